//! Cases with one defect each, as authors make them, border-arrival first: name, edits (file, old text, new text), and what is told of it:
//! code and id.

/// One edit: path below the folder of scenarios, text that stands there, text that stands there instead.
pub(crate) type Edit = (&'static str, &'static str, &'static str);

/// A defect, and by which code and about what it is found.
pub(crate) type Broken = (&'static str, &'static [Edit], &'static str, &'static str);

pub(crate) const BROKEN: &[Broken] = &[
    // ---- Clues ----
    (
        "a gate that opens after the case is over",
        &[(
            "border-arrival/clues.ron",
            "Consent(to: \"referral\", is: Given), Story(Days(1)),",
            "Consent(to: \"referral\", is: Given), Story(Days(60)),",
        )],
        "P0001",
        "lioma-grave-promise",
    ),
    (
        "nothing that is said or given informs, so that a gate needs more than the meter can reach",
        &[
            ("packs/base/reactions.ron", "(Fear, -2), (Information, 2)],\n", "(Fear, -2)],\n"),
            ("packs/base/reactions.ron", "[(Information, 10), (Trust, 3)]", "[(Trust, 3)]"),
            ("packs/base/reactions.ron", "[(Information, 3), (Fear, -3), (Trust, 2)]", "[(Fear, -3), (Trust, 2)]"),
            ("packs/base/reactions.ron", "[(Trust, 3), (Information, 4)]", "[(Trust, 3)]"),
            ("packs/base/reactions.ron", "[(Trust, 4), (Information, 2)]", "[(Trust, 4)]"),
            ("packs/base/actions.ron", "effects: [Feel(who: Target, meter: Information, by: 5)],", ""),
        ],
        "P0001",
        "bastim-brothers-land",
    ),
    (
        "a gate beyond the end of the scale",
        &[(
            "border-arrival/clues.ron",
            "Mind(meter: Trust, toward: Actor, at_least: 60), Mind(meter: Information, at_least: 50),",
            "Mind(meter: Trust, toward: Actor, at_least: 160), Mind(meter: Information, at_least: 50),",
        )],
        "S0108",
        "",
    ),
    (
        "a gate that asks for an interpreter with ties, where nobody with ties speaks the language",
        &[(
            "border-arrival/clues.ron",
            "topic: \"age\", gate: All([Understood,",
            "topic: \"age\", gate: All([Understood, Interpreted(neutral: false),",
        )],
        "P0001",
        "rinu-birth-year",
    ),
    (
        "a look that waits for a flag that nothing raises",
        &[("border-arrival/events.ron", "effects: [Flag(flag: \"zorine-answers\"), Cue(", "effects: [Cue(")],
        "P0001",
        "lioma-spoken-for",
    ),
    (
        "and by which somebody should have been recognised",
        &[("border-arrival/events.ron", "effects: [Flag(flag: \"zorine-answers\"), Cue(", "effects: [Cue(")],
        "P0019",
        "lioma",
    ),
    (
        "a look that is left to a function that the case does not have",
        &[(
            "border-arrival/clues.ron",
            "learn: [Look(at: Person(\"lioma\"), functions: [\"health\", \"first-contact-authority\", \"reception-manager\", \"migrant-information\"])],",
            "learn: [Look(at: Person(\"lioma\"), functions: [\"asylum-authority\"])],",
        )],
        "S0078",
        "lioma-holds-belly",
    ),
    (
        "a search that is left to people without the power",
        &[(
            "border-arrival/clues.ron",
            "learn: [Search(at: Thing(\"passport-bundle\"), functions: [\"investigation-authority\", \"first-contact-authority\"])],",
            "learn: [Search(at: Thing(\"passport-bundle\"), functions: [\"mediator\"])],",
        )],
        "S0078",
        "passport-band",
    ),
    (
        "one of two ways to a clue that is left to a function that cannot go it",
        &[(
            "border-arrival/clues.ron",
            "Search(at: Thing(\"belt-bag\"), functions: [\"first-contact-authority\", \"investigation-authority\"]),",
            "Search(at: Thing(\"belt-bag\"), functions: [\"mediator\"]),",
        )],
        "P0002",
        "zorine-two-passports",
    ),
    (
        "a paper that nothing sends",
        &[("border-arrival/events.ron", "document: \"msg-scarf\"", "document: \"msg-clock\"")],
        "S0078",
        "lioma-guarded-at-night",
    ),
    (
        "a clue that could be told, and no sentence tells it",
        &[("border-arrival/sentences.ron", "topic: \"age\", tells: [\"rinu-birth-year\"]", "topic: \"age\"")],
        "S0097",
        "rinu-birth-year",
    ),
    (
        "somebody who shall be recognised by testimony",
        &[(
            "border-arrival/cast.ron",
            "recognised_by: [\n                \"lioma-spoken-for\",",
            "recognised_by: [\n                \"lioma-sister\",",
        )],
        "S0092",
        "lioma-sister",
    ),
    // ---- People, languages, places ----
    (
        "a language that no interpreter speaks",
        &[(
            "border-arrival/cast.ron",
            "id: \"lioma\", place: \"pier-3\", speaks: [\"liskan\"]",
            "id: \"lioma\", place: \"pier-3\", speaks: [\"tavri\"]",
        )],
        "P0014",
        "lioma",
    ),
    (
        "interpreters who may not interpret",
        &[(
            "packs/it-2026-07/roles.ron",
            "agency: \"mediation-service\", powers: [\"interpret\"]",
            "agency: \"mediation-service\"",
        )],
        "P0004",
        "S3-03",
    ),
    (
        "a voice at the other end in a language that nobody understands",
        &[(
            "border-arrival/cast.ron",
            "id: \"berrin\", place: \"phone-net\", speaks: [\"orsani\", \"maritian\"]",
            "id: \"berrin\", place: \"phone-net\", speaks: [\"tavri\"]",
        )],
        "P0007",
        "berrin",
    ),
    (
        "an office that nobody holds",
        &[("border-arrival/seats.ron", "\"ex-prosecutor\", ", "")],
        "P0018",
        "ex-prosecutor",
    ),
    (
        "a person whom nobody plays",
        &[("border-arrival/seats.ron", "\"obessa\", \"tiko\", ", "\"obessa\", ")],
        "S0075",
        "tiko",
    ),
    (
        "a key place without a way",
        &[
            (
                "border-arrival/places.ron",
                "(\"annex\", Seconds(45)), (\"gate\", Seconds(40)),",
                "(\"annex\", Seconds(45)),",
            ),
            (
                "border-arrival/places.ron",
                "id: \"gate\", holds: 10,\n        ways: [(\"courtyard\", Seconds(40))],",
                "id: \"gate\", holds: 10,",
            ),
        ],
        "S0074",
        "gate",
    ),
    (
        "a way that does not lead back",
        &[(
            "border-arrival/places.ron",
            "id: \"gate\", holds: 10,\n        ways: [(\"courtyard\", Seconds(40))],",
            "id: \"gate\", holds: 10,",
        )],
        "S0073",
        "",
    ),
    // ---- Events and agendas ----
    (
        "an item whose trigger is never raised",
        &[("border-arrival/events.ron", "            Flag(flag: \"lioma-silent\"),\n", "")],
        "P0008",
        "ev-still-silent",
    ),
    (
        "an item that waits for what only a later scene raises",
        &[(
            "border-arrival/events.ron",
            "when: When(holds: At(who: Person(\"edua\"), place: \"information-tent\"), not_before: Seconds(140)),",
            "when: When(holds: Flag(\"a3-missed\"), not_before: Seconds(140)),",
        )],
        "P0008",
        "ev-edua-phone",
    ),
    (
        "an item that waits for longer than its scene lasts",
        &[(
            "border-arrival/events.ron",
            "id: \"ev-group-info\", scene: \"tents\", when: After(Seconds(30)),",
            "id: \"ev-group-info\", scene: \"tents\", when: When(holds: Exercise(Minutes(25))),",
        )],
        "P0008",
        "ev-group-info",
    ),
    (
        "an item after the end of its scene",
        &[(
            "border-arrival/events.ron",
            "id: \"ev-van-text\", scene: \"tents\", when: After(Seconds(530))",
            "id: \"ev-van-text\", scene: \"tents\", when: After(Minutes(53))",
        )],
        "S0080",
        "ev-van-text",
    ),
    (
        "a response that is expected of people without the power",
        &[(
            "border-arrival/events.ron",
            "expects: Acted(action: [\"issue-receipt\"]),",
            "expects: Acted(action: [\"issue-receipt\"], by: [\"mediator\"]),",
        )],
        "P0009",
        "ev-property-tray",
    ),
    (
        "a cue that nothing gives",
        &[(
            "border-arrival/events.ron",
            "otherwise: [Cue(person: \"gaspo\", text: \"ask-receipt\")],",
            "otherwise: [Cue(person: \"teo\", text: \"ask-receipt\")],",
        )],
        "P0010",
        "gaspo",
    ),
    (
        "a response that takes longer than there is time for",
        &[(
            "border-arrival/events.ron",
            "expects: Acted(action: [\"issue-receipt\"]),\n        within: Minutes(4),",
            "expects: Acted(action: [\"issue-receipt\"]),\n        within: Seconds(40),",
        )],
        "P0011",
        "ev-property-tray",
    ),
    // ---- Endings ----
    (
        "an ending shadowed by an earlier one",
        &[(
            "border-arrival/endings.ron",
            "when: All([Story(Days(49)), Gone(Person(\"bastim\"))])),",
            "when: All([Story(Days(49)), Gone(Person(\"bastim\")), Did(Fired(\"ev-postcard\")), Flag(\"a3-missed\")])),",
        )],
        "P0006",
        "end-bastim-gone",
    ),
    (
        "an ending after the last day",
        &[(
            "border-arrival/endings.ron",
            "id: \"end-partly-open\", when: Story(Days(49))",
            "id: \"end-partly-open\", when: Story(Days(90))",
        )],
        "P0005",
        "end-partly-open",
    ),
    (
        "an ending that asks for a house without places",
        &[("border-arrival/resources.ron", "id: \"child-places\", room: 3", "id: \"child-places\", room: 0")],
        "P0005",
        "end-table-held",
    ),
    // ---- Duties, goals, limits ----
    (
        "a consent that nobody can give",
        &[("packs/base/topics.ron", "class: Health, consent: \"health-check\",", "class: Health,")],
        "P0004",
        "S1-11",
    ),
    (
        "a decision that nobody can make, and a branch that hangs on it",
        &[(
            "packs/base/topics.ron",
            "(id: \"referral\", consent: \"referral\", always: true)",
            "(id: \"referral\", always: true)",
        )],
        "P0022",
        "Subject",
    ),
    (
        "a form that nobody may fill",
        &[(
            "packs/base/forms.ron",
            "id: \"age-doubt-note\", takes: Seconds(45),",
            "id: \"age-doubt-note\", by: [\"asylum-authority\"], takes: Seconds(45),",
        )],
        "P0004",
        "S2-07",
    ),
    (
        "an office without the power that its duty needs",
        &[(
            "packs/it-2026-07/roles.ron",
            "powers: [\"search\", \"seize\", \"arrest\", \"refuse-entry\", \"screen\"]",
            "powers: [\"search\", \"seize\", \"arrest\", \"refuse-entry\"]",
        )],
        "S0082",
        "S2-02",
    ),
    (
        "a duty whose function no judged seat holds",
        &[(
            "packs/it-2026-07/duties.ron",
            "id: \"S1-06\", class: HS, objective: \"O3\", scope: Session,\n        functions: [\"migrant-information\"]",
            "id: \"S1-06\", class: HS, objective: \"O3\", scope: Session,\n        functions: [\"residence-authority\"]",
        )],
        "P0021",
        "S1-06",
    ),
    (
        "a goal that asks for a meeting with somebody who is never on the site",
        &[(
            "packs/it-2026-07/objectives.ron",
            "Did(Met(action: \"convene-conference\", functions: [\"anti-trafficking-body\", \"first-contact-authority\"]))",
            "Did(Met(action: \"convene-conference\", functions: [\"anti-trafficking-body\", \"prosecutor\"]))",
        )],
        "P0003",
        "O8",
    ),
    (
        "an objective of which nothing is due",
        &[
            ("border-arrival/case.ron", "\"O8\", \"O10\"]", "\"O8\", \"O10\", \"O99\"]"),
            (
                "packs/it-2026-07/objectives.ron",
                "    (id: \"O10\",",
                "    (id: \"O99\", scope: Session, goal: Did(Acted(action: [\"convene-conference\"]))),\n    (id: \"O10\",",
            ),
        ],
        "P0016",
        "border-arrival",
    ),
    (
        "a limit shorter than the walk",
        &[(
            "packs/it-2026-07/timers.ron",
            "id: \"first-care\", limit: Minutes(10)",
            "id: \"first-care\", limit: Seconds(35)",
        )],
        "P0011",
        "S1-02",
    ),
    (
        "a limit shorter than the act",
        &[(
            "packs/it-2026-07/timers.ron",
            "id: \"asylum-wish\", limit: Minutes(15)",
            "id: \"asylum-wish\", limit: Seconds(40)",
        )],
        "P0011",
        "S1-10",
    ),
    (
        "a limit longer than every scene",
        &[(
            "packs/it-2026-07/timers.ron",
            "id: \"first-care\", limit: Minutes(10)",
            "id: \"first-care\", limit: Minutes(50)",
        )],
        "S0089",
        "first-care",
    ),
    (
        "a house that is open from evening to morning, which hours of a day cannot say",
        &[(
            "border-arrival/resources.ron",
            "at: \"hospital\", open: (420, 1080)",
            "at: \"hospital\", open: (1080, 420)",
        )],
        "P0017",
        "hospital-antenatal",
    ),
    // ---- Seats ----
    (
        "a seat without acts",
        &[("border-arrival/cast.ron", "id: \"nora\", function: \"guardian\"", "id: \"nora\", function: \"helpline\"")],
        "P0013",
        "guardian",
    ),
];

/// The same of the other cases, each with the name of its case.
pub(crate) const ELSEWHERE: &[(&str, Broken)] = &[
    (
        "brothel-raid",
        (
            "an answer for another that nothing lets anybody notice",
            &[(
                "brothel-raid/events.ron",
                "            Flag(flag: \"zita-answers\"),\n            Cue(person: \"zita\"",
                "            Cue(person: \"zita\"",
            )],
            "P0001",
            "dalia-spoken-for",
        ),
    ),
    (
        "brothel-raid",
        (
            "a hearing that nobody may ask for",
            &[(
                "packs/base/forms.ron",
                "id: \"hearing-request\", takes: Seconds(45), by: [\"prosecutor\"]",
                "id: \"hearing-request\", takes: Seconds(45), by: [\"asylum-authority\"]",
            )],
            "P0004",
            "S8-05",
        ),
    ),
    (
        "brothel-raid",
        (
            "a hearing without the power to hold it",
            &[(
                "packs/base/actions.ron",
                "id: \"hold-protected-hearing\", target: PersonHere, takes: Minutes(3), powers: [\"judge\"]",
                "id: \"hold-protected-hearing\", target: PersonHere, takes: Minutes(3), powers: [\"screen\"]",
            )],
            "P0004",
            "C-10",
        ),
    ),
    (
        "farm-inspection",
        (
            "a speaker for all whom nothing makes speak",
            &[("farm-inspection/events.ron", "Flag(flag: \"krato-answers\")", "Flag(flag: \"photo-out\")")],
            "P0001",
            "luka-same-words",
        ),
    ),
    (
        "farm-inspection",
        (
            "a photograph after the end of its scene",
            &[(
                "farm-inspection/events.ron",
                "id: \"ev-photo\", scene: \"shed\", when: After(Seconds(60))",
                "id: \"ev-photo\", scene: \"shed\", when: After(Minutes(40))",
            )],
            "S0080",
            "ev-photo",
        ),
    ),
    (
        "farm-inspection",
        (
            "an office of the finances without a paper for it",
            &[(
                "packs/base/forms.ron",
                "id: \"financial-inquiry\", takes: Seconds(60),",
                "id: \"financial-inquiry\", takes: Seconds(60), by: [\"asylum-authority\"],",
            )],
            "P0004",
            "S8-03w",
        ),
    ),
    (
        "dublin-return",
        (
            "a sheet that nobody holds",
            &[("dublin-return/documents.ron", "(id: \"eurodac-sheet\", holder: \"arno\",", "(id: \"eurodac-sheet\",")],
            "S0078",
            "jaro-same-birthday",
        ),
    ),
    (
        "dublin-return",
        (
            "a seat without a line of its own",
            &[
                ("dublin-return/seats.ron", "persons: [\"otto\", \"furio\"]", "persons: [\"otto\"]"),
                (
                    "dublin-return/seats.ron",
                    "    (id: \"doctor\"",
                    "    (id: \"registry\", persons: [\"furio\"], kind: Agency),\n    (id: \"doctor\"",
                ),
            ],
            "P0013",
            "registry",
        ),
    ),
];

/// Of farm-inspection as it is after a pier that lost somebody.
pub(crate) const AFTER: &[Broken] = &[
    (
        "a card that nobody can speak with",
        &[("farm-inspection/taken/pier-man-came-here/cast.ron", "speaks: [\"orsani\"]", "speaks: [\"liskan\"]")],
        "P0014",
        "davin",
    ),
    (
        "a number that nobody finds",
        &[(
            "farm-inspection/taken/pier-man-came-here/clues.ron",
            "shows: [\"earlier-file\", \"found-at-work\"]",
            "shows: [\"found-at-work\"]",
        )],
        "P0004",
        "S3-15",
    ),
    (
        "an answer for which nobody asks",
        &[(
            "farm-inspection/taken/pier-man-came-here/events.ron",
            "to: [\"coordination-authority\"]",
            "to: [\"border-support\"]",
        )],
        "P0008",
        "ev-pier-answer",
    ),
    (
        "a way to be recognised that is no clue",
        &[("farm-inspection/taken/pier-man-came-here/cast.ron", "\"davin-stamp-of-the-pier\"]", "\"davin-stamp\"]")],
        "S0060",
        "davin-stamp",
    ),
];
