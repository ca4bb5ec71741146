### What professionals say: good sentences and poor ones, without a label.

## Greeting and small talk

phrase-hello-sit = Hello. Please sit wherever you like.
phrase-hello-no-hurry = Hello. There is no hurry. Nothing has to be done this very minute.
phrase-hello-good-to-see = Hello. Good to see you.
phrase-hello-start-slowly = Hello. You must be tired. We start slowly.
phrase-hello-beside-you = Hello. I stay here beside you for a moment, if I may.
phrase-hello-a-lot-at-once = Hello. It is a lot at once, I know.
phrase-hello-take-your-time = Hello. Take your time. I am in no hurry.
phrase-hello-just-me = Hello. It is only me, with a question or two, when you are ready.
phrase-hello-call-you = What would you like me to call you?
phrase-tea-too-sweet = The tea here is always too sweet, but it is hot. I am having one too.
phrase-cold-night = It gets cold here at night.
phrase-gladly-and-careful = Gladly. I will be careful with it.
phrase-here-you-are = Of course. Here you are.
phrase-authority-questions = I am with the authorities. I have some questions.
phrase-ask-me-who-i-am = My name is on this badge. I tell you what I do here, and what I do not do.

## Who I am, why I am here, what stays between us

phrase-who-i-am = My name is here on the badge. I will explain who I am, why I would like to talk to you and what happens to what you tell me. Then you decide whether we talk.
phrase-see-my-name = You see my name on the badge. I tell you what I do here, and then you ask me whatever you like.
phrase-what-stays-here = What you tell me goes only to the few people who have to help you. If I learn that somebody's life is in danger, or that a child is, I must pass it on, and I would tell you first.
phrase-first-who-hears = Before you tell me anything, I tell you who will hear of it. If that is too many for you, we stop there.
phrase-only-what-helps = I pass on only what somebody needs in order to help you, and I tell you to whom. There is one exception: when a life is in danger, or a child. Even then you hear it from me first.
phrase-why-notes = I write down a few things so that you are not asked twice. You can see what I write.
phrase-badges = Some of us are police, some are doctors, some belong to organisations that help. You may always ask who somebody is.
phrase-how-long = I would need about a quarter of an hour. You can stop me at any moment.
phrase-same-for-everybody = I say the same to everybody: who we are, and what we would like to ask.
phrase-several-of-us = Several of us will come to you today. If two of us ask you the same, say so, and the second one goes and asks the first.
phrase-can-be-later = I would like a few minutes of your time. It can also be later; you tell me when.

## Language, interpreter, a woman or a man

phrase-which-language = In which language is it easiest for you to speak about things that matter?
phrase-interpreter-all-right = Do you understand the interpreter well? Is this person all right for you?
phrase-somebody-else-then = Then we look for somebody else. You need not say why.
phrase-interpreter-role = The interpreter repeats everything, adds nothing and may tell nobody what is said here. If you would rather have somebody else, say so. You need not give a reason.
phrase-know-anybody = Before we start: do you know anybody we are going to meet here, or anybody's family?
phrase-whom-do-you-know = Whom of the people here do you know, or know of from home?
phrase-woman-or-man = Whom would you feel most at ease with, a woman or a man? That goes for me and for the interpreter.
phrase-whom-easier = With whom is it easier for you to talk about yourself: a woman, a man, a voice on the telephone?
phrase-prefer-woman = Would you prefer to speak with a woman?
phrase-me-or-somebody = Is it all right for you that it is me who asks, or would somebody else be better?
phrase-wait-for-interpreter = I can call another interpreter. It takes a few minutes. Shall we wait together?
phrase-our-own-interpreter = Thank you, that is kind of you. We work with our own interpreters, for everybody.
phrase-our-own-for-everybody = We work with our own interpreters here, for everybody. If one of them is not right for you, say so; you need not say why.
phrase-once-more-slowly = Of course. Once more, louder and more slowly.
phrase-you-translate = If you speak the language, you translate for us. It is quicker that way.
phrase-ask-if-papers = Ask whether there are any papers.

## Needs, rest

phrase-need-first = What do you need first, before we talk about anything else?
phrase-water-and-food = Here is some water, and something to eat.
phrase-wash-and-clothes = You can sit down over there, and there is a place to wash. We will talk when you are ready.
phrase-what-to-bring = What can I bring you? Something warm, something dry, a chair?
phrase-need-just-now = Do you need anything just now? I can see to it.
phrase-water-or-blanket = Would you like some water, or somewhere to sit?
phrase-what-there-is = Yes. I see what there is, and come back to you either way.
phrase-i-see-to-it = Of course. I see to it.
phrase-ask-about-that = I do not know, but I ask. You hear it from me.
phrase-if-later-something = Good. If you need something later, tell any of us.
phrase-eaten-today = Have you had anything to eat today?
phrase-water-later = Water in a minute. Name and date of birth first.
phrase-slept = Have you been able to sleep?
phrase-stop-and-rest = If you are tired, we stop here. You can lie down, and we go on later or tomorrow.
phrase-sit-where-you-like = Of course. Sit wherever you like, we have time.
phrase-room-and-door = I ask about the room and its door now, and show you both before night.
phrase-a-break = Would you like a break?
phrase-five-more-minutes = Five more minutes and you can rest.
phrase-rest-when-done = You can rest when we have finished.

