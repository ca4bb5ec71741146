### Divieti e regole su consenso e dati del pacchetto it-2026-07, con `.why` e `.next`.

## Divieti dell'elenco di riferimento

rule-X-01 = Mai subordinare l’aiuto alla collaborazione.
    .why = Un aiuto che ha un prezzo è quello che offriva anche lo sfruttatore. L’assistenza è dovuta anche se la persona non parlerà mai con la polizia.
    .next = Tieni separate le due cose: prima il letto e le cure, senza condizioni; la collaborazione è un altro colloquio, un altro giorno, e a cominciarlo è la persona.

rule-X-02 = Mai respingere o allontanare una presunta vittima mentre l’identificazione è in corso.
    .why = Chi è stato allontanato non può più essere identificato, e può finire dritto nelle mani di chi l’aveva mandato.
    .next = Prima di firmare guarda la posizione della persona: con indicatori o una segnalazione aperta, l’allontanamento si ferma.

rule-X-03 = Mai allontanare la persona durante il periodo di recupero e riflessione.
    .why = I 45 giorni sono una promessa della legge. Violarla una volta dice a tutti gli altri che quel foglio non vale nulla.
    .next = Prima di ogni provvedimento verifica se c’è l’attestazione e, nel dubbio, chiedi all’ente.

rule-X-04 = Mai respingere alla frontiera un minore non accompagnato o chi potrebbe esserlo.
    .why = La legge dice: in nessun caso. Un minore respinto non ha nessuno né da una parte né dall’altra della frontiera.
    .next = Davanti a un minore, o a un dubbio sull’età, metti da parte il modulo di respingimento e avvisa la Procura presso il Tribunale per i minorenni.

rule-X-04b = Mai collocare un minore non accompagnato fra gli adulti.
    .why = Fra gli adulti nessuno veglia sul minore, e chi lo controlla è il primo a trovarlo.
    .next = Se non ci sono posti per minori chiedili alla Prefettura e al Comune: un dormitorio per adulti non è un ripiego.

rule-X-05 = Mai fare domande a portata d’orecchio di chi controlla la persona o la accompagna.
    .why = Ciò che si dice davanti a loro è detto a loro. La persona paga per la risposta vera, e tu ne verbalizzi una falsa.
    .next = Prima di ogni domanda guardati intorno: chi può sentire? Prima spostatevi, poi chiedi.

rule-X-05b = Mai chiedere di sfruttamento o violenza dove altri possono sentire.
    .why = Una fila, un molo o una stanza affollata trasformano la risposta in pettegolezzo e la vergogna in silenzio.
    .next = In pubblico chiedi solo dei bisogni. Ogni domanda su ciò che è accaduto va dietro una porta chiusa.

rule-X-05c = Mai chiedere ai lavoratori di orari e paga a portata d’orecchio di chi li ha portati, o del datore di lavoro.
    .why = Accanto al furgone tutti lavorano sei ore. Chi dice altro lo ha detto a chi scrive la lista di domani.
    .next = Porta da parte chi tiene la lista con un motivo qualunque, e chiedi altrove, a una persona alla volta.

rule-X-06 = Mai far interpretare chi ha legami con la persona o con un sospettato.
    .why = Il cugino che si presta gentilmente a tradurre decide che cosa senti e viene a sapere tutto ciò che è stato detto.
    .next = Ringrazia, declina e aspetta un mediatore neutrale, anche se ci vuole un’ora.

rule-X-07 = Mai negare il periodo di riflessione o il permesso per mancanza di denuncia.
    .why = Il percorso sociale esiste proprio perché la tutela non dipenda da una dichiarazione che la persona non può ancora rendere.
    .next = Chiedi piuttosto la relazione dell’ente e provvedi su quella base.

rule-X-08 = Mai insistere per una dichiarazione formale durante il recupero, né raccoglierla senza il consenso della persona.
    .why = Una dichiarazione resa per compiacere è debole in giudizio e può far perdere la fiducia in tutti.
    .next = Parla prima con l’ente e lascia che sia l’ente a porre la questione. Se la risposta è “non ancora”, aspetta.

