### Own words, and conversations spoken aloud.

seat-verb-aloud = aloud
    .does = speak with somebody aloud, in the room
seat-verb-conclude = conclude
    .does = end what you speak aloud
seat-verb-tap = tap
    .does = in what is spoken aloud: what you just did or heard
seat-verb-vouch = confirm
    .does = say whether that is what was said to you

seat-ask-aloud = With whom do you speak aloud?
seat-ask-said = What did you just say aloud? A number, or some of its words: the sentence that comes closest.
seat-ask-conclude = What you said and did not note is not on record. Is everything noted?
seat-ask-tap = What did you just do or hear?
seat-ask-told = What did you tell?
seat-ask-vouch = Which words?
seat-ask-agrees = Is that what was said to you?
seat-vouch-own = { $by }: “{ $words }” — meaning: { $meant }
seat-vouch-aloud = { $by }, aloud: { $words }

tap-said-it = I said it
tap-said-part = I said part of it
tap-lied = I did not tell the truth
tap-silent = I kept silent
tap-asked-again = I was asked the same again
tap-promised = I was promised something

seat-aloud-now = You speak aloud now: { $by } with { $with }. Here: { $here }. { $count ->
    [0] Nobody overhears this place.
   *[other] Whoever is there overhears you: { $near }.
} Say with “talk” what you said, or with “tap” what you did; “conclude” ends it.
seat-aloud-now-asked = You speak aloud now: { $by } with { $with }. Here: { $here }. { $count ->
    [0] Nobody overhears this place.
   *[other] Whoever is there overhears you: { $near }.
} Say with “tap” what you did or heard, and with “confirm” whether what is noted was said; “conclude” ends it.
seat-aloud-began = { $by } and { $with } begin to speak aloud.
seat-aloud-ended = { $by } and { $with } speak aloud no more.
seat-aloud-vouch = { $by } and { $with } speak aloud no more. Type “confirm”: was that what was said to you?
seat-aloud-shut-either = { $by } and { $with } cannot speak aloud here. Either you share no language, or somebody in earshot would understand what the person they play does not. Pick sentences, or type.
seat-aloud-shut-language = { $by } and { $with } cannot speak aloud: the persons you play share no language. Send for an interpreter, then pick sentences, or type.
seat-aloud-shut-room = { $by } and { $with } cannot speak aloud here: somebody in earshot would understand by being in the room what the person they play does not, or one of you plays a part whose words are written. Go where nobody else hears you, or pick sentences.
seat-aloud-already = You speak aloud already. “conclude” ends it.
seat-tap-not-yours = Whoever is asked taps. Say with “talk” what you said.
seat-tapped = Noted: { $tap }.
seat-heard-own = { $by } to { $to }, in own words: “{ $words }” — meaning: { $meant }
seat-heard-aloud = { $by } to { $to }, aloud: { $words }
seat-meant-nothing = (no meaning that was confirmed)
seat-say-unmeant = Say it as you typed it. It then counts for nothing.
seat-agreed = { $by } agrees: that is what { $whose } said.
seat-contested-own = { $by } does not agree that { $whose } meant that. It counts for nothing.
seat-contested = { $by } does not agree that { $whose } said that. It counts for nothing unless an observer noted it.
seat-struck = Words were struck from the record.

words-erased = (words that were erased)
words-own = (in own words)
seat-nothing-told = nothing of what I know

transcript-aloud-through = { $by } to { $to }, aloud, through { $via }: { $words }
transcript-noted = { $by } to { $to }, aloud, as noted by somebody who looked on: { $words }
transcript-else = { $by } asks to do something else: “{ $words }”
transcript-settled = to { $by }: { $text }
transcript-tapped = { $by } taps: { $tap }

refusal-not-own-words = This role says only the sentences that are offered.
refusal-not-aloud = You do not speak aloud with this person.
refusal-no-keys = Another computer of this seat has the keys. Take them first, or ask for them.

## What saying something does, as an observer sees it.

speech-act = { $act ->
    [Greet] greets
    [Introduce] says who they are
    [Inform] informs
    [AskOpen] asks openly
    [AskClosed] asks for yes, no or one fact
    [AskLeading] puts the answer into the question
    [AskBlame] blames or doubts
    [Offer] offers
    [Request] requests
    [AskConsent] asks for consent
    [Tell] tells
    [Deny] denies
    [Evade] evades
    [Agree] agrees
    [Refuse] refuses
    [Withdraw] withdraws a consent
    [Reassure] reassures
    [Promise] promises
    [Threaten] threatens
    [Press] presses
    [Thank] thanks
    [Summarise] sums up
    [Silence] keeps silent
    [Render] renders what was said
   *[other] speaks
}