## Safe to talk

phrase-safe-now = Before we begin: is it safe for you to talk here and now?
phrase-can-talk-as-it-is = Can you talk here, as it is now?
phrase-what-makes-it-safer = What would make it safer for you to talk?
phrase-talk-in-peace = What do you need here, to be able to talk in peace?
phrase-look-who-hears = I go and look. If anybody can hear us, we move somewhere else.
phrase-before-somebody-looks = How much time do we have before somebody starts looking for you?
phrase-change-the-subject = If somebody comes in, or you want to stop, raise your hand and we talk about the food.
phrase-somewhere-quieter = Shall we go where nobody can hear us? You can sit next to the door.
phrase-safe-to-reach = How can we reach you without causing you trouble?
phrase-safe-to-keep = Is it safe for you to have this sheet on you, or shall we keep it for you?
phrase-talk-here-quickly = We can do it right here. Nobody is listening anyway.

## Health, and consent to a health check

phrase-how-do-you-feel = How are you feeling? Does anything hurt?
phrase-medicine = Is there a medicine you take, or one you ought to be taking?
phrase-doctor-now = You look as if you are in pain. Shall I call the doctor now?
phrase-if-it-changes = All right. If it changes, tell any of us, at any hour.
phrase-call-the-doctor = We need a doctor here, now. Somebody is in pain.
phrase-doctor-tomorrow = The doctor has gone. Tomorrow.
phrase-expecting = Are you expecting a child?
phrase-consent-health-check = The doctor would like to examine you, behind a closed door and with nobody else there unless you wish it. It is only to see how you are. You can say no, or stop at any point. Would you like that?
phrase-consent-you-decide = Would you let a doctor look at you? It happens behind a closed door, and you decide who stays with you. It is there to find out what you need, nothing else. You may say no, and you may stop it halfway. What would you like?
phrase-consent-health-sharing = May the doctor tell the people who find you a place what they must know about your health? Only that, and only to them. If you say no you are treated all the same, and you can change your mind.
phrase-stays-with-the-doctor = What the doctor finds stays with the doctor. The others hear only what you allow.
phrase-no-examination-then = Then we leave it. If you feel worse later, say so to any of us.
phrase-nothing-passed-on = Then nothing of it is passed on.
phrase-just-go-in = It is part of the procedure. Just go in.
phrase-everybody-does-it = It takes five minutes. Everybody does it.
phrase-doctor-is-waiting = The doctor is waiting. You do not want to keep the others, do you?

## Rights and ground rules

phrase-need-not-answer = You need not answer. You can skip a question or stop, and it will not be held against you.
phrase-correct-me = If you do not know, say so. If my question is unclear, tell me. If I get something wrong, correct me.
phrase-help-does-not-depend = You are helped whether or not you report anybody, and whether or not you speak to the police.
phrase-yours-by-right = Some things are yours by right here: medical care, an interpreter, somebody who explains the law to you without charge. You do not have to earn them and nobody may ask you for anything in return.
phrase-lawyer-first = Before you decide anything you can speak to a lawyer. You do not pay for it.
phrase-take-it-back = You have said yes. You can take it back whenever you like; one word is enough.
phrase-costs-you-nothing = What is yours by right costs you nothing. Somebody who knows the law explains it to you exactly, as often as you like.
phrase-lawyer-i-see-to-it = Yes. I see to a lawyer. Until then you need not answer.
phrase-anyone-explained = What have you been told about your rights so far, and by whom?
phrase-time-to-recover = If there are signs that somebody has taken advantage of you, you can be given a time in which you are not sent away: a safe place, support, peace to think. During that time you need not decide anything about the police.
phrase-time-to-breathe = There is a time for getting one's breath back, meant for people somebody has taken advantage of. While it runs you are not sent away, you have a bed and a doctor, and nobody expects a decision about the police from you.
phrase-residence-exists = There are residence permits meant for people who have been exploited. Whether one of them is for you I cannot say today. I can put you in touch with somebody who explains the conditions and applies with you.
phrase-permit-can-be-looked-at = People who were exploited can be given a permit to stay. I cannot tell you today whether you would get one. Somebody who knows the law can look at it with you, and it costs nothing.
phrase-paper-in-your-name = Yes. I ask for it in your name, and I show you the paper.
phrase-asylum-exists = If you are afraid of going back to your country, you can ask for protection here. You may say it in your own words, to any of us, at any time, and we have to write it down.
phrase-one-sentence-is-enough = Whoever is afraid of going back can ask for protection. One sentence to any of us is enough. We write it down, and then somebody explains the next step to you.
phrase-written-as-said = I have heard it. I write it down as you said it, and you see what I write.
phrase-written-now = I write it down now, in your own words, and read it to you.
phrase-going-back = When you think of going back to your country, what comes to your mind?
phrase-want-asylum = Do you wish to ask for protection here?
phrase-asylum-takes-years = Asylum takes years. If I were you I would leave it.
phrase-told-we-send-back = Has anybody told you that we would send you back if you talked to us?
phrase-not-decided-here = I do not decide that, and it is not decided today. Before anything of the kind you can ask for protection and speak to a lawyer.

