### Come si riconoscono le parole proprie: elenchi di indizi di questa lingua. Niente di quanto segue viene mai mostrato. Ogni riga

### sotto una chiave è un indizio: parole di seguito, come suonano; maiuscole, accenti e punteggiatura non contano. promett* vale per

### ogni parola che comincia così, ha|avete per l'una o per l'altra, … per al più cinque parole, ? per una domanda. Gli indizi più

### lunghi fanno tacere quelli più corti che contengono. Sotto .start contano solo all'inizio di una frase, sotto .end solo alla fine.

### Il tu vale come il lei: lo dicono le prime righe. Come si provano: docs/own-words.md.

## Forme brevi e altre grafie, a sinistra, e quello che significano

own-words-same =
    hai = ha
    sei = e
    vuoi = vuole
    puoi = puo
    devi = deve
    tuo = suo
    tua = sua
    tuoi = suoi
    tue = sue
    ti = le
    stai = sta
    sai = sa
    senti = sente
    conosci = conosce
    capisci = capisce
    vieni = viene
    preferisci = prefere
    preferisce = prefere
    hanno = hanno
    avevi = aveva
    eri = era
    volevi = voleva
    dovevi = doveva
    potevi = poteva
    vorresti = vorrebbe
    potresti = potrebbe
    te = lei
    xk = perche
    xke = perche
    xche = perche
    perke = perche
    nn = non
    ke = che
    cn = con
    x = per
    qlcn = qualcuno
    qlcuno = qualcuno
    qcs = qualcosa
    qlcs = qualcosa
    dv = dove
    tel = telefono
    cell = telefono
    cellulare = telefono
    telefonino = telefono
    dottore = medico
    dottoressa = medico
    mamma = madre
    papa = padre
    soldi = denaro
    interpretare = interprete
    nessun = nessuno
    pls = favore

## Parole che da sole non dicono niente

own-words-filler =
    ciao salve buongiorno buonasera ok allora scusi scusa scusate senta guardi ecco beh ehm favore cortesia cortesemente signora signore signorina prego dunque bene ma insomma davvero proprio solo soltanto anche un attimo momento po

## Che cosa fa chi lo dice: parole del motore, in minuscolo dopo own-words-act-

own-words-act-greet =
    buongiorno
    buonasera
    salve
    ciao
    benvenut*
    si accomodi
    accomodati
    si sieda
    siediti
    si metta comod*
    prenda una sedia
    piacere di
    mi fa piacere
    piano piano
    andiamo piano
    senza fretta
    sara stanca
    fatto molta strada
    qui vicino|accanto a lei
    eccola
    mi siedo

own-words-act-introduce =
    mi chiamo
    sono un|una|il|la|lo|l'
    sono dell'|della|del|dei|delle
    sono dell'associazione
    sono … non … polizia
    non sono della polizia
    non sono … polizi*
    non lavoro per la polizia
    con la polizia non
    lavoro per
    lavoro con
    mi occupo di
    seguo i|le
    gestisco
    ispettore
    ispettrice
    agente
    infermier*
    assistente sociale
    carabiniere
    non appartengo
    sto dalla sua parte
    il mio ruolo
    il mio compito
    chi sapra|verra a sapere
    a chi riferisco
    resta|rimane tra noi
    rimane tra
    resta riservato
    riservato
    non esce niente
    da qui non esce
    tranne se
    le spiego chi
    prendo|scrivo … appunti
    appunti
    per non farle
    le stesse domande
    minuti
    qualche minuto
    quindicina di minuti
    quarto d'ora
    puo interrompere|fermarmi
    mi puo interrompere
    incontrera piu
    chieda … chi sono
    chiacchierata
    prima di iniziare|cominciare le
    con la polizia non abbiamo
    non abbiamo niente a che fare
    niente a che fare
    tanto per essere chiari
    io sono della
    io sono
    cosa tengo per me
    devo segnalare
    le devo dire cosa
    ha un momento
    non ci metto piu
    venti minuti
    non le rubo
    mi presento
    permetta che mi presenti
    lasci che mi presenti
    faccio parte
    equipe
    la nostra squadra
    ho l'obbligo
    per onesta
    e giusto che sappia

