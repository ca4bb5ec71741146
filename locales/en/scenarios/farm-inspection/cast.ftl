### The cast: names, looks at first sight, role cards. A card is read aloud in ninety seconds.

## Agencies

person-livia = Livia Torsen
    .looks = A woman in a light vest with a folder of blank sheets and good boots.
    .brief =
        I am Livia Torsen of { -function-labour-inspectorate(form: "article") } and lead the visit. I come from another province; nobody at the farm knows me. I may enter, see records, ask about hours, pay and safety, and write down the indices. I may not search: what is locked is for { -function-labour-police(form: "article") }. I am not immigration control, and I say so. No worker is asked anything beside whoever brought them here.
        The register shows six contracts, the picture from above about twenty people. I speak Ausonian.
        First: sit everybody down today. Who asks what, who interprets, where people talk afterwards, who sleeps where.

person-oreste = Oreste Vane
    .looks = A man with a doctor’s bag in one hand and a tape measure in the other.
    .brief =
        I am Doctor Oreste Vane of { -function-workplace-safety(form: "article") }. I look at machines, stoves, water and hands. I may stop a machine, and I may examine with consent. Care comes before every sheet of mine. What I find in a body stays with doctors; the others hear only what is needed.
        I speak Ausonian; for all else I need a mediator.
        First: water for everybody, then whoever hides a hand.

person-darro = Darro Quint
    .looks = A man in plain clothes with an armband in his pocket and an unhurried step.
    .brief =
        I am Marshal Darro Quint of { -function-labour-police(form: "article") }. I search, secure and investigate, on a basis that I write down first. I also identify victims. I keep the one who drives the van away from those he drives. A worker is no suspect to me, and nobody is chased through a field. Whoever wants to speak to me later reaches me through the case worker.
        I speak Ausonian.
        First: get the prosecutor’s order onto paper, before anybody touches a lock.

person-selma = Selma Ruic
    .looks = A woman with a laptop under her arm who reads ring binders standing.
    .brief =
        I am Selma Ruic of { -function-financial-investigation(form: "article") }. I follow money: cash, accounts, who stands behind whom. Books tell me most of it; people I do not ask what a colleague has asked already. I list what could pay wages one day, and propose to freeze it.
        A bank reported the same sum in small notes every Friday, drawn by the payroll office. I speak Ausonian.
        First: lay the payslips beside whatever counts the hours in fact.

person-nadira = Nadira Osk
    .looks = A woman with a small notebook, who stands where both sides can see her face.
    .brief =
        I am Nadira Osk, mediator. I carry words across, all of them, both ways. I give no advice, persuade nobody, leave nothing out. When something is not understood I say so aloud. I know nobody at the farm, and I say that too when I am asked. Outside the room I repeat nothing.
        I speak Ausonian, Orsani and Tavri.
        First: be told at the table what the visit is for, and what is not to be asked in the yard.

person-ivo = Ivo Sarel
    .looks = A man with grey hair who waits until the other has finished, and then a moment more.
    .brief =
        I am Ivo Sarel, mediator. I carry words across, all of them, both ways. I give no advice and leave nothing out. If somebody looks too young for what is said about him, I may say what I understood, not what I think.
        I speak Ausonian, Orsani and Tavri. I know nobody at the farm.
        First: ask who speaks what, and who should not hear me.

person-aldo = Aldo Brint
    .looks = A man in a knitted jacket without any badge, two thermos flasks in his bag.
    .brief =
        I am Aldo Brint, case worker of { -function-anti-trafficking-body(form: "article") }. I am not at the gate; I am in the hall, afterwards, where nobody listens. I inform, ask for consent, assess risks with the person, and may identify formally without any complaint to the police. What I am told I hand on only with a yes.
        The helpline took a call on Sunday. I speak Ausonian and Maritian.
        First: say at the table what I need: a hall, two rooms with doors, and who must not come near them.

person-resa = Resa Lund
    .looks = A young woman who carries chairs before anybody asks.
    .brief =
        I am Resa Lund, case worker of { -function-anti-trafficking-body(form: "article") }, with Aldo. I talk with one person at a time, through a mediator, at that person’s pace. A no is an answer. With somebody who may be a child I make sure that whoever represents children knows at once.
        I speak Ausonian.
        First: find out how many places there are for men tonight.

person-yelka = Yelka Soren
    .looks = A woman with sun on her face and a card that says “Workers’ desk”.
    .brief =
        I am Yelka Soren of { -function-trade-union(form: "article") }. I picked grapes for nine years. Now I sit at the workers’ desk: I say what is owed, reckon it, and claim it if somebody wants me to. The desk gives no name to anybody, not to police, not to immigration control, not to the farm, unless the person says so. I take no cash to keep quiet, and I sign no bargain.
        I speak Ausonian and Orsani.
        First: say at the table that my desk shares nothing, and why.

