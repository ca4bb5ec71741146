### What the people of the case say, in everybody's own voice. Good and poor sentences, without a label.

## ludo

sentence-ludo-what-we-have = Two mediators, three places for the young, two buses, and three wards that ask.
sentence-ludo-annex-held = The annex is held until tonight. I write to the ward by noon.
sentence-ludo-rest-until = Until half past nine nobody asks them anything. They rest.
sentence-ludo-two-buses = Two buses, apart. Room one is yours from half past nine.
sentence-ludo-evening-lines = Who rides tonight, who sleeps where, who leads if a bed is empty: three lines, three names.
sentence-ludo-hours-trap = Saturday one o'clock, not Monday. After that { -function-residence-authority(form: "article") } cannot be reached until our time is up.
sentence-ludo-purpose = Ten minutes. Numbers, needs, owners, dates. No stories at this table.
sentence-ludo-eleven-lines = I read it back: eleven lines, eleven owners, eleven dates. Who hears a mistake stops me.

## aurin

sentence-aurin-forty-three = Forty-three on the list. Two of the names have no surname.
sentence-aurin-health-first = Health and water first. Desks later. Watch who stands with whom.
sentence-aurin-sea-handover = At sea one with a tied scarf spoke for her all night. You need not ask her that again.
sentence-aurin-bus-two = Your bag goes with bus two. Come and check it, please.
sentence-aurin-apart-on-buses = She and the one with the scarf ride apart. I put it down to the luggage.
sentence-aurin-passport = Your passport?
sentence-aurin-when-met = Thank you. When did the two of you meet?
sentence-aurin-tell-again = Tell me again how it began, in your own time.
sentence-aurin-asylum-noted = I write that down now, in your words. No more questions here.
sentence-aurin-complaint-form = A written complaint goes to extension 40. Here is the form. Thank you.
sentence-aurin-lead-is-mine = If a bed is empty, I lead. Write my name.
sentence-aurin-four-files = Four files stay open, with reasons. The others you get at noon.
sentence-aurin-line-by-line = I read it to you line by line. Stop me where it is wrong.
sentence-aurin-closing-option = The form has the words: access to the reflection period. I use them for three.
sentence-aurin-kept-apart = The two companions stay apart from them. Their files go where they belong.
sentence-aurin-desks-now = Fingerprint desks here, on the stones. Water comes after the list.
sentence-aurin-story-at-desk = Who paid for all this, and what do you owe them?
sentence-aurin-twenty-to-me = Twenty, to me. Adult line.

## pavo

sentence-pavo-numbers-on-list = The ferry list has a passport number for everyone. Except the crew.
sentence-pavo-gangway = Good morning. One at a time, a hand on the rope. I take the bags.
sentence-pavo-chair = A chair first. Your daughter can ring again.
sentence-pavo-trays = Every bag to its number. You get a receipt, and a day for it.
sentence-pavo-two-passports = Two passports, one bag. Here is the receipt: what, why, and back on the fifteenth.
sentence-pavo-whose-papers = Whose papers are these, and how do they come to be in your bag?
sentence-pavo-documents-first = Documents first. Thank you, Mr Ioke.
sentence-pavo-who-to-ask = She is with people for the young. I tell you whom you may ask.
sentence-pavo-keep-both = You keep both. I only note that I saw them.
sentence-pavo-which-name = Which name do you use? And which room would be right for you?
sentence-pavo-by-the-judge = She is appointed by the judge. You may write to him.
sentence-pavo-in-writing = Your request is answered in writing.
sentence-pavo-line-by-line = I read it to you line by line. Stop me where it is wrong.
sentence-pavo-your-choice = It says: not at present, your choice.
sentence-pavo-passport-hers = And this is your passport. It goes into your hand and nobody else's.
sentence-pavo-answers-given = The answers are written. This one is for you, and this one for you.
sentence-pavo-he-steered = He is one of ours, and he steered. Put them both in irons.

## thessa

sentence-thessa-two-at-wheel = The tow crew saw two at the wheel, turn by turn.
sentence-thessa-left-ear = Good morning.
sentence-thessa-coffee = You hear better on this side? Marshal Korvel. There is nothing to answer now. Coffee?
sentence-thessa-rights-worker = You may be silent. A lawyer is free. I also ask myself whether you were made to work.
sentence-thessa-can-be = Yes. A worker can be that, and so can a man at a wheel.
sentence-thessa-ear-doctor = A doctor can look at that ear today, if you wish.
sentence-thessa-papers-and-ear = Papers kept by another, and an ear for the doctor. More I keep to myself.
sentence-thessa-gaspo-rights = I hear you as a suspect. You may be silent, and a lawyer is on call for you now.
sentence-thessa-card-copy = A copy of your card. The original comes when the seal comes off, on the seventeenth.
sentence-thessa-tin-sealed = The tin is under seal. What is theirs goes back to them.
sentence-thessa-lawyer-hour = Your lawyer is here at three. Now somebody who is not police would like to see you.
sentence-thessa-no-arrest = The bag is under receipt. We watch, and arrest nobody on the quay.
sentence-thessa-card-back = Yours. The seal came off early.
sentence-thessa-through-you = No statement today. If she ever wishes to, you call me. I have things without her.
sentence-thessa-without-her = There is enough without her. What it is stays with me. Contact only through the case worker.
sentence-thessa-sign-today = Sign today and we speed up the permit.

## samu

sentence-samu-several-signs = Several signs, or one that weighs much where it stands: that is enough to start.
sentence-samu-know-anybody = Before we start: do you know anybody on this boat, or anybody's family?
sentence-samu-first-rest = First rest, then information, then papers. Nobody is asked for stories in a queue.
sentence-samu-i-explain = I am Samu. I decide nothing about you. I explain.
sentence-samu-if-somebody-holds = If somebody keeps your papers or your pay, there is help. You need not know the word for it.
sentence-samu-choice-card = This card has three pictures: a man, a woman, a telephone. Who should bring your words across?
sentence-samu-phone-hard = Is this a good moment, or is the phone making it hard?
sentence-samu-who-speaks-once = One of us speaks to each of them, once. What we know already is on the sheet.
sentence-samu-you-choose-chair = I am Samu. Hanne says all of it, both ways, and nothing leaves with her. You choose the chair.
sentence-samu-across-the-yard = No. She is across the yard, and this door is thick.
sentence-samu-only-this-far = You may say no, or stop, or say: only this far.
sentence-samu-help-most = What would help you most today?
sentence-samu-safe-from = Who should you be safe from, and who are you worried for?
sentence-samu-four-doors = There are four doors. The one of { -function-anti-trafficking-body(form: "article") } does not lead to the police unless you open that one too.
sentence-samu-changes-nothing = It is allowed. It changes nothing about the bed or the doctor.
sentence-samu-may-bruna-know = May I give Bruna your name, what I saw and what you need? Only her, so that she can help. You can say no, and you can take a yes back.
sentence-samu-open-tomorrow = Yes, keep it. Another day the question is open again. Nothing else changes.
sentence-samu-help-without = Help needs no yes from you. The number on the card answers at any hour.
sentence-samu-same-question = The same question as on Monday, and no is still fine: may Bruna know of you, so that she can help?
sentence-samu-only-that = To Bruna yes, to the police no. I write only that.
sentence-samu-kept-the-card = You kept the card.
sentence-samu-did-it-carry = Was there anything today that did not carry over?
sentence-samu-open-points = Open: a brother, a sister, a father. Each has an owner and a date, and no address stands here.
sentence-samu-forced-you = She forced you, right?
sentence-samu-phones-off = Phones off, please.

## bruna

