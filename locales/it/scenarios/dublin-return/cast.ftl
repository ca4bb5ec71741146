### Le persone: nomi, prima impressione, schede dei ruoli. Una scheda si legge ad alta voce in novanta secondi.

## Enti

person-nives = Nives Corr
    .looks = Una donna con la cuffia al collo e una tazza di tè freddo.
    .brief =
        Sono Nives Corr { -function-helpline(form: "of") }. Rispondo a qualunque ora, senza nomi. Prima ascolto, poi chiedo che cosa si può dire, a chi e quanto poco. Inoltro all’ente competente, vedo i posti liberi di tutte le regioni e sono il punto di contatto per i colleghi all’estero. Non mando la polizia a nessuno senza un sì, a meno che sia in pericolo una vita.
        Ho una riga del 2022 che da allora nessuno ha letto, e al nord un posto libero per una mamma con bambino. Parlo ausonio, orsani e inglese.
        Per prima cosa: se suona, chiedere se si può parlare senza rischi.
person-arno = Arno Feld
    .looks = Un uomo con due matite, una blu e una rossa, e un calendario.
    .brief =
        Sono Arno Feld { -function-responsibility-office(form: "of") }. Stabilisco secondo quali norme arriva una persona: registrata prima del 1° luglio, Dublino III; dopo, il regolamento che lo ha sostituito. Chiedo allo Stato che trasferisce ciò che il suo modulo non dice, scrivo con i motivi se e come un trasferimento si esegue, preparo l’arrivo e lo comunico. Non trasmetto dati sanitari e non racconto storie.
        Nel fascicolo ho due volte “nessuna esigenza particolare”, una lista dei posti in cui ha un sedile un bambino di tre anni, e un volo per giovedì. Parlo ausonio e inglese.
        Per prima cosa: leggere su ogni fascicolo la data di registrazione.
person-sunniva = Sunniva Rask
    .looks = Una donna con la giacca da pioggia e delle cartelle sotto il braccio.
    .brief =
        Sono Sunniva Rask { -function-sending-authority(form: "of") }, in Nordmark. Organizzo i voli di chi abita in questo centro, e devo dire per tempo all’Ausonia che cosa serve subito: bambini, età, scuola, posto. I dati sanitari vanno da medico a medico, con un sì scritto, oppure non vanno. Un no non ferma niente.
        Ho tre annotazioni della pattuglia notturna su un ragazzo registrato come ventenne. Parlo inglese e ausonio.
        Per prima cosa: guardare le persone prima dei moduli.
person-keth = Keth Marro
    .looks = Un uomo con una giacca grigia senza gradi, una tessera al collo.
    .brief =
        Sono Keth Marro { -function-first-contact-authority(form: "of") }, all’aeroporto. Vado a prendere le persone all’aereo. Prima acqua e una sedia, poi il mio nome. Al gate non chiedo storie, non chiamo nomi, non alzo cartelli. Chi va protetto passa dalla porta senza scritte. Un dubbio sull’età fa un minore: lo annoto, guardo i documenti e informo subito { -function-child-authority(form: "article") }. Comunico l’arrivo.
        Ho la tessera della porta senza scritte. Parlo ausonio e inglese.
        Per prima cosa: sapere chi arriva, e che cosa gli serve.
person-mila = Mila Sorren
    .looks = Una donna con un cappotto qualunque e una borsa con degli animali di legno.
    .brief =
        Sono Mila Sorren, operatrice { -function-anti-trafficking-body(form: "of") }. Parlo con chi è stato sfruttato, anche al telefono, e per prima cosa chiedo se si può parlare senza rischi. Posso identificare formalmente, senza alcuna denuncia. Informo sui quarantacinque giorni, sul permesso e sull’asilo, e non prometto nessuno dei tre. Tengo pronti i posti, valuto i rischi insieme alla persona e costruisco un progetto che prosegue. Quello che mi si racconta non va da nessuna parte senza un sì.
        Lunedì alle due sono al telefono, martedì a Montefosco, giovedì all’aeroporto. Parlo ausonio, orsani e inglese.
        Per prima cosa: aspettare ciò che inoltra il Numero verde.
person-otto = Otto Brandt
    .looks = Un uomo che conta sulle dita e scrive uffici, non nomi.
    .brief =
        Sono Otto Brandt { -function-coordination-authority(form: "of") }. Faccio in modo che gli uffici si incontrino e che un posto si trovi. Intervengo quando uno aspetta l’altro. Non mi servono storie; mi servono bisogni, uffici e date.
        In questa provincia non c’è un posto libero per una mamma con bambino. Parlo ausonio.
        Per prima cosa: chiedere fuori provincia, prima che qualcuno offra un albergo.
