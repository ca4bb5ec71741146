### Uscita 14: il caso, le scene e i finali. Tutto quanto è inventato.

case-title = Uscita 14
case-summary =
    Lunedì, otto e mezza. In Nordmark una donna alza un ricevitore; a Montefosco un uomo con una bambina è in piedi davanti a uno sportello; in un ufficio due fascicoli dicono “nessuna esigenza particolare”. Giovedì alle dieci e cinque un aereo arriva all’uscita 14, e là ci sarà qualcuno con dei fiori.
    Tre persone, un tempo, sono state sfruttate, e ora ritornano. Ritornano anche altri, che vogliono soltanto rivedere il fratello. Avete tre giorni, un posto in un’altra regione, una porta senza scritte e il telefono.

## Da sapere prima di giocare

content-note-being-sent-back = Ci sono persone rimandate in un Paese dove hanno subito qualcosa.
content-note-being-waited-for = Qualcuno è atteso da un uomo che le fa paura. Lui parla piano; sotto gli occhi di tutti non le accade nulla.
content-note-past-exploitation = Dello sfruttamento nel lavoro, e di un ragazzo per atti illeciti, si parla in termini generali.
content-note-pregnancy = Una persona è incinta. La gravidanza non subisce danni.
content-note-child-alone = Un minore viaggia da solo e sulla carta risulta adulto.
content-note-children-present = Sono presenti dei bambini piccoli. A loro non accade nulla.
content-note-nothing-shown = Non si mostra nulla: nessuna ferita è disegnata, nessun atto è raccontato.
content-note-who-may-play =
    Jaro, che è minorenne, è affidato a un bot o a un attore adulto preparato; dei bambini piccoli si parla, e nessuno li interpreta. Le persone sfruttate e chi le aspetta sono interpretate da chi si offre, mai per sorteggio; chi le interpreta può fermarsi in qualunque momento, da una delle due uscite.
content-note-afterwards =
    Alla fine ognuno dice il proprio nome, mette via la scheda e fa un respiro. I contatti per chiedere aiuto sono sempre a portata di mano, anche domani.

## Scene

scene-first-call = La chiamata
    .brief =
        Lunedì 5 ottobre, 08:30. Suona un telefono, qualcuno sta davanti a uno sportello, si apre un fascicolo. Che cosa si inoltra lo decide chi chiama. Undici minuti.
scene-far-talk = Colloquio a distanza
    .brief =
        Lunedì, 14:00. L’ora che ha scelto lei. Può parlare senza rischi, e fino a quando? Che cosa le serve, che cosa la preoccupa, che cosa si può dire, e che cosa no? A Montefosco la stanza con la porta è libera.
scene-preparing = I preparativi
    .brief =
        Martedì 6 ottobre, 08:00. Ancora due giorni. Un posto, un piano per la porta, una pagina per il tribunale, un modulo che dica qualcosa. Allo sportello di Montefosco aspettano due uomini, ciascuno per altro. Poi prenotate ciò che deve accadere entro giovedì.
scene-arrival = Uscita 14
    .brief =
        Giovedì 8 ottobre, 10:30. L’aereo è al gate. Prima i bisogni, nessun nome ad alta voce, e per la sala nessuno che là non dev’essere visto. Chi è un ragazzo vale come un ragazzo. Niente storie al gate.
scene-registry = Allo sportello
    .brief =
        Venerdì 9 ottobre, 08:30. Vecchie pratiche, fogli nuovi, un anno di nascita sbagliato. Dal vetro si vede chi siede in sala. Per chi lo vuole comincia il programma, ovunque sia accaduto e con o senza denuncia.
scene-table = Il tavolo
    .brief =
        Martedì 13 ottobre, 08:30. Tutti quelli che ci lavorano siedono a un tavolo: bisogni, uffici, date. Chi tiene il filo per ciascuno dei tre, e chi all’estero sa com’è andata? A questo tavolo, niente storie. Poi prenotate.
scene-forty-five-days = Quarantacinque giorni
    .brief =
        Ciò che è stato prenotato si compie; ciò che nessuno ha prenotato non accade. La scheda che segue dice dove si trova ciascuno il 23 novembre.

## Finali

ending-end-collected =
    23 novembre. Quel giovedì alla porta senza scritte non c’era nessuno. Lei ha preso la strada di tutti, e la borsa l’ha portata lui. Da allora il telefono è spento. La revisione torna ai tre giorni in cui si poteva sapere.
ending-end-selka-gone =
    23 novembre. Selka e Miro non sono dove qualcuno li cerca. Forse stanno bene. La revisione mostra il momento in cui se n’è andata, e che cosa le era stato chiesto prima.
ending-end-jaro-gone =
    23 novembre. Il letto di Jaro è rifatto, e vuoto. Un telefono ha suonato, e lui si è alzato. La revisione mostra chi avrebbe potuto rispondere con lui.
ending-end-davin-gone =
    23 novembre. A Montefosco la macchina non c’è più. Sul tavolo rotondo c’è una casa con la porta rossa. La revisione comincia dallo sportello.
ending-end-boy-as-adult =
    23 novembre. Sulla carta Jaro ha ancora vent’anni. È stato contato come gli avevano detto di contare. La revisione mostra chi ha visto l’apparecchio e la stringa.
ending-end-no-guardian =
    23 novembre. Jaro vale come minore, e nessuno parla per lui. La comunicazione non è mai partita, o non completa. La revisione mostra quando era dovuta.
ending-end-no-table =
    23 novembre. Ognuno ha fatto qualcosa, e nessuno sapeva degli altri. Il tavolo non si è mai riunito. La revisione mette le righe una accanto all’altra.
ending-end-three-doors =
    23 novembre. Selka chiude un chiavistello che sta dalla sua parte; Miro ha imparato la parola rana. Jaro pialla una tavola e ha raccontato un pezzo. Lia va a scuola da due stanze sopra una biblioteca. Ciascuno dei tre ha un progetto e un nome da chiamare. Quello che viene dopo lo decidono loro.
ending-end-in-reach =
    23 novembre. Tutti e tre sono raggiungibili, e non tutto è sistemato. Parte di ciò che si era detto non ha ancora né un ufficio né una data. La revisione mostra quali fili sono sciolti.
ending-end-stopped =
    L’esercizio è stato interrotto qui. Ciò che era ancora aperto non viene imputato a nessuno.
