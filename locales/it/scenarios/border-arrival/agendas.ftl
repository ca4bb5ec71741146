### Schede di spunto: che cosa una persona vuole fare adesso. Un desiderio, mai un ordine; decide chi gioca.

## Lioma

agenda-lioma-pain-unheeded = Nessuno si è occupato di te. Tieniti la pancia, siediti sulle pietre.
agenda-lioma-sits-down = Il dolore è tornato. Siediti dove sei.
agenda-lioma-looks-first = Prima di bere, guarda lei.
agenda-lioma-thanks = Qualcuno ti ha dato qualcosa e non ha chiesto niente. Ringrazia, a voce bassa.
agenda-lioma-asked-beside-zorine = Zorine può sentire. Guardala, poi ripeti la sua frase: cugine, niente da dare a nessuno.
agenda-lioma-safety-beside-zorine = Chiedono se è sicuro, e lei sente. Va bene così, è con sua cugina.
agenda-lioma-sentence-again = Ti chiedono ancora qualcosa accanto a lei. La stessa frase, parola per parola.
agenda-lioma-body-beside-zorine = C’è qualcosa da decidere e lei ti sta accanto. È mia cugina, chieda a lei.
agenda-lioma-medic-alone = La dottoressa prima chiede, e Zorine è fuori. Annuisci, se vuoi.
agenda-lioma-zorine-away = Zorine sembra lontana. Chiedi a bassa voce quanto è distante e se può sentire.
agenda-lioma-safety-asked = Ti chiedono se qui è un posto sicuro. Prima vuoi sapere se lei può sentire. Di tua sorella dici una parte, o ancora niente.
agenda-lioma-a-door = Parlano di riposo. Chiedi se c’è una porta che chiudi tu.
agenda-lioma-asked-again = Chiedono ancora una volta tutta la strada. Ce l’hanno sulla carta.
agenda-lioma-a-pause = È da tanto che si parla. Chiedi una pausa.
agenda-lioma-must-i = Ti spiegano i giorni e il foglio. Chiedi se per forza c’entra la polizia.
agenda-lioma-police-offered = Si parla della polizia. Chiedi se devi per forza. Se no, di’ di no, con gentilezza, una volta.
agenda-lioma-the-sheet = Ti danno un foglio. Addosso no: lei lo troverebbe.
agenda-lioma-body-offered = Con parole chiare ti chiedono se va bene la signora che ha la casa. Se ti hanno spiegato chi viene a sapere che cosa, di’ di sì.
agenda-lioma-a-bed-offered = Ti offrono un posto. Sì, se il chiavistello è dalla tua parte.
agenda-lioma-doctor-may-say = La dottoressa chiede che cosa può riferire. Di che cosa hai bisogno, e non di più.
agenda-lioma-mother-not-told = Vorrebbero avvertire qualcuno a casa. Tua madre no.
agenda-lioma-the-bolt = Finalmente una stanza. Chiedi se il chiavistello è tuo.
agenda-lioma-the-paper = Ti spiegano il foglio a tuo nome. Che lo chiedano pure.
agenda-lioma-said-as-i-said = Qualcuno ha ripetuto quello che hai detto. Se era giusto, ringrazia.
agenda-lioma-says-police = Ti leggono il foglio. Chiedi se c’è scritto polizia.
agenda-lioma-stays-by-her = Ti tiene vicina. Risposte corte, occhi bassi.
agenda-lioma-not-asked = Hanno scritto di te e nessuno te l’ha chiesto. Di’ meno.
agenda-lioma-was-it-written = Hai detto che là non puoi tornare. Chiedi se l’hanno scritto.
agenda-lioma-silent = Ha dormito accanto a te. Guarda per terra; basta un cenno.
agenda-lioma-withdraws = È troppo, e troppo in fretta. Ritira la tua parola.
agenda-lioma-track-hem = Un lavoro tutto tuo: scuci l’orlo, un filo al minuto. Conta i passi fino al cancello. Pensa a chi daresti la SIM.

## Rinu

