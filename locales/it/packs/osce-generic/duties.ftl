### Doveri del pacchetto osce-generic.

duty-C-02 = Dare immediata notizia del minore { -function-child-authority(form: "to") }.
    .why = Da quella notizia in poi decide per il minore qualcuno che non è l’adulto che gli sta accanto.
    .next = Inviala appena ti accorgi del minore; un accompagnatore che si dice parente non la sospende.

duty-C-05 = In caso di dubbio sull’età, verificare per prima cosa i documenti.
    .why = Un documento, un certificato, un riscontro anagrafico risparmiano al minore un esame sul corpo.
    .next = Cerca ogni documento che attesti l’età prima che si parli di accertamenti: li può disporre solo { -function-child-authority(form: "article") }.

duty-C-08 = Collocare il minore in una struttura per minori.
    .why = Fra gli adulti il minore è alla portata di chiunque venga a prenderlo.
    .next = Chiedi il posto per minori appena nasce il dubbio, senza rimandarlo a fine serata. Anche una sola notte conta.

duty-C-11 = Nominare il tutore senza ritardo.
    .why = Un minore senza rappresentante non può prestare alcun consenso né impugnare alcuna decisione.
    .next = Autorità minorile: nomina sulla base della notizia, verifica che non vi siano conflitti di interesse e fa’ sapere al minore chi è.

duty-C-14 = Se un minore presenta un indicatore, attivare subito la protezione: chiamare i servizi sociali.
    .why = Per il minore non occorre provare il mezzo, né minaccia né inganno. Aspettare altri elementi è aspettare il danno.
    .next = Un indicatore e un minore: chiama i servizi sociali del Comune prima della prossima domanda.

duty-C-15 = Prevenire la scomparsa: piano di sicurezza con fotografia, contatti e chi guida le ricerche.
    .why = La maggior parte dei minori che scompaiono lo fa nei primi giorni, spesso dopo la telefonata di chi li aspetta.
    .next = Il primo giorno concorda con il minore chi può chiamare, fai una fotografia e scrivi chi coordina se dovesse sparire.

duty-C-15a = Segnalare subito la scomparsa del minore.
    .why = La prima ora è decisiva. Un minore andato via con qualcuno non è un minore scappato.
    .next = Invia la segnalazione appena il letto è vuoto, con fotografia, abiti e l’ultima persona vista con lui.

duty-C-15b = Assumere il coordinamento delle ricerche.
    .why = Se tutti cercano e nessuno coordina, si chiama cinque volte la stessa stazione e mai il porto.
    .next = Di’ ad alta voce chi coordina, affida a ciascuno un compito e riferisci a chi ha segnalato che cosa si sta facendo.

duty-S0-08 = Chiedere al mediatore, prima di impiegarlo come interprete, se ha legami con passeggeri, equipaggio o accompagnatori.
    .why = Un mediatore dello stesso villaggio, o che deve un favore a un passeggero, può far tacere una persona senza dire una parola.
    .next = Poni la domanda al briefing: conosci qualcuno su questa barca? Sostituisci il mediatore prima del primo colloquio, non dopo.

duty-S1-01 = Provvedere anzitutto al bisogno sanitario urgente; chi non è medico chiama l’équipe sanitaria.
    .why = Il dolore, un sanguinamento, una gravidanza a rischio non aspettano un elenco. Chi sta male non può né ricevere informazioni né prestare un consenso.
    .next = Al primo segnale chiama l’équipe sanitaria, e solo dopo prosegui. Le impronte si possono prendere un’ora più tardi.

duty-S1-02 = Dare acqua, qualcosa di caldo o da mangiare prima di qualsiasi domanda.
    .why = Il primo gesto dice alla persona se sei lì per aiutare o per smistare. Chi ha freddo e sete non sente altro.
    .next = Comincia ogni incontro con un bicchiere d’acqua e una coperta in mano, per tutti, qualunque cosa tu pensi di loro.

duty-S1-03 = Chiedere in un luogo riservato, in una lingua che la persona comprende, se in questo momento può parlare in sicurezza.
    .why = Solo la persona sa chi la osserva. Un colloquio ascoltato da altri può costare caro questa notte, o alla famiglia rimasta a casa.
    .next = Trova prima la stanza, lascia fuori l’accompagnatore e fai della sicurezza la prima domanda: può parlare tranquillamente adesso, e fino a quando?

