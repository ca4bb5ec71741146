### A seat in a terminal, line by line, and the session that people join.

## What can be typed. A word without spaces, and what it does.

seat-verb-talk = talk
    .does = say something to somebody
seat-verb-do = do
    .does = carry out an action
seat-verb-look = look
    .does = look closely
seat-verb-search = search
    .does = search a person or a thing
seat-verb-go = go
    .does = walk to another place
seat-verb-fill = fill
    .does = fill a form
seat-verb-send = send
    .does = call, write, alert, refer or request
seat-verb-answer = answer
    .does = answer what somebody sent
seat-verb-read = read
    .does = read a paper or a message
seat-verb-give = give
    .does = hand something over
seat-verb-phone = phone
    .does = pick up or hang up
seat-verb-render = render
    .does = interpret what was said
seat-verb-gesture = gesture
    .does = make a bodily sign
seat-verb-silence = silence
    .does = leave somebody time
seat-verb-book = book
    .does = order something for later
seat-verb-depart = depart
    .does = your person goes away for good
seat-verb-else = else
    .does = something that nothing here offers, in your own words
seat-verb-around = around
    .does = where you are and who is here
seat-verb-notebook = notebook
    .does = what you have learnt
seat-verb-due = due
    .does = what is due, as far as you can know
seat-verb-papers = papers
    .does = papers and messages
seat-verb-card = card
    .does = your role card
seat-verb-heard = heard
    .does = the last things said
seat-verb-be = be
    .does = act as another of your persons
seat-verb-keys = keys
    .does = say who of those who share this seat has the keys: keys a, keys b, keys c
seat-keys-now = { $who } has the keys now: you, at this computer.
seat-keys-how = Those who share this seat are A, B and C; A had the keys first. Say keys and a letter, as in keys b. It is recorded, without names, and counts for nothing.
seat-keys-elsewhere = { $who } has the keys now, at another computer of this seat. What you ask for is not done until you take them: keys and your letter.
seat-partner = You share this seat as { $who }, at a computer of your own: you see all that it sees. Somebody else has the keys; to take them, say keys and your letter.
seat-verb-wait = wait
    .does = wait until you are free, or so many seconds
seat-verb-freeze = freeze
    .does = stop everything for everybody; nobody is told who asked
seat-verb-go-on = resume
    .does = agree that play goes on
seat-verb-quit = quit
    .does = close this terminal; the seat stays yours
seat-verb-leave = leave
    .does = give the seat back at once, without a reason; no mark changes

## What is asked

seat-ask-talk = To whom?
seat-ask-sentence = What do you say? A number, or some of its words.
seat-ask-through = Through whom?
seat-ask-about = About whom?
seat-ask-look = Look at what?
seat-ask-search = Search what?
seat-ask-go = Where to?
seat-ask-do = What do you do?
seat-ask-on = To whom or what?
seat-ask-parameter = Which?
seat-ask-hours = In how many hours of story time? A whole number.
seat-ask-form = Which form?
seat-ask-field = { $field }?
seat-ask-kind = What do you send?
seat-ask-addressees = To whom? Numbers with commas between.
seat-ask-minimal = Only the least: the person, whether there is a sign, and what is needed?
seat-ask-clues = What from your notebook goes with it? Numbers with commas between, or - for nothing.
seat-ask-documents = Which papers go with it? Numbers with commas between, or - for none.
seat-ask-topic = On what?
seat-ask-dispatch = Which one?
seat-ask-answer = What do you answer?
seat-ask-read = Read what?
seat-ask-give = Hand over what?
seat-ask-to = To whom?
seat-ask-phone = What do you do?
seat-ask-render = Which words?
seat-ask-faithful = As they were said?
seat-ask-gesture = Which sign?
seat-ask-toward = Toward whom?
seat-ask-silence = To whom do you leave time?
seat-ask-how-long = How long?
seat-ask-depart = Your person goes away for good and does not come back. Is that meant?
seat-ask-else = What do you do? Write no real names.
seat-ask-be = Act as whom? Write be and a number:
seat-yes = yes
seat-no = no
seat-none = none
seat-nobody = nobody
seat-empty = leave it empty
seat-tick = tick it
seat-seconds = { $count } seconds
seat-more = { $count ->
    [one] One more
   *[other] { $count } more
}: + reads on, a word picks from all, 0 goes back.
seat-meant = In your own words that is:
seat-meant-perhaps = Did you mean one of these? 0 says nothing.
seat-not-meant = No sentence was found for that. Say it otherwise, or type a part of a sentence.
seat-script-line = Line { $number } of { $path } cannot be read.
    .hint = “until WORDS” waits for words, “at 00:05:00” for a time of play; see docs/seat-script.md