own-words-act-inform =
    ha diritto
    ha il diritto
    e un suo diritto
    le spetta
    le spettano
    i suoi diritti
    non e obbligat*
    non e tenut*
    nessuno la obbliga
    non deve rispondere
    se non vuole non
    puo rifiutar*
    puo chiedere
    puo fare domanda
    puo parlare con un avvocato
    puo avere
    puo cambiar*
    puo ritirare
    puo stare in
    puo domandare
    se cambia idea
    la legge
    nessuno puo
    e vietato
    e illegale
    illegale
    non e permesso
    c'e un
    ci sono
    esiste
    esistono
    c'e un periodo
    gratis
    gratuit*
    non costa
    non costa niente|nulla
    anche se non
    la aiutiamo anche
    l'aiuto
    non dipende
    le prendono
    le prenderanno
    le fanno
    adesso vede
    prima vede|la
    dopo c'e
    poi le|c'e
    in qualunque|qualsiasi
    quando vuole
    chi ha|teme|e stato
    per chi
    chi ha subito
    alle vittime
    chi traduce
    l'interprete traduce
    tenut* alla
    mi corregga
    se sbaglio
    basta dirlo
    se ha paura di
    torno tra
    non le succede niente
    non puo essere espuls*
    puo dirlo
    lo diciamo a tutti
    se qualcuno le|la
    questo numero
    puo chiamare
    chiami questa
    se un giorno
    la puo fare un altro
    ha qualche settimana
    non prometto
    non posso garantire
    nessuno la manda|allontana|espelle
    non mi deve dire
    a ogni domanda
    li ha comunque
    comunque
    anche se non parla
    chi nel
    chi … puo chieder*
    puo chiederci
    la legge le
    le concede
    in cui non puo
    e per
    c'e un permesso
    un avvocato le
    le spiega la
    tra poco
    tra poco le
    vale per chiunque
    vale per
    prendono le impronte
    puo dire di no a
    parola per parola
    non puo andare in giro
    poi viene
    dopo viene
    in seguito
    entro
    le daranno
    avra un letto
    e suo diritto
    per legge
    e reato
    reato
    proibito
    protett* dalla

own-words-act-askopen =
    che
    cosa
    che cosa
    come
    dove
    quale
    quali
    chi
    in che
    di che
    di cosa
    di che cosa
    in quale
    cosa le serve
    di cosa ha bisogno
    come sta
    come si sente
    come mai
    com'e
    com'era
    com'e stato
    com'e andata
    come la|l'|le|vi
    cosa ha|le|vi|vorrebbe|succede|succedeva|sa|ha visto
    cosa le hanno
    cosa le ha
    cosa e successo
    cosa succederebbe
    chi ha|era|la|le
    a chi
    con chi
    chi c'e
    da dove
    dove sono
    dove ha
    dov'e
    dove le
    mi racconti
    mi parli
    mi dica … di
    mi descriva
    mi spieghi
    racconti
    raccontami
    mi puo raccontare
    mi dica due parole
    che lavoro
    che lingua
    qual e
    come preferisce
    con chi si trova
    si trova meglio
    come fa a
    perche non puo tornare
    perche ha lasciato
    cosa posso
    che posso
    cosa possiamo
    cosa vuole
    secondo lei
    altro che vuole
    c'e altro
    c'e qualcos'altro
    ha domande
    e poi
    e dopo
    poi ?
    quando e come
    come si e
    come avete
    quanto tempo
    tra quanto
    quanto tempo ha
    chi fa
    chi fa cosa
    chi aspetta
    che impressione
    cominci da
    come vuole
    hai notato
    stai bene dopo
    cosa la
    cosa la preoccupa
    per quale motivo
    in che modo
    cos'altro
    a quando
    da quando
    in quale modo
    che fine
    che fine ha fatto
    per dove
    quanto e costato
    che adesso
    che succede
    secondo lei adesso
    cosa devo
    cosa ha sentito
    di quali
    mi dica perche|cosa|chi|dove|quando|come|in
    mi parli dell*
    mi descriva dove
    vada avanti
    chi e che
    chi le ha offerto
    chi ha anticipato
    dove si sentirebbe
    come faccio
    come si fa
    cosa le occorre
    come va
    come vanno
    come venivano
    com'era il
    chi si sta occupando
    vorrei capire
    vorrei sapere
    per che motivo
    quali diritti
    cosa pensa
    cosa si aspetta
    che tipo di
    che genere
    che cosa esattamente
    e adesso cosa
    cosa l'ha
    chi altro
    come funzionava
    cosa succedeva
    cosa le fa
    cosa vorrebbe
    c'e qualcosa … cosa

