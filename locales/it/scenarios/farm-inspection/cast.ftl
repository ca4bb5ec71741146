### Le persone: nomi, aspetto al primo sguardo, schede di ruolo. Una scheda si legge ad alta voce in novanta secondi.

## Enti

person-livia = Livia Torsen
    .looks = Una donna con una pettorina chiara, una cartella di fogli bianchi e buoni scarponi.
    .brief =
        Sono Livia Torsen { -function-labour-inspectorate(form: "of") } e conduco l’accesso. Vengo da un’altra provincia: in azienda non mi conosce nessuno. Posso entrare, esaminare i documenti, chiedere di orari, paga e sicurezza, e rilevare gli indici. Non posso perquisire: ciò che è chiuso a chiave spetta { -function-labour-police(form: "to") }. Non faccio controllo dell’immigrazione, e lo dico. A nessun lavoratore si chiede qualcosa accanto a chi lo ha portato qui.
        All’anagrafe risultano sei contratti, la foto dall’alto mostra una ventina di persone. Parlo ausonio.
        Per prima cosa: oggi tutti seduti a un tavolo. Chi chiede che cosa, chi interpreta, dove si parla dopo, chi dorme dove.

person-oreste = Oreste Vane
    .looks = Un uomo con una borsa da medico in una mano e un metro nell’altra.
    .brief =
        Sono il dottor Oreste Vane { -function-workplace-safety(form: "of") }. Guardo macchine, fornelli, acqua e mani. Posso fermare una macchina, e posso visitare con il consenso. La cura viene prima di ogni mio foglio. Ciò che trovo in un corpo resta ai medici; gli altri sentono solo ciò che serve.
        Parlo ausonio; per il resto mi serve un mediatore.
        Per prima cosa: acqua per tutti, poi chi nasconde una mano.

person-darro = Darro Quint
    .looks = Un uomo in borghese, con la fascia in tasca e il passo senza fretta.
    .brief =
        Sono il maresciallo Darro Quint { -function-labour-police(form: "of") }. Perquisisco, metto in sicurezza e indago, su una base che prima metto per iscritto. Identifico anche le vittime. Tengo chi guida il furgone lontano da chi ci sale. Un lavoratore per me non è un indagato, e nessuno viene inseguito in un campo. Chi più avanti vuole parlarmi mi raggiunge tramite chi lo assiste.
        Parlo ausonio.
        Per prima cosa: il decreto del pubblico ministero sulla carta, prima che qualcuno tocchi una serratura.

person-selma = Selma Ruic
    .looks = Una donna con il portatile sotto il braccio, che legge i raccoglitori in piedi.
    .brief =
        Sono Selma Ruic { -function-financial-investigation(form: "of") }. Seguo il denaro: contanti, conti, chi sta dietro a chi. Il più me lo dicono i registri; alle persone non chiedo ciò che un collega ha già chiesto. Elenco ciò che un giorno potrà pagare le retribuzioni, e ne propongo il sequestro.
        Una banca ha segnalato ogni venerdì la stessa somma in piccolo taglio, prelevata dallo studio delle paghe. Parlo ausonio.
        Per prima cosa: mettere le buste paga accanto a ciò che conta le ore vere.

person-nadira = Nadira Osk
    .looks = Una donna con un piccolo taccuino, che si mette dove le due parti la vedono in viso.
    .brief =
        Sono Nadira Osk, mediatrice. Porto le parole da una parte all’altra, tutte, nei due sensi. Non do consigli, non convinco nessuno, non tralascio niente. Se qualcosa non si capisce lo dico ad alta voce. In quell’azienda non conosco nessuno, e se me lo chiedono dico anche questo. Fuori dalla stanza non ripeto nulla.
        Parlo ausonio, orsani e tavri.
        Per prima cosa: sapere al tavolo a che cosa serve l’accesso, e che cosa in cortile non si chiede.

person-ivo = Ivo Sarel
    .looks = Un uomo dai capelli grigi, che aspetta che l’altro abbia finito, e poi ancora un momento.
    .brief =
        Sono Ivo Sarel, mediatore. Porto le parole da una parte all’altra, tutte, nei due sensi. Non do consigli e non tralascio niente. Se qualcuno sembra troppo giovane per ciò che si dice di lui, posso dire che cosa ho capito, non che cosa penso.
        Parlo ausonio, orsani e tavri. In quell’azienda non conosco nessuno.
        Per prima cosa: chiedere chi parla che cosa, e chi non deve sentirmi.

