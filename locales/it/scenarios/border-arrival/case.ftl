### Molo 3: il caso, le scene, i finali. Tutto ciò che si legge qui è inventato.

case-title = Molo 3
case-summary =
    Lunedì, prima luce. Un peschereccio blu, l’Orsel, arriva a rimorchio al molo 3 di Porto Sereno con 43 persone a bordo. Il mare era calmo, la notte è stata lunga. Avete una tenda per chi sta male, una per le informazioni, una sala registrazioni, due stanze con la porta, due mediatori e sette giorni.
    Fra 43 persone stanche ce n’è qualcuna che non ha scelto come finisce questo viaggio. Forse non ve lo dirà. Altre le somigliano in tutto e vogliono soltanto dormire.

## Da sapere prima di giocare

content-note-separation = Una minore viene separata da un adulto che dice di stare con lei.
content-note-coercion = Ci sono persone tenute in pugno con minacce, con documenti trattenuti e con promesse fatte a nome loro.
content-note-debt = Debiti impossibili da ripagare servono a farsi obbedire.
content-note-pregnancy = Una persona è incinta e all’inizio ha dolori. La gravidanza non subisce danni.
content-note-past-violence = Di violenze passate si parla in termini generali.
content-note-exploited-man = Un uomo ha subito sfruttamento sessuale. Non viene mai descritto.
content-note-absent-person = Qualcuno che non è presente fa paura, e si sente al telefono.
content-note-missing-child = Una minore può scomparire. Se accade o no, dipende da come lavorate.
content-note-nothing-shown = Non si mostra nulla: nessuna ferita è disegnata, nessun atto è raccontato.
content-note-who-may-play =
    Rinu, che è minorenne, è affidata a un bot o a un’attrice adulta preparata. Le persone sfruttate e quelle che le controllano sono interpretate da chi si offre, mai per sorteggio; chi le interpreta può fermarsi in qualunque momento, da una delle due uscite.
content-note-afterwards =
    Alla fine ognuno dice il proprio nome, mette via la scheda e fa un respiro. I contatti per chiedere aiuto sono sempre a portata di mano, anche domani.

## Scene

scene-landing = Lo sbarco
    .brief =
        05:40. Scende la passerella. Prima i bisogni, poi i documenti. Guardate chi sta con chi, trovate una lingua per ciascuno e trasmettete il primo segno con il minimo indispensabile. Quattordici minuti; poi partono gli autobus.

scene-tents = Le tende
    .brief =
        07:10. Panche, banchi, vaschette. A tutti si dice che cosa succede adesso e quale aiuto esiste. In fila si vede chi tiene i documenti di chi, chi risponde per chi, e di chi è dubbia l’età. Qui a nessuno si chiede una storia.

scene-private-talks = Colloqui a porta chiusa
    .brief =
        09:30. Due stanze con la porta, una per i minori, una tenda. Chi vuole può parlare: un colloquio a testa, un interprete senza legami, nessuna domanda fatta due volte. Qui si dice quale aiuto esiste, e qui un sì è un sì e un no è un no.

scene-evening-beds = Chi dorme dove
    .brief =
        18:30. La mappa dei letti è pronta prima che qualcuno l’abbia guardata bene. Nessuno deve dormire accanto a chi gli fa paura, e nessuno dev’essere chiuso a chiave. Una ragazzina vuole telefonare alla madre. Pensate a chi cerca chi, se domattina un letto è vuoto. Poi prenotate ciò che deve accadere stanotte e domani.

scene-day-three = Il terzo giorno
    .brief =
        Mercoledì 16 settembre, 09:00. Le persone hanno dormito. Un’offerta rifiutata si può ripetere, una volta, senza farla pesare. Gli uffici vogliono oggi pratiche chiuse e deposizioni firmate. Poi prenotate ciò che va fatto entro sabato.

scene-table = Il tavolo
    .brief =
        Sabato 19 settembre, 09:00. Lo screening scade lunedì alle 05:40; l’ufficio che chiude le pratiche oggi chiude alle 13:00. Tutti quelli che lavorano a questo caso siedono allo stesso tavolo: numeri, bisogni, responsabili, date. A questo tavolo, niente storie.

scene-forty-five-days = Quarantacinque giorni
    .brief =
        Ciò che è stato prenotato si compie; ciò che nessuno ha prenotato non accade. La scheda che segue dice dove si trova ciascuno il 2 novembre.

## Finali

ending-end-table-held =
    2 novembre. Il verbale del tavolo di sabato è ancora appuntato alla parete della sala operativa: undici righe, undici responsabili, tutte spuntate. Lioma dorme dietro una porta sua e ha visto il battito su uno schermo. Rinu ha fatto la sua verifica; la tutrice viene il giovedì, come aveva detto. Bastim lavora il legno ed è pagato a ore. Caleo ha tenuto il biglietto, e un giorno ha chiamato. Teo sente meglio a destra, e c’è chi gli chiede che cosa sa di motori. Nessuno ha dovuto raccontare più di quanto volesse.

ending-end-partly-open =
    2 novembre. Parte di ciò che era cominciato al molo 3 è arrivata in fondo, parte è rimasta aperta: una pratica senza esito, un tavolo mai convocato o tenuto senza chi serviva, una minore per la quale nessun provvedimento dice chi parla. Gli interessati aspettano ancora una data. La revisione mostra quale riga si è fermata, dove, e chi avrebbe potuto smuoverla.

ending-end-child-missing =
    2 novembre. Il letto di Rinu al molo 3 fu trovato vuoto, e vuoto è rimasto. Il foglio di matematica è sulla mensola della stanza dei minori, con una frazione lasciata a metà. Di lei si conoscono un cappotto, un berretto e un nome che forse non è il suo. La revisione torna alla sera in cui aveva chiesto una cosa, e alla mattina in cui qualcuno doveva guidare le ricerche.

ending-end-taken-away =
    2 novembre. Qualcuno che era sul molo 3 non è più raggiungibile: via con un furgone, con chi l’accompagnava, o per un provvedimento arrivato prima della risposta. Nessuno si è distratto a lungo; è stata questione di minuti e di un solo messaggio. La revisione mostra quale.

ending-end-stopped =
    L’esercitazione è stata interrotta, e va bene così. Fermarsi non richiede motivi e non ha un autore. Ciò che si è fatto fin lì resta; ciò che non si è giocato non conta, né a favore né contro nessuno. Dite il vostro nome, mettete via la scheda, fate un respiro.