rule-X-09 = Mai comunicare l’indirizzo di un luogo protetto.
    .why = Un indirizzo pronunciato non si può ritirare. Mette in pericolo chiunque dorma in quella casa.
    .next = Di’ che la persona è al sicuro, e basta. Chi non ci guida e non ci lavora non ha bisogno di sapere dov’è.

rule-X-11 = Mai trasmettere la storia di una persona senza consenso o a chi non ne ha necessità.
    .why = È la sua storia. Ogni copia è un luogo in più da cui può arrivare alle orecchie sbagliate.
    .next = Chiediti chi ha bisogno di che cosa, e per quale compito. Senza consenso invia l’allerta minima e nient’altro.

rule-X-12 = Mai arrestare una presunta vittima per un fatto commesso per costrizione prima di averlo rappresentato al pubblico ministero.
    .why = Essere puniti per ciò che si è stati costretti a fare completa l’opera dello sfruttatore.
    .next = Chiama il pubblico ministero prima delle manette: di’ che cosa fa pensare alla costrizione e chiedi una decisione motivata.

rule-X-13 = Mai trasmettere dati sanitari oltre la sintesi prevista.
    .why = Una diagnosi in un fascicolo di polizia vi rimane. Per il compito basta il bisogno: necessita di riposo, non idonea alla procedura di frontiera.
    .next = Comunica il bisogno, non il referto. Se sembra necessario altro, chiedi alla persona e lascia decidere il medico.

rule-X-14 = Mai trasmettere dati sanitari a un altro Stato senza il consenso esplicito della persona.
    .why = Ciò che è stato confidato a uno psicologo non diventa un documento di viaggio.
    .next = Nessun certificato senza un sì per iscritto, da medico a medico. Dopo un no, soltanto i bisogni.

rule-X-15 = Mai alloggiare la persona insieme a chi la controlla o l’ha reclutata.
    .why = Il controllo che si era interrotto sul molo ricomincia nel dormitorio.
    .next = Confronta l’elenco dei letti con le annotazioni sugli accompagnatori e cambialo prima di sera.

rule-X-16 = Non chiedere di nuovo ciò che già sai dal fascicolo o da un collega.
    .why = Ogni ripetizione costa forze e fiducia, e la terza versione di una storia sembra sempre una bugia.
    .next = Prima leggi le annotazioni e chiedi ai colleghi. Poi domanda solo ciò che manca, e spiega perché.

rule-X-16b = Mai una seconda audizione sugli stessi fatti senza necessità.
    .why = La legge limita le audizioni allo stretto necessario. Una seconda dichiarazione nuoce al testimone e dà armi alla difesa.
    .next = Prepara bene la prima, con tutti coloro che hanno domande, e registrala.

rule-S8-06 = Mai raccogliere le dichiarazioni di un minore senza l’esperto in psicologia o psichiatria infantile.
    .why = I bambini rispondono ciò che credono ci si aspetti. L’esperto sente la domanda come la sente il minore, e la legge ne richiede l’ausilio.
    .next = Chiedi al pubblico ministero di nominare l’esperto. Fino ad allora chiedi dei bisogni, e lascia stare il racconto.

rule-X-18 = Mai raccogliere una dichiarazione alla vista del sospettato.
    .why = Basta uno sguardo in corridoio per mettere fine a una dichiarazione.
    .next = Organizza percorsi, porte e orari in modo che i due non possano incontrarsi, e fai tu stesso il tragitto.

rule-X-18b = Non parlare di paure, debiti o aiuto mentre chi controlla può vedere la persona.
    .why = Chi osserva legge il volto, conta i minuti e questa sera farà domande.
    .next = Scegli una stanza senza finestre sul cortile, oppure gira le sedie.
rule-X-18c = Mai tenere un’audizione alla vista di chi controlla la persona.
    .why = Basta uno sguardo per metterci fine.
    .next = Fa’ seguire l’audizione all’indagato e al difensore su uno schermo, da un luogo da cui non si vedono.
rule-X-16c = Mai sentire un minore una seconda volta.
    .why = Un secondo racconto è lo stesso male da capo, e le differenze tra i due ricadono sul minore.
    .next = Raccogli prima tutte le domande e falle porre una volta sola, davanti al giudice.

