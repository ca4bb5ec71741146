### Whoever runs the session, in a terminal: pages and what can be done about them.

director-title = director
direct-link = Director: whoever has this link runs the session. Keep it to yourself
director-welcome = You run this session. Everything is shown to you that there is; what you see stays with you.
direct-back = You are back. How everything stands is told anew.
direct-help = ? reads what you can do. hold stops play, begin lets it run.
direct-done = Done.
direct-nothing-to-do = There was nothing to do.
direct-now = { $clock } of play · { $story } in the story · { $scene }
direct-held = You hold play.
direct-frozen = Somebody at a seat froze play. It goes on when that person agrees, or when you go on after they gave the seat back.
direct-over = Play is over. Whoever has a seat can read the report on it and contest lines; end yes closes the session and writes the whole report.
direct-contested = { $seat } contests line { $line } ({ $what }): { $words }
direct-scene-ends = { $left } left in this scene.
direct-scene-began = Now: { $scene }
direct-asked-count = { $count ->
    [one] One question waits for you: asked
   *[other] { $count } questions wait for you: asked
}
direct-answers-count = { $count ->
    [one] One answer of an office is to come: answers
   *[other] { $count } answers of offices are to come: answers
}
direct-limits-count = { $count ->
    [one] One limit runs: limits
   *[other] { $count } limits run: limits
}
direct-withdrew = { $clock }  { $who } withdrew: this person was treated badly. Look at what was said.
direct-seat = { $number }  { $seat } — { $keeper }; { $persons }; { $due ->
    [0] nothing due
    [one] one thing due
   *[other] { $due } things due
}
direct-seat-last = ; last did something at { $clock }
direct-seat-closed = ; closed to its link
keeper-person = a person is there
keeper-away = a person, whose link is gone
keeper-bot = a bot
keeper-nobody = nobody
keeper-script = a script
direct-item = { $number }  { $text } — { $is }
direct-item-due = { $number }  { $text } — { $is } { $clock }
direct-item-expected = {"    "}expected: { $text }
item-to-come = to come
item-on-call = only if you call it
item-waits = came; the response is waited for until
item-came = came
item-met = came, and was answered as expected
item-skipped = left out
item-over = did not come, its scene is over
direct-asked = { $number }  { $clock }  { $by } asks: “{ $words }”
direct-erased = the words were erased
direct-answer = { $number }  { $office } answers { $from }{ $has-about ->
    [0] {""}
   *[other] {" "}about { $about }
} at { $clock }: { $is }
direct-limit = { $label } { $until } ({ $seats })
direct-limit-about = { $label } — { $many ->
    [0] { $about }
   *[other] { $count } people
} { $until } ({ $seats })
direct-scene = { $number }  { $scene }, { $story }
direct-scene-now = { $number }  { $scene }, { $story } — now
direct-scene-played = { $number }  { $scene }, { $story } — played
direct-which-scene = Say it with the number of a later scene: cut 3
direct-which-item = Say it with a number of this list: fire 4, skip 4
direct-which-asked = Say it with the number and what becomes of it: settle 1 happens
direct-which-answer = Say it with the number and what becomes of it: answer 1 refused
direct-no-such-seat = No seat has that number: these are there.
direct-no-such-scene = No scene has that number: these are there.
direct-no-such-item = No item of the events list has that number: these can come in this scene.
direct-no-hint = Nothing is open at this seat just now, so there is nothing to hint at.
direct-nothing-to-strike = These words are struck already.
direct-which-words = Say it with the number of the words: strike 3. They are erased for everybody and from the record; what was done by them stays.
direct-worded-said = { $number }  { $clock }  { $by } said: “{ $words }”
direct-worded-asked = { $number }  { $clock }  { $by } asked to do something else: “{ $words }”
direct-worded-written = { $number }  { $clock }  { $by } wrote in “{ $into }”: “{ $words }”
direct-which-seat = Say it with the number of the seat: bot 3, open 3
direct-which-rate = Say how fast the story runs: rate 60 means a minute for each second, rate 1 as fast as the clock.
direct-cut-off = These limits would be cut off. They are then excused in the report:
direct-cut-yes = To cut all the same: cut { $number } yes
direct-yes = yes
direct-end-yes = This ends play for everybody; whoever has a seat can then read the report on it. Said once more, or with nobody at a seat, it closes the session. To do it: end yes
direct-settle-how = What becomes of it? 1 happens · 2 impossible · 3 not-yours · 4 has-means · 5 is, and then what it is
direct-settle-happens = happens
direct-settle-not-here = impossible
direct-settle-not-yours = not-yours
direct-settle-has-means = has-means
direct-settle-is = is
direct-answer-taken = {" "}— taken by you: the office does not answer
direct-link-gone = { $seat }: the link is gone. The seat stays that person’s.
direct-seat-left = { $seat }: the seat passed to a bot. Nobody is asked why.
direct-seat-taken = { $seat }: somebody is there.
direct-answer-how = What becomes of it? 1 take, the office does not answer · 2 granted · 3 refused · 4 informed · 5 leave, the office answers by itself
direct-answer-take = take
direct-answer-granted = granted
direct-answer-refused = refused
direct-answer-informed = informed
direct-answer-leave = leave
direct-see-first = That seat is shown to you now. Say the same again.
direct-see-which = Say which seat: see 3. Then: seat around, seat due, seat notebook.
direct-only-sees = From here a seat is only seen.
direct-follows = Everything that happens is read to you. The same word stops it.
direct-follows-not = Only what waits for you is read to you.

