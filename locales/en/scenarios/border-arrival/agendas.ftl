### Cue cards: what a person wants to do now. A wish, never an order; whoever plays decides.

## Lioma

agenda-lioma-pain-unheeded = Nobody has looked after you. Hold your belly, sit down on the stones.
agenda-lioma-asked-beside-zorine = Zorine can hear. Look at her, then say her sentence: cousins, nothing owed to anybody.
agenda-lioma-medic-alone = The doctor asks first, and Zorine is outside. Nod, if you like.
agenda-lioma-zorine-away = Zorine seems to be away. Ask in a low voice how far she is and whether she can hear.
agenda-lioma-safety-asked = You are asked about safety. Think of your sister; say a part of it, or nothing yet.
agenda-lioma-police-offered = The police are mentioned. Ask whether you must. If not, say no, kindly, once.
agenda-lioma-body-offered = You are asked in clear words about the woman with the house. If it was explained who hears what, say yes.
agenda-lioma-track-hem = Your own work: unpick the hem, one thread a minute. Count the steps to the gate. Think about whom you would give the SIM.

## Rinu

agenda-rinu-asked-her-age = Recite: nineteen. Then look at Korin, to see whether it was right.
agenda-rinu-school-remark = Somebody speaks your language. Say to the mediator, by itself, that on Thursday there is the fractions test.
agenda-rinu-ring = The ring is mentioned. Turn it, look down, shrug.
agenda-rinu-guardian-names-herself = A woman says she is there for you. Ask what she costs.
agenda-rinu-truth-about-doubt = You were told the truth about the doubt and what follows. You may say how old you are.
agenda-rinu-call-mother = You are left in peace with somebody kind. Ask whether you may call your mother, two minutes.
agenda-rinu-call-refused = No, and no reason, and no hour. Put the coat on and go where the fence is low.
agenda-rinu-track-fractions = Your own work: the maths sheet, four small puzzles. Write to Oda. Guess which adult keeps a word.

## Bastim

agenda-bastim-phone-rings = The phone rings where everybody hears it. Cut it off, smile, turn away.
agenda-bastim-passport-asked = You are asked for your passport. It comes. The office brings it.
agenda-bastim-paper-asked = Somebody asks about the work. Show the season paper, proudly.
agenda-bastim-gloves = They look at your gloves. Hide your hands.
agenda-bastim-cream-offered = Cream, and no questions with it. Let the doctor see your hands, if you like.
agenda-bastim-rights-on-wages = You hear what the law says about hours, pay and passports. Ask the number of hours twice.
agenda-bastim-gate-at-ten = Nobody has talked with you and the hour of the van is near. Walk to the gate, if it is all you have.
agenda-bastim-track-matchbox = Your own work: count the unpaid days on a matchbox. Decide about every call: let it ring, read, answer, delete.

## Caleo

agenda-caleo-door-and-men = Men behind you. Step aside, let others pass, keep the way out in view.
agenda-caleo-phone-lights = The screen lights up. Turn it face down.
agenda-caleo-man-from-home = The interpreter is from your town. Go stiff, say less, turn away.
agenda-caleo-interpreter-choice = You are asked whom you would like. Point: a woman, on the telephone.
agenda-caleo-secrecy-explained = The doctor has said who hears of it. Agree to the tests, if you like.
agenda-caleo-referral-first = Help is offered today. Not today; ask whether you may keep the card.
agenda-caleo-referral-again = Asked again, the same person, no pressure. Yes to the house, no to the police. Nothing more need be said.
agenda-caleo-track-songs = Your own work: one line a scene into the notebook of songs. Decide whether to read his message. Choose the door.

## Teo

agenda-teo-left-side = They speak on your left. You hear nothing; do not react.
agenda-teo-crew-shouted = Somebody shouts about the crew. Hands behind your back, turn away.
agenda-teo-coffee = Somebody gave you something warm and stands on your right. Say your name and your town.
agenda-teo-papers-asked = Papers? Point at the tin.
agenda-teo-wheel-before-rights = The wheel, and nobody told you your rights. I steered. Write it.
agenda-teo-rights-explained = Rights and a lawyer were explained. Ask whether a worker can be that, the other thing.
agenda-teo-beside-gaspo = Gaspo hears. Shrug, look down, say nothing.
agenda-teo-track-log = Your own work: the engine log from memory, dates only. Repair the kettle of the hall. Think about the fuel, and whether to say it.

## Zorine

agenda-zorine-answers-first = An officer is near Lioma. Answer first, friendly and short.
agenda-zorine-offers-to-translate = The doctor asks Lioma something. Offer to translate, you are in a hurry.
agenda-zorine-sees-lioma = She is in sight. Look at her, touch the belt bag.
agenda-zorine-separated = They have parted you. Ask politely where your cousin is. Refused, speak of family, then sit in the courtyard and telephone.
agenda-zorine-neighbouring-bed = Evening. Ask for the bed next to hers.
agenda-zorine-asked-alone = Asked alone: you are cousins and owe nothing to anybody. The notebook is for shopping.
agenda-zorine-statement = They want a statement. Ask for a lawyer, then be silent.
agenda-zorine-track-favours = Your own work: win three small favours of strangers, tea, a pen, a charger. Keep count of the doors. Write the complaint to the coordinator.

## Korin

