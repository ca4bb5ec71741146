### The after-action report as a page. Readers are instructors, examiners and, at an appeal, lawyers: plain and exact.
### Times are the exercise clock (hh:mm:ss of play) and the story's own date. Never call a trainee's act a mistake of the person.

# ltr or rtl: in which direction the page's language is written.
report-direction = ltr
# Title of the window and of the printed file.
report-title = After-action report: { $case }
report-title-own = Your own page: { $case }
report-title-team = The team’s page: { $case }
report-kicker = After-action report
    .own = Your own page
    .team = The team’s page
report-skip = Skip to the report
report-contents = Contents
report-footer = Written by Tavolo. Training only.
report-percent = { $percent } %
report-nobody = nobody
report-whole-session = The whole session

## Top

report-training-only = Training only.
    .more = People, places and events are invented. This report says nothing about a real case and must not be used to screen real people.
report-law = Law
report-signed-off = Signed off by a practitioner
report-not-signed-off = Not signed off by a practitioner: training content, no legal advice
report-length = Length
# $from and $to are story dates with time.
report-story-span = Story: { $from } to { $to }
report-state = State
report-complete = Played to the end
report-broken-off = Broken off
    .more = Limits that were open when play stopped are not assessed.
report-ending = How it ended

## Summary

report-summary = Summary
report-figure-score = Team score
# $points is the number as it is written, with parts of a point if there are any; $count chooses the form.
report-in-points = { $count ->
    [one] { $points } point
   *[other] { $points } points
}
# $got is a number, $max has the word “points” already.
report-score-of = { $got } of { $max }
# From here on $points has the word “points” already.
report-score-penalty = { $points } taken off for breaches
# The share, then “12 of 15 points”.
report-score-line = { $share }: { $reached }
# In place of a share, where there are too few lines.
report-with-team = marked with the team alone
report-too-little = { $count ->
    [one] too little to assess ({ $count } line)
   *[other] too little to assess ({ $count } lines)
}
# The least and the most that a share could be; both have their sign already, as has $percent.
report-interval = { $low } to { $high }
report-interval-and-share = { $interval } ({ $percent } without what is open)
report-without-open = { $percent } without what is open
# Under “3 of 5 victims recognised”.
report-true-share = true share between { $low } and { $high }
report-figure-ratings = Objectives
report-figure-recognition = Recognition
report-of = { $part } of { $whole }
report-victims-recognised = victims recognised
report-others-cleared = others rightly not held to be victims
report-figure-breaches = Breaches
report-breaches-none = No prohibition was breached.
report-breaches-by-law = { $count ->
    [0] none of law
    [one] { $count } of them of law
   *[other] { $count } of them of law
}
report-breaches-see = See each of them
report-strengths = What went well
report-strengths-none = No duty was done as due in this session.
    .own = No line of yours was done as due this time. Start with the first one on the right.
report-costly = What cost most
    .own = What to try next time
    .team = What to work on together
report-costly-none = No points were lost.
    .own = None of your lines lost a point.
report-why = Why it matters
report-next = Next time

## Objectives

report-objectives = Objectives
    .intro = Each objective has a goal, points and a rating. Points say how much of what was due was done; the rating says whether the goal was reached within the law. A rating can be lowered without a change in points.
report-rating-p = Performed without challenges
    .means = The goal was reached, within law and procedure, at no cost to others and without added risk.
report-rating-s = Performed with some challenges
    .means = The goal was reached within the law, but procedure was not followed everywhere or it could have been done better.
report-rating-m = Performed with major challenges
    .means = The goal was reached, but the law was breached, a duty of law was missed, others were hindered or a risk was added.
report-rating-u = Unable to be performed
    .means = The goal was not reached, or the law was breached more than once.
report-rating-none = Not assessed
report-goal-reached = Goal reached for
report-goal-unmet = Goal not reached for
report-capped-by = Rating lowered by
report-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
report-shares = Points by function and by seat
    .intro = A line that binds several functions stands with each of them, so these rows do not add up to the team's score. They show where in the team points were lost; they are no marks of persons. The two tables differ where a seat has several functions, a function several seats, or somebody did what another function was bound to: by function a line stands with those whose duty it was, by seat with whoever did it, and what nobody did is shared in equal parts.
