### Mistakes in what authored files mean, S0050 to S0123: what is wrong, and as .hint what to do about it.
### For authors who never saw such a file; docs/diagnostics/ has a page for each. $suggestion is the word probably meant.

# What an id stands for; used inside the messages below.
diagnostic-kind =
    { $kind ->
        [action] action
        [behaviour] behaviour
        [calendar] calendar
        [case] case
        [clue] clue
        [competency] competency
        [consent] consent
        [contact] contact
        [dimension] dimension
        [document] document
        [duty] duty
        [element] element to be proved
        [ending] ending
        [event] event
        [fact] fact
        [field] field
        [flag] flag
        [form] form
        [function] function
        [indicator] indicator
        [information] information rule
        [instrument] source
        [language] language
        [objective] objective
        [outcome] outcome
        [pack] pack
        [person] person
        [phrase] phrase
        [pillar] pillar
        [place] place
        [power] power
        [procedure] procedure
        [reaction] reaction
        [resource] resource
        [responder] answer of an office
        [role] role
        [rule] rule
        [scene] scene
        [seat] seat
        [sentence] sentence
        [set] set of indicators
        [sign] sign of a fact
        [status] standing
        [thing] thing
        [timer] limit
        [topic] topic
        [vocabulary] vocabulary
        [walkthrough] walkthrough
       *[other] item
    }

diagnostic-s0050 = The file { $file } is missing.
    .hint = Create it. A case needs case.ron, scenes.ron, seats.ron, places.ron and cast.ron; a pack needs pack.ron. All other files may be left out.

diagnostic-s0051 = No file of this folder is called { $file }. It is not read.
    .hint = Check the spelling of the file name. Items of one kind stand together in one file; notes belong into a file that does not end in .ron.

diagnostic-s0052 = There is no case in a folder { $id }.
    .hint = Use the name of a folder among the scenarios.

diagnostic-s0053 = There is no pack { $id }.
    .hint = Use the name of a folder in packs.

diagnostic-s0054 = These files are made for a newer Tavolo: they have format { $found }, and this one reads up to { $known }.
    .hint = Update Tavolo. Do not lower the number: the files would be read wrongly.

diagnostic-s0055 = Format { $found } cannot be brought up to format { $known }.
    .hint = Formats are counted from 1. Write format: { $known } in new files; for old files open them in the Tavolo that made them and save them anew.

diagnostic-s0056 =
    { $what ->
        [day] "{ $found }" is not a day.
       *[instant] "{ $found }" is not a point in time.
    }
    .hint =
        { $what ->
            [day] Write year, month and day: "2026-07-16".
           *[instant] Write date and time in universal time: "2026-09-14T05:40:00Z".
        }

diagnostic-s0057 = The id is "{ $id }", but the folder or file is called { $name }.
    .hint = Give both the same name.

diagnostic-s0058 = { diagnostic-kind } "{ $id }" is there already: { $other-file }, line { $other-line }.
    .hint = Give one of the two another id, or remove it.

diagnostic-s0059 = "{ $id }" cannot be an id.
    .hint = Use letters without accents, digits and hyphens, 64 at most: "phone-in-pocket".

diagnostic-s0060 = There is no such item: { diagnostic-kind } "{ $id }".
    .hint = Check the spelling, or write the item it shall lead to. A pack can only name what packs define, never a person or place of a case.

diagnostic-s0061 = This was taken away: { diagnostic-kind } "{ $id }", in { $other-file }, line { $other-line }.
    .hint = Remove what uses it too, or do not take it away.

diagnostic-s0062 = These packs extend one another in a circle: { $chain }.
    .hint = One of them must extend nothing: the base.

diagnostic-s0063 = More than { $limit } packs extend one another.
    .hint = Join some of them.

diagnostic-s0064 = The pack below has this already: { diagnostic-kind } "{ $id }" ({ $other-file }, line { $other-line }).
    .hint = To change it, write Patch(id: "{ $id }", …) with the fields that change. For something new choose another id.

diagnostic-s0065 = There is nothing to change: no pack below has { diagnostic-kind } "{ $id }".
    .hint = Check the id. For something new leave Patch away and write all fields.