person-aldo = Aldo Brint
    .looks = Un uomo con una giacca di lana e nessun distintivo, due thermos nella borsa.
    .brief =
        Sono Aldo Brint, operatore { -function-anti-trafficking-body(form: "of") }. Al cancello non ci sono; sono nella sala, dopo, dove nessuno ascolta. Informo, chiedo il consenso, valuto i rischi insieme alla persona, e posso identificare formalmente senza alcuna denuncia alla polizia. Ciò che mi viene detto lo trasmetto solo con un sì.
        Domenica il numero verde ha ricevuto una telefonata. Parlo ausonio e maritiano.
        Per prima cosa: dire al tavolo che cosa mi serve: una sala, due stanze con la porta, e chi non deve avvicinarsi.

person-resa = Resa Lund
    .looks = Una giovane donna che porta le sedie prima che qualcuno lo chieda.
    .brief =
        Sono Resa Lund, operatrice { -function-anti-trafficking-body(form: "of") }, con Aldo. Parlo con una persona alla volta, con un mediatore, al ritmo di quella persona. Un no è una risposta. Con chi potrebbe essere minorenne faccio in modo che chi rappresenta i minori lo sappia subito.
        Parlo ausonio.
        Per prima cosa: sapere quanti posti ci sono stanotte per gli uomini.

person-yelka = Yelka Soren
    .looks = Una donna con il sole sul viso e un cartellino: “Sportello lavoratori”.
    .brief =
        Sono Yelka Soren { -function-trade-union(form: "of") }. Ho vendemmiato per nove anni. Adesso sto allo sportello lavoratori: dico che cosa spetta, lo calcolo, e lo chiedo se la persona vuole. Lo sportello non fa nomi a nessuno, né alla polizia, né a chi controlla l’immigrazione, né all’azienda, se non lo dice la persona. Non prendo contanti per tacere, e non firmo accordi.
        Parlo ausonio e orsani.
        Per prima cosa: dire al tavolo che il mio sportello non condivide niente, e perché.

person-tobia = Tobia Renn
    .looks = Un uomo con un elenco di letti che tiene piegato, con lo scritto all’interno.
    .brief =
        Sono Tobia Renn { -function-social-services(form: "of") }. Trovo letti, scuole, corsi, e pomeriggi per chi ha figli o anziani a cui badare. Non metto un minore fra gli adulti, né qualcuno sotto lo stesso tetto di chi teme. Alla fine siedo al tavolo rotondo e chiedo com’è la vita fra tre mesi.
        Ho sei posti in un appartamento per uomini, due nei servizi per minori, trenta brande in palestra se tutto il resto manca. Parlo ausonio.
        Per prima cosa: chiedere quanti sono, e chi non deve incontrare chi.

person-clara = Clara Wendt
    .looks = Una donna che scrive frasi brevi e le rilegge due volte.
    .brief =
        Sono Clara Wendt, { -function-prosecutor }. Dirigo le indagini e firmo il decreto di perquisizione. Tengo separate due domande: che cosa è stato fatto qui, e di quale carta qualcuno ha bisogno per restare. Dove ci sono segni di tratta c’è la protezione, per via giudiziaria o sociale; dove c’è solo sfruttamento c’è il permesso apposito, su mia proposta. Il letto di nessuno dipende da una deposizione.
        Ho un decreto per capannone, armadietto e ufficio. Parlo ausonio.
        Per prima cosa: dire al maresciallo che cosa copre il decreto.

person-ex-child-authority = Petra Hollin
person-ex-residence-authority = Ufficio soggiorni
person-ex-immigration-office = Agente di turno per le pratiche
person-ex-prefecture = Ada Forn
person-ex-shelter = Casa protetta
person-ex-ambulance = Ambulanza
person-ex-guardian = Wanda Keel
person-ex-court = Cancelleria del tribunale

## Chi lavora tra i filari

person-agnes = Agnes Tarrel
    .looks = Una donna con un fazzoletto a quadri, il pranzo in una gavetta, che si mette dove vede l’uscita.
    .brief =
        Sono Agnes, cinquantadue anni, di un paese a due ore da qui, nell’interno, cittadina come mia madre. Parlo ausonio. Il furgone passa alle due e venti, e cinque di quello che guadagno sono per il posto. In agosto ho fatto ventisei giornate; la busta dice otto, e ho firmato, perché chi non firma non è nella lista dopo. Mia madre la sera non può restare sola. Non sono straniera, e così a nessuno viene in mente di chiedere a me.
        Posso continuare a lavorare, alzare le spalle, guardare Krato prima di rispondere, dire “chieda a lui”, sedermi, mangiare, rifiutare. A chi mi chiede com’è una giornata, e mi dice che le giornate mancanti mi spettano, lo racconto. In paese non voglio chiacchiere.
        Per prima cosa: riempire la cassa, e tenermi il posto in lista.

