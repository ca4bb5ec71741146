### How own words are understood: cue lists of this language. Nothing here is ever shown. Each line below a key is one cue.
### A cue is words in a row, as they sound: case, accents and punctuation make no difference. promis* stands for every word
### that begins so, did|do for either word, … for up to five words, ? for a question. Longer cues silence the shorter ones
### inside them. Cues under .start count at the beginning of a sentence only, those under .end only at its end.
### How to try them out: docs/own-words.md.

## Short forms and other spellings, on the left, and what they stand for

own-words-same =
    u = you
    ur = your
    r = are
    im = i am
    ive = i have
    youre = you are
    youve = you have
    youll = you will
    hes = he is
    shes = she is
    theyre = they are
    theyve = they have
    theyll = they will
    its = it is
    itll = it will
    thats = that is
    theres = there is
    whats = what is
    wheres = where is
    whos = who is
    hows = how is
    dont = do not
    doesnt = does not
    didnt = did not
    wont = will not
    cant = can not
    cannot = can not
    couldnt = could not
    wouldnt = would not
    shouldnt = should not
    isnt = is not
    arent = are not
    wasnt = was not
    werent = were not
    havent = have not
    hasnt = has not
    aint = is not
    lets = let us
    wanna = want to
    gonna = going to
    gotta = have to
    somebody = someone
    anybody = someone
    anyone = someone
    everybody = everyone
    somebodys = someone is
    someones = someone is
    nobodys = nobody is
    pls = please
    plz = please
    thx = thanks
    okay = ok
    alright = ok
    mum = mother
    mom = mother
    mums = mother
    mobile = phone
    cell = phone
    cellphone = phone
    kid = child
    kids = children
    til = until
    till = until
    info = information
    min = minutes
    tho = though
    abt = about
    bc = because
    yr = your
    yrs = years
    ya = you
    sry = sorry
    wasn = was not
    mama = mother
    mummy = mother
    dad = father
    whod = who would
    youd = you would
    theyd = they would
    hed = he would

## Words that say nothing by themselves

own-words-filler =
    hello hi hey please ok so well um uh er yes then sir madam miss mrs really just
    there sorry actually maybe perhaps look listen hmm oh

## What saying something does: words of the engine, in small letters after own-words-act-

own-words-act-greet =
    take|have a seat
    sit down
    sit wherever
    sit with you
    sit next|beside
    come in
    good morning|afternoon|evening|day
    nice|good|glad|pleased to see|meet you
    long way|trip|journey
    you … tired
    start slowly
    welcome
    take any|this chair
    how nice
    please come
    come closer
    have a chair
    pull up a chair
    make yourself comfortable
    thanks for coming
    nice that you
    good that you
    .start =
        hello
        hi
        hey

own-words-act-introduce =
    my name is
    i am a|an
    i am … not police
    i am not … police
    i am your
    i am from|with
    i work for|at|with|in
    i belong to
    i look after
    i take care of
    i am taking notes
    i am here to
    who will|is … know|hear
    who gets to know
    who hears
    only share
    only with people
    only the people|team|few
    what|whatever you say|tell … share|stays|goes|remains
    stays between
    stays confidential
    must|have to report
    before we talk|start|begin … explain|tell
    it will take about
    you can stop me
    several of us
    talk for … minutes
    few minutes of your time
    who someone is
    not asked twice
    ask you the same
    inspector
    officer … of the
    i am doctor|inspector|officer|nurse|sergeant
    name is … i am
    i represent
    my job is
    my role is
    nothing to do with
    nothing … leaves the room
    leaves this room
    unless … at risk
    unless … danger
    this talk takes
    quarter of an hour
    this conversation
    i will note
    i make notes
    i write down … so
    my colleagues and i
    i am part of
    i am one of
    i am responsible for
    i am in charge of
    not connected to
    just so it is clear
    i am with the
    what i keep to myself
    what i have to pass on
    have to tell you what
    i should tell you
    do you have a moment
    do you have time
    will not be longer
    longer than
    i am not going to keep you
    let me introduce
    allow me to introduce
    my team
    our team
    i must be honest
    i have a duty to
    i have to share

