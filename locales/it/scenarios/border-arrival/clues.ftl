### Molo 3: che cosa si può venire a sapere, una frase per volta, come l’annoterebbe chi lavora con cura.

## Che cosa portano con sé gli enti

clue-triage-count = Riferito dal mare: una donna con dolori alla pancia, un uomo con una mano ustionata, una persona con il bastone; un altro uomo è stato evacuato alle quattro.
clue-boat-list-43 = La lista dell’agenzia dei traghetti ha 43 nomi; due sono senza cognome.
clue-list-shows-passport-numbers = La lista dell’agenzia dei traghetti riporta un numero di passaporto per ogni passeggero e per nessuno dell’equipaggio.
clue-tow-crew-saw-two-at-wheel = L’equipaggio del rimorchiatore ha visto due uomini alternarsi al timone, uno più anziano e uno in tuta.
clue-indicator-card = L’elenco nazionale degli indicatori: più d’uno insieme, o uno di particolare peso nel suo contesto, bastano per cominciare; nessuno è una prova.
clue-places-tonight = Stanotte sono liberi quattro posti protetti: due per donne, uno per un uomo, uno per chiunque.
clue-languages-aboard = A bordo i più parlano orsani o maritiano; tre o quattro parlano soltanto liskano.
clue-dov-home-town = Dov è di Quell Bay e può conoscere la famiglia di chiunque venga da lì.
clue-bed-map-evening = Stanotte ci sono una stanza per le donne, una per gli uomini e un padiglione di sei letti che qualcun altro ha prenotato.
clue-radio-one-boy-alone = Un ragazzo ha detto da sé alla pattuglia in mare che viaggia da solo e ha quattordici anni.
clue-capacity-and-roster = Ci sono due mediatori, tre posti per minori e due autobus, e tre circoscrizioni chiedono tutto quanto.
clue-mandate-ilvo = Un provvedimento comunicato per telefono all’alba nomina Nora Fiddin tutrice di Ilvo Sarn.

## Lioma

clue-lioma-holds-belly = Una donna con una giacca a vento grigia tiene una mano sul parapetto e l’altra sulla pancia, e si piega quando crede che nessuno guardi.
clue-lioma-spoken-for = A chiunque parli a Lioma, risponde Zorine.
clue-lioma-looks-first = Lioma guarda Zorine prima di prendere il bicchiere, e beve dopo un cenno.
clue-sea-note-lioma = Un agente dell’operazione marittima congiunta ha notato che sul ponte, per tutta la notte, al posto di una donna parlava un’altra con un foulard annodato.
clue-lioma-belly-pain = Lioma è al quinto mese di gravidanza; il dolore si attenua con il riposo e l’acqua.
clue-lioma-owes-nothing = Lioma ha detto in liskano, di Zorine: “Siamo cugine, non dobbiamo niente a nessuno.”
clue-zorine-owes-nothing = Zorine ha detto di sé e di Lioma: “Siamo cugine, non dobbiamo niente a nessuno.”
clue-same-sentence-twice = Lioma e Zorine, sentite in momenti diversi, hanno usato la stessa frase di dieci parole in liskano: “Siamo cugine, non dobbiamo niente a nessuno.”
clue-zorine-two-passports = Nel marsupio di Zorine ci sono due passaporti, e uno è di Lioma.
clue-zorine-notebook = Una riga nel taccuino di Zorine dice: “L. 9.400, passa con lei alla casa.”
clue-cousins-then-sisters = Zorine, che aveva indicato Lioma come cugina, più tardi ha parlato di sorelle da non separare.
clue-lioma-guarded-at-night = L’infermiera di notte ha visto la donna con il foulard annodato dormire di traverso ai piedi dell’altra.
clue-lioma-salon = A Lioma era stato promesso un lavoro in un salone da parrucchiera, e il salone non c’era.
clue-lioma-house-with-gate = Lioma dice che lungo il viaggio ha lavorato sette mesi, senza paga, in una casa con un cancello, e dormiva nella lavanderia.
clue-lioma-sister = Lioma teme che al suo posto prendano la sorella piccola; sanno qual è la porta.
clue-lioma-grave-promise = Lioma dice che a sua madre hanno fatto promettere su una tomba che il denaro sarà restituito.
clue-lioma-cannot-go-back = Lioma ha detto che non può tornare.