sentence-bruna-four-places = Four places tonight: two for women, one for a man, one for either. Where is my affair.
sentence-bruna-no-uniform = I am Bruna. I wear no uniform. No bed depends on what you say.
sentence-bruna-work-going-to = Tell me about the work you are going to.
sentence-bruna-passport-yours = The law says a passport belongs to the person in it. And pay is pay, with papers or without.
sentence-bruna-open-a-file = Name, paper, phone: may I open a file for you? You can say no, and you can have it closed.
sentence-bruna-wednesday-ten = So: a file, and your brother is left alone. Wednesday at ten, me again, the same chair. My extension is 20.
sentence-bruna-not-police = I am Bruna, and I am not police. What you tell me stays with me unless you say otherwise.
sentence-bruna-lawyer-and-us = Three years unpaid is for a lawyer and for us. You need no certificate here, you have rights.
sentence-bruna-bolt-your-side = This room has a bolt on your side. Nobody else has one.
sentence-bruna-paper-your-name = A paper with your name on it, for forty-five days. Nobody may send you away while it runs. May I ask for it?
sentence-bruna-farm-boys = Somebody asked at the gate for the farm boys. You decide what that is to you. I am here till nine.
sentence-bruna-no-name = No. He gave no name.
sentence-bruna-samus-notes = I have Samu's notes and ask none of it again. What is new?
sentence-bruna-house-expects = Tell me what they expect of you now, as far as you like.
sentence-bruna-not-written = Your sister's street is not on this paper. Look.
sentence-bruna-after-rest = Thank you. After rest, with a lawyer, and only if she says so.
sentence-bruna-certificate-yours = So: the certificate is in your hand, and your passport is asked back through the seal.
sentence-bruna-scope-first = Consent first: they said yes to me and no to a statement. The certificates are in their hands, the days run.
sentence-bruna-tonight-a-house = Tonight Dana's colleague comes for you, and then it is a house. What is yours goes with you. I come on Monday at ten.
sentence-bruna-not-tonight-then = Then it is no for today. The card and the number hold all the same.

## ines

sentence-ines-three-for-me = From the sea: a woman with belly pain, a burnt hand, a cane. One left by air at four.
sentence-ines-sit-here = Doctor. Here? Sit.
sentence-ines-see-you-alone = I would like to see you sitting down, alone. You may say no.
sentence-ines-stays-with-me = I am Ines, the doctor. What you tell me stays with me. To the others I say: rest. Nothing else.
sentence-ines-other-bus = On the other bus.
sentence-ines-better-same = Better, or the same?
sentence-ines-this-side = I speak on this side. Doctor Calder. The ear is mine to look at only if you say so.
sentence-ines-not-before-tomorrow = Not fit for questions before tomorrow. And then on his right side.
sentence-ines-door-as-you-like = Doctor Calder. The door stays the way you like it. What you say stays with me.
sentence-ines-voice-far-away = This voice is in another town. She does not know your name.
sentence-ines-what-is-free = A doctor, a bed and time cost nothing here, and no police are needed for them.
sentence-ines-tests-no-story = It is open. We can stop there. The tests do not need a story.
sentence-ines-five-today = At five again, the same chair and the same voice. The door as you like it.
sentence-ines-tuesday-nine = The ear: Tuesday at nine, in the hospital, and I come along.
sentence-ines-needs-only = Seventeen: quiet. Thirty-one: an appointment kept. The man from the crew: Tuesday. No more from me.
sentence-ines-i-step-out = I step out. Call when you want me.
sentence-ines-would-not-sign = I would not sign that this is an adult.

## hanne

sentence-hanne-what-they-speak = Orsani and Maritian, mostly. Three or four have only Liskan.
sentence-hanne-only-words = Who speaks what? I am Hanne. I only bring words across, all of them.
sentence-hanne-knows-nobody = Nobody. I hear three or four who speak only Liskan.
sentence-hanne-test-thursday = She asks about a test on Thursday. Fractions, ninth class. That is all she said.
sentence-hanne-same-ten-words = These are the same ten words that the other one used at the gangway. The very same.
sentence-hanne-house-word = Water, please. I am all right. The word for house can mean a place of work there. I said so once, aloud.
sentence-hanne-words-in-box = The words are back in their box.
sentence-hanne-just-chat = Nothing, she is only chatting.

## dov

sentence-dov-quell-bay = Nobody so far. My town is Quell Bay. If someone is from there, I say so.
sentence-dov-good-morning = Good morning. I speak your language, if you need it.
sentence-dov-from-my-street = He is from my street. I step back. Somebody else has to do this.
sentence-dov-at-ten = Yes. At ten, as she said.
sentence-dov-house-rules = Lights out at ten, and nobody locks the door from outside.
sentence-dov-word-for-owe = One word for owing. I noted it, with both meanings.
sentence-dov-not-for-him = I know his family. For him I may not interpret.

## elvi

sentence-elvi-rooms-tonight = One room for women, one for men. The annex stands in the book for a film crew.
sentence-elvi-water-first = Water first. Sit where you like.
sentence-elvi-tea-by-crate = The tent is for patients. Your tea is over by the crate.
sentence-elvi-while-warm = Eat while it is warm.
sentence-elvi-take-any-seat = Here is your number. Take any seat you like.
sentence-elvi-charge-here = You can charge it here. You keep it in sight.
sentence-elvi-two-screens = Two screens lit up on the shelf. I wrote down the words and turned them over. I asked nothing.
sentence-elvi-no-tents = I tell nobody the tent of a patient. Not even kin.
sentence-elvi-pass-on-wish = I pass on your wish. I do not give out rooms.
sentence-elvi-sugar = Sugar?
sentence-elvi-seventeen-eighteen = Seventeen and eighteen are in one room on this map. That cannot be.
sentence-elvi-by-health = Beds go by health today, for everybody.
sentence-elvi-bolt-inside = There is a room with a bolt on your side.
sentence-elvi-this-table = There is hot food. This table here is yours.
sentence-elvi-gate-and-beds = At the gate one visitor, noted. Three persons slept apart from three others, every night.
sentence-elvi-reads-screen = Listen to this: his father has mail. Men like that, you know.

## mirta

sentence-mirta-radio-boy = The radio said: one boy, by himself, fourteen.
sentence-mirta-four-sheets = Green coat, ball under a shirt, boy with two bags, one with headphones. Four sheets.
sentence-mirta-young-people = Hello. I am Mirta. I look after young people here.
sentence-mirta-breakfast = All under twenty eat in the children's room first. Marn and Ilvo are there too.
sentence-mirta-letter-to-judge = A letter goes to the judge, because nobody here has a say for him by law. You two stay in one room.
sentence-mirta-child-plan = Green coat: a place among the young, school, a guardian. If her bed is empty Aurin leads, and I ring.
sentence-mirta-bed-in-town = A bed in the town, from today, and the doctor on Tuesday.
sentence-mirta-somebody-looks = Somebody will look in on her.

## nora

sentence-nora-my-order = The order names Ilvo and me. For anyone else I have no say yet.
sentence-nora-hold-the-ball = I am Nora. A judge asked me to stand by you. May I hold the ball while you eat?
sentence-nora-not-yet-yours = I am Nora. I am not yours by order yet, so I only sit here. Cocoa?
sentence-nora-he-is-loud = He is loud. He is across the yard, and I am here.
sentence-nora-yours-by-order = Now I am yours by order. It costs nothing. I tell you before anything happens.
sentence-nora-what-to-know = What should I know so that today is all right?
sentence-nora-count-as-child = If there is a doubt, you count as a child. That is to protect you. It is not a punishment.
sentence-nora-you-hold-it = May I see it? You hold it.
sentence-nora-want-most = What do you want most?
sentence-nora-half-past-six = Tonight at half past six I tell you yes, or a time. I write it on your maths sheet.
sentence-nora-here-is-my-answer = Half past six. Here is my answer: we prepare it now.
sentence-nora-who-picks-up = Who picks up? Who sits beside her? What does she believe?
sentence-nora-two-minutes = Two minutes, from a number that cannot be seen, and nothing about where we are.
sentence-nora-ride-along = Tonight you sleep where other young people sleep. I ride along. Ilvo goes too, and the ball as well.
sentence-nora-test-here = Thursday's test: I asked. They let you sit it here.
sentence-nora-not-near-you = Not near you. That I can say for today, and tomorrow I say it again.
sentence-nora-told-you-first = I said I would tell you first. This is what they wrote about you.
sentence-nora-no-calls = No calls.

