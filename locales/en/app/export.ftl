### Exports: what `tavolo export` says, and words that stand in what it writes. Files for schools, other programs and statistics:
### plain words, no judgement of persons.

## On the terminal

# $acts is the number of acts and happenings in the log.
export-log = event log, { $acts } events
export-statements = { $statements } statements for a learning record store
export-grades = grades for Moodle’s gradebook
export-report = the report as data
export-counted = { $sessions ->
    [one] statistics of one session
   *[other] statistics of { $sessions } sessions
}
export-pseudonyms = Trainees stand in these files by the pseudonyms of their seats. Who sat where is in none of them: the names stand in the journal, if they were kept there, or on paper.
export-one-journal = Only statistics are made of several journals together.
    .hint = Say --as statistics, or name one journal
export-twice = { $path } is a session that was named already.
    .hint = Name each session once, so that nobody is counted twice

## Grades

export-grade = Tavolo: { $case }
    .feedback = Feedback: { $item }
    .objective = { $item }, { $objective }
# What became of the duties charged to one seat, as short feedback beside a grade.
export-feedback-rendered = Faithful renderings { $faithful } of { $rendered }, prohibitions breached { $breached }. Interpreters and mediators are judged by nothing else. Formative: one session says little about a person.
export-feedback = In time { $done }, late { $late }, not done { $missed }, done by another role { $wrong }, prohibitions breached { $breached }, not assessed { $open }. Formative: one session says little about a person.

## Verbs of statements, as a learning record store shows them

export-verb-initialized = began
export-verb-suspended = paused
export-verb-resumed = went on with
export-verb-terminated = ended
export-verb-completed = completed
export-verb-interacted = did
export-verb-responded = responded
export-verb-shared = shared
export-verb-asked = asked
export-verb-commented = commented
export-verb-experienced = read
export-verb-requested = requested
export-verb-assisted = assisted
export-verb-ignored = did not do in time
export-verb-scored = scored
export-verb-voided = withdrew the statement

## Case statistics

export-statistics = Case statistics
    .training = Persons and sessions are invented; these numbers say nothing about real cases.
    .counted = { $persons ->
    [one] One victim
   *[other] { $persons } victims
} in { $sessions ->
    [one] one session
   *[other] { $sessions } sessions
}, recognised or not.
    .too-few = Fewer than { $smallest } victims: nothing is shown.
    .rule = Numbers below { $smallest } are withheld, and with them further ones, so that none can be worked out from the total. Do not publish two sheets that differ by a few sessions: their difference is a sheet of those few.
export-statistics-all = all victims
export-statistics-persons = Persons
export-statistics-hidden = withheld
export-statistics-withheld = This table is withheld: its numbers are too small, or each could be worked out.
export-by-exploitation = Form of exploitation
export-by-sex = Sex
export-by-age = Age
export-by-origin = Region of origin
export-by-referral = First referred by
export-by-outcome = Outcome
# Forms of exploitation as cases name them; one that is not here is shown by its id.
export-exploitation-agriculture = agriculture
export-exploitation-begging = begging
export-exploitation-construction = construction
export-exploitation-criminal-acts = unlawful acts for others
export-exploitation-domestic = domestic work
export-exploitation-fishing = fishing
export-exploitation-forced-labour = other forced labour
export-exploitation-forced-marriage = forced marriage
export-exploitation-sexual = sexual exploitation
export-exploitation-none = not stated
export-referral-none = not referred
export-outcome-none = not recognised
export-sex-female = women and girls
export-sex-male = men and boys
export-sex-other = others
export-age = { $from } to { $to } years
export-age-over = { $from } years and over
