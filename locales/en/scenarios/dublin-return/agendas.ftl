### Cue cards: what a person wants to do now. A wish, never an order; whoever plays decides.

## Arno

agenda-arno-who-is-on-board = The aircraft must be down by now. Ask the gate how it goes.
agenda-arno-what-the-desk-says = Ask the registry whether the old file was found.
agenda-arno-escort-by-thursday = Ask Haldvik who escorts, and at what time they board.

## Sunniva

agenda-sunniva-seats-and-escort = Book seats together for whoever travels with a child.
agenda-sunniva-ask-the-partner = Ask the organisation in town whether anybody there knows them.
agenda-sunniva-have-they-landed = It landed an hour ago. Ask how they arrived.
agenda-sunniva-next-flight-better = You want to do it better next time. Ask what was missing.
agenda-sunniva-by-telephone = They sit at the table today. Offer to answer by telephone.

## Nives

agenda-nives-pins-on-the-map = You see all regions. Tell coordination what is free.
agenda-nives-is-the-place-kept = They land today. Ask once more whether the place is kept.
agenda-nives-number-for-the-night = First night in a new house: say that the line is open.
agenda-nives-the-thread = You cannot sit at the table. Send what the line knows, in numbers.

## Otto

agenda-otto-no-place-here = Nothing free in this province. Ask beyond it.
agenda-otto-car-at-the-ramp = See to the white car at the ramp.
agenda-otto-evening-count = Ask whether the young people’s house has been told.
agenda-otto-table-on-tuesday = Call them to the table for Tuesday.
agenda-otto-cards-with-offices = Ask each for two lines, without stories.
agenda-otto-opens-the-table = Open the table: needs, names of offices, dates.

## Agnes

agenda-agnes-school-in-montefosco = Ask the guardian which school the boy would like.
agenda-agnes-keys-tonight = A child sleeps in a car. Ask who has keys tonight.

## Keth

agenda-keth-which-door = Offer the plain door, and ask what you should know.
agenda-keth-how-full-the-hall = Ask the registry how full its hall is today.

## Furio

agenda-furio-old-number = The old file may still be in the cellar. Ask for its number.
agenda-furio-blind-down = Whoever sits at the glass is seen from the square. Offer a seat by the wall.

## Yara

agenda-yara-post-is-ready = Tell the gate that the post is free.
agenda-yara-midwife = Say when the midwife has an hour. Not for whom.
agenda-yara-after-the-table = Say that care goes on, and nothing of findings.

## Beno

agenda-beno-by-order = The order has come. Tell the boy yourself.
agenda-beno-goes-to-him = The order has come, and he is behind that door. Go in.
agenda-beno-house-for-boys = Ask whether a house for young people is ready.
agenda-beno-what-he-wants = Begin with what the boy wants.

## Suri

agenda-suri-no-ties = They ask whom you know. Nobody here; your town is Osk in Tavria.
agenda-suri-puzzle = Help with the jigsaw while the others talk about him.
agenda-suri-word-about-puzzle = Stay beside him.

## Selka

agenda-selka-rings-the-number = You have kept the number for four years. Ring it.
agenda-selka-says-who = Somebody answers. Say that it is Thursday, and for whom you ring.
agenda-selka-two-of-us = She asks kindly. Say that there are two of you.
agenda-selka-tell-her-that = That much she may tell her colleague.
agenda-selka-in-the-laundry = Two o’clock, in the laundry.
agenda-selka-rings-at-two = It is two o’clock, the hour that you chose. Ring from the laundry.
agenda-selka-machine-is-running = Somebody answers. Nobody is here but the machine. Say so.
agenda-selka-rings-again = Nobody had time. Ring once more; she said two o’clock.
agenda-selka-still-running = She has picked up. Say for what you ring.
agenda-selka-the-machine-hums = Nobody is here but the machine. For a while it is safe.
agenda-selka-not-that-town = They ask what worries you. Name the town, if nobody listens.
agenda-selka-he-knows-the-day = They ask who could find you. He knows the day.
agenda-selka-health-stays-here = They ask about your health. What you told the psychologist stays with the psychologist. What you need, they may know.
agenda-selka-a-place-yes = A place for you and Miro, away from Brisola: yes.
agenda-selka-they-may-know = If it was explained what goes to whom: yes.
agenda-selka-not-the-police = The police: not now. Later, perhaps, and then of your own will.
agenda-selka-doctor-alone = A doctor who asks first. Yes, if Miro stays where you can see him.
agenda-selka-freezes = You know those flowers, and that number. Stand still.
agenda-selka-third-evening = Miro slept through. Tell the number that you arrived.
agenda-selka-once-more = You want to know what they say about you. Ask.

