### Il rapporto finale come pagina. Lo leggono docenti, esaminatori e, in caso di ricorso, giuristi: semplice ed esatto.
### I tempi sono quelli dell’orologio d’esercizio (hh:mm:ss di gioco) e la data propria della storia. Mai presentare un atto come colpa della persona.

# ltr o rtl: la direzione in cui si scrive la lingua della pagina.
report-direction = ltr
# Titolo della finestra e del file stampato.
report-title = Rapporto finale: { $case }
report-title-own = La tua pagina: { $case }
report-title-team = La pagina della squadra: { $case }
report-kicker = Rapporto finale
    .own = La tua pagina
    .team = La pagina della squadra
report-skip = Vai al rapporto
report-contents = Indice
report-footer = Redatto da Tavolo. Solo per la formazione.
report-percent = { $percent } %
report-nobody = nessuno
report-whole-session = L’intera sessione

## Top

report-training-only = Solo per la formazione.
    .more = Persone, luoghi e fatti sono inventati. Questo rapporto non dice nulla di un caso reale e non va usato per valutare persone reali.
report-law = Diritto applicato
report-signed-off = Approvato da un operatore del diritto
report-not-signed-off = Non approvato da un operatore del diritto: contenuto formativo, non parere legale
report-length = Durata
# $from e $to sono date della storia con l’ora.
report-story-span = Storia: da { $from } a { $to }
report-state = Stato
report-complete = Giocato fino alla fine
report-broken-off = Interrotto
    .more = I termini ancora aperti al momento dell’interruzione non sono valutati.
report-ending = Come è finita

## Summary

report-summary = In sintesi
report-figure-score = Punteggio della squadra
# $points è il numero come si scrive, con le frazioni di punto se ce ne sono; $count sceglie la forma.
report-in-points = { $count ->
    [one] { $points } punto
   *[other] { $points } punti
}
# $got è un numero, $max ha già la parola «punti».
report-score-of = { $got } su { $max }
# Da qui in poi $points ha già la parola «punti».
report-score-penalty = Per violazioni: { $points } in meno
# La quota, poi «12 su 15 punti».
report-score-line = { $share }: { $reached }
# Al posto di una quota, dove le righe sono troppo poche.
report-with-team = valutato solo con la squadra
report-too-little = { $count ->
    [one] troppo poco per valutare ({ $count } riga)
   *[other] troppo poco per valutare ({ $count } righe)
}
# Il minimo e il massimo che una quota può essere; entrambi hanno già il loro segno, come $percent.
report-interval = da { $low } a { $high }
report-interval-and-share = { $interval } ({ $percent } senza ciò che è aperto)
report-without-open = { $percent } senza ciò che è aperto
# Sotto «3 su 5 vittime riconosciute».
report-true-share = quota vera tra { $low } e { $high }
report-figure-ratings = Obiettivi
report-figure-recognition = Riconoscimento
report-of = { $part } su { $whole }
report-victims-recognised = vittime riconosciute
report-others-cleared = altre persone giustamente non ritenute vittime
report-figure-breaches = Violazioni
report-breaches-none = Nessun divieto è stato violato.
report-breaches-by-law = { $count ->
    [0] nessuna di legge
    [one] { $count } di legge
   *[other] { $count } di legge
}
report-breaches-see = Vedi ciascuna
report-strengths = Che cosa è riuscito
report-strengths-none = In questa sessione nessun dovere è stato adempiuto come dovuto.
    .own = Questa volta nessuna delle tue righe è stata adempiuta come dovuto. Comincia dalla prima qui accanto.
report-costly = Che cosa è costato di più
    .own = Che cosa provare la prossima volta
    .team = Su che cosa lavorare insieme
report-costly-none = Nessun punto è andato perso.
    .own = Nessuna delle tue righe ha perso punti.
report-why = Perché conta
report-next = La prossima volta

## Objectives

report-objectives = Obiettivi
    .intro = Ogni obiettivo ha uno scopo, dei punti e un giudizio. I punti dicono quanto del dovuto è stato fatto; il giudizio dice se lo scopo è stato raggiunto nel rispetto della legge. Un giudizio può scendere senza che cambino i punti.