## lioma

sentence-lioma-thank-low = Thank you.
sentence-lioma-how-far = How far is she?
sentence-lioma-pain-since-night = It pulls, since the night. I am in the fifth month. I want it.
sentence-lioma-you-may-look = Yes. You may look.
sentence-lioma-better = Better, when I sit.
sentence-lioma-a-door-i-close = Is there a door that I close?
sentence-lioma-hanne-is-good = She is good. She speaks as at home.
sentence-lioma-can-she-hear = Can she hear us?
sentence-lioma-a-woman = A woman brings my words. You may stay.
sentence-lioma-cut-hair = I was going to cut hair. The salon was never there.
sentence-lioma-house-gate = Then there was a house. It had a gate. Seven months I cooked and washed. I slept by the washing. They paid the paper, not me.
sentence-lioma-my-sister = My sister. She is eleven. They know the door. If I am not there, there is her.
sentence-lioma-not-on-me = Not on me. You keep the sheet, I keep the number in my head.
sentence-lioma-police-no = To the police, no. Not now. Is that allowed?
sentence-lioma-house-with-doors = To the woman of the house with doors, yes.
sentence-lioma-as-i-said = You said it as I say it. Thank you.
sentence-lioma-bolt-mine = The bolt is mine? Inside?
sentence-lioma-paper-yes = Yes. Ask for the paper.
sentence-lioma-on-a-grave = My mother promised on a grave that I pay it all. So I cannot be quiet and I cannot speak.
sentence-lioma-not-that-yet = Not that. Not yet.
sentence-lioma-says-police = Does it say police?
sentence-lioma-controlled = We are cousins, we owe nothing to anybody.
sentence-lioma-she-is-cousin = She is my cousin. Ask her.
sentence-lioma-no-pay = Nobody paid for it.
sentence-lioma-i-walked = Nobody forced. I walked.
sentence-lioma-where-running = Where is running, with a grave behind me?
sentence-lioma-must-i = The police, must I?
sentence-lioma-withdraw = I take my word back. I go to my bench.
sentence-lioma-cannot-go-back = I cannot go back there. Can that be written?
sentence-lioma-four-times = You have it on paper. All of you.
sentence-lioma-name = Lioma. Lioma Tesk.
sentence-lioma-twenty-four = Twenty-four.
sentence-lioma-is-kept = It is kept for me.
sentence-lioma-mother-and-sister = A mother and a sister. At home, both.
sentence-lioma-to-sit = To sit. And other shoes, if there are any.
sentence-lioma-not-my-mother = Not my mother. She must not hear it from here.
sentence-lioma-bed-if-bolt = If the bolt is on my side, yes.
sentence-lioma-what-i-need = The doctor may say what I need. Not more.
sentence-lioma-what-is-written = What do you write there?
sentence-lioma-say-it-again = I heard it. Say it to me again tomorrow.
sentence-lioma-no-phone = I do not telephone.
sentence-lioma-for-the-child = For the child. That it stays.
sentence-lioma-was-it-written = Did somebody write it down?
sentence-lioma-if-she-is-far = If she is far away, and the door is shut.
sentence-lioma-all-is-well = It is all right. I am with my cousin.
sentence-lioma-as-it-is = Yes. Like that.
sentence-lioma-one-thing-after = One thing after the other. Good.
sentence-lioma-same-as-before = As I said. A woman.
sentence-lioma-not-married = I am not married.
sentence-lioma-when-i-know-who = When I know who hears. Not before.
sentence-lioma-empty-pocket = There is nothing in my pocket.
sentence-lioma-later-perhaps = That is for later. Perhaps.
sentence-lioma-not-on-my-feet = Not while I am standing.
sentence-lioma-ordinary-day = I cut hair. The neighbours first, then the brides.
sentence-lioma-on-board = On deck. She held my sleeve.

## rinu

sentence-rinu-nineteen = I am nineteen years.
sentence-rinu-free-will = I am nineteen years and I travel with my husband of my free will.
sentence-rinu-fractions-test = Will we be done by Thursday? It is the fractions test. Second week of ninth class, they never wait.
sentence-rinu-is-he-cross = Is he cross?
sentence-rinu-what-cost = What does a guardian cost?
sentence-rinu-safe-here = If the door is shut, yes.
sentence-rinu-a-woman-is-fine = You are fine. And Nora stays.
sentence-rinu-not-his-room = Not one room with him. Is that a rude thing to say?
sentence-rinu-sixteen-in-may = Sixteen. In May.
sentence-rinu-wife-when-arrived = I am to be a wife when we arrive. There is a stall, and an old mother to be washed.
sentence-rinu-see-it = You can see it. I hold it.
sentence-rinu-mama = Mama. Only two minutes.
sentence-rinu-ten-oclock = If you say ten o'clock, is it ten o'clock?
sentence-rinu-call-now = Can I call now? She goes to bed at nine.
sentence-rinu-school-journey = My aunt sits there. Mama thinks it is a school journey.
sentence-rinu-yes-call = Yes. With you beside me.
sentence-rinu-bruna-yes = Yes. If Nora comes too.
sentence-rinu-did-fractions = She heard that I did the fractions.
sentence-rinu-and-korin = And Korin?
sentence-rinu-seventeen-of-twenty = Seventeen of twenty.
sentence-rinu-he-knows-way = We came by bus, by boat. He knows the way. I only carry.
sentence-rinu-when-we-arrive = When we arrive. They said, when we arrive.
sentence-rinu-nineteen-again = Nineteen. I am nineteen years.
sentence-rinu-cap-down = I have said it.
sentence-rinu-withdraw = I do not want anything now.
sentence-rinu-name = Rinu.
sentence-rinu-only-cold = I am all right. Only cold.
sentence-rinu-doctor-with-nora = If Nora comes in too, yes.
sentence-rinu-like-my-teacher = She talks like my teacher. I understand everything.
sentence-rinu-he-has-them = He has the papers. I have the maths book.
sentence-rinu-ask-him = He knows. You have to ask him.
sentence-rinu-a-pencil = Is there a pencil? And squared paper?
sentence-rinu-not-police = Please not the police. Mama would get a fright.
sentence-rinu-where-ilvo-sleeps = Where the others sleep who go to school? Then yes.
sentence-rinu-ask-nora = Nora has to say that with me.
sentence-rinu-tell-me-first = Tell me first, please. Then I am not frightened.
sentence-rinu-i-counted-them = You said it slowly. I remember all of it.
sentence-rinu-see-you = Thank you. Do you come back?
sentence-rinu-one-who-waits = A woman. One who waits until I know how to say it.
sentence-rinu-doing-it-wrong = That I say it wrong.
sentence-rinu-he-keeps-the-phone = He has the telephone. I know a number by heart.
sentence-rinu-helped-at-home = I helped at home. Like everybody.
sentence-rinu-nobody-said = Nobody has said anything to me.
sentence-rinu-nothing-happened = No. I am all right.
sentence-rinu-not-my-sums = I do not know those sums. He knows them.
sentence-rinu-he-has-the-money = He has it. I have a pencil.
sentence-rinu-see-when-we-arrive = One sees that when we arrive.
sentence-rinu-i-take-note = All right. I remember that.
sentence-rinu-yes-so = Yes. That is what I said.
sentence-rinu-on-board = Beside the bags.
sentence-rinu-at-home-mama = Mama. At eight she sets the table.
sentence-rinu-school-then-home = Up early, the kitchen, and sums in between.
sentence-rinu-companion-all-right = All right.