## Information on trafficking, said to everybody

phrase-what-trafficking-is = I tell this to everybody. Some people are promised work or a marriage, and afterwards are made to pay or to do what they never agreed to. Here the law owes them protection. They are not the guilty ones.
phrase-the-number = There is a number you can ring at any hour, free and without giving your name. They answer in many languages.
phrase-papers-or-pay = If somebody keeps your papers or your pay, or makes you work off a debt, that is not allowed here, whoever it is. There is help, and it costs nothing.
phrase-leaflet = It is all on this sheet, in your language. Take it only if you can have it on you without danger.
phrase-questions-on-this = What would you like to ask me about this? We can also speak alone.
phrase-you-look-like-a-victim = You are a victim of trafficking, aren't you? It is written all over you.

## What happens next

phrase-what-comes-next = This is what happens now: first somebody sees how you are, then you get a place to rest. The questions for the register come after that. If the order changes, we come and tell you.
phrase-fingerprints-for-all = They take fingerprints and a photograph. It is done with everyone in this procedure, and it is not a punishment.
phrase-back-in-ten-minutes = I do not know how long it will take. In ten minutes I come back and tell you how things stand, even if there is no news.
phrase-what-were-you-told = What have you been told about what happens here?
phrase-come-with-me = Would you come with me to the room over there? The door stays unlocked.
phrase-ask-and-come-back = That I do not know for certain. I ask, and come back to you with the answer.
phrase-even-if-it-is-no = Let me ask somebody who knows. I tell you, even if it is not good news.
phrase-one-step-at-a-time = Yes. You hear it from me first, slowly, one step after the other.
phrase-read-what-i-write = You can read all I write about you, or have it read to you. And I tell you who else sees it.
phrase-form-and-answer = You get the form for that. The answer comes in writing, with a name under it.
phrase-channelled = After pre-identification and the vulnerability assessment you will be channelled into the appropriate procedure.
phrase-sign-here = Sign here. It is only a formality.
phrase-transfer-how-it-goes = I tell you how the journey goes, as far as I know it today: the flight, who travels with you, who is at the door when you land, and where you sleep that night. Whatever I do not know yet, I tell you as well.
phrase-transfer-who-meets-you = Somebody meets you at the aircraft and takes you out by another way. Your name is not called, and nobody holds up a sign.
phrase-transfer-what-told = What have you been told about the journey, and what not?
phrase-transfer-court-and-lawyer = You can have the decision to send you there looked at by a court, with a lawyer, within the time that stands on your paper. If it is still running, I can put you in touch with somebody today.
phrase-transfer-just-a-flight = It is only a flight.
phrase-return-what-worries = When you think of arriving there, what worries you?
phrase-return-now-back = Now that you are back: what worries you here?
phrase-return-who-knows = Who knows that you are coming, and from whom do they know it?
phrase-return-place-to-avoid = Is there a town, or a street, where you should not be?
phrase-return-what-can-be-done = This is what can be done before you arrive: a place in another region, a door where nobody waits, somebody who knows your name and tells it to nobody. You say what you need; you need not say why.
phrase-return-he-waits-for-you = He is waiting for you there, isn't he?
phrase-consent-health-abroad = A doctor there could know what you need before you land, if you want it. It would go from doctor to doctor, nobody else, and only if you say yes. If you say no, you travel and are helped all the same. What would you like?
phrase-health-abroad-needs-only = Then nothing about your health goes there. I pass on what you need, not why.
phrase-health-abroad-else-no-help = If you do not sign this, nobody there will be able to help you.
phrase-consent-assisted-return = If you would like to go home, it can be arranged: the journey, papers, somebody who helps there. First we look with you at whether it is safe. Nobody may make you, and you can change your mind up to the door of the aircraft. Would you like us to begin?
phrase-assisted-return-what-it-is = Going home with assistance is one way, staying and asking for protection is another; neither costs you the other as long as you have not left. Somebody explains both, and you decide.
phrase-assisted-return-sign-and-go = Sign here and you will be home by the end of the month. It is the best thing for you.
phrase-it-is-the-law-wait = You have to wait like everybody else.

## Consent: what, to whom, why, that one may refuse and take it back