own-words-act-inform =
    you have the|a right
    your right
    you do not have|need to
    you need not
    you can refuse|decline|skip
    you can ask|apply for
    you can get|have a|an
    you can talk to a lawyer
    you can call
    you can make a
    you can testify
    you can take back
    if you change your mind
    the law
    is|are not allowed
    nobody is allowed
    illegal
    there is a|an
    there are
    there is something
    it is free
    for free
    free of charge
    you will|would not be
    next you will
    first you
    first a|the
    they will take
    you get
    i will be back
    someone will come
    if you are afraid|scared
    if someone holds|keeps|takes|makes
    people who have|were|are
    we will help you even if
    we help you even if
    the interpreter|interpreter's will|only
    is not allowed to tell
    please correct me
    i tell everyone
    entitled
    you may
    you are not obliged|required|forced
    not obliged
    you are entitled to
    may request|ask|refuse|receive|apply
    anyone who
    victims
    there exists
    help is not tied
    our help
    does not depend
    costs nothing
    after this|that
    later on
    you have … weeks|days|time
    nobody expels|deports
    call|dial this
    at any time
    has to keep
    is bound
    is confidential
    keeps|keep everything
    the next step
    it is your right
    without a|any
    nobody can force
    nobody may
    in a minute someone
    someone takes
    it is the same for
    a lawyer will
    even if you
    you still get
    you can say no to
    whoever is
    in danger … protection
    allows you
    law allows
    you cannot be
    can not be
    there is a permit
    not me who decides
    she|he translates every
    every word
    soon you
    later you
    in the next
    within
    you will be seen
    then you
    afterwards
    you will stay
    it belongs to you
    yours by law
    by law
    forbidden
    against the law
    a crime
    protected by
    has the right
    have rights
    may not keep
    guaranteed by

own-words-act-askopen =
    what
    how
    which
    where
    who
    what did|do|does|would|are|is|was|were|have|has
    what do|did|would|are|were|have you
    how do|did|are|is|was|were|does|would
    how do|did|are|were|would|should you
    how come
    how come you
    what|who|how … you
    tell me
    tell me a bit|more
    tell me about
    tell me how
    can you tell me about|how|what
    describe
    what happened
    what happens
    what happened to
    what is it like
    what kind of
    what would you like
    what name
    what do you need
    what language
    which language
    anything else
    something else you
    is there something|anything i|else … not ask*
    do you have questions
    what do you know
    who told you when
    who is waiting
    are you ok after
    why can not you go
    how was
    how is
    how has
    what had
    what have
    where does|did|do
    who has|had|got|took
    what for
    in what way
    explain
    walk me through
    tell me everything
    talk to me about
    how would you describe
    what about
    what else
    what are you
    what is your
    what is your relationship|impression
    what should|can|could i
    what can i do
    tell me more
    in your own words
    when and how
    start wherever
    how is|was your
    what will|would you
    what should i
    what scares
    what came
    which way
    who is it that
    why are you afraid
    who offered
    which rights
    where would you
    is there … what
    who do you
    what do you think
    any pain anywhere
    go on
    and what
    what made
    what brings
    who else
    who with
    who covered
    tell me why|what|who|where|when|which
    talk me through
    what does
    what has
    and then what
    what exactly
    what sort
    how long ago did
    how often do
    with whom
    what is going on
    who is taking care
    i would like to hear
    i would like to know|understand

own-words-act-askclosed =
    ?
    how old
    how old are you
    how many
    what is your name
    your name ?
    name surname
    where are you from
    where do you come from
    what is your age
    when were you
    who arranged|organised|organized|planned
    what|which class|grade
    who was steering|driving
    do you have
    do you have a|any|the|your
    do|did|have|are|were you
    can you
    has|have|did|is|was someone|anyone
    have|has you|he|she|they been
    is he|she|it|this|that
    is there
    is there someone
    was it
    can we
    would you rather|prefer
    do you prefer
    do you want to apply
    do you feel
    do you understand
    is it safe|dangerous
    is it ok that|to
    is it ok that i
    do we have
    did someone
    shall we take
    need a
    is that|this your
    someone else ?
    any … ?
    anything ?
    how much
    how long
    how often
    what year
    what time
    state your
    your full name
    tell me your name|full
    are|is there any
    is|are your|the|these
    has the|your|he|she
    have|had you
    did you
    were|was you|he|she
    do you still
    r|are you 0
    whose idea
    whose
    which month|year|day
    could it be
    would a|it
    have you got
    belong to you
    did i hear right
    papers please
    is anyone
    is someone
    does this|that|it
    yes or no
    or not
    are you|they
    who set it up
    has he|she|they ever
    did the|your|he|she|they|it
    is your
    is that your real
    are you under|over|married|cold|hungry|hurt|pregnant
    do you wish to
    when was
    who is
    are you sure
    since when
    did you get to
    did you keep
    do they|he|she
    first name
    did they let you
    have they
    is he|she your
    will you
    were there|they
    is it true that
    or is it
    how far
    which day
    is everything
    do you know if|whether
    .start =
        do|did|does you|he|she|they|we|someone
        is|are|was|were
        have|has|had
        can
        got

