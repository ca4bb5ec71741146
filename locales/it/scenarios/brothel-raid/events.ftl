### Elenco degli eventi (solo per chi dirige), cenni per i role player, e ciò che si nota in un luogo.

## La sera all’ambulatorio

event-ev-tea = L’ambulatorio è aperto, il tè è pronto. In sala d’attesa siedono quattro persone.
    .expected = Acqua o tè per tutti, prima di ogni domanda.
event-ev-hang-ups = Il numero verde manda a Tomas una nota su due chiamate.
    .expected = { -function-anti-trafficking-body(form: "start") } la legge e avvisa l’unità mobile.
event-ev-answers = Qualcuno dell’ambulatorio è vicino a Dalia, e Zita risponde per lei. Da qui si può notare.
    .expected = Si trova una regola della casa, e Dalia viene vista da sola, con una mediatrice.
event-ev-clock = Milo fotografa l’orologio. Da qui si può notare.
    .expected =
        Qualcuno lo annota, chiede in privato se è al sicuro, e chiama { -function-anti-trafficking-body(form: "article") }.
event-ev-honk = Romy suona il clacson. Milo posa il tè.
    .expected = Nessuno lo trattiene; il numero ce l’ha.

## La preparazione

event-ev-window = L’intercettazione scade tra quarantotto ore.
    .expected = { -function-prosecutor(form: "start") } chiede chi c’è dietro la porta e decide se aprirla.
event-ev-remittances = Arriva la prima risposta sul denaro, se qualcuno l’ha chiesta.

## L’intervento

event-ev-door = Via dei Cordai 12, terzo piano.
    .expected = Si entra con un decreto scritto, con calma e annunciandosi; oppure non si entra affatto.
event-ev-by-themselves = Nessuno forza una porta. Corvin e Romy vengono fermati per strada da un’altra pattuglia; Renata suona alla porta di fronte, e gli altri scendono con lei fino all’angolo.
    .expected = Acqua, coperte, il pulmino; una segnalazione per la ragazza.
event-ev-stares = Corvin guarda Zita dal fondo dell’ingresso.
    .expected =
        Vengono portati in stanze diverse; entro pochi minuti si chiama il pubblico ministero, con entrambe le ipotesi.
event-ev-phone-lights = Il telefono di Zita si illumina. Da qui si può notare.

## Il posto sicuro

event-ev-soup = Minestra e pane al centro diurno.
    .expected = Prima si mangia; i colloqui uno per uno, a porta chiusa.
event-ev-zita-phone-again = Il telefono di Zita si illumina di nuovo.
event-ev-mina = È sera. Dalia chiede chi bada adesso a sua figlia.
    .expected = Le si chiede come farlo senza danno, e con il suo sì parte la richiesta all’estero.
event-ev-counsel = Un avvocato chiede a Gesa l’indirizzo di Dalia.
    .expected = Non si conferma nulla a nessuno.
event-ev-news = Un giornale chiede a Vera una foto.
    .expected = No.
event-ev-statement-now = La dirigenza vuole una deposizione entro mezzogiorno.
    .expected = L’indagine non dipende da lei; chi vuole parlare lo fa tramite l’operatrice, con un avvocato.

## L’audizione

event-ev-abroad = È arrivata la risposta dall’estero: la bambina sta bene.
event-ev-mina-told = A Dalia viene detto che sua figlia sta bene.
event-ev-slip = La difesa manda una domanda sulla vita privata della ragazza.
    .expected = { -function-hearing-judge(form: "start") } non la pone.
event-ev-weeks = Quarantotto giorni dopo la sera all’ambulatorio.

## Cenni e ciò che si nota in un luogo

sense-tea = Il bollitore ronza. Quattro persone siedono lontane quanto lo permettono otto sedie.
cue-answer-for-dalia = Parlano con lei: rispondi tu.
cue-look-at-zita = Guarda Zita prima di rispondere.
cue-clock-photo = È passata la mezz’ora: fotografa l’orologio.
sense-honk = Fuori un’auto suona il clacson, due volte, non forte.
cue-goes-back-out = Suona: vai, prima che entri lei.
sense-plan-on-the-table = Sul tavolo la pianta di una casa con cinque stanze e nessun nome.
sense-two-bells = Dietro una porta una radio; dietro l’altra dei passi, e poi più niente.
sense-they-come-down = Una porta, passi per le scale, un ombrello davanti. Quattro persone girano l’angolo dietro a una vicina.
cue-stares = Sono nell’ingresso: guarda Zita, una volta.
cue-phone-lights = Il telefono si illumina: guardalo, non rispondere.
sense-soup = Profuma di minestra. Qualcuno ha messo dei fiori in un barattolo.
cue-who-fetches-her = Chiedi chi bada a Mina adesso.
cue-girl-is-safe = Mina sta bene: puoi sederti.

## Ripreso dall’azienda agricola

event-ev-farm-book = Dopo un’azienda agricola i cui conti sono stati letti: chi li ha letti conosce il numero degli annunci.