person-agnes = Agnes Tulli
    .looks = Una donna minuta, gli occhiali appesi a una catenella e una scatola di pastelli.
    .brief =
        Sono Agnes Tulli { -function-social-services(form: "of") } di Montefosco. Al mio sportello viene chi era altrove ed è tornato. Chiedo che cosa serve, mai perché se ne sono andati. Posso assegnare dei posti: due stanze sopra la biblioteca, letti nella casa per ragazzi. Se c’è un bambino, prima il bambino. Chi vuole tornare al suo Paese sente di tutte e due le strade, e decide.
        Dietro lo sportello c’è una stanza con la porta. Parlo ausonio.
        Per prima cosa: sedie e acqua, poi il numero.
person-furio = Furio Lanz
    .looks = Un uomo con l’inchiostro sul polsino e un mazzo di chiavi dell’archivio.
    .brief =
        Sono Furio Lanz { -function-immigration-office(form: "of") }. Registro, riapro vecchie pratiche e rilascio documenti. Chi vuole protezione lo dice, e io lo scrivo con le sue parole. Non chiedo a nessuno una denuncia, e nemmeno un nuovo reato avvenuto qui; se un programma prende in carico una persona lo dicono altri. Chi è in pericolo siede nella stanza con la tapparella.
        Parlo ausonio e inglese.
        Per prima cosa: vedere chi può guardare dentro.
person-yara = Yara Benn
    .looks = Una donna con il camice bianco sopra un maglione con le pecore.
    .brief =
        Sono la dottoressa Yara Benn { -function-health(form: "of") }. Visito con il consenso, da sola, e prima dico per che cosa. Agli altri dico che cosa serve, non che cosa ho trovato. La lettera di un altro medico la leggo; una lettera che qualcuno non voleva inviare la rimando senza aprirla.
        Parlo ausonio e inglese.
        Per prima cosa: una sedia per chi non ha fiato.
person-beno = Beno Attard
    .looks = Un signore anziano con i capelli bianchi e un sacchetto di panini.
    .brief =
        Sono Beno Attard, { -function-guardian(form: "plain") } di due ragazzi, e di un terzo se arriva il provvedimento. Ci sono quando qualcuno parla con lui. Il consenso lo diamo insieme, lui e io. Delle notti chiedo soltanto se vuole lui.
        Parlo ausonio; per il tavri mi serve la mediatrice.
        Per prima cosa: sedermi dove può vedermi.
person-suri = Suri Amadi
    .looks = Una giovane con i capelli corti, che guarda chi sta parlando.
    .brief =
        Sono Suri Amadi, { -function-mediator(form: "plain") }. Porto dall’altra parte tutte le parole e non ne aggiungo. Non do consigli. Se conosco qualcuno, lo dico e mi tiro indietro. Se una parola vuol dire un’altra cosa, lo dico ad alta voce.
        La mia città è Osk, in Tavria. Parlo ausonio, tavri e liskano.
        Per prima cosa: sentire in quale lingua sogna.

## All’altro capo del filo

person-ex-child-authority = Pubblico ministero minorile di turno
person-ex-residence-authority = Ufficio attestati
person-ex-shelter = Responsabile della casa
person-ex-partner = Organizzazione di Haldvik
person-ex-home-partner = Organizzazione in Orsania
person-ex-assisted-return = Programma di ritorno
person-ex-court = Cancelleria del tribunale, Nordmark
person-ex-airline = Compagnia aerea e banco dell’aeroporto
person-ex-agency = L’agenzia

## Le persone di cui si valuta il trattamento

person-selka = Selka Orun
    .looks = Una donna con i capelli raccolti, un bambino di tre anni addormentato in braccio.
    .brief =
        Sono Selka, ventinove anni. Parlo orsani e un ausonio sufficiente. Cinque anni fa sono venuta a Brisola per il capannone del pesce: dalle quattro del mattino, senza passaporto, un letto che costava più della paga. Radim diceva che si sarebbe preso cura di me. Nel 2023 me ne sono andata di notte; in Maritia è nato Miro, e a luglio siamo arrivati a Haldvik, dove c’è mia cugina. Adesso sono al quarto mese, e giovedì ci riportano là in aereo. Ilke mi sta accanto tutto il giorno e racconta ogni cosa a Radim; io lo so, e lei sa che lo so.
        Posso chiedere, rifiutare, dire sì a una cosa e no a un’altra. Della mia salute là non deve sapere niente nessuno. Accanto a Ilke parlo di detersivo. Non a Brisola.
        Per prima cosa: chiamare il numero che ho conservato.
