### The kit for a class: what is printed before it. On paper it is read in a hurry, by people who teach: short, plain, exact.

kit-title = Kit for a class
kit-banner = Training only.
    .more = Invented people, no real cases, no screening of real people. Not legal advice.
kit-secret = Secret
    .seat = For the eyes of this seat alone. Put it away when others come near.
    .names = For { $names } alone. Put it away when others come near.

## Cover

kit-session = Session
kit-date = Date
kit-school = School and room
kit-safety-person = Person for safety, not playing
kit-length = Length of play, all scenes
kit-private = Keep this file to yourself.
    .names = It holds names of people. They stand in this file and nowhere else: delete it, and shred what was printed, when the class is over.
    .both = It holds names of people and a link to each seat: whoever has a link can sit there. Do not put it on a shared drive or a projector; delete it, and shred what was printed, when the class is over.
    .links = It holds a link to each seat: whoever has a link can sit there. Do not put it on a shared drive or a projector.
    .neither = It holds every secret of the case. Trainees do not see it before the class, nor any sheet that is not theirs.
kit-notes = Say this before anybody takes a seat
    .intro = Read it aloud, then let people choose not to play. Nobody has to give a reason.
kit-use = How to use this kit
kit-use-print = Print it on one side of A4, at full size. If you print on both sides, look at the sheet numbers first: the front of every role card must have an odd one, so that no sheet holds two seats.
kit-use-sort = Sort it into five heaps: for the walls (safety, room signs), for each seat (badge, role card), for the tables (forms, law), for observers, for you (this cover, seating plan, events list).
kit-use-badges = Cut the badges out and fold them in the middle, so that the link is inside.
kit-use-links-there = The links on the badges work as soon as the server is started with the same name of the session, the same keys and the same case. Start it before the class and try one of them.
kit-use-links-missing = The links are not in this kit yet. Either run tavolo kit again with --session NAME and --address HOST:PORT, the name and address with which the server will be started; or start the server with tavolo serve, and give out the links that it prints.
kit-use-cards = Give each role card to one person by hand, face down. Cards of victims, of those who control them and of other people of the case go to volunteers only, never by lot, and a child who is exploited is never played by a trainee: a bot or a trained adult actor does it.
kit-use-room = Set the tables as the plan says, screens away from the neighbours. Hang up the signs and the safety sheet.
kit-use-start = Read the content notes and the two exits aloud. Let everybody read their card for ten minutes. Then begin.
kit-use-after = Afterwards everybody leaves the role first (safety sheet), then you talk. Collect cards, badges and forms, and destroy what has names or links on it.
kit-contents = What is in it, and for whom
kit-seats = Seats and people
    .intro = Needed seats come first. Where nobody sits a bot can play: start the server with --bots.
    .for = for you
kit-column-of-seat = Seat
kit-column-of-player = Who may play it
kit-column-of-people = Who plays it
kit-nobody = nobody yet; a bot can play
kit-partner = (partner, shares the screen)
kit-needed = Trainee: needed
kit-optional = Trainee or bot
kit-merges = May be played together with: { $seats }
kit-wants-actor = A bot or a trained adult actor. Never a trainee, never a volunteer without training.
kit-wants-volunteer = Volunteers only, never by lot; or a bot. Ninety minutes at most.
kit-wants-voice = Best left to a bot or to whoever directs; else a volunteer.

## Safety

kit-safety = Two exits and a way back
    .intro = Hang this up where everybody sees it, and read the two words aloud before play.
    .for = for the wall
kit-exit-freeze = Everything stops, for everybody
    .means = Type this word, or say it aloud. Nobody is told who it was, and nobody is asked why. Play goes on only when that person agrees.
kit-exit-leave = I give my seat back
    .means = Type this word, or say it to the person for safety. A bot plays on at once. No reason, no mark, no effect on anybody’s result.
kit-exit-aloud = “Both words work at any moment, for everybody. Using one is good work. Nobody is asked why, neither now nor later.”
kit-rules = What holds for everybody
kit-rule-touch = Nobody is touched, held or locked in. Nothing is taken out of anybody’s hands.
kit-rule-words = Nobody is insulted or threatened in plain words, and nothing of what somebody went through is described or acted.
kit-rule-story = Nobody tells or plays a true story, their own or another’s.
kit-rule-record = No photographs, no recordings, no names outside this room.
kit-rule-time = Who plays a victim, or somebody who controls one, plays for ninety minutes at most and is never marked.
kit-rule-child = No child takes part. A child who is exploited is played by a bot or by a trained adult actor.
kit-rule-switch = Everybody may change their role or stop, before play and in the middle of it.
kit-derole = Out of the role, right after play
    .intro = Ten minutes, all together, before anybody talks about what happened. Those who played the cast come first.
