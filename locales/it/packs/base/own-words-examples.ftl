### Esempi: come si scrive di fatto quello che dicono le frasi dell'elenco, per atto e argomento. Non vengono mai mostrati; più sono,
### meglio si riconoscono le parole proprie. Uno per riga.

## age

own-words-like-askblame-age =
    ma quale diciannove anni, chi le ha detto di mentire sull'età
    diciannove? ma mi prende in giro?
    sedici anni non li dimostra proprio, chi gliel'ha insegnato

own-words-like-askclosed-age =
    quanti anni ha?
    quando è nato
    di che anno è?
    ma 18 anni li hai?
    ha meno di diciotto anni?

own-words-like-askleading-age =
    è maggiorenne vero?
    lei è adulta, no?

own-words-like-askopen-age =
    cosa sa di quando è nata, gliel'ha detto qualcuno?

## asylum

own-words-like-askclosed-asylum =
    ha bisogno di protezione? vuole l'asilo
    quindi vorrebbe chiedere asilo, ho sentito bene?
    desidera presentare domanda d'asilo

own-words-like-askopen-asylum =
    se pensa di tornare a casa cosa le viene in mente?
    perché non può tornare? cosa la aspetta laggiù
    mi dica perché ha paura di tornare

own-words-like-inform-asylum =
    può chiedere protezione quando vuole, con le sue parole
    chi teme di rientrare in patria può domandare protezione a qualunque sportello
    chi nel proprio paese è in pericolo può chiederci protezione

own-words-like-press-asylum =
    le conviene non chiedere l'asilo

own-words-like-promise-asylum =
    l'asilo lo avrà di sicuro
    con me l'asilo è sicuro, si fidi

own-words-like-tell-asylum =
    lo metto subito per iscritto con le sue parole

## boat

own-words-like-askclosed-boat =
    quanti eravate a bordo?
    quante persone c'erano a bordo
    più o meno quanti passeggeri eravate

own-words-like-askopen-boat =
    in che punto della barca era, e chi aveva vicino?
    che cosa avete notato in mare che da qui non si vede?
    cosa avete visto in mare?
    mi descriva dov'erano seduti tutti sulla barca

## closing

own-words-like-askopen-closing =
    c'è qualcos'altro che avrei dovuto chiederle?
    cosa ho dimenticato di chiederle?
    manca qualcosa che vorrebbe dire

own-words-like-summarise-closing =
    le rileggo il verbale, mi fermi se qualcosa non va
    vediamo se ho capito bene: mi corregga dove sbaglio
    posso ripetere per vedere se ho capito tutto?

own-words-like-tell-closing =
    prima di andare via ripasso da lei

own-words-like-thank-closing =
    la ringrazio, per adesso basta così
    bene abbiamo finito, qualcuno le farà sapere
    grazie mille, per ora ci fermiamo
    bene, finito. si faranno sentire
    mi è stata di grande aiuto, grazie, chiudiamo qui

## companion

own-words-like-askblame-companion =
    perché non risponde lei, parla sempre lui al posto suo
    ma lei non sa parlare da sola?

own-words-like-askclosed-companion =
    è un suo parente?
    è davvero suo fratello

own-words-like-askleading-companion =
    non è davvero sua zia, giusto?
    quello non è suo marito, dico bene?
    è lei che le suggerisce cosa dire, vero

own-words-like-askopen-companion =
    come conosce la signora che è con lei?
    che rapporto ha con il signore laggiù
    mi parli dell'uomo che è arrivato con lei

own-words-like-offer-companion =
    può restare se sta in silenzio

own-words-like-reassure-companion =
    vale per tutti, sentiamo ogni persona da sola

own-words-like-request-companion =
    le dispiace aspettare di là? c'è il caffè
    lei adesso esce dalla stanza, la voglio sentire senza di lei
    Signore, si accomodi un attimo fuori
    adesso devo vederla da sola, lei vada fuori per favore

## cooperation

own-words-like-press-cooperation =
    se ci aiuta a prenderli noi facciamo di più per lei
    un nome, me ne basta uno, e le trovo qualcosa di meglio
    ci dia il capo e vediamo cosa possiamo fare per lei

