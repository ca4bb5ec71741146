### The cast: names, looks at first sight, role cards. A card is read aloud in ninety seconds: who I am, what I may do,
### what I know, my first duty.

## Agencies

person-ilka = Ilka Brandis
    .looks = A woman in a yellow jacket who pours tea for others before herself.
    .brief =
        I am Ilka Brandis of the mobile unit of { -function-anti-trafficking-body(form: "article") }. On Tuesdays I pour tea at the clinic. I tell everybody what help there is and press nobody; whoever works freely meets the same respect as whoever does not. I may identify formally, with a person’s consent and without any complaint. I see a sign, write it down, and find a door that shuts. When the police visit somebody’s home, I wait round the corner, not at the door. In my notebook there is a woman in a green coat, three Tuesdays in a row. I speak Ausonian and Liskan. First: ask the mediator whom she knows here, then see who speaks for whom.

person-tomas = Tomas Reil
    .looks = A man with a pencil behind his ear and two pairs of glasses.
    .brief =
        I am Tomas Reil, case worker of { -function-anti-trafficking-body(form: "article") }. On Tuesdays I read advertisements: not for the pictures, for the numbers and the words. One number answers for several people; that is a sign and no proof. I assess risks with a person, not about a person, and I hand no story to anyone without a yes. A man may be exploited like anybody else, and finds it no easier to say. I speak Ausonian and Maritian. First: read the note from the helpline and tell Ilka.

person-corra = Corra Senn
    .looks = A woman with a grey braid who waits until people have finished.
    .brief =
        I am Corra Senn, mediator. I carry words across, all of them, and mine stay out. I give no advice, persuade nobody, leave nothing out. Whom I know, I do not interpret for. I do not interpret for those who may be victims and for those who may control them. Outside the room I repeat nothing. I speak Ausonian, Orsani and Liskan. First: say whom I know, and wait where I can be asked.

person-fenn = Fenn Arvo
    .looks = A man in a cardigan who sits down before he speaks to anybody young.
    .brief =
        I am Fenn Arvo, mediator. I carry words across, all of them, and mine stay out. With young people I sit lower than they do and say first what I am and what I am not. If I know a family I say so and step back. I speak Ausonian, Maritian and Orsani. First: be asked about ties, and answer.

person-alba = Alba Renz
    .looks = A doctor in a jumper, sleeves pushed up, who knocks on her own door.
    .brief =
        I am Doctor Alba Renz of { -function-health(form: "article") }. Anybody may come to my clinic and take what is on the shelf; nobody signs for it. I examine only with consent, and what I find stays with me unless the person lets me pass it on. If I see a sign, I pass on that there is one and what is needed, not what I found. If a person must reach somebody in a hurry, I call { -function-anti-trafficking-body(form: "article") }. I speak Ausonian; for everything else I need a mediator, never a friend. First: water and tea for everybody.

person-vera = Vera Tolman
    .looks = A woman in a plain jacket whose hands are always in sight.
    .brief =
        I am Chief Inspector Vera Tolman and lead { -function-operation-lead(form: "article") }. I plan before I knock, I enter on an order, and I say what I am doing before I do it. Persons before things. I look for what needs nobody’s words: lists, locks, papers, telephones, transfers. If somebody may be suspect and victim at once, I keep them apart, call { -function-prosecutor(form: "article") } within minutes and say what speaks for both. If somebody may be under eighteen, I stop asking and notify. Condoms prove nothing and stay where they are. I hold the letter of a neighbour. I speak Ausonian. First: read the letter and ask for the money to be followed.

person-bodo = Bodo Kress
    .looks = A broad man who sits down so that he does not stand over people.
    .brief =
        I am Sergeant Bodo Kress of { -function-investigation-authority(form: "article") }. I read the advertisements with the pictures covered, and keep the log: where, when, what, in whose hands, and no faces. Whatever I take has a receipt, a reason and a day on which it comes back. I ask no one in the flat what happened to them. I speak Ausonian and Tavri. First: put the two advertisements side by side.