## bastim

sentence-bastim-i-am-well = I am well. I have a contract.
sentence-bastim-it-comes = It comes. The office brings it.
sentence-bastim-just-an-uncle = It is nothing. An uncle.
sentence-bastim-outside-is-good = Outside is good. In there it rings.
sentence-bastim-twelve-hours = I have a contract. Look. Twelve hours, but they give board.
sentence-bastim-the-small-one = The small one. It fits in the glove.
sentence-bastim-anybody = A man, a woman, it is the same. No uncle.
sentence-bastim-signed-by-me = It is signed. By me and by nobody.
sentence-bastim-how-many-hours = And how many hours is a day, here? Is there a number?
sentence-bastim-want-passport = My passport. In my pocket.
sentence-bastim-four-months = Four months of bricks. I counted. The gate closed at eight. I never said the number to anyone.
sentence-bastim-brothers-field = My brother's land stands for it. He does not know how much.
sentence-bastim-file-yes = A file, yes.
sentence-bastim-brother-no = My brother, no.
sentence-bastim-cream-yes = Cream, yes. No questions.
sentence-bastim-never-my-name = He never said my name?
sentence-bastim-i-stay = Then I stay.
sentence-bastim-is-she-here = Is the woman here today?
sentence-bastim-wants-silence = He wants me silent. I never said anything.
sentence-bastim-carpenter = Not farm hand. Write carpenter.
sentence-bastim-yes-uncle = Yes, uncle. No, uncle. Nobody.
sentence-bastim-no-slave = Slave? I am a carpenter.
sentence-bastim-roof-to-pay = Somebody with a roof to pay.
sentence-bastim-thirty = Thirty.
sentence-bastim-only-from-work = The hands? That is from work. It is nothing.
sentence-bastim-gloves = Gloves, if somebody has a pair left over.
sentence-bastim-he-asks-nothing = He is good. He asks nothing himself.
sentence-bastim-one-brother = A brother. He has the land, I have the trade.
sentence-bastim-each-for-himself = I travel alone. The office sends several, each for himself.
sentence-bastim-i-signed = No police. I signed, so it is my affair.
sentence-bastim-not-by-the-gate = A bed, yes. Not by the gate.
sentence-bastim-what-is-a-file = A file? What is it for?
sentence-bastim-at-the-end = It is paid at the end, all at once. So they say.
sentence-bastim-warm-for-september = Warm, for September.
sentence-bastim-i-come-back = Good. I come when you say.
sentence-bastim-no-time-for-it = I am not married. There was always a roof to build.
sentence-bastim-they-only-ring = Nobody threatens. It only rings.
sentence-bastim-it-was-work = No. It was work.
sentence-bastim-wood-mostly = Wood, mostly. Roofs. I am a carpenter.
sentence-bastim-longer-than-said = By bus. It took longer than they said.
sentence-bastim-me-and-the-office = That is between me and the office.
sentence-bastim-good-to-hear = I hear it. I have to think it over.
sentence-bastim-write-it-so = Yes. Write it like that.
sentence-bastim-still-the-same = It is the same to me. You are here, so you.
sentence-bastim-ordinary-day = Up at five, and onto a roof.
sentence-bastim-on-board = On deck, in the wind. It was good.

## caleo

sentence-caleo-either-year = A clerk wrote it. What is a letter.
sentence-caleo-yes-tests = The tests, yes.
sentence-caleo-hotel-door = I was in a hotel. Is the door open?
sentence-caleo-a-hotel-only = A hotel. That is all.
sentence-caleo-everybody-works = Everybody works.
sentence-caleo-need-air = I need air.
sentence-caleo-laughs = Ha. Strong.
sentence-caleo-safe-open = If the door stays open, yes.
sentence-caleo-phone-woman = A woman. On the phone, better.
sentence-caleo-not-today = Not today. Can I keep the card if today is no?
sentence-caleo-a-chair = Not a bunk, please. Is there a chair by the door?
sentence-caleo-to-body-yes = To the woman without uniform, yes.
sentence-caleo-police-no = To the police, no.
sentence-caleo-not-waiting = They said waiter. It was not waiting. Write only that.
sentence-caleo-kept-it = I kept the card.
sentence-caleo-money-in-winter = I have the money in winter. Please, not him.
sentence-caleo-withdraw = Forget that I was here.
sentence-caleo-just-caleo = Caleo. Only Caleo, please.
sentence-caleo-twenty-seven = Twenty-seven.
sentence-caleo-water-standing = Water. I drink it standing.
sentence-caleo-do-not-sleep = I do not sleep. The rest I tell the doctor.
sentence-caleo-not-him = He speaks well. But not him.
sentence-caleo-who-hears = And who hears of it?
sentence-caleo-leave-him-out = I have a father. Leave him out of it.
sentence-caleo-nobody-calls = Nobody calls my father.
sentence-caleo-by-myself = I came by myself.
sentence-caleo-locks-from-inside = If it locks from inside, yes.
sentence-caleo-that-i-need-tablets = That I need tablets. Nothing else.
sentence-caleo-a-bill = There is a bill. Everybody has bills.
sentence-caleo-who-reads-it = Who reads that, afterwards?
sentence-caleo-i-can-stop = I have heard it. That is enough.
sentence-caleo-nobody-married = No. Nobody.
sentence-caleo-that-the-door = That the door shuts.
sentence-caleo-not-aloud = Not aloud.
sentence-caleo-not-money = I have a bill. Money I have none.
sentence-caleo-yes-enough = Yes. Nothing more, please.
sentence-caleo-all-right-then = Good. As long as I know.
sentence-caleo-still-a-woman = A woman. I said it.
sentence-caleo-ordinary-day = I worked, I slept, I wrote a song now and then.
sentence-caleo-on-board = Near the ladder.

## teo

sentence-teo-from-inland = Marsk. Teo. From inland.
sentence-teo-in-the-tin = In the tin. Everything is in the tin.
sentence-teo-worker-can-be = A worker can be that? The other thing?
sentence-teo-ear-yes = The ear, yes.
sentence-teo-two-sugars = Two. I can hear you there.
sentence-teo-engine-alive = I keep the engine alive. It does the same for me, more or less.
sentence-teo-steer-or-stay = The owner rang in the night. You steer, or the boat stays where it is. So I steered.
sentence-teo-three-years = Three years. Nobody called it work. It was work.
sentence-teo-either-is-fine = Either. On my right.
sentence-teo-yes-to-you = Yes. You.
sentence-teo-hear-the-sea = On this side I hear the sea.
sentence-teo-with-my-face = With my face on it, even.
sentence-teo-where-to = And I can go? Where?
sentence-teo-yes-steered = Yes.
sentence-teo-i-steered-write = I steered. Write it.
sentence-teo-if-you-say = If you say.
sentence-teo-had-a-spanner = With what? I had a spanner.
sentence-teo-beside-gaspo = Ask him.
sentence-teo-forty-one = Forty-one.
sentence-teo-this-side = On this side, where I hear you. And he over there.
sentence-teo-speak-as-you = I speak as you do. Only louder, please.
sentence-teo-not-without-lawyer = Not without the lawyer.
sentence-teo-first-the-lawyer = First the lawyer. Then we see.
sentence-teo-thought-at-sea = They think I am at sea. I was.
sentence-teo-nobody-to-ring = Nobody to ring. Not like this.
sentence-teo-no-bolt-outside = A bed without a bolt outside? Yes.
sentence-teo-left-ear-only = That I do not hear on the left, they may know.
sentence-teo-read-it-to-me = Read it to me. Slowly.
sentence-teo-leave-it-so = That is right. You can leave it so.
sentence-teo-written-somewhere = It is written down somewhere.
sentence-teo-not-beside-him = Ask me that when he is not there.
sentence-teo-hm-hello = Hm. Hello.
sentence-teo-morning-this-side = Hello. This side, please.
sentence-teo-same-boat = Him and me? The same boat.
sentence-teo-they-say-i-do = I owe nothing. Their book says otherwise.
sentence-teo-a-long-time-out = I was at sea. A long time.
sentence-teo-one-in-the-wheelhouse = I have none. There was one in the wheelhouse.
sentence-teo-he-steered-nothing-else = That you write: he steered. And nothing else.
sentence-teo-an-engine = Nobody promised me anything. There was an engine.
sentence-teo-always-away = Not any more. I was always away.
sentence-teo-not-in-words = Not in words.
sentence-teo-nod-procedure = Right. I can wait.
sentence-teo-heard-this-time = That I heard. On this side.
sentence-teo-ordinary-day = The engine, coffee, the engine.
sentence-teo-on-board = Below. At the engine.

