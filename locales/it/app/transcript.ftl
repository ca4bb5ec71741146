### La trascrizione di una partita, riga per riga.

transcript-scene = ──── { $scene } ────
transcript-end = ──── { $ending } ────
transcript-said = { $by } → { $to }: «{ $words }»
transcript-said-through = { $by } → { $to }, tramite { $via }: «{ $words }» ({ $language })
transcript-rendered-otherwise = { $by } traduce ciò che ha detto { $whose }, ma non come è stato detto
transcript-silence = { $by } lascia tempo a { $to }
transcript-gesture = { $by } { $is ->
    [LookDown] abbassa lo sguardo
    [TurnAway] si volta
    [Shake] trema
    [Stare] fissa qualcuno
    [HoldBelly] si tiene il ventre
    [Nod] annuisce
    [ShakeHead] scuote la testa
    [Point] indica qualcosa
    [Weep] piange
    [SitDown] si siede
   *[other] si muove
}
transcript-gesture-to = { $by } { $is ->
    [LookDown] abbassa lo sguardo davanti a { $to }
    [TurnAway] volta le spalle a { $to }
    [Shake] trema davanti a { $to }
    [Stare] fissa { $to }
    [HoldBelly] si tiene il ventre, guardando { $to }
    [Nod] fa un cenno di sì a { $to }
    [ShakeHead] fa un cenno di no a { $to }
    [Point] mostra qualcosa a { $to }
    [Weep] piange davanti a { $to }
    [SitDown] si siede accanto a { $to }
   *[other] si muove verso { $to }
}
transcript-looked = { $by } guarda con attenzione: { $at }
transcript-searched = { $by } perquisisce: { $at }
transcript-given = { $by } dà a { $to }: { $what }
transcript-moved = { $by } arriva: { $to }
transcript-acted = { $by }: { $action }
transcript-acted-on = { $by }: { $action } – { $on }
transcript-filled = { $by } compila: { $form } ({ $quality } %)
transcript-filled-about = { $by } compila: { $form }, su { $about } ({ $quality } %)
transcript-sent = { $by } invia a { $to }: { $kind ->
    [Message] messaggio
    [Call] telefonata
    [Alert] allerta
    [Referral] segnalazione
   *[Request] richiesta
}
transcript-sent-about = { $by } invia a { $to }: { $kind ->
    [Message] messaggio
    [Call] telefonata
    [Alert] allerta
    [Referral] segnalazione
   *[Request] richiesta
}, su { $about }
transcript-answered = { $by } risponde a { $whose }: { $is ->
    [Acknowledged] ricevuto
    [Granted] accolto
    [Refused] respinto
   *[Informed] informazione data
}
transcript-answered-about = { $by } risponde a { $whose }: { $is ->
    [Acknowledged] ricevuto
    [Granted] accolto
    [Refused] respinto
   *[Informed] informazione data
}, su { $about }
transcript-learned = { $by } apprende: { $clue }
transcript-consented = { $by } { $is ->
    [Given] acconsente a: { $to }
   *[Refused] non acconsente a: { $to }
}
transcript-left = { $by } se ne va
transcript-hinted = Un suggerimento di grado { $level } a { $seat }: { $duty }
