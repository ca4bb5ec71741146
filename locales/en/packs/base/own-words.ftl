### By which words own words are about a topic. How cues are written: app/own-words.ftl. Nothing here is ever shown.

own-words-topic-greeting =
    hello
    welcome
    seat
    sit down|wherever|with
    good morning|afternoon|evening|day
    see|meet you
    call you
    be called
    name do you like
    my name is
    i am a|an|from|your
    i am a … officer|doctor|nurse|lawyer|guardian|mediator
    i am not … police
    not police
    i work for
    i work for a|an
    i look after
    i take care of minors|families|children
    from|with the authorities
    from|with social services
    start slowly
    come in
    inspector
    officer
    nurse
    doctor here
    border police
    social worker
    chair
    nice that you
    nice to
    i am with the
    i am with
    my role
    what do people call you
    like to be called
    glad
    how nice
    nothing to do with police
    shelter team
    guardian
    lawyer with
    medical team
    connected to the police
    i am with the police
    with the police
    not connected
    what should i call you
    radiator
    first name or
    evening
    morning
    how would you like to be

own-words-topic-small-talk =
    weather
    cold night
    tea
    coffee

own-words-topic-interpreter =
    interpreter*
    interpret*
    translat*
    mediator
    i just translate
    know … of the people here
    you know someone
    know someone here
    know someone … from home
    mediator*
    someone else to translate
    translating
    rendering
    word for word
    speak to her directly
    the interpreter someone
    translates every
    every word
    gossip
    another interpreter
    would another interpreter
    she|he repeats

own-words-topic-language =
    language*
    which|what language
    what language do
    language … talk|speak
    language … comfortable
    understand the interpreter
    understand what the interpreter
    interpreter ok|fine|good
    interpreter … ok|fine|good for you
    tongue
    mother tongue
    dialect
    speak english
    understand me
    other|another language
    do you understand
    what do you speak
    easiest for you
    get what … translating
    what he|she is translating
    easier language
    follow what
    make sense … language
    fluent
    words … understand
    which language is

own-words-topic-gender-preference =
    a|with woman
    female
    with a woman|man
    to a woman|man
    woman or … man
    man or … woman
    talk to a … female|woman
    i am a man|woman
    more comfortable with
    prefer … woman
    male
    a man or
    a woman or
    lady
    female colleague
    female doctor|officer|interpreter
    same sex
    being a man|woman
    a man or a lady
    man or
    to a man
    by a woman|man
    do you want to speak to a
    mind talking to a
    feel better with

own-words-topic-closing =
    repeat what you
    told me … correct
    correct me if i
    what i understood
    i wrote
    read out
    sum up
    i did not ask
    should have asked
    something else you want to
    anything else i
    for today
    enough for today
    all for today
    for your patience
    for talking
    be in touch
    let you know
    we are done
    that is it
    that is all
    come by once more
    before i leave
    bye
    goodbye
    thanks a lot
    finished
    hear from us
    stop here
    stop here for now
    forgotten to ask
    forget to ask
    forgot to ask
    i have understood
    i understood
    check i have understood
    have i understood
    you told me
    anything to add
    want to add
    to recap
    recap
    in summary
    see you
    take care
    wrong anywhere
    missed anything
    missed something
    as i understood
    got everything
    repeat it
    repeat it to see
    see if i got
    anything missing
    is anything missing
    like to say
    very helpful
    finish here
    we finish
    helpful
    all i needed
    nice talking
    go over
    that was all

own-words-topic-needs =
    need
    need first|most
    you need most
    need before
    what do you need
    get|bring you anything|something
    water
    food
    drink
    bottle
    sandwich*
    biscuit*
    meal
    hungry
    thirsty
    eat
    ate
    eaten
    blanket*
    clothes
    shower
    wash
    tea
    something warm
    chair
    take care of it
    see to it
    water later
    soup
    bread
    fruit
    juice
    coffee
    jacket
    coat
    socks
    shoes
    dry
    wet
    cold
    freezing
    warm
    towel
    soap
    toilet
    bathroom
    diaper*
    stomach
    empty
    starving
    lunch
    dinner
    breakfast
    snack
    something hot
    do for you
    do for you first
    help you with first
    first of all
    before anything else
    most urgent
    bring you
    bring you something
    kettle
    cup
    cup of
    some fruit
    last meal
    are you cold
    food is
    urgently
    need urgently
    charger for
    nappies
    sanitary
    pads
    hygiene
    razor
    toothbrush
    comb
    hot
    plate
    a bite
    nibble
    kitchen
    breastfeed*
    milk
    bottle for