duty-S1-04 = Separare, con un pretesto neutro, la persona da chi sembra controllarla.
    .why = Finché l’accompagnatore è in vista, ogni risposta è la risposta dell’accompagnatore.
    .next = Usa un motivo ordinario, come la visita, il badge, la fila delle donne, e usalo prima della prima domanda. Non dire mai ad alta voce che sospetti di qualcuno.

duty-S1-05 = Richiedere un interprete o un mediatore in una lingua che la persona comprende.
    .why = I diritti non compresi non sono stati dati. Annuire è cortesia, non comprensione.
    .next = Chiedi quale lingua preferisce, non da quale Paese viene, e aspetta l’interprete prima di spiegare ciò che conta.

duty-S1-05b = Chiedere se la persona preferisce parlare con una donna o con un uomo.
    .why = Ciò che è stato fatto al corpo è difficile da dire davanti al volto sbagliato, per gli uomini come per le donne.
    .next = Chiedilo a tutti, come cosa normale, per chi conduce il colloquio e per l’interprete, e di’ con franchezza se oggi non puoi accontentare la richiesta.

duty-S1-06 = Informare il gruppo, per gruppi linguistici, sulla procedura e sui diritti.
    .why = Chi sa che cosa lo aspetta è più sereno, pone domande migliori e dipende meno da chi lo ha portato fin qui.
    .next = Tieni la sessione collettiva appena consegnati i badge, con parole brevi, e lascia spazio alle domande in ogni lingua.

duty-S1-07 = Dare a ciascuno l’informativa specifica sulla tratta, in una lingua che comprende.
    .why = Nessuno può dare un nome a ciò che non sa essere un reato. Spesso è in questo colloquio che si sente dire per la prima volta che esiste un aiuto.
    .next = Falla prima di ogni decisione, non con una frase di passaggio. Offri a tutti un colloquio individuale, così chi accetta non si espone.

duty-S1-08 = Dire chi si è, perché si è lì, che cosa resta riservato e che nessuno è obbligato a rispondere.
    .why = Per chi è passato da uno sconosciuto all’altro, uno sconosciuto che non si presenta è soltanto uno in più.
    .next = Fanne il tuo primo minuto: nome, ruolo, scopo, limiti della riservatezza, diritto di non rispondere. Anche se un collega lo ha già fatto.

duty-S1-09 = Annotare gli indicatori che si notano, al primo elemento.
    .why = L’obbligo scatta al primo elemento indicativo, non a caso accertato. Ciò che non si annota subito verrà chiesto di nuovo, più tardi, alla persona.
    .next = Tieni aperta la scheda degli indicatori e riporta ciò che hai visto e sentito, parola per parola e senza conclusioni.

duty-S1-10 = Registrare la volontà di chiedere asilo, con qualunque parola sia stata espressa.
    .why = “Non posso tornare” basta. Una volontà non raccolta può finire in un rimpatrio irreparabile.
    .next = Quando la senti, da chiunque e in qualunque momento, registrala e di’ alla persona che lo hai fatto. Il modulo spetta a te, non a lei.

duty-S1-11 = Visitare, con il suo consenso, la donna in gravidanza o la persona sopravvissuta a tortura.
    .why = I segni li trova chi guarda, e da essi dipende quale procedura sia adatta. Non tutti coloro che hanno subito violenza sono vittime di tratta, ma la cura è dovuta a tutti allo stesso modo.
    .next = Spiega la visita, chiedi il consenso e offri un medico del sesso preferito. Registra ciò che trovi come bisogno di cura, non come prova.

duty-S2-04 = Trasmettere le proprie osservazioni, una volta sola, a chi parla con la persona di bisogni e diritti.
    .why = Ogni collega che richiede la stessa storia stanca la persona e ne altera le risposte. Cinque frammenti in una sola mano fanno un quadro.
    .next = Prima di fine giornata va’ da chi conduce questi colloqui e riferisci ciò che hai visto. Poi lascia che a domandare sia uno solo.

