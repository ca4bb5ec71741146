### Ciò che è dimostrato di un caso (tavolo prove). Chi legge scrive casi, o ne risponde prima di una lezione.
### I messaggi dicono che cosa non può accadere in nessuna partita. Sotto .hint: che cosa fare. { $person } è un id, oppure “none” dove nulla è dovuto a una persona.

diagnostic-p0001 = Nessuno di un ente può mai venire a sapere l’informazione “{ $id }”.
    .hint = Guardi che cosa manca. Ogni via in learn chiede qualcosa che non può essere: ne apra una, oppure tolga l’informazione.
diagnostic-p0002 = Una via all’informazione “{ $id }”, { $way }, non si può mai percorrere; un’altra è aperta.
    .hint = Corregga la via, oppure la tolga, perché nessuno vi faccia conto.
diagnostic-p0003 = { $person ->
        [none] Lo scopo di { $id } non si può raggiungere.
       *[other] Lo scopo di { $id } non si può raggiungere per { $person }.
    }
    .hint = Una squadra può fare tutto bene e risulterà comunque averlo mancato. Renda possibile ciò che manca, oppure tolga l’obiettivo da case.ron.
diagnostic-p0004 = { $reason ->
        [start] { $id } è dovuto a { $person }, ma nulla che le sue funzioni possano percepire ne fa mai partire il termine.
       *[other] { $person ->
            [none] Nessuno può compiere { $id }, che è dovuto una volta.
           *[other] Nessuno può compiere { $id }, che è dovuto per { $person }.
        }
    }
    .hint = { $reason ->
        [start] Sarà “non valutato” in ogni partita. Se lo si vuole esercitare, dia a questa persona un’informazione che mostri uno dei suoi indicatori.
       *[other] Sarà mancato in ogni partita. Renda possibile ciò che manca, oppure corregga i fatti che lo rendono dovuto.
    }
diagnostic-p0005 = Nessuna partita giunge mai al finale “{ $id }”.
    .hint = Renda possibile ciò che la sua condizione chiede, oppure tolga il finale.
diagnostic-p0006 = Il finale “{ $id }” non conta mai: dovunque valga, vale anche il precedente “{ $by }”.
    .hint = I finali si guardano dall’alto. Metta il più stretto prima del più largo.
diagnostic-p0007 = La frase “{ $id }” di { $person } non può essere detta a nessuno che la capisca.
    .hint = Faccia entrare in gioco chi la dice, oppure dia a chi parla e a chi ascolta una lingua o un interprete.
diagnostic-p0008 = La voce “{ $id }” della lista degli eventi non può mai venire.
    .hint = Ciò che attende non accade entro la fine della sua scena. Faccia accadere ciò che manca, oppure scelga un’altra scena.
diagnostic-p0009 = Nessuno può dare la risposta che “{ $id }” attende.
    .hint = Verrebbe ogni volta il ripiego. Attenda qualcosa che qualcuno del cast può fare.
diagnostic-p0010 = Non è mai il momento per la voce “{ $item }” dell’agenda di { $id }.
    .hint = Faccia dare il segnale da una voce della lista degli eventi, oppure cambi la condizione.
diagnostic-p0011 = { $person ->
        [none] Il termine di { $id } è di { $limit } secondi, e ciò che chiede ne richiede almeno { $needed }.
       *[other] Il termine di { $id } è di { $limit } secondi, e per { $person } ne servono almeno { $needed }, compresa la strada.
    }
    .hint = Allunghi il termine, accorci la strada, oppure metta qualcuno più vicino.
diagnostic-p0012 = Chi gioca “{ $id }” non può raggiungere nessuno nella scena “{ $scene }”, per { $minutes } minuti.
    .hint = Nessuno dovrebbe attendere più di sei minuti. Dia una via, un telefono o compagnia.