rule-X-20 = Mai promettere ciò che non si può mantenere: permesso, denaro, salvezza della famiglia, sicurezza.
    .why = Anche il reclutatore prometteva. Una tua promessa non mantenuta costa la fiducia in chiunque venga dopo di te.
    .next = Di’ che cosa farai tu ed entro quando, e di’ che cosa decidono altri.

rule-X-21 = Mai colpevolizzare, umiliare o mostrare di non credere.
    .why = “Perché non te ne sei andata?” significa: è colpa tua. Lì quasi tutti smettono di parlare.
    .next = Chiedi che cosa è successo dopo, o che cosa lo rendeva difficile. Le contraddizioni possono attendere la fine, con una domanda neutra.

rule-X-22 = Non fare domande sulla vita privata o sessuale senza necessità.
    .why = Per proteggere qualcuno quei particolari non servono, e chiederli ripete la perdita di controllo.
    .next = Chiedi della sicurezza e dei bisogni. Ciò che deve sapere il medico lo chiede il medico.

rule-X-23 = Mai trattare come adulta una persona di età dubbia.
    .why = La presunzione protegge il minore a cui nessuno ha creduto. Una casella sbagliata lo manda fra gli adulti per mesi.
    .next = Finché il dubbio dura, chiudi e colloca come per un minore. Solo i documenti o l’autorità minorile lo sciolgono.

rule-X-24 = Mai disporre radiografie per l’età senza l’autorizzazione della Procura presso il Tribunale per i minorenni.
    .why = È un’intrusione su un corpo che può essere quello di un minore, e il risultato è una stima.
    .next = Prima i documenti; poi scrivi alla Procura presso il Tribunale per i minorenni, e aspetta la risposta.

rule-X-25 = Mai contattare il consolato per un minore che ha paura, che rifiuta o che chiede asilo.
    .why = La telefonata può arrivare a coloro da cui il minore è fuggito e mettere in pericolo la famiglia.
    .next = Senti il minore e il tutore, verifica la volontà di chiedere asilo e, nel dubbio, non telefonare.

rule-X-26 = Mai ammanettare o esporre una vittima.
    .why = Mostra a tutti, e per prima alla persona, che vedi in lei un colpevole.
    .next = Cammina accanto alla persona, senza coercizione e lontano dagli sguardi.

rule-X-26b = Mai fotografare una persona davanti ad altri.
    .why = Una foto scattata sul molo può arrivare alla famiglia, alla stampa o a chi la sta cercando.
    .next = Fotografa solo per l’identificazione o per la sicurezza, a porte chiuse, e spiega a che cosa serve.

rule-X-28 = Mai prendere a qualcuno il telefono o i documenti senza rilasciare ricevuta.
    .why = Perdere telefono e documenti per mano di un agente somiglia a perderli per mano dello sfruttatore.
    .next = Di’ perché e fino a quando, rilascia subito la ricevuta e lascia copiare i numeri di cui la persona ha bisogno.

rule-X-29 = Mai chiudere lo screening o allontanare senza aver informato la persona dei suoi diritti.
    .why = Un diritto spiegato dopo è un diritto negato.
    .next = Fa’ dell’informazione la condizione per chiudere: nessuna chiusura prima che la persona conosca il periodo e il permesso.

rule-X-30 = Mai visitare qualcuno senza il suo consenso.
    .why = Essere toccati contro la propria volontà è proprio ciò da cui molti sono appena sfuggiti.
    .next = Spiega ogni passaggio, chiedi, e davanti a un no fermati. Il triage e il primo soccorso non richiedono un esame del corpo.
rule-X-31 = Mai entrare in una casa senza un decreto motivato.
    .why = Una porta aperta senza titolo chiude il processo, e a chi sta dentro insegna che i diritti non contano.
    .next = Chiedi prima il decreto al pubblico ministero, con i suoi limiti. Se c’è pericolo per la vita, dillo e fallo convalidare.
rule-X-32 = Mai sequestrare preservativi né contarli come prova.
    .why = Chi impara che i preservativi sono una prova smette di averne con sé. Non prova nulla e costa salute.
    .next = Lasciali dove sono, e fuori dal verbale.

rule-X-34 = Mai perquisire o sequestrare prima che la base sia scritta.
    .why = Ciò che si prende senza titolo può andare perduto per il processo, e con esso il lavoro di tutti gli altri.
    .next = Compila prima il verbale di perquisizione. Ci vuole un minuto; l’udienza che esclude la prova dura un anno.