own-words-like-threaten-cooperation =
    niente nomi niente aiuto
    va bene, non parli, ma poi non si aspetti niente da noi
    se non vuole parlare con lei ho chiuso

## coordination

own-words-like-agree-coordination =
    ricevuto, me ne occupo io

own-words-like-askclosed-coordination =
    ha dato il consenso alla segnalazione?
    hai sentito della ragazza della stanza 2?
    la ragazza ha acconsentito alla segnalazione?
    si sa se ha detto di sì?

own-words-like-askopen-coordination =
    cosa hai visto che a me è sfuggito?
    chi è che aspetta da più tempo
    che impressione ti ha fatto
    chi si sta occupando del ragazzo adesso?

own-words-like-evade-coordination =
    dicono tutti le stesse cose, non perderci tempo

own-words-like-refuse-coordination =
    per il tuo lavoro questa informazione non ti serve
    non posso darti dati sanitari, solo se è idonea a viaggiare
    i dati sanitari non li passo
    mi spiace, sono tenuta al segreto professionale

own-words-like-request-coordination =
    parla sempre uno dei due, separateli con una scusa
    ho dubbi che sia maggiorenne, trattiamola come minore
    serve un interprete che non conosca nessuno della barca
    dividete la coppia, non mi piace che risponda sempre lui
    può scendere qualcuno dei servizi minori? c'è un ragazzino da solo
    trovami un interprete che non sia del loro paese

own-words-like-tell-coordination =
    ti riporto esattamente quello che ho visto e sentito

## crew

own-words-like-askblame-crew =
    quindi anche lei sta con gli scafisti?
    lei lavora per gli scafisti, lo ammetta

own-words-like-askclosed-crew =
    ha visto chi era al timone?
    chi era al timone, l'ha visto?

own-words-like-askleading-crew =
    al timone c'era lei, vero?
    al timone c'era lei, giusto
    il timone lo teneva lei, vero?
    era lei a guidare, non lo neghi, vero?

own-words-like-askopen-crew =
    com'erano divisi i compiti a bordo, durante la traversata?
    com'è che a bordo le hanno dato dei compiti?
    come mai a bordo doveva lavorare?

## debt

own-words-like-askblame-debt =
    perché si è fatta prestare tutti quei soldi

own-words-like-askclosed-debt =
    ha un debito per il viaggio, lei o i suoi?
    ha ancora da pagare qualcuno per la traversata?
    ha dei debiti

own-words-like-askleading-debt =
    adesso deve lavorare gratis per restituire il debito, vero
    e adesso è in debito con loro, giusto
    le hanno detto che lo deve scontare lavorando, giusto?

own-words-like-askopen-debt =
    chi ha pagato il viaggio e come
    i soldi per il viaggio da dove venivano
    quanto è costato il viaggio e chi ha anticipato

own-words-like-reassure-debt =
    del debito non è obbligata a parlarmi

## deportation

own-words-like-askclosed-deportation =
    qualcuno le ha detto che la rimandiamo a casa?
    quegli uomini le hanno detto che la rimandavamo a casa?

own-words-like-promise-deportation =
    nessuno la espellerà, le do la mia parola
    finché ci sono io non espellono nessuno
    le garantisco che non la espellono

own-words-like-threaten-deportation =
    un'altra bugia e torna da dove è venuta
    o dice la verità o stasera è su un aereo
    chi mi racconta bugie finisce sull'aereo per casa

## family

own-words-like-askblame-family =
    ma come ha fatto la sua famiglia a farla partire così

own-words-like-askclosed-family =
    ha bambini?
    fratelli, sorelle, figli ne ha?
    sua madre è ancora viva

own-words-like-askopen-family =
    chi c'è a casa che aspetta notizie sue

own-words-like-promise-family =
    ci pensiamo noi a tirare fuori i suoi
    faccio in modo che arrivi qui anche sua sorella

own-words-like-threaten-family =
    guardi che rischia di perdere suo figlio
    pensi a sua figlia, gli assistenti sociali gliela portano via

## family-contact

own-words-like-askconsent-family-contact =
    possiamo chiamare i suoi per dire che è arrivata, solo se vuole. va bene?
    possiamo telefonare ai suoi genitori e dire che sta bene?
    diciamo a suo marito che è arrivata o preferisce di no? scelga lei