own-words-act-askclosed =
    ?
    quanti anni
    quanti
    quante
    quanto
    in quanti
    come si chiama
    come le chiami
    nome
    cognome
    nome e cognome
    da dove viene
    di dove e
    di che anno
    quando e nat*
    che classe
    che scuola
    a che classe
    qual e la sua eta
    chi ha organizzato
    chi le|vi ha organizzato
    chi guidava
    chi era al timone
    ha un|una|il|la|dei|i
    ha con se
    ha mai
    ha gia
    ha figli
    ha visto
    ha mangiato
    ha dormito
    ha fame
    ha sete
    ha paura
    ha bisogno
    e al sicuro
    e incinta
    e suo|sua|un
    siete
    siete parenti
    si sente
    si sente al sicuro
    puo parlare
    puo tenere
    possiamo parlare
    se la sente di
    capisce
    riesce a
    conosce
    conosce qualcuno
    prende
    deve
    vuole fare
    vuole chiedere
    vuole parlare
    vuole una pausa
    voleva
    le va bene
    va bene se
    va bene questo
    preferirebbe
    prefere
    prefere … o
    veniva
    veniva pagat*
    la pagavano
    l'hanno
    le hanno fatto
    le hanno detto che
    qualcuno l'|le|la|ha
    qualcuno le ha
    c'e qualcuno
    c'e qualcuno qui
    c'e chi
    abbiamo
    abbiamo il
    facciamo una pausa
    avete
    e riuscit*
    e stat*
    questo … e suo
    e suo … ?
    documenti prego
    generalita
    potrebbe essere
    o no
    o di un altro
    di chi
    e vero che
    per caso
    ne ha
    le farebbe bene
    ha dato
    ha acconsentito
    e sposat*
    ha freddo
    ha meno di
    l'ha mai
    e davvero
    e ancora
    quante ore
    le serve l'|il
    segue quello
    davanti a … puo
    ha dei
    l'hanno lasciat*
    l'hanno avvertit*
    la spaventano
    quegli … le hanno
    gliel'ha
    gliel'hanno
    qualcosa … e riuscit*
    desidera
    desidera presentare
    si sa se
    nome di battesimo
    ha una|uno|un po
    a quando risale
    da quanto
    da quanto tempo
    a che ora
    le hanno
    la trattengono
    ce l'ha
    ne ha ancora
    sono suoi
    sono sue
    e sicur* che
    ha qualche
    ha ricevuto
    e vero o
    ha ancora
    si ricorda se
    .start =
        ha
        puo
        vuole

own-words-act-askleading =
    immagino che
    si vede che
    e chiaro
    e ovvio
    ovviamente
    sono sicur* che
    scommetto
    per forza
    di sicuro l'
    lo ammetta che
    deve ammettere
    certo che
    e evidente
    .end =
        vero
        giusto
        non e vero
        non e cosi
        e vero
        dico bene
        esatto
        eh
        o sbaglio
        corretto
        mi sbaglio
        non e forse cosi
        di la verita
        dica la verita
        sbaglio
        no ?
        o no
        non crede
        non la pensa cosi
        scommetto
        mi dica di si
        sbaglio o
        tutto qui
        chiaro

