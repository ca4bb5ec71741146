### Luoghi, e che cosa si vede entrando.

place-pier-3 = Molo 3
    .sight =
        L’Orsel è accostata, bassa e blu. Una passerella, una cassa di coperte, un serbatoio d’acqua con i bicchieri di carta, una linea bianca dipinta sulle pietre. Due autobus aspettano a porte aperte.

place-boat-deck = Ponte dell’Orsel
    .sight =
        Una timoneria con una mensola e, sopra, una cassetta chiusa a chiave. Un boccaporto che dà sul vano motore. Un mucchio di giubbotti di salvataggio bagnati, una cima arrotolata, odore di gasolio.

place-medical-tent = Tenda sanitaria
    .sight =
        Due lettini, uno per parte di una tenda divisoria. Un bollitore, una bilancia, un cassetto chiuso a chiave. La porta a pannello non lascia uscire le parole verso la fila; la tenda divisoria non nasconde nulla a chi entra.

place-information-tent = Tenda informazioni
    .sight =
        Panche in tre blocchi, uno per lingua. Un manifesto con molte figure e poche parole, un tavolo con gli opuscoli, un proiettore.

place-registration-hall = Sala registrazioni
    .sight =
        Quattro banchi, a tre metri l’uno dall’altro. Un lettore di impronte, un tavolo con vaschette numerate per gli effetti personali, una mensola per ricaricare i telefoni. La porta sul cortile è aperta.

place-talk-room-1 = Stanza colloqui 1
    .sight =
        Due poltroncine, un tavolino con una caraffa d’acqua, un orologio, una scatola di fazzoletti. Una porta con un vetro smerigliato.

place-talk-room-2 = Stanza colloqui 2
    .sight =
        Un tavolo, quattro sedie e una finestra sul cortile. Finché è aperta, chi sta sotto la finestra sente ogni parola.

place-child-room = Stanza dei minori
    .sight =
        Tappetini, uno scaffale di giochi, un tavolino con fogli da disegno, un bollitore per la cioccolata. Alla porta è appeso un cartello che si può girare su “occupato”.

place-courtyard = Cortile
    .sight =
        Un platano, alcune panchine, un palo con le prese di corrente. Oltre la recinzione si vede il cancello. Quasi tutte le porte danno su questo cortile.

place-women-dormitory = Dormitorio donne
    .sight =
        Sedici letti su due file, i numeri sui telai, una sola uscita.

place-men-dormitory = Dormitorio uomini
    .sight =
        Ventidue cuccette e, in fondo, un’alcova con due letti e una tenda.

place-annex = Padiglione
    .sight =
        Tre porte, ciascuna con il chiavistello all’interno. Una scrivania con una lampada da notte, una scala con il corrimano.

place-operations-room = Sala operativa
    .sight =
        Un lungo tavolo, telefoni, una carta alla parete, una lavagna, la mappa dei letti. Qui entrano soltanto gli enti.

place-gate = Cancello
    .sight =
        Una sbarra, una guardiola, un registro dei visitatori sul davanzale. Dietro, la strada va verso l’interno.

place-phone-net = Al telefono
    .sight = Voci all’altro capo del filo.

place-elsewhere = Altrove
    .sight = Qui nessuno sa dove.

place-at-sea = In mare
    .sight = Acqua, e una radio.

place-hospital = Ospedale
    .sight = Una sala d’attesa, un numero su uno schermo.

place-protected-house = Una casa
    .sight = L’indirizzo non è scritto da nessuna parte.

place-children-house = Una casa per minori
    .sight = L’indirizzo non è scritto da nessuna parte.
