### Quello che dicono le persone del caso, ciascuna con la sua voce. Frasi buone e meno buone, senza etichetta.

## nives

sentence-nives-places-north = Al nord c’è un posto per una mamma con un bambino. Posso tenerlo fino a domani a mezzogiorno.
sentence-nives-here-since = Sono ancora qui. Faccia con calma.
sentence-nives-who-may-know = Posso dire a una collega che giovedì lei atterra con un bambino, e nient’altro? Risponderebbe lei, all’ora che sceglie lei.
sentence-nives-number-still-good = Il numero che ha conservato è ancora buono. Sotto c’è una riga di anni fa, e nessuno l’ha letta da allora.
sentence-nives-two-oclock = Chiami alle due, da dove non c’è nessuno. Se entra qualcuno, dica che chiede del detersivo.
sentence-nives-whole-story-now = Prima di poter fare qualcosa mi serve tutta la storia, dall’inizio.
sentence-nives-glad-you-arrived = Ne sono contenta. Metto uno spillo sulla carta, e nessun nome.

## arno

sentence-arno-july = Uno è stato registrato a maggio, l’altra ad agosto. A luglio le norme sono cambiate. Non seguono lo stesso libro.
sentence-arno-silence-is-yes = Non abbiamo risposto, quindi abbiamo accettato. E chi accetta deve stare alla porta.
sentence-arno-nothing-to-do = Accettato per silenzio. Fino a giovedì non abbiamo niente da fare.
sentence-arno-no-stops-nothing = Un no al foglio sanitario non ferma il volo, e nemmeno l’aiuto. Vuol dire solo che ci organizziamo in base ai bisogni.
sentence-arno-arrived-line = Il Nordmark ha la sua risposta: arrivati, e una riga su che cosa mancava.
sentence-arno-two-registers = Due persone secondo due norme diverse, arrivate e annotate tutte e due. Nessuno aspetta più una risposta da noi.

## sunniva

sentence-sunniva-flight-full = Giovedì l’aereo è pieno. Se si devono cambiare i posti lo devo sapere oggi.
sentence-sunniva-what-do-you-need = Che cosa le servirà la prima sera, là? Scrivo il bisogno, non il motivo.
sentence-sunniva-in-the-office = Venga in ufficio, la porta si chiude. Sua cugina intanto può prendere un caffè.
sentence-sunniva-tick-none = Metto “nessuna”. Tanto là lo vedono da soli.
sentence-sunniva-court-asks = Il tribunale chiede una pagina: dove vivrebbe, e chi tiene lontano chi.
sentence-sunniva-doctor-only = Va in una busta dal nostro medico al loro. Io non la apro.
sentence-sunniva-next-time = Grazie. La prossima volta chiedo chi è seduto accanto.

## keth

sentence-keth-plain-door = La porta senza scritte si apre con la mia tessera. Dalla sala non si vede.
sentence-keth-grey-jacket = Buongiorno. Sono Keth, della polizia dell’aeroporto. Quello con la giacca grigia, senza gradi. Faccio solo in modo che da qui arriviate alla stanza con le poltrone.
sentence-keth-jaro-hello = Ciao. Io sono Keth. Ho una giacca grigia e un sacchetto di panini che non sono miei. Suri ripete tutto quello che dico. Non devi raccontarmi niente; ti porto da qualcuno che ha tempo.
sentence-keth-animals = C’è dell’acqua, e per il piccolo degli animali di legno. Si sieda dove vuole.
sentence-keth-this-way = Andiamo di qua. Là fuori non c’è bisogno che la veda nessuno.
sentence-keth-flowers = Al banco là fuori un uomo con dei fiori chiede di un volo e di un nome. Non gli è stato detto niente.
sentence-keth-tell-here = Mi dica qui chi la cerca, e com’è andata. Gli altri possono aspettare.
sentence-keth-eurodac-says = La macchina dice venti. Io mi attengo alla macchina.
sentence-keth-doubt-is-child = C’è un dubbio, quindi è un minore finché non dice altro chi può deciderlo. L’ho messo per iscritto.
sentence-keth-square = L’uomo con i fiori se n’è andato da solo. Ieri l’auto si è vista anche in piazza.
sentence-keth-brother-real = Allora mi saluti suo fratello. Di là, sempre dritto.

## mila

