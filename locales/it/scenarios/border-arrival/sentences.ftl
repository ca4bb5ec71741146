### Quello che dicono le persone del caso, ciascuna con la sua voce. Frasi buone e meno buone, senza etichetta.

## ludo

sentence-ludo-what-we-have = Due mediatori, tre posti per minori, due autobus, e tre circoscrizioni che chiedono.
sentence-ludo-annex-held = Il padiglione è bloccato fino a stasera. Alla circoscrizione scrivo entro mezzogiorno.
sentence-ludo-rest-until = Fino alle nove e mezza nessuno chiede loro niente. Riposano.
sentence-ludo-two-buses = Due autobus, separati. La stanza 1 è vostra dalle nove e mezza.
sentence-ludo-evening-lines = Chi viaggia stanotte, chi dorme dove, chi guida le ricerche se un letto è vuoto: tre righe, tre nomi.
sentence-ludo-hours-trap = Sabato all’una, non lunedì. Dopo, { -function-residence-authority(form: "article") } non è più raggiungibile fino alla nostra scadenza.
sentence-ludo-purpose = Dieci minuti. Numeri, bisogni, responsabili, date. A questo tavolo, niente storie.
sentence-ludo-eleven-lines = Rileggo: undici righe, undici responsabili, undici date. Chi sente un errore mi ferma.

## aurin

sentence-aurin-forty-three = Quarantatré nella lista. Due nomi sono senza cognome.
sentence-aurin-health-first = Prima la salute e l’acqua. I banchi dopo. Guarda chi sta con chi.
sentence-aurin-sea-handover = In mare, per tutta la notte, al posto suo ha parlato una con il foulard annodato. Questo a lei non serve più chiederlo.
sentence-aurin-bus-two = La sua borsa parte con l’autobus 2. Venga a controllarla, per favore.
sentence-aurin-apart-on-buses = Lei e quella con il foulard viaggiano separate. Ho detto che è per i bagagli.
sentence-aurin-passport = Il suo passaporto?
sentence-aurin-when-met = Grazie. Quando vi siete conosciuti, voi due?
sentence-aurin-tell-again = Mi racconti ancora com’è cominciata, con calma.
sentence-aurin-asylum-noted = Lo scrivo adesso, con le sue parole. Qui non le faccio altre domande.
sentence-aurin-complaint-form = I reclami scritti vanno all’interno 40. Ecco il modulo. Grazie.
sentence-aurin-lead-is-mine = Se un letto è vuoto, le ricerche le guido io. Scrivi il mio nome.
sentence-aurin-four-files = Quattro pratiche restano aperte, con i motivi. Le altre le avete a mezzogiorno.
sentence-aurin-line-by-line = Leggo riga per riga. Se qualcosa è sbagliato, basta dirlo.
sentence-aurin-closing-option = Sul modulo c’è la voce: accesso al periodo di riflessione. La uso per tre persone.
sentence-aurin-kept-apart = I due accompagnatori restano lontani da loro. Le loro pratiche vanno a chi di dovere.
sentence-aurin-desks-now = I banchi per le impronte qui, sulla banchina. L’acqua dopo la lista.
sentence-aurin-story-at-desk = Chi ha pagato tutto questo, e lei quanto gli deve?
sentence-aurin-twenty-to-me = Per me ha vent’anni. Fila degli adulti.

## pavo

sentence-pavo-numbers-on-list = Nella lista dell’agenzia dei traghetti c’è un numero di passaporto per tutti. Tranne che per l’equipaggio.
sentence-pavo-gangway = Buongiorno. Uno alla volta, una mano alla cima. Le borse le prendo io.
sentence-pavo-chair = Prima una sedia. Sua figlia può richiamare.
sentence-pavo-trays = Ogni borsa al suo numero. Le do una ricevuta, con la data in cui la riavrà.
sentence-pavo-two-passports = Due passaporti, un marsupio. Ecco la ricevuta: che cosa, perché, e la restituzione il quindici.
sentence-pavo-whose-papers = Di chi sono questi documenti, e come mai li ha lei nella borsa?
sentence-pavo-documents-first = Prima i documenti. Grazie, signor Ioke.
sentence-pavo-who-to-ask = È con chi si occupa dei ragazzi. Le dico io a chi può chiedere.
sentence-pavo-keep-both = Li tiene lei, tutti e due. Annoto soltanto che li ho visti.
sentence-pavo-which-name = Che nome usa? E quale stanza andrebbe bene per lei?
sentence-pavo-by-the-judge = L’ha nominata il giudice. Può scrivere a lui.
sentence-pavo-in-writing = Alla sua richiesta si risponde per iscritto.
sentence-pavo-line-by-line = Leggo riga per riga. Se qualcosa non va, basta fermarmi.
sentence-pavo-your-choice = C’è scritto: al momento no, per sua scelta.
sentence-pavo-passport-hers = E questo è il suo passaporto. Va in mano a lei e a nessun altro.
sentence-pavo-answers-given = Le risposte sono scritte. Questa è per lei, e questa per lei.
sentence-pavo-he-steered = È uno dei nostri, e stava al timone. Manette a tutti e due.

## thessa

sentence-thessa-two-at-wheel = Quelli del rimorchiatore ne hanno visti due al timone, a turno.
sentence-thessa-left-ear = Buongiorno.
sentence-thessa-coffee = Sente meglio da questa parte? Ispettrice Korvel. Adesso non deve rispondere a niente. Un caffè?
sentence-thessa-rights-worker = Può non rispondere. Un avvocato c’è, e non costa niente. E io mi chiedo anche se a lavorare lei sia stato costretto.
sentence-thessa-can-be = Sì. Un lavoratore può esserlo, e anche un uomo al timone.
sentence-thessa-ear-doctor = Quell’orecchio può vederlo un medico oggi, se vuole.
sentence-thessa-papers-and-ear = Documenti tenuti da altri, e un orecchio da far vedere al medico. Il resto lo tengo per me.
sentence-thessa-gaspo-rights = La sento come indagato. Può non rispondere, e c’è già un avvocato reperibile per lei.
sentence-thessa-card-copy = Ecco una copia della sua carta d’identità. L’originale glielo do quando si tolgono i sigilli, il diciassette.
sentence-thessa-tin-sealed = La cassetta è sotto sigillo. Quello che è loro torna a loro.
sentence-thessa-lawyer-hour = Il suo avvocato arriva alle tre. Adesso vorrebbe vederla una persona che non è della polizia.
sentence-thessa-no-arrest = Per il marsupio c’è una ricevuta. Teniamo d’occhio, e sulla banchina non si arresta nessuno.
sentence-thessa-card-back = È sua. I sigilli li hanno tolti prima.
sentence-thessa-through-you = Oggi niente deposizione. Se un giorno lo vorrà lei, mi chiami tu. Ho elementi anche senza le sue parole.
sentence-thessa-without-her = Anche senza di lei c’è abbastanza. Che cosa, lo so io. Contatti solo tramite l’operatrice anti-tratta.
sentence-thessa-sign-today = Se firma oggi, il permesso arriva prima.

## samu

sentence-samu-several-signs = Più segni, o uno solo che lì dove sta pesa molto: per cominciare basta.
sentence-samu-know-anybody = Prima di cominciare: su questa barca conosci qualcuno, o la famiglia di qualcuno?
sentence-samu-first-rest = Prima il riposo, poi le informazioni, poi i documenti. In fila non si chiede la storia a nessuno.
sentence-samu-i-explain = Sono Samu. Non decido niente, di nessuno. Spiego.
sentence-samu-if-somebody-holds = Se qualcuno trattiene i documenti o la paga di un altro, un aiuto c’è. Non serve conoscere la parola giusta.
sentence-samu-choice-card = Su questo cartoncino ci sono tre figure: un uomo, una donna, un telefono. Chi preferisce che porti le sue parole?
sentence-samu-phone-hard = È un buon momento, o con il telefono è difficile?
sentence-samu-who-speaks-once = Con ciascuno parla uno solo di noi, una volta. Quello che sappiamo già è sul foglio.
sentence-samu-you-choose-chair = Sono Samu. Hanne dice tutto, da una parte e dall’altra, e non si porta via niente. La sedia la sceglie lei.
sentence-samu-across-the-yard = No. È dall’altra parte del cortile, e questa porta è spessa.
sentence-samu-only-this-far = Può dire no, o basta, o: solo fino a qui.
sentence-samu-help-most = Oggi che cosa l’aiuterebbe di più?
sentence-samu-safe-from = Da chi deve stare al sicuro, e per chi è in pensiero?
sentence-samu-four-doors = Ci sono quattro porte. Quella { -function-anti-trafficking-body(form: "of") } non porta alla polizia, a meno che lei non apra anche quella.
sentence-samu-changes-nothing = Si può. Per il letto e per il medico non cambia niente.
sentence-samu-may-bruna-know = Posso dire a Bruna il nome, che cosa ho visto e di che cosa c’è bisogno? Solo a lei, perché possa aiutare. Si può dire di no, e un sì si può ritirare.
sentence-samu-open-tomorrow = Sì, lo tenga. Un altro giorno la domanda è di nuovo aperta. Il resto non cambia.
sentence-samu-help-without = Per avere aiuto non serve un suo sì. Il numero sul biglietto risponde a ogni ora.
sentence-samu-same-question = È la domanda di lunedì, e un no va ancora bene: Bruna può sapere di lei, per poterla aiutare?
sentence-samu-only-that = A Bruna sì, alla polizia no. Scrivo solo questo.
sentence-samu-kept-the-card = Il biglietto l’ha tenuto.
sentence-samu-did-it-carry = Oggi c’è stato qualcosa che non è passato?
sentence-samu-open-points = Restano aperti: un fratello, una sorella, un padre. Ognuno ha un responsabile e una data, e qui non c’è nessun indirizzo.
sentence-samu-forced-you = È stata quella donna a costringerla, vero?
sentence-samu-phones-off = Spegnete i telefoni, per favore.

