### What persons of the case say, each in their own voice. Good and poor lines, without a label.

## nives

sentence-nives-places-north = In the north there is one place for a mother and child. I can hold it until noon tomorrow.
sentence-nives-here-since = I am still here. Take your time.
sentence-nives-who-may-know = May I tell a colleague that you land on Thursday with a child, and nothing else? She would be there when you ring at an hour you choose.
sentence-nives-number-still-good = The number that you kept is still good. Under it there is a line from years ago, and nobody has read it since.
sentence-nives-two-oclock = Ring at two, from where nobody sits. If somebody comes in, say that you are asking about the washing powder.
sentence-nives-whole-story-now = Before I can do anything I need the whole story from the beginning.
sentence-nives-glad-you-arrived = I am glad. I put a pin on the map, and no name.

## arno

sentence-arno-july = One was registered in May, the other in August. In July the rules changed. They do not go by the same book.
sentence-arno-silence-is-yes = We did not answer, so we agreed. And whoever agrees must be at the door.
sentence-arno-nothing-to-do = Accepted by silence. There is nothing for us to do until Thursday.
sentence-arno-no-stops-nothing = A no to the health paper does not stop the flight, and it does not stop help either. It only means that we plan by needs.
sentence-arno-arrived-line = Nordmark has its answer: arrived, and one line on what was missing.
sentence-arno-two-registers = Two persons under two sets of rules, both arrived, both noted. Nobody is owed an answer by us any more.

## sunniva

sentence-sunniva-flight-full = The aircraft is full on Thursday. If seats are to be changed I must know today.
sentence-sunniva-what-do-you-need = What will you need on the first evening there? I write down the need and not the reason.
sentence-sunniva-in-the-office = Come into the office, the door shuts. Your cousin can have a coffee meanwhile.
sentence-sunniva-tick-none = I tick “none”. They will see it there anyway.
sentence-sunniva-court-asks = The court asks for one page: where she would live, and who keeps whom away.
sentence-sunniva-doctor-only = It goes in an envelope from our doctor to theirs. I do not open it.
sentence-sunniva-next-time = Thank you. Next time I ask who is sitting beside them.

## keth

sentence-keth-plain-door = The plain door opens with my card. From the hall it cannot be seen.
sentence-keth-grey-jacket = Good morning. I am Keth, of the airport police. I am the one in the grey jacket, no stripes. I only see to it that you get from here to the room with the armchairs.
sentence-keth-jaro-hello = Hello. I am Keth. I have a grey jacket and a bag of rolls that are not mine. Suri says everything I say. You need not tell me anything; I take you to somebody who has time.
sentence-keth-animals = There is water, and there are wooden animals for the small one. You sit where you like.
sentence-keth-this-way = We go this way. Out there nobody has to see you.
sentence-keth-flowers = At the desk out there a man with flowers asks for a flight and a first name. He has been told nothing.
sentence-keth-tell-here = Tell me right here who is after you, and how it all was. The others can wait.
sentence-keth-eurodac-says = The machine says twenty. I go by the machine.
sentence-keth-doubt-is-child = There is a doubt, so he is a child until somebody who may decide says otherwise. I have written it down.
sentence-keth-square = The man with the flowers drove off alone. The car was seen yesterday at the square as well.
sentence-keth-brother-real = Then greet your brother from me. That way, straight on.

## mila

