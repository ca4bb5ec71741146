### Dopo un molo che lo ha perso: la scheda di Davin passa all’uomo del molo.

person-davin = Bastim Orlu
    .looks = Un uomo con una giacca da lavoro che due settimane fa era pulita, i guanti alle mani, mezzo foglio piegato nel taschino.
    .brief =
        Sono Bastim, trent’anni, falegname, dalla pianura dell’Orsania. Parlo orsani; di maritiano so i numeri. Due settimane fa sono passato per un molo. C’erano tante persone gentili con degli elenchi; nessuno mi ha chiesto qualcosa a cui potessi rispondere. La terza mattina è venuto il furgone e sono salito, perché altrimenti i quattro mesi di prima non erano serviti a niente. Adesso dormo nel capannone, terzo materasso. Il passaporto l’hanno loro, e devo novemila: quello che restava del viaggio, e il furgone in più. A garanzia c’è la terra di mio fratello. Del foglio del molo mi resta metà, con il timbro e un numero.
        Posso tacere, ripetere quello che dice Krato, nascondere le mani, chiedere acqua, chiedere dov’è il mio passaporto, rifiutare. Accanto a Krato dico sei ore e buona paga. Chi legge il numero sul mio foglio e non chiede altro mi fa pensare che qualcuno, dopotutto, mi ha scritto. Da solo, con chi mi dice che un passaporto per legge è mio, comincio a raccontare. Non voglio che chiamino mio fratello.
        Per prima cosa: tenere su i guanti, e all’asciutto il mezzo foglio.

seat-v-davin = Bastim

agenda-davin-own-track = Il tuo lavoro: un segno dentro il berretto per ogni giorno. Dodici.

clue-davin-at-work = Bastim ha il cartellino dell’azienda Campo lungo: raccoglie.
clue-davin-answered-for = A chi parla a Bastim risponde l’uomo con le chiavi del furgone.
clue-davin-knots = Dentro il berretto di Bastim ci sono segni a matita, uno per ogni giorno di lavoro; fra l’uno e l’altro non c’è spazio per un giorno di riposo.
clue-davin-empty-line = Sull’elenco per il pulmino Bastim lascia vuota la riga del documento, e indica verso l’azienda.
clue-davin-mattress = Accanto al terzo materasso c’è una matita da falegname temperata con il coltello; Bastim ne ha un’altra dietro l’orecchio.
clue-davin-passport-in-cabinet = Il passaporto di Bastim è nell’armadietto chiuso a chiave, insieme ad altri, in un elastico.
clue-davin-page-of-debt = Una pagina del quaderno porta il nome di Bastim: in alto 9.000, in fondo una somma più grande, anche se ogni settimana qualcosa è stato tolto.
clue-davin-nine-thousand = Bastim dice che prima del primo giorno doveva già novemila, e che il debito cresce.
clue-davin-what-they-say = Bastim dice che a garanzia del debito c’è la terra di suo fratello, e che gliela nominano quando chiede il passaporto.
clue-davin-stamp-of-the-pier = Bastim ha mezzo foglio con il timbro del molo 3 e il numero P3-0914-22.
clue-file-of-the-pier = Il fascicolo P3-0914-22 dice: ustioni alle mani da far vedere, sei chiamate di seguito da un solo numero, nessun colloquio riservato, nessuna segnalazione.

sentence-davin-three-hundred = Novemila, prima del primo giorno. Il viaggio, e il furgone in più. Faccio un segno per ogni giorno di lavoro. Dodici, ed è più che all’inizio.
sentence-davin-sisters-street = Quando chiedo il passaporto, nomina la terra di mio fratello. Solo quello.
sentence-davin-tiles = Finestre. Io faccio finestre. Doveva esserci una casa da costruire.
sentence-davin-course-and-tiles = Prima le parole. Poi di nuovo il legno.
sentence-davin-the-van-at-the-pier = Ero a un molo. Mi hanno dato dell’acqua e un foglio. La terza mattina un furgone ha chiesto dei ragazzi del campo, e sono salito.

event-ev-headcount = Si contano le teste, e Krato risponde per tutti. Primo segno su Bastim, Timo, Agnes e Luka.
    .expected = Krato viene portato da parte con un pretesto ordinario, prima di ogni domanda.
event-ev-ask-papers = Bastim vuole sapere se a chi parla danno i documenti.
    .expected = Si spiegano le due vie, e nessuna si promette.
event-ev-pier-paper = Dopo un molo che ha perso Bastim: l’altra metà del suo foglio è nel capannone. Lui è tra i filari.
event-ev-pier-answer = Chi ha chiesto { -function-coordination-authority(form: "to") } del fascicolo del molo riceve risposta.
sense-pier-paper = Accanto al terzo materasso, calpestato, c’è mezzo foglio con il timbro del molo 3.

document-msg-pier-answer = Dal fascicolo P3-0914-22
    .text =
        In risposta al vostro numero, e non più di quanto serve: l’uomo aveva ustioni alle mani che un medico dovrebbe vedere. Un solo numero lo ha chiamato sei volte di seguito. Non gli è stato chiesto nulla in privato e non c’è stata alcuna segnalazione: in questo fascicolo non c’è quindi nulla che abbia detto lui. L’operatrice del molo si raggiunge tramite noi, e viene se lui vuole vedere qualcuno che ha già visto.

ending-end-davin-gone =
    1° dicembre. Bastim non è più qui, per la seconda volta. Due fascicoli hanno il suo numero, e nessuno un indirizzo. La revisione mostra che cosa a quel punto era stato fatto per lui, qui e al molo, e che cosa no.

ending-end-held =
    1° dicembre. Il tavolo si è tenuto, e i piani hanno delle date. Bastim e Sanu sono conosciuti da chi aiuta; un permesso è stato proposto, e un fascicolo del molo rimasto aperto è chiuso. Timo vive tra suoi coetanei. Il denaro è stato seguito. Ciò che è dovuto è calcolato o lo si sta calcolando, e le viti sono spoglie. Non è una fine: è un inizio che ha tenuto.

walkthrough-after-the-pier = Dopo un molo che lo ha perso: il numero su mezzo foglio viene usato

words-davin-knot = Un altro segno.
words-davin-knots = Faccio la punta alla matita.
words-davin-sister = Scrivo il nome di mio fratello sul biglietto, e lo cancello.