kit-derole-names = Everybody stands up and says their own name and one thing about themselves that the person in the case is not.
kit-derole-cards = Everybody takes the badge off and puts the card away, face down, in one box.
kit-derole-breath = One breath together. Then change places: sit on another chair than in play.
kit-derole-feel = Whoever wants says in one sentence how they are. Nobody has to.
kit-derole-keep = Those who played the cast hear thanks, by their own name, and leave first if they want to.
kit-derole-after = The person for safety stays for half an hour, and says who can be called today and tomorrow.
kit-contacts = Help today and tomorrow
    .intro = The school fills this in by hand, with real contacts of this town. Contacts in the case are invented: do not call them.
kit-contact-who = For what
kit-contact-name = Name
kit-contact-reach = How to reach, until when
kit-contact-person = Person for safety, in this building
kit-contact-psychologist = Somebody to talk to, confidential
kit-contact-helpline = Help for victims of trafficking or violence
kit-contact-emergency = Emergency

## Seating plan

kit-plan = Where people sit
    .intro = Drawn from above: you stand in front. The same case and the same people always give the same plan. Tables with a broken line are those of the cast.
    .for = for you
kit-plan-title = Plan of the tables
kit-plan-front = Front: instructor, person for safety, door in sight
kit-plan-walkway = Leave this row empty; better still, another room for those behind it
kit-plan-number = Table { $number }
kit-plan-rules = Who is kept apart, and why
kit-plan-all-apart = No two seats that must be kept apart touch: not side by side, not one behind the other, not across a corner.
kit-plan-left = These still sit near one another: there are more reasons to keep people apart than tables. Put one of each pair into another room.
kit-plan-screens = Chairs stand behind the tables and everybody looks to the front: so agencies do not see the screens of the cast. Turn screens a little to the wall all the same.
kit-plan-table = Table
kit-plan-apart = Keep away from
kit-plan-from-cast = all tables with a broken line
kit-plan-from-agencies = all tables of agencies
kit-apart-control = control or ties
    .rule = Somebody who controls a person, or is tied to that person or to who controls them, sits away from that person: neither is to see the other’s screen, nor to feel watched.
kit-apart-secret = one screen holds the other’s secrets
    .rule = Two of the cast sit apart if one of them knows or can tell something about the other: it stands on the card or on the screen.
kit-apart-finds-out = has to find out
    .rule = Agencies sit away from the cast: what stands on cards and screens there is what agencies have to find out by looking, asking and listening.

## Badges

kit-badges = Badges
    .intro = Cut along the broken lines, fold along the dotted ones. Outside nothing says who is a victim and who is not.
    .for = one for each person
kit-badge-plays = in the case: { $person }
kit-badge-seat = Seat: { $seat }
kit-badge-partner = Shares the screen of this seat. The link is on the badge of the person with the keys.
    .apart = Partner { $who } of this seat, at a computer of your own: you see all that it sees. To act, take the keys: { seat-verb-keys } { $who }, in the window Ctrl { $number }.
kit-badge-fold = Fold inwards. Type the link after “tavolo join”, without a blank: heavy and light letters change every four. Whoever has it can sit here.
    .partner = Fold inwards.

## Room signs

kit-signs = Room signs
    .intro = One for each place that can be walked to. Where rooms are few, hang several signs in one room, well apart.
    .for = for doors and walls
kit-sign-here = Who stands here sees and hears everybody who stands here.
kit-sign-sees = From here one also sees: { $places }.
kit-sign-hears = From here one also hears: { $places }.
kit-sign-seen = Seen from: { $places }.
kit-sign-heard = Heard from: { $places }.
kit-sign-holds = { $count ->
    [one] Room for one person.
   *[other] Room for { $count } people.
}
kit-sign-ways = Ways to: { $places }.

## Role cards

kit-cards = Role cards
    .intro = The cards follow, each on sheets of its own. Give each to one person, face down, and read none that is not yours.
    .for = one for each seat, secret
kit-card-seat = Seat: { $seat }
kit-child-seat = A child who is exploited. If no trained adult actor is there, leave this seat to a bot and do not give this card out.
kit-role = Office
kit-agency = Agency
kit-speaks = Speaks
kit-begins = Begins at
    .later = comes later