diagnostic-s0066 = { $word } changes an item of the pack below, but this pack extends none.
    .hint = Write the item itself, ( … ), or name the pack below in pack.ron: extends: "base".

diagnostic-s0067 = Only the base pack may define this: { diagnostic-kind } "{ $id }".
    .hint = Use one that the base has. What things mean is the same in every country, so that a case can be played in all of them.

diagnostic-s0068 = The field { $field } belongs to the meaning of this item and cannot be changed here.{ $allowed ->
        [none] {""}
       *[other] {" "}These can: { $allowed }.
    }
    .hint = Leave it out. If the meaning must differ, it is another item.

diagnostic-s0069 = { $word } does not say what it changes.
    .hint =
        { $word ->
            [Disable] Write { $field } and nothing else: Disable({ $field }: …).
           *[other] Write { $field } first, then the fields that change: Patch({ $field }: …, …).
        }

diagnostic-s0070 = This item has a condition with { $found } parts; at most { $limit } are allowed.
    .hint = Divide it, for example with a flag that an event raises.

diagnostic-s0071 = This item has a condition with { $found } levels; at most { $limit } are allowed.
    .hint = Often Not(All([…])) can be written as Any([Not(…), …]), and an All inside an All can be joined with it.

diagnostic-s0072 = This item has { $found } effects; at most { $limit } are allowed.
    .hint = Move some of them to another event and fire that: Fire("…").

diagnostic-s0073 = From { $from } one can go to { $to }, but not back.
    .hint = If one can walk back, add the way there too. Otherwise nothing need be done.

diagnostic-s0074 = Nobody can ever be at { $id }.
    .hint = Add a way to it, let somebody start there, let an effect move somebody there, or make it the place of a resource.

diagnostic-s0075 = Nobody plays { $id }.
    .hint = Put the person into a seat, or write offstage: true for somebody who is only reached by message.

diagnostic-s0076 = { $id } is in more than one seat: { $seats }.
    .hint = Leave the person in one of them.

diagnostic-s0077 = Nobody is played from the seat { $id }.
    .hint = Name its persons, or remove the seat.

diagnostic-s0078 = Nobody can ever learn the clue { $id }.
    .hint = Look at each of its ways: is the person on the scene, does a document reach anybody, is somebody of the functions named in the cast?

diagnostic-s0079 = The event { $id } waits to be called, but nothing calls it.
    .hint = Write Fire("{ $id }") where it shall happen. If only the director shall call it, nothing need be done.

diagnostic-s0080 = The event { $id } would come after the scene { $scene } has ended.
    .hint = Let it come earlier, or make the scene longer. Both count exercise time from the start of the scene.

diagnostic-s0081 = In this case nobody on the scene may do { $id }.
    .hint = No mistake. If the case shall train it, put somebody with the power into the cast.

diagnostic-s0082 =
    { $reason ->
        [functions] Nobody of this cast has the duty { $id }.
        [subject] For nobody of this cast the duty { $id } is due.
        [act] Nothing that can happen in this case fulfils the duty { $id }.
       *[start] Nothing in this case lets the duty { $id } begin.
    }
    .hint = No mistake: the duty is not assessed here. If the case shall train it, give it what is missing.

diagnostic-s0083 =
    { $reason ->
        [functions] The rule { $id } binds nobody of this cast.
        [subject] The rule { $id } protects nobody of this cast.
       *[act] Nothing that can happen in this case touches the rule { $id }.
    }
    .hint = No mistake: the rule can neither be kept nor broken here.

diagnostic-s0084 = The case needs the function { $id }, but the pack does not say who carries it out.
    .hint = Check the spelling, or add the function to functions.ron of the pack; where nobody does it in that country, write by: Absent(…).

diagnostic-s0085 =
    { $by ->
        [substitute] Nobody carries out { $id } in this country; { $substitute } stands in.
       *[director] Nobody carries out { $id } in this country, and nobody stands in: the director answers.
    }
    .hint = No mistake. Name another substitute in functions.ron of the pack if this is not meant.

diagnostic-s0086 = The duty { $id } stands nowhere in the procedure.
    .hint = Add Duty("{ $id }") to procedure.ron where it belongs. What has no fixed place goes into a Together([…]).

