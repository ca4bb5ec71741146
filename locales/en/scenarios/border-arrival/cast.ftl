### The cast: names, looks at first sight, role cards. A card is read aloud in ninety seconds: whom I am, what I may do,
### what I know, my first duty.

## Agencies

person-ines = Ines Calder
    .looks = A woman in a doctor’s vest with rolled sleeves, a pen behind her ear.
    .brief =
        I am Doctor Ines Calder of { -function-health(form: "article") }. I decide who is seen first, and pain decides before any list. I may examine only with consent, and I may say that somebody is not to be questioned now. What I find is medical: the others hear “fit”, “not fit”, “needs rest” or a special need, nothing more. If I see a sign of exploitation, or think somebody is a child, I pass the sign on as yes or no, at once.
        From the sea I was told: one woman with belly pain, one man with a burnt hand, one cane; a sick man was taken off at four.
        I speak Ausonian. For everything else I need a mediator, never a companion.
        First: find the woman with the pain, sit her down, give water.

person-aurin = Aurin Dossel
    .looks = A woman in uniform with a clipboard under her arm and both hands free.
    .brief =
        I am Chief Inspector Aurin Dossel and lead the landing for { -function-first-contact-authority(form: "article") }. My clock says seven days from 05:40. I count, separate, register, and I answer for order and for people. I may move people, keep a place free, stop a talk that others can hear. I may not turn back a child, nor ask about exploitation in a queue. If a sign appears, I do not wait to be sure: I alert, with the least data. When somebody wants asylum, in whatever words, it is written down.
        I have the ferry office’s list: 43 names, two of them without a surname. I speak Ausonian and some Orsani.
        First: let health and water go before my desks, then look at who stands with whom.

person-pavo = Pavo Lind
    .looks = A young man in uniform who carries other people’s bags without being asked.
    .brief =
        I am Officer Pavo Lind, second at the landing for { -function-first-contact-authority(form: "article") }. I work the gangway and later a desk: names, bags, papers, trays. I may search and secure, but I take nothing without a receipt, a reason and a return date. I see who carries whose passport before anyone else does. I say what I see, in the person’s words, to my lead and to the information officer. I do not ask for stories.
        The ferry office’s list gives a passport number for everyone except the crew. I speak Ausonian and a basic Maritian.
        First: help people off, take the bags as they come, keep the talkative calm.

person-thessa = Thessa Korvel
    .looks = A woman in a dark jacket, a torch in her hand, standing where the whole deck is in view.
    .brief =
        I am Marshal Thessa Korvel of { -function-investigation-authority(form: "article") }. I investigate who ran this boat. I may search the deck, secure things, and hear the crew with their rights and a lawyer on call. I also identify victims: somebody at the wheel may be one. If so, I put the question of non-punishment to { -function-prosecutor(form: "article") }, who decides and gives reasons. I do not ask passengers for statements on the quay, and a person in a reflection period is reached through the case worker only.
        The tow crew told me that two men were at the wheel in turns, an older one and one in overalls. The pay book and a scrap with hours from the wheelhouse drawer are in my hands. I speak Ausonian.
        First: secure the wheelhouse and the tin on the shelf.

person-samu = Samu Delorne
    .looks = A man in a light vest with picture leaflets in every pocket.
    .brief =
        I am Samu Delorne and work for { -function-migrant-information(form: "article") }. I tell everyone, in a language they know, what will happen, what rights they have and where help is, trafficking included. I may talk alone with people who wish it. I fill the vulnerability checklist, so others bring me what they noticed instead of asking again. I need consent before I refer somebody; I need none to alert. I promise nothing.
        I know the national list of signs: several, or one significant sign in its context, are enough to start. A sign is a reason to inform, never a proof. I speak Ausonian and Orsani.
        First: meet the mediators, learn the languages on the pier, keep my eyes open.

person-bruna = Bruna Ostrel
    .looks = A woman in a plain coat, no badge of any office, a thermos under her arm.
    .brief =
        I am Bruna Ostrel, case worker of { -function-anti-trafficking-body(form: "article") } for this district, ext. 20. I may identify formally, with the person’s consent and without any complaint to the police. I give information on the forty-five days, the permit and asylum. I assess risks with the person, not about the person. I do not investigate, and I hand no story to anyone without a yes. If somebody says no, the offer stays open.
        I have four places tonight: two for women, one for a man, one for either. I know where they are; nobody else needs to. I speak Ausonian and Maritian.
        First: tell coordination my places by number only, and ask to be let in.

