### Il materiale per una lezione: ciò che si stampa prima. Sulla carta lo legge in fretta chi insegna: breve, chiaro, esatto.

kit-title = Materiale per una lezione
kit-banner = Solo per la formazione.
    .more = Persone inventate, nessun caso reale, nessuna valutazione di persone reali. Non è un parere legale.
kit-secret = Riservato
    .seat = Solo per chi siede a questo posto. Metterla via quando qualcuno si avvicina.
    .names = Solo per { $names }. Metterla via quando qualcuno si avvicina.

## Copertina

kit-session = Sessione
kit-date = Data
kit-school = Scuola e aula
kit-safety-person = Referente per la sicurezza, che non gioca
kit-length = Durata del gioco, tutte le scene
kit-private = Questo file va tenuto per sé.
    .names = Contiene nomi di persone. Stanno in questo file e in nessun altro luogo: a lezione finita va cancellato, e le stampe vanno distrutte.
    .both = Contiene nomi di persone e un collegamento per ogni posto: chi ha un collegamento può sedersi lì. Non va messo in una cartella condivisa né proiettato; a lezione finita va cancellato, e le stampe vanno distrutte.
    .links = Contiene un collegamento per ogni posto: chi ha un collegamento può sedersi lì. Non va messo in una cartella condivisa né proiettato.
    .neither = Contiene tutti i segreti del caso. Chi si forma non lo vede prima della lezione, e nessuno vede un foglio che non è suo.
kit-notes = Da dire prima che qualcuno prenda posto
    .intro = Va letto ad alta voce; poi chi non vuole giocare lo dice. Nessuno deve spiegare perché.
kit-use = Come si usa questo materiale
kit-use-print = Stampare su una sola facciata, in A4, a grandezza naturale. Chi stampa fronte e retro guardi prima i numeri delle pagine: la facciata di ogni scheda di ruolo deve averne uno dispari, perché nessun foglio porti due posti.
kit-use-sort = Fare cinque mucchi: per le pareti (sicurezza, cartelli dei luoghi), per ogni posto (cartellino, scheda di ruolo), per i tavoli (moduli, norme), per chi osserva, per chi dirige (questa copertina, pianta dei posti, elenco degli eventi).
kit-use-badges = Ritagliare i cartellini e piegarli a metà, con il collegamento all’interno.
kit-use-links-there = I collegamenti sui cartellini funzionano appena il server è avviato con lo stesso nome di sessione, le stesse chiavi e lo stesso caso. Avviarlo prima della lezione e provarne uno.
kit-use-links-missing = I collegamenti non ci sono ancora. O si esegue di nuovo tavolo kit con --session NOME e --address HOST:PORTA, il nome e l’indirizzo con cui si avvierà il server; oppure si avvia il server con tavolo serve e si consegnano i collegamenti che stampa.
kit-use-cards = Consegnare ogni scheda a mano, a una sola persona, a faccia in giù. Le schede delle vittime, di chi le controlla e delle altre persone del caso vanno soltanto a chi si offre, mai per sorteggio; un minore sfruttato non è mai affidato a chi si forma, ma a un bot o a un attore adulto preparato.
kit-use-room = Disporre i tavoli come nella pianta, con gli schermi rivolti lontano dai vicini. Appendere i cartelli e il foglio della sicurezza.
kit-use-start = Leggere ad alta voce gli avvisi sui contenuti e le due uscite. Dare a tutti dieci minuti per la scheda. Poi cominciare.
kit-use-after = Alla fine prima si esce dal ruolo (foglio della sicurezza), poi si parla. Raccogliere schede, cartellini e moduli, e distruggere ciò che porta nomi o collegamenti.
kit-contents = Che cosa contiene, e per chi
kit-seats = Posti e persone
    .intro = Prima i posti necessari. Dove non siede nessuno può giocare un bot: avviare il server con --bots.
    .for = per chi dirige
