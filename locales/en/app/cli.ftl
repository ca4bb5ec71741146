### The tavolo program on the terminal.

cli-unknown-language = There is no language “{ $lang }” here.
    .hint = These are there: { $known }
cli-cannot-write = { $path } cannot be written: { $reason }
    .hint = Choose another folder with --out, or free some space
cli-no-such-case = There is no case or pack “{ $case }” here.
    .hint = Name a folder of scenarios/ or of scenarios/packs/
cli-no-such-walkthrough = This case has no walkthrough “{ $walkthrough }”.
    .hint = It has these: { $known }
cli-case-has-errors = The case “{ $case }” has { $errors ->
    [one] one error
   *[other] { $errors } errors
} and cannot be played.
    .hint = Run: tavolo check { $case }
cli-no-such-journal = There is no journal { $path }.
    .hint = tavolo demo writes one: journal.tavolo in its folder
cli-cannot-read-journal = { $path } cannot be read as a journal. { $reason }
    .hint = A journal that was changed or cut is never read in part
cli-journal-content = The case in { $path } cannot be read by this version of Tavolo.
    .hint = Use the version that wrote it
cli-journal-in-the-way = { $path } is the journal of a session, and a demo does not write over it.
    .hint = Choose another folder with --out
cli-no-such-seat = There is no seat “{ $seat }” in this journal.
    .hint = These are there: { $seats }
cli-no-scene-yet = No scene has begun in this journal yet.
cli-no-such-scene = The scene “{ $scene }” was not played in this journal.
    .hint = These were played: { $played }
cli-no-randomness = This machine gives no random numbers: { $reason }

check-error = error
check-warning = warning
check-note = note
check-total = { $errors ->
    [one] One error
   *[other] { $errors } errors
}, { $warnings ->
    [one] one warning
   *[other] { $warnings } warnings
}, { $notes ->
    [one] one note
   *[other] { $notes } notes
} (notes are shown with --notes).
check-real-contact = “{ $contact }” looks like a real number or address.
    .hint = Use an invented contact of the pack, or “ext. 12”
check-stubs = { $count ->
    [one] One text
   *[other] { $count } texts
} to write: { $path }
check-cast = Cast of { $case }, by form of exploitation and sex:

sex-female = women
sex-male = men
sex-other = others

demo-complete = Played to its end: { $clock } of exercise time, { $entries } entries.
demo-stopped = Broken off after { $clock } of exercise time, { $entries } entries.
demo-points = { $share }: { $reached }.
demo-findings = Duties: { $done } done in time, { $late } late, { $missed } missed, { $open } not assessed. Breaches: { $breached }.
demo-recognition = Victims recognised: { $seen } of { $victims }. Others rightly not held to be victims: { $cleared } of { $others }.
demo-report = Report: { $path }

rating-p = P
rating-s = S
rating-m = M
rating-u = U
rating-none = –

script-problem = { $clock } { $scene } / { $track } / { $step }: { $person } cannot { $what }: { $reason }

replay-seats = Seats of this journal:
replay-title = { $clock }, { $story } — { $scene }
replay-self = { $name } — { $place }
replay-busy = busy until { $until }
replay-unknown = somebody
replay-due = What is due, as far as this seat can know:
replay-until = until { $until }
replay-until-story = until { $until } (story time)
replay-notebook = Notebook:
replay-talk = Talk in earshot:
replay-speaks = speaks { $language }
replay-paper = Papers, alerts and messages:
replay-could = What could be done:
replay-phrases = and { $count } sentences of the phrase bank

dispatch-message = message
dispatch-call = call
dispatch-alert = alert
dispatch-referral = referral
dispatch-request = request

overheard-call = Somebody here is on the telephone.
telephone-rings = A telephone rings here.
words-rendered-otherwise = (another rendering than what was said)
words-struck = (struck from the record)
ending = The case is over.