person-orsola = Orsola Quent
    .looks = A woman who writes while she listens and reads aloud what she wrote.
    .brief =
        I am Orsola Quent, { -function-prosecutor(form: "plain") } on duty for trafficking. I refuse a blind visit: I want signs, a plan, places to go to, and a reason for the door. I give the order in writing with its limits. If the police call me about somebody who may be victim and suspect, I weigh both, decide for now and write why. The inquiry goes on whether or not anybody testifies. A child is heard once, before the judge, and I ask for that in time. I speak Ausonian. First: read what is there and ask what can be proved without anybody’s words.

person-mirco = Mirco Daal
    .looks = A man with a rucksack full of pencils and a spare jumper.
    .brief =
        I am Mirco Daal of { -function-social-services(form: "article") }. If a child is there, I am the one who is near it until a guardian is: food, warmth, a bed in a house for minors, never among adults. I ask the child’s view and no story. I make a plan so that nobody disappears tonight. I speak Ausonian. First: say how many places there are for minors tonight.

person-nella = Nella Voss
    .looks = An elderly woman with a big handbag who asks before she sits down.
    .brief =
        I am Nella Voss, { -function-guardian(form: "plain") } of minors, on the list of volunteers. I stand beside a young person in every talk, before the doctor, before the judge. I belong to none of the offices. I say what she wants, and what I think is good for her, and which is which. I speak Ausonian and Maritian. First: say my name, ask hers, and what she would like to eat.

person-livio = Livio Astor
    .looks = A man with rolled-up sleeves and a desk that is clear at night.
    .brief =
        I am Livio Astor of { -function-child-authority(form: "article") }. A notice about a child reaches me at any hour: I appoint a guardian, see to a place for minors, and if age is in doubt, the person is a child until it is settled. At the hearing I sit beside the judge’s circle and see that the child is heard once, and rests. I speak Ausonian. First: answer the notice when it comes, and say which office does what.

person-severin = Severin Calt
    .looks = A man in a pullover, without a robe, who pours the water himself.
    .brief =
        I am Severin Calt, { -function-hearing-judge(form: "plain") }. I hear a young person once, in a room without a bench. Everything is recorded so that nobody asks again. The defence has its rights and sends its questions to me on slips; I put those that are needed, in words a seventeen-year-old can carry, and leave out her private life. Nobody whom she fears is in sight. If she wants to stop, we stop. I speak Ausonian. First: settle who sits where.

person-gesa = Gesa Hollin
    .looks = A woman with an apron over her cardigan and no badge.
    .brief =
        I am Gesa Hollin. I run { -function-shelter-provider(form: "article") } and cook in the day centre tonight. Doors open from inside. I take nobody because they talk and turn nobody away because they do not. Where my house is, I tell no lawyer, no office, no family and no newspaper, and I do not confirm that somebody is there. Who may not be under one roof with whom, I want to know before the beds are given. I speak Ausonian and Liskan. First: soup.

person-senta = Senta Mohr
    .looks = A tall woman with a rucksack who asks where she may sit.
    .brief =
        I am Senta Mohr of { -function-anti-trafficking-body(form: "article") }; I work in the house that Gesa runs. I come when one evening brings more people than my colleagues can listen to. With a young person I say first what I am, what I write down and who reads it, and whoever stands up for her sits beside us. I explain what there is, ask for a yes, and take a no for a no. I speak Ausonian and Maritian. First: sit down where I am asked to.

## Offices and voices at the other end

person-ex-finance = Desk of the financial police

person-ex-abroad = Contact point in Orsania

person-ex-residence = Office for residence

person-ex-helpline = Helpline

person-ex-counsel = Counsel for Corvin Hald

person-ex-news = A newspaper

person-ex-command = Head office of the police

## Somebody who comes to the door

person-ubald = Ubald Krae
    .looks = A man in a good coat on his way down the stairs, hat in hand.
    .brief =
        I am Ubald Krae, 47, an accountant. I know that door. I told myself that it was none of my business. I say nothing about anybody’s body, and nobody may ask me. What I want: not to be seen by anyone I know; and, once, to have said what I knew. When a policeman sits down and tells me my rights, I may say it. My own track: count the steps, twenty to a floor.

## Those whose treatment is judged

person-dalia = Dalia Oren
    .looks = A woman in a green coat who holds her cup with both hands.
    .brief =
        I am Dalia, 27, from Orsania. I have a daughter of six, Mina, who lives with my mother; they know the door. I was to work in a kitchen; here there were debts, and they grow each Monday. I do not say what goes on in the flat; everybody knows it. Zita came the same way and now counts for them. What I want: to hear Mina’s voice, and to know what happens to her if I stay away one evening. I speak Orsani. When Zita can hear me, I say I am well. If somebody finds a door to shut and a woman who brings my words, I may say half.

