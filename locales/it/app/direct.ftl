### Chi conduce la sessione, in un terminale: le pagine e ciò che vi si può fare.

director-title = direzione
direct-link = Direzione: chi ha questo collegamento conduce la sessione. Da non dare a nessuno
director-welcome = Conducete questa sessione. Vedete tutto ciò che c’è; ciò che vedete resta a voi.
direct-back = Di nuovo in collegamento. Si dice daccapo come stanno le cose.
direct-help = ? legge che cosa si può fare. ferma arresta il gioco, comincia lo fa andare.
direct-done = Fatto.
direct-nothing-to-do = Non c’era nulla da fare.
direct-now = { $clock } di gioco · { $story } nella storia · { $scene }
direct-held = Il gioco è fermo per vostra decisione.
direct-frozen = Qualcuno da un posto ha fermato il gioco. Riprende quando quella persona acconsente, o quando lo riprendete voi dopo che ha restituito il posto.
direct-over = Il gioco è finito. Chi ha un posto può leggere il suo rapporto e contestarne le righe; termina sì chiude la sessione e scrive il rapporto intero.
direct-contested = { $seat } contesta la riga { $line } ({ $what }): { $words }
direct-scene-ends = Mancano { $left } alla fine della scena.
direct-scene-began = Ora: { $scene }
direct-asked-count = { $count ->
    [one] Una domanda vi aspetta: domande
   *[other] { $count } domande vi aspettano: domande
}
direct-answers-count = { $count ->
    [one] Sta per arrivare la risposta di un ufficio: risposte
   *[other] Stanno per arrivare { $count } risposte di uffici: risposte
}
direct-limits-count = { $count ->
    [one] Corre un termine: termini
   *[other] Corrono { $count } termini: termini
}
direct-withdrew = { $clock }  { $who } si è tirata indietro: è stata trattata male. Guardare che cosa è stato detto.
direct-seat = { $number }  { $seat } — { $keeper }; { $persons }; { $due ->
    [0] nulla di dovuto
    [one] una cosa dovuta
   *[other] { $due } cose dovute
}
direct-seat-last = ; ultima azione alle { $clock }
direct-seat-closed = ; chiuso al suo collegamento
keeper-person = c’è una persona
keeper-away = una persona, il cui collegamento è caduto
keeper-bot = un automa
keeper-nobody = nessuno
keeper-script = un copione
direct-item = { $number }  { $text } — { $is }
direct-item-due = { $number }  { $text } — { $is } { $clock }
direct-item-expected = {"    "}atteso: { $text }
item-to-come = da venire
item-on-call = solo se lo chiamate
item-waits = avvenuto; la risposta è attesa fino a
item-came = avvenuto
item-met = avvenuto, con la risposta attesa
item-skipped = tralasciato
item-over = non avvenuto, la scena è finita
direct-asked = { $number }  { $clock }  { $by } chiede: «{ $words }»
direct-erased = le parole sono state cancellate
direct-answer = { $number }  { $office } risponde a { $from }{ $has-about ->
    [0] {""}
   *[other] {" "}su { $about }
} alle { $clock }: { $is }
direct-limit = { $label } { $until } ({ $seats })
direct-limit-about = { $label } — { $many ->
    [0] { $about }
   *[other] { $count } persone
} { $until } ({ $seats })
direct-scene = { $number }  { $scene }, { $story }
direct-scene-now = { $number }  { $scene }, { $story } — ora
direct-scene-played = { $number }  { $scene }, { $story } — giocata
direct-which-scene = Dirlo con il numero di una scena successiva: taglia 3
direct-which-item = Dirlo con un numero di questo elenco: avvia 4, tralascia 4
direct-which-asked = Dirlo con il numero e che cosa ne è: decidi 1 avviene
direct-which-answer = Dirlo con il numero e che cosa ne è: rispondi 1 rifiutata
direct-no-such-seat = Nessun posto ha quel numero: ci sono questi.
direct-no-such-scene = Nessuna scena ha quel numero: ci sono queste.
direct-no-such-item = Nessuna voce dell’elenco degli eventi ha quel numero: in questa scena possono venire queste.
direct-no-hint = In questo posto ora non è aperto nulla: non c’è nulla da suggerire.
direct-nothing-to-strike = Queste parole sono già cancellate.
direct-which-words = Dirlo con il numero delle parole: cancella 3. Spariscono per tutti e dal registro; ciò che ne è seguito resta.
direct-worded-said = { $number }  { $clock }  { $by } ha detto: «{ $words }»
direct-worded-asked = { $number }  { $clock }  { $by } ha chiesto di fare altro: «{ $words }»
direct-worded-written = { $number }  { $clock }  { $by } ha scritto in «{ $into }»: «{ $words }»
direct-which-seat = Dirlo con il numero del posto: automa 3, apri 3
direct-which-rate = Dire quanto corre la storia: ritmo 60 è un minuto ogni secondo, ritmo 1 come l’orologio.
direct-cut-off = Questi termini verrebbero tagliati. Nel rapporto saranno giustificati:
direct-cut-yes = Per tagliare comunque: taglia { $number } sì
direct-yes = sì
direct-end-yes = Questo termina il gioco per tutti; chi ha un posto può poi leggerne il rapporto. Detto un’altra volta, o se nessuno siede a un posto, chiude la sessione. Per farlo: termina sì
direct-settle-how = Che cosa ne è? 1 avviene · 2 impossibile · 3 non-vostro · 4 ci-sono-mezzi · 5 è, e poi che cosa è
direct-settle-happens = avviene
direct-settle-not-here = impossibile
direct-settle-not-yours = non-vostro
direct-settle-has-means = ci-sono-mezzi
direct-settle-is = è
direct-answer-taken = {" "}— tolta da voi: l’ufficio non risponde
direct-link-gone = { $seat }: il collegamento è caduto. Il posto resta di quella persona.
direct-seat-left = { $seat }: il posto è passato a un automa. A nessuno si chiede perché.
direct-seat-taken = { $seat }: c’è qualcuno.
direct-answer-how = Che cosa ne è? 1 togli, l’ufficio non risponde · 2 accolta · 3 rifiutata · 4 informata · 5 lascia, l’ufficio risponde da sé
direct-answer-take = togli
direct-answer-granted = accolta
direct-answer-refused = rifiutata
direct-answer-informed = informata
direct-answer-leave = lascia
direct-see-first = Ora quel posto vi è mostrato. Ripetere la stessa riga.
direct-see-which = Dire quale posto: mostra 3. Poi: posto intorno, posto scadenze, posto taccuino.
direct-only-sees = Da qui un posto si guarda soltanto.
direct-follows = Vi si legge tutto ciò che accade. La stessa parola lo ferma.
direct-follows-not = Vi si legge solo ciò che aspetta voi.