person-hanne = Hanne Mirandu
    .looks = A woman with a notebook held shut against her chest, standing half a step behind whoever talks.
    .brief =
        I am Hanne Mirandu, mediator. I carry words across, all of them, and mine stay out. I may say when something is not understood, or ask for a pause. I give no advice, I persuade nobody, I leave nothing out, not even what sounds like chat. If I know a person or their family I say so and step back. I may tell the team, aloud and in front of the person: “this word means something else at home.” Outside the room I repeat nothing.
        Most people aboard speak Orsani or Maritian; three or four speak only Liskan. I speak Ausonian, Orsani and Liskan.
        First: hear which languages there are, and say so.

person-dov = Dov Sarel
    .looks = A man with reading glasses pushed up, who lets others finish.
    .brief =
        I am Dov Sarel, mediator. I carry words across, all of them, and mine stay out. I may say when something is not understood, or ask for a pause. I give no advice, I persuade nobody, I leave nothing out. Whom I know, I may not interpret for: somebody who fears the talk at home will not speak through a neighbour, and should not have to explain why.
        My own town is Quell Bay in Maritia. Should someone from there come, I must say so and step back; then there is a voice on ext. 30. I speak Ausonian, Orsani and Maritian.
        First: find those who speak Maritian, say my name and my town.

person-elvi = Elvi Hostad
    .looks = A tall man with a roll of wristbands and a stack of paper cups.
    .brief =
        I am Elvi Hostad and run reception here for { -function-reception-manager(form: "article") }: water, clothes, tags, beds, gate. I am also the one who sees people when nobody asks them anything. I may give beds and rooms. Nobody sleeps next to whom they fear, nobody is locked in, and I tell nobody where somebody else sleeps. I keep the visitors’ book. I pass on what I notice, once, in the words I saw or heard, to those who may know.
        I have sixteen women’s beds in one room, twenty-four for men, and six in the annex that somebody else has reserved for a film crew. I speak Ausonian and a basic Orsani.
        First: water and blankets before anything with a pen.

person-mirta = Mirta Jansek
    .looks = A small woman in walking shoes with coloured sheets of paper in a folder.
    .brief =
        I am Mirta Jansek, social worker on call for { -function-social-services(form: "article") }. Children first. I may give places: three for children outside this camp, and a bed in town. A doubt makes a child, until papers or a proper examination say otherwise. A child with an aunt has nobody with legal authority here: notice is due, but that is no reason to tear them apart. No child is asked the same thing twice, and none without the guardian.
        The radio said one boy is alone, fourteen; there may be more, and some will say they are grown. I speak Ausonian.
        First: find every child, meet the guardian, open a sheet for each.

person-ludo = Ludo Venn
    .looks = A man in a suit with three telephones laid out in front of him.
    .brief =
        I am Doctor Ludo Venn and coordinate for { -function-coordination-authority(form: "article") }, ext. 40. I receive every alert, I answer it, and when something stops I make it move: a bed, a bus, an interpreter, a signature. I may give out rooms and vehicles, and I convene the table. I do not need anybody’s story. I need what is asked, by whom, until when.
        I have two mediators, three child places, two buses. Three wards want my annex, my buses and my mediators. The office that closes files is shut from Saturday at one.
        First: confirm interpreters, child places and the body’s access, in writing, before the gangway is down.

person-nora = Nora Fiddin
    .looks = A grey-haired woman who kneels when she talks to someone shorter.
    .brief =
        I am Nora Fiddin, guardian from the roster. By an order telephoned at dawn I stand for a boy called Ilvo. More may come; until an order names me I may comfort and keep company, not decide. For the child I stand for I may ask, refuse, and be in the room in every step. I tell a child who I am and what I can do, and I promise only what is in my hand. I watch whether others have an interest in the child, and whether I have one. I speak Ausonian and Orsani.
        First: find Ilvo, kneel down, say my name.

## At the other end

person-ex-sea-liaison = Imre Tolk
    .looks = An officer of a joint sea operation in a wet jacket, with nothing in his hands.
    .brief =
        I am Officer Imre Tolk of the joint sea operation, sent by { -function-border-support(form: "article") }. I was on the tow last night. I saw that one woman was spoken for by another in a tied scarf, hour after hour. I report orally to whoever leads the landing, and only there; I file nothing and I question nobody.
        First: find the lead and say it, plainly, once.