kit-column-of-seat = Posto
kit-column-of-player = Chi può giocarlo
kit-column-of-people = Chi lo gioca
kit-nobody = ancora nessuno; può giocare un bot
kit-partner = (in coppia, condivide lo schermo)
kit-needed = Chi si forma: necessario
kit-optional = Chi si forma, o un bot
kit-merges = Si può giocare insieme con: { $seats }
kit-wants-actor = Un bot o un attore adulto preparato. Mai chi si forma, mai chi si offre senza preparazione.
kit-wants-volunteer = Solo chi si offre, mai per sorteggio; oppure un bot. Al massimo novanta minuti.
kit-wants-voice = Meglio un bot o chi dirige; altrimenti chi si offre.

## Sicurezza

kit-safety = Due uscite e una via del ritorno
    .intro = Da appendere dove tutti lo vedono; le due parole si leggono ad alta voce prima di giocare.
    .for = per la parete
kit-exit-freeze = Si ferma tutto, per tutti
    .means = Scrivere questa parola, o dirla ad alta voce. Nessuno saprà chi è stato e nessuno chiede perché. Si riprende solo quando quella persona acconsente.
kit-exit-leave = Restituisco il mio posto
    .means = Scrivere questa parola, o dirla al referente per la sicurezza. Un bot continua subito. Nessun motivo, nessun voto, nessun effetto sul risultato di qualcuno.
kit-exit-aloud = «Le due parole valgono in ogni momento, per tutti. Usarne una è lavorare bene. A nessuno si chiede perché, né ora né dopo.»
kit-rules = Che cosa vale per tutti
kit-rule-touch = Nessuno viene toccato, trattenuto o chiuso in una stanza. A nessuno si toglie qualcosa di mano.
kit-rule-words = Nessuno viene insultato o minacciato apertamente, e nulla di ciò che qualcuno ha subìto viene descritto o recitato.
kit-rule-story = Nessuno racconta o recita una storia vera, né propria né altrui.
kit-rule-record = Niente fotografie, niente registrazioni, nessun nome fuori da quest’aula.
kit-rule-time = Chi interpreta una vittima, o chi la controlla, gioca al massimo novanta minuti e non riceve mai un voto.
kit-rule-child = Nessun minore partecipa. Un minore sfruttato è affidato a un bot o a un attore adulto preparato.
kit-rule-switch = Ognuno può cambiare ruolo o fermarsi, prima del gioco e durante.
kit-derole = Fuori dal ruolo, subito dopo il gioco
    .intro = Dieci minuti, tutti insieme, prima di parlare di ciò che è accaduto. Comincia chi ha interpretato le persone del caso.
kit-derole-names = Tutti si alzano e dicono il proprio nome e una cosa di sé che la persona del caso non è.
kit-derole-cards = Tutti tolgono il cartellino e mettono la scheda, a faccia in giù, nella stessa scatola.
kit-derole-breath = Un respiro insieme. Poi si cambia posto: ci si siede su una sedia diversa da quella del gioco.
kit-derole-feel = Chi vuole dice in una frase come sta. Nessuno deve farlo.
kit-derole-keep = Chi ha interpretato le persone del caso riceve un grazie, con il proprio nome, e se vuole esce per primo.
kit-derole-after = Il referente per la sicurezza resta mezz’ora e dice chi si può chiamare oggi e domani.
kit-contacts = Aiuto oggi e domani
    .intro = Lo compila a mano la scuola, con contatti veri di questa città. I contatti del caso sono inventati: non vanno chiamati.
kit-contact-who = Per che cosa
kit-contact-name = Nome
kit-contact-reach = Come si raggiunge, fino a quando
kit-contact-person = Referente per la sicurezza, in questo edificio
kit-contact-psychologist = Qualcuno con cui parlare, in riservatezza
kit-contact-helpline = Aiuto per vittime di tratta o di violenza
kit-contact-emergency = Emergenza

## Pianta dei posti