report-rating-p = Svolto senza difficoltà
    .means = Lo scopo è stato raggiunto secondo legge e procedura, senza danno per altri e senza rischi aggiunti.
report-rating-s = Svolto con qualche difficoltà
    .means = Lo scopo è stato raggiunto nel rispetto della legge, ma la procedura non è stata seguita ovunque o si poteva fare meglio.
report-rating-m = Svolto con gravi difficoltà
    .means = Lo scopo è stato raggiunto, ma la legge è stata violata, un dovere di legge è mancato, altri sono stati ostacolati o si è aggiunto un rischio.
report-rating-u = Non svolto
    .means = Lo scopo non è stato raggiunto, o la legge è stata violata più di una volta.
report-rating-none = Non valutato
report-goal-reached = Scopo raggiunto per
report-goal-unmet = Scopo non raggiunto per
report-capped-by = Giudizio abbassato da
report-lines = { $count ->
    [one] { $count } riga
   *[other] { $count } righe
}
report-shares = Punti per funzione e per postazione
    .intro = Una riga che vincola più funzioni compare presso ciascuna, perciò la somma non dà il punteggio della squadra. Qui si vede dove nella squadra si sono persi punti; non sono voti alle persone. Le due tabelle differiscono dove una postazione ha più funzioni, una funzione più postazioni, o qualcuno ha fatto ciò che spettava a un’altra funzione: per funzione una riga sta presso chi ne era tenuto, per postazione presso chi l’ha fatta, e ciò che nessuno ha fatto si divide in parti uguali.
report-by-function = Punti per funzione
report-skills = Punti per competenza e per pilastro
    .intro = Ogni riga conta per le competenze che il suo dovere o divieto richiede, secondo le parti che il pacchetto assegna loro, e per un pilastro del meccanismo di referral. Sotto le dodici righe non si mostra alcuna quota.
report-by-competency = Punti per competenza
report-by-pillar = Punti per pilastro del meccanismo di referral
report-fidelity = Chi traduce ciò che dicono gli altri ottiene punti solo per le traduzioni fedeli, e non risponde di alcun dovere altrui:
report-fidelity-of = { $person }: { $faithful } traduzioni fedeli su { $rendered }
report-exposure = Quanto potrebbero costare i divieti a ogni professione
    .intro = I divieti tolgono punti e non ne danno, perciò conta che pesino su tutti allo stesso modo. Per ogni funzione: quanti la vincolano e possono essere violati in questo caso, quanto costerebbero se ciascuno fosse violato una volta, quanti ha dovuto rispettare in questa sessione, e quanto sono costate le sue violazioni.
    .caption = Divieti per funzione
report-by-seat = Punti per postazione

## Subjects

report-subjects = Che cosa è stato di ciascuna persona
    .intro = Per ogni persona il cui trattamento è valutato: che cosa risulta agli atti, in ordine di tempo, e i rilievi che la riguardano. Fiducia, paura e stanchezza sono mostrate perché se ne possa parlare. Nessun punto dipende da esse, da quanto una persona ha rivelato o dal fatto che se ne sia andata.
report-victims-seen = Vittime riconosciute
report-victims-missed = Vittime non riconosciute
report-others-right = Altre persone giustamente non ritenute vittime
report-recognition-given = Non valutate: la condizione è stata data da un taglio della direzione
report-others-flagged = Altre persone ritenute vittime
report-rates = Riconoscimento e segni, con intervalli
    .intro = I numeri sono piccoli, perciò accanto a ciascuno sta dove si trova la quota vera con una confidenza del 95 % (Wilson). Anche ritenere vittima chi non lo è è un errore.
    .signs = I segni che ogni funzione poteva percepire, secondo il modo in cui le arrivano, e quanti ne ha annotati. Ogni segno di ogni persona conta una volta. Ciò che hanno annotato i colleghi non va annotato due volte: se ne parla, non è un voto.
    .signs-caption = Segni annotati, per funzione e canale
