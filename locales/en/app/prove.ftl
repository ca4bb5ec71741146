### What is proven of a case (tavolo prove). Readers write cases, or vouch for one before class.
### Messages tell what cannot happen in any play. Under .hint: what to do. { $person } is an id, or “none” where nothing is owed to one person.

diagnostic-p0001 = Nobody of an agency can ever come to know the clue “{ $id }”.
    .hint = Look at what is missing. Each way in learn asks for something that cannot be; open one of them, or take the clue away.
diagnostic-p0002 = One way to the clue “{ $id }”, { $way }, can never be gone; another one is open.
    .hint = Mend the way, or take it out, so that nobody counts on it.
diagnostic-p0003 = { $person ->
        [none] The goal of { $id } cannot be reached.
       *[other] The goal of { $id } cannot be reached for { $person }.
    }
    .hint = A team can do all that is right and will still be rated as having missed it. Make possible what is missing, or leave the objective out of case.ron.
diagnostic-p0004 = { $reason ->
        [start] { $id } is owed to { $person }, but nothing that its functions can perceive ever starts its clock.
       *[other] { $person ->
            [none] Nobody can do { $id }, which is due once.
           *[other] Nobody can do { $id }, which is due for { $person }.
        }
    }
    .hint = { $reason ->
        [start] It will be “not assessed” in every play. If it is to be trained, give this person a clue that shows one of its indicators.
       *[other] It will be missed in every play. Make possible what is missing, or correct the facts that make it due.
    }
diagnostic-p0005 = No play ever comes to the ending “{ $id }”.
    .hint = Make possible what its condition asks for, or take the ending out.
diagnostic-p0006 = The ending “{ $id }” never counts: wherever it holds, the earlier “{ $by }” holds too.
    .hint = Endings are looked at from the top. Put the narrower one before the wider one.
diagnostic-p0007 = The sentence “{ $id }” of { $person } can be said to nobody who would understand it.
    .hint = Bring its speaker into play, or give speaker and listeners a language or an interpreter.
diagnostic-p0008 = The item “{ $id }” of the events list can never come.
    .hint = What it waits for does not happen by the end of its scene. Raise what is missing, or choose another scene.
diagnostic-p0009 = Nobody can give the response that “{ $id }” expects.
    .hint = Its contingency would come every time. Expect something that somebody of the cast may do.
diagnostic-p0010 = It is never time for the item “{ $item }” on the agenda of { $id }.
    .hint = Let an item of the events list give its cue, or change its condition.
diagnostic-p0011 = { $person ->
        [none] The limit of { $id } is { $limit } seconds, and what it asks for takes at least { $needed }.
       *[other] The limit of { $id } is { $limit } seconds, and for { $person } it takes at least { $needed }, the way included.
    }
    .hint = Lengthen the limit, shorten the way, or put somebody nearer.
diagnostic-p0012 = Whoever plays “{ $id }” can reach nobody in the scene “{ $scene }”, for { $minutes } minutes.
    .hint = Nobody should wait for more than six minutes. Give a way, a telephone, or company.
diagnostic-p0013 = { $found ->
        [0] Nothing at all is due from the seat “{ $id }”, which is judged.
        [one] Only one line is due from the seat “{ $id }”: a mark needs at least { $needed }.
       *[other] Only { $found } lines are due from the seat “{ $id }”: a mark needs at least { $needed }.
    }
    .hint = Merge the seat with another one, give it functions that have duties here, or make it a seat of kind Other.
diagnostic-p0014 = Nobody of an agency can speak with “{ $id }”, not even through an interpreter.
    .hint = Give somebody the language, or give an interpreter both languages and the power to interpret.
diagnostic-p0015 = The door of “{ $id }” can never be opened.
    .hint = Put its key where somebody can come by it, or open the door by an effect.
diagnostic-p0016 = Nothing is due and nothing is forbidden under the objective { $objective } that the case names.
    .hint = Take it out of case.ron, or give the cast a function and facts that call upon it.
diagnostic-p0017 = The resource “{ $id }” is never open while the case is played ({ $from } to { $to }, UTC).
    .hint = Hours run from the earlier to the later minute of one day. Change them, or the start of a scene.
diagnostic-p0018 = Nobody answers for “{ $id }” ({ $function }): the person is off stage and sits nowhere.
    .hint = Put the person into a seat of kind Other, so that a responder, the director or a bot can answer.
