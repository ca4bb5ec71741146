### Cue cards: what a person wants to do now. A wish, never an order; whoever plays decides.

## Lioma

agenda-lioma-pain-unheeded = Nobody has looked after you. Hold your belly, sit down on the stones.
agenda-lioma-sits-down = The pain is back. Sit down where you stand.
agenda-lioma-looks-first = Before you drink, look at her.
agenda-lioma-thanks = Somebody gave you something and asked for nothing. Thank them, in a low voice.
agenda-lioma-asked-beside-zorine = Zorine can hear. Look at her, then say her sentence: cousins, nothing owed to anybody.
agenda-lioma-safety-beside-zorine = Is it safe, they ask, and she hears it. It is all right, you are with your cousin.
agenda-lioma-sentence-again = They still ask you beside her. The same sentence, word for word.
agenda-lioma-body-beside-zorine = Something is to be decided and she stands beside you. She is my cousin, ask her.
agenda-lioma-medic-alone = The doctor asks first, and Zorine is outside. Nod, if you like.
agenda-lioma-zorine-away = Zorine seems to be away. Ask in a low voice how far she is and whether she can hear.
agenda-lioma-safety-asked = You are asked whether it is safe. First you want to know whether she can hear. Of your sister you say a part, or nothing yet.
agenda-lioma-a-door = They speak of rest. Ask whether there is a door that you close yourself.
agenda-lioma-asked-again = They ask once more for the whole way. They have it on paper.
agenda-lioma-a-pause = It has been long. Ask for a pause.
agenda-lioma-must-i = They explain the days and the paper. Ask whether the police must be part of it.
agenda-lioma-police-offered = The police are mentioned. Ask whether you must. If not, say no, kindly, once.
agenda-lioma-the-sheet = They give you a sheet. Not on you: she would find it.
agenda-lioma-body-offered = You are asked in clear words about the woman with the house. If it was explained who hears what, say yes.
agenda-lioma-a-bed-offered = A place is offered. Yes, if the bolt is on your side.
agenda-lioma-doctor-may-say = The doctor asks what she may pass on. What you need, and not more.
agenda-lioma-mother-not-told = They would tell somebody at home. Not your mother.
agenda-lioma-the-bolt = A room at last. Ask whether the bolt is yours.
agenda-lioma-the-paper = They explain the paper in your name. Let them ask for it.
agenda-lioma-said-as-i-said = Somebody said back what you said. If it was right, thank her.
agenda-lioma-says-police = They read the paper to you. Ask whether it says police.
agenda-lioma-stays-by-her = She keeps you close. Short answers, eyes down.
agenda-lioma-not-asked = They wrote about you and nobody asked you. Say less.
agenda-lioma-was-it-written = You said that you cannot go back. Ask whether it was written.
agenda-lioma-silent = She slept beside you. Look at the floor; a nod is enough.
agenda-lioma-withdraws = It is too much, and too fast. Take back your word.
agenda-lioma-track-hem = Your own work: unpick the hem, one thread a minute. Count the steps to the gate. Think about whom you would give the SIM.

## Rinu