duty-S2-06 = Dare atto dei fondati motivi per ritenere che la persona sia vittima, perché l’assistenza abbia inizio.
    .why = La soglia è bassa di proposito: alloggio, cure e consulenza non possono attendere che il caso sia provato.
    .next = Applica la regola dell’elenco (più indicatori, oppure uno particolarmente significativo), scrivi la ragione in due righe e decidi.

duty-S2-07 = In caso di dubbio sull’età, darne atto e trattare la persona come minorenne.
    .why = Trattare per una settimana un adulto come minore costa poco; trattare un minore come adulto può costare tutto.
    .next = Non discutere dell’aspetto. Annota su che cosa si fonda il dubbio, passa al percorso minori e lascia che decida l’autorità competente.

duty-S3-01a = Informare la persona sul periodo di recupero e riflessione di almeno trenta giorni.
    .why = Il tempo per riprendersi e decidere è un diritto che nessuno può esercitare se non lo conosce.
    .next = Dillo in numeri: almeno trenta giorni in cui nessuno può mandarti via e nessuno pretende una denuncia.

duty-S3-01b = Informare la persona sul permesso di soggiorno per le vittime.
    .why = La paura di essere rimpatriati è la presa più forte dello sfruttatore. Chi sa che un permesso può esserci riesce di nuovo ad ascoltare.
    .next = Di’ per chi è previsto, per la situazione personale o per un’indagine, e chi decide. Non promettere nulla.

duty-S3-01c = Informare la persona che può chiedere anche la protezione internazionale.
    .why = La tutela come vittima e l’asilo non si escludono. C’è chi ha bisogno di entrambi e viene a sapere di uno solo.
    .next = Nomina l’asilo nello stesso colloquio, accanto al periodo di riflessione e al permesso, e lascia spazio alle domande.

duty-S3-02 = Consegnare l’opuscolo con i numeri di aiuto, se la persona può conservarlo in sicurezza.
    .why = L’emersione arriva più tardi e altrove. Quel numero in tasca può essere tutto ciò che resta di questa giornata.
    .next = Chiedi prima dove può tenerlo senza rischi. Se non c’è un posto, aiutala a imparare il numero a memoria.

duty-S3-03 = Chiedere, in un luogo riservato, il consenso alla segnalazione: che cosa si trasmette, a chi, perché, e che si può rifiutare o revocare.
    .why = A chi è stato spostato senza che nessuno glielo chiedesse, qui lo si chiede per la prima volta. È il consenso che trasforma un trasferimento in aiuto.
    .next = Chiedi in quattro punti: che cosa, a chi, perché, e che si può dire di no. Poi attendi la risposta in silenzio e mettila per iscritto.

duty-S3-06 = Inviare la scheda di segnalazione al progetto anti-tratta competente, una volta prestato il consenso.
    .why = Il consenso apre una porta per poco. Ogni ora senza risposta insegna alla persona che dire di sì non ha cambiato nulla.
    .next = Prepara la scheda durante il colloquio e inviala appena c’è il sì, con i soli indicatori che la persona ha accettato di condividere.

duty-S3-07 = Telefonare all’organizzazione o alla linea anti-tratta in caso di rischio imminente.
    .why = Chi è atteso da qualcuno questa sera può essere sparito prima che un’e-mail venga letta.
    .next = Se si annuncia una chiamata, un messaggio o qualcuno che viene a prendere la persona, prima alza il telefono, poi scrivi.

duty-S3-08 = Garantire all’organizzazione di sostegno l’accesso al luogo e il tempo per incontrare la persona.
    .why = Stato e società civile lavorano insieme. Un colloquio negli ultimi cinque minuti non è accesso.
    .next = Quando l’organizzazione lo chiede, di’ di sì, indica una stanza e un’ora e attendi la fine del colloquio.

duty-S3-09 = Confermare a chi ha segnalato la presa in carico della segnalazione e dire che cosa accade ora.
    .why = Una segnalazione senza risposta è una persona che aspetta su una sedia. Chi ha segnalato non sa dirle chi verrà e quando.
    .next = Rispondi subito, anche solo: ricevuto, la collega arriva alle quattro. Se la scheda è incompleta, di’ con precisione che cosa manca.