diagnostic-p0019 = “{ $id }” is to be recognised by “{ $clue }”, which nobody can ever perceive.
    .hint = Open a way to the clue, or name others under recognised_by.
diagnostic-p0020 = With nobody at the seat “{ $seat }”, this cannot be reached: { $kind } { $id }{ $person ->
        [none] {""}
       *[other] {" "}for { $person }
    }.
    .hint = Say that the seat is needed, let a bot hold it, or give somebody else a way to it.
diagnostic-p0021 = { $id } is owed here, and only people who are not judged could do it ({ $functions }).
    .hint = It drops out of every score. If it is to be trained, give one of these functions to a seat of kind Agency.
diagnostic-p0022 = Nobody of this case can decide so that branch { $number } of a choice in the procedure is taken.
    .hint = What stands in it is due to nobody here. Give somebody a sentence or an act for the decision, or leave it to another case.

## What is missing. $id and $other are ids or numbers.

missing-title = missing:
missing-never-at-once = Each part can be so, but never all at once.
missing-always-so = What must not be so always is.
missing-taint = No rule of the pack says how “{ $id }” could be tainted.
missing-knowledge = { $other } can never know “{ $id }”.
missing-thing = { $other } can never have “{ $id }” in hand.
missing-place = { $other } can never be at “{ $id }”.
missing-together = { $id } and { $other } can never be at one place.
missing-private = Nobody is there to speak in private.
missing-nobody = { $id } can never be there.
missing-neutral-interpreter = Nobody without ties can interpret for { $id }.
missing-tied-interpreter = Nobody with ties can interpret for { $id }.
missing-language = { $other } and { $id } have no language in common, and nobody interprets between them.
missing-consent = Nobody can give the answer on “{ $id }” that is asked for ({ $other }).
missing-status = { $other } can never get the standing “{ $id }”.
missing-indicators = Fewer than { $other } signs of the set “{ $id }” can be perceived.
missing-trust = Trust would have to be { $id }, and can be { $other } at most or least.
missing-fear = Fear would have to be { $id }, and can be { $other } at most or least.
missing-fatigue = Fatigue would have to be { $id }, and can be { $other } at most or least.
missing-information = Knowledge of one’s rights would have to be { $id }, and can be { $other } at most or least.
missing-flag = Nothing raises the flag “{ $id }” by then.
missing-fact = “{ $id }” is not true of { $other }.
missing-asked-action = No duty of the pack is done by the action { $id }.
missing-asked-form = No duty of the pack is done by the form { $id }.
missing-story = Minute { $id } of the story does not lie in the scene.
missing-exercise = Second { $id } does not lie in the scene, which lasts { $other }.
missing-not-before = It waits for second { $id } of a scene that lasts { $other }.
missing-room = “{ $id }” has no room.
missing-action-word = Nobody can do “{ $id }” with the word “{ $other }”.
missing-action = Nobody who counts can do “{ $id }” { $other ->
        [none] {""}
       *[other] for { $other }
    }.
missing-power = Nobody who counts has a power for “{ $id }” ({ $other }).
missing-said = Nobody who counts can speak about { $id } with { $other }.
missing-said-to = Nobody who counts can speak about { $id } to { $other }.
missing-sent = Nobody who counts can write to { $id }.
missing-sent-form = Nobody can send the form “{ $id }” to { $other }.
missing-answer = Nobody answers for { $id }.
missing-form = Nobody who counts may fill “{ $id }” about { $other }.
missing-sign = Nobody can learn of the sign “{ $id }” about { $other }.
missing-look = Nobody can look at { $id }.
missing-event = The item “{ $id }” never comes.
missing-witness = Nobody can be at “{ $other }” when “{ $id }” comes.
missing-meeting = Persons of { $other } can never be at one place with whoever does “{ $id }”.
missing-function = The case has nobody of { $id }.
missing-sight = Nobody of { $other } can ever have { $id } in sight.
missing-search = Nobody of { $other } who may search comes to { $id }.
missing-hearing = Nobody of an agency can hear and understand “{ $id }”.
missing-document = The paper “{ $id }” comes into nobody’s hands.
missing-teller = { $id } can tell nobody of an agency who would understand.
missing-seat = Nobody plays { $id }.
missing-tongue = Nobody in reach understands { $id }.
missing-company = { $id } meets nobody and reaches nobody.
missing-call = Nothing but the director calls “{ $id }”.
missing-cue = Nothing gives { $other } the cue “{ $id }”.
missing-doing = What “{ $id }” inclines to cannot be done.
missing-first-cue = No clue about { $id } that its functions could perceive shows one of its indicators.