own-words-act-askblame =
    perche non
    perche ha|e|l'|lo|li|gli|si|le
    perche non ha|e|l'|si
    perche e rimast*|restat*|andat*
    perche fa|lascia
    perche se|la
    perche restava
    perche ha continuato
    perche continu*
    e allora perche
    come ha fatto
    come ha potuto
    come ha fatto a
    come si fa a
    come fa uno
    com'e possibile
    come le e venuto
    come le e venuto in mente
    cosa le e saltat*
    saltato in testa
    che le e
    non lo sapeva
    non sapeva che
    non ci ha pensato
    non ha pensato
    ci ha creduto
    ci credeva
    ha creduto
    e ci ha creduto
    cascarci
    ci e cascat*
    suo vero nome
    non e il suo
    chi e davvero
    si chiama … o
    inventat*
    chi le ha detto di
    detto di dire|dirlo|mentire
    non ha 0
    ma quale 0
    ma mi prende in giro
    prende in giro
    lo sanno tutti
    chi si sposa
    chi e che sposa
    e i suoi … l'hanno lasciat*
    l'ha|l'hanno lasciat* andare|partire
    lasciat* andare|partire
    ha lasciato partire
    a farla|farlo partire
    allora e uno|una
    anche lei
    lei sta con
    lavora per gli
    lo ammetta
    cosa nasconde
    che cosa nasconde
    nasconde
    senza … documento|documenti
    poteva
    poteva andar*|scappar*
    avrebbe dovuto
    doveva pensarci
    colpa sua
    e colpa sua
    se l'e cercat*
    parlare da sol*
    risponde lei
    parla sempre
    parlare sempre
    al posto suo
    se aveva … perche
    perche … se non
    perche … se
    se … perche
    non l'ha detto prima
    ingenu*
    stupid*
    crede che io
    si aspettava
    come fa una|un
    non li dimostra
    chi gliel'ha insegnat*
    insegnato
    se l'e bevut*
    bevuta
    e lei se l'e
    questo nome e falso
    falso
    perche e rimasta
    era aperta
    ci e tornat*
    dice che … ma|pero
    pero … perche
    ma perche
    possibile che
    com'e che non
    ma non poteva
    avrebbe potuto
    se l'e voluta
    e lei ci
    che si aspettava
    ma cosa pensava
    sta mentendo
    mente
    e una bugia
    questa storia
    non le credo
    ma chi ci crede
    e una scusa
    ma dai chi

own-words-act-offer =
    vuole
    vuole un|una|del|dell'|dei
    vuole un po
    vuole che
    vuole che chiami
    vuole che le|gliene|ne
    le va un|una
    le andrebbe un|una
    posso portar*
    posso offrir*
    posso dar*
    posso chiamare
    le porto
    le do
    le lascio
    le faccio
    le faccio portare
    le chiamo
    chiamo
    chiamo un|il
    chiamo subito
    vado a chiamar*
    faccio venire
    tenga
    prenda
    prenda questo|questa
    ecco
    ecco un|una|dell'|dei|l'
    ci fermiamo
    ci fermiamo e
    se e stanc*
    se prefere
    se prefere chiamo|ci
    andiamo
    andiamo in|dove
    spostiamoci
    vuole che andiamo
    vuole andare
    ci spostiamo
    ci mettiamo
    ha sete vuole
    li|la c'e
    puo lavarsi
    le diamo
    l'offerta
    le interessa
    ci sono persone
    conosco persone
    darle una mano
    chi la puo aiutare
    sapere chi
    puo restare
    resti pure
    lo prenda solo
    un volantino
    si vuole
    se entra qualcuno
    faccia un cenno
    cambiamo discorso
    continuiamo dopo|domani|piu
    riprendiamo
    se le serve
    le andrebbe una
    una tisana
    un frutto
    meglio un altro
    lo faccio chiamare
    si stenda
    si stenda un
    torno dopo
    di sopra c'e
    parliamo li
    la accompagno
    la accompagno dal
    posso aiutar*
    la aiuto
    le trovo
    le cerco
    possiamo trovare
    possiamo andare
    possiamo fermarci
    possiamo aspettare
    le prendo
    gliene porto
    se vuole la|le|ci|chiamo
    c'e una stanza
    ho qui
    c'e del|dell'
    le preparo