## Rinu

clue-korin-two-trays = Korin tiene il foglio di Rinu, il suo buono pasto e il suo vassoio insieme ai propri.
clue-rinu-recited-age = Rinu ha detto di avere diciannove anni con una frase che sembrava imparata, e subito dopo ha guardato Korin.
clue-rinu-school-week = Senza che nessuno glielo chiedesse, Rinu si è preoccupata per una verifica sulle frazioni della nona classe, giovedì.
clue-rinu-ring-thread = L’anello di Rinu è fasciato di filo perché resti al dito.
clue-marriage-paper-dates = Il foglio di matrimonio è di tre settimane fa ed è stato rilasciato da un’agenzia di traghetti; l’età che vi compare è stata ripassata.
clue-korin-two-stories = Korin ha detto che si sono conosciuti in primavera; prima aveva detto due anni fa.
clue-rinu-class-card = La tessera sanitaria scolastica di Rinu dice nona classe, nata nel 2010.
clue-rinu-birth-year = Rinu dice di aver compiuto sedici anni a maggio.
clue-rinu-wife-when-we-arrive = Rinu dice che all’arrivo dovrà fare la moglie, con un banco al mercato e un’anziana da accudire.
clue-rinu-mother-believes-school = La madre di Rinu crede che questo sia un viaggio di scuola.
clue-rinu-at-the-fence = Rinu tiene il cappotto anche al chiuso e ha imparato dove la recinzione è bassa.

## Bastim

clue-bastim-no-passport = La lista riporta un numero di passaporto per Bastim; lui il passaporto non ce l’ha e dice: “Arriva.”
clue-passport-bundle-found = Nella cassetta chiusa ci sono cinque passaporti legati con un elastico; i nomi non li ha letti nessuno.
clue-passport-band = Uno dei cinque passaporti legati con l’elastico è di Bastim.
clue-phone-six-times = Il telefono di Bastim ha squillato sei volte di seguito; ogni volta lui ha chiuso la chiamata con un sorriso.
clue-van-at-ten = Lo schermo bloccato del telefono di Bastim mostra un messaggio: “Molo 3, 22:00. Non portare nessuno.”
clue-bastim-hands = Sotto i guanti le mani di Bastim hanno vecchie ustioni, del tipo che lascia la calce.
clue-season-paper = Il foglio stagionale di Bastim dice dodici ore al giorno, vitto detratto, e 3.200 per il viaggio da trattenere sulla paga.
clue-farm-boys-at-gate = Secondo il registro dei visitatori un autista ha chiesto al cancello dei “ragazzi della fattoria”.
clue-bastim-bricks = Bastim dice che lungo il viaggio ha fatto mattoni per quattro mesi senza paga, dietro un cancello che si chiudeva alle otto.
clue-bastim-brothers-land = Bastim dice che a garanzia del debito c’è la terra di suo fratello.

## Caleo

clue-caleo-card-differs = Sulla tessera di Caleo l’anno e una lettera non corrispondono alla lista; se glielo si chiede, alza le spalle.
clue-caleo-bill = Nella vaschetta di Caleo c’è un conto di “Meridian” per 2.150: camera, vestiti, medico.
clue-father-has-mail = Lo schermo bloccato del telefono di Caleo mostra un messaggio: “Anche tuo padre ha l’e-mail.”
clue-caleo-by-the-door = Caleo non resta dove qualcuno gli sta alle spalle o dove una porta è chiusa.
clue-caleo-checkup = Caleo ha un’infezione non curata, vecchi segni a entrambi i polsi e compresse senza scatola.
clue-caleo-not-waiting = Caleo dice: “Avevano detto cameriere. Non era fare il cameriere.”

## Teo

clue-teo-not-on-list = L’uomo in tuta, Teo Marsk, non è nella lista passeggeri e parla come chi è di questo Paese.
clue-teo-card-in-tin = La carta d’identità e il libretto di navigazione di Teo erano nella cassetta chiusa a bordo.
clue-engine-bunk = Accanto al motore della barca c’è una cuccetta, e il chiavistello del boccaporto è all’esterno.
clue-crew-pay-book = Il libro paga della barca segna per Teo 0, “a scomputo riparazioni”, da tre anni.
clue-wheel-rota-initials = Un foglietto trovato in timoneria elenca ore al timone con le iniziali G e T.
clue-teo-hands-behind = Alla parola “equipaggio” Teo mette le mani dietro la schiena.
clue-teo-ear = Teo ha una vecchia ustione al braccio, e l’orecchio sinistro è infetto da tempo.
clue-teo-told-to-steer = Teo dice che la notte scorsa l’armatore gli ha detto: o stai tu al timone, o la barca resta lì.

