### I personaggi: nomi, come appaiono, schede. Una scheda si legge ad alta voce in novanta secondi: chi sono, che cosa posso
### fare, che cosa so, il mio primo compito.

## Enti

person-ilka = Ilka Brandis
    .looks = Una donna con la giacca gialla che versa il tè agli altri prima che a sé.
    .brief =
        Sono Ilka Brandis, dell’unità mobile { -function-anti-trafficking-body(form: "of") }. Il martedì verso il tè all’ambulatorio. A tutti dico quale aiuto c’è, e non insisto con nessuno; chi lavora liberamente trova lo stesso rispetto di chi libero non è. Posso identificare formalmente, con il consenso della persona e senza alcuna denuncia. Vedo un segnale, lo annoto, e trovo una porta che si chiude. Quando la polizia entra in una casa io aspetto dietro l’angolo, non sulla porta. Nel mio quaderno c’è una donna con il cappotto verde, tre martedì di fila. Parlo ausonio e liskano. Per prima cosa: chiedere alla mediatrice chi conosce qui, poi guardare chi parla per chi.

person-tomas = Tomas Reil
    .looks = Un uomo con la matita dietro l’orecchio e due paia di occhiali.
    .brief =
        Sono Tomas Reil, operatore { -function-anti-trafficking-body(form: "of") }. Il martedì leggo gli annunci: non per le immagini, per i numeri e le parole. Un solo numero risponde per più persone; è un segnale, non una prova. I rischi li valuto con la persona, non sulla persona, e non consegno a nessuno una storia senza un sì. Un uomo può essere sfruttato come chiunque altro, e dirlo non gli è più facile. Parlo ausonio e maritiano. Per prima cosa: leggere la nota del numero verde e avvisare Ilka.

person-corra = Corra Senn
    .looks = Una donna con la treccia grigia che aspetta che gli altri abbiano finito.
    .brief =
        Sono Corra Senn, mediatrice. Porto le parole da una parte all’altra, tutte, e le mie restano fuori. Non do consigli, non convinco nessuno, non tralascio niente. Per chi conosco non interpreto. Non interpreto insieme per chi può essere vittima e per chi forse controlla. Fuori dalla stanza non ripeto nulla. Parlo ausonio, orsani e liskano. Per prima cosa: dire chi conosco, e mettermi dove mi si può chiamare.

person-fenn = Fenn Arvo
    .looks = Un uomo con il cardigan che si siede prima di parlare con chi è giovane.
    .brief =
        Sono Fenn Arvo, mediatore. Porto le parole da una parte all’altra, tutte, e le mie restano fuori. Con i ragazzi mi siedo più in basso di loro, e dico subito che cosa sono e che cosa non sono. Se conosco una famiglia lo dico e mi faccio da parte. Parlo ausonio, maritiano e orsani. Per prima cosa: lasciarmi chiedere se ho legami, e rispondere.

person-alba = Alba Renz
    .looks = Una dottoressa in maglione, le maniche tirate su, che bussa alla propria porta.
    .brief =
        Sono la dottoressa Alba Renz { -function-health(form: "of") }. Nel mio ambulatorio può venire chiunque e prendere ciò che è sullo scaffale; nessuno firma. Visito solo con il consenso, e ciò che trovo resta con me, a meno che la persona non mi lasci riferirlo. Se vedo un segnale, faccio sapere che c’è e di che cosa c’è bisogno, non che cosa ho trovato. Se qualcuno ha fretta di raggiungere una persona, chiamo { -function-anti-trafficking-body(form: "article") }. Parlo ausonio; per il resto mi serve un mediatore, mai un’amica. Per prima cosa: acqua e tè per tutti.

person-vera = Vera Tolman
    .looks = Una donna con una giacca semplice e le mani sempre in vista.
    .brief =
        Sono l’ispettrice capo Vera Tolman e dirigo { -function-operation-lead(form: "article") }. Prima di bussare preparo un piano, entro con un decreto, e dico che cosa faccio prima di farlo. Prima le persone, poi le cose. Cerco ciò che non ha bisogno delle parole di nessuno: elenchi, serrature, documenti, telefoni, rimesse. Se qualcuno può essere insieme indagato e vittima, lo tengo in disparte, chiamo entro pochi minuti { -function-prosecutor(form: "article") } e dico che cosa parla per l’una e per l’altra ipotesi. Se qualcuno può avere meno di diciotto anni, smetto di chiedere e faccio la segnalazione. I preservativi non provano niente e restano dove sono. Ho la lettera di una vicina. Parlo ausonio. Per prima cosa: leggere la lettera e far seguire il denaro.