report-by-function = Points by function
report-skills = Points by competency and by pillar
    .intro = Each line counts for the competencies that its duty or prohibition calls upon, by the parts that the pack gives them, and for one pillar of a referral mechanism. Below twelve lines no share is shown.
report-by-competency = Points by competency
report-by-pillar = Points by pillar of the referral mechanism
report-fidelity = Whoever renders what others say earns points by faithful renderings alone, and is charged with no duty of others:
report-fidelity-of = { $person }: { $faithful } of { $rendered } renderings faithful
report-exposure = What prohibitions could cost each profession
    .intro = Prohibitions take points off and give none, so it matters that they weigh alike on all. For each function: how many bind it and can be breached in this case, what they would cost if each were breached once, how many it was called upon to keep in this session, and what its breaches cost.
    .caption = Prohibitions by function
report-by-seat = Points by seat

## Subjects

report-subjects = What became of each person
    .intro = For each person whose treatment is assessed: what the record shows, in order of time, and the findings about them. Trust, fear and fatigue are shown so that they can be talked about. No mark depends on them, on what a person disclosed, or on whether somebody walked out.
report-victims-seen = Victims recognised
report-victims-missed = Victims not recognised
report-others-right = Others rightly not held to be victims
report-others-flagged = Others held to be victims
report-recognition-given = Not assessed: a cut of the director gave the standing
report-rates = Recognition and signs, with intervals
    .intro = Counts are few, so beside each stands where the true share lies with a confidence of 95 % (Wilson). Holding somebody to be a victim who is none is an error as well.
    .signs = Signs that each function could perceive, by the way in which they come to it, and how many of them it wrote down. Each sign of each person counts once. What colleagues wrote down need not be written twice, so this is to be talked about and is no mark.
    .signs-caption = Signs written down, by function and channel
# All are written already.
report-rate = { $low } to { $high } ({ $part } of { $whole })
report-rate-sensitivity = Victims recognised, of all victims
report-rate-specificity = Others not held to be victims, of all others
report-rate-precision = Victims, of all who were held to be victims
report-channel-look = seen
report-channel-search = found in a search
report-channel-hear = overheard
report-channel-witness = witnessed
report-channel-read = on paper
report-channel-tell = told
report-channel-find = found in an examination
report-is-victim = Victim of trafficking in this case
report-is-other = Not a victim of trafficking in this case
report-asked-again = { $count ->
    [one] asked again about { $count } topic whose answer was known
   *[other] asked again about { $count } topics whose answers were known
}
report-journey-of = { $person }: standing, consent, what was told, breaches
report-journey-empty = Nothing about this person is on record.
report-lane-standing = Standing
report-lane-consent = Consent
report-lane-told = Told
report-lane-breach = Breach
report-first-sign = First sign to be seen: { $clue }
report-left = left
report-consent-given = Yes: { $consent }
report-consent-refused = No: { $consent }
report-never-scored = Never scored
report-mind-trust = Trust
report-mind-fear = Fear
report-mind-fatigue = Fatigue
report-mind-information = Knows own rights
report-mind-table = The curves in numbers
report-mind-of = { $person }: trust, fear, fatigue and knowledge of rights, 0 to 100. Never scored.
report-subject-findings = Findings
report-subject-no-loss = Nothing about this person cost points.
report-subject-done = { $count ->
    [one] { $count } duty done as due
   *[other] { $count } duties done as due
}
report-subject-open = { $count ->
    [one] { $count } duty not assessed
   *[other] { $count } duties not assessed
}

## Procedure

report-procedure = The procedure, step by step
    .means = From left to right: what has to come first. Below each other: what runs side by side. Each box says what became of the step; steps outlined with dashes were not due.
report-procedure-of = { $person }: the procedure as a graph, with what became of each step
report-procedure-left-out = { $count ->
    [one] One step of parts of which nothing was due is not drawn.
   *[other] { $count } steps of parts of which nothing was due are not drawn.
}
report-procedure-choice = as the person decides
report-procedure-optional = where it is called for
report-procedure-read = How the procedure was read for this person
report-procedure-facts = What holds of the person and decides what is due:
report-procedure-decided = Where there is a choice, a decision led here:
report-procedure-undecided = Where there is a choice, nothing was decided; this would have been due:
report-procedure-instead = And not:
report-procedure-table = The same as a table

