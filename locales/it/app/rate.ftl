### `tavolo rate`: righe contestate e valutate dopo il gioco. Chi valuta sa che cosa era dovuto e che cosa è successo, e non come
### il programma ha giudicato né di chi si tratta: nulla qui deve rivelarlo.

## What waits

rate-open = { $count ->
    [one] Una riga aspetta chi valuta.
   *[other] { $count } righe aspettano chi valuta.
} Ciascuna si giudica per ciò che era dovuto e per il verbale (tavolo replay REGISTRO --transcript); come il programma l’ha giudicata e di chi è si vedono a decisione presa.
rate-none = Nessuna riga aspetta chi valuta.
rate-line = { $line }  { $what } – { $whom }
rate-session = una volta nella sessione
rate-written = dove sta scritto: { $source }, { $at }
rate-since = si conta da { $at }
rate-due = entro { $until } di gioco
rate-due-story = entro { $until } della storia
rate-seen = qualcosa è avvenuto a { $at }
rate-nothing-seen = nel verbale non ne risulta alcun atto
rate-waits-contested = contestata
rate-waits-disputed = chi valuta discorda troppo: serve un terzo, o che si accordino
rate-waits-weak = ciò che è stato detto non è attestato con sufficiente certezza
rate-values = si dice uno fra: { $values }

## Talks

rate-talks-left = { $behaviours } comportamenti nei colloqui sono lasciati a chi valuta, in { $talks ->
    [one] un colloquio
   *[other] { $talks } colloqui
}: --talks li elenca. Nessun voto ne dipende.
rate-talks = { $count ->
    [0] Non c’è stato alcun colloquio in cui si sia chiesto qualcosa.
    [one] Un colloquio in cui si è chiesto qualcosa:
   *[other] { $count } colloqui in cui si è chiesto qualcosa, ciascuno di un allievo con una persona:
}
rate-talk = { $talk }  con { $whom }, da { $from } a { $to }
rate-behaviours = Ciò che può dire solo chi era presente, o chi legge il colloquio:
rate-avoid = Da evitare:
rate-talks-how = Si annota con --line T1/IV-08 --value shown, oppure partly, oppure not-shown, oppure set-aside.

## What was said of a line

rate-behaviour-rated = { $line } è annotato.
rate-by-seat = contestata da { $seat }: { $words }
rate-by-rater = valutatore { $rater }: { $mark } – { $reason }
rate-rater = valutatore
rate-no-words = senza parole
rate-erased = (parole cancellate)
rate-both = prima: { $before }, { $before-points } · ora: { $after }, { $after-points }
rate-team = La squadra: { $before } punti su { $before-max } prima, { $after } su { $after-max } ora.
rate-nothing-decided = Nessuna riga è stata contestata o valutata.

## Marks

rate-mark-done = fatto
rate-mark-partly = fatto in parte
rate-mark-late = fatto in ritardo
rate-mark-out-of-order = fatto, non al suo posto
rate-mark-missed = non fatto
rate-mark-kept = rispettato
rate-mark-breached = violato
rate-mark-shown = mostrato
rate-mark-not-shown = non mostrato
rate-mark-set-aside = da non valutare

## What goes wrong

rate-no-such-line = La riga «{ $line }» non c’è.
    .hint = Le righe hanno i numeri da 1 a { $last } del rapporto; ciò che si dice dei colloqui si nomina come T1/IV-08 (vedi --talks)
rate-no-such-value = «{ $value }» non dice nulla di questa riga.
    .hint = Si dice uno fra: { $known }
rate-needs-reason = La riga { $line } si decide solo con una motivazione.
    .hint = Aggiungere --reason "…"
## Ciò che dà chi osserva, durante il gioco o dopo: gradini delle due scale, e che cosa si valuta

mark-not-shown = non fatto
mark-partly = in parte
mark-shown = fatto
mark-poor = scarso
    .looks = ha fatto danno, o mancava ciò che serviva
mark-borderline = al limite
    .looks = lacune che altri hanno dovuto colmare
mark-sound = adeguato
    .looks = ciò che conta è stato fatto, con calma e in ordine
mark-good = buono
    .looks = fatto bene, con attenzione alla persona
mark-outstanding = eccellente
    .looks = altri potrebbero impararne
rate-mark-poor = scarso (1 su 5)
rate-mark-borderline = al limite (2 su 5)
rate-mark-sound = adeguato (3 su 5)
rate-mark-good = buono (4 su 5)
rate-mark-outstanding = eccellente (5 su 5)
given-talk = Il colloquio nell’insieme
given-role = Il ruolo nell’insieme
given-with = { $asks } con { $whom }
marked-behaviour = { $what } – { $asks } con { $whom }
marked-talk = il colloquio nell’insieme – { $asks } con { $whom }
station-rater = valutatore { $number }