phrase-hear-about-help = Would you like to hear about people who can help? Hearing about it decides nothing.
phrase-consent-referral = There is an organisation that offers a safe place and free advice. I would tell them only your name, your language, what we have noticed and that you want to talk, so that they can come. You can say no, now or later, and we look after you all the same. Shall I call them?
phrase-consent-help-outside = May I tell people who help about you: your name, your language and what you need, nothing else? They find a place and explain what you are entitled to, and they are not the police. You can say no, and you can take a yes back. What would you like?
phrase-offer-stands = You have said no, and that is all right. The offer stands; come back to it whenever you like.
phrase-come-back-to-it = That is all right. We can come back to it whenever you like, with whomever you want beside you.
phrase-also-an-answer = That is an answer too. Nothing else changes for you, and what you have in your hand stays yours.
phrase-what-a-file-holds = It holds your name and what you need, so that you need not tell it twice. You see what stands in it, and it can be closed again.
phrase-for-your-own-good = Believe me, it is for your own good. Say yes.
phrase-think-of-yourself = Think of yourself for once, and say yes.
phrase-consent-placement = There is a place in a house whose address is kept secret. You would have a bed, meals and somebody to turn to; you may go out, and leave for good if you wish. We ask you to tell nobody where it is. You can say no, or change your mind later. Would you like to go?
phrase-your-side-of-the-door = The bolt is on your side of the door. You may go out, and you may leave for good.
phrase-beds-one-by-one = Beds are given to one person at a time. I pass on what you would like, and I tell nobody who sleeps where.
phrase-bed-is-free-now = The bed is free now. If you think about it too long, it will be gone.
phrase-others-would-be-glad = Others would be glad of that bed.
phrase-places-for-those-who-help = The places in that house are for people who help us find the others.
phrase-consent-police = A police officer who deals only with such cases would like to speak with you, to understand whether you are in danger. You need not. Our help goes on whatever you decide, you can have somebody beside you, and you can stop. What would you like?
phrase-changes-nothing = That is all right. It changes nothing about a bed, a doctor or our help.
phrase-only-if-you-say = No. The police come into it only if you say so.
phrase-others-will-suffer = If you do not talk to the police, they will do the same to others.
phrase-consent-family = If you wish, we can let your family know that you are here. First let us think together who would hear of it and whether that could harm you or them. We say only what you want said. If you say no, we call nobody.
phrase-nobody-is-called = Then nobody is called. That is for you to decide.
phrase-cannot-say-alone = I cannot say yes or no to that alone. I ask now, and you hear it from me.
phrase-who-should-know = Who should know that you have arrived, and who had better not?
phrase-mother-number = Surely your mother is worried. Give me her number.
phrase-one-short-call = One short call. What harm is there in that?
phrase-statement-another-day = If one day you want to tell it so that it counts in court, you can, with a lawyer. It need not be today.
phrase-statement-while-fresh = Better to write the statement now, while you remember it well.

## Wages owed, and the bargain offered instead

phrase-wages-yours = What you worked is owed to you, whatever papers you have and whatever you were told. We can work out together how much it is, and somebody can claim it for you. It costs you nothing, and you decide.
phrase-wages-desk-shares-nothing = What you tell this desk goes to no other office. If you want us to write to the employer, you say so, and not before.
phrase-consent-wage-claim = May we claim your unpaid wages in your name? We would need the days, the hours and what you were paid, and the employer would get a letter from us. You can say no, now or later, and nothing else changes for you.
phrase-wages-only-with-names = Without names there is no claim. So: who brought you here?
phrase-settle-no = I cannot accept that. What is owed is paid by the law’s way, and what we found is written down.
phrase-settle-yes = Pay them today, and we leave the rest.

## Questions: who you are, age, papers

phrase-about-yourself = What would you like to tell me about yourself?
phrase-begin-where-you-like = Tell me about yourself, and begin where you like.
phrase-what-should-i-know = Before we write anything down: what should I know about you?
phrase-how-to-call-you = How would you like to be called, and where do you come from?
phrase-name-and-origin = What is your name, and where are you from?
phrase-real-name = Is that your real name, or the one you use here?
phrase-truth-this-time = Come on. The truth, this time.
phrase-how-you-count-years = What do you know about when you were born? Who told you?
phrase-when-were-you-born = When were you born, as far as you know?
phrase-age-in-papers = Which age stands in your papers, and is it the one you were always told?
phrase-how-old = How old are you?
phrase-over-eighteen-right = You are over eighteen, right?
phrase-who-told-you-to-say = You are never that age. Who told you to say so?
phrase-where-papers-been = Where have your papers been, until today?
phrase-who-has-papers-now = Which papers do you have, and who is keeping them?
phrase-passport-with-you = Do you have your passport with you?
phrase-receipt-and-day = You get a receipt for it, with a name and the day it comes back.
phrase-took-your-passport = They took your passport from you, didn't they?
phrase-not-one-paper = How can anybody cross three borders without a single paper?