## bruna

sentence-bruna-four-places = Quattro posti per stanotte: due per donne, uno per un uomo, uno per chiunque. Dove, è affar mio.
sentence-bruna-no-uniform = Sono Bruna. Non porto divisa. Il letto non dipende da quello che dice.
sentence-bruna-work-going-to = Mi parli del lavoro che va a fare.
sentence-bruna-passport-yours = La legge dice che un passaporto è di chi c’è scritto sopra. E la paga è paga, con o senza documenti.
sentence-bruna-open-a-file = Nome, foglio, telefono: posso aprire una pratica per lei? Può dire di no, e può farla chiudere.
sentence-bruna-wednesday-ten = Allora: una pratica, e suo fratello si lascia in pace. Mercoledì alle dieci, sempre io, la stessa sedia. Il mio interno è il 20.
sentence-bruna-not-police = Sono Bruna, e non sono della polizia. Quello che mi dice resta con me, a meno che lei non dica altro.
sentence-bruna-lawyer-and-us = Per tre anni senza paga ci vuole un avvocato, e ci siamo noi. Qui non le serve nessuna attestazione: lei ha dei diritti.
sentence-bruna-bolt-your-side = In questa stanza il chiavistello è dalla sua parte. Non ce l’ha nessun altro.
sentence-bruna-paper-your-name = Un foglio con il suo nome, per quarantacinque giorni. Finché vale, nessuno può mandarla via. Posso chiederlo?
sentence-bruna-farm-boys = Al cancello qualcuno ha chiesto dei ragazzi della fattoria. Che cosa c’entra con lei, lo decide lei. Io sono qui fino alle nove.
sentence-bruna-no-name = No. Non ha fatto nomi.
sentence-bruna-samus-notes = Ho gli appunti di Samu e non le richiedo niente. Che cosa c’è di nuovo?
sentence-bruna-house-expects = Mi dica che cosa si aspettano da lei adesso, fin dove vuole.
sentence-bruna-not-written = Su questo foglio la via di sua sorella non c’è. Guardi.
sentence-bruna-after-rest = Grazie. Dopo il riposo, con un avvocato, e solo se è lei a volerlo.
sentence-bruna-certificate-yours = Allora: l’attestazione è in mano sua, e il passaporto lo chiediamo indietro a chi ha messo i sigilli.
sentence-bruna-scope-first = Prima il consenso: a me hanno detto sì, a una deposizione no. Le attestazioni sono in mano loro, i giorni corrono.
sentence-bruna-tonight-a-house = Stasera viene da lei la collega di Dana, e poi c’è una casa. Quello che è suo lo porta con sé. Io vengo lunedì alle dieci.
sentence-bruna-not-tonight-then = Allora per oggi è no. Il biglietto e il numero valgono lo stesso.

## ines

sentence-ines-three-for-me = Dal mare: una donna con dolori alla pancia, una mano ustionata, un bastone. Uno l’hanno portato via in volo alle quattro.
sentence-ines-sit-here = Dottoressa. Qui? Si sieda.
sentence-ines-see-you-alone = Vorrei visitarla seduta, da sola. Può dire di no.
sentence-ines-stays-with-me = Sono Ines, la dottoressa. Quello che mi dice resta con me. Agli altri dico: riposo. Nient’altro.
sentence-ines-other-bus = Sull’altro autobus.
sentence-ines-better-same = Va meglio, o è uguale?
sentence-ines-this-side = Parlo da questa parte. Dottoressa Calder. L’orecchio lo guardo solo se lei vuole.
sentence-ines-not-before-tomorrow = Niente domande prima di domani, non è in condizioni. E poi dal suo lato destro.
sentence-ines-door-as-you-like = Dottoressa Calder. La porta resta come vuole lei. Quello che dice resta con me.
sentence-ines-voice-far-away = Questa voce è in un’altra città. Non sa come si chiama lei.
sentence-ines-what-is-free = Medico, letto e tempo qui non costano niente, e per averli non serve la polizia.
sentence-ines-tests-no-story = È aperta. Possiamo fermarci qui. Per gli esami non serve una storia.
sentence-ines-five-today = Di nuovo alle cinque, la stessa sedia e la stessa voce. La porta come vuole lei.
sentence-ines-tuesday-nine = L’orecchio: martedì alle nove, in ospedale, e vengo anch’io.
sentence-ines-needs-only = Diciassette: tranquillità. Trentuno: un appuntamento da rispettare. L’uomo dell’equipaggio: martedì. Da me, nient’altro.
sentence-ines-i-step-out = Esco un momento. Mi chiami lei quando vuole.
sentence-ines-would-not-sign = Che questa sia un’adulta, io non lo firmerei.

## hanne

sentence-hanne-what-they-speak = Quasi tutti orsani o maritiano. Tre o quattro hanno soltanto il liskano.
sentence-hanne-only-words = Chi parla che cosa? Sono Hanne. Io porto soltanto le parole, tutte.
sentence-hanne-knows-nobody = Nessuno. Ne sento tre o quattro che parlano soltanto liskano.
sentence-hanne-test-thursday = Chiede di una verifica, giovedì. Frazioni, nona classe. Ha detto soltanto questo.
sentence-hanne-same-ten-words = Sono le stesse dieci parole che l’altra ha usato alla passerella. Proprio le stesse.
sentence-hanne-house-word = Acqua, per favore. Sto bene. Là la parola “casa” può voler dire anche un posto di lavoro. L’ho detto una volta, ad alta voce.
sentence-hanne-words-in-box = Le parole sono tornate nella scatola.
sentence-hanne-just-chat = Niente, sta solo chiacchierando.

## dov

sentence-dov-quell-bay = Finora nessuno. Io sono di Quell Bay. Se c’è qualcuno di lì, lo dico.
sentence-dov-good-morning = Buongiorno. Parlo la sua lingua, se le serve.
sentence-dov-from-my-street = È della mia strada. Mi tiro indietro. Qui ci vuole qualcun altro.
sentence-dov-at-ten = Sì. Alle dieci, come ha detto.
sentence-dov-house-rules = Luci spente alle dieci, e nessuno chiude la porta da fuori.
sentence-dov-word-for-owe = Una parola, “dovere”. L’ho annotata, con tutti e due i significati.
sentence-dov-not-for-him = Conosco la sua famiglia. Per lui non posso interpretare.

## elvi

sentence-elvi-rooms-tonight = Una stanza per le donne, una per gli uomini. Il padiglione sul registro è prenotato per una troupe.
sentence-elvi-water-first = Prima l’acqua. Si sieda dove vuole.
sentence-elvi-tea-by-crate = La tenda è per i pazienti. Il suo tè è laggiù, vicino alla cassa.
sentence-elvi-while-warm = Mangia finché è caldo.
sentence-elvi-take-any-seat = Ecco il suo numero. Si metta pure dove vuole.
sentence-elvi-charge-here = Può caricarlo qui. Così lo tiene d’occhio.
sentence-elvi-two-screens = Sulla mensola si sono accesi due schermi. Ho scritto le parole e li ho girati a faccia in giù. Non ho chiesto niente.
sentence-elvi-no-tents = In quale tenda sta un paziente non lo dico a nessuno. Nemmeno ai parenti.
sentence-elvi-pass-on-wish = Riferisco la sua richiesta. Le stanze non le dico.
sentence-elvi-sugar = Zucchero?
sentence-elvi-seventeen-eighteen = Su questa mappa la diciassette e la diciotto sono nella stessa stanza. Così non può stare.
sentence-elvi-by-health = Oggi i letti si danno in base alla salute, per tutti.
sentence-elvi-bolt-inside = C’è una stanza con il chiavistello dalla sua parte.
sentence-elvi-this-table = C’è qualcosa di caldo da mangiare. Il suo tavolo è questo.
sentence-elvi-gate-and-beds = Al cancello un visitatore, annotato. Tre persone hanno dormito lontano da altre tre, ogni notte.
sentence-elvi-reads-screen = Senti questa: anche suo padre ha l’e-mail. Gli uomini così, sai com’è.

## mirta

sentence-mirta-radio-boy = La radio ha detto: un ragazzo, da solo, quattordici anni.
sentence-mirta-four-sheets = Cappotto verde, pallone sotto la maglietta, ragazzino con due borse, uno con le cuffie. Quattro fogli.
sentence-mirta-young-people = Ciao. Sono Mirta. Qui mi occupo dei ragazzi.
sentence-mirta-breakfast = Chi ha meno di vent’anni mangia prima, nella stanza dei minori. Ci sono anche Marn e Ilvo.
sentence-mirta-letter-to-judge = Scriviamo al giudice, perché qui per legge nessuno può decidere per lui. Voi due restate nella stessa stanza.
sentence-mirta-child-plan = Cappotto verde: un posto tra i ragazzi, la scuola, una tutrice. Se il letto è vuoto le ricerche le guida Aurin, e io telefono.
sentence-mirta-bed-in-town = Un letto in città, da oggi, e il medico martedì.
sentence-mirta-somebody-looks = Qualcuno passerà a darle un’occhiata.