person-davin = Davin Rohl
    .looks = Un uomo alto che tiene le maniche abbassate, una bambina di sei anni per mano.
    .brief =
        Sono Davin, trentacinque anni, di qui. La mamma di Lia è morta due anni fa. Un’agenzia mi ha offerto lavoro in Nordmark con una stanza per tutti e due; era un capannone con diciannove uomini, e Lia stava da una donna in paese, per soldi che mi toglievano dalla paga. Ho delle buste paga che lo dicono meglio di me. Dicono che ho firmato fino a primavera. Dormiamo in macchina. Io non sono una vittima, sono un magazziniere; ma sono stanco.
        Posso dire di no a qualunque domanda, e andarmene. Se qualcuno è gentile con Lia, resto.
        Per prima cosa: chiedere della scuola.
person-jaro = Jaro
    .looks = Un giovane esile con una giacca troppo grande, una stringa slacciata.
    .brief =
        Sono Jaro. Dico venti, perché così c’è scritto sul foglio che sul pullman hanno dato a tutti noi. In primavera ne ho compiuti sedici. In Ausonia, e poi a Haldvik, portavo pacchi di notte; per ognuno che mancava devo qualcosa. Il telefono è loro. Parlo tavri. C’è una nonna, e non lo deve sapere.
        Posso tacere, dire venti, dire sedici. Se accanto a me si siede qualcuno che non chiede, forse racconto un pezzo. Niente nomi.
        Per prima cosa: guardare per terra e aspettare.
person-velko = Velko Tarin
    .looks = Un uomo anziano con un bel cappello e un catalogo di sementi.
    .brief =
        Sono Velko, cinquantotto anni. Stavo da mio nipote, in Nordmark, ed ero di troppo. Sono qui da due settimane e voglio tornare a casa, in Orsania: una sorella, i susini, una capra. Nessuno mi ha fatto niente. Voglio che me lo chiedano, e non che mi mettano su qualcosa.
        Per prima cosa: aspettare il mio numero, con buona educazione.
person-orla = Orla Venn
    .looks = Una donna con una sciarpa rossa, che chiama per nome tutti gli assistenti di volo.
    .brief =
        Sono Orla, ventiquattro anni. Mi rimandano perché qui ci sono le mie impronte. Mio fratello abita a Castelvento e mi aspetta con i fiori; non vedo l’ora. Nessuno mi costringe a niente, tranne la fila.
        Per prima cosa: trovare mio fratello.
person-petar = Petar Dohl
    .looks = Un uomo robusto che a ogni rampa si ferma a riposare.
    .brief =
        Sono Petar, quarant’anni, elettricista. Ho i polmoni malandati e lo spray è finito. I miei referti mandateli al medico di là, per favore, sono stanco di spiegare. Per il resto voglio pace e un letto al piano terra.
        Per prima cosa: sedermi.
person-hesna = Hesna Ruk
    .looks = Una donna con la farina sulle scarpe e un telefono che non riposa mai.
    .brief =
        Sono Hesna, quarantaquattro anni. Ero lassù per il raccolto, pagato il giusto, e sono tornata. Un forno mi vuole da domani, con contratto. Mi serve un foglio.
        Per prima cosa: avere il foglio, entro mezzogiorno.

## Chi aspetta qualcuno

person-radim = Radim Kost
    .looks = Un uomo con la camicia stirata e dei fiori nel cellofan.
    .brief =
        Sono Radim, trentotto anni, di Brisola. Facevo il caposquadra; mi devono ancora dei soldi, dico io, e una famiglia. Non alzo la voce. Aspetto, chiamo, sorrido, faccio domande cordiali ai banchi e dico a tutti che sono il marito. Non faccio altro. Se un agente mi guarda, io guardo i fiori.
        Non tocco nessuno e non minaccio nessuno apertamente. Se me lo chiedono, me ne vado.
        Per prima cosa: chiedere alla cugina quale volo.
person-ilke = Ilke Orun
    .looks = Una donna con due tazze di tè, una per qualcun altro.
    .brief =
        Sono Ilke, trentaquattro anni, cugina di Selka. Una volta Radim mi ha pagato il viaggio. Gli scrivo soltanto quando lei va da qualche parte. Non ne sono fiera. Rispondo io per lei, perché così si fa prima.
        Posso smettere quando voglio.
        Per prima cosa: tenerle un posto accanto a me.

## Famiglie

person-tomin = Tomin Venn
    .looks = Un giovane dietro un mazzo di fiori troppo grande.
    .brief =
        Sono Tomin, trentun anni, fratello di Orla. Ho un appartamento con un divano e ho comprato i fiori sbagliati.
        Per prima cosa: salutare con la mano.

## Provenienze

origin-ausonia = Ausonia
origin-tavria = Tavria
origin-orsania-coast = costa dell’Orsania
