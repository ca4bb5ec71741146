### Duties of the pack it-2022, where they read otherwise than in it-2026-07.

duty-S1-07 = Give each person the specific information on trafficking, in a language they understand.
    .why = Nobody can name what they do not know is a crime. This talk is often where a person first hears that help exists.
    .next = Do it before anything is decided, not as a sentence in passing. Offer an individual talk to everybody, so that nobody stands out by accepting.

duty-S2-04 = Pass on what you observed, once, to whoever talks with the person about needs and rights.
    .why = Each colleague who asks the same story again tires the person and changes the answers. Five fragments in one hand make a picture.
    .next = Before the day is over, go to whoever leads these talks and tell what you saw. Then let one person ask.

duty-S3-01a = Inform the person that there is time to recover and to decide.
    .why = The plan holds the reflection period to apply although no Italian statute fixes it. Nobody can use a right without knowing of it.
    .next = Say it plainly: you have time, nobody expects a statement, and you will be helped meanwhile. Promise no number of days that no law here gives.

duty-S3-08 = Give the anti-trafficking body access to the place and time with the person.
    .why = Public bodies and private social bodies work together. A talk in the last five minutes is no access.
    .next = When the body asks, say yes, name a room and an hour, and wait until the talk is over.