# Tutti sono già scritti.
report-rate = da { $low } a { $high } ({ $part } su { $whole })
report-rate-sensitivity = Vittime riconosciute, su tutte le vittime
report-rate-specificity = Altri non ritenuti vittime, su tutti gli altri
report-rate-precision = Vittime, su tutti coloro che sono stati ritenuti vittime
report-channel-look = visto
report-channel-search = trovato in una perquisizione
report-channel-hear = sentito da altri
report-channel-witness = accaduto davanti
report-channel-read = su carta
report-channel-tell = raccontato
report-channel-find = trovato in un esame
report-is-victim = Vittima di tratta in questo caso
report-is-other = Non vittima di tratta in questo caso
report-asked-again = { $count ->
    [one] { $count } argomento chiesto di nuovo benché la risposta fosse nota
   *[other] { $count } argomenti chiesti di nuovo benché le risposte fossero note
}
report-journey-of = { $person }: posizione, consensi, cose dette, violazioni
report-journey-empty = Nulla risulta agli atti su questa persona.
report-lane-standing = Posizione
report-lane-consent = Consenso
report-lane-told = Detto
report-lane-breach = Violazione
report-first-sign = Primo segno visibile: { $clue }
report-left = la persona se ne è andata
report-consent-given = Sì: { $consent }
report-consent-refused = No: { $consent }
report-never-scored = Mai valutati
report-mind-trust = Fiducia
report-mind-fear = Paura
report-mind-fatigue = Stanchezza
report-mind-information = Conosce i propri diritti
report-mind-table = Le curve in numeri
report-mind-of = { $person }: fiducia, paura, stanchezza e conoscenza dei diritti, da 0 a 100. Mai valutate.
report-subject-findings = Rilievi
report-subject-no-loss = Nulla su questa persona è costato punti.
report-subject-done = { $count ->
    [one] { $count } dovere adempiuto come dovuto
   *[other] { $count } doveri adempiuti come dovuto
}
report-subject-open = { $count ->
    [one] { $count } dovere non valutato
   *[other] { $count } doveri non valutati
}

## Procedura

report-procedure = La procedura, passo per passo
    .means = Da sinistra a destra: che cosa viene prima. Uno sotto l’altro: ciò che procede in parallelo. Ogni riquadro dice che ne è stato del passo; i passi con contorno tratteggiato non erano dovuti.
report-procedure-of = { $person }: la procedura come grafo, con l’esito di ogni passo
report-procedure-left-out = { $count ->
    [one] Un passo di parti in cui nulla era dovuto non è disegnato.
   *[other] { $count } passi di parti in cui nulla era dovuto non sono disegnati.
}
report-procedure-choice = come decide la persona
report-procedure-optional = solo dove serve
report-procedure-read = Come è stata letta la procedura per questa persona
report-procedure-facts = Che cosa vale per la persona e decide che cosa è dovuto:
report-procedure-decided = Dove c’è una scelta, una decisione ha portato qui:
report-procedure-undecided = Dove c’è una scelta, non si è deciso nulla; sarebbe stato dovuto questo:
report-procedure-instead = E non:
report-procedure-table = Lo stesso come tabella

## Che cosa dicono i segni nel loro insieme

report-signs = Che cosa dicono i segni nel loro insieme
    .none = Nessun segno di alcun elenco era visibile o è stato annotato.
    .note = Un segno è un motivo per chiedere, informare e proporre l’invio. Non è mai una prova, e la sua assenza non prova nulla. Forte, medio e debole sono i pesi degli elenchi. Nessun punto dipende da ciò che ne segue, e nessun invio deve aspettarlo.
report-signs-of = { $person }: che cosa segue dai segni, per ciascun elenco
report-signs-reasons = Per quali segni
report-signs-reasons-of = { $person }: segni per elenco e dimensione
report-signs-set = Elenco
report-signs-dimension = Dimensione
report-signs-list = tutti i segni
report-signs-perceivable = Visibile
report-signs-recorded = Annotato
report-signs-enough = abbastanza secondo la regola dell’elenco
report-signs-nothing = Per ora non ne segue nulla
report-signs-names = Solo nomi; giudicano le persone
report-signs-positive = positiva
report-strength-plain = uno fra più
report-strength-significant = particolarmente significativo
report-strength-weak = debole
report-strength-medium = medio
report-strength-strong = forte

## Prove

report-proof = Che cosa prova che cosa
    .intro = Ciò che gli enti hanno appreso di ogni elemento da provare, da quale fonte, e dove risulta agli atti. Una fonte conta una volta, e solo se ottenuta lecitamente e messa agli atti; ciò che i colleghi si riferiscono non è una fonte nuova. Nessun voto ne dipende, e non è un giudizio su nessuno.
    .caption = Prove riguardo a { $whom }
    .none = Non si è appreso nulla che vi attenga.
