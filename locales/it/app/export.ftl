### Esportazioni: ciò che dice `tavolo export` e le parole che stanno nei file che scrive. File per le scuole, per altri programmi e
### per la statistica: parole semplici, nessun giudizio sulle persone.

## Sul terminale

# $acts è il numero di atti e fatti nel registro.
export-log = registro degli eventi, { $acts } eventi
export-statements = { $statements } dichiarazioni per un learning record store
export-grades = valutazioni per il registro di Moodle
export-report = il rapporto come dati
export-counted = { $sessions ->
    [one] statistiche di una sessione
   *[other] statistiche di { $sessions } sessioni
}
export-pseudonyms = In questi file chi si forma compare con lo pseudonimo del posto. Chi sedeva dove non sta in nessuno di essi: i nomi stanno nel registro, se vi sono stati conservati, o su carta.
export-one-journal = Da più registri insieme si ricavano solo statistiche.
    .hint = Indicare --as statistics, oppure un solo registro
export-twice = { $path } è una sessione già indicata.
    .hint = Indicare ogni sessione una volta sola, perché nessuno sia contato due volte

## Valutazioni

export-grade = Tavolo: { $case }
    .feedback = Commento: { $item }
    .objective = { $item }, { $objective }
# Che cosa è stato dei doveri di un posto, come breve commento accanto a una valutazione.
export-feedback-rendered = Traduzioni fedeli { $faithful } su { $rendered }, divieti violati { $breached }. Interpreti e mediatori non sono valutati su altro. Valore formativo: una sola sessione dice poco di una persona.
export-feedback = In tempo { $done }, in ritardo { $late }, non fatti { $missed }, fatti da un altro ruolo { $wrong }, divieti violati { $breached }, non valutati { $open }. Valore formativo: una sola sessione dice poco di una persona.

## Verbi delle dichiarazioni, come li mostra un learning record store

export-verb-initialized = ha iniziato
export-verb-suspended = ha sospeso
export-verb-resumed = ha ripreso
export-verb-terminated = ha terminato
export-verb-completed = ha completato
export-verb-interacted = ha compiuto
export-verb-responded = ha risposto
export-verb-shared = ha condiviso
export-verb-asked = ha chiesto
export-verb-commented = ha commentato
export-verb-experienced = ha letto
export-verb-requested = ha richiesto
export-verb-assisted = ha assistito
export-verb-ignored = non ha compiuto in tempo
export-verb-scored = ha ottenuto punti in
export-verb-voided = ha ritirato la dichiarazione

## Statistiche dei casi

export-statistics = Statistiche dei casi
    .training = Persone e sessioni sono inventate: questi numeri non dicono nulla di casi reali.
    .counted = { $persons ->
    [one] Una vittima
   *[other] { $persons } vittime
} in { $sessions ->
    [one] una sessione
   *[other] { $sessions } sessioni
}, riconosciute o no.
    .too-few = Meno di { $smallest } vittime: non si mostra nulla.
    .rule = I numeri inferiori a { $smallest } non sono mostrati, e con essi altri, perché nessuno si possa ricavare dal totale. Non pubblicare due prospetti che differiscono per poche sessioni: la loro differenza è il prospetto di quelle poche.
export-statistics-all = tutte le vittime
export-statistics-persons = Persone
export-statistics-hidden = non mostrato
export-statistics-withheld = Questa tabella non è mostrata: i suoi numeri sono troppo piccoli, oppure ciascuno si potrebbe ricavare.
export-by-exploitation = Forma di sfruttamento
export-by-sex = Sesso
export-by-age = Età
export-by-origin = Regione di provenienza
export-by-referral = Prima segnalazione da parte di
export-by-outcome = Esito
# Forme di sfruttamento come le indicano i casi; una che non è qui è mostrata con il suo nome interno.
export-exploitation-agriculture = agricoltura
export-exploitation-begging = accattonaggio
export-exploitation-construction = edilizia
export-exploitation-criminal-acts = atti illeciti per conto di altri
export-exploitation-domestic = lavoro domestico
export-exploitation-fishing = pesca
export-exploitation-forced-labour = altro lavoro forzato
export-exploitation-forced-marriage = matrimonio forzato
export-exploitation-sexual = sfruttamento sessuale
export-exploitation-none = non indicata
export-referral-none = nessuna segnalazione
export-outcome-none = non riconosciuta
export-sex-female = donne e ragazze
export-sex-male = uomini e ragazzi
export-sex-other = altre persone
export-age = da { $from } a { $to } anni
export-age-over = { $from } anni e oltre
