### Pier 3: the events list (for directors only), cues for role-players, and what a whole place notices.

## Landing

event-ev-landing = The gangway is down and the list is handed over. Forty-three people come ashore.
    .expected = Needs first: Lioma is seen by the doctor or given water within five minutes.
event-ev-faint = Nobody has looked after Lioma; she sits down on the stones.
    .expected = She is examined at once.
event-ev-ward-asks-annex = A ward asks for the annex for a film crew, today.
    .expected = { -function-coordination-authority(form: "start") } holds the annex and answers the ward.
event-ev-spoken-for = An officer is near Lioma, and Zorine answers for her. From here this can be noticed.
event-ev-looks-first = Lioma looks at Zorine before she drinks. From here this can be noticed.
event-ev-sea-note = The officer of the joint sea operation tells Aurin what was seen on deck at night.
    .expected = It is logged and passed on to { -function-migrant-information(form: "article") } by 10:00.
event-ev-tin-open = The tin from the wheelhouse has been opened. Whoever is on deck sees what is in it: crew papers, among them Teo’s, and a bundle with a band. The names in the bundle are not read.
    .expected = It is logged or photographed, and whoever owns papers in it gets a receipt.
event-ev-zorine-offers = Zorine offers to translate for the doctor.
    .expected = She is thanked and declined; a neutral mediator is called, and the two are parted.
event-ev-berrin-first-rings = Bastim’s telephone rings twice and is cut off. Nothing is to be concluded from it yet.
event-ev-hatch = The hatch to the engine stands open; the bunk and the bolt can be seen.
event-ev-radio-news = The tow crew sends word that it sails at half past eleven: hear them now or later.
    .expected = { -function-investigation-authority(form: "start") } answers with a date; nothing has to be done on the quay.
event-ev-crew-called = Somebody shouts for the crew. Teo puts his hands behind his back.
event-ev-berrin-rings-once = Bastim’s telephone rings once more.

## The tents

event-ev-group-info = The benches in the information tent are full.
    .expected = Everybody is told about the procedure, about exploitation and about help, in a language they understand.
event-ev-breakfast = Trays are handed along the benches. Korin takes Rinu’s tray, token and paper with his own. First cue about Rinu.
    .expected = Somebody looks closely and notes it.
event-ev-edua-phone = Edua’s telephone rings; she answers for everybody to hear.
event-ev-property-tray = Zorine’s belt bag is opened on the property table.
    .expected = It is looked at and receipted, and what was seen is passed on.
event-ev-bastim-called = Bastim’s number is called to a desk.
event-ev-bastim-desk = Bastim stands at the desk without a passport. First cue about Bastim.
event-ev-says-nineteen = Rinu is asked about herself and recites her age. The thread on her ring can be seen.
    .expected = The doubt is noted and she is treated as a child.
event-ev-marn-desk = Marn stands at a desk, and nobody believes nineteen.
    .expected = The doubt is noted; papers are looked at first, and no X-ray is taken.
event-ev-caleo-desk = Caleo puts his card and his things on the table. First cue about Caleo.
event-ev-marriage-paper = Korin brings out the marriage paper.
    .expected = The two are parted, the notice goes to { -function-child-authority(form: "article") }, a guardian is asked for.
event-ev-yannu-phone = Yannu’s telephone rings; it is his brother, as all morning.
event-ev-dov-declares = Dov and Caleo are at one place; Dov knows the family.
    .expected = Dov says so and steps back; a voice on the telephone interprets instead.
event-ev-phone-six = Bastim’s telephone rings six times among the benches.
    .expected = He is asked whether he is safe, or what was noticed is noted.
event-ev-phone-six-elsewhere = Bastim’s telephone rings six times, away from the benches.
event-ev-van-text = A message about a van lights up on Bastim’s telephone.
event-ev-caleo-screen = A message about his father lights up on Caleo’s telephone.
    .expected = Whoever saw it passes it on to { -function-migrant-information(form: "article") }, once and not aloud.
event-ev-same-words = Hanne has understood the same ten words from both women.
event-ev-gloves-off = Bastim takes his gloves off. From here a doctor who has him in sight can see the hands.
event-ev-irva-asylum = Irva says that she cannot go back.
    .expected = The wish for protection is recorded in her words.
event-ev-phone-still = Bastim’s telephone is silent now.
event-ev-guardian-rinu = Four minutes after the notice, with no answer from the duty desk: the order for Rinu’s guardian comes by telephone.
event-ev-guardian-told-rinu = The duty desk gave the order for Rinu’s guardian: those whom it concerns hear of it.
event-ev-a1-check = End of the scene: Lioma and Zorine have not been parted. Branch: masked.
event-ev-a2-check = End of the scene: Rinu is not treated as a child. Branch: adult on paper.