duty-S3-12 = Rispettare il rifiuto, dare indicazioni per la sicurezza e lasciare la porta aperta.
    .why = Un no alla segnalazione non fa cessare alcun diritto. Molti che oggi rifiutano chiamano il mese dopo, se il no di oggi è stato rispettato.
    .next = Ringrazia, spiega come proteggersi e dove trovare aiuto in seguito, e continua a trattare la persona esattamente come prima.

duty-S4-01 = Identificare formalmente la vittima; non occorrono né denuncia né collaborazione.
    .why = L’identificazione formale apre il programma. Può deciderla l’ente anti-tratta, come pure la polizia giudiziaria o il magistrato.
    .next = Non aspettare una dichiarazione. Con il consenso e la valutazione, redigi l’identificazione e informane la persona.

duty-S4-03 = Valutare il rischio individuale, compresi la famiglia nel Paese d’origine e i figli.
    .why = Senza questa valutazione il prossimo letto può trovarsi nella via del reclutatore, e la minaccia può colpire una madre lontana.
    .next = Prima di ogni collocamento chiedi che cosa teme e da chi, e dai credito alla sua lettura del pericolo.

duty-S4-05 = Convocare la riunione di coordinamento sul caso; ciascuno porta ciò che gli altri hanno necessità di sapere, non di più.
    .why = Ogni ente ha in mano un frammento. Dieci minuti allo stesso tavolo sostituiscono dieci colloqui con la persona.
    .next = Chi coordina: convocala finché tutti sono ancora sul posto. Tre domande: che cosa si decide, chi lo fa, entro quando.

duty-S4-06 = Comunicare all’autorità per il soggiorno che la persona è presa in carico, perché sia concesso il periodo di recupero e riflessione.
    .why = Il periodo protegge solo da quando l’autorità ne è informata. Fino ad allora un provvedimento di allontanamento non trova ostacoli.
    .next = Trasmetti la comunicazione con il consenso in mano, il giorno stesso, e lascia fuori la storia.

duty-S5-02 = Concedere per iscritto il periodo di recupero e riflessione di almeno trenta giorni.
    .why = Il documento è ciò che la persona può esibire. Senza, ogni controllo per strada è un nuovo pericolo.
    .next = Concedilo non appena vi sono fondati motivi, qualunque cosa la persona dica sulla collaborazione, e fallo spiegare nella lingua della persona.

duty-S5-04 = Prendere in carico la persona nel programma: alloggio, vitto e assistenza sanitaria anche alle presunte vittime.
    .why = L’assistenza è dovuta dai fondati motivi, non dalla prova e non dalla denuncia.
    .next = Attiva le misure il giorno stesso del consenso, anche prima che il fascicolo sia completo.

duty-S5-04b = Assegnare alla persona un posto letto lontano da chi la controlla.
    .why = Una notte nello stesso dormitorio disfa una giornata di lavoro paziente, e nessuno sente ciò che vi si dice.
    .next = Prima di assegnare i letti chiediti chi non deve dormire vicino a chi. Se la stanza è una sola, chiedi un altro posto.

duty-S5-06 = Concordare con la persona un piano di sicurezza: trasporto, telefono, contatti, emergenze.
    .why = Una casa protetta protegge solo se sono sicuri anche la strada per arrivarci e il telefono in tasca.
    .next = Concorda chi può sapere che cosa, come si usa il telefono e chi chiamare di notte. È un piano, non un elenco di divieti.

duty-S8-07a = Rappresentare al pubblico ministero che il reato può essere stato commesso per costrizione.
    .why = Chi conduce la barca sotto minaccia è sulla carta un indagato e nei fatti, forse, una vittima. La decisione di non punire deve avere qualcuno che la prenda.
    .next = Prima di ogni contestazione scrivi al pubblico ministero che cosa fa pensare alla costrizione, e intanto prosegui con l’identificazione.

duty-S8-07b = Valutare la non punibilità e motivare.
    .why = La vittima non deve pagare per ciò che è stata costretta a fare. Dove la legge lascia aperto il punto, tanto più conta la motivazione.
    .next = Pubblico ministero: pronunciati sull’articolo 8 della direttiva e sullo stato di necessità, articolo 54 del codice penale, e scrivi perché.

