### Cue cards: what a person wants to do now. A wish, never an order; whoever plays decides.

## Ilka

agenda-ilka-asks-for-ties = Before anything is interpreted: ask the mediator whether she knows anybody here.

## Tomas

agenda-tomas-tells-ilka = Two calls ended after a breath. Let Ilka know.
agenda-tomas-writes-to-bodo = Ask the police whether they look at the same number. No names from you.

## Corra

agenda-corra-knows-nobody = You are asked whom you know. Nobody here.
agenda-corra-to-the-kitchen = The woman in the green coat needs her words.

## Fenn

agenda-fenn-knows-nobody = You are asked whom you know. Nobody in that house.
agenda-fenn-to-the-back-room = The young one needs her words. Go where the police lead.

## Alba

agenda-alba-tea-first = Water and tea for everybody in the room, before anything else.

## Vera

agenda-vera-reads-the-letter-aloud = Tell Bodo what is in the neighbour’s letter.
agenda-vera-announces-herself = With the order in hand: announce yourself and go in, calmly.
agenda-vera-into-the-hall = Into the hall, and stand still: what do you see?
agenda-vera-sees-the-bolt = A bolt, on the wrong side of a door. Look closely.
agenda-vera-to-the-kitchen = The kitchen next: see who is still there.
agenda-vera-reads-the-list = Read the list on the refrigerator.
agenda-vera-to-the-back-room = Knock at the door with the bolt.
agenda-vera-sees-the-book = Something sticks out from under the pillow.

## Bodo

agenda-bodo-the-number = Tell Vera: one number, two advertisements, the same words.
agenda-bodo-to-the-kitchen = The kitchen: that is where people sit.
agenda-bodo-reads-the-list = A list on the refrigerator. Read it.
agenda-bodo-to-the-front-room = The front room next: sit down with those who are there.
agenda-bodo-sees-the-tin = A tin with a lock on the sill.

## Orsola

agenda-orsola-asks-what-there-is = Ask the police what they have that rests on nobody’s words.
agenda-orsola-asks-again = Ask for the file of the other number, the one of pier 3.

## Livio

agenda-livio-places-for-tonight = Ask which house has a place for a minor tonight.
agenda-livio-who-sits-with-her = Ask the guardian how the girl is, in one line.

## Severin

agenda-severin-asks-who-sits-where = Settle with the juvenile prosecutor who sits where.

## Gesa

agenda-gesa-soup-renata = Soup for the neighbour who came along.
agenda-gesa-soup-jarmo = Soup for the student as well.

## Ubald

agenda-ubald-only-passing = They speak to you. You are only passing.
agenda-ubald-what-he-knew = He says who he is and what your rights are. Say it, once.

## Dalia

agenda-dalia-thanks = Somebody gave you something and asked for nothing. Thank them.
agenda-dalia-looks-first = Before you answer, look at Zita.
agenda-dalia-asked-beside-zita = They ask and she can hear. You are well.
agenda-dalia-safety-asked = Is it safe? First ask how long you have.
agenda-dalia-whom-to-speak-with = A woman, please.
agenda-dalia-asked-the-first-evening = They ask whether you want help. Not today: she is behind the door.
agenda-dalia-asked-again-later = They ask again, and nobody of the flat is here. To her, yes.
agenda-dalia-police-named = The police: not now. Is that allowed?
agenda-dalia-who-fetches-her = Evening comes. Ask who looks after Mina now.
agenda-dalia-family-offered = They may ask at home, if nobody in uniform comes to the door.
agenda-dalia-a-bed = A bed with a key of your own: yes.
agenda-dalia-a-doctor = The doctor may look.
agenda-dalia-told-of-mina = Mina is well, they say.
agenda-dalia-track-photo = Your own work: the photograph. Think what you would tell Mina about this town, and about tonight.

## Nives

