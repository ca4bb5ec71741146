### One's own report at a seat, once play is over: in a terminal and on a screen. The lines themselves are in report.ftl and rate.ftl.

own-report-whole = The whole page, with its times and drawings, is with whoever runs the session.
own-report-given = { $at }  { $by } on you: { $what } – { $of }: { $mark }

## In a terminal

seat-verb-report = report
    .does = once play is over: how your seat did; with a number, one line of it
seat-verb-contest = contest
    .does = once play is over: say that a line of your report is wrong, as in contest 12 because …
# The word between the number and the reason; it may be left out.
seat-contest-because = because
seat-report-ready = There is a report on your seat. It is not urgent: report first reads how you come out of your role.
seat-report-then = When you are yourself again, say report once more.
seat-report-line = { $line }  { $verdict }: { $what } – { $whom } ({ $points })
seat-report-besides = { $count ->
    [one] One more line was
   *[other] { $count } more lines were
} not assessed: there was nothing to see of your seat in it. report { $more } reads every line.
seat-report-how = report and a number reads a line in full. Where a line is wrong, say contest, its number, because, and why. Write no real names.
seat-contest-how = As in: report 12, or contest 12 because the van stood in the way.
seat-contested-line = Line { $line } is contested, and kept with what you wrote. Somebody will look at it who knows neither the mark nor whose it is.

## What became of contesting a line

contest-is-contested = contested
contest-is-decided = decided by raters
contest-refused-not-over = There is a report once play is over.
contest-refused-not-own = Your report has no such line.
contest-refused-before = You have contested that line already. It waits for a rater.
contest-refused-decided = Raters have decided that line. What they decided, and why, stands in your report.
contest-refused-no-words = Say why the line is wrong.
contest-refused-too-long = That is too long to be kept. Say it in fewer words.

## On a screen

client-own-report = The report on your seat
client-own-lines = Your lines, what cost most first
client-own-status = What became of it
client-own-none = No report comes from here: nobody judges this session while it is held. Whoever runs it can have it judged with: tavolo report
client-own-why = Why is line { $line } wrong? Write no real names.
client-own-contest = Contest line { $line }
client-own-sure = Contest this line?
client-own-sure-says = It is kept with what you wrote and cannot be taken back. Whoever runs the session is told that it was you; who looks at the line again is not.
client-own-yes = Contest it
client-own-moment = See { $at } again
client-past = What you saw at { $at }
client-past-back = Back to the report
client-past-earlier = { $seconds } seconds earlier
client-past-later = { $seconds } seconds later
client-own-back = Back to the end of play
client-left-alone = You have left, and with that the session has ended. It is kept at this computer; its report is printed by: tavolo report { $path }
client-kept = This session is kept at this computer. Its whole report, with times and drawings, is printed by: tavolo report { $path }
