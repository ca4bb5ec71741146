### Errori in ciò che i file degli autori significano, da S0050 a S0123: che cosa non va e, come .hint, che cosa fare.
### Per autori che non hanno mai visto un file simile. $suggestion è la parola che probabilmente si intendeva.

# Che cosa indica un id; si usa nei messaggi qui sotto.
diagnostic-kind =
    { $kind ->
        [action] l’azione
        [behaviour] il comportamento
        [calendar] il calendario
        [case] il caso
        [clue] l’indizio
        [competency] la competenza
        [consent] il consenso
        [contact] il contatto
        [dimension] dimensione
        [document] il documento
        [duty] il dovere
        [element] l’elemento da provare
        [ending] il finale
        [event] l’evento
        [fact] il fatto
        [field] il campo
        [flag] la bandierina
        [form] il modulo
        [function] la funzione
        [indicator] l’indicatore
        [information] la regola sulle informazioni
        [instrument] la fonte
        [language] la lingua
        [objective] l’obiettivo
        [outcome] esito
        [pack] il pacchetto
        [person] la persona
        [phrase] la frase del pacchetto
        [pillar] il pilastro
        [place] il luogo
        [power] il potere
        [procedure] la procedura
        [reaction] la reazione
        [resource] la risorsa
        [responder] la risposta dell’ufficio
        [role] il ruolo
        [rule] la regola
        [scene] la scena
        [seat] il posto
        [sentence] la frase
        [set] l’insieme di indicatori
        [sign] segno di un fatto
        [status] la posizione
        [thing] la cosa
        [timer] il termine
        [topic] il tema
        [vocabulary] il vocabolario
        [walkthrough] il percorso
       *[other] la voce
    }

diagnostic-s0050 = Manca il file { $file }.
    .hint = Lo crei. Un caso ha bisogno di case.ron, scenes.ron, seats.ron, places.ron e cast.ron; un pacchetto di pack.ron. Tutti gli altri file si possono omettere.

diagnostic-s0051 = In questa cartella non esiste un file di nome { $file }. Non viene letto.
    .hint = Controlli come è scritto il nome del file. Le voci di un tipo stanno insieme in un solo file; gli appunti vanno in un file che non finisce in .ron.

diagnostic-s0052 = Non c’è nessun caso in una cartella { $id }.
    .hint = Usi il nome di una cartella tra gli scenari.

diagnostic-s0053 = Il pacchetto { $id } non esiste.
    .hint = Usi il nome di una cartella dentro packs.

diagnostic-s0054 = Questi file sono fatti per un Tavolo più recente: hanno il formato { $found }, mentre questo legge fino al { $known }.
    .hint = Aggiorni Tavolo. Non abbassi il numero: i file verrebbero letti in modo sbagliato.

diagnostic-s0055 = Il formato { $found } non può essere portato al formato { $known }.
    .hint = I formati si contano da 1. Nei file nuovi scriva format: { $known }; i file vecchi li apra con il Tavolo che li ha fatti e li salvi di nuovo.

diagnostic-s0056 =
    { $what ->
        [day] “{ $found }” non è un giorno.
       *[instant] “{ $found }” non è un istante.
    }
    .hint =
        { $what ->
            [day] Scriva anno, mese e giorno: "2026-07-16".
           *[instant] Scriva data e ora in tempo universale: "2026-09-14T05:40:00Z".
        }

diagnostic-s0057 = L’id è “{ $id }”, ma la cartella o il file si chiama { $name }.
    .hint = Dia a entrambi lo stesso nome.

diagnostic-s0058 = { diagnostic-kind } “{ $id }” c’è già: { $other-file }, riga { $other-line }.
    .hint = Dia a una delle due voci un altro id, oppure la tolga.

diagnostic-s0059 = “{ $id }” non può essere un id.
    .hint = Usi lettere senza accenti, cifre e trattini, al massimo 64: "phone-in-pocket".

diagnostic-s0060 = Questa voce non esiste: { diagnostic-kind } “{ $id }”.
    .hint = Controlli come è scritto, oppure scriva la voce a cui deve portare. Un pacchetto può nominare solo ciò che i pacchetti definiscono, mai una persona o un luogo di un caso.

