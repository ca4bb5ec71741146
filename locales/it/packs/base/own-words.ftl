### Con quali parole si parla di un argomento. Come si scrivono gli indizi: app/own-words.ftl. Niente viene mai mostrato.

own-words-topic-greeting =
    buongiorno
    buonasera
    benvenut*
    si accomodi
    si sieda
    siediti
    si metta comod*
    una sedia
    vederla
    piacere
    come la devo chiamare
    come la chiamo
    essere chiamat*
    vuole che la|le chiami
    mi chiamo
    sono un|una
    sono l'
    sono il|la|lo
    sono dell'|della|del|dei
    lavoro per
    non sono … polizi*
    non sono della polizia
    non lavoro per la polizia
    con la polizia non
    sono delle autorita
    mi occupo di
    ispettore
    ispettrice
    carabiniere
    infermiere e
    assistente sociale
    seguo i ragazzi
    ragazzi e le famiglie
    i posti letto
    la mensa
    tutrice
    tutore
    stanc* andiamo
    andiamo piano
    qui vicino a lei
    accanto a lei
    nessun ufficio
    eccola
    sono il medico|mediatore
    termosifone
    equipe
    equipe sanitaria
    polizia non abbiamo
    io sono della polizia
    per nome o per cognome
    si fa chiamare
    come si fa chiamare
    si metta qui
    da me
    qui accanto
    mi presento
    buon pomeriggio

own-words-topic-small-talk =
    tempo fuori
    freddo fuori
    caffe con

own-words-topic-interpreter =
    interprete
    interpreti
    l'interprete
    mediatrice
    mediatore
    traduc*
    tradurre
    traduzione
    chi traduce
    conosce la mediatrice
    conosce qualcuno
    conosce qualcuno qui|di
    del suo paese qui
    un altro interprete
    parola per parola
    riservatezza
    cambiarlo
    traduce
    traduce parola
    un interprete che
    meglio un altro interprete
    andare in giro a

own-words-topic-language =
    lingua
    lingue
    che|quale lingua
    in che lingua
    lingua prefere|parla|capisce
    madrelingua
    dialetto
    mi capisce
    riesce a capire
    capisce l'|bene|quello
    capire l'interprete
    capisce bene l'interprete
    va bene questo interprete
    parla italiano|inglese|francese
    altra lingua
    ci capiamo
    fa meno fatica
    meno fatica
    segue quello
    quello che le traduce
    in che lingua fa
    quello che dice l'interprete
    lingua piu
    parole semplici
    capisce quello

own-words-topic-gender-preference =
    donna
    uomo
    una donna
    un uomo
    con una donna
    con un uomo
    uomo o
    donna o
    uomo o con una donna
    poliziotta
    poliziotta donna
    si trova meglio a parlare
    piu facile parlare
    preferirebbe parlare
    se ci sono io
    le faccio io
    qualcun altro
    femmina
    maschio
    una collega
    un collega
    con un collega o
    con una collega
    lui o lei
    un maschio
    una signora
    meglio con una

own-words-topic-closing =
    le ripeto
    riassumo
    ho capito
    ho capito male|bene
    quello che ho capito
    rileggo
    verbale rilegg*
    il verbale
    corregga
    manca qualcosa
    altro che vuole dirmi
    non le ho chiesto
    avrei dovuto chiederle
    dimenticato di chieder*
    ho dimenticato
    altro da aggiungere
    vuole aggiungere
    per oggi
    per oggi e tutto
    e tutto
    basta cosi
    per adesso|oggi basta
    grazie per la pazienza
    la pazienza
    aver parlato
    abbiamo finito
    finito
    le facciamo sapere
    le fara|faranno sapere
    faranno sentire
    ci fermiamo
    per ora ci fermiamo
    prima di andare via
    ripasso
    ripasso da lei
    arrivederci
    se qualcosa non va
    mi dica se
    dove sbaglio
    grazie mille
    ripetere per vedere
    posso ripetere
    ho capito tutto
    vorrebbe dire
    manca qualcosa che
    grande aiuto
    di grande aiuto
    chiudiamo
    chiudiamo qui
    facciamo il punto
    altro da dire
    ci fermiamo per oggi
    e stata di
    prima di salutarci

own-words-topic-needs =
    bisogno
    di cosa ha bisogno
    ha bisogno di
    le serve
    cosa le serve
    serve adesso|qualcosa
    serve prima
    acqua
    acqua prima|dopo
    mangiare
    mangiato
    mangia
    fame
    sete
    bere
    cibo
    panino
    biscotti
    pasto
    piatto caldo
    zuppa
    pane
    frutta
    latte
    coperta
    vestiti
    vestit* asciutti|puliti
    giubbotto
    giacca
    cappotto
    scarpe
    calze
    doccia
    lavarsi
    bagno
    sapone
    asciugamano
    pannolini
    te caldo
    caldo
    freddo
    fa freddo
    un te
    caffe caldo
    stomaco
    stomaco vuoto
    digiun*
    colazione
    pranzo
    cena
    portarle qualcosa
    qualcosa da bere
    qualcosa di caldo
    fare per lei
    posso fare per lei
    per prima cosa
    prima di tutto
    ci penso
    ci penso subito
    le do l'acqua
    sigarett*
    tisana
    un frutto
    ha freddo
    ultimo pasto
    si mangia
    mangia alle
    occorre
    le occorre
    urgente
    qualcosa di urgente
    assorbenti
    igiene
    spazzolino
    rasoio
    biberon
    affamat*
    assetat*
    bagnat*
    calda
    bevanda
    cucina
    fazzolett*

