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

ending-end-order-first =
    2 novembre. Contro qualcuno che andava prima di tutto protetto, al molo 3 è stato firmato un provvedimento: via di qui. Scriverlo ha preso poco; ciò che ha spezzato non si ricompone facilmente. La revisione mostra chi lo ha firmato e che cosa, a quel punto, si sapeva.

ending-end-child-missing =
    2 novembre. La terza mattina il letto di Rinu era vuoto e freddo. La coperta era piegata, sopra c’era il foglio di matematica. Il cappotto non c’era più, lo zaino sì, e lei non è tornata a prenderlo. La revisione torna alla sera prima e a quella mattina, in cui qualcuno doveva guidare le ricerche.

ending-end-child-gone =
    2 novembre. Rinu non è qui, e nessuno al molo 3 sa dire dove dorma. Una minore che non c’è più è una minore da cercare, qualunque cosa l’abbia portata via. La revisione mostra quando c’era ancora, chi lo ha saputo dopo, che cosa è stato avviato e che cosa no.

ending-end-several-gone =
    2 novembre. Più d’una delle persone di cui parla la revisione non è raggiungibile, e nessuno al molo 3 sa dire come stia. Nessuna doveva a qualcuno di restare. La revisione mostra, per ciascuna, che cosa a quel punto era stato fatto e per che cosa ci sarebbe stato il tempo.

ending-end-bastim-van =
    2 novembre. La branda 9 era vuota dalle dieci della prima sera. Sul cuscino c’erano un foglio di lavoro piegato e, accanto, un paio di guanti. Un furgone era venuto al cancello; su Bastim non era partito nessun avviso, e nessuno di chi poteva aiutarlo gli aveva rivolto una domanda aperta. La revisione mostra chi aveva visto qualcosa, e quando.

ending-end-bastim-gone =
    2 novembre. Bastim non è più qui, e nessuno al molo 3 sa dire per chi lavori ora. Non doveva a nessuno di restare. La revisione mostra che cosa a quel punto era stato fatto per lui, che cosa no, e chi si può ancora avvertire.

ending-end-lioma-gone =
    2 novembre. Lioma non è più qui, e nessuno al molo 3 sa dire se veda un medico. Non doveva a nessuno di restare. La revisione mostra che cosa a quel punto era stato fatto per lei, che cosa no, e chi si può ancora avvertire.

ending-end-caleo-gone =
    2 novembre. Caleo non è più qui, e nessuno al molo 3 sa dire chi legga con lui i suoi messaggi. Non doveva a nessuno di restare. La revisione mostra che cosa a quel punto era stato fatto per lui, che cosa no, e chi si può ancora avvertire.

ending-end-teo-gone =
    2 novembre. Teo non è più qui, e nessuno al molo 3 sa dire su quale barca sia. Non doveva a nessuno di restare. La revisione mostra che cosa a quel punto era stato fatto per lui, che cosa no, e chi si può ancora avvertire.

ending-end-no-guardian =
    2 novembre. Rinu è ancora raggiungibile, e nessun provvedimento dice chi parli per lei. Ciò che si decide di lei si decide senza qualcuno che abbia lei come unico compito. La revisione mostra dove ci si è fermati, e chi avrebbe potuto andare avanti.

ending-end-no-table =
    2 novembre. Il tavolo a cui gli uffici dovevano sedere insieme non si è tenuto, o si è tenuto senza chi serviva. Ciascuno conosceva la sua parte di cinque storie; la revisione mette le parti una accanto all’altra e mostra chi aspettava chi.

ending-end-files-open =
    2 novembre. Almeno una pratica del molo 3 non ha esito: uno screening che nessuno ha chiuso e qualcuno che aspetta ancora una data. La revisione mostra quale riga si è fermata, dove, e chi avrebbe potuto smuoverla.

ending-end-table-held =
    2 novembre. Il tavolo si è tenuto, con chi serviva. Lioma ha un letto in un luogo sicuro, e persone che prima di decidere lo chiedono a lei. Rinu dorme tra suoi coetanei, e per lei è stato nominato qualcuno che parli. Bastim è conosciuto da chi aiuta. La pratica di Caleo è chiusa; il prossimo passo spetta a lui. Teo non è in custodia. Non è una fine: è un inizio che ha tenuto.

ending-end-in-reach =
    2 novembre. Il tavolo si è tenuto, con chi serviva. Le cinque persone di cui parla la revisione sono raggiungibili, gli screening che andavano chiusi sono chiusi, e per Rinu è stato nominato qualcuno che parli. Se ciascuno abbia avuto ciò che gli spettava è un’altra domanda: la revisione risponde riga per riga.

ending-end-partly-open =
    2 novembre. I quarantacinque giorni sono passati. Parte di ciò che era cominciato al molo 3 è arrivata in fondo, parte no. La revisione mostra quale riga è andata avanti, quale si è fermata e chi avrebbe potuto smuoverla.

ending-end-stopped =
    L’esercitazione è stata interrotta, e va bene così. Fermarsi non richiede motivi e non ha un autore. Ciò che si è fatto fin lì resta; ciò che non si è giocato non conta, né a favore né contro nessuno. Dite il vostro nome, mettete via la scheda, fate un respiro.
