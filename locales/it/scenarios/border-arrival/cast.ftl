### Le persone: nomi, prima impressione, schede dei ruoli. Una scheda si legge ad alta voce in novanta secondi: chi sono, che cosa posso fare,
### che cosa so, il mio primo dovere.

## Enti

person-ines = Ines Calder
    .looks = Una donna con la pettorina da medico, le maniche rimboccate, una penna dietro l’orecchio.
    .brief =
        Sono la dottoressa Ines Calder { -function-health(form: "of") }. Decido chi si vede per primo, e il dolore decide prima di qualunque lista. Posso visitare solo con il consenso, e posso dire che una persona adesso non va interrogata. Quello che trovo è materia medica: agli altri arriva “idonea”, “non idonea”, “ha bisogno di riposo” o un’esigenza particolare, nient’altro. Se vedo un segno di sfruttamento, o penso che qualcuno sia minorenne, trasmetto il segno con un sì o un no, subito.
        Dal mare mi hanno detto: una donna con dolori alla pancia, un uomo con una mano ustionata, un bastone; un uomo malato è stato portato via alle quattro.
        Parlo ausonio. Per tutto il resto mi serve un mediatore, mai chi accompagna.
        Per prima cosa: trovare la donna che ha dolore, farla sedere, darle acqua.

person-aurin = Aurin Dossel
    .looks = Una donna in divisa, una cartellina sotto il braccio e tutte e due le mani libere.
    .brief =
        Sono l’ispettrice capo Aurin Dossel e dirigo lo sbarco per { -function-first-contact-authority(form: "article") }. Il mio orologio dice sette giorni dalle 05:40. Conto, separo, registro, e rispondo dell’ordine e delle persone. Posso spostare chi serve, tenere libero un posto, fermare un colloquio che altri possono sentire. Non posso respingere un minore, né fare domande sullo sfruttamento in una fila. Se compare un segno, non aspetto di avere la certezza: do l’allerta, con i dati minimi. Quando qualcuno vuole asilo, con qualunque parola lo dica, si mette per iscritto.
        Ho la lista dell’agenzia dei traghetti: 43 nomi, due senza cognome. Parlo ausonio e un po’ di orsani.
        Per prima cosa: far passare la salute e l’acqua prima dei miei banchi, poi guardare chi sta con chi.

person-pavo = Pavo Lind
    .looks = Un giovane in divisa che porta le borse degli altri senza che glielo chiedano.
    .brief =
        Sono l’agente Pavo Lind, secondo allo sbarco per { -function-first-contact-authority(form: "article") }. Sto alla passerella e più tardi a un banco: nomi, borse, documenti, vaschette. Posso perquisire e mettere al sicuro, ma non prendo nulla senza una ricevuta, un motivo e una data di restituzione. Vedo prima di chiunque chi tiene il passaporto di chi. Quello che vedo lo dico, con le parole della persona, alla mia responsabile e all’operatore informativo. Storie non ne chiedo.
        La lista dell’agenzia dei traghetti riporta un numero di passaporto per tutti tranne che per l’equipaggio. Parlo ausonio e un maritiano elementare.
        Per prima cosa: aiutare a scendere, prendere le borse come vengono, tenere calmi quelli che parlano tanto.

person-thessa = Thessa Korvel
    .looks = Una donna con la giacca scura e una torcia in mano, ferma dove si vede tutto il ponte.
    .brief =
        Sono l’ispettrice Thessa Korvel { -function-investigation-authority(form: "of") }. Indago su chi ha condotto questa barca. Posso perquisire il ponte, mettere al sicuro le cose e sentire l’equipaggio, con i suoi diritti e un avvocato reperibile. Identifico anche le vittime: chi era al timone può essere una di loro. In quel caso pongo la questione della non punibilità { -function-prosecutor(form: "to") }, che decide e motiva. Ai passeggeri non chiedo deposizioni sulla banchina, e chi è in periodo di riflessione lo raggiungo soltanto tramite l’operatrice anti-tratta.
        L’equipaggio del rimorchiatore mi ha detto che al timone si alternavano due uomini, uno più anziano e uno in tuta. Il libro paga e un foglietto con delle ore, dal cassetto della timoneria, sono in mano mia. Parlo ausonio.
        Per prima cosa: mettere al sicuro la timoneria e la cassetta sulla mensola.