diagnostic-s0061 = Questa voce è stata tolta: { diagnostic-kind } “{ $id }”, in { $other-file }, riga { $other-line }.
    .hint = Tolga anche ciò che la usa, oppure non la tolga.

diagnostic-s0062 = Questi pacchetti si estendono a vicenda in cerchio: { $chain }.
    .hint = Uno di loro non deve estendere nulla: la base.

diagnostic-s0063 = Più di { $limit } pacchetti si estendono l’uno con l’altro.
    .hint = Ne riunisca alcuni.

diagnostic-s0064 = Il pacchetto di base ha già questa voce: { diagnostic-kind } “{ $id }” ({ $other-file }, riga { $other-line }).
    .hint = Per cambiarla scriva Patch(id: "{ $id }", …) con i soli campi che cambiano. Per una voce nuova scelga un altro id.

diagnostic-s0065 = Non c’è nulla da cambiare: nessun pacchetto di base ha { diagnostic-kind } “{ $id }”.
    .hint = Controlli l’id. Per una voce nuova tolga Patch e scriva tutti i campi.

diagnostic-s0066 = { $word } cambia una voce del pacchetto di base, ma questo pacchetto non ne estende nessuno.
    .hint = Scriva la voce stessa, ( … ), oppure indichi in pack.ron il pacchetto di base: extends: "base".

diagnostic-s0067 = Solo il pacchetto di base può definire questa voce: { diagnostic-kind } “{ $id }”.
    .hint = Ne usi una della base. Il significato è lo stesso in ogni paese, così che un caso si possa giocare in tutti.

diagnostic-s0068 = Il campo { $field } fa parte del significato di questa voce e qui non si può cambiare.{ $allowed ->
        [none] {""}
       *[other] {" "}Si possono cambiare: { $allowed }.
    }
    .hint = Lo tolga. Se il significato deve essere diverso, è un’altra voce.

diagnostic-s0069 = { $word } non dice che cosa cambia.
    .hint =
        { $word ->
            [Disable] Scriva { $field } e nient’altro: Disable({ $field }: …).
           *[other] Scriva prima { $field }, poi i campi che cambiano: Patch({ $field }: …, …).
        }

diagnostic-s0070 = Questa voce ha una condizione con { $found } parti; ne sono ammesse al massimo { $limit }.
    .hint = La divida, per esempio con una bandierina (flag) alzata da un evento.

diagnostic-s0071 = Questa voce ha una condizione con { $found } livelli; ne sono ammessi al massimo { $limit }.
    .hint = Spesso Not(All([…])) si può scrivere Any([Not(…), …]), e un All dentro un All si può unire a quello.

diagnostic-s0072 = Questa voce ha { $found } effetti; ne sono ammessi al massimo { $limit }.
    .hint = Ne sposti alcuni in un altro evento e lo faccia scattare: Fire("…").

diagnostic-s0073 = Da { $from } si può andare a { $to }, ma non tornare.
    .hint = Se si può tornare a piedi, aggiunga la via anche là. Altrimenti non occorre fare nulla.

diagnostic-s0074 = Nessuno può mai trovarsi a { $id }.
    .hint = Aggiunga una via, faccia partire qualcuno da lì, faccia spostare lì qualcuno da un effetto, oppure ne faccia il luogo di una risorsa.

diagnostic-s0075 = Nessuno interpreta { $id }.
    .hint = Metta la persona in un posto (seat), oppure scriva offstage: true per chi si raggiunge solo con messaggi.

diagnostic-s0076 = { $id } è in più di un posto: { $seats }.
    .hint = Lasci la persona in uno solo.

diagnostic-s0077 = Dal posto { $id } non si interpreta nessuno.
    .hint = Ne indichi le persone, oppure tolga il posto.

diagnostic-s0078 = Nessuno può mai apprendere l’indizio { $id }.
    .hint = Guardi ciascuna delle sue vie: la persona è in scena, il documento arriva a qualcuno, nel cast c’è qualcuno delle funzioni indicate?

diagnostic-s0079 = L’evento { $id } aspetta di essere chiamato, ma nulla lo chiama.
    .hint = Scriva Fire("{ $id }") dove deve accadere. Se deve chiamarlo solo chi conduce, non occorre fare nulla.

