### Obiettivi del pacchetto osce-generic.

objective-O1 = Identificazione
    .goal = La squadra ha riconosciuto i segnali e ha registrato la persona come presunta vittima.

objective-O10 = Protezione dei dati
    .goal = Nulla è stato segnalato senza il consenso della persona.

objective-O2 = Protezione immediata
    .goal = La persona ha ricevuto le prime cure e non dorme vicino a chi la controlla.

objective-O3 = Informazione, consenso, segnalazione
    .goal = La persona conosce i propri diritti, le è stato chiesto, e si è dato seguito alla risposta: segnalazione dopo un sì, rispetto dopo un no.

objective-O4 = Protezione dei minori
    .goal = Il minore è trattato come tale, alloggiato lontano da adulti e da chi lo controlla, e non è scomparso senza che qualcuno lo cerchi.

objective-O5 = Colloquio
    .goal = La squadra si è presentata, ha chiesto della sicurezza e non ha né colpevolizzato né minacciato.

objective-O8 = Coordinamento
    .goal = Gli enti si sono riuniti e si sono divisi i compiti.

objective-O9 = Non punibilità
    .goal = Nessuno è stato trattenuto per un fatto commesso per costrizione senza una decisione motivata del pubblico ministero.

set-generic-signs = Segni di un primo contatto, scelti per l’esercitazione

objective-O6 = Indagini e prove
    .goal = Ciò che è stato trovato è documentato senza poggiare sulle parole di nessuno, e si è seguita la traccia del denaro.

objective-O7 = Retribuzioni, inclusione
    .goal = È stato calcolato quanto è dovuto, e alla persona è stato detto come chiederlo.

objective-O11 = Ritorno e continuità
    .goal = Dei pericoli del ritorno si è parlato con la persona, un posto sicuro c’era, e da lì prosegue un unico progetto; oppure la persona ha detto di no.

objective-O12 = Indagine sul luogo di lavoro
    .goal = Il luogo è stato documentato, il denaro seguito, e il pubblico ministero ha una notizia di reato che non poggia solo su testimonianze, con almeno due elementi acquisiti senza violare le regole.
