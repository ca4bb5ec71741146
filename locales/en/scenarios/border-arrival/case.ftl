### Pier 3: the case, its scenes and its endings. Everything here is invented.

case-title = Pier 3
case-summary =
    Monday, first light. A blue fishing boat, the Orsel, is towed to pier 3 of Porto Sereno with 43 people on board. The sea was calm, the night was long. You have one tent for the sick, one for information, a registration hall, two rooms with doors, two mediators, and seven days.
    Somewhere among 43 tired people are some who did not choose how this journey ends. They may not tell you. Others look exactly like them and only want to sleep.

## What to know before play

content-note-separation = A child is parted from an adult who says they belong together.
content-note-coercion = People are held by threats, by papers kept from them and by promises made for them.
content-note-debt = Debts that cannot be repaid are used to make people obey.
content-note-pregnancy = One person is pregnant and in pain at first. The pregnancy is not harmed.
content-note-past-violence = Violence in the past is spoken of in general words.
content-note-exploited-man = One man was sexually exploited. It is never described.
content-note-absent-person = Somebody who is not there is feared, and heard on the telephone.
content-note-missing-child = A child may disappear. Whether that happens depends on how you work.
content-note-nothing-shown = Nothing is shown: no injury is drawn and no act is told.
content-note-who-may-play =
    The child Rinu is played by a bot or a trained adult actor. The persons who were exploited and those who control them are played by volunteers, never drawn by lot, and may stop at any moment by either exit.
content-note-afterwards =
    Afterwards everybody says their own name, puts the card away and takes one breath. Contacts for help are within reach all the time, also tomorrow.

## Scenes

scene-landing = Landing
    .brief =
        05:40. The gangway comes down. Needs come first, papers later. See who stands with whom, find a language for everybody, and pass on the first sign with as little as possible. Fourteen minutes; then the buses leave.

scene-tents = The tents
    .brief =
        07:10. Benches, desks, trays. Everybody is told what happens next and what help there is. In the queue you see who carries whose papers, who answers for whom, and whose age is in doubt. Nobody is asked for a story here.

scene-private-talks = Talks with the door shut
    .brief =
        09:30. Two rooms with doors, a room for children, a tent. Who wishes may talk: one talk each, somebody neutral to interpret, no question asked twice. Here it is told what help there is, and here a yes is a yes and a no is a no.

scene-evening-beds = Who sleeps where
    .brief =
        18:30. The bed map is made before anybody has looked at it closely. Nobody should sleep beside a person they fear, and nobody should be locked in. A child wants to call her mother. Think about who looks for whom if a bed is empty in the morning. Afterwards you book what has to happen tonight and tomorrow.

scene-day-three = The third day
    .brief =
        Wednesday, 16 September, 09:00. People have slept. An offer that was refused may be made again, once, without weight. Offices want files closed and statements signed today. Afterwards you book what must be done until Saturday.

scene-table = The table
    .brief =
        Saturday, 19 September, 09:00. The screening is due on Monday at 05:40; the office that closes files shuts today at 13:00. Everybody who works on this case sits at one table: numbers, needs, owners, dates. No stories at this table.

scene-forty-five-days = Forty-five days
    .brief =
        What was booked is carried out; what nobody booked does not happen. The card that follows says where everybody is on 2 November.

## Endings

ending-end-order-first =
    2 November. Against somebody who was to be protected first an order was made at pier 3: away from here. It was quickly written, and what it cut off is not easily joined again. The review shows who signed it, and what was known by then.

ending-end-child-missing =
    2 November. On the third morning Rinu’s bed was empty and cold. The blanket was folded, and the maths sheet lay on it. Her coat was gone, her rucksack was not, and she has not come back for it. The review goes back to the evening before, and to that morning, on which somebody had to lead.

ending-end-child-gone =
    2 November. Rinu is not here, and nobody at pier 3 can say where she sleeps. A child who is gone is a child to be looked for, whatever made her go. The review shows when she was still there, who learnt of it afterwards, and what was set going or was not.

ending-end-several-gone =
    2 November. More than one of the people whom the review is about are out of reach, and nobody at pier 3 can say how they are. None of them owed anybody to stay. The review shows for each what had been done by then, and for what there would have been time.

ending-end-bastim-van =
    2 November. Bunk 9 was empty from ten o’clock on the first evening. On the pillow lay a folded work paper, with a pair of gloves beside it. A van had come to the gate; no alert about Bastim had gone out, and nobody who could have helped had put an open question to him. The review shows who had seen something, and when.

ending-end-bastim-gone =
    2 November. Bastim is no longer here, and nobody at pier 3 can say for whom he works now. He did not owe it to anybody to stay. The review shows what had been done for him by then, what had not, and who could still be told.

ending-end-lioma-gone =
    2 November. Lioma is no longer here, and nobody at pier 3 can say whether she sees a doctor. She did not owe it to anybody to stay. The review shows what had been done for her by then, what had not, and who could still be told.

ending-end-caleo-gone =
    2 November. Caleo is no longer here, and nobody at pier 3 can say who reads his messages with him. He did not owe it to anybody to stay. The review shows what had been done for him by then, what had not, and who could still be told.

ending-end-teo-gone =
    2 November. Teo is no longer here, and nobody at pier 3 can say on which boat he is. He did not owe it to anybody to stay. The review shows what had been done for him by then, what had not, and who could still be told.

ending-end-no-guardian =
    2 November. Rinu is still in reach, and no order says who speaks for her. Whatever is decided about her is decided without anybody whose only task she is. The review shows where that stopped, and who could have made it move.

ending-end-no-table =
    2 November. The table at which the offices should have sat together was not held, or not with those who were needed. Each knew its own part of five stories; the review puts the parts side by side and shows who waited for whom.

ending-end-files-open =
    2 November. At least one file of pier 3 has no end: a screening that nobody closed, and somebody who is still waiting for a date. The review shows which line stopped, where, and who could have made it move.

ending-end-table-held =
    2 November. The table met, with those who were needed. Lioma has a bed in a safe place, and people who ask her before they decide. Rinu sleeps among people of her age, and somebody has been appointed to speak for her. Bastim is known to those who help. Caleo’s file is closed; the next step in it is his. Teo is not in custody. It is not an end: it is a beginning that held.

ending-end-in-reach =
    2 November. The table met, with those who were needed. All five of whom the review speaks are in reach, their screenings are closed where they had to be, and somebody has been appointed to speak for Rinu. Whether each has what was due is another question: the review answers it line by line.

ending-end-partly-open =
    2 November. Forty-five days are over. Some of what was begun on pier 3 was carried through, and some was not. The review shows which line went on, which one stopped, and who could have made it move.

ending-end-stopped =
    The exercise was stopped, and that is all right. Stopping needs no reason and has no author. What was done until then is kept; what was not played counts for nothing and against nobody. Say your own name, put the card away, take a breath.