direct-verb-overview = quadro
    .does = a che punto è il gioco, e che cosa vi aspetta
direct-verb-seats = posti
    .does = chi ha ciascun posto, dove sono le sue persone, quando ha agito l’ultima volta
direct-verb-events = eventi
    .does = che cosa viene in questa scena; con «tutti», l’elenco intero
direct-verb-asked = domande
    .does = ciò che i posti hanno chiesto di fare e per cui non c’è un mezzo
direct-verb-answers = risposte
    .does = le risposte che gli uffici assenti stanno per dare
direct-verb-limits = termini
    .does = che cosa è dovuto ai posti, ed entro quando
direct-verb-scenes = scene
    .does = le scene del caso
direct-verb-go-on = comincia
    .does = il gioco comincia, o riprende
direct-verb-hold = ferma
    .does = il gioco si ferma per tutti
direct-verb-cut = taglia
    .does = la scena finisce qui e ne comincia una successiva: taglia 3
direct-verb-rate = ritmo
    .does = quanto corre la storia fino alla fine della scena: ritmo 60
direct-verb-fire = avvia
    .does = un evento dell’elenco avviene ora: avvia 4
direct-verb-skip = tralascia
    .does = un evento non avviene; di uno già avvenuto, ciò che segue se nessuno risponde: tralascia 4
direct-verb-settle = decidi
    .does = che cosa ne è di ciò che è stato chiesto: decidi 1 avviene
direct-verb-answer = rispondi
    .does = che cosa ne è della risposta di un ufficio: rispondi 1 rifiutata
direct-verb-bot = automa
    .does = un posto passa a un automa, e il suo collegamento non lo apre più: automa 3
direct-verb-open = apri
    .does = il collegamento di un posto lo apre di nuovo: apri 3
direct-verb-see = mostra
    .does = vi mostra ciò che vede un posto: mostra 3, poi «posto intorno»
direct-verb-seat = posto
    .does = una pagina del posto mostrato: posto taccuino
direct-which-hint = Dirlo con il numero del posto e quanto si dice: suggerisci 3 1 che qualcosa è dovuto, suggerisci 3 2 che cosa, suggerisci 3 3 per chi
direct-verb-hint = suggerisci
    .does = un suggerimento a un posto su ciò che vi è dovuto per primo, in tre gradi: suggerisci 3 1