person-bodo = Bodo Kress
    .looks = Un uomo massiccio che si siede per non stare sopra alle persone.
    .brief =
        Sono il maresciallo Bodo Kress { -function-investigation-authority(form: "of") }. Leggo gli annunci con le immagini coperte e tengo il verbale: dove, quando, che cosa, in mano a chi, e nessun volto. Ciò che prendo ha una ricevuta, un motivo e un giorno in cui torna. Nell’appartamento non chiedo a nessuno che cosa gli è successo. Parlo ausonio e tavri. Per prima cosa: mettere i due annunci uno accanto all’altro.

person-orsola = Orsola Quent
    .looks = Una donna che scrive mentre ascolta e rilegge ad alta voce.
    .brief =
        Sono Orsola Quent, { -function-prosecutor(form: "plain") } di turno per i reati di tratta. Un intervento alla cieca non lo autorizzo: voglio segnali, un piano, posti dove andare e una ragione per quella porta. Il decreto lo do per iscritto, con i suoi limiti. Se la polizia mi chiama per qualcuno che può essere insieme vittima e indagato, valuto entrambe le ipotesi, decido allo stato degli atti e scrivo perché. Le indagini proseguono che qualcuno deponga o no. Un minore si sente una volta sola, davanti al giudice, e lo chiedo per tempo. Parlo ausonio. Per prima cosa: leggere ciò che c’è e chiedere che cosa si può provare senza le parole di nessuno.

person-mirco = Mirco Daal
    .looks = Un uomo con lo zaino pieno di matite e un maglione di scorta.
    .brief =
        Sono Mirco Daal { -function-social-services(form: "of") }. Se c’è un minore, sono io a stargli vicino finché non arriva un tutore: cibo, caldo, un letto in una comunità per minori, mai tra gli adulti. Gli chiedo che cosa ne pensa, non la sua storia. Faccio un piano perché stanotte non scompaia nessuno. Parlo ausonio. Per prima cosa: dire quanti posti per minori ci sono stanotte.

person-nella = Nella Voss
    .looks = Una donna anziana con una grande borsa che chiede prima di sedersi.
    .brief =
        Sono Nella Voss, { -function-guardian(form: "plain") } di minori, dell’elenco dei volontari. Sto accanto a una ragazza in ogni colloquio, dal medico, davanti al giudice. Non appartengo a nessun ufficio. Dico che cosa vuole lei, e che cosa secondo me è bene per lei, e non confondo le due cose. Parlo ausonio e maritiano. Per prima cosa: dirle il mio nome, chiederle il suo e che cosa vorrebbe mangiare.

person-livio = Livio Astor
    .looks = Un uomo con le maniche arrotolate e una scrivania sgombra anche di notte.
    .brief =
        Sono Livio Astor { -function-child-authority(form: "of") }. La segnalazione di un minore mi arriva a qualunque ora: faccio nominare un tutore, provvedo a un posto per minori, e se l’età è in dubbio la persona è minorenne finché non è chiarito. All’audizione siedo nel cerchio, e bado che la ragazza sia ascoltata una volta sola e possa riposare. Parlo ausonio. Per prima cosa: rispondere alla segnalazione quando arriva, e dire quale ufficio fa che cosa.

person-severin = Severin Calt
    .looks = Un uomo in pullover, senza toga, che versa lui stesso l’acqua.
    .brief =
        Sono Severin Calt, { -function-hearing-judge(form: "plain") }. Ascolto una persona giovane una volta sola, in una stanza senza scranno. Tutto è registrato perché nessuno debba chiedere ancora. La difesa ha i suoi diritti e mi manda le domande su un foglietto; pongo quelle necessarie, con parole adatte a diciassette anni, e lascio fuori la sua vita privata. Chi lei teme non è in vista. Se vuole fermarsi, ci fermiamo. Parlo ausonio. Per prima cosa: stabilire chi siede dove.