## Questions: journey, companion, family, school, marriage

phrase-tell-the-journey = Tell me about the journey, from when you left home. Take all the time you need.
phrase-and-then = And what happened then?
phrase-who-arranged = Who arranged the journey?
phrase-not-let-out = They did not let you leave, on the way, did they?
phrase-did-you-not-think = Did it not occur to you how dangerous it was?
phrase-main-points-only = Others are waiting. Only the main points, please.
phrase-how-you-met = How did the two of you come to travel together, you and the person with you?
phrase-are-you-related = Are you related to each other?
phrase-nobody-hears-where = From me nobody hears where anybody is. That holds for you as well.
phrase-not-really-a-relative = That is not really a relative of yours, is it?
phrase-why-let-them-speak = Why do you let somebody else speak for you?
phrase-news-at-home = Who is waiting for news of you at home?
phrase-who-belongs-to-you = Who belongs to you, here and elsewhere?
phrase-whom-you-miss = Whom do you think of first when you think of home?
phrase-children = Do you have children?
phrase-family-let-you = And your family let you go, just like that?
phrase-days-before-leaving = What was an ordinary day like, before all this? School, work, home?
phrase-what-you-learnt = What did you learn when you were younger, at school or from somebody?
phrase-what-you-do-well = What are you good at? What did your days look like?
phrase-last-class = What class were you in?
phrase-ask-which-school = I ask about it. You hear it from me as soon as I know.
phrase-how-the-marriage = How did the marriage come about?
phrase-want-marriage = Was it you who wanted this marriage?
phrase-made-to-marry = They made you marry, didn't they?
phrase-marry-a-stranger = Who marries somebody they hardly know?

## Questions: work, debt, money, phone

phrase-work-day = What was a day of work like there, from morning to night?
phrase-were-you-paid = Were you paid for it?
phrase-why-stay-unpaid = And why did you stay, if they did not pay you?
phrase-what-would-you-find = What were you told you would find here?
phrase-somebody-expecting = Has somebody already got work for you here?
phrase-not-as-promised = The work was not what they promised you, was it?
phrase-and-you-believed = And you believed that?
phrase-how-paid-for = How was the journey paid for?
phrase-if-not-paid = What happens to somebody who cannot pay?
phrase-owe-anybody = Do you, or does your family, owe anybody money for the journey?
phrase-pay-it-all-back = You have to work it all off for them, don't you?
phrase-such-a-debt = How could you let yourself in for such a debt?
phrase-what-became-of-pay = What became of the money you earned?
phrase-money-with-you = Do you have any money with you?
phrase-kept-your-wages = They kept your wages, didn't they?
phrase-who-rings = Your phone rings a good deal. What is it like for you when it does?
phrase-phone-yours = Is the phone yours?
phrase-phone-off = Would you mind switching it off while we talk? It stays with you.
phrase-what-do-you-hide = Who is it that keeps calling? What are you hiding from us?
phrase-hand-over-phone = Give me the phone. I want to see who is calling.

## Questions: fear, threats, violence; and what need not be told

phrase-what-worries = What worries you most just now?
phrase-wish-and-never = What would you like to happen now, and what should on no account happen?
phrase-afraid-of-anybody = Are you afraid of anybody here?
phrase-afraid-of-that-one = You are afraid of the person out there, aren't you?
phrase-afraid-but-came = If you were so afraid, why did you go with them?
phrase-if-you-refused = What did you think would happen if you said no?
phrase-threatened = Has anybody threatened you, or somebody dear to you?
phrase-hurt-your-family = They said they would hurt your family, didn't they?
phrase-how-treated = How were you treated? Tell me only what you want to.
phrase-hurt-you = Has anybody hurt you?
phrase-beat-you = They beat you, didn't they?
phrase-why-not-leave = But why did you not just leave?
phrase-need-not-tell-that = You need not tell me anything about that. If there is something for a doctor, it can stay with the doctor.
phrase-relations-with-them = Did you have relations with any of them?

## Boat and crew

phrase-where-on-board = Where did you sit during the ride, and who was near you?
phrase-how-many-on-board = How many of you were there during the ride?
phrase-noticed-at-sea = What did you notice during the ride that we cannot see from here?
phrase-work-on-board = How was the work shared out during the ride?
phrase-how-came-to-steer = How did it come about that you had tasks during the ride?
phrase-saw-the-helm = Did you see who was driving?
phrase-you-steered = It was you who drove, wasn't it?
phrase-one-of-them = So you are one of the drivers yourself?

## Companions, door and room

phrase-wait-outside = At this point we see everybody alone, it is the same for all. Would you wait over there? There is coffee.
phrase-each-alone = We talk with everybody by themselves. It is nothing against anybody.
phrase-somebody-of-yours = If you want somebody of yours beside you, and that person wants it too, yes.
phrase-one-at-a-time = The doctor sees one person at a time. Meanwhile we can do your own registration.
phrase-out-with-you = You, outside. I want to hear this without you.
phrase-stay-if-quiet = All right, stay, as long as you keep quiet.