own-words-act-request =
    puo venire
    puo aspettare
    puo spegnere
    puo uscire
    puo tradurre
    puo … per favore
    potrebbe
    potrebbe aspettare|uscire|venire|spegnere
    venga
    venga con me
    mi segua
    le dispiace
    le dispiace aspettare|spegnere
    aspetti fuori|di la
    aspettare fuori|di la
    esca
    esce dalla
    fuori
    si accomodi fuori
    si accomodi un attimo fuori
    traduca
    traduca per
    traduci
    spegne
    spenga
    metta … in silenzioso
    silenzioso
    sentire senza
    voglio parlare con
    voglio parlar*
    la voglio sentire
    mi serve
    mi servono
    ci serve
    serve
    serve un|subito
    serve un interprete
    mandami
    mi mandi
    mandatemi
    non chiudere|chiudete|chiuda
    separate*
    separateli
    dividete*
    li dividete
    trattiamol*
    tratti*
    si rivolga
    si rivolga a
    chiamate
    puo scendere
    venite
    per favore non
    ho dubbi
    c'e una minore|un minore sol*
    mi trovi
    parli piano
    ci lasci
    un momento da soli
    vada di la
    mi accompagna
    mi accompagna in
    vederla da sola
    adesso devo vederla
    vada fuori
    lei vada
    trovami
    trovatemi
    cercami
    mi trovi un
    si allontani
    stia qui
    aspetti qui
    resti fuori
    mi lasci sola|solo con
    mi lasci parlare
    ci lasci soli
    chiedile
    chiedigli
    fammi sapere
    avvisami
    tienili|teneteli
    tenete
    portami
    portatemi
    procurami
    si sposti
    venite di

own-words-act-askconsent =
    acconsente
    e d'accordo
    e d'accordo se|a|che
    se e d'accordo
    d'accordo
    va bene se
    le va bene se chiam*
    va bene per lei
    le sta bene
    posso dare|chiamare|dire|parlare di|contattare
    possiamo dare|chiamare|telefonare|avvisare|contattare|dire
    il medico puo
    se la sente di parlare|farsi
    se la sente di farsi
    vuole che avvisiamo
    vuole che chiamiamo
    puo dire di no
    puo anche rifiutare
    puo rifiutare
    e libera|libero di
    libera di dire di no
    libera di andar*
    decide lei
    solo se vuole
    solo se lei|e
    quello che vuole lei
    diciamo solo
    le andrebbe
    le andrebbe di
    le andrebbe bene
    vorrebbe andare
    accetta
    accetta ?
    mi autorizza
    autorizza
    ho il suo permesso
    col suo permesso
    volontari*
    non e obbligat* ?
    la aiutiamo comunque
    puo fermarsi
    che ne pensa
    vorrebbe veder*|visitar*|ascoltar*|parlar*
    mi permette
    permette che
    consente
    solo se mi dice
    solo se mi dice di si
    vorrei parlare di lei
    le piacerebbe una
    non e costrett*
    anche un no
    anche un no va bene
    un no va bene
    scelga lei
    o prefere di no
    puo anche dire di no
    se lo desidera
    cosa mi dice
    con il suo consenso
    ho il suo consenso
    me lo permette
    mi da il permesso
    da il permesso
    sta a lei
    la scelta e sua
    dipende da lei
    nessuno la forza
    se la sente di
    diciamo a