## What the signs amount to

report-signs = What the signs amount to
    .none = No sign of any list could be seen or was written down.
    .note = A sign is a reason to ask, to inform and to refer. It is never a proof, and its absence proves nothing. Strong, medium and weak are weights of the lists. No mark depends on what follows here, and no referral has to wait for it.
report-signs-of = { $person }: what follows from the signs, by each list
report-signs-reasons = By which signs
report-signs-reasons-of = { $person }: signs by list and dimension
report-signs-set = List
report-signs-dimension = Dimension
report-signs-list = all signs
report-signs-perceivable = Could be seen
report-signs-recorded = Written down
report-signs-enough = enough by the rule of the list
report-signs-nothing = Nothing follows yet
report-signs-names = Names only; people judge
report-signs-positive = positive
report-strength-plain = one of several
report-strength-significant = particularly significant
report-strength-weak = weak
report-strength-medium = medium
report-strength-strong = strong

## Evidence

report-proof = What proves what
    .intro = What agencies learnt of each thing that has to be proved, from which source, and where it is on record. A source counts once, and only where it was lawfully come by and put on record; what colleagues pass on to each other is no new source. No mark depends on this, and it is no judgement on anybody.
    .caption = Evidence about { $whom }
    .none = Nothing was learnt that bears on it.
report-proof-sources = Sources
report-proof-items = What was learnt, and where it is
report-proof-needless = need not be proved: the person is a child
report-proof-said = told by { $whom }
report-proof-seen = seen on { $whom }
report-proof-examined = found in an examination of { $whom }
report-proof-thing = from a thing: { $what }
report-proof-document = from a document: { $what }
report-proof-place = seen at { $what }
report-proof-happened = happened before somebody’s eyes
report-proof-recorded = written down by
report-proof-handed-over = handed over to
report-proof-passed-on = passed on to
report-proof-no-record = on no record
report-proof-tainted = come by through a breach:

## Talks

report-interviews = Talks with people
    .intro = What play shows of { $talks ->
        [one] one talk
       *[other] { $talks } talks
    } in which something was asked, each of one trainee with one person. A talk that gave no occasion for something is not counted for it. Shown is not the same as done well: tone and attention are for those who were there. No mark depends on this.
    .caption = What was shown, in how many talks
report-interviews-avoid = To avoid:
report-interviews-raters = For those who were there
    .means = Play cannot show these. Observers and role-players can.
report-phase-plan = Before
report-phase-engage = Getting into talk
report-phase-account = The account
report-phase-closure = Closing
report-phase-evaluate = After
report-phase-throughout = Throughout

## Timeline

report-timeline = Timeline
report-timeline-intro = A lane for each seat. Bars are spells in which the seat was doing something; marks are findings, at the moment at which they were done, breached or fell due. Where they would cover each other they are moved on a little; the table has the exact times.
    .own = Your lane: bars are spells in which you were doing something; marks are your lines, at the moment at which they were done, breached or fell due.
    .team = A lane for each function. Marks are findings, at the moment at which they were done or fell due. What no function can be held to stands in the lane of the team.
report-timeline-picture = Findings and busy spells of each seat over the time of play. The table below says the same.
report-timeline-table = The same in order of time, as a table
report-chronology = Findings and events in order of time
report-events = Events of the case
report-inject = Event
report-inject-contingency = Contingency: the expected response did not come
report-busy = Busy
# What a pointer shows at a mark.
report-mark-title = { $status }: { $what } ({ $who })

## Knowledge

report-knowledge = Who knew what, and since when
report-knowledge-intro = For each piece of knowledge: since when somebody knew it, on the exercise clock, and since when somebody could have known it, because it could be seen, heard or read where they were.
    .own = For each piece of knowledge: since when you knew it, on the exercise clock, or since when you could have known it, because it could be seen, heard or read where you were.
    .team = For each piece of knowledge: since when somebody of the team could have known it, on the exercise clock, and when it reached each function.
report-knowledge-none = This session has no knowledge to compare.
report-knowledge-of = Who knew what: { $person }
report-knowledge-unknown = Nobody knew of it or could have known.
report-about-nobody = About nobody in particular
report-clues = { $count ->
    [one] { $count } piece of knowledge
   *[other] { $count } pieces of knowledge
}
report-could-have = could have since
report-never-known = not known