own-words-act-askleading =
    you … correct
    you must have
    surely
    is not that so
    is that not so
    isn't it true
    i can see you are
    obviously
    it is obvious
    admit that
    i bet
    i am sure
    i know that
    no say
    must have been
    you never … did you
    let's face it
    clearly
    he|she|they told you to … did
    they told you … right
    they made you
    do not deny it
    he made you
    she tells you what
    it was you
    .end =
        right
        correct
        true
        not true
        is not it|he|she|that
        was not it|he|she
        is it|he|she
        was it
        did not they|he|she|you|it
        do not they|you|we
        does not he|she|it
        are not you|they|we
        were not you|they
        have not you|they
        has not he|she
        had not they|you|he
        were you
        did they|he|she
        do they
        is not that so
        no
        am i right
        i guess
        i suppose
        i bet
        did you
        do you
        can you
        have you
        would you
        is that right
        isn't that true
        yes
        wasn't it
        aren't they
        eh
        huh

own-words-act-askblame =
    why did|do|would|were|are|have you
    why did not you
    why did you not
    why do not|can not you
    why didn't|don't you
    why would|will you not
    why did not you just
    why did you not just
    why is someone
    how could you
    how could your
    how could|can someone
    how can you
    how can someone
    what were you thinking
    did not you know|think|realise|realize|see
    did you not know|think|see
    did not it occur
    did you seriously
    seriously believe
    and you … believed
    you believed them|that|it
    not … real name
    that is not your
    really your name
    name … invented
    who are you really
    who told you to
    told you to say|lie
    you are not 0
    you are never
    no way you
    so stupid
    your own fault
    if you were … why
    if you … why did you
    why … if you
    why … if they
    so you are one of
    you are one of
    one of the smugglers
    you work for the smugglers
    admit it
    without any … ?
    nobody … without
    who marries
    who gets married
    let you leave|go
    let you go like that
    just let you
    your family let you
    parents … let you
    what are you hiding
    you are hiding
    let … speak|talk for you
    can't you speak|talk|answer
    everyone knows
    fall for
    do you think i am
    you could have
    you should have
    you had … could
    why on earth
    what on earth
    how stupid|naive
    naive
    nobody forced you
    you knew
    you must have known
    you should know
    it is your fault
    your fault that
    you brought|got yourself
    you expect me to believe
    i do not believe
    nonsense
    you wanted this
    your own choice
    why did you never
    why have not you
    do you expect
    what did you expect
    how can a
    fake
    that name is fake
    you do not look
    who taught you
    taught you that
    you bought that
    and you bought
    did you stay
    so why did you
    went back to him
    but you went
    was open
    you say … but
    expect us to
    your own decision
    nobody made you
    what did you think
    how did you not
    so dumb
    that makes no sense
    you are making
    making it up
    you are lying
    lied to
    you lied
    is a lie
    your story

own-words-act-offer =
    would you like
    would you like a|some|to
    would you like to hear|know|go
    do you want a|an|some|me|something|anything
    do you want me to
    do you want to hear|lie|wash|sit
    shall|should i
    shall|should i get|call
    shall we go|move
    can|may i get|bring|offer you
    i can get|call|bring
    here is|are
    here you go
    you can have|take|wash|shower
    you can wash|lie|shower
    we can stop if
    we can stop|continue|go on
    let us go|move
    if you like
    there are people who
    people who can|could help
    the offer
    who could|can help you
    take it only
    leaflet
    ok you can stay
    you can stay but
    raise your hand
    let me bring|get|fetch|give|call
    i will bring|get|fetch|call|give you
    we could
    we could sit|go|move|stop
    take this|these
    shall i fetch|bring
    you are welcome to
    feel free to
    there is … for you
    i know … people who
    interested
    help yourself
    do you fancy
    i can offer
    we can offer
    we offer
    we have … for you
    if you prefer
    want a|some|something
    need a|some|something
    would … help
    fancy a
    some fruit
    would another
    i can phone
    i could
    lie down for
    there is an empty
    want to talk there
    i would like to bring
    bring you to
    let me show
    show you to
    you could
    have some
    help you with
    we can get
    do you need help with
    can i help
    should we go
    want me to
    i will come with you
    we can wait
    we can find
    let us stop
    let us take
    let us find
    help you find
    i can take you

