### What `tavolo conform` says of rules and DECLARE models.

conform-rules-bring-traces = { $path } contiene regole con le loro tracce, ed è stato indicato anche un registro.
    .hint = Ometti il registro
conform-rules-unreadable = { $path } non si può leggere come regole: { $reason }
    .hint = Indica una lista JSON di casi; il formato è in docs/conformance.md
conform-nothing = { $path } non contiene né regole né vincoli: non c’è nulla da giudicare.
    .hint = Controllare se è il file voluto
conform-log-missing = { $path } è un modello, e non è stato indicato alcun registro.
    .hint = Indica il registro dopo il modello
conform-unweighed = { $path } contiene regole o vincoli, che non hanno né pesi né fatti.
    .hint = Ometti --weights e --fact
conform-rules = { $cases ->
    [one] Una regola
   *[other] { $cases } regole
}: { $satisfied } osservate, { $violated } violate, { $pending } non decise, { $vacuous } mai chiamate in causa.
conform-rule-gap = { $id }: all’evento { $event } manca «{ $attribute }», o è di un altro tipo; la condizione vale come falsa.
conform-rule-gap-person = { $id }: l’evento { $event } non riguarda nessuno e non ne incontra altri.
conform-rule-fault = { $id }: { $fault }

conform-rule-unreadable = il caso non si può leggere: { $reason }
conform-rule-field = «{ $name }» contiene qualcosa che non può significare
conform-rule-template = non esiste un modello di regola «{ $name }»
conform-rule-no-target = il modello di regola richiede un secondo atto, in «b»
conform-rule-no-cancel = il modello di regola richiede l’atto che revoca, in «c»
conform-rule-no-roles = il modello di regola richiede «roles»
conform-rule-no-pair = il modello di regola non confronta due eventi, e «cond_ab» ne chiede due
conform-rule-no-window = il modello di regola non ha finestra
conform-rule-no-count = il modello di regola non ha «n»
conform-rule-no-consume = il modello di regola non consuma nulla, e «consume» è impostato
conform-rule-unknown = nessun evento ha un attributo «{ $name }»
conform-rule-no-order = «{ $name }» non è un numero, e se ne chiede il più o il meno
conform-rule-type = «{ $name }» è { $is }, e si confronta con { $compared }
conform-type-truth = vero o falso
conform-type-number = un numero
conform-type-text = un testo

conform-declare-unreadable = { $path } non si può leggere come modello DECLARE: { $reason }
    .hint = Indica un oggetto JSON: nomi di modelli di regola, sotto ciascuno una lista di vincoli con args; il formato è in docs/conformance.md
conform-declare-template = «{ $name }» non è un modello di regola di DECLARE
conform-declare-args = «{ $name }» richiede { $wanted ->
    [one] un’attività
   *[other] { $wanted } attività
}
conform-declare = { $constraints ->
    [one] Un vincolo
   *[other] { $constraints } vincoli
}, { $cases ->
    [one] un caso
   *[other] { $cases } casi
}: { $fitting } conformi. Violazioni, su tutti i casi: { $broken }. Conformità media: { $fitness }.
conform-declare-broken = { $times } × { $constraint }