## Findings

report-findings = Every finding
report-findings-intro = One line for each duty and person. Lines of the same duty stand together, below what is due, where it is written and how well that source was read.
    .own = One line for each duty and person that your work was charged with. Each says what was due, where that is written, from when and until when, and what to do next time. Numbers are those of the whole ledger, so that you can ask about a line.
    .team = One line for each duty and person. No line says whose work it was: what counts is what the next team does.
report-filter = Show only
    .means = What is chosen together has to be true of a line together. Printed, the ledger is always whole.
report-filter-all = All
report-filter-costs = Whatever cost points
report-filter-reset = Show all lines
# A number follows.
report-filter-shown = Lines shown:
report-breaches = Breaches
report-status-done = Done
report-status-late = Late
report-status-out-of-order = Out of order
report-status-missed = Missed
report-status-wrong-role = Wrong role
report-status-breached = Breached
report-status-not-assessed = Not assessed
report-status-not-due = Not due
report-why-stopped = Play was stopped while the limit was open.
report-why-scene-ended = The scene ended while the limit was open.
report-why-not-called-for = What calls for it never came.
report-why-withheld = The sign for it was withheld by scene or director.
report-why-handed-over = A bot or the director held the seat.
report-why-weak-evidence = What was said is not vouched for surely enough.
report-why-blocked = What others did not do before kept it from being done.
report-why-cut-short = Excused: the director cut the story past the limit.
report-why-unplayed = It belongs to a scene that was not played.
report-why-by-rater = A rater took this line out: it counts neither for nor against.
# The number by which a line of the ledger is cited.
report-line-number = no. { $count }
report-after-missing = Could not be done because this was missing:
report-cue = Sign:
report-class-hl = Duty by law
report-class-hs = Duty by binding procedure
report-class-g = Good practice
report-class-xl = Prohibited by law
report-class-xs = Prohibited by procedure or international standard
report-standing-verified = text read
report-standing-secondary = read second-hand
report-standing-unverified = not read again
report-standing-exercise = exercise default, not law
# Whose duty it was, where nobody did it.
report-bound = Bound: { $functions }
report-no-limit = no limit
report-by-exercise-clock = exercise clock
report-by-story-clock = story clock
# Points are written already.
report-points-of = { $got } of { $max }
report-penalty = −{ $points }
# Shares of the credit, shown only where they took something away. $percent has its sign already.
report-credit-quality = quality { $percent }
report-credit-time = in time { $percent }
report-credit-order = in order { $percent }
report-credit-actor = right role { $percent }
# How surely it is known that it was done; $percent has its sign already.
# $who is a list of what follows.
report-by-note = by note of { $who }
report-witness-own-words = whoever spoke, who confirmed what the own words meant
    .own = you, who confirmed what your own words meant
report-witness-one-side = one of the two who spoke, alone
report-witness-both-sides = both who spoke
    .own = you and whom you spoke with
report-witness-onlooker = an observer
report-witness-contested = (contested by whom it was said to)
    .own = (contested by whom you spoke to)
# What was said and counts for a line, folded away; then what it was read as: “asks openly, safety (sentence picked; evidence 100 %)”.
report-read = Read as
report-read-as = { $act }, { $topic } ({ $how }; evidence { $percent })
    .alone = { $act } ({ $how }; evidence { $percent })
report-read-picked = sentence picked
report-read-own-words = own words, meaning confirmed
report-read-aloud = said aloud, noted
report-read-unmeant = own words whose meaning nobody said
report-evidence = evidence { $percent }

## Why a line cost something. $points has the word “points” already.

report-for-a-rater = For a rater to decide
    .intro = What was said in these lines is vouched for by one side alone, or was contested. They count neither for nor against anybody until somebody who was there has decided. The range beside a score says how far they could move it.
# $from and $to are times on the exercise clock.
report-explain-unseen = Nothing of it was seen between { $from } and { $to }.
report-explain-doubtful = Whether it was done is not sure enough. At stake: { $points }.
    .breach = Whether this was a breach is not sure enough. It would take { $points } off.
