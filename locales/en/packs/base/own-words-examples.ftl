### Example wordings: how people type what phrases of the bank say, by act and topic. Never shown; more of them make own words
### better understood. One wording a line.

## age

own-words-like-askblame-age =
    no way you're that old, who told you to lie about your age
    19? come on, do you think I'm blind?
    you don't look sixteen at all, who taught you that

own-words-like-askclosed-age =
    how old are you?
    when were you born
    What year were you born?
    r u 18 yet
    are you under eighteen

own-words-like-askleading-age =
    youre over 18 right
    you're an adult, aren't you

own-words-like-askopen-age =
    do you know when you were born? who told you

## asylum

own-words-like-askclosed-asylum =
    do you need protection, do you want asylum here
    so you'd like to request asylum, did I hear right
    do you wish to make an asylum claim

own-words-like-askopen-asylum =
    when you think about going back home, what do you think of?
    why can't you go back? what would be waiting for you there
    tell me why you are afraid to return

own-words-like-inform-asylum =
    you can ask for protection here at any time, in your own words
    anyone who fears going home may request protection, at any desk
    whoever is in danger in their own country can ask us for protection

own-words-like-press-asylum =
    you'd better not ask for asylum

own-words-like-promise-asylum =
    they will surely give you asylum
    with me you'll get asylum, trust me

own-words-like-tell-asylum =
    ok I'm writing that down right now in your words

## boat

own-words-like-askclosed-boat =
    how many of you were on board?
    how many were you on board
    roughly how many passengers were there

own-words-like-askopen-boat =
    where were you on the boat, and who was near you?
    what did you notice out at sea that we cannot see from here?
    what did you see at sea? anything unusual
    describe where everybody sat on the boat

## closing

own-words-like-askopen-closing =
    anything else I should have asked?
    what have I forgotten to ask you?
    is anything missing that you'd like to say

own-words-like-summarise-closing =
    I'll read out what I wrote, stop me if something is wrong
    Let me check I've understood: tell me if I'm wrong anywhere
    can I repeat it to see if I got everything?

own-words-like-tell-closing =
    I'll come by once more before I leave

own-words-like-thank-closing =
    thank you, that's enough for today
    right, we're done here, someone will let you know
    thanks a lot, we stop here for now
    good, finished. you'll hear from us
    that was very helpful, thank you, we finish here

## companion

own-words-like-askblame-companion =
    why can't you answer yourself, why does he always talk for you?
    can't you speak for yourself?

own-words-like-askclosed-companion =
    is she family?
    is that your real brother

own-words-like-askleading-companion =
    she's not really your aunt, is she?
    that guy is not your husband, is he
    she tells you what to say, doesn't she

own-words-like-askopen-companion =
    how do you know the woman you came with?
    what's your relationship to the gentleman over there
    tell me about the man who came with you

own-words-like-offer-companion =
    ok you can stay but keep quiet

own-words-like-reassure-companion =
    it's the same for everybody, we see each person on their own

own-words-like-request-companion =
    would you mind waiting over there? there's coffee
    you need to leave the room now, I want to speak to her without you
    Sir, please step out for a moment
    I need to see her alone now, please go outside

## cooperation

own-words-like-press-cooperation =
    help us find them and we'll do more for you
    a name, just one name, and I can get you something better
    give us the boss and we'll see what we can do for you

own-words-like-threaten-cooperation =
    no names, no help
    fine, don't talk, but then don't expect anything from us
    if you won't talk, I'm done with you

## coordination

own-words-like-agree-coordination =
    got it, I take over from here

own-words-like-askclosed-coordination =
    did she agree to this referral? do we have consent
    did you hear the story about the girl in room 2?
    has the girl consented to the referral?
    do we know if she agreed

own-words-like-askopen-coordination =
    what have you seen that I missed?
    who's been waiting the longest
    what's your impression of her
    who is taking care of the boy right now?

own-words-like-evade-coordination =
    they all tell the same story, don't waste your time