## Talks

event-ev-a1-masked = Branch masked: Zorine keeps Lioma beside her. Nothing deeper is told until they are parted.
    .expected = They are parted, late but not in vain.
event-ev-a2-adult = Branch adult on paper: Rinu stays with Korin.
    .expected = The doubt is noted after all, or the notice is sent.
event-ev-window-stands-open = The window of talk room 2 stands open.
event-ev-window-shut = { -function-anti-trafficking-body(form: "start") } shut the window.
event-ev-window-open = Korin smokes under the open window.
    .expected = The window is shut before anything is asked.
event-ev-zorine-room = Zorine asks for Lioma’s room.
    .expected = It is refused, without a word where Lioma is.
event-ev-annex-back = The ward was called back; the annex is free again.
event-ev-guardian-rinu-later = Four minutes after a late notice, with no answer from the duty desk: the order for Rinu’s guardian comes by telephone.
event-ev-guardian-told-rinu-later = The duty desk gave the order for Rinu’s guardian, after a late notice: those whom it concerns hear of it.
event-ev-prosecutor-answers = { -function-prosecutor(form: "start") } answers about Teo.
event-ev-a4-lioma = A referral of Lioma went out without her consent and comes back.
    .expected = The talk is taken up again; she is asked.
event-ev-a4-bastim = A referral of Bastim went out without his consent and comes back.
    .expected = The talk is taken up again; he is asked.
event-ev-a4-caleo = A referral of Caleo went out without his consent and comes back.
    .expected = The talk is taken up again; he is asked.
event-ev-a4-teo = A referral of Teo went out without his consent and comes back.
    .expected = The talk is taken up again; he is asked.
event-ev-a5-asylum = Lioma has said that she cannot go back.
    .expected = The wish for protection is recorded.

## Who sleeps where

event-ev-at-the-fence = Rinu keeps her coat on and looks at the low place in the fence. From here this can be noticed.
event-ev-one-dorm = The bed map puts Lioma and Zorine in one room.
    .expected = Lioma gets a bed elsewhere, for a reason that gives nothing away.
event-ev-a2-wing = Branch adult on paper: Rinu and Korin are to have a room together.
    .expected = The doubt is noted after all, or the notice is sent.
event-ev-mother-call = Rinu asks to call her mother.
    .expected = The risk is weighed with her; she is asked, or told why not now and when.
event-ev-mother-answers = Rinu’s mother answers the call.
event-ev-van-at-gate = A driver has asked at the gate for “the farm boys”; the log comes to reception.
    .expected = It goes to those whom Bastim talks with, and he is told. Nobody runs after the van.
event-ev-a3-check = End of the scene: no alert about Bastim and no talk with him. Branch: missed. He goes to the van.

## The third day

event-ev-missing = Rinu’s bed was found empty at ten past five.
    .expected = She is reported missing, and somebody leads the search.
event-ev-school-call = A school has reported a pupil named Rinu Kalvo.
    .expected = A notice that a child is missing, or that a child is here.
event-ev-scarf = The night nurse reports what she saw; Lioma has been put down for the border procedure.
    .expected = They are parted, or Lioma gets a bed elsewhere.
event-ev-postcard = Bastim’s bed is empty; the season paper was left on it.
    .expected = An alert after the fact, and word to the gate. No chase.
event-ev-still-silent = Lioma slept beside Zorine and does not speak.
event-ev-a4-caleo-later = A referral of Caleo went out without his consent and comes back.
    .expected = The talk is taken up again; he is asked.
event-ev-close-today = The screening office wants all files closed by tonight.
    .expected = The request is answered: what must stay open stays open, with reasons, the others may be closed.
event-ev-berrin-trade = Berrin offers Bastim his passport for his silence.
event-ev-statement-now = Thessa’s office wants the woman’s statement today.
    .expected = It goes through the case worker, without pressure, for a later date if she wishes.
event-ev-statement-pressed = Lioma is pressed for a statement.

## The table

event-ev-clock = The last Saturday morning: 44 hours and 40 minutes are left, and the office closes at one.
    .expected = The table is convened.
event-ev-absent-rinu = Rinu is still missing.
event-ev-absent-bastim = Bastim has not come back.
event-ev-certificate-lioma = Lioma’s certificate for the reflection period has come.
event-ev-certificate-bastim = Bastim’s certificate for the reflection period has come.
event-ev-certificate-caleo = Caleo’s certificate for the reflection period has come.
event-ev-notice-returned = The notice about Lioma came back: consent is missing.
    .expected = She is asked.

## Forty-five days

event-ev-last-day = 21 September, 05:40: the seven days of the screening are over.
event-ev-forty-five = 1 November, 09:05: the forty-five days of the first certificates are over.