## zorine

sentence-zorine-only-tired = She is only tired, doctor.
sentence-zorine-i-translate = I translate, doctor. We are in a hurry.
sentence-zorine-owe-nothing = We are cousins, we owe nothing to anybody.
sentence-zorine-i-keep-hers = I keep hers so that she does not lose it.
sentence-zorine-a-pen = May I borrow the pen? You are so busy.
sentence-zorine-which-tent = Which tent is my cousin's?
sentence-zorine-part-sisters = We are two sisters, officer. One does not part sisters.
sentence-zorine-her-room = Her room, please. I am family. There is a law of family.
sentence-zorine-next-bed = The bed beside my cousin, please. She sleeps badly alone.
sentence-zorine-a-complaint = I want to complain. In writing. To whoever decides.
sentence-zorine-we-are-family = We are family, officer. I only help.
sentence-zorine-yes-cousins = Yes. Cousins.
sentence-zorine-told-lies = You have been told lies about us.
sentence-zorine-be-ashamed = I would be ashamed, in your place, to part sisters.
sentence-zorine-mothers-greetings = Your mother sends greetings.
sentence-zorine-shopping = That is shopping.
sentence-zorine-a-lawyer = I want a lawyer.
sentence-zorine-name = Zorine Hath. It is all in order, officer.
sentence-zorine-thirty-five = Thirty-five. You are very kind.
sentence-zorine-nothing-for-us = We need nothing. Only to stay together.
sentence-zorine-well-thank-you = I am well, thank you. It is she who is tired.
sentence-zorine-like-everybody = By bus and by boat, like everybody.
sentence-zorine-beside-her = When I am beside her, always.
sentence-zorine-friends-expect-us = Friends expect us. Decent people.
sentence-zorine-an-aunt-worries = An aunt. She worries.
sentence-zorine-not-for-me = That is not for us. We have an address.
sentence-zorine-why-police = Why the police? Nobody has done anything.
sentence-zorine-same-room-gladly = With her, gladly. Without her I stay here.
sentence-zorine-my-bag = My bag, please. Everybody sees how one is treated here.
sentence-zorine-as-you-wish = As you wish. I wait.
sentence-zorine-only-your-duty = Thank you. You only do your duty.
sentence-zorine-how-long = Does it take long, with her?
sentence-zorine-so-much-to-do = Good to see you. You have so much to do.
sentence-zorine-friendly-again = Hello, hello. We are no trouble to anybody.
sentence-zorine-everything-in-order = Of course. Everything in its order.
sentence-zorine-so-thorough = How thorough you are. Very good.
sentence-zorine-terrible-things = Terrible, what one hears. Good that you look out.
sentence-zorine-for-who-needs-it = Good, for people who need such a thing.
sentence-zorine-we-have-an-address = Thank you. We have an address, we need no favours.
sentence-zorine-no-fear-at-home = Thank you. Nobody of us is afraid of home.
sentence-zorine-pleased-to-meet = Pleased to know you. We shall be no trouble.
sentence-zorine-quite-right = Quite right. You write so neatly.
sentence-zorine-you-have-yours = As you like. I only wanted to help.
sentence-zorine-not-me-doctor = Not me, thank you. I am never ill.
sentence-zorine-i-ring-myself = I ring them myself, thank you.
sentence-zorine-afraid-of-nobody = We are not afraid of anybody.
sentence-zorine-among-us = Threats? Among family?
sentence-zorine-nobody-hurts = Nobody hurts anybody. One looks after one’s own.
sentence-zorine-never-the-time = I never had the time for it.
sentence-zorine-good-houses = I have worked in good houses all my life.
sentence-zorine-either-together = Either, as long as we stay together.
sentence-zorine-always-near = Where she is, you find me.
sentence-zorine-which-you-like = Whichever you like. I can help the others too.
sentence-zorine-ordinary-day = One works, one sleeps. Like everybody.
sentence-zorine-on-board = Beside my cousin, the whole night.

## korin

sentence-korin-wife-is-shy = My wife is shy. Ask me.
sentence-korin-nineteen-written = Nineteen. It is written.
sentence-korin-it-is-written = It is written. My wife stays with me.
sentence-korin-two-years = Two years ago.
sentence-korin-in-spring = In the spring.
sentence-korin-where-is-she = Where is she?
sentence-korin-paper-back = My paper. Now, please.
sentence-korin-who-is-woman = Who is that woman to us?
sentence-korin-transfer-form = We travel on together. Give me the form for that.
sentence-korin-cap-straight = Put your cap straight. We go soon.
sentence-korin-have-a-paper = Write what you want, I have a paper.
sentence-korin-nobody-marries = In your country nobody marries?
sentence-korin-quiet-then = All right. I sit.
sentence-korin-name = Korin Abast. Husband.
sentence-korin-thirty-four = Thirty-four. And she is nineteen.
sentence-korin-a-double-room = A room for two. She is tired.
sentence-korin-nothing-wrong = She is healthy. I also.
sentence-korin-bus-and-boat = By bus and by boat. All paid.
sentence-korin-why-not-safe = Why should it not be safe?
sentence-korin-speak-for-both = I speak for both.
sentence-korin-in-the-folder = Here, in the folder. Everything is in there.
sentence-korin-ask-my-uncle = Ask my uncle. It is his house.
sentence-korin-done-with-school = School? She is done with school.
sentence-korin-uncle-asks-when = My uncle. He asks when.
sentence-korin-family-settled = That was settled between the families.
sentence-korin-no-police-here = I have a paper. What do I need police for?
sentence-korin-one-room = One room, for husband and wife. Nothing else.
sentence-korin-when-is-it-over = When is this over?
sentence-korin-good-day-korin = Korin Abast. Good day.
sentence-korin-yes-what-is-it = Yes, yes. Good day.
sentence-korin-quickly-please = Good. Then quickly, please.
sentence-korin-heard-for-both = I have heard it. For both of us.
sentence-korin-concerns-others = Yes, yes. That concerns others.
sentence-korin-paper-already = Thank you. We have a paper.
sentence-korin-no-time-needed = Thank you. We need no time.
sentence-korin-we-are-expected = Thank you. We are expected.
sentence-korin-good-you-know-me = Good. And I am the husband.
sentence-korin-leave-it-written = It is written, then. Good.
sentence-korin-understood-interpreter = Good. But I speak for us.
sentence-korin-i-am-healthy = I am healthy. I need no doctor.
sentence-korin-we-have-family = We have a family. That is enough.
sentence-korin-uncle-knows = My uncle knows. Nobody else need know.
sentence-korin-afraid-of-what = Afraid? Of what?
sentence-korin-it-was-agreed = Nobody threatens. It was agreed.
sentence-korin-never-touched = I have never touched her.
sentence-korin-a-man-for-both = A man. For both of us.
sentence-korin-family-money = That is money of the family.
sentence-korin-expected-there = We are expected. That is all you need.
sentence-korin-this-language = This will do. I speak for both.
sentence-korin-on-board = Beside my wife. Where else?

