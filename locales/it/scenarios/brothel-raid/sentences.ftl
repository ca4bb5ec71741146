### Ciò che può dire una sola persona di questo caso.

## ilka

sentence-ilka-tuesdays = Sono Ilka, il martedì sono qui con il tè. Non sono della polizia e non chiedo documenti.
sentence-ilka-know-anybody = Prima che interpreti per qualcuno: qui c’è qualcuno che conosce, o di cui conosce la famiglia?
sentence-ilka-said-to-all = Lo dico a tutti quelli che entrano. Se qualcuno le tiene i documenti, le conta i soldi o decide quando può uscire, il reato è il suo e non di chi lo subisce, qualunque sia il lavoro. Un aiuto c’è, e non costa niente.
sentence-ilka-come-any-time = Se un giorno vuole che veniamo a prenderla, al telefono dice una parola sola e basta.
sentence-ilka-like-a-neighbour = Non le dico io che cos’è la sua vita. Lo sa lei. Se cambia, ha il numero.
sentence-ilka-on-tuesdays-log = Da me: un segnale, tre martedì, e che le serve una porta che si chiude. Nessuna storia.
sentence-ilka-round-the-corner = Aspettiamo dietro l’angolo e veniamo quando ci chiamate. Sulla porta con voi non ci stiamo.
sentence-ilka-she-has-time = Ha i suoi giorni per riprendersi. Quando vorrà parlare lo dirà a me, e con un avvocato.
sentence-ilka-ask-over-there = Vuole che qualcuno laggiù badi alla sicurezza di Mina? Lo saprebbe un solo ufficio, e una persona in abiti civili. Come, lo dice lei; e può dire di no.
sentence-ilka-mina-well = Una persona in abiti civili è stata a scuola. Mina sta bene.

## tomas

sentence-tomas-hang-ups = Due volte qualcuno ha chiamato il numero verde e ha riattaccato. Ho tenuto libera la linea.
sentence-tomas-said-to-all = Lo dico a uomini e donne. Se qualcuno le tiene i documenti, le conta i soldi o decide quando può uscire, il reato è il suo e non di chi lo subisce, qualunque sia il lavoro. Un aiuto c’è, e non costa niente.
sentence-tomas-not-a-judge = Sono Tomas, lavoro per chi è stato usato da altri. Che cosa sia lei non lo decido io. Quello che mi dice resta qui, se non vuole altro.
sentence-tomas-both-can-be = Si può essere tutt’e due: costretti a farlo, e chiamati a risponderne. Su questo decide un magistrato, e accanto a lei c’è un avvocato; l’aiuto non aspetta.
sentence-tomas-key-on-the-hook = C’è una stanza, e la chiave è sua. Nessuno le chiede dov’è stato.

## corra, fenn

sentence-corra-knows-nobody = Qui non conosco nessuno.
sentence-fenn-knows-nobody = In quella casa non conosco nessuno, e la famiglia di nessuno.
sentence-fenn-what-i-am = Porto le parole tra di voi. Di mio non dico niente, e fuori non dico niente.

## alba

sentence-alba-take-what-you-like = Prenda dallo scaffale quello che vuole. Nessuno scrive niente.
sentence-alba-i-see-people-alone = Io vedo ciascuno da solo, è la regola della casa. Intanto c’è il tè.
sentence-alba-our-mediator = Grazie. Qui lo fa la nostra mediatrice, per tutti.
sentence-alba-no-names = Dall’ambulatorio: chi può sostenere un colloquio e chi prima deve riposare. Nessun nome di malattia.

## vera