## Cues: Lioma

cue-look-at-her-first = Before you drink, look at Zorine. Drink when she nods.
cue-sit-down = The pain comes back. Hold your belly and sit down on the stones.
cue-controlled-sentence = Zorine is in earshot and somebody asks you something. Look at her, then say the sentence: you are cousins and owe nothing to anybody.
cue-stay-by-her = Zorine is beside you. Answer short, look at her first. If somebody takes you aside kindly, you may go along.
cue-not-asked = Somebody has written about you to somebody else, and nobody asked you. Say less to the one who did it. If you are asked now, in clear words, you may decide again.
cue-was-it-written = You said that you cannot go back. Ask whether anybody wrote it down.
cue-silent = She slept beside you. Do not speak today; look at the floor. A nod or a shake of the head is enough.
cue-withdraw = They want a statement, today. Take back what you agreed to, quietly: not now, not to anybody.

## Cues: Rinu

cue-let-him-take-it = Breakfast comes. Let Korin take your tray; wait until he gives you something.
cue-recite = You are asked about yourself. Say that you are nineteen, the way it was practised, and look at Korin afterwards.
cue-go-with-him = Go where Korin goes. Keep your bag on your back.
cue-coat-on = Keep the coat on. You know now where the fence is low; look there once.
cue-call-now = Ask whether you can call your mother now. If somebody gives you a reason and a time, accept it.
cue-no-answer = No yes, no reason, no time. Say nothing more tonight. Put the coat on.

## Cues: Bastim

cue-cut-it-off = The telephone rings, twice. Cut it off. Smile if somebody looks.
cue-turn-away = It rings again. Turn your back to the crowd.
cue-go-to-desk = Your number is called. Go over to the registration hall, to the desk.
cue-it-comes = Asked about the passport, say that it comes: the office brings it.
cue-smile-it-off = It rings six times. Cut it off each time, and smile.
cue-gloves-off = Your hands burn. Take the gloves off and count the months on a matchbox. Put them on again if somebody stares.
cue-voice-outside = Somebody smokes under the window and can hear you. Talk about the weather until it is shut.
cue-to-the-gate = Nobody has told you anything about tonight. Walk slowly toward the gate. If somebody you know stops you with a kind word, stay.
cue-offered-trade = The uncle offers your passport for your silence. Decide whether you tell anybody, and whom.

## Cues: Caleo and Teo

cue-tray-and-card = Put your card and the things from your pockets on the table. If somebody asks about the year on the card, shrug.
cue-stiff = Dov is from your street. Go stiff; answer with one word. Relax only when he has gone.
cue-hands-behind = They shout for the crew. Put your hands behind your back, as you learnt to.
cue-tin-open = They have opened the tin. Your papers are in it. You may say which are yours.

## Cues: the others

cue-ask-receipt = Your papers are in strange hands. Ask for a receipt.
cue-who-helps = Ask the one who explains: “And who helps if somebody is not well treated?”
cue-answer-brother = Your brother rings. Answer loudly, laugh, tell everybody that he lays tiles.
cue-answer-loudly = Your daughter rings, as every quarter of an hour. Answer for everybody to hear.
cue-own-tray = Say aloud what you think: the child should carry her own tray.
cue-nobody-believes = Nobody believes that you are nineteen. Be offended for a moment, then laugh. The certificate is in your bag if they ask for papers.
cue-cannot-go-back = Say it to anybody in uniform or behind a desk: you cannot go back. Then wait whether they write it down.
cue-who-wrote-it = You said that you cannot go back. Ask who wrote it down.

## Cues: Zorine

cue-answer-first = An officer speaks to Lioma. Answer for her, politely: she is only tired.
cue-offer-to-translate = Offer to translate. You are in a hurry; you only help.
cue-bag-on-tray = They want the belt bag on the table. Put it there and keep a hand near it.
cue-ask-bag-back = Ask aloud for your bag, so that the whole queue hears how you are treated.
cue-keep-her-close = She is still beside you. Keep a hand on her sleeve and answer for her. Hints only, never a threat in plain words.
cue-ask-her-room = Ask politely for Lioma’s room. You are family.
cue-walk-and-call = Nobody tells you where she is. Walk past the doors and call her name, not loudly.
cue-next-bed = Ask for the bed next to hers.

## Cues: Korin and Berrin

