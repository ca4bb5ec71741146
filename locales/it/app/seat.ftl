### Un posto nel terminale, riga per riga, e la sessione a cui ci si unisce.

## Che cosa si può scrivere. Una parola senza spazi, e che cosa fa.

seat-verb-talk = parla
    .does = dire qualcosa a qualcuno
seat-verb-do = agisci
    .does = compiere un’azione
seat-verb-look = guarda
    .does = guardare da vicino
seat-verb-search = perquisisci
    .does = perquisire una persona o una cosa
seat-verb-go = vai
    .does = andare in un altro luogo
seat-verb-fill = compila
    .does = compilare un modulo
seat-verb-send = invia
    .does = chiamare, scrivere, allertare, segnalare o richiedere
seat-verb-answer = rispondi
    .does = rispondere a ciò che qualcuno ha inviato
seat-verb-read = leggi
    .does = leggere una carta o un messaggio
seat-verb-give = dai
    .does = consegnare qualcosa
seat-verb-phone = telefono
    .does = rispondere al telefono o riagganciare
seat-verb-render = traduci
    .does = interpretare ciò che è stato detto
seat-verb-gesture = gesto
    .does = fare un gesto del corpo
seat-verb-silence = silenzio
    .does = lasciare tempo a qualcuno
seat-verb-book = prenota
    .does = disporre qualcosa per più tardi
seat-verb-depart = allontanati
    .does = la persona se ne va per sempre
seat-verb-else = altro
    .does = qualcosa che qui non è offerto, con parole proprie
seat-verb-around = intorno
    .does = dove ci si trova e chi c’è
seat-verb-notebook = taccuino
    .does = che cosa si è appreso
seat-verb-due = dovuto
    .does = che cosa è dovuto, per quanto si può sapere
seat-verb-papers = carte
    .does = carte e messaggi
seat-verb-card = scheda
    .does = la propria scheda di ruolo
seat-verb-heard = sentito
    .does = le ultime cose dette
seat-verb-be = persona
    .does = agire come un’altra delle proprie persone
seat-verb-keys = tastiera
    .does = dire chi ha la tastiera fra chi condivide questo posto: tastiera a, tastiera b, tastiera c
seat-keys-now = Ora la tastiera l’ha { $who }: voi, a questo computer.
seat-keys-how = Chi condivide questo posto si chiama A, B e C; la tastiera l’ha avuta per prima A. Scrivere tastiera e una lettera, come in tastiera b. Resta registrato, senza nomi, e non conta per niente.
seat-keys-elsewhere = Ora la tastiera l’ha { $who }, a un altro computer di questo posto. Ciò che si chiede da qui non viene fatto finché non la si prende: tastiera e la propria lettera.
seat-partner = Si condivide questo posto come { $who }, a un computer proprio: si vede tutto ciò che vede il posto. La tastiera è di qualcun altro; per prenderla, scrivere tastiera e la propria lettera.
seat-verb-wait = aspetta
    .does = aspettare di essere liberi, o tanti secondi
seat-verb-freeze = ferma
    .does = fermare tutto per tutti; nessuno saprà chi l’ha chiesto
seat-verb-go-on = riprendi
    .does = acconsentire che il gioco continui
seat-verb-quit = chiudi
    .does = chiudere questo terminale; il posto resta proprio
seat-verb-leave = esci
    .does = restituire subito il posto, senza motivo; nessun voto cambia

## Che cosa si chiede