## Reassurance, good and hollow

phrase-time-you-need = Take the time you need. I am not going away.
phrase-understandable = After days like these, anybody would feel as you do.
phrase-not-near-you = That may be. But not near you, and you have done nothing wrong.
phrase-not-now = We do not have to talk about that now, nor ever, if you do not want to.
phrase-not-your-fault = Whatever was done to you, you are not to blame for it. You need not tell me more than you want to.
phrase-thanks-fear = Thank you for saying what frightens you. That is what we begin with.
phrase-leave-it-journey = That is all right. We leave it there.
phrase-thanks-journey = Thank you. We can stop at any point of it.
phrase-thanks-companion = Thank you for telling me how it is between you.
phrase-thanks-family = Thank you for telling me about them.
phrase-leave-it-marriage = As you like. That can stay with you.
phrase-thanks-marriage = Thank you. You choose what more there is to say about it.
phrase-leave-it-work-before = Then we talk about something else.
phrase-thanks-work-before = Thank you. That helps me to see what those days were like.
phrase-leave-it-work-promised = All right. It can wait.
phrase-thanks-work-promised = Thank you. Now I know what you were told.
phrase-leave-it-debt = You need not tell me that.
phrase-thanks-debt = Thank you. I have understood what is asked of you.
phrase-leave-it-money = As you like. I note nothing about it.
phrase-thanks-money = Thank you for being so exact.
phrase-leave-it-phone = That is your affair. The phone stays with you.
phrase-leave-it-threats = You decide what you tell me, and when.
phrase-thanks-threats = Thank you for trusting me with that. I write it down as you said it.
phrase-thanks-violence = Thank you for telling me. Let us go only as far as you want to.
phrase-feet-on-the-floor = Feel the floor under your feet, and breathe slowly with me. There is nothing to answer now.
phrase-do-not-cry = Don't cry. It is going to be all right.

## Promises, bargains and threats that tired people make

phrase-you-will-get-papers = Don't worry, you will get your papers.
phrase-asylum-for-sure = With a story like yours they are bound to give you asylum.
phrase-money-back = You will get back every penny.
phrase-never-sent-back = Nobody is going to send you back.
phrase-nobody-will-hurt-you = Nobody will ever hurt you again. You have my word.
phrase-fetch-your-family = We will get your family out of there.
phrase-settled-by-tomorrow = By tomorrow it will all be settled.
phrase-do-more-if = We can do much more for you if you tell us who they are.
phrase-nothing-without-names = Without names there is nothing I can do for you.
phrase-next-plane = If you go on like this you will be on the next plane home.
phrase-lose-the-child = You do know that one can lose a child over things like this.

## Putting together, thanking, closing

phrase-say-it-back = I will say back what I have understood. Correct me where I am wrong.
phrase-what-we-agreed = Before we stop, I say back in short what I have heard from you. Tell me if something is missing, or wrong.
phrase-read-line-by-line = I read you what I have written, line by line. Stop me wherever it is not so.
phrase-in-your-words = This is what I have noted, in your words as far as I could. Change whatever is different.
phrase-what-matters-most = Let me see whether I have understood what you need first, and what you do not want.
phrase-yes-to-this-only = So you agree to this and to nothing else. That is exactly what I am writing down.
phrase-anything-not-asked = Is there anything I have not asked that you would like me to know?
phrase-thanks-and-next = Thank you, that is enough for today. I am going to see about a place for you. Before this evening somebody comes to tell you how things stand, even if there is nothing new. If anything frightens you before then, come to any of us.
phrase-thank-you-patience = Thank you for your patience.
phrase-see-me-again = You see me again before I go. If somebody comes in my place, I tell you who.
phrase-we-will-let-you-know = Right, that is all. We will let you know.

## Between colleagues