direct-verb-follow = segui
    .does = legge tutto ciò che accade, o smette di leggerlo
direct-verb-adjourn = rimanda
    .does = lascia la sessione per un altro giorno
direct-verb-end = termina
    .does = termina il gioco; un’altra volta, chiude la sessione e scrive il rapporto
direct-verb-quit = chiudi
    .does = chiude questo terminale; la sessione continua, e lo stesso collegamento vi riporta qui

hint-look = Qui c’è qualcosa di dovuto che nessuno ha ancora fatto. Guardare che cosa è dovuto, e chi sta con chi.
seat-hint = Un suggerimento: { $text }
seat-hint-about = Un suggerimento: { $text } — { $about }
settled-happens = La direzione: avviene come avete detto.
settled-not-here = La direzione: qui non si può fare.
settled-not-yours = La direzione: tocca a qualcun altro. Scoprire a chi, e dirglielo.
settled-has-means = La direzione: avete un mezzo per farlo. Cercarlo tra ciò che potete dire, fare, compilare e inviare.
settled-is = La direzione: è fatto.
seat-settled = { $who }: { $text }

mentor-title = tutor
mentor-link = Tutor { $number }: vede tutto, dà suggerimenti e pause
mentor-welcome = Qui siete tutor. Vi si mostra tutto ciò che c’è; ciò che vedete resta con voi. I suggerimenti vanno a un posto; «ferma» è una pausa per tutti.
observer-title = osservatore
observer-link = Osservatore { $number }: vede tutto, prende appunti
partner-link = Compagno { $who } a { $seat }: vede tutto ciò che vede il posto, può prendere la tastiera
observer-welcome = State osservando. Vi si mostra tutto ciò che c’è; ciò che vedete resta con voi. «nota» segna che cosa si fa in un colloquio ad alta voce, «appunto» fissa un appunto a questo momento.
station-director = direzione
station-mentor = tutor { $number }
station-observer = osservatore { $number }
transcript-remark = { $by } annota: { $words }
transcript-keys = Ora la tastiera di { $seat } l’ha { $who }
transcript-remark-on = { $by } annota su { $seat }: { $words }
transcript-contested = A gioco finito una riga è contestata: «{ $what }» – { $whom }

direct-verb-talks = colloqui
    .does = i colloqui che ora si tengono ad alta voce, e che cosa vi si può segnare
direct-verb-note = nota
    .does = in un colloquio ad alta voce: che cosa fa chi chiede, con il suo numero: nota 5
direct-verb-remark = appunto
    .does = un appunto su questo momento; con il numero di un posto, su quel posto: appunto 3 ha saputo aspettare
direct-verb-strike = cancella
    .does = parole proprie recenti, con i numeri; cancellare quelle di un numero: cancella 3
direct-talk = { $number }  { $clock }  { $by } parla con { $with }, ad alta voce, qui: { $place }{ $count ->
    [0] {""}
   *[other] {": "}{ $said }
}
direct-act-contested = { $act } (contestato)
direct-act-noted = { $act } (annotato solo da chi osserva)
direct-which-note = Dirlo con il numero di ciò che si fa: nota 5. Se i colloqui sono più d’uno, prima il numero del colloquio: nota 2 5.
direct-which-remark = Dirlo con delle parole: appunto chiedono prima di guardare. Non scrivere nomi veri.

## The ledger while play goes on

direct-verb-ledger = punti
    .does = come stanno i punti ora, e che cosa ne è costato
direct-ledger-now = Se si fermasse ora; ciò che è ancora aperto non conta per nessuno:
direct-ledger-team = La squadra: { $got } punti su { $max }, meno { $penalty } per violazioni
direct-ledger-seat = { $who }: { $got } su { $max }, meno { $penalty }
direct-ledger-lost = { $is }: { $what } – { $whom } (−{ $lost })
direct-ledger-lost-at = { $clock }  { $is }: { $what } – { $whom } (−{ $lost })
direct-ledger-more = { $count ->
    [one] Un’altra riga è costata punti.
   *[other] Altre { $count } righe sono costate punti.
}
transcript-marked = { $by } valuta { $what }: { $mark }
direct-verb-mark = valuta
    .does = valutare ciò che il gioco non può mostrare, su una scala in parole, fissato a questo momento; da solo elenca colloqui, comportamenti e gradini
direct-mark-seat = posto
direct-which-mark = Dirlo con il colloquio, che cosa e il gradino: valuta 1 2 0. Il colloquio nell’insieme: valuta 1 0 4. Un ruolo: valuta posto 3 4.
