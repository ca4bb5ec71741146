### Molo 3: l’elenco degli eventi (solo per chi conduce), gli spunti per chi interpreta un ruolo, e ciò che nota un intero luogo.

## Lo sbarco

event-ev-landing = La passerella è scesa e la lista è consegnata. Quarantatré persone scendono a terra.
    .expected = Prima i bisogni: entro cinque minuti Lioma è vista dalla dottoressa o riceve dell’acqua.
event-ev-faint = Nessuno si è occupato di Lioma; si siede sulle pietre.
    .expected = Viene visitata subito.
event-ev-ward-asks-annex = Una circoscrizione chiede il padiglione per una troupe, oggi.
    .expected = { -function-coordination-authority(form: "start") } tiene bloccato il padiglione e risponde alla circoscrizione.
event-ev-spoken-for = Un agente è vicino a Lioma, e al posto suo risponde Zorine. Da qui in poi lo si può notare.
event-ev-looks-first = Lioma guarda Zorine prima di bere. Da qui in poi lo si può notare.
event-ev-sea-note = L’agente dell’operazione marittima congiunta dice ad Aurin che cosa si è visto di notte sul ponte.
    .expected = Viene annotato e trasmesso { -function-migrant-information(form: "to") } entro le 10:00.
event-ev-tin-open = La cassetta della timoneria è stata aperta. Chi è sul ponte vede che cosa contiene: documenti dell’equipaggio, fra cui quelli di Teo, e un mazzo con un elastico. I nomi nel mazzo non vengono letti.
    .expected = Viene annotato o fotografato, e chi ha lì i propri documenti riceve una ricevuta.
event-ev-zorine-offers = Zorine si offre di tradurre per la dottoressa.
    .expected = La si ringrazia e si rifiuta; si chiama una persona neutrale per la mediazione, e le due vengono separate.
event-ev-berrin-first-rings = Il telefono di Bastim squilla due volte e lui chiude la chiamata. Per ora non se ne deve dedurre nulla.
event-ev-hatch = Il boccaporto del motore è aperto; si vedono la cuccetta e il chiavistello.
event-ev-radio-news = L’equipaggio del rimorchiatore fa sapere che riparte alle undici e mezza: sentirlo adesso o più tardi.
    .expected = { -function-investigation-authority(form: "start") } risponde con una data; sulla banchina non occorre fare nulla.
event-ev-crew-called = Qualcuno chiama a gran voce l’equipaggio. Teo mette le mani dietro la schiena.
event-ev-berrin-rings-once = Il telefono di Bastim squilla ancora una volta.

## Le tende

event-ev-group-info = Le panche della tenda informazioni sono piene.
    .expected = A tutti si parla della procedura, dello sfruttamento e dell’aiuto, in una lingua che capiscono.
event-ev-breakfast = Lungo le panche si passano i vassoi. Korin prende insieme ai suoi il vassoio, il buono e il foglio di Rinu. Primo segno per Rinu.
    .expected = Qualcuno guarda con attenzione e lo annota.
event-ev-edua-phone = Squilla il telefono di Edua; lei risponde e la sentono tutti.
event-ev-property-tray = Sul tavolo degli effetti personali si apre il marsupio di Zorine.
    .expected = Lo si guarda e si rilascia una ricevuta, e ciò che si è visto viene trasmesso.
event-ev-bastim-called = Il numero di Bastim viene chiamato a un banco.
event-ev-bastim-desk = Bastim è al banco senza passaporto. Primo segno per Bastim.
event-ev-says-nineteen = A Rinu si chiede qualcosa di lei, e lei recita la sua età. Si vede il filo sull’anello.
    .expected = Il dubbio viene annotato, e la si tratta come minore.
event-ev-marn-desk = Marn è a un banco, e ai diciannove anni non crede nessuno.
    .expected = Il dubbio viene annotato; prima si guardano i documenti, e non si fanno radiografie.
event-ev-caleo-desk = Caleo mette sul tavolo la tessera e le sue cose. Primo segno per Caleo.
event-ev-marriage-paper = Korin tira fuori il foglio di matrimonio.
    .expected = I due vengono separati, la segnalazione va { -function-child-authority(form: "to") }, si chiede la nomina di un tutore.