sentence-mila-hour-a-day = Alle due posso stare al telefono, e domani a Montefosco.
sentence-mila-not-an-office = Mi chiamo Mila. Non sono la polizia, e nemmeno un ufficio che manda via qualcuno. Aiuto chi è stato sfruttato, che denunci o no. Lei dice fin dove arriviamo.
sentence-mila-washing-powder = Se entra qualcuno, mi chieda del detersivo, e io capisco.
sentence-mila-need-not-why = Dico di che cosa ha bisogno: un posto per due, non in quella città, una porta laterale. Non il perché.
sentence-mila-forty-five = Ci sono quarantacinque giorni in cui nessuno la manda via e nessuno le chiede di decidere sulla polizia. Cominciano se lei lo vuole, con un foglio a suo nome.
sentence-mila-happened-years-ago = Che siano passati anni, e che non abbia mai denunciato, non chiude la porta. Conta che cosa le è stato fatto, e chi la aspetta oggi. Se ci sarà un permesso, non posso prometterlo.
sentence-mila-asylum-too = La sua domanda di protezione è un’altra cosa, e va avanti. L’una non le toglie l’altra.
sentence-mila-room-for-two = In un’altra regione c’è una stanza per lei e Miro, in una casa di cui l’indirizzo resta fra noi. Posso farla tenere per voi? Giovedì può ancora dire di no.
sentence-mila-open-a-file = Aprirei una pratica: il nome, che cosa serve, e quello che vuole metterci lei. La leggono io e la casa. Può dire di no, e può ripensarci. La vuole?
sentence-mila-same-car = L’auto bianca è alla rampa. Salgo anch’io con lei.
sentence-mila-you-said-and-i-wrote = Ha detto: una porta con il chiavistello, un posto dove Miro giochi, e non quella città. Questo ho scritto. Ho dimenticato qualcosa?
sentence-mila-slips-are-enough = Non deve raccontarmi la casa, né le notti. Per cominciare bastano le buste paga. Ha lavorato; le spetta qualcosa.
sentence-mila-citizen-too = Questo aiuto non è solo per gli stranieri. Succede anche a chi ha il nostro passaporto, e non c’è da vergognarsi.
sentence-mila-no-new-crime = Non serve che sia successo questa settimana, né qui, e non serve che qualcuno abbia denunciato.
sentence-mila-lawyer-and-papers = Mercoledì viene un’avvocata, da lei e non il contrario. Non costa niente.
sentence-mila-jaro-hello = Io sono Mila. Aiuto chi è stato costretto da altri a fare delle cose. Non sono della polizia. Beno resta con te, e quando basta lo dici tu.
sentence-mila-jaro-safe = Qui dentro puoi parlare? La porta è chiusa.
sentence-mila-jaro-who-asks = Va bene che qui ci siano due donne, o preferisci un uomo?
sentence-mila-jaro-worries = Sei di nuovo in questo Paese. Che cosa hai paura che succeda, adesso?
sentence-mila-jaro-days = Per quarantacinque giorni nessuno ti manda via, e nessuno ti chiede di raccontare qualcosa alla polizia. Ti danno un foglio con il tuo nome e l’età giusta.
sentence-mila-jaro-paper = Ci sono documenti con cui potresti restare, come minore e come persona che è stata usata. Non te ne prometto nessuno. Ci guardate tu, Beno e un’avvocata.
sentence-mila-jaro-asylum = Se hai paura di tornare a casa puoi dirlo, oggi o più avanti. Basta una frase, e Beno ti aiuta.
sentence-mila-jaro-file = Scriverei il tuo nome, che cosa ti serve, e niente sulle notti. Lo leggono la casa e io. Puoi dire di no, e puoi cambiare idea. Anche Beno dev’essere d’accordo. Lo vuoi?
sentence-mila-why-back = Ma perché è salita su quell’aereo, se lui vive là?
sentence-mila-two-needs = Una mamma con un bambino, un ragazzo di sedici anni, un padre con una bambina. Solo i bisogni; il resto è loro.

## otto

sentence-otto-no-place = In questa provincia niente per una mamma con un bambino prima del venti. Chiedo fuori.
sentence-otto-needs-and-dates = Dieci minuti. Bisogni, uffici, date. Chi vuole raccontare una storia la racconta altrove, o meglio: non la racconta.
sentence-otto-who-keeps-thread = Chi tiene il filo per ciascuno dei tre, e chi subentra quando quella persona è malata?
sentence-otto-read-back = Rileggo: tre operatori di riferimento, la scuola da lunedì, la casa fino a primavera, il punto di contatto in copia.
sentence-otto-hotel = C’è un albergo vicino alla stazione, a Brisola. Costa poco.
sentence-otto-old-story = Sono passati anni, e non c’è pericolo imminente. Il programma non è pensato per questo.

