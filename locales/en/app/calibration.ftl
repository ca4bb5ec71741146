### The page of a calibration: a case as an examination, made of many plays by bots at graded skills. Readers are schools that have to defend a result.
### Standings are numbers out of a hundred. The words it shares with a rehearsal stand in rehearsal.ftl.

calibration-title = Calibration: { $case }
calibration-kicker = Calibration
calibration-intro = Before anybody is marked by a case, a school should know what its marks are worth: how hard each seat is, which lines of the ledger tell good conduct from bad, and how much of a result is luck. The case was played with bots in every seat, at graded skills, with the same seeds for each skill.

## What to look at first

calibration-seat-at = { $seat } ({ $standing })
calibration-seats-even = At the best skill no seat of which enough is asked stands more than { $by } points of a hundred away from the mean of those seats.
calibration-seats-uneven = Of the seats of which enough is asked, these stand more than { $by } points of a hundred away from the mean at the best skill: { $seats }. Do not compare people in different seats.
calibration-enough = In most plays each seat has at least { $lines } lines, enough for a share to be shown.
calibration-too-little = In most plays these seats have fewer than { $lines } lines, too little to assess anybody by: { $seats }.
calibration-with-team = The case marks whoever sits here with the team alone, because too little falls to these offices to say anything about a person: { $seats }.
calibration-luck-small = The results of seats go with skill to { $skill }; only { $seat } go with the seat and { $seed } with the seed.
calibration-luck-large = The results of seats go with skill to { $skill }, with the seat to { $seat } and with the seed to { $seed }. One play says little about one person.
calibration-luck-unknown = How much is luck cannot be said: at least two skills, two seats and two seeds are needed, each seat judged in every play.
calibration-none-reversed = No line of a duty rewards worse conduct.
calibration-some-reversed = { $count ->
    [one] { $count } line of a duty gives more to worse conduct.
   *[other] { $count } lines of duties give more to worse conduct.
}
calibration-most-tell = { $count } of { $all } lines of duties hardly tell conduct apart; the others do.
calibration-many-silent = { $count } of { $all } lines of duties hardly tell conduct apart.

## Seats

calibration-seats = How hard each seat is
    .intro = Mean standing of each seat at each skill, the hardest at the best skill first. A seat that stands low though it is played well is hard, or its duties wait on others; trainees in it should not be compared with trainees elsewhere.
    .caption = Mean standing of each seat, out of a hundred
    .picture = Standing of each seat at each skill, spread over the plays. The table above has the means.
calibration-apart-team = marked with the team alone
calibration-apart-renderings = its lines are renderings: compared with no other seat
calibration-column-gap = Against the mean of seats
calibration-column-lines = Lines a play
calibration-column-too-little = Plays with too little to assess

## Lines of duties

calibration-items = Lines of duties as items
    .intro = Each line of a duty is an item: how easy it is, and whether teams that do well in all other lines do better in this one too. Prohibitions are left out: a rule that nobody breaches does its work.
    .picture = Lines of duties by easiness, from hard on the left to easy on the right, and by correlation with the rest of the team’s standing, the more telling the higher. The tables below say the same.
    .caption = Lines of duties: easiness, correlation, discrimination
calibration-axis-easiness = Easiness: share of the points that is got
calibration-axis-correlation = Correlation with all other lines
calibration-reading-reversed = { $count ->
    [one] { $count } line gives more to worse conduct
   *[other] { $count } lines give more to worse conduct
}
    .advice = Better teams get less of these. Look for a clue that only bad conduct brings to light, for a limit that starts later when people are slow, or for a duty that good work makes needless and that should then fall out of the due set.
calibration-reading-fixed = { $count ->
    [one] { $count } line comes out the same whoever plays
   *[other] { $count } lines come out the same whoever plays
}
    .advice = These say nothing about anybody. One that everybody does may stay, if it shows what is normal; one that nobody can do should be mended.
calibration-reading-weak = { $count ->
    [one] { $count } line hardly tells conduct apart
   *[other] { $count } lines hardly tell conduct apart
}
    .advice = The correlation lies between −0.10 and 0.10. Often the line hangs on chance, or on one person of the cast alone.
calibration-reading-telling = { $count ->
    [one] { $count } line tells conduct apart
   *[other] { $count } lines tell conduct apart
}
    .advice = The higher the correlation, the more this line says about conduct in general.
calibration-reading-unknown = { $count ->
    [one] { $count } line was assessed in too few plays to say
   *[other] { $count } lines were assessed in too few plays to say
}
    .advice = Ten plays in which it was assessed are the least. More runs may help; a line that is nearly never assessed has a clue that hardly anybody can come upon.
calibration-reading-aftermath = { $count ->
    [one] { $count } line is left over from plays that went wrong before
   *[other] { $count } lines are left over from plays that went wrong before
}
    .advice = At the best skill fewer than one play in ten has these. They compare bad plays with worse ones, so that a correlation says nothing about who did well: leave them out where single lines are looked at.
calibration-column-easiness = Easiness
calibration-column-correlation = Correlation
calibration-column-discrimination = Upper less lower group

## Luck

calibration-luck = What a result depends on
    .intro = Results of seats differ from play to play. This is how much of their squared differences goes with each cause. Skill should have the most by far.
    .of = From { $seats } seats that were judged in every play on twelve lines or more in the mean, and { $seeds } seeds.
    .caption = Shares of the variation of the seats’ results
calibration-column-source = Goes with
calibration-column-share = Share
calibration-column-means = What that is
calibration-luck-skill = Skill
    .means = How well the bots play: what a mark should measure.
calibration-luck-seat = Seat
    .means = Which seat one sits in, whoever sits there.
calibration-luck-skill-and-seat = Skill and seat together
    .means = Some seats suffer more from bad play than others.
calibration-luck-seed = Seed
    .means = What falls to everybody in one play: who is at home, what a person dares to say.
calibration-luck-rest = What is left
    .means = What falls to one seat in one play: who came first, whom one happened to meet, what others left undone.

## Mistaken

calibration-mistaken = Victims missed, others taken for victims
    .intro = All persons and plays of a skill together. The interval is given first: with 95 in 100 it holds the true share. Persons of one case are few and each is met again and again, so that it is rather too narrow.
calibration-column-missed = Victims missed
calibration-column-flagged = Others taken for victims
calibration-interval = { $low } to { $high }