## berrin

sentence-berrin-farm-has-beds = You sound tired, son. The farm has beds.
sentence-berrin-father-email = Your father has e-mail too.
sentence-berrin-nobody-cross = Nobody has to be cross.
sentence-berrin-who-is-asking = Who is asking, please?
sentence-berrin-patience = I can wait. I always do.
sentence-berrin-an-uncle = An uncle. They all have one.

## ex-sea-liaison

sentence-ex-sea-liaison-scarf = All night on deck one woman was spoken for by another, one with a scarf tied as against wind.

## yannu

sentence-yannu-owe-nothing = I owe nothing to anybody. I sold a Tornado, two hundred, look, the receipt.
sentence-yannu-paid-all = Paid. All.
sentence-yannu-mother-tried = Forced? My mother tried to force me to stay.
sentence-yannu-would-you-not = Would you not?
sentence-yannu-hello-brother = That is my brother. He lays tiles and shouts. Hello! Yes! I am on land!
sentence-yannu-who-helps = And who helps if somebody is not well treated?
sentence-yannu-name = Yannu Petk. You may whistle, I come.
sentence-yannu-twenty-nine = Twenty-nine. I feel like forty, after that boat.
sentence-yannu-who-brings-tea = And who brings the tea?
sentence-yannu-fit = Fit. Only my shoes are sick.
sentence-yannu-safer-than-at-sea = Here? Better than out there.
sentence-yannu-more-or-less = I understand you, more or less. He can help with the less.
sentence-yannu-passport-and-receipt = Here: the passport, and the receipt for the motorbike.
sentence-yannu-a-brother = A brother, three towns from here. He lays tiles.
sentence-yannu-over-and-done = I wanted it, I paid it, it is over.
sentence-yannu-tiles = Tiles, with my brother. If he lets me touch one.
sentence-yannu-call-him = Call him! If he does not call first.
sentence-yannu-complain-of-the-sea = Police? Whom should I report, the sea?
sentence-yannu-sleep-anywhere = Anywhere. I sleep like a stone.
sentence-yannu-then-to-him = Good. And then to my brother?
sentence-yannu-solid-ground = Hello! How are your feet? Mine are wet.
sentence-yannu-collects-me-late = That my brother comes late. He always does.
sentence-yannu-ask-my-mother = Not yet. Ask my mother, she asks too.
sentence-yannu-who-likes-to-talk = Anybody who likes to talk.
sentence-yannu-only-the-waves = No. Only the waves.
sentence-yannu-nobody-threatens = Me? No. Who would bother?
sentence-yannu-look-at-the-shoes = Gladly. Look at the shoes as well.
sentence-yannu-help-for-others = Kind of you. But I have a brother for that.
sentence-yannu-ordinary-day = On the motorbike, mostly.
sentence-yannu-on-board = Everywhere. I talked to everybody.

## irva

sentence-irva-cannot-go-back = I cannot go back. To anyone, I say it: I cannot go back.
sentence-irva-tell-it-once = I will tell it once, sitting down.
sentence-irva-later-please = Later, please.
sentence-irva-yes = Yes.
sentence-irva-examined-yes = By you, yes.
sentence-irva-nine-weeks = Nine weeks, in a house of men from the ministry. They kept asking who had signed with me.
sentence-irva-nobody-sold-me = No. No one sold me. They arrested me.
sentence-irva-wrote-a-letter = I wrote a letter. That is why.
sentence-irva-name = Irva Solmen. Engineer.
sentence-irva-thirty-eight = Thirty-eight.
sentence-irva-a-wall = A chair with a wall behind it, if there is one.
sentence-irva-nobody-behind = If nobody stands behind me, yes.
sentence-irva-slowly-it-goes = Your language goes, slowly. For this I would like my own.
sentence-irva-a-woman-doctor = A woman, please. The doctor above all.
sentence-irva-back-into-my-hand = Here is my card. Back into my hand, please, nobody else’s.
sentence-irva-by-myself = I am here by myself. Those at home should not be named.
sentence-irva-from-savings = From my savings.
sentence-irva-small-bridges = I built bridges. Small ones.
sentence-irva-for-who-was-sold = Keep it for those who need it. I need something else.
sentence-irva-not-across-a-table = No police. Not across a table.
sentence-irva-nobody-at-home = Nobody at home. It would be noticed.
sentence-irva-door-not-locked = If the door is not locked, yes.
sentence-irva-who-wrote-it = Who wrote it down?
sentence-irva-who-will-read = Who will read what I say?
sentence-irva-asked-once = You asked once. Thank you.
sentence-irva-key-from-outside = A key that is turned from outside.
sentence-irva-not-about-that = That is not what this is about.
sentence-irva-left-it-behind = I left it behind. That was wiser.
sentence-irva-owe-nobody = I owe nobody anything.
sentence-irva-nothing-promised = Nothing was promised to me. I came away, that is all.
sentence-irva-first-a-woman-again = A woman, as I said.
sentence-irva-ordinary-day = Drawing board, bridge, drawing board.
sentence-irva-on-board = At the cabin wall. Nobody behind me.

## hadro

sentence-hadro-give-her-a-minute = She has more to say than I. Give her a minute.
sentence-hadro-six-years = Six years.
sentence-hadro-i-am-afraid = Force? I? She beats me at cards.
sentence-hadro-silent = We are bakers.
sentence-hadro-name = Hadro Minn. And this is Sule.
sentence-hadro-thirty-three = Thirty-three.
sentence-hadro-one-blanket-more = One blanket more. Then we are fine.
sentence-hadro-only-tired = Tired. Otherwise well.
sentence-hadro-where-she-is = Where she is, yes.
sentence-hadro-better-her-own = I could put it into other words. But they should be hers.
sentence-hadro-the-booklet = The booklet. Mind the corner.
sentence-hadro-the-flood = The flood took the shop. So we went.
sentence-hadro-one-room = With her, yes. One room.
sentence-hadro-how-long-for-her = Does it take long, with her?
sentence-hadro-i-look-at-my-shoes = I wait outside and look at my shoes.
sentence-hadro-bread-tomorrow = Thank you. If you have an oven, we bake.
sentence-hadro-both-of-us = Hello, from both of us.
sentence-hadro-put-elsewhere = That they put her somewhere else.
sentence-hadro-sack-of-flour = We owe the miller a sack. He can wait.
sentence-hadro-lets-her-finish = Whoever lets her finish.
sentence-hadro-only-the-water = Nobody. Only the water.
sentence-hadro-only-the-water-hurt = No. We were lucky in people.
sentence-hadro-the-till = What was in the till. It was not much.
sentence-hadro-it-got-wet = We share one. It got wet.
sentence-hadro-her-first = Yes. But her first, please.
sentence-hadro-for-others = That is for others. We need an oven.
sentence-hadro-both-here = We are both here. That is everybody.
sentence-hadro-ordinary-day = Up at three. Bread at six.
sentence-hadro-on-board = Under one blanket, with her.

## sule