own-words-topic-rest =
    rest
    can rest
    sleep
    slept
    tired
    exhausted
    break
    short break
    take a break
    a break
    lie down
    bed for a moment
    no hurry|rush
    take your time
    all the time you need
    minutes … rest
    minutes … lie down
    pause
    nap
    whole afternoon
    whole day
    sit for a while
    recover your breath
    catch your breath
    wake
    woken
    bed … tonight
    get some sleep
    fall asleep
    rush
    hurry
    all the time in the world
    worn out
    go on tomorrow
    continue tomorrow|later
    let you sleep
    sleep on
    bit longer
    hold on a bit
    nearly there
    lie down for
    come back later
    for an hour
    drowsy
    dozing
    eyes closed
    tea break
    stretch
    fresh air
    almost done
    stop for a bit
    go on later

own-words-topic-safety =
    safe
    safely
    feel safe
    safer
    is it safe … talk|speak
    safe … talking
    safe for you to speak|talk
    safe here
    dangerous for you
    talk freely
    talk here
    speak here
    can you|we talk|speak
    talk calmly
    no one|nobody can|could hear
    hear us
    listen*
    can not hear us
    somewhere private
    private … hear
    quieter place
    another room
    nobody cares
    hurt you ever
    ever touch you
    safe now
    raise your hand
    someone walks|comes in
    in the line|queue
    listening
    listening to us
    overhear*
    overheard
    my office
    private
    more private
    privately
    alone here
    without fear
    speak freely
    secure
    comfortable … talking|speaking
    comfortable speaking
    those|these people around
    danger
    in danger
    protect
    protect you
    bad can happen
    bad … happen to you
    people watching
    watching you
    watched
    quieter
    somewhere quiet
    close the door
    shut the door
    behind the door
    in front of these|those|them
    say what you want
    safe enough
    empty room
    an empty room
    talk there
    room upstairs
    other people here
    people can hear
    out of earshot
    someone follow*
    follow*
    watch
    eyes on
    hidden from
    threat to you here
    no one sees
    nobody sees
    scared to talk
    afraid to talk
    safe place to talk
    away from
    just the two of us
    between the two of us
    can we speak openly
    openly

own-words-topic-reaching =
    contact you
    contact you safely
    reach you
    get in touch with you
    in touch with you
    looking|looks|look for you
    comes looking
    keep|carry|have this card|paper|sheet|number
    carry this
    keep this
    find you again
    get hold of you
    send you a message
    notice you are gone
    notice … gone|missing
    notices you
    expecting you back
    expected back
    missing you
    write to you
    safe number
    when are you expected
    they come looking
    speak with you again
    talk to you again
    see you again
    trouble for you
    without trouble
    how do i reach
    call you back
    call you without
    best time to call
    leave a message
    meet again
    find out … gone
    who checks on you
    how long can you stay
    long can you
    be away
    must you be back
    back by
    your phone number … safe
    send … letter
    write you

own-words-topic-health =
    pain
    in pain
    hurt|hurts somewhere
    does it hurt
    hurt ?
    feeling
    how are you feeling
    how do you feel
    medicine*
    medication*
    pills
    pregnant
    baby
    expecting
    sick
    unwell
    doctor
    call a|the doctor
    get|need a doctor
    the doctor now
    doctor today
    pain gets
    gets worse
    health
    injured
    wound
    ill
    ache*
    headache
    fever
    cough*
    bleeding
    wound*
    injur*
    allerg*
    drugs
    tablets
    treatment
    nurse
    nurse … fetch
    fetch her
    pale
    dizzy
    vomit*
    illness
    condition
    hospital
    ambulance
    where does it hurt
    hurts
    any pain
    belly
    chest
    infection
    disease
    medical help
    feel sick|ill|bad
    insulin
    diabet*
    asthma
    heart
    pain anywhere
    your body
    body
    how is your
    bring you to the doctor
    to the doctor
    see someone about
    bandage
    broken
    swollen
    burn
    burns
    stitches
    tooth
    teeth
    back pain
    breathing
    breathe well
    tremb*
    pregnancy
    months … pregnant
    period
    medical help now

own-words-topic-health-check =
    examin*
    check up
    health check
    doctor examines
    see the doctor
    doctor … examine|see|look
    doctor … look at you
    doctor would like
    does the check
    doctor finds
    refuse the doctor
    go in
    go in the doctor
    just go in
    check you
    doctor to check
    medical check
    checked by
    look you over
    visit the doctor
    have a doctor
    the examination
    checkup
    be examined
    medical
    see a doctor
    doctor to see you
    doctor can see you
    the doctor can
    see you now
    looked at by
    x-ray
    blood test
    tests
    check over
    medical visit
    vaccin*

own-words-topic-health-sharing =
    health|medical information
    share … health|medical
    doctor share
    doctor tell
    pass on … medical|health
    medical information to those
    your condition
    informs the shelter
    about your condition|health
    medical record*
    results
    test results
    nurse informs|tells
    health data
    tell the shelter … health|condition

own-words-topic-transfer =
    your transfer
    day of the flight
    meets|meet … when you land
    who travels with you
    meets you at the aircraft

own-words-topic-return-risk =
    worries you … arriving there
    worry|worries … going back
    who knows … you are coming
    town|street … should not be
    waiting for you there