own-words-like-refuse-coordination =
    you don't need that information for your job
    I can't give you medical details, only if she's fit to travel
    I won't pass on medical details
    sorry, I am bound by medical secrecy

own-words-like-request-coordination =
    one of them does all the talking, please separate them with some excuse
    I doubt she's an adult, please treat her as a child until we know
    we need an interpreter who doesn't know anyone on the boat
    please split up the couple, I don't like how he answers for her
    could someone from child services come down now, there's a boy on his own
    get me an interpreter who is not from their village

own-words-like-tell-coordination =
    I'm passing on to you exactly what I saw and heard

## crew

own-words-like-askblame-crew =
    so you are with the smugglers?
    you work for the smugglers, admit it

own-words-like-askclosed-crew =
    did you see who was at the helm?
    who was steering, did you see it?

own-words-like-askleading-crew =
    it was you who steered, wasn't it?
    it was you at the helm, right?
    you held the wheel, right?
    it was you steering, don't deny it, right?

own-words-like-askopen-crew =
    how was the work on board shared out during the crossing?
    how did it come about that you had tasks on board?
    how come you had to do jobs on the boat?

## debt

own-words-like-askblame-debt =
    why did you borrow so much money from them

own-words-like-askclosed-debt =
    are you or your family in debt because of the journey?
    do you still have to pay somebody for the crossing?
    do you have debts

own-words-like-askleading-debt =
    so now you have to work off the debt for them, don't you
    and now you owe them, right
    they told you that you have to pay it off with work, right?

own-words-like-askopen-debt =
    who paid for the trip, how was it paid
    where did the money for the trip come from
    how much was the journey and who covered it

own-words-like-reassure-debt =
    you don't have to tell me about the debt

## deportation

own-words-like-askclosed-deportation =
    has someone told you we will send you back?
    did the men say we would send you home

own-words-like-promise-deportation =
    no one will deport you, you have my word
    as long as I'm here nobody gets deported
    I guarantee you won't be deported

own-words-like-threaten-deportation =
    one more lie and you go back where you came from
    tell the truth or you're on a plane tonight
    people who lie to me end up on the plane home

## family

own-words-like-askblame-family =
    how could your family let you go like that

own-words-like-askclosed-family =
    do you have any children?
    any brothers or sisters, children?
    is your mother still alive

own-words-like-askopen-family =
    is there somebody at home waiting to hear from you? who

own-words-like-promise-family =
    we will get your family out
    I'll make sure your sister gets here too

own-words-like-threaten-family =
    you might lose your kid because of this
    think of your daughter, social services could take her

## family-contact

own-words-like-askconsent-family-contact =
    we could call your family to say you're here, only if you want. shall we?
    may we ring your parents and say you're alive and well?
    should we tell your husband you arrived, or rather not? you choose

own-words-like-askopen-family-contact =
    who should know you arrived? and who better not
    is there anyone we should call, and anyone we must not call?

own-words-like-press-family-contact =
    it's only a short call home, what's the problem

## fear

own-words-like-askblame-fear =
    why did you follow them if you were so afraid
    you say you were scared but you went back to him, why

own-words-like-askclosed-fear =
    are you scared of someone here
    is it him you're afraid of?
    are you frightened of the people you came with

own-words-like-askleading-fear =
    youre scared of the man outside arent you

own-words-like-askopen-fear =
    what's worrying you?
    what do you want to happen now and what should not happen at all
    what are you scared about
    what scares you most

own-words-like-promise-fear =
    stop crying, it'll all be ok
    calm down, it's all going to be fine

own-words-like-reassure-fear =
    it's understandable that you feel this way

## gender-preference

own-words-like-askclosed-gender-preference =
    do you prefer to talk to a woman

own-words-like-askopen-gender-preference =
    is it easier for you to talk with a woman or with a man?
    who do you want to speak to, a man or a lady?

## greeting

own-words-like-askopen-greeting =
    what can I call you?
    what should I call you, first name or surname

