### Gate 14: the case, its scenes and its endings. Everything here is invented.

case-title = Gate 14
case-summary =
    Monday, half past eight. In Nordmark a woman lifts a receiver; in Montefosco a man with a small girl stands at a desk; in an office two files say “no special needs”. On Thursday at five past ten an aircraft lands at gate 14, and somebody with flowers will be standing there.
    Three people were exploited once and are coming back. Others come back as well and only want to see their brother. You have three days, one place in another region, one plain door, and the telephone.

## What to know before play

content-note-being-sent-back = People are sent back to a country where something was done to them.
content-note-being-waited-for = Somebody is waited for by a person she fears. He speaks softly; nothing happens to her in sight.
content-note-past-exploitation = Exploitation at work and of a young person for unlawful acts is spoken of in general words.
content-note-pregnancy = One person is pregnant. The pregnancy is not harmed.
content-note-child-alone = A minor travels alone and counts as an adult on paper.
content-note-children-present = Small children are present. Nothing happens to them.
content-note-nothing-shown = Nothing is shown: no injury is drawn and no act is told.
content-note-who-may-play =
    Jaro, a minor, is played by a bot or a trained adult actor; small children are told of and played by nobody. The persons who were exploited and those who wait for them are played by volunteers, never drawn by lot, and may stop at any moment by either exit.
content-note-afterwards =
    At the end everybody says their own name, puts the card away and takes a breath. Help contacts are always within reach, tomorrow too.

## Scenes

scene-first-call = The call
    .brief =
        Monday 5 October, 08:30. A telephone rings, somebody stands at a desk, a file is opened. Whoever calls decides what is passed on. Eleven minutes.
scene-far-talk = Talk over a distance
    .brief =
        Monday, 14:00. The hour that she chose. Is it safe to talk, and until when? What does she need, what worries her, what may be passed on, and what not? In Montefosco the room with the door is free.
scene-preparing = Preparing
    .brief =
        Tuesday 6 October, 08:00. Two more days. A place, a plan for the door, a page for the court, a form that says something. At the desk in Montefosco two men wait, each for something else. Then book what has to happen by Thursday.
scene-arrival = Gate 14
    .brief =
        Thursday 8 October, 10:30. The aircraft is at the gate. Needs first, no name aloud, nobody through the hall who must not be seen there. Whoever is a child counts as a child. No stories at the gate.
scene-registry = At the registry
    .brief =
        Friday 9 October, 08:30. Old files, new papers, a wrong year of birth. Through the glass one sees who sits in the hall. The programme begins for those who want it, wherever it happened and whether they report it or not.
scene-table = The table
    .brief =
        Tuesday 13 October, 08:30. Everybody who works on this sits at one table: needs, offices, dates. Who keeps the thread for each of the three, and who abroad hears how it went? No stories at this table. Then book.
scene-forty-five-days = Forty-five days
    .brief =
        What was booked is carried out; what nobody booked does not happen. The card that follows says where everybody is on 23 November.

## Endings

ending-end-collected =
    23 November. On that Thursday nobody stood at the plain door. She went the way that everybody takes, and he carried the bag. Her telephone has been switched off since. The review goes back to the three days in which it could have been known.
ending-end-selka-gone =
    23 November. Selka and Miro are not where anybody looks for them. Perhaps they are well. The review shows the moment at which she went, and what she had been asked before.
ending-end-jaro-gone =
    23 November. Jaro’s bed is made, and empty. A telephone rang, and he stood up. The review shows who could have answered it with him.
ending-end-davin-gone =
    23 November. The car is no longer in Montefosco. On the round table lies a house with a red door. The review begins at the desk.
ending-end-boy-as-adult =
    23 November. On paper Jaro is still twenty. He was counted the way he was told to count. The review shows who saw the braces and the lace.
ending-end-no-guardian =
    23 November. Jaro counts as a child, and nobody speaks for him. The notice never went out, or not in full. The review shows when it was due.
ending-end-no-table =
    23 November. Everybody did something, and nobody knew of the others. The table never met. The review lays the lines side by side.
ending-end-three-doors =
    23 November. Selka closes a bolt that is on her side; Miro has learnt the word for frog. Jaro planes a board and has told a part. Lia goes to school from two rooms above a library. Each of the three has one plan and one name to call. What comes next they decide.
ending-end-in-reach =
    23 November. All three are in reach, and not everything is settled. Some of what was promised still has no office and no date. The review shows which threads are loose.
ending-end-stopped =
    The exercise was stopped here. What was still open is not held against anybody.
