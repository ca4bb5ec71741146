### Il foglio del confronto a caldo: letto ad alta voce subito dopo una scena, a persone stanche e forse toccate. Neutro, cordiale, breve; nessun
### voto, nessuno di un ente per nome. Non si dice che cosa qualcuno ha deciso o raccontato: si continua a giocare con ciò che ciascuno sa.

hot-wash-title = Confronto a caldo: { $scene }
hot-wash = Confronto a caldo
# $from e $until sono date della storia con l’ora.
hot-wash-scene = Scena { $number }: { $from } – { $until }
hot-wash-first = Chi ha interpretato una persona in difficoltà parla per primo, se lo desidera. Nessuno è tenuto a parlare.
hot-wash-free = Si parla di che cosa è successo e di che cosa ne è venuto, non di chi è stato bravo o meno bravo.
hot-wash-what = Ciò che è stato detto in confidenza resta dov’è stato detto. Il foglio dice che qualcuno ha deciso, non che cosa.
hot-wash-moments = Tre momenti, tre domande
hot-wash-footer = Scritto da Tavolo. Solo formazione. Nessun voto, e nessun voto viene da ciò che si dice qui.

## Che cos’era un momento. $person è una persona del caso.

hot-wash-left = { $person } ha lasciato il luogo per non tornare.
    .ask = Che cosa era successo prima, come può averlo vissuto { $person }? Che cosa si poteva ancora offrire, senza condizioni?
# $what è l’oggetto della decisione, come in «segnalazione a chi può aiutare».
hot-wash-decided = A { $person } è stata posta una domanda, e la decisione è arrivata. Riguardava: { $what }.
    .ask = Che cosa sapeva { $person } in quel momento, da chi e in quale lingua? Che cosa avrebbe reso un no facile quanto un sì?
# $what è una delle parole qui sotto.
hot-wash-passed-on = { $what } su { $person } è andata da un servizio a un altro.
    .ask = Di che cosa aveva bisogno, per agire, chi l’ha ricevuta? Che cosa si è fatto bene a lasciar fuori?
hot-wash-rendered = Per la prima volta in questa scena qualcuno ha tradotto per { $person }.
    .ask = Che cosa è cambiato da lì in poi? Che cosa si può far capire a { $person } prima di avere una lingua in comune?
hot-wash-silence = Dopo una domanda a { $person } c’è stato un silenzio.
    .ask = Che cosa gli ha fatto spazio? Che cosa è venuto dopo?
hot-wash-first-words = Per la prima volta in questa scena qualcuno ha rivolto la parola a { $person }.
    .ask = Come ha saputo { $person } chi stava parlando, e perché? Come potrebbe essere un buon primo minuto?
hot-wash-waited = Prima di questa scena era passato del tempo.
    .ask = Chi intanto aspettava che cosa, e chi gli aveva detto quanto ci sarebbe voluto?
hot-wash-began = La scena è cominciata.
    .ask = Che cosa si aspettava ciascuno di voi, e che cosa è andato diversamente?
hot-wash-ended = La scena è finita.
    .ask = Che cosa resta aperto, per chi, e chi se ne sta occupando?

## Che cosa è andato da un servizio a un altro. Sempre al femminile, per l’accordo.

hot-wash-message = Una comunicazione
hot-wash-call = Una telefonata
hot-wash-alert = Una segnalazione d’allerta
hot-wash-referral = Una segnalazione
hot-wash-request = Una richiesta
