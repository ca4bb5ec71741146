### The graphical client: mentors and observers.

client-look-seats = Seats
client-look-seat = { $seat } – { $keeper } · { $count ->
    [0] nothing due
    [one] one thing due
   *[other] { $count } things due
}
client-look-frozen = Somebody froze play. It goes on when that person agrees.
client-look-happened = What happens
client-look-strip = What whoever asks does
client-look-no-talk = Nobody speaks aloud now.
client-look-talk = { $by } with { $with }, { $place }, since { $since }
client-look-borne = { $act } (borne out)
client-look-remark = Remark on this moment
client-look-remark-on = Remark on: { $seat }
client-look-remark-all = Remark on all
client-look-pin = Pin it
client-look-remark-says = Type; Enter pins it to this moment. No names, please.
client-look-hint = Hint
client-look-hint-level = { $level ->
    [1] that something is due
    [2] what is due
   *[other] what is due, and for whom
}
client-look-see = What a seat sees
client-look-see-this = Show the seat that is chosen
client-look-see-none = Show none
client-look-mentor = Mentor
client-look-observer = Observer
client-look-seats-says = { $next } and { $last } choose a seat. Remarks and hints are on the seat that is chosen.
client-look-ready-1 = Well done
client-look-ready-2 = To talk about
client-look-ready-3 = Too fast
client-look-ready-4 = Did not wait for the answer
client-look-ready-5 = Not in private
client-look-ready-6 = Somebody else’s task
client-look-more = { $count ->
    [one] and one thing more
   *[other] and { $count } things more
}

## Rating what one sees

client-look-rate = Rate what you see
client-look-rate-this = Rate a talk or a role
client-look-rate-says = What play cannot show, on a scale in words. It is pinned to this moment and stands in the report as yours; no points hang on it.
client-look-rate-talk = Which talk, the latest first
client-look-rate-what = What of it
client-look-rate-role = How { $seat } is played, as a whole
client-look-rate-no-talk = Nobody has talked with a person yet.
client-look-rate-avoid = To avoid:
client-look-rate-back = Back