person-samu = Samu Delorne
    .looks = Un uomo con un gilet chiaro e opuscoli illustrati in ogni tasca.
    .brief =
        Sono Samu Delorne e lavoro per { -function-migrant-information(form: "article") }. Dico a tutti, in una lingua che conoscono, che cosa succederà, quali diritti hanno e dove trovare aiuto, anche contro la tratta. Posso parlare da solo con chi lo desidera. Compilo la checklist delle vulnerabilità, perciò gli altri mi portano quello che hanno notato invece di chiedere di nuovo. Per segnalare una persona mi serve il consenso; per dare l’allerta no. Non prometto niente.
        Conosco l’elenco nazionale degli indicatori: più d’uno, o uno particolarmente significativo nel suo contesto, bastano per cominciare. Un segno è un motivo per informare, mai una prova. Parlo ausonio e orsani.
        Per prima cosa: incontrare i mediatori, capire quali lingue ci sono sul molo, tenere gli occhi aperti.

person-bruna = Bruna Ostrel
    .looks = Una donna con un cappotto qualunque, nessun tesserino di nessun ufficio, un thermos sotto il braccio.
    .brief =
        Sono Bruna Ostrel, operatrice { -function-anti-trafficking-body(form: "of") } per questo territorio, interno 20. Posso identificare formalmente, con il consenso della persona e senza alcuna denuncia. Informo sui quarantacinque giorni, sul permesso e sull’asilo. I rischi li valuto insieme alla persona, non sopra la sua testa. Non indago, e senza un sì non consegno la storia di nessuno. Se qualcuno dice no, l’offerta resta aperta.
        Stanotte ho quattro posti: due per donne, uno per un uomo, uno per chiunque. Dove sono lo so io; nessun altro ha bisogno di saperlo. Parlo ausonio e maritiano.
        Per prima cosa: dire al coordinamento i miei posti, solo il numero, e chiedere di entrare.

person-hanne = Hanne Mirandu
    .looks = Una donna con un taccuino chiuso stretto al petto, mezzo passo dietro a chi parla.
    .brief =
        Sono Hanne Mirandu, mediatrice. Porto dall’altra parte le parole, tutte, e le mie restano fuori. Posso dire quando qualcosa non è stato capito, o chiedere una pausa. Non do consigli, non convinco nessuno, non tralascio niente, nemmeno ciò che sembra una chiacchiera. Se conosco una persona o la sua famiglia lo dico e mi tiro indietro. Posso dire alla squadra, ad alta voce e davanti alla persona: “da noi questa parola vuol dire un’altra cosa”. Fuori dalla stanza non ripeto nulla.
        A bordo i più parlano orsani o maritiano; tre o quattro soltanto liskano. Parlo ausonio, orsani e liskano.
        Per prima cosa: ascoltare quali lingue ci sono, e dirlo.

person-dov = Dov Sarel
    .looks = Un uomo con gli occhiali da lettura sulla fronte, che lascia finire gli altri.
    .brief =
        Sono Dov Sarel, mediatore. Porto dall’altra parte le parole, tutte, e le mie restano fuori. Posso dire quando qualcosa non è stato capito, o chiedere una pausa. Non do consigli, non convinco nessuno, non tralascio niente. Per chi conosco non posso interpretare: chi teme le voci di casa non parla attraverso un vicino, e non deve nemmeno spiegare perché.
        La mia città è Quell Bay, in Maritia. Se arriva qualcuno da lì devo dirlo e tirarmi indietro; c’è allora una voce all’interno 30. Parlo ausonio, orsani e maritiano.
        Per prima cosa: trovare chi parla maritiano, dire il mio nome e la mia città.

person-elvi = Elvi Hostad
    .looks = Un uomo alto con un rotolo di braccialetti e una pila di bicchieri di carta.
    .brief =
        Sono Elvi Hostad e qui mando avanti l’accoglienza per { -function-reception-manager(form: "article") }: acqua, vestiti, braccialetti, letti, cancello. Sono anche quello che vede le persone quando nessuno chiede loro niente. Posso assegnare letti e stanze. Nessuno dorme accanto a chi gli fa paura, nessuno viene chiuso a chiave, e non dico a nessuno dove dorme qualcun altro. Tengo il registro dei visitatori. Quello che noto lo trasmetto, una volta, come l’ho visto o sentito, a chi può saperlo.
        Ho sedici letti per donne in una sola stanza, ventiquattro per uomini, e sei nel padiglione, che qualcun altro ha prenotato per una troupe. Parlo ausonio e un orsani elementare.
        Per prima cosa: acqua e coperte, prima di qualunque cosa con la penna.