agenda-rinu-his-hand-first = Breakfast. He takes your tray; wait until he gives you something.
agenda-rinu-to-the-desk = He nods toward the hall. Go with him to the desk.
agenda-rinu-asked-her-age = Recite: nineteen. Then look at Korin, to see whether it was right.
agenda-rinu-recites = It is your turn. Say it the way it was practised.
agenda-rinu-was-it-right = You have said it. Look at him: was it right?
agenda-rinu-asked-beside-him = Asked about the two of you, and he is there. The long sentence.
agenda-rinu-school-remark = Somebody speaks your language. Say to the mediator, by itself, that on Thursday there is the fractions test.
agenda-rinu-school-remark-in-a-talk = Somebody talks with you, and he is not there. Say what is on your mind: Thursday, the fractions.
agenda-rinu-school-remark-here = Somebody kind sits there and does not ask. Say what is on your mind: Thursday, the fractions.
agenda-rinu-ring = The ring is mentioned. Turn it, look down, shrug.
agenda-rinu-cocoa = Something warm, and nobody takes it from you. Thank them.
agenda-rinu-is-he-cross = You are somewhere else and he is not. Ask whether he is cross.
agenda-rinu-guardian-names-herself = A woman says she is there for you. Ask what she costs.
agenda-rinu-truth-about-doubt = You were told the truth about the doubt and what follows. You may say how old you are.
agenda-rinu-shows-the-card = She asks to see the card, and you may hold it. Yes.
agenda-rinu-hands-the-card = Let her read the card from school.
agenda-rinu-how-late = They name an hour. Ask whether an hour is an hour here.
agenda-rinu-call-mother = It is evening. Ask whether you can call your mother now.
agenda-rinu-call-agreed = You are asked whether you want the call. Yes, with her beside you.
agenda-rinu-call-made = It is allowed, and how it is done was said. Call.
agenda-rinu-call-over = You have heard her. Say what she said.
agenda-rinu-call-refused = No, and no reason, and no hour. Put the coat on and go where the fence is low.
agenda-rinu-no-answer = No yes, no reason, no hour. Say nothing more tonight.
agenda-rinu-coat-on = Keep the coat on. Look once to where the fence is low.
agenda-rinu-goes-with-him = Go where he goes, the bag on your back.
agenda-rinu-doctor-with-her = A doctor, if Nora comes in too.
agenda-rinu-doctor-without-her = A doctor, and you are by yourself. Nora has to be there.
agenda-rinu-asked-with-nora = You are asked about the woman who helps. Yes, if Nora comes too.
agenda-rinu-asked-without-nora = You are asked to decide and Nora is not there. You say it together with her.
agenda-rinu-a-bed = Where others sleep who go to school: yes.
agenda-rinu-police-named = Not the police. Mama would get a fright.
agenda-rinu-and-korin = The third day. Ask where he is.
agenda-rinu-the-mark = The test came back. Say the mark.
agenda-rinu-do-you-come-back = Somebody ends the talk. Ask whether she comes back.
agenda-rinu-track-fractions = Your own work: the maths sheet, four small puzzles. Write to Oda. Guess which adult keeps a word.

## Bastim

agenda-bastim-phone-rings = The phone rings where everybody hears it. Cut it off, smile, turn away.
agenda-bastim-cuts-it-off = It rings in front of everybody. Cut it off.
agenda-bastim-turns-away = It rings again. Turn your back.
agenda-bastim-smiles-it-off = Six times. Smile, it is nothing.
agenda-bastim-to-the-desk = Your number is called. Go to the desk.
agenda-bastim-at-the-desk = The list has your number and your hands are empty.
agenda-bastim-passport-asked = You are asked for your passport. It comes. The office brings it.
agenda-bastim-back-to-the-bench = Done at the desk. Back to the benches, the phone near.
agenda-bastim-paper-asked = Somebody asks about the work. Show the season paper, proudly.
agenda-bastim-paper-asked-again = They ask about the work again, sitting down. Look at the signature: only yours.
agenda-bastim-paper-shown = Show the paper. It has a stamp.
agenda-bastim-proud-of-his-trade = They put a word on you that is not yours. You are a carpenter.
agenda-bastim-gloves = They look at your gloves. Hide your hands.
agenda-bastim-gloves-off = They burn. Take the gloves off for a while.
agenda-bastim-cream-offered = Cream, and no questions with it. Let the doctor see your hands, if you like.
agenda-bastim-rights-on-wages = You hear what the law says about hours, pay and passports. Ask the number of hours twice.
agenda-bastim-hours-again = You heard a number and do not believe it. Ask once more.
agenda-bastim-file-offered = You know now what is yours by law. A file, yes.
agenda-bastim-file-unclear = A yes, but to what? Ask.
agenda-bastim-brother-named = Your brother is not to be called.
agenda-bastim-police-named = The police? You signed that paper yourself. No.
agenda-bastim-a-bed = A bed, yes, and not by the gate.
agenda-bastim-voice-outside = Somebody stands under the window. Talk about the weather.
agenda-bastim-not-asked = They wrote about you and nobody asked you. Say less.
agenda-bastim-to-the-yard = Nobody told you anything about tonight. Walk out, slowly, toward the gate.
agenda-bastim-was-i-named = Somebody asked for you at the gate. Did he say your name?
agenda-bastim-stays = You were told the truth and asked for nothing. Then you stay.
agenda-bastim-kind-word = Somebody you know stops you with a kind word. Go back in.
agenda-bastim-gate-at-ten = Nobody has talked with you and the hour of the van is near. Walk to the gate, if it is all you have.
agenda-bastim-is-she-here = The third day. Ask whether the woman without uniform is here.
agenda-bastim-trade-offered = He offers what you miss most. Look at the screen, then away.
agenda-bastim-trade-told = He wants your silence. Say at least that, to the one who carries your words.
agenda-bastim-goodbye = They say when you meet again. You come.
agenda-bastim-track-matchbox = Your own work: count the unpaid days on a matchbox. Decide about every call: let it ring, read, answer, delete.