sentence-mila-hour-a-day = I can be on the telephone at two, and in Montefosco tomorrow.
sentence-mila-not-an-office = My name is Mila. I am not the police, and no office that sends anybody away. I help people who were exploited, whether they report anybody or not. You say how far we go.
sentence-mila-washing-powder = If somebody comes in, you ask me about washing powder, and I know.
sentence-mila-need-not-why = I pass on what you need: a place for two, not in that town, a door at the side. Not why.
sentence-mila-forty-five = There are forty-five days in which nobody sends you away and nobody asks you to decide about the police. They begin when you want them to, with a paper in your name.
sentence-mila-happened-years-ago = That it was years ago, and that you never reported it, does not close the door. What counts is what was done to you and who waits today. Whether there will be a permit I cannot promise.
sentence-mila-asylum-too = Your request for protection is a thing of its own and goes on. One does not cost you the other.
sentence-mila-room-for-two = In another region there is a room for you and Miro, in a house whose address stays with us. May I have it kept for you? You can still say no on Thursday.
sentence-mila-open-a-file = I would open a file: your name, what you need, and what you yourself want in it. It is read by me and by the house. You can say no, and you can take it back. Do you want that?
sentence-mila-same-car = The white car is at the ramp. I sit in it with you.
sentence-mila-you-said-and-i-wrote = You said: a door with a bolt, a place for Miro to play, and not that town. That is what I wrote. Have I left anything out?
sentence-mila-slips-are-enough = You need not tell me the house, nor the nights. The slips say enough to begin with. You have worked; you are owed something.
sentence-mila-citizen-too = Help of this kind is not only for foreigners. It happens to people with our passport as well, and it is no shame.
sentence-mila-no-new-crime = It need not have happened this week, nor here, and nobody has to have reported it.
sentence-mila-lawyer-and-papers = A lawyer comes on Wednesday, to you and not the other way round. It costs nothing.
sentence-mila-jaro-hello = I am Mila. I help people whom others have made to do things. I am not the police. Beno stays with you, and you say when it is enough.
sentence-mila-jaro-safe = Can you talk in here? The door is shut.
sentence-mila-jaro-who-asks = Is it all right that two women sit here, or would you rather have a man?
sentence-mila-jaro-worries = You are back in this country. What are you afraid could happen now?
sentence-mila-jaro-days = For forty-five days nobody sends you away, and nobody asks you to tell anything to the police. You get a paper with your name and your right age.
sentence-mila-jaro-paper = There are papers with which you could stay, as a minor and as somebody who was used. I promise none. Beno and a lawyer look at it with you.
sentence-mila-jaro-asylum = If you are afraid of going home you can say so, today or later. One sentence is enough, and Beno helps you with it.
sentence-mila-jaro-file = I would write down your name, what you need, and nothing about the nights. The house reads it, and I do. You may say no, and you may change your mind. Beno must agree too. Do you want that?
sentence-mila-why-back = Why on earth did you get on that aeroplane, if he lives there?
sentence-mila-two-needs = One mother with a child, one young man of sixteen, one father with a girl. Needs only; the rest is theirs.

## otto

sentence-otto-no-place = In this province: nothing for a mother with a child before the twentieth. I ask further.
sentence-otto-needs-and-dates = Ten minutes. Needs, offices, dates. Whoever wants to tell a story tells it elsewhere, or better not at all.
sentence-otto-who-keeps-thread = Who keeps the thread for each of the three, and who steps in when that person is ill?
sentence-otto-read-back = I read back: three names of case workers, a school from Monday, the house until spring, the contact point copied in.
sentence-otto-hotel = There is a hotel by the station in Brisola. It is cheap.
sentence-otto-old-story = That was years ago, and there is no imminent danger. The programme is not meant for that.

## agnes

sentence-agnes-room-behind = The room behind the desk is free from two, and it has a door.
sentence-agnes-sit-first = Sit down first, both of you. The number can wait. And the red crayon is over there.
sentence-agnes-school = School first: it takes a form and no address. I have one here.
sentence-agnes-where-last-night = Where did the two of you sleep last night?
sentence-agnes-colleague-tomorrow = Tomorrow a colleague comes who knows about such work. She is no office. You can talk to her or not.
sentence-agnes-flat = The town has two rooms above the library, for fathers with children. Would you like them for now?
sentence-agnes-she-draws = She sees you through the pane, and she has red crayons. Velko is with her.
sentence-agnes-both-ways = You can stay and ask for what is open to you, or go home with help. I explain both. Nobody is in a hurry but you.
sentence-agnes-who-is-there = Who is there when you come home? And is there anybody whom you would rather not meet?
sentence-agnes-appointment = The desk is full today. Come back in two weeks, with an appointment.
sentence-agnes-boys-room = There is a bed in a room with two others of your age. Nobody locks it.
sentence-agnes-school-and-doctor = School from Monday, a doctor for the girl, two rooms until spring.

## furio

sentence-furio-old-files = Old files can be opened again. They are in the cellar, and I have the key.
sentence-furio-counter-in-room = We do it next door, where nobody looks in. The counter has glass on both sides.
sentence-furio-your-file-lives = Your request of years ago is not dead. I open it again today, and you get a paper that says so.
sentence-furio-no-new-crime = Without a complaint, and without anything that happened here lately, I cannot take that on.
sentence-furio-with-the-guardian = I correct the year with the guardian beside him, not before.
sentence-furio-seat-by-wall = By the wall it is quieter.
sentence-furio-your-paper = Here is your paper. The bakery can stop ringing.
sentence-furio-answer-in-writing = You get the answer in writing, and the name of whoever can look at it again.

## yara