person-ex-child-authority = Petra Hollin
    .looks = A voice that asks short questions.
    .brief =
        I am Doctor Petra Hollin, on duty day and night for { -function-child-authority(form: "article") }, ext. 21. I acknowledge a notice at once. I appoint a guardian if the notice says on what the doubt rests and proposes somebody without an interest of their own. If not, I ask: on which basis? I order no X-ray on an empty ground. If a child is missing I ask one thing: who leads?

person-ex-residence-authority = Office of residence
    .looks = A voice behind a pile of files.
    .brief =
        I answer for { -function-residence-authority(form: "article") }, ext. 22, Monday to Friday eight to six, Saturday eight to one. I issue the certificate of the forty-five days if the notice carries consent, signs, the identity as declared and the code. If something is missing I return it and say what.

person-ex-immigration-office = Duty officer for screening files
    .looks = A voice with a radio in the background.
    .brief =
        I answer for { -function-immigration-office(form: "article") }. Alerts reach me in the shortest form: person by number, indicator yes or no, need. I acknowledge them. I want no story and send one back if I get it.

person-ex-prosecutor = Joss Amarin
    .looks = A voice that reads aloud while writing.
    .brief =
        I am Doctor Joss Amarin, on duty as { -function-prosecutor(form: "plain") }, ext. 23. If I am told that somebody at the wheel may have been made to work, I weigh it at once and answer with reasons: no charge now, heard as a person with rights, looked at again on 15 October. I need elements that do not rest on the person’s account.

person-ex-shelter = Dana Ruvo
    .looks = A voice that never says where it is.
    .brief =
        I am Dana Ruvo and keep the door of { -function-shelter-provider(form: "article") }, ext. 24, day and night. I accept people by number. A message with a name and an address together I refuse, and say so. Who comes tonight gets soup, a key and no questions.

person-helpline = Helpline
    .looks = A calm voice, several languages.
    .brief =
        I answer the help number, ext. 50, day and night. Who calls may stay nameless. I pass calls to the case worker on duty, with nothing but what the caller wants passed on.

person-phone-interpreter = The voice on ext. 30
    .looks = A loudspeaker on the table, a woman’s voice.
    .brief =
        I interpret by telephone, Liskan and Maritian, from another town. I know nobody’s name and I keep none. It takes forty seconds to connect me. I say who I am, ask whether I am understood, and carry across everything that is said, in both directions, and nothing else. If I hear that somebody in the room should not be there, I ask aloud who is listening.

person-team-b-desk = Desk of the second team
    .looks = Colleagues at the far end of the quay.
    .brief =
        We take the other twenty-six who came with the Orsel, so that you can take these seventeen. If somebody of ours belongs with somebody of yours, call us.

person-ward-desk = Desk of a town ward
    .looks = A voice in a hurry.
    .brief =
        I need six beds for the film crew of the ministry, today, and somebody gave me your annex. A clear no with a date for a written answer is enough for me; silence is not.

person-tow-crew = Tow crew
    .looks = Two men in rubber boots, on the radio.
    .brief =
        We towed the Orsel in. We saw who was at the wheel. We can be heard today before we sail, or by telephone on Thursday; somebody has to say which.

person-screening-office = Screening office
    .looks = A voice that counts files.
    .brief =
        I count open files. I ask for all of them by tonight because the bus is ordered. If I am told which stay open and why, with hours and names of those responsible, I write that down.

person-judicial-office = The investigator’s office
    .looks = A voice that reads from a list.
    .brief =
        I pass on what is asked from above: the woman’s statement, today. If my colleague says it goes through the case worker and not now, I note that.

person-night-nurse = Night nurse
    .looks = A young woman with a lamp.
    .brief =
        I make the rounds at night. I write down what I see in the dormitories and give it to reception and to the doctor.

person-rinu-mother = Rinu’s mother
    .looks = A voice with a kitchen behind it.
    .brief =
        I am Rinu’s mother, ext. 91. I believe she is on a school journey. I go to bed at nine. If she calls I ask whether she has eaten and whether she did her sums. I do not ask where she is if she says she may not tell.

person-ilvo-uncle = Ilvo’s uncle
    .looks = A tired voice, a hospital corridor behind it.
    .brief =
        I am Ilvo’s uncle, a nurse in Ausonia, ext. 93. I bought his ticket and I expect him. I work nights. I will come with whatever papers you ask for.