event-ev-yannu-phone = Squilla il telefono di Yannu; è suo fratello, come tutta la mattina.
event-ev-dov-declares = Dov e Caleo sono nello stesso posto; Dov conosce la famiglia.
    .expected = Dov lo dice e si tira indietro; al suo posto interpreta una voce al telefono.
event-ev-phone-six = Fra le panche il telefono di Bastim squilla sei volte.
    .expected = Gli si chiede se è al sicuro, oppure si annota ciò che si è notato.
event-ev-phone-six-elsewhere = Il telefono di Bastim squilla sei volte, lontano dalle panche.
event-ev-van-text = Sul telefono di Bastim si accende un messaggio che parla di un furgone.
event-ev-caleo-screen = Sul telefono di Caleo si accende un messaggio che parla di suo padre.
    .expected = Chi l’ha visto lo riferisce { -function-migrant-information(form: "to") }, una volta e non ad alta voce.
event-ev-same-words = Hanne ha sentito da tutte e due le donne le stesse dieci parole.
event-ev-gloves-off = Bastim si toglie i guanti. Da qui in poi un medico che lo ha davanti può notare le mani.
event-ev-irva-asylum = Irva dice che non può tornare.
    .expected = La richiesta di protezione viene registrata con le sue parole.
event-ev-phone-still = Il telefono di Bastim adesso tace.
event-ev-guardian-rinu = Quattro minuti dopo la segnalazione, se dall’altro capo non è arrivata risposta: per telefono arriva il provvedimento che nomina la tutrice di Rinu.
event-ev-guardian-told-rinu = Dall’altro capo è arrivato il provvedimento che nomina la tutrice di Rinu: lo sa chi ne è interessato.
event-ev-a1-check = Fine della scena: Lioma e Zorine non sono state separate. Diramazione: mascherata.
event-ev-a2-check = Fine della scena: Rinu non è trattata come minore. Diramazione: adulta sulla carta.

## I colloqui

event-ev-a1-masked = Diramazione mascherata: Zorine tiene Lioma accanto a sé. Finché non vengono separate, nulla di più profondo viene raccontato.
    .expected = Vengono separate, tardi ma non invano.
event-ev-a2-adult = Diramazione adulta sulla carta: Rinu resta con Korin.
    .expected = Il dubbio viene comunque annotato, o parte la segnalazione.
event-ev-window-stands-open = La finestra della stanza colloqui 2 è aperta.
event-ev-window-shut = { -function-anti-trafficking-body(form: "start") } ha chiuso la finestra.
event-ev-window-open = Korin fuma sotto la finestra aperta.
    .expected = La finestra viene chiusa prima di chiedere qualunque cosa.
event-ev-zorine-room = Zorine chiede la stanza di Lioma.
    .expected = Le si dice di no, senza una parola su dove sia Lioma.
event-ev-annex-back = La circoscrizione è stata richiamata; il padiglione è di nuovo libero.
event-ev-guardian-rinu-later = Quattro minuti dopo una segnalazione tardiva, se dall’altro capo non è arrivata risposta: per telefono arriva il provvedimento che nomina la tutrice di Rinu.
event-ev-guardian-told-rinu-later = Dall’altro capo, dopo una segnalazione tardiva, è arrivato il provvedimento che nomina la tutrice di Rinu: lo sa chi ne è interessato.
event-ev-prosecutor-answers = { -function-prosecutor(form: "start") } risponde su Teo.
event-ev-a4-lioma = Una segnalazione su Lioma è partita senza il suo consenso e torna indietro.
    .expected = Si riprende il colloquio; glielo si chiede.
event-ev-a4-bastim = Una segnalazione su Bastim è partita senza il suo consenso e torna indietro.
    .expected = Si riprende il colloquio; glielo si chiede.
event-ev-a4-caleo = Una segnalazione su Caleo è partita senza il suo consenso e torna indietro.
    .expected = Si riprende il colloquio; glielo si chiede.