kit-plan = Chi siede dove
    .intro = Vista dall’alto: chi insegna sta davanti. Lo stesso caso e le stesse persone danno sempre la stessa pianta. I tavoli con il bordo tratteggiato sono quelli delle persone del caso.
    .for = per chi dirige
kit-plan-title = Pianta dei tavoli
kit-plan-front = Davanti: chi insegna, referente per la sicurezza, porta in vista
kit-plan-walkway = Lasciare vuota questa fila; meglio ancora un’altra aula per chi sta dietro
kit-plan-number = Tavolo { $number }
kit-plan-rules = Chi sta lontano da chi, e perché
kit-plan-all-apart = Nessuna coppia di posti da tenere lontani si tocca: né di fianco, né uno dietro l’altro, né in diagonale.
kit-plan-left = Questi siedono ancora vicini: i motivi per separare sono più dei tavoli. Uno di ogni coppia va in un’altra aula.
kit-plan-screens = Le sedie stanno dietro i tavoli e tutti guardano davanti: così gli enti non vedono gli schermi delle persone del caso. Girare comunque gli schermi un po’ verso la parete.
kit-plan-table = Tavolo
kit-plan-apart = Lontano da
kit-plan-from-cast = tutti i tavoli con il bordo tratteggiato
kit-plan-from-agencies = tutti i tavoli degli enti
kit-apart-control = controllo o legami
    .rule = Chi controlla una persona, o è legato a lei o a chi la controlla, siede lontano da lei: nessuno dei due deve vedere lo schermo dell’altro, né sentirsi osservato.
kit-apart-secret = uno schermo contiene i segreti dell’altro
    .rule = Due persone del caso siedono lontane se una sa o può dire qualcosa dell’altra: sta sulla scheda o sullo schermo.
kit-apart-finds-out = deve scoprirlo
    .rule = Gli enti siedono lontano dalle persone del caso: ciò che sta sulle loro schede e sui loro schermi è quello che gli enti devono scoprire guardando, chiedendo e ascoltando.

## Cartellini

kit-badges = Cartellini
    .intro = Ritagliare lungo le linee tratteggiate, piegare lungo quelle punteggiate. All’esterno nulla dice chi è vittima e chi no.
    .for = uno per persona
kit-badge-plays = nel caso: { $person }
kit-badge-seat = Posto: { $seat }
kit-badge-partner = Condivide lo schermo di questo posto. Il collegamento è sul cartellino di chi ha la tastiera.
    .apart = Partner { $who } di questo posto, a un computer proprio: si vede tutto ciò che vede il posto. Per agire, prendere la tastiera: { seat-verb-keys } { $who }, nella finestra Ctrl { $number }.
kit-badge-fold = Piegare verso l’interno. Scrivere il collegamento dopo «tavolo join», senza spazi: lettere spesse e sottili si alternano ogni quattro. Chi lo ha può sedersi qui.
    .partner = Piegare verso l’interno.

## Cartelli dei luoghi

kit-signs = Cartelli dei luoghi
    .intro = Uno per ogni luogo che si raggiunge a piedi. Se le aule sono poche, più cartelli nella stessa aula, ben distanti.
    .for = per porte e pareti
kit-sign-here = Chi sta qui vede e sente tutti quelli che stanno qui.
kit-sign-sees = Da qui si vede anche: { $places }.
kit-sign-hears = Da qui si sente anche: { $places }.
kit-sign-seen = Si è visti da: { $places }.
kit-sign-heard = Si è sentiti da: { $places }.
kit-sign-holds = { $count ->
    [one] Posto per una persona.
   *[other] Posto per { $count } persone.
}
kit-sign-ways = Si va a: { $places }.

## Schede di ruolo

kit-cards = Schede di ruolo
    .intro = Seguono le schede, ciascuna su fogli suoi. Consegnarne una a persona, a faccia in giù, e non leggere quelle altrui.
    .for = una per posto, riservate