diagnostic-p0013 = { $found ->
        [0] Dal posto “{ $id }”, che è valutato, non è dovuto nulla.
        [one] Dal posto “{ $id }” è dovuta una sola riga: per un voto ne servono almeno { $needed }.
       *[other] Dal posto “{ $id }” sono dovute solo { $found } righe: per un voto ne servono almeno { $needed }.
    }
    .hint = Unisca il posto a un altro, gli dia funzioni che qui hanno doveri, oppure ne faccia un posto di tipo Other.
diagnostic-p0014 = Nessuno di un ente può parlare con “{ $id }”, nemmeno tramite interprete.
    .hint = Dia la lingua a qualcuno, oppure dia a un interprete entrambe le lingue e il potere di interpretare.
diagnostic-p0015 = La porta di “{ $id }” non si può mai aprire.
    .hint = Metta la chiave dove qualcuno può averla, oppure apra la porta con un effetto.
diagnostic-p0016 = Nulla è dovuto e nulla è vietato sotto l’obiettivo { $objective } che il caso nomina.
    .hint = Lo tolga da case.ron, oppure dia al cast una funzione e fatti che lo chiamino in causa.
diagnostic-p0017 = La risorsa “{ $id }” non è mai aperta mentre si gioca il caso (dalle { $from } alle { $to }, UTC).
    .hint = Gli orari vanno dal minuto più presto al più tardi di uno stesso giorno. Cambi gli orari, oppure l’inizio di una scena.
diagnostic-p0018 = Nessuno risponde per “{ $id }” ({ $function }): la persona è fuori scena e non siede da nessuna parte.
    .hint = Metta la persona in un posto di tipo Other, perché possano rispondere un risponditore, la direzione o un bot.
diagnostic-p0019 = “{ $id }” dovrebbe essere riconoscibile da “{ $clue }”, che nessuno può mai percepire.
    .hint = Apra una via all’informazione, oppure ne nomini altre in recognised_by.
diagnostic-p0020 = Con nessuno al posto “{ $seat }”, questo non si può raggiungere: { $kind } { $id }{ $person ->
        [none] {""}
       *[other] {" "}per { $person }
    }.
    .hint = Dica che il posto è necessario, lo affidi a un bot, oppure apra una via a qualcun altro.
diagnostic-p0021 = { $id } qui è dovuto, e solo persone non valutate potrebbero compierlo ({ $functions }).
    .hint = Esce da ogni punteggio. Se lo si vuole esercitare, dia una di queste funzioni a un posto di tipo Agency.
diagnostic-p0022 = Nessuno di questo caso può decidere in modo che si prenda il ramo { $number } di una scelta nella procedura.
    .hint = Ciò che vi sta non è dovuto qui a nessuno. Dia a qualcuno una frase o un atto per la decisione, oppure lo lasci a un altro caso.

## Che cosa manca. $id e $other sono id o numeri.

missing-title = manca:
missing-never-at-once = Ogni parte può essere, ma mai tutte insieme.
missing-always-so = Ciò che non deve essere è sempre.
missing-taint = Nessuna regola del pacchetto dice come «{ $id }» possa perdere valore di prova.
missing-knowledge = { $other } non può mai sapere “{ $id }”.
missing-thing = { $other } non può mai avere in mano “{ $id }”.
missing-place = { $other } non può mai essere a “{ $id }”.
missing-together = { $id } e { $other } non possono mai essere nello stesso luogo.
missing-private = Non c’è nessuno per parlare in privato.
missing-nobody = { $id } non può mai essere lì.
missing-neutral-interpreter = Nessuno senza legami può interpretare per { $id }.
missing-tied-interpreter = Nessuno con legami può interpretare per { $id }.
missing-language = { $other } e { $id } non hanno una lingua in comune, e nessuno interpreta fra loro.
missing-consent = Nessuno può dare la risposta richiesta su “{ $id }” ({ $other }).
missing-status = { $other } non può mai avere la posizione “{ $id }”.
missing-indicators = Si possono percepire meno di { $other } segni dell’insieme “{ $id }”.
missing-trust = La fiducia dovrebbe essere { $id }, e può essere al massimo o al minimo { $other }.
missing-fear = La paura dovrebbe essere { $id }, e può essere al massimo o al minimo { $other }.
missing-fatigue = La stanchezza dovrebbe essere { $id }, e può essere al massimo o al minimo { $other }.
missing-information = La conoscenza dei propri diritti dovrebbe essere { $id }, e può essere al massimo o al minimo { $other }.
missing-flag = Nulla alza fino ad allora la bandiera “{ $id }”.
missing-fact = “{ $id }” non è vero di { $other }.
missing-asked-action = Nessun dovere del pacchetto si adempie con l’azione { $id }.
missing-asked-form = Nessun dovere del pacchetto si adempie con il modulo { $id }.
missing-story = Il minuto { $id } della storia non cade nella scena.
missing-exercise = Il secondo { $id } non cade nella scena, che dura { $other }.
missing-not-before = Attende il secondo { $id } di una scena che dura { $other }.
missing-room = “{ $id }” non ha posto.
missing-action-word = Nessuno può compiere “{ $id }” con la parola “{ $other }”.
missing-action = Nessuno di quelli che contano può compiere “{ $id }” { $other ->
        [none] {""}
       *[other] per { $other }
    }.