own-words-like-greet-greeting =
    Hello! have a seat please
    hi, you look tired, we can start slowly
    good afternoon
    hello, I'm just going to sit with you for a bit if that's ok
    hello, how nice that you could come, take any chair
    Good evening. You can sit over here by the radiator

own-words-like-introduce-greeting =
    hi my name is Lena, im a doctor not a cop, i just want to know how you are doing
    I am a police officer, I investigate what other people did, you dont have to tell me anything
    I'm a lawyer with an NGO. I don't decide anything, I only explain your rights
    I am Inspector Vale of the border police
    hi, name's Sofia, I'm with the shelter team, nothing to do with police
    I'm Pete from the medical team, we are not connected to the police at all
    just so it's clear, I am with the police

own-words-like-tell-greeting =
    I'm from the authorities and I need to ask you some questions

## health

own-words-like-askclosed-health =
    are there any medicines you should be taking
    are you expecting a baby
    any allergies or pills you take every day?
    could it be that you are pregnant
    do you need your insulin or any other medicine

own-words-like-askopen-health =
    how are u feeling? does it hurt somewhere
    where does it hurt
    you look pale, how do you feel
    any pain anywhere? how's your body

own-words-like-offer-health =
    shall I get a doctor for you
    the nurse is right next door, shall I fetch her?
    I'd like to bring you to the doctor, ok

own-words-like-reassure-health =
    ok, if the pain gets worse just tell one of us

own-words-like-request-health =
    we need a doctor over here quickly!

## health-check

own-words-like-askconsent-health-check =
    the doctor would like to see you alone, you can say no or stop. do you agree?
    can a doctor have a look at you? behind closed doors, and you decide who's with you
    we'd like a doctor to check you, only if you agree. ok for you?
    the doctor can see you now if you want that, you can also refuse. what do you say?

own-words-like-press-health-check =
    just go in, the doctor doesn't have all day

own-words-like-tell-health-check =
    what the doctor finds stays between you and the doctor

own-words-like-threaten-health-check =
    if you refuse the doctor you won't get any help

## health-sharing

own-words-like-askconsent-health-sharing =
    can we pass on your medical information to those who will house you? you can refuse
    would it be alright if the nurse informs the shelter about your condition?

## identity

own-words-like-askblame-identity =
    is this really your name or just the one you invented
    that name is fake, isn't it

own-words-like-askclosed-identity =
    whats your name
    where are you from?
    name, surname, nationality?
    tell me your full name and country
    State your name please
    first name, last name?

own-words-like-askopen-identity =
    what would you like me to know about you
    who are you, what should I know about you

own-words-like-press-identity =
    come on, the truth now

## interpreter

own-words-like-askclosed-interpreter =
    before we start, do you know anyone here from home?
    is the interpreter someone you have met before?

own-words-like-askopen-interpreter =
    who do you know of the people here?

own-words-like-inform-interpreter =
    the interpeter only repeats what we say and isn't allowed to tell anyone
    Our mediator has to keep silent about everything said in this room
    she translates every word and she isn't allowed to gossip about it

own-words-like-offer-interpreter =
    should I call somebody else to interpret? we can wait together
    would another interpreter be better? I can phone one

own-words-like-request-interpreter =
    please talk to her directly, I just translate

## intimate-life

own-words-like-askclosed-intimate-life =
    did you sleep with any of them?

own-words-like-inform-intimate-life =
    you don't have to tell me about that, you can tell the doctor if you want

## journey

own-words-like-askblame-journey =
    why did you go on such a dangerous trip, didn't you think?
    with small children on a boat like that, what were you thinking

own-words-like-askclosed-journey =
    who planned the journey for you
    whose idea was it to come here, who set it up
    did somebody organise it for you

own-words-like-askleading-journey =
    you weren't allowed to leave on the way, were you?

own-words-like-askopen-journey =
    how did you get here? tell me from the start
    then what happened?
    how was the trip? start wherever you like
    go on, what came after that
    which way did you come and with whom