cue-take-her-tray = Take both trays, both tokens, both papers. She need not carry anything.
cue-watch-her-recite = She is asked her age. Stand where she sees you, and nod when she has said it.
cue-hand-over-paper = They doubt it. Open the folder, put the marriage paper on the desk and say that it is written.
cue-ask-common-transfer = Ask for a transfer together, as husband and wife.
cue-family-wing = You two are to have a room together. Take her bag and go ahead.
cue-smoke-under-window = The window of the second room is open. Stand under it, smoke, and talk to yourself a little.
cue-ring-twice = Ring Bastim, twice. If he does not answer, wait.
cue-ring-six = Ring Bastim until he answers, at most six times. Stay friendly.
cue-send-driver = A driver asks at the gate. You only hear later what came of it.
cue-offer-trade = Offer Bastim what he misses most, and ask him to be quiet. Do not raise your voice.

## Cues: agencies

cue-would-not-sign = You have seen the girl in the green coat pass. If somebody asked you, you would not sign that this is an adult. You may say so.
cue-his-street = The man with the sports bag is from your street in Quell Bay. Say that you know the family.
cue-step-back = You have not been asked, but you know what is right. Step back now and let somebody else interpret.
cue-same-words = Both women used the same ten words, exactly. You may tell whoever keeps the checklist, once and without an opinion.
cue-reads-aloud = You saw the screen on the shelf and cannot get the words out of your head. You catch yourself saying them aloud, in the courtyard.
cue-guardian-order = The order has come: you are Rinu’s guardian now. Tell her yourself, first of all.
cue-convene = Time is running. The table is yours to convene.

## What a place notices

sense-gangway-down = The gangway comes down on the stones. People come ashore slowly, with blankets and bags, blinking into the light.
sense-faint = Near the water tank a woman holds her belly and sits down on the stones.
sense-ward-again = The telephone rings again: the ward takes the annex as agreed, since nobody called.
sense-tin-open = The lid of the tin gives way. Papers, and a bundle with a band round it.
sense-phone-twice = Somewhere in the crowd a telephone rings, twice. A man in a work jacket cuts it off.
sense-phone-once = A telephone rings once. A man in a work jacket turns his back.
sense-hatch = The wind throws the engine hatch open, and nobody shuts it. It smells of oil and of somebody’s bedding.
sense-tow-crew-gone = The tow boat casts off and leaves the harbour.
sense-crew-called = From the tow boat somebody shouts: “Crew of the Orsel, to the rope!”
sense-benches-full = The benches are full, in three blocks. Somebody coughs; everybody looks at the front.
sense-trays = Trays with bread and tea are handed along the benches.
sense-edua-phone = An old telephone rings under a straw hat, very loudly.
sense-yannu-phone = A telephone rings, and a man in patched trainers is already laughing before he answers.
sense-belt-bag = On the property table a belt bag is unzipped and its things are laid out.
sense-folder = At a desk a man in a pressed shirt opens a folder and looks for a paper.
sense-phone-six = A telephone rings on the benches, stops, and rings again: six times in all.
sense-shelf-buzzes = On the charging shelf a telephone buzzes until it almost falls. Its screen stays lit.
sense-screen-lights = On the charging shelf a screen lights up.
sense-guardian-order = The telephone: { -function-child-authority(form: "article") } has ordered that Nora Fiddin is guardian of the girl. The paper follows.
sense-window-open = The window to the courtyard stands open. One hears the plane tree, and steps.
sense-smoke = Smoke drifts in through the open window.
sense-voice-outside = A man’s voice is heard through the window, very near.
sense-calls-a-name = A woman with a headscarf walks along the doors and calls a name.
sense-steps-outside = Steps in the corridor, a voice that calls a name, then silence behind the milk glass.
sense-annex-back = The ward writes: in that case the film crew will sleep elsewhere. The annex is free.
sense-no-consent-on-file = A referral comes back with one line: no consent on file.
sense-bed-map = On the bed map, numbers 17 and 18 lie side by side in the women’s room.
sense-mother-voice = A woman’s voice, small, from the telephone: “It is Mama. Have you eaten?”
sense-van = Beyond the fence an engine idles for a while and then drives away.
sense-empty-bed = The blanket is folded. The maths sheet lies on it.
sense-who-leads = The telephone: { -function-child-authority(form: "article") } has one question only. Who leads?
sense-season-paper-left = Somebody brings a pair of gloves across the yard and asks whose they are. Nobody answers.
sense-day-six = The clock on the wall is set on: day six. What is open tonight has to have a reason.
sense-which-one-is-it = The door opens without a knock. A man in plain clothes asks which one is the woman from the boat.
sense-clock = On the whiteboard somebody has written: 44 h 40 min. Under it: office closes at 13:00.
sense-one-chair-empty = One line on the whiteboard has no place beside it, only a name and a time: ten past five.
sense-certificate = An envelope from { -function-residence-authority(form: "article") } lies on the table: a certificate, for a number on the list.
sense-notice-returned = An envelope from { -function-residence-authority(form: "article") } lies on the table: returned, consent missing.