sentence-sule-seven-in-may = Six years. Seven in May, he never knows.
sentence-sule-afraid-of-geese = He? He is afraid of geese.
sentence-sule-same-beside-him = We are bakers. Ask him the year, then ask me.
sentence-sule-take-your-time = Slowly, please.
sentence-sule-name = Sule Minn. Give me time, then it comes.
sentence-sule-thirty-one = Thirty-one.
sentence-sule-tea-and-time = Tea. And time.
sentence-sule-words-are-slow = I am well. My words are slow, I am not.
sentence-sule-safe-yes = If nobody hurries me, yes.
sentence-sule-she-waits = She waits until I have finished. Good.
sentence-sule-as-it-comes = A woman is easier. A patient man will do.
sentence-sule-hadro-has-it = Hadro has the booklet. I took the photographs.
sentence-sule-flour-and-water = First the water, then the road.
sentence-sule-with-hadro = With Hadro, yes.
sentence-sule-is-he-still-there = Is he still outside?
sentence-sule-you-waited = You waited. Thank you.
sentence-sule-too-fast = That it goes too fast for me.
sentence-sule-a-sack = A sack, to the miller. He knows it.
sentence-sule-not-even-the-cat = No. He cannot even scold the cat.
sentence-sule-nobody-threatened = No. Nobody.
sentence-sule-till-i-finish = Yes. If I may finish my sentences.
sentence-sule-we-need-an-oven = Thank you. We only need an oven.
sentence-sule-he-is-here = He is here. That is my family.
sentence-sule-ordinary-day = Dough at three. He talks, I knead.
sentence-sule-on-board = Under the blanket. He snored.

## obessa

sentence-obessa-different-fathers = His mother is my sister. Different fathers, God help us.
sentence-obessa-pay-for-quiet = Sold? I would pay to have him quiet.
sentence-obessa-lame-aunt = I am a lame aunt, not a thief.
sentence-obessa-the-letter = Here, the letter. From the clinic, with her name and mine.
sentence-obessa-name = Obessa Lanko. His aunt.
sentence-obessa-forty-five = Forty-five. The leg is younger.
sentence-obessa-chair-and-bread = A chair. And bread, for two.
sentence-obessa-the-good-one-hurts = The bought one is fine. The good one hurts.
sentence-obessa-where-i-see-him = As long as I see him, yes.
sentence-obessa-on-one-leg = By bus and by boat, on one leg. Slowly.
sentence-obessa-both-or-neither = Both of us together, then yes.
sentence-obessa-not-parted = He stays where I am.
sentence-obessa-let-him-read-it = If somebody has to read about us, well then. Let them read it.
sentence-obessa-write-to-my-sister = My sister, in the clinic. Let the boy write to her.
sentence-obessa-look-at-the-good-one = Look at the good one. The other has no nerves.
sentence-obessa-what-police = Police? For a boy with two bags?
sentence-obessa-eat = Stop running about. Here, eat my bread.
sentence-obessa-that-was-quick = Good. That was quicker than at the clinic.
sentence-obessa-take-the-boy = That somebody takes the boy away.
sentence-obessa-pay-at-once = Nobody. I pay at once or not at all.
sentence-obessa-one-who-hurries = A woman. And one who hurries.
sentence-obessa-would-have-shouted = No. You would have heard me shout.
sentence-obessa-nobody-dares = Nobody dares.
sentence-obessa-once-was-enough = Once was enough.
sentence-obessa-no-house-for-me = I have a sister. Give that to somebody else.
sentence-obessa-ordinary-day = The market, the leg, the boy. In that order.
sentence-obessa-on-board = On a crate, with the boy on the other.

## tiko

sentence-tiko-twelve-and-half = Twelve and a half.
sentence-tiko-write-to-mama = When can I write to Mama?
sentence-tiko-my-tooth = This is my tooth. It fell out at sea.
sentence-tiko-name = Tiko. Tiko Aru.
sentence-tiko-two-please = Can I have two? One is for her.
sentence-tiko-only-the-tooth = Only the tooth. It does not hurt any more.
sentence-tiko-with-obessa = When Obessa is there, yes.
sentence-tiko-my-aunt = That is my aunt. She is always like that.
sentence-tiko-mama-comes-later = Mama is in the clinic. She comes later.
sentence-tiko-both-bags = I carried both bags. All the way.
sentence-tiko-obessa-has-it = Obessa has the letter.
sentence-tiko-which-school = Which school do I go to?
sentence-tiko-tell-of-the-tooth = Yes! I tell her about the tooth.
sentence-tiko-where-she-is = If she sleeps there too.
sentence-tiko-if-she-comes = Yes. She comes too, though.
sentence-tiko-bye = Bye. I go back to her now.
sentence-tiko-matchbox-lost = That the matchbox gets lost.
sentence-tiko-she-only-shouts = No. Obessa only shouts.
sentence-tiko-nobody-did = No.
sentence-tiko-obessa-says = Obessa says a woman.
sentence-tiko-ask-obessa = You have to ask Obessa.
sentence-tiko-i-understand = I understand everything. I can say it to Obessa.
sentence-tiko-ordinary-day = School. Then I carry things for Obessa.
sentence-tiko-on-board = On the bags. I saw a fish.

## marn

sentence-marn-nineteen-march = Nineteen since March. Everyone laughs.
sentence-marn-yes-nineteen = Yes, nineteen.
sentence-marn-taught-fifteen = Fifteen? I taught fifteen.
sentence-marn-ask-my-face = It's my face, ask it.
sentence-marn-ninth-class = Thursday is always the test, in ninth class. I used to hand out the sheets.
sentence-marn-name = Marn Ioke. Spelt as it sounds.
sentence-marn-a-library = Is there a library?
sentence-marn-ears-are-fine = I am well. The headphones are for the quiet.
sentence-marn-why-not = It is safe enough for me.
sentence-marn-either-language = Maritian or Orsani, as you like.
sentence-marn-in-the-bag = The certificate and the exemption. In the bag, here.
sentence-marn-took-the-boat = The scholarship fell through. So I took the boat.
sentence-marn-with-headphones = Alone, with headphones.
sentence-marn-a-mother-who-cooks = A mother who thinks I eat too little.
sentence-marn-study = I want to study. Nobody is waiting for me.
sentence-marn-not-with-children = Not with the children, please. I am nineteen.
sentence-marn-funny-in-the-end = In the end it was funny. Thank you.
sentence-marn-hi = Hi.
sentence-marn-laughs-least = Whoever laughs least.
sentence-marn-put-in-ninth-class = That you put me back into ninth class.
sentence-marn-what-i-eat = My mother. She asks what I eat.
sentence-marn-why-should-they = No. Why should anybody?
sentence-marn-at-nineteen = At nineteen? No.
sentence-marn-two-books = Two books, to a library. Otherwise nobody.
sentence-marn-nobody-hurt = No. Only my pride, at the desk.
sentence-marn-ears-too = All right. But my ears are really fine.
sentence-marn-not-a-case = That is kind, but there is no case in me.
sentence-marn-with-grown-ups = With the grown-ups, yes.
sentence-marn-tell-her-i-eat = My mother. Tell her that I eat.
sentence-marn-on-board = Under my headphones.

## gaspo

sentence-gaspo-pull-ropes = I pull ropes.
sentence-gaspo-three-hundred = Three hundred. What else?
sentence-gaspo-bank-for-that = A slave? I have a bank for that. A whole roof I owe.
sentence-gaspo-spits = Get me a lawyer.
sentence-gaspo-ask-the-mechanic = Ask the mechanic.
sentence-gaspo-name = Gaspo Wend. Fisherman.
sentence-gaspo-fifty-two = Fifty-two.
sentence-gaspo-a-cigarette = A cigarette.
sentence-gaspo-hoarse = Hoarse. Thirty years of wind.
sentence-gaspo-with-a-receipt = My papers were in that tin. I want a receipt.
sentence-gaspo-by-the-trip = I fish. Hired by the trip.
sentence-gaspo-a-boat = A boat. It floats.
sentence-gaspo-not-his-mouth = I interpret for nobody.
sentence-gaspo-nothing-to-do-with-him = He is the engine, I am the ropes.
sentence-gaspo-a-wife-and-a-roof = A wife, and a roof that is not paid.
sentence-gaspo-not-before-the-lawyer = With the lawyer. Not before.
sentence-gaspo-police-with-lawyer = I talk when the lawyer sits here.
sentence-gaspo-same-as-you = I am not afraid of anybody here.
sentence-gaspo-wife-first = My wife. Tell her I am on land.
sentence-gaspo-and-my-licence = And my licence?
sentence-gaspo-morning = Hm.
sentence-gaspo-hello-what = Yes, yes. Hello.
sentence-gaspo-out-and-back = Out and back. That is fishing.
sentence-gaspo-my-licence = That they take my licence.
sentence-gaspo-twenty-six-years = Twenty-six years. She does the talking.
sentence-gaspo-wife-rings = My wife rings. Nobody else has the number.
sentence-gaspo-who-should = Me? Who should?
sentence-gaspo-the-sea-does = The sea, now and then.
sentence-gaspo-all-one = It is all one to me.
sentence-gaspo-another-trip = The next trip. That is all anybody promises.
sentence-gaspo-if-it-is-quick = If it is quick.
sentence-gaspo-a-lawyer-not-a-house = I need a lawyer, not a house.
sentence-gaspo-so-be-it = If it has to be.
sentence-gaspo-the-lawyer-part = The part with the lawyer I heard.
sentence-gaspo-write-what-i-said = Write what I said. Not more.
sentence-gaspo-ordinary-day = Nets. Then more nets.
sentence-gaspo-the-tin-has-it = With the skipper, in the tin. As on every boat.