seat-due-many = {" "}— { $count } people
seat-no-such-choice = There is no “{ $typed }” to choose. ? reads the choices again, 0 goes back.
seat-unknown-word = There is no “{ $word }” here. ? reads what there is.
seat-nothing = There is nothing now.
seat-not-done = Nothing was done.
seat-gesture = { $is ->
    [LookDown] look down
    [TurnAway] turn away
    [Shake] tremble
    [Stare] stare
    [HoldBelly] hold the belly
    [Nod] nod
    [ShakeHead] shake the head
    [Point] point
    [Weep] weep
    [SitDown] sit down
   *[other] move
}
seat-answered-acknowledged = received
seat-answered-granted = granted
seat-answered-refused = refused
seat-answered-informed = information given
seat-pick-up = pick up: { $with }
seat-hang-up = hang up: { $with }

## What comes

seat-welcome = You have the seat: { $seat }. Training only: no real cases, no real names.
seat-content-notes = Before play, know this. You may leave your seat at any time and need not say why:
seat-back = You are back. What you missed comes now.
seat-stands = Play stands still and waits.
seat-before = { $count ->
    [one] One line
   *[other] { $count } lines
} of what happened before are not read. The words heard, notebook and papers read them.
seat-help = ? reads what you can do. freeze stops everything, leave gives the seat back at once.
seat-lost = The link is lost. It is tried again; what you do not see now comes later.
seat-not-understood = What the server says cannot be understood: { $reason }
seat-quit = The terminal closes. The seat stays yours: the same link brings you back.
seat-is = You act as { $name }.
seat-yours = You are { $name }. { $brief }
seat-yours-card = You are { $name }. The word card reads your role card: only you should see it.
seat-scene = { $title }. { $brief }
seat-phase-before = Play has not begun.
seat-phase-playing = Play goes on.
seat-phase-booking = The scene closes: order now what shall be done later.
seat-phase-between = Time goes by until the next scene.
seat-phase-paused = Play is frozen, for everybody.
seat-phase-ended = Play is over.
seat-place = { $who } is now here: { $place }. { $sight }
seat-person = In sight, { $place }: { $looks }
seat-person-known = In sight, { $place }: { $who }, { $looks }
# A script waits for words that nobody has said for a minute.
join-still-waits = Still waiting to read “{ $words }”. Words have to be written as they are read; capitals count.
seat-gone = Out of sight: { $who }
seat-thing = There is: { $thing } ({ $at })
seat-busy = { $who } is busy until { $until }.
seat-heard = { $by } to { $to }: “{ $words }”
seat-heard-through = { $by } to { $to }, through { $via }: “{ $words }”
seat-heard-strange = { $by } says something to { $to } in { $language }.
seat-rendered = { $by } renders: “{ $words }”
seat-begins = { $by } begins: { $action }
seat-begins-on = { $by } begins: { $action } – { $on }
seat-acted = { $by }: { $action }
seat-acted-on = { $by }: { $action } – { $on }
seat-learned = You learn: { $text }
seat-learned-about = You learn about { $about }: { $text }
seat-filled = { $by } fills: { $form }
seat-filled-about = { $by } fills: { $form }, about { $about }
seat-document = In your hands: { $title }
seat-text = { $title }: { $text }
seat-dispatch = { $clock } { $kind } from { $from } to { $to }
seat-dispatch-about = { $clock } { $kind } from { $from } to { $to }, about { $about }
seat-answer = { $by } answers ({ $dispatch }): { $is }
seat-contents-known = { $from } also writes what you know already: { $texts }
seat-answer-reason = { $by } answers ({ $dispatch }): { $is }. { $reason }
seat-status = { $who }: { $is }
seat-status-off = { $who }: no longer { $is }
seat-consent = { $who } agrees to: { $to }
seat-consent-refused = { $who } does not agree to: { $to }
seat-cue = There is something for { $who } on the role card. The word card reads it.
seat-leave-due = It is time for { $who } to go away. The word depart does it.
seat-booked = Ordered for { $when }: { $action }
seat-booked-returned = It comes back ({ $action }, { $when }): { $reason }
seat-door-open = Open now: { $place }
seat-door-shut = Shut now: { $place }
seat-call-ringing = Your telephone rings: { $with }
seat-call-calling = It rings: { $with }
seat-call-connected = On the line: { $with }
seat-call-busy = Busy: { $with }
seat-call-no-answer = Nobody picks up: { $with }
seat-call-over = The call is over: { $with }
seat-here = Here: { $who }
seat-here-standing = Here: { $who }; { $standing }
seat-overheard = You are overheard from: { $places }
seat-ways = One can go to: { $places }
seat-could-tell = You could tell: { $text }

