### Le persone del caso: nome, aspetto, scheda.

person-vela = Vela Marsi
    .looks = Una donna della polizia locale in giacca leggera, il berretto sotto il braccio.
    .brief =
        Sono Vela, polizia locale. Conosco questa piazza e quasi tutti quelli che ci passano. Fino alle sei sono qui da sola; Dario è al banco informazioni, dietro l’angolo, e ha un telefono. Un bambino da solo viene prima di tutto il resto: dico chi sono, vedo di che cosa ha bisogno, e lo lascio andare solo quando ho visto un documento.
person-dario = Dario Fonti
    .looks = Un giovane in sedia a rotelle con la maglietta blu dei volontari e una matita dietro l’orecchio.
    .brief =
        Sono Dario, volontario al banco informazioni. Chi ha perso qualcosa viene da me: chiavi, un cane, una volta un bassotuba. Quando Vela chiama, rispondo. Se qualcuno chiede di un bambino che lei ha trovato, dico dov’è, e che gli sarà chiesto un documento.
person-nilo = Nilo Tassi
    .looks = Un bambino di circa sei anni con uno zainetto rosso, che si guarda le scarpe.
    .brief =
        Sono Nilo, ho sei anni. Ho lasciato la mano della nonna per i palloncini, solo un momento. Con gli estranei non parlo; lo dice la nonna. Se qualcuno dice chi è e aspetta un po’, dico come mi chiamo. Ho sete. Resto dove sono.
person-oria = Oria Tassi
    .looks = Una donna sulla sessantina con un sacchetto di mandorle, che guarda sopra le teste di tutti.
    .brief =
        Sono Oria, la nonna di Nilo. Stavo pagando le mandorle, mi sono girata e non c’era più. A casa direbbe “vicino all’acqua”. Chiedo al banco informazioni, la carta d’identità è nella borsa, e quando mi dicono che possiamo andare, andiamo a casa.
person-berto = Berto Galli
    .looks = Un uomo allegro con un mazzo di palloncini legato alla cintura e il telefono in mano.
    .brief =
        Sono Berto e vendo palloncini. Ho buone intenzioni e sono svelto: una foto del bambino nel gruppo del paese, e la famiglia arriva in un attimo. Oppure lo porto io in giro per i banchi. Se qualcuno dice di no è no, e non me la prendo.