diagnostic-s0080 = L’evento { $id } verrebbe dopo la fine della scena { $scene }.
    .hint = Lo anticipi, oppure allunghi la scena. Entrambi contano il tempo di esercizio dall’inizio della scena.

diagnostic-s0081 = In questo caso nessuno in scena può fare { $id }.
    .hint = Non è un errore. Se il caso deve esercitarla, metta nel cast qualcuno che ne abbia il potere.

diagnostic-s0082 =
    { $reason ->
        [functions] Nessuno di questo cast ha il dovere { $id }.
        [subject] Il dovere { $id } non è dovuto a nessuno di questo cast.
        [act] Nulla di ciò che può accadere in questo caso adempie il dovere { $id }.
       *[start] In questo caso nulla fa cominciare il dovere { $id }.
    }
    .hint = Non è un errore: qui il dovere non viene valutato. Se il caso deve esercitarlo, aggiunga ciò che manca.

diagnostic-s0083 =
    { $reason ->
        [functions] La regola { $id } non vincola nessuno di questo cast.
        [subject] La regola { $id } non protegge nessuno di questo cast.
       *[act] Nulla di ciò che può accadere in questo caso tocca la regola { $id }.
    }
    .hint = Non è un errore: qui la regola non può essere né rispettata né violata.

diagnostic-s0084 = Il caso ha bisogno della funzione { $id }, ma il pacchetto non dice chi la svolge.
    .hint = Controlli come è scritta, oppure aggiunga la funzione in functions.ron del pacchetto; dove in quel paese non la svolge nessuno, scriva by: Absent(…).

diagnostic-s0085 =
    { $by ->
        [substitute] In questo paese nessuno svolge { $id }; supplisce { $substitute }.
       *[director] In questo paese nessuno svolge { $id } e nessuno supplisce: risponde chi conduce.
    }
    .hint = Non è un errore. Se non è voluto, indichi un altro sostituto in functions.ron del pacchetto.

diagnostic-s0086 = Il dovere { $id } non sta da nessuna parte nella procedura.
    .hint = Aggiunga Duty("{ $id }") in procedure.ron al suo posto. Ciò che non ha un posto fisso va in un Together([…]).

diagnostic-s0087 = Il dovere { $id } sta due volte nella procedura.
    .hint = Lo lasci in un solo posto. Ciò che si può ripetere va in Loop(…).

diagnostic-s0088 =
    { $scope ->
        [session] Il dovere { $id } è dovuto una volta per sessione, ma sta nella procedura di ogni persona.
       *[subject] Il dovere { $id } è dovuto a ogni persona, ma sta nella procedura della sessione.
    }
    .hint = Lo sposti nell’altra procedura, oppure ne cambi lo scope in duties.ron.

diagnostic-s0089 = Il termine { $id } (di { $duty }) è più lungo di ogni scena: non può mai scadere.
    .hint = Lo conti in tempo della storia (clock: Story), lo accorci per il gioco, oppure allunghi una scena.

diagnostic-s0090 = Il termine { $id } (di { $duty }) lascia al massimo { $seconds } secondi di gioco: troppo pochi per valutare.
    .hint = Faccia scorrere più lentamente il tempo della storia in qualche scena (rate), oppure conti il termine in tempo di esercizio (clock: Exercise). Il minimo è quattro minuti e mezzo.

diagnostic-s0091 = { $id } è riconoscibile da { $found } indizi senza testimonianza; ne servono { $needed }.
    .hint = Aggiunga in recognised_by indizi che si possono vedere, sentire, leggere o trovare. Nessuno deve dipendere dalle rivelazioni di una vittima.

diagnostic-s0092 = { $person } dovrebbe essere riconoscibile dall’indizio { $id }, che però si può solo raccontare.
    .hint = Dia all’indizio un’altra via (Look, Search, Hear, Witness, Read, Find), oppure lo tolga da recognised_by.

diagnostic-s0093 = Ci sono { $victims } vittime e { $decoys } altre persone da esaminare.
    .hint = In un flusso misto la maggior parte delle persone non è vittima. Ne aggiunga altre, con bisogni propri.