exit-frozen = Play is frozen. The word resume lets it go on when you want.
exit-goes-on = Play goes on.
exit-waits = You have agreed. Play waits for somebody else.
exit-left = The seat is given back. Thank you for playing.

## Links

link-no-link = This is no join link.
    .hint = A link begins with tavolo:// – copy the whole line that the server printed
link-no-address = The link has no address with a port.
    .hint = It reads tavolo://address:port/letters – copy the whole line
link-letter = The link has a letter that no link has: “{ $letter }”
    .hint = Copy the link again, or type it again from the paper
link-length = The link has { $found } letters after the address, and should have { $expected }.
    .hint = A part was lost or is there twice: copy the whole line
link-mistyped = A letter of the link is wrong.
    .hint = Copy the link again, or compare it letter by letter
link-other-version = The link is for version { $version } of the program.
    .hint = Use the version that runs on the server

join-no-address = The server cannot be found: { $address }
    .hint = Is this computer in the same network?
join-no-answer = Nobody answers at { $address }.
    .hint = Does the server run, is this computer in the same network, does a firewall stand between?
join-other-key = Somebody else answers at { $address }, and not the server of this link.
    .hint = Ask for a new link. If the new one says the same, tell whoever looks after the network
join-denied = { $reason }
join-not-understood = What answers at { $address } cannot be understood. { $reason }
    .hint = Use the same version of Tavolo as the server
join-here = This computer does not let Tavolo into the network. { $reason }
join-lost = The link to { $address } broke off.
    .hint = Try the same command again

denied-other-protocol = The server speaks version { $ours }, this program version { $theirs }. Use the same version of Tavolo.
denied-other-content = The link is for another case than the one that is played, or its files have changed since. Ask for the link of this session.
denied-unknown-key = No seat of this session has this link. Ask for the link of this session.
denied-seat-taken = Somebody sits there already. If it is you on another computer, close it there first.
denied-malformed = The server does not understand this program. Use the same version of Tavolo.
denied-over = This session is over.
denied-closed = Whoever runs the session gave this seat to a bot. Ask them to open it again.
denied-not-saved = The server cannot save at the moment. Try again in a while.

parting-left = The seat was given back.
parting-taken-over = You came back to this seat from elsewhere, and it goes on there.
    .hint = If it was not you, tell whoever runs the session
parting-closed = The session is closed.
parting-seat-closed = Whoever runs the session gave the seat to a bot. Thank you for playing it.
parting-adjourned = The session is left for another day. The same link brings you back then.
parting-not-saved = The server cannot save at the moment: play stands for all. Nothing that was confirmed is lost. It is tried again.
parting-malformed = The server did not understand what this program said.
    .hint = Use the same version of Tavolo as the server

net-not-open = { $address } cannot be listened at. { $reason }
    .hint = Another program may use this port: choose another with --listen, or port 0 for a free one
net-identity = { $path } does not hold the keys of a server.
    .hint = Name another file with --keys; where there is none, new keys are made and old links end
net-keys = No keys could be made. { $reason }
net-here = This computer does not let Tavolo into the network. { $reason }
