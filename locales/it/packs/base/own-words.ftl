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

own-words-topic-health-sharing =
    health|medical information
    share … health|medical
    doctor share
    doctor tell
    pass on … medical|health
    medical information to those

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

own-words-topic-record =
    i write|wrote|have written about you
    written about you
    everything i write
    write down about you
    your file

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

own-words-topic-school =
    school
    at school
    class
    grade
    teacher
    before you left
    days … before you left

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

own-words-topic-intimate-life =
    sleep with
    relations
    sex
    have relations with
    tell me about that
    tell the doctor

own-words-topic-boat =
    boat
    on the boat
    on board
    at sea
    sea
    sitting on the boat
    people … boat
    many … board

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

own-words-topic-statement =
    statement
    make|give|write a|your|the statement
    testify
    testimony
    court
    report it
    complaint

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