diagnostic-s0094 =
    { $cell ->
        [victims] Tutte le vittime sono dello stesso sesso.
        [exploiters] Tutti gli sfruttatori sono dello stesso sesso.
        [form] Tutte le vittime di questa forma di sfruttamento ({ $exploitation }) sono dello stesso sesso.
        [no-citizen] Nessuna vittima è cittadina del paese ospitante o dell’Unione.
        [no-man] C’è sfruttamento sessuale, ma nessun uomo lo subisce.
       *[no-woman] C’è sfruttamento lavorativo, ma nessuna donna lo subisce.
    }
    .hint = Mescoli sesso, origine, età e forma di sfruttamento, così che chi si esercita guardi ciò che accade e non i tipi.

diagnostic-s0095 = L’obiettivo { $id } si raggiunge solo se qualcuno apprende qualcosa.
    .hint = Chieda ciò che la squadra fa (informa, domanda, segnala, protegge), mai ciò che una persona racconta.

diagnostic-s0096 = { $id } racconta l’indizio { $clue }, ma { $person } non lo conosce e non ha modo di conoscerlo.
    .hint = Aggiunga l’indizio a ciò che la persona sa (knows), oppure dia all’indizio una via aperta a questa persona.

diagnostic-s0097 = { $person } può raccontare l’indizio { $id }, ma nessuna sua frase lo fa.
    .hint = Scriva una frase con tells: ["{ $id }"], oppure tolga la via Tell.

diagnostic-s0098 = Questo percorso ne estende altri che riportano a { $id }, o troppi di seguito.
    .hint = Uno di loro non deve estendere nulla. Di seguito possono essere al massimo otto.

diagnostic-s0099 =
    { $what ->
        [track] Qui non c’è nessuna traccia { $id }.
       *[step] Qui non c’è nessun passo { $id }.
    }
    .hint = Controlli l’etichetta. Un passo si può nominare solo se ha un id e se nessuna modifica precedente lo ha tolto.

diagnostic-s0100 = L’etichetta { $id } sta due volte in questo percorso.
    .hint = Dia a una delle due un’altra etichetta. Contano anche quelle del percorso esteso.

diagnostic-s0102 = I sostituti di { $id } riportano a quella funzione.
    .hint = Uno di loro deve essere un ruolo, oppure non avere sostituto.

diagnostic-s0104 = { $person } non può dire { $id }: è una frase di { $speaker }.
    .hint = La faccia dire a { $speaker }, oppure scriva una frase per { $person }.

diagnostic-s0105 = Il valore “{ $id }” non è adatto a { $of }.{ $expected ->
        [none] {""}
       *[other] {" "}Ci si aspetta: { $expected }.
    }
    .hint = Guardi il modulo o l’azione nel pacchetto: lì stanno i campi, i parametri e le parole. Ogni parametro di un’azione va indicato.

diagnostic-s0107 = La scena { $id } comincia prima di ciò che la precede.
    .hint = Le scene stanno nell’ordine di gioco e i loro istanti si susseguono; la prima non viene prima dell’inizio del caso.

diagnostic-s0108 = { $what } è { $found }, ma deve stare tra { $least } e { $most }.
    .hint = Cambi il numero.

diagnostic-s0109 = { $file } non ha nessuna voce.
    .hint = Ne scriva almeno una.

diagnostic-s0110 = La cosa { $id } sta dentro qualcosa che sta dentro { $id }.
    .hint = Ne metta una in un luogo o addosso a una persona.

diagnostic-s0112 = { $found } può essere un numero o indirizzo reale.
    .hint = Ne inventi uno che non può esistere: "ext. 12" per un numero, un nome che finisce in .example per un sito o un indirizzo di posta.

diagnostic-s0113 = Qui { $field } di { $id } chiede più che fatti dello scenario.
    .hint = Usi solo Fact, All, Any e Not: a chi una cosa è dovuta si decide prima di giocare. Ciò che deve valere in quel momento va in provided o when.

diagnostic-s0115 = { $reason ->
        [chain] L’insieme “{ $id }” è come “{ $like }”, che non elenca membri propri.
       *[members] L’insieme “{ $id }” è come “{ $like }” ed elenca anche altri membri.
    }
    .hint = { $reason ->
        [chain] Nomini l’insieme che elenca i membri.
       *[members] Scriva solo ciò che è diverso: differs: [(id: "…", strength: …, source: …)]. Oppure tolga like.
    }

