### Il programma grafico: tutor e osservatori.

client-look-seats = Posti
client-look-seat = { $seat } – { $keeper } · { $count ->
    [0] nulla in scadenza
    [one] una scadenza
   *[other] { $count } scadenze
}
client-look-frozen = Qualcuno ha fermato il gioco. Riprende quando quella persona è d’accordo.
client-look-happened = Che cosa accade
client-look-strip = Che cosa fa chi domanda
client-look-no-talk = Nessuno ora parla ad alta voce.
client-look-talk = { $by } con { $with }, { $place }, da { $since }
client-look-borne = { $act } (confermato)
client-look-remark = Nota su questo momento
client-look-remark-on = Nota su: { $seat }
client-look-remark-all = Nota su tutti
client-look-pin = Fissarla
client-look-remark-says = Si scrive; Invio la fissa a questo momento. Nessun nome, per favore.
client-look-hint = Suggerimento
client-look-hint-level = { $level ->
    [1] che c’è qualcosa da fare
    [2] che cosa c’è da fare
   *[other] che cosa c’è da fare, e per chi
}
client-look-see = Che cosa vede un posto
client-look-see-this = Mostrare il posto scelto
client-look-see-none = Non mostrarne nessuno
client-look-mentor = Tutor
client-look-observer = Osservatore
client-look-seats-says = { $next } e { $last } scelgono un posto. Note e suggerimenti riguardano il posto scelto.
client-look-ready-1 = Ben fatto
client-look-ready-2 = Da discutere
client-look-ready-3 = Troppo in fretta
client-look-ready-4 = Non ha atteso la risposta
client-look-ready-5 = Non in privato
client-look-ready-6 = Compito di altri
client-look-more = { $count ->
    [one] e ancora una cosa
   *[other] e altre { $count } cose
}

## Valutare ciò che si vede

client-look-rate = Valutare ciò che si vede
client-look-rate-this = Valutare un colloquio o un ruolo
client-look-rate-says = Ciò che il gioco non può mostrare, su una scala in parole. Resta fissato a questo momento e nel rapporto sta come valutazione di chi l’ha data; nessun punto ne dipende.
client-look-rate-talk = Quale colloquio, prima l’ultimo
client-look-rate-what = Che cosa
client-look-rate-role = Come è giocato { $seat }, nell’insieme
client-look-rate-no-talk = Nessuno ha ancora parlato con una persona.
client-look-rate-avoid = Da evitare:
client-look-rate-back = Indietro