## Caleo

agenda-caleo-door-and-men = Men behind you. Step aside, let others pass, keep the way out in view.
agenda-caleo-to-the-desk = The hall has a door on two sides. Go there.
agenda-caleo-tray-and-card = The card and the things from your pockets, on the table. If they ask about the year, shrug.
agenda-caleo-back-to-the-bench = Done at the desk. Back, to the bench nearest to the way out.
agenda-caleo-to-the-doctor = Somebody speaks of a doctor. Go there, by yourself.
agenda-caleo-to-the-doctor-late = There are too many men on these benches. Go to the tent with the doctor.
agenda-caleo-phone-lights = The screen lights up. Turn it face down.
agenda-caleo-man-from-home = The interpreter is from your town. Go stiff, say less, turn away.
agenda-caleo-stiff = He is from your street. One word at most.
agenda-caleo-interpreter-choice = You are asked whom you would like. Point: a woman, on the telephone.
agenda-caleo-interpreter-named = He is not here. Say it: a woman, on the telephone.
agenda-caleo-secrecy-explained = The doctor has said who hears of it. Agree to the tests, if you like.
agenda-caleo-secrecy-unclear = Tests, and nobody said who hears of it. Ask.
agenda-caleo-doctor-may-say = What may be passed on: that you need tablets. Nothing else.
agenda-caleo-referral-first = Help is offered today. Not today; ask whether you may keep the card.
agenda-caleo-referral-again = Asked again, the same person, no pressure. Yes to the house, no to the police. Nothing more need be said.
agenda-caleo-referral-pressed = They pressed you. Then it is no again.
agenda-caleo-only-her = You said yes to one. Say at once to whom not.
agenda-caleo-police-named = The police: no.
agenda-caleo-father-named = Nobody calls your father.
agenda-caleo-a-room = A room, if it locks from inside.
agenda-caleo-a-chair = Bunks, and men in them. Ask for a chair by the door.
agenda-caleo-needs-air = They put words into your mouth. You need air.
agenda-caleo-goes-out = They laugh, or blame you. Go out, and do not come back to the talk today.
agenda-caleo-not-asked = They wrote about you and nobody asked you. Say less.
agenda-caleo-kept-the-card = You kept the card. Say so.
agenda-caleo-track-songs = Your own work: one line a scene into the notebook of songs. Decide whether to read his message. Choose the door.

## Teo

agenda-teo-left-side = They speak on your left. You hear nothing; turn the other side to them.
agenda-teo-tin-open = They have opened the tin. Your card lies in it.
agenda-teo-crew-shouted = Somebody shouts about the crew. Hands behind your back, turn away.
agenda-teo-coffee = Somebody gave you something warm and stands on your right. Say your name and your town.
agenda-teo-papers-asked = Papers? Point at the tin.
agenda-teo-wheel-before-rights = The wheel, and nobody told you your rights. I steered. Write it.
agenda-teo-rights-explained = Rights and a lawyer were explained. Ask whether a worker can be that, the other thing.
agenda-teo-beside-gaspo = Gaspo hears. Shrug, look down.
agenda-teo-ear = A doctor asks first. The ear, yes.
agenda-teo-ear-known = That you do not hear on the left, they may know.
agenda-teo-sugar = Somebody brings coffee to your right side. Two.
agenda-teo-body-offered = She is not the police, and your rights were said. Yes, to her.
agenda-teo-body-too-soon = Too soon, or he hears it. First the lawyer.
agenda-teo-police-named = A statement? Not without the lawyer.
agenda-teo-home-named = Nobody in your town is to hear it like this.
agenda-teo-a-bed = A bed, if there is no bolt outside.
agenda-teo-not-asked = They wrote about you and nobody asked you. Say less.
agenda-teo-card-back = They give you your card. Look at the picture.
agenda-teo-where-to = You are free to go. Where?
agenda-teo-track-log = Your own work: the engine log from memory, dates only. Repair the kettle of the hall. Think about the fuel, and whether to say it.

## Zorine