direct-verb-overview = overview
    .does = where play stands, and what waits for you
direct-verb-seats = seats
    .does = who has each seat, where its persons are, when it last did something
direct-verb-events = events
    .does = what comes in this scene; with “all”, the whole list
direct-verb-asked = asked
    .does = what seats asked to do that no means is there for
direct-verb-answers = answers
    .does = answers that absent offices are about to give
direct-verb-limits = limits
    .does = what is due at the seats, and until when
direct-verb-scenes = scenes
    .does = the scenes of the case
direct-verb-go-on = begin
    .does = play begins, or goes on
direct-verb-hold = hold
    .does = play stands still for all
direct-verb-cut = cut
    .does = the scene ends here and a later one begins: cut 3
direct-verb-rate = rate
    .does = how fast the story runs until the scene ends: rate 60
direct-verb-fire = fire
    .does = an event of the list happens now: fire 4
direct-verb-skip = skip
    .does = an event does not happen; of one that came, what follows where nobody answers it: skip 4
direct-verb-settle = settle
    .does = what becomes of something that was asked: settle 1 happens
direct-verb-answer = answer
    .does = what becomes of an answer of an office: answer 1 refused
direct-verb-bot = bot
    .does = a seat goes to a bot, and its link opens it no more: bot 3
direct-verb-open = open
    .does = the link of a seat opens it again: open 3
direct-verb-see = see
    .does = shows you what a seat sees: see 3, then “seat around”
direct-verb-seat = seat
    .does = a page of the seat that is shown: seat notebook
direct-which-hint = Say it with the number of the seat, and how much is said: hint 3 1 that something is due, hint 3 2 what, hint 3 3 for whom
direct-verb-hint = hint
    .does = a hint to a seat at what is due there first, in three levels: hint 3 1
direct-verb-follow = follow
    .does = reads everything that happens, or stops reading it
direct-verb-adjourn = adjourn
    .does = leaves the session for another day
direct-verb-end = end
    .does = ends play; once more, closes the session and writes the report
direct-verb-quit = quit
    .does = closes this terminal; the session goes on, and the same link brings you back

hint-look = Something is due here that nobody has done yet. Look at what is due, and at who stands with whom.
seat-hint = A hint: { $text }
seat-hint-about = A hint: { $text } — { $about }
settled-happens = The director: it happens as you said.
settled-not-here = The director: that cannot be done here.
settled-not-yours = The director: that is for somebody else to do. Find out who, and tell them.
settled-has-means = The director: you have means for it. Look among what you can say, do, fill in and send.
settled-is = The director: it is done.
seat-settled = { $who }: { $text }

mentor-title = mentor
mentor-link = Mentor { $number }: sees everything, gives hints and time-outs
mentor-welcome = You are a mentor here. Everything is shown to you that there is; what you see stays with you. Hints go to a seat; “hold” is a time-out for all.
observer-title = observer
observer-link = Observer { $number }: sees everything, takes notes
partner-link = Partner { $who } at { $seat }: sees all that the seat sees, may take the keys
observer-welcome = You observe. Everything is shown to you that there is; what you see stays with you. “note” taps what is done in a talk that is spoken aloud, “remark” pins a remark to this moment.
station-director = director
station-mentor = mentor { $number }
station-observer = observer { $number }
transcript-remark = { $by } remarks: { $words }
transcript-keys = { $who } has the keys of { $seat } now
transcript-remark-on = { $by } remarks on { $seat }: { $words }
transcript-contested = After play a line is contested: “{ $what }” – { $whom }

direct-verb-talks = talks
    .does = talks that are spoken aloud now, and what can be noted in them
direct-verb-note = note
    .does = in a talk aloud: what the one who asks does, by its number: note 5
direct-verb-remark = remark
    .does = a remark on this moment; with the number of a seat, on that seat: remark 3 waited well
direct-verb-strike = strike
    .does = own words of late, with numbers; erase those with a number: strike 3
direct-talk = { $number }  { $clock }  { $by } asks { $with }, aloud, in { $place }{ $count ->
    [0] {""}
   *[other] {": "}{ $said }
}
direct-act-contested = { $act } (contested)
direct-act-noted = { $act } (only noted by an observer)
direct-which-note = Say it with the number of what is done: note 5. Where several talk, with that of the talk before: note 2 5.
direct-which-remark = Say it with words: remark they ask before they look. Write no real names.

## The ledger while play goes on

direct-verb-ledger = ledger
    .does = how the points stand now, and what cost some
direct-ledger-now = If play were stopped now; what is still open counts for nobody:
direct-ledger-team = The team: { $got } of { $max } points, less { $penalty } for breaches
direct-ledger-seat = { $who }: { $got } of { $max }, less { $penalty }
direct-ledger-lost = { $is }: { $what } – { $whom } (−{ $lost })
direct-ledger-lost-at = { $clock }  { $is }: { $what } – { $whom } (−{ $lost })
direct-ledger-more = { $count ->
    [one] One more line cost something.
   *[other] { $count } more lines cost something.
}
transcript-marked = { $by } rates { $what }: { $mark }
direct-verb-mark = mark
    .does = rate what play cannot show, on a scale in words, pinned to this moment; alone it lists talks, behaviours and steps
direct-mark-seat = seat
direct-which-mark = Say it with the talk, what of it and the step: mark 1 2 0. The talk as a whole: mark 1 0 4. A role: mark seat 3 4.