agenda-nives-thanks = Somebody gave you something. Thank them.
agenda-nives-recites = Police. Say what you learnt: twenty-one, born in March.
agenda-nives-is-anybody-cross = Ask whether anybody is cross.
agenda-nives-safety-asked = Ask whether Zita is here.
agenda-nives-whom-to-speak-with = Either is all right, as long as they sit.
agenda-nives-with-nella = You are asked something big. Yes, if the woman with the handbag comes too.
agenda-nives-without-nella = You are asked something big and nobody stands beside you. You do not know.
agenda-nives-judge-asks = The judge asks how the days were. Answer in your own words, as much as you like.
agenda-nives-over = Ask whether that was all, and whether it comes again.
agenda-nives-track-sums = Your own work: one sum a scene. Guess which adult keeps a word.

## Zita

agenda-zita-answers-for-her = They speak to Dalia. Answer before she does.
agenda-zita-says-she-translates = Offer to translate. You always do.
agenda-zita-ten-minutes = She is gone with the doctor. Say that you have ten minutes.
agenda-zita-looks-at-the-phone = The telephone lights up. Look at it, do not answer.
agenda-zita-thanks = Somebody gives you something too. That is rare.
agenda-zita-what-am-i = They explain. Ask what you are to them, the one or the other.
agenda-zita-safety-asked = Safe? If he is not in this house.
agenda-zita-whom-to-speak-with = Either.
agenda-zita-help-offered = They offer you help. You had not expected that. Yes.
agenda-zita-police-named = The police: with a lawyer, later.
agenda-zita-a-bed = A bed: yes, but not under one roof with the girl.
agenda-zita-track-count = Your own work: count what you would owe if you stopped counting. Decide whether to look at the telephone.

## Milo

agenda-milo-clock = The half hour is over. Photograph the clock, send it, smile.
agenda-milo-thanks = Tea. Say that it does good.
agenda-milo-safety-asked = Safe? Until she honks.
agenda-milo-whom-to-speak-with = Whoever listens.
agenda-milo-asked-the-first-evening = Help? She is waiting outside. Another day.
agenda-milo-asked-again-later = Nobody honks here. All right then.
agenda-milo-police-named = A statement: not yet.
agenda-milo-a-bed = A bed: if there is a key.
agenda-milo-goes-back-out = She honks. Go, before she comes in.
agenda-milo-track-key = Your own work: draw a key on the margin of whatever is at hand. Think of three jobs with mornings.

## Renata

agenda-renata-thanks = Tea. Thank them.
agenda-renata-asked-if-victim = They think they know what you are. Say whose number it is.
agenda-renata-number-heard = They tell you what they tell everybody. Good to know, for others.
agenda-renata-about-the-girl = Zita is not near. Say that you wrote a letter because of a girl.
agenda-renata-does-she-sleep = Ask whether the girl is being looked after.

## Jarmo

agenda-jarmo-thanks = Thank them.
agenda-jarmo-what-is-going-on = Ask what is going on.
agenda-jarmo-papers-asked = Your lease hangs on the wall.

## Oda

agenda-oda-thanks = Thank them.
agenda-oda-how-old = How old you are: show the card.
agenda-oda-number-heard = They tell you what they tell everybody.

## Tilda

agenda-tilda-thanks = Thank them.
agenda-tilda-asked-about-work = What you do: the stairs, with a contract.
agenda-tilda-asked-to-translate = They want you to translate. That is not for you.

## Corvin

agenda-corvin-stares = They are in the hall. Look at Zita, once.
agenda-corvin-landlord = You are only the landlord.
agenda-corvin-lawyer = Call your lawyer.
agenda-corvin-clock = Your own track: the clock behind the wire.
agenda-corvin-screen = Follow it on the screen. She cannot see you.

## Romy

agenda-romy-looks-at-the-door = Look at the door of the clinic.
agenda-romy-wants-to-go = You know nothing, and you want to go.
agenda-romy-bench = Your own track: the other bench.