agenda-zorine-answers-first = An officer is near Lioma. Answer first, friendly and short.
agenda-zorine-family-first = A uniform looks over. Smile, you are family and only help.
agenda-zorine-sees-lioma = She is in sight. Look at her, touch the belt bag.
agenda-zorine-greetings = She drinks and looks about. Give her her mother’s greetings; it is enough.
agenda-zorine-asked-about-her = They ask you how you are related. Cousins.
agenda-zorine-follows = They have taken her to the tent. Go after her; you only help.
agenda-zorine-offers-to-translate = The doctor asks Lioma something. Offer to translate, you are in a hurry.
agenda-zorine-as-you-wish = They refuse, politely. Be more polite still.
agenda-zorine-waits-outside = Go back to the quay and keep the tent in view.
agenda-zorine-bag-on-tray = The bag lies on the table. Keep a hand near it.
agenda-zorine-keeps-hers = Two passports? You keep hers so that she does not lose it.
agenda-zorine-asked-alone = Asked alone: you are cousins and owe nothing to anybody. The notebook is for shopping.
agenda-zorine-papers-again = The papers again. The sentence, as you both learnt it.
agenda-zorine-bag-back = Ask for the bag, so that the queue hears it.
agenda-zorine-a-pen = A small favour: borrow a pen.
agenda-zorine-separated = They have parted you. Ask politely where your cousin is. Refused, speak of family, then sit in the courtyard and telephone.
agenda-zorine-separated-pavo = Nobody told you where she is. Ask the young officer.
agenda-zorine-part-sisters = The woman without uniform crosses the yard. Sisters, you say now.
agenda-zorine-part-sisters-elvi = The tall man keeps the yard. Tell him that one does not part sisters.
agenda-zorine-her-room = Ask for her room. There is a law of family.
agenda-zorine-walks-the-doors = Nobody says where. Walk along the doors.
agenda-zorine-refused = A no. You would be ashamed in their place; say it softly.
agenda-zorine-complains = Complain, in writing, to whoever decides.
agenda-zorine-keeps-her-close = She is beside you still. A look is enough.
agenda-zorine-greetings-again = Remind her who sends greetings.
agenda-zorine-neighbouring-bed = Evening. Ask for the bed next to hers.
agenda-zorine-bed-again = Nothing is written on the map yet. Ask the officer for the bed beside hers.
agenda-zorine-complains-again = Complain once more, to somebody else.
agenda-zorine-statement = They want a statement. Ask for a lawyer, then be silent.
agenda-zorine-rings-home = The third day without her. Ring ext. 78.
agenda-zorine-only-their-duty = They close your file. They only do their duty.
agenda-zorine-track-favours = Your own work: win three small favours of strangers, tea, a pen, a charger. Keep count of the doors. Write the complaint to the coordinator.

## Korin

agenda-korin-cap-straight = Somebody looks at her face. Her cap is crooked; say it.
agenda-korin-her-age = They ask her age. Answer for her: nineteen.
agenda-korin-wife-is-shy = The small woman with the folder talks to her. Answer for her.
agenda-korin-both-trays = Take both trays. She need not carry anything.
agenda-korin-to-the-desk = It is your turn at the desk. Go ahead, she follows.
agenda-korin-watches-her = Stand where she sees you. Nod when she has said it.
agenda-korin-doubted = They doubt it. The paper says it: show the paper.
agenda-korin-doubted-by-others = The young officer doubts it too. It is written.
agenda-korin-opens-the-folder = Put the paper on the desk. They will see.
agenda-korin-opens-the-folder-pavo = Put the paper before the young officer.
agenda-korin-when-they-met = When did you meet? Two years ago. If you are asked again later: in the spring.
agenda-korin-when-they-met-again = When did you meet? In the spring. It was in the spring.
agenda-korin-separated = She is not beside you. Demand her, raise your voice; sit down when somebody asks you calmly.
agenda-korin-looks-for-her = Nobody answers. Look for her in the courtyard.
agenda-korin-separated-here = Somebody speaks to you. Where is she?
agenda-korin-sits-down = You are asked calmly, and told what comes next. Sit down.
agenda-korin-asks-one-transfer = Ask for one paper for both of you.
agenda-korin-paper-back = They have kept your paper. Ask for it back every three minutes.
agenda-korin-paper-back-again = They still have your paper. Ask again.
agenda-korin-smokes = The window is open. Stand under it and smoke.
agenda-korin-calls-uncle = Your uncle asks when. Ring ext. 79.
agenda-korin-family-wing = A room for two. Take her bag and go ahead.
agenda-korin-sees-guardian = Who is that woman to us? Ask it.
agenda-korin-asks-about-guardian = That grey-haired woman was with her again. Ask who she is to you.
agenda-korin-child-room-door = Evening. Stand where the door of the children’s room is in view, until somebody sends you away.
agenda-korin-sent-away = You are sent from the door, calmly. Go.
agenda-korin-transfer-form = The third day. Ask for the form, for the two of you.
agenda-korin-track-story = Your own work: practise the story without a contradiction. Write the request for the same house. Think of a question for a lawyer.