duty-S0-04 = Prima dell’accesso, tenere un briefing con ispettori, mediatori e chi assiste: chi fa che cosa, chi chiede che cosa.
    .why = Un accesso che nessuno ha preparato insieme diventa una conta delle teste. Il mediatore che lo scopre al cancello può solo tradurre ordini.
    .next = Sedetevi il giorno prima: dividete le domande, preparate i mediatori, indicate la stanza fuori dal luogo di lavoro e chi resta accanto ai responsabili.

duty-S0-05 = Scrivere il piano prima di entrare in una casa o in un luogo di lavoro.
    .why = Un accesso senza segnali e senza piano trova persone, non vittime, e alle persone restano in mente solo le divise.
    .next = Metti per iscritto quali segnali ci sono, chi va tenuto lontano da chi, chi interpreta per chi, chi si chiama se c’è un minore e che cosa si può provare senza le parole di nessuno.

duty-S0-06 = Prima di un intervento, concordare con l’ente anti-tratta dove aspetta: vicino, mai sulla porta.
    .why = Chi aiuta non deve arrivare come parte della polizia, e nemmeno un’ora dopo.
    .next = Concorda un punto dietro l’angolo e il segnale per chiamarlo. Chi aiuta non entra in casa di nessuno insieme a te.

duty-S0-07 = Prima dell’accesso, chiedere posti per dormire: per uomini, donne e minori, lontano da chi recluta.
    .why = Chi stasera non ha un letto torna nel capannone, e da chi ne è padrone.
    .next = Metti nel piano quanti posti servono e di che tipo, senza dimenticare gli uomini. Una palestra per tutti non è un piano.

duty-S0-09 = Indicare per iscritto la base della perquisizione e comunicarla al titolare.
    .why = Un armadietto aperto senza titolo può chiudere l’intero procedimento. Ciò che vi si trova rischia di non servire proprio a chi ne ha più bisogno.
    .next = Prima di toccare ciò che è chiuso compila il verbale: decreto o flagranza, che cosa cerchi, chi è presente.

duty-S1-02b = Quando incontri la persona, offrire acqua, qualcosa di caldo o da mangiare.
    .why = Il primo gesto dice alla persona se sei lì per aiutare o per smistare.
    .next = Chiunque tu sia e qualunque cosa pensi di lei: comincia da un bicchiere d’acqua e da una sedia.

duty-S1-02w = Anche sul luogo di lavoro: acqua, ombra e un posto per sedersi prima di qualsiasi domanda.
    .why = Chi lavora da prima dell’alba ascolta con la bocca asciutta. L’acqua gli dice che l’ispezione non è contro di lui.
    .next = Porta acqua e bicchieri, distribuiscili a tutti e solo dopo comincia a contare.

duty-S3-15 = Chiedere del fascicolo precedente con il suo numero prima di chiedere alla persona.
    .why = Qualcuno ha già scritto di questa persona. Ciò che là si sa non va raccontato un’altra volta, e chi è andato perso una volta non deve andare perso due.
    .next = Manda il numero, senza nome e senza racconto, { -function-coordination-authority(form: "to") }. Chiedi ciò che serve oggi, e chi là si può chiamare.

duty-S4-05b = Riunire a un tavolo chi ispeziona, chi assiste e chi si prende cura: bisogni, rischi, date.
    .why = Dopo un’ispezione ciascuno ha una parte: qui la paga, là il letto, altrove il pericolo.
    .next = Convoca il tavolo finché le persone sono raggiungibili, condividi ciò che a ciascuno serve sapere, e ogni riga abbia un responsabile e una data.

duty-S6-05 = Costruire con la persona un progetto individuale, affidato a un solo operatore di riferimento.
    .why = Chi ritorna è già stato preso in carico due volte daccapo: ogni ufficio ha ricominciato. Un progetto e un nome mettono fine a questo.
    .next = Nei primi giorni siediti con la persona: alloggio, cure, avvocato, scuola del bambino, e chi si chiama quando qualcosa va storto.