own-words-topic-health-abroad =
    doctor … over there
    doctor there could know
    from doctor to doctor
    health … other country

own-words-topic-assisted-return =
    going home with assistance
    assisted return
    arrange … journey home
    home by the end of the month

own-words-topic-rights =
    rights
    your rights
    right*
    explain|explained … rights
    have the right to a lawyer
    lawyer
    lawyer before
    free lawyer
    answer my|the questions
    not have|need to answer
    need to answer
    refuse to answer
    you do not have to answer
    even if you
    help you even if
    report someone
    take back
    change your mind
    consent at any time
    correct me
    please correct me
    know what you say
    who will|is … hear
    who … know what you
    whatever you tell
    stays confidential
    confidential
    only share
    share with people
    need it to help you
    life is in danger
    medical care
    come back to it
    will not call
    we do not do the examination
    not … the examination
    silence
    silent
    obliged
    not obliged
    obliged to say
    to say anything
    entitled
    legal advice
    legal help
    free of charge
    complaint
    making a complaint
    not tied
    leaves the room
    at risk
    stays between us
    between us
    secret
    privacy
    withdraw
    say no
    take it back
    stop at any
    skip a question
    mistake … correct
    tell you who
    who learns
    passes on
    pass on what you
    without reporting
    do not have to report
    any of my questions
    no to any
    say no to
    explain the law
    the law to you
    stay silent
    still get
    whatever you decide
    which rights
    right you
    keep to myself
    pass on
    have to pass on
    my duty
    duty to
    speak in confidence
    confidence
    nobody else reads
    nothing to pay
    no matter what
    without giving a reason
    reason why
    your choice what
    you choose what

own-words-topic-trafficking-information =
    traffick*
    victim of
    hotline
    helpline
    number … call|free
    free … number
    call this number
    allowed to keep
    keep … passport … wages
    keep your passport or
    holds your documents
    makes you work
    is allowed to
    leaflet
    flyer
    sheet
    promised a job … forced
    get promised
    forced to pay
    questions about this
    that is illegal
    exploit*
    exploited you
    dial
    this line
    day or night
    need help dial|call|ring
    trafficker*
    slavery
    illegal to keep
    against the law
    forced labour|labor
    brochure
    card with
    read this
    emergency number
    free number
    number on this
    who exploit|use people
    you are a victim
    sold
    recruited
    controlled
    forced
    forced you to work
    being used
    exploited
    crime against
    you were sold
    trap
    trapped
    victims like
    signs
    help for victims

own-words-topic-reflection-period =
    reflection
    reflection period
    period
    time to recover
    recover
    time … think
    decide calmly
    decide nothing yet
    not be sent away
    weeks
    some weeks
    think it over
    think about it quietly
    weeks|days|months to think
    nobody expels
    calm down and think
    take a decision later
    breathing space
    time to decide
    get back on your feet
    can not be deported
    be deported and
    a few weeks
    time out
    law allows
    think in peace
    in peace
    recovery
    decide later
    while you decide
    months … decide

own-words-topic-residence =
    residence
    residence permit
    permit
    permit to stay
    papers
    get your documents|papers
    in your name
    people who were exploited
    exploited
    visa
    stay in this country
    stay legally
    legal stay
    special permit
    leave to remain
    stay here legally
    papers to stay
    victims may receive
    right to stay
    temporary permit
    card to stay
    residence card
    your residence
    legal papers
    get legal
    settle here
    permit for people
    in your position
    stay permit
    regular
    status here
    allowed to stay
    a permit

own-words-topic-asylum =
    asylum
    apply for asylum
    for asylum
    give you asylum
    protection
    ask for protection
    international protection
    go|going|went back home|to
    went back to your country
    going back home
    go back to your country
    scared|afraid to|of go|going back
    in your words
    that down … words
    refugee
    persecut*
    request asylum|protection
    fears going
    fear of going
    fear going home
    can not go home|back
    why … go back
    waiting for you there
    return home|to
    if you returned
    afraid to return
    claim asylum
    request protection
    seek asylum
    home country
    make an asylum claim
    asylum claim
    claim
    return
    danger in their own country
    own country
    in danger at home
    war
    persecution
    protected here
    ask us for protection
    safe to return
    go back safely
    political
    religion
    send … danger
    apply

own-words-topic-deportation =
    deport*
    send|sent you back
    sent back
    send you home
    you go back where
    next flight|plane
    flight back
    put you on
    not my decision
    nothing will be decided
    decided today
    where you came from
    expel*
    expulsion
    sent home
    be sent back|home
    on a plane
    plane tonight
    kick you out
    return you
    fly you back
    back to your country … send
    removed
    forced to leave
    put you on a plane
    remove you
    throw you out
    would send you home
    deported
    be deported
    on the plane
    plane home
    end up on
    the plane
    lie to me
    home country by
    thrown out
    extradit*
    boat back
    escorted
    put on a