rule-X-35 = Mai aprire ciò che è chiuso a chiave se perquisire non spetta a te.
    .why = L’ispettore accede, esamina i documenti e chiede. Un cassetto aperto dalla mano sbagliata contamina ciò che contiene.
    .next = Restagli accanto, non lasciarlo toccare a nessuno e chiama chi può perquisire.

## Di pari peso per le altre professioni

rule-P-01 = Mai negare un letto, le cure o un posto nel programma perché la persona ha rifiutato la polizia.
    .why = Un no alla polizia non è un no all’aiuto. Rifiutare adesso conferma ciò che lo sfruttatore ha sempre detto di voi.
    .next = Valuta la segnalazione per quello che è. Se davvero non c’è posto, dillo, e trovane uno presso un altro ente.

rule-P-02 = Mai suggerire o imporre un racconto.
    .why = Una storia migliorata da chi aiuta crolla in audizione, e trascina con sé quella vera.
    .next = Chiedi che cosa è successo e lascia le parole come sono. Le lacune sono normali: a te spetta solo annotarle.

rule-P-03 = Mai, da mediatore, dare consigli, convincere o fare domande di propria iniziativa.
    .why = La persona non può distinguere la tua opinione da quella dell’ufficio. Ciascuno deve sentire ciò che l’altro ha detto, tutto.
    .next = Rendi ogni cosa, in prima persona. Se c’è un malinteso dillo a entrambi e restituisci la parola.

rule-P-04 = Mai violare il segreto professionale sanitario.
    .why = Chi teme che il medico parli non mostra la ferita.
    .next = Chiedi il consenso a condividere, di’ che cosa e con chi; senza consenso comunica solo il bisogno.

rule-P-05 = Mai parlare del caso con altre strutture o servizi che non vi hanno parte.
    .why = Il mondo dei servizi è piccolo. Ciò che si racconta davanti a un caffè arriva al prossimo dormitorio prima della persona.
    .next = Condividi con la segnalazione, con il consenso, con chi prende in carico. Tutto il resto rimane in casa.

rule-P-06 = Mai rivelare ciò che è coperto dal segreto d’indagine.
    .why = Una parola di troppo avverte l’indagato ed espone chi ha parlato.
    .next = Di’ che non puoi parlarne. Prima di condividere qualunque cosa, chiedi al pubblico ministero.

rule-P-07 = Mai raccogliere una dichiarazione prima che la persona conosca i propri diritti.
    .why = Una dichiarazione senza informazione non è né libera né sicura, e può non reggere.
    .next = Prima i diritti, il periodo di riflessione e il difensore; poi chiedi se la persona vuole proseguire.

rule-P-08 = Mai minacciare.
    .why = Minacciare l’espulsione, una denuncia o i figli è il linguaggio dello sfruttatore. Da lì in poi nulla di ciò che si dice è libero.
    .next = Se ti accorgi di perdere la pazienza, fa’ una pausa e lascia proseguire un collega.

rule-P-09 = Mai segnalare senza consenso, né dopo la revoca.
    .why = Una segnalazione sopra la testa della persona è un altro trasferimento di una cosa. L’ente dovrà rimandarla indietro.
    .next = Niente consenso, niente segnalazione: invia l’allerta minima, informa, richiedi più tardi e rispetta la risposta.

rule-P-10 = Mai chiudere lo screening di una presunta vittima prima che l’ente anti-tratta abbia potuto parlarle.
    .why = Dopo la chiusura la persona viene trasferita e l’occasione è persa. Un accesso sulla carta non serve a nessuno.
    .next = Chiama l’ente prima di aprire il modulo di chiusura, e lascia che la persona lo incontri o declini.

rule-P-11 = Mai fare domande al minore senza il tutore, una volta nominato.
    .why = Il tutore è la voce del minore nella stanza, e ferma le domande che non vanno fatte.
    .next = Concorda l’orario con il tutore. Se non si può attendere, chiedi solo dei bisogni.

