### What one person of this case may say.

## ilka

sentence-ilka-tuesdays = I am Ilka, I am here on Tuesdays with the tea. I am not from the police and I ask for no papers.
sentence-ilka-know-anybody = Before you interpret for anybody here: is there anyone you know, or whose family you know?
sentence-ilka-said-to-all = I say this to everybody who comes in. If somebody keeps your papers, counts your money or decides when you go out, that is a crime of theirs and not of yours, whatever the work is. There is help, and it costs nothing.
sentence-ilka-come-any-time = If one day you want to be fetched, you say one word on the telephone and nothing else.
sentence-ilka-like-a-neighbour = I do not tell you what your life is. You know that. If it changes, you have the number.
sentence-ilka-on-tuesdays-log = From me: one sign, three Tuesdays, and that she needs a door that shuts. No story.
sentence-ilka-round-the-corner = We wait round the corner and come when you say. We do not stand at the door with you.
sentence-ilka-she-has-time = She has her days to recover. When she wants to speak, she tells me, and with a lawyer.
sentence-ilka-ask-over-there = Shall somebody over there look after Mina’s safety? One office would know, and one woman in ordinary clothes. You say how; you may say no.
sentence-ilka-mina-well = Somebody in ordinary clothes was at the school. Mina is well.

## tomas

sentence-tomas-hang-ups = Twice somebody rang the helpline and hung up. I kept the line free.
sentence-tomas-said-to-all = I say this to men and women alike. If somebody keeps your papers, counts your money or decides when you go out, that is a crime of theirs and not of yours, whatever the work is. There is help, and it costs nothing.
sentence-tomas-not-a-judge = I am Tomas, I work for people who were used by others. I do not decide what you are. What you tell me stays here unless you say otherwise.
sentence-tomas-both-can-be = Somebody can be both: made to do it and asked about it. A prosecutor decides on that, and a lawyer stands beside you; help does not wait for it.
sentence-tomas-key-on-the-hook = There is a room, and the key is yours. Nobody asks where you were.

## corra, fenn

sentence-corra-knows-nobody = Nobody here is known to me.
sentence-fenn-knows-nobody = Nobody in that house is known to me, and nobody’s family.
sentence-fenn-what-i-am = I carry the words between you. I say nothing of my own, and nothing outside.

## alba

sentence-alba-take-what-you-like = Take from the shelf what you like. Nobody writes it down.
sentence-alba-i-see-people-alone = I see everybody alone, that is the rule of the house. There is tea meanwhile.
sentence-alba-our-mediator = Thank you. Here our mediator does that, for everybody.
sentence-alba-no-names = From the clinic: who is fit for a talk and who needs rest first. No names of illnesses.

## vera

sentence-vera-the-letter = A neighbour writes: the young one with the plait is never out alone, and at night there is a bolt.
sentence-vera-know-anybody-there = Do you know anybody in that house, or anybody’s family?
sentence-vera-follow-the-money = I have asked for the money to be followed. That needs nobody’s words.
sentence-vera-plan = Two enter, four at most. One speaks. Those in control are taken aside in the front room, the others sit in the kitchen. No pictures of persons, no handcuffs in the hall.
sentence-vera-wait-round-the-corner = Will you wait round the corner and come when I call?
sentence-vera-good-evening = Good evening. Vera Tolman, police. We have an order for these rooms. Please sit down; nobody has to tell us anything. We begin with water.
sentence-vera-would-you-sit-with-me = Would you come to the other room with me? We see everybody one by one.
sentence-vera-both-ways = A woman who collects from the others and stands on the same list with a debt. For the one: the money goes into her hand. For the other: when it is short she is fined, like them. I hold her apart, not in custody. You decide.
sentence-vera-who-are-you-here = What shall I call you?
sentence-vera-somebody-is-waiting = Round the corner there are people who are not police, with something hot. You may go to them; nobody writes down that you did.
sentence-vera-the-other-car = You are not in custody. You go in the other car, to people who are not police; nobody of the flat rides with you.
sentence-vera-money-frozen = The money on the account is frozen. It is there for those it was taken from.
sentence-vera-no-pictures = No picture, no sentence, no address. There is nothing to see there.
sentence-vera-through-her-worker = The file can wait and the inquiry does not hang on her. If she wants to speak, I hear it through you.
sentence-vera-statement-tonight = It would be best to sign something tonight, while it is fresh.
sentence-vera-all-of-you-line-up = Everybody against the wall, papers in hand. Who of you is working here illegally?
sentence-vera-are-you-a-victim = You are a victim, aren’t you?