own-words-like-press-journey =
    only the important stuff please, there's a long line

own-words-like-reassure-journey =
    that's ok, we can stop talking about the journey

## language

own-words-like-askclosed-language =
    can you understand what the interpreter says?
    you understand me? or you need other language
    do you get what he is translating

own-words-like-askopen-language =
    in what language can we talk?
    which is your mother tongue
    tell me which language is easiest for you

## marriage

own-words-like-askblame-marriage =
    who gets married to a stranger
    how can a girl your age get married

own-words-like-askclosed-marriage =
    was it your decision to marry?
    are you married

own-words-like-askleading-marriage =
    they forced you into marriage, right?
    your parents arranged it and you had no say, correct?

own-words-like-askopen-marriage =
    tell me how this marriage happened
    when and how did the wedding come about?

## money

own-words-like-askclosed-money =
    got any money with you?
    did you get to keep any of the money

own-words-like-askleading-money =
    they took your wages didn't they

own-words-like-askopen-money =
    where did your wages go?
    who got the money in the end

own-words-like-promise-money =
    you'll get every cent back

## needs

own-words-like-agree-needs =
    sure, I'll take care of it

own-words-like-askblame-needs =
    why didn't you say you were hungry earlier?

own-words-like-askclosed-needs =
    when did you last eat? did you eat today
    are you hungry?
    is your stomach empty?
    are you cold?
    when was your last meal

own-words-like-askopen-needs =
    is there anything you need before we start talking? what comes first for you
    what can I do for you first?
    is there something you need urgently, what would it be

own-words-like-offer-needs =
    here you go, some water and biscuits
    you can have a shower over there and we've got clean clothes for you
    would you like something warm to drink
    before anything else, let me bring you some soup
    take this jacket, you must be freezing
    fancy a cup of tea or some fruit?

own-words-like-refuse-needs =
    water later, first your date of birth
    food is at seven, not before

own-words-like-summarise-needs =
    so what you need most is sleep and you don't want anyone called, did I get that right?

## papers

own-words-like-agree-papers =
    you'll get a receipt and you will have it back on that date

own-words-like-askblame-papers =
    nobody crosses borders without papers, how did you do that?

own-words-like-askclosed-papers =
    have you got your passport?
    papers please
    any id?
    do you have any papers with you?

own-words-like-askleading-papers =
    they took away your passport, isn't that so?
    your boss kept your passport, am I right?
    the captain collected all passports, didn't he

own-words-like-askopen-papers =
    who had your papers until today, where were they?
    who's been holding on to your passport
    what happened to your passport

## phone

own-words-like-askblame-phone =
    why is someone calling all the time, what are you hiding

own-words-like-askclosed-phone =
    is this phone yours or somebody else's
    does this mobile belong to you

own-words-like-askopen-phone =
    who keeps calling you? how is it for you when they call
    who is it that rings so often

own-words-like-press-phone =
    give me your phone
    unlock your phone for me
    pass me that phone

own-words-like-request-phone =
    can you switch your mobile off for a moment
    could you put the phone on silent

## placement

own-words-like-askconsent-placement =
    we have a place in a protected house, secret address, you're free to leave. do you want to go?
    we can offer you a bed in a hidden house, you're free to leave at any moment. would that be ok?
    would you like a room in a house whose address nobody knows? nobody forces you

own-words-like-press-placement =
    other people would be happy to have that bed

own-words-like-tell-placement =
    you can lock the door from inside and you can go out when you want

## police-contact

own-words-like-askconsent-police-contact =
    would you like to speak with an officer who works only on these cases? you don't have to, we help you anyway
    a colleague from the police would like to hear you, entirely voluntary. what do you think?
    are you ok talking to an investigator? no is a fine answer

own-words-like-press-police-contact =
    if you keep quiet they will hurt other people too
    you have to report him or more people will suffer
    other girls will end up like you if you stay quiet about him

own-words-like-tell-police-contact =
    no police unless you say so