## nora

sentence-nora-my-order = Il provvedimento fa il nome di Ilvo e il mio. Per gli altri non posso ancora decidere.
sentence-nora-hold-the-ball = Sono Nora. Un giudice mi ha chiesto di starti accanto. Ti tengo il pallone mentre mangi?
sentence-nora-not-yet-yours = Sono Nora. Il giudice non mi ha ancora nominata per te, quindi sto solo seduta qui. Una cioccolata?
sentence-nora-he-is-loud = Grida. Lui è dall’altra parte del cortile, e io sono qui.
sentence-nora-yours-by-order = Adesso il giudice mi ha nominata: sono la tua tutrice. Non costa niente. Prima che succeda qualcosa, te lo dico.
sentence-nora-what-to-know = Che cosa dovrei sapere, perché oggi vada bene?
sentence-nora-count-as-child = Se c’è un dubbio, vali come minore. È per proteggerti. Non è una punizione.
sentence-nora-you-hold-it = Posso vederla? La tieni tu.
sentence-nora-want-most = Che cosa vorresti più di tutto?
sentence-nora-half-past-six = Stasera alle sei e mezza ti dico sì, o ti dico quando. Te lo scrivo sul foglio di matematica.
sentence-nora-here-is-my-answer = Le sei e mezza. Ecco la mia risposta: la telefonata la prepariamo adesso.
sentence-nora-who-picks-up = Chi risponde? Chi c’è seduto accanto a lei? Che cosa crede?
sentence-nora-two-minutes = Due minuti, da un numero che non si vede, e niente su dove siamo.
sentence-nora-ride-along = Stanotte dormi dove dormono altri ragazzi. Vengo con te. Viene anche Ilvo, e anche il pallone.
sentence-nora-test-here = La verifica di giovedì: ho chiesto. Te la lasciano fare qui.
sentence-nora-not-near-you = Non vicino a te. Per oggi te lo posso dire, e domani te lo ridico.
sentence-nora-told-you-first = Ti avevo detto che l’avrei detto prima a te. Ecco che cosa hanno scritto di te.
sentence-nora-no-calls = Niente telefonate.

## lioma

sentence-lioma-thank-low = Grazie.
sentence-lioma-how-far = Quanto è lontana?
sentence-lioma-pain-since-night = Tira, da stanotte. Sono al quinto mese. Il bambino lo voglio.
sentence-lioma-you-may-look = Sì. Può guardare.
sentence-lioma-better = Meglio, quando sto a sedere.
sentence-lioma-a-door-i-close = C’è una porta che chiudo io?
sentence-lioma-hanne-is-good = Va bene lei. Parla come a casa.
sentence-lioma-can-she-hear = Ci sente?
sentence-lioma-a-woman = A portare le mie parole, una donna. Lei può restare.
sentence-lioma-cut-hair = Dovevo fare la parrucchiera. Il salone non c’è mai stato.
sentence-lioma-house-gate = Poi c’era una casa. Aveva un cancello. Sette mesi a cucinare e a lavare. Dormivo in lavanderia. Pagavano il foglio, non me.
sentence-lioma-my-sister = Mia sorella. Ha undici anni. Sanno la porta. Se non ci sono io, c’è lei.
sentence-lioma-not-on-me = Addosso no. Il foglio lo tenga lei, il numero lo tengo in testa.
sentence-lioma-police-no = Alla polizia, no. Adesso no. Si può?
sentence-lioma-house-with-doors = Alla signora della casa con le porte, sì.
sentence-lioma-as-i-said = L’ha detto come lo dico io. Grazie.
sentence-lioma-bolt-mine = Il chiavistello è mio? Dentro?
sentence-lioma-paper-yes = Sì. Chieda il foglio.
sentence-lioma-on-a-grave = Mia madre ha promesso su una tomba che restituisco tutto. Così non posso stare zitta e non posso parlare.
sentence-lioma-not-that-yet = Questo no. Ancora no.
sentence-lioma-says-police = C’è scritto polizia?
sentence-lioma-controlled = Siamo cugine, non dobbiamo niente a nessuno.
sentence-lioma-she-is-cousin = È mia cugina. Chieda a lei.
sentence-lioma-no-pay = Non lo pagava nessuno.
sentence-lioma-i-walked = Nessuno mi ha costretta. Ci sono andata io.
sentence-lioma-where-running = Scappare dove, con una tomba dietro?
sentence-lioma-must-i = La polizia, devo per forza?
sentence-lioma-withdraw = Ritiro quello che ho detto. Torno alla mia panca.
sentence-lioma-cannot-go-back = Là non posso tornare. Si può scrivere?
sentence-lioma-four-times = Ce l’avete già scritto. Tutti.
sentence-lioma-name = Lioma. Lioma Tesk.
sentence-lioma-twenty-four = Ventiquattro.
sentence-lioma-is-kept = Me lo tengono.
sentence-lioma-mother-and-sister = Una madre e una sorella. A casa, tutte e due.
sentence-lioma-to-sit = Sedermi. E altre scarpe, se ce ne sono.
sentence-lioma-not-my-mother = Mia madre no. Non deve saperlo da qui.
sentence-lioma-bed-if-bolt = Se il chiavistello è dalla mia parte, sì.
sentence-lioma-what-i-need = La dottoressa può dire di che cosa ho bisogno. Di più no.
sentence-lioma-what-is-written = Che cosa scrive lì?
sentence-lioma-say-it-again = L’ho sentito. Me lo ridica domani.
sentence-lioma-no-phone = Io non telefono.
sentence-lioma-for-the-child = Per il bambino. Che resti.
sentence-lioma-was-it-written = Qualcuno l’ha scritto?
sentence-lioma-if-she-is-far = Se lei è lontana, e la porta è chiusa.
sentence-lioma-all-is-well = Va bene così. Sono con mia cugina.
sentence-lioma-as-it-is = Sì. Così.
sentence-lioma-one-thing-after = Una cosa dopo l’altra. Bene.
sentence-lioma-same-as-before = Come ho detto. Una donna.
sentence-lioma-not-married = Non ho marito.
sentence-lioma-when-i-know-who = Quando so chi sente. Prima no.
sentence-lioma-empty-pocket = In tasca non ho niente.
sentence-lioma-later-perhaps = Quello più avanti. Forse.
sentence-lioma-not-on-my-feet = In piedi no.
sentence-lioma-ordinary-day = Tagliavo i capelli. Prima le vicine, poi le spose.
sentence-lioma-on-board = In coperta. Lei mi teneva per la manica.

## rinu

sentence-rinu-nineteen = Ho diciannove anni.
sentence-rinu-free-will = Ho diciannove anni e viaggio con mio marito di mia libera volontà.
sentence-rinu-fractions-test = Per giovedì abbiamo finito? C’è la verifica sulle frazioni. Seconda settimana di nona classe, non aspettano mai.
sentence-rinu-is-he-cross = È arrabbiato?
sentence-rinu-what-cost = Quanto costa una tutrice?
sentence-rinu-safe-here = Se la porta è chiusa, sì.
sentence-rinu-a-woman-is-fine = Va bene così. E Nora resta.
sentence-rinu-not-his-room = Non nella stessa stanza con lui. È maleducato dirlo?
sentence-rinu-sixteen-in-may = Sedici. A maggio.
sentence-rinu-wife-when-arrived = Quando arriviamo devo fare la moglie. C’è un banco al mercato, e una madre vecchia da lavare.
sentence-rinu-see-it = Guardare sì. La tengo io.
sentence-rinu-mama = La mamma. Solo due minuti.
sentence-rinu-ten-oclock = Se dici le dieci, sono le dieci?
sentence-rinu-call-now = Posso telefonare adesso? Lei va a letto alle nove.
sentence-rinu-school-journey = Accanto c’è mia zia. La mamma crede che sia un viaggio di scuola.
sentence-rinu-yes-call = Sì. Con te vicino.
sentence-rinu-bruna-yes = Sì. Se viene anche Nora.
sentence-rinu-did-fractions = Ha sentito che ho fatto le frazioni.
sentence-rinu-and-korin = E Korin?
sentence-rinu-seventeen-of-twenty = Diciassette su venti.
sentence-rinu-he-knows-way = Siamo venuti in autobus, in barca. La strada la sa lui. Io porto solo le cose.
sentence-rinu-when-we-arrive = Quando arriviamo. Hanno detto: quando arriviamo.
sentence-rinu-nineteen-again = Diciannove. Ho diciannove anni.
sentence-rinu-cap-down = L’ho già detto.
sentence-rinu-withdraw = Adesso non voglio più niente.
sentence-rinu-name = Rinu.
sentence-rinu-only-cold = Sto bene. Ho solo freddo.
sentence-rinu-doctor-with-nora = Se entra anche Nora, sì.
sentence-rinu-like-my-teacher = Parla come la mia maestra. Capisco tutto.
sentence-rinu-he-has-them = I documenti li ha lui. Io ho il libro di matematica.
sentence-rinu-ask-him = Lo sa lui. Deve chiedere a lui.
sentence-rinu-a-pencil = C’è una matita? E carta a quadretti?
sentence-rinu-not-police = La polizia no, per favore. Mamma si spaventa.
sentence-rinu-where-ilvo-sleeps = Dove dormono gli altri che vanno a scuola? Allora sì.
sentence-rinu-ask-nora = Questo lo dico insieme a Nora.
sentence-rinu-tell-me-first = Prima ditelo a me, per favore. Così non mi spavento.
sentence-rinu-i-counted-them = Me l’ha detto piano. Mi ricordo tutto.
sentence-rinu-see-you = Grazie. Lei torna?
sentence-rinu-one-who-waits = Una donna. Una che aspetta finché so come dirlo.
sentence-rinu-doing-it-wrong = Di dirlo sbagliato.
sentence-rinu-he-keeps-the-phone = Il telefono ce l’ha lui. Io so un numero a memoria.
sentence-rinu-helped-at-home = Aiutavo in casa. Come tutti.
sentence-rinu-nobody-said = A me nessuno ha detto niente.
sentence-rinu-nothing-happened = No. Sto bene.
sentence-rinu-not-my-sums = Quei conti non li so. Li sa lui.
sentence-rinu-he-has-the-money = Ce li ha lui. Io ho una matita.
sentence-rinu-see-when-we-arrive = Si vede quando arriviamo.
sentence-rinu-i-take-note = Va bene. Me lo ricordo.
sentence-rinu-yes-so = Sì. È quello che ho detto.
sentence-rinu-on-board = Accanto alle borse.
sentence-rinu-at-home-mama = Mamma. Alle otto apparecchia.
sentence-rinu-school-then-home = In piedi presto, la cucina, e in mezzo i conti.
sentence-rinu-companion-all-right = Va bene.