kit-card-seat = Posto: { $seat }
kit-child-seat = Un minore sfruttato. Se non c’è un attore adulto preparato, il posto resta a un bot e questa scheda non si consegna.
kit-role = Ufficio
kit-agency = Ente
kit-speaks = Parla
kit-begins = Comincia a
    .later = arriva più tardi
kit-may = Che cosa può fare il suo ufficio
kit-first-duties = I suoi primi doveri
kit-more-duties = Gli altri doveri stanno nel compendio delle norme, e sullo schermo appena si conosce ciò da cui cominciano.
kit-goals = Di che cosa si occupa quando c’è tempo
kit-own-notes = Le mie note
kit-cues = Suggerimenti
    .intro = Desideri, non ordini: decide chi gioca. Si usa una riga quando viene il suo momento, in qualunque ordine, con la propria voce.
kit-card-exits = Due uscite, in ogni momento.
    .how = «{ $freeze }» ferma tutto per tutti; «{ $leave }» restituisce il posto. Nessuno chiede perché, e nessun voto cambia.
kit-card-unmarked = Chi gioca qui non riceve voti, qualunque cosa dica, taccia o decida. Al massimo novanta minuti.
kit-card-control = Restare agli sguardi, alle allusioni e ai favori. Nessun contatto, nessun insulto, nessuna minaccia aperta, e nessuno viene seguito fuori dal gioco.

## Moduli

kit-forms = Moduli in bianco
    .intro = Per chi lavora su carta. Farne tutte le copie che servono. Alla fine conta ciò che è stato inserito sullo schermo.
    .for = per i tavoli
kit-form-training = Modulo per la formazione: nessun dato reale.
kit-form-about = Persona, come numero
kit-form-by = Compilato da
kit-form-when = Giorno e ora nella storia
kit-form-only = Lo compila soltanto:
kit-form-clues = Una riga per ogni segno: ciò che si è visto o sentito, senza conclusioni
kit-form-words = Poche parole; non danno punti
kit-class-case = confidenziale
kit-class-health = salute
kit-class-address = indirizzo segreto
kit-class-investigation = segreto d’indagine
kit-class-child = riguarda un minore

## Le norme

kit-law = Le norme in breve
    .intro = Che cosa è dovuto e che cosa è vietato in questa esercitazione, nell’ordine della procedura, con la fonte e con quanto bene quella fonte è stata letta.
    .for = per i tavoli, per tutti
kit-law-once = Una volta, per tutti
kit-law-each = Per ogni persona, nell’ordine della procedura
kit-law-rules = Che cosa non deve accadere
    .intro = Una violazione non si compensa con nient’altro.
kit-law-information = A chi si può dire che cosa
kit-law-duty = Che cosa è dovuto
kit-law-whose = Di chi è il dovere
kit-law-until = Entro quando
kit-law-source = Dove sta scritto
kit-law-tolerated = Anche, per metà del credito: { $who }
kit-law-rule = Regola
kit-law-binds = Chi vincola
kit-law-everybody = tutti gli enti
kit-from-start = dall’inizio
kit-from-cue = dal primo segno che si poteva notare
kit-from-happened = da quando si presenta
kit-from-done = dopo che è stato fatto: { $duty }
kit-before-the-end = prima della fine
kit-story-time = (tempo della storia)

## Chi osserva

kit-observers = Fogli di osservazione
    .intro = Un foglio per obiettivo. Scrivere ciò che si vede e si sente, con l’ora dell’orologio di gioco; si giudica dopo.
    .for = per chi osserva, non per chi si forma durante il gioco
kit-observer-name = Chi osserva
kit-observer-place = Da dove
kit-observer-scene = Scena
kit-observer-step = Passo da osservare
kit-observer-seen = Ora, chi, come
kit-observer-rules = Che cosa non deve accadere: annotare subito l’ora
kit-observer-moments = Altri momenti
kit-observer-time = Ora
kit-observer-who = Chi
kit-observer-what = Che cosa ho visto e sentito, parola per parola

