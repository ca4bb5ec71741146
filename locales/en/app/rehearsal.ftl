### The page of a rehearsal: a case played by bots in every seat, many times, at graded skills. Readers are those who write or vouch for a case.
### It speaks of the case and its score, never of trainees. Standings are numbers out of a hundred.

# Title of the window and of the printed file.
rehearsal-title = Rehearsal: { $case }
rehearsal-kicker = Rehearsal
rehearsal-training-only = Played by bots alone. This page says how the case and its score behave; it says nothing about anybody.
rehearsal-intro = The case was played with bots in every seat, at graded skills, with the same seeds for each skill. So one sees before the first class whether it can be played, whether its score tells good conduct from bad, and where its duties bite.
rehearsal-runs = Runs
    .of = { $seeds } seeds, each at the skills { $skills }
rehearsal-law = Law
rehearsal-length = Length of play
rehearsal-complete = { $complete } of { $all } runs came to their end
rehearsal-pace = Speed
    .rate = { $entries } entries a second
    .run = { $entries } entries and { $decisions } decisions a run

## Skills of bots. The name stands in `rehearsal-skill-<name>`.

rehearsal-skill-exemplary = exemplary
rehearsal-skill-average = average
rehearsal-skill-careless = careless
rehearsal-skill-absent = absent
# From one skill to the next.
rehearsal-step = { $better } over { $worse }

## What to look at first

rehearsal-verdict = What to look at first
    .intro = What a rehearsal is asked first. Each answer leads to its figures.
rehearsal-well = In order.
rehearsal-look = To look at.
rehearsal-see = See the figures
rehearsal-apart = The team’s score puts each skill above the next in at least nine pairs of ten.
# $steps is a list of steps between skills.
rehearsal-not-apart = The team’s score does not tell these apart in nine pairs of ten: { $steps }.
rehearsal-objectives-weak = Some objectives do not tell neighbouring skills apart: { $objectives }.
rehearsal-all-recognised = The skill “{ $skill }” recognises every victim and holds nobody else to be one, in each run.
rehearsal-some-mistaken = Even the skill “{ $skill }” is sometimes mistaken about { $persons }.
rehearsal-nobody-idle = At the skill “{ $skill }” no seat is usually without something to do for more than { $bar }.
rehearsal-idle = At the skill “{ $skill }” these seats usually have nothing to do for more than { $bar } in some scene: { $seats }.
rehearsal-no-queue = At the skill “{ $skill }” never more than { $bar } dispatches wait for a seat together for a minute.
rehearsal-queues = At the skill “{ $skill }” more than { $bar } dispatches wait together for a minute for { $seats }.
rehearsal-rules-called = Every rule is called upon in some run.
rehearsal-rules-silent = { $count ->
    [one] { $count } rule of { $all } is never called upon in any run.
   *[other] { $count } rules of { $all } are never called upon in any run.
}
rehearsal-all-vary = No line of the ledger comes out the same whoever plays.
rehearsal-fixed = { $count ->
    [one] { $count } line of the ledger comes out the same whoever plays.
   *[other] { $count } lines of the ledger come out the same whoever plays.
}

## Scores

rehearsal-scores = Scores at each skill
    .intro = How the standing of the team and of each objective is spread over the runs, from 0 to 100. Skills should lie one below the other; a skill that is spread widely depends more on luck than on conduct.
    .how = Columns: how many runs stand there. Box: the middle half of the runs, with the median. Line: from the lowest to the highest. The number is the mean.
    .picture = Standings of team and objectives at each skill. The table below says the same.
    .caption = Standings at each skill, 0 to 100
rehearsal-team = Team
rehearsal-by-breaches = by breaches, not by points
rehearsal-as-table = The same as a table
rehearsal-ratings = Ratings
    .intro = How many runs got which rating. Bots that do nothing breach nothing either; what nothing called upon is therefore not assessed.
rehearsal-breaches = Breaches a run, where there are any

## Steps

rehearsal-steps = Each skill against the next
    .intro = For each seed, the standing of the better skill less that of the next. What a seed itself makes harder or easier falls out of the difference. A score that tells the two apart lies wholly to the right of zero.
    .how = Dot: mean difference. Line: twice its standard error to either side.
    .picture = Mean differences of standings between neighbouring skills over equal seeds. The table below says the same.
    .caption = Differences of standings over equal seeds