diagnostic-s0087 = The duty { $id } stands twice in the procedure.
    .hint = Leave it in one place. What may be repeated goes into Loop(…).

diagnostic-s0088 =
    { $scope ->
        [session] The duty { $id } is owed once in a session, but stands in the procedure of each subject.
       *[subject] The duty { $id } is owed to each subject, but stands in the procedure of the session.
    }
    .hint = Move it to the other procedure, or change its scope in duties.ron.

diagnostic-s0089 = The limit { $id } (of { $duty }) is longer than every scene: it can never be missed.
    .hint = Count it in story time (clock: Story), shorten it for play, or make a scene longer.

diagnostic-s0090 = The limit { $id } (of { $duty }) leaves { $seconds } seconds of play at most: too few to be judged.
    .hint = Let story time run slower in some scene (rate), or count the limit in exercise time (clock: Exercise). Four and a half minutes are the least.

diagnostic-s0091 = { $id } can be recognised by { $found } clues without testimony; { $needed } are needed.
    .hint = Add clues that one can see, hear, read or find to recognised_by. Nobody may depend on a victim's disclosure.

diagnostic-s0092 = { $person } shall be recognised by the clue { $id }, but it can only be told.
    .hint = Give the clue another way (Look, Search, Hear, Witness, Read, Find), or take it out of recognised_by.

diagnostic-s0093 = There are { $victims } victims and { $decoys } others to screen.
    .hint = Most people in a mixed flow are no victims. Add others with needs of their own.

diagnostic-s0094 =
    { $cell ->
        [victims] All victims are of the same sex.
        [exploiters] All exploiters are of the same sex.
        [form] All victims of this form of exploitation ({ $exploitation }) are of the same sex.
        [no-citizen] No victim is a citizen of the host country or the Union.
        [no-man] There is sexual exploitation, but no man suffers it.
       *[no-woman] There is exploitation of labour, but no woman suffers it.
    }
    .hint = Mix sex, origin, age and form of exploitation, so that trainees look at what happens and not at types.

diagnostic-s0095 = The objective { $id } can only be reached if somebody learns something.
    .hint = Ask for what the team does (informs, asks, refers, protects), never for what a person tells.

diagnostic-s0096 = { $id } tells the clue { $clue }, but { $person } does not know it and has no way to.
    .hint = Add the clue to what the person knows, or give the clue a way that is open to this person.

diagnostic-s0097 = { $person } can tell the clue { $id }, but no sentence of this person does.
    .hint = Write a sentence with tells: ["{ $id }"], or remove the way Tell.

diagnostic-s0098 = This walkthrough extends others that lead back to { $id }, or too many in a row.
    .hint = One of them must extend nothing. Eight in a row are the most.

diagnostic-s0099 =
    { $what ->
        [track] There is no track { $id } here.
       *[step] There is no step { $id } here.
    }
    .hint = Check the label. A step can only be named if it has an id, and if no edit before has dropped it.

diagnostic-s0100 = The label { $id } stands twice in this walkthrough.
    .hint = Give one of them another label. Labels of what a walkthrough extends count too.

diagnostic-s0102 = The substitutes of { $id } lead back to it.
    .hint = One of them must be a role, or have no substitute.

diagnostic-s0104 = { $person } cannot say { $id }: it is a sentence of { $speaker }.
    .hint = Let { $speaker } say it, or write a sentence for { $person }.

diagnostic-s0105 = The value "{ $id }" does not fit { $of }.{ $expected ->
        [none] {""}
       *[other] {" "}Expected: { $expected }.
    }
    .hint = Look at the form or action in the pack: it lists its fields, parameters and words. Every parameter of an action must be given.

diagnostic-s0107 = The scene { $id } begins before what comes before it.
    .hint = Scenes stand in the order of play, and their story instants follow one another; the first is not before the start of the case.

diagnostic-s0108 = { $what } is { $found }, but must be between { $least } and { $most }.
    .hint = Change the number.

diagnostic-s0109 = { $file } has no item.
    .hint = Write at least one.

diagnostic-s0110 = The thing { $id } lies in something that lies in { $id }.
    .hint = Put one of them at a place or on a person.