kit-may = What your office may do
kit-first-duties = Your first duties
kit-more-duties = Further duties stand in the primer of the law, and on your screen as soon as you know what they start from.
kit-goals = What you are busy with whenever there is time
kit-own-notes = My notes
kit-cues = Cue card
    .intro = Wishes, not orders: you decide. Use a line when its moment comes, in any order, in your own voice.
kit-card-exits = Two exits, at any moment.
    .how = “{ $freeze }” stops everything for everybody; “{ $leave }” gives the seat back. Nobody asks why, and no mark changes.
kit-card-unmarked = You are not marked, whatever you say, keep to yourself or decide. Ninety minutes at most.
kit-card-control = Keep to looks, hints and favours. No touching, no insult, no threat in plain words, and nobody is followed out of the game.

## Forms

kit-forms = Blank forms
    .intro = For those who work on paper. Copy as many as you need. What counts in the end is what was entered on the screen.
    .for = for the tables
kit-form-training = Training form: no real data.
kit-form-about = Person, as number
kit-form-by = Filled in by
kit-form-when = Day and time in the story
kit-form-only = Filled in only by:
kit-form-clues = One line for each sign: what was seen or heard, and no conclusion
kit-form-words = Few words; they are not scored
kit-class-case = confidential
kit-class-health = health
kit-class-address = secret address
kit-class-investigation = secret of the inquiry
kit-class-child = about a child

## The law

kit-law = The law in short
    .intro = What is due and what is forbidden in this exercise, in the order of the procedure, each with its source and how well that source was read.
    .for = for the tables, for everybody
kit-law-once = Once, for everybody
kit-law-each = For each person, in the order of the procedure
kit-law-rules = What must not be
    .intro = A breach is not made good by anything else.
kit-law-information = Who may be told what
kit-law-duty = What is due
kit-law-whose = Whose duty
kit-law-until = Until when
kit-law-source = Where it is written
kit-law-tolerated = Also, for half the credit: { $who }
kit-law-rule = Rule
kit-law-binds = Whom it binds
kit-law-everybody = all agencies
kit-from-start = from the start
kit-from-cue = from the first sign that could be noticed
kit-from-happened = from when it comes up
kit-from-done = once this was done: { $duty }
kit-before-the-end = before the end
kit-story-time = (story time)

## Observers

kit-observers = Observer sheets
    .intro = One sheet for each objective. Write what you see and hear, with the time on the clock of play; judge afterwards.
    .for = for observers, not for trainees during play
kit-observer-name = Observer
kit-observer-place = Where I stood
kit-observer-scene = Scene
kit-observer-step = Step to watch
kit-observer-seen = Time, who, how well
kit-observer-rules = What must not happen: note the time at once
kit-observer-moments = Other moments
kit-observer-time = Time
kit-observer-who = Who
kit-observer-what = What I saw and heard, word for word

## Events list

kit-events = Events list
    .intro = What comes when, on the clock of the scene; the server does all of it by itself. The last column says what follows if the expected response does not come in time.
    .for = for you alone
kit-events-secret = For whoever directs. It gives everything away: never leave it on a table.
kit-scene-times = Starts on { $start } in the story, is played for { $length }.
kit-scene-booking = Afterwards { $length } to book what is to happen until the next scene.
kit-event-time = Time in the scene
kit-event-what = What happens
kit-event-expected = Expected response
kit-event-otherwise = If it does not come
kit-event-within = within { $length }
kit-event-nothing = nothing further
kit-event-when = as soon as it comes about
    .from = at the earliest, and only if it comes about
kit-event-on-call = when you call for it
kit-who-somebody = somebody concerned
kit-effect-learn = { $who } learns: { $clue }
kit-effect-move = { $who } is brought here: { $place }
kit-effect-leave = { $who } goes away for good
kit-effect-give = { $who } gets this: { $thing }
kit-effect-trust-more = { $who }: trust grows
kit-effect-trust-less = { $who }: trust falls
kit-effect-fear-more = { $who }: fear grows
kit-effect-fear-less = { $who }: fear falls
kit-effect-fatigue-more = { $who }: more tired
kit-effect-fatigue-less = { $who }: less tired
kit-effect-information-more = { $who }: knows more of the own rights
kit-effect-information-less = { $who }: knows less of the own rights
kit-effect-consent-open = { $who }: consent is open again ({ $consent })
kit-effect-consent-given = { $who }: consent is given ({ $consent })
kit-effect-consent-refused = { $who }: consent is refused or taken back ({ $consent })
kit-effect-status = { $who }, new standing: { $status }
kit-effect-status-ends = { $who }, no longer: { $status }
kit-effect-reserve = A place is taken: { $resource }
kit-effect-sense = { $place }: { $text }
kit-effect-say = { $by } says to { $to }: “{ $text }”
kit-effect-send = { $by } to { $to }, { $kind }: { $document }
kit-effect-cue = { $who } reads on the card: { $text }
kit-effect-door-open = A door opens: { $place }
kit-effect-door-shut = A door shuts: { $place }
kit-effect-here = here
kit-effect-fire = Also: { $event }
kit-effect-then = Then it may come to this: { $event }
kit-effect-clue = From here this can be noticed: { $clue }
kit-effect-branch = The case takes another branch.
kit-effect-end-scene = The scene ends.
kit-effect-end = The case ends.