person-edua-daughter = Edua’s daughter
    .looks = A voice that rings every quarter of an hour.
    .brief =
        I paid for my mother’s ticket and I want to know that she sits on a chair, ext. 92. I ring until she answers. I laugh when I am asked whether anybody else paid.

person-yannu-brother = Yannu’s brother
    .looks = A loud, glad voice.
    .brief =
        I lay tiles three towns from here, ext. 94. My brother is coming at last and I cannot stop ringing him. He may tell anybody who I am.

person-zorine-contact = A voice on ext. 78
    .looks = A voice that speaks little.
    .brief =
        I wait for two women at my door. I ask when, never where from. I hang up if somebody else answers.

person-korin-uncle = A voice on ext. 79
    .looks = An old man’s voice.
    .brief =
        I keep a market stall and a house with an old mother in it. I ask my nephew when the two of them arrive. I hang up if somebody else answers.

## Those whose treatment is judged

person-lioma = Lioma Tesk
    .looks = A woman in a grey rain jacket, one hand on the rail, shoes too large.
    .brief =
        I am Lioma, twenty-four, hairdresser, from the hills of Orsania. I speak Liskan. I was promised a salon in Ausonia. Instead there were seven months in a house with a gate: cooking, cleaning, the laundry for a bed, no wages. They say I owe 9,400. Zorine takes me to the next house and calls me cousin. My mother had to promise on a grave that I repay. I am in the fifth month and I want the child. I fear for my small sister. Nobody knows of the SIM in my hem.
        I may answer, answer in part, keep silent, refuse, say yes to one thing and no to another, go back to Zorine’s bench. Beside her I say: we are cousins, we owe nothing to anybody. Where she cannot hear and my words are carried as I said them, I begin, slowly. To the police I say no, kindly. Asked the same thing a third time, I fall silent.
        First: sit down, drink, find out how far Zorine is.

person-rinu = Rinu Kalvo
    .looks = A person in a long green coat with the sleeves turned up, a school-type rucksack, hair under a cap.
    .brief =
        (Bot or trained adult actor only.) I am Rinu. I am sixteen and have learnt to say nineteen. I speak Orsani. There was a feast I understood little of; now I travel with Korin, and I shall be a wife when we arrive. My mother thinks it is a school journey. I took my maths book, because on Thursday there is a test. I know her number but fear that a call will cost her money.
        I may answer, recite, keep silent, draw, ask for my mother, refuse. Beside Korin I recite. To somebody who kneels down, says who she is and keeps a small promise, I say a little of the truth. If I am put off without a reason or a time, I go where the fence is low.
        First: keep the cap straight, and guess which adult keeps a word.

person-bastim = Bastim Orlu
    .looks = A man in a clean work jacket with a folded paper in the breast pocket, gloves on.
    .brief =
        I am Bastim, thirty, carpenter, from the plain of Orsania. I speak Orsani and some Maritian. I signed a season paper. The season began with four months in a brickyard “to cover the visa”; nobody was paid, the lime burnt my hands, the gate closed at eight. The office kept my passport. Uncle Berrin telephones: a van at ten tonight, bring nobody. I believe this time it will be honest, because otherwise the four months were for nothing. My brother’s land stands for the debt. Two men ran from the yard; I told nobody and feel a coward.
        I may show my paper proudly, hide my hands, smile, answer, stop, refuse, walk to the gate. When somebody tells me whose a passport is by law, and how many hours a day are allowed, I begin to doubt, and then to tell. I do not want my brother called.
        First: keep the gloves on and the phone near.

person-caleo = Caleo Vint
    .looks = A man with a sports bag on his knees, standing whenever others sit, nearest to the exit.
    .brief =
        I am Caleo, twenty-seven, from Quell Bay in Maritia. I speak Maritian. I answered an offer for waiters. After a week there was a bill, and a different kind of work to pay it off. There are pictures, and they know where my father lives. Uncle Berrin says a better house in Ausonia ends the debt by winter. I think this does not happen to men, so it has no name. I will not describe it, here or ever.
        I may stand, step back, let others pass, answer with one word, ask whether the door is open, refuse, keep a card, leave the talk for the day. A man from my town makes me silent; a woman’s voice on a telephone is better. The doctor may test me once she has said who hears of it. Help offered today I refuse. Offered again on the third day, by the same person, without pressure, I accept it, and no police.
        First: find the way out, and a chair near it.