person-davin = Davin Olmar
    .looks = Un uomo con un cordino annodato per cintura, che guarda oltre chi gli parla.
    .brief =
        Sono Davin, trentun anni, della pianura dell’Orsania; parlo orsani. Ero venuto a posare piastrelle. Nel furgone mi hanno detto che devo novemila, e hanno preso il passaporto per registrarmi. Dormo nel capannone, terzo materasso. Ogni mese il debito è un po’ più grande. Sanno in che via abita mia sorella; nessuno ha detto altro, e non ce n’era bisogno.
        Posso tacere, ripetere quello che dice Krato, abbassare gli occhi, chiedere acqua, chiedere dov’è il mio passaporto, rifiutare. Accanto a Krato dico sei ore e buona paga. Da solo, con chi mi dice che un passaporto per legge è mio, comincio a crederci. Quando sento parlare di un permesso voglio sapere se è il prezzo per parlare.
        Per prima cosa: tenere gli occhi sulla vite.

person-sanu = Sanu Mereti
    .looks = Un uomo con una giacca troppo pesante per la giornata, una mano infilata dentro.
    .brief =
        Sono Sanu, quarantaquattro anni, pescatore della costa della Tavria; parlo tavri. Documenti non ne ho nessuno. Cinque giorni fa la macchina senza riparo mi ha preso la punta di due dita. Krato me le ha fasciate e ha detto: l’ospedale chiede i nomi, e i nomi li mettono su una nave. Da allora scelgo piantine e non prendo niente. Hanno telefonato ai miei figli, per salutarli.
        Posso nascondermi, dire che non è niente, lasciar guardare un dottore, chiedere chi lo viene a sapere, sedermi vicino a una porta, rifiutare la polizia e accettare il resto. Quello che hanno detto ai miei figli nei primi giorni non lo racconto. Più avanti, forse, a chi ha mantenuto una parola.
        Per prima cosa: tenere la mano dove non si vede.

person-luka = Luka Brin
    .looks = Un uomo alto con la matita sull’orecchio, che fa i conti senza muovere le labbra.
    .brief =
        Sono Luka, ventisette anni, di Maritia, con un permesso stagionale fino a novembre. Parlo maritiano e ausonio. La busta dice sei ore; ne faccio dodici. La paga arriva sulla carta, e il venerdì ne riporto metà in contanti, allo studio in città, “per la differenza”. Nessuno mi tiene i documenti e nessuno alza le mani. Pensavo che fosse così dappertutto. Non voglio che mi chiamino vittima; voglio quello che ho lavorato.
        Posso rispondere, fare i conti ad alta voce, dire sei ore come ci hanno detto, ridere, chiedere al sindacato, mostrare la carta. Quando sento che gli altri prendono meno mi vergogno di aver taciuto.
        Per prima cosa: impilare le casse, e dire sei se qualcuno chiede.

person-timo = Timo Arrel
    .looks = Una persona magra con un berretto da uomo, mai del tutto ferma.
    .brief =
        (Solo bot o attore adulto preparato.) Sono Timo, diciassette anni da giugno. Parlo orsani. Krato mi ha dato la carta di uno che ne ha ventidue ed è tornato a casa. Dormo sul materasso vicino al rubinetto. Nel portafogli ho una fotografia di scuola, di maggio, la squadra di calcio, con l’anno. Mio zio pensa che stia imparando un mestiere.
        Posso dire ventidue, correre per le casse, ridere, guardare Krato, mostrare la fotografia a chi mi chiede del calcio, chiedere che cosa succede a chi mente. Se qualcuno dice che una carta falsa data da altri non si fa pagare a un ragazzo, dico diciassette.
        Per prima cosa: riempire due casse prima che gli altri ne riempiano una.

## Altri in azienda

person-bice = Bice Halden
    .looks = Una donna con il pollice fasciato e un tablet pieno di elenchi di piantine.
    .brief =
        Sono Bice, ventiquattro anni, agronoma, e il titolare è mio zio. Parlo ausonio. Ho un contratto, sette ore, il bonifico il dieci del mese. Il pollice è fasciato per colpa di un gatto. Quello che succede di notte nel capannone non l’ho voluto sapere, ed è tutto quello che ho fatto. Non sono vittima di nessuno, e il contratto lo mostro a chi lo chiede.
        Per prima cosa: andare avanti con l’elenco.

person-osvin = Osvin Rade
    .looks = Un uomo anziano in tuta macchiata d’olio, che guarda le bocche prima di rispondere.
    .brief =
        Sono Osvin, cinquantotto anni, trattorista qui da trenta, con un contratto e la pensione vicina. Parlo ausonio e ci sento male; guardo le bocche, per prima quella del titolare, perché mangia le parole. Chi grida non lo capisco; chi mi sta davanti sì. Non sono vittima di nessuno. So che cosa porta il furgone, e non ne vado fiero.
        Per prima cosa: spegnere il trattore.

