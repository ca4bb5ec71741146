### The window of the graphical client: what it says itself. Its screens have texts of their own.

client-title = Tavolo: training only, no real cases
client-you = me

# $link is a join link, or LINK where none was given.
client-no-display =
    There is no display here, or nothing to draw with.
    The same seat can be taken in a terminal: tavolo join { $link }
    To play a case alone, start tavolo serve in another terminal: it prints a link for each seat.
client-no-seat = The case “{ $case }” has no such seat.
client-no-seat-link = This is the link of somebody who runs or observes the session. Open it in a terminal, with tavolo join.