event-ev-a4-teo = Una segnalazione su Teo è partita senza il suo consenso e torna indietro.
    .expected = Si riprende il colloquio; glielo si chiede.
event-ev-a5-asylum = Lioma ha detto che non può tornare.
    .expected = La richiesta di protezione viene registrata.

## Chi dorme dove

event-ev-at-the-fence = Rinu tiene addosso il cappotto e guarda il punto basso della recinzione. Da qui in poi lo si può notare.
event-ev-one-dorm = La mappa dei letti mette Lioma e Zorine nella stessa stanza.
    .expected = Lioma riceve un letto altrove, con una ragione che non rivela nulla.
event-ev-a2-wing = Diramazione adulta sulla carta: Rinu e Korin devono avere una stanza insieme.
    .expected = Il dubbio viene comunque annotato, o parte la segnalazione.
event-ev-mother-call = Rinu chiede di telefonare a sua madre.
    .expected = Il rischio si valuta insieme a lei; le si dice di sì, oppure perché adesso no e quando.
event-ev-mother-answers = La madre di Rinu risponde al telefono.
event-ev-van-at-gate = Un autista ha chiesto al cancello dei “ragazzi della fattoria”; il registro arriva all’accoglienza.
    .expected = Va a chi parla con Bastim, e lui lo viene a sapere. Nessuno insegue il furgone.
event-ev-a3-check = Fine della scena: nessuna allerta su Bastim e nessun colloquio con lui. Diramazione: mancato. Va al furgone.

## Il terzo giorno

event-ev-missing = Alle cinque e dieci il letto di Rinu è stato trovato vuoto.
    .expected = Si segnala la scomparsa, e qualcuno guida le ricerche.
event-ev-school-call = Una scuola ha segnalato un’alunna di nome Rinu Kalvo.
    .expected = Una segnalazione che una minore è scomparsa, o che una minore è qui.
event-ev-scarf = L’infermiera di notte riferisce che cosa ha visto; Lioma è stata messa in lista per la procedura di frontiera.
    .expected = Le due vengono separate, oppure Lioma riceve un letto altrove.
event-ev-postcard = Il letto di Bastim è vuoto; sopra è rimasto il foglio stagionale.
    .expected = Un’allerta a posteriori, e un avviso al cancello. Nessun inseguimento.
event-ev-still-silent = Lioma ha dormito accanto a Zorine e non parla.
event-ev-a4-caleo-later = Una segnalazione su Caleo è partita senza il suo consenso e torna indietro.
    .expected = Si riprende il colloquio; glielo si chiede.
event-ev-close-today = L’ufficio screening vuole tutte le pratiche chiuse entro stasera.
    .expected = Alla richiesta si risponde: ciò che deve restare aperto resta aperto, con i motivi; il resto si può chiudere.
event-ev-berrin-trade = Berrin offre a Bastim il passaporto in cambio del silenzio.
event-ev-statement-now = L’ufficio di Thessa vuole oggi la deposizione della donna.
    .expected = Passa dall’operatrice anti-tratta, senza pressioni, per una data più avanti se la donna lo vorrà.
event-ev-statement-pressed = Si fa pressione su Lioma perché deponga.

## Il tavolo

event-ev-clock = L’ultimo sabato mattina: restano 44 ore e 40 minuti, e l’ufficio chiude all’una.
    .expected = Il tavolo viene convocato.
event-ev-absent-rinu = Di Rinu non si sa ancora nulla.
event-ev-absent-bastim = Bastim non è tornato.
event-ev-certificate-lioma = È arrivata l’attestazione del periodo di riflessione di Lioma.
event-ev-certificate-bastim = È arrivata l’attestazione del periodo di riflessione di Bastim.
event-ev-certificate-caleo = È arrivata l’attestazione del periodo di riflessione di Caleo.
event-ev-notice-returned = La comunicazione su Lioma è tornata indietro: manca il consenso.
    .expected = Glielo si chiede.

## Quarantacinque giorni

event-ev-last-day = 21 settembre, 05:40: i sette giorni dello screening sono finiti.
event-ev-forty-five = 1° novembre, 09:05: i quarantacinque giorni delle prime attestazioni sono finiti.

