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

own-words-topic-crew =
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