seat-ask-talk = A chi?
seat-ask-sentence = Che cosa si dice? Un numero, o alcune delle parole.
seat-ask-through = Attraverso chi?
seat-ask-about = Riguardo a chi?
seat-ask-look = Guardare che cosa?
seat-ask-search = Perquisire che cosa?
seat-ask-go = Dove?
seat-ask-do = Che cosa si fa?
seat-ask-on = A chi o a che cosa?
seat-ask-parameter = Quale?
seat-ask-hours = Tra quante ore del racconto? Un numero intero.
seat-ask-form = Quale modulo?
seat-ask-field = { $field }?
seat-ask-kind = Che cosa si invia?
seat-ask-addressees = A chi? Numeri separati da virgole.
seat-ask-minimal = Solo il minimo: la persona, se c’è un segno e di che cosa c’è bisogno?
seat-ask-clues = Che cosa del taccuino si allega? Numeri separati da virgole, oppure - per niente.
seat-ask-documents = Quali carte si allegano? Numeri separati da virgole, oppure - per nessuna.
seat-ask-topic = Su che cosa?
seat-ask-dispatch = A quale?
seat-ask-answer = Che cosa si risponde?
seat-ask-read = Leggere che cosa?
seat-ask-give = Consegnare che cosa?
seat-ask-to = A chi?
seat-ask-phone = Che cosa si fa?
seat-ask-render = Quali parole?
seat-ask-faithful = Così come sono state dette?
seat-ask-gesture = Quale gesto?
seat-ask-toward = Verso chi?
seat-ask-silence = A chi si lascia tempo?
seat-ask-how-long = Quanto a lungo?
seat-ask-depart = La persona se ne va per sempre e non torna. È voluto?
seat-ask-else = Che cosa si fa? Non scrivere nomi veri.
seat-ask-be = Agire come chi? Scrivere persona e un numero:
seat-yes = sì
seat-no = no
seat-none = nessuno
seat-nobody = nessuno
seat-empty = lasciare vuoto
seat-tick = spuntare
seat-seconds = { $count } secondi
seat-more = { $count ->
    [one] Ancora uno
   *[other] Ancora { $count }
}: + legge il seguito, una parola sceglie fra tutti, 0 torna indietro.
seat-meant = Con parole vostre è:
seat-meant-perhaps = Intendevate una di queste? 0 non dice nulla.
seat-not-meant = Per questo non si è trovata una frase. Dirlo altrimenti, o scrivere una parte di una frase.
seat-script-line = La riga { $number } di { $path } non si legge.
    .hint = «until PAROLE» aspetta delle parole, «at 00:05:00» un tempo di gioco; vedi docs/seat-script.md
seat-due-many = {" "}— { $count } persone
seat-no-such-choice = «{ $typed }» non è fra le scelte. ? rilegge le scelte, 0 torna indietro.
seat-unknown-word = Qui non c’è «{ $word }». ? legge che cosa c’è.
seat-nothing = Ora non c’è niente.
seat-not-done = Non è stato fatto nulla.
seat-gesture = { $is ->
    [LookDown] abbassare lo sguardo
    [TurnAway] voltarsi
    [Shake] tremare
    [Stare] fissare
    [HoldBelly] tenersi la pancia
    [Nod] annuire
    [ShakeHead] scuotere la testa
    [Point] indicare
    [Weep] piangere
    [SitDown] sedersi
   *[other] muoversi
}
seat-answered-acknowledged = ricevuto
seat-answered-granted = accolto
seat-answered-refused = respinto
seat-answered-informed = informazione data
seat-pick-up = rispondere: { $with }
seat-hang-up = riagganciare: { $with }

## Che cosa arriva