## Elenco degli eventi

kit-events = Elenco degli eventi
    .intro = Che cosa arriva e quando, sull’orologio della scena; il server fa tutto da sé. L’ultima colonna dice che cosa segue se la risposta attesa non arriva in tempo.
    .for = solo per chi dirige
kit-events-secret = Solo per chi dirige. Svela tutto: non va mai lasciato su un tavolo.
kit-scene-times = Nella storia comincia il { $start }; si gioca per { $length }.
kit-scene-booking = Poi { $length } per prenotare ciò che deve accadere fino alla scena seguente.
kit-event-time = Tempo nella scena
kit-event-what = Che cosa accade
kit-event-expected = Risposta attesa
kit-event-otherwise = Se non arriva
kit-event-within = entro { $length }
kit-event-nothing = nient’altro
kit-event-when = appena si verifica
    .from = al più presto, e solo se si verifica
kit-event-on-call = quando lo chiama chi dirige
kit-who-somebody = la persona interessata
kit-effect-learn = { $who } viene a sapere: { $clue }
kit-effect-move = { $who } va in questo luogo: { $place }
kit-effect-leave = { $who } se ne va e non torna
kit-effect-give = { $who } riceve: { $thing }
kit-effect-trust-more = { $who }: la fiducia cresce
kit-effect-trust-less = { $who }: la fiducia cala
kit-effect-fear-more = { $who }: la paura cresce
kit-effect-fear-less = { $who }: la paura cala
kit-effect-fatigue-more = { $who }: più stanchezza
kit-effect-fatigue-less = { $who }: meno stanchezza
kit-effect-information-more = { $who }: conosce meglio i propri diritti
kit-effect-information-less = { $who }: conosce meno i propri diritti
kit-effect-consent-open = { $who }: il consenso è di nuovo aperto ({ $consent })
kit-effect-consent-given = { $who }: il consenso è dato ({ $consent })
kit-effect-consent-refused = { $who }: il consenso è rifiutato o ritirato ({ $consent })
kit-effect-status = { $who }, nuova condizione: { $status }
kit-effect-status-ends = { $who }, non più: { $status }
kit-effect-reserve = Un posto è occupato: { $resource }
kit-effect-sense = { $place }: { $text }
kit-effect-say = { $by } dice a { $to }: «{ $text }»
kit-effect-send = Da { $by } a { $to }, { $kind }: { $document }
kit-effect-cue = { $who } legge sulla scheda: { $text }
kit-effect-door-open = Si apre una porta: { $place }
kit-effect-door-shut = Si chiude una porta: { $place }
kit-effect-here = qui
kit-effect-fire = E anche: { $event }
kit-effect-then = Poi si può arrivare a questo: { $event }
kit-effect-clue = Da qui si può notare: { $clue }
kit-effect-branch = Il caso prende un’altra strada.
kit-effect-end-scene = La scena finisce.
kit-effect-end = Il caso finisce.

## Sul terminale

kit-written = Il materiale è in { $path }. Aprirlo in un browser e stamparlo. Nessun altro può leggere il file: che resti così.
kit-seated = { $count ->
    [one] Una persona ha un posto.
   *[other] { $count } persone hanno un posto.
}
kit-needed-empty = Nessuno siede a posti di cui il caso ha bisogno: { $seats }. Affidarli a bot, o trovare altre persone.
kit-columns-unread = Colonne non lette: { $columns }
kit-with-links = I collegamenti sono sui cartellini. Funzionano quando il server è avviato con la stessa sessione, le stesse chiavi e lo stesso caso.
kit-without-links = Sui cartellini non ci sono collegamenti: per averli aggiungere --session NOME e --address HOST:PORTA.
kit-no-address = «{ $address }» non è un indirizzo a cui si raggiunge un server.
    .hint = Scrivere host e porta, come in 192.168.1.20:47811; un indirizzo IPv6 sta fra parentesi quadre