## bastim

sentence-bastim-i-am-well = Sto bene. Ho un contratto.
sentence-bastim-it-comes = Arriva. Lo porta l’agenzia.
sentence-bastim-just-an-uncle = Non è niente. Uno zio.
sentence-bastim-outside-is-good = Fuori va bene. Là dentro squilla.
sentence-bastim-twelve-hours = Ho un contratto. Guardi. Dodici ore, ma danno il vitto.
sentence-bastim-the-small-one = Quello piccolo. Sta nel guanto.
sentence-bastim-anybody = Un uomo, una donna, è uguale. Niente zii.
sentence-bastim-signed-by-me = È firmato. Da me e da nessuno.
sentence-bastim-how-many-hours = E quante ore fa una giornata, qui? C’è un numero?
sentence-bastim-want-passport = Il mio passaporto. In tasca.
sentence-bastim-four-months = Quattro mesi di mattoni. Li ho contati. Il cancello si chiudeva alle otto. Il numero non l’ho mai detto a nessuno.
sentence-bastim-brothers-field = Di mezzo c’è la terra di mio fratello. Lui non sa per quanto.
sentence-bastim-file-yes = La pratica, sì.
sentence-bastim-brother-no = Mio fratello, no.
sentence-bastim-cream-yes = La crema sì. Le domande no.
sentence-bastim-never-my-name = Il mio nome non l’ha detto?
sentence-bastim-i-stay = Allora resto.
sentence-bastim-is-she-here = Oggi la signora c’è?
sentence-bastim-wants-silence = Mi vuole zitto. Io non ho mai detto niente.
sentence-bastim-carpenter = Non bracciante. Scriva falegname.
sentence-bastim-yes-uncle = Sì, zio. No, zio. Nessuno.
sentence-bastim-no-slave = Schiavo? Io sono un falegname.
sentence-bastim-roof-to-pay = Uno che ha un tetto da pagare.
sentence-bastim-thirty = Trenta.
sentence-bastim-only-from-work = Le mani? È il lavoro. Non è niente.
sentence-bastim-gloves = Dei guanti, se a qualcuno ne avanza un paio.
sentence-bastim-he-asks-nothing = Va bene lui. Di suo non chiede niente.
sentence-bastim-one-brother = Un fratello. Lui ha la terra, io il mestiere.
sentence-bastim-each-for-himself = Viaggio da solo. L’ufficio ne manda diversi, ognuno per conto suo.
sentence-bastim-i-signed = Niente polizia. Ho firmato io, quindi è affar mio.
sentence-bastim-not-by-the-gate = Un letto sì. Non vicino al cancello.
sentence-bastim-what-is-a-file = Un fascicolo? A che cosa serve?
sentence-bastim-at-the-end = Si paga alla fine, tutto insieme. Così dicono.
sentence-bastim-warm-for-september = Fa caldo, per essere settembre.
sentence-bastim-i-come-back = Bene. Vengo quando dice lei.
sentence-bastim-no-time-for-it = Non ho moglie. C’era sempre un tetto da fare.
sentence-bastim-they-only-ring = Nessuno minaccia. Squilla e basta.
sentence-bastim-it-was-work = No. Era lavoro.
sentence-bastim-wood-mostly = Legno, più che altro. Tetti. Faccio il falegname.
sentence-bastim-longer-than-said = In pullman. Ci è voluto più di quanto dicevano.
sentence-bastim-me-and-the-office = È una cosa tra me e l’ufficio.
sentence-bastim-good-to-hear = L’ho sentito. Devo pensarci su.
sentence-bastim-write-it-so = Sì. Lo scriva così.
sentence-bastim-still-the-same = Per me è uguale. C’è lei, allora lei.
sentence-bastim-ordinary-day = In piedi alle cinque, e su un tetto.
sentence-bastim-on-board = In coperta, al vento. Si stava bene.

## caleo

sentence-caleo-either-year = L’ha scritta un impiegato. Che cos’è una lettera.
sentence-caleo-yes-tests = Gli esami, sì.
sentence-caleo-hotel-door = Ero in un albergo. La porta è aperta?
sentence-caleo-a-hotel-only = Un albergo. Tutto qui.
sentence-caleo-everybody-works = Lavorano tutti.
sentence-caleo-need-air = Ho bisogno d’aria.
sentence-caleo-laughs = Eh. Forte.
sentence-caleo-safe-open = Se la porta resta aperta, sì.
sentence-caleo-phone-woman = Una donna. Al telefono, meglio.
sentence-caleo-not-today = Oggi no. Posso tenere il biglietto, se oggi è no?
sentence-caleo-a-chair = Una cuccetta no, per favore. C’è una sedia vicino alla porta?
sentence-caleo-to-body-yes = Alla signora senza divisa, sì.
sentence-caleo-police-no = Alla polizia, no.
sentence-caleo-not-waiting = Avevano detto cameriere. Non era fare il cameriere. Scriva solo questo.
sentence-caleo-kept-it = Il biglietto l’ho tenuto.
sentence-caleo-money-in-winter = I soldi li ho per l’inverno. Per favore, lui no.
sentence-caleo-withdraw = Faccia conto che non sono mai stato qui.
sentence-caleo-just-caleo = Caleo. Solo Caleo, per favore.
sentence-caleo-twenty-seven = Ventisette.
sentence-caleo-water-standing = Dell’acqua. La bevo in piedi.
sentence-caleo-do-not-sleep = Non dormo. Il resto lo dico alla dottoressa.
sentence-caleo-not-him = Parla bene. Però lui no.
sentence-caleo-who-hears = E chi lo viene a sapere?
sentence-caleo-leave-him-out = Ho un padre. Lo lasci fuori.
sentence-caleo-nobody-calls = Mio padre non lo chiama nessuno.
sentence-caleo-by-myself = Sono venuto da solo.
sentence-caleo-locks-from-inside = Se si chiude da dentro, sì.
sentence-caleo-that-i-need-tablets = Che mi servono delle pastiglie. Nient’altro.
sentence-caleo-a-bill = C’è un conto. I conti li hanno tutti.
sentence-caleo-who-reads-it = Questo dopo chi lo legge?
sentence-caleo-i-can-stop = L’ho sentito. Basta così.
sentence-caleo-nobody-married = No. Nessuno.
sentence-caleo-that-the-door = Che la porta si chiuda.
sentence-caleo-not-aloud = Non ad alta voce.
sentence-caleo-not-money = Ho un conto. Soldi non ne ho.
sentence-caleo-yes-enough = Sì. Nient’altro, per favore.
sentence-caleo-all-right-then = Bene. Basta saperlo.
sentence-caleo-still-a-woman = Una donna. L’ho detto.
sentence-caleo-ordinary-day = Lavoravo, dormivo, ogni tanto scrivevo una canzone.
sentence-caleo-on-board = Vicino alla scaletta.

## teo