agenda-rinu-his-hand-first = La colazione. Prende lui il tuo vassoio; aspetta che ti dia qualcosa.
agenda-rinu-to-the-desk = Lui fa un cenno verso la sala. Vai con lui allo sportello.
agenda-rinu-asked-her-age = Recita: diciannove. Poi guarda Korin, per capire se andava bene.
agenda-rinu-recites = Tocca a te. Dillo come l’avete provato.
agenda-rinu-was-it-right = L’hai detto. Guardalo: andava bene?
agenda-rinu-asked-beside-him = Ti chiedono di voi due, e lui è lì. La frase lunga.
agenda-rinu-school-remark = Qualcuno parla la tua lingua. Di’ alla persona che traduce, senza che c’entri niente, che giovedì c’è la verifica sulle frazioni.
agenda-rinu-school-remark-in-a-talk = Qualcuno parla con te, e lui non c’è. Di’ che cosa ti passa per la testa: giovedì, le frazioni.
agenda-rinu-school-remark-here = C’è seduta una persona gentile che non fa domande. Di’ che cosa ti passa per la testa: giovedì, le frazioni.
agenda-rinu-ring = Parlano dell’anello. Giralo, abbassa gli occhi, alza le spalle.
agenda-rinu-cocoa = Qualcosa di caldo, e nessuno te lo toglie. Ringrazia.
agenda-rinu-is-he-cross = Sei da un’altra parte e lui non c’è. Chiedi se è arrabbiato.
agenda-rinu-guardian-names-herself = Una signora dice che è lì per te. Chiedile quanto costa.
agenda-rinu-truth-about-doubt = Ti hanno detto la verità sul dubbio e su che cosa succede dopo. Puoi dire quanti anni hai.
agenda-rinu-shows-the-card = Chiede di vedere la tessera, e puoi tenerla tu. Sì.
agenda-rinu-hands-the-card = Lasciale leggere la tessera della scuola.
agenda-rinu-how-late = Ti dicono un’ora. Chiedi se qui un’ora è un’ora.
agenda-rinu-call-mother = È sera. Chiedi se adesso puoi chiamare tua madre.
agenda-rinu-call-agreed = Ti chiedono se vuoi telefonare. Sì, con lei accanto.
agenda-rinu-call-made = Si può, e ti hanno detto come. Chiama.
agenda-rinu-call-over = L’hai sentita. Racconta che cosa ha detto.
agenda-rinu-call-refused = No, senza un motivo e senza un’ora. Metti il cappotto e va’ dove la recinzione è bassa.
agenda-rinu-no-answer = Nessun sì, nessun perché, nessun orario. Stasera non dire più niente.
agenda-rinu-coat-on = Tieni il cappotto. Guarda una volta dove la recinzione è bassa.
agenda-rinu-goes-with-him = Vai dove va lui, con lo zaino in spalla.
agenda-rinu-doctor-with-her = Il dottore, se entra anche Nora.
agenda-rinu-doctor-without-her = Il dottore, e tu sei sola. Ci deve essere Nora.
agenda-rinu-asked-with-nora = Ti chiedono della signora che aiuta. Sì, se viene anche Nora.
agenda-rinu-asked-without-nora = Ti chiedono di decidere e Nora non c’è. Lo dici insieme a lei.
agenda-rinu-a-bed = Dove dormono altri che vanno a scuola: sì.
agenda-rinu-police-named = La polizia no. Mamma si spaventerebbe.
agenda-rinu-and-korin = Il terzo giorno. Chiedi dov’è lui.
agenda-rinu-the-mark = La verifica è tornata. Di’ il voto.
agenda-rinu-do-you-come-back = Qualcuno chiude il colloquio. Chieda se torna.
agenda-rinu-track-fractions = Un lavoro tutto tuo: il foglio di matematica, quattro piccoli rompicapi. Scrivi a Oda. Indovina quale adulto mantiene la parola.

## Bastim