report-proof-sources = Fonti
report-proof-items = Che cosa si è appreso, e dove si trova
report-proof-needless = non occorre provarlo: la persona è minorenne
report-proof-said = riferito da { $whom }
report-proof-seen = visto su { $whom }
report-proof-examined = risultato da un esame di { $whom }
report-proof-thing = da una cosa: { $what }
report-proof-document = da un documento: { $what }
report-proof-place = visto presso { $what }
report-proof-happened = avvenuto sotto gli occhi di qualcuno
report-proof-recorded = annotato da
report-proof-handed-over = consegnato a
report-proof-passed-on = trasmesso a
report-proof-no-record = non risulta agli atti
report-proof-tainted = ottenuto con una violazione:

## Talks

report-interviews = Colloqui con le persone
    .intro = Ciò che il gioco mostra di { $talks ->
        [one] un colloquio
       *[other] { $talks } colloqui
    } in cui si è chiesto qualcosa, ciascuno di un allievo con una persona. Un colloquio che a qualcosa non ha dato occasione non vi è contato. Mostrato non vuol dire fatto bene: tono e attenzione li giudica chi era presente. Nessun voto ne dipende.
    .caption = Che cosa si è visto, e in quanti colloqui
report-interviews-avoid = Da evitare:
report-interviews-raters = Per chi era presente
    .means = Il gioco non può mostrarli. Osservatori e chi interpreta un ruolo sì.
report-phase-plan = Prima
report-phase-engage = Entrare in dialogo
report-phase-account = Il racconto
report-phase-closure = La chiusura
report-phase-evaluate = Dopo
report-phase-throughout = Dall’inizio alla fine

## Timeline

report-timeline = Linea del tempo
report-timeline-intro = Una corsia per ogni postazione. Le barre sono i tratti in cui la postazione era occupata; i segni sono i rilievi, nel momento in cui qualcosa è stato fatto, violato o è scaduto. Dove si coprirebbero sono spostati un poco in avanti; gli orari esatti sono nella tabella.
    .own = La tua corsia: le barre sono i tratti in cui eri al lavoro; i segni sono le tue righe, nel momento in cui qualcosa è stato fatto, violato o è scaduto.
    .team = Una corsia per ogni funzione. I segni sono i rilievi, nel momento in cui qualcosa è stato fatto o è scaduto. Ciò che non si può ricondurre a una funzione sta nella corsia della squadra.
report-timeline-picture = Rilievi e tratti occupati di ogni postazione nel tempo di gioco. La tabella sotto dice lo stesso.
report-timeline-table = Lo stesso in ordine di tempo, come tabella
report-chronology = Rilievi ed eventi in ordine di tempo
report-events = Eventi del caso
report-inject = Evento
report-inject-contingency = Ripiego: la risposta attesa non è arrivata
report-busy = Occupata
# Ciò che il puntatore mostra su un segno.
report-mark-title = { $status }: { $what } ({ $who })

## Knowledge

report-knowledge = Chi sapeva che cosa, e da quando
report-knowledge-intro = Per ogni informazione: da quando qualcuno la conosceva, sull’orologio d’esercizio, e da quando qualcuno avrebbe potuto conoscerla, perché si poteva vedere, udire o leggere là dove si trovava.
    .own = Per ogni informazione: da quando la conoscevi, sull’orologio d’esercizio, o da quando avresti potuto conoscerla, perché si poteva vedere, udire o leggere là dove ti trovavi.
    .team = Per ogni informazione: da quando qualcuno della squadra avrebbe potuto conoscerla, sull’orologio d’esercizio, e quando è arrivata a ciascuna funzione.
report-knowledge-none = In questa sessione non ci sono conoscenze da confrontare.
report-knowledge-of = Chi sapeva che cosa: { $person }
report-knowledge-unknown = Nessuno lo sapeva o avrebbe potuto saperlo.
report-about-nobody = Su nessuno in particolare
report-clues = { $count ->
    [one] { $count } informazione
   *[other] { $count } informazioni
}
report-could-have = avrebbe potuto da
report-never-known = non noto