own-words-topic-rest =
    riposar*
    riposa
    riposo
    dormire
    dormito
    sonno
    pausa
    una pausa
    facciamo una pausa
    stanc*
    esaust*
    sdraiar*
    sfinit*
    continuiamo dopo
    riprendiamo
    ci fermiamo e
    fermarsi
    riprendiamo domani
    tutto il tempo
    si prenda … tempo
    con calma
    fretta
    nessuna fretta
    premura
    tutto il pomeriggio
    minuti … riposa*
    puo riposar*
    finche non abbiamo finito
    letto un
    io resto|sono qui
    dorme
    notte in bianco
    lasciata dormire
    l'hanno lasciata dormire
    tenga duro
    quasi finito
    abbiamo quasi finito
    si stenda
    un'oretta
    un'ora
    torno dopo
    si riposi
    si riposa
    sosta
    respiro
    aria
    prendere aria
    chiudere gli occhi
    non ha fretta
    la giornata e lunga
    ancora un po

own-words-topic-safety =
    sicur*
    al sicuro
    si sente al sicuro
    sentire piu sicur*
    sicuro parlare
    parlare qui
    parlare liberamente
    puo parlare
    possiamo parlare
    parlare tranquill*
    tranquilla per
    parlare senza timore
    senza timore
    pericolo
    c'e pericolo
    rischioso
    e rischioso
    ci sente
    ci sentono
    non ci sente
    ci senta
    ascolta
    ascolta nessuno
    ci ascolta
    che ci ascolta
    stanza dove non
    posto piu riservato
    piu riservato
    appartat*
    mio ufficio
    un'altra stanza
    spostiamoci
    in difficolta
    questa gente
    gente intorno
    qui in coda
    in coda
    fila
    a nessuno interessa
    farle del male
    fara del male
    succedere piu niente
    di brutto
    la tocchera
    e salva
    protegg* … qui
    se entra qualcuno
    cambiamo discorso
    chiudo la porta
    porta chiusa
    lo dica qui
    da soli
    davanti a queste
    davanti a
    davanti a loro
    dire quello che vuole
    tranquilla per parlare
    abbastanza tranquilla
    stanza vuota
    una stanza vuota
    parliamo li
    orecchie
    a quattr'occhi
    lontano da
    spiare
    la seguono
    segue qualcuno
    la guardano
    la controllano
    la proteggiamo
    libera di parlare
    protetta qui
    in pace
    senza essere vista
    senza che

own-words-topic-reaching =
    contattarla
    contattare
    contattarla in modo
    raggiungere
    raggiungerla
    rintracciar*
    la cerchino
    cercarla
    cominciano a cercarla
    la cercano
    prima che si accorgano
    si accorgono
    che non c'e
    bigliettin*
    biglietto
    foglio
    foglio con se
    tenere questo foglio|biglietto|numero
    tenere questo
    rischi
    senza correre rischi
    crearle problemi
    metterla nei guai
    farle avere un messaggio
    scriverle
    riparlare
    riparlarle
    se le devo riparlare
    metterla in pericolo
    senza metterla in
    come la trovo
    ritrovarla
    quando deve tornare
    deve rientrare
    entro che ora
    la aspettano di
    richiamarla
    a che ora posso
    lasciarle un messaggio
    numero sicuro
    si accorgano
    nota la sua assenza

own-words-topic-health =
    come sta
    come si sente
    sta male
    si sente
    dolore
    dolori
    male
    ha male
    le fa male
    fa male
    dove le fa male
    ha dolori
    farmac*
    medicin*
    medicine da prendere
    pastigli*
    pillol*
    cura
    malattia
    malat*
    febbre
    tosse
    ferita
    ferite
    allergi*
    incinta
    gravidanza
    aspettando un bambino
    aspetta un bambino
    medico
    chiamo|chiami un medico
    chiami il|un medico
    il medico ?
    un medico
    le chiamo il medico
    serve … medico
    oggi il medico
    medico non c'e
    infermier*
    l'infermiera e
    sofferente
    pallid*
    ospedale
    ambulanza
    peggiora
    se peggiora
    gira la testa
    vomit*
    sangue
    salute
    insulina
    qualche altro farmaco
    qualche dolore
    il corpo
    la accompagno dal medico
    accompagno dal
    diabete
    asma
    cuore
    denti
    schiena
    pancia
    gonfi*
    ustion*
    fasciatura
    garza
    mestruazion*
    mesi … gravidanza
    cerotto
    respira
    stomaco fa

own-words-topic-health-check =
    visita
    la visita
    visitar*
    visitare dal
    farsi visitare
    visita un medico
    vederla da sola
    vedere da un medico
    controllo medico
    dal medico
    porte chiuse
    resta al medico
    dice al medico
    se rifiuta la visita
    niente visita … medico
    esame
    esami
    entri
    entri e basta
    il medico ha fretta
    medico vorrebbe
    la veda un medico
    il medico la puo
    medico la puo visitare
    puo visitare
    analisi
    radiografia
    vaccin*
    prelievo
    controllo
    visita adesso

own-words-topic-health-sharing =
    sua salute
    stato di salute
    informazioni sulla sua salute
    informazioni mediche
    informazioni sanitarie
    dati sanitari a
    cartella clinica
    comunicare … salute
    medico puo comunicare
    informa la casa
    chi la ospitera
    dare le informazioni mediche