own-words-act-request =
    could|can|would you please
    could|can|would you come|wait|follow|leave|turn|switch|call|send|translate|interpret
    come with me
    follow me
    would you mind
    wait outside|over
    get|go out
    leave the room
    need to leave
    translate for
    turn|switch off
    turn|switch … off
    turn|switch your
    talk|speak to her|him alone
    talk|speak to her|him without
    talk to her|him in private
    talk|speak to her|him directly
    send me
    we need a|an
    we need
    i need a|an
    i need
    can|could i have a
    please do not close
    do not close
    please treat
    please separate
    separate them
    treat her|him|them as
    step out|outside
    come along
    come over
    walk with
    let us walk
    move over
    give us a
    split up
    put … on silent
    on silent
    please put
    please step|wait|come|leave|call|tell|ask
    could someone|you
    can someone|you
    come down
    i want to talk to|with her|him|them
    keep … apart
    leave us alone
    i would like to speak to … alone
    find me
    get me
    bring me
    ask her|him
    sit over there
    walk with me
    would you walk
    please go outside
    go outside
    see her|him|them alone
    i need to see her|him
    i need to see … alone
    need to talk|speak to
    get me an|a
    wait here
    give us … minutes
    you wait
    stay here
    stay outside
    move away
    step aside
    step back
    find an|a
    look for a
    we want an
    please arrange
    please keep
    please find
    please ask
    please check
    .start =
        please

own-words-act-askconsent =
    may i|we
    may i|we give|call|tell|share|pass
    may the doctor
    do you agree
    would you agree
    would you be willing
    do you consent
    is it ok if
    is it ok for you if
    are you ok with
    can i|we give|tell|share|call|pass
    can a|the doctor
    would you let
    would you like to … say no
    would you like to speak|talk with|to
    do you want us to
    you can say no
    you can say no or stop
    you can refuse ?
    you are free to
    it is your choice|decision
    it is up to you
    only if you want
    only what you want
    we only say
    you can stop any
    you do not have to we help
    do you want to go
    would you like to go to a
    would you allow
    do you allow
    allow me|us
    permission
    with your permission
    only if you agree
    if you agree
    ok for you
    ok with you
    ok if
    would that be ok
    would it be ok
    if you want ?
    entirely|completely voluntary
    voluntary
    you may refuse
    may we|i ring|contact|inform
    can we|i contact|inform|ring|examine
    are you willing
    would you accept
    would you be ok
    do i have your
    you decide
    we would like … if you
    you are free … ?
    only if you say yes
    i would like to tell
    would like a room in a
    nobody forces you
    are you ok talking
    no is a fine answer
    should we tell
    or rather not
    you choose
    if you want that
    you can also refuse
    what do you say
    with your consent
    do i have your ok
    your call
    is that ok
    is that fine
    is that alright
    would that be fine
    no problem if not
    it is fine to say no
    can say yes or no
    may say no

own-words-act-tell =
    i am from the authorities
    i need to ask you
    i am writing
    i am writing that|it down
    i write|wrote
    i have written
    written about you
    i write down
    i decide
    not my decision
    nothing will be decided
    i do not know
    i am not sure
    i will ask
    i will check
    wait i will check
    i will find out
    i will come by
    before i leave
    the doctor finds
    stays between you and
    you can read
    read everything
    i can read to you
    passing on
    seen|saw and heard
    what i saw
    police … unless
    no police
    police will not
    only if you say so
    lock the door
    the door … inside
    i will pass
    i have noted|noticed
    i noted
    i can not promise
    i will let you know as
    i will see
    let me check
    let me ask
    it is written
    it stays with
    nobody will be told
    stays in
    i keep it
    i have to
    i am going to
    this is
    we found
    i saw
    she|he seems
    she|he looks
    she|he has
    i noticed
    i think she|he
    nobody reads
    only the doctor