phrase-what-do-we-know = What do we know already? I would rather not ask the same things again.
phrase-what-have-you-seen = What have you seen that I have not?
phrase-what-surprised-you = Has anything surprised you so far?
phrase-who-waits-longest = What has to come first, and for whom?
phrase-what-would-help-you = What would help you most from my side?
phrase-rights-explained-yet = Has anyone explained the rights yet, and in which language?
phrase-consent-for-this = Do we have consent for this, and for exactly this?
phrase-seen-and-heard = I am handing over what I saw and heard, word for word. What I make of it is another matter.
phrase-seen-beside-told = What I saw is on the sheet. What I was told stands beside it, with the name of who said it.
phrase-asked-nothing-twice = I have asked nothing twice. What is still missing stands at the end of my notes.
phrase-still-open-with-me = Two things are still open with me. I tell you which, so that nobody starts from the beginning.
phrase-nothing-new-since = Nothing new since we last spoke. You hear it when there is.
phrase-who-agreed-to-what = Who agreed to what is noted beside each name. Please keep to it.
phrase-who-comes-first = Those who need something before any question are at the top of my list.
phrase-one-does-the-talking = One of the two does all the talking. I would see them separately, on some ordinary pretext.
phrase-doubt-about-age = I have a doubt about the age. Until it is settled, we treat this person as a child.
phrase-child-with-nobody = There is a child here with nobody to speak for them. I need you here before anything else goes on.
phrase-no-to-police-only = It is a no to the police. It is not a no to help.
phrase-cannot-wait-for-mail = This cannot wait for the e-mail. I am ringing them now.
phrase-in-my-hands-now = Received. It is with me now. Within the hour I will tell you how it went.
phrase-room-ten-minutes = I need a room where nobody can hear us, and ten minutes.
phrase-interpreter-with-no-ties = We need an interpreter who has no ties with anybody concerned here.
phrase-do-not-close-yet = Please do not close the screening yet. Give us time for a talk in private.
phrase-who-does-what = Who does what, and by when? Let us say it before we leave this room.
phrase-not-needed-for-that = You do not need that for your work, so I do not pass it on. There are signs, and there is a need: that much I can say.
phrase-cannot-say-where = Where the place is I tell nobody. If you have a message, I will see that it arrives.
phrase-medical-secrecy = That is covered by medical secrecy. I can tell you whether the person is fit to travel, no more.
phrase-send-the-whole-file = Just send me the whole file. I will see what I need.
phrase-have-you-heard = Have you heard the story from room two? You will not believe it.
phrase-all-say-the-same = They all tell the same story. I would not lose much time over it.
phrase-how-are-you-after-this = How are you, after all this? Do you need a pause?

## Mediators and interpreters, in their own name

phrase-speak-to-the-person = Please speak to the person directly. I render what is said.
phrase-word-means-otherwise = I must step in for a moment: that word means something else where this person comes from.
phrase-cannot-advise = I cannot give advice, to either of you. Please ask each other; I will render it.
phrase-known-to-me = I know somebody concerned here. Somebody else has to interpret.
phrase-say-and-step-back = Where I know somebody, I say so and step back, and somebody else interprets.

### What anybody may answer: people without a function, of any case. Plain, and nobody in particular.

## Yes and no to what is asked for: each consent by itself

phrase-cast-yes-referral = Yes. You may tell them about me.
phrase-cast-yes-health-abroad = Yes. From doctor to doctor, yes.
phrase-cast-no-health-abroad = No. Not about my health.
phrase-cast-yes-assisted-return = Yes, I would like to go home.
phrase-cast-no-assisted-return = No, I do not want to go back there.
phrase-cast-transfer-understood = All right. Now I know how it goes.
phrase-cast-nothing-to-fear = No, nobody there means me any harm.
phrase-cast-not-about-return = I would rather not think of that now.
phrase-cast-no-referral = No. I do not want that.
phrase-cast-yes-police-contact = Yes. I will speak with the police.
phrase-cast-no-police-contact = No. Not with the police.
phrase-cast-yes-health-check = Yes, the doctor may look at me.
phrase-cast-no-health-check = No, I do not want to be examined.
phrase-cast-yes-health-sharing = Yes, you may tell them what I need for my health.
phrase-cast-no-health-sharing = No. That stays between us.
phrase-cast-yes-family-contact = Yes, I would like them to hear from me.
phrase-cast-no-family-contact = No. Nobody at home is to be called.
phrase-cast-yes-placement = Yes, I will go there.
phrase-cast-no-placement = No, I do not want to sleep there.
phrase-cast-yes-wage-claim = Yes. Ask for it, in my name.
phrase-cast-no-wage-claim = No. No letter to him.
phrase-cast-wages-heard = I did not know that it counts for me too.

## Needs and rest

phrase-cast-yes-needs = Yes, please.
phrase-cast-would-be-kind = That would be kind.
phrase-cast-no-needs = No, thank you. I have what I need.
phrase-cast-not-now-thanks = Not now, thank you.
phrase-cast-yes-rest = Yes. A short rest would be good.
phrase-cast-no-rest = No, we can go on.
phrase-cast-may-i-sit = May I sit down?
phrase-cast-a-break = Can we stop for a moment?

## Health

phrase-cast-yes-health = Yes. Something hurts.
phrase-cast-no-health = No, I am all right.

## Language, interpreter, a woman or a man

phrase-cast-yes-interpreter = Yes, we understand each other.
phrase-cast-this-language = In this one. Like this I understand.
phrase-cast-not-so-well = Not so well. Somebody else would be better.
phrase-cast-interpreter-heard = All right. I have heard it.
phrase-cast-no-interpreter = Somebody else would be better, please.
phrase-cast-do-not-understand = I do not understand you.
phrase-cast-sorry-not-understood = Sorry, I do not understand.
phrase-cast-not-that-language = I do not speak that.
phrase-cast-hear-no-words = I hear you, but I do not know the words.
phrase-cast-what-do-you-say = What do you say? I do not understand.
phrase-cast-slower = More slowly, please.
phrase-cast-a-woman = With a woman, if I may choose.
phrase-cast-a-man = With a man, if I may choose.
phrase-cast-either = It does not matter to me.

