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

ending-end-table-held =
    2 November. The minutes of the Saturday table are still pinned to the wall of the operations room: eleven lines, eleven owners, all ticked. Lioma sleeps behind her own door and has seen the heartbeat on a screen. Rinu sat her test; her guardian comes on Thursdays, as she said. Bastim works with wood and is paid for the hour. Caleo kept the card, and one day he called. Teo hears better on the right and is asked what he knows about engines. Nobody had to tell more than they wished.

ending-end-partly-open =
    2 November. Some of what was begun on pier 3 has been carried through, and some lies open: a file without an end, a table that was never held or held without those who were needed, a child whom no order speaks for. Those concerned are still waiting for a date. The review shows which line stopped, where, and who could have made it move.

ending-end-child-missing =
    2 November. Rinu’s bed at pier 3 was found empty, and it stayed empty. The maths sheet lies on the shelf of the children’s room with one fraction unfinished. What is known about her is a coat, a cap and a name that may not be hers. The review goes back to the evening on which she asked for something, and to the morning on which somebody had to lead.

ending-end-taken-away =
    2 November. Somebody who stood on pier 3 is no longer within reach: gone with a van, with a companion, or by an order that came before the answer. Nobody was careless for long; it was a matter of minutes and of one message. The review shows which.

ending-end-stopped =
    The exercise was stopped, and that is all right. Stopping needs no reason and has no author. What was done until then is kept; what was not played counts for nothing and against nobody. Say your own name, put the card away, take a breath.