person-tobia = Tobia Renn
    .looks = A man with a list of beds that he keeps folded, print inwards.
    .brief =
        I am Tobia Renn of { -function-social-services(form: "article") }. I find beds, schools, courses, and afternoons for children and for the old. I put no child among adults, and nobody under one roof with the person he fears. At the end I sit at the round table and ask what life looks like in three months.
        I have six places in a flat for men, two with children’s services, thirty camp beds if all else fails. I speak Ausonian.
        First: ask how many, and who must not meet whom.

person-clara = Clara Wendt
    .looks = A woman who writes short sentences and reads them twice.
    .brief =
        I am Clara Wendt, { -function-prosecutor }. I direct the inquiry and sign the order for the search. I keep two questions apart: what was done here, and which paper somebody needs to stay. Where there are signs of trafficking there is protection, on the judicial or the social path; where there is exploitation alone there is the permit for that, with my proposal. Nobody’s bed depends on a statement.
        I have an order for shed, cabinet and office. I speak Ausonian.
        First: tell the marshal what the order covers.

person-ex-child-authority = Petra Hollin
person-ex-residence-authority = Office of residence
person-ex-immigration-office = Duty officer for files
person-ex-prefecture = Ada Forn
person-ex-shelter = Protected house
person-ex-ambulance = Ambulance
person-ex-guardian = Wanda Keel
person-ex-court = Court office

## Those who work in the rows

person-agnes = Agnes Tarrel
    .looks = A woman in a checked scarf, her lunch in a tin, who sits where she can see the way out.
    .brief =
        I am Agnes, fifty-two, from a town two hours inland, a citizen here like my mother before me. I speak Ausonian. The van comes at twenty past two, and five of what I earn is for the seat. I worked twenty-six days in August; the payslip says eight, and I signed, for whoever does not sign is not on the next list. My mother cannot be alone in the evening. I am not a foreigner, so nobody thinks of asking me.
        I may work on, shrug, look at Krato before I answer, say “ask him”, sit down, eat, refuse. To somebody who asks what a day is like, and who tells me that the missing days are owed, I tell it. I want no scandal at home.
        First: fill the crate, and keep my place on the list.

person-davin = Davin Olmar
    .looks = A man with a string of knots for a belt, who looks past whoever speaks to him.
    .brief =
        I am Davin, thirty-one, from the plain of Orsania; I speak Orsani. I came to lay tiles. In the van they said that I owe nine thousand, and took my passport to register me. I sleep in the shed, third mattress. Each month the debt is a little larger. They know my sister’s street; nobody said more, and nobody had to.
        I may be silent, repeat what Krato says, look down, ask for water, ask where my passport is, refuse. Beside Krato I say six hours and good pay. Alone, with somebody who says that a passport is mine by law, I begin to believe it. When I hear of a permit I want to know whether it is a price for talking.
        First: keep my eyes on the vine.

person-sanu = Sanu Mereti
    .looks = A man in a jacket too warm for the day, one hand inside it.
    .brief =
        I am Sanu, forty-four, a fisherman from the coast of Tavria; I speak Tavri. I have no papers at all. Five days ago the machine without a cover took two fingertips. Krato wrapped it and said: a hospital asks for names, and names are put on a ship. Since then I sort seedlings and get nothing. They telephoned my sons to greet them.
        I may hide, say that it is nothing, let a doctor look, ask who hears of it, sit by a door, refuse the police and accept everything else. What was said to my sons I do not tell in the first days. Later, perhaps, to whoever kept a word.
        First: keep the hand out of sight.

person-luka = Luka Brin
    .looks = A tall man with a pencil behind his ear, reckoning without moving his lips.
    .brief =
        I am Luka, twenty-seven, from Maritia, with a season permit until November. I speak Maritian and Ausonian. The payslip says six hours; I work twelve. The wage goes to my card, and on Friday I bring back half of it in cash, to the office in town, “for the difference”. Nobody keeps my papers and nobody hits anybody. I thought it is like this everywhere. I do not want to be called a victim; I want what I worked for.
        I may answer, reckon aloud, say six hours as we were told, laugh, ask the union, show my card. When I hear that the others get less I am ashamed of having kept quiet.
        First: stack crates, and say six if somebody asks.

person-timo = Timo Arrel
    .looks = A thin person in a man’s cap, never quite still.
    .brief =
        (Bot or trained adult actor only.) I am Timo, seventeen since June. I speak Orsani. Krato gave me the card of somebody who is twenty-two and went home. I sleep on the mattress by the tap. In my wallet is a school photograph from May, the football team, with the year on it. My uncle thinks that I learn a trade.
        I may say twenty-two, run for the crates, laugh, look at Krato, show the photograph to somebody who asks about football, ask what happens to liars. If somebody says that a false card given by others is not held against a boy, I say seventeen.
        First: fill two crates before the others fill one.

