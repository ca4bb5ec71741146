### La pagina di una prova: un caso giocato da automi in ogni postazione, molte volte, a livelli di bravura graduati. La legge chi scrive un caso o ne risponde.
### Parla del caso e del suo punteggio, mai dei partecipanti. I valori sono numeri su cento.

# Titolo della finestra e del file stampato.
rehearsal-title = Prova: { $case }
rehearsal-kicker = Prova
rehearsal-training-only = Giocata solo da automi. Questa pagina dice come si comportano il caso e il suo punteggio; non dice nulla di nessuno.
rehearsal-intro = Il caso è stato giocato con automi in ogni postazione, a livelli di bravura graduati, con gli stessi semi per ogni livello. Così si vede prima della prima lezione se si può giocare, se il suo punteggio distingue la condotta buona dalla cattiva e dove i doveri stringono.
rehearsal-runs = Partite
    .of = { $seeds } semi, ciascuno ai livelli { $skills }
rehearsal-law = Diritto applicato
rehearsal-length = Durata di gioco
rehearsal-complete = { $complete } partite su { $all } sono arrivate alla fine
rehearsal-pace = Velocità
    .rate = { $entries } voci al secondo
    .run = { $entries } voci e { $decisions } decisioni per partita

## Livelli degli automi. Il nome sta in `rehearsal-skill-<nome>`.

rehearsal-skill-exemplary = esemplare
rehearsal-skill-average = medio
rehearsal-skill-careless = trascurato
rehearsal-skill-absent = assente
# Da un livello al successivo.
rehearsal-step = { $better } rispetto a { $worse }

## Che cosa guardare prima

rehearsal-verdict = Che cosa guardare prima
    .intro = Ciò che si chiede per primo a una prova. Ogni risposta porta ai suoi numeri.
rehearsal-well = In ordine.
rehearsal-look = Da guardare.
rehearsal-see = Vedi i numeri
rehearsal-apart = Il punteggio della squadra mette ogni livello sopra il successivo in almeno nove coppie su dieci.
# $steps è un elenco di passi tra livelli.
rehearsal-not-apart = Il punteggio della squadra non distingue in nove coppie su dieci: { $steps }.
rehearsal-objectives-weak = Alcuni obiettivi non distinguono livelli vicini: { $objectives }.
rehearsal-all-recognised = Il livello «{ $skill }» riconosce ogni vittima e non ritiene vittima nessun altro, in ogni partita.
rehearsal-some-mistaken = Anche il livello «{ $skill }» a volte si sbaglia su { $persons }.
rehearsal-nobody-idle = Al livello «{ $skill }» di solito nessuna postazione resta senza nulla da fare per più di { $bar }.
rehearsal-idle = Al livello «{ $skill }» queste postazioni di solito non hanno nulla da fare per più di { $bar } in qualche scena: { $seats }.
rehearsal-no-queue = Al livello «{ $skill }» non attendono mai più di { $bar } comunicazioni insieme per un minuto presso una postazione.
rehearsal-queues = Al livello «{ $skill }» attendono insieme per un minuto più di { $bar } comunicazioni presso { $seats }.
rehearsal-rules-called = Ogni regola è chiamata in causa in qualche partita.
rehearsal-rules-silent = { $count ->
    [one] { $count } regola su { $all } non è mai chiamata in causa in nessuna partita.
   *[other] { $count } regole su { $all } non sono mai chiamate in causa in nessuna partita.
}
rehearsal-all-vary = Nessuna riga del libro dei rilievi esce uguale chiunque giochi.
rehearsal-fixed = { $count ->
    [one] { $count } riga del libro dei rilievi esce uguale chiunque giochi.
   *[other] { $count } righe del libro dei rilievi escono uguali chiunque giochi.
}

## Scores