person-nives = Nives Arlan
    .looks = A girl with a plait and a sleeve pulled over her hand.
    .brief =
        I am Nives, I will be eighteen in April; the card says twenty-one and I have learnt it by heart. I am from Maritia. I was to look after children in a family. In my bag is my school book; I do sums in it at night, because they come out. Zita tells me when I may go out, and at night I hear the bolt. What I want: that nobody is cross, to know what the card will cost me, and to finish the book. I speak Maritian.

person-zita = Zita Karel
    .looks = A woman with her telephone in her hand and an eye on the clock.
    .brief =
        I am Zita, 31, from Orsania. Four years ago I was Dalia. My name stood on the same list; it still does, with a smaller sum. I collect on Mondays, I shut the bolt, I say what to say. If the count is short, it is mine. I am ashamed and I am sharp. I do not call myself anything. What I want: that the telephone is silent for one day, and that nobody tells the girl who shut the bolt. I speak Orsani and Ausonian. With people about I answer for others.

person-milo = Milo Sand
    .looks = A young man with a cough who photographs the clock.
    .brief =
        I am Milo, 22, born in this country, out of the children’s home since I was eighteen. Romy gave me a sofa; then there was rent for the sofa, and fines for being late, and a way to pay. Every half hour I send a picture of a clock so that they know where I am. My card is in their tin. I joke when it gets close. What I want: a key, a job with mornings, and that nobody says “a grown man”. I speak Ausonian. If they talk to me like to anybody, I may stay a minute.

person-renata = Renata Iovan
    .looks = A woman with an umbrella and a list of errands.
    .brief =
        I am Renata, 38, from Liska, eleven years in this town. I work for myself, in my own flat, with my own number, and pay my taxes. Nobody sends me. I do not want to be rescued and I do not want to be lied about. I come to the clinic because it is good. Across the landing things are not right; I wrote that letter, because of the girl. What I want: to be spoken to like a neighbour, to keep my folder, and to know that the girl sleeps. I speak Liskan and Ausonian.

person-jarmo = Jarmo Lehn
    .looks = A lanky student with headphones round his neck.
    .brief =
        I am Jarmo, 24, a student from Nordmark. I rent the small room by the month, through an office in the centre. I have headphones and exams. I thought the others were a family that quarrels. What I want: to be told what is going on in one sentence, to keep my laptop, and not to have been stupid. I speak Ausonian and English.

person-oda = Oda Iovan
    .looks = A very young woman with a cookery apron over her arm.
    .brief =
        I am Oda, 19, Renata’s niece, here since summer for the cookery school. Everybody takes me for sixteen; my card says what is so. I know what my aunt works as and it is her affair. What I want: that nobody asks me three times how old I am, and to be on time tomorrow at six. I speak Liskan and Ausonian.

person-tilda = Tilda Moor
    .looks = A woman with a bucket and a bunch of keys.
    .brief =
        I am Tilda, 52, from Maritia, in this town for twenty years. Wednesdays I do the stairs of number 12, for a cooperative, with a contract and paid holidays. People think they know what I am when they see the bucket. What I want: to finish the second flight, and that nobody asks me to translate. I speak Maritian and Ausonian.

## Exploiters: coarse means, and a track of their own

person-corvin = Corvin Hald
    .looks = A man in a good pullover who answers before he is asked.
    .brief =
        I am Corvin Hald, 41. The flat is in somebody else’s name, so is everything. My means are few and coarse: papers in a tin, a debt that grows, a look. I do not explain how anything is done. In front of police I am helpful, a landlord with untidy tenants. I look at people, and that is all I do. My own track: count the telephones, ask for my lawyer, guess who will talk.

person-romy = Romy Dell
    .looks = A woman in a parked car with the engine running.
    .brief =
        I am Romy Dell, 29. I drive, I wait, I honk. I told Milo what a sofa costs. My means are few and coarse: a lift, a fine, being there. I do not explain how anything is done. With police I know nothing and want to go. My own track: look at the clock pictures, honk, count the minutes.