## Uncle Berrin

agenda-berrin-first-rings = Eight minutes have passed. Ring Bastim, twice.
agenda-berrin-rings-once = Once more before they leave the quay.
agenda-berrin-rings-caleo = Ring Caleo. He need not answer, he need only see it.
agenda-berrin-rings-again = Ring Bastim again, six times. No answer: write one line, the place and the hour.
agenda-berrin-rings-caleo-again = Ring Caleo again. He is thinking.
agenda-berrin-rings-bastim-again = Ring Bastim. Patience is cheaper.
agenda-berrin-chooses-whom = Three calls a scene, one less for each that is answered. Choose whom. If Caleo stays silent, one line about his father.
agenda-berrin-official-answers = A stranger answers. Hang up.
agenda-berrin-van = Evening. The driver asks at the gate, and waits no longer than four minutes.
agenda-berrin-passport-for-silence = The third day. Offer Bastim his passport for his silence. Nobody has to be cross.
agenda-berrin-last-rings = The last ones. Caleo first.
agenda-berrin-last-rings-bastim = Then Bastim, once. Nobody has to be cross.

## Yannu

agenda-yannu-asks-for-tea = Somebody greets you. Ask who brings the tea.
agenda-yannu-thanks = Something warm. Say thank you.
agenda-yannu-who-helps = Ask aloud who helps if somebody is not well treated.
agenda-yannu-brother-rings = Your brother rings. Answer, loud and glad.
agenda-yannu-brother-rings-here = He rings, and everybody may hear who it is.
agenda-yannu-shows-receipt = Asked what you owe: nothing to anybody, and here is the receipt.
agenda-yannu-gives-receipt = Put the receipt into their hand. It is a good one.
agenda-yannu-then-to-brother = They read it to you. And then to your brother?
agenda-yannu-chats-for-neighbours = Someone official, and your neighbours are slow. Chat for them.
agenda-yannu-carries-a-note = If Zorine gives you a note, carry it. If somebody asks for it, give it up.

## Irva

agenda-irva-uniform-behind = A uniform behind you. Move your chair.
agenda-irva-asked-in-the-queue = Not in a row of people. Later, please.
agenda-irva-cannot-go-back = Say to whoever stands there that you cannot go back, and wait until it is written.
agenda-irva-cannot-go-back-pavo = The other one is away. Then you say it to the young officer.
agenda-irva-who-wrote-it = You said it, and nobody wrote. Ask who did.
agenda-irva-thanks-for-writing = It is written. Thank them.
agenda-irva-woman-doctor = The doctor is a woman and asks first. Agree.
agenda-irva-once-sitting-down = Asked kindly, and not in a row. Once, sitting down.
agenda-irva-asked-twice = You told it once. Sit down, be tired.
agenda-irva-no-referral = That help is for others. Say so, kindly.
agenda-irva-locked-room = Somebody turned a key. Out.
agenda-irva-asked-only-once = They did not make you tell it twice. Thank them.

## Hadro and Sule

agenda-hadro-answers-first = She is asked and you answer. You always do.
agenda-hadro-gives-her-a-minute = They would like to hear her. She has more to say than you.
agenda-hadro-thanks = A blanket, half for her. Thank them.
agenda-hadro-booklet = Show the booklet, photographs and all.
agenda-hadro-waits-outside = They send you out for a while. You look at your shoes.
agenda-hadro-parted = She has been gone for a while. Ask somebody how long it takes.
agenda-hadro-one-room = A bed is offered. One room, with her.
agenda-hadro-thanks-at-the-end = It is written. Offer bread.
agenda-sule-to-the-hall = Your number. Go over, he comes after.
agenda-sule-hadro-speaks = He answers for you. Nod, tap the rhythm on his arm.
agenda-sule-alone-with-time = You are alone and there is time. Ask them to go slowly; then it comes, and then a lot.
agenda-sule-corrects-dates = He has the date wrong again. Correct him and laugh.
agenda-sule-laughs-at-force = He, forcing somebody? He is afraid of geese.
agenda-sule-still-outside = It has been long. Is he still outside?
agenda-sule-with-hadro = A bed, if it is one room with him.
agenda-sule-you-waited = She waited until you had finished. Thank her.