sentence-teo-from-inland = Marsk. Teo. Dell’interno.
sentence-teo-in-the-tin = Nella cassetta. È tutto nella cassetta.
sentence-teo-worker-can-be = Un lavoratore può essere quello? L’altra cosa?
sentence-teo-ear-yes = L’orecchio, sì.
sentence-teo-two-sugars = Due. Da lì la sento.
sentence-teo-engine-alive = Io tengo vivo il motore. Lui fa lo stesso con me, più o meno.
sentence-teo-steer-or-stay = Di notte ha chiamato l’armatore. O stai tu al timone, o la barca resta lì. E al timone ci sono stato io.
sentence-teo-three-years = Tre anni. Nessuno lo chiamava lavoro. Era lavoro.
sentence-teo-either-is-fine = È uguale. Alla mia destra.
sentence-teo-yes-to-you = Sì. A lei.
sentence-teo-hear-the-sea = Da questa parte sento il mare.
sentence-teo-with-my-face = C’è pure la mia faccia.
sentence-teo-where-to = E posso andare? Dove?
sentence-teo-yes-steered = Sì.
sentence-teo-i-steered-write = Ho guidato io. Lo scriva.
sentence-teo-if-you-say = Se lo dice lei.
sentence-teo-had-a-spanner = Con che cosa? Avevo una chiave inglese.
sentence-teo-beside-gaspo = Chieda a lui.
sentence-teo-forty-one = Quarantuno.
sentence-teo-this-side = Da questa parte, dove la sento. E lui laggiù.
sentence-teo-speak-as-you = Parlo come lei. Solo più forte, per favore.
sentence-teo-not-without-lawyer = Senza avvocato no.
sentence-teo-first-the-lawyer = Prima l’avvocato. Poi vediamo.
sentence-teo-thought-at-sea = Credono che io sia in mare. C’ero.
sentence-teo-nobody-to-ring = Non c’è nessuno da chiamare. Non così.
sentence-teo-no-bolt-outside = Un letto senza catenaccio di fuori? Sì.
sentence-teo-left-ear-only = Che dall’orecchio sinistro non sento, lo possono sapere.
sentence-teo-read-it-to-me = Me lo legga. Piano.
sentence-teo-leave-it-so = È giusto. Può lasciarlo così.
sentence-teo-written-somewhere = Sta scritto da qualche parte.
sentence-teo-not-beside-him = Me lo chieda quando non c’è lui.
sentence-teo-hm-hello = Mm. Salve.
sentence-teo-morning-this-side = Salve. Da questa parte, per favore.
sentence-teo-same-boat = Lui e io? La stessa barca.
sentence-teo-they-say-i-do = Non devo niente. Il loro libro dice altro.
sentence-teo-a-long-time-out = Ero in mare. Da tanto.
sentence-teo-one-in-the-wheelhouse = Non ce l’ho. Ce n’era uno in timoneria.
sentence-teo-he-steered-nothing-else = Che scriviate: era al timone. E nient’altro.
sentence-teo-an-engine = Nessuno mi ha promesso niente. C’era un motore.
sentence-teo-always-away = Non più. Non c’ero mai.
sentence-teo-not-in-words = Non a parole.
sentence-teo-nod-procedure = Bene. So aspettare.
sentence-teo-heard-this-time = Questo l’ho sentito. Da questa parte.
sentence-teo-ordinary-day = Il motore, il caffè, il motore.
sentence-teo-on-board = Sotto. Al motore.

## zorine

sentence-zorine-only-tired = È soltanto stanca, dottoressa.
sentence-zorine-i-translate = Traduco io, dottoressa. Abbiamo fretta.
sentence-zorine-owe-nothing = Siamo cugine, non dobbiamo niente a nessuno.
sentence-zorine-i-keep-hers = Il suo lo tengo io, così non lo perde.
sentence-zorine-a-pen = Mi presta la penna? Lei ha tanto da fare.
sentence-zorine-which-tent = In quale tenda è mia cugina?
sentence-zorine-part-sisters = Siamo due sorelle, agente. Due sorelle non si dividono.
sentence-zorine-her-room = La sua stanza, per favore. Sono di famiglia. Per la famiglia c’è una legge.
sentence-zorine-next-bed = Il letto accanto a mia cugina, per favore. Da sola dorme male.
sentence-zorine-a-complaint = Voglio fare un reclamo. Per iscritto. A chi decide.
sentence-zorine-we-are-family = Siamo di famiglia, agente. Io do solo una mano.
sentence-zorine-yes-cousins = Sì. Cugine.
sentence-zorine-told-lies = Le hanno raccontato bugie su di noi.
sentence-zorine-be-ashamed = Io al posto suo mi vergognerei, a dividere due sorelle.
sentence-zorine-mothers-greetings = Tua madre ti saluta.
sentence-zorine-shopping = È per la spesa.
sentence-zorine-a-lawyer = Voglio un avvocato.
sentence-zorine-name = Zorine Hath. È tutto in regola, agente.
sentence-zorine-thirty-five = Trentacinque. Che gentile.
sentence-zorine-nothing-for-us = Non ci serve niente. Solo restare insieme.
sentence-zorine-well-thank-you = Io sto bene, grazie. È lei che è stanca.
sentence-zorine-like-everybody = In autobus e in barca, come tutti.
sentence-zorine-beside-her = Quando le sto accanto, sempre.
sentence-zorine-friends-expect-us = Ci aspettano degli amici. Gente per bene.
sentence-zorine-an-aunt-worries = Una zia. Sta in pensiero.
sentence-zorine-not-for-me = Non fa per noi. Un indirizzo ce l’abbiamo.
sentence-zorine-why-police = Perché la polizia? Nessuno ha fatto niente.
sentence-zorine-same-room-gladly = Con lei, volentieri. Senza di lei resto qui.
sentence-zorine-my-bag = Il mio marsupio, per favore. Lo vedono tutti, come si viene trattati qui.
sentence-zorine-as-you-wish = Come vuole. Aspetto.
sentence-zorine-only-your-duty = Grazie. Lei fa solo il suo dovere.
sentence-zorine-how-long = Ci vuole ancora molto, con lei?
sentence-zorine-so-much-to-do = Che piacere. Ha tanto da fare.
sentence-zorine-friendly-again = Salve, salve. Noi non diamo fastidio a nessuno.
sentence-zorine-everything-in-order = Certo. Ogni cosa al suo posto.
sentence-zorine-so-thorough = Che scrupolo. Molto bene.
sentence-zorine-terrible-things = Terribile, quello che si sente. Fate bene a stare attenti.
sentence-zorine-for-who-needs-it = Bene, per chi ha bisogno di una cosa così.
sentence-zorine-we-have-an-address = Grazie. Noi un indirizzo ce l’abbiamo, non servono favori.
sentence-zorine-no-fear-at-home = Grazie. Di casa nostra non ha paura nessuno.
sentence-zorine-pleased-to-meet = Piacere. Non daremo fastidio.
sentence-zorine-quite-right = Giustissimo. Scrive così ordinato.
sentence-zorine-you-have-yours = Come vuole. Volevo solo aiutare.
sentence-zorine-not-me-doctor = Io no, grazie. Non mi ammalo mai.
sentence-zorine-i-ring-myself = Li chiamo io, grazie.
sentence-zorine-afraid-of-nobody = Noi non abbiamo paura di nessuno.
sentence-zorine-among-us = Minacce? In famiglia?
sentence-zorine-nobody-hurts = Nessuno fa male a nessuno. Ai propri si sta vicino.
sentence-zorine-never-the-time = Non ne ho mai avuto il tempo.
sentence-zorine-good-houses = Ho lavorato in buone case tutta la vita.
sentence-zorine-either-together = È uguale, purché restiamo insieme.
sentence-zorine-always-near = Dove c’è lei, mi trova.
sentence-zorine-which-you-like = Quella che preferisce. Posso aiutare anche gli altri.
sentence-zorine-ordinary-day = Si lavora, si dorme. Come tutti.
sentence-zorine-on-board = Accanto a mia cugina, tutta la notte.

## korin

sentence-korin-wife-is-shy = Mia moglie è timida. Chieda a me.
sentence-korin-nineteen-written = Diciannove. È scritto.
sentence-korin-it-is-written = È scritto. Mia moglie resta con me.
sentence-korin-two-years = Due anni fa.
sentence-korin-in-spring = In primavera.
sentence-korin-where-is-she = Dov’è?
sentence-korin-paper-back = Il mio foglio. Adesso, per favore.
sentence-korin-who-is-woman = Che cosa c’entra con noi, quella donna?
sentence-korin-transfer-form = Proseguiamo insieme. Mi dia il modulo per questo.
sentence-korin-cap-straight = Raddrizzati il berretto. Tra poco andiamo.
sentence-korin-have-a-paper = Scriva quello che vuole, io ho un foglio.
sentence-korin-nobody-marries = Nel vostro Paese non si sposa nessuno?
sentence-korin-quiet-then = Va bene. Mi siedo.
sentence-korin-name = Korin Abast. Il marito.
sentence-korin-thirty-four = Trentaquattro. E lei diciannove.
sentence-korin-a-double-room = Una camera per due. È stanca.
sentence-korin-nothing-wrong = È sana. Anch’io.
sentence-korin-bus-and-boat = In autobus e in barca. Tutto pagato.
sentence-korin-why-not-safe = Perché non dovrebbe essere un posto sicuro?
sentence-korin-speak-for-both = Parlo io per tutti e due.
sentence-korin-in-the-folder = Qui, nella cartella. C’è dentro tutto.
sentence-korin-ask-my-uncle = Chieda a mio zio. La casa è sua.
sentence-korin-done-with-school = Scuola? Con la scuola ha finito.
sentence-korin-uncle-asks-when = Mio zio. Chiede quando.
sentence-korin-family-settled = Quello l’hanno sistemato le famiglie.
sentence-korin-no-police-here = Ho un foglio. A che mi serve la polizia?
sentence-korin-one-room = Una stanza, per marito e moglie. Nient’altro.
sentence-korin-when-is-it-over = Quando finisce questa storia?
sentence-korin-good-day-korin = Korin Abast. Buongiorno.
sentence-korin-yes-what-is-it = Sì, sì. Buongiorno.
sentence-korin-quickly-please = Bene. Allora presto, per favore.
sentence-korin-heard-for-both = Ho sentito. Per tutti e due.
sentence-korin-concerns-others = Sì, sì. Riguarda altri.
sentence-korin-paper-already = Grazie. Un foglio ce l’abbiamo.
sentence-korin-no-time-needed = Grazie. A noi non serve tempo.
sentence-korin-we-are-expected = Grazie. Ci aspettano.
sentence-korin-good-you-know-me = Bene. E io sono il marito.
sentence-korin-leave-it-written = Allora è scritto. Bene.
sentence-korin-understood-interpreter = Bene. Ma per noi parlo io.
sentence-korin-i-am-healthy = Sono sano. Non mi serve un medico.
sentence-korin-we-have-family = Abbiamo una famiglia. Basta.
sentence-korin-uncle-knows = Mio zio lo sa. Gli altri non serve.
sentence-korin-afraid-of-what = Paura? Di che?
sentence-korin-it-was-agreed = Nessuno minaccia. Era stabilito.
sentence-korin-never-touched = Non l’ho mai toccata.
sentence-korin-a-man-for-both = Un uomo. Per tutti e due.
sentence-korin-family-money = Sono soldi della famiglia.
sentence-korin-expected-there = Ci aspettano. Non le serve altro.
sentence-korin-this-language = Questa va bene. Parlo per tutti e due.
sentence-korin-on-board = Accanto a mia moglie. Dove, se no?