## The page in the terminal

prove-title = { $case }, under { $pack }
prove-counted = { $reached } of { $all } can be reached
prove-kind = { $kind ->
        [clue] clues
        [sentence] sentences
        [person] people who can be spoken with
        [event] items of the events list
        [objective] goals
        [duty] duties
        [ending] endings
       *[seat] seats with something to do
    }
prove-holds = Proven: nothing that this case needs is impossible.
prove-fails = { $count ->
        [one] Proven: one thing that this case needs is impossible.
       *[other] Proven: { $count } things that this case needs are impossible.
    }
prove-after-holds = Proven also with what is taken up as { $flag }: nothing that the case needs is impossible.
prove-after-fails = Proven: with what is taken up as { $flag }, something that the case needs is impossible.
prove-notes = { $count ->
        [one] One note more: --notes shows it.
       *[other] { $count } notes more: --notes shows them.
    }
prove-search = Witnesses from { $plays } plays in { $seconds } s ({ $scripts ->
        [one] one walkthrough
       *[other] { $scripts } walkthroughs
    } and bots, seeds { $first } to { $last }):
prove-witnessed = { $found } of { $all } seen to happen
prove-not-found = not found in budget: { $ids }
prove-idle = { $seat } had nothing to do for { $minutes } minutes, in the play at which it waited least.
prove-see = For example { $kind } { $id }: seen by the seat { $seat } at { $at }. To see it: { $command }
prove-seen-after = { $count ->
        [0] After { $from } with { $flag } plays showed nothing more.
        [one] After { $from } with { $flag } one more was seen to happen: { $ids }
       *[other] After { $from } with { $flag } { $count } more were seen to happen: { $ids }
    }
prove-written = All of it, with a witness each: { $path }
prove-stopped = The case cannot be read without errors, so nothing could be proven. First put right what stands above.
prove-plays = no plays were made (--budget 0): nothing was sought
prove-progress = {"{"}bar:40{"}"} {"{"}pos{"}"}/{"{"}len{"}"} plays, {"{"}eta{"}"} left

## How packs differ (tavolo pack diff). $from and $to are packs.

pack-title = From { $from } to { $to }:
pack-heading = { $of ->
        [steps] Steps
        [rules] Prohibitions and data
        [limits] Limits and hours
        [actors] Actors and offices
        [forms] Forms
        [signs] Signs
       *[goals] Goals
    }
pack-counts = { $added } new, { $removed } gone, { $changed } otherwise
pack-field = { $field }: { $from } → { $to }
pack-case = What that touches in { $case }:
pack-scenes = { $count ->
        [0] No scene.
        [one] One scene: { $ids }
       *[other] { $count } scenes: { $ids }
    }
pack-clues = { $count ->
        [0] No clue.
        [one] One clue starts a clock otherwise: { $ids }
       *[other] { $count } clues start a clock otherwise: { $ids }
    }
pack-score = { $objective }: { $before } lines due, then { $after }; of those in both, { $differ } are judged otherwise
pack-seat = seat { $seat }: { $before } lines due, then { $after }
pack-winnable = Under { $pack } the case can be won: every goal can be reached for everybody ({ $due } lines due).
pack-winnable-with-faults = Under { $pack } every goal can be reached for everybody ({ $due } lines due), but something that the case needs is impossible: tavolo prove --pack { $pack }
pack-not-winnable = Under { $pack } the case cannot be won: a goal cannot be reached ({ $due } lines due). See tavolo prove --pack { $pack }
pack-unreadable = The case { $case } cannot be read under { $pack }. First put right what stands above.
pack-written = All of it: { $path }

## A journal judged under another pack too (tavolo rejudge).

rejudge-played = Played with engine { $engine }, { $entries } entries.
rejudge-own = Verdict under the pack of the session: { $packs }, engine { $engine }, content { $content }, { $signed ->
        [yes] signed off
       *[no] not signed off by a practitioner
    }
rejudge-other = Verdict under the other pack: { $packs }, engine { $engine }, content { $content }, { $signed ->
        [yes] signed off
       *[no] not signed off by a practitioner
    }
rejudge-team = Team
rejudge-lines = Lines of the ledger