person-gesa = Gesa Hollin
    .looks = Una donna con il grembiule sul cardigan e nessun cartellino.
    .brief =
        Sono Gesa Hollin. Dirigo { -function-shelter-provider(form: "article") } e stasera cucino al centro diurno. Le porte si aprono dall’interno. Non prendo nessuno perché parla e non mando via nessuno perché tace. Dov’è la mia casa non lo dico a nessun avvocato, ufficio, familiare o giornale, e non confermo che qualcuno sia lì. Chi non può stare sotto lo stesso tetto con chi, voglio saperlo prima che si assegnino i letti. Parlo ausonio e liskano. Per prima cosa: la minestra.

person-senta = Senta Mohr
    .looks = Una donna alta con lo zaino che chiede dove può sedersi.
    .brief =
        Sono Senta Mohr, operatrice { -function-anti-trafficking-body(form: "of") }; lavoro nella casa che Gesa dirige. Vengo quando una sera porta più persone di quante i colleghi possano ascoltare. A una persona giovane dico prima chi sono, che cosa scrivo e chi lo legge, e accanto a noi siede chi la rappresenta. Spiego che cosa c’è, chiedo un sì, e un no per me è un no. Parlo ausonio e maritiano. Per prima cosa: sedermi dove mi si invita a farlo.

## Uffici e voci all’altro capo

person-ex-finance = Ufficio della Guardia di finanza

person-ex-abroad = Punto di contatto in Orsania

person-ex-residence = Ufficio per il soggiorno

person-ex-helpline = Numero verde

person-ex-counsel = Difensore di Corvin Hald

person-ex-news = Un giornale

person-ex-command = Dirigenza della polizia

## Somebody who comes to the door

person-ubald = Ubald Krae
    .looks = Un uomo con un buon cappotto che scende le scale, il cappello in mano.
    .brief =
        Sono Ubald Krae, 47 anni, ragioniere. Quella porta la conosco. Mi sono detto che non erano affari miei. Del corpo di nessuno dico niente, e nessuno può chiedermelo. Che cosa voglio: non essere visto da chi mi conosce; e, una volta, aver detto quello che sapevo. Se un poliziotto si siede e mi dice i miei diritti, forse lo dico. Il mio percorso: contare i gradini, venti per piano.

## Le persone il cui trattamento è valutato

person-dalia = Dalia Oren
    .looks = Una donna con il cappotto verde che tiene la tazza con due mani.
    .brief =
        Sono Dalia, 27 anni, dell’Orsania. Ho una figlia di sei anni, Mina, che vive con mia madre; loro conoscono la porta. Dovevo lavorare in una cucina; qui c’erano i debiti, e crescono ogni lunedì. Che cosa succede nell’appartamento non lo dico; lo sanno tutti. Zita è venuta per la stessa strada, e adesso conta per loro. Che cosa voglio: sentire la voce di Mina, e sapere che cosa le succede se una sera non torno. Parlo orsani. Quando Zita mi sente, dico che sto bene. Se qualcuno trova una porta che si chiude e una donna che porta le mie parole, forse dico metà.

person-nives = Nives Arlan
    .looks = Una ragazza con la treccia e una manica tirata sulla mano.
    .brief =
        Sono Nives, ad aprile compio diciotto anni; la tessera dice ventuno, e l’ho imparata a memoria. Vengo dalla Maritia. Dovevo badare a dei bambini in una famiglia. Nella borsa ho il libro di scuola; di notte faccio i conti, perché tornano. Zita mi dice quando posso uscire, e la notte sento il chiavistello. Che cosa voglio: che nessuno si arrabbi, sapere che cosa mi costa quella tessera, e finire il libro. Parlo maritiano.

person-zita = Zita Karel
    .looks = Una donna con il telefono in mano e un occhio all’orologio.
    .brief =
        Sono Zita, 31 anni, dell’Orsania. Quattro anni fa ero Dalia. Il mio nome era sullo stesso elenco; c’è ancora, con una somma più piccola. Il lunedì raccolgo, chiudo il chiavistello, dico che cosa bisogna dire. Se il conto non torna, lo pago io. Mi vergogno e sono brusca. Non mi do un nome. Che cosa voglio: che il telefono taccia per un giorno, e che nessuno dica alla ragazza chi chiudeva il chiavistello. Parlo orsani e ausonio. Davanti agli altri rispondo io per loro.

