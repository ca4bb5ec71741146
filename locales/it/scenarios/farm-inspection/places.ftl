### I luoghi, e ciò che si vede entrando.

place-planning-room = Sala riunioni
    .sight =
        Un tavolo lungo, una foto satellitare appesa a una lavagna, un elenco di sei contratti, una caraffa di caffè.

place-field-edge = Bordo del campo
    .sight =
        Filari, casse piene a metà, un noce con la sua ombra. Da qui si vede il cortile.

place-yard = Cortile
    .sight =
        Un furgone bianco con un foglio dietro il parabrezza, un trattore, un pozzo con il coperchio. Tre porte: capannone, ufficio, banco di confezionamento.

place-shed = Capannone
    .sight =
        Materassi sui bancali, accanto un fornello a gas, un solo rubinetto fuori dal muro. Nell’angolo un armadietto grigio, chiuso a chiave.

place-greenhouse = Serra
    .sight =
        Plastica su archi, aria calda, vassoi di piantine. In fondo una taglierina senza il suo riparo.

place-farm-office = Ufficio dell’azienda
    .sight =
        Una scrivania con due schermi, raccoglitori divisi per mese, un cassetto, il calendario di una ditta di sementi.

place-hall = Sala parrocchiale
    .sight =
        A dodici chilometri dall’azienda. Tavoli, tè, un tavolo vicino alla finestra con un cartello: “Sportello lavoratori. Nessun altro legge.”

place-room-blue = Stanza azzurra
    .sight =
        Tre sedie, una finestra su un giardino, una porta che si chiude ma non a chiave.

place-room-green = Stanza verde
    .sight =
        Tre sedie, uno scaffale di libri per ragazzi, una porta che si chiude ma non a chiave.

place-sacristy = Sagrestia
    .sight =
        Due sedie, un armadio dei paramenti, una porta spessa. La parrocchia l’ha prestata quando le altre due stanze erano occupate.

place-prosecution = Ufficio del pubblico ministero
    .sight =
        Una scrivania, un fascicolo con un numero nuovo, tre sedie in meno del necessario.

place-town-hall = Sala del municipio
    .sight =
        Un tavolo rotondo, così nessuno siede a capotavola. Una piantina degli autobus, delle chiavi a un gancio, una scatola di giocattoli.

place-phone-net = In linea
    .sight =
        Voci all’altro capo di un telefono.

place-elsewhere = Altrove
    .sight =
        Nessuno qui sa dove.

place-own-home = A casa
    .sight =
        Una porta propria, e qualcuno che aspetta.

place-hospital = Ospedale
    .sight =
        Una sala d’attesa, un numero su uno schermo.

place-sports-hall = Palestra
    .sight =
        Trenta brande in un solo locale.

place-men-flat = Un appartamento
    .sight =
        L’indirizzo non è scritto.

place-protected-house = Una casa
    .sight =
        L’indirizzo non è scritto.

place-children-house = Una casa per minori
    .sight =
        L’indirizzo non è scritto.