diagnostic-s0116 = L’indicatore “{ $indicator }” non sta in nessuna dimensione, e “{ $id }” conclude per dimensione.
    .hint = Lo sposti in una delle dimensioni dell’insieme.

diagnostic-s0117 = L’indicatore “{ $indicator }” è diverso in “{ $id }”, ma non ne è membro.
    .hint = Nomini un indicatore che l’insieme elenca, oppure elenchi questo.

diagnostic-s0118 = Nessun insieme conta l’indicatore “{ $id }”.
    .hint = Per un segno di bisogno va bene così. Elenchi un segno di tratta in indicator-sets.ron, oppure usi una parola che vi è elencata.

diagnostic-s0119 = Al fatto “{ $id }” si crede per l’insieme “{ $set }”, che non è un elenco.
    .hint = Nomini un insieme che conclude con AnySeveral, oppure gli indicatori stessi.

diagnostic-s0120 = L’ufficio di { $id } compie { $action } su una persona, e risponde anche a richieste che non parlano di nessuno.
    .hint = Metta (is: About, reason: "…") prima delle altre condizioni.

diagnostic-s0121 = { $reason ->
        [near] L’ufficio di { $id } non è accanto a nessuno e non può compiere { $action }.
        [parameters] L’ufficio di { $id } non ha valori per i parametri di { $action }.
       *[power] Il ruolo che risponde a { $id } non ha il potere per { $action }.
    }
    .hint = { $reason ->
        [near] Gli faccia compiere un’azione con bersaglio PersonKnown, oppure nessuna.
        [parameters] Gli faccia compiere un’azione senza parametri, oppure nessuna.
       *[power] Dia il potere al ruolo in roles.ron, indichi un’altra funzione, oppure tolga does.
    }

diagnostic-s0122 = A tutto ciò che { $id } accetta ha già risposto { $by }.
    .hint = Risponde la prima voce che corrisponde: metta { $id } prima di { $by }, oppure faccia chiedere a { $by } un modulo o meno tipi di invio.

diagnostic-s0123 = { $reason ->
        [prohibition] { $id } tiene per buono un divieto: lo mostrerebbe anche un colloquio in cui non si è detto nulla.
        [story] { $id } ha un intervallo in tempo della storia, mentre si parla in tempo d’esercizio.
       *[provided] { $id } dice quando il suo schema vale, e uno schema non ce l’ha.
    }
    .hint = { $reason ->
        [prohibition] Dica in keeps che cosa viene prima di che cosa, o che cosa segue; oppure lo segni come dannoso.
        [story] Dia al termine (clock: Exercise) in timers.ron, oppure ne indichi un altro.
       *[provided] Aggiunga shown_by, oppure tolga provided.
    }

diagnostic-s0124 = { $what ->
    [case] Non c’è un caso { $from } da cui riprendere { $outcome }.
   *[outcome] { $from } non lascia { $outcome }.
 }
    .hint = Indicare un caso di questa cartella e uno degli esiti in leaves.

diagnostic-s0125 = { $what ->
    [case] In { $folder } ci sono file per un caso { $id } che non esiste.
   *[flag] In { $folder } ci sono file per il segnale { $id }, che il caso non riprende.
 }
    .hint = Là una cartella porta il nome del caso, e una al suo interno quello di un segnale di takes.

diagnostic-s0126 = { $reason ->
    [shape] { $id } toglie valore di prova, ma nessun atto da solo la viola.
   *[scope] { $id } toglie valore di prova, ma vale per ogni persona: una cosa non è di nessuna.
 }
    .hint = { $reason ->
        [shape] Usare Never, Before od OnlyBy, oppure togliere taints.
       *[scope] Scrivere scope: Session, oppure togliere taints.
    }

diagnostic-s0127 =
    { $count ->
        [one] Il caso ha bisogno della funzione { $missing }, che il pacchetto «{ $pack }» non ha; è nominata in { $mentions } punti.
       *[other] Il caso ha bisogno di { $count } funzioni che il pacchetto «{ $pack }» non ha: { $missing }. Sono nominate in { $mentions } punti.
    }
    .hint = Aggiunga ciascuna in questo file: by: Role(…) dove se ne occupa un ufficio, by: Absent(substitute: …) dove in quel paese non c’è. Il primo punto che ne nomina una è scenarios/{ $other-file }, riga { $other-line }.