own-words-topic-procedure =
    procedure
    what happens here|next|now
    will happen here
    about what will happen
    fingerprint*
    a picture|photo*
    registration
    register
    see the nurse
    next you will
    first a … then
    0 minutes
    about 0 minutes
    back in 0 minutes
    taking notes
    talk for … minutes
    stop me whenever
    several of us
    who someone is
    come with me
    follow me
    that room
    other room
    the other room
    sign
    sign here|this
    formality
    wait your turn
    has|have to wait
    everyone has to wait
    channelled
    vulnerability assessment
    everything … sorted
    sorted|settled … tomorrow
    not sure about that
    i will ask and
    told … about the procedure
    the same thing again
    next steps
    next step
    steps
    how it works
    how this works
    medical … register
    signature
    put your signature
    along please
    come along
    walk over
    walk over there
    form
    forms
    queue
    in line
    fingers
    quarter of an hour
    this talk
    how long
    notes
    note
    paperwork
    transfer
    bus
    wait here
    your turn
    waiting
    the process
    explain … next
    will come next
    office will
    happen now
    is going to happen
    going to happen
    next
    going to happen now
    twenty minutes
    a moment
    have a moment
    longer than
    to the office
    walk with me
    sign and
    takes your fingerprints
    your fingerprints
    come after
    waiting room
    number is called
    interview next
    schedule
    this way
    line up
    stamp
    appointment
    today's plan
    the plan
    timetable
    done quickly
    over soon

own-words-topic-record =
    i write|wrote|have written about you
    written about you
    everything i write
    write down about you
    your file
    my notes
    the notes
    the file … you
    in the report
    protocol
    read what
    read my
    what i have noted
    see what i wrote
    what i have typed
    look at my screen
    record of
    in the system
    who reads
    delete

own-words-topic-referral =
    organisation*
    organization*
    ngo
    association
    charity
    tell an organisation
    organisation that can|offers
    call an ngo
    people who can|could help
    who could|can help you
    can help you
    give your name
    say yes
    for your own good
    say yes … own good
    the offer
    think … yourself
    accept
    associations
    support
    support you
    on your behalf
    contact an association|organisation|ngo
    good people
    people who support
    they can help
    put you in touch with
    introduce you to
    specialists
    help group
    counsell*
    social worker … help
    refer you
    referral
    accept … help
    in your situation
    help organisation
    advice centre
    support organisation
    tell a support
    about you only
    refuse this help
    this help
    help offer
    helpers
    social service
    someone who helps
    agency
    their help
    help from
    help centre
    advice
    advisors
    case worker
    talk to them about you
    connect you with

own-words-topic-police-contact =
    police
    officer
    talk|speak to|with … police|officer
    specialised police
    police officer
    police … unless
    no police
    the police
    go|talk to the police
    go to the police
    hurt|do … other|others
    do it to other
    works only on these cases
    colleague from the police
    detective
    investigat*
    report him|her|them
    report to
    carabinieri
    press charges
    inspector would
    hear you
    people will suffer
    suffer
    talk to my colleague
    meet the police
    speak to the police
    agents
    investigator
    an investigator
    talking to an
    sergeant
    inspector wants
    stay quiet
    end up like you
    other girls
    report what
    cops
    file a report
    report this
    police interview
    police … without
    tell the police
    police know
    police informed
    involve the police

own-words-topic-family-contact =
    your family know
    let your family know
    call|tell|inform your family|parents|mother
    mother's number
    mother … number
    call home
    phone home
    short call
    be told that you are here
    who should know
    told … you are here
    know you arrived
    who should be told
    better not
    say you are here
    ring|phone|call|contact|inform your parents|family|mother|father|sister|brother|husband|wife|relatives
    alive and well
    should call
    must not call
    we should call
    tell your family|parents|mother
    message to your family|mother
    mother know
    contact at home
    call your mother
    quick call
    who … not call
    number of your
    tell your husband
    husband you arrived
    tell your … you arrived
    know you are safe
    that you are safe
    news of you
    let them know
    should we tell
    know where you are
    contact with your
    write to your
    your people
    talk to your mother
    talk to your family
    speak with your family
    dial home
    anyone … told you are

own-words-topic-placement =
    shelter
    safe house
    protected house
    house
    place in a
    secret address
    address is secret
    the|that|your bed
    bed now
    lose your bed
    have that bed
    lock the door
    door from inside
    free to leave
    hidden house
    hidden
    place to sleep
    place to stay
    sleep tonight
    bed for you
    apartment
    flat
    centre
    accommodation
    live … safe
    stay … safe
    house … address
    room of your own
    key
    lock
    offer you a bed
    safe place
    shelter place
    move to a
    room in a house
    whose address
    nobody knows … address
    a room
    dormitory
    own room
    women's house
    hostel
    protected place
    safe room
    the place is
    spot in
    secure place
    somewhere to live
    roof
    where you sleep
    your room