## Findings

report-findings = Tutti i rilievi
report-findings-intro = Una riga per ogni dovere e persona. Le righe dello stesso dovere stanno insieme, sotto ciò che è dovuto, dove sta scritto e quanto a fondo la fonte è stata letta.
    .own = Una riga per ogni dovere e persona che spettava al tuo lavoro. Ciascuna dice che cosa era dovuto, dove sta scritto, da quando e fino a quando, e che cosa fare la prossima volta. I numeri sono quelli del libro intero, così puoi chiedere di una riga.
    .team = Una riga per ogni dovere e persona. Nessuna riga dice di chi fosse il lavoro: conta ciò che farà la prossima squadra.
report-filter = Mostra solo
    .means = Una riga compare se corrisponde a tutte le scelte insieme. Su carta l’elenco è sempre intero.
report-filter-all = Tutto
report-filter-costs = Tutto ciò che è costato punti
report-filter-reset = Mostra tutte le righe
# Segue un numero.
report-filter-shown = Righe mostrate:
report-breaches = Violazioni
report-status-done = Fatto
report-status-late = In ritardo
report-status-out-of-order = Fuori ordine
report-status-missed = Mancato
report-status-wrong-role = Ruolo sbagliato
report-status-breached = Violato
report-status-not-assessed = Non valutato
report-status-not-due = Non dovuto
report-why-stopped = Il gioco è stato fermato mentre il termine era aperto.
report-why-scene-ended = La scena è finita mentre il termine era aperto.
report-why-not-called-for = Ciò che lo richiede non si è mai verificato.
report-why-withheld = Il segno è stato trattenuto dalla scena o dalla direzione.
report-why-handed-over = La postazione era tenuta da un automa o dalla direzione.
report-why-weak-evidence = Ciò che è stato detto non è attestato con sufficiente certezza.
report-why-blocked = Ciò che altri non avevano fatto prima ha impedito di farlo.
report-why-cut-short = Giustificato: la direzione ha fatto saltare la storia oltre il termine.
report-why-unplayed = Appartiene a una scena che non è stata giocata.
report-why-by-rater = Chi valuta ha tolto questa riga: non conta né a favore né contro.
# The number by which a line of the ledger is cited.
report-line-number = n. { $count }
report-after-missing = Non poteva essere fatto perché mancava:
report-cue = Segno:
report-class-hl = Dovere di legge
report-class-hs = Dovere di procedura vincolante
report-class-g = Buona prassi
report-class-xl = Vietato dalla legge
report-class-xs = Vietato da procedura o standard internazionale
report-standing-verified = testo letto
report-standing-secondary = letto di seconda mano
report-standing-unverified = non riletto
report-standing-exercise = scelta d’esercizio, non legge
# Whose duty it was, where nobody did it.
report-bound = Spettava a: { $functions }
report-no-limit = senza termine
report-by-exercise-clock = orologio d’esercizio
report-by-story-clock = tempo della storia
# I punti sono già scritti.
report-points-of = { $got } su { $max }
report-penalty = −{ $points }
# Quote del credito, mostrate solo dove hanno tolto qualcosa. $percent ha già il suo segno.
report-credit-quality = qualità { $percent }
report-credit-time = nei tempi { $percent }
report-credit-order = nell’ordine { $percent }
report-credit-actor = ruolo giusto { $percent }
# Quanto è certo che sia stato fatto; $percent ha già il suo segno.
# $who è un elenco di ciò che segue.
report-by-note = secondo { $who }
report-witness-own-words = chi ha parlato, che ha confermato il senso delle parole proprie
    .own = te, che hai confermato il senso delle tue parole
report-witness-one-side = una sola delle due persone che parlavano
report-witness-both-sides = entrambe le persone che parlavano
    .own = te e la persona con cui parlavi
report-witness-onlooker = chi osservava
report-witness-contested = (contestato da chi ascoltava)
    .own = (contestato dalla persona con cui parlavi)
# Ciò che è stato detto e conta per una riga, ripiegato; poi come è stato letto.
report-read = Letto come
report-read-as = { $act }, { $topic } ({ $how }; evidenza { $percent })
    .alone = { $act } ({ $how }; evidenza { $percent })
