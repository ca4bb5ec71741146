### Percorsi: i titoli e le parole libere dei moduli e dei percorsi propri.

walkthrough-exemplary = Lo svolgimento esemplare
walkthrough-poor = Uno svolgimento scadente, con gli errori tipici di interventi come questo
walkthrough-no-door = Senza forzare nessuna porta
walkthrough-spoken = Lo svolgimento esemplare, con un colloquio a voce
words-romy-pictures = Guardo sul telefono le foto dell’orologio e conto i minuti tra l’una e l’altra.
words-renata-errands = Spunto quello che ho fatto oggi: posta, lampadine, ambulatorio.
words-renata-plant = Annaffio la pianta sul pianerottolo.
words-dalia-photo = Guardo la fotografia nel palmo e la rimetto via.
words-nives-sum = Faccio un conto. Torna.
words-zita-count = Conto a mente quanto dovrei se smettessi di contare.
words-milo-key = Disegno una chiave sul margine.
words-milo-jobs = Scrivo tre lavori che cominciano la mattina.
words-corvin-telephones = Conto i telefoni.
words-jarmo-exam = Provo a leggere una pagina di appunti.
