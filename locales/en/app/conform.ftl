### Comparing a log with a model: tavolo conform.

conform-cannot-read = { $path } cannot be read: { $reason }
    .hint = Name a file that is there and that you may read
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
conform-no-declare = { $path } is JSON, and DECLARE models cannot be compared yet.
    .hint = Give PNML or a procedure
conform-unknown-fact = No guard of the model asks for “{ $fact }”.
    .hint = { $known ->
        [0] The model has no facts: leave --fact out
       *[other] It knows these: { $known }
    }
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