report-read-picked = frase scelta
report-read-own-words = parole proprie, senso confermato
report-read-aloud = detto ad alta voce, annotato
report-read-unmeant = parole proprie di cui nessuno ha detto il senso
report-evidence = evidenza { $percent }

## Perché una riga è costata qualcosa. $points ha già la parola «punti».

report-for-a-rater = Da decidere da un valutatore
    .intro = Ciò che è stato detto in queste righe è attestato da una parte sola, o è stato contestato. Non contano né a favore né contro nessuno finché qualcuno che era presente non ha deciso. L’intervallo accanto a un punteggio dice di quanto possono spostarlo.
# $from e $to sono ore sull’orologio d’esercizio.
report-explain-unseen = Tra { $from } e { $to } non se n’è visto nulla.
report-explain-doubtful = Non è abbastanza certo se sia stato fatto. In gioco: { $points }.
    .breach = Non è abbastanza certo se fosse una violazione. Toglierebbe { $points }.
report-explain-order = È stato fatto, ma non al suo posto: rispetto ad altri passi compiuti prima o dopo, la procedura prevede l’ordine inverso.
    .or-beside = Questo o un passo vicino non è stato fatto al suo posto: la procedura li prevede nell’ordine inverso.
report-explain-ordered = Lo aveva ordinato { $by }; { $to } ha avuto l’ordine ({ $at } di gioco). Qui la riga è addebitata a chi ha dato l’ordine, non a chi lo ha seguito.
    .unnamed = Lo aveva ordinato chi ha il comando; l’ordine c’era già ({ $at } di gioco). Qui la riga è addebitata a chi ha dato l’ordine, non a chi lo ha seguito.
# Segue un collegamento alla riga.
report-explain-blocked = Non si poteva fare, perché prima altri non avevano fatto:
report-explain-same-cause = Lo stesso errore conta una volta sola, nella riga
report-explain-blocks = Questo ha impedito ad altri:
report-change-do = Fatto, e nei tempi se c’è un termine, avrebbe dato { $points } in più.
report-change-in-time = Fatto nei tempi avrebbe dato { $points } in più.
report-change-whole = Compilato per intero avrebbe dato { $points } in più.
report-change-in-order = Fatto al suo posto tra gli altri passi avrebbe dato { $points } in più.
report-change-by-others = Lasciato a chi spetta, avrebbe dato { $points } in più.
report-change-refrain = Senza di esso il punteggio sarebbe più alto di { $points }.
# $now e $then sono le parole di un giudizio.
report-change-rating = Questo da solo avrebbe cambiato il giudizio dell’obiettivo da «{ $now }» a «{ $then }».

## Load

report-load = Quanto era occupata ogni postazione
    .intro = Aspettare non insegna nulla. Un caso non dovrebbe lasciare nessuno senza qualcosa da fare per più di { $idle }, né far attendere presso una postazione più di { $queue } comunicazioni insieme per un minuto. Ciò che supera questi valori è segnato: è un rilievo sul caso, non sulla postazione.
report-load-caption = Quota occupata, attesa più lunga e coda più lunga di ogni postazione in ogni scena
report-busy-share = occupata { $percent }
report-longest-idle = attesa { $duration }
report-queue = coda { $count }
# Of those who share a seat, the one who is called A, B or C.
report-keys = { $who } ha avuto la tastiera per { $duration }
report-over = (oltre)
report-not-in-scene = non in questa scena

## About

report-about = Su questo rapporto
report-not-exercised = Regole non esercitate
    .intro = Una regola che nulla nella sessione ha chiamato in causa non è né rispettata né violata. Non vale punti.