rule-P-12 = Mai mettere nell’allerta altro che persona, indicatore e bisogno.
    .why = L’allerta la leggono quattro uffici. Ciò che vi è scritto sfugge al controllo di chiunque.
    .next = Scegli la forma minima. Ciò che l’ente deve sapere va nella segnalazione, con il consenso.

rule-P-13 = Mai respingere o allontanare prima della verifica delle vulnerabilità.
    .why = L’ultimo sguardo prima di un allontanamento è spesso il primo in cui qualcuno guarda davvero.
    .next = Senza checklist, nessun provvedimento. Se le circostanze sono cambiate, verifica di nuovo.

rule-P-20 = Lo sportello lavoratori non comunica mai chi è venuto, né che cosa ha detto, senza un sì.
    .why = Uno sportello che riferisce, venerdì è uno sportello vuoto.
    .next = Chiedi prima se la persona vuole una richiesta di pagamento, e prima della risposta non scrivere di nessuno a nessuno. In caso di pericolo parte solo l’avviso breve.

rule-P-21 = Mai barattare la segnalazione con un pagamento.
    .why = L’accordo lo propongono a te e lo paga chi non è al tavolo.
    .next = Metti a verbale l’offerta, di’ che le retribuzioni si chiedono per le vie di legge, e vai avanti.

rule-P-14 = Non fare domande suggestive.
    .why = “Ti ha costretta lui, vero?” ti restituisce la tua stessa risposta. In giudizio non vale nulla.
    .next = Comincia con: mi racconti. Poi: e dopo che cosa è successo? Le domande chiuse vengono per ultime e solo per i dettagli.

rule-P-16 = Mai chiamare o esporre il nome di una persona da proteggere.
    .why = Lo sente anche chi la aspetta.
    .next = Descrivi te, invece di nominare lei, e incontrala prima del pubblico.

rule-P-17 = Mai negare l’aiuto o un titolo di soggiorno perché è accaduto altrove, tempo fa o senza una denuncia.
    .why = La legge chiede indizi e pericolo, non un nuovo reato qui né una denuncia. “Nessun pericolo imminente” ha rimandato molte persone nella stessa strada.
    .next = Guarda gli indizi e chi aspetta oggi; trasmetti la pratica con la valutazione del rischio invece di un no.

rule-P-18 = Mai avviare qualcuno al ritorno assistito prima del suo sì.
    .why = Un modulo che corre davanti alla persona è un’espulsione con il sorriso.
    .next = Prima informa, chiedi, aspetta la risposta; solo allora parte la pratica.

rule-P-19 = Mai insistere per un trasferimento, un ritorno a casa o dei dati sanitari.
    .why = Un sì sotto pressione è un no che nessuno ha sentito.
    .next = Di’ che cosa segue a un sì e che cosa a un no, poi lascia tempo.

rule-P-15 = Mai insistere per ottenere il consenso.
    .why = Un sì strappato domani viene revocato, e insegna alla persona che neppure qui un no conta.
    .next = Chiedi una volta, aspetta, e accetta il no. Potrai richiederlo un altro giorno, quando qualcosa sarà cambiato.

## Chi può ricevere che cosa

rule-info-case-to-check = Le osservazioni possono andare a chi effettua la verifica delle vulnerabilità.
    .why = Trasmesse una volta, risparmiano alla persona le stesse domande.
    .next = Riferisci a chi verifica ciò che hai visto e sentito, non ciò che ne deduci.

rule-info-case-border-support = Ciò che si è notato in mare può essere riferito al responsabile italiano della squadra.
    .why = È l’unica via per cui arriva a chi può intervenire.
    .next = Riferiscilo a voce e subito, mai nel verbale di debriefing.

rule-info-case-to-body = La storia della persona può andare all’ente anti-tratta con il consenso alla segnalazione.
    .why = L’ente può aiutare solo con ciò che sa, e solo se la persona vuole che lo sappia.
    .next = Prima chiedi il consenso, poi trasmetti ciò che è stato concordato.

rule-info-case-within-care = L’ente e la struttura possono condividere ciò che serve all’assistenza, con il consenso al collocamento.
    .why = L’assistenza ha continuità solo se chi subentra conosce l’essenziale.
    .next = Concorda con la persona che cosa dire alla struttura.