seat-welcome = Il posto è questo: { $seat }. Solo formazione: nessun caso vero, nessun nome vero.
seat-content-notes = Prima di giocare è bene sapere questo. Si può lasciare il posto in ogni momento, senza dire perché:
seat-back = Di nuovo in collegamento. Ciò che è mancato arriva ora.
seat-stands = Il gioco è fermo e aspetta.
seat-before = { $count ->
    [one] Una riga
   *[other] { $count } righe
} di ciò che è accaduto prima non si leggono. Le parole sentito, taccuino e carte le leggono.
seat-help = ? legge che cosa si può fare. ferma arresta tutto, esci restituisce subito il posto.
seat-lost = Il collegamento è caduto. Si riprova; ciò che ora non si vede arriva dopo.
seat-not-understood = Non si capisce ciò che dice il server: { $reason }
seat-quit = Il terminale si chiude. Il posto resta proprio: lo stesso collegamento vi riporta.
seat-is = Si agisce come { $name }.
seat-yours = La persona è { $name }. { $brief }
seat-yours-card = La persona è { $name }. La parola scheda legge la scheda di ruolo: deve vederla solo chi siede qui.
seat-scene = { $title }. { $brief }
seat-phase-before = Il gioco non è cominciato.
seat-phase-playing = Il gioco continua.
seat-phase-booking = La scena si chiude: disporre ora che cosa fare più tardi.
seat-phase-between = Il tempo passa fino alla prossima scena.
seat-phase-paused = Il gioco è fermo, per tutti.
seat-phase-ended = Il gioco è finito.
seat-place = { $who } ora è qui: { $place }. { $sight }
seat-person = In vista, { $place }: { $looks }
seat-person-known = In vista, { $place }: { $who }, { $looks }
# Un copione aspetta parole che da un minuto nessuno dice.
join-still-waits = Si aspetta ancora di leggere «{ $words }». Le parole vanno scritte come si leggono; le maiuscole contano.
seat-gone = Non più in vista: { $who }
seat-thing = C’è: { $thing } ({ $at })
seat-busy = { $who } è occupata o occupato fino alle { $until }.
seat-heard = { $by } a { $to }: «{ $words }»
seat-heard-through = { $by } a { $to }, attraverso { $via }: «{ $words }»
seat-heard-strange = { $by } dice qualcosa a { $to }. Lingua: { $language }.
seat-rendered = { $by } traduce: «{ $words }»
seat-begins = { $by } comincia: { $action }
seat-begins-on = { $by } comincia: { $action } – { $on }
seat-acted = { $by }: { $action }
seat-acted-on = { $by }: { $action } – { $on }
seat-learned = Si apprende: { $text }
seat-learned-about = Si apprende su { $about }: { $text }
seat-filled = { $by } compila: { $form }
seat-filled-about = { $by } compila: { $form }, su { $about }
seat-document = In mano: { $title }
seat-text = { $title }: { $text }
seat-dispatch = { $clock } { $kind } da { $from } a { $to }
seat-dispatch-about = { $clock } { $kind } da { $from } a { $to }, su { $about }
seat-answer = { $by } risponde ({ $dispatch }): { $is }
seat-contents-known = { $from } scrive anche cose che già sai: { $texts }
seat-answer-reason = { $by } risponde ({ $dispatch }): { $is }. { $reason }
seat-status = { $who }: { $is }
seat-status-off = { $who }: non più { $is }
seat-consent = { $who } acconsente a: { $to }
seat-consent-refused = { $who } non acconsente a: { $to }
seat-cue = C’è qualcosa per { $who } sulla scheda di ruolo. La parola scheda la legge.
seat-leave-due = È ora che { $who } se ne vada. Lo fa la parola allontanati.
seat-booked = Disposto per { $when }: { $action }
seat-booked-returned = Torna indietro ({ $action }, { $when }): { $reason }
seat-door-open = Ora aperto: { $place }
seat-door-shut = Ora chiuso: { $place }
seat-call-ringing = Il telefono squilla: { $with }
seat-call-calling = Sta squillando: { $with }
seat-call-connected = In linea: { $with }
seat-call-busy = Occupato: { $with }
seat-call-no-answer = Nessuno risponde: { $with }
seat-call-over = La chiamata è finita: { $with }
seat-here = Qui: { $who }
seat-here-standing = Qui: { $who }; { $standing }
seat-overheard = Vi si sente da: { $places }
seat-ways = Si può andare a: { $places }
seat-could-tell = Si potrebbe raccontare: { $text }

exit-frozen = Il gioco è fermo. La parola riprendi lo fa continuare quando volete.
exit-goes-on = Il gioco continua.
exit-waits = Avete acconsentito. Il gioco aspetta qualcun altro.
exit-left = Il posto è restituito. Grazie per aver giocato.