report-not-aligned = L’ordine di ciò che è stato fatto non è stato valutato, perché si poteva leggere in troppi modi, per
report-rules = { $count ->
    [one] { $count } regola non esercitata
   *[other] { $count } regole non esercitate
}
report-points = Come si calcolano i punti
    .what = I doveri verso ogni persona sono fissati dai fatti del caso quando viene caricato. Nessuna decisione di gioco ne toglie uno; ciò che una persona decide sceglie soltanto un ramo. Un dovere è una riga.
    .weights = Un dovere di legge vale 5 punti, un dovere di procedura vincolante 3, una buona prassi 1.
    .credit = Una riga ottiene i suoi punti moltiplicati per quattro quote: qualità di ciò che è stato fatto, rispetto dei tempi, posto nella procedura, ruolo giusto. Ciò che è fatto fuori posto conserva la metà; ciò che persone diverse fanno entro due secondi vale come fatto insieme. Il tempo corre dal primo momento in cui qualcuno cui spettava il dovere avrebbe potuto percepire il segno, notato o no.
    .breaches = Una violazione toglie punti e nulla di ben fatto la riscatta. Rispettare un divieto non vale punti.
    .open = Ciò che non si è potuto osservare non è valutato: non conta né a favore né contro. Ciò che nessuno è andato a cercare è mancato. Chi non poteva fare qualcosa perché prima altri non avevano fatto qualcosa non ne risponde; ne risponde la squadra.
    .evidence = Ciò che è stato scelto o fatto nel programma è certo. Le parole proprie riconosciute, confermate e non contestate contano per quattro quinti, come ciò che ha annotato un osservatore o su cui le due parti concordano; la parola di una parte sola conta per due quinti, e ciò che è contestato per nulla. Fonti indipendenti si sommano. Sotto i sette decimi una riga non è valutata.
    .cause = Dove una violazione e un dovere mancato, o due violazioni, sono un solo errore, costa punti solo la riga più cara; l’altra la nomina.
    .pooled = Il punteggio della squadra è quello di tutte le righe insieme, perciò non cambia se un ruolo è diviso tra due persone.
    .shared = Una riga che nessuno ha adempiuto e che spettava a più postazioni conta qui per una parte uguale.
report-ratings = Che cosa significano i giudizi
    .caps = Un giudizio parte dal migliore. Una violazione di legge o un dovere di legge mancato lo abbassa al massimo a «gravi difficoltà», una violazione o un dovere mancato di procedura al massimo a «qualche difficoltà». Un termine scelto per l’esercizio non abbassa nulla.
report-standings = Quanto a fondo sono lette le fonti
    .means = «Testo letto»: letto nel testo stesso della fonte. «Letto di seconda mano»: letto solo in una pagina che la descrive. «Non riletto»: noto, ma non controllato per questo pacchetto. «Scelta d’esercizio, non legge»: scelto perché si possa giocare.
report-limits = Limiti di questo risultato
    .one = Una sessione non prova nulla su una persona. Mostra che cosa ha fatto una squadra, in un caso, in un giorno.
    .observed = Si giudica solo ciò che il programma ha potuto registrare. Tono, attenzione e cura nella stanza spettano agli osservatori e al colloquio che segue.
    .law = Le regole sono una lettura di legge e procedura a fini formativi. Una fonte non segnata «testo letto» va letta prima di farvi affidamento.
    .contest = Ogni riga può essere contestata. Numero, momento e fonte le stanno accanto; chi insegna può modificarla con una motivazione, e l’originale resta.
report-provenance = Da dove viene questo rapporto
    .intro = Il rapporto è calcolato dal registro della sessione e dai contenuti qui indicati, e da nient’altro. Lo stesso registro dà lo stesso rapporto.
report-case = Caso
report-packs = Pacchetti, dalla base al diritto applicato
report-content-hash = Impronta dei contenuti
report-engine = Versione del motore
report-entries = Voci del registro
report-lines-total = Righe del libro dei rilievi
report-format = Formato del rapporto
report-data = Protezione dei dati
    .names = Le persone qui nominate sono inventate. Le postazioni stanno per chi le ha tenute; nomi dei partecipanti e loro parole non fanno parte di questo rapporto.
report-data-keep = Insieme a un elenco di chi ha tenuto quale postazione questa pagina è un dato personale. Va conservata non oltre quanto serve alla formazione, mostrata a chi insegna o esamina e mai inserita in un fascicolo personale.
    .own = Questa pagina è tua. È un dato personale: dice che cosa hai fatto in un esercizio e non va in nessun fascicolo personale.
    .team = In questa pagina non è nominata nessuna postazione e nessun partecipante. Parla comunque di un piccolo gruppo: va mostrata a chi c’era.

## La propria pagina, e quella della squadra. La propria: neutra e incoraggiante, a una sola persona, cui nulla si mostra degli altri.