## agnes

sentence-agnes-room-behind = La stanzetta dietro lo sportello è libera dalle due, e ha una porta.
sentence-agnes-sit-first = Prima sedetevi, tutti e due. Il numero può aspettare. E il pastello rosso è là.
sentence-agnes-school = Prima la scuola: basta un modulo, senza indirizzo. Ce l’ho qui.
sentence-agnes-where-last-night = Dove avete dormito, stanotte?
sentence-agnes-colleague-tomorrow = Domani viene una collega che di questi lavori se ne intende. Non è un ufficio. Può parlarle oppure no.
sentence-agnes-flat = Il Comune ha due stanze sopra la biblioteca, per padri con bambini. Per adesso le andrebbero bene?
sentence-agnes-she-draws = La vede dal vetro, e ha i pastelli rossi. Velko è con lei.
sentence-agnes-both-ways = Può restare e chiedere quello che le spetta, oppure tornare a casa con un aiuto. Le spiego tutte e due le cose. Qui fretta non ne ha nessuno, tranne lei.
sentence-agnes-who-is-there = Chi trova, se torna a casa? E c’è qualcuno che preferirebbe non incontrare?
sentence-agnes-appointment = Oggi lo sportello è pieno. Torni fra due settimane, con un appuntamento.
sentence-agnes-boys-room = C’è un letto in una stanza con altri due della tua età. Nessuno la chiude a chiave.
sentence-agnes-school-and-doctor = La scuola da lunedì, un pediatra per la bambina, due stanze fino a primavera.

## furio

sentence-furio-old-files = Le vecchie pratiche si possono riaprire. Sono in archivio, e la chiave ce l’ho io.
sentence-furio-counter-in-room = Lo facciamo qui accanto, dove non guarda dentro nessuno. Lo sportello ha i vetri da tutte e due le parti.
sentence-furio-your-file-lives = La sua domanda di anni fa non è morta. Oggi la riapro, e le do un foglio che lo dice.
sentence-furio-no-new-crime = Senza una denuncia, e senza un fatto recente avvenuto qui, non posso prenderla in considerazione.
sentence-furio-with-the-guardian = L’anno lo correggo con il tutore accanto a lui, non prima.
sentence-furio-seat-by-wall = Lungo il muro si sta più tranquilli.
sentence-furio-your-paper = Ecco il suo foglio. Il forno può smettere di chiamare.
sentence-furio-answer-in-writing = La risposta le arriva per iscritto, con il nome di chi può riesaminarla.

## yara

sentence-yara-post-open = Il presidio è aperto fino alle due. Se le scale sono troppe, vengo io nella stanza.
sentence-yara-chair-first = Sono Yara, medico. Non deve mostrarmi niente. Io chiedo, e lei dice fin dove.
sentence-yara-as-you-like = Posso misurarle la pressione e sentire lei e il piccolo che aspetta? Miro resta dove lo vede. Può dire di no, e fermarmi quando vuole.
sentence-yara-spray = Si sieda, respiri. Ho qui lo stesso spray.
sentence-yara-midwife-tuesday = Viene un’ostetrica a casa. Di prima non chiede niente.
sentence-yara-care-goes-on = Le cure continuano come stabilito. Quello che ho trovato resta a me.
sentence-yara-letter-arrived = La lettera del suo medico è arrivata, nella busta, come voleva.

## beno

sentence-beno-two-wards = Ne ho già due, e posto per un terzo.
sentence-beno-white-hair = Sono Beno. Ho i capelli bianchi e nessuna divisa. Forse sarò io ad accompagnarti. Finché non è deciso, sto solo seduto qui.
sentence-beno-yours-now = Adesso è scritto: ci sono per te finché non sei maggiorenne. Delle notti nessuno ti chiede niente senza di me, e nemmeno io, se non vuoi.
sentence-beno-hungry = Hai mangiato? Che cosa ti piace?
sentence-beno-count-as-sixteen = Quello che ti hanno fatto dire sull’età non ti danneggia. Qui vale quello che sei.
sentence-beno-his-wish = Vuole un letto vicino alla finestra, una scuola con un’officina, e nessuno che gli chieda delle notti.
sentence-beno-just-here = Io sto solo seduto qui. Non devi parlare.
sentence-beno-uncle-no = A quel numero non rispondiamo. Può suonare; tu sei qui.

## suri