own-words-act-tell =
    non sono io a decidere
    non decido io
    non lo decido
    oggi non si decide
    non si decide
    lo scrivo
    lo metto
    per iscritto
    scrivo
    lo scrivo subito
    quello che scrivo
    ho scritto
    puo leggere
    le posso leggere
    leggere quello che
    leggere tutto
    non lo so
    non ne sono sicur*
    mi informo
    chiedo e
    le faccio sapere
    aspetti controllo
    controllo che
    vado a vedere
    resta al medico
    quello che dice al medico
    ti riporto
    ti passo
    riporto
    visto e sentito
    la polizia … solo se
    niente polizia
    senza il suo consenso
    si chiude da dentro
    chiude dall'interno
    puo uscire
    ripasso
    prima di andare via
    torno
    sono delle autorita
    devo fare qualche domanda
    le devo fare
    resta qui
    devo
    ho visto
    ho notato
    sembra che
    lei sembra
    secondo me
    ho trovato
    le impronte le
    nessuno legge
    lo sa il medico

own-words-act-deny =
    non e vero
    non l'ho detto

own-words-act-evade =
    canalizzat*
    procedura competente
    valutazione
    dicono|raccontano tutti
    le stesse cose
    la stessa storia
    non perderci tempo
    perdere tempo

own-words-act-agree =
    certo
    certamente
    volentieri
    ci penso
    ci penso io
    ci penso subito
    me ne occupo
    senz'altro
    faccio la richiesta
    lo chiedo
    ricevuto
    ricevuta
    le lascio una ricevuta
    le do una ricevuta
    glielo ridiamo
    me ne occupo io
    lo prendo io
    subito fatto
    va bene lo faccio
    d'accordo lo
    subito
    va bene lo
    capito
    come vuole lei lo
    con piacere
    glielo porto
    lo avra
    faccio io
    me la vedo io

own-words-act-refuse =
    no grazie
    non puo tradurre
    usiamo i nostri
    i nostri interpreti
    niente pausa
    niente acqua
    finche non
    non posso dir*
    non posso dar*
    non posso dirti|dirle
    non posso darti|darle
    non ti serve
    non le serve
    non mi dispiace
    mi dispiace
    segreto medico|professionale
    dopo prima
    prima mi
    prima mi dica|da
    poi le do
    domani torni
    torni domani
    non c'e
    oggi … non c'e
    non e possibile
    impossibile
    aspetti il suo turno
    devono aspettare
    deve aspettare
    come gli altri|tutti
    solo per chi
    e solo per
    non li passo
    non li do
    non adesso
    piu tardi prima
    non tocca a me
    non prima
    si mangia alle
    tenuta al segreto
    mi spiace
    mi spiace ma
    sono tenut*
    non sono autorizzat*
    non se ne parla
    e chiuso
    chiuso
    non ne abbiamo
    non ce n'e
    finiti
    chieda a un altro
    niente eccezioni
    le regole sono
    non si puo

own-words-act-withdraw =
    ci ho ripensato
    ritiro il

own-words-act-reassure =
    non e colpa sua
    la colpa non e
    nessuna colpa
    non ha colpa
    non sua
    la responsabilita
    con calma
    si prenda
    tutto il tempo
    si prenda tutto il tempo
    non c'e fretta|premura
    nessuna fretta
    abbiamo tutto il
    io sono qui
    io resto qui
    non siamo obbligat*
    non dobbiamo parlar*
    se non vuole
    se non se la sente
    va bene cosi
    non c'e problema
    non fa niente
    ne riparliamo
    ci fermiamo qui
    allora niente
    non chiamiamo nessuno
    e una sua scelta
    decide lei quando
    e normale
    e comprensibile
    e naturale
    chiunque si
    non e contro
    non e una cosa contro
    vale per tutti
    parliamo con ognuno|tutti|ciascun*
    sentiamo ogni
    separatamente
    se peggiora
    sta peggio
    se sta peggio
    ce lo dica
    ci avvisi
    non deve raccontar*
    non e obbligat* a parlar*
    respiri
    stia tranquill*
    come vuole
    non e responsabile
    lei non e responsabile
    responsabile di
    nessuna vergogna
    non si vergogni
    non e stata lei
    non c'e bisogno di
    non c'e bisogno
    un'altra volta
    quando se la sente
    quando vuole lei
    la lasciamo li
    lasciamo stare
    lasciamo perdere
    sono affari suoi
    nessuno la giudica
    nessuno ce l'ha con
    possiamo saltar*
    tanti si
    succede a
    non e sola
    e finita
    resti con noi

