### Via dei Cordai 12: il caso, le scene e i finali. Tutto è inventato.

case-title = Controllo in un appartamento

case-summary =
    Autunno a Porto Sereno. Un numero di telefono sta sotto più annunci, una vicina ha scritto di un chiavistello, e il martedì una donna con il cappotto verde beve il tè all’ambulatorio e guarda l’orologio. Siete l’unità mobile, l’ambulatorio, la polizia, due procuratori, un giudice, una tutrice. Qualcuno in quell’appartamento non l’ha scelto; una vicina il suo lavoro l’ha scelto; altri in quella casa ci abitano o ci lavorano soltanto. Può finire bene senza forzare nessuna porta.

## Che cosa sapere prima

content-note-exploitation = Alcune persone sono sfruttate sessualmente. Ciò che accade loro non viene mai raccontato né mostrato: ne parlano elenchi, serrature e somme.

content-note-coercion = Alcune persone sono trattenute da debiti, da documenti sottratti e da chi, a casa, altri possono raggiungere.

content-note-minor = Una persona è una ragazza di diciassette anni. Dal primo dubbio è trattata da minore, ed è ascoltata una volta sola.

content-note-exploited-man = Uno degli sfruttati è un giovane, cittadino del Paese.

content-note-child-far-away = C’è preoccupazione per una bambina lontana. Non le succede niente.

content-note-free-choice = Una donna dice di lavorare liberamente. Non va convinta del contrario, né compatita.

content-note-nothing-shown = Tutti sono vestiti. Non si descrive nessun atto, nessuna ferita, nessun corpo.

content-note-who-may-play = La ragazza Nives è interpretata da un bot o da un’attrice adulta preparata. Le persone sfruttate e chi le controlla sono interpretate da volontari, mai sorteggiati, che possono smettere in ogni momento con l’una o l’altra uscita.

content-note-afterwards = Alla fine ciascuno dice il proprio nome, mette via la scheda e fa un respiro. I contatti per chiedere aiuto sono sempre a portata di mano, anche domani.

## Scene

scene-outreach = Una sera all’ambulatorio
    .brief =
        Martedì, 17:30. All’ambulatorio l’unità mobile ha messo su il tè; un collega legge gli annunci; la polizia guarda un numero di telefono. Qui nessuno deve dimostrare niente. Osservate chi viene con chi, chi parla, chi guarda l’orologio. Prima le cure, informazioni a tutti, e una porta che si chiude per chi la vuole. Dodici minuti.

scene-planning = Il tavolo di preparazione
    .brief =
        Mercoledì, 8:30. Un numero di telefono, una lettera, un quaderno. Che cosa sapete senza che nessuno debba dirlo? È proprio necessario aprire una porta, e chi la apre? Decidete chi va tenuto lontano da chi, chi interpreta per chi, chi aspetta dove, chi si chiama se c’è un minore. Può darsi che un intervento non serva.

scene-visit = L’intervento
    .brief =
        Mercoledì, ore 16, via dei Cordai 12. Voci calme, mani in vista, una porta alla volta. Prima le persone, poi le cose: acqua, una sedia, chi siete. Chi forse controlla si prende in disparte; nessuno viene portato fuori davanti alla strada. Dietro l’angolo aspetta chi aiuta. Ciò che le stanze mostrano, nessuno ha bisogno di dirlo.

scene-safe-place = Un posto sicuro
    .brief =
        Mercoledì, 18:30, il centro diurno. Prima la minestra. Poi, per chi lo desidera, un colloquio a porta chiusa: uno solo, con qualcuno che sta dalla sua parte. Quello che si dice qui serve all’aiuto, non agli atti. Un sì è un sì, un no è un no, e chi è libero di andare va. Alla fine si prenota ciò che deve accadere nei prossimi giorni.

scene-hearing = L’audizione e il tavolo
    .brief =
        Martedì 20 ottobre, ore 8. Una ragazza viene ascoltata una volta sola: con la registrazione, con la tutrice, lontano dagli occhi di chi teme. Le domande le pone il giudice, che lascia fuori quelle inutili. In fondo al corridoio si riuniscono gli altri: quattro persone, nessuna storia, chi fa che cosa ed entro quando.

scene-weeks-later = Settimane dopo
    .brief =
        Ciò che è stato prenotato viene eseguito; ciò che nessuno ha prenotato non accade. La scheda che segue dice dove si trova ciascuno il 24 novembre.

ending-end-girl-gone = 24 novembre. Nives non è dove doveva dormire. Il riesame torna alla sera in cui qualcuno doveva sapere chi le stava accanto.

ending-end-somebody-gone = 24 novembre. Una delle persone che erano in quell’appartamento non è più raggiungibile. Nessuno è obbligato a restare; ma il riesame chiede che cosa sapeva quando se n’è andata, e chi avrebbe potuto chiamare.

ending-end-charged-first = 24 novembre. Zita è in custodia, e nessuno ha messo per iscritto se fosse stata costretta. Il riesame chiede che cosa devono pensare dell’aiuto quelli che erano contati insieme a lei.

ending-end-treated-as-adult = 24 novembre. Sulla carta Nives ha ventun anni ancora oggi. In tutte queste settimane nessuno ha scritto una segnalazione, né un dubbio sulla sua età.

ending-end-without-a-door = 24 novembre. Nessuna porta è stata forzata. Una vicina ha suonato, quattro persone sono scese per le scale, e c’era qualcuno con il tè. La ragazza ha una tutrice. Quello che la polizia sa lo sa dalle carte e dal denaro, e quella sera nessuno ha dovuto dire una parola.

ending-end-heard-once = 24 novembre. Nives è stata ascoltata una volta sola, e ha finito il libro. A Dalia, Milo e Zita è stato chiesto, e ciascuno ha detto che cosa voleva; c’è un fascicolo con le ragioni in un senso e nell’altro, e un tavolo che si è diviso il resto. Renata annaffia la pianta sul pianerottolo.

ending-end-child-safe = 24 novembre. La ragazza è riconosciuta come minore. Altre righe alla lavagna sono ancora aperte, ciascuna con un nome accanto; il riesame mostra quali.

ending-end-open = 24 novembre. Il riesame mostra che cosa è stato fatto per chi, e che cosa no.

ending-end-stopped = L’esercitazione è stata interrotta. Ciascuno dice il proprio nome e fa un respiro.
