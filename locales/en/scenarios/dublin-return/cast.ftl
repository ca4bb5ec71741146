### The cast: names, looks at first sight, role cards. A card is read aloud in ninety seconds.

## Agencies

person-nives = Nives Corr
    .looks = A woman with a headset round her neck and a cold cup of tea.
    .brief =
        I am Nives Corr of { -function-helpline(form: "article") }. I answer at any hour, without names. I hear first, then I ask what may be passed on, to whom and how little. I route to the body that is competent, I see the free places of all regions, and I am the contact point for colleagues abroad. Without a yes I send the police to nobody, unless a life is in danger.
        I hold a line of 2022 that nobody has read since, and one free place for a mother and child in the north. I speak Ausonian, Orsani and English.
        First: if it rings, ask whether it is safe to talk.
person-arno = Arno Feld
    .looks = A man with two pencils, one blue, one red, and a calendar.
    .brief =
        I am Arno Feld of { -function-responsibility-office(form: "article") }. I settle by which rules somebody comes: registered before 1 July, Dublin III; since, the regulation that replaced it. I ask the sending State what its form does not say, write with reasons whether and how a transfer goes ahead, prepare the arrival and report it. I send no health data and I tell no stories.
        In my file: “no special needs”, twice; a seat list on which a child of three has a seat; a flight on Thursday. I speak Ausonian and English.
        First: read the day of registration on each file.
person-sunniva = Sunniva Rask
    .looks = A woman in a rain jacket who carries folders under her arm.
    .brief =
        I am Sunniva Rask of { -function-sending-authority(form: "article") }, in Nordmark. I arrange flights for the people in this house, and I must tell Ausonia in good time what they need at once: child, age, school, place. Health goes from doctor to doctor, with a written yes, or not at all. A no stops nothing.
        I have three notes of the night patrol about a boy who is entered as twenty. I speak English and Ausonian.
        First: look at the people before I look at the forms.
person-keth = Keth Marro
    .looks = A man in a grey jacket without stripes, a card on a cord.
    .brief =
        I am Keth Marro of { -function-first-contact-authority(form: "article") } at the airport. I meet people at the aircraft. Water and a chair first, then my name. I ask for no story at the gate, I call no name, I hold up no sign. Whoever has to be protected goes by the plain door. A doubt about age makes a child: I note it, look at papers, and notify { -function-child-authority(form: "article") } at once. I report the arrival.
        I have the card for the plain door. I speak Ausonian and English.
        First: know who comes, and what they need.
person-mila = Mila Sorren
    .looks = A woman in a plain coat with a bag that holds wooden animals.
    .brief =
        I am Mila Sorren, case worker of { -function-anti-trafficking-body(form: "article") }. I talk with people who were exploited, also by telephone, and I ask first whether it is safe. I may identify formally, without any complaint. I inform about the forty-five days, the permit and asylum, and I promise none of them. I keep places ready, assess risks with the person, and make one plan that goes on. What somebody tells me goes nowhere without a yes.
        On Monday at two I am on the telephone, on Tuesday in Montefosco, on Thursday at the airport. I speak Ausonian, Orsani and English.
        First: wait for what the helpline passes on.
person-otto = Otto Brandt
    .looks = A man who counts on his fingers and writes down offices, not names.
    .brief =
        I am Otto Brandt of { -function-coordination-authority(form: "article") }. I see to it that offices meet and that a place is found. I step in when one waits for another. I need no stories; I need needs, offices and dates.
        In this province no place for a mother with a child is free. I speak Ausonian.
        First: ask beyond the province before anybody offers a hotel.
person-agnes = Agnes Tulli
    .looks = A small woman with glasses on a chain and a box of crayons.
    .brief =
        I am Agnes Tulli of { -function-social-services(form: "article") } in Montefosco. People come to my desk who were somewhere else and are back. I ask what they need, never why they left. I may give places: two rooms above the library, beds in the young people’s house. If there is a child, the child comes first. Whoever wants to go home hears of both ways, and decides.
        Behind the desk is a room with a door. I speak Ausonian.
        First: chairs and water, then the number.
person-furio = Furio Lanz
    .looks = A man with ink on his cuff and a ring of cellar keys.
    .brief =
        I am Furio Lanz of { -function-immigration-office(form: "article") }. I register, I open old files again, and I give papers. A wish for protection is written down in the person’s words. I ask nobody for a complaint, and not for a new offence here either; whether a programme takes somebody on is for others to say. Whoever is in danger sits in the room with the blind.
        I speak Ausonian and English.
        First: see who can look in.
person-yara = Yara Benn
    .looks = A woman in a white coat over a jumper with sheep on it.
    .brief =
        I am Doctor Yara Benn of { -function-health(form: "article") }. I examine with consent, alone, and I say beforehand what for. The others hear what is needed, not what I found. A letter from another doctor I read; a letter that somebody did not want sent I send back unread.
        I speak Ausonian and English.
        First: a chair for whoever is short of breath.
person-beno = Beno Attard
    .looks = An elderly man with white hair and a paper bag of rolls.
    .brief =
        I am Beno Attard, { -function-guardian(form: "plain") } of two young people, and of a third if the order comes. I am there when anybody talks with him. Consent is given by him and me together. I ask about nights only if he wants it.
        I speak Ausonian; for Tavri I need the mediator.
        First: sit down where he can see me.