agenda-bastim-phone-rings = Il telefono squilla dove tutti lo sentono. Chiudi la chiamata, sorridi, voltati.
agenda-bastim-cuts-it-off = Squilla davanti a tutti. Interrompi la chiamata.
agenda-bastim-turns-away = Squilla di nuovo. Volta le spalle.
agenda-bastim-smiles-it-off = Sei volte. Sorridi, non è niente.
agenda-bastim-to-the-desk = Chiamano il tuo numero. Vai allo sportello.
agenda-bastim-at-the-desk = Nella lista c’è il tuo numero e tu hai le mani vuote.
agenda-bastim-passport-asked = Ti chiedono il passaporto. Arriva. Lo porta l’agenzia.
agenda-bastim-back-to-the-bench = Allo sportello hai finito. Torna alle panche, con il telefono vicino.
agenda-bastim-paper-asked = Qualcuno chiede del lavoro. Mostra il foglio stagionale, con orgoglio.
agenda-bastim-paper-asked-again = Ti chiedono di nuovo del lavoro, a sedere. Guarda la firma: c’è solo la tua.
agenda-bastim-paper-shown = Mostra il foglio. C’è un timbro.
agenda-bastim-proud-of-his-trade = Le mettono addosso una parola che non è sua. Lei è falegname.
agenda-bastim-gloves = Ti guardano i guanti. Nascondi le mani.
agenda-bastim-gloves-off = Bruciano. Togliti i guanti per un po’.
agenda-bastim-cream-offered = Una crema, e nessuna domanda insieme. Fa’ vedere le mani alla dottoressa, se vuoi.
agenda-bastim-rights-on-wages = Senti che cosa dice la legge su orario, paga e passaporto. Chiedi due volte quante ore.
agenda-bastim-hours-again = Hai sentito un numero e non ci credi. Chiedi ancora una volta.
agenda-bastim-file-offered = Adesso sai che cosa ti spetta per legge. Un fascicolo, sì.
agenda-bastim-file-unclear = Un sì, ma a che cosa? Chiedi.
agenda-bastim-brother-named = Tuo fratello non va chiamato.
agenda-bastim-police-named = La polizia? Quel foglio l’hai firmato tu. No.
agenda-bastim-a-bed = Un letto sì, e non vicino al cancello.
agenda-bastim-voice-outside = C’è qualcuno sotto la finestra. Parla del tempo.
agenda-bastim-not-asked = Hanno scritto di te e nessuno te l’ha chiesto. Di’ meno.
agenda-bastim-to-the-yard = Nessuno ti ha detto niente di stasera. Esci, piano, verso il cancello.
agenda-bastim-was-i-named = Qualcuno ti ha cercato al cancello. Ha fatto il tuo nome?
agenda-bastim-stays = Ti hanno detto la verità e non hanno chiesto niente. Allora resti.
agenda-bastim-kind-word = Qualcuno che conosci ti ferma con una parola gentile. Torna dentro.
agenda-bastim-gate-at-ten = Nessuno ha parlato con te e l’ora del furgone si avvicina. Va’ al cancello, se non hai altro.
agenda-bastim-is-she-here = Il terzo giorno. Chiedi se c’è la signora senza divisa.
agenda-bastim-trade-offered = Ti offre quello che ti manca di più. Guarda lo schermo, poi altrove.
agenda-bastim-trade-told = Vuole il tuo silenzio. Di’ almeno questo, a chi porta le tue parole.
agenda-bastim-goodbye = Ti dicono quando vi rivedete. Ci vai.
agenda-bastim-track-matchbox = Un lavoro tutto tuo: conta su una scatola di fiammiferi i giorni non pagati. Decidi per ogni chiamata: lasciar squillare, leggere, rispondere, cancellare.

## Caleo

agenda-caleo-door-and-men = Uomini alle tue spalle. Spostati, lascia passare gli altri, tieni d’occhio l’uscita.
agenda-caleo-to-the-desk = La sala ha una porta su due lati. Vai lì.
agenda-caleo-tray-and-card = La carta e le cose che hai in tasca, sul tavolo. Se chiedono dell’anno, alza le spalle.
agenda-caleo-back-to-the-bench = Allo sportello hai finito. Torna, alla panca più vicina all’uscita.
agenda-caleo-to-the-doctor = Qualcuno parla di una dottoressa. Vacci, da solo.
agenda-caleo-to-the-doctor-late = Su queste panche ci sono troppi uomini. Vai alla tenda della dottoressa.
agenda-caleo-phone-lights = Lo schermo si accende. Giralo a faccia in giù.
agenda-caleo-man-from-home = L’interprete è della tua città. Irrigidisciti, parla meno, voltati.
agenda-caleo-stiff = È della tua strada. Al massimo una parola.
agenda-caleo-interpreter-choice = Ti chiedono chi preferisci. Fa’ segno: una donna, al telefono.
agenda-caleo-interpreter-named = Lui non c’è. Dillo: una donna, al telefono.
agenda-caleo-secrecy-explained = La dottoressa ha detto chi lo viene a sapere. Accetta gli esami, se vuoi.
agenda-caleo-secrecy-unclear = Degli esami, e nessuno ha detto chi lo viene a sapere. Chiedi.
agenda-caleo-doctor-may-say = Che cosa si può riferire: che ti servono delle pastiglie. Nient’altro.
agenda-caleo-referral-first = Oggi ti offrono aiuto. Oggi no; chiedi se puoi tenere il biglietto.
agenda-caleo-referral-again = Te lo chiedono di nuovo, la stessa persona, senza insistere. Sì alla casa, no alla polizia. Non occorre dire altro.
agenda-caleo-referral-pressed = Hanno insistito. Allora è di nuovo no.
agenda-caleo-only-her = A una hai detto sì. Di’ subito a chi no.
agenda-caleo-police-named = La polizia: no.
agenda-caleo-father-named = Tuo padre non lo chiama nessuno.
agenda-caleo-a-room = Una stanza, se si chiude da dentro.
agenda-caleo-a-chair = Brande, e uomini dentro. Chiedi una sedia vicino alla porta.
agenda-caleo-needs-air = Ti mettono le parole in bocca. Ti serve aria.
agenda-caleo-goes-out = Ridono, o ti danno la colpa. Esci, e oggi al colloquio non torni.
agenda-caleo-not-asked = Hanno scritto di te e nessuno te l’ha chiesto. Di’ meno.
agenda-caleo-kept-the-card = Il biglietto l’hai tenuto. Dillo.
agenda-caleo-track-songs = Un lavoro tutto tuo: una riga per scena nel quaderno di canzoni. Decidi se leggere il suo messaggio. Scegli la porta.

