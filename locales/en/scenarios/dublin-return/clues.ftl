### What can be learnt: one plain sentence each.

## What the agencies bring along (the holder knows it from the start)

clue-place-in-the-north = In the north one place for a mother and child is free; it can be held until Tuesday noon.
clue-rules-changed-in-july = Applications registered before 1 July 2026 go by Dublin III, those registered since by the regulation that replaced it.
clue-flight-full = Thursday’s flight is full; seats can be changed until Monday evening.
clue-second-door = Beside gate 14 there is a plain door; behind it lie a quiet room and a ramp that cannot be seen from the hall.
clue-one-hour-a-day = Mila can be reached by telephone on Monday at two; on Tuesday she is in Montefosco.
clue-no-place-in-province = No place for a mother with a child is free in the province before the twentieth.
clue-room-behind = Behind the desk in Montefosco is a room with a door.
clue-old-files-reopen = An old asylum file can be opened again; it gets a new number and keeps the old date.
clue-post-open-till-two = The health post at the airport is open until two.
clue-two-wards = Beno is guardian of two young people and can take a third.
clue-suri-home-town = Suri comes from Osk in Tavria and knows nobody on the flight.

## Selka

clue-selka-flight = Selka is to be transferred on Thursday, 8 October; she was registered in Nordmark on 11 August 2026.
clue-selka-thursday = Selka and her son are to be flown to Ausonia on Thursday.
clue-selka-child = Selka travels with her son Miro, three.
clue-selka-cousin-answers = Whoever speaks to Selka gets the answer from the woman beside her.
clue-selka-old-case = A caller of spring 2022: fish hall near Brisola, passport with the foreman, rang off when somebody came. The voice gave this number today.
clue-selka-expecting = Selka is expecting a child.
clue-selka-report-exists = Somebody in Nordmark holds a psychologist’s report on Selka; nobody has her consent to send it.
clue-selka-he-knows = A man in Brisola asks Selka’s cousin for the day of the flight.
clue-selka-not-brisola = Selka must not be housed in Brisola.
clue-selka-cold-hall = Selka worked in a fish hall from four in the morning; her passport was kept, and the bed cost more than she was paid.
clue-selka-arrived = Selka has landed.
clue-selka-phone-at-gate = On landing Selka’s telephone rings three times from one number; she does not pick up.
clue-selka-freezes = Where the way to the hall begins Selka stands still and holds the child tighter.
clue-selka-man-in-hall = A man with flowers asks at the information desk for Selka by first name and for her flight; he gives another man’s surname as his own.

## Davin

clue-davin-back = Davin came back from Nordmark nine days ago.
clue-davin-child = Davin has his daughter Lia with him, six.
clue-davin-hands = Davin’s hands and forearms are rubbed open, some of it old.
clue-davin-payslips = Davin’s payslips: forty-one hours worked, eleven paid; deductions for bed, bus, gloves.
clue-davin-agency-rings = An agency rings Davin again and again: he signed until spring, and they know which school.
clue-davin-sleeps-in-car = Davin and Lia sleep in the car.
clue-davin-barracks = Nineteen men slept in one hall; whoever saw a doctor lost the bed; the agency kept the bank cards.

## Jaro

clue-jaro-flight = Jaro is to be transferred on Thursday, 8 October; he was registered in Nordmark on 20 May 2026.
clue-jaro-same-birthday = Jaro is entered as born on 1 January, twenty; so are four others of the same day and the same bus.
clue-jaro-night-notes = Three notes of the night patrol in Haldvik: Jaro on foot with parcels, no money on him, a grown man waiting in a car.
clue-jaro-small = Jaro is called twenty and looks like a schoolboy: braces, a lace untied, and he asks before he sits.
clue-jaro-alone = Nobody has come with Jaro, and nobody is expected.
clue-jaro-arrived = Jaro has landed.
clue-jaro-slip = Jaro carries a card with house numbers and sums in a grown-up hand; the last sum is larger than the first.
clue-jaro-phone-rings = A telephone that Jaro did not buy rings in his pocket; he stands up as if called.
clue-jaro-birth-year = Jaro says that he turned sixteen in spring.
clue-jaro-parcels = Jaro carried parcels at night; for each that was missing he was made to owe.

## Velko, Orla, Petar, Hesna

clue-velko-wishes = Velko would like to go home, before the frost.
clue-velko-back = Velko came back from Nordmark two weeks ago.
clue-orla-flight = Orla is to be transferred on Thursday; she was registered in Nordmark on 2 August 2026.
clue-orla-arrived = Orla has landed.
clue-orla-phone = Orla’s telephone does not stop; somebody with flowers waits for her too.
clue-orla-brother = It is Orla’s brother who waits; she laughs when she sees him.
clue-petar-flight = Petar is to be transferred on Thursday; he was registered in Nordmark on 3 June 2026.
clue-petar-breath = Petar is short of breath and needs a spray.
clue-petar-arrived = Petar has landed.
clue-hesna-back = Hesna came back after the harvest in Nordmark.
clue-hesna-rings = Hesna’s telephone rings at every half hour.
clue-hesna-employer = It is the bakery that offers Hesna work with a contract.

## Taken up of the apartment

clue-selka-file-of-2022 = There is a file of 2022 on the fish hall near Brisola, closed because nobody could reach Selka.
