### Confronto fra un registro e un modello: tavolo conform.

conform-cannot-read = { $path } non si può leggere: { $reason }
    .hint = Indica un file che c’è e che puoi leggere
conform-packed-broken = { $path } è compresso (gzip), e il suo contenuto è troncato o danneggiato.
    .hint = Copiarlo o esportarlo di nuovo; se è stato scaricato, forse non è arrivato intero

## Che cosa non va in un file, dopo il nome del file

conform-ends-early = il file finisce nel mezzo di qualcosa
conform-at-place = alla riga { $line }, colonna { $column } va scritto altro
conform-at-word = riga { $line }, colonna { $column }: guardare «{ $name }»
conform-not-utf8 = non è testo in UTF-8
conform-other-format = è del formato { $name }, e qui si legge il formato 1
conform-procedure-too-large = è più grande o più profondo di quanto una procedura possa essere
conform-part-empty = una parte non contiene nulla: { $name }
conform-no-label = un passo non ha etichetta
conform-weighs-too-much = «{ $name }» pesa troppo
conform-called-twice = due passi si chiamano «{ $name }»
conform-fact-not-listed = una condizione chiede «{ $name }», che non è tra i fatti

conform-too-large = { $path } supera { $most } MiB una volta decompresso.
    .hint = Dividi il registro, o togli gli attributi che qui non servono
conform-log-unreadable = { $path } non si può leggere come registro di eventi: { $reason }
    .hint = Esportalo di nuovo in XES; deve essere intero e in UTF-8
conform-no-log = { $path } è XML, ma non un registro di eventi: { $reason }
    .hint = Prima viene il modello, poi il registro in XES
conform-nameless = { $count ->
    [one] Un evento non ha nome (concept:name) e conta come evento in più.
   *[other] { $count } eventi non hanno nome (concept:name) e contano come eventi in più.
}
conform-net-unreadable = { $path } non si può usare come rete: { $reason }
    .hint = Serve un PNML con una sola rete, archi ordinari, una marcatura iniziale e una finale
conform-net-unsound = Con la rete in { $path } non si può confrontare nulla: { $reason }
    .hint = Una rete ha un posto per iniziare e uno per finire; può sempre finire, senza gettoni rimasti, e ogni transizione può avvenire
conform-procedure-unreadable = { $path } non si può leggere come procedura: { $reason }
    .hint = Il formato è in docs/conformance.md; una rete comincia con <, un modello DECLARE con {"{"}
conform-unknown-fact = Nessuna condizione del modello chiede di «{ $fact }».
    .hint = Conosce questi: { $known }
conform-no-facts = Nessuna condizione del modello chiede di «{ $fact }».
    .hint = Il modello non ha fatti: togli --fact
conform-weights-unreadable = { $path } non si può leggere come elenco di pesi: { $reason }
    .hint = Serve un oggetto JSON con model_weights: i punti per etichetta
conform-weight-too-high = { $path } contiene un peso di { $points } punti.
    .hint = Il massimo è { $most } punti
conform-weight-of-nothing = { $path } dà un peso a «{ $label }», e il modello non ha un tale passo.
    .hint = Scrivi l’etichetta come nel modello, o toglila

conform-model = Modello: { $places } posti, { $transitions } transizioni, di cui { $silent } silenziose.
conform-log = Registro: { $cases ->
    [one] un caso
   *[other] { $cases } casi
}, { $variants ->
    [one] una variante
   *[other] { $variants } varianti
}, { $events ->
    [one] un evento
   *[other] { $events } eventi
}.
conform-fitting = Conformi { $fitting } su { $aligned } ({ $percent } %). Conformità media: { $fitness }.
conform-moves = Passi mancati ed eventi in più, in tutti i casi: { $moves }.
conform-given-up = { $count ->
    [one] Un caso è stato abbandonato: ha troppi stati. La sua riga dice il minimo che costa.
   *[other] { $count } casi sono stati abbandonati: hanno troppi stati. Le loro righe dicono il minimo che costano.
}
conform-deviations = Più frequenti:
conform-missed = { $times } × mancato: { $label }
conform-extra = { $times } × in più: { $label }
conform-wrong-role = { $times } × da un altro ruolo: { $label }
conform-more = { $count ->
    [one] e un altro tipo
   *[other] e altri { $count } tipi
}
conform-written = Caso per caso: { $path }