own-words-like-askopen-family-contact =
    a chi vuole far sapere che è qui e a chi no
    c'è qualcuno da chiamare, e qualcuno da non chiamare assolutamente?

own-words-like-press-family-contact =
    è solo una chiamata a casa, che problema c'è
    una telefonatina alla mamma e via

## fear

own-words-like-askblame-fear =
    e allora perché li ha seguiti se aveva così paura
    dice che aveva paura però da lui ci è tornata, perché

own-words-like-askclosed-fear =
    le fa paura qualcuno qui?
    è di lui che ha paura?
    la spaventano le persone con cui è venuta?

own-words-like-askleading-fear =
    ha paura dell'uomo là fuori vero

own-words-like-askopen-fear =
    cosa la preoccupa
    cosa vorrebbe adesso e cosa invece non deve succedere per niente
    che cosa le mette ansia
    che cosa la terrorizza di più

own-words-like-promise-fear =
    non piangere, andrà tutto bene
    si calmi, si risolverà tutto

own-words-like-reassure-fear =
    è comprensibile che si senta così

## gender-preference

own-words-like-askclosed-gender-preference =
    vuole parlare con una donna?
    va bene se ci sono io o preferisce qualcun altro

own-words-like-askopen-gender-preference =
    con chi le viene più facile parlare, uomo o donna
    con chi vuole parlare, con un collega o con una collega?

## greeting

own-words-like-askopen-greeting =
    come vuoi che ti chiami?
    come si fa chiamare, per nome o per cognome?

own-words-like-greet-greeting =
    salve, prego si sieda
    buongiorno
    ciao! sarai stanca, andiamo piano
    buonasera, mi metto un attimo qui vicino a lei se non le dispiace
    eccola, benvenuta, prenda una sedia
    Buonasera, si metta qui vicino al termosifone

own-words-like-introduce-greeting =
    buongiorno sono la dottoressa Conti, non sono della polizia, volevo sapere come sta
    sono un carabiniere, mi occupo di chi sfrutta le persone, lei non è obbligata a dirmi niente
    io qui gestisco i posti letto e la mensa
    sono la sua tutrice, sto dalla sua parte e non appartengo a nessun ufficio
    Ispettore Valli, polizia di frontiera
    piacere, Sofia, sono dell'associazione e con la polizia non c'entro
    Sono Pietro dell'equipe sanitaria, con la polizia non abbiamo niente a che fare
    tanto per essere chiari, io sono della polizia

own-words-like-tell-greeting =
    sono delle autorità, le devo fare qualche domanda

## health

own-words-like-askclosed-health =
    deve prendere qualche medicina?
    sta aspettando un bambino?
    ha allergie o medicine da prendere tutti i giorni?
    potrebbe essere incinta
    le serve l'insulina o qualche altro farmaco

own-words-like-askopen-health =
    come si sente? dove le fa male
    dove ha male
    la vedo pallida, come si sente
    ha qualche dolore? il corpo come va

own-words-like-offer-health =
    chiamo un medico?
    l'infermiera è qui accanto, vado a chiamarla?
    la accompagno dal medico, va bene?

own-words-like-reassure-health =
    va bene, se peggiora ce lo dica

own-words-like-request-health =
    serve subito un dottore, sta male!

## health-check

own-words-like-askconsent-health-check =
    il dottore vorrebbe vederla da sola, può dire di no, accetta?
    se la sente di farsi visitare? a porte chiuse e decide lei chi resta
    la farei vedere da un medico, solo se è d'accordo. va bene?
    il medico la può visitare adesso se lo desidera, può anche dire di no. cosa mi dice?

own-words-like-press-health-check =
    entri e basta, il medico ha fretta

own-words-like-tell-health-check =
    quello che dice al medico resta al medico

own-words-like-threaten-health-check =
    se rifiuta la visita non la aiutiamo più

## health-sharing

own-words-like-askconsent-health-sharing =
    possiamo dare le informazioni mediche a chi la ospiterà? può rifiutare
    le sta bene se l'infermiera informa la casa sul suo stato di salute?

## identity