rule-info-case-to-residence = L’ente può dare al Questore ciò che la comunicazione richiede, con il consenso alla segnalazione.
    .why = Senza comunicazione non c’è attestazione; se dice troppo, non c’è riservatezza.
    .next = Compila i campi della comunicazione e lascia fuori la storia.

rule-info-case-inspection = Ciò che l’ispezione accerta può andare a chi ispeziona insieme e al pubblico ministero.
    .why = Chi in servizio apprende di un reato deve riferirlo; la storia della persona è un’altra cosa.
    .next = Condividi ciò che è stato accertato: il luogo, le carte, le ore. Nulla di questo è per il controllo dell’immigrazione.

rule-info-case-wage-claim = Ciò che serve alla richiesta di pagamento può andare a Ispettorato e sindacato, con il consenso alla richiesta.
    .why = Una richiesta fa il nome della persona al datore di lavoro. Può deciderlo solo lei.
    .next = Chiedi il consenso alla richiesta per sé, e trasmetti giorni, ore e paga, nient’altro.

rule-info-case-labour-police = La storia della persona può andare al Nucleo ispettorato del lavoro con il consenso al contatto con la polizia.
    .why = Un sì all’aiuto, o alla richiesta di pagamento, non è un sì a un’indagine.
    .next = Chiedi separatamente e annota la risposta.

rule-info-case-proposal = La proposta di permesso può portare i suoi motivi all’autorità di soggiorno, se la persona è d’accordo.
    .why = Senza motivi la proposta cade; senza un sì è il progetto di qualcun altro.
    .next = Spiega le due vie, chiedi, e inserisci ciò che serve alla decisione.

rule-info-case-to-police = La storia della persona può andare a investigatori e pubblico ministero con il consenso al contatto con la polizia.
    .why = Un sì all’aiuto non è un sì a un’indagine. Ciascuno si chiede per sé.
    .next = Chiedi separatamente e annota la risposta.

rule-info-case-transfer = Il contenuto del caso passa tra i due Stati di un trasferimento per quanto lo richiedono i bisogni immediati.
    .why = Allo Stato che prende in carico serve ciò che risponde ai primi bisogni, non il racconto.
    .next = Bisogni, bambino, età, luogo da evitare: questo, per il canale ufficiale.

rule-info-case-to-helpline = Il contenuto del caso passa dall’ente anti-tratta al Numero verde con il consenso della persona alla segnalazione.
    .why = Il Numero verde trova il posto in un’altra regione e la collega all’estero.
    .next = Metti in copia la segnalazione quando la persona ha detto sì.

rule-info-case-return-home = Il contenuto del caso passa al programma di ritorno assistito e al suo partner con il consenso della persona al ritorno.
    .why = Chi aiuta sul posto deve sapere che cosa serve, e soltanto per volontà della persona.
    .next = Concorda riga per riga che cosa si trasmette.

rule-info-case-police-to-prosecutor = La polizia può riferire al pubblico ministero ciò che ha appreso direttamente.
    .why = Il pubblico ministero dirige le indagini e valuta la non punibilità.
    .next = Riferisci i fatti e, insieme, che cosa fa pensare alla costrizione.
rule-info-case-within-inquiry = Chi indaga sul caso può scambiare con gli altri inquirenti ciò che ha appreso.
    .why = Ciò che uno di loro sa, nessuno deve chiederlo di nuovo.
    .next = Condividi all’interno dell’indagine e non oltre.
rule-info-case-to-judge = La Procura può trasmettere al giudice ciò che serve all’audizione.
    .why = Un giudice che conosce gli atti non deve chiedere due volte.
    .next = Mettilo nella richiesta, prima dell’audizione e non durante.
rule-info-case-abroad = Con il consenso, ciò che serve a proteggere un familiare può andare al punto di contatto all’estero.
    .why = Solo quel Paese può occuparsi di chi è a casa, e una domanda incauta laggiù può fare danno.
    .next = Trasmetti ciò che serve a trovare e proteggere il familiare, niente della storia.

rule-info-case-child-representation = Il tutore e l’autorità minorile possono conoscere la storia del minore.
    .why = Chi rappresenta un minore deve sapere per che cosa lo rappresenta.
    .next = Informa per primo il tutore, e di’ al minore che lo fai.