own-words-topic-transfer =
    il suo trasferimento
    giorno del volo
    la aspetta … atterra
    chi viaggia con lei
    aspettarla all'aereo

own-words-topic-return-risk =
    la preoccupa … arrivo
    preoccupa … tornare
    chi sa … sta arrivando
    città|strada … meglio che lei non sia
    là … la aspetta

own-words-topic-health-abroad =
    medico di laggiù
    da medico a medico
    dati sanitari … altro paese
    salute … altro paese

own-words-topic-assisted-return =
    ritorno assistito
    tornare a casa con un aiuto
    organizzare … ritorno a casa
    entro fine mese è a casa

own-words-topic-rights =
    diritti
    diritto
    suoi diritti
    un suo diritto
    ha diritto a un avvocato
    avvocato
    un avvocato
    con un avvocato prima
    avvocato gratis
    rispondere
    non risponda
    obbligat* a rispondere
    rifiutarsi di rispondere
    in silenzio
    stare in silenzio
    nessuno la obbliga
    consenso in qualunque
    ritirare
    ritirare il consenso
    cambia idea
    denuncia
    fa denuncia
    una denuncia
    aiutiamo anche se
    nostro aiuto
    spiegato i suoi diritti
    sapra
    chi sapra
    chi lo sapra
    quello che mi racconta|dice
    quello|quel che mi dice
    mi dira
    a chi riferisco
    tra noi
    resta riservato
    riservato
    chi la deve aiutare
    chi deve aiutarla
    pericolo di vita
    bambino e in pericolo
    non esce niente
    mi corregga
    se sbaglio
    le cure
    cure e
    niente in cambio
    ne riparliamo
    niente visita
    chiamiamo nessuno
    sua scelta
    non paga
    consulenza legale
    a ogni domanda
    ogni domanda
    dire di no a
    spiega la legge
    le spiega la legge
    un letto e un pasto
    anche se non parla
    quali diritti
    tengo per me
    cosa tengo
    devo segnalare
    segnalare
    in confidenza
    qualunque cosa decida
    qualsiasi cosa decida
    senza dare spiegazioni
    senza spiegare
    patrocinio
    non costa niente avvocato
    nessun altro legge
    le spettano

own-words-topic-trafficking-information =
    tratta
    vittima
    vittima di tratta
    vittime di tratta
    numero verde
    numero gratuito
    numero e gratuito
    numero … gratis|anonimo|chiamare
    questa linea
    chiami questa
    giorno e notte
    anonimo
    volantino
    foglio informativo
    opuscolo
    trattiene|tiene|trattenere i
    tenersi il suo passaporto
    tenersi … passaporto … stipendio
    le trattiene i documenti
    lavorare per un debito
    promettono lavoro
    obbligano
    obbligano a pagare
    sfruttat*
    l'hanno sfruttata
    sfruttamento e
    e illegale
    domande su questo
    aiuto chiami
    trafficanti
    schiav*
    la legge le protegge
    schiavitu
    costring*
    reclutat*
    comprat*
    vendut*
    vittime
    reato tenere
    sfruttata
    la sfruttano
    chi sfrutta
    numero da chiamare
    numero sul

own-words-topic-reflection-period =
    periodo
    periodo di riflessione
    riflessione
    riprendersi
    per riprendersi
    pensarci
    pensarci con calma
    decidere con calma
    decidere subito
    qualche settimana
    settimane
    tempo per
    espulsa
    intanto nessuno
    nessuno la allontana
    riprendere fiato
    tempo per pensare
    riflettere
    puo riflettere
    qualche settimana in
    non puo essere espulsa
    la legge le concede
    concede
    decidere dopo
    con comodo
    tempo di recupero
    mesi per

own-words-topic-residence =
    permesso
    permesso di soggiorno
    soggiorno
    un permesso
    permesso speciale
    i documenti li
    documenti … avra
    li avra
    restare in italia
    rimanere in italia
    subito sfruttamento
    e stato sfruttato
    carta di soggiorno
    regolarizz*
    a suo nome
    la richiesta a suo nome
    la carta di
    sua posizione
    nella sua posizione
    c'e un permesso
    permesso ma
    in regola
    mettersi in regola
    restare qui legalmente
    legalmente

own-words-topic-asylum =
    asilo
    l'asilo
    d'asilo
    domanda di|d' asilo
    chiedere asilo
    protezione
    protezione internazionale
    chiedere protezione
    domandare protezione
    rifugiat*
    tornare a casa
    tornare al suo
    tornasse
    se tornasse
    tornare nel
    paura di tornare
    rientrare in
    non puo tornare
    tornare laggiu
    la aspetta laggiu
    pensa di tornare
    suo paese tornasse
    perseguit*
    con le sue parole
    parole sue
    domanda
    presentare domanda
    proprio paese
    nel proprio paese
    chiederci protezione
    perche ha paura di tornare
    di tornare
    ritornare
    guerra
    richiedente
    richiesta d'asilo
    richiesta di protezione
    fuggit* dal

own-words-topic-deportation =
    espell*
    espuls*
    espellera
    espelliamo
    manda* indietro
    mandera indietro
    indietro
    rimandiamo
    la rimandiamo
    rimanda* a casa
    rimandiamo a casa
    rimandera
    rimpatri*
    primo volo
    primo aereo
    volo
    aereo
    su un aereo
    torna da dove
    da dove e venut*
    non sono io a decidere
    non si decide
    si decide
    si decide oggi|nulla|niente
    parla con noi la
    la mandano via
    cacciar*
    rimandavamo
    la rimandavamo a casa
    espellono
    non la espellono
    sull'aereo
    sull'aereo per
    aereo per casa
    finisce sull'aereo
    rispedi*
    via dall'italia
    foglio di via
    a casa sua … rimand*
    torna a casa sua