sentence-vera-the-letter = Una vicina scrive: la più giovane, con la treccia, non esce mai sola, e la notte si sente un chiavistello.
sentence-vera-know-anybody-there = Conosce qualcuno in quella casa, o la famiglia di qualcuno?
sentence-vera-follow-the-money = Ho chiesto di seguire il denaro. Per quello non servono le parole di nessuno.
sentence-vera-plan = Si entra in due, al massimo in quattro. Parla una persona sola. Chi controlla resta in disparte nella stanza sulla strada, gli altri siedono in cucina. Nessuna foto alle persone, niente manette nell’ingresso.
sentence-vera-wait-round-the-corner = Aspettate dietro l’angolo e venite quando vi chiamo?
sentence-vera-good-evening = Buonasera. Vera Tolman, polizia. Abbiamo un decreto per questi locali. Sedetevi, prego; nessuno deve raccontarci niente. Cominciamo con l’acqua.
sentence-vera-would-you-sit-with-me = Viene con me nell’altra stanza? Sentiamo ciascuno da solo.
sentence-vera-both-ways = Una donna che raccoglie dalle altre e sta sullo stesso elenco con un debito. Per l’una ipotesi: i soldi passano in mano a lei. Per l’altra: se manca qualcosa la multa è sua, come per loro. La tengo in disparte, non in custodia. Decida lei.
sentence-vera-who-are-you-here = Come posso chiamarla?
sentence-vera-somebody-is-waiting = Dietro l’angolo c’è gente che non è della polizia, con qualcosa di caldo. Può andare da loro; nessuno lo scrive.
sentence-vera-the-other-car = Lei non è in stato di fermo. Va con l’altra auto, da persone che non sono della polizia; nessuno della casa viaggia con lei.
sentence-vera-money-frozen = Il denaro sul conto è sotto sequestro. Serve a chi se l’è visto togliere.
sentence-vera-no-pictures = Nessuna foto, nessuna frase, nessun indirizzo. Non c’è niente da vedere.
sentence-vera-through-her-worker = Gli atti possono aspettare, e l’indagine non dipende da lei. Se vuole parlare, lo saprò da te.
sentence-vera-statement-tonight = Sarebbe meglio firmare qualcosa stasera, finché è fresco.
sentence-vera-all-of-you-line-up = Tutti al muro, documenti alla mano. Chi di voi lavora qui senza essere in regola?
sentence-vera-are-you-a-victim = Lei è una vittima, vero?

## bodo

sentence-bodo-one-number = Un numero, due annunci, le stesse parole. E il numero compare in un fascicolo del molo 3.
sentence-bodo-i-sit-down = Sono Bodo, della polizia. Mi siedo, così siamo alti uguali.
sentence-bodo-your-rights = Non è tenuto a dire niente, e può avere un avvocato. Conta quello che sapeva, non quello che faceva là dentro; su quello non chiedo.
sentence-bodo-goodbye-then = Scenda pure. Buonasera.
sentence-bodo-card-comes-back = La carta viene copiata e le torna indietro. Ecco la ricevuta.
sentence-bodo-left-the-box = La scatola dell’ambulatorio resta dov’è. Non è una prova contro nessuno.
sentence-bodo-papers-back = I passaporti e la carta d’identità tornano ai titolari in settimana, dietro firma.
sentence-bodo-what-do-you-earn = E con quello quanto si guadagna?

## orsola

sentence-orsola-no-blind-visit = Chi c’è probabilmente dietro quella porta, e come lo sapete senza chiederlo a loro?
sentence-orsola-order-with-limits = Il decreto riguarda cinque stanze, oggi pomeriggio, documenti e telefoni. Prima vengono le persone. Se qualcuno vuole andarsene con l’unità mobile, va.
sentence-orsola-i-decide = Ho sentito entrambe le ipotesi. Allo stato degli atti: nessuna custodia, va con chi l’aiuta, separata dalle altre; l’indagine su ciò che ha fatto resta aperta. Metto per iscritto perché.
sentence-orsola-girl-is-well = È arrivata la risposta dall’estero: la bambina sta bene.
sentence-orsola-book-her-now = I soldi li teneva lei. Portatela dentro con gli uomini.
sentence-orsola-four-lines = Quattro righe alla lavagna: chi dorme dove, chi accompagna chi dall’avvocato, che cosa si è chiesto all’estero e quando torna, che cosa può chiedere ciascuno. Niente storie a questo tavolo.