## Altri

clue-yannu-owes-nothing = Yannu ha detto: “Non devo niente a nessuno.”
clue-yannu-receipt = Yannu ha la ricevuta della moto che ha venduto per pagarsi da sé l’intera traversata.
clue-yannu-brother-rings = Il telefono di Yannu squilla tutta la mattina.
clue-yannu-glad-call = Yannu risponde ad alta voce davanti a tutti; è suo fratello, che posa piastrelle, e ridono tutti e due.
clue-irva-sleeves = Irva tiene la schiena al muro e le maniche abbassate.
clue-irva-scars = Irva ha vecchi segni su entrambi gli avambracci.
clue-irva-nine-weeks = Irva dice che dopo una petizione uomini del ministero dell’interno del suo Paese l’hanno trattenuta per nove settimane; nessuno trae profitto da lei.
clue-irva-by-herself = Irva è arrivata da sola; ciò che teme è a casa, dove l’hanno arrestata.
clue-irva-asylum-wish = Irva ha detto che non può tornare e chiede protezione.
clue-sule-spoken-for = Quando qualcuno parla a Sule, risponde per primo il marito.
clue-sule-alone-at-ease = Da sola e con il suo tempo, Sule balbetta, parla a lungo, corregge le date del marito e ride.
clue-minn-booklet = Il libretto di famiglia di Hadro e Sule attesta un matrimonio di sei anni, con timbri e fotografie.
clue-tiko-other-surname = Nella lista il ragazzino Tiko e la donna che si dice sua zia hanno cognomi diversi.
clue-clinic-letter = Una lettera della madre di Tiko, firmata in una clinica, lo affida alla sorella Obessa; a bordo non ci sono genitori.
clue-tiko-runs-to-her = Quando qualcosa lo spaventa, Tiko corre da Obessa.
clue-tiko-tooth = Tiko tiene un dente da latte in una scatola di fiammiferi e dice a tutti che ha dodici anni e mezzo.
clue-marn-looks-young = Marn dice di avere diciannove anni e ne dimostra molti di meno.
clue-marn-ninth-class = Marn parla di una nona classe e delle sue verifiche.
clue-marn-helped-teach = Marn dice che in quella nona classe aiutava a insegnare.
clue-marn-certificate = Il diploma di Marn e il suo esonero dal servizio militare provano che ha diciannove anni.
clue-gaspo-paper-in-tin = Anche i documenti di Gaspo erano nella cassetta chiusa.
clue-gaspo-paid = Il libro paga della barca segna per Gaspo 300 a ogni viaggio, con la sua firma.
clue-gaspo-loan = Gaspo dice che deve dei soldi per un tetto.
clue-gaspo-bank-letter = Da una lettera risulta che il prestito di Gaspo è un normale prestito bancario, e che lui lo sta restituendo.
clue-edua-phone = Il telefono di Edua non smette di squillare, e il biglietto gliel’ha pagato qualcun altro.
clue-edua-daughter = Chi chiama Edua è la figlia, che ha pagato il biglietto e l’aspetta.
clue-ilvo-alone = Ilvo dice che ha quattordici anni e viaggia da solo, con un biglietto comprato da uno zio.
clue-ilvo-uncle = Ilvo fa il nome dello zio che l’aspetta, un infermiere che lavora di notte e che si può chiamare.
clue-wila-letter = Una lettera sulla tessera di Wila non corrisponde a ciò che il banco si aspetta.
clue-wila-own-card = La tessera di Wila è la sua; solo il nome e una lettera non sono quelli con cui vive.
clue-wila-income = Secondo l’elenco Wila viaggia da sola e fa la sarta.
clue-wila-ledger = Il libro dei conti di Wila mostra anni di entrate dalla sua sartoria.
clue-wila-own-work = Wila vive del proprio lavoro di sarta e viaggia per conto suo.
clue-wila-asylum-wish = Wila ha detto che le hanno distrutto la bottega e chiede protezione.
