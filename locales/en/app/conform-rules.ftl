### What `tavolo conform` says of rules and DECLARE models.

conform-rules-bring-traces = { $path } holds rules with their traces, and a log was named besides.
    .hint = Leave the log out
conform-rules-unreadable = { $path } cannot be read as rules: { $reason }
    .hint = Give a JSON list of cases; format in docs/conformance.md
conform-nothing = { $path } holds no rule and no constraint: nothing could be judged.
    .hint = Look whether it is the file that you mean
conform-log-missing = { $path } is a model, and no log was named.
    .hint = Name the log after the model
conform-unweighed = { $path } holds rules or constraints, which have neither weights nor facts.
    .hint = Leave --weights and --fact out
conform-rules = { $cases ->
    [one] One rule
   *[other] { $cases } rules
}: { $satisfied } kept, { $violated } broken, { $pending } not decided, { $vacuous } that nothing called upon.
conform-rule-gap = { $id }: event { $event } lacks “{ $attribute }”, or has it in another type; the condition counts as false.
conform-rule-gap-person = { $id }: event { $event } is about nobody and meets no other.
conform-rule-fault = { $id }: { $fault }

conform-rule-unreadable = the case cannot be read: { $reason }
conform-rule-field = “{ $name }” holds something that it cannot mean
conform-rule-template = there is no template “{ $name }”
conform-rule-no-target = the template needs a second act, in “b”
conform-rule-no-cancel = the template needs the act that takes back, in “c”
conform-rule-no-roles = the template needs “roles”
conform-rule-no-pair = the template sets no two events against each other, and “cond_ab” asks about two
conform-rule-no-window = the template has no window
conform-rule-no-count = the template has no “n”
conform-rule-no-consume = the template uses nothing up, and “consume” is set
conform-rule-unknown = no event has an attribute “{ $name }”
conform-rule-no-order = “{ $name }” is no number, and more or less is asked of it
conform-rule-type = “{ $name }” is { $is }, and is compared with { $compared }
conform-type-truth = true or false
conform-type-number = a number
conform-type-text = a text

conform-declare-unreadable = { $path } cannot be read as a DECLARE model: { $reason }
    .hint = Give a JSON object: names of templates, below each a list of constraints with args; format in docs/conformance.md
conform-declare-template = “{ $name }” is no template of DECLARE
conform-declare-args = “{ $name }” takes { $wanted ->
    [one] one activity
   *[other] { $wanted } activities
}
conform-declare = { $constraints ->
    [one] One constraint
   *[other] { $constraints } constraints
}, { $cases ->
    [one] one case
   *[other] { $cases } cases
}: { $fitting } fit. Broken, over all cases: { $broken }. Mean fitness: { $fitness }.
conform-declare-broken = { $times } × { $constraint }