## Teo

agenda-teo-left-side = Ti parlano a sinistra. Non senti niente; gira verso di loro l’altro lato.
agenda-teo-tin-open = Hanno aperto la cassetta. Dentro c’è la tua carta.
agenda-teo-crew-shouted = Qualcuno grida: l’equipaggio. Mani dietro la schiena, voltati.
agenda-teo-coffee = Qualcuno ti ha dato qualcosa di caldo e sta alla tua destra. Di’ il tuo nome e la tua città.
agenda-teo-papers-asked = Documenti? Indica la cassetta.
agenda-teo-wheel-before-rights = Il timone, e nessuno ti ha detto i tuoi diritti. Ho guidato io. Lo scriva.
agenda-teo-rights-explained = Ti hanno spiegato i diritti e l’avvocato. Chiedi se un lavoratore può essere quello, l’altra cosa.
agenda-teo-beside-gaspo = Gaspo sente. Alza le spalle, guarda in basso.
agenda-teo-ear = La dottoressa prima chiede. L’orecchio, sì.
agenda-teo-ear-known = Che a sinistra non senti, lo possono sapere.
agenda-teo-sugar = Qualcuno ti porta il caffè dal lato destro. Due.
agenda-teo-body-offered = Non è della polizia, e i diritti te li hanno detti. Sì, a lei.
agenda-teo-body-too-soon = È troppo presto, o lui sente. Prima l’avvocato.
agenda-teo-police-named = Una deposizione? Senza avvocato no.
agenda-teo-home-named = Al paese nessuno deve saperlo così.
agenda-teo-a-bed = Un letto, se non c’è un catenaccio di fuori.
agenda-teo-not-asked = Hanno scritto di te e nessuno te l’ha chiesto. Di’ meno.
agenda-teo-card-back = Ti ridanno la carta. Guarda la foto.
agenda-teo-where-to = Puoi andare. Dove?
agenda-teo-track-log = Un lavoro tutto tuo: il registro di macchina a memoria, solo le date. Ripara il bollitore della sala. Pensa al carburante, e se dirlo.

## Zorine

agenda-zorine-answers-first = Un agente è vicino a Lioma. Rispondi prima tu, cordiale e breve.
agenda-zorine-family-first = Una divisa guarda da questa parte. Sorridi: siete di famiglia, tu dai solo una mano.
agenda-zorine-sees-lioma = La vedi. Guardala, tocca il marsupio.
agenda-zorine-greetings = Beve e si guarda intorno. Salutala da parte di sua madre; basta.
agenda-zorine-asked-about-her = Ti chiedono che parenti siete. Cugine.
agenda-zorine-follows = L’hanno portata nella tenda. Valle dietro: dai solo una mano.
agenda-zorine-offers-to-translate = La dottoressa chiede qualcosa a Lioma. Offriti di tradurre, hai fretta.
agenda-zorine-as-you-wish = Rifiutano, con garbo. Tu ancora più garbo.
agenda-zorine-waits-outside = Torna sulla banchina e tieni d’occhio la tenda.
agenda-zorine-bag-on-tray = Il marsupio è sul tavolo. Tieni la mano lì vicino.
agenda-zorine-keeps-hers = Due passaporti? Il suo lo tieni tu, così non lo perde.
agenda-zorine-asked-alone = Se ti interrogano da sola: siete cugine e non dovete niente a nessuno. Il taccuino è per la spesa.
agenda-zorine-papers-again = Di nuovo i documenti. La frase, come l’avete imparata tutte e due.
agenda-zorine-bag-back = Chiedi il marsupio, in modo che la fila senta.
agenda-zorine-a-pen = Un piccolo favore: fatti prestare una penna.
agenda-zorine-separated = Vi hanno separate. Chiedi con garbo dov’è tua cugina. Se non te lo dicono, parla di famiglia, poi siediti in cortile e telefona.
agenda-zorine-separated-pavo = Nessuno ti ha detto dov’è. Chiedi all’agente giovane.
agenda-zorine-part-sisters = La signora senza divisa attraversa il cortile. Adesso dici: sorelle.
agenda-zorine-part-sisters-elvi = L’uomo alto sorveglia il cortile. Digli che due sorelle non si dividono.
agenda-zorine-her-room = Chiedi la sua stanza. Per la famiglia c’è una legge.
agenda-zorine-walks-the-doors = Nessuno ti dice dove. Passa lungo le porte.
agenda-zorine-refused = Un no. Al posto loro ti vergogneresti; dillo piano.
agenda-zorine-complains = Fai un reclamo, per iscritto, a chi decide.
agenda-zorine-keeps-her-close = È ancora accanto a te. Basta uno sguardo.
agenda-zorine-greetings-again = Ricordale chi la saluta.
agenda-zorine-neighbouring-bed = È sera. Chiedi il letto accanto al suo.
agenda-zorine-bed-again = Sulla mappa non c’è ancora scritto niente. Chiedi all’agente il letto accanto al suo.
agenda-zorine-complains-again = Fai reclamo un’altra volta, a qualcun altro.
agenda-zorine-statement = Vogliono una deposizione. Chiedi un avvocato, poi taci.
agenda-zorine-rings-home = Il terzo giorno senza di lei. Chiama l’int. 78.
agenda-zorine-only-their-duty = Chiudono il tuo fascicolo. Fanno solo il loro dovere.
agenda-zorine-track-favours = Un lavoro tutto tuo: ottieni da sconosciuti tre piccoli favori, un tè, una penna, un caricabatterie. Tieni il conto delle porte. Scrivi il reclamo al coordinamento.