duty-S11-05b = Chiedere allo Stato che trasferisce ciò che il suo modulo non dice.
    .why = “Nessuna esigenza particolare” spesso vuol dire che nessuno ha chiesto. Il silenzio non significa che non ci sia nulla da fare.
    .next = Confronta il modulo con ciò che sai da altri e poni la domanda il giorno stesso: con chi viaggia, quale età, quale luogo evitare.

duty-S11-04 = Valutare il superiore interesse del minore, compresi la sicurezza e il rischio di tratta.
    .why = Nel fascicolo il minore è una persona, non un bagaglio: scuola, riposo, cure, e chi parla per lui. Il rischio di finire di nuovo vittima di tratta fa parte della domanda.
    .next = Ascolta il minore secondo l’età, indica chi lo rappresenta e scrivi che cosa gli serve nella prima settimana.

duty-S11-11 = Parlare con la persona, anche al telefono, dei pericoli del ritorno.
    .why = Nessuno sa meglio di lei chi la aspetta. Chi viene ascoltato prima del volo può dire quale città e quale porta evitare.
    .next = Chiama all’ora scelta dalla persona, chiedi anzitutto se può parlare senza rischi, poi che cosa la preoccupa, e spiega che cosa si può organizzare.

duty-S11-11b = Avere pronto un posto per genitore e figlio insieme, e se c’è un volo, prima del volo.
    .why = Un posto cercato al gate si trova nella città sbagliata.
    .next = Chiedilo appena sai del bambino: la linea anti-tratta vede tutte le regioni.

duty-S11-11c = Consegnare alla polizia dell’aeroporto un piano per l’arrivo, con i bisogni e senza la storia.
    .why = Chi sta al gate può proteggere soltanto ciò che sa: chi accoglie la persona, da quale uscita, e che nessun nome va chiamato.
    .next = Mandalo il giorno prima: chi accoglie, quale uscita, quale posto, quale lingua.

duty-S11-12 = Informare la linea anti-tratta, perché il caso non si perda tra due Stati.
    .why = Il numero di caso di anni fa, il posto libero in un’altra regione, la collega all’estero: tutto si incontra lì.
    .next = Bastano due righe: chi, da dove, quando, quale bisogno.

duty-S3-14 = Inoltrare la chiamata all’ente competente, con non più di quanto serve.
    .why = Una chiamata che nessuno inoltra è stata soltanto una conversazione.
    .next = Concorda con chi chiama che cosa dirai e a chi, poi inoltra prima di rispondere alla chiamata successiva.

duty-S11-14 = All’arrivo provvedere ai primi bisogni, prima di qualsiasi domanda.
    .why = Dopo una notte di attesa e un volo nessuno riesce ad ascoltare.
    .next = Acqua, una sedia, qualcosa per il bambino; poi il tuo nome.

duty-S11-15 = Accogliere la persona in disparte, da un’uscita lontana dal pubblico.
    .why = Nella sala arrivi chi aspetta vede per primo.
    .next = Vai a prendere la persona all’aereo, passa da un’altra parte, non chiamare nomi.

duty-S11-13 = Chiedere a chi desidera tornare a casa se è una sua volontà, dopo avere spiegato le alternative.
    .why = Tornare a casa può essere giusto. È una scelta solo se è stato spiegato anche che si può restare, e se si può revocare.
    .next = Spiega le due strade, chiedi, metti per iscritto la risposta e di’ che si può revocare fino alla porta dell’aereo.

duty-S11-13b = Valutare insieme alla persona i rischi del ritorno a casa, e metterli per iscritto.
    .why = Nessuno va aiutato a tornare nel pericolo. Il ritorno deve rispettare diritti, sicurezza e dignità.
    .next = Chiedi chi c’è, chi vanta che cosa, dove si vivrebbe; poi il livello, la misura e quando la si riesamina.

duty-S11-13c = Trovare un partner nel Paese di ritorno e dirgli ciò a cui la persona ha acconsentito.
    .why = Il giorno più difficile è quello dopo l’arrivo.
    .next = Prima del volo indica qualcuno sul posto, con un recapito per le domande e un appuntamento.