own-words-topic-identity =
    name
    your name
    surname
    real name
    really your name
    what is your name
    where are you from
    where do you come from
    come from
    nationality
    about yourself
    know about you
    tell me … about yourself
    who are you
    who are you really
    the truth
    truth now
    lying
    stop lying
    full name
    name and country
    country
    full name and
    first name
    last name
    family name
    called
    citizenship
    citizen
    origin
    introduce yourself
    who you are
    born in
    which country
    what country
    where … from
    what do they call
    truth
    lies
    liar
    honest
    real identity
    identity
    who you really
    that name
    name is fake
    fake name
    spelled|spell
    alias
    nickname
    where is home
    home town
    village are you from
    ethnic*
    born where
    first
    describe yourself
    your story … you
    life
    your life

own-words-topic-age =
    old
    how old
    how old are you
    age
    your age
    over|under 0
    0 or older
    are not 0
    you are … 0
    years old
    adult
    minor
    born
    when you were born
    were you born
    birthday
    that old
    0 yet
    year were you born
    what year
    your birth
    date of birth
    birth date
    underage
    under age
    of age
    grown up
    you are an adult
    teenager
    too young
    look young|younger|older
    how young
    turned 0
    eighteen
    seventeen
    are you 0
    years
    under eighteen
    over eighteen
    sixteen
    fifteen
    fourteen
    nineteen
    twenty
    look sixteen
    you do not look
    look 0
    a child still
    still a child
    birth year
    age of
    how many years
    adult or

own-words-topic-papers =
    passport
    documents
    your documents
    papers
    your papers
    your passport
    had your papers
    id
    id card
    passport or id
    identity card
    document
    without … documents|papers
    kept|took|taken your passport|documents|papers
    took … passport
    receipt
    any id
    papers please
    identification
    driving licence
    card
    visa … passport
    holding on to your
    kept your passport
    who has … passport
    residence card
    certificate
    birth certificate
    lost your
    show me your papers|documents|passport
    copies
    stamp*
    happened to your passport
    collected … passports
    passports
    all passports
    paperwork … yours
    ids
    took your id
    prove
    proof
    proof of
    permit card
    travel document
    who keeps your
    held your
    hand over your
    wallet
    give you back … passport
    documents stolen
    forged
    false

own-words-topic-family =
    family
    parents
    waiting for you at home
    waiting to hear
    at home waiting
    your family
    your parents
    children
    have children
    child
    your child
    son
    daughter
    your family here
    family out
    bring your family
    brothers
    sisters
    brothers or sisters
    husband
    wife
    siblings
    relatives
    your sister|brother
    sister gets
    mother
    father
    your daughter|son
    take her
    take your daughter|son
    grandparents
    baby … home
    little ones
    at home
    who do you have at home
    who is at home
    bring your sister|brother|mother
    social services … take
    mother still
    still alive
    alive
    parents alive
    your mother
    your father
    husband … home
    have a family
    any family
    pregnant wife
    miss your
    miss them
    who looks after your
    who takes care of your children
    who raised

own-words-topic-school =
    school
    at school
    class
    grade
    teacher
    day … before you left
    school … before you left
    lessons
    homework at
    study
    studied
    learn
    university
    pupil
    student
    go to school
    finished school
    exams
    your teacher
    read and write
    years … school

own-words-topic-journey =
    journey
    your journey
    the journey
    trip
    your|the trip
    travel*
    on the way
    leave on the way
    during the journey|trip
    route
    get here
    come here
    happened next
    and what happened
    and then
    then what happened
    what happened then
    planned the
    organised|organized|arranged your|the
    from the beginning|start
    dangerous … trip|journey
    keep it short
    long line
    important stuff
    main points
    others are waiting
    stop talking about the journey
    crossing … was
    start wherever
    way here
    leave home
    left home
    leave your country
    left your country
    smuggled
    border
    borders
    set it up
    whose idea
    idea … come
    come to this country
    arrive
    arrived here
    get to
    got here
    how long did it take
    drive|drove you
    brought you
    bring you here
    stops on the way
    where did you stop
    transport
    truck
    lorry
    small children on
    the road
    route did you
    locked in … way
    came after that
    after that
    which way
    way did you come
    whom
    organise it for you
    organise it
    drivers
    by car|bus|train|foot|truck
    walk
    desert
    night … travel
    countries
    passed through
    cross the border
    crossed
    from there to here
    left from
    departure
    leave from
    arrived
    stopover
    sleep on the way
    days did it take
    from home to here
    part of the journey
    the way here

