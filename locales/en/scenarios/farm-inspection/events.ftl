### The long field: the events list (for directors only), cues for role-players, and what a whole place notices.

## The planning table

event-ev-who-hosts = { -function-coordination-authority(form: "start") } asks who hosts fifteen men tonight.
    .expected = The plan has places for men, women and minors, and she answers.
event-ev-evening-in-shed = Evening in the shed: Krato reads out who rides tomorrow.

## Arrival

event-ev-shout = Krato shouts one word over the field; some run.
    .expected = Nobody is chased; a calm word in every language.
event-ev-headcount = Heads are counted, and Krato answers for all. First cue about Davin, Timo, Agnes and Luka.
    .expected = Krato is led aside on an ordinary pretext before any question.
event-ev-hand = In the greenhouse Sanu’s hand can be seen.
    .expected = Care first: a doctor, consent, the ambulance.
event-ev-names-asked = { -function-immigration-office(form: "start") } asks for the names of those without papers. No names should go out before people were seen as people.
event-ev-names-given = Names went to immigration control: half of the rows empty.
event-ev-names-given-late = Names went to immigration control after all.

## Shed, office, rows

event-ev-key = Baldo puts the key of the cabinet into his pocket.
event-ev-cabinet = The cabinet is open. What is in it can be seen.
    .expected = It is photographed and logged; whoever owns a passport gets a receipt.
event-ev-taint = The cabinet was opened by somebody who may not search, or without a basis in writing.
event-ev-photo = Timo takes the school photograph out. First cue about his age.
    .expected = In doubt a child: note, notice, and social services are told.
event-ev-ilaria = Ilaria Menz arrives at the office with her briefcase.
event-ev-guardian = { -function-child-authority(form: "start") } sees to a guardian.

## Talks

event-ev-where = Krato writes to Gavo: who goes into which room?
    .expected = Gavo is kindly kept from the doors.
event-ev-ask-papers = Davin wants to know whether one gets papers for talking.
    .expected = Both tracks are explained, and neither is promised.
event-ev-guardian-late = The guardian is appointed after all.
event-ev-guardian-told = Those who are with Timo hear that a guardian is appointed.
event-ev-nobody-asked-timo = Nobody has treated Timo as a child. Krato’s cousin waits outside with a car.

## The next day

event-ev-offer = The farm offers cash against a signature.
    .expected = The bargain is refused and written down; wages are claimed by the law’s way.
event-ev-sanu-later = Sanu has slept. What he tells now he could not tell yesterday.
    .expected = He is asked again whether he is safe, and given time.
event-ev-defence = A defence lawyer asks that nothing from the cabinet be used.

## The round table

event-ev-certificates = Certificates for the reflection period have come, for whom one was asked.
event-ev-bail = Krato is out again, and asks for addresses.
    .expected = Those concerned hear of it, and the plans are looked at again.

## Cues

cue-hide = You hear the shout. Behind the trays.
cue-answer-for-all = They count. You have the answer.
cue-krato-answers = He answers. Look down.
cue-stay-near = Nobody sent you away. Stay near, and look.
cue-take-the-key = The nail beside the door. The key.
cue-who-goes-where = He wants to know. Your thumb is already on it.
cue-ask-papers = If they speak of permits: ask whether it is a price.
cue-offer-money = You would pay today, if it ends there.
cue-slept = You slept. What could not be said yesterday can be said once, to whoever kept a word.

## What a whole place notices

sense-list-read = The man with the van keys reads out names. Some are not on it.
sense-shout = One word over the field. Four or five men let their crates fall and run between the rows.
sense-shout-heard = Somebody shouts in the field. Crates fall.
sense-further-away = Nobody says why you are here. Two more are gone between the rows.
sense-tray-falls = A tray falls. The man behind it has sat down.
sense-half-gone = Somebody has heard it. Within a minute half of the rows are empty.
sense-half-gone-late = A car nobody knows stops at the gate. Half of the rows are empty.
sense-cabinet = The door of the grey cabinet stands open: a freezer bag with passports, a notebook.
sense-forced = The lock is bent. Things have slid over each other; nobody can say any more what lay where.
sense-photo = The thin one in the man’s cap shows a photograph round, and puts it away when he is looked at.
sense-ilaria = A woman in a light suit comes in, says good morning and sets a briefcase down beside her shoe.
sense-buzz = A telephone buzzes on a table.
sense-guardian = Somebody reads out a line from a telephone: for the boy there is a guardian now.
sense-car = A car door. The man’s cap lies on a chair.
sense-certificates = An envelope from { -function-residence-authority(form: "article") } lies on the table.

## Taken up of the pier

event-ev-pier-file = After a pier that lost Bastim: { -function-coordination-authority(form: "start") } sends the number of his file.
event-ev-pier-told = After a pier that did not lose Bastim: he has told of this field, and lets it be passed on.
event-ev-pier-paper = After a pier that lost Bastim: his paper lies in the shed. He has been driven on.
sense-pier-paper = Under the seventh mattress, which nobody uses, lies half of a paper with the stamp of pier 3.