report-edition-own = Questa pagina l’avete solo tu e chi ti forma. Contiene le righe che spettavano alla tua postazione e nulla del lavoro altrui. Dice che cosa è accaduto, non come sei.
    .unjudged = Questa pagina l’hai solo tu. La tua postazione non è mai valutata: qui c’è che cosa è stato detto alla tua persona, che cosa ha fatto e deciso, per guardare indietro e per uscire dal ruolo.
report-edition-team = Questa pagina è per tutti quelli che hanno giocato insieme. Parla della squadra, delle funzioni e del caso; nessuna persona e nessuna postazione è valutata.
report-own-score = Le tue righe
report-own-done = Adempiuti come dovuto
    .means = dei tuoi doveri che si potevano valutare
report-own-busy = Al lavoro
    .means = del tempo di gioco; i tratti vuoti dipendono dal caso
report-own-lines = Le tue righe
report-own-knowledge = Che cosa sapevi, e da quando
report-own-time = Il tuo tempo
report-own-track = Che cosa hai udito, detto e fatto
    .intro = Solo ciò che le tue persone hanno percepito. Le parole proprie qui non si conservano.
report-own-track-none = Per questa postazione non risulta nulla.
report-own-steps = { $count ->
    [one] { $count } momento
   *[other] { $count } momenti
}
report-own-heard = Udito da
report-own-said = Detto a
report-own-did = Fatto
report-own-met = Fatto a te
report-own-filled = Compilato
report-own-sent = Inviato
report-own-received = Ricevuto
report-own-decided = Deciso
report-own-no-words = con parole che non si conservano, o in una lingua non condivisa
report-own-load = Quanto eri al lavoro
# Dove nessun termine è cominciato fino alla fine del gioco.
report-own-not-come-up = aperto fino alla fine del gioco
report-own-back = Uno sguardo indietro
report-own-thanks = Grazie di aver interpretato questa parte. Altri hanno potuto imparare perché l’hai fatto.
report-own-out-of-role = Ciò che è stato detto e fatto a questa persona è stato detto e fatto nell’esercizio, non a te. Prenditi il tempo di uscire dal ruolo; se qualcosa ti resta addosso, parlane con la persona di riferimento per la sicurezza.
report-functions = Per funzione e obiettivo
    .intro = Quante righe di doveri sono andate come. Una riga che spettava a più funzioni compare presso ciascuna. Ciò che ha fatto una funzione cui non spettava, e ciò che è stato violato, sta presso la squadra intera in «Tutti i rilievi».
report-lane-team = la squadra intera

## Columns

report-column-me = Persona
report-column-objective = Obiettivo
report-column-class = Quanto vincola
report-column-function = Funzione
report-column-could = Si poteva sapere da
report-column-knew = Noto da, a chi
report-column-who = Chi
report-column-percent = Quota
report-column-got = Punti
report-column-max = Possibili
report-column-penalty = Tolti
report-column-lines = Righe
report-column-not-assessed = Non valutate
report-column-number = N.
report-column-when = Quando
report-column-kind = Tipo
report-column-what = Che cosa
report-column-with = Con chi
report-column-status = Rilievo
report-column-for = Per
report-column-seat = Postazione
report-column-since = Inizio del tempo
report-column-due = Entro
report-column-done = Fatto, da chi
    .team = Fatto, da quale funzione
report-column-by = Da chi
report-column-points = Punti
report-column-rate = Intervallo e numero
report-column-channel = Come
report-column-talks = Visto in
report-column-recognised = Scelto
report-column-produced = Con parole proprie o con i fatti
# Numeri dei passi che vengono prima.
report-column-after = Dopo
# La riga dell’elenco.
report-column-line = Riga
report-column-rules = Divieti
report-column-could-cost = Potrebbero costare
report-column-called = Chiamati in causa
report-column-cost = Costo
report-column-clue = Che cosa

## Ciò che ha dato chi osservava

report-given = Ciò che ha dato chi osservava
    .caption = Ciò che chi osservava ha dato per colloqui e ruoli, ciascuno al suo momento. Nessun punto ne dipende.
report-given-agreed = Dove in due hanno valutato lo stesso: coppie { $pairs }; sullo stesso gradino { $same }, a un gradino al massimo { $near }.
report-column-given = Da chi, e a che gradino