own-words-topic-companion =
    uncle
    aunt
    cousin
    cousin is
    related
    relative*
    brother
    sister
    husband
    is he|she family
    two meet
    you two
    how did you … meet
    travel with this|that
    travel with
    man|woman you came with
    know the woman|man you
    talk|talks|speak|speaks for you
    answer yourself
    wait outside
    waiting over
    leave the room
    get out
    talk|speak to her|him alone
    speak to her|him without
    each person
    everyone alone
    on their own
    you can stay
    keep quiet
    relationship
    relationship to
    gentleman
    lady … with
    that guy
    that man
    this man
    this woman
    that woman
    man over there
    man with you
    person with you
    woman with you
    partner
    boyfriend
    friend of yours
    accompany*
    companion
    stepped
    step out
    step outside
    speak for yourself
    answer for you|her|himself
    answers for
    he answers
    she answers
    speaks for
    you know him|her
    know each other
    known each other
    who is he|she|this|that
    your husband
    not your husband
    outside for a moment
    leave us alone
    man who came with
    came with you
    woman who came with
    real brother
    your real
    your brother|sister
    tells you what to say
    what to say
    she|he tells you
    who is with you
    see her alone
    see her|him alone now
    go outside
    alone now
    together
    travelling together
    boss of you
    trust him|her
    how long have you known
    met him|her
    the other person
    keeps looking at
    stay close
    by your side
    he|she never leaves
    decide for you
    decides

own-words-topic-marriage =
    marr*
    married
    wedding
    get|gets married
    marry him|her
    forced to marry
    stranger
    fiance*
    a man you do not know
    wife
    wedding come
    engaged
    engagement
    bride
    groom
    your parents arranged
    arranged it
    no say
    dowry
    marriage arranged
    divorce*
    how … wedding
    choose your husband
    are you married
    married to
    a girl your age
    get married
    husband chosen
    chose him
    love him
    in love
    married young
    marriage
    ring

own-words-topic-wage-claim =
    wages owed
    wages you are owed
    claim your wages
    claim what you are owed
    claim for wages
    back pay

own-words-topic-settlement =
    settle this between us
    settle it here
    private deal
    withdraw the report
    no report

own-words-topic-work-before =
    work
    your work
    at work
    working day
    day at work
    a day … work
    paid
    get|got|were paid
    you paid
    pay you
    pay you for
    work there
    working there
    hours
    boss
    stay if they did not pay
    farm
    factory
    restaurant
    fields
    cleaning
    construction
    shift
    shifts
    hours a day
    how many hours
    day off
    days off
    employer
    your boss
    per day
    per hour|day|month
    pay you per
    wage … work
    for that work
    have to do all day
    all day
    worked
    working
    contract
    your job
    the job like
    what work did you
    tasks at work
    overtime
    never paid
    work like
    over there
    your work like
    hours did you work
    day and night
    made you work
    work every day
    how long did you work
    did you do there
    what were you doing there
    rules at
    supervisor
    manager
    money for the work
    wage
    paid for that
    earned
    harvest
    kitchen work
    sewing
    nails
    care work
    household
    cleaning houses
    sleep at work
    breaks … work
    ill … work

own-words-topic-work-promised =
    job
    a job
    the job
    work were you promised
    work … promised
    promised
    job … promised
    job they promised
    job for you
    job waiting
    be doing here
    work here
    job here
    like they said
    you would be doing
    believe* them|that
    believed them
    offer* you work
    offered
    offered you
    offers
    these offers
    offer* … job|work
    fall for
    fell for
    fake
    job offer
    find you a job|work
    work for you
    work … here
    found the job
    the ad
    advertisement
    recruit*
    going to do here
    supposed to do
    supposed to work
    expect* to work
    earn here
    told … job
    told … work
    said … job
    they would give you
    contract … promised
    tricked
    what did they offer
    offered you this
    this job
    job and what
    a week for
    bought that
    bought it
    who hired
    hire*
    agency … job
    interview for the job
    contract before
    salary promised
    promise you
    they promise
    promised you
    supposed to
    start working
    new job
    model*
    waiter
    waitress
    nanny
    look for work
    came to work

own-words-topic-debt =
    debt
    the|a|such debt
    in debt
    owe
    owe money
    pay them back
    pay back
    can not pay
    pay back the debt
    pay for the journey|trip
    paid for the journey|trip
    paid for the trip
    work off
    borrow*
    loan
    pay for … journey
    pay someone for
    still have to pay
    have to pay … for the crossing
    pay for the crossing
    crossing
    pay someone
    owe them
    you owe
    owed
    repay
    repaying
    paying back
    interest
    lent
    lend
    cost of the journey|trip
    how much … trip|journey
    money for the trip|journey|crossing
    paid … trip|crossing|journey|ticket
    who paid for
    ticket
    how much do you owe
    still owe
    pay off
    amount
    can not repay
    do you have debts
    debts
    how much was the journey
    who covered
    covered
    pay it off
    pay off with
    off with work
    cost
    costs
    price
    expensive
    how much did
    must pay
    have to pay
    paid … for you
    advance
    installments
    each month … pay
    money for the journey
    bill
    charged you

