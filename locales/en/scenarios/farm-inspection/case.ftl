### The long field: the case, its scenes and its endings. Everything here is invented.

case-title = The long field
case-summary =
    End of September, grape harvest. The register shows six contracts at the Long Field farm; from above one sees about twenty people. Somebody rang the helpline: men sleep in the shed. You have one evening to plan, one morning on the farm, a hall twelve kilometres away with two rooms that have doors, and a fortnight until the round table.
    Not everybody in the rows is exploited, and not everybody who is comes from abroad. Nobody has to tell you anything: the van, the stove and the notebook speak too, if the right hand opens the right lock.

## What to know before play

content-note-exploitation = People are made to work for too little and too long.
content-note-coercion = People are held by debt, by papers kept from them and by what might happen to their families.
content-note-injury = One person has an injured hand. It is neither shown nor described.
content-note-child = A boy of seventeen works with the papers of somebody older.
content-note-informer = A worker informs on others.
content-note-nothing-shown = Nothing is shown: no violence, no wound.
content-note-who-may-play = The boy Timo is played by a bot or a trained adult actor. Those who were exploited and those who gain by it are played by volunteers, never drawn by lot, and may stop at any moment by either exit.
content-note-afterwards = Afterwards everybody says their own name, puts the card away and takes one breath. Contacts for help are within reach all the time, also tomorrow.

## Scenes

scene-planning = The planning table
    .brief =
        Tuesday, 16:00. Everybody at one table, once. Who asks what, who interprets, who stays beside the one with the van keys, where people talk afterwards and where they sleep. What the prosecutor ordered goes onto paper today. Six minutes.

scene-arrival = Arrival
    .brief =
        Wednesday, 07:40, first sun on the rows. Water first, shade, a calm word in every language. Whoever answers for all is led aside with a good reason. Nobody is chased, nobody is asked for papers, and nobody for a story.

scene-shed = Shed, office, rows
    .brief =
        08:20. Photographs before anything is moved. What is locked is opened by those who may, on a basis that stands on paper. Payslips beside whatever counts the hours in fact. And somebody in the rows is younger than his card.

scene-talks = Talks with the door shut
    .brief =
        11:30, the hall. Tea, two rooms, a workers’ desk that shares nothing. Everybody is told what help there is; whoever wants to talks alone, with somebody neutral to carry the words. A yes is a yes to one thing. Tonight everybody needs a bed that is not in the shed.

scene-next-day = The next day
    .brief =
        Thursday, 10:00. The report, the opinion, the track that fits each person; nothing of it promised. At the hall a bargain is offered. Somebody who slept tells a little more. Afterwards you book what must be done before the round table.

scene-round-table = The round table
    .brief =
        Thursday, 15 October, 10:30. Housing, language, an afternoon for a mother who cannot be alone, school, work before the permit. Those whom it is about sit at the table. And the one with the van keys is out again and asks for addresses.

scene-winter = Two months later
    .brief =
        What was booked is carried out; what nobody booked does not happen. The card that follows says how things stand on 1 December.

## Endings

ending-end-child-gone =
    1 December. Timo is not here, and nobody at the round table can say where he sleeps. A boy who is gone is a boy to be looked for, whatever made him go. The review shows when he was still in reach, and who learnt of it.

ending-end-several-gone =
    1 December. More than one of those who worked in the long field are out of reach. None of them owed anybody to stay. The review shows for each what had been done by then, and for what there would have been time.

ending-end-davin-gone =
    1 December. Davin is no longer here, and nobody can say for whom he works now. The review shows what had been done for him by then, and what had not.

ending-end-sanu-gone =
    1 December. Sanu is no longer here, and nobody can say who looks after his hand. The review shows what had been done for him by then, and what had not.

ending-end-agnes-gone =
    1 December. Agnes does not answer any more. The review shows what had been done for her by then, and what had not.

ending-end-luka-gone =
    1 December. Luka went on to another harvest, and left no number. The review shows what had been done for him by then, and what had not.

ending-end-tainted =
    1 December. The cabinet was opened by the wrong hand, and what lay in it is still argued about. Five people go on without it. The review shows the moment, and who could have been called.

ending-end-half-gone =
    1 December. On the first morning names went to immigration control, and half of the rows emptied. Those whom you know are in reach; of the others nobody knows how much they were owed.

ending-end-no-table =
    1 December. The round table was not held, or not with those who were needed. Each office had its part; the review puts the parts side by side.

ending-end-held =
    1 December. The table met, and plans have dates. Davin and Sanu are known to those who help; a permit has been proposed. Timo lives among people of his age. The money was followed. What is owed is reckoned or being reckoned, and the vines are bare. It is not an end: it is a beginning that held.

ending-end-partly-open =
    1 December. Some of what was begun in the long field was carried through, and some was not. The review shows which line went on, which one stopped, and who could have made it move.

ending-end-stopped =
    The exercise was stopped, and that is all right. Stopping needs no reason and has no author. What was done until then is kept; what was not played counts for nothing and against nobody. Say your own name, put the card away, take a breath.