## berrin

sentence-berrin-farm-has-beds = Ti sento stanco, figliolo. In fattoria ci sono letti.
sentence-berrin-father-email = Anche tuo padre ha l’e-mail.
sentence-berrin-nobody-cross = Nessuno deve arrabbiarsi.
sentence-berrin-who-is-asking = Chi parla, scusi?
sentence-berrin-patience = Posso aspettare. Aspetto sempre.
sentence-berrin-an-uncle = Uno zio. Ne hanno tutti uno.

## ex-sea-liaison

sentence-ex-sea-liaison-scarf = Per tutta la notte, sul ponte, al posto di una donna ha parlato un’altra, con un foulard annodato come contro il vento.

## yannu

sentence-yannu-owe-nothing = Non devo niente a nessuno. Ho venduto una Tornado, duecento, guardi, la ricevuta.
sentence-yannu-paid-all = Pagato. Tutto.
sentence-yannu-mother-tried = Costretto? Mia madre voleva costringermi a restare.
sentence-yannu-would-you-not = E lei no?
sentence-yannu-hello-brother = È mio fratello. Posa piastrelle e grida. Pronto! Sì! Sono a terra!
sentence-yannu-who-helps = E chi aiuta, se uno non è trattato bene?
sentence-yannu-name = Yannu Petk. Basta un fischio e arrivo.
sentence-yannu-twenty-nine = Ventinove. Dopo quella barca, quaranta.
sentence-yannu-who-brings-tea = E il tè chi lo porta?
sentence-yannu-fit = Sano. Malate sono solo le scarpe.
sentence-yannu-safer-than-at-sea = Qui? Meglio che là fuori.
sentence-yannu-more-or-less = La capisco, più o meno. Per il meno può aiutare lui.
sentence-yannu-passport-and-receipt = Ecco: il passaporto, e la ricevuta della moto.
sentence-yannu-a-brother = Un fratello, a tre città da qui. Posa piastrelle.
sentence-yannu-over-and-done = L’ho voluto, l’ho pagato, è finita.
sentence-yannu-tiles = Piastrelle, con mio fratello. Se me ne fa toccare una.
sentence-yannu-call-him = Chiamatelo! Se non chiama prima lui.
sentence-yannu-complain-of-the-sea = La polizia? E chi denuncio, il mare?
sentence-yannu-sleep-anywhere = Dovunque. Io dormo come un sasso.
sentence-yannu-then-to-him = Bene. E poi da mio fratello?
sentence-yannu-solid-ground = Salve! I suoi piedi come stanno? I miei sono bagnati.
sentence-yannu-collects-me-late = Che mio fratello faccia tardi. Lo fa sempre.
sentence-yannu-ask-my-mother = Non ancora. Chieda a mia madre, lo chiede anche lei.
sentence-yannu-who-likes-to-talk = Chiunque abbia voglia di parlare.
sentence-yannu-only-the-waves = No. Solo le onde.
sentence-yannu-nobody-threatens = A me? No. Chi se ne prende la briga?
sentence-yannu-look-at-the-shoes = Volentieri. Guardi anche le scarpe.
sentence-yannu-help-for-others = Gentile. Ma per quello ho un fratello.
sentence-yannu-ordinary-day = In moto, più che altro.
sentence-yannu-on-board = Dappertutto. Ho parlato con tutti.

## irva

sentence-irva-cannot-go-back = Non posso tornare. Lo dico a chiunque: non posso tornare.
sentence-irva-tell-it-once = Lo racconto una volta, seduta.
sentence-irva-later-please = Più tardi, per favore.
sentence-irva-yes = Sì.
sentence-irva-examined-yes = Da lei, sì.
sentence-irva-nine-weeks = Nove settimane, in una casa degli uomini del ministero. Continuavano a chiedere chi avesse firmato con me.
sentence-irva-nobody-sold-me = No. Nessuno mi ha venduta. Mi hanno arrestata.
sentence-irva-wrote-a-letter = Ho scritto una lettera. Ecco perché.
sentence-irva-name = Irva Solmen. Ingegnera.
sentence-irva-thirty-eight = Trentotto.
sentence-irva-a-wall = Una sedia con un muro dietro, se c’è.
sentence-irva-nobody-behind = Se nessuno mi sta alle spalle, sì.
sentence-irva-slowly-it-goes = La sua lingua va, piano. Per questo vorrei la mia.
sentence-irva-a-woman-doctor = Una donna, per favore. Soprattutto il medico.
sentence-irva-back-into-my-hand = Ecco il mio documento. Lo ridia in mano a me, per favore, e a nessun altro.
sentence-irva-by-myself = Sono qui da sola. Di chi è rimasto a casa niente nomi.
sentence-irva-from-savings = Con i miei risparmi.
sentence-irva-small-bridges = Costruivo ponti. Piccoli.
sentence-irva-for-who-was-sold = La tenga per chi ne ha bisogno. A me serve altro.
sentence-irva-not-across-a-table = Niente polizia. Non davanti a un tavolo.
sentence-irva-nobody-at-home = A casa nessuno. Se ne accorgerebbero.
sentence-irva-door-not-locked = Se la porta non è chiusa a chiave, sì.
sentence-irva-who-wrote-it = Chi l’ha scritto?
sentence-irva-who-will-read = Chi leggerà quello che dico?
sentence-irva-asked-once = Ha chiesto una volta sola. Grazie.
sentence-irva-key-from-outside = Una chiave che gira da fuori.
sentence-irva-not-about-that = Non si tratta di questo.
sentence-irva-left-it-behind = L’ho lasciato là. Era più prudente.
sentence-irva-owe-nobody = Non devo niente a nessuno.
sentence-irva-nothing-promised = Non mi hanno promesso niente. Sono venuta via, tutto qui.
sentence-irva-first-a-woman-again = Una donna, come ho detto.
sentence-irva-ordinary-day = Tavolo da disegno, ponte, tavolo da disegno.
sentence-irva-on-board = Contro la cabina. Nessuno alle spalle.

## hadro

sentence-hadro-give-her-a-minute = Ha più cose da dire lei di me. Le dia un minuto.
sentence-hadro-six-years = Sei anni.
sentence-hadro-i-am-afraid = Costringere? Io? Quella mi batte a carte.
sentence-hadro-silent = Siamo fornai.
sentence-hadro-name = Hadro Minn. E questa è Sule.
sentence-hadro-thirty-three = Trentatré.
sentence-hadro-one-blanket-more = Un’altra coperta. Poi siamo a posto.
sentence-hadro-only-tired = Stanco. Per il resto bene.
sentence-hadro-where-she-is = Dove c’è lei, sì.
sentence-hadro-better-her-own = Potrei tradurre io. Ma le parole devono essere le sue.
sentence-hadro-the-booklet = Il libretto. Attenzione all’angolo.
sentence-hadro-the-flood = L’alluvione ha portato via la bottega. Così siamo partiti.
sentence-hadro-one-room = Con lei, sì. Una stanza.
sentence-hadro-how-long-for-her = Ci vuole molto, con lei?
sentence-hadro-i-look-at-my-shoes = Aspetto fuori e mi guardo le scarpe.
sentence-hadro-bread-tomorrow = Grazie. Se avete un forno, facciamo il pane.
sentence-hadro-both-of-us = Salve, da tutti e due.
sentence-hadro-put-elsewhere = Che la mettano da un’altra parte.
sentence-hadro-sack-of-flour = Dobbiamo un sacco al mugnaio. Può aspettare.
sentence-hadro-lets-her-finish = Chi la lascia finire.
sentence-hadro-only-the-water = Nessuno. Solo l’acqua.
sentence-hadro-only-the-water-hurt = No. Con le persone siamo stati fortunati.
sentence-hadro-the-till = Quello che c’era in cassa. Non era molto.
sentence-hadro-it-got-wet = Ne abbiamo uno in due. Si è bagnato.
sentence-hadro-her-first = Sì. Ma prima lei, per favore.
sentence-hadro-for-others = Quello è per altri. A noi serve un forno.
sentence-hadro-both-here = Siamo qui tutti e due. È tutta la famiglia.
sentence-hadro-ordinary-day = In piedi alle tre. Pane alle sei.
sentence-hadro-on-board = Sotto una coperta, con lei.

## sule