sentence-yara-post-open = The post is open until two. I can come to the room if the stairs are too much.
sentence-yara-chair-first = I am Yara, a doctor. You need not show me anything. I ask, and you say how far.
sentence-yara-as-you-like = May I measure the pressure and listen to you and the little one inside? Miro stays where you see him. You can say no, and stop at any point.
sentence-yara-spray = Sit, breathe. I have the same spray here.
sentence-yara-midwife-tuesday = A midwife comes to the house. She asks nothing about before.
sentence-yara-care-goes-on = Care goes on as arranged. What I found stays with me.
sentence-yara-letter-arrived = Your doctor’s letter has come, in the envelope, as you wanted.

## beno

sentence-beno-two-wards = I have two already, and room for a third.
sentence-beno-white-hair = I am Beno. I have white hair and no uniform. Perhaps I may be the one who comes along with you. Until that is decided I only sit here.
sentence-beno-yours-now = Now it is written: I am there for you until you are of age. Nobody asks you about the nights without me, and I do not ask you either, unless you want it.
sentence-beno-hungry = Have you eaten? What do you like?
sentence-beno-count-as-sixteen = What you were made to say about your age does not count against you. Here you are counted as you are.
sentence-beno-his-wish = He wants a bed by the window, a school with a workshop, and nobody who asks about the nights.
sentence-beno-just-here = I only sit here. You need not talk.
sentence-beno-uncle-no = That number we do not answer. It may ring; you are here.

## suri

sentence-suri-all-of-it = I say what you say and what they say, all of it, and nothing of my own.
sentence-suri-no-ties = I am from Osk in Tavria. I know nobody on this flight, nor their families.
sentence-suri-says-boy = The word he uses for himself is the one for a boy. I only say what the word means.
sentence-suri-corner-first = Corners first. Is there one on your side?
sentence-suri-a-bit-of-sky = The sky is the hardest. All one blue.
sentence-suri-tell-them = Tell them everything, then you get papers. I know how it works.
sentence-suri-left-that-out = He said something about home, nothing that matters.

## selka

sentence-selka-thursday-flight = They put us on an aeroplane on Thursday, Miro and me. I kept your number.
sentence-selka-two-of-us = There are two of us. Miro is three. And soon there will be three of us.
sentence-selka-she-hears = There are people here. One of them listens.
sentence-selka-safe-enough = Now, yes. Not for long.
sentence-selka-now-alone = Now nobody is here. The machine is running.
sentence-selka-two-oclock = At two. In the laundry.
sentence-selka-tell-her-that = You may tell her that: Thursday, and a child.
sentence-selka-not-brisola = Not Brisola. Anywhere, but not Brisola.
sentence-selka-he-knows = He knows the day. He asked my cousin, and she tells him everything.
sentence-selka-not-my-health = No. What I told the doctor I told the doctor.
sentence-selka-place-yes = If it is far from there: yes, have it kept.
sentence-selka-place-no-crowd = No. Not while she stands here.
sentence-selka-they-may-know = You and the house. Yes.
sentence-selka-later-perhaps = Not now. Perhaps later, and then I say so myself.
sentence-selka-doctor-yes = Yes. If Miro can see me.
sentence-selka-expecting = In the fourth month. It moves at night.
sentence-selka-a-woman = A woman, if there is one.
sentence-selka-water-for-miro = Water for him, please. And somewhere to lie down.
sentence-selka-cold-hall = The fish hall. From four in the morning. He held my passport and said that the bed costs more than I earn.
sentence-selka-he-taught-me = I do not open a door any more without asking first who it is.
sentence-selka-not-here = Not here. There are people.
sentence-selka-bolt = Is the bolt on my side?
sentence-selka-that-is-what-i-said = Yes. That is what I said.
sentence-selka-2022 = One day I want to say it where it counts. Not this week.
sentence-selka-slept = He slept through. I did not know that he snores.
sentence-selka-bolt-game = Miro opens the bolt and shuts it. All day.
sentence-selka-washing-powder = How much powder for a small load?

## davin

