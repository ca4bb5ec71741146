### Il campo lungo: l’elenco degli eventi (solo per chi dirige), suggerimenti a chi interpreta, e ciò che nota un luogo intero.

## Il tavolo di preparazione

event-ev-who-hosts = { -function-coordination-authority(form: "start") } chiede chi ospita stanotte quindici uomini.
    .expected = Il piano ha posti per uomini, donne e minori, e lei risponde.
event-ev-evening-in-shed = Sera nel capannone: Krato legge chi sale domani.

## L’arrivo

event-ev-shout = Krato grida una parola attraverso il campo; qualcuno corre.
    .expected = Non si insegue nessuno; una parola calma in ogni lingua.
event-ev-headcount = Si contano le teste, e Krato risponde per tutti. Primo segno su Davin, Timo, Agnes e Luka.
    .expected = Krato viene portato da parte con un pretesto ordinario, prima di ogni domanda.
event-ev-hand = Nella serra si vede la mano di Sanu.
    .expected = Prima la cura: un medico, il consenso, l’ambulanza.
event-ev-names-asked = { -function-immigration-office(form: "start") } chiede i nomi di chi è senza documenti. Nessun nome dovrebbe partire prima che le persone siano state viste come persone.
event-ev-names-given = Dei nomi sono andati a chi controlla l’immigrazione: metà dei filari si svuota.
event-ev-names-given-late = Alla fine i nomi sono andati a chi controlla l’immigrazione.

## Capannone, ufficio, filari

event-ev-key = Baldo si mette in tasca la chiave dell’armadietto.
event-ev-cabinet = L’armadietto è aperto. Ciò che contiene si vede.
    .expected = Si fotografa e si mette a verbale; chi ha un passaporto lì dentro riceve una ricevuta.
event-ev-taint = L’armadietto lo ha aperto chi non può perquisire, o senza una base scritta.
event-ev-photo = Timo tira fuori la fotografia di scuola. Primo segno sull’età.
    .expected = Nel dubbio minorenne: annotazione, avviso, e si informano i servizi sociali.
event-ev-ilaria = Ilaria Menz arriva in ufficio con la sua borsa.
event-ev-guardian = { -function-child-authority(form: "start") } provvede alla nomina di una tutrice.

## I colloqui

event-ev-where = Krato scrive a Gavo: chi entra in quale stanza?
    .expected = Gavo viene tenuto, con garbo, lontano dalle porte.
event-ev-ask-papers = Davin vuole sapere se a chi parla danno i documenti.
    .expected = Si spiegano le due vie, e nessuna si promette.
event-ev-guardian-late = La tutrice alla fine è nominata.
event-ev-guardian-told = Chi è con Timo viene a sapere che è nominata una tutrice.
event-ev-nobody-asked-timo = Nessuno ha trattato Timo da minore. Fuori aspetta con una macchina un cugino di Krato.

## Il giorno dopo

event-ev-offer = L’azienda offre contanti in cambio di una firma.
    .expected = L’accordo si rifiuta e si mette a verbale; le paghe si chiedono per le vie di legge.
event-ev-sanu-later = Sanu ha dormito. Quello che racconta adesso ieri non poteva raccontarlo.
    .expected = Gli si chiede di nuovo se è al sicuro, e gli si dà tempo.
event-ev-defence = Un difensore chiede che nulla di quanto era nell’armadietto sia utilizzato.

## Il tavolo rotondo

event-ev-certificates = Sono arrivate le attestazioni del periodo di riflessione, per chi era stato chiesto.
event-ev-bail = Krato è di nuovo fuori, e chiede indirizzi.
    .expected = Gli interessati lo vengono a sapere, e i piani si rivedono.

## Suggerimenti

cue-hide = Senti il grido. Dietro i vassoi.
cue-answer-for-all = Contano. La risposta ce l’hai tu.
cue-krato-answers = Risponde lui. Abbassa gli occhi.
cue-stay-near = Nessuno ti ha mandato via. Resta vicino, e guarda.
cue-take-the-key = Il chiodo accanto alla porta. La chiave.
cue-who-goes-where = Vuole sapere. Hai già il pollice sullo schermo.
cue-ask-papers = Se parlano di permessi: chiedi se è un prezzo.
cue-offer-money = Pagheresti oggi, se finisse lì.
cue-slept = Hai dormito. Quello che ieri non si poteva dire si può dire una volta, a chi ha mantenuto una parola.

## Ciò che nota un luogo intero

sense-list-read = Quello con le chiavi del furgone legge dei nomi. Qualcuno non c’è.
sense-shout = Una parola attraverso il campo. Quattro o cinque uomini lasciano cadere le casse e corrono tra i filari.
sense-shout-heard = Nel campo qualcuno grida. Cadono delle casse.
sense-further-away = Nessuno dice perché siete qui. Altri due spariscono tra i filari.
sense-tray-falls = Cade un vassoio. L’uomo lì dietro si è seduto.
sense-half-gone = Qualcuno l’ha sentito. In un minuto metà dei filari è vuota.
sense-half-gone-late = Una macchina che nessuno conosce si ferma al cancello. Metà dei filari è vuota.
sense-cabinet = La porta dell’armadietto grigio è aperta: un sacchetto da freezer con dei passaporti, un quaderno.
sense-forced = La serratura è piegata. Le cose sono scivolate una sull’altra; nessuno può più dire che cosa fosse dove.
sense-photo = Quello magro con il berretto da uomo fa vedere una fotografia, e la mette via quando lo guardano.
sense-ilaria = Entra una donna in tailleur chiaro, saluta e posa una borsa accanto alla scarpa.
sense-buzz = Su un tavolo vibra un telefono.
sense-guardian = Qualcuno legge una riga dal telefono: per il ragazzo adesso c’è una tutrice.
sense-car = Una portiera. Su una sedia è rimasto il berretto da uomo.
sense-certificates = Sul tavolo c’è una busta { -function-residence-authority(form: "of") }.

## Ripreso dal molo

event-ev-pier-file = Dopo un molo che ha perso Bastim: { -function-coordination-authority(form: "start") } manda il numero del suo fascicolo.
event-ev-pier-told = Dopo un molo che non ha perso Bastim: ha parlato di questo campo, e acconsente che si riferisca.
event-ev-pier-paper = Dopo un molo che ha perso Bastim: il suo foglio è nel capannone. Lui è stato portato altrove.
sense-pier-paper = Sotto il settimo materasso, che nessuno usa, c’è mezzo foglio con il timbro del molo 3.
