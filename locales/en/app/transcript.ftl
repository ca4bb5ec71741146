### The transcript of a play, line by line.

transcript-scene = ──── { $scene } ────
transcript-end = ──── { $ending } ────
transcript-said = { $by } → { $to }: “{ $words }”
transcript-said-through = { $by } → { $to }, through { $via }: “{ $words }” ({ $language })
transcript-rendered-otherwise = { $by } renders what { $whose } said, but not as it was said
transcript-silence = { $by } leaves { $to } time
transcript-gesture = { $by } { $is ->
    [LookDown] looks down
    [TurnAway] turns away
    [Shake] trembles
    [Stare] stares
    [HoldBelly] holds the belly
    [Nod] nods
    [ShakeHead] shakes the head
    [Point] points
    [Weep] weeps
    [SitDown] sits down
   *[other] moves
}
transcript-gesture-to = { $by } { $is ->
    [LookDown] looks down before { $to }
    [TurnAway] turns away from { $to }
    [Shake] trembles before { $to }
    [Stare] stares at { $to }
    [HoldBelly] holds the belly, looking at { $to }
    [Nod] nods to { $to }
    [ShakeHead] shakes the head at { $to }
    [Point] shows { $to } something
    [Weep] weeps before { $to }
    [SitDown] sits down by { $to }
   *[other] moves toward { $to }
}
transcript-looked = { $by } looks closely: { $at }
transcript-searched = { $by } searches: { $at }
transcript-given = { $by } gives to { $to }: { $what }
transcript-moved = { $by } comes to: { $to }
transcript-acted = { $by }: { $action }
transcript-acted-on = { $by }: { $action } – { $on }
transcript-filled = { $by } fills: { $form } ({ $quality } %)
transcript-filled-about = { $by } fills: { $form }, about { $about } ({ $quality } %)
transcript-sent = { $by } sends to { $to }: { $kind ->
    [Message] message
    [Call] call
    [Alert] alert
    [Referral] referral
   *[Request] request
}
transcript-sent-about = { $by } sends to { $to }: { $kind ->
    [Message] message
    [Call] call
    [Alert] alert
    [Referral] referral
   *[Request] request
}, about { $about }
transcript-answered = { $by } answers { $whose }: { $is ->
    [Acknowledged] received
    [Granted] granted
    [Refused] refused
   *[Informed] information given
}
transcript-answered-about = { $by } answers { $whose }: { $is ->
    [Acknowledged] received
    [Granted] granted
    [Refused] refused
   *[Informed] information given
}, about { $about }
transcript-learned = { $by } learns: { $clue }
transcript-consented = { $by } { $is ->
    [Given] agrees to: { $to }
   *[Refused] does not agree to: { $to }
}
transcript-left = { $by } leaves
transcript-hinted = A hint of level { $level } to { $seat }: { $duty }