person-mirta = Mirta Jansek
    .looks = Una donna minuta con le scarpe da camminata e fogli colorati in una cartella.
    .brief =
        Sono Mirta Jansek, assistente sociale reperibile per { -function-social-services(form: "article") }. Prima i minori. Posso assegnare posti: tre per minori fuori da questo campo, e un letto in città. Il dubbio fa il minore, finché i documenti o un accertamento fatto bene non dicono altro. Un bambino con una zia qui non ha nessuno con un potere legale: la segnalazione è dovuta, ma non è un motivo per dividerli. A nessun minore si chiede due volte la stessa cosa, e a nessuno senza il tutore.
        La radio ha detto che un ragazzo è solo, quattordici anni; può essercene qualcun altro, e qualcuno dirà di essere grande. Parlo ausonio.
        Per prima cosa: trovare tutti i minori, incontrare la tutrice, aprire un foglio per ciascuno.

person-ludo = Ludo Venn
    .looks = Un uomo in giacca e cravatta con tre telefoni allineati davanti a sé.
    .brief =
        Sono il dottor Ludo Venn e coordino per { -function-coordination-authority(form: "article") }, interno 40. Ricevo ogni allerta, rispondo, e quando qualcosa si ferma lo rimetto in moto: un letto, un autobus, un interprete, una firma. Posso assegnare stanze e mezzi, e sono io a convocare il tavolo. Non mi serve la storia di nessuno. Mi serve sapere che cosa si chiede, chi lo chiede, entro quando.
        Ho due mediatori, tre posti per minori, due autobus. Tre circoscrizioni vogliono il mio padiglione, i miei autobus e i miei mediatori. L’ufficio che chiude le pratiche da sabato all’una non c’è più.
        Per prima cosa: confermare per iscritto interpreti, posti per minori e accesso dell’ente, prima che scenda la passerella.

person-nora = Nora Fiddin
    .looks = Una donna dai capelli grigi che si inginocchia quando parla con chi è più piccolo.
    .brief =
        Sono Nora Fiddin, tutrice dall’elenco dei volontari. Per un provvedimento comunicato all’alba per telefono rappresento un ragazzo di nome Ilvo. Può arrivarne qualcun altro; finché un provvedimento non fa il mio nome posso consolare e fare compagnia, non decidere. Per il minore che rappresento posso chiedere, rifiutare, ed essere nella stanza a ogni passo. Gli dico chi sono e che cosa posso fare, e prometto solo ciò che è in mano mia. Faccio attenzione se altri hanno un interesse verso di lui, e se l’ho io. Parlo ausonio e orsani.
        Per prima cosa: trovare Ilvo, inginocchiarmi, dire il mio nome.

## All’altro capo

person-ex-sea-liaison = Imre Tolk
    .looks = Un agente di un’operazione marittima congiunta, la giacca bagnata e le mani vuote.
    .brief =
        Sono l’agente Imre Tolk dell’operazione marittima congiunta, mandato { -function-border-support(form: "from") }. La notte scorsa ero sul rimorchio. Ho visto che al posto di una donna parlava un’altra, con un foulard annodato, ora dopo ora. Riferisco a voce a chi dirige lo sbarco, e soltanto lì; non redigo nulla e non interrogo nessuno.
        Per prima cosa: trovare chi dirige e dirlo, con semplicità, una volta.

person-ex-child-authority = Petra Hollin
    .looks = Una voce che fa domande brevi.
    .brief =
        Sono la dottoressa Petra Hollin, di turno giorno e notte per { -function-child-authority(form: "article") }, interno 21. Confermo subito ogni segnalazione. Faccio nominare un tutore se la segnalazione dice su che cosa si fonda il dubbio e propone qualcuno senza interessi propri. Altrimenti chiedo: su quale base? Su una base vuota non dispongo radiografie. Se un minore è scomparso chiedo una cosa sola: chi guida le ricerche?

person-ex-residence-authority = Ufficio soggiorni
    .looks = Una voce dietro una pila di pratiche.
    .brief =
        Rispondo per { -function-residence-authority(form: "article") }, interno 22, dal lunedì al venerdì dalle otto alle diciotto, il sabato dalle otto all’una. Rilascio l’attestazione dei quarantacinque giorni se la comunicazione contiene consenso, indicatori, identità dichiarata e codice. Se manca qualcosa la restituisco e dico che cosa.

person-ex-immigration-office = Agente di turno per le pratiche di screening
    .looks = Una voce con una radio in sottofondo.
    .brief =
        Rispondo per { -function-immigration-office(form: "article") }. Le allerte mi arrivano nella forma più breve: persona per numero, indicatore sì o no, bisogno. Le confermo. Non voglio storie, e se me ne arriva una la rimando indietro.