own-words-topic-procedure =
    procedura
    della procedura
    succede adesso|ora|qui
    quello che succede
    che succede adesso
    spiegato di quello
    prossimi passi
    passi
    impronte
    foto
    registrazione
    registriamo
    la registriamo
    infermiera poi
    vede l'infermiera
    assegnano un letto
    dopo c'e
    dopo c'e la visita
    prima la visita
    poi riposa e
    torno tra
    tra 0|dieci minuti
    quindicina di minuti
    quarto d'ora
    qualche minuto
    minuti per parlare
    interrompere
    appunti
    le stesse domande
    chiacchierata
    piu persone
    chieda pure chi
    venire con me
    venga con me
    mi segua
    altra stanza
    nell'altra stanza
    quella stanza
    di la un momento
    andiamo di la
    firmi
    firmi questo|qui
    firma
    metta una firma
    firmare
    formalita
    foglio e
    turno
    aspetti il suo turno
    il suo turno
    devono aspettare
    tutti devono aspettare
    deve aspettare
    canalizzat*
    valutazione
    vulnerabilita
    si risolve
    domani si risolve
    mi informo
    non ne sono sicura
    modulo
    moduli
    quanto ci vuole
    burocrazia
    trasferiment*
    autobus
    prendono le impronte
    le impronte
    adesso che succede
    che succede
    venti minuti
    ha un momento
    un momento
    ci metto
    in ufficio
    mi accompagna in
    accompagna
    una firma
    firma e
    puo andare
    sala d'attesa
    numero … chiam*
    programma
    appuntament*
    dopo di che
    poi si
    tocca a lei
    procedere
    cosa ha sentito

own-words-topic-record =
    scrivo su di lei
    scrivo di lei
    ho scritto di lei
    quello che scrivo
    scritto di lei
    leggere tutto
    leggere quello
    miei appunti
    fascicolo suo
    cosa c'e scritto
    ho annotato
    quello che annoto
    nel verbale c'e
    nel sistema
    chi legge
    verbale suo

own-words-topic-referral =
    associazione
    associazioni
    un ente
    ente
    ong
    organizzazione
    servizi
    parlare di lei
    parlare di lei a
    dare il suo nome
    suo nome a
    contattare un'associazione
    la puo aiutare
    la possono aiutare
    chi la puo aiutare
    persone che
    persone che aiutano
    persone brave
    darle una mano
    dica di si
    per il suo bene
    pensi a se
    pensi un po a se
    accetti
    l'offerta
    sua situazione
    per conto suo
    consulenza
    la aiutino
    aiuto da
    posto sicuro e
    educator*
    centro antitratta
    antitratta
    segnalazione per
    ente di sostegno
    un ente di
    sostegno
    un aiuto
    un aiuto cosi
    rifiutare un aiuto
    aiuto cosi
    chi aiuta
    mettere in contatto
    in contatto con
    operatori
    operatrice
    sportello
    chi se ne occupa
    presentarle
    assistenza
    parlarne con loro

own-words-topic-police-contact =
    polizia
    la polizia
    poliziott*
    agente
    un agente
    parlare con un agente
    parlare con una poliziotta
    poliziotta specializzata
    parlare con la polizia
    polizia solo se
    collega della polizia
    della polizia vorrebbe
    niente polizia
    polizia interviene
    se non denuncia
    denunciare
    lo deve denunciare
    denunci
    altre ragazze
    altre persone
    male anche ad altri
    ad altri
    sta zitta
    ci vanno di mezzo
    questi casi
    carabinieri
    questura
    investigator*
    investigatore
    con un investigatore
    maresciallo
    ispettore che
    se tace
    la sua fine
    altre ragazze faranno
    denunciarli
    sbirri
    sporgere denuncia
    in caserma
    commissariato
    dirlo alla polizia
    informare la polizia

own-words-topic-family-contact =
    avvisare
    avvisiamo
    avvisare la sua
    avvisiamo la sua famiglia
    sua famiglia che e qui
    chiamare i suoi
    i suoi per dire
    telefonare ai suoi
    telefonare
    telefonare a
    telefonata
    telefonatina
    numero di sua madre
    sua madre … preoccupat*
    chiamata a casa
    chiamare a casa
    dire che e arrivat*
    dire che sta bene
    far sapere
    far sapere che e qui
    avvertire
    da chiamare
    da non chiamare
    qualcuno da chiamare
    messaggio alla famiglia
    notizie alla
    chi dobbiamo avvisare
    parlare coi suoi
    chiamata a
    diciamo a suo marito
    marito che e arrivata
    diciamo a
    avvisare suo
    dirlo a casa
    scrivere a casa
    sentire i suoi
    sentire la famiglia
    chiamare suo
    chiamare sua madre
    avvisiamo qualcuno
    sapere dov'e
    che e arrivata o