missing-power = Nessuno di quelli che contano ha un potere per “{ $id }” ({ $other }).
missing-said = Nessuno di quelli che contano può parlare di { $id } con { $other }.
missing-said-to = Nessuno di quelli che contano può parlare di { $id } a { $other }.
missing-sent = Nessuno di quelli che contano può scrivere a { $id }.
missing-sent-form = Nessuno può inviare il modulo “{ $id }” a { $other }.
missing-answer = Nessuno risponde per { $id }.
missing-form = Nessuno di quelli che contano può compilare “{ $id }” su { $other }.
missing-sign = Nessuno può venire a sapere del segno “{ $id }” su { $other }.
missing-look = Nessuno può guardare { $id }.
missing-event = La voce “{ $id }” non viene mai.
missing-witness = Nessuno può essere a “{ $other }” quando viene “{ $id }”.
missing-meeting = Persone di { $other } non possono mai essere nello stesso luogo con chi compie “{ $id }”.
missing-function = Il caso non ha nessuno di { $id }.
missing-sight = Nessuno di { $other } può mai avere in vista { $id }.
missing-search = Nessuno di { $other } che possa perquisire giunge a { $id }.
missing-hearing = Nessuno di un ente può sentire e capire “{ $id }”.
missing-document = Il documento “{ $id }” non giunge in mano a nessuno.
missing-teller = { $id } non può dirlo a nessuno di un ente che capisca.
missing-seat = Nessuno gioca { $id }.
missing-tongue = Nessuno raggiungibile capisce { $id }.
missing-company = { $id } non incontra nessuno e non raggiunge nessuno.
missing-call = Solo la direzione chiama “{ $id }”.
missing-cue = Nulla dà a { $other } il segnale “{ $id }”.
missing-doing = Ciò a cui inclina “{ $id }” non si può fare.
missing-first-cue = Nessuna informazione su { $id } che le sue funzioni possano percepire mostra uno dei suoi indicatori.

## La pagina nel terminale

prove-title = { $case }, secondo { $pack }
prove-counted = { $reached } su { $all } raggiungibili
prove-kind = { $kind ->
        [clue] informazioni
        [sentence] frasi
        [person] persone con cui si può parlare
        [event] voci della lista degli eventi
        [objective] scopi
        [duty] doveri
        [ending] finali
       *[seat] posti con qualcosa da fare
    }
prove-holds = Dimostrato: nulla di ciò che serve a questo caso è impossibile.
prove-fails = { $count ->
        [one] Dimostrato: una cosa che serve a questo caso è impossibile.
       *[other] Dimostrato: { $count } cose che servono a questo caso sono impossibili.
    }
prove-after-holds = Dimostrato anche con quanto si riprende come { $flag }: nulla di ciò che serve al caso è impossibile.
prove-after-fails = Dimostrato: con quanto si riprende come { $flag }, qualcosa che serve al caso è impossibile.
prove-notes = { $count ->
        [one] Ancora una nota: la mostra --notes.
       *[other] Ancora { $count } note: le mostra --notes.
    }