own-words-act-deny =
    that is not true
    i did not say

own-words-act-evade =
    channelled
    competent procedure
    appropriate procedure
    vulnerability assessment
    same story
    do not waste

own-words-act-agree =
    of course
    sure
    certainly
    gladly
    take care of it
    see to it
    will request it
    i will request
    get a receipt
    get it back
    got it
    received
    i take over
    consider it done
    no problem
    will do
    absolutely
    on it
    on my way
    i will do that
    leave it to me
    agreed
    right away
    i will get|bring it
    understood
    ok i will
    fine i will
    you will have it
    consider it
    happy to
    with pleasure
    as you wish

own-words-act-refuse =
    no break
    no rest
    not possible
    later first
    first your
    not now
    you will get … after
    there is no
    tomorrow
    come back tomorrow
    wait your turn
    has to wait
    have to wait
    only for those|people who
    our own interpreter*
    no thanks
    can not tell|give|say|share
    i can not tell|give you
    can not translate
    until we are done|finished
    do not need that
    you do not need that
    confidentiality
    like everyone else
    i will not|won't pass|tell|give|share
    not allowed to share
    not my job
    no time
    no way
    not today
    nothing now
    impossible
    not until
    wait until
    only after
    you have to finish
    forget it
    we can not
    you can not have
    not before
    is at 0|seven
    bound by
    i am bound
    secrecy
    closed
    the kitchen is
    out of the question
    you will have to wait
    we do not have
    none left
    ask someone else
    later maybe
    i am not allowed
    against the rules
    sorry but
    no exceptions

own-words-act-withdraw =
    i take back
    i changed my mind

own-words-act-reassure =
    not your fault
    is your fault
    none of this
    take your time
    take all the time
    all the time you need
    no hurry|rush
    we do not need|have to talk
    do not need|have to talk about
    do not have to tell me about
    that is ok|fine
    ok we
    we can stop talking
    come back to it
    we will not call
    ok then we do not
    your decision
    anyone|someone|everyone would feel
    understandable
    normal
    nothing against
    same for everyone
    talk to each|everyone
    on their own
    if … gets worse
    feel worse
    i am staying
    as you like
    there is no
    no rush at all
    what happened … not on you
    on them not
    you are not to blame
    you did nothing wrong
    it is not your
    whole afternoon
    all the time in the world
    do not worry if
    it is ok to
    it is ok not to
    only natural
    no pressure
    you are doing well
    calm
    breathe
    we have time
    not responsible
    you are not responsible
    nothing to be ashamed
    ashamed
    it was not you
    you do not owe
    no need to talk|tell|answer
    no need to
    another time
    when you are ready
    whenever you
    only what you
    we leave it
    leave it at that
    let us leave
    that is your
    your business
    nobody blames
    nobody is angry
    we can skip
    skip it
    many people feel
    you are safe to
    you are not alone
    it is over

own-words-act-promise =
    i promise
    promise
    my word
    you will definitely
    definitely
    surely give
    guarantee
    for sure
    you will get your
    you will get a|an
    you will get every|all
    do not worry
    do not worry you will
    do not cry
    stop crying
    everything will be
    everything is going to
    it will … be ok|fine|sorted
    it'll … be ok|fine|sorted
    will be sorted|settled|solved|fine
    by tomorrow
    no one|nobody will|is
    no one|nobody will … you
    nobody is going to
    no one is going to
    ever again
    ever touch
    never … again
    you are safe now
    we will get … back
    we will get|bring your family
    well get … back
    well get|bring your family
    get your family out
    all your money back
    every cent|penny
    trust me
    make sure
    i will make sure
    as long as i am here
    from now on
    nothing bad
    nothing can happen
    bad can happen
    nobody gets
    you can count on
    i swear
    i give you
    will be free
    will all work out
    will be ok
    everything … fine|ok|sorted
    they will all
    you will have your
    you will see your
    you will never
    guarantee you
    i guarantee
    in no time
    you'll have your
    calm down … fine
    all going to be
    going to be fine|ok|alright
    will work out
    it will all
    soon be over
    nothing will happen
    can not happen
    no problem at all you
    i give you my
    i will get you
    i will protect
    we protect you
    we will protect
    will never find
    won't find you
    hundred percent
    0 percent
    count on me
    leave it to me you will