sentence-suri-all-of-it = Dico quello che dici tu e quello che dicono loro, tutto, e niente di mio.
sentence-suri-no-ties = Sono di Osk, in Tavria. Su questo volo non conosco nessuno, e nemmeno le famiglie.
sentence-suri-says-boy = La parola che usa per sé è quella per un ragazzino. Dico solo che cosa vuol dire la parola.
sentence-suri-corner-first = Prima gli angoli. Ne vedi uno dalla tua parte?
sentence-suri-a-bit-of-sky = Il cielo è la parte più difficile. Tutto lo stesso blu.
sentence-suri-tell-them = Racconta tutto, poi ti danno i documenti. So come funziona.
sentence-suri-left-that-out = Ha detto qualcosa di casa, niente di importante.

## selka

sentence-selka-thursday-flight = Giovedì ci mettono su un aereo, Miro e me. Il vostro numero l’ho tenuto.
sentence-selka-two-of-us = Siamo in due. Miro ha tre anni. E presto saremo in tre.
sentence-selka-she-hears = Qui c’è gente. E una ascolta.
sentence-selka-safe-enough = Adesso sì. Non per molto.
sentence-selka-now-alone = Adesso non c’è nessuno. La macchina va.
sentence-selka-two-oclock = Alle due. In lavanderia.
sentence-selka-tell-her-that = Questo glielo può dire: giovedì, e un bambino.
sentence-selka-not-brisola = Non a Brisola. Ovunque, ma non a Brisola.
sentence-selka-he-knows = Lui sa il giorno. L’ha chiesto a mia cugina, e lei gli dice tutto.
sentence-selka-not-my-health = No. Quello che ho detto alla dottoressa l’ho detto a lei.
sentence-selka-place-yes = Se è lontano da lì: sì, fatela tenere.
sentence-selka-place-no-crowd = No. Non finché c’è lei.
sentence-selka-they-may-know = Lei e la casa. Sì.
sentence-selka-later-perhaps = Adesso no. Forse più avanti, e allora lo dico io.
sentence-selka-doctor-yes = Sì. Se Miro mi vede.
sentence-selka-expecting = Al quarto mese. Di notte si muove.
sentence-selka-a-woman = Una donna, se c’è.
sentence-selka-water-for-miro = Acqua per lui, per favore. E un posto dove stendersi.
sentence-selka-cold-hall = Il capannone del pesce. Dalle quattro del mattino. Il passaporto lo teneva lui, e diceva che il letto costa più di quello che guadagno.
sentence-selka-he-taught-me = Una porta non la apro più senza prima chiedere chi è.
sentence-selka-not-here = Non qui. C’è gente.
sentence-selka-bolt = Il chiavistello è dalla mia parte?
sentence-selka-that-is-what-i-said = Sì. È quello che ho detto.
sentence-selka-2022 = Un giorno lo voglio dire dove conta. Non questa settimana.
sentence-selka-slept = Ha dormito tutta la notte. Non sapevo che russa.
sentence-selka-bolt-game = Miro apre e chiude il chiavistello. Tutto il giorno.
sentence-selka-washing-powder = Quanto detersivo per un carico piccolo?

## davin

sentence-davin-only-a-school = È solo per la scuola. Ha sei anni. Al resto ci penso io.
sentence-davin-thanks = Grazie. Lia, di’ grazie. No? Allora lo dico io due volte.
sentence-davin-sleeps-in-car = In macchina. È una macchina grande.
sentence-davin-slips = Ecco, le buste paga. Quarantuno ore, pagate undici. Il resto era letto, pullman, guanti.
sentence-davin-barracks = Diciannove in un capannone. Chi andava dal medico perdeva il letto. La tessera della banca la tenevano loro, per praticità.
sentence-davin-agency-rings = L’agenzia. Dicono che ho firmato fino a primavera, e che sanno quale scuola.
sentence-davin-not-a-victim = Faccio il magazziniere. Ho il passaporto di qui. Quelle cose sono per altri.
sentence-davin-yes-for-her = Per Lia, e anche per me. Sì.
sentence-davin-two-rooms = Due stanze? Sì.
sentence-davin-safe-here = Qui dentro sì. Fuori suona.
sentence-davin-either = Per me è uguale. Va bene lei.
sentence-davin-what-worries = Che un giorno siano davanti alla scuola. Il nome ce l’hanno dal modulo.
sentence-davin-no-police = No. Quelle carte le ho firmate io.
sentence-davin-draws = Disegna di nuovo quella casa. La porta è rossa, così la troviamo.
sentence-davin-three-friends = Da ieri ha tre amiche. A colazione me le conta.
sentence-davin-key-fits = La chiave si impunta un po’. Ci ho messo l’olio.
sentence-davin-school-monday = Lunedì, in prima, con la cartella rossa.
sentence-davin-hands = Dalle cinghie. Sta passando.
sentence-davin-thats-right = È giusto. Può lasciarlo così.

