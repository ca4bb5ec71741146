### Il programma grafico a un posto: barre, luogo, pagine. Il parlare ha un file proprio.

client-status = Novità
client-top = A che punto è il gioco
client-pages = Pagine
client-page-here = Qui
client-page-talk = Parlare
client-page-notebook = Taccuino
client-page-papers = Carte
client-page-messages = Messaggi
client-page-due = Scadenze
client-page-deeds = Fare
client-page-handbook = Manuale
client-page-heard = Detto
client-page-help = Aiuto
client-filter = Cercare
client-empty = vuoto
client-takes = richiede { $takes }
client-about = su { $who }
client-read = Leggere

## Uscite e stati

client-freeze = Fermare
client-go-on = Riprendere
client-leave = Lasciare
client-leave-says = Il posto va subito a un automa. A nessuno si dice perché, e nessun voto cambia. Lo stesso collegamento restituisce il posto, se è libero.
client-leave-yes = Lasciare il posto
client-no-back = No, indietro
client-exit-frozen = Il gioco è fermo, per tutti.
client-exit-goes-on = Il gioco continua.
client-exit-waits = Il consenso è dato. Il gioco aspetta qualcun altro.
client-exit-left = Il posto è restituito. Grazie per aver giocato.
client-link-lost = Il collegamento è caduto. Si riprova da sé; il posto resta proprio, e ciò che manca arriva dopo.
client-link-waits = { $count ->
    [one] L’ultima cosa fatta viene inviata
   *[other] Le ultime { $count } cose fatte vengono inviate
} di nuovo quando il collegamento torna.
client-phase-paused = Il gioco è fermo, per tutti. { $key } dice che da qui può riprendere.
client-phase-booking = La scena si chiude. Disporre ora che cosa fare più tardi.
client-blank = Lo schermo è vuoto e il gioco continua. { $key } lo mostra di nuovo.
client-blank-back = Mostrarlo di nuovo
client-waiting = Il posto è preso. Ciò che si vede arriva tra un momento.
client-closed = Il collegamento è chiuso
client-seat = Il posto: { $seat }
client-you-are = La persona è { $name }
client-take-seat = Prendere posto
client-first-talk = Le cifre da 1 a 6 dicono una frase alla persona scelta. Scrivendo si filtrano le frasi; Invio dice la prima. 0 lascia un silenzio.
client-first-person = PagGiù e PagSu passano da una persona all’altra; lo stesso fa un clic su una persona. Una virgola e un nome scelgono con chi si parla, un punto e un nome di chi si tratta.
client-first-page = PagGiù: la prossima persona. Una cifra: una frase. F1: tutti i tasti.
client-card = Scheda
client-card-says = La scheda dice chi si interpreta e che cosa si può raccontare. Deve vederla solo chi siede qui: si mostra finché si tiene premuto { $key }.
client-card-only-you = Deve vederla solo chi siede qui. Si mostra finché si tiene premuto { $key }.
client-card-close = Riporre la scheda
client-card-now = Che cosa è il momento di fare
client-card-could-tell = Che cosa si potrebbe raccontare ora
client-card-agenda = Che cosa può venire
client-card-felt = Come si sta, rispetto all’inizio
client-card-speaks = Lingue: { $languages }.
client-cue = C’è qualcosa di nuovo sulla scheda. Si mostra finché si tiene premuto { $key }.
client-felt-more = { $meter ->
    [Trust] { $much ->
        [much] Molta più fiducia
       *[some] Un po’ più di fiducia
    }
    [Fear] { $much ->
        [much] Molta più paura
       *[some] Un po’ più di paura
    }
    [Fatigue] { $much ->
        [much] Molta stanchezza
       *[some] Un po’ di stanchezza
    }
    [Information] { $much ->
        [much] Si sa molto meglio che cosa accadrà
       *[some] Si sa un po’ meglio che cosa accadrà
    }
   *[other] { $much ->
        [much] Si decide molto di più di ciò che accade
       *[some] Si decide un po’ di più di ciò che accade
    }
}
client-felt-less = { $meter ->
    [Trust] { $much ->
        [much] Molta meno fiducia
       *[some] Un po’ meno di fiducia
    }
    [Fear] { $much ->
        [much] Molta meno paura
       *[some] Un po’ meno di paura
    }
    [Fatigue] { $much ->
        [much] Ci si è riposati bene
       *[some] Meno stanchezza
    }
    [Information] { $much ->
        [much] Si sa molto meno che cosa accadrà
       *[some] Si sa un po’ meno che cosa accadrà
    }
   *[other] { $much ->
        [much] Si decide molto meno di ciò che accade
       *[some] Si decide un po’ meno di ciò che accade
    }
}
client-played = { $name } (ora in gioco)
client-play-this = Interpretare { $name }
client-busy = impegno ancora per { $left }
client-leave-due = È il momento che questa persona se ne vada: pagina Fare.
client-report = La mia relazione
client-de-role = Fuori dal ruolo
client-de-role-name = Dire ad alta voce il proprio nome, e che la persona interpretata era inventata.
client-de-role-breath = Alzarsi, stirarsi, fare un respiro, guardarsi intorno nella stanza.
client-de-role-say = Dire a qualcuno una cosa che si lascia qui, e una che si porta con sé.
client-de-role-help = Se qualcosa resta addosso, rivolgersi a chi conduce la sessione. I contatti di aiuto che sono stati dati valgono oggi e domani.

