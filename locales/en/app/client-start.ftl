### The graphical client before anybody is seated: settings, safety, what to do, which case, which seat.

client-language-name = English

client-start-settings = Settings
client-set-language = Language
client-set-text = Size of text
client-percent = { $count } %
client-set-profile = Picture
client-profile-normal = full picture, for a computer with graphics hardware
client-profile-low = simple picture, for a computer without
client-profile-text = no picture: everything in words
client-set-sight = Seeing
client-set-light = dark letters on light ground
client-set-calm = nothing moves by itself that need not
client-next = Go on
client-back = Back
client-quit = Close the program
client-understood = I have read this

client-start-safety = Before you begin
client-training-only = Training only: no real cases, no real names, no screening of real people.
client-exits = Two exits, always open
client-exit-freeze-says = { $key } stops everything for everybody; nobody learns who pressed it. Play goes on only when you agree.
client-exit-leave-says = { $key } gives your seat to a bot at once, and no mark changes.
client-exit-nobody-asks = Nobody asks you why.
client-data = What is kept, and by whom
client-data-controller = Responsible for what is recorded here: { $controller }.
client-data-ask = Whoever runs the session says who is responsible for what is recorded. Ask before you begin.
client-data-says = What you do and say at your seat is recorded for the report. What you type in your own words is kept apart, and can be erased.

client-start-choose = What do you want to do?
client-start-alone = Play alone
client-start-alone-says = Bots take all other seats. Nothing leaves this computer.
client-start-join = Join a session
client-start-join-says = You were given a link, on paper or in a message.
client-start-host = Hold a session on this computer
client-start-host-says = Others join from computers in the same network. Seats that nobody takes go to bots.
client-start-case = Which case?
client-start-case-line = { $title } · { $length }
client-notes = What may touch you here
client-start-seat = Your seat
client-start-seat-volunteers = { $seat } (volunteers only)
client-start-volunteer-says = From this seat somebody is played who is exploited, or who exploits others. Nobody can be asked to do it, it is never marked, and you may leave it at any time.
client-start-volunteer = I take this seat of my own free will
client-start-volunteer-first = Take this seat only of your own free will: tick the box above, or choose another.
client-start-seat-first = Choose a seat first.
client-start-session = Name of the session
client-start-session-says = Letters, digits, - and _. By this name you find the session again.
client-start-begin = Begin
client-start-open = Open the session
client-start-link = Link
client-start-link-says = Paste the link or type it. It begins with tavolo:// and is the key to one seat: keep it to yourself.
client-start-join-now = Join
client-start-loading = The case is being read.
client-start-calling = Calling { $address }.
client-start-give-up = Give up

client-set-time = Time, when playing alone
client-time-100 = as it is
client-time-150 = half as much again for everything
client-time-200 = twice as much for everything

client-start-tutorial = Learn how to play
client-start-tutorial-says = Ten minutes, alone: a child is lost at a fair, and found. A line says what to try next.

client-start-people = Seats for people
client-start-people-says = For each of these there is a link. Bots take all other seats, and these too until somebody sits down.

client-hosted = The session is open
client-hosted-runs = Play runs.
client-hosted-stands = Play stands until you begin it.
client-hosted-sit = Take my seat
client-hosted-back = Back to my seat
client-hosted-page = The session on this computer: links, begin, end
client-hosted-begin = Begin or go on
client-hosted-hold = Hold play
client-hosted-end = End the session
client-hosted-says = Give each link to one person alone: it is the key to that seat. They start Tavolo on their computer and choose “Join a session”.
client-hosted-at = Links at { $address }
client-hosted-here = Links on this computer alone, { $address }
client-hosted-copy = Copy the link: { $seat }
client-hosted-kept = Everything is kept in { $folder } as it happens. A session that was left, or broken off, goes on with: tavolo sessions resume { $session }
client-hosted-sure = This ends play for everybody who has joined.
client-hosted-stay = Keep it open
client-hosted-adjourn = Leave it for another day
client-hosted-end-now = End it for everybody
client-hosted-over = The session is closed. Its report: tavolo sessions report { $session }
client-hosted-played = Play is over. End the session when everybody has read how it ended.
client-hosted-not-saved = The journal { $path } cannot be written: play stands for all. { $reason } Make room on the disk, or mend what is wrong; it is tried again every two seconds. Nothing that was confirmed is lost.
client-hosted-mended = The journal can be written again. Play is held until you let it go on.