own-words-like-askblame-identity =
    si chiama davvero così o se l'è inventato
    questo nome è falso, non è vero

own-words-like-askclosed-identity =
    come ti chiami
    da dove viene?
    nome, cognome, nazionalità
    mi dica nome, cognome e paese di provenienza
    Generalità?
    nome di battesimo e cognome?

own-words-like-askopen-identity =
    mi racconti qualcosa di sé
    se le va, mi dica due parole su di lei
    chi è lei, cosa devo sapere di lei

own-words-like-press-identity =
    avanti, adesso la verità

## interpreter

own-words-like-askclosed-interpreter =
    conosce qualcuno qui del suo paese?
    l'interprete l'aveva già incontrata prima?

own-words-like-inform-interpreter =
    chi traduce non aggiunge niente e non può dire niente a nessuno
    la mediatrice è tenuta alla riservatezza su tutto quello che diciamo
    lei traduce parola per parola e non può andare in giro a raccontarlo

own-words-like-offer-interpreter =
    faccio venire un altro interprete? aspettiamo insieme
    meglio un altro interprete? lo faccio chiamare

own-words-like-request-interpreter =
    si rivolga direttamente a lei, io traduco soltanto
    traduci tu che sai la lingua, facciamo prima

## intimate-life

own-words-like-askclosed-intimate-life =
    ha avuto rapporti con uno di loro?

own-words-like-inform-intimate-life =
    di questo non mi deve dire niente, se vuole ne parla con il medico

## journey

own-words-like-askblame-journey =
    perché ha fatto un viaggio così rischioso, non ci ha pensato?
    con dei bambini su una barca così, ma cosa le è saltato in testa

own-words-like-askclosed-journey =
    chi vi ha organizzato la partenza
    di chi è stata l'idea, chi ha combinato la partenza
    gliel'ha organizzato qualcuno il viaggio

own-words-like-askleading-journey =
    non vi facevano scendere, durante il viaggio, vero?

own-words-like-askopen-journey =
    com'è arrivata fin qui? cominci dall'inizio
    e poi?
    com'è andata la traversata? cominci da dove vuole
    vada avanti, e dopo cos'è venuto
    per dove è passata e con chi

own-words-like-press-journey =
    solo le cose importanti, c'è coda

own-words-like-reassure-journey =
    ok, sul viaggio ci fermiamo qui

## language

own-words-like-askclosed-language =
    riesce a capire l'interprete
    mi capisce o le serve un'altra lingua
    segue quello che le traduce?

own-words-like-askopen-language =
    quale lingua parla meglio?
    qual è la sua madrelingua
    mi dica in che lingua fa meno fatica

## marriage

own-words-like-askblame-marriage =
    chi si sposa con uno sconosciuto
    come fa una ragazzina della sua età a sposarsi

own-words-like-askclosed-marriage =
    è stata una sua scelta sposarsi?
    è sposata?

own-words-like-askleading-marriage =
    l'hanno costretta a sposarlo no?
    hanno deciso i suoi genitori e lei non ha potuto dire niente, giusto?

own-words-like-askopen-marriage =
    mi racconti come è nato il matrimonio
    quando e come si è arrivati alle nozze?

## money

own-words-like-askclosed-money =
    ha soldi con lei?
    qualcosa dei soldi è riuscita a tenerlo?

own-words-like-askleading-money =
    i soldi se li prendevano loro, no?

own-words-like-askopen-money =
    la paga dove andava a finire?
    alla fine i soldi chi li ha presi

own-words-like-promise-money =
    riavrà tutto fino all'ultimo centesimo

## needs

own-words-like-agree-needs =
    certo, ci penso subito

own-words-like-askblame-needs =
    perché non l'ha detto prima che aveva fame?

own-words-like-askclosed-needs =
    ha fame?
    da quanto non mangia? oggi ha mangiato
    è a stomaco vuoto?
    ha freddo?
    a quando risale l'ultimo pasto

own-words-like-askopen-needs =
    che cosa le serve adesso, prima di tutto il resto?
    di cosa hai bisogno
    che posso fare per lei?
    c'è qualcosa di urgente, che cosa le occorre