duty-C-02b = Dare notizia del minore, al suo arrivo, { -function-child-authority(form: "to") }.
    .why = Chi qui nomina un tutore non sa di nessuno finché qualcuno non scrive.
    .next = Prepara la notizia prima del volo e inviala al varco; ciò che un altro Stato ha deciso sul minore non la sostituisce.

duty-S8-05 = Chiedere l’audizione protetta del minore.
    .why = Ciò che è raccolto una volta davanti al giudice non va raccontato di nuovo in dibattimento.
    .next = Pubblico ministero: invia la richiesta appena il minore è noto { -function-child-authority(form: "to") }, e indica chi sarà accanto al minore.

duty-C-10 = Sentire il minore una volta sola, in forma protetta e non da solo.
    .why = Ogni volta che un minore deve raccontare, gli succede di nuovo; e ogni racconto vale meno.
    .next = Giudice: una sola audizione, registrata, in un locale adatto, con il tutore e { -function-child-authority(form: "article") } presenti e senza che sia in vista chi il minore teme.

duty-S8-02w = Documentare il luogo prima che si sposti qualcosa: fotografie senza volti, orari, che cosa è stato trovato.
    .why = Ciò che dicono un muro, un fornello e una lista di ore, nessuno deve ripeterlo.
    .next = Prima fotografa, poi sposta, e annota che cosa hai trovato e dove.

duty-S8-03w = Seguire il denaro accanto all’indagine: contanti, conti, chi sta dietro all’intermediario.
    .why = Chi conta le teste all’alba di rado è chi guadagna. Senza i registri il caso finisce al furgone.
    .next = Leggi le buste paga accanto ai contanti, indica chi ne trae profitto ed elenca ciò che un giorno potrà pagare le retribuzioni.

duty-S8-11 = Trasmettere al pubblico ministero la notizia di reato per sfruttamento, con i riscontri.
    .why = Una sanzione chiude una pratica; una notizia di reato ne apre una. Se si scrivono solo sanzioni, lunedì torna lo stesso furgone.
    .next = Trasmettila con almeno tre riscontri che non poggino su testimonianze, e indica che le persone offese sono protette.

duty-S9-01 = Dire a ciascun lavoratore, con parole comprensibili, che cosa gli è dovuto per il lavoro e come chiederlo.
    .why = Molti credono che senza documenti non ci sia paga. Chi sa come stanno le cose può decidere.
    .next = Dillo a ciascuno: vale anche per lei, non costa nulla, e nessuno scrive una lettera prima che lo dica lei.

duty-S9-05 = Ricostruire con la persona retribuzioni e contributi non pagati.
    .why = Una somma calcolata si può chiedere, sequestrare e pagare. “Troppo poco” no.
    .next = Metti accanto ore, giorni e pagamenti, calcola su ciò che era pattuito o su ciò che è usuale per quel lavoro e ripercorri il foglio con la persona.

duty-S9-06 = Proporre il sequestro dei beni, perché retribuzioni e risarcimento si possano pagare.
    .why = Quando arriva la sentenza i conti sono vuoti.
    .next = Elenca ciò che c’è mentre leggi i registri, e proponi subito.

duty-S10-02 = Definire con la persona un piano di inclusione: casa, lingua, cura di altri, lavoro, anche prima del permesso.
    .why = Chi ha un letto, un corso e una data per cominciare a lavorare non ha bisogno del furgone.
    .next = Parti da ciò che la persona vuole, avvia il sostegno al lavoro prima del permesso, pensa a figli e familiari e indica un solo referente.

duty-S8-07c = Chiamare subito il pubblico ministero di turno: qualcuno può essere insieme indagato e vittima.
    .why = Chi raccoglie il denaro può esservi costretto. Se lo si decide sulle scale, in ogni caso lo si decide male.
    .next = Tieni la persona in disparte e trattala con rispetto, chiama entro pochi minuti il pubblico ministero e di’ che cosa parla per l’una e per l’altra ipotesi.

duty-S8-07d = Decidere se la persona è stata costretta.
    .why = Nessuno va punito per ciò che è stato costretto a fare; e chi controlla altri non per questo è innocente. Solo una decisione tiene presenti le due cose.
    .next = Pubblico ministero: ascolta entrambe le ipotesi, decidi per ora, e intanto la protezione prosegue.