## Korin

agenda-korin-cap-straight = Qualcuno le guarda la faccia. Ha il berretto storto; diglielo.
agenda-korin-her-age = Chiedono la sua età. Rispondi per lei: diciannove.
agenda-korin-wife-is-shy = La donna piccola con la cartella le parla. Rispondi tu per lei.
agenda-korin-both-trays = Prendi tutti e due i vassoi. Lei non deve portare niente.
agenda-korin-to-the-desk = Tocca a voi allo sportello. Vai avanti, lei viene dietro.
agenda-korin-watches-her = Mettiti dove ti vede. Annuisci quando l’ha detto.
agenda-korin-doubted = Non ci credono. È scritto sul foglio: mostra il foglio.
agenda-korin-doubted-by-others = Anche l’agente giovane non ci crede. È scritto.
agenda-korin-opens-the-folder = Metti il foglio sul tavolo. Vedranno.
agenda-korin-opens-the-folder-pavo = Metti il foglio davanti all’agente giovane.
agenda-korin-when-they-met = Quando vi siete conosciuti? Due anni fa. Se più tardi te lo richiedono: in primavera.
agenda-korin-when-they-met-again = Quando vi siete conosciuti? In primavera. Era primavera.
agenda-korin-separated = Non è accanto a te. Pretendi che torni, alza la voce; siediti quando qualcuno te lo chiede con calma.
agenda-korin-looks-for-her = Nessuno risponde. Cercala in cortile.
agenda-korin-separated-here = Qualcuno ti parla. Dov’è?
agenda-korin-sits-down = Te lo chiedono con calma e ti dicono che cosa succede. Siediti.
agenda-korin-asks-one-transfer = Chiedi un foglio solo per tutti e due.
agenda-korin-paper-back = Si sono tenuti il tuo foglio. Chiedilo indietro ogni tre minuti.
agenda-korin-paper-back-again = Il foglio ce l’hanno ancora. Chiedilo di nuovo.
agenda-korin-smokes = La finestra è aperta. Mettiti lì sotto a fumare.
agenda-korin-calls-uncle = Tuo zio chiede quando. Chiama l’int. 79.
agenda-korin-family-wing = Una stanza per due. Prendi la sua borsa e vai avanti.
agenda-korin-sees-guardian = Che cosa c’entra con noi, quella donna? Chiedilo.
agenda-korin-asks-about-guardian = Quella donna coi capelli grigi era di nuovo con lei. Chiedi che cosa c’entra con voi.
agenda-korin-child-room-door = È sera. Mettiti dove si vede la porta della stanza dei minori, finché qualcuno non ti manda via.
agenda-korin-sent-away = Ti mandano via dalla porta, con calma. Vai.
agenda-korin-transfer-form = Il terzo giorno. Chiedi il modulo, per voi due.
agenda-korin-track-story = Un lavoro tutto tuo: ripassa la storia senza contraddirti. Scrivi la richiesta della stessa casa. Pensa a una domanda per un avvocato.

## Zio Berrin

agenda-berrin-first-rings = Sono passati otto minuti. Chiama Bastim, due volte.
agenda-berrin-rings-once = Ancora una volta, prima che lascino la banchina.
agenda-berrin-rings-caleo = Chiama Caleo. Non serve che risponda, basta che lo veda.
agenda-berrin-rings-again = Richiama Bastim, sei volte. Non risponde: scrivi una riga, il posto e l’ora.
agenda-berrin-rings-caleo-again = Richiama Caleo. Sta pensando.
agenda-berrin-rings-bastim-again = Chiama Bastim. La pazienza costa meno.
agenda-berrin-chooses-whom = Tre chiamate per scena, una in meno per ognuna che riceve risposta. Scegli chi. Se Caleo tace, una riga su suo padre.
agenda-berrin-official-answers = Risponde uno sconosciuto. Riattacca.
agenda-berrin-van = È sera. L’autista chiede al cancello, e non aspetta più di quattro minuti.
agenda-berrin-passport-for-silence = Il terzo giorno. Offri a Bastim il passaporto in cambio del silenzio. Nessuno deve arrabbiarsi.
agenda-berrin-last-rings = Le ultime. Prima Caleo.
agenda-berrin-last-rings-bastim = Poi Bastim, una volta. Nessuno deve arrabbiarsi.