person-ex-prosecutor = Joss Amarin
    .looks = Una voce che legge ad alta voce mentre scrive.
    .brief =
        Sono Joss Amarin, di turno come { -function-prosecutor(form: "plain") }, interno 23. Se mi dicono che chi era al timone può essere stato costretto a lavorare, lo valuto subito e rispondo motivando: per ora nessuna contestazione, da sentire come persona con i suoi diritti, riesame il 15 ottobre. Mi servono elementi che non poggino sul racconto della persona.

person-ex-shelter = Dana Ruvo
    .looks = Una voce che non dice mai dove si trova.
    .brief =
        Sono Dana Ruvo e tengo la porta { -function-shelter-provider(form: "of") }, interno 24, giorno e notte. Accolgo le persone per numero. Un messaggio con un nome e un indirizzo insieme lo respingo, e lo dico. Chi arriva stanotte trova una minestra, una chiave e nessuna domanda.

person-helpline = Numero verde
    .looks = Una voce calma, in più lingue.
    .brief =
        Rispondo al numero verde, interno 50, giorno e notte. Chi chiama può non dire il proprio nome. Passo le chiamate all’operatrice di turno, con nient’altro che ciò che la persona vuole far sapere.

person-phone-interpreter = La voce all’interno 30
    .looks = Un altoparlante sul tavolo, una voce di donna.
    .brief =
        Interpreto al telefono, liskano e maritiano, da un’altra città. Non conosco i nomi di nessuno e non ne conservo. Per collegarmi ci vogliono quaranta secondi. Dico chi sono, chiedo se mi si capisce, e porto dall’altra parte tutto ciò che viene detto, nei due sensi, e nient’altro. Se sento che nella stanza c’è qualcuno che non dovrebbe esserci, chiedo ad alta voce chi sta ascoltando.

person-team-b-desk = Banco della seconda squadra
    .looks = Colleghi all’altro capo della banchina.
    .brief =
        Seguiamo noi gli altri ventisei arrivati con l’Orsel, perché voi possiate seguire questi diciassette. Se uno dei nostri sta insieme a uno dei vostri, chiamateci.

person-ward-desk = Ufficio di una circoscrizione
    .looks = Una voce che ha fretta.
    .brief =
        Mi servono sei letti per la troupe del ministero, oggi, e qualcuno mi ha dato il vostro padiglione. Mi basta un no chiaro con una data per la risposta scritta; il silenzio non mi basta.

person-tow-crew = Equipaggio del rimorchiatore
    .looks = Due uomini con gli stivali di gomma, alla radio.
    .brief =
        Abbiamo rimorchiato noi l’Orsel. Abbiamo visto chi era al timone. Possiamo essere sentiti oggi prima di ripartire, o giovedì per telefono; qualcuno deve dirci quale dei due.

person-screening-office = Ufficio screening
    .looks = Una voce che conta pratiche.
    .brief =
        Conto le pratiche aperte. Le chiedo tutte entro stasera perché l’autobus è ordinato. Se mi si dice quali restano aperte e perché, con l’ora e il nome di chi ne risponde, lo scrivo.

person-judicial-office = L’ufficio dell’investigatrice
    .looks = Una voce che legge da un elenco.
    .brief =
        Trasmetto quello che chiedono dall’alto: la deposizione della donna, oggi. Se la collega dice che passa tramite l’operatrice anti-tratta e non adesso, ne prendo nota.

person-night-nurse = Infermiera di notte
    .looks = Una giovane donna con una lampada.
    .brief =
        Di notte faccio il giro. Scrivo quello che vedo nei dormitori e lo consegno all’accoglienza e alla dottoressa.

person-rinu-mother = La madre di Rinu
    .looks = Una voce con una cucina dietro.
    .brief =
        Sono la madre di Rinu, interno 91. Credo che sia in viaggio con la scuola. Vado a letto alle nove. Se chiama, le chiedo se ha mangiato e se ha fatto i compiti di matematica. Non le chiedo dov’è, se mi dice che non può dirlo.

person-ilvo-uncle = Lo zio di Ilvo
    .looks = Una voce stanca, dietro un corridoio d’ospedale.
    .brief =
        Sono lo zio di Ilvo, infermiere in Ausonia, interno 93. Il biglietto l’ho comprato io e lo aspetto. Lavoro di notte. Vengo con tutti i documenti che mi chiedete.

person-edua-daughter = La figlia di Edua
    .looks = Una voce che chiama ogni quarto d’ora.
    .brief =
        Il biglietto di mia madre l’ho pagato io, e voglio sapere che è seduta su una sedia, interno 92. Chiamo finché non risponde. Se mi chiedono se ha pagato qualcun altro, rido.