refusal-not-perceived = You have not seen or heard of this.
refusal-not-your-person = This person is not played from your seat.
refusal-busy = Still busy.
refusal-not-now = Nothing can be done now.
refusal-not-here = Not here.
refusal-no-power = Your role has not the power to do this.
refusal-unknown-word = There is no such action, form or sentence.
refusal-wrong-parameter = Something is missing, or is of the wrong kind.
refusal-no-way = There is no way from here to there.
refusal-not-in-hand = You do not have it.
refusal-not-ready = Something else has to be done first.
refusal-full = There is no more room.
refusal-only-when-booking = Only in the booking phase at the end of a scene.
refusal-too-much = Too much at once.
refusal-pointless = Nobody is there for it, or it is already done.
refusal-on-the-line = That telephone is in use: hang up first.
refusal-gone = The person is gone, and this cannot be done without the person.

script-no-seat = { $what } is played from no seat
script-not-perceived = the seat has not perceived { $what }
script-nothing-called = nothing was called “{ $what }” so far
script-refused = { $what }
script-broken-off = it was begun and came to nothing
script-engaged = the telephone of { $what } is in use
script-never-due = it waits for “{ $what }”, which was never done
script-scene-over = the scene was over first ({ $what } further steps not tried)

part-victim = victims
part-decoy = others
part-exploiter = exploiters

host-not-saved = Not saved: play stops here. { $reason }
host-not-read = The journal cannot be read. { $reason }
host-other-content = The journal is one of another version of this case.
host-journal-not-fit = The journal does not fit this session.
host-no-such-scene = There is no such scene.
host-no-such-seat = There is no such seat.
host-intent-too-large = That is too much at once.
host-not-ended = Play is not over: only then is anything contested or rated.
    .hint = End the session first

journal-exists = There is a file already.
journal-not-a-journal = This is not a journal.
journal-newer-format = It was written by a newer Tavolo.
journal-older-format = It is in an older form that must be brought up to date first.
journal-header-changed = Its head was changed.
journal-file-changed = A file in it was changed.
journal-entry-changed = An entry was changed. { $reason }
journal-gap = An entry is missing. { $reason }
journal-malformed = An entry cannot be read. { $reason }
journal-words-changed = Words kept beside it were changed.
journal-too-large = It holds something larger than allowed. { $reason }
journal-unreadable = The file cannot be read. { $reason }
journal-not-saved = The file could not be written. { $reason }
journal-read-only = It was opened for reading only.

cli-bots-hung = Bots went on and on without time passing: { $reason }

rehearse-progress = {"{"}bar:40{"}"} {"{"}pos{"}"} of {"{"}len{"}"} plays, {"{"}per_sec{"}"}, {"{"}eta{"}"} left
rehearse-pace = { $runs } plays in { $seconds } s: { $entries } entries a play; { $rate } entries and { $decisions } decisions a second, played and judged, on all cores.
rehearse-team = the team
rehearse-page = Figures and page: { $path }

# `calibrate` in the terminal.
calibrate-not-runs = { $path } cannot be read as runs of a calibration: line { $line } is not understood. Give the file that ends in .runs.jsonl, as calibrate wrote it; another version of Tavolo may write another form.
calibrate-luck = { $runs } plays. Results of seats go with skill to { $skill } %, with the seat to { $seat } %, with the seed to { $seed } %; the rest, { $rest } %, with what falls to one seat in one play.
calibrate-items = { $all } lines of duties: { $telling } tell conduct apart, { $weak } hardly, { $fixed } come out the same whoever plays, { $reversed } give more to worse conduct, { $unknown } were assessed too seldom.

# A case that is played after another

after-no-link = { $case } takes nothing up of { $from }.
    .hint = What a case takes up stands in its case.ron: takes
after-taken = { $count ->
    [0] Of { $from } nothing is taken up: nothing of what was left there leads here.
    [one] Of { $from } one thing is taken up.
   *[other] Of { $from } { $count } things are taken up.
 }