own-words-act-promise =
    le prometto
    prometto
    promesso
    glielo prometto
    le do la mia parola
    parola
    le garantisco
    garantisco
    glielo assicuro
    le assicuro
    stia tranquill* … avra
    si fidi
    vedra che
    vedra
    avra
    lo avra
    l'avra
    li avra
    avra di sicuro
    di sicuro
    sicuramente
    glielo danno
    e sicuro
    si sistema
    si sistema tutto
    andra tutto bene
    tutto bene
    non pianga
    non piangere
    nessuno … mai piu
    nessuno potra
    nessuno la
    nessuno la mandera|tocchera|espellera|rimandera
    nessuno le fara
    mai piu
    piu niente di brutto
    non le puo succedere
    da adesso in poi
    e salva
    finche ci sono io
    ci pensiamo noi
    ci pensiamo noi a
    portiamo qui
    faccio in modo
    le facciamo
    le facciamo restituire|riavere|avere
    riavra
    tutti i denaro
    fino all'ultimo
    si risolve
    domani si risolve
    tutto risolto
    non si preoccupi
    non si preoccupi … avra
    nessuno espelle
    non espellono nessuno
    ce l'avra
    in un attimo
    si calmi
    si risolvera
    si risolvera tutto
    risolvera
    le garantisco che
    non la espellono
    la proteggiamo
    la proteggeremo
    non le succedera
    nessuno la trovera
    al cento per cento
    sicuro al
    puo contarci
    ci conti
    mi occupo io di tutto
    presto finira
    sara tutto
    finira tutto
    avra tutto
    la faro
    le faro avere
    giuro
    glielo giuro
    non succedera niente

own-words-act-threaten =
    se non
    se non … non
    se non parla
    se non parla … perde
    se non mi
    se non collabora
    se rifiuta
    se rifiuta … non
    se continua
    se continua a mentire
    continua cosi
    o … o
    o dice
    altrimenti
    se no
    senno
    sul primo
    primo volo|aereo
    col primo volo
    la rimandiamo
    la rimandiamo a
    la mandiamo
    torna da dove
    rischia di
    perdere suo|sua
    togliere|tolgono il|la|i|suo|sua
    portano via
    gliel* portano via
    le possono togliere
    lo sa che
    perde il
    perde il posto
    niente nomi
    senza nomi
    niente aiuto
    non la posso aiutare
    non la aiutiamo piu
    non posso aiutarla
    non si aspetti
    un'altra bugia
    ultima possibilita|occasione
    ultimo avviso
    guai
    finisce in carcere|galera
    la arrest*
    conseguenze
    finisce male
    in carcere
    denunciamo lei
    stasera e su
    pensi a sua figlia|suo figlio
    se ne pentira
    chi mi racconta
    finisce sull'
    finisce su
    finira
    ho chiuso
    con lei ho chiuso
    se non vuole parlare
    se non dice
    se tace
    se mente
    se mi mente
    se scappa
    problema suo
    poi si arrangia
    si arrangi
    se la vede lei
    la lascio qui
    non mi costringa
    mi costringe
    la faccio
    la faccio arrestare
    prepari le valigie
    veda lei
    ci pensi bene
    se ne torna
    niente permesso
    le tolgono
    non vedra piu
    la rispedisc*
    rispedire