## Spunti: Lioma

cue-look-at-her-first = Prima di bere guarda Zorine. Bevi quando fa un cenno.
cue-sit-down = Il dolore torna. Tieniti la pancia e siediti sulle pietre.
cue-controlled-sentence = Zorine può sentire, e qualcuno ti chiede qualcosa. Guardala, poi di’ la frase: siete cugine e non dovete niente a nessuno.
cue-stay-by-her = Zorine è accanto a te. Rispondi poco, prima guardala. Se qualcuno con gentilezza ti porta in disparte, puoi andarci.
cue-not-asked = Qualcuno ha scritto di te a qualcun altro, e a te nessuno l’ha chiesto. A chi l’ha fatto di’ meno cose. Se adesso te lo chiedono, con parole chiare, puoi decidere di nuovo.
cue-was-it-written = Hai detto che non puoi tornare. Chiedi se qualcuno l’ha scritto.
cue-silent = Ha dormito accanto a te. Oggi non parlare; guarda per terra. Basta un cenno di sì o di no con la testa.
cue-withdraw = Vogliono una deposizione, oggi. Ritira ciò che avevi accettato, piano: adesso no, con nessuno.

## Spunti: Rinu

cue-let-him-take-it = Arriva la colazione. Lascia che Korin prenda il tuo vassoio; aspetta che ti dia qualcosa.
cue-recite = Ti chiedono di te. Di’ che hai diciannove anni, come l’hai provato, e dopo guarda Korin.
cue-go-with-him = Va’ dove va Korin. Tieni lo zaino sulle spalle.
cue-coat-on = Tieni addosso il cappotto. Adesso sai dove la recinzione è bassa; guarda lì una volta.
cue-call-now = Chiedi se puoi telefonare a tua madre adesso. Se qualcuno ti dà un motivo e un’ora, accetta.
cue-no-answer = Nessun sì, nessun motivo, nessuna ora. Stasera non dire altro. Metti il cappotto.

## Spunti: Bastim

cue-cut-it-off = Il telefono squilla, due volte. Chiudi la chiamata. Sorridi se qualcuno guarda.
cue-turn-away = Squilla di nuovo. Volta le spalle alla folla.
cue-go-to-desk = Chiamano il tuo numero. Va’ alla sala registrazioni, al banco.
cue-it-comes = Se ti chiedono il passaporto, di’ che arriva: lo porta l’agenzia.
cue-smile-it-off = Squilla sei volte. Chiudi ogni volta, e sorridi.
cue-gloves-off = Ti bruciano le mani. Togliti i guanti e conta i mesi su una scatola di fiammiferi. Se qualcuno fissa, rimettili.
cue-voice-outside = Qualcuno fuma sotto la finestra e ti sente. Parla del tempo finché non la chiudono.
cue-to-the-gate = Nessuno ti ha detto niente di stasera. Va’ piano verso il cancello. Se una persona che conosci ti ferma con una parola gentile, resta.
cue-offered-trade = Lo zio ti offre il passaporto in cambio del silenzio. Decidi se dirlo, e a chi.

## Spunti: Caleo e Teo

cue-tray-and-card = Metti sul tavolo la tessera e quello che hai in tasca. Se ti chiedono dell’anno sulla tessera, alza le spalle.
cue-stiff = Dov è della tua strada. Irrigidisciti; rispondi con una parola. Rilassati solo quando se n’è andato.
cue-hands-behind = Chiamano a gran voce l’equipaggio. Metti le mani dietro la schiena, come hai imparato.
cue-tin-open = Hanno aperto la cassetta. Dentro ci sono i tuoi documenti. Puoi dire quali sono i tuoi.

## Spunti: gli altri