duty-S8-07e = Mettere per iscritto le ragioni, a favore e contro.
    .why = Una decisione senza motivi non si può riesaminare, e questa va riesaminata.
    .next = Pubblico ministero: annota che cosa fa pensare alla costrizione, che cosa la contraddice, che cosa decidi per ora e quando lo riprendi in mano.

duty-S8-02 = Documentare ciò che il luogo mostra da sé.
    .why = Un’indagine che poggia solo sulle parole della vittima cade con quelle, e ne scarica tutto il peso su una persona.
    .next = Annota serrature, elenchi, documenti e telefoni, con luogo e ora e senza volti. Così nessuno deve parlare prima di volerlo.

duty-S8-02b = Verbalizzare chi aveva che cosa, da quando, e chi l’ha adesso.
    .why = Una cosa di cui nessuno sa ricostruire il percorso non prova nulla, e alle persone le loro cose mancano.
    .next = Compila subito il verbale: da chi, dove, perché, sigillo, ricevuta, quando torna.

duty-S8-03 = Far seguire la traccia del denaro.
    .why = Il denaro parla quando le persone non possono, ed è ciò che interessa a chi sfrutta.
    .next = Coinvolgi presto { -function-financial-investigation(form: "article") }: rimesse, affitti, annunci pagati. A nessuna vittima costa una parola.

duty-S8-08a = Chiedere alla persona se e come si può proteggere qualcuno a casa.
    .why = Un figlio o un genitore alla portata di altri è la serratura più forte che ci sia. Solo la persona sa che cosa laggiù farebbe danno.
    .next = Chiedi in privato, prima di trasmettere qualunque cosa: chi è, chi può saperlo, e in che modo nessuno deve presentarsi alla porta?

duty-S8-08 = Con il consenso della persona, chiedere all’altro Paese di proteggere il familiare che altri possono raggiungere.
    .why = Finché un figlio o una sorella a casa può essere raggiunto, qui nessuno è libero di decidere.
    .next = Chiedi alla persona come farlo senza danno, poi trasmetti al punto di contatto all’estero solo lo stretto necessario e di’ entro quando arriva la risposta.

duty-S11-05 = Trasmettere per tempo all’altro Stato ciò che serve subito all’arrivo: bambino, età, scuola, posto.
    .why = Un modulo vuoto si legge “non ha bisogno di nulla”. A pagarlo è chi arriva al gate.
    .next = Prima di compilarlo chiedi alla persona. Manda bisogni, non storie, almeno un giorno prima del volo.

duty-S11-16a = Informare chi è tornato sul periodo di recupero e riflessione.
    .why = Chi ritorna crede che tutto sia già deciso da tempo. Un diritto di cui nessuno parla è un diritto che nessuno ha.
    .next = Al telefono prima del volo, o entro il primo giorno: in quel periodo nessuno viene mandato via e nessuno insiste per una deposizione.

duty-S11-16b = Informare chi è tornato sul permesso di soggiorno.
    .why = Chi ritorna crede che tutto sia già deciso da tempo. Un diritto di cui nessuno parla è un diritto che nessuno ha.
    .next = Conta anche ciò che è accaduto altrove e molto tempo fa. Di’ chi decide, e non promettere nulla.

duty-S11-16c = Informare chi è tornato sul diritto di chiedere protezione, e della sorte di una domanda precedente.
    .why = Chi ritorna crede che tutto sia già deciso da tempo. Un diritto di cui nessuno parla è un diritto che nessuno ha.
    .next = Una vecchia pratica non è una porta chiusa. Di’ chi la riapre, e quando.

duty-S7-01 = Porre a chi decide la questione del permesso di soggiorno, motivandola.
    .why = Chi teme di essere mandato via domani oggi non pensa a un lavoro, a un medico, a ciò che gli è dovuto. Una domanda che nessuno pone non ha risposta.
    .next = Scrivi che cosa parla a favore: la situazione personale, il pericolo, un’indagine se c’è. Di’ alla persona chi decide, e non promettere nulla.