own-words-topic-placement =
    casa protetta
    casa rifugio
    rifugio
    casa nascosta
    casa con indirizzo
    indirizzo
    indirizzo segreto
    l'indirizzo e segreto
    un posto in
    un letto in
    letto
    il letto
    posto letto
    quel letto
    perde il posto letto
    il letto e libero
    alloggio
    dormire al sicuro
    comunita
    appartamento
    la porta si chiude
    si chiude da dentro
    porta … chiave
    uscire quando
    va via quando
    libera di andarsene
    ospitare
    sistemazione
    dove dormire
    una stanza in una casa
    stanza in una
    casa che nessuno
    nessuno conosce
    che nessuno conosce
    struttura
    una struttura
    posto protetto
    posto dove
    camera
    una camera
    tetto
    dove stare
    un posto dove
    ostello

own-words-topic-identity =
    nome
    cognome
    nome e cognome
    nome cognome
    come si chiama
    come le chiami
    si chiama
    nazionalita
    provenienza
    paese di provenienza
    generalita
    da dove viene
    di dov'e
    parli di lei|se
    mi parli … di lei
    due parole su
    mi racconti qualcosa
    qualcosa di se
    raccontarmi di se
    vero nome
    chi e davvero
    chi e lei
    inventat*
    mentire
    bugi*
    verita
    la verita
    adesso la verita
    presentar*
    parli un po di lei
    sapere di lei
    devo sapere di lei
    nome di battesimo
    battesimo
    nome e falso
    questo nome
    falso
    soprannome
    come si scrive
    di che paese
    dove abita
    origine
    cittadinanza
    la sua vita
    la sua storia

own-words-topic-age =
    anni
    quanti anni
    quanti anni ha
    eta
    l'eta
    sua eta
    sull'eta
    che anno
    di che anno
    quando e nat*
    nat*
    nascita
    data di nascita
    maggiorenne
    minorenne
    adulta
    adulto
    0 anni
    diciott* anni
    diciannove
    diciannove anni
    compleanno
    cosi giovane
    e maggiorenne
    ha piu di
    non ha 0 anni
    sembra piu
    meno di diciotto
    diciotto
    sedici
    quindici
    sedici anni
    dimostra
    non li dimostra
    della sua eta
    e piccola
    e ancora minorenne
    ancora una bambina
    li compie
    compie

own-words-topic-papers =
    passaporto
    documenti
    documento
    documento d'identita
    un documento
    carta d'identita
    i suoi documenti
    il suo passaporto
    suo passaporto
    il passaporto
    passaporto … preso
    tolto il|i passaporto|documenti
    ricevuta
    una ricevuta
    frontiere senza
    senza documenti
    viaggiare senza
    patente
    visto d'ingresso
    carte
    straccio di documento
    certificato
    che fine ha fatto il suo passaporto
    passaporti
    i passaporti
    ha raccolti
    raccolti tutti
    con se
    dei documenti
    portafoglio
    documenti falsi
    chi tiene i
    chi ha in mano
    restituire il passaporto
    permesso con
    tessera
    prova di

own-words-topic-family =
    famiglia
    figli
    figlio
    figlia
    dei figli
    ha figli
    bambini
    bambino
    fratelli
    sorelle
    sorella
    genitori
    i suoi genitori
    madre
    padre
    moglie
    la aspetta a casa
    aspetta a casa
    a casa che aspetta
    notizie sue
    aspetta notizie
    togliere il bambino
    portano via
    perdere suo figlio
    tirare fuori i suoi
    portiamo qui
    portiamo qui la sua famiglia
    la sua famiglia … lasciat*
    farla partire
    genitori … lasciat*
    gliela portano via
    sua figlia
    nonni
    nipoti
    ancora viva
    sua madre e
    madre e ancora
    suo padre
    mariti
    ha famiglia
    ha una famiglia
    orfan*
    chi si occupa dei suoi figli
    chi l'ha cresciuta
    le manca
    rivedra

own-words-topic-school =
    scuola
    che scuola
    classe
    a che classe
    studiava
    studi
    studiare
    maestra
    universita
    lezioni
    prima di partire scuola
    giornata … prima di partire
    di solito prima di partire
    e andata a scuola
    ha studiato
    diploma
    leggere e scrivere
    quante classi
    compagni di classe
    insegnante

own-words-topic-journey =
    viaggio
    il viaggio
    del viaggio
    viaggio dall'inizio
    traversata
    partenza
    la partenza
    partire … organizzat*
    organizzato
    organizzato il viaggio
    organizzato la partenza
    combinato la partenza
    arrivat* fin qui
    arrivata qui
    com'e arrivat*
    e poi
    e dopo
    e dopo cosa
    dopo cosa e successo
    cosa e successo
    dall'inizio
    percorso
    strada
    tappe
    confine
    frontiera
    passatore
    trasport*
    camion
    durante il viaggio
    non poteva andarsene
    non vi facevano scendere
    viaggio … pericoloso|rischioso
    pericoloso
    sia breve
    c'e coda
    le cose importanti
    l'essenziale
    gente che aspetta
    sul viaggio
    di chi e stata l'idea
    l'idea
    barca cosi
    cominci da
    lasciato il suo paese
    vada avanti
    e dopo cos'e
    cos'e venuto
    per dove
    per dove e passata
    passata
    e passat*
    gliel'ha organizzato
    il viaggio qualcuno
    autist*
    autobus … viaggio
    deserto
    notte … viaggio
    a piedi
    paesi ha
    attraversat*
    quanto e durato
    durato
    da dove e partita
    partita da
    partita
    lungo la strada
    e arrivata in
    fino a qui
    tragitto