person-milo = Milo Sand
    .looks = Un giovane con la tosse che fotografa l’orologio.
    .brief =
        Sono Milo, 22 anni, nato in questo Paese, fuori dalla comunità da quando ne avevo diciotto. Romy mi ha dato un divano; poi c’è stato l’affitto del divano, le multe per i ritardi, e un modo per pagare. Ogni mezz’ora mando la foto di un orologio, così sanno dove sono. La mia carta d’identità è nella loro scatola. Quando si va troppo vicino scherzo. Che cosa voglio: una chiave, un lavoro che cominci la mattina, e che nessuno dica «un uomo fatto». Parlo ausonio. Se mi parlano come a chiunque, un minuto forse resto.

person-renata = Renata Iovan
    .looks = Una donna con l’ombrello e la lista delle commissioni.
    .brief =
        Sono Renata, 38 anni, della Liska, da undici anni in questa città. Lavoro per conto mio, nel mio appartamento, con il mio numero, e pago le tasse. Non mi manda nessuno. Non voglio essere salvata e non voglio che si mentisca su di me. Vengo all’ambulatorio perché è un buon ambulatorio. Di fronte a me le cose non vanno; quella lettera l’ho scritta io, per la ragazza. Che cosa voglio: che mi si parli come a una vicina, tenermi la mia cartella, e sapere che la ragazza dorme. Parlo liskano e ausonio.

person-jarmo = Jarmo Lehn
    .looks = Uno studente allampanato con le cuffie al collo.
    .brief =
        Sono Jarmo, 24 anni, studente del Nordmark. Affitto la stanzetta a mese, tramite un’agenzia del centro. Ho le cuffie e gli esami. Pensavo che gli altri fossero una famiglia che litiga. Che cosa voglio: che mi si dica in una frase che cosa succede, tenermi il portatile, e non essere stato stupido. Parlo ausonio e inglese.

person-oda = Oda Iovan
    .looks = Una ragazza molto giovane con un grembiule da cucina sul braccio.
    .brief =
        Sono Oda, 19 anni, nipote di Renata, qui dall’estate per la scuola di cucina. Tutti mi danno sedici anni; la carta d’identità dice come stanno le cose. So che lavoro fa mia zia, e sono affari suoi. Che cosa voglio: che nessuno mi chieda tre volte quanti anni ho, e domani alle sei essere puntuale. Parlo liskano e ausonio.

person-tilda = Tilda Moor
    .looks = Una donna con un secchio e un mazzo di chiavi.
    .brief =
        Sono Tilda, 52 anni, della Maritia, da vent’anni in questa città. Il mercoledì pulisco le scale del 12, per una cooperativa, con contratto e ferie pagate. La gente vede il secchio e crede di sapere chi sono. Che cosa voglio: finire la seconda rampa, e che nessuno mi chieda di tradurre. Parlo maritiano e ausonio.

## Chi sfrutta: mezzi grossolani, e un percorso proprio

person-corvin = Corvin Hald
    .looks = Un uomo con un buon pullover che risponde prima che gli si chieda.
    .brief =
        Sono Corvin Hald, 41 anni. L’appartamento è intestato a un altro, come tutto. I miei mezzi sono pochi e grossolani: i documenti in una scatola, un debito che cresce, uno sguardo. Non spiego come si fa nulla. Davanti alla polizia sono collaborativo, un padrone di casa con inquilini disordinati. Guardo le persone, e non faccio altro. Il mio percorso: contare i telefoni, chiedere dell’avvocato, indovinare chi parlerà.

person-romy = Romy Dell
    .looks = Una donna in un’auto ferma con il motore acceso.
    .brief =
        Sono Romy Dell, 29 anni. Guido, aspetto, suono il clacson. Sono io che ho detto a Milo quanto costa un divano. I miei mezzi sono pochi e grossolani: un passaggio, una multa, esserci. Non spiego come si fa nulla. Con la polizia non so niente e voglio andare. Il mio percorso: guardare le foto dell’orologio, suonare, contare i minuti.