own-words-like-offer-needs =
    tenga, un po' di acqua e dei biscotti
    lì c'è la doccia e le diamo dei vestiti puliti
    ha sete? vuole qualcosa di caldo
    intanto le faccio portare un piatto caldo
    prenda questo giubbotto che fa freddo
    le andrebbe una tisana o un frutto?

own-words-like-refuse-needs =
    l'acqua dopo, prima mi dica la data di nascita
    si mangia alle sette, non prima

own-words-like-summarise-needs =
    allora, ha bisogno di dormire e non vuole che si chiami nessuno, ho capito bene?

## papers

own-words-like-agree-papers =
    le lascio una ricevuta, con la data in cui glielo ridiamo

own-words-like-askblame-papers =
    com'è possibile passare le frontiere senza documenti

own-words-like-askclosed-papers =
    hai il passaporto?
    documenti prego
    ha un documento
    ha dei documenti con sé?

own-words-like-askleading-papers =
    le hanno tolto il passaporto, non è vero?
    il passaporto se l'è tenuto il capo, vero?
    i passaporti li ha raccolti tutti il comandante, vero

own-words-like-askopen-papers =
    chi aveva i suoi documenti fino a oggi?
    il suo passaporto in mano a chi è stato
    che fine ha fatto il suo passaporto

## phone

own-words-like-askblame-phone =
    perché la chiamano in continuazione, cosa nasconde

own-words-like-askclosed-phone =
    questo telefono è suo o di un altro
    questo cellulare è di sua proprietà

own-words-like-askopen-phone =
    chi la chiama sempre? come si sente quando suona
    chi è che telefona così spesso

own-words-like-press-phone =
    mi dia il cellulare
    mi sblocchi il telefono
    mi passi quel telefono

own-words-like-request-phone =
    spegne un momento il telefono per favore?
    metta il telefono in silenzioso per favore

## placement

own-words-like-askconsent-placement =
    c'è un posto in una casa con indirizzo segreto, libera di andarsene, le andrebbe?
    le possiamo offrire un letto in una casa nascosta, va via quando vuole. le andrebbe bene?
    le piacerebbe una stanza in una casa che nessuno conosce? non è costretta

own-words-like-press-placement =
    un'altra al posto suo sarebbe contenta di quel letto

own-words-like-tell-placement =
    la porta si chiude da dentro e può uscire quando vuole

## police-contact

own-words-like-askconsent-police-contact =
    le andrebbe di parlare con un agente che segue solo questi casi? non è obbligata
    un collega della polizia vorrebbe ascoltarla, è del tutto volontario. che ne pensa?
    se la sente di parlare con un investigatore? anche un no va bene

own-words-like-press-police-contact =
    se sta zitta faranno male anche ad altri
    lo deve denunciare, se no ci vanno di mezzo altri
    se tace altre ragazze faranno la sua fine

own-words-like-tell-police-contact =
    senza il suo consenso niente polizia

## procedure

own-words-like-askopen-procedure =
    che cosa sa della procedura, cosa le hanno detto?
    i prossimi passi glieli ha spiegati qualcuno? cosa le ha detto
    secondo lei adesso che succede? che cosa ha sentito

own-words-like-evade-procedure =
    sarà canalizzata nella procedura competente dopo la valutazione di vulnerabilità

own-words-like-inform-procedure =
    prima la visita, poi riposa e dopo la registriamo
    torno tra dieci minuti a dirle come va
    dopo c'è la visita e più tardi la registrazione
    tra poco le prendono le impronte, vale per chiunque

own-words-like-introduce-procedure =
    ha qualche minuto per parlare con me? se no anche più tardi
    oggi incontrerà più persone, medici polizia e associazioni, chieda pure chi sono
    è una chiacchierata di un quarto d'ora
    ha un momento? non ci metto più di venti minuti

own-words-like-press-procedure =
    deve solo firmare qua
    metta una firma qui e non stia a leggere tutto
    una firma e può andare

own-words-like-promise-procedure =
    domani si risolve tutto

own-words-like-refuse-procedure =
    tutti devono aspettare, anche lei

own-words-like-request-procedure =
    mi segua in quella stanza per cortesia, la porta resta aperta
    venga, andiamo di là un momento
    mi accompagna in ufficio?