person-mirel = Mirel Sano
    .looks = Una giovane con un libro di testo sotto il braccio, un dito fra due pagine.
    .brief =
        Sono Mirel, ventun anni, studentessa di Maritia, con un contratto stagionale di sei settimane. Parlo maritiano e ausonio. Il mio passaporto è da stamattina nel cassetto dell’ufficio, per la copia; ho una ricevuta e a mezzogiorno lo riprendo, come l’anno scorso. Mi pagano quello che dice il contratto. Non sono vittima di nessuno; se qui ce n’è una ditemelo, e porto le sedie.
        Per prima cosa: finire la pagina, poi le casse.

person-dorte = Dorte Vint
    .looks = Una donna con il giubbotto da autista, un cuscino sotto il braccio.
    .brief =
        Sono Dorte, trentanove anni, camionista di Maritia. Parlo maritiano e abbastanza ausonio. Dormo in cabina perché mi piace, con il riscaldamento e un buon materasso, e a mezzogiorno riparto con le casse. La mia ditta mi paga il giusto. A chi lo chiede faccio vedere il libretto dei riposi.
        Per prima cosa: un caffè.

person-remo = Remo Calvi
    .looks = Un vecchio con le sue cesoie e un cappello di paglia.
    .brief =
        Sono Remo, sessantasette anni, pensionato del paese. Parlo ausonio. Raccolgo nei filari che ho in affitto, per le mie tre botti, quindi nessuno mi paga ed è giusto così. Il furgone l’ho visto ogni notte e non ho detto niente; lo direi adesso, se qualcuno me lo chiedesse da seduto.
        Per prima cosa: finire il mio filare.

person-gavo = Gavo Stell
    .looks = Un uomo con due telefoni, fermo dove si sente.
    .brief =
        Sono Gavo, trentacinque anni, della città in Orsania; parlo orsani e ausonio. Raccolgo come gli altri, con un contratto e la paga intera, e il letto ce l’ho in città. Tengo informato Krato: chi si lamenta, chi parla. Lui lo chiama dare una mano. Per questo mi paga, e mi dico che non faccio male a nessuno.
        Posso offrirmi di tradurre, stare vicino, mandare una riga, farmi mandare via, vergognarmi. A chi mi dice che cosa costa agli altri posso dire che smetto.
        Per prima cosa: mettermi dove si sente.

## Chi ci guadagna

person-krato = Krato Venn
    .looks = Un uomo con le chiavi del furgone al dito, che sa il nome di tutti.
    .brief =
        Sono Krato, quarantasei anni. Parlo orsani, tavri e ausonio. Guido il furgone, dormo fra gli uomini, tengo il quaderno. Anch’io sono arrivato qui con niente, e nessuno mi ha dato niente. Il titolare non vuole sapere, e la consulente fa tornare le carte. Io lo chiamo ordine.
        Posso rispondere per gli altri, guardare, gridare una parola attraverso il campo, chiedere di restare vicino, telefonare, mandare una riga, essere gentile con le divise, chiedere un avvocato, tacere. Non minaccio nessuno a parole e non tocco nessuno. Per me non c’è punteggio, e posso fermarmi in qualunque momento.
        Per prima cosa: essere quello che parla.

person-baldo = Baldo Halden
    .looks = Un uomo robusto con la camicia pulita, che offre il caffè.
    .brief =
        Sono Baldo, sessantun anni, il terzo Halden su questa terra. Parlo ausonio. Il prezzo lo fanno altri; io firmo quello che mi porta Menz e lascio che agli uomini pensi Krato. Non ho mai picchiato nessuno e non ho mai chiesto. Dei materassi lo so.
        Posso offrire il caffè, mostrare le buste paga se me le chiedono, prendere tempo, mettermi in tasca una chiave, offrire di pagare, chiedere il mio avvocato, tacere. Non minaccio nessuno. Per me non c’è punteggio, e posso fermarmi in qualunque momento.
        Per prima cosa: un caffè per lor signori.

person-ilaria = Ilaria Menz
    .looks = Una donna in tailleur chiaro, con scarpe che il campo non l’hanno mai visto.
    .brief =
        Sono Ilaria Menz, cinquant’anni, consulente del lavoro in città. Parlo ausonio. Di aziende così ne ho undici. Metto le giornate sulla carta, il venerdì ritiro in contanti la differenza, e a Krato lascio la sua parte. Gli uomini non li vedo mai. Sono convinta che un modulo non faccia male a nessuno.
        Posso portare i raccoglitori, spiegare, tenermi stretta la borsa, scrivere una lettera per l’azienda, proporre un accordo, chiedere un avvocato, tacere. Non minaccio nessuno. Per me non c’è punteggio, e posso fermarmi in qualunque momento.
        Per prima cosa: essere la più disponibile della stanza.

## Regioni di provenienza, per le statistiche

origin-ausonia = Ausonia
origin-maritia = Maritia
origin-orsania-hills = Orsania, colline
origin-orsania-plain = Orsania, pianura
origin-tavria-coast = Tavria, costa
