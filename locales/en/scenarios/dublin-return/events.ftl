### The events list (for directors only), cues for role-players, and what a whole place notices.

## First call

event-ev-phone-shelf = Selka stands at the shelf with the two telephones; her cousin is at the next table.
    .expected = The helpline asks whether it is safe to talk, and when.
event-ev-family-at-desk = A man with a small girl stands at the desk in Montefosco. First cue about Davin.
    .expected = They are given a seat and water before any number.
event-ev-agency-rings = Davin’s telephone rings at the desk; he lets it ring.
event-ev-partner-report = An organisation in Nordmark has a psychologist’s report on Selka, and no consent to send it.

## Talk over a distance

event-ev-cousin-near = The cousin looks for Selka and comes toward the laundry.
event-ev-agency-rings-back = The agency rings Davin again.
    .expected = He is asked, in private, whether he is safe.

## Preparing

event-ev-court-asks = A court in Nordmark wants one page on where Selka would live and how she would be protected.
    .expected = The host unit writes a reasoned note and answers.
event-ev-agency-again = The agency rings Davin once more, beside the case worker.
event-ev-hotel-offered = A hotel by the station in Brisola offers a room.
    .expected = It is not taken; the place in the north is.
event-ev-plan-missing = The airport police still have no plan for Thursday.

## Arrival

event-ev-landed = The aircraft is at the gate. First cues at the airport.
    .expected = Water before questions, and by the plain door.
event-ev-phone-at-gate = Selka’s telephone rings three times; she stands still. From here this can be noticed.
    .expected = She is taken out by the plain door.
event-ev-asks-at-desk = A man with flowers asks for Selka at the information desk. The desk writes a note to the police.
    .expected = It is written down and told to whoever accompanies her; nobody tells him anything.
event-ev-brother-waves = Orla’s brother waves behind the glass, with flowers too.
event-ev-guardian-order = The order comes: Beno is Jaro’s guardian.
event-ev-no-plan-hall = Nobody took her aside: in the hall Radim steps up with the flowers, and she goes with him.
event-ev-gate-empties = The gate empties. Nobody has come for her; she takes the way everybody takes.

## At the registry

event-ev-square = Radim stands in the square; through the glass he sees the hall.
    .expected = She is taken to the room with the blind.
event-ev-hesna-rings = Hesna’s telephone rings, as at every half hour.
event-ev-jaro-phone = A telephone rings in Jaro’s pocket. First cue for the case worker.
    .expected = He is asked, with guardian and mediator, whether he is safe.
event-ev-no-danger = A reply by an office says that past exploitation without present danger gives no place in the programme.
    .expected = The file goes on: what counts are the signs and who waits today.
event-ev-home-partner = The partner in Orsania answers: the sister has been reached, the key is there.

## The table

event-ev-wish-to-testify = Selka lets it be known that one day she would like to testify.
event-ev-convene = The table is set.
    .expected = The coordination opens it; each office has a name and a date.

## Cues

cue-come-closer = She is still at the telephone. Go and stand beside her.
cue-agency-rings = It is the agency. Let it ring, and look at the floor.
cue-flowers = Your telephone: three times the same number. You know who stands out there.
cue-ask-at-desk = Ask at the desk for the flight and for her first name. Stay friendly.
cue-brother-waves = Behind the glass: the flowers.
cue-guardian-order = The order has come: you are the boy’s guardian. Tell him yourself.
cue-hesna-rings = The bakery. Answer, or say who it is.
cue-voice-in-pocket = It buzzes in your pocket. You stand up before you know why.

## What a place notices

sense-phone-shelf = At the shelf a woman with a boy on her arm lifts a receiver and looks over her shoulder.
sense-man-with-girl = A man comes in with a girl by the hand and stays standing by the door.
sense-agency-rings = A telephone rings for a long time. The man looks at the floor until it stops.
sense-steps-in-corridor = Steps in the corridor; somebody calls a name, not loudly.
sense-doors-open = The doors open. People come up the ramp with bags, blinking.
sense-phone-three-times = A telephone rings, three times. A woman with a child on her arm stops walking.
sense-flowers-behind-glass = Behind the glass of the hall somebody holds up flowers.
sense-asks-at-desk = A man with flowers leans on the information desk and gives a first name.
sense-brother-waves = Behind the glass a young man waves a far too large bunch of flowers; a woman at the gate laughs.
sense-he-takes-the-bag = A man with flowers takes a woman’s bag. Nobody around looks up.
sense-car-in-square = Out in the square a man leans against a car and looks in.
sense-hesna-rings = A telephone plays a dance tune; a woman rolls her eyes.
sense-jaro-phone = A telephone buzzes in a boy’s pocket. He is on his feet at once.
sense-table-set = Water, cards with offices, a clock on the wall.

## Taken up of the apartment

event-ev-old-file = After an apartment whose unit asked abroad: the question turned up Selka’s file of 2022.