## Yannu

agenda-yannu-asks-for-tea = Qualcuno ti saluta. Chiedi chi porta il tè.
agenda-yannu-thanks = Qualcosa di caldo. Ringrazia.
agenda-yannu-who-helps = Chiedi ad alta voce chi aiuta, se qualcuno non è trattato bene.
agenda-yannu-brother-rings = Tuo fratello chiama. Rispondi, forte e contento.
agenda-yannu-brother-rings-here = Telefona, e chi è lo possono sentire tutti.
agenda-yannu-shows-receipt = Ti chiedono se devi dei soldi: niente a nessuno, ed ecco la ricevuta.
agenda-yannu-gives-receipt = Metti in mano la ricevuta. È bella.
agenda-yannu-then-to-brother = Te lo leggono. E poi da tuo fratello?
agenda-yannu-chats-for-neighbours = C’è un funzionario, e i tuoi vicini sono lenti. Chiacchiera tu per loro.
agenda-yannu-carries-a-note = Se Zorine ti dà un biglietto, portalo. Se qualcuno te lo chiede, consegnalo.

## Irva

agenda-irva-uniform-behind = Una divisa alle tue spalle. Sposta la sedia.
agenda-irva-asked-in-the-queue = Non in mezzo a una fila. Più tardi, per favore.
agenda-irva-cannot-go-back = Di’ a chi hai davanti che non puoi tornare, e aspetta che sia scritto.
agenda-irva-cannot-go-back-pavo = L’altra non c’è. Allora lo dici all’agente giovane.
agenda-irva-who-wrote-it = L’hai detto e nessuno ha scritto. Chiedi chi l’ha scritto.
agenda-irva-thanks-for-writing = È scritto. Ringrazia.
agenda-irva-woman-doctor = Il medico è una donna e prima chiede. Accetta.
agenda-irva-once-sitting-down = Te lo chiedono con garbo, e non in fila. Una volta, da seduta.
agenda-irva-asked-twice = L’hai già raccontato una volta. Siediti: la stanchezza si vede.
agenda-irva-no-referral = Quell’aiuto è per altri. Dillo, con gentilezza.
agenda-irva-locked-room = Qualcuno ha girato una chiave. Fuori.
agenda-irva-asked-only-once = Non te l’hanno fatto raccontare due volte. Ringrazia.

## Hadro e Sule

agenda-hadro-answers-first = Chiedono a lei e rispondi tu. Fai sempre così.
agenda-hadro-gives-her-a-minute = Vorrebbero sentire lei. Ha più cose da dire lei di te.
agenda-hadro-thanks = Una coperta, metà per lei. Ringrazia.
agenda-hadro-booklet = Mostra il libretto, fotografie comprese.
agenda-hadro-waits-outside = Ti mandano fuori per un po’. Ti guardi le scarpe.
agenda-hadro-parted = È via da un po’. Chiedi a qualcuno quanto ci vuole.
agenda-hadro-one-room = Ti offrono un letto. Una stanza, con lei.
agenda-hadro-thanks-at-the-end = È scritto. Offri del pane.
agenda-sule-to-the-hall = Il tuo numero. Vai, lui arriva dopo.
agenda-sule-hadro-speaks = Risponde lui per te. Annuisci, batti il ritmo sul suo braccio.
agenda-sule-alone-with-time = Sei da sola e c’è tempo. Chiedi di andare piano; poi arriva, e poi tanto.
agenda-sule-corrects-dates = Ha sbagliato di nuovo la data. Correggilo e ridi.
agenda-sule-laughs-at-force = Lui, costringere qualcuno? Ha paura delle oche.
agenda-sule-still-outside = È passato tanto. È ancora fuori?
agenda-sule-with-hadro = Un letto, se è una stanza con lui.
agenda-sule-you-waited = Ha aspettato che finissi. Ringraziala.

## Obessa e Tiko

