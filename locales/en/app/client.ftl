### The graphical client at a seat: bars, place, pages. Talk has a file of its own.

client-status = News
client-top = Where play stands
client-pages = Pages
client-page-here = Here
client-page-talk = Talk
client-page-notebook = Notebook
client-page-papers = Papers
client-page-messages = Messages
client-page-due = Due
client-page-deeds = Do
client-page-handbook = Handbook
client-page-heard = Said
client-page-help = Help
client-filter = Search
client-empty = empty
client-takes = takes { $takes }
client-about = about { $who }
client-read = Read

## Exits and states

client-freeze = Freeze
client-go-on = Go on
client-leave = Leave
client-leave-says = Your seat goes to a bot at once. Nobody is told why, and no mark changes. The same link gives the seat back, if it is free.
client-leave-yes = Leave the seat
client-no-back = No, go back
client-exit-frozen = Play is frozen, for everybody.
client-exit-goes-on = Play goes on.
client-exit-waits = You have agreed. Play waits for somebody else.
client-exit-left = The seat is given back. Thank you for playing.
client-link-lost = The link is lost. It is tried again by itself; you keep your seat, and what you miss comes later.
client-link-waits = { $count ->
    [one] What you did last is
   *[other] The last { $count } things you did are
} sent again when the link is back.
client-phase-paused = Play is frozen, for everybody. { $key } says that it may go on for you.
client-phase-booking = The scene closes. Order now what shall be done later.
client-blank = The screen is blank and play goes on. { $key } shows it again.
client-blank-back = Show it again
client-waiting = You have the seat. What you see comes in a moment.
client-closed = The link is closed
client-seat = Your seat: { $seat }
client-you-are = You are { $name }
client-take-seat = Take the seat
client-first-talk = Digits 1 to 6 say a sentence to whoever is in focus. Type, and the sentences are filtered; Enter says the first. 0 leaves a silence.
client-first-person = PageDown and PageUp go from one person to the next; so does a click on a person. A comma and a name choose whom you speak to, a full stop and a name whom it is about.
client-first-page = PageDown: the next person. A digit: a sentence. F1: all keys.
client-card = Card
client-card-says = Your card says who you are and what you may tell. Only you should see it: it is shown while { $key } is held.
client-card-only-you = Only you should see this. It is shown while { $key } is held.
client-card-close = Put the card away
client-card-now = What it is time for
client-card-could-tell = What you could tell now
client-card-agenda = What may come to it
client-card-felt = How you feel, compared with the beginning
client-card-speaks = You speak { $languages }.
client-cue = There is something new on your card. It is shown while { $key } is held.
client-felt-more = { $meter ->
    [Trust] { $much ->
        [much] You trust them much more
       *[some] You trust them somewhat more
    }
    [Fear] { $much ->
        [much] You are much more afraid
       *[some] You are somewhat more afraid
    }
    [Fatigue] { $much ->
        [much] You are very tired
       *[some] You are getting tired
    }
    [Information] { $much ->
        [much] You know much better what will happen
       *[some] You know a little better what will happen
    }
   *[other] { $much ->
        [much] You have much more say in what happens to you
       *[some] You have a little more say in what happens to you
    }
}
client-felt-less = { $meter ->
    [Trust] { $much ->
        [much] You trust them much less
       *[some] You trust them somewhat less
    }
    [Fear] { $much ->
        [much] You are much less afraid
       *[some] You are somewhat less afraid
    }
    [Fatigue] { $much ->
        [much] You are well rested
       *[some] You are less tired
    }
    [Information] { $much ->
        [much] You know much less what will happen
       *[some] You know a little less what will happen
    }
   *[other] { $much ->
        [much] You have much less say in what happens to you
       *[some] You have a little less say in what happens to you
    }
}
client-played = { $name } (played now)
client-play-this = Play { $name }
client-busy = busy for { $left }
client-leave-due = It is time for this person to go away: page Do.
client-report = My report
client-de-role = Out of the role
client-de-role-name = Say your own name aloud, and that the person you played was invented.
client-de-role-breath = Stand up, stretch, take a breath, look around in the room.
client-de-role-say = Tell somebody one thing that you leave here, and one that you take with you.
client-de-role-help = If something stays with you, turn to whoever runs the session. The contacts for help that you were given are open to you today and tomorrow.

## The place

client-nowhere = You are nowhere yet.
client-private = Nobody overhears this place.
client-people = Who is here
client-nobody-here = Nobody else.
client-child = a child
client-in-focus = > { $who } (in focus)
client-things = Things
client-thing-with = { $thing } ({ $with })
client-ways = Where one can go
client-go = Go: { $place }, { $takes }
client-go-shut = Go: { $place }, { $takes } (the door is shut)
client-look = Look closely
client-look-place = Look around closely
client-search = Search
client-give-to = Give to
client-do-with = What can I do?

## Notebook

client-notebook-empty = Nothing is noted.
client-notebook-general = In general
client-note-from = { $clock } · { $how } · { $from }
client-note-shows = may be a sign: { $signs }
client-how-held = known from the start
client-how-looked = seen by looking closely
client-how-searched = found by searching
client-how-heard = heard
client-how-read = read
client-how-told = was told
client-how-sent = came in a message
client-how-witnessed = was there
client-how-found = found by an examination