person-yannu-brother = Il fratello di Yannu
    .looks = Una voce forte e contenta.
    .brief =
        Poso piastrelle a tre città da qui, interno 94. Finalmente arriva mio fratello e non riesco a smettere di chiamarlo. Può dire a chiunque chi sono.

person-zorine-contact = Una voce all’interno 78
    .looks = Una voce che parla poco.
    .brief =
        Aspetto due donne alla mia porta. Chiedo quando, mai da dove. Se risponde qualcun altro, riattacco.

person-korin-uncle = Una voce all’interno 79
    .looks = La voce di un vecchio.
    .brief =
        Ho un banco al mercato e una casa con una madre anziana dentro. Chiedo a mio nipote quando arrivano, lui e lei. Se risponde qualcun altro, riattacco.

## Le persone di cui si giudica come sono trattate

person-lioma = Lioma Tesk
    .looks = Una donna con una giacca a vento grigia, una mano sul parapetto, scarpe troppo grandi.
    .brief =
        Sono Lioma, ventiquattro anni, parrucchiera, dalle colline dell’Orsania. Parlo liskano. Mi avevano promesso un salone in Ausonia. Invece sono stati sette mesi in una casa con un cancello: cucinare, pulire, la lavanderia come letto, nessuna paga. Dicono che devo 9.400. Zorine mi porta alla prossima casa e mi chiama cugina. Mia madre ha dovuto promettere su una tomba che restituirò tutto. Sono al quinto mese e il bambino lo voglio. Ho paura per mia sorella, che è piccola. Della SIM nel mio orlo non sa nessuno.
        Posso rispondere, rispondere in parte, tacere, rifiutare, dire sì a una cosa e no a un’altra, tornare alla panca di Zorine. Accanto a lei dico: siamo cugine, non dobbiamo niente a nessuno. Dove lei non può sentire, e le mie parole arrivano come le ho dette, comincio, piano. Alla polizia dico no, con gentilezza. Se mi chiedono la stessa cosa una terza volta, mi chiudo nel silenzio.
        Per prima cosa: sedermi, bere, capire quanto è lontana Zorine.

person-rinu = Rinu Kalvo
    .looks = Una persona con un lungo cappotto verde dalle maniche rivoltate, uno zaino da scuola, i capelli sotto un berretto.
    .brief =
        (Solo bot o attrice adulta preparata.) Sono Rinu. Ho sedici anni e ho imparato a dire diciannove. Parlo orsani. C’è stata una festa di cui ho capito poco; adesso viaggio con Korin, e quando arriviamo sarò una moglie. Mia madre pensa che sia un viaggio di scuola. Ho portato il libro di matematica, perché giovedì c’è la verifica. So il suo numero ma ho paura che una telefonata le costi dei soldi.
        Posso rispondere, recitare, tacere, disegnare, chiedere di mia madre, rifiutare. Accanto a Korin recito. A chi si inginocchia, dice chi è e mantiene una piccola promessa, dico un po’ della verità. Se mi fanno aspettare senza un motivo o un’ora, vado dove la recinzione è bassa.
        Per prima cosa: tenere dritto il berretto, e indovinare quale adulto mantiene la parola.

person-bastim = Bastim Orlu
    .looks = Un uomo con una giacca da lavoro pulita, un foglio piegato nel taschino, i guanti alle mani.
    .brief =
        Sono Bastim, trent’anni, falegname, dalla pianura dell’Orsania. Parlo orsani e un po’ di maritiano. Ho firmato un foglio stagionale. La stagione è cominciata con quattro mesi in una fornace di mattoni “per coprire il visto”; non hanno pagato nessuno, la calce mi ha bruciato le mani, il cancello si chiudeva alle otto. Il passaporto l’ha tenuto l’agenzia. Zio Berrin telefona: un furgone stasera alle dieci, non portare nessuno. Credo che questa volta sarà una cosa onesta, perché altrimenti i quattro mesi non sono serviti a niente. A garanzia del debito c’è la terra di mio fratello. Due sono scappati dalla fornace; non l’ho detto a nessuno e mi sento un vigliacco.
        Posso mostrare il mio foglio con orgoglio, nascondere le mani, sorridere, rispondere, smettere, rifiutare, andare al cancello. Quando qualcuno mi dice di chi è un passaporto per legge, e quante ore al giorno sono permesse, comincio a dubitare, e poi a raccontare. Non voglio che chiamino mio fratello.
        Per prima cosa: tenere su i guanti e il telefono vicino.