## Davin

agenda-davin-says-it = You only came because of a school for Lia. Say so.
agenda-davin-shows-the-slips = They ask about the work. Put the slips on the counter; they say it better.
agenda-davin-thanks = Water, and one for Lia too. Thank them.
agenda-davin-agency-rings = They are ringing again. Let it ring.
agenda-davin-with-her-yes = They explain who would know. For Lia and for you: yes.
agenda-davin-at-the-school = They ask what worries you. The school.
agenda-davin-asks-what-they-write = Four days with a real bed. Ask what comes next.
agenda-davin-tells-velko = Lia draws the house with a red door again. Tell Velko.
agenda-davin-first-day-of-school = Lia starts on Monday. Tell the desk.
agenda-davin-waits-with-velko = You wait, and Lia draws.
agenda-davin-she-likes-it = Lia likes her class. Tell somebody.
agenda-davin-writes-to-the-desk = Write that the key fits.

## Jaro

agenda-jaro-says-twenty = You were told to say twenty. Say it, and look at the floor.
agenda-jaro-the-chain = The phone in your pocket buzzes. Turn away.
agenda-jaro-water = They brought you something to eat. Say thank you; it is one of your three words.
agenda-jaro-by-the-phone = They ask what you are afraid of. The telephone.
agenda-jaro-a-bed-of-his-own = If the old man comes along, yes.
agenda-jaro-looks-at-window = Nobody talks to you. Look at your shoes.
agenda-jaro-asks-sunniva = They say a town’s name. Nod.
agenda-jaro-still-there = Still waiting. Sit down on the floor by the radiator.
agenda-jaro-corner-piece = You found the corner piece.

## Velko

agenda-velko-says-home = You have waited two hours. Say what you came for: home.
agenda-velko-home-yes = Home, of your own will: yes.
agenda-velko-minds-the-crayons = The little one draws at the round table. Nod to her.
agenda-velko-plums-in-spring = She has drawn you a plum tree. Say so.

## Orla

agenda-orla-he-waits = That is Tomin out there, with flowers for you. Tell everybody.
agenda-orla-hall-soon = Ask how long it takes. Your brother has been there since nine.
agenda-orla-goes-to-him = Have a coffee with your brother.

## Petar

agenda-petar-spray = The stairs were steep. Sit down and breathe.
agenda-petar-doctor-to-doctor = From doctor to doctor: yes, gladly.
agenda-petar-checked = A check? Gladly.

## Hesna

agenda-hesna-it-rings = The bakery again, at every half hour. Say who it is.
agenda-hesna-paper-please = You need one paper, and by noon.
agenda-hesna-still-one-paper = Your number is next.

## Radim

agenda-radim-asks-cousin = Ask your cousin which flight.
agenda-radim-asks-again = Ask whom she rings all the time.
agenda-radim-buys-flowers = Write that you will be there, with flowers.
agenda-radim-room-is-ready = Write that the old room is free.
agenda-radim-at-the-barrier = Stand at the barrier with the flowers, where everybody comes out.
agenda-radim-rings-her = Ring her. She need only hear that you are there.
agenda-radim-rings-cousin = She does not come out. Ask your cousin.
agenda-radim-in-the-square = From the square one sees who sits in there.
agenda-radim-rings-her-again = Ring once more.
agenda-radim-writes-cousin = Ask your cousin for an address.

## Ilke

agenda-ilke-answers-for-her = Somebody asks Selka something. Answer for her: you two manage.
agenda-ilke-whom-do-you-ring = Ask her whom she rings.
agenda-ilke-tells-him = He wants the flight. Thursday, half past ten.
agenda-ilke-looks-for-her = She has been gone a long time. Look in the laundry.
agenda-ilke-towels = You only need the towels. And who is that on the telephone?
agenda-ilke-fetches-her = She has been in the office a long time. Go and see.
agenda-ilke-family-is-family = Tell her that family is family, and that he has bought flowers.
agenda-ilke-tea-together = Sit beside her.
agenda-ilke-asks-the-office = He asks. Say that you know nothing.
agenda-ilke-asks-again = He asks again.
agenda-ilke-no-address = You have no address. Say so.
agenda-ilke-tired-of-it = You are tired of this.
agenda-ilke-no-more = Write that he should leave you out of it.

## Tomin

agenda-tomin-waves = Wave your flowers. You have stood here since nine.