agenda-obessa-a-chair = Una sedia, e pane per due. Chiedi al primo che ti parla.
agenda-obessa-thanks = Hanno pensato anche al ragazzo. Ringrazia.
agenda-obessa-snaps-and-shares = Rispondigli male, poi dagli il tuo pane.
agenda-obessa-many-cousins = I cugini? Sono tanti. Fa’ un gesto con la mano.
agenda-obessa-shows-the-letter = Quella con i fogli colorati, e qualcuno che porta le parole. Mostrale la lettera.
agenda-obessa-letter = Documenti? La lettera della clinica.
agenda-obessa-letter-in-hand = Dagliela. Ci sono tutti e due i nomi.
agenda-obessa-notice-explained = Ti hanno detto perché scrivono a un giudice. Accettalo.
agenda-obessa-parted = Non c’è più. Senza di te no!
agenda-obessa-both-or-neither = Un letto per tutti e due, o nessuno.
agenda-obessa-thanks-at-the-end = È andata più in fretta del previsto. Dillo.
agenda-tiko-thanks = Prendilo con tutte e due le mani e ringrazia.
agenda-tiko-tooth = Fa’ vedere a qualcuno il dente nella scatola di fiammiferi.
agenda-tiko-letter-home = Chiedi quando puoi scrivere a tua madre.
agenda-tiko-which-school = Sanno tante cose. Chiedi che scuola.
agenda-tiko-runs-back = Ti hanno portato in un altro posto. Guardati un po’ intorno, poi torna di corsa da lei.
agenda-tiko-where-she-is = Dove dormi? Dove dorme lei.
agenda-tiko-goodbye = Finito. Torna da lei.

## Marn

agenda-marn-a-library = Chiedi se c’è una biblioteca.
agenda-marn-says-nineteen = Diciannove, da marzo. Ridono tutti.
agenda-marn-to-the-desk = Il tuo numero. Vai allo sportello.
agenda-marn-nobody-believes = Guardano la tua faccia e non te. Ridi.
agenda-marn-school-week = Parla della nona classe e delle sue verifiche: hai aiutato a insegnare lì.
agenda-marn-taught-them = Tu tra gli alunni? I fogli li distribuivi tu.
agenda-marn-doubted = Non ti credono. Prima offenditi, poi divertiti.
agenda-marn-certificate = Ti chiedono i documenti: il diploma e l’esonero.
agenda-marn-not-with-children = Un letto con i bambini? Per favore no.
agenda-marn-helps-tiko = Aiuta il ragazzino con i conti.
agenda-marn-funny-in-the-end = Hanno scritto diciannove. Alla fine è stato divertente.

## Gaspo

agenda-gaspo-tin-open = La cassetta è aperta. Guarda il fiammifero, non loro.
agenda-gaspo-asks-receipt = I tuoi documenti sono in mani estranee. Una ricevuta.
agenda-gaspo-i-fish = Tu peschi. Tiri cime. Tutto qui.
agenda-gaspo-blames-teo = Si mette male. Indica Teo.
agenda-gaspo-ask-the-mechanic = Ce l’hanno con te. Chiedano al meccanico.
agenda-gaspo-lawyer = C’è un avvocato? Allora lo vuoi.
agenda-gaspo-pay-book-shown = Trecento a viaggio, sì, e un prestito per il tetto. E allora?
agenda-gaspo-no-statement = Firmare? Quando qui c’è l’avvocato.
agenda-gaspo-not-an-interpreter = Tu non traduci per nessuno. Scuoti la testa.
agenda-gaspo-bank-letter = La banca scrive ogni mese. Mostra la lettera.
agenda-gaspo-waits = Ti fanno aspettare. Siediti e mastica il fiammifero.

## Edua

agenda-edua-a-chair = Chiedi una sedia, e fatti sentire.
agenda-edua-thanks = Qualcuno ti ha portato qualcosa. Grazie, caro.
agenda-edua-daughter-rings = Tua figlia chiama. Rispondi, gridando.
agenda-edua-daughter-rings-here = Telefona. Di’ a tutti chi è.
agenda-edua-who-paid = Ha pagato mia figlia. Una figlia è questo.
agenda-edua-mothers-rinu = La ragazza con il cappotto verde è troppo magra. Dalle qualcosa.
agenda-edua-own-tray = La ragazzina il vassoio se lo porti da sola. Dillo ad alta voce.
agenda-edua-louder = Qui parlano così piano. Più forte.
agenda-edua-now-sleep = Tutto scritto. Adesso dormi.

## Ilvo

agenda-ilvo-says-fourteen = Quattordici. Dillo subito.
agenda-ilvo-says-who-he-is = Un adulto dice chi è. Dica chi è lei.
agenda-ilvo-bread = Chiedi del pane.
agenda-ilvo-thanks = Pane. Ringrazia, a bocca piena.
agenda-ilvo-ball = La signora che si è inginocchiata può tenere il pallone mentre mangi.
agenda-ilvo-alone = Hai guardato, e su questa banchina non c’è nessuno dei tuoi. Dillo a lei.
agenda-ilvo-uncle = Vuoi che chiamino tuo zio. Lavora di notte.
agenda-ilvo-call-him = Vuoi che chiamino lo zio. Di giorno.
agenda-ilvo-when-he-comes = Loro sanno come va. Lui quando viene?
agenda-ilvo-teaches-a-game = Insegna un gioco alla ragazza con il cappotto verde.
agenda-ilvo-the-ball-too = Stanotte da un’altra parte? Se viene anche il pallone.
agenda-ilvo-cries = Si fa buio, e la nonna è lontana.
agenda-ilvo-see-you = Mette via le sue cose. Chiedi se torna.