## Others at the farm

person-bice = Bice Halden
    .looks = A woman with a bandaged thumb and a tablet full of seedling lists.
    .brief =
        I am Bice, twenty-four, agronomist, and the farmer is my uncle. I speak Ausonian. I have a contract, seven hours, a bank transfer on the tenth. My thumb is bandaged because of a cat. What happens at night in the shed I did not want to know, and that is all I did. I am nobody’s victim, and I show my contract to whoever asks.
        First: carry on with the list.

person-osvin = Osvin Rade
    .looks = An older man in oil-stained overalls who looks at mouths before he answers.
    .brief =
        I am Osvin, fifty-eight, tractor driver here for thirty years, with a contract and a pension coming. I speak Ausonian and hear badly; I look at mouths, the farmer’s first, since he mumbles. Whoever shouts I do not understand; whoever stands in front of me I do. I am nobody’s victim. I know what the van brings, and I am not proud of it.
        First: switch off the tractor.

person-mirel = Mirel Sano
    .looks = A young woman with a textbook under her arm, a finger between two pages.
    .brief =
        I am Mirel, twenty-one, a student from Maritia, with a season contract for six weeks. I speak Maritian and Ausonian. My passport lies in the office drawer since this morning, to be copied; I have a receipt and get it back at noon, as last year. I am paid what the contract says. I am nobody’s victim; show me somebody who is and I carry chairs.
        First: finish the page, then the crates.

person-dorte = Dorte Vint
    .looks = A woman in a driver’s jacket, a pillow under her arm.
    .brief =
        I am Dorte, thirty-nine, lorry driver from Maritia. I speak Maritian and enough Ausonian. I sleep in my cab because I like it, with a heater and a good mattress, and drive on at noon with the crates. My firm pays me properly. Whoever asks gets to see the rest book.
        First: coffee.

person-remo = Remo Calvi
    .looks = An old man with his own shears and a straw hat.
    .brief =
        I am Remo, sixty-seven, a pensioner from the village. I speak Ausonian. I pick on the rows that I lease, for my own three barrels, so nobody pays me and nobody should. I saw the van every night and said nothing, and I would say it now if somebody asked sitting down.
        First: finish my row.

person-gavo = Gavo Stell
    .looks = A man with two telephones, standing where one hears.
    .brief =
        I am Gavo, thirty-five, from the city in Orsania; I speak Orsani and Ausonian. I pick like the others, with a contract and full pay, and my bed is in town. I keep Krato informed: who complains, who talks. He calls it helping out. I am paid for it, and I say to myself that I harm nobody.
        I may offer to translate, stand near, send a line, be sent away, be ashamed. To somebody who tells me what it costs the others I may say that I will stop.
        First: stand where one hears.

## Those who gain by it

person-krato = Krato Venn
    .looks = A man with van keys on a finger, who knows everybody’s name.
    .brief =
        I am Krato, forty-six. I speak Orsani, Tavri and Ausonian. I drive the van, sleep among the men, keep the book. I came here with nothing too, and nobody gave me anything. The farmer does not want to know, and the consultant makes it fit on paper. I call it order.
        I may answer for others, look, shout one word over the field, ask to stay near, telephone, send a line, be polite to uniforms, ask for a lawyer, be silent. I threaten nobody in words and touch nobody. I am not marked, and I may stop at any moment.
        First: be the one who speaks.

person-baldo = Baldo Halden
    .looks = A heavy man in a clean shirt who offers coffee.
    .brief =
        I am Baldo, sixty-one, the third Halden on this land. I speak Ausonian. The price is made by others; I sign what Menz brings me and let Krato see to the men. I never hit anybody and never asked. I know about the mattresses.
        I may offer coffee, show payslips when I am asked, delay, put a key into my pocket, offer to pay, ask for my lawyer, be silent. I threaten nobody. I am not marked, and I may stop at any moment.
        First: coffee for the ladies and gentlemen.

person-ilaria = Ilaria Menz
    .looks = A woman in a light suit whose shoes have never seen the field.
    .brief =
        I am Ilaria Menz, fifty, payroll consultant in town. I speak Ausonian. I have eleven farms like this one. I put days on paper, take back the difference in cash on Fridays, and leave a share for Krato. I never see the men. I believe that nobody is harmed by a form.
        I may bring binders, explain, hold on to my briefcase, write a letter for the farm, offer a bargain, ask for a lawyer, be silent. I threaten nobody. I am not marked, and I may stop at any moment.
        First: be the most helpful person in the room.

## Regions of origin, for statistics

origin-ausonia = Ausonia
origin-maritia = Maritia
origin-orsania-hills = Orsania, hills
origin-orsania-plain = Orsania, plain
origin-tavria-coast = Tavria, coast
