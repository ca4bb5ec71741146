### Luoghi, e ciò che si vede entrando.

## La sera all’ambulatorio

place-drop-in = Ambulatorio a bassa soglia
    .sight =
        Otto sedie, un bollitore per il tè, uno scaffale da cui si prende senza domande. Una porta con il campanello. Dalla finestra si vede la strada.

place-consulting-room = Sala visite
    .sight = Due poltrone, un lettino dietro un paravento, una finestra con il vetro opalino, una porta che si chiude.

place-side-room = Saletta
    .sight = Un tavolo, due sedie, una caraffa d’acqua. La tapparella è abbassata dalla parte della strada.

place-street = Via del Porto
    .sight = Selciato bagnato, un’auto grigia ferma con il motore acceso, l’insegna accesa dell’ambulatorio.

## Uffici

place-police-office = Ufficio della polizia
    .sight = Due scrivanie, uno schermo con degli annunci, una mappa della città vecchia, un orologio.

place-prosecution-office = Procura
    .sight = Fascicoli in due pile, una lampada da lettura, un telefono.

place-unit-office = Ufficio dell’unità mobile
    .sight = Una scrivania con due schermi, un calendario a muro, un attaccapanni con tre giacche gialle.

place-juvenile-office = Ufficio minori
    .sight = Una scrivania, un tavolino con sedie basse, un telefono a cui si risponde anche di notte.

place-planning-room = Sala riunioni
    .sight = Un lungo tavolo, la pianta di una casa con cinque stanze e nessun nome, un orologio.

## Via dei Cordai 12

place-corner = L’angolo della strada
    .sight =
        Dietro l’angolo, fuori vista dalla casa: un pulmino senza insegne con le tendine, un thermos, coperte, tre sedie pieghevoli.

place-landing = Pianerottolo, terzo piano
    .sight = Due porte, due campanelli. Su uno un nome, sull’altro niente. Una pianta che qualcuno annaffia.

place-flat-hall = Ingresso dell’appartamento
    .sight = Un lungo ingresso, cappotti ai ganci, quattro porte. Su una porta il chiavistello è dalla parte esterna.

place-kitchen = Cucina
    .sight =
        Un tavolo con la tela cerata, una pentola sul fornello, un foglio sotto un magnete sullo sportello del frigorifero.

place-front-room = Stanza sulla strada
    .sight = Un divano, un tavolino con cinque telefoni in fila, una scatola di metallo chiusa a chiave sul davanzale.

place-back-room = Stanza sul cortile
    .sight = Un letto rifatto con cura, una finestra che dà su un muro, sotto il cuscino l’angolo di un libro di scuola.

place-small-room = Stanzetta con scrivania
    .sight =
        Una scrivania con un portatile e gli appunti delle lezioni, un casco da bicicletta, un contratto in una busta trasparente alla parete.

place-renata-flat = L’appartamento di fronte
    .sight = Una stanza ordinata con delle piante, una caffettiera, una cartella con scritto «contratto e tasse».

## Il centro diurno

place-lounge = Centro diurno, sala comune
    .sight = Un grande tavolo, minestra, pane, sedie di ogni tipo. La porta d’ingresso si apre dall’interno senza chiave.

place-quiet-room = Stanza tranquilla
    .sight = Due poltrone, una lampada, una caraffa d’acqua, una porta che si chiude.

place-garden-room = Stanza sul giardino
    .sight = Un tavolo rotondo, due sedie, una porta a vetri su un piccolo giardino, una tenda.

place-study-room = Piccolo ufficio
    .sight = Una scrivania contro il muro, due sedie affiancate, una scatola di fazzoletti.

place-child-room = Stanza dei ragazzi
    .sight = Sedie basse, uno scaffale con giochi e fogli, una finestra sul giardino.

place-clinic-room = Stanza delle visite
    .sight = Un lettino con il lenzuolino pulito, un paravento, una bilancia, uno sgabello con le ruote.

## Il tribunale

place-judge-office = Ufficio del giudice
    .sight = Una scrivania, due codici pieni di segnalibri, un calendario delle udienze.

place-hearing-room = Sala di ascolto
    .sight =
        Poltrone in cerchio, un tappeto, una piccola telecamera nell’angolo del soffitto. Nessuno scranno, nessuna toga, nessuna finestra su qualcuno.

place-screen-room = Sala con lo schermo
    .sight = Una fila di sedie, uno schermo, un blocco per scrivere le domande.

place-court-hall = Corridoio del tribunale
    .sight = Due panche lontane tra loro, due ingressi, una macchina del caffè.

place-meeting-room = Sala riunioni del tribunale
    .sight = Un tavolo per dieci, una lavagna con quattro righe e nessun nome.

place-waiting-room = Sala d’attesa del secondo ingresso
    .sight = Un divano, un bollitore, delle riviste, una porta sul cortile posteriore.

place-custody-room = Camera di sicurezza
    .sight = Due panche, un orologio dietro una griglia, un telefono per chiamare il difensore.

## Fuori scena

place-phone-net = In linea
    .sight = Solo voci.

place-elsewhere = Altrove
    .sight = Nessuno sa dove.

place-protected-house = Casa protetta
    .sight = Una casa di cui nessuno fa il nome.

place-children-house = Comunità per minori
    .sight = Una casa con una tettoia per le biciclette e un gatto.