## edua

sentence-edua-that-is-a-daughter = She paid, she rings, she worries. That is a daughter.
sentence-edua-yes-yes = Yes yes.
sentence-edua-who-would-want-me = Who would want me?
sentence-edua-her-own-tray = Let the child carry her own tray.
sentence-edua-laughs = At my age, dear.
sentence-edua-name = Edua Quillim, dear. Two l.
sentence-edua-sixty-seven = Sixty-seven. The hip is two.
sentence-edua-a-chair = A chair, dear. I have been standing since the sea.
sentence-edua-chair-and-daughter = A chair, and my daughter. In that order.
sentence-edua-hip-is-new = The hip is new. The rest keeps up.
sentence-edua-nothing-but-sweets = I have nothing but sweets. Take one.
sentence-edua-louder = Louder. And slower.
sentence-edua-under-the-sweets = In the bag, under the sweets.
sentence-edua-a-daughter = A daughter. She will ring in a moment, you will see.
sentence-edua-she-paid = My daughter paid. All of it.
sentence-edua-not-a-coin = I owe nothing but a letter.
sentence-edua-she-calls = You need not call her. She calls. But yes.
sentence-edua-no-stairs = If there are no stairs, yes.
sentence-edua-look-at-the-hip = Look at the hip, it was expensive.
sentence-edua-no-police-dear = At my age? No police, dear.
sentence-edua-now-i-sleep = Good. Then I sleep now.
sentence-edua-hello-dear = Hello, dear.
sentence-edua-there-you-are = There you are, dear.
sentence-edua-the-stairs = Stairs, dear.
sentence-edua-i-have-worked = Work? I have worked. Now I visit.
sentence-edua-forty-years = Forty years behind a post counter.
sentence-edua-who-speaks-up = Somebody who speaks up.
sentence-edua-let-them-try = Me? Let them try.
sentence-edua-no-dear = No, dear.
sentence-edua-a-good-man = I was married. A good man, and loud.
sentence-edua-daughter-for-that = I have a daughter for that, dear.
sentence-edua-if-it-goes-slowly = Good, dear. As long as one may sit.
sentence-edua-write-two-l = Yes, dear. With two l.
sentence-edua-ordinary-day = Coffee, the window, the telephone.
sentence-edua-on-board = On the only chair, dear.

## ilvo

sentence-ilvo-fourteen = Fourteen.
sentence-ilvo-alone = Alone, yes.
sentence-ilvo-uncle-nights = My uncle. He works nights. He bought the ticket.
sentence-ilvo-grandma-said = Nobody made me. Grandma said go.
sentence-ilvo-bread = Is there bread?
sentence-ilvo-name = Ilvo. Ilvo Sarn.
sentence-ilvo-only-hungry = I am only hungry.
sentence-ilvo-here-yes = Here, yes. Will it be dark at night?
sentence-ilvo-i-get-it = I understand. She talks like Grandma.
sentence-ilvo-the-number = A paper from Grandma, with my uncle’s number.
sentence-ilvo-the-ball = You can hold the ball. Do not kick it.
sentence-ilvo-call-in-the-day = Yes, call him. In the day, he works nights.
sentence-ilvo-the-ball-too = Can the ball come too? Then yes.
sentence-ilvo-does-it-hurt = All right. Does it hurt?
sentence-ilvo-not-police = I did nothing.
sentence-ilvo-when-does-he-come = When does my uncle come?
sentence-ilvo-see-you = See you tomorrow?
sentence-ilvo-a-game = Do you know the game with the five stones? I show you.
sentence-ilvo-i-am-ilvo = I am Ilvo. I am fourteen.
sentence-ilvo-nobody-at-night = That nobody is there at night.
sentence-ilvo-only-the-number = I have no telephone. I have the number.
sentence-ilvo-nobody-threatened = No. Nobody.
sentence-ilvo-nobody-hurt-me = No. Nobody did anything to me.
sentence-ilvo-who-has-time = Whoever has time.
sentence-ilvo-the-goats = I go to school. And I had the goats.
sentence-ilvo-do-they-find-him = Do they find my uncle? Then yes.
sentence-ilvo-ok = OK.
sentence-ilvo-that-is-right = Yes. With my uncle’s number.
sentence-ilvo-ordinary-day = School, goats, football.
sentence-ilvo-on-board = In front. There one sees the land first.

## wila

sentence-wila-call-me = Wila. Not the other one. A room with women would be right.
sentence-wila-ask-the-ledger = Trousers, mostly. Ask for the ledger.
sentence-wila-tailor = Tailor.
sentence-wila-you-mean = You mean what you mean. No.
sentence-wila-that-tone = I have heard that tone.
sentence-wila-asks-protection = They broke the shop, and next time it is me. I ask for protection.
sentence-wila-thirty-six = Thirty-six.
sentence-wila-needle-and-thread = A needle and thread. That coat there hurts my eyes.
sentence-wila-well-enough = Well enough. I sleep badly among strangers.
sentence-wila-not-at-this-desk = Not here. Everybody hears.
sentence-wila-women-please = With women, please.
sentence-wila-either-tongue = We understand each other. He does not laugh.
sentence-wila-a-wrong-letter = There is a wrong letter in it, and a wrong name. The rest is right.
sentence-wila-travel-alone = Alone. Nobody pays for me and nobody waits.
sentence-wila-a-niece = A niece. That is her school bag.
sentence-wila-they-broke-it = They broke the shop. So I left.
sentence-wila-from-trousers = From trousers. It is all in the ledger.
sentence-wila-where-do-i-sleep = Where am I to sleep? I ask it softly.
sentence-wila-with-the-women = With the women, yes. Thank you for asking.
sentence-wila-a-doctor-who-asks = You asked first. Yes.
sentence-wila-police-at-home = At home the police stood and watched. No.
sentence-wila-right-name = You wrote the right name. Thank you.
sentence-wila-hello-wila = Hello. Wila.
sentence-wila-laughed-at = To be laughed at, and sent back.
sentence-wila-on-the-shutter = It was written on my shutter. One knows the handwriting.
sentence-wila-leave-it-at-the-shop = They broke a shop. Leave it at that.
sentence-wila-sew-for-weddings = No. I sew for other people’s weddings.
sentence-wila-customers = Customers, it used to be. Now nobody.
sentence-wila-owe-nobody = I owe nobody. It is in the ledger.
sentence-wila-a-sewing-machine = That is for others. I need a sewing machine.
sentence-wila-tell-my-niece = My niece. Only that I have arrived.
sentence-wila-no-one-promised = Nobody promised me anything. I can sew anywhere.
sentence-wila-ordinary-day = Trousers until noon, hems until night.
sentence-wila-on-board = With the women. I sewed on two buttons.
