### Comparing a log with a model: tavolo conform.

conform-cannot-read = { $path } cannot be read: { $reason }
    .hint = Name a file that is there and that you may read
conform-packed-broken = { $path } is packed (gzip), and what it holds is cut off or damaged.
    .hint = Copy or export it again; if it was downloaded, it may not have come whole

## What is wrong in a file, after the name of the file

conform-ends-early = the file ends in the middle of something
conform-at-place = something else belongs at line { $line }, column { $column }
conform-at-word = line { $line }, column { $column }: look at “{ $name }”
conform-not-utf8 = it is not text in UTF-8
conform-other-format = it is of format { $name }, and format 1 is read here
conform-procedure-too-large = it is larger or deeper than a procedure may be
conform-part-empty = a part has nothing in it: { $name }
conform-no-label = a step has no label
conform-weighs-too-much = “{ $name }” weighs too much
conform-called-twice = two steps are called “{ $name }”
conform-fact-not-listed = a guard asks for “{ $name }”, which is not among the facts

conform-too-large = { $path } is larger than { $most } MiB when unpacked.
    .hint = Split the log, or take out attributes that nobody needs here
conform-log-unreadable = { $path } cannot be read as an event log: { $reason }
    .hint = Export it again as XES; it has to be whole and in UTF-8
conform-no-log = { $path } is XML, but no event log: { $reason }
    .hint = The model comes first, then the log in XES
conform-nameless = { $count ->
    [one] One event has no name (concept:name) and counts as an extra one.
   *[other] { $count } events have no name (concept:name) and count as extra ones.
}
conform-net-unreadable = { $path } cannot be used as a net: { $reason }
    .hint = Give PNML with one net, ordinary arcs, one initial and one final marking
conform-net-unsound = Nothing can be compared with the net in { $path }: { $reason }
    .hint = A net has one place to begin and one to end; it can always end, with no token left, and every transition can happen
conform-procedure-unreadable = { $path } cannot be read as a procedure: { $reason }
    .hint = The format is in docs/conformance.md; a net begins with <, a DECLARE model with {"{"}
conform-unknown-fact = No guard of the model asks for “{ $fact }”.
    .hint = It knows these: { $known }
conform-no-facts = No guard of the model asks for “{ $fact }”.
    .hint = The model has no facts: leave --fact out
conform-weights-unreadable = { $path } cannot be read as weights: { $reason }
    .hint = Give a JSON object with model_weights: points by label
conform-weight-too-high = { $path } has a weight of { $points } points.
    .hint = { $most } points are the most
conform-weight-of-nothing = { $path } has a weight for “{ $label }”, and the model has no such step.
    .hint = Write the label as the model does, or take it out

conform-model = Model: { $places } places, { $transitions } transitions, { $silent } of them silent.
conform-log = Log: { $cases ->
    [one] one case
   *[other] { $cases } cases
}, { $variants ->
    [one] one variant
   *[other] { $variants } variants
}, { $events ->
    [one] one event
   *[other] { $events } events
}.
conform-fitting = { $fitting } of { $aligned } fit ({ $percent } %). Mean fitness: { $fitness }.
conform-moves = Steps missed and events extra, over all cases: { $moves }.
conform-given-up = { $count ->
    [one] One case was given up: it has too many states. Its row says the least that it costs.
   *[other] { $count } cases were given up: they have too many states. Their rows say the least that they cost.
}
conform-deviations = Most frequent:
conform-missed = { $times } × missed: { $label }
conform-extra = { $times } × extra: { $label }
conform-wrong-role = { $times } × from another role: { $label }
conform-more = { $count ->
    [one] and one more kind
   *[other] and { $count } more kinds
}
conform-written = Case by case: { $path }