own-words-like-tell-procedure =
    non ne sono sicura, mi informo e le dico

## reaching

own-words-like-askclosed-reaching =
    è pericoloso tenere questo foglio con sé? lo teniamo noi?

own-words-like-askopen-reaching =
    come la possiamo raggiungere senza crearle problemi
    quanto tempo ha prima che si accorgano che non c'è
    se le devo riparlare come faccio senza metterla in pericolo

## record

own-words-like-tell-record =
    le posso leggere quello che ho scritto di lei

## referral

own-words-like-askconsent-referral =
    posso parlare di lei a un ente, solo nome e lingua, perché la aiutino? decide lei
    mi autorizza a contattare un'associazione per conto suo? può rifiutare
    vorrei parlare di lei a un ente di sostegno, ma solo se mi dice di sì

own-words-like-offer-referral =
    ci sono persone che possono darle una mano, vuole che gliene parli?
    ha detto no e lo rispetto, se ci ripensa l'offerta rimane
    conosco persone brave che aiutano chi è nella sua situazione, le interessa?

own-words-like-press-referral =
    pensi un po' a se stessa e accetti
    sarebbe matta a rifiutare un aiuto così

## reflection-period

own-words-like-inform-reflection-period =
    la legge le dà del tempo per riprendersi e decidere con calma se parlare con la polizia, intanto nessuno la espelle
    ha qualche settimana per pensarci con calma e intanto nessuno la allontana
    la legge le concede qualche settimana in cui non può essere espulsa e può riflettere

## residence

own-words-like-agree-residence =
    sì, faccio la richiesta a suo nome e le mostro il foglio

own-words-like-inform-residence =
    chi ha subito sfruttamento può avere un permesso, non so se nel suo caso, lo valuta un avvocato
    alle vittime può essere rilasciato un permesso speciale, ma non prometto niente
    per chi è nella sua posizione c'è un permesso, ma non lo decido io

own-words-like-promise-residence =
    i documenti li avrà, non si preoccupi
    la carta di soggiorno ce l'avrà in un attimo

## rest

own-words-like-askclosed-rest =
    ha dormito?
    vuole una pausa
    le farebbe bene una pausa adesso?
    l'hanno lasciata dormire sulla barca?

own-words-like-offer-rest =
    mi sembra esausta, si vuole sdraiare? continuiamo dopo
    si stenda un'oretta, torno dopo

own-words-like-press-rest =
    altri 5 minuti e poi la lascio riposare
    tenga duro ancora un po', abbiamo quasi finito

own-words-like-reassure-rest =
    con calma, nessuna fretta
    non c'è premura, abbiamo tutto il pomeriggio

## rights

own-words-like-askopen-rights =
    cosa sa dei suoi diritti qui in Italia?
    di quali diritti le hanno parlato

own-words-like-inform-rights =
    se non vuole non risponda
    se sbaglio qualcosa o non sono chiaro mi corregga
    può parlare con un avvocato prima di decidere, non costa nulla
    le cure e l'interprete sono un suo diritto, non deve dare niente in cambio
    può anche stare in silenzio, nessuno la obbliga
    le spetta un avvocato e non lo paga
    il nostro aiuto non dipende da una denuncia
    a ogni domanda può dire di no
    un avvocato le spiega la legge e non le costa niente
    anche se non parla un letto e un pasto li ha comunque

own-words-like-introduce-rights =
    quel che mi dice resta riservato, lo sa solo chi deve aiutarla
    le dico subito a chi riferisco le cose che mi dirà
    da qui non esce niente, tranne se un bambino è in pericolo
    le devo dire cosa tengo per me e cosa invece devo segnalare

own-words-like-reassure-rights =
    non c'è problema, ne riparliamo quando vuole lei
    allora niente visita, se sta peggio ci avvisi
    ok non chiamiamo nessuno, è una sua scelta

## safety

own-words-like-askclosed-safety =
    possiamo parlare qui o è rischioso per lei?
    è al sicuro qui?
    se la sente di parlare qui adesso o c'è pericolo
    c'è qualcuno che ci ascolta e che non dovrebbe?
    la mette in difficoltà parlare con questa gente intorno?
    davanti a queste persone può dire quello che vuole?