## mirco, nella

sentence-mirco-two-places = Due posti per minori stanotte, nessuno tra gli adulti.
sentence-mirco-jumper = Sono Mirco, del Comune. Ho un maglione in più e un sacchetto di matite. Non devi raccontarmi niente.
sentence-mirco-school-from-monday = Ha un letto in una casa con un gatto, e da lunedì la scuola. Chiede che nessuno telefoni.
sentence-nella-beside-you = Sono Nella, la tua tutrice per provvedimento. Non sono di nessuno di loro. Mi siedo dove vuoi tu.
sentence-nella-card-costs-nothing = Quella tessera non ti costa niente. Chi non ha ancora diciotto anni viene protetto, e anche chi forse non li ha.
sentence-nella-now-we-eat = Hai detto quello che volevi dire. Adesso mangiamo qualcosa.
sentence-nella-one-time-only = Una volta, con me, e poi mai più. Puoi fermarti.

## livio, severin

sentence-livio-guardian-tonight = La tutrice è in viaggio. Fino ad allora nessuno chiede niente alla ragazza, se non se ha fame.
sentence-livio-rest-after = Dieci minuti e una pausa. E nessuno nel corridoio quando esce.
sentence-severin-who-sits-where = La sedia la scegli tu. Quella è la telecamera: conserva quello che dici, così nessuno te lo chiede di nuovo. Quelli della casa non ti vedono, e tu non vedi loro.
sentence-severin-how-were-the-days = Raccontami com’era una giornata, dalla mattina. Quanto vuoi.
sentence-severin-not-that-question = Questa domanda non si pone. Riguarda la sua vita privata e non serve.
sentence-severin-and-what-did-you-wear = La difesa chiede come ti vestivi, e se a casa avevi amicizie maschili.
sentence-severin-that-is-all = È tutto. Non ti sarà chiesto di nuovo. Grazie per le parole che hai scelto.

## gesa

sentence-gesa-soup-first = Sono Gesa. Prima la minestra, domande mai. La porta si apre da dentro.
sentence-gesa-cannot-confirm = Non confermo a nessuno se qui ci sia qualcuno. Buonasera.
sentence-gesa-door-is-open = Quando vuole. La porta si apre da dentro, e c’è un ombrello.
sentence-gesa-key-is-yours = La chiave resta a lei. Io busso.
sentence-gesa-two-roofs = Due tetti. Chi contava e chi era contato non dormono nella stessa casa.
sentence-gesa-behind-the-mill = È da noi, dietro il vecchio mulino.

## dalia

sentence-dalia-i-am-well = Sto bene. Chiedete a Zita.
sentence-dalia-how-long-have-we = Quanto tempo abbiamo? Allora sì. Finché non bussa.
sentence-dalia-not-today = Oggi no. È dietro la porta. Me lo chieda dove lei non può venire.
sentence-dalia-yes-to-ilka = A lei sì. È quella del tè.
sentence-dalia-not-the-police = La polizia, adesso no. È permesso?
sentence-dalia-who-fetches-mina = Ho una bambina di sei anni. Il lunedì passano davanti a casa. Adesso chi ci va?
sentence-dalia-yes-without-uniform = Sì. Ma nessuna divisa alla porta. Mia madre si sentirebbe male.
sentence-dalia-a-kitchen = Una cucina, dicevano. Poi c’è stata una somma. Cresce il lunedì.
sentence-dalia-not-that = Quello no. Lo sapete.

## nives

