### Il programma tavolo nel terminale.

cli-unknown-language = Qui la lingua «{ $lang }» non c’è.
    .hint = Ci sono queste: { $known }
cli-cannot-write = Non si può scrivere { $path }: { $reason }
    .hint = Scegliere un’altra cartella con --out, oppure liberare spazio
cli-no-such-case = Qui non c’è un caso o un pacchetto «{ $case }».
    .hint = Indicare una cartella di scenarios/ o di scenarios/packs/
cli-no-such-walkthrough = Questo caso non ha lo svolgimento «{ $walkthrough }».
    .hint = Ha questi: { $known }
cli-case-has-errors = Il caso «{ $case }» ha { $errors ->
    [one] un errore
   *[other] { $errors } errori
} e non si può giocare.
    .hint = Eseguire: tavolo check { $case }
cli-no-such-journal = Non c’è un registro { $path }.
    .hint = Ne scrive uno tavolo demo: journal.tavolo nella sua cartella
cli-cannot-read-journal = { $path } non si legge come registro. { $reason }
    .hint = Un registro alterato o troncato non viene mai letto a metà
cli-journal-content = Questa versione di Tavolo non legge il caso contenuto in { $path }.
    .hint = Usare la versione che l’ha scritto
cli-journal-in-the-way = { $path } è il registro di una sessione: una dimostrazione non lo sovrascrive.
    .hint = Scegliere un’altra cartella con --out
cli-no-such-seat = In questo registro non c’è il posto «{ $seat }».
    .hint = Ci sono questi: { $seats }
cli-no-scene-yet = In questo registro non è ancora cominciata nessuna scena.
cli-no-such-scene = In questo registro la scena «{ $scene }» non è stata giocata.
    .hint = Sono state giocate queste: { $played }
cli-no-randomness = Questa macchina non dà numeri casuali: { $reason }

check-error = errore
check-warning = avviso
check-note = nota
check-total = { $errors ->
    [one] Un errore
   *[other] { $errors } errori
}, { $warnings ->
    [one] un avviso
   *[other] { $warnings } avvisi
}, { $notes ->
    [one] una nota
   *[other] { $notes } note
} (le note si vedono con --notes).
check-real-contact = «{ $contact }» sembra un numero o un indirizzo vero.
    .hint = Usare un contatto inventato del pacchetto, oppure «int. 12»
check-stubs = { $count ->
    [one] Un testo
   *[other] { $count } testi
} da scrivere: { $path }
check-cast = Personaggi di { $case }, per forma di sfruttamento e sesso:

sex-female = donne
sex-male = uomini
sex-other = altro

demo-complete = Giocato fino alla fine: { $clock } di tempo d’esercizio, { $entries } registrazioni.
demo-stopped = Interrotto dopo { $clock } di tempo d’esercizio, { $entries } registrazioni.
demo-points = { $share }: { $reached }.
demo-findings = Doveri: { $done } adempiuti in tempo, { $late } in ritardo, { $missed } mancati, { $open } non valutati. Violazioni: { $breached }.
demo-recognition = Vittime riconosciute: { $seen } su { $victims }. Altre persone giustamente non ritenute vittime: { $cleared } su { $others }.
demo-report = Relazione: { $path }

rating-p = P
rating-s = S
rating-m = M
rating-u = U
rating-none = –

script-problem = { $clock } { $scene } / { $track } / { $step }: { $person } non può { $what }: { $reason }

replay-seats = Posti di questo registro:
replay-title = { $clock }, { $story } — { $scene }
replay-self = { $name } — { $place }
replay-busy = in attività fino a { $until }
replay-unknown = qualcuno
replay-due = Che cosa è dovuto, per quanto questo posto può saperne:
replay-until = entro { $until }
replay-until-story = entro { $until } (tempo del racconto)
replay-notebook = Taccuino:
replay-talk = Parole a portata d’orecchio:
replay-speaks = parla { $language }
replay-paper = Carte, allerte e messaggi:
replay-could = Che cosa si poteva fare:
replay-phrases = e { $count } frasi del frasario

dispatch-message = messaggio
dispatch-call = telefonata
dispatch-alert = allerta
dispatch-referral = segnalazione
dispatch-request = richiesta

overheard-call = Qualcuno qui è al telefono.
telephone-rings = Qui squilla un telefono.
words-rendered-otherwise = (una resa diversa da quanto è stato detto)
words-struck = (cancellato dal verbale)
ending = Il caso è finito.