diagnostic-s0112 = { $found } may be a real number or address.
    .hint = Invent one that cannot exist: "ext. 12" for a number, a name that ends in .example for a site or mail.

diagnostic-s0113 = Here { $field } of { $id } asks for more than scenario facts.
    .hint = Use only Fact, All, Any and Not: for whom something is due is settled before anybody plays. What must be so at the moment belongs into provided or when.

diagnostic-s0115 = { $reason ->
        [chain] The set "{ $id }" is like "{ $like }", which lists no members of its own.
       *[members] The set "{ $id }" is like "{ $like }" and lists members besides.
    }
    .hint = { $reason ->
        [chain] Name the set that lists the members.
       *[members] Write only what differs: differs: [(id: "…", strength: …, source: …)]. Or leave out like.
    }

diagnostic-s0116 = The indicator "{ $indicator }" stands in no dimension, and "{ $id }" concludes by dimension.
    .hint = Move it into one of the dimensions of the set.

diagnostic-s0117 = The indicator "{ $indicator }" differs in "{ $id }", but is no member of it.
    .hint = Name an indicator that the set lists, or list this one.

diagnostic-s0118 = No set counts the indicator "{ $id }".
    .hint = For a cue of need that is right. List a sign of trafficking in indicator-sets.ron, or use a word that is listed there.

diagnostic-s0119 = The fact "{ $id }" is believed by the set "{ $set }", which is no list.
    .hint = Name a set that concludes by AnySeveral, or the indicators themselves.

diagnostic-s0120 = The office of { $id } does { $action } about a person, and answers requests that speak of nobody too.
    .hint = Put (is: About, reason: "…") before the other needs.

diagnostic-s0121 = { $reason ->
        [near] The office of { $id } is not beside anybody and cannot do { $action }.
        [parameters] The office of { $id } has no values for the parameters of { $action }.
       *[power] The role that answers { $id } has not the power for { $action }.
    }
    .hint = { $reason ->
        [near] Let it do an action with the target PersonKnown, or none.
        [parameters] Let it do an action without parameters, or none.
       *[power] Give the role the power in roles.ron, name another function, or leave does out.
    }

diagnostic-s0122 = Whatever { $id } takes, { $by } has answered before.
    .hint = The first that fits answers: put { $id } before { $by }, or let { $by } ask for a form or fewer kinds of dispatch.

diagnostic-s0123 = { $reason ->
        [prohibition] { $id } keeps a prohibition: a talk in which nothing at all was said would show it.
        [story] { $id } has a span of story time, and people talk in exercise time.
       *[provided] { $id } says when its pattern counts, and has no pattern.
    }
    .hint = { $reason ->
        [prohibition] Say in keeps what comes before what, or what follows; or mark it as harmful.
        [story] Give the limit (clock: Exercise) in timers.ron, or name another.
       *[provided] Add shown_by, or take provided out.
    }

diagnostic-s0124 = { $what ->
    [case] There is no case { $from } of which to take { $outcome } up.
   *[outcome] { $from } does not leave { $outcome }.
 }
    .hint = Name a case of this folder and one of the outcomes in its leaves.

diagnostic-s0125 = { $what ->
    [case] There are files in { $folder } for a case { $id }, and no such case.
   *[flag] There are files in { $folder } for the flag { $id }, which the case does not take up.
 }
    .hint = A folder there is named by the case, and one inside it by a flag of its takes.

diagnostic-s0126 = { $reason ->
    [shape] { $id } taints, and no single act breaks it.
   *[scope] { $id } taints, and is asked for each person: a thing is nobody’s.
 }
    .hint = { $reason ->
        [shape] Say Never, Before or OnlyBy, or take taints out.
       *[scope] Write scope: Session, or take taints out.
    }

diagnostic-s0127 =
    { $count ->
        [one] The case needs the function { $missing }, which the pack “{ $pack }” does not have; it is named in { $mentions } places.
       *[other] The case needs { $count } functions that the pack “{ $pack }” does not have: { $missing }. They are named in { $mentions } places.
    }
    .hint = Add each to this file: by: Role(…) where an office does it, by: Absent(substitute: …) where that country has none. The first place that names one is scenarios/{ $other-file }, line { $other-line }.