rehearsal-scores = Punteggi a ogni livello
    .intro = Come si distribuisce nelle partite il valore della squadra e di ogni obiettivo, da 0 a 100. I livelli dovrebbero stare uno sotto l’altro; un livello molto sparso dipende più dal caso che dalla condotta.
    .how = Colonne: quante partite stanno lì. Riquadro: la metà centrale delle partite, con la mediana. Linea: dalla più bassa alla più alta. Il numero è la media.
    .picture = Valori della squadra e degli obiettivi a ogni livello. La tabella sotto dice lo stesso.
    .caption = Valori a ogni livello, da 0 a 100
rehearsal-team = Squadra
rehearsal-by-breaches = per violazioni, non per punti
rehearsal-as-table = Lo stesso come tabella
rehearsal-ratings = Giudizi
    .intro = Quante partite hanno avuto quale giudizio. Gli automi che non fanno nulla non violano nemmeno nulla; perciò ciò che nulla chiama in causa non è valutato.
rehearsal-breaches = Violazioni per partita, dove ce ne sono

## Steps

rehearsal-steps = Ogni livello rispetto al successivo
    .intro = Per ogni seme, il valore del livello migliore meno quello del successivo. Ciò che il seme stesso rende più difficile o più facile esce dalla differenza. Un punteggio che distingue i due sta tutto a destra dello zero.
    .how = Punto: differenza media. Linea: il doppio del suo errore standard da ogni parte.
    .picture = Differenze medie di valore tra livelli vicini a parità di seme. La tabella sotto dice lo stesso.
    .caption = Differenze di valore a parità di seme

## Duties

rehearsal-duties = I doveri e i loro termini
    .intro = Quanto del suo termine prende ogni dovere dove è adempiuto, dal più lento. Un dovere che anche i migliori adempiono all’ultimo momento ha un termine troppo stretto o una strada troppo lunga; uno che ne prende sempre un decimo non insegna la fretta.
    .how = Riquadro e linea come sopra. La linea tratteggiata è il termine. Al triplo del termine un dovere non vale più nulla.
    .picture = Tempo usato dai doveri come quota del termine, per livello. La tabella sotto dice lo stesso.
    .caption = Che cosa è stato di ogni dovere, come quote delle sue righe, e la mediana del tempo usato
rehearsal-duties-none = In nessuna partita è stato adempiuto un dovere con un termine.
rehearsal-duties-table = Tutti i doveri come tabella
rehearsal-limit-exercise = termine { $limit } di gioco
rehearsal-limit-story = termine { $limit } della storia
rehearsal-never-vary = Righe che non variano mai
    .intro = Righe uscite uguali in ogni partita a ogni livello. Una riga così non distingue la condotta di nessuno: si fa da sé, non si può fare o nulla la richiede.
rehearsal-lines = { $count ->
    [one] { $count } riga
   *[other] { $count } righe
}
rehearsal-none = Nessuna.

## Rules

rehearsal-rules = Regole
    .intro = Una regola che nulla chiama in causa non è allenata da questo caso. Una regola violata in ogni partita chiede più di quanto si possa fare, o è il caso stesso a violarla.
rehearsal-rules-never-called = Mai chiamate in causa
    .means = In nessuna partita e a nessun livello.
rehearsal-rules-never-broken = Chiamate in causa, mai violate
    .means = Nemmeno al livello peggiore.
rehearsal-rules-always-broken = Violate in ogni partita
    .means = Ai livelli indicati.
rehearsal-rules-count = { $count ->
    [one] { $count } regola
   *[other] { $count } regole
}
rehearsal-rules-broken = Quanto spesso le regole sono violate
    .how = Scuro: quota delle partite che la violano. Grigio dietro: quota delle partite che la chiamano in causa. I semi indicano le prime partite che l'hanno violata; il comando sotto «{ rehearsal-extremes }» le mostra di nuovo.
rehearsal-rules-seeds = { $count ->
    [one] seme
   *[other] semi
}
rehearsal-of-called = in causa

## Recognition, walk-outs

rehearsal-recognition = Riconoscimento e abbandoni
    .intro = Quanto spesso ogni persona è presa per ciò che non è.