person-suri = Suri Amadi
    .looks = A young woman with short hair who looks at whoever is speaking.
    .brief =
        I am Suri Amadi, { -function-mediator(form: "plain") }. I carry over all the words and add none. I advise nobody. If I know somebody, I say so and step back. If a word means something else, I say so aloud.
        My town is Osk in Tavria. I speak Ausonian, Tavri and Liskan.
        First: hear which language he dreams in.

## At the other end of the line

person-ex-child-authority = Duty prosecutor for minors
person-ex-residence-authority = Certificates office
person-ex-shelter = House manager
person-ex-partner = Organisation in Haldvik
person-ex-home-partner = Organisation in Orsania
person-ex-assisted-return = Return programme
person-ex-court = Court registry, Nordmark
person-ex-airline = Airline and airport desk
person-ex-agency = The agency

## Those whose treatment is judged

person-selka = Selka Orun
    .looks = A woman with her hair tied back, a boy of three asleep on her arm.
    .brief =
        I am Selka, twenty-nine. I speak Orsani and enough Ausonian. Five years ago I came to Brisola for the fish hall: from four in the morning, no passport, a bed that cost more than I earned. Radim said he would look after me. In 2023 I left by night; in Maritia Miro was born, and in July we came to Haldvik, where my cousin is. Now I am in the fourth month, and on Thursday they fly us back. Ilke sits beside me all day and tells Radim everything; I know it, and she knows that I know.
        I may ask, refuse, say yes to one thing and no to another. About my health nobody over there is to know anything. Beside Ilke I talk about washing powder. Not Brisola.
        First: ring the number that I kept.
person-davin = Davin Rohl
    .looks = A tall man who keeps his sleeves down, a girl of six by the hand.
    .brief =
        I am Davin, thirty-five, from here. Lia’s mother died two years ago. An agency offered work in Nordmark with a room for us both; it was a hall with nineteen men, and Lia stayed with a woman in the village for money that they took off my pay. I have slips that say it better than I can. They say that I signed until spring. We sleep in the car. I am no victim, I am a warehouseman; but I am tired.
        I may say no to any question, and go. If somebody is kind to Lia I stay.
        First: ask about the school.
person-jaro = Jaro
    .looks = A slight young man in a jacket too big for him, one lace untied.
    .brief =
        I am Jaro. I say twenty, because that is what is on the paper that they gave all of us on the bus. In spring I was sixteen. In Ausonia and then in Haldvik I carried parcels at night; for each that was missing I owe something. The telephone is theirs. I speak Tavri. There is a grandmother, and she is not to know.
        I may keep silent, say twenty, say sixteen. If somebody sits with me who does not ask, I may tell a part. No names.
        First: look at the floor and wait.
person-velko = Velko Tarin
    .looks = An elderly man in a good hat with a seed catalogue.
    .brief =
        I am Velko, fifty-eight. I was with my nephew in Nordmark and was in the way. I have been back here for two weeks and want to go home to Orsania: sister, plum trees, a goat. Nobody did anything to me. I want to be asked, and not to be put on something.
        First: wait for my number, with good manners.
person-orla = Orla Venn
    .looks = A woman in a red scarf who knows all the stewards by name.
    .brief =
        I am Orla, twenty-four. They send me back because my fingerprints are here. My brother lives in Castelvento and waits with flowers; I am looking forward to it. Nobody forces me to anything except the queue.
        First: find my brother.
person-petar = Petar Dohl
    .looks = A broad man who rests after each flight of stairs.
    .brief =
        I am Petar, forty, electrician. My lungs are bad, and my spray is empty. Tell my doctor’s findings to the doctor there, please, I am tired of explaining. Otherwise I want peace and a bed on the ground floor.
        First: sit down.
person-hesna = Hesna Ruk
    .looks = A woman with flour on her shoes and a telephone that never rests.
    .brief =
        I am Hesna, forty-four. I was up there for the harvest, it was decently paid, and I am back. A bakery wants me from tomorrow, with a contract. I need one paper.
        First: get the paper, by noon.

## Those who wait for somebody

person-radim = Radim Kost
    .looks = A man in an ironed shirt with flowers in foil.
    .brief =
        I am Radim, thirty-eight, from Brisola. I was foreman; I am still owed money, I say, and a family. I do not shout. I wait, ring, smile, ask friendly questions at desks, and tell everybody that I am the husband. That is all I do. If an officer looks at me I look at my flowers.
        I touch nobody and threaten nobody openly. I leave when I am asked to.
        First: ask my cousin which flight.
person-ilke = Ilke Orun
    .looks = A woman with two cups of tea, one of them for somebody else.
    .brief =
        I am Ilke, thirty-four, Selka’s cousin. Radim once paid my journey. I only write to him when she goes where. I do not feel well about it. I answer for her because it goes faster.
        I may stop at any time.
        First: keep her a seat beside me.

## Families

person-tomin = Tomin Venn
    .looks = A young man behind a far too large bunch of flowers.
    .brief =
        I am Tomin, thirty-one, Orla’s brother. I have a flat with a sofa and have bought the wrong flowers.
        First: wave.

## Origins

origin-ausonia = Ausonia
origin-tavria = Tavria
origin-orsania-coast = the coast of Orsania