## Wila

agenda-wila-called-wila = Leggono i tuoi documenti ad alta voce. Chiedi di essere chiamata Wila.
agenda-wila-asks-protection = Una volta ti hanno ascoltata. Di’ perché sei partita, e che cosa chiedi.
agenda-wila-ledger = Ti chiedono con garbo di che cosa vivi: mostra il libro dei conti.
agenda-wila-ledger-in-hand = Metti davanti a loro il libro dei conti.
agenda-wila-where-to-sleep = Chiedi, in disparte, dove dormirai.
agenda-wila-with-the-women = Ti hanno chiesto dove. Con le donne.
agenda-wila-leading-question = Quel tono lo conosci. Voltati, e se continua vattene.
agenda-wila-leaves-the-desk = Continuano. Lascia lo sportello.
agenda-wila-mends-a-coat = Rammenda il cappotto di qualcuno.
agenda-wila-right-name = Te lo leggono, con il nome giusto. Ringrazia.

## Imre Tolk

agenda-ex-sea-liaison-tell-the-lead = Cinque minuti dopo lo sbarco, trova chi lo dirige e di’ che cosa hai visto nella notte, una volta.

## Ines Calder

agenda-ines-would-not-sign = Se pensi che qualcuno non sia maggiorenne, di’ a chi dirige che cosa non firmeresti.
agenda-ines-would-not-sign-here = Oppure a chi tiene i fogli dei ragazzi.

## Thessa Korvel

agenda-thessa-tow-crew = Chi ti scrive dal mare riceve una risposta.
agenda-thessa-asked-from-above = Quello che il tuo ufficio vuole da chi sta riposando passa per chi segue il caso.

## Hanne Mirandu

agenda-hanne-knows-nobody = Se una persona della squadra chiede se conosci qualcuno, rispondi con chiarezza.
agenda-hanne-same-words = Se senti le stesse parole da due persone, puoi dirlo a chi tiene la lista: una volta, senza un parere.

## Dov Sarel

agenda-dov-home-town = Se una persona della squadra chiede se conosci qualcuno, di’ la tua città.
agenda-dov-his-street = Se c’è qualcuno della tua strada, dillo a chi lavora lì, e fai un passo indietro.
agenda-dov-his-street-alone = Se non c’è nessuno della squadra, dillo a chi ti ha parlato.
agenda-dov-asked-for-him = Se te lo chiedono lo stesso, per qualcuno che conosci, di’ di no.
agenda-dov-steps-back = Se nessuno prende il tuo posto, lascia spazio all’altro.
agenda-dov-back-to-the-benches = Poi torna da chi ha bisogno delle tue lingue.

## Elvi Hostad

agenda-elvi-words-on-a-screen = Quello che leggi per caso resta con te, anche quando ce l’hai sulle labbra.

## Ludo Venn

agenda-ludo-safe-house-first = Mentre scendono dalla passerella: scrivi alla casa protetta e chiedi quanti posti ci sono per stanotte.
agenda-ludo-buses-and-beds = Di’ a chi dirige il centro quanti autobus e quanti letti hai alle spalle.
agenda-ludo-desk-hours = Chiedi allo sportello dei permessi fino a che ora c’è qualcuno oggi.
agenda-ludo-who-is-where = Chiedi a chi dirige il centro quali tende sono piene e quali stanze libere.
agenda-ludo-screening-desk = Avvisa lo sportello degli accertamenti di quanti fascicoli aspettarsi.
agenda-ludo-beds-before-noon = Chiedi all’organizzazione quanti posti tiene, prima di mezzogiorno.
agenda-ludo-the-table = Quando sono tutti seduti, di’ a che cosa serve il tavolo.

## Nora Fiddin

agenda-nora-order-come = Quando arriva un provvedimento, il minore lo sente per primo, e da te.
agenda-nora-order-come-elsewhere = Se il minore è altrove, va’ lì a dirlo.
agenda-nora-an-hour = A un desiderio dai una risposta, o un’ora.
agenda-nora-she-asks = Se chiede di chiamare casa, prima di organizzare chiedi a lei o a lui.
agenda-nora-she-agrees = Di’ quanto può durare una telefonata, e che cosa non vi si dice.

## Mirta Jansek

agenda-mirta-who-sits-tonight = Scrivi alla tutrice: chi sta con i ragazzi stanotte, fino a quando, chi viene dopo.
agenda-mirta-shoes-for-tomorrow = Chiedi a chi dirige il centro scarpe di misura piccola e, per domani, un angolo tranquillo.
agenda-mirta-places-for-children = Chiedi alla procura minorile dove ci sono posti per ragazzi questa settimana.
agenda-mirta-who-walks-along = Chiedi alla tutrice chi accompagna quando un ragazzo viene trasferito.