cue-ask-receipt = I tuoi documenti sono in mani altrui. Chiedi una ricevuta.
cue-who-helps = Chiedi a chi spiega: “E chi aiuta, se uno non è trattato bene?”
cue-answer-brother = Tuo fratello chiama. Rispondi forte, ridi, di’ a tutti che posa piastrelle.
cue-answer-loudly = Tua figlia chiama, come ogni quarto d’ora. Rispondi in modo che sentano tutti.
cue-own-tray = Di’ ad alta voce quello che pensi: la ragazzina il vassoio se lo porti da sola.
cue-nobody-believes = Nessuno crede che tu abbia diciannove anni. Offenditi un momento, poi ridi. Il diploma è nella borsa, se ti chiedono i documenti.
cue-cannot-go-back = Dillo a chiunque sia in divisa o dietro un banco: non puoi tornare. Poi aspetta, e guarda se lo scrivono.
cue-who-wrote-it = Hai detto che non puoi tornare. Chiedi chi l’ha scritto.

## Spunti: Zorine

cue-answer-first = Un agente parla a Lioma. Rispondi per lei, con garbo: è soltanto stanca.
cue-offer-to-translate = Offriti di tradurre. Hai fretta; dai solo una mano.
cue-bag-on-tray = Vogliono il marsupio sul tavolo. Mettilo lì e tieni una mano vicina.
cue-ask-bag-back = Richiedi la borsa ad alta voce, così tutta la fila sente come ti trattano.
cue-keep-her-close = È ancora accanto a te. Tienile una mano sulla manica e rispondi per lei. Solo allusioni, mai una minaccia esplicita.
cue-ask-her-room = Chiedi con garbo la stanza di Lioma. Sei di famiglia.
cue-walk-and-call = Nessuno ti dice dov’è. Passa lungo le porte e chiama il suo nome, non forte.
cue-next-bed = Chiedi il letto accanto al suo.

## Spunti: Korin e Berrin

cue-take-her-tray = Prendi i due vassoi, i due buoni, i due fogli. Lei non deve portare niente.
cue-watch-her-recite = Le chiedono l’età. Mettiti dove ti vede, e fa’ un cenno quando l’ha detta.
cue-hand-over-paper = Ne dubitano. Apri la cartella, metti sul banco il foglio di matrimonio e di’ che è scritto.
cue-ask-common-transfer = Chiedi un trasferimento insieme, come marito e moglie.
cue-family-wing = Vi danno una stanza insieme. Prendi la sua borsa e va’ avanti.
cue-smoke-under-window = La finestra della seconda stanza è aperta. Mettiti sotto, fuma, parla un po’ tra te.
cue-ring-twice = Chiama Bastim, due volte. Se non risponde, aspetta.
cue-ring-six = Chiama Bastim finché non risponde, al massimo sei volte. Resta cordiale.
cue-send-driver = Un autista chiede al cancello. Che cosa ne è stato, lo saprai più tardi.
cue-offer-trade = Offri a Bastim quello che gli manca di più, e chiedigli di tacere. Non alzare la voce.

## Spunti: enti

cue-would-not-sign = Hai visto passare la ragazza con il cappotto verde. Se te lo chiedessero, non firmeresti che è un’adulta. Puoi dirlo.
cue-his-street = L’uomo con la sacca sportiva è della tua strada, a Quell Bay. Di’ che conosci la famiglia.
cue-step-back = Nessuno te l’ha chiesto, ma sai che cosa è giusto. Tirati indietro adesso, e lascia interpretare un altro.
cue-same-words = Tutte e due le donne hanno usato le stesse dieci parole, esatte. Puoi dirlo a chi tiene la checklist, una volta e senza un’opinione.
cue-reads-aloud = Hai visto lo schermo sulla mensola e quelle parole non ti escono di mente. Ti sorprendi a dirle ad alta voce, in cortile.
cue-guardian-order = Il provvedimento è arrivato: adesso sei la tutrice di Rinu. Diglielo tu, prima di ogni altra cosa.
cue-convene = Il tempo passa. Il tavolo lo convochi tu.

## Ciò che nota un luogo

