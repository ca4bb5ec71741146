### Doveri del pacchetto it-2022, dove si leggono diversamente da it-2026-07.

duty-S1-07 = Dare a ciascuno le informazioni specifiche sulla tratta, in una lingua che comprende.
    .why = Nessuno può nominare ciò che non sa essere un reato. Spesso è in questo colloquio che la persona sente per la prima volta che esiste un aiuto.
    .next = Falla prima di ogni decisione, non con una frase di passaggio. Offri a tutti un colloquio individuale, perché nessuno si faccia notare accettando.

duty-S2-04 = Trasmettere le proprie osservazioni, una volta sola, a chi parla con la persona di bisogni e diritti.
    .why = Ogni collega che richiede la stessa storia stanca la persona e ne altera le risposte. Cinque frammenti in una sola mano fanno un quadro.
    .next = Prima di fine giornata va’ da chi conduce questi colloqui e riferisci ciò che hai visto. Poi lascia che a domandare sia uno solo.

duty-S3-01a = Informare la persona che ha tempo per riprendersi e decidere.
    .why = Il Piano ritiene applicabile il periodo di riflessione benché nessuna norma italiana ne fissi la durata. Nessuno può esercitare un diritto se non lo conosce.
    .next = Dillo con chiarezza: hai tempo, nessuno pretende una denuncia e intanto sarai aiutato. Non promettere un numero di giorni che qui nessuna norma dà.

duty-S3-08 = Garantire all’ente anti-tratta l’accesso al luogo e il tempo per incontrare la persona.
    .why = Enti pubblici e privato sociale lavorano insieme. Un colloquio negli ultimi cinque minuti non è accesso.
    .next = Quando l’ente lo chiede, di’ di sì, indica una stanza e un’ora e attendi la fine del colloquio.
