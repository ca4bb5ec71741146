### The graphical client: talk, calls, interpreting, talks aloud.

client-talk-with = With { $who }
client-talk-lately = What was said
client-talk-nothing-yet = Nothing was said yet.
client-talk-nobody = Nobody can hear you here.
client-talk-choose = Whom do you speak to?
client-talk-about-whom = Whom is it about?
client-talk-line = Say something
client-talk-own-line = In your own words
client-talk-hint = some words of a sentence
client-talk-own = my own words
client-talk-own-enter = No sentence has these words. Enter looks up what they may mean.
client-talk-looks-up = What these words may mean is looked up.
client-talk-sentences = Sentences
client-talk-more = { $count ->
    [one] One other
   *[other] { $count } others
}
client-talk-silence = say nothing for { $count } s
client-talk-aloud = Speak aloud
client-talk-through = Through
client-talk-directly = nobody: directly
client-talk-about = About
client-talk-strange = Speaks { $language }. You share no language that you know of.
client-talk-perhaps = Did you mean one of these?
client-talk-not-meant = No sentence was found for that.
client-talk-otherwise = Say it otherwise
client-gestures = Signs of the body

client-render = To be interpreted
client-render-this = To be interpreted: { $said }
client-render-as-said = as it was said
client-render-otherwise = coloured, shortened or added to
client-telephone = Telephone
client-vouch = Was that what was said to you?
client-vouch-yes = Yes, that was said to me
client-vouch-no = No, it was not
client-heard-contested = contested by whom it was said to

client-aloud = You speak aloud with { $who }. Look at each other.
client-aloud-here = Here: { $who }
client-aloud-private = Nobody overhears this place.
client-aloud-overheard = Whoever is there overhears you: { $places }
client-aloud-note = Note what you just said: the sentence that comes closest
client-aloud-tap = Tap what you just did or heard
client-aloud-told = What you told
client-aloud-tap-says = Choose first what you told, then tap that you said it.
client-conclude = End the talk
client-conclude-yes = Yes, end it