sentence-sule-seven-in-may = Sei anni. Sette a maggio, lui non lo sa mai.
sentence-sule-afraid-of-geese = Lui? Ha paura delle oche.
sentence-sule-same-beside-him = Siamo fornai. L’anno lo chieda a lui, e poi a me.
sentence-sule-take-your-time = Piano, per favore.
sentence-sule-name = Sule Minn. Mi dia tempo, poi arriva.
sentence-sule-thirty-one = Trentuno.
sentence-sule-tea-and-time = Tè. E tempo.
sentence-sule-words-are-slow = Sto bene. Sono lente le parole, non io.
sentence-sule-safe-yes = Se nessuno mi mette fretta, sì.
sentence-sule-she-waits = Aspetta che io abbia finito. Bene.
sentence-sule-as-it-comes = Con una donna è più facile. Va bene anche un uomo paziente.
sentence-sule-hadro-has-it = Il libretto ce l’ha Hadro. Le fotografie le ho fatte io.
sentence-sule-flour-and-water = Prima l’acqua, poi la strada.
sentence-sule-with-hadro = Con Hadro, sì.
sentence-sule-is-he-still-there = È ancora fuori?
sentence-sule-you-waited = Ha aspettato. Grazie.
sentence-sule-too-fast = Che vada troppo in fretta per me.
sentence-sule-a-sack = Un sacco, al mugnaio. Lui lo sa.
sentence-sule-not-even-the-cat = No. Non sa sgridare nemmeno il gatto.
sentence-sule-nobody-threatened = No. Nessuno.
sentence-sule-till-i-finish = Sì. Se posso finire le frasi.
sentence-sule-we-need-an-oven = Grazie. Ci serve solo un forno.
sentence-sule-he-is-here = È qui. La mia famiglia è lui.
sentence-sule-ordinary-day = Impasto alle tre. Lui parla, io impasto.
sentence-sule-on-board = Sotto la coperta. Lui russava.

## obessa

sentence-obessa-different-fathers = Sua madre è mia sorella. Padri diversi, Dio ci aiuti.
sentence-obessa-pay-for-quiet = Venduto? Pagherei io, per farlo stare zitto.
sentence-obessa-lame-aunt = Sono una zia zoppa, non una ladra.
sentence-obessa-the-letter = Ecco, la lettera. Della clinica, con il nome di lei e il mio.
sentence-obessa-name = Obessa Lanko. Sua zia.
sentence-obessa-forty-five = Quarantacinque. La gamba è più giovane.
sentence-obessa-chair-and-bread = Una sedia. E pane, per due.
sentence-obessa-the-good-one-hurts = Quella comprata va bene. È quella buona che fa male.
sentence-obessa-where-i-see-him = Finché lo vedo, sì.
sentence-obessa-on-one-leg = In autobus e in barca, su una gamba. Piano.
sentence-obessa-both-or-neither = Tutti e due insieme, allora sì.
sentence-obessa-not-parted = Lui sta dove sto io.
sentence-obessa-let-him-read-it = Se qualcuno deve leggere di noi, va bene. Che legga.
sentence-obessa-write-to-my-sister = Mia sorella, in clinica. Fate scrivere al ragazzo.
sentence-obessa-look-at-the-good-one = Guardi quella buona. L’altra non ha nervi.
sentence-obessa-what-police = Polizia? Per un ragazzo con due borse?
sentence-obessa-eat = Smettila di correre. Tieni, mangia il mio pane.
sentence-obessa-that-was-quick = Bene. Più svelti che in clinica.
sentence-obessa-take-the-boy = Che qualcuno mi porti via il ragazzo.
sentence-obessa-pay-at-once = A nessuno. Pago subito o non pago.
sentence-obessa-one-who-hurries = Una donna. E che si sbrighi.
sentence-obessa-would-have-shouted = No. Mi avrebbe sentita gridare.
sentence-obessa-nobody-dares = Nessuno si azzarda.
sentence-obessa-once-was-enough = Una volta è bastata.
sentence-obessa-no-house-for-me = Ho una sorella. Quello lo dia a un altro.
sentence-obessa-ordinary-day = Il mercato, la gamba, il ragazzo. In quest’ordine.
sentence-obessa-on-board = Su una cassa, e il ragazzo sull’altra.

## tiko

sentence-tiko-twelve-and-half = Dodici e mezzo.
sentence-tiko-write-to-mama = Quando posso scrivere alla mamma?
sentence-tiko-my-tooth = Questo è il mio dente. Mi è caduto in barca.
sentence-tiko-name = Tiko. Tiko Aru.
sentence-tiko-two-please = Posso averne due? Uno è per lei.
sentence-tiko-only-the-tooth = Solo il dente. Non fa più male.
sentence-tiko-with-obessa = Quando c’è Obessa, sì.
sentence-tiko-my-aunt = È mia zia. Fa sempre così.
sentence-tiko-mama-comes-later = La mamma è in clinica. Viene dopo.
sentence-tiko-both-bags = Ho portato io tutte e due le borse. Fino a qui.
sentence-tiko-obessa-has-it = La lettera ce l’ha Obessa.
sentence-tiko-which-school = A che scuola vado?
sentence-tiko-tell-of-the-tooth = Sì! Le racconto del dente.
sentence-tiko-where-she-is = Se ci dorme anche lei.
sentence-tiko-if-she-comes = Sì. Però viene anche lei.
sentence-tiko-bye = Ciao. Adesso torno da lei.
sentence-tiko-matchbox-lost = Che si perda la scatola dei fiammiferi.
sentence-tiko-she-only-shouts = No. Obessa grida e basta.
sentence-tiko-nobody-did = No.
sentence-tiko-obessa-says = Obessa dice una donna.
sentence-tiko-ask-obessa = Deve chiedere a Obessa.
sentence-tiko-i-understand = Capisco tutto. Lo posso dire io a Obessa.
sentence-tiko-ordinary-day = Scuola. Poi porto le cose a Obessa.
sentence-tiko-on-board = Sulle borse. Ho visto un pesce.

## marn

sentence-marn-nineteen-march = Diciannove, da marzo. Ridono tutti.
sentence-marn-yes-nineteen = Sì, diciannove.
sentence-marn-taught-fifteen = Quindici? Ai quindicenni facevo lezione.
sentence-marn-ask-my-face = La faccia è mia, chieda a lei.
sentence-marn-ninth-class = In nona classe la verifica è sempre il giovedì. I fogli li distribuivo io.
sentence-marn-name = Marn Ioke. Si scrive come si dice.
sentence-marn-a-library = C’è una biblioteca?
sentence-marn-ears-are-fine = Sto bene. Le cuffie sono per il silenzio.
sentence-marn-why-not = Per me è abbastanza sicuro.
sentence-marn-either-language = Maritiano o orsani, come preferisce.
sentence-marn-in-the-bag = Il diploma e l’esonero. Nella borsa, ecco.
sentence-marn-took-the-boat = La borsa di studio è saltata. Così ho preso la barca.
sentence-marn-with-headphones = Da solo, con le cuffie.
sentence-marn-a-mother-who-cooks = Una madre che pensa che mangi troppo poco.
sentence-marn-study = Voglio studiare. Non mi aspetta nessuno.
sentence-marn-not-with-children = Non con i bambini, per favore. Ho diciannove anni.
sentence-marn-funny-in-the-end = Alla fine è stato divertente. Grazie.
sentence-marn-hi = Ciao.
sentence-marn-laughs-least = Chi ride di meno.
sentence-marn-put-in-ninth-class = Che mi rimettiate in nona classe.
sentence-marn-what-i-eat = Mia madre. Chiede che cosa mangio.
sentence-marn-why-should-they = No. E perché?
sentence-marn-at-nineteen = A diciannove anni? No.
sentence-marn-two-books = Due libri, a una biblioteca. Per il resto niente.
sentence-marn-nobody-hurt = No. Solo nell’orgoglio, allo sportello.
sentence-marn-ears-too = Va bene. Ma le orecchie sono a posto davvero.
sentence-marn-not-a-case = È gentile, ma io non sono un caso.
sentence-marn-with-grown-ups = Con gli adulti, sì.
sentence-marn-tell-her-i-eat = Mia madre. Le dica che mangio.
sentence-marn-on-board = Sotto le cuffie.

## gaspo