## Papers and forms

client-papers-hand = In hand
client-papers-none = You hold no paper.
client-forms = Forms
client-forms-none = Your role fills no form.
client-form-open = Fill: { $form } ({ $takes })
client-form-warning = No real names, numbers or addresses.
client-form-about = About whom
client-form-checks = What makes it good
client-form-sign = Sign and file
client-check-met = [yes]
client-check-open = [not yet]
client-check-filled = { $field } is filled in
client-check-at-least = { $field }: at least { $count ->
    [one] one entry
   *[other] { $count } entries
}
client-check-free = { $class ->
    [Health] nothing about health is in it
    [AddressSecret] no protected address is in it
    [InvestigationSecret] nothing of an inquiry is in it
    [Child] nothing about a child is in it
    [CaseContent] nothing of what the person lived through is in it
   *[other] nothing is in it that does not belong there
}
client-check-about = { $field }: everything is about this person

## Messages

client-messages-none = Nothing came and nothing was sent.
client-on-topic = on { $topic }
client-minimal-sign = Only the least: there is a sign.
client-minimal-no-sign = Only the least: no sign is named.
client-answer = { $by }: { $is }
client-answer-reason = { $by }: { $is }. { $reason }
client-answer-with = Answer: { $is }
client-post = Write or call
client-post-kind = What
client-post-to = To whom
client-post-add = add somebody
client-post-topic = On what
client-post-share = What goes with it
client-post-minimal = only the least
client-post-minimal-says = The least is: who, whether there is a sign, and what is needed.
client-post-clues = From the notebook
client-post-papers = Papers
client-post-send = Send
client-post-missing = Choose what is sent, and to whom.

## What is due, what can be done, the handbook

client-next-due = Next: { $due }
client-nothing-due = Nothing is due, as far as you can know.
client-due-in = by { $until }, { $left } left
client-due-late = late since { $until }
client-due-story = by { $until } (story time)
client-due-late-story = late since { $until } (story time)
client-due-open = no limit
client-due-law = law or binding procedure
client-due-practice = good practice
client-due-done = Done
client-deeds = What can be done
client-deed-on = With whom or what
client-nobody-nothing = nobody and nothing
client-deed-do = Do it: { $action }
client-deed-book = Order it: { $action }
client-hours-wrong = Write in how many hours, as a whole number.
client-else = Something else
client-else-says = What nothing here offers goes to whoever runs the session, who decides what becomes of it.
client-else-ask = Ask for it
client-depart = Go away for good
client-depart-yes = Go away
client-resources = What is left
client-resource = { $name }: { $count ->
    [0] none left
    [one] one left
   *[other] { $count } left
}
client-handbook-duties = What is asked of you
client-handbook-no-duties = Nothing is asked of this role.
client-handbook-bans = What you must not do
client-duty-within = within { $within } · { $weight }

## Keys and settings

client-keys = Keys
client-key = { $key } – { $does }
client-key-blank = Blank the screen
client-key-next = Next person
client-key-last = Person before
client-quit-says = The seat stays yours: the same link brings you back.

## Keys that are changed

# $does is what the key does, $key its name.
client-key-press = { $does }: press the new key. Escape keeps { $key }.
client-key-not-free = Letters, digits and keys that move about belong to talk and to fields. F1 to F35, PageUp, PageDown and Insert can be chosen.
client-key-taken = { $key } does this already: { $does }
client-key-exchange = Exchange the two
client-key-other = Another key
client-key-keep = Leave it as it was
client-key-all = All keys as at the beginning
client-key-change = Change keys
client-key-scroll-says = The arrow keys scroll the page.

## The coach

client-coach = To try ({ $number } of { $all }):
client-coach-look = look around closely. { $here } goes to the place at the left, Enter looks. What you learn stands in your notebook.
client-coach-talk = speak to somebody. { $next } goes from one person to the next; a digit says a sentence.
client-coach-walk = walk to another place. { $here } goes to the place at the left, Tab to the ways, Enter walks.
client-coach-form = fill in a form. { $papers } opens your papers and forms; it is signed at its end.
client-coach-call = call somebody who is not here. { $messages } opens messages; then “Write or call”.
client-coach-freeze = the first exit: { $freeze } stops everything for all, and once more lets it go on.
client-coach-leave = the second exit: { $leave } asks whether you give your seat back. Here, Escape says no.
client-coach-done = You have tried everything there is. Play the case to its end, or close the program whenever you like.

client-keys-who = Who has the keys
client-partner-1 = A
client-partner-2 = B
client-partner-3 = C
client-keys-choice = { $who } (Ctrl { $key })
client-keys-says = For up to three who share this seat and its screen; A had the keys first. It is recorded, without names, and counts for nothing.
client-keys-mine = Partner { $me }: you have the keys. What you do here is done.
client-keys-elsewhere = Partner { $me }: { $who } has the keys, at another computer. You see all that the seat sees; what you do here is not done. Ctrl { $key } takes the keys.
    .somebody = Partner { $me }: somebody else has the keys, at another computer. You see all that the seat sees; what you do here is not done. Ctrl { $key } takes the keys.
client-keys-1 = A has the keys now.
client-keys-2 = B has the keys now.
client-keys-3 = C has the keys now.
client-more = More
client-less = Less