## bodo

sentence-bodo-one-number = One number, two advertisements, the same words. And the number stands in a file of pier 3.
sentence-bodo-i-sit-down = I am Bodo, police. I sit down, then we are the same height.
sentence-bodo-your-rights = You need not say anything, and you may have a lawyer. What you knew counts, not what you did in there; I do not ask about that.
sentence-bodo-goodbye-then = Go on down, then. Good evening.
sentence-bodo-card-comes-back = The card is copied and comes back to you. Here is the paper for it.
sentence-bodo-left-the-box = The box from the clinic stays where it is. It is nobody’s evidence.
sentence-bodo-papers-back = The passports and the card go back to their owners this week, against a signature.
sentence-bodo-what-do-you-earn = And what does one earn with that?

## orsola

sentence-orsola-no-blind-visit = Who is likely to be behind that door, and how do you know without asking them?
sentence-orsola-order-with-limits = The order covers five rooms, this afternoon, papers and telephones. Persons come first. If somebody inside wants to leave with the unit, they leave.
sentence-orsola-i-decide = I have heard both. For now: no custody, she goes with those who help, apart from the others; the inquiry on what she did stays open. I write down why.
sentence-orsola-girl-is-well = The answer from abroad is there: the girl is well.
sentence-orsola-book-her-now = She held the money. Bring her in with the men.
sentence-orsola-four-lines = Four lines on the board: who sleeps where, who fetches whom to the lawyer, what is asked abroad and when it comes back, what each may claim. No stories at this table.

## mirco, nella

sentence-mirco-two-places = Two places for minors tonight, none of them among adults.
sentence-mirco-jumper = I am Mirco, from the town. I have a spare jumper and a bag of pencils. You need not tell me anything.
sentence-mirco-school-from-monday = She has a bed in a house with a cat, and school from Monday. She asks that nobody rings.
sentence-nella-beside-you = I am Nella, your guardian by order. I belong to none of them. I sit where you want me to sit.
sentence-nella-card-costs-nothing = The card costs you nothing. Whoever is not yet eighteen is looked after, and in doubt too.
sentence-nella-now-we-eat = You said what you wanted to say. Now we eat something.
sentence-nella-one-time-only = One time, with me, and then never again. You may stop.

## livio, severin

sentence-livio-guardian-tonight = The guardian is on her way. Until then nobody asks the girl anything but whether she is hungry.
sentence-livio-rest-after = Ten minutes and a pause. And nobody in the corridor when she comes out.
sentence-severin-who-sits-where = You choose your chair. That is the camera, it keeps what you say so that nobody asks again. Those you know from the flat do not see you and you do not see them.
sentence-severin-how-were-the-days = Tell me how a day was, from the morning on. As much as you like.
sentence-severin-not-that-question = That question is not put. It concerns her private life and is not needed.
sentence-severin-and-what-did-you-wear = The defence asks what you wore, and whether you had men friends at home.
sentence-severin-that-is-all = That is all. You will not be asked again. Thank you for the words you chose.

## gesa

sentence-gesa-soup-first = I am Gesa. Soup first, questions never. The door opens from inside.
sentence-gesa-cannot-confirm = I confirm to nobody whether anybody is here. Good evening.
sentence-gesa-door-is-open = Whenever you like. The door opens from inside, and there is an umbrella.
sentence-gesa-key-is-yours = The key stays with you. I knock.
sentence-gesa-two-roofs = Two roofs. Who counted and who was counted do not sleep in one house.
sentence-gesa-behind-the-mill = She is with us, behind the old mill.

## dalia