## On the terminal

kit-written = The kit is in { $path }. Open it in a browser and print it. Nobody else can read the file: keep it so.
kit-seated = { $count ->
    [one] One person has a seat.
   *[other] { $count } people have a seat.
}
kit-needed-empty = Nobody sits at seats that the case needs: { $seats }. Let bots play them, or find more people.
kit-columns-unread = Columns that were not read: { $columns }
kit-with-links = Links are on the badges. They work once the server is started with the same session, keys and case.
kit-without-links = No links are on the badges: add --session NAME and --address HOST:PORT for them.
kit-no-address = “{ $address }” is no address at which a server is reached.
    .hint = Write host and port, as in 192.168.1.20:47811; an address of IPv6 stands in brackets

## Roster: which words stand at the top of columns and in cells, with commas between. The first is shown in hints. Each language
## adds its own; those of other languages are understood too.

kit-column-name = name, full name, participant
kit-column-seat = seat
kit-column-volunteer = volunteer, volunteers
kit-column-function = function, preference, agency
kit-word-yes = yes, y, true, x, 1
kit-word-no = no, n, false, 0, -
kit-word-actor = actor, trained actor, actress

kit-roster-line = { $path }, line { $line }: { $problem }
kit-roster-cannot-read = { $path } cannot be read: { $reason }
    .hint = Check the name of the file and the folder
kit-roster-too-large = The table is larger than any class.
    .hint = Export only the people of this class, as CSV
kit-roster-not-utf8 = This line has letters that cannot be read: the file is not in UTF-8.
    .hint = Save it again as “CSV UTF-8”
kit-roster-no-table = This is no line of a table.
    .hint = Save the table as CSV, with one person on each line
kit-roster-column-twice = Two columns mean the same; one of them is “{ $column }”.
    .hint = Keep one of the two
kit-roster-no-name-column = No column holds names.
    .hint = Write headings into the first line, in any order: { $columns }. Only “{ $name }” is needed
kit-roster-nobody = Nobody stands in the table.
    .hint = Write one person on each line, below the headings
kit-roster-more-cells = There are more cells than headings.
    .hint = Put a name that has a comma in it between quotes, or give the last column a heading
kit-roster-no-name = The name is empty.
    .hint = Write a name, or take the line out
kit-roster-no-such-seat = The case has no seat “{ $seat }”.
    .hint = Perhaps one of these is meant: { $near }
kit-roster-no-such-function = The case has no office “{ $function }”.
    .hint = Perhaps one of these is meant: { $near }
kit-roster-yes-or-no = “{ $word }” does not say whether this person is a volunteer.
    .hint = Write “{ $yes }” or “{ $no }”; for a trained adult actor “{ $actor }”
kit-roster-volunteer-needed = The seat “{ $seat }” is for volunteers, and this person is not marked as one.
    .hint = Ask the person. After a free yes write it into the column for volunteers; else choose a seat of an agency, or leave the seat empty
kit-roster-child-seat = At the seat “{ $seat }” a child is played who is exploited: no trainee and no volunteer without training sits there.
    .hint = Leave it to a bot. If this is a trained adult actor, write so into the column for volunteers
kit-roster-actor-needs-seat = An actor is there for a certain part, and this line names none.
    .hint = Write the seat into the line
kit-roster-seat-full = The seat “{ $seat }” has { $most } people already: one has the keys, two share the screen.
    .hint = Choose another seat, or leave the cell empty: then a place is found
kit-roster-too-many = { $count ->
    [one] One person is left over: every agency’s seat has three people. The line is the one of that person.
   *[other] { $count } people are left over: every agency’s seat has three people. The line is the one of the first of them.
}
    .hint = Make two sessions, ask for volunteers for the cast, or let some observe with the observer sheets
