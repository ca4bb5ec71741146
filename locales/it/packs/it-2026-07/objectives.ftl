### Obiettivi del pacchetto it-2026-07 e quando sono raggiunti (`.goal`), con il suo elenco di indicatori.

objective-O1 = Identificazione
    .goal = La squadra ha riconosciuto i segnali e ha registrato la persona come presunta vittima.

objective-O2 = Protezione immediata
    .goal = La persona ha ricevuto le prime cure e non dorme vicino a chi la controlla.

objective-O3 = Informazione, consenso, segnalazione
    .goal = La persona conosce i propri diritti, le è stato chiesto, e si è dato seguito alla risposta: segnalazione dopo un sì, rispetto dopo un no.

objective-O4 = Protezione dei minori
    .goal = Il minore è trattato come tale, alloggiato lontano da adulti e da chi lo controlla, e non è scomparso senza che qualcuno lo cerchi.

objective-O5 = Colloquio
    .goal = La squadra si è presentata, ha chiesto della sicurezza e non ha né colpevolizzato né minacciato.
objective-O6 = Indagini e prove
    .goal = Ciò che è stato trovato è documentato senza poggiare sulle parole di nessuno, e si è seguita la traccia del denaro.

objective-O12 = Indagine sul luogo di lavoro
    .goal = Il luogo è stato documentato, il denaro seguito, e il pubblico ministero ha una notizia di reato che non poggia solo su testimonianze, con almeno due elementi acquisiti senza violare le regole.

objective-O7 = Soggiorno, retribuzioni, inclusione
    .goal = È stato calcolato quanto è dovuto e, per chi ha bisogno di un permesso, ne è stato proposto uno, per la via giusta.

objective-O8 = Coordinamento
    .goal = Gli enti si sono riuniti e si sono divisi i compiti.

objective-O9 = Non punibilità
    .goal = Nessuno è stato trattenuto per un fatto commesso per costrizione senza una decisione motivata del pubblico ministero.

objective-O11 = Ritorno e continuità
    .goal = Dei pericoli del ritorno si è parlato con la persona, un posto sicuro c’era, e da lì prosegue un unico progetto; oppure la persona ha detto di no.

objective-O10 = Protezione dei dati
    .goal = Nulla è stato segnalato senza il consenso della persona.

set-it-border = Elenco italiano per la frontiera, allegato VI delle SOP di giugno 2026
set-it-603-bis = I quattro indici di sfruttamento dell’articolo 603-bis del codice penale

dimension-index-pay = retribuzione
dimension-index-hours = orari e riposi
dimension-index-safety = sicurezza e igiene
dimension-index-conditions = condizioni degradanti, sorveglianza, alloggio

outcome-exploitation-index = risulta almeno un indice di sfruttamento del lavoro