own-words-topic-companion =
    zio
    zia
    cugino
    cugina
    marito
    fidanzato
    compagno
    parente
    parenti
    siete parenti
    un suo parente
    voi due
    vi siete conosciuti
    conosciuti
    come conosce
    questo|quel signore
    viaggia con
    viaggia con questo
    la signora che|con
    il signore laggiu
    l'uomo con
    che rapporto
    rapporto ha con
    chi e quell'
    che e con lei
    la persona con
    fa parlare
    parla sempre lui
    parla lui
    parlare lui
    al posto suo
    parlare da sola|solo
    non sa parlare
    non risponde lei
    risponde sempre
    aspettare fuori
    aspettare di la
    puo aspettare
    accomodi … fuori
    fuori
    esca
    esce dalla stanza
    sentire senza
    parlare con lei da sola
    da sola
    da soli
    con tutti da soli
    ognuno
    ogni persona
    separatamente
    ogni persona da sola
    puo restare
    resti pure
    in silenzio restare
    amico
    amica
    suo marito
    non e suo
    non e davvero suo|sua
    dell'uomo che
    uomo che e arrivato
    arrivato con lei
    uomo che
    suo fratello
    e davvero suo
    davvero suo
    suggerisce
    suggerisce cosa
    cosa dire
    le dice cosa
    vederla da sola
    devo vederla
    vada fuori
    viaggiate insieme
    insieme
    da quanto lo conosce
    lo conosce
    la conosce da
    chi l'accompagna
    accompagnatore
    accompagnatrice
    la persona che
    si fida di
    decide per lei
    l'altra persona
    parlo con lei senza

own-words-topic-marriage =
    matrimonio
    sposar*
    sposat*
    sposa
    sposi
    nozze
    si e sposata
    lo voleva sposare
    obbligata a sposar*
    costretta a sposar*
    una scelta … sposarsi
    sconosciuto
    chi si sposa
    dote
    fidanzamento
    hanno deciso i suoi genitori
    uno che non conosceva
    e sposata
    sposarsi
    a sposarsi
    a sposarsi cosi
    marito l'ha
    scelto il marito
    innamorat*
    matrimonio combinato
    fede al dito

own-words-topic-wage-claim =
    retribuzioni dovute
    paghe dovute
    paga arretrata
    arretrati
    rivendicare la paga
    vertenza

own-words-topic-settlement =
    sistemiamo tra noi
    accordo privato
    ritirare la segnalazione
    chiudiamola qui

own-words-topic-work-before =
    lavoro
    lavorare
    lavorava
    lavorato
    giornata di lavoro
    giornata lavorativa
    lavoro dalla mattina
    dalla mattina alla sera
    turni
    orari
    ore al giorno
    pagata
    pagavano
    la pagavano
    pagata per il lavoro
    pagat* per
    non la pagavano
    non le davano la paga
    rimasta li
    datore
    capo
    padrone
    campi
    azienda
    azienda agricola
    fabbrica
    ristorante
    cantiere
    pulizie
    facevano fare
    tutto il giorno
    le davano
    le davano al giorno
    al giorno
    al mese
    straordinari
    continuato a lavorare
    contratto
    giorno libero
    com'era il suo lavoro
    suo lavoro
    lavoro laggiu
    ore lavorava
    quante ore lavorava
    giorno e notte
    facevano lavorare
    vi facevano lavorare
    lavorare giorno
    le facevano
    raccolt*
    badante
    cucina … lavoro
    magazzino
    sfruttavano
    che mansioni
    mansioni
    ferie
    riposi
    caporale
    a fine mese
    le toccava

own-words-topic-work-promised =
    lavoro promesso
    promesso
    promesso lavoro
    le avevano promesso
    che lavoro le avevano
    lavoro le avevano promesso
    raccontato del lavoro
    lavoro che avrebbe
    avrebbe fatto qui
    avrebbe trovato
    venire a fare qui
    doveva venire
    lavoro qui
    un lavoro che la aspetta
    lavoro che la aspetta
    trovato lavoro
    trovato un lavoro
    lavoro era diverso
    diverso da come
    non era il lavoro
    offerto
    le avevano offerto
    offerta di lavoro
    offerte
    offerte finte
    creduto
    ci ha creduto
    ci credeva
    cascarci
    annuncio
    reclut*
    proposto
    le avevano detto del lavoro
    secondo loro qui
    prima di partire … offerto|detto|promesso
    offerto questo lavoro
    questo lavoro
    le ha offerto
    chi le ha offerto
    lavoro era
    euro a settimana
    a settimana
    bevuta
    se l'e bevuta
    agenzia
    assum*
    assunta
    cameriera
    modella
    garantito un lavoro
    proposta
    proposta di
    che cosa le avevano
    la promessa
    le hanno promesso
    promesso qui
    a lavorare qui
    cercava lavoro

own-words-topic-debt =
    debito
    un debito
    il debito
    in debito
    debiti
    denaro a qualcuno
    deve denaro
    ripagare
    ripagare il debito
    restituire
    restituire il debito
    pagare il debito
    prestito
    prestare
    fatta prestare
    interessi
    pagato il viaggio
    ha pagato il viaggio
    pagare il viaggio
    denaro per il viaggio
    come ha pagato
    chi ha pagato
    non paga
    uno non paga
    lavorare gratis
    da pagare
    pagare qualcuno
    pagare … traversata
    quanto deve
    costato il viaggio
    quanto e costato
    deve ancora
    riscatt*
    dei debiti
    ha dei debiti
    quanto e costato il viaggio
    e costato
    costato
    anticipato
    chi ha anticipato
    anticip*
    scontare
    scontare lavorando
    lo deve scontare
    rate
    a rate
    quanto ha pagato
    prezzo
    il prezzo
    spes*
    cambial*
    quanto deve ancora
    deve pagare
    fatti pagare
    conto