refusal-not-perceived = Di questo non avete visto né sentito nulla.
refusal-not-your-person = Questa persona non è giocata dal vostro posto.
refusal-busy = Ancora in attività.
refusal-not-now = Adesso non si può fare nulla.
refusal-not-here = Non è qui.
refusal-no-power = Il vostro ruolo non ha questo potere.
refusal-unknown-word = Non esiste un’azione, un modulo o una frase così.
refusal-wrong-parameter = Manca qualcosa, oppure è del genere sbagliato.
refusal-no-way = Da qui a lì non c’è passaggio.
refusal-not-in-hand = Non l’avete.
refusal-not-ready = Prima va fatta un’altra cosa.
refusal-full = Non c’è più posto.
refusal-only-when-booking = Solo nella fase delle prenotazioni, alla fine di una scena.
refusal-too-much = Troppo in una volta.
refusal-pointless = Non c’è nessuno a cui serva, oppure è già fatto.
refusal-on-the-line = Questo telefono è occupato: prima occorre riagganciare.
refusal-gone = La persona se n’è andata, e senza di lei questo non si può fare.

script-no-seat = { $what } non è giocato da nessun posto
script-not-perceived = il posto non ha percepito { $what }
script-nothing-called = finora nulla si chiama «{ $what }»
script-refused = { $what }
script-broken-off = era cominciato e non se n’è fatto nulla
script-engaged = il telefono di { $what } è occupato
script-never-due = aspetta «{ $what }», che non è mai stato fatto
script-scene-over = prima è finita la scena ({ $what } altri passi non tentati)

part-victim = vittime
part-decoy = altri
part-exploiter = sfruttatori

host-not-saved = Non salvato: il gioco si ferma qui. { $reason }
host-not-read = Il registro non si legge. { $reason }
host-other-content = Il registro è di un’altra versione di questo caso.
host-journal-not-fit = Il registro non è adatto a questa sessione.
host-no-such-scene = Questa scena non c’è.
host-no-such-seat = Questo posto non c’è.
host-intent-too-large = Troppo in una volta.
host-not-ended = La sessione non è finita: solo dopo si contesta o si valuta.
    .hint = Prima si chiude la sessione

journal-exists = C’è già un file.
journal-not-a-journal = Non è un registro.
journal-newer-format = L’ha scritto un Tavolo più recente.
journal-older-format = È in una forma più vecchia, che va prima aggiornata.
journal-header-changed = La testata è stata alterata.
journal-file-changed = Un file al suo interno è stato alterato.
journal-entry-changed = Una registrazione è stata alterata. { $reason }
journal-gap = Manca una registrazione. { $reason }
journal-malformed = Una registrazione non si legge. { $reason }
journal-words-changed = Le parole conservate accanto sono state alterate.
journal-too-large = Contiene qualcosa di più grande del consentito. { $reason }
journal-unreadable = Il file non si legge. { $reason }
journal-not-saved = Il file non si è potuto scrivere. { $reason }
journal-read-only = È stato aperto in sola lettura.

cli-bots-hung = I bot hanno continuato ad agire senza che passasse tempo: { $reason }

rehearse-progress = {"{"}bar:40{"}"} {"{"}pos{"}"} di {"{"}len{"}"} partite, {"{"}per_sec{"}"}, mancano {"{"}eta{"}"}
rehearse-pace = { $runs } partite in { $seconds } s: { $entries } voci a partita; { $rate } voci e { $decisions } decisioni al secondo, giocate e giudicate, su tutti i core.
rehearse-team = la squadra
rehearse-page = Cifre e pagina: { $path }

# `calibrate` nel terminale.
calibrate-not-runs = { $path } non si legge come partite di una taratura: la riga { $line } non si capisce. Occorre il file che finisce in .runs.jsonl, come calibrate l’ha scritto; un’altra versione di Tavolo può scriverlo in altra forma.
calibrate-luck = { $runs } partite. Gli esiti delle postazioni dipendono dalla bravura per il { $skill } %, dalla postazione per il { $seat } %, dal seme per il { $seed } %; il resto, { $rest } %, da ciò che tocca a una sola postazione in una partita.
calibrate-items = { $all } righe di doveri: { $telling } distinguono la condotta, { $weak } quasi non la distinguono, { $fixed } escono uguali chiunque giochi, { $reversed } danno di più alla condotta peggiore, { $unknown } sono state valutate troppo di rado.

# Un caso giocato dopo un altro

after-no-link = { $case } non riprende nulla da { $from }.
    .hint = Ciò che un caso riprende sta nel suo case.ron: takes
after-taken = { $count ->
    [0] Da { $from } non si riprende nulla: nulla di ciò che è rimasto là porta qui.
    [one] Da { $from } si riprende una cosa.
   *[other] Da { $from } si riprendono { $count } cose.
 }