## Il luogo

client-nowhere = Non si è ancora in nessun luogo.
client-private = Nessuno può sentire da fuori.
client-people = Chi è qui
client-nobody-here = Nessun altro.
client-child = minore
client-in-focus = > { $who } (persona scelta)
client-things = Cose
client-thing-with = { $thing } ({ $with })
client-ways = Dove si può andare
client-go = Andare: { $place }, { $takes }
client-go-shut = Andare: { $place }, { $takes } (la porta è chiusa)
client-look = Guardare da vicino
client-look-place = Guardarsi intorno con attenzione
client-search = Perquisire o frugare
client-give-to = Dare a
client-do-with = Che cosa posso fare?

## Taccuino

client-notebook-empty = Non è annotato nulla.
client-notebook-general = In generale
client-note-from = { $clock } · { $how } · { $from }
client-note-shows = può essere un segno: { $signs }
client-how-held = noto dall’inizio
client-how-looked = visto guardando da vicino
client-how-searched = trovato cercando
client-how-heard = sentito
client-how-read = letto
client-how-told = raccontato
client-how-sent = arrivato in un messaggio
client-how-witnessed = visto di persona
client-how-found = trovato in una visita

## Carte e moduli

client-papers-hand = In mano
client-papers-none = Nessuna carta in mano.
client-forms = Moduli
client-forms-none = Questo ruolo non compila moduli.
client-form-open = Compilare: { $form } ({ $takes })
client-form-warning = Nessun nome, numero o indirizzo vero.
client-form-about = Su chi
client-form-checks = Che cosa lo rende buono
client-form-sign = Firmare e depositare
client-check-met = [sì]
client-check-open = [non ancora]
client-check-filled = { $field }: compilato
client-check-at-least = { $field }: almeno { $count ->
    [one] una voce
   *[other] { $count } voci
}
client-check-free = { $class ->
    [Health] non contiene nulla sulla salute
    [AddressSecret] non contiene indirizzi protetti
    [InvestigationSecret] non contiene nulla di un’indagine
    [Child] non contiene nulla su un minore
    [CaseContent] non contiene nulla di ciò che la persona ha vissuto
   *[other] non contiene nulla che non vi debba stare
}
client-check-about = { $field }: tutto riguarda questa persona

## Messaggi

client-messages-none = Nulla è arrivato e nulla è stato inviato.
client-on-topic = argomento: { $topic }
client-minimal-sign = Solo il minimo: c’è un segno.
client-minimal-no-sign = Solo il minimo: non si indica alcun segno.
client-answer = { $by }: { $is }
client-answer-reason = { $by }: { $is }. { $reason }
client-answer-with = Rispondere: { $is }
client-post = Scrivere o chiamare
client-post-kind = Che cosa
client-post-to = A chi
client-post-add = aggiungere qualcuno
client-post-topic = Su che cosa
client-post-share = Che cosa si allega
client-post-minimal = solo il minimo
client-post-minimal-says = Il minimo è: chi, se c’è un segno, e che cosa serve.
client-post-clues = Dal taccuino
client-post-papers = Carte
client-post-send = Inviare
client-post-missing = Scegliere che cosa si invia, e a chi.

## Scadenze, che cosa si può fare, il manuale

