### Le prove guidate: i titoli.

walkthrough-exemplary = La prova esemplare
walkthrough-poor = Una prova scadente, con gli errori che le squadre fanno
walkthrough-broken-off = Interrotta durante il colloquio a distanza
walkthrough-spoken = La prova esemplare, con il colloquio con Davin a voce

## Che cosa fa ciascuno per conto proprio

words-selka-card-in-shoe = Metto il tesserino con il numero nella scarpa sinistra di Miro, sotto la soletta.
words-davin-counts-coins = Conto quello che resta per la benzina, e metto da parte due monete per i pastelli.
words-jaro-off-and-on = Spengo il loro telefono. Dopo un minuto lo riaccendo.
words-radim-new-flowers = Ordino dei fiori freschi per giovedì, uguali a quelli di allora.
words-selka-other-stairs = Guardo dove portano le scale, e conto le porte fra loro e me.
words-jaro-lace = Mi allaccio la scarpa, piano, così nessuno mi chiede niente.
words-davin-oils-key = Metto l’olio alla chiave, e la provo tre volte.
words-ilke-writes-and-deletes = Scrivo a Selka che mi dispiace, e lo cancello.