sentence-gaspo-pull-ropes = Io tiro cime.
sentence-gaspo-three-hundred = Trecento. E allora?
sentence-gaspo-bank-for-that = Schiavo? Per quello ho la banca. Le devo un tetto intero.
sentence-gaspo-spits = Mi chiami un avvocato.
sentence-gaspo-ask-the-mechanic = Chieda al meccanico.
sentence-gaspo-name = Gaspo Wend. Pescatore.
sentence-gaspo-fifty-two = Cinquantadue.
sentence-gaspo-a-cigarette = Una sigaretta.
sentence-gaspo-hoarse = Rauco. Trent’anni di vento.
sentence-gaspo-with-a-receipt = I miei documenti erano in quella cassetta. Voglio una ricevuta.
sentence-gaspo-by-the-trip = Pesco. A viaggio.
sentence-gaspo-a-boat = Una barca. Galleggia.
sentence-gaspo-not-his-mouth = Io non traduco per nessuno.
sentence-gaspo-nothing-to-do-with-him = Lui è il motore, io sono le cime.
sentence-gaspo-a-wife-and-a-roof = Una moglie, e un tetto non ancora pagato.
sentence-gaspo-not-before-the-lawyer = Con l’avvocato. Prima no.
sentence-gaspo-police-with-lawyer = Parlo quando qui c’è seduto l’avvocato.
sentence-gaspo-same-as-you = Qui non ho paura di nessuno.
sentence-gaspo-wife-first = Mia moglie. Ditele che sono a terra.
sentence-gaspo-and-my-licence = E la mia licenza?
sentence-gaspo-morning = Mm.
sentence-gaspo-hello-what = Sì, sì. Salve.
sentence-gaspo-out-and-back = Fuori e ritorno. Si chiama pescare.
sentence-gaspo-my-licence = Che mi tolgano la licenza.
sentence-gaspo-twenty-six-years = Ventisei anni. A parlare ci pensa lei.
sentence-gaspo-wife-rings = Chiama mia moglie. Il numero non ce l’ha altri.
sentence-gaspo-who-should = Me? E chi?
sentence-gaspo-the-sea-does = Il mare, ogni tanto.
sentence-gaspo-all-one = Per me è lo stesso.
sentence-gaspo-another-trip = La prossima uscita. Non promettono altro.
sentence-gaspo-if-it-is-quick = Se si fa presto.
sentence-gaspo-a-lawyer-not-a-house = Mi serve un avvocato, non una casa.
sentence-gaspo-so-be-it = Se proprio si deve.
sentence-gaspo-the-lawyer-part = La parte dell’avvocato l’ho sentita.
sentence-gaspo-write-what-i-said = Scriva quello che ho detto. Non di più.
sentence-gaspo-ordinary-day = Reti. Poi altre reti.
sentence-gaspo-the-tin-has-it = Dal comandante, nella scatola. Come su ogni barca.

## edua

sentence-edua-that-is-a-daughter = Ha pagato, telefona, sta in pensiero. Una figlia è questo.
sentence-edua-yes-yes = Sì sì.
sentence-edua-who-would-want-me = E chi mi vorrebbe?
sentence-edua-her-own-tray = Lasciate che la ragazzina il vassoio se lo porti da sola.
sentence-edua-laughs = Alla mia età, caro.
sentence-edua-name = Edua Quillim, caro. Con due elle.
sentence-edua-sixty-seven = Sessantasette. L’anca due.
sentence-edua-a-chair = Una sedia, caro. È dal mare che sto in piedi.
sentence-edua-chair-and-daughter = Una sedia, e mia figlia. In quest’ordine.
sentence-edua-hip-is-new = L’anca è nuova. Il resto le va dietro.
sentence-edua-nothing-but-sweets = Ho solo caramelle. Ne prenda una.
sentence-edua-louder = Più forte. E più piano.
sentence-edua-under-the-sweets = Nella borsa, sotto le caramelle.
sentence-edua-a-daughter = Una figlia. Tra un attimo telefona, vedrà.
sentence-edua-she-paid = Ha pagato mia figlia. Tutto.
sentence-edua-not-a-coin = Non devo niente, solo una lettera.
sentence-edua-she-calls = Non serve chiamarla. Chiama lei. Comunque sì.
sentence-edua-no-stairs = Se non ci sono scale, sì.
sentence-edua-look-at-the-hip = Guardi l’anca, è costata cara.
sentence-edua-no-police-dear = Alla mia età? Niente polizia, caro.
sentence-edua-now-i-sleep = Bene. Allora adesso dormo.
sentence-edua-hello-dear = Salve, tesoro.
sentence-edua-there-you-are = Ah, eccoci, tesoro.
sentence-edua-the-stairs = Le scale, caro.
sentence-edua-i-have-worked = Lavoro? Ho già lavorato. Adesso vado a trovare mia figlia.
sentence-edua-forty-years = Quarant’anni dietro uno sportello delle poste.
sentence-edua-who-speaks-up = Qualcuno che parli forte.
sentence-edua-let-them-try = A me? Ci provino.
sentence-edua-no-dear = No, tesoro.
sentence-edua-a-good-man = Sono stata sposata. Un brav’uomo, e rumoroso.
sentence-edua-daughter-for-that = Per quello ho una figlia, tesoro.
sentence-edua-if-it-goes-slowly = Bene, tesoro. Basta poter stare seduti.
sentence-edua-write-two-l = Sì, tesoro. Con due elle.
sentence-edua-ordinary-day = Il caffè, la finestra, il telefono.
sentence-edua-on-board = Sull’unica sedia, tesoro.

## ilvo

sentence-ilvo-fourteen = Quattordici.
sentence-ilvo-alone = Da solo, sì.
sentence-ilvo-uncle-nights = Mio zio. Lavora di notte. Il biglietto l’ha comprato lui.
sentence-ilvo-grandma-said = Non mi ha costretto nessuno. La nonna ha detto va’.
sentence-ilvo-bread = C’è del pane?
sentence-ilvo-name = Ilvo. Ilvo Sarn.
sentence-ilvo-only-hungry = Ho solo fame.
sentence-ilvo-here-yes = Qui sì. Di notte è buio?
sentence-ilvo-i-get-it = Capisco. Parla come la nonna.
sentence-ilvo-the-number = Un foglio della nonna, con il numero dello zio.
sentence-ilvo-the-ball = Puoi tenere il pallone. Non calciarlo.
sentence-ilvo-call-in-the-day = Sì, chiamatelo. Di giorno, che lavora di notte.
sentence-ilvo-the-ball-too = Viene anche il pallone? Allora sì.
sentence-ilvo-does-it-hurt = Va bene. Fa male?
sentence-ilvo-not-police = Non ho fatto niente.
sentence-ilvo-when-does-he-come = Quando viene lo zio?
sentence-ilvo-see-you = Ci vediamo domani?
sentence-ilvo-a-game = Lo sai il gioco dei cinque sassi? Te lo insegno.
sentence-ilvo-i-am-ilvo = Sono Ilvo. Ho quattordici anni.
sentence-ilvo-nobody-at-night = Che di notte non c’è nessuno.
sentence-ilvo-only-the-number = Non ho il telefono. Ho il numero.
sentence-ilvo-nobody-threatened = No. Nessuno.
sentence-ilvo-nobody-hurt-me = No. Nessuno mi ha fatto niente.
sentence-ilvo-who-has-time = Chi ha tempo.
sentence-ilvo-the-goats = Vado a scuola. E avevo le capre.
sentence-ilvo-do-they-find-him = Trovano mio zio? Allora sì.
sentence-ilvo-ok = OK.
sentence-ilvo-that-is-right = Sì. Con il numero dello zio.
sentence-ilvo-ordinary-day = Scuola, capre, pallone.
sentence-ilvo-on-board = Davanti. Da lì si vede prima la terra.

## wila

sentence-wila-call-me = Wila. Non l’altro. Una stanza con le donne andrebbe bene.
sentence-wila-ask-the-ledger = Pantaloni, soprattutto. Chieda al libro dei conti.
sentence-wila-tailor = Sarta.
sentence-wila-you-mean = Lei intende quello che intende. No.
sentence-wila-that-tone = Quel tono lo conosco.
sentence-wila-asks-protection = Mi hanno distrutto la bottega, e la prossima volta tocca a me. Chiedo protezione.
sentence-wila-thirty-six = Trentasei.
sentence-wila-needle-and-thread = Ago e filo. Quel cappotto lì mi fa male agli occhi.
sentence-wila-well-enough = Abbastanza bene. Tra estranei dormo male.
sentence-wila-not-at-this-desk = Qui no. Sentono tutti.
sentence-wila-women-please = Con le donne, per favore.
sentence-wila-either-tongue = Ci capiamo. Non ride.
sentence-wila-a-wrong-letter = C’è una lettera sbagliata, e un nome sbagliato. Il resto è giusto.
sentence-wila-travel-alone = Da sola. Nessuno paga per me e nessuno mi aspetta.
sentence-wila-a-niece = Una nipote. La cartella è sua.
sentence-wila-they-broke-it = Mi hanno distrutto la bottega. Così sono partita.
sentence-wila-from-trousers = Dai pantaloni. È tutto nel libro dei conti.
sentence-wila-where-do-i-sleep = Dove devo dormire? Lo chiedo piano.
sentence-wila-with-the-women = Con le donne, sì. Grazie di averlo chiesto.
sentence-wila-a-doctor-who-asks = Ha chiesto prima. Sì.
sentence-wila-police-at-home = Al mio paese la polizia stava a guardare. No.
sentence-wila-right-name = Ha scritto il nome giusto. Grazie.
sentence-wila-hello-wila = Salve. Wila.
sentence-wila-laughed-at = Che ridano di me, e mi rimandino.
sentence-wila-on-the-shutter = Era scritto sulla mia saracinesca. La calligrafia si conosce.
sentence-wila-leave-it-at-the-shop = Hanno spaccato un negozio. Lasciamola lì.
sentence-wila-sew-for-weddings = No. Cucio per i matrimoni degli altri.
sentence-wila-customers = Una volta i clienti. Adesso nessuno.
sentence-wila-owe-nobody = A nessuno. È nel registro.
sentence-wila-a-sewing-machine = Quello è per altri. A me serve una macchina da cucire.
sentence-wila-tell-my-niece = Mia nipote. Solo che ho fatto il viaggio.
sentence-wila-no-one-promised = Nessuno mi ha promesso niente. So cucire dappertutto.
sentence-wila-ordinary-day = Calzoni fino a mezzogiorno, orli fino a notte.
sentence-wila-on-board = Con le donne. Ho attaccato due bottoni.