## Collegamenti

link-no-link = Questo non è un collegamento per unirsi.
    .hint = Un collegamento comincia con tavolo:// – copiare tutta la riga scritta dal server
link-no-address = Il collegamento non ha un indirizzo con una porta.
    .hint = Si legge tavolo://indirizzo:porta/lettere – copiare tutta la riga
link-letter = Il collegamento ha una lettera che nessun collegamento ha: «{ $letter }»
    .hint = Copiare di nuovo il collegamento, o riscriverlo dal foglio
link-length = Il collegamento ha { $found } lettere dopo l’indirizzo, e dovrebbe averne { $expected }.
    .hint = Una parte è andata persa o c’è due volte: copiare tutta la riga
link-mistyped = Una lettera del collegamento è sbagliata.
    .hint = Copiare di nuovo il collegamento, o confrontarlo lettera per lettera
link-other-version = Il collegamento è per la versione { $version } del programma.
    .hint = Usare la versione che gira sul server

join-no-address = Il server non si trova: { $address }
    .hint = Questo computer è nella stessa rete?
join-no-answer = Nessuno risponde a { $address }.
    .hint = Il server gira? Questo computer è nella stessa rete? C’è un firewall in mezzo?
join-other-key = A { $address } risponde qualcun altro, e non il server di questo collegamento.
    .hint = Chiedere un nuovo collegamento. Se anche quello dice lo stesso, avvertire chi cura la rete
join-denied = { $reason }
join-not-understood = Ciò che risponde a { $address } non si capisce. { $reason }
    .hint = Usare la stessa versione di Tavolo del server
join-here = Questo computer non lascia entrare Tavolo nella rete. { $reason }
join-lost = Il collegamento a { $address } si è interrotto.
    .hint = Ripetere lo stesso comando

denied-other-protocol = Il server parla la versione { $ours }, questo programma la versione { $theirs }. Usare la stessa versione di Tavolo.
denied-other-content = Il collegamento è per un caso diverso da quello che si gioca, o i suoi file sono cambiati nel frattempo. Chiedere il collegamento di questa sessione.
denied-unknown-key = Nessun posto di questa sessione ha questo collegamento. Chiedere il collegamento di questa sessione.
denied-seat-taken = Lì siede già qualcuno. Se siete voi da un altro computer, chiudere prima là.
denied-malformed = Il server non capisce questo programma. Usare la stessa versione di Tavolo.
denied-over = Questa sessione è finita.
denied-closed = Chi conduce la sessione ha dato questo posto a un automa. Chiedere di riaprirlo.
denied-not-saved = Al momento il server non può salvare. Riprovare tra poco.

parting-left = Il posto è stato restituito.
parting-taken-over = Siete tornati a questo posto da altrove, e il gioco continua là.
    .hint = Se non siete stati voi, avvertire chi conduce la sessione
parting-closed = La sessione è chiusa.
parting-seat-closed = Chi conduce la sessione ha dato il posto a un automa. Grazie per averlo tenuto.
parting-adjourned = La sessione è rimandata a un altro giorno. Lo stesso collegamento vi riporterà al posto.
parting-not-saved = Al momento il server non può salvare: il gioco è fermo per tutti. Nulla di ciò che è stato confermato va perso. Si riprova.
parting-malformed = Il server non ha capito ciò che questo programma ha detto.
    .hint = Usare la stessa versione di Tavolo del server

net-not-open = Non si può ascoltare a { $address }. { $reason }
    .hint = Forse un altro programma usa questa porta: sceglierne un’altra con --listen, o la porta 0 per una libera
net-identity = { $path } non contiene le chiavi di un server.
    .hint = Indicare un altro file con --keys; dove non c’è, si fanno chiavi nuove e i vecchi collegamenti finiscono
net-keys = Non è stato possibile fare le chiavi. { $reason }
net-here = Questo computer non lascia entrare Tavolo nella rete. { $reason }