own-words-act-press =
    firmi
    firmi qui|qua|questo
    deve solo firmare
    metta una firma
    firmare
    e una formalita
    dica di si
    per il suo bene
    pensi a
    pensi un po a se
    accetti
    mi creda
    dai
    ma dai
    su
    la fanno tutti
    lo fanno tutti
    entri e basta
    entri
    cinque minuti
    dura 0|cinque
    ancora 0|due|cinque
    altri 0
    poi puo riposar*
    la lascio riposare
    mi dia
    mi dia il
    mi faccia vedere
    mi sblocchi
    sblocchi
    mi mostri
    consegni
    voglio sapere
    voglio vedere
    voglio la verita
    la verita
    la smetta
    smetta di
    non menta
    sia breve
    in breve
    l'essenziale
    le cose importanti
    c'e coda|fila
    gente che aspetta
    che problema c'e
    che male c'e
    una telefonat*
    e via
    meglio … subito
    e meglio
    verbalizziamo
    finche si ricorda
    freschi
    lo dica qui
    me lo dica qui
    non ascolta nessuno
    a nessuno interessa
    tanto
    e libero ora
    non c'e piu
    al posto suo
    un'altra al posto suo
    le conviene
    lo lascerei
    lascerei stare
    lascerei perdere
    ci vogliono anni
    se non denuncia
    se sta zitt*
    lo faranno
    faranno male
    ci vanno di mezzo
    deve denunciar*
    lo deve denunciare
    ci dica chi
    molto di piu
    di piu per lei
    se ci aiuta
    me ne basta uno
    un nome
    ha fretta
    si sbrighi
    veloce
    sbrigat*
    forza
    avanti
    coraggio
    deve dirmelo
    mi deve dire
    non faccia cosi
    altre persone|ragazze
    anche ad altri
    tenga duro
    abbiamo quasi finito
    quasi finito
    una firma e
    puo andare
    sarebbe matta
    matt*
    sarebbe matto a
    mi passi
    se tace
    la sua fine
    faranno la sua fine
    ci dia il
    ci dia
    vediamo cosa possiamo
    un'ultima domanda
    ultima domanda
    risponda
    mi risponda
    non ho tempo
    non ho tutto il
    si decida
    decida adesso
    adesso o mai
    lo faccia per
    su coraggio
    cosa le costa
    che le costa
    pensi agli altri
    basta un

own-words-act-summarise =
    le ripeto
    ripeto
    riassumo
    riassumendo
    riepilog*
    ricapitol*
    quello che mi ha detto
    quello che ho capito
    ho capito bene
    se ho capito
    ho capito bene ?
    vediamo se ho capito
    mi corregga se|dove
    mi corregga se ho
    rileggo
    le rileggo
    le leggo
    mi fermi se|dove
    se manca qualcosa
    dove sbaglio
    quindi lei ha detto
    lei mi ha detto
    posso ripetere
    per vedere se ho capito
    se ho capito tutto
    ho capito tutto
    ricapitoliamo
    quello che ha detto
    mettiamo insieme
    rivediamo
    facciamo il punto
    se non sbaglio lei
    le rileggo quello

own-words-act-thank =
    grazie
    grazie di|per|mille
    grazie della|per la
    la ringrazio
    ringrazio
    per oggi
    basta cosi
    e tutto
    per oggi e tutto
    abbiamo finito
    finito
    le facciamo sapere
    le faremo sapere
    le fara sapere
    faranno sentire
    arrivederci
    alla prossima
    per ora ci fermiamo
    ci salutiamo
    di grande aiuto
    mi e stat* di
    chiudiamo qui
    chiudiamo
    e stat* di aiuto
    ci fermiamo per oggi
    per oggi finiamo
    buona notte
    buona giornata
    a domani
    e stato un piacere
