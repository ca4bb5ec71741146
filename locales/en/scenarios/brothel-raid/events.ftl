### The events list (for directors only), cues for role-players, and what a whole place notices.

## outreach

event-ev-tea = The clinic is open, the tea is on. Four people sit in the waiting room.
    .expected = Water or tea for everybody, before any question.
event-ev-hang-ups = The helpline sends Tomas a note on two calls.
    .expected = { -function-anti-trafficking-body(form: "start") } reads it and tells the mobile unit.
event-ev-answers = Somebody of the clinic is near Dalia, and Zita answers for her. From here this can be noticed.
    .expected = A reason of the house is found, and Dalia is seen alone, with a mediator.
event-ev-clock = Milo photographs the clock. From here this can be noticed.
    .expected =
        Somebody notes it, asks in private whether it is safe, and calls { -function-anti-trafficking-body(form: "article") }.
event-ev-honk = Romy honks. Milo puts his tea down.
    .expected = Nobody holds him back; he knows the number.

## planning

event-ev-window = The interception runs out in forty-eight hours.
    .expected = { -function-prosecutor(form: "start") } asks who is behind the door and decides whether it is opened at all.
event-ev-remittances = The first answer on the money comes, where somebody asked for it.

## visit

event-ev-door = Ropewalk Street 12, third floor.
    .expected = Entry on a written order, calm and announced; or no entry at all.
event-ev-by-themselves = Nobody forces a door. Corvin and Romy are stopped in the street by another patrol; Renata rings at the door across the landing, and the others go down with her to the corner.
    .expected = Water, blankets, the minibus; a notice for the girl.
event-ev-stares = Corvin looks at Zita across the hall.
    .expected = They are taken to different rooms; the prosecutor is called within minutes, with both hypotheses.
event-ev-phone-lights = Zita’s telephone lights up. From here this can be noticed.

## safe-place

event-ev-soup = Soup and bread in the day centre.
    .expected = Food first; talks one by one, behind a door.
event-ev-zita-phone-again = Zita’s telephone lights up again.
event-ev-mina = It is evening. Dalia asks who looks after her daughter now.
    .expected = She is asked how it can be done without harm, and the request abroad is made with her yes.
event-ev-counsel = A lawyer asks Gesa for Dalia’s address.
    .expected = Nothing is confirmed to anybody.
event-ev-news = A newspaper asks Vera for a picture.
    .expected = No.
event-ev-statement-now = The head office wants a statement by noon.
    .expected = The inquiry does not hang on her; who wants to speak does so through the case worker, with a lawyer.

## hearing

event-ev-abroad = The answer from abroad is there: the girl is well.
event-ev-mina-told = Dalia is told that her daughter is well.
event-ev-slip = The defence sends a question about the girl’s private life.
    .expected = { -function-hearing-judge(form: "start") } does not put it.
event-ev-weeks = Forty-eight days after the evening at the clinic.

## Cues and what a place notices

sense-tea = The urn hums. Four people sit as far apart as eight chairs allow.
cue-answer-for-dalia = They speak to her: answer for her.
cue-look-at-zita = Look at Zita before you answer.
cue-clock-photo = The half hour is over: photograph the clock.
sense-honk = Out in the street a car honks, twice, not loudly.
cue-goes-back-out = She honks: go, before she comes in.
sense-plan-on-the-table = On the table a plan of a house with five rooms and no names in it.
sense-two-bells = Behind one door a radio; behind the other steps, and then none.
sense-they-come-down = A door, steps on the stairs, an umbrella in front. Four people come round the corner behind a neighbour.
cue-stares = They are in the hall: look at Zita, once.
cue-phone-lights = The telephone lights up: look at it, do not answer.
sense-soup = It smells of soup. Somebody has put flowers in a jar.
cue-who-fetches-her = Ask who looks after Mina now.
cue-girl-is-safe = Mina is well: you may sit down.

## Taken up of the farm

event-ev-farm-book = After a farm whose books were read: those who read them know the number of the advertisements.