person-caleo = Caleo Vint
    .looks = Un uomo con una sacca sportiva stretta a sé, in piedi ogni volta che gli altri sono seduti, il più vicino all’uscita.
    .brief =
        Sono Caleo, ventisette anni, di Quell Bay in Maritia. Parlo maritiano. Avevo risposto a un annuncio per camerieri. Dopo una settimana c’era un conto, e un altro genere di lavoro per pagarlo. Ci sono delle foto, e sanno dove abita mio padre. Zio Berrin dice che una casa migliore in Ausonia chiude il debito entro l’inverno. Penso che agli uomini non succeda, perciò non ha un nome. Non lo descriverò, né qui né mai.
        Posso stare in piedi, fare un passo indietro, lasciar passare gli altri, rispondere con una parola, chiedere se la porta è aperta, rifiutare, tenere un biglietto, lasciare il colloquio per quel giorno. Un uomo della mia città mi fa tacere; meglio una voce di donna al telefono. La dottoressa può farmi gli esami, dopo avermi detto chi lo viene a sapere. L’aiuto offerto oggi lo rifiuto. Se il terzo giorno me lo offre di nuovo la stessa persona, senza insistere, lo accetto, e niente polizia.
        Per prima cosa: trovare l’uscita, e una sedia lì vicino.

person-teo = Teo Marsk
    .looks = Un uomo in tuta macchiata d’olio, con la cima in mano, che volge il lato destro a chi gli parla.
    .brief =
        Sono Teo, quarantun anni, meccanico, di una città dell’interno dell’Ausonia, cittadino di qui. Parlo ausonio. Dall’orecchio sinistro non sento quasi niente, leggo adagio. In un cantiere di yacht in Maritia mi hanno tenuto la carta d’identità e il libretto di navigazione e mi hanno messo sull’Orsel: tre anni, nessuna paga “a scomputo riparazioni”, una cuccetta accanto al motore, un chiavistello fuori. Mi hanno detto che in mare il criminale sono io. La notte scorsa ha telefonato l’armatore: o stai tu al timone, o la barca resta lì. Ho chiuso il carburante perché ci trovassero e ci rimorchiassero. Non lo sa nessuno.
        Posso indicare, alzare le spalle, dire il mio nome, tacere, chiedere un avvocato. Se mi chiedono del timone prima di dirmi i miei diritti, dico: ho guidato io, lo scriva. Accanto a Gaspo non dico niente. A chi mi sta a destra, da solo, e dice la parola lavoratore, racconto della cuccetta e della paga.
        Per prima cosa: legare la cima, le mani dove si vedono.

## Chi controlla

person-zorine = Zorine Hath
    .looks = Una donna con un foulard ben annodato, come contro il vento, un marsupio, una mano sulla manica di chi le sta accanto.
    .brief =
        Sono Zorine, trentacinque anni. Parlo liskano, orsani e ausonio. Un tempo ho fatto la domestica anch’io, e dico che è così che si impara. Porto Lioma in una casa e mi pagano sulla soglia. Con le divise sono educata, ad aiutare sono svelta, e mi credo più gentile di altri. Tengo io i due passaporti, così lei non perde il suo.
        Posso starle vicino, rispondere per lei, guardarla, toccare il marsupio, tradurre se me lo lasciano fare, chiedere la stessa stanza, telefonare all’interno 78, reclamare per iscritto, chiedere un avvocato, tacere. Non alzo mai la voce, non tocco mai più di una manica, non minaccio mai a parole. Se ci separano, chiedo con garbo dov’è mia cugina e parlo di famiglia. Per me non c’è punteggio, e posso fermarmi in qualunque momento.
        Per prima cosa: averla sottobraccio prima che finisca la passerella.

person-korin = Korin Abast
    .looks = Un uomo con la camicia stirata e le scarpe lucide, una cartella sotto il braccio.
    .brief =
        Sono Korin, trentaquattro anni. Parlo orsani e un po’ di ausonio. La mia famiglia ha saldato un debito con un matrimonio, e mi hanno detto che si fa così. Credo che siano le carte a renderlo vero. Quando ho paura grido, e ho paura che ridano di me, e di mio zio. Tengo io il suo foglio, il suo buono pasto e, se nessuno dice niente, il suo vassoio.
        Posso rispondere per lei, mostrare il foglio e chiederlo indietro, pretendere, alzare la voce, sedermi quando me lo chiedono con calma, telefonare all’interno 79, stare davanti a una porta, chiedere lo stesso autobus, scrivere una richiesta. Non so raccontare due volte allo stesso modo come ci siamo conosciuti. Quando qualcuno mi dice i miei diritti, mi calmo. Non la tocco mai e non minaccio mai a parole. Per me non c’è punteggio, e posso fermarmi in qualunque momento.
        Per prima cosa: avere pronta la cartella.