rule-info-child-protection = Ciò che riguarda un minore può andare a chi lo protegge.
    .why = Ogni ora in cui il tutore o i servizi non sanno è un’ora senza protezione.
    .next = Avvisa subito; tralascia ciò che alla protezione non serve.
rule-info-child-inquiry = Ciò che riguarda un minore può andare a chi dirige le indagini e al giudice, per quanto serve a proteggerlo.
    .why = Chi non sa che c’è un minore lo tratta da adulto.
    .next = Di’ per prima cosa che è un minore e chi gli sta accanto.

rule-info-child-inspection = Che al lavoro sia stato trovato un minore può essere condiviso fra chi ispeziona e con il pubblico ministero.
    .why = Chi trova il minore deve avviarne la protezione.
    .next = Condividi che c’è un minore e ciò che lo protegge; la sua storia spetta a chi lo rappresenta.

rule-info-child-search = Per un minore scomparso, ciò che serve alle ricerche può andare a chi cerca.
    .why = Un minore si ritrova con la fotografia, gli abiti, gli accompagnatori; non con la sua storia.
    .next = Condividi ciò che aiuta a riconoscerlo e localizzarlo, e nulla di ciò che ha raccontato.

rule-info-child-transfer = Le informazioni su un minore passano tra i due Stati di un trasferimento, per la sua protezione.
    .why = Un minore di cui nessuno ha annunciato l’età o l’accompagnatore arriva come un bagaglio.
    .next = Trasmetti età, accompagnatore, scuola e chi lo rappresenta.

rule-info-health-care = I medici possono trasmettere dati sanitari ad altri medici per la cura.
    .why = La continuità delle cure ha bisogno del referto.
    .next = Usa la scheda sanitaria, in busta chiusa, di mano in mano.

rule-info-health-abroad = Le informazioni sanitarie passano a un medico di un altro Stato con il consenso esplicito della persona.
    .why = La legge chiede un sì esplicito, e rispetta un no.
    .next = Da medico a medico, con il sì per iscritto.

rule-info-health-consent = I dati sanitari possono uscire dall’équipe sanitaria con il consenso alla condivisione.
    .why = Il corpo e la mente appartengono alla persona, referti compresi.
    .next = Chiedi il consenso per destinatario e per contenuto; altrimenti comunica solo il bisogno.

rule-info-health-to-doctor = Chiunque può dire a un medico ciò che ha notato sulla salute di qualcuno.
    .why = Un medico che non sa non può intervenire.
    .next = Di’ subito all’équipe sanitaria ciò che hai visto.

rule-info-address = L’indirizzo di un luogo protetto resta fra l’ente anti-tratta e la struttura.
    .why = Una casa è protetta finché pochi la conoscono.
    .next = Non darlo a nessun altro, nemmeno a colleghi animati dalle migliori intenzioni.

rule-info-address-child = Tutore, autorità minorile e servizi sociali possono sapere dove vive un minore protetto.
    .why = Chi decide per un minore deve poterlo trovare.
    .next = Comunica l’indirizzo di persona e annota a chi.

rule-info-investigation-work = Ciò che appartiene a un’indagine sul lavoro può circolare fra i reparti delegati dal pubblico ministero.
    .why = Il furgone, i registri e il capannone sono un’unica indagine in più mani.
    .next = Condividi ciò che serve all’altro reparto per la sua parte, e nulla fuori dal cerchio.

rule-info-investigation = Ciò che appartiene a un’indagine resta fra investigatori e pubblico ministero.
    .why = Una fuga di notizie avverte gli indagati e mette in pericolo i testimoni.
    .next = Se ne vieni a conoscenza per caso, tienilo per te e informa il pubblico ministero.

rule-info-investigation-child = Quando è coinvolto un minore, la Procura minorile può essere informata dell’indagine.
    .why = Chi protegge il minore deve sapere da che cosa.
    .next = Trasmetti la segnalazione con ciò che è emerso sul minore; il resto del fascicolo resta dov’è.

rule-X-36 = Mai portare via ciò che può essere una prova: lasciarlo dov’è e segnalarlo.
    .why = Un passaporto salvato da un cassetto con buone intenzioni non mostra più chi ve lo aveva chiuso.
    .next = Restagli accanto, annota dove si trova e chiama chi può documentarlo e prenderlo.