## jaro

sentence-jaro-twenty = Venti.
sentence-jaro-birth-year = In primavera ne ho compiuti sedici. Il foglio che ci hanno dato dice venti, per tutti.
sentence-jaro-thanks = Grazie.
sentence-jaro-if-he-comes = Se viene anche lui: sì.
sentence-jaro-that-bed = Vicino alla finestra? Sì.
sentence-jaro-no-names = Nomi non ne dico.
sentence-jaro-parcels = Pacchi. Di notte, a piedi. Se ne manca uno, lo devo.
sentence-jaro-grandmother = C’è una nonna, in Tavria. Lei non deve saperlo.
sentence-jaro-either = Non importa. Basta che non urlino.
sentence-jaro-safe-with-door = Se la porta è chiusa.
sentence-jaro-they-find = Con il telefono trovano tutti.
sentence-jaro-corner-piece = Angolo.
sentence-jaro-not-one-blue = No. Qui è più scuro.
sentence-jaro-that-is-me = Sì. Sedici. Lo scriva.
sentence-jaro-workshop = Con il legno. O i motori.
sentence-jaro-hungry = Da ieri.

## velko

sentence-velko-plum-trees = Vorrei tornare a casa. I susini vanno potati prima del gelo. Qui chi se ne occupa?
sentence-velko-yes-home = Di mia volontà, e volentieri. Sì.
sentence-velko-sister = La chiave ce l’ha mia sorella. Là nessuno vuole niente da me, tranne la capra.
sentence-velko-crayons = La sua piccola mi ha disegnato un susino. O una capra. Non si deve chiedere.
sentence-velko-came-by-bus = Stavo da mio nipote, in Nordmark, e poi ero di troppo. Così sono tornato in pullman.
sentence-velko-goat-fence = Giovedì parto. La capra non lo sa ancora.

## orla

sentence-orla-my-brother = Quello è mio fratello. Porta sempre i fiori, e sempre quelli sbagliati.
sentence-orla-how-long = Quanto ci vuole? C’è qualcuno che mi aspetta, e io voglio farmi aspettare.
sentence-orla-coffee = Hai l’aria stanca. Caffè?
sentence-orla-my-papers = Li ho qui, tutti, in ordine di grandezza.

## petar

sentence-petar-breath = Le scale. Ho uno spray, ed è finito.
sentence-petar-yes-doctor = Sì, gli scriva. Così non devo rispiegare tutto.
sentence-petar-cousin-far = Là non mi conosce nessuno. È un po’ questo il guaio.

## hesna

sentence-hesna-the-bakery = È il forno. Chiedono ogni mezz’ora se comincio domani. Comincio, se mi danno questo foglio.
sentence-hesna-one-paper = Mi serve solo un foglio. Si chiama ricevuta, e non ce l’ha nessuno.
sentence-hesna-back = Ero lassù per il raccolto. Sono tornata, tutto qui.

## radim

sentence-radim-flowers = Sono il marito, o quasi. Lo sa che vengo a prenderla.
sentence-radim-which-flight = Quale volo?
sentence-radim-whom-does-she-ring = A chi telefona tutto il tempo?
sentence-radim-where = E adesso dov’è?
sentence-radim-room-free = La stanza è ancora tua.
sentence-radim-only-talk = Voglio solo parlarle. Ditele che c’è Radim.
sentence-radim-i-see-you = Ti vedo. Bello, il piccolo. Somiglia alla mamma.
sentence-radim-lawyer = Conosco un avvocato. Le spiega lui che cosa è meglio.
sentence-radim-he-is-mine = Un bambino ha bisogno di un padre.

## ilke

sentence-ilke-we-manage = Ce la caviamo, lei e io. Quando è stanca confonde tutto.
sentence-ilke-whom-ring = A chi telefoni?
sentence-ilke-towels = Mi servono solo gli asciugamani. Chi è?
sentence-ilke-family = Ha comprato i fiori. La famiglia non si lascia lì ad aspettare.
sentence-ilke-i-know-nothing = Io non so niente.
sentence-ilke-thursday = Giovedì. Dieci e mezza.
sentence-ilke-leave-me-out = D’ora in poi lasciami fuori.

## tomin

sentence-tomin-wrong-flowers = Sono di nuovo quelli sbagliati?