## procedure

own-words-like-askopen-procedure =
    what have they told you about the procedure?
    did somebody explain the next steps? what did they say
    what do you think is going to happen now? what did you hear

own-words-like-evade-procedure =
    you'll be channelled to the competent procedure following the vulnerability assessment

own-words-like-inform-procedure =
    first a health check, then you can rest, then registration
    I'll be back in 10 minutes to tell you what's going on
    after this there is a medical, and later on they register you
    in a minute someone takes your fingerprints, it's the same for everybody

own-words-like-introduce-procedure =
    can we talk for ten minutes? or later if you prefer
    you'll meet several of us today, doctors, police and NGOs, you can always ask who someone is
    this talk takes a quarter of an hour or so
    do you have a moment? won't be longer than twenty minutes

own-words-like-press-procedure =
    just sign here
    put your signature here, don't read it all
    sign and you can go

own-words-like-promise-procedure =
    everything will be sorted out by tomorrow

own-words-like-refuse-procedure =
    everybody has to wait, you too

own-words-like-request-procedure =
    please follow me to that room, the door won't be locked
    let's walk over there, come along please
    would you walk with me to the office

own-words-like-tell-procedure =
    I'm not sure about that, I'll ask and let you know

## reaching

own-words-like-askclosed-reaching =
    is it dangerous for you to carry this paper? we can keep it

own-words-like-askopen-reaching =
    what is a safe way to get in touch with you
    if I want to speak with you again, how do I do that without trouble for you?

## record

own-words-like-tell-record =
    I can read to you what I've written about you

## referral

own-words-like-askconsent-referral =
    can I tell an organisation about you, just your name and language, so they can help? it's up to you
    would you allow me to contact an association on your behalf? you may refuse
    I would like to tell a support organisation about you, only if you say yes

own-words-like-offer-referral =
    there are people who can help you, do you want to hear about them?
    you said no and that's fine, the offer is still there if you change your mind
    I know some good people who support women and men in your situation, interested?

own-words-like-press-referral =
    think about yourself for once and accept
    you'd be crazy to refuse this help

## reflection-period

own-words-like-inform-reflection-period =
    the law gives you time to recover and decide calmly whether to talk to the police, nobody will deport you in the meantime
    you have some weeks to think it over quietly, nobody expels you meanwhile
    the law allows you a break of a few weeks in which you cannot be deported and can think

## residence

own-words-like-agree-residence =
    ok, I'll request it in your name and show you the document

own-words-like-inform-residence =
    people who have been exploited may get a permit to stay, I don't know if you qualify, a lawyer can check
    victims may receive a special permit, but I can't promise anything
    there's a permit for people in your position but it's not me who decides

own-words-like-promise-residence =
    you will get your documents, dont worry
    you'll have your residence card in no time

## rest

own-words-like-askclosed-rest =
    could you get some sleep?
    need a break?
    would a pause be good for you now?
    did they let you sleep on the boat?

own-words-like-offer-rest =
    you look exhausted, do you want to lie down? we can continue later
    lie down for an hour, I'll come back

own-words-like-press-rest =
    5 more min and you can lie down
    hold on a bit longer, we're nearly there

own-words-like-reassure-rest =
    no hurry, take your time
    there's no rush at all, we have the whole afternoon

## rights

own-words-like-askopen-rights =
    what do you know about your rights here?
    which rights have they told you about

own-words-like-inform-rights =
    you dont need to answer if you dont want
    if I ask something unclear or make a mistake please correct me
    you can talk to a lawyer before deciding anything, it's free
    medical care and an interpreter are your right, you don't need to pay or do anything for it
    silence is fine, you're not obliged to say anything
    you are entitled to a free lawyer
    our help is not tied to you making a complaint
    you can say no to any of my questions
    a lawyer will explain the law to you and it costs nothing
    even if you stay silent you still get a bed and food