sentence-nives-twenty-one = Ho ventun anni, sono nata a marzo, sono venuta da sola.
sentence-nives-is-anybody-cross = È arrabbiato qualcuno?
sentence-nives-is-zita-here = C’è Zita? … No? Allora va bene.
sentence-nives-if-nella-comes = Se viene anche lei, sì.
sentence-nives-do-not-know = Non lo so.
sentence-nives-april = Ad aprile ne faccio diciotto. La tessera non è mia. Costa qualcosa?
sentence-nives-sums-come-out = I conti li faccio di notte. Tornano.
sentence-nives-to-the-judge = Dovevo badare a dei bambini. I bambini non c’erano. La mattina si sentiva il chiavistello e la sera di nuovo. In mezzo aspettavo che mi chiamassero. Il resto non lo voglio dire.
sentence-nives-was-that-all = È tutto? Non ricomincia?

## zita

sentence-zita-she-is-fine = Sta bene, è solo stanca. Abbiamo dieci minuti.
sentence-zita-i-translate = Traduco io, faccio sempre così.
sentence-zita-ten-minutes = Dieci minuti, ho detto.
sentence-zita-what-am-i = E io per voi che cosa sono, l’una o l’altra?
sentence-zita-if-he-is-locked-in = Se qui lui non entra, sì.
sentence-zita-for-me-too = Anche per me? Allora sì. Scriva piccolo.
sentence-zita-with-a-lawyer = Con un avvocato. E non oggi.
sentence-zita-not-with-them = Sì, ma non nella stessa casa della ragazza.
sentence-zita-i-was-dalia = Quattro anni fa ero io quella contata. Chi conta paga quello che manca.
sentence-zita-only-the-rent = È solo l’affitto.

## milo

sentence-milo-till-he-honks = Finché non suona, sono in una botte di ferro.
sentence-milo-whoever-listens = Chi ascolta.
sentence-milo-he-is-waiting = Fuori c’è lei con il motore acceso. Un altro giorno.
sentence-milo-all-right-then = Qui non suona nessuno. E va bene, sì.
sentence-milo-not-yet = Non ancora. Magari dopo colazione, uno di questi giorni.
sentence-milo-with-a-key = Con una chiave? Sì.
sentence-milo-the-sofa = Quando esci dalla comunità ti danno una valigia. Lei mi ha dato un divano. Poi il divano aveva un prezzo.
sentence-milo-late-ten = Dieci minuti di ritardo, cinquanta. Ero spesso in ritardo.
sentence-milo-joke = Un’altra domanda, prego, questa è consumata.

## renata, jarmo

sentence-renata-my-own-number = Lavoro per conto mio, con il mio numero e il mio contratto. Non sono di nessuno.
sentence-renata-good-to-know = Buono a sapersi. Conosco qualcuno a cui può servire.
sentence-renata-wrote-a-letter = Ho scritto una lettera, per la ragazza di fronte. Vorrei che qualcuno le chiedesse come sta.
sentence-renata-does-she-sleep = Stanotte c’è qualcuno con la ragazza?
sentence-renata-see-my-lease = Il mio contratto, il mio conto, il mio numero. Non trattenetene niente, per favore.
sentence-renata-may-i-go = Adesso posso andare a casa?
sentence-jarmo-what-is-going-on = Che cosa succede? Io affitto solo la stanzetta.
sentence-jarmo-on-the-wall = Il contratto è appeso al muro, e questa è la mia tessera universitaria.

## oda, tilda

sentence-oda-nineteen = Diciannove. Ecco la carta, e quella è mia zia.
sentence-tilda-stairs-on-wednesdays = Il mercoledì faccio le scale. Con il contratto, e con le ferie.

## ubald

sentence-ubald-only-passing = Sono solo di passaggio.
sentence-ubald-i-knew = Quella con il cappotto verde una volta piangeva. Sapevo che doveva dei soldi a quelli. Sono tornato lo stesso.

## corvin, romy

sentence-corvin-only-the-landlord = Io qui riscuoto solo l’affitto. Sono tutti adulti.
sentence-corvin-a-lawyer = Voglio il mio avvocato.
sentence-romy-know-nothing = Io non so niente, guido.
sentence-romy-get-in = Dai, sali.