own-words-topic-money =
    money
    any money
    the money
    your money
    money back
    money you made|earned
    money on|with you
    salary
    wages
    your wages|salary
    earn*
    cent
    penny
    cash
    who got the money
    got|took|takes|keeps the money
    coins
    savings
    bank
    income
    pay … keep
    kept your pay
    keep|kept your money
    send money
    sent money
    what you earned
    spend
    your pay
    the money in the end
    get your money back
    money … back
    never saw a
    keep any of the money
    keep any
    of the money
    your earnings
    earnings
    pocket money
    wallet
    bank account
    account
    transfer
    western union
    did you see the money
    paid to
    take your money
    pay … taken
    where is your money
    fines
    deduct*

own-words-topic-phone =
    phone
    your phone
    that|this your phone
    the phone
    phone yours
    rings
    ringing
    keeps calling
    calling all the time
    calling you
    who called
    switch … off
    turn off
    turn off your phone
    turn your phone off
    this phone belong
    phone belong
    phone … silent
    on silent
    unlock
    unlock your phone
    sim
    messages
    texts
    texting
    call log
    contacts in
    calls you
    call you all
    message on your phone
    keeps messaging
    ringtone
    vibrat*
    who is calling|texting
    answer the phone
    airplane mode
    charger … your phone
    whose phone
    rings so often
    so often
    pass me
    pass me that
    is it that
    phone number
    call you
    calls
    who wrote
    writing to you
    message
    voicemail
    put it away
    battery
    on mute
    airplane
    check your phone
    look at your phone
    read your
    camera

own-words-topic-fear =
    afraid
    scared
    scared|afraid of
    fear
    frightened
    worr*
    worried about
    worries you
    you are afraid|scared
    so afraid
    if you were afraid|scared
    cry
    crying
    feel* this way
    feel like that
    would feel
    what you have been through
    want to happen
    should not happen
    fears
    scary
    anxious
    nervous
    terrified
    upset
    frighten*
    frightens you
    afraid of him|her|them
    scared of him|her|them
    is it him
    concern*
    keeps you awake
    stress*
    bothers you
    on your mind
    shaking
    you look scared|afraid|worried
    what are you scared
    what are you afraid
    normal … feel
    feel … normal
    frightened of
    people you came with
    scares you
    what scares
    scares you most
    shiver*
    nightmare*
    panic
    worried
    worry
    worst
    were scared but
    calm down
    going to be fine
    alarm*
    anything you fear
    what do you fear
    fear most
    feel threatened
    hope
    wish
    frightens
    hands are shaking

own-words-topic-threats =
    threat*
    threaten*
    threatened your
    you had refused
    if you refused
    if you had refused
    would happen if you
    done if you
    kill your family
    said they would
    they'd kill|hurt
    said they'd kill|hurt
    pressure
    pressur*
    putting pressure
    something would happen
    would happen to your
    happen to your mother|family|sister|children
    blackmail*
    warn*
    warned you
    said they will|would
    tell you they would
    do if you ran|left|talked|told
    if you had said no
    if you said no
    what … if you said no
    consequences
    intimidat*
    harm your family
    hurt your family
    do to your family
    warn you
    not to talk to us
    not to talk
    told you not to talk
    if you talk
    punish you if
    punish
    promised to hurt
    harm
    revenge
    curse
    oath
    scare you with
    photos
    videos
    show the pictures
    publish
    forced you by
    what would happen
    happen if you
    dare
    get even

own-words-topic-violence =
    hurt you
    someone hurt
    hit you
    beat
    beat|beaten you
    beat you up
    treat* you
    they treat you
    were you treated
    violen*
    run away
    just run away
    you leave
    did not you leave
    why did not you leave
    your fault
    not your fault
    did to you
    talk about it
    do not need to talk about it
    beaten
    bruise*
    those bruises
    scar*
    slap*
    kick*
    hit
    lay a hand
    touch* you
    punish*
    mistreat*
    abuse*
    attacked
    assault*
    weapon
    locked up
    lock you
    locked you
    walked away
    walk away
    escape*
    flee
    fled
    run
    leave him
    left him
    what happened there
    happened … not on you
    not on you
    on them
    it is their fault
    did nothing wrong
    you are not to blame
    treat you
    been treated
    were you hurt
    did he hurt
    ever hit
    has he ever
    raise his hand
    how were people treated
    treated there
    people treated
    door was open
    why did you stay
    did you stay
    responsible for
    not responsible
    what they did
    pushed
    pulled
    tied
    burn
    knife
    gun
    yelled
    starved
    forced you to
    left alone
    get away
    got away
    you could go
    ran
    call for help
    chained
    guards
    guarded

own-words-topic-intimate-life =
    sleep with
    relations
    sex
    have relations with
    tell me about that
    tell the doctor
    intimate
    sexual
    sexually
    boyfriend … relations
    touch you there
    private life
    partner … sex