own-words-act-threaten =
    if you do not
    if you do not … can not
    if you do not … lose
    if you refuse
    if you refuse … will not
    if you keep|go on
    if you keep … will
    or else
    unless you … we
    next flight|plane|boat|bus
    be|put you on the next
    go back where you came
    take your|the child
    take your|the child away
    take … child away
    lose your|the child
    no names
    without names
    i can not help you
    you lose|will lose
    lose your bed
    one more lie
    you will regret
    you will see what
    think of your daughter|son|child
    could|will take her|him|them
    take her|him away
    do not expect anything
    then do not expect
    or you are
    or you will
    or we
    or i
    or i will
    otherwise
    consequences
    you will be arrested
    in jail|prison
    go to jail|prison
    arrest you
    charged
    lock you up
    we will have to send
    will go badly
    in trouble
    will be the worse
    your choice talk or
    last chance
    last warning
    people who lie
    who lie to me
    end up
    if you will not
    if you won't
    i am done
    done with you
    do not make me
    or i call|will
    you want to go back
    do you want to go to
    we can also
    we will see what
    your problem then
    then it is over
    then you are on your own
    on your own
    we stop helping
    no more help
    no help
    think about what
    think what will happen
    you can go back
    pack your
    police cell
    handcuffs
    deported if
    send you back if

own-words-act-press =
    come on
    say yes
    believe me
    only|it is five|0 minutes
    0 more minutes
    few more minutes
    everyone does
    go in
    for your own good
    for yourself for once
    think of|about yourself
    others would
    other people would
    or someone else
    or somebody else gets
    take the … now
    free now
    gone
    give|hand|show me
    give me your|the
    hand me
    i need to see
    sign
    sign here|this
    the truth
    stop lying
    keep it short
    only the main|important
    others are waiting
    only a short
    what is the problem|harm
    what harm
    better give|write
    while … remember|fresh
    do … more for you
    help us find
    tell us who
    if i were you
    i would not apply
    it takes forever|years
    you had better not
    you'd better not
    will|would do it|the same to other
    they will|they'll … others
    hurt other
    tell me here
    do that|it here
    no one|nobody is listening
    no one|nobody cares
    put your signature
    unlock
    unlock your
    just one name
    one name
    you have|need to report
    you must
    you have to tell
    you must tell
    you have to talk
    do not be
    hurry up
    quick
    quickly
    now please
    it is easy
    do not make
    make it short
    be quick
    let me see your|the phone
    i want your
    get on with it
    you owe it to
    do not be silly
    more people will suffer
    people will suffer
    what are you waiting for
    it is nothing
    hold on
    a bit longer
    nearly there
    almost done
    you would be crazy
    crazy
    crazy to refuse
    pass me
    end up like you
    stay quiet
    if you stay quiet
    sign and
    give us the
    and we will see what
    what we can do for you
    last question
    one more question
    just answer
    answer me
    answer the question
    i have no time
    no time
    i do not have all day
    do it for
    do not waste my
    let us get
    you really should
    why not just
    just do
    just say
    please decide
    decide now
    right now or
    other girls|women|people

own-words-act-summarise =
    let me repeat
    let me sum
    sum up
    say back
    correct me
    correct me if i
    correct me if i got
    did i get that
    did i understand
    what i understood
    what you told me
    i will read
    read out|back
    i will read out
    i'll read out
    stop me if
    stop me where
    something is missing
    so what you need
    let me check
    understood
    i have understood
    if i understood
    have i understood
    tell me if i am
    if i am wrong
    wrong anywhere
    in short you
    you said that
    you told me that
    my notes say
    to recap
    recap
    can i repeat
    repeat it to see
    got everything
    if i got
    see if i
    what you said
    if i have this right
    have this right
    so far you
    putting it together
    go over
    go through what
    read it to you
    read to you what you

own-words-act-thank =
    thank you for
    thank you
    thanks for
    thanks
    for today
    that is all
    that is it
    enough for today
    we are done
    be in touch
    let you know
    will let you know
    goodbye
    bye
    thanks a lot
    thank you very much
    finished
    you will hear from us
    hear from us
    we stop here
    we are finished
    that will do
    take care
    good luck
    see you
    until next
    appreciate
    very helpful
    helpful
    finish here
    we finish
    finished here
    stop for today
    that was all
    all i needed
    rest now
    nice talking
    done for