own-words-like-introduce-rights =
    everything stays confidential, only the team that helps you will know. if a child is in danger I must report it
    first i want to tell you who is going to hear this
    nothing of this leaves the room except to the doctor and my boss, ok? unless a kid is at risk
    I should tell you what I keep to myself and what I have to pass on

own-words-like-reassure-rights =
    that's fine, we can come back to it whenever you want
    ok then we don't do the examination, tell us if you feel worse
    ok we won't call anybody, it's your decision

## safety

own-words-like-askclosed-safety =
    is it ok to talk here right now or is it dangerous for you
    are you safe here?
    can we talk here?
    is anybody listening to us who shouldn't?
    Are you comfortable speaking with those people around
    can you say what you want in front of these people

own-words-like-askopen-safety =
    what do you need to be able to talk calmly?
    what should I change here so that you can speak without fear
    where would you feel safe enough to talk

own-words-like-offer-safety =
    shall we go to a quieter place where they can't hear us
    if someone walks in just raise your hand and we'll talk about something else
    we could sit in my office if you prefer, it's more private there
    there's an empty room upstairs, want to talk there?

own-words-like-press-safety =
    we can do that here in the line, nobody cares

own-words-like-promise-safety =
    you're safe now, nobody will ever touch you again
    from now on nothing bad can happen to you

own-words-like-tell-safety =
    wait, I'll check if anyone can hear us

## school

own-words-like-askclosed-school =
    which class did you go to

own-words-like-askopen-school =
    what did your days look like before you left, school, work?

## statement

own-words-like-inform-statement =
    if one day you want to testify you can do it with a lawyer

own-words-like-press-statement =
    let's write the statement now while it's fresh

## threats

own-words-like-askclosed-threats =
    have you been threatened?
    has anyone been putting pressure on you or your folks
    did they warn you not to talk to us

own-words-like-askleading-threats =
    they said they'd kill your family, didn't they
    they said something would happen to your mum, no?

own-words-like-askopen-threats =
    what did you think would happen if you refused?

## trafficking-information

own-words-like-askleading-trafficking-information =
    I can see you're a victim of trafficking, right?
    they exploited you, it's obvious, right?

own-words-like-askopen-trafficking-information =
    do you have questions about this? what would you like to know? we can talk alone

own-words-like-inform-trafficking-information =
    I tell everyone: some people get promised a job and then are forced to pay or do things they didn't want. the law protects them
    you can call this number any time, it's free and they speak many languages
    if someone holds your documents or makes you work to pay a debt, that's illegal here
    if you ever need help dial this line, day or night, costs nothing

## violence

own-words-like-askblame-violence =
    why didnt you leave
    you had legs, you could have walked away
    the door was open, why did you stay

own-words-like-askclosed-violence =
    did anybody hit you or hurt you
    were you beaten?
    has he ever hit you

own-words-like-askleading-violence =
    they beat you up right?
    those bruises are from him, right

own-words-like-askopen-violence =
    how were you treated? only say what you want
    how were people treated there

own-words-like-reassure-violence =
    none of this is your fault
    what happened there is on them, not on you
    you are not responsible for what they did

## work-before

own-words-like-askblame-work-before =
    why would you stay if they didn't pay you?

own-words-like-askclosed-work-before =
    did you get paid
    how much did they pay you per day
    how many hours did you work every day

own-words-like-askleading-work-before =
    you never saw a cent for that work, did you
    they made you work day and night, right

own-words-like-askopen-work-before =
    describe a day at work from morning to evening
    what did you have to do all day at that farm
    what was your work like over there

## work-promised

own-words-like-askblame-work-promised =
    did you seriously believe that?
    everybody knows these offers are fake, why did you fall for it
    a thousand a week for cleaning, and you bought that?

own-words-like-askclosed-work-promised =
    does someone have a job for you here

own-words-like-askleading-work-promised =
    it wasn't the job they promised, was it

own-words-like-askopen-work-promised =
    what did they say you'd be doing here?
    what had they offered you before you left
    who offered you this job and what was it