report-explain-order = It was done, but not in its place: the procedure has other steps that were done before or after it the other way round.
    .or-beside = It or a step beside it was not done in its place: the procedure has them the other way round.
report-explain-ordered = { $by } had ordered it; { $to } had the order at { $at } of play. Here the line is charged to who gave the order, not to who followed it.
    .unnamed = Somebody in command had ordered it; the order was there at { $at } of play. Here the line is charged to who gave the order, not to who followed it.
# A link to the line follows.
report-explain-blocked = It could not be done, because others had not done before:
report-explain-same-cause = The same fault is counted once, in
report-explain-blocks = This kept others from:
report-change-do = Done, and in time where there is a limit, it would have given { $points } more.
report-change-in-time = Done in time it would have given { $points } more.
report-change-whole = Filled in completely it would have given { $points } more.
report-change-in-order = Done in its place among the others it would have given { $points } more.
report-change-by-others = Left to those whose duty it is, it would have given { $points } more.
report-change-refrain = Without it the score would be { $points } higher.
# $now and $then are the words of a rating.
report-change-rating = That alone would have changed the rating of the objective from “{ $now }” to “{ $then }”.

## Load

report-load = How busy each seat was
    .intro = Waiting teaches nothing. A case should leave nobody without something to do for more than { $idle }, and have no more than { $queue } dispatches wait for a seat together for a minute. What exceeds this is marked: it is a finding about the case, not about the seat.
report-load-caption = Busy share, longest idle spell and longest queue of each seat in each scene
report-busy-share = { $percent } busy
report-longest-idle = idle { $duration }
report-queue = queue { $count }
# Of those who share a seat, the one who is called A, B or C.
report-keys = { $who } had the keys for { $duration }
report-over = (over)
report-not-in-scene = not in this scene

## About

report-about = About this report
report-not-exercised = Rules not exercised
    .intro = A rule that nothing in the session called upon is neither kept nor breached. It earns nothing.
report-not-aligned = The order of what was done was not judged, since there were too many ways to read it, for
report-rules = { $count ->
    [one] { $count } rule not exercised
   *[other] { $count } rules not exercised
}
report-points = How points are computed
    .what = The duties due to each person are fixed by the facts of the case when it is loaded. No decision in play removes one; what a person decides only chooses a branch. One duty is one line.
    .weights = A duty by law is worth 5 points, a duty by binding procedure 3, good practice 1.
    .credit = A line earns its points times four shares: quality of what was done, being in time, being in its place in the procedure, and the right role. What was done out of its place keeps half; what different people did within two seconds counts as done at once. Time counts from the first moment at which somebody whose duty it was could have perceived the sign, noticed or not.
    .breaches = A breach takes points off and is not bought back by anything done well. Keeping a prohibition earns nothing.
    .open = What could not be observed is not assessed: it counts neither for nor against. What nobody went to look for is missed. Who could not do something because others had not done something before is not charged with it; the team is.
    .evidence = What was picked or done in the program is certain. Own words that were matched, confirmed and not contested count by four fifths, as does what an observer noted or what both sides agree on; the word of one side counts by two fifths, and what is contested not at all. Sources that do not depend on each other add up. Below seven tenths a line is not assessed.
    .cause = Where a breach and a missed duty, or two breaches, are one fault, only the dearer line costs points; the other names it.
    .pooled = The team's score is that of all lines together, so it does not change when one role is shared by two people.
    .shared = A line that nobody did and that was due of several seats counts here by an equal part.
report-ratings = What the ratings mean
    .caps = A rating starts at the best. A breach of law or a missed duty of law lowers it to at most “major challenges”, a breach or missed duty of procedure to at most “some challenges”. A limit that was chosen for the exercise lowers nothing.
report-standings = How well sources were read
    .means = “Text read”: read in the text of the source itself. “Read second-hand”: read only in a page that describes it. “Not read again”: known, but not checked for this pack. “Exercise default, not law”: chosen so that it can be played.
report-limits = Limits of this result
    .one = One session proves nothing about a person. It shows what one team did in one case on one day.
    .observed = Only what the program could record is judged. Tone, attention and care in the room are for observers and for the talk afterwards.
    .law = The rules are a reading of law and procedure for training. A source not marked “text read” should be read before anybody relies on it.
    .contest = Each line can be contested. Its number, moment and source stand beside it; an instructor may override it with a reason, and the original stays.