prove-search = Testimoni da { $plays } partite in { $seconds } s ({ $scripts ->
        [one] una traccia
       *[other] { $scripts } tracce
    } e bot, semi da { $first } a { $last }):
prove-witnessed = { $found } su { $all } visti accadere
prove-not-found = non trovati entro il limite: { $ids }
prove-idle = { $seat } non ha avuto nulla da fare per { $minutes } minuti, nella partita in cui ha atteso meno.
prove-see = Per esempio { $kind } { $id }: visto dal posto { $seat } alle { $at }. Per vederlo: { $command }
prove-seen-after = { $count ->
        [0] Dopo { $from } con { $flag } non si è visto accadere altro.
        [one] Dopo { $from } con { $flag } si è vista accadere ancora una cosa: { $ids }
       *[other] Dopo { $from } con { $flag } si sono viste accadere ancora { $count } cose: { $ids }
    }
prove-written = Tutto, con un testimone ciascuno: { $path }
prove-stopped = Il caso non si legge senza errori, perciò nulla si è potuto dimostrare. Prima corregga ciò che sta sopra.
prove-plays = nessuna partita (--budget 0): nulla è stato cercato
prove-progress = {"{"}bar:40{"}"} {"{"}pos{"}"}/{"{"}len{"}"} partite, {"{"}eta{"}"} rimanenti

## Come differiscono i pacchetti (tavolo pack diff). $from e $to sono pacchetti.

pack-title = Da { $from } a { $to }:
pack-heading = { $of ->
        [steps] Passi
        [rules] Divieti e dati
        [limits] Termini e orari
        [actors] Attori e uffici
        [forms] Moduli
        [signs] Segni
       *[goals] Scopi
    }
pack-counts = { $added } nuovi, { $removed } tolti, { $changed } diversi
pack-field = { $field }: { $from } → { $to }
pack-case = Che cosa ne è toccato in { $case }:
pack-scenes = { $count ->
        [0] Nessuna scena.
        [one] Una scena: { $ids }
       *[other] { $count } scene: { $ids }
    }
pack-clues = { $count ->
        [0] Nessuna informazione.
        [one] Un’informazione fa partire un termine in altro modo: { $ids }
       *[other] { $count } informazioni fanno partire un termine in altro modo: { $ids }
    }
pack-score = { $objective }: { $before } righe dovute, poi { $after }; di quelle comuni, { $differ } sono giudicate in altro modo
pack-seat = posto { $seat }: { $before } righe dovute, poi { $after }
pack-winnable = Secondo { $pack } il caso si può vincere: ogni scopo è raggiungibile per tutti ({ $due } righe dovute).
pack-winnable-with-faults = Secondo { $pack } ogni scopo è raggiungibile per tutti ({ $due } righe dovute), ma qualcosa che serve al caso è impossibile: tavolo prove --pack { $pack }
pack-not-winnable = Secondo { $pack } il caso non si può vincere: uno scopo non è raggiungibile ({ $due } righe dovute). Si veda tavolo prove --pack { $pack }
pack-unreadable = Il caso { $case } non si legge secondo { $pack }. Prima corregga ciò che sta sopra.
pack-written = Tutto: { $path }

## Una registrazione giudicata anche secondo un altro pacchetto (tavolo rejudge).

rejudge-played = Giocata con il motore { $engine }, { $entries } voci.
rejudge-own = Giudizio secondo il pacchetto della sessione: { $packs }, motore { $engine }, contenuto { $content }, { $signed ->
        [yes] convalidato
       *[no] non convalidato da chi esercita la professione
    }
rejudge-other = Giudizio secondo l’altro pacchetto: { $packs }, motore { $engine }, contenuto { $content }, { $signed ->
        [yes] convalidato
       *[no] non convalidato da chi esercita la professione
    }
rejudge-team = Squadra
rejudge-lines = Righe del registro
