### La finestra del programma grafico: ciò che dice da sé. Le sue schermate hanno testi propri.

client-title = Tavolo: solo formazione, nessun caso reale
client-you = io

# $link is a join link, or LINK where none was given.
client-no-display =
    Qui non c'è uno schermo, o non c'è nulla con cui disegnare.
    Lo stesso posto si può prendere in un terminale: tavolo join { $link }
    Per giocare un caso da soli, avviare tavolo serve in un altro terminale: stampa un collegamento per ogni posto.
client-no-seat = Il caso «{ $case }» non ha un posto così.
client-no-seat-link = Questo è il collegamento di chi conduce o osserva la sessione. Aprirlo in un terminale, con tavolo join.
