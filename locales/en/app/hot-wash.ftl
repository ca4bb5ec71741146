### The hot-wash sheet: read aloud right after a scene, to people who are tired and may be moved. Neutral, warm, short; no marks, nobody of an
### agency named. What somebody decided or told is not said: people go on playing with what their persons know.

hot-wash-title = Hot wash: { $scene }
hot-wash = Hot wash
# $from and $until are story dates with time.
hot-wash-scene = Scene { $number }: { $from } to { $until }
hot-wash-first = Whoever played a person in need speaks first, if they wish. Nobody has to speak.
hot-wash-free = Talk about what happened and what it led to, not about who was good or bad at it.
hot-wash-what = What was told in confidence stays where it was told. The sheet says that somebody decided, and not what.
hot-wash-moments = Three moments, three questions
hot-wash-footer = Written by Tavolo. Training only. No marks, and no marks come of what is said here.

## What a moment was. $person is a person of the case.

hot-wash-left = { $person } left for good.
    .ask = What had gone before, as { $person } may have lived it? What could still be offered, without conditions?
# $what is what it was about, as in “referral to those who help”.
hot-wash-decided = { $person } was asked, and decided. It was about: { $what }.
    .ask = What did { $person } know at that moment, from whom and in which language? What would have made a no as easy as a yes?
# $what is one of the words below.
hot-wash-passed-on = { $what } about { $person } went from one service to another.
    .ask = What did those who received it need in order to act? What was rightly left out?
hot-wash-rendered = For the first time in this scene, words were rendered for { $person }.
    .ask = What changed from then on? What can be made clear to { $person } before anybody shares a language?
hot-wash-silence = After a question to { $person } there was a silence.
    .ask = What made room for it? What came after?
hot-wash-first-words = { $person } was spoken to for the first time in this scene.
    .ask = How did { $person } learn who was speaking, and why? What might a good first minute look like?
hot-wash-waited = Before this scene, time had passed.
    .ask = Who was waiting for what meanwhile, and who told them how long it would take?
hot-wash-began = The scene began.
    .ask = What did each of you expect, and what came differently?
hot-wash-ended = The scene ended.
    .ask = What is still open, for whom, and who has it in hand?

## What went from one service to another

hot-wash-message = A message
hot-wash-call = A telephone call
hot-wash-alert = An alert
hot-wash-referral = A referral
hot-wash-request = A request