## Obessa and Tiko

agenda-obessa-a-chair = A chair, and bread for two. Ask the first who speaks to you.
agenda-obessa-thanks = They thought of the boy as well. Thank them.
agenda-obessa-snaps-and-shares = Snap at him, then give him your bread.
agenda-obessa-many-cousins = The cousins? There are many. Wave it away.
agenda-obessa-shows-the-letter = The one with the coloured sheets, and somebody who carries words. Show her the letter.
agenda-obessa-letter = Papers? The letter from the clinic.
agenda-obessa-letter-in-hand = Hand it over. It has both names.
agenda-obessa-notice-explained = They told you why a judge gets a letter. Accept it.
agenda-obessa-parted = He is gone. Not without you!
agenda-obessa-both-or-neither = A bed for both of you, or none.
agenda-obessa-thanks-at-the-end = That went faster than you thought. Say so.
agenda-tiko-thanks = Take it with both hands and say thank you.
agenda-tiko-tooth = Show somebody the tooth in the matchbox.
agenda-tiko-letter-home = Ask when you can write to your mother.
agenda-tiko-which-school = They know so much. Ask which school.
agenda-tiko-runs-back = You were taken somewhere else. Look around a bit, then run back to her.
agenda-tiko-where-she-is = Where do you sleep? Where she sleeps.
agenda-tiko-goodbye = Done. Back to her.

## Marn

agenda-marn-a-library = Ask whether there is a library.
agenda-marn-says-nineteen = Nineteen, since March. Everyone laughs.
agenda-marn-to-the-desk = Your number. Go to the desk.
agenda-marn-nobody-believes = They look at your face and not at you. Laugh.
agenda-marn-school-week = Talk about the ninth class and its tests, which you helped to teach.
agenda-marn-taught-them = A pupil? You handed out the sheets.
agenda-marn-doubted = They do not believe you. Be offended, then amused.
agenda-marn-certificate = Asked for papers: the certificate and the exemption.
agenda-marn-not-with-children = A bed among the children? Please not.
agenda-marn-helps-tiko = Help the boy with his sums.
agenda-marn-funny-in-the-end = They wrote nineteen. In the end it was funny.

## Gaspo

agenda-gaspo-tin-open = The tin is open. Look at the match, not at them.
agenda-gaspo-asks-receipt = Your papers are in strange hands. A receipt.
agenda-gaspo-i-fish = You fish. You pull ropes. That is all.
agenda-gaspo-blames-teo = It is getting tight. Point at Teo.
agenda-gaspo-ask-the-mechanic = They mean you. Ask the mechanic.
agenda-gaspo-lawyer = There is a lawyer? Then you want one.
agenda-gaspo-pay-book-shown = Three hundred a trip, yes, and a loan for the roof. What else?
agenda-gaspo-no-statement = Sign? When the lawyer sits here.
agenda-gaspo-not-an-interpreter = You interpret for nobody. Shake your head.
agenda-gaspo-bank-letter = The bank writes every month. Show it.
agenda-gaspo-waits = They let you wait. Sit down and chew the match.

## Edua

agenda-edua-a-chair = Ask for a chair, and be heard.
agenda-edua-thanks = Somebody brought you something. Thank you, dear.
agenda-edua-daughter-rings = Your daughter rings. Answer, shouting.
agenda-edua-daughter-rings-here = She rings. Tell everybody who it is.
agenda-edua-who-paid = My daughter paid. That is a daughter.
agenda-edua-mothers-rinu = The girl in the green coat is too thin. Give her something.
agenda-edua-own-tray = The child should carry her own tray. Say it aloud.
agenda-edua-louder = They speak so softly here. Louder.
agenda-edua-now-sleep = All written. Now you sleep.

## Ilvo