sentence-davin-only-a-school = It is only because of the school. She is six. The rest I manage.
sentence-davin-thanks = Thanks. Lia, say thanks. No? Then I say it twice.
sentence-davin-sleeps-in-car = In the car. It is a big car.
sentence-davin-slips = There, the slips. Forty-one hours, paid eleven. The rest was bed, bus, gloves.
sentence-davin-barracks = Nineteen in a hall. Whoever went to the doctor lost his bed. They kept the bank card, to be practical.
sentence-davin-agency-rings = The agency. They say I signed until spring, and that they know which school.
sentence-davin-not-a-victim = I am a warehouseman. I have a passport from here. That is for others.
sentence-davin-yes-for-her = For Lia, and for me as well. Yes.
sentence-davin-two-rooms = Two rooms? Yes.
sentence-davin-safe-here = In here, yes. Out there it rings.
sentence-davin-either = It is all the same to me. You are all right.
sentence-davin-what-worries = That they stand at the school one day. They have her name from the form.
sentence-davin-no-police = No. I signed those papers.
sentence-davin-draws = She draws that house again. The door is red so that we find it.
sentence-davin-three-friends = She has three friends since yesterday. She counts them for me at breakfast.
sentence-davin-key-fits = The key sticks a little. I have oiled it.
sentence-davin-school-monday = Monday, first class, with a red satchel.
sentence-davin-hands = From the straps. It gets better.
sentence-davin-thats-right = That is right. You can leave it like that.

## jaro

sentence-jaro-twenty = Twenty.
sentence-jaro-birth-year = In spring I was sixteen. The paper they gave me says twenty, for all of us.
sentence-jaro-thanks = Thank you.
sentence-jaro-if-he-comes = If he comes along: yes.
sentence-jaro-that-bed = By the window? Yes.
sentence-jaro-no-names = I do not say names.
sentence-jaro-parcels = Parcels. At night, on foot. If one is missing I owe it.
sentence-jaro-grandmother = There is a grandmother in Tavria. She must not know.
sentence-jaro-either = It does not matter. Not loud.
sentence-jaro-safe-with-door = If the door is shut.
sentence-jaro-they-find = They find everybody by the phone.
sentence-jaro-corner-piece = Corner.
sentence-jaro-not-one-blue = No. Here it is darker.
sentence-jaro-that-is-me = Yes. Sixteen. Write it.
sentence-jaro-workshop = With wood. Or engines.
sentence-jaro-hungry = Since yesterday.

## velko

sentence-velko-plum-trees = I want to go home. The plum trees have to be cut before the frost. Who does that here?
sentence-velko-yes-home = Of my own will, and gladly. Yes.
sentence-velko-sister = My sister has the key. There is nobody there who wants anything of me, except the goat.
sentence-velko-crayons = Your little one drew me a plum tree. Or a goat. One must not ask.
sentence-velko-came-by-bus = I was with my nephew in Nordmark, and then I was in the way. So I came back by bus.
sentence-velko-goat-fence = On Thursday I go. The goat does not know it yet.

## orla

sentence-orla-my-brother = That is my brother. He always brings flowers, and always the wrong ones.
sentence-orla-how-long = How long will it take? Somebody is waiting for me, and I want to be waited for.
sentence-orla-coffee = You look tired. Coffee?
sentence-orla-my-papers = I have them here, all of them, in order of size.

## petar

sentence-petar-breath = The stairs. I have a spray, and it is empty.
sentence-petar-yes-doctor = Yes, write to him. Then I need not explain it all again.
sentence-petar-cousin-far = Nobody knows me there. That is rather the trouble.

## hesna

sentence-hesna-the-bakery = That is the bakery. They ask every half hour whether I start tomorrow. I do, if I get this paper.
sentence-hesna-one-paper = I need only one paper. It is called a receipt, and nobody has it.
sentence-hesna-back = I was up there for the harvest. I am back, and that is all.

## radim

sentence-radim-flowers = I am her husband, near enough. She knows that I come.
sentence-radim-which-flight = Which flight?
sentence-radim-whom-does-she-ring = Whom does she ring all the time?
sentence-radim-where = And where is she now?
sentence-radim-room-free = The room is still yours.
sentence-radim-only-talk = I only want to talk to her. Tell her that Radim is here.
sentence-radim-i-see-you = I see you. Nice, the little one. He looks like his mother.
sentence-radim-lawyer = I know a lawyer. He explains to her what is best.
sentence-radim-he-is-mine = A child needs a father.

## ilke

sentence-ilke-we-manage = We manage, she and I. She gets everything mixed up when she is tired.
sentence-ilke-whom-ring = Whom are you ringing?
sentence-ilke-towels = I only need the towels. Who is that?
sentence-ilke-family = He has bought flowers. One does not leave family standing.
sentence-ilke-i-know-nothing = I do not know anything.
sentence-ilke-thursday = Thursday. Half past ten.
sentence-ilke-leave-me-out = Leave me out of it from now on.

## tomin

sentence-tomin-wrong-flowers = Are these the wrong ones again?