sentence-dalia-i-am-well = I am well. Ask Zita.
sentence-dalia-how-long-have-we = How long have we? Then yes. Till she knocks.
sentence-dalia-not-today = Not today. She is behind the door. Ask me where she cannot come.
sentence-dalia-yes-to-ilka = To you, yes. You poured the tea.
sentence-dalia-not-the-police = The police, not now. Is that allowed?
sentence-dalia-who-fetches-mina = I have a girl of six. On Mondays they go past the house. Who goes there now?
sentence-dalia-yes-without-uniform = Yes. But no uniform at the door. My mother would fall down.
sentence-dalia-a-kitchen = A kitchen, they said. Then there was a sum. It grows on Mondays.
sentence-dalia-not-that = Not that. You know it.

## nives

sentence-nives-twenty-one = I am twenty-one, I was born in March, I came by myself.
sentence-nives-is-anybody-cross = Is anybody cross?
sentence-nives-is-zita-here = Is Zita here? … No? Then it is all right.
sentence-nives-if-nella-comes = If she comes too, yes.
sentence-nives-do-not-know = I do not know.
sentence-nives-april = In April I am eighteen. The card is not mine. Does it cost anything?
sentence-nives-sums-come-out = I do the sums at night. They come out.
sentence-nives-to-the-judge = I was to look after children. There were no children. In the morning the bolt went and in the evening it went again. In between I waited to be called. The rest I do not want to say.
sentence-nives-was-that-all = Was that all? It does not come again?

## zita

sentence-zita-she-is-fine = She is fine, she is only tired. We have ten minutes.
sentence-zita-i-translate = I translate, I always do.
sentence-zita-ten-minutes = Ten minutes, I said.
sentence-zita-what-am-i = And what am I to you, the one or the other?
sentence-zita-if-he-is-locked-in = If he does not come in here, yes.
sentence-zita-for-me-too = For me too? Then yes. Write small.
sentence-zita-with-a-lawyer = With a lawyer. And not today.
sentence-zita-not-with-them = Yes, but not in one house with the girl.
sentence-zita-i-was-dalia = Four years ago I was the one who was counted. Whoever counts pays what is missing.
sentence-zita-only-the-rent = It is only the rent.

## milo

sentence-milo-till-he-honks = Till she honks, it is safe as houses.
sentence-milo-whoever-listens = Whoever listens.
sentence-milo-he-is-waiting = She is waiting outside with the engine on. Another day.
sentence-milo-all-right-then = Nobody honks here. All right then, yes.
sentence-milo-not-yet = Not yet. Maybe after breakfast, one of these days.
sentence-milo-with-a-key = With a key? Yes.
sentence-milo-the-sofa = When you leave the home they give you a suitcase. She gave me a sofa. Then the sofa had a price.
sentence-milo-late-ten = Ten minutes late, fifty. I was late a lot.
sentence-milo-joke = Next question, please, this one is worn out.

## renata, jarmo

sentence-renata-my-own-number = I work for myself, with my own number and my own lease. I am nobody’s.
sentence-renata-good-to-know = Good to know. I know somebody who may need it.
sentence-renata-wrote-a-letter = I wrote a letter, because of the girl across the landing. I want her to be asked how she is.
sentence-renata-does-she-sleep = Is somebody with the girl tonight?
sentence-renata-see-my-lease = My lease, my account, my number. Keep nothing of it, please.
sentence-renata-may-i-go = May I go home now?
sentence-jarmo-what-is-going-on = What is going on? I only rent the small room.
sentence-jarmo-on-the-wall = My lease is on the wall, and this is my student card.

## oda, tilda

sentence-oda-nineteen = Nineteen. Here is my card, and that is my aunt.
sentence-tilda-stairs-on-wednesdays = On Wednesdays I do the stairs. With a contract, and with holidays.

## ubald

sentence-ubald-only-passing = I am only passing.
sentence-ubald-i-knew = The one in the green coat cried once. I knew that she owed them money. I came back all the same.

## corvin, romy

sentence-corvin-only-the-landlord = I only collect the rent here. They are all grown-up people.
sentence-corvin-a-lawyer = I want my lawyer.
sentence-romy-know-nothing = I know nothing, I drive.
sentence-romy-get-in = Come on, get in.