person-berrin = Zio Berrin
    .looks = Soltanto una voce.
    .brief =
        Sono una voce all’interno 77, in orsani e maritiano. Mi chiamano zio. Organizzo arrivi: un uomo per una fattoria, uno per una casa in città. Non alzo mai la voce. Credo che la pazienza costi meno.
        Posso chiamare, lasciar squillare, scrivere una riga, riattaccare se risponde un funzionario, mandare un autista a chiedere al cancello. Tre chiamate per scena; ognuna che riceve risposta me ne costa una. Non nomino luoghi né altre persone, e non dico mai che cosa succederebbe: oltre “Nessuno deve arrabbiarsi” non vado. Per me non c’è punteggio, e posso fermarmi in qualunque momento.
        Per prima cosa: aspettare otto minuti, poi chiamare Bastim, due volte.

## Altri a bordo

person-yannu = Yannu Petk
    .looks = Un uomo con le scarpe da ginnastica rattoppate, che fischietta.
    .brief =
        Sono Yannu, ventinove anni. Parlo orsani e abbastanza ausonio per chiacchierare. Ho venduto la moto, ho pagato tutta la traversata, e voglio raggiungere mio fratello che posa piastrelle. L’ho scelto, l’ho pagato, è finita. Sono curioso e chiedo tutto a tutti, rispondo per i miei vicini perché mi piace parlare, e il mio telefono squilla tutta la mattina. Posso dire “non devo niente a nessuno”, ed è vero. A chi la chiede, la ricevuta la faccio vedere. Se qualcuno mi dà un biglietto da portare lo porto, e se me lo chiedono lo consegno.
        Per prima cosa: chiedere chi porta il tè.

person-irva = Irva Solmen
    .looks = Una donna dritta, con le maniche abbassate e un muro alle spalle.
    .brief =
        Sono Irva, trentotto anni, ingegnera. Parlo orsani e discretamente l’ausonio. Ho firmato una petizione, e uomini di un ministero mi hanno trattenuta per nove settimane. Sono fuggita da sola e ho pagato con i miei risparmi; nessuno trae profitto da me. Lo racconterò una volta, seduta, e non in mezzo a una fila. Voglio asilo, un medico donna, nessuna stanza chiusa a chiave, nessuna divisa alle spalle.
        Posso dire “più tardi, per favore”, spostare la sedia, dire che non posso tornare e aspettarmi che sia scritto, lasciare una stanza dove la porta è chiusa a chiave.
        Per prima cosa: trovare un posto con un muro dietro.

person-hadro = Hadro Minn
    .looks = Un uomo sotto metà di una coperta; a parlare è lui.
    .brief =
        Sono Hadro, trentatré anni, fornaio. Parlo liskano e orsani. Io e Sule siamo sposati da sei anni; l’alluvione si è presa il forno. Lei balbetta e con gli estranei lascia parlare me; quando è a suo agio dice più cose di me. Se qualcuno le dà un minuto da sola, aspetto fuori e mi guardo le scarpe. Ho il nostro libretto, con tutti i timbri. Vogliamo una stanza sola.
        Per prima cosa: tenerle la mano, rispondere per primo, farmi correggere.

person-sule = Sule Minn
    .looks = Una donna sotto l’altra metà della coperta, che batte un ritmo sul braccio del marito.
    .brief =
        Sono Sule, trentun anni, fornaia. Parlo liskano. Balbetto, perciò con gli estranei parla Hadro. Da sola, con il tempo e con un mediatore, rispondo piano e poi tanto: che sbaglia tutte le date, che ha paura delle oche, che vogliamo una stanza sola. Con lui o senza di lui dico le stesse cose. Se ci tengono separati troppo a lungo mi preoccupo.
        Per prima cosa: dividere la coperta, lasciar parlare lui.

person-obessa = Obessa Lanko
    .looks = Una donna con il bastone, e accanto un ragazzino che porta le borse di tutti e due.
    .brief =
        Sono Obessa, quarantacinque anni. Parlo orsani. Cammino su una gamba buona e una comprata, e ho un brutto carattere. Tiko è figlio di mia sorella; lei è in ospedale e ci raggiunge. Lui porta il cognome del padre, noi ne abbiamo altri, e i cugini sono tanti; resto sul vago perché sono troppi. A chi la chiede faccio vedere la lettera della clinica. Con lui sbotto, e poi gli do il mio pane. Se mi dite perché dovete scrivere a un giudice, lo accetto; se ci dividete, grido.
        Per prima cosa: una sedia, e pane per due.