agenda-korin-her-age = They ask her age. Answer for her: nineteen.
agenda-korin-doubted = They doubt it. The paper says it: show the paper.
agenda-korin-paper-back = They have kept your paper. Ask for it back every three minutes.
agenda-korin-separated = She is not beside you. Demand her, raise your voice; sit down when somebody asks you calmly.
agenda-korin-when-they-met = When did you meet? Two years ago. If you are asked again later: in the spring.
agenda-korin-sees-guardian = Who is that woman to us? Ask it.
agenda-korin-child-room-door = Evening. Stand where the door of the children’s room is in view, until somebody sends you away.
agenda-korin-track-story = Your own work: practise the story without a contradiction. Write the request for the same house. Think of a question for a lawyer.

## Uncle Berrin

agenda-berrin-first-rings = Eight minutes have passed. Ring Bastim, twice.
agenda-berrin-rings-again = Ring Bastim again, six times. No answer: write one line, the place and the hour.
agenda-berrin-chooses-whom = Three calls a scene, one less for each that is answered. Choose whom. If Caleo stays silent, one line about his father.
agenda-berrin-official-answers = A stranger answers. Hang up.
agenda-berrin-van = Evening. The driver asks at the gate, and waits no longer than four minutes.
agenda-berrin-passport-for-silence = The third day. Offer Bastim his passport for his silence. Nobody has to be cross.

## Yannu

agenda-yannu-who-helps = Ask aloud who helps if somebody is not well treated.
agenda-yannu-chats-for-neighbours = Someone official, and your neighbours are slow. Chat for them.
agenda-yannu-brother-rings = Your brother rings. Answer, loud and glad.
agenda-yannu-shows-receipt = Asked what you owe: nothing to anybody, and here is the receipt.
agenda-yannu-carries-a-note = If Zorine gives you a note, carry it. If somebody asks for it, give it up.

## Irva

agenda-irva-uniform-behind = A uniform behind you. Move your chair.
agenda-irva-asked-in-the-queue = Not in a row of people. Later, please.
agenda-irva-cannot-go-back = Say to whoever stands there that you cannot go back, and wait until it is written.
agenda-irva-woman-doctor = The doctor is a woman and asks first. Agree.
agenda-irva-asked-twice = You told it once. Sit down, be tired.

## Hadro and Sule

agenda-hadro-answers-first = She is asked and you answer. You always do.
agenda-hadro-booklet = Show the booklet, photographs and all.
agenda-hadro-parted = She has been gone for a while. Ask somebody how long it takes.
agenda-sule-hadro-speaks = He answers for you. Nod, tap the rhythm on his arm.
agenda-sule-alone-with-time = You are alone, there is time, and your words are carried. Answer slowly, then a lot.
agenda-sule-corrects-dates = He has the date wrong again. Correct him and laugh.

## Obessa and Tiko

agenda-obessa-many-cousins = The cousins? There are many. Wave it away.
agenda-obessa-letter = Papers? The letter from the clinic.
agenda-obessa-snaps-and-shares = Snap at him, then give him your bread.
agenda-obessa-notice-explained = They told you why a judge gets a letter. Accept it.
agenda-tiko-runs-back = You were taken somewhere else. Look around a bit, then run back to her.
agenda-tiko-tooth = Show somebody the tooth in the matchbox.
agenda-tiko-letter-home = Ask when you can write to your mother.

## Marn

agenda-marn-says-nineteen = Nineteen, since March. Everyone laughs.
agenda-marn-school-week = Talk about the ninth class and its tests, which you helped to teach.
agenda-marn-doubted = They do not believe you. Be offended, then amused.
agenda-marn-certificate = Asked for papers: the certificate and the exemption.
agenda-marn-helps-tiko = Help the boy with his sums.

## Gaspo

agenda-gaspo-i-fish = You fish. You pull ropes. That is all.
agenda-gaspo-blames-teo = It is getting tight. Point at Teo.
agenda-gaspo-lawyer = There is a lawyer? Then you want one.
agenda-gaspo-pay-book-shown = Three hundred a trip, yes, and a loan for the roof. What else?
agenda-gaspo-not-an-interpreter = You interpret for nobody. Shake your head.

## Edua

agenda-edua-daughter-rings = Your daughter rings. Answer, shouting.
agenda-edua-a-chair = Ask for a chair, and be heard.
agenda-edua-who-paid = My daughter paid. That is a daughter.
agenda-edua-mothers-rinu = The girl in the green coat is too thin. Give her something.

## Ilvo

agenda-ilvo-says-fourteen = Fourteen. Say it at once.
agenda-ilvo-bread = Ask for bread.
agenda-ilvo-ball = The woman who knelt down may hold the ball while you eat.
agenda-ilvo-uncle = You want your uncle called. He works nights.
agenda-ilvo-teaches-a-game = Teach the girl in the green coat a game.

## Wila

agenda-wila-called-wila = They read your papers aloud. Ask to be called Wila.
agenda-wila-ledger = Asked kindly what you live on: show the account book.
agenda-wila-where-to-sleep = Ask, in private, where you are to sleep.
agenda-wila-leading-question = You have heard that tone. Turn away, and leave if it goes on.
agenda-wila-mends-a-coat = Mend somebody’s coat.

## Imre Tolk

agenda-ex-sea-liaison-tell-the-lead = Five minutes after landing, find the lead and say what you saw in the night, once.