rehearsal-victims-missed = Vittime non riconosciute
rehearsal-others-flagged = Altre persone ritenute vittime
rehearsal-never-mistaken = Mai uno sbaglio a nessun livello: { $persons }.
rehearsal-walk-outs = Chi se ne va
    .intro = Nessun punto ne dipende. Mostra quanto il caso chiede a una persona.
rehearsal-walk-outs-none = In nessuna partita qualcuno se n’è andato.
rehearsal-median-at = mediana a

## Disclosure

rehearsal-disclosure = Che cosa è detto, e quando
    .intro = In quale quota delle partite ogni persona aveva detto qualcosa entro quale minuto di gioco. Nessun obiettivo può averne bisogno.
    .picture = Quota delle partite in cui { $person } aveva detto qualcosa, lungo i minuti di gioco. La tabella sotto ha la fine delle curve.
rehearsal-never-told = Non hanno detto nulla in nessuna partita: { $persons }.
rehearsal-nobody-told = In nessuna partita qualcuno ha detto qualcosa.
rehearsal-with-without = Punteggi con e senza rivelazioni
    .intro = Punteggio medio delle righe su una persona nelle partite in cui ha detto qualcosa e in quelle in cui non ha detto nulla, da 0 a 100. I due possono differire perché chi è trattato bene dice anche di più; uno scarto al livello migliore è un motivo per guardare.

## Load

rehearsal-load = Carico
    .intro = Quanto è occupata ogni postazione in ogni scena. Nessuno dovrebbe restare senza nulla da fare per più di { $idle }, né dovrebbero attendere insieme per un minuto più di { $queue } comunicazioni presso una postazione.
    .how = In ogni campo: quota della scena senza fare; la mediana dell’attesa più lunga, e la peggiore con il suo seme; la coda peggiore. Più scuro, più attesa.
    .caption = Quota d’attesa, attesa più lunga e coda peggiore di ogni postazione in ogni scena, livello «{ $skill }»
rehearsal-heat = attesa dal { $from } al { $to } %
rehearsal-idle-share = attesa { $percent }
rehearsal-usual = di solito { $duration }
rehearsal-worst = peggiore { $duration } (seme { $seed })
rehearsal-words = Parole
    .intro = Parole dette e udite a ogni postazione, in media per partita.
rehearsal-words-cell = { $spoken } dette, { $heard } udite

## Slips

rehearsal-slips = Errori fatti apposta
    .intro = Gli automi meno bravi sbagliano in modi che hanno un nome. Un errore che non costa nulla è uno che il punteggio non vede; un rilievo che non va con nessun errore ha un’altra causa.
    .how = Perdita: quanto più in basso sta la squadra nelle partite con l’errore che in quelle dello stesso livello senza. Rilievi: quante volte più spesso capitano insieme che per caso allo stesso livello.
rehearsal-slips-none = Nessun automa ha sbagliato apposta.
rehearsal-times = { $count ->
    [one] una volta in tutto
   *[other] { $count } volte in tutto
}
rehearsal-lift = × { $lift }
rehearsal-lift-runs = { $count ->
    [one] in { $count } partita
   *[other] in { $count } partite
}

## Extremes

rehearsal-extremes = Partite da rivedere
    .intro = La partita più bassa e la più alta di ogni livello, con il comando che la rigioca.

## About

rehearsal-about = Su questi numeri
rehearsal-measure = Che cos’è un valore
    .points = Dove per un obiettivo contano dei doveri, il suo valore sono i punti meno le penalità, come quota di quelli possibili, da 0 a 100.
    .breaches = Dove lo custodiscono solo divieti non ci sono punti da prendere: vale 100 meno { $loss } per ogni violazione, e mai meno di 0. Le partite in cui nulla lo chiama in causa non hanno valore e restano fuori. Così entrambi i tipi scendono quando la condotta peggiora.