own-words-like-askopen-safety =
    cosa le serve per parlare tranquilla?
    cosa posso cambiare perché lei parli senza timore
    dove si sentirebbe abbastanza tranquilla per parlare

own-words-like-offer-safety =
    andiamo in una stanza dove non ci sentono?
    se entra qualcuno faccia un cenno e cambiamo discorso
    se preferisce ci mettiamo nel mio ufficio, è più appartato
    di sopra c'è una stanza vuota, parliamo lì?

own-words-like-press-safety =
    parliamo qui in coda, tanto a nessuno interessa

own-words-like-promise-safety =
    adesso è salva, nessuno la toccherà mai più
    da adesso in poi non le può succedere più niente di brutto

own-words-like-tell-safety =
    aspetti, controllo che non ci senta nessuno

## school

own-words-like-askclosed-school =
    a che classe è arrivato

own-words-like-askopen-school =
    cosa faceva di solito prima di partire, scuola lavoro?

## statement

own-words-like-inform-statement =
    se un giorno vorrà testimoniare lo farà con un avvocato

own-words-like-press-statement =
    verbalizziamo subito che i ricordi sono freschi

## threats

own-words-like-askclosed-threats =
    ha ricevuto minacce?
    hanno fatto pressioni su di lei o sui suoi
    l'hanno avvertita di non parlare con noi?

own-words-like-askleading-threats =
    le hanno detto che avrebbero ucciso i suoi, vero?
    le hanno detto che succedeva qualcosa a sua madre, no?

own-words-like-askopen-threats =
    secondo lei che succedeva se diceva di no?

## trafficking-information

own-words-like-askleading-trafficking-information =
    si vede che lei è una vittima di tratta, vero
    l'hanno sfruttata, è chiaro, no?

own-words-like-askopen-trafficking-information =
    ha domande su questo? cosa vorrebbe sapere? possiamo parlarne da soli

own-words-like-inform-trafficking-information =
    lo diciamo a tutti: ci sono persone a cui promettono lavoro e poi le obbligano a pagare, la legge le protegge
    questo numero è gratuito, può chiamare a qualunque ora in molte lingue
    se qualcuno le trattiene i documenti o la fa lavorare per un debito è illegale
    se le serve aiuto chiami questa linea, giorno e notte, non costa niente

## violence

own-words-like-askblame-violence =
    perché non se n'è andata
    poteva andarsene con le sue gambe
    la porta era aperta, perché è rimasta

own-words-like-askclosed-violence =
    qualcuno l'ha picchiata o ferita
    è stata picchiata?
    lui l'ha mai picchiata

own-words-like-askleading-violence =
    l'hanno picchiata vero?
    quei lividi glieli ha fatti lui, vero

own-words-like-askopen-violence =
    come la trattavano? mi dica solo quello che se la sente
    come venivano trattate le persone là

own-words-like-reassure-violence =
    lei non ha nessuna colpa di quello che è successo
    la responsabilità di quello che è successo è loro, non sua
    lei non è responsabile di quello che hanno fatto loro

## work-before

own-words-like-askblame-work-before =
    perché è rimasta lì se non le davano la paga?

own-words-like-askclosed-work-before =
    la pagavano
    quanto le davano al giorno
    quante ore lavorava al giorno

own-words-like-askleading-work-before =
    vi facevano lavorare giorno e notte, giusto

own-words-like-askopen-work-before =
    mi descriva una giornata di lavoro dalla mattina alla sera
    in quell'azienda agricola cosa le facevano fare tutto il giorno
    com'era il suo lavoro laggiù

## work-promised

own-words-like-askblame-work-promised =
    ma davvero ci credeva?
    lo sanno tutti che sono offerte finte, come ha fatto a cascarci
    mille euro a settimana per fare le pulizie, e lei se l'è bevuta?

own-words-like-askclosed-work-promised =
    c'è chi le ha trovato lavoro qui

own-words-like-askleading-work-promised =
    non era il lavoro promesso, vero

own-words-like-askopen-work-promised =
    cosa doveva venire a fare qui secondo loro?
    prima di partire che cosa le avevano offerto
    chi le ha offerto questo lavoro, e che lavoro era