client-next-due = Prossima: { $due }
client-nothing-due = Non c’è nulla in scadenza, per quanto se ne sappia.
client-due-in = entro { $until }, ancora { $left }
client-due-late = in ritardo da { $until }
client-due-story = entro { $until } (tempo della storia)
client-due-late-story = in ritardo da { $until } (tempo della storia)
client-due-open = senza termine
client-due-law = legge o procedura vincolante
client-due-practice = buona prassi
client-due-done = Fatto
client-deeds = Che cosa si può fare
client-deed-on = Con chi o con che cosa
client-nobody-nothing = nessuno e niente
client-deed-do = Fare: { $action }
client-deed-book = Disporre: { $action }
client-hours-wrong = Scrivere tra quante ore, con un numero intero.
client-else = Altro
client-else-says = Ciò che qui non c’è va a chi conduce la sessione, che decide che cosa ne viene.
client-else-ask = Chiederlo
client-depart = Andarsene per sempre
client-depart-yes = Andarsene
client-resources = Che cosa resta
client-resource = { $name }: { $count ->
    [0] più nulla
    [one] ancora uno
   *[other] ancora { $count }
}
client-handbook-duties = Che cosa è chiesto
client-handbook-no-duties = A questo ruolo non è chiesto nulla.
client-handbook-bans = Che cosa non si deve fare
client-duty-within = entro { $within } · { $weight }

## Tasti e impostazioni

client-keys = Tasti
client-key = { $key } – { $does }
client-key-blank = Svuotare lo schermo
client-key-next = Persona seguente
client-key-last = Persona precedente
client-quit-says = Il posto resta proprio: lo stesso collegamento vi riporta.

## Tasti che si cambiano

client-key-press = { $does }: premere il nuovo tasto. Esc lascia { $key }.
client-key-not-free = Lettere, cifre e tasti che spostano servono a parlare e ai campi. Si possono scegliere da F1 a F35, PagSu, PagGiù e Ins.
client-key-taken = { $key } fa già questo: { $does }
client-key-exchange = Scambiare i due
client-key-other = Un altro tasto
client-key-keep = Lasciare com’era
client-key-all = Tutti i tasti come all’inizio
client-key-change = Cambiare i tasti
client-key-scroll-says = Le frecce scorrono la pagina.

## La guida

client-coach = Da provare ({ $number } di { $all }):
client-coach-look = guardarsi intorno con attenzione. { $here } va al luogo a sinistra, Invio guarda. Ciò che si apprende sta nel taccuino.
client-coach-talk = parlare con qualcuno. { $next } passa da una persona all’altra; una cifra dice una frase.
client-coach-walk = andare in un altro luogo. { $here } va al luogo a sinistra, Tab ai passaggi, Invio cammina.
client-coach-form = compilare un modulo. { $papers } apre documenti e moduli; si firma in fondo.
client-coach-call = chiamare qualcuno che non è qui. { $messages } apre i messaggi; poi «Scrivere o chiamare».
client-coach-freeze = la prima uscita: { $freeze } ferma tutto per tutti, e premuto di nuovo fa riprendere.
client-coach-leave = la seconda uscita: { $leave } chiede se si restituisce il posto. Qui Esc dice di no.
client-coach-done = Si è provato tutto. Il caso si può giocare fino alla fine, o chiudere il programma quando si vuole.

client-keys-who = Chi ha la tastiera
client-partner-1 = A
client-partner-2 = B
client-partner-3 = C
client-keys-choice = { $who } (Ctrl { $key })
client-keys-says = Per chi condivide il posto e lo schermo, fino a tre persone; la tastiera l’ha avuta per prima A. Viene registrato, senza nomi, e non conta nulla.
client-keys-mine = Partner { $me }: la tastiera è qui. Ciò che si fa a questo computer viene fatto.
client-keys-elsewhere = Partner { $me }: la tastiera l’ha { $who }, a un altro computer. Si vede tutto ciò che vede il posto; ciò che si fa qui non viene fatto. Ctrl { $key } per prendere la tastiera.
    .somebody = Partner { $me }: la tastiera è di qualcun altro, a un altro computer. Si vede tutto ciò che vede il posto; ciò che si fa qui non viene fatto. Ctrl { $key } per prendere la tastiera.
client-keys-1 = Ora la tastiera l’ha A.
client-keys-2 = Ora la tastiera l’ha B.
client-keys-3 = Ora la tastiera l’ha C.
client-more = Di più
client-less = Di meno
