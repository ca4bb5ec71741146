### I luoghi, e che cosa si vede entrando.

## In Ausonia: sportelli e uffici

place-helpline-room = Sala del Numero verde
    .sight = Due scrivanie, due cuffie, una carta delle regioni con spilli colorati e nessun nome. La spia del telefono è accesa giorno e notte.
place-dublin-office = Ufficio dell’unità ospitante
    .sight = Una scrivania fra due armadi di fascicoli. Sullo schermo una lista di volo; alla parete un calendario con una data cerchiata due volte, 1° luglio.
place-body-office = Ufficio con due poltrone
    .sight = Due poltrone verdi, un tavolino, un telefono dal filo lungo, uno scaffale con dei giocattoli. La finestra dà su un cortile.
place-town-desk = Sportello sociale, Montefosco
    .sight = Un bancone, un distributore di numeri, una panca. In un angolo un tavolo rotondo con i pastelli; il lunedì c’è sempre chi disegna.
place-town-back-room = Stanzetta dietro lo sportello
    .sight = Due sedie, una caraffa d’acqua, una porta che si chiude. Da un vetro si vede il tavolo rotondo e non si sente niente.
place-prefecture-room = Sala riunioni del coordinamento
    .sight = Un tavolo lungo con i cartellini degli uffici, nessuno di persone. Una lavagna, cancellata.
place-brisola-bar = Un bar a Brisola
    .sight = Un bancone, due tavolini, un televisore senza audio. Da qui all’aeroporto c’è un’ora.

## L’aeroporto di Castelvento

place-gate-14 = Uscita 14
    .sight = File di sedili blu dietro un vetro, fuori l’aereo. A sinistra una porta senza scritte, a destra la strada che prendono tutti.
place-quiet-room = Stanza tranquilla
    .sight = Due poltrone, un tappeto con animali di legno, acqua, fazzoletti. Una seconda porta dà sul lato.
place-side-door = Uscita laterale
    .sight = Una rampa, una panca, un’auto bianca senza scritte. Da qui la sala non si vede, e dalla sala non si vede qui.
place-health-post = Presidio sanitario
    .sight = Un lettino dietro una tenda, un lavandino, una sedia per chi accompagna.
place-arrivals-hall = Sala arrivi
    .sight = Una transenna, un banco informazioni, un chiosco. Gente con cartelli, con bambini sulle spalle, con fiori.

## L’ufficio di Castelvento

place-registry-hall = Sala dello sportello immigrazione
    .sight = Sportelli numerati, sedie di metallo, uno schermo che chiama i numeri. Dal vetro si vede la piazza.
place-registry-room = Stanza con la porta
    .sight = Due poltrone, un tavolo, una tapparella abbassata.
place-clinic-room = Ambulatorio
    .sight = Un lettino, un paravento, una bilancia per adulti e una per bambini.
place-registry-square = Piazza davanti all’ufficio
    .sight = Un platano, una panca, auto in sosta. Dal vetro si vede chi siede in sala.

## Case di cui l’indirizzo non riguarda nessuno

place-children-house = Casa per ragazzi
    .sight = Un tavolo con un puzzle, tre letti rifatti, una scarpiera con scarpe di tante misure.
place-protected-house = Casa in un’altra regione
    .sight = Una cucina, un lettino accanto al letto, un chiavistello dalla parte interna della porta.

## In Nordmark: il centro di Haldvik

place-haldvik-common = Sala comune, Haldvik
    .sight = Tavoli lunghi, bollitori per il tè, una mensola con due telefoni in mezzo a tutto. Pioggia sui vetri.
place-haldvik-laundry = Lavanderia, Haldvik
    .sight = Tre macchine, una panca, una presa con un telefono a filo. La porta si può chiudere.
place-haldvik-office = Ufficio dell’unità che trasferisce, Haldvik
    .sight = Una scrivania con tre vaschette: in arrivo, in partenza, volo. Una panca al muro per chi viene chiamato.

## L’altro capo del filo

place-phone-net = L’altro capo del filo
    .sight = Voci, nessun volto.
