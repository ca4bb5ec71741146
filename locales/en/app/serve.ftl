## The server

serve-content-notes = Say this to everybody before play:
serve-journal = Journal: { $path }
serve-address = Links at { $address }, one for each seat. Give each to one person alone:
serve-cannot-read = { $path } cannot be read: { $reason }
serve-menu = 1 begin or go on · 2 hold play · 3 who sits where · 8 leave it for another day · 9 end play; then close the session and write the report
serve-menu-groups = This goes for all groups; with a number behind for one: 1 2 begins group 2.
serve-group = Group { $number } ({ $case })
serve-goes-on = Play runs.
serve-waits = Play waits until the person who froze it agrees.
serve-held = Play is held.
serve-over = Play is over. Whoever has a seat can read the report on it. 9 closes the session; it also closes when everybody has gone.
serve-adjourned = The session is left for another day. It goes on with: tavolo sessions resume { $session }
serve-in-turns = Play begins when every seat is taken, and goes on in turns.
serve-close-sure = This ends play for everybody, or closes the session where play is over. 9 once more does it; anything else leaves it as it is.
serve-taken = taken
serve-free = free

serve-not-saved = The journal { $path } cannot be written: play stands for all. { $reason } Make room on the disk, or mend what is wrong; it is tried again every two seconds. Nothing that was confirmed is lost.
serve-mended = The journal can be written again. Play is held: 1 goes on.
serve-exists = There is a session already: { $path }
    .hint = Go on with it: tavolo sessions resume { $session }. Or take another name with --session
serve-held-elsewhere = Another server holds the session in { $path }.
    .hint = Close that one first: two servers cannot write to one journal
serve-other-engine = { $path } was played by another version of Tavolo, and cannot be gone on with by this one.
    .hint = Go on with the version that began it; this one still writes its report: tavolo sessions report
serve-failed = The session { $session } failed by an error of the program. What was confirmed is in its journal; it goes on with: tavolo sessions resume { $session }
serve-is-over = The session in { $path } is over.
    .hint = Its report: tavolo sessions report { $session }
serve-resumed = The session goes on at { $clock }, with { $entries } entries. Play is held; the links are the same, and everybody finds the seat as it was.

## Sessions that are kept

sessions-none = No session is kept in { $path }.
sessions-unknown = There is no session { $session } here.
    .hint = { $count ->
        [0] None is kept here
       *[other] Kept here: { $known }
    }
sessions-line = { $case } · { $state } · begun { $began }
sessions-size = { $clock } of play, { $entries } entries in the journal. Seats in which a person sat: { $people }. Seats that did anything, bots included: { $seats }.
sessions-complete = played to its end
sessions-stopped = closed before its end
sessions-held = held by a server now
sessions-broken-off = not ended: it can be gone on with
sessions-names-kept = { $count ->
    [one] One name is kept.
   *[other] { $count } names are kept.
}{ $left ->
    [0] {""}
    [one] {" "}One person has no seat in the table and was left out.
   *[other] {" "}{ $left } people have no seat in the table and were left out.
}
sessions-names-none = No names are kept for this session.
sessions-erased = Erased: names { $names }, texts in own words { $words }. Every entry and every verdict stays.
sessions-would-erase = Would be erased: names { $names }, texts in own words { $words }. Say the same with --yes to do it for good.
sessions-removed = Removed: { $path }
sessions-would-remove = Would be removed: { $path }
sessions-say-yes = Nothing was removed yet. Say the same with --yes to remove it for good.

# A seat was closed or opened, and the file that says so could not be written. The reason follows.
serve-closed-not-kept = Which seats are closed could not be kept in { $path }: if the server is started anew, their links would open them as before.

# The school turned free words on for exploiters.
serve-free-words = Exploiters may use words of their own in this session. Make sure that whoever plays a victim has agreed to it, knows both exits, and that somebody watches: you can erase words with “strike”.