rehearsal-figures = Come nascono i numeri
    .quartiles = Mediana e quartili sono valori che si sono verificati: il più piccolo che metà, un quarto o tre quarti delle partite non superano. Tutte le somme sono esatte.
    .pairs = Una coppia sono due partite dello stesso seme a livelli vicini. L’errore standard è quello della media di tutte le differenze.
    .used = Il tempo usato si conta con l’orologio del termine, dal primo momento in cui qualcuno avrebbe potuto sapere, come nel rapporto. Ciò che è stato fatto prima non ha preso tempo.
    .lift = Ciò che va insieme si conta dentro ogni livello e poi si somma, perché un livello peggiore ha di più di tutto. Meno di tre partite, e meno di un quarto in più che per caso, non si mostrano. Andare insieme non prova una causa.
rehearsal-limits = Limiti di questi numeri
    .bots = Gli automi non sono partecipanti. Mostrano che cosa il caso e il suo punteggio sanno distinguere, non come andrà alle persone.
    .case = I numeri valgono per questo caso, questo diritto e questa versione. Se uno cambia, serve una nuova prova.
    .law = Se il diritto è letto bene qui non si vede; serve un operatore del diritto.
rehearsal-again = Rifarla
    .means = Lo stesso caso, diritto e versione, con gli stessi semi e livelli, danno gli stessi numeri, tranne la velocità.

## Columns

rehearsal-column-skill = Livello
rehearsal-column-n = Partite
rehearsal-column-mean = Media
rehearsal-column-min = Minimo
rehearsal-column-q1 = Un quarto
rehearsal-column-median = Mediana
rehearsal-column-q3 = Tre quarti
rehearsal-column-max = Massimo
rehearsal-column-objective = Obiettivo
rehearsal-column-step = Passo
rehearsal-column-difference = Differenza media
rehearsal-column-error = Errore standard
rehearsal-column-order = In ordine
rehearsal-column-ties = Uguali
rehearsal-column-reversed = Invertite
rehearsal-column-duty = Dovere
rehearsal-column-done = Fatto
rehearsal-column-late = In ritardo
rehearsal-column-missed = Mancato
rehearsal-column-wrong-role = Ruolo sbagliato
rehearsal-column-not-assessed = Non valutato
rehearsal-column-used = Tempo usato
rehearsal-column-lost = Punti persi
rehearsal-column-outcome = Sempre
rehearsal-column-persons = Per
rehearsal-column-rule = Regola
rehearsal-column-person = Persona
rehearsal-column-silent = Nulla detto
rehearsal-column-score-with = Punteggio, detto
rehearsal-column-score-without = Punteggio, nulla detto
rehearsal-column-gap = Differenza
rehearsal-column-seat = Postazione
rehearsal-column-slip = Errore
rehearsal-column-loss = Perdita
rehearsal-column-findings = Rilievi che vanno con esso
rehearsal-column-lowest = La più bassa
rehearsal-column-highest = La più alta

## Errori che i bot commettono, per nome.

slip-looks-away = non guarda
slip-leaves-unsaid = tace ciò che andava detto
slip-leaves-undone = non compie un atto dovuto
slip-leaves-unwritten = non compila un modulo
slip-writes-half = compila un modulo a metà
slip-hoards-information = tiene per sé ciò che un collega deve sapere
slip-forgets-absent-office = dimentica un ufficio che non è presente
slip-puts-off = rimanda
slip-skips-consent = non chiede il consenso
slip-skips-privacy = parla dove altri sentono
slip-skips-interpreter = parla senza interprete
slip-lets-companion-interpret = lascia tradurre chi accompagna
slip-asks-leading = suggerisce la risposta
slip-asks-blaming = chiede con tono di accusa
slip-repeats-questions = richiede ciò che è già stato detto
slip-presses = insiste
slip-promises = promette ciò che nessuno può
slip-overshares = trasmette più del necessario
slip-breaks-the-book = passa oltre un divieto
slip-jumps-to-conclusions = prende un solo indizio per una prova
slip-takes-first-outcome = prende il primo esito della lista
slip-leaves-unread = non legge una comunicazione
slip-renders-otherwise = traduce diversamente da come è stato detto
slip-sends-child-off = manda a dormire un minore prima che qualcuno l’abbia ascoltato