## Duties

rehearsal-duties = Duties and their limits
    .intro = How much of its limit each duty takes where it is done, the slowest first. A duty that even the best do at the last moment has a limit too tight or a path too long; one that always takes a tenth of it teaches no haste.
    .how = Box and line as above. The dashed line is the limit. At three times the limit a duty earns nothing.
    .picture = Time used by duties as a share of their limits, by skill. The table below says the same.
    .caption = What became of each duty, as shares of its lines, and the median of time used
rehearsal-duties-none = No duty with a limit was done in any run.
rehearsal-duties-table = All duties as a table
rehearsal-limit-exercise = limit { $limit } of play
rehearsal-limit-story = limit { $limit } of the story
rehearsal-never-vary = Lines that never vary
    .intro = Lines that came out the same in every run at every skill. Such a line tells nobody’s conduct from anybody else’s: it is done by itself, cannot be done, or is never called for.
rehearsal-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
rehearsal-none = None.

## Rules

rehearsal-rules = Rules
    .intro = A rule that nothing calls upon is not trained by this case. A rule that is broken in each run asks more than can be done, or is broken by the case itself.
rehearsal-rules-never-called = Never called upon
    .means = In no run and at no skill.
rehearsal-rules-never-broken = Called upon, never broken
    .means = Even at the worst skill.
rehearsal-rules-always-broken = Broken in each run
    .means = At the skills named.
rehearsal-rules-count = { $count ->
    [one] { $count } rule
   *[other] { $count } rules
}
rehearsal-rules-broken = How often rules are broken
    .how = Dark: share of runs that break it. Grey behind it: share of runs that call upon it. Seeds name the first plays that broke it; the command under “{ rehearsal-extremes }” shows each again.
rehearsal-rules-seeds = { $count ->
    [one] seed
   *[other] seeds
}
rehearsal-of-called = called upon

## Recognition, walk-outs

rehearsal-recognition = Recognition and walk-outs
    .intro = How often each person is taken for what the person is not.
rehearsal-victims-missed = Victims not recognised
rehearsal-others-flagged = Others held to be victims
rehearsal-never-mistaken = Never mistaken at any skill: { $persons }.
rehearsal-walk-outs = Who walks out
    .intro = No mark depends on it. It shows how much the case asks of a person.
rehearsal-walk-outs-none = Nobody walked out in any run.
rehearsal-median-at = median at

## Disclosure

rehearsal-disclosure = What is told, and when
    .intro = In which share of runs each person had told something by which minute of play. No objective may need it.
    .picture = Share of runs in which { $person } had told something, over the minutes of play. The table below has the ends of the curves.
rehearsal-never-told = Told nothing in any run: { $persons }.
rehearsal-nobody-told = Nobody told anything in any run.
rehearsal-with-without = Scores with and without disclosure
    .intro = Mean score of the lines about a person in runs in which the person told something and in runs in which nothing was told, 0 to 100. The two may differ because who is treated well also tells more; a gap at the best skill is a reason to look.

## Load

rehearsal-load = Load
    .intro = How busy each seat is in each scene. Nobody should be without something to do for more than { $idle }, and no more than { $queue } dispatches should wait for a seat together for a minute.
    .how = In each field: share of the scene without doing; the median of the longest idle spell, and the worst with its seed; the worst queue. The darker, the more idle.
    .caption = Idle share, longest idle spell and worst queue of each seat in each scene, skill “{ $skill }”
rehearsal-heat = { $from } to { $to } % idle
rehearsal-idle-share = { $percent } idle
rehearsal-usual = usually { $duration }
rehearsal-worst = worst { $duration } (seed { $seed })
rehearsal-words = Words
    .intro = Words spoken and heard at each seat, mean of a run.
rehearsal-words-cell = { $spoken } spoken, { $heard } heard

## Slips

rehearsal-slips = Errors made on purpose
    .intro = Bots of lesser skill slip in named ways. A slip that costs nothing is one the score does not see; a finding that goes with no slip has another cause.
    .how = Loss: how much lower the team stands in runs with the slip than in runs of the same skill without it. Findings: how many times more often they occur together than by chance within the same skill.