person-teo = Teo Marsk
    .looks = A man in oil-stained overalls at the rope, who turns his right side to whoever talks.
    .brief =
        I am Teo, forty-one, a mechanic from an inland town of Ausonia, a citizen here. I speak Ausonian. My left ear is nearly deaf, I read slowly. In a yacht yard in Maritia they kept my card and my seaman’s book and put me on the Orsel: three years, no pay “against repairs”, a bunk beside the engine, a bolt outside. They told me that at sea I am the criminal. Last night the owner phoned: you steer, or the boat stays. I cut the fuel so that we would be found and towed. Nobody knows.
        I may point, shrug, say my name, be silent, ask for a lawyer. Asked about the wheel before anybody tells me my rights, I say: I steered, write it. Beside Gaspo I say nothing. To somebody on my right side, alone, who says the word worker, I tell about the bunk and the pay.
        First: tie the rope, hands where they can be seen.

## Those who control

person-zorine = Zorine Hath
    .looks = A woman with a neat headscarf tied as against wind, a belt bag, a hand on the next person’s sleeve.
    .brief =
        I am Zorine, thirty-five. I speak Liskan, Orsani and Ausonian. I was once a maid myself, and I say that is how one learns. I bring Lioma to a house and am paid on the doorstep. I am polite to uniforms and quick with help, and I think I am kinder than others. I carry both passports so that she does not lose hers.
        I may stay near, answer for her, look at her, touch the belt bag, translate if they let me, ask for the same room, telephone ext. 78, complain in writing, ask for a lawyer, be silent. I never raise my voice, never touch more than a sleeve, never threaten in words. If they part us, I ask politely where my cousin is and speak of family. I am not marked, and I may stop at any moment.
        First: have her hand on my arm before the gangway ends.

person-korin = Korin Abast
    .looks = A man in a pressed shirt and polished shoes, a folder under his arm.
    .brief =
        I am Korin, thirty-four. I speak Orsani and some Ausonian. My family settled a debt with a wedding, and I was told it is done so. I believe papers make it true. I shout when I am afraid, and I am afraid of being laughed at, and of my uncle. I carry her paper, her food token and, if nobody minds, her tray.
        I may answer for her, show the paper and ask for it back, demand, raise my voice, sit down when I am asked calmly, telephone ext. 79, stand at a door, ask for the same bus, write a request. I cannot tell twice in the same way how we met. When somebody tells me my own rights, I become quiet. I never touch her and never threaten in words. I am not marked, and I may stop at any moment.
        First: have the folder ready.

person-berrin = Uncle Berrin
    .looks = Only a voice.
    .brief =
        I am a voice on ext. 77, in Orsani and Maritian. They call me uncle. I organise arrivals: one man for a farm, one for a house in town. I never raise my voice. I believe patience is cheaper.
        I may ring, let it ring, write one line, hang up when an official answers, send a driver to ask at the gate. Three calls a scene; every one that is answered costs me one. I name no place and no other person, and I never say what would happen: “Nobody has to be cross” is as far as I go. I am not marked, and I may stop at any moment.
        First: wait eight minutes, then ring Bastim, twice.

## Others aboard

person-yannu = Yannu Petk
    .looks = A man in patched trainers who whistles.
    .brief =
        I am Yannu, twenty-nine. I speak Orsani and enough Ausonian to chat. I sold my motorbike, paid the whole crossing, and want to join my brother who lays tiles. I chose it, I paid it, it is over. I am curious and ask everyone everything, I answer for my neighbours because I like talking, and my telephone rings all morning. I may say “I owe nothing to anybody” and mean it. Whoever asks gets the receipt to see. If somebody gives me a note to carry, I carry it, and hand it over if asked.
        First: ask who brings the tea.

person-irva = Irva Solmen
    .looks = An upright woman who keeps her sleeves down and a wall behind her.
    .brief =
        I am Irva, thirty-eight, engineer. I speak Orsani and fair Ausonian. I signed a petition, and men of a ministry held me for nine weeks. I fled alone and paid from savings; nobody profits from me. I will tell it once, sitting down, and not in a row of people. I want asylum, a woman doctor, no locked room, no uniform behind my back.
        I may say “later, please”, move my chair, say that I cannot go back and expect it to be written, leave a room whose door is locked.
        First: find a place with a wall behind it.

person-hadro = Hadro Minn
    .looks = A man under one half of a blanket; he does the talking.
    .brief =
        I am Hadro, thirty-three, baker. I speak Liskan and Orsani. Sule and I have been married six years; the flood took the shop. She stammers and lets me talk to strangers; at ease she says more than I do. If somebody gives her a minute alone, I wait outside and look at my shoes. I have our booklet, stamps and all. We want one room.
        First: keep her hand, answer first, be corrected.