own-words-topic-money =
    denaro
    il denaro
    del denaro
    ha denaro
    denaro addosso|con
    denaro che ha guadagnato
    guadagn*
    stipendio
    lo stipendio
    la paga
    paga dove
    salario
    contanti
    si tenevano
    se lo tenevano
    se li prendevano
    tutto il denaro
    tutti i denaro
    restituire tutti
    riavra
    centesimo
    ultimo centesimo
    chi li ha presi
    dove sono finiti
    risparmi
    banca
    mandava a casa
    soldi
    dato tutti i denaro
    qualcosa del denaro
    riuscita a tenerlo
    dei denaro e riuscit*
    trattenute
    in tasca
    guadagnato
    quanto guadagnava
    a chi andava
    andavano i denaro
    conto in banca
    postepay
    bonifico
    tenevano
    tenuto i denaro
    rubat*

own-words-topic-phone =
    telefono
    il telefono
    quel telefono
    questo telefono
    suo telefono
    telefono e suo
    telefono squilla
    squilla
    suona
    chi la chiama
    la chiamano
    chiamano in continuazione
    chi ha chiamato
    chiamate perse
    spegnere
    spegnere il telefono
    spegne … telefono
    spenga
    silenzioso
    telefono in silenzioso
    mi dia il telefono
    mi sblocchi
    sblocchi il telefono
    vedere il telefono
    messaggi
    sim
    cosa nasconde
    whatsapp
    suoneria
    numero … che chiama
    mi passi
    mi passi quel
    telefona
    telefona cosi
    cosi spesso
    chi e che telefona
    chi le scrive
    le scrivono
    messaggio
    vibra
    chiamata
    lo metta via
    batteria
    foto … telefono
    guardare il telefono

own-words-topic-fear =
    paura
    ha paura
    ha paura di
    paura di lui
    aveva paura
    aveva cosi paura
    le fa paura
    cui ha paura
    spavent*
    la spaventa
    preoccup*
    la preoccupa
    ansia
    mette ansia
    angosci*
    terror*
    nervos*
    sentirsi cosi
    si senta cosi
    normale sentirsi
    quello che ha passato
    pianga
    non pianga
    piangere
    non piangere
    si sistema tutto
    andra tutto bene
    vorrebbe adesso
    non deve succedere
    cosa vorrebbe
    timor*
    tremando
    l'uomo la fuori
    spaventano
    la spaventano
    persone con cui
    con cui e venuta
    terrorizza
    la terrorizza
    si calmi
    si risolvera tutto
    risolvera
    la spaventa di piu
    incubi
    panico
    agitat*
    teme
    cosa teme
    di che ha paura
    tornata … paura
    aveva paura pero
    speranza
    si augura
    le mani … tremano

own-words-topic-threats =
    minacc*
    minacciat*
    l'ha minacciata
    ricevuto minacce
    minacciato la sua famiglia
    pressioni
    fatto pressioni
    ricatt*
    si fosse rifiutat*
    se si fosse
    se diceva di no
    diceva di no
    avrebbero fatto
    le avrebbero fatto
    che succedeva se
    ucciso
    avrebbero ucciso
    succedeva qualcosa a
    succedeva qualcosa
    fare del male a sua
    conseguenze se
    vendett*
    intimidi*
    se scappava
    avvertit*
    l'hanno avvertita
    non parlare con noi
    di non parlare
    avvertita di non
    se parlava
    se parla con
    la puniscono
    giurament*
    maledizion*
    foto … mostrare
    far vedere le foto
    spavent* … famiglia
    promesso di farle
    ritorsion*
    cosa succedeva se
    che le facevano se

own-words-topic-violence =
    male fatto
    fatto del male
    le hanno fatto del male
    del male ?
    picchi*
    picchiata
    l'ha picchiata
    botte
    schiaff*
    colpi
    lividi
    lividi … fatti
    ferit*
    ferita
    violenz*
    trattat*
    come l'hanno trattata
    trattata durante
    la trattavano
    scappat*
    non e scappata
    perche non e scappata
    se ne andata
    non se ne andata
    andarsene con
    andarsene
    poteva andarsene
    le sue gambe
    colpa sua
    non e colpa sua
    nessuna colpa
    colpa di quello
    responsabilita
    qualsiasi cosa sia successa
    successo e loro
    parlarne
    non siamo obbligati a parlarne
    parlarne se non vuole
    mani addosso
    maltratt*
    rinchius*
    chiusa dentro
    aggredi*
    l'ha mai picchiata
    mai picchiata
    venivano trattate
    trattate le persone
    trattate
    come venivano
    porta era aperta
    era aperta
    perche e rimasta
    e rimasta
    responsabile
    non e responsabile
    hanno fatto loro
    di quello che hanno fatto
    alzato le mani
    spint*
    legat*
    coltello
    urla*
    toccata
    calci
    pugni
    sorvegliat*
    guardie
    chiedere aiuto
    ribellar*
    scapp*

own-words-topic-intimate-life =
    rapporti con
    avuto rapporti
    intim*
    sessual*
    parla con il medico
    di questo non mi
    non mi deve dire niente
    vita privata
    a letto con