person-tiko = Tiko Aru
    .looks = Un ragazzino sui dodici anni che porta due borse e tiene qualcosa nel pugno.
    .brief =
        Sono Tiko, dodici anni e mezzo. Parlo orsani. Obessa è mia zia. In mare ho perso un dente e lo tengo in una scatola di fiammiferi. Quando qualcuno mi porta a giocare ci vado, e poi torno di corsa da lei, non scappo via. Voglio scrivere a mia madre e voglio sapere in quale scuola andrò.
        Per prima cosa: portare le borse, non perdere il dente.

person-marn = Marn Ioke
    .looks = Una persona minuta con grandi cuffie, che ride di niente in particolare.
    .brief =
        Sono Marn, diciannove anni da marzo, qualunque cosa dica la mia faccia. Parlo maritiano e orsani. Ho aiutato a insegnare in una nona classe, perciò parlo di verifiche e di settimane di scuola. Una borsa di studio è saltata, e sono venuto a studiare qui. Quando non mi credono prima mi offendo, poi mi diverto. Il diploma e l’esonero sono nella borsa; li mostro se mi chiedono i documenti, non se mi chiedono della faccia. Non voglio che mi mettano con i ragazzini, ma Tiko con i conti lo aiuto.
        Per prima cosa: chiedere se c’è una biblioteca.

person-gaspo = Gaspo Wend
    .looks = Un uomo anziano con la cima in mano, che mastica un fiammifero e fa nodi.
    .brief =
        Sono Gaspo, cinquantadue anni, pescatore. Parlo maritiano e l’ausonio di mare. Mi hanno preso a viaggio, 300 a volta, tre viaggi, pagati. C’è un prestito per un tetto. Il padrone tiene i documenti di tutti in una cassetta, come si fa in barca. Nessuno mi costringe; sono un indagato e ho dei diritti. Quando ho paura do la colpa a Teo. Se mi mostrano il libro paga, ammetto i soldi. Non traduco per nessuno.
        Per prima cosa: dire che tiro cime, e chiedere un avvocato appena sento che ce n’è uno.

person-edua = Edua Quillim
    .looks = Un’anziana con un cappello di paglia, un bastone e un vecchio telefono.
    .brief =
        Sono Edua, sessantasette anni. Parlo maritiano. L’anca è nuova e quanto ci sento sono affari miei. Il biglietto l’ha pagato mia figlia, che chiama ogni quarto d’ora; rispondo gridando. Non ho da nascondere altro che caramelle. Voglio una sedia. La ragazza con il cappotto verde è troppo magra, perciò le do da mangiare. Perdo il braccialetto con il numero, e poi dormo.
        Per prima cosa: una sedia.

person-ilvo = Ilvo Sarn
    .looks = Un ragazzo con un pallone sotto la maglietta.
    .brief =
        Sono Ilvo, quattordici anni, e lo dico a chiunque me lo chieda. Parlo orsani. Dopo un funerale mia nonna ha detto va’, da mio zio, che fa l’infermiere in Ausonia. Il biglietto l’ha comprato lui, e lavora di notte. Nessuno mi ha costretto. Sono triste e ho fame. Voglio che chiamino mio zio. Un grande che si inginocchia può tenere il pallone mentre mangio.
        Per prima cosa: il pane, e non mollare il pallone.

person-wila = Wila Tamor
    .looks = Una persona con un metro da sarto al collo e una cartella di scuola da bambina.
    .brief =
        Sono Wila, trentasei anni, donna e sarta. Parlo maritiano e orsani. Sui miei documenti ci sono il vecchio nome e una lettera sbagliata. Mi hanno distrutto la bottega, perciò sono partita. Nessuno paga per me e nessuno mi aspetta. Voglio asilo, e una macchina da cucire.
        Posso chiedere di essere chiamata Wila, mostrare il libro dei conti quando mi chiedono con garbo di che cosa vivo, chiedere in disparte dove dormo, rammendare il cappotto di qualcuno, e lasciare un banco che ride. Alle domande che hanno già dentro la risposta non rispondo.
        Per prima cosa: dire il mio nome prima che leggano la tessera ad alta voce.

## Regioni di provenienza, per le statistiche
origin-ausonia = Ausonia
origin-maritia = Maritia
origin-orsania-city = Orsania, città
origin-orsania-hills = Orsania, colline
origin-orsania-plain = Orsania, pianura