own-words-topic-boat =
    ride
    during the ride
    boat
    on the boat
    on board
    at sea
    sea
    sitting on the boat
    people … boat
    many … board
    passengers
    ship
    vessel
    deck
    on deck
    engine
    passengers were there
    crowded
    life jackets
    waves
    storm
    aboard
    how long at sea
    the dinghy
    dinghy
    crossing like
    where everybody|everyone sat
    sat on the boat
    sat
    seats on
    the boat
    rubber
    sank
    fuel
    petrol
    water came
    swim
    rescued
    rescue
    night at sea
    who was next to
    stood
    below deck
    coast guard

own-words-topic-crew =
    drivers
    who was driving
    tasks
    jobs on the boat
    tasks on the boat
    divided
    driving the boat
    was driving
    drove
    steer*
    helm
    at the helm
    captain
    smuggler*
    one of the smugglers
    work for the smugglers
    crew
    wheel
    held the wheel
    at the wheel
    the wheel
    pilot*
    skipper
    compass
    navigat*
    rope
    who drove
    who was in charge
    in command
    work on board
    help on board
    give … orders
    helped with the boat
    trafficker yourself
    you were the captain
    with the smugglers
    you steering
    was you steering
    steering
    steer
    deny it
    in charge
    gave orders
    orders
    boss on
    helmsman
    engineer
    mechanic
    fix the engine
    who gave
    who held
    paid to steer
    told you to steer
    made you steer
    free ride

own-words-topic-statement =
    statement
    make|give|write a|your|the statement
    testify
    testimony
    court
    report it
    complaint
    judge
    witness
    declaration
    trial
    prosecutor
    sign a statement
    written statement
    on the record
    official statement
    formal
    go to court
    recording
    signed
    record your
    tell a judge
    give evidence
    evidence
    hearing
    write down what happened … court
    interrogation

own-words-topic-cooperation =
    names
    no names
    give me names
    who they are
    tell us who
    find them
    help us find
    cooperate
    i can not help you
    do a lot more for you
    do more for you
    one name
    just one name
    a name
    expect anything from us
    something better
    do not talk
    if you talk
    if you cooperate
    collaborate
    who is behind
    who are they
    names first
    tell us everything
    work with us
    your boss's name
    who the boss is
    help us and we
    give us … name
    the boss
    give us the boss
    boss and
    will not talk
    won't talk
    done with you
    talk to us and
    see what we can do
    what we can do for you
    deal
    bargain
    in exchange
    exchange
    useful to us
    help us catch
    catch
    organisers
    ring leader
    addresses of

own-words-topic-coordination =
    about her|him
    her|his consent
    her|his rights
    already know
    do we
    do we have
    we already know
    do we have consent
    you noticed
    you notice so far
    have you seen that
    i missed
    waiting the longest
    she|he agree
    she|he|her|him explained
    explained her|his rights
    unaccompanied
    child here alone
    quiet room
    room for ten minutes
    room for … minutes
    close the screening
    screening
    talk to her|him in private
    who is doing what
    doing what
    until when
    medical confidentiality
    medical details
    confidentiality
    where the shelter is
    file
    complete file
    her|his … file
    after that|this interview
    interview
    separate them
    one of them
    does all the talking
    she is|he's an adult
    treat her|him as
    passing on to you
    saw and heard
    we need an interpreter
    interpreter who does not know
    who does not know
    for your job|work
    do not need that information
    fit to travel
    i take over
    got it
    the same story
    same story
    story about
    did you hear the
    her
    him
    impression of her|him
    the girl
    the boy
    the girl consented
    consented
    consented to the referral
    couple
    split up the
    someone from child
    child services
    on his|her own
    boy on his
    pass on medical
    she said
    he said
    she told
    he told
    colleague
    colleagues
    the team
    the case
    this case
    her case
    update me
    handover
    hand over
    who takes
    who takes over
    who is with her
    the lady in
    their file
    the prosecutor
    child … alone
    you think she|he
    let the lawyer
    we meet
    meeting … team
    informed
    has anyone told
    what is missing
    who calls
    who informs
    who has spoken
    has she|he
    is she|he
    should we
    shall we tell
    if she|he agreed
    she|he agreed
    agreed
    who is taking care
    taking care of the boy|girl
    taking care of
    not from their village
    interpreter who is not
    interpreter who is
    from their
    medical secrecy
    bound by
    secrecy
    do we know
    do we know if
    did we
    we know
    the mother
    the boy right now
    what did you write
    what did you tell
    let me know when
    keep me posted
    talk before
    brief me
    briefing
    shift change
    minutes with her|him
    anyone spoken
    who saw
    is anybody with
    who has
    their statements
    compare
    notes from
    your notes
    case conference
    prosecutor's office
    this family
    the victims
    the group
    both of them
    two of them
    the suspects
    next shift
    let us agree
    agree who
    share with you
    have you told
    you tell the

own-words-topic-ties =
    somebody concerned here
    know somebody concerned
    has to interpret