own-words-topic-boat =
    tragitto
    durante il tragitto
    barca
    sulla barca
    della barca
    a bordo
    bordo
    in mare
    mare
    gommone
    nave
    eravate sulla
    quante persone … bordo
    quanti … barca
    in quanti
    passeggeri
    seduta sulla barca
    accanto a lei sulla
    visto in mare
    onde
    motore
    salvagent*
    ponte
    erano seduti
    dov'erano seduti
    seduti tutti
    seduti
    tutti sulla barca
    carburante
    benzina
    affond*
    salvat*
    soccors*
    notte in mare
    sotto coperta
    in piedi
    chi stava
    nuotare
    guardia costiera

own-words-topic-crew =
    guidavano
    chi guidava … tragitto
    timone
    al timone
    il timone
    guidava
    guidava la barca
    la guidava
    chi guidava
    compiti
    compiti sulla barca
    dividevate
    equipaggio
    capitano
    scafist*
    uno degli scafisti
    gli scafisti
    lavora per gli scafisti
    doveva lavorare a bordo
    a bordo doveva lavorare
    a bordo … lavorare
    pilot*
    bussola
    comandava
    comando
    a guidare
    era lei a guidare
    guidare
    neghi
    non lo neghi
    motorist*
    meccanic*
    dava ordini
    ordini
    chi comandava
    chi teneva
    pagato per guidare
    l'hanno messa al
    sconto sul viaggio

own-words-topic-statement =
    deposizione
    la deposizione
    testimoni*
    denuncia subito
    la denuncia
    fare la denuncia
    verbalizz*
    mettere a verbale
    dichiarazion*
    processo
    tribunale
    giudice
    con un avvocato un giorno
    con l'avvocato non
    ricordi
    ricordi sono
    finche si ricorda
    deporre
    a processo
    in aula … giudice
    firmare il verbale
    registrazione della
    incidente probatorio
    mettere per iscritto quello che

own-words-topic-cooperation =
    nomi
    i nomi
    niente nomi
    un nome
    fa i nomi
    senza nomi
    chi sono
    ci dica chi
    ci dica chi sono
    collabor*
    se collabora
    prenderli
    aiuta a prenderli
    non la posso aiutare
    non posso aiutarla
    molto di piu per lei
    di piu per lei
    niente da noi
    non si aspetti niente
    qualcosa di meglio
    non parli ma
    chi comanda
    chi c'e dietro
    il capo
    ci dia il capo
    ci dia
    vediamo cosa possiamo
    cosa possiamo fare per lei
    con lei ho chiuso
    ho chiuso
    non vuole parlare
    se non vuole parlare
    accordo
    in cambio
    in cambio di
    patto
    ci serve
    aiutarci
    ci aiuti
    indirizzi
    organizzatori
    mandanti

own-words-topic-coordination =
    di lei sappiamo
    sappiamo gia
    cosa sappiamo
    tu
    tu cosa
    ha notato
    notato
    notato finora
    visto che a me
    a me e sfuggito
    aspetta da piu tempo
    suo consenso
    consenso per
    abbiamo il suo consenso
    consenso alla
    consenso alla segnalazione
    segnalazione
    alla segnalazione
    acconsentito
    le ha gia spiegato
    gia spiegato
    qualcuno le ha gia
    minore
    una minore sola
    minore sola
    ragazzino
    ragazzino da solo
    servizi minori
    stanza tranquilla
    mi serve una stanza
    screening
    chiudere lo screening
    ancora lo screening
    parlarle in privato
    chi fa cosa
    entro quando
    segreto medico
    segreto professionale
    dirtelo
    non posso dirti
    non posso darti
    dirti dove
    dove si trova la casa
    fascicolo
    fascicolo completo
    mandami
    mandami il
    colloquio
    dopo quel colloquio
    separateli
    dividete la coppia
    la coppia
    uno dei due
    parla sempre uno
    ho dubbi che sia
    trattiamola
    come minore
    interprete che non conosca
    non conosca
    della barca … conosca
    riporto
    ti riporto
    visto e sentito
    per il tuo lavoro
    per il suo lavoro
    questa informazione
    dati sanitari
    idonea
    idonea a viaggiare
    ricevuto
    me ne occupo io
    dicono tutti
    le stesse cose
    perderci tempo
    perdere tempo
    sentito della
    la ragazza
    il ragazzo
    stanza 0
    che impressione
    impressione ti
    ha dato il consenso
    colleghi
    collega hai
    riunione … caso
    chi avvisa
    chi chiama
    aggiornami
    passaggio di consegne
    la squadra
    il magistrato
    questi dati
    condividere
    trovami
    loro paese
    che non sia
    interprete che non sia
    occupando
    si sta occupando
    occupando del ragazzo
    chi si sta
    tenuta al segreto
    segreto
    si sa
    si sa se
    ha detto di si
    sa se ha
    avete
    avete gia
    il bambino sta
    fammi sapere
    tienimi
    tenermi
    aggiorn*
    prima di noi
    passaggio
    turno prossimo
    relazione
    verbali
    appunti tuoi
    i tuoi
    confrontiamo
    chi l'ha vista
    chi le ha parlato
    parlato con lei
    la procura
    il pm
    questura
    la famiglia sa
    i due
    tutti e due
    il gruppo
    indagat*
    ci dividiamo
    dividiamoci
    tocca a te
    ci vediamo
    gliel'hai
    hai detto
    lo hai
    l'hai
    hai gia
    ti hanno
    con te
    ne parli
    puoi

own-words-topic-ties =
    persona coinvolta
    conosco una persona coinvolta
    deve interpretare
