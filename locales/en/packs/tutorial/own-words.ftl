### How own words are understood at the fair: cues for the two topics of this pack. Nothing here is ever shown.

own-words-topic-found =
    found
    is found
    at the fountain
    looked after
    he is over there
    with my colleague
    a colleague is with

own-words-topic-going-home =
    go home
    take him home
    may go home
    off you go
    go home together
    home safely
    get home