sense-gangway-down = La passerella tocca le pietre. La gente scende piano, con coperte e borse, socchiudendo gli occhi alla luce.
sense-faint = Vicino al serbatoio dell’acqua una donna si tiene la pancia e si siede sulle pietre.
sense-ward-again = Il telefono squilla di nuovo: la circoscrizione prende il padiglione come d’accordo, visto che nessuno ha chiamato.
sense-tin-open = Il coperchio della cassetta cede. Documenti, e un mazzo con un elastico.
sense-phone-twice = Da qualche parte tra la folla un telefono squilla, due volte. Un uomo con la giacca da lavoro chiude la chiamata.
sense-phone-once = Un telefono squilla una volta. Un uomo con la giacca da lavoro si volta.
sense-hatch = Il vento spalanca il boccaporto del motore, e nessuno lo chiude. Odora di olio e delle coperte di qualcuno.
sense-tow-crew-gone = Il rimorchiatore molla gli ormeggi e lascia il porto.
sense-crew-called = Dal rimorchiatore qualcuno grida: “Equipaggio dell’Orsel, alla cima!”
sense-benches-full = Le panche sono piene, in tre blocchi. Qualcuno tossisce; tutti guardano davanti.
sense-trays = Lungo le panche si passano vassoi con pane e tè.
sense-edua-phone = Un vecchio telefono squilla sotto un cappello di paglia, fortissimo.
sense-yannu-phone = Un telefono squilla, e un uomo con le scarpe rattoppate ride già prima di rispondere.
sense-belt-bag = Sul tavolo degli effetti personali si apre la cerniera di un marsupio, e se ne dispone il contenuto.
sense-folder = A un banco un uomo con la camicia stirata apre una cartella e cerca un foglio.
sense-phone-six = Sulle panche un telefono squilla, smette, squilla di nuovo: sei volte in tutto.
sense-shelf-buzzes = Sulla mensola per la ricarica un telefono vibra fin quasi a cadere. Lo schermo resta acceso.
sense-screen-lights = Sulla mensola per la ricarica si accende uno schermo.
sense-guardian-order = Il telefono: { -function-child-authority(form: "article") } comunica la nomina di Nora Fiddin a tutrice della ragazza. Il foglio segue.
sense-window-open = La finestra sul cortile è aperta. Si sentono il platano, e dei passi.
sense-smoke = Dalla finestra aperta entra fumo.
sense-voice-outside = Dalla finestra si sente la voce di un uomo, vicinissima.
sense-calls-a-name = Una donna con un foulard passa lungo le porte e chiama un nome.
sense-steps-outside = Passi nel corridoio, una voce che chiama un nome, poi silenzio dietro il vetro smerigliato.
sense-annex-back = La circoscrizione scrive: in tal caso la troupe dormirà altrove. Il padiglione è libero.
sense-no-consent-on-file = Una segnalazione torna indietro con una riga: consenso non presente nella pratica.
sense-bed-map = Sulla mappa dei letti i numeri 17 e 18 sono uno accanto all’altro, nella stanza delle donne.
sense-mother-voice = Una voce di donna, piccola, dal telefono: “Sono la mamma. Hai mangiato?”
sense-van = Oltre la recinzione un motore resta acceso per un po’, poi si allontana.
sense-empty-bed = La coperta è piegata. Sopra c’è il foglio di matematica.
sense-who-leads = Il telefono: { -function-child-authority(form: "article") } ha una sola domanda. Chi guida le ricerche?
sense-season-paper-left = Qualcuno porta un paio di guanti attraverso il cortile e chiede di chi sono. Nessuno risponde.
sense-day-six = L’orologio alla parete è stato spostato avanti: sesto giorno. Ciò che stasera è aperto deve avere un motivo.
sense-which-one-is-it = La porta si apre senza che bussino. Un uomo in borghese chiede chi è la donna della barca.
sense-clock = Alla lavagna qualcuno ha scritto: 44 h 40 min. Sotto: l’ufficio chiude alle 13:00.
sense-one-chair-empty = Una riga alla lavagna non ha un posto accanto, soltanto un nome e un’ora: le cinque e dieci.
sense-certificate = Sul tavolo c’è una busta { -function-residence-authority(form: "of") }: un’attestazione, per un numero della lista.
sense-notice-returned = Sul tavolo c’è una busta { -function-residence-authority(form: "of") }: restituita, manca il consenso.