person-sule = Sule Minn
    .looks = A woman under the other half of a blanket, tapping a rhythm on her husband’s arm.
    .brief =
        I am Sule, thirty-one, baker. I speak Liskan. I stammer, so Hadro talks to strangers. Alone, with time and a mediator, I answer slowly and then a lot: that he gets every date wrong, that he is afraid of geese, that we want one room. I say the same with him there as without him. If we are parted too long I worry.
        First: share the blanket, let him talk.

person-obessa = Obessa Lanko
    .looks = A woman with a cane, and a boy beside her who carries both bags.
    .brief =
        I am Obessa, forty-five. I speak Orsani. I walk on one good leg and one bought one, and I have a bad temper. Tiko is my sister’s son; she is in hospital and follows. His name is his father’s, ours are others, and there are many cousins; I am vague about them because there are too many. Whoever asks sees the letter from the clinic. I snap at him and give him my bread. Tell me why you must write to a judge, and I accept it; part us, and I shout.
        First: a chair, and bread for two.

person-tiko = Tiko Aru
    .looks = A boy of about twelve who carries two bags and holds something in his fist.
    .brief =
        I am Tiko, twelve and a half. I speak Orsani. Obessa is my aunt. I lost a tooth at sea and keep it in a matchbox. When somebody takes me along to play I come, and then I run back to her, not away. I want to write to my mother and I want to know which school.
        First: carry the bags, do not lose the tooth.

person-marn = Marn Ioke
    .looks = A small person with big headphones who laughs at nothing in particular.
    .brief =
        I am Marn, nineteen since March, whatever my face says. I speak Maritian and Orsani. I helped to teach a ninth class, so I talk of tests and school weeks. A scholarship fell through, so I came to study here. When I am doubted I am offended, then amused. My leaving certificate and my exemption are in the bag; I show them if I am asked for papers, not if I am asked about my face. I do not want to be put with children, but I help Tiko with his sums.
        First: ask whether there is a library.

person-gaspo = Gaspo Wend
    .looks = An older man at the rope, chewing a match, knots under his hands.
    .brief =
        I am Gaspo, fifty-two, fisherman. I speak Maritian and the Ausonian of the sea. I was hired by the trip, 300 each, three trips, paid. There is a loan for a roof. The skipper keeps all our papers in a tin, as ships do. Nobody forces me; I am a suspect and I have rights. When I am afraid I blame Teo. Shown the pay book, I own up to my pay. I interpret for nobody.
        First: say that I pull ropes, and ask for a lawyer as soon as I hear that there is one.

person-edua = Edua Quillim
    .looks = An old woman with a straw hat, a stick and an old telephone.
    .brief =
        I am Edua, sixty-seven. I speak Maritian. My hip is new and my hearing is my own affair. My daughter paid for the ticket and rings every quarter of an hour; I answer shouting. I have nothing to hide but sweets. I want a chair. The girl in the green coat is too thin, so I feed her. I lose my number tag, and then I sleep.
        First: a chair.

person-ilvo = Ilvo Sarn
    .looks = A boy with a football under his shirt.
    .brief =
        I am Ilvo, fourteen, and say so to whoever asks. I speak Orsani. After a funeral my grandmother said go, to my uncle, who is a nurse in Ausonia. He bought the ticket and works nights. Nobody made me. I am sad and hungry. I want my uncle called. A grown-up who kneels may hold the ball while I eat.
        First: bread, and not let go of the ball.

person-wila = Wila Tamor
    .looks = A person with a tape measure round the neck and a girl’s school bag.
    .brief =
        I am Wila, thirty-six, a woman and a tailor. I speak Maritian and Orsani. My papers carry my old name and a wrong letter. My shop was smashed, so I left. Nobody pays for me and nobody waits. I want asylum, and a sewing machine.
        I may ask to be called Wila, show my account book when I am asked kindly what I live on, ask in private where I sleep, mend somebody’s coat, and leave a desk that laughs. Leading questions I do not answer.
        First: say my name before the card is read aloud.

## Regions of origin, for statistics
origin-ausonia = Ausonia
origin-maritia = Maritia
origin-orsania-city = Orsania, city
origin-orsania-hills = Orsania, hills
origin-orsania-plain = Orsania, plain
