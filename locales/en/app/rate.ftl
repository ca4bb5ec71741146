### `tavolo rate`: lines that are contested and rated after play. Whoever rates is told what was due and what happened, and not
### what the program made of it or whose it is: nothing here may give either away.

## What waits

rate-open = { $count ->
    [one] One line waits for a rater.
   *[other] { $count } lines wait for a rater.
} Judge each by what was due and by the record (tavolo replay JOURNAL --transcript); what the program made of it and whose it is are shown once it is decided.
rate-none = No line waits for a rater.
rate-line = { $line }  { $what } – { $whom }
rate-session = once in the session
rate-written = where it is written: { $source }, { $at }
rate-since = counted from { $at }
rate-due = until { $until } of play
rate-due-story = until { $until } of the story
rate-seen = something of it happened at { $at }
rate-nothing-seen = no act of it stands in the record
rate-waits-contested = contested
rate-waits-disputed = raters differ by too much: a third is needed, or that they agree
rate-waits-weak = what was said is not vouched for surely enough
rate-values = say one of: { $values }

## Talks

rate-talks-left = { $behaviours } behaviours of talks are left to raters, in { $talks ->
    [one] one talk
   *[other] { $talks } talks
}: --talks lists them. No mark depends on them.
rate-talks = { $count ->
    [0] There was no talk in which something was asked.
    [one] One talk in which something was asked:
   *[other] { $count } talks in which something was asked, each of one trainee with one person:
}
rate-talk = { $talk }  with { $whom }, from { $from } to { $to }
rate-behaviours = What only somebody who was there, or reads the talk, can tell:
rate-avoid = To avoid:
rate-talks-how = Say what you found with --line T1/IV-08 --value shown, or partly, or not-shown, or set-aside.

## What was said of a line

rate-behaviour-rated = { $line } is noted.
rate-by-seat = contested by { $seat }: { $words }
rate-by-rater = rater { $rater }: { $mark } – { $reason }
rate-rater = rater
rate-no-words = without words
rate-erased = (words were erased)
rate-both = before: { $before }, { $before-points } · now: { $after }, { $after-points }
rate-team = The team: { $before } of { $before-max } points before, { $after } of { $after-max } now.
rate-nothing-decided = No line was contested or rated.

## Marks

rate-mark-done = done
rate-mark-partly = done in part
rate-mark-late = done late
rate-mark-out-of-order = done, not in its place
rate-mark-missed = not done
rate-mark-kept = kept
rate-mark-breached = breached
rate-mark-shown = shown
rate-mark-not-shown = not shown
rate-mark-set-aside = not to be assessed

## What goes wrong

rate-no-such-line = There is no line “{ $line }”.
    .hint = Lines have the numbers 1 to { $last } of the report; what raters tell of talks is named as in T1/IV-08 (see --talks)
rate-no-such-value = “{ $value }” says nothing about this line.
    .hint = Say one of: { $known }
rate-needs-reason = Line { $line } is decided with a reason only.
    .hint = Add --reason "…"
## What those who look on give, during play or after it: steps of the two scales, and what is rated

mark-not-shown = not done
mark-partly = in part
mark-shown = done
mark-poor = poor
    .looks = it did harm, or what was needed was missing
mark-borderline = borderline
    .looks = gaps that somebody else had to close
mark-sound = sound
    .looks = what matters was done, calmly and in order
mark-good = good
    .looks = done well, with an eye for the person
mark-outstanding = outstanding
    .looks = others could learn from it
rate-mark-poor = poor (1 of 5)
rate-mark-borderline = borderline (2 of 5)
rate-mark-sound = sound (3 of 5)
rate-mark-good = good (4 of 5)
rate-mark-outstanding = outstanding (5 of 5)
given-talk = The talk as a whole
given-role = The role as a whole
given-with = { $asks } with { $whom }
marked-behaviour = { $what } – { $asks } with { $whom }
marked-talk = the talk as a whole – { $asks } with { $whom }
station-rater = rater { $number }