rehearsal-slips-none = No bot slipped on purpose.
rehearsal-times = { $count ->
    [one] once in all
   *[other] { $count } times in all
}
rehearsal-lift = × { $lift }
rehearsal-lift-runs = { $count ->
    [one] in { $count } run
   *[other] in { $count } runs
}

## Extremes

rehearsal-extremes = Runs to see again
    .intro = The lowest and the highest run of each skill, with the command that plays it again.

## About

rehearsal-about = About these figures
rehearsal-measure = What a standing is
    .points = Where duties count for an objective, its standing is its points less penalties, as a share of what could be got, from 0 to 100.
    .breaches = Where only prohibitions guard it, there are no points to be had: it stands at 100 less { $loss } for each breach, and never below 0. Runs in which nothing called upon it have no standing and are left out. So both kinds fall when conduct gets worse.
rehearsal-figures = How the figures come about
    .quartiles = Median and quartiles are values that occurred: the smallest that half, a quarter or three quarters of the runs do not exceed. All sums are exact.
    .pairs = A pair is two runs of the same seed at neighbouring skills. The standard error is that of the mean of all differences.
    .used = Time used is counted by the clock of the limit, from the first moment at which somebody could have known, as in the report. What was done before that took no time.
    .lift = What goes together is counted within each skill and then added up, since a worse skill has more of everything. Fewer than three runs, and less than a quarter more than by chance, are not shown. Going together is no proof of a cause.
rehearsal-limits = Limits of these figures
    .bots = Bots are not trainees. They show what the case and its score can tell apart, not how people will do.
    .case = The figures hold for this case, this law and this version. A change of any of them asks for a new rehearsal.
    .law = Whether the law is read rightly is not to be seen here; that takes a practitioner.
rehearsal-again = Doing it again
    .means = The same case, law, version, seeds and skills give the same figures, the speed alone excepted.

## Columns

rehearsal-column-skill = Skill
rehearsal-column-n = Runs
rehearsal-column-mean = Mean
rehearsal-column-min = Lowest
rehearsal-column-q1 = Quarter
rehearsal-column-median = Median
rehearsal-column-q3 = Three quarters
rehearsal-column-max = Highest
rehearsal-column-objective = Objective
rehearsal-column-step = Step
rehearsal-column-difference = Mean difference
rehearsal-column-error = Standard error
rehearsal-column-order = In order
rehearsal-column-ties = Equal
rehearsal-column-reversed = Reversed
rehearsal-column-duty = Duty
rehearsal-column-done = Done
rehearsal-column-late = Late
rehearsal-column-missed = Missed
rehearsal-column-wrong-role = Wrong role
rehearsal-column-not-assessed = Not assessed
rehearsal-column-used = Time used
rehearsal-column-lost = Points lost
rehearsal-column-outcome = Always
rehearsal-column-persons = For
rehearsal-column-rule = Rule
rehearsal-column-person = Person
rehearsal-column-silent = Nothing told
rehearsal-column-score-with = Score, told
rehearsal-column-score-without = Score, nothing told
rehearsal-column-gap = Difference
rehearsal-column-seat = Seat
rehearsal-column-slip = Slip
rehearsal-column-loss = Loss
rehearsal-column-findings = Findings that go with it
rehearsal-column-lowest = Lowest
rehearsal-column-highest = Highest

## Errors that bots make, by name.

slip-looks-away = does not look
slip-leaves-unsaid = leaves something unsaid
slip-leaves-undone = leaves an act undone
slip-leaves-unwritten = leaves a form unwritten
slip-writes-half = fills a form by half
slip-hoards-information = keeps what a colleague should know
slip-forgets-absent-office = forgets an office that is not in the room
slip-puts-off = puts something off
slip-skips-consent = does not ask for consent
slip-skips-privacy = talks where others hear
slip-skips-interpreter = talks past a language
slip-lets-companion-interpret = lets a companion interpret
slip-asks-leading = puts the answer into the question
slip-asks-blaming = asks with blame
slip-repeats-questions = asks again what was told
slip-presses = presses
slip-promises = promises what nobody can
slip-overshares = sends more than is needed
slip-breaks-the-book = goes past a prohibition
slip-jumps-to-conclusions = takes one sign for a proof
slip-takes-first-outcome = takes the first outcome of the list
slip-leaves-unread = leaves a dispatch unread
slip-renders-otherwise = renders other than was said
slip-sends-child-off = sends a child off to bed before anybody heard what it has to ask