agenda-ilvo-says-fourteen = Fourteen. Say it at once.
agenda-ilvo-says-who-he-is = A grown-up says who she is. Say who you are.
agenda-ilvo-bread = Ask for bread.
agenda-ilvo-thanks = Bread. Say thank you, with your mouth full.
agenda-ilvo-ball = The woman who knelt down may hold the ball while you eat.
agenda-ilvo-alone = You looked, and nobody else on this quay belongs to you. Say it to her.
agenda-ilvo-uncle = You want your uncle called. He works nights.
agenda-ilvo-call-him = You want your uncle called. In the day.
agenda-ilvo-when-he-comes = They know the way it goes. When does he come?
agenda-ilvo-teaches-a-game = Teach the girl in the green coat a game.
agenda-ilvo-the-ball-too = Somewhere else tonight? If the ball comes too.
agenda-ilvo-cries = It gets dark, and Grandma is far.
agenda-ilvo-see-you = She packs her things. Ask whether she comes back.

## Wila

agenda-wila-called-wila = They read your papers aloud. Ask to be called Wila.
agenda-wila-asks-protection = They listened once. Say why you left, and what you ask for.
agenda-wila-ledger = Asked kindly what you live on: show the account book.
agenda-wila-ledger-in-hand = Lay the account book before them.
agenda-wila-where-to-sleep = Ask, in private, where you are to sleep.
agenda-wila-with-the-women = You were asked where. With the women.
agenda-wila-leading-question = You have heard that tone. Turn away, and leave if it goes on.
agenda-wila-leaves-the-desk = It goes on. Leave the desk.
agenda-wila-mends-a-coat = Mend somebody’s coat.
agenda-wila-right-name = They read it to you, with the right name. Thank them.

## Imre Tolk

agenda-ex-sea-liaison-tell-the-lead = Five minutes after landing, find the lead and say what you saw in the night, once.

## Ines Calder

agenda-ines-would-not-sign = If you think that somebody is no adult, tell whoever leads what you would not sign.
agenda-ines-would-not-sign-here = Or tell whoever keeps the sheets of the young.

## Thessa Korvel

agenda-thessa-tow-crew = Whoever writes to you from the sea gets an answer.
agenda-thessa-asked-from-above = What your office wants of somebody who rests goes through the case worker.

## Hanne Mirandu

agenda-hanne-knows-nobody = If a colleague asks whether you know anybody, answer plainly.
agenda-hanne-same-words = If you hear the same words from two people, you may tell whoever keeps the checklist: once, without an opinion.

## Dov Sarel

agenda-dov-home-town = If a colleague asks whether you know anybody, say your town.
agenda-dov-his-street = If somebody from your street is there, say so to the colleague who works there, and step back.
agenda-dov-his-street-alone = If no colleague is there, say it to whoever spoke to you.
agenda-dov-asked-for-him = Asked for somebody you know all the same, say no.
agenda-dov-steps-back = If nobody takes over, leave the room to the other.
agenda-dov-back-to-the-benches = Afterwards go back to those who need your languages.

## Elvi Hostad

agenda-elvi-words-on-a-screen = What you read by chance stays with you, even when it is on your lips.

## Ludo Venn

agenda-ludo-safe-house-first = While they come down the gangway: write to the safe house and ask how many places there are tonight.
agenda-ludo-buses-and-beds = Tell the hotspot manager how many buses and beds stand behind you.
agenda-ludo-desk-hours = Ask the residence desk until when somebody is there today.
agenda-ludo-who-is-where = Ask the hotspot manager which tents are full and which rooms are free.
agenda-ludo-screening-desk = Let the screening desk know how many files it should expect.
agenda-ludo-beds-before-noon = Ask the organisation how many places it keeps, before noon.
agenda-ludo-the-table = When they all sit there, say what the table is for.

## Nora Fiddin

agenda-nora-order-come = When an order comes, the child hears it first, and from you.
agenda-nora-order-come-elsewhere = If the child is somewhere else, go there to say it.
agenda-nora-an-hour = To a wish you give an answer, or an hour.
agenda-nora-she-asks = Asked for a call home, ask the child before you arrange anything.
agenda-nora-she-agrees = Say how long a call may be, and what is not said in it.

## Mirta Jansek

agenda-mirta-who-sits-tonight = Write to the guardian: who sits with the children tonight, until when, who comes after.
agenda-mirta-shoes-for-tomorrow = Ask the hotspot manager for shoes in small sizes, and a quiet corner for tomorrow.
agenda-mirta-places-for-children = Ask the juvenile prosecutor’s office where there are places for children this week.
agenda-mirta-who-walks-along = Ask the guardian who goes along when a child is moved.
