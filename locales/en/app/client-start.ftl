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
client-exit-freeze-says = { $key } stops everything, for everybody. Nobody is told who pressed it. Play goes on only when you agree.
client-exit-leave-says = { $key } gives your seat back at once. A bot goes on in your place, and no mark changes.
client-exit-nobody-asks = Nobody asks you why, neither now nor later.
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
client-notes = What this case may touch in you
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