## Elenco dei partecipanti: le parole in cima alle colonne e nelle celle, separate da virgole. La prima si mostra nei suggerimenti.
## Ogni lingua aggiunge le sue; si capiscono anche quelle delle altre.

kit-column-name = nome, nome e cognome, nominativo, partecipante
kit-column-seat = posto, postazione
kit-column-volunteer = volontario, volontaria, volontari, si offre
kit-column-function = funzione, preferenza, ente
kit-word-yes = sì, si, s, vero, x, 1
kit-word-no = no, n, falso, 0, -
kit-word-actor = attore, attrice, attore preparato, attrice preparata

kit-roster-line = { $path }, riga { $line }: { $problem }
kit-roster-cannot-read = { $path } non si legge: { $reason }
    .hint = Controllare il nome del file e la cartella
kit-roster-too-large = La tabella è più grande di qualunque classe.
    .hint = Esportare in CSV soltanto le persone di questa lezione
kit-roster-not-utf8 = Questa riga ha lettere che non si leggono: il file non è in UTF-8.
    .hint = Salvarlo di nuovo come «CSV UTF-8»
kit-roster-no-table = Questa non è una riga di tabella.
    .hint = Salvare la tabella in CSV, con una persona per riga
kit-roster-column-twice = Due colonne dicono la stessa cosa; una è «{ $column }».
    .hint = Tenerne una sola
kit-roster-no-name-column = Nessuna colonna contiene nomi.
    .hint = Scrivere le intestazioni nella prima riga, in qualunque ordine: { $columns }. Basta «{ $name }»
kit-roster-nobody = Nella tabella non c’è nessuno.
    .hint = Scrivere una persona per riga, sotto le intestazioni
kit-roster-more-cells = Ci sono più celle che intestazioni.
    .hint = Mettere fra virgolette un nome che contiene una virgola, o dare un’intestazione all’ultima colonna
kit-roster-no-name = Il nome è vuoto.
    .hint = Scrivere un nome, o togliere la riga
kit-roster-no-such-seat = Il caso non ha un posto «{ $seat }».
    .hint = Forse si intende uno di questi: { $near }
kit-roster-no-such-function = Il caso non ha un ufficio «{ $function }».
    .hint = Forse si intende uno di questi: { $near }
kit-roster-yes-or-no = «{ $word }» non dice se questa persona si offre.
    .hint = Scrivere «{ $yes }» o «{ $no }»; per un attore adulto preparato «{ $actor }»
kit-roster-volunteer-needed = Il posto «{ $seat }» è per chi si offre, e questa persona non è indicata così.
    .hint = Chiederlo alla persona. Dopo un sì libero scriverlo nella colonna dei volontari; altrimenti scegliere il posto di un ente, o lasciare vuota la cella
kit-roster-child-seat = Al posto «{ $seat }» si interpreta un minore sfruttato: lì non siede chi si forma, né chi si offre senza preparazione.
    .hint = Lasciarlo a un bot. Se questa persona è un attore adulto preparato, scriverlo nella colonna dei volontari
kit-roster-actor-needs-seat = Un attore è lì per una certa parte, e questa riga non ne indica nessuna.
    .hint = Scrivere il posto nella riga
kit-roster-seat-full = Al posto «{ $seat }» ci sono già { $most } persone: una ha la tastiera, due condividono lo schermo.
    .hint = Scegliere un altro posto, o lasciare vuota la cella: allora il posto si trova
kit-roster-too-many = { $count ->
    [one] Una persona è di troppo: ogni posto degli enti ne ha tre. La riga è quella di quella persona.
   *[other] { $count } persone sono di troppo: ogni posto degli enti ne ha tre. La riga è quella della prima.
}
    .hint = Fare due sessioni, chiedere chi si offre per le persone del caso, o affidare ad alcuni i fogli di osservazione