## Safe to talk

phrase-cast-safe-here = Here I feel safe enough.
phrase-cast-safe-if-nobody-listens = If nobody listens, yes.
phrase-cast-not-safe-here = Not here. Somewhere else, perhaps.
phrase-cast-cannot-say-here = I cannot say that here.

## What one would rather not talk about

phrase-cast-not-about-journey = I would rather not talk about the journey.
phrase-cast-not-about-companion = I would rather not talk about other people.
phrase-cast-not-about-family = My family, please leave them out.
phrase-cast-family-are-well = They are well, as far as I know.
phrase-cast-family-far = They are far away. What would you do with their names?
phrase-cast-not-about-papers = About papers I say nothing now.
phrase-cast-not-about-work-before = I would rather not speak of that work.
phrase-cast-not-about-work-promised = What comes afterwards is my own affair.
phrase-cast-not-about-debt = What I owe, I keep to myself.
phrase-cast-not-about-money = I do not talk about money.
phrase-cast-not-about-phone = Who calls me, that is private.
phrase-cast-not-about-threats = I do not answer that.
phrase-cast-not-about-violence = I would rather not talk about that.
phrase-cast-not-about-fear = I do not want to think of it now.
phrase-cast-fear-too-much = There is too much to say where to begin.
phrase-cast-not-about-marriage = That I do not want to tell.
phrase-cast-not-about-intimate-life = You may not ask me that.
phrase-cast-no-statement = I do not sign anything today.

## Understood or not, what comes now

phrase-cast-do-not-know = I do not know.
phrase-cast-shoes-wet = I have been on my feet all day.
phrase-cast-waiting = Waiting is the worst of it.
phrase-cast-hardly-slept = I have hardly slept.
phrase-cast-warm-tea = Something warm does good.
phrase-cast-so-many-people = So many people, and each with a list.
phrase-cast-understood = Yes, I understood.
phrase-cast-all-right = All right.
phrase-cast-i-listen = Good. I listen.
phrase-cast-i-see = I see.
phrase-cast-thanks-for-telling = Thank you for telling me.
phrase-cast-not-much-told = Not much. That one waits.
phrase-cast-understood-rights = I understood. Thank you.
phrase-cast-keep-in-mind = All right. I keep that in mind.
phrase-cast-good-you-say = Good that you say it.
phrase-cast-understood-information = Good to know.
phrase-cast-did-not-know = I did not know that.
phrase-cast-good-somebody-says = Good that somebody says it.
phrase-cast-think-it-over = I would like to think it over.
phrase-cast-time-is-good = Time would be good.
phrase-cast-think-about-it = I will think about it.
phrase-cast-so-there-is = So there is such a thing.
phrase-cast-perhaps-later = Perhaps later. But I heard it.
phrase-cast-no-asylum = No, I do not ask for that.
phrase-cast-know-one-can = Good to know that one can.
phrase-cast-asylum-heard = I have understood that.
phrase-cast-what-now = What happens now?
phrase-cast-sent-back = Will you send me back?

## Companions

phrase-cast-wait-outside = All right. I wait outside.
phrase-cast-companion-all-right = All right.
phrase-cast-stay-together = I would rather stay here.

## Meeting and parting

phrase-cast-hello = Hello.
phrase-cast-hello-thanks = Hello. Thank you.
phrase-cast-hello-yes = Yes, hello.
phrase-cast-hello-you-too = Hello to you too.
phrase-cast-hello-here = Hello. Here I am.
phrase-cast-hello-day = Greetings.
phrase-cast-now-i-know-you = Good. Now I know who you are.
phrase-cast-all-right-then = All right.
phrase-cast-thanks-for-saying = Thank you for saying so.
phrase-cast-who-are-you = Who are you?
phrase-cast-on-the-list = You can call me by my first name.
phrase-cast-nobody-special = There is not much to tell. I am like everybody.
phrase-cast-what-for = What is it that you want to know, exactly?
phrase-cast-thank-you = Thank you.
phrase-cast-does-good = Thank you, that does good.
phrase-cast-thanks-kind = Thank you. That is kind.
phrase-cast-correct-so = Yes, that is right so.
phrase-cast-so-it-is = Yes. So it is.
phrase-cast-nothing-to-add = I have nothing to add.
phrase-cast-leave-it-like-that = Good. Leave it like that.
phrase-cast-thanks-at-the-end = Thank you.
phrase-cast-nothing-more = No, that is all.
phrase-cast-goodbye = Thank you. Until then.