report-provenance = Where this report comes from
    .intro = The report is computed from the journal of the session and the content named here, and nothing else. The same journal gives the same report.
report-case = Case
report-packs = Packs, from base to the law played
report-content-hash = Hash of the content
report-engine = Engine version
report-entries = Entries of the journal
report-lines-total = Lines of the ledger
report-format = Format of the report
report-data = Data protection
    .names = The people named here are invented. Seats stand for whoever held them; names of trainees and their own words are not part of this report.
report-data-keep = Together with a list of who held which seat this page is personal data. Keep it no longer than the training needs it, show it to those who train or examine, and do not put it in a personnel file.
    .own = This page is yours. It is personal data: it says what you did in one exercise, and belongs in no personnel file.
    .team = No seat and no trainee is named on this page. Even so it speaks of a small group: show it to those who were there.

## One's own page, and the team's. One's own: neutral and encouraging, to one person, who may be shown nothing of others.

report-edition-own = Only you and those who train you have this page. It holds the lines that your seat was charged with and nothing of anybody else’s work. It says what happened, not what you are like.
    .unjudged = Only you have this page. Your seat is never marked: here is what your person was told, did and decided, for looking back and for leaving the role.
report-edition-team = This page is for all who played together. It speaks of the team, of functions and of the case; no person and no seat is marked.
report-own-score = Your lines
report-own-done = Done as due
    .means = of your duties that could be assessed
report-own-busy = Busy
    .means = of the time of play; quiet spells are the case’s doing
report-own-lines = Your lines
report-own-knowledge = What you knew, and since when
report-own-time = Your time
report-own-track = What you heard, said and did
    .intro = Only what your own people perceived. Own words are not kept here.
report-own-track-none = Nothing is on record for this seat.
report-own-steps = { $count ->
    [one] { $count } moment
   *[other] { $count } moments
}
report-own-heard = Heard from
report-own-said = Said to
report-own-did = Did
report-own-met = Done to you
report-own-filled = Filled in
report-own-sent = Sent
report-own-received = Received
report-own-decided = Decided
report-own-no-words = in words that are not kept, or in a language not shared
report-own-load = How busy you were
# Where no clock was started until the end of play.
report-own-not-come-up = open until the end of play
report-own-back = Looking back
report-own-thanks = Thank you for playing this part. Others could learn because you did.
report-own-out-of-role = What was said and done to this person was said and done in the exercise, and not to you. Take your time to step out of the role; if something stays with you, speak to the safety person.
report-functions = By function and objective
    .intro = How many lines of duties came out how. A line that was due of several functions stands with each. What was done by a function whose duty it was not, and what was breached, stands with the team as a whole under “Every finding”.
report-lane-team = the team as a whole

## Columns

report-column-me = Person
report-column-objective = Objective
report-column-class = How binding
report-column-function = Function
report-column-could = Could be known since
report-column-knew = Known since, by
report-column-who = Who
report-column-percent = Share
report-column-got = Points
report-column-max = Possible
report-column-penalty = Taken off
report-column-lines = Lines
report-column-not-assessed = Not assessed
report-column-number = No.
report-column-when = When
report-column-kind = Kind
report-column-what = What
report-column-with = With whom
report-column-status = Finding
report-column-for = For
report-column-seat = Seat
report-column-since = Clock started
report-column-due = Due by
report-column-done = Done, by whom
    .team = Done, by which function
report-column-by = By
report-column-points = Points
report-column-rate = Interval, and count
report-column-channel = How
report-column-talks = Shown in
report-column-recognised = Picked
report-column-produced = In own words or deeds
# Numbers of the steps that come before.
report-column-after = After
# The line of the ledger.
report-column-line = Line
report-column-rules = Prohibitions
report-column-could-cost = Could cost
report-column-called = Called upon
report-column-cost = Cost
report-column-clue = What

## What those who looked on gave

report-given = What those who looked on gave
    .caption = What those who looked on gave for talks and roles, each at its moment. No points hang on it.
report-given-agreed = Where two rated the same: { $pairs } pairs; on the same step { $same }, within one step of each other { $near }.
report-column-given = By whom, and where it stands
