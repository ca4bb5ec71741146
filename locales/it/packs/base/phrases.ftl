### Quello che dicono gli operatori: frasi buone e meno buone, senza etichetta.

## Greeting and small talk

phrase-hello-sit = Salve. Si sieda pure dove preferisce.
phrase-hello-no-hurry = Salve. Non c'è nessuna fretta. In questo momento non deve fare niente.
phrase-hello-good-to-see = Salve. Mi fa piacere vederla.
phrase-hello-start-slowly = Salve. La stanchezza si farà sentire. Cominciamo piano.
phrase-hello-beside-you = Salve. Se permette, resto un momento qui accanto a lei.
phrase-hello-a-lot-at-once = Salve. È tanto tutto insieme, lo so.
phrase-hello-take-your-time = Salve. Faccia con calma. Io non ho fretta.
phrase-hello-just-me = Salve. Sono solo io, con un paio di domande, quando se la sente.
phrase-hello-call-you = Come vuole che la chiami?
phrase-tea-too-sweet = Il tè qui è sempre troppo dolce, ma è caldo. Ne prendo uno anch'io.
phrase-cold-night = Qui di notte fa freddo.
phrase-gladly-and-careful = Volentieri. Ci faccio attenzione.
phrase-here-you-are = Certo. Ecco.
phrase-authority-questions = Sono qui per conto delle autorità. Ho alcune domande.
phrase-ask-me-who-i-am = Il mio nome è su questo cartellino. Le dico che cosa faccio qui, e che cosa non faccio.

## Who I am, why I am here, what stays between us

phrase-who-i-am = Il mio nome è qui sul cartellino. Le spiego chi sono, perché vorrei parlare con lei e che cosa succede a quello che mi dice. Poi decide lei se parliamo.
phrase-see-my-name = Il mio nome è sul cartellino. Le dico che cosa faccio qui, e poi mi chieda quello che vuole.
phrase-what-stays-here = Quello che mi dice arriva solo alle poche persone che devono aiutarla. Se vengo a sapere che qualcuno rischia la vita, o che c'è un minore in pericolo, devo riferirlo, e prima lo direi a lei.
phrase-first-who-hears = Prima che mi racconti qualcosa, le dico chi lo verrà a sapere. Se per lei sono troppi, ci fermiamo lì.
phrase-only-what-helps = Riferisco solo quello che serve a chi deve aiutarla, e le dico a chi. C'è un'eccezione: se qualcuno rischia la vita, o se c'è in pericolo un minore. Anche allora lo sa prima da me.
phrase-why-notes = Prendo qualche appunto perché non le facciano le stesse domande due volte. Può vedere quello che scrivo.
phrase-badges = Qui c'è chi è della polizia, chi è medico, chi lavora per un'associazione. Può sempre chiedere a chiunque chi è.
phrase-how-long = Mi servirebbe un quarto d'ora circa. Può fermarmi quando vuole.
phrase-same-for-everybody = A tutti dico la stessa cosa: chi siamo, e che cosa vorremmo chiedere.
phrase-several-of-us = Oggi verremo da lei in diversi. Se due di noi le chiedono la stessa cosa, lo dica: il secondo va a chiederla al primo.
phrase-can-be-later = Vorrei qualche minuto del suo tempo. Può essere anche più tardi: mi dica lei quando.

## Language, interpreter, a woman or a man

phrase-which-language = In quale lingua le viene più facile parlare delle cose importanti?
phrase-interpreter-all-right = Capisce bene chi sta interpretando? Le va bene questa persona?
phrase-somebody-else-then = Allora cerchiamo un'altra persona. Non deve dire perché.
phrase-interpreter-role = Chi interpreta ripete tutto, non aggiunge niente e non può raccontare a nessuno quello che si dice qui. Se preferisce un'altra persona, lo dica. Non deve spiegare perché.
phrase-know-anybody = Prima di cominciare: conosce qualcuno di chi incontreremo qui, o la famiglia di qualcuno?
phrase-whom-do-you-know = Chi conosce delle persone che sono qui, di persona o per averne sentito parlare a casa?
phrase-woman-or-man = Con chi si sente più a suo agio, con una donna o con un uomo? Vale per me e per chi interpreta.
phrase-whom-easier = Con chi le è più facile parlare di sé: con una donna, con un uomo, con una voce al telefono?
phrase-prefer-woman = Preferisce parlare con una donna?
phrase-me-or-somebody = Per lei va bene che sia io a fare le domande, o è meglio un'altra persona?
phrase-wait-for-interpreter = Posso far venire un'altra persona a interpretare. Ci vuole qualche minuto. Aspettiamo insieme?
phrase-our-own-interpreter = Grazie, è gentile. Lavoriamo con i nostri interpreti, per tutti allo stesso modo.
phrase-our-own-for-everybody = Qui lavoriamo con i nostri interpreti, per tutti. Se uno di loro non va bene per lei, lo dica: non deve spiegare perché.
phrase-once-more-slowly = Certo. Ancora una volta, a voce più alta e più lentamente.
phrase-you-translate = Se lei parla la lingua, traduca pure lei. Facciamo prima.
phrase-ask-if-papers = Chieda un po' se ci sono dei documenti.

## Needs, rest

phrase-need-first = Di che cosa ha bisogno per prima cosa, prima di parlare di altro?
phrase-water-and-food = Ecco dell'acqua, e qualcosa da mangiare.
phrase-wash-and-clothes = Là può sedersi, e c'è dove lavarsi. Parliamo quando se la sente.
phrase-what-to-bring = Che cosa le porto? Qualcosa di caldo, di asciutto, una sedia?
phrase-need-just-now = Le serve qualcosa, adesso? Ci penso io.
phrase-water-or-blanket = Vuole un po' d'acqua, o un posto per sedersi?
phrase-what-there-is = Sì. Vedo che cosa c'è, e in ogni caso torno da lei.
phrase-i-see-to-it = Certo. Ci penso io.
phrase-ask-about-that = Non lo so, ma chiedo. Glielo dico io.
phrase-if-later-something = Bene. Se più tardi le serve qualcosa, lo dica a chiunque di noi.
phrase-eaten-today = Oggi ha mangiato qualcosa?
phrase-water-later = L'acqua tra un attimo. Prima nome e data di nascita.
phrase-slept = Ha potuto dormire un po'?
phrase-stop-and-rest = Se non ce la fa più, ci fermiamo qui. Può sdraiarsi, e continuiamo più tardi o domani.
phrase-sit-where-you-like = Certo. Si metta dove vuole, abbiamo tempo.
phrase-room-and-door = Chiedo subito della stanza e della porta, e prima di notte le faccio vedere tutte e due.
phrase-a-break = Vuole fare una pausa?
phrase-five-more-minutes = Ancora cinque minuti e poi si riposa.
phrase-rest-when-done = Si riposa quando abbiamo finito.

## Safe to talk

phrase-safe-now = Prima di cominciare: per lei è sicuro parlare qui, adesso?
phrase-can-talk-as-it-is = Così com'è adesso, qui può parlare?
phrase-what-makes-it-safer = Che cosa la farebbe sentire più al sicuro per parlare?
phrase-talk-in-peace = Che cosa le serve, qui, per poter parlare in pace?
phrase-look-who-hears = Vado a vedere. Se qualcuno può sentirci, ci spostiamo.
phrase-before-somebody-looks = Quanto tempo abbiamo prima che qualcuno la cerchi?
phrase-change-the-subject = Se entra qualcuno, o se vuole smettere, alzi una mano e parliamo del mangiare.
phrase-somewhere-quieter = Andiamo dove non ci sente nessuno? Può sedersi accanto alla porta.
phrase-safe-to-reach = Come possiamo contattarla senza metterla nei guai?
phrase-safe-to-keep = È sicuro per lei tenere addosso questo foglio, o glielo conserviamo noi?
phrase-talk-here-quickly = Possiamo farlo anche qui, tanto non ci ascolta nessuno.

## Health, and consent to a health check

phrase-how-do-you-feel = Come si sente? Le fa male qualcosa?
phrase-medicine = C'è una medicina che prende, o che dovrebbe prendere?
phrase-doctor-now = Mi sembra che abbia dolore. Chiamo subito il medico?
phrase-if-it-changes = Va bene. Se cambia qualcosa, lo dica a chiunque di noi, a qualsiasi ora.
phrase-call-the-doctor = Serve un medico qui, subito. C'è una persona che sta male.
phrase-doctor-tomorrow = Il medico è andato via. Se ne parla domani.
phrase-expecting = Aspetta un bambino?
phrase-consent-health-check = Il medico vorrebbe visitarla, a porta chiusa e senza nessun altro, a meno che lei non lo desideri. Serve solo a capire come sta. Può dire di no, o fermare tutto in qualsiasi momento. Vuole?
phrase-consent-you-decide = È d'accordo che un medico la visiti? Si fa a porta chiusa, e decide lei chi le resta accanto. Serve a capire di che cosa ha bisogno, nient'altro. Può dire di no, e può interrompere a metà. Che cosa preferisce?
phrase-consent-health-sharing = Il medico può dire a chi le cerca un posto quello che è necessario sapere della sua salute? Solo questo, e solo a loro. Se dice di no la curano lo stesso, e può cambiare idea.
phrase-stays-with-the-doctor = Quello che trova il medico resta al medico. Gli altri sanno solo quello che permette lei.
phrase-no-examination-then = Allora lasciamo stare. Se più tardi si sente peggio, lo dica a chiunque di noi.
phrase-nothing-passed-on = Allora non se ne riferisce niente.
phrase-just-go-in = Fa parte della procedura. Entri e basta.
phrase-everybody-does-it = Sono cinque minuti. Lo fanno tutti.
phrase-doctor-is-waiting = Il medico aspetta. Non vorrà far perdere tempo agli altri.

## Rights and ground rules

phrase-need-not-answer = Non deve rispondere per forza. Può saltare una domanda o smettere, e non le verrà rinfacciato.
phrase-correct-me = Se una cosa non la sa, lo dica. Se la domanda non è chiara, me lo faccia notare. Se sbaglio, mi corregga.
phrase-help-does-not-depend = L'aiuto le spetta anche se non denuncia nessuno e anche se non parla con la polizia.
phrase-yours-by-right = Qui alcune cose le spettano di diritto: le cure, un interprete, qualcuno che le spieghi la legge senza farsi pagare. Non deve meritarsele, e nessuno può chiederle niente in cambio.
phrase-lawyer-first = Prima di decidere qualsiasi cosa può parlare con un avvocato. Non lo paga lei.
phrase-take-it-back = Ha detto di sì. Può ripensarci quando vuole: basta una parola.
phrase-costs-you-nothing = Quello che le spetta non le costa niente. Chi conosce la legge glielo spiega per bene, tutte le volte che vuole.
phrase-lawyer-i-see-to-it = Sì. All'avvocato ci penso io. Fino ad allora non deve rispondere.
phrase-anyone-explained = Finora che cosa le hanno detto dei suoi diritti, e chi gliel'ha detto?
phrase-time-to-recover = Se ci sono segni che qualcuno si è approfittato di lei, può avere un periodo in cui nessuno la manda via, con un posto sicuro, un sostegno e la calma per pensare. In quel periodo non deve decidere niente sulla polizia.
phrase-time-to-breathe = C'è un tempo per riprendere fiato, pensato per le persone di cui qualcuno si è approfittato. Finché dura nessuno la manda via, ha un letto e un medico, e nessuno si aspetta da lei una decisione sulla polizia.
phrase-residence-exists = Esistono permessi di soggiorno pensati per chi è stato sfruttato. Se ce n'è uno per lei oggi non posso dirlo. Posso metterla in contatto con chi le spiega le condizioni e fa la domanda insieme a lei.
phrase-permit-can-be-looked-at = A chi è stato sfruttato si può dare un permesso di soggiorno. Se spetterebbe a lei oggi non so dirlo. Qualcuno che conosce la legge può guardarlo insieme a lei, e non costa niente.
phrase-paper-in-your-name = Sì. Lo chiedo a suo nome, e il foglio glielo faccio vedere.
phrase-asylum-exists = Se ha paura di tornare nel suo Paese, può chiedere protezione qui. Può dirlo con parole sue, a chiunque di noi, in qualsiasi momento, e noi abbiamo l'obbligo di scriverlo.
phrase-one-sentence-is-enough = Chi ha paura di tornare può chiedere protezione. Basta una frase, a chiunque di noi. La scriviamo, e poi qualcuno le spiega il passo successivo.
phrase-written-as-said = L'ho sentito. Lo scrivo come l'ha detto, e lei vede quello che scrivo.
phrase-written-now = Lo scrivo adesso, con parole sue, e glielo leggo.
phrase-going-back = Se pensa di tornare nel suo Paese, che cosa le viene in mente?
phrase-want-asylum = Vuole chiedere protezione qui?
phrase-asylum-takes-years = L'asilo richiede anni. Io al posto suo lascerei perdere.
phrase-told-we-send-back = Qualcuno le ha detto che se parla con noi la rimandiamo indietro?
phrase-not-decided-here = Non lo decido io, e non si decide oggi. Prima di una cosa del genere può chiedere protezione e parlare con un avvocato.

## Information on trafficking, said to everybody

phrase-what-trafficking-is = Questo lo dico a tutti. A certe persone promettono un lavoro o un matrimonio, e poi le costringono a pagare o a fare cose che non avevano accettato. Qui la legge le deve proteggere. Non sono loro i colpevoli.
phrase-the-number = C'è un numero che si può chiamare a qualsiasi ora, gratis e senza dire come ci si chiama. Rispondono in molte lingue.
phrase-papers-or-pay = Se qualcuno le tiene i documenti o la paga, o le fa scontare un debito col lavoro, qui non è permesso, chiunque sia. C'è chi aiuta, e non costa niente.
phrase-leaflet = È tutto su questo foglio, nella sua lingua. Lo prenda solo se può tenerlo addosso senza rischi.
phrase-questions-on-this = Che cosa vorrebbe chiedermi su questo? Possiamo anche parlarne a quattr'occhi.
phrase-you-look-like-a-victim = Lei è una vittima di tratta, vero? Si vede lontano un miglio.

## What happens next

phrase-what-comes-next = Adesso succede questo: prima qualcuno vede come sta, poi le danno un posto per riposare. Le domande per la registrazione vengono dopo. Se l'ordine cambia, veniamo a dirglielo.
phrase-fingerprints-for-all = Le prenderanno le impronte e una fotografia. In questa procedura si fa con tutti, non è una punizione.
phrase-back-in-ten-minutes = Non so quanto ci vorrà. Tra dieci minuti torno a dirle a che punto siamo, anche se non ci sono novità.
phrase-what-were-you-told = Che cosa le hanno detto di quello che succede qui?
phrase-come-with-me = Viene con me in quella stanza? La porta non si chiude a chiave.
phrase-ask-and-come-back = Questo non lo so con certezza. Chiedo, e torno da lei con la risposta.
phrase-even-if-it-is-no = Lo chiedo a chi lo sa. Glielo dico, anche se non è una buona notizia.
phrase-one-step-at-a-time = Sì. Lo sente prima da me, con calma, un passo dopo l'altro.
phrase-read-what-i-write = Può leggere tutto quello che scrivo su di lei, o farselo leggere. E le dico chi altro lo vede.
phrase-form-and-answer = Per questo c'è un modulo, e lo avrà. La risposta arriva per iscritto, con un nome in fondo.
phrase-channelled = Dopo la pre-identificazione e la valutazione della vulnerabilità la canalizzeranno nella procedura di competenza.
phrase-sign-here = Firmi qui, è solo una formalità.
phrase-transfer-how-it-goes = Le spiego come si svolge il viaggio, per quello che so oggi: il volo, chi viaggia con lei, chi c'è alla porta quando atterra e dove dorme quella notte. Quello che ancora non so, glielo dico lo stesso.
phrase-transfer-who-meets-you = C'è qualcuno ad aspettarla all'aereo, che la accompagna fuori da un'altra parte. Il suo nome non viene chiamato e nessuno regge un cartello.
phrase-transfer-what-told = Del viaggio, che cosa le hanno detto, e che cosa no?
phrase-transfer-court-and-lawyer = La decisione di mandarla lì può essere esaminata da un giudice, con un avvocato, entro il termine scritto sul suo foglio. Se il termine è ancora aperto, oggi stesso posso metterla in contatto con qualcuno.
phrase-transfer-just-a-flight = È soltanto un volo.
phrase-return-what-worries = Se pensa al momento dell'arrivo, che cosa la preoccupa?
phrase-return-now-back = E adesso che è di nuovo qui, che cosa la preoccupa?
phrase-return-who-knows = Chi sa che lei sta arrivando, e da chi lo sa?
phrase-return-place-to-avoid = C'è una città, o una strada, dove è meglio che lei non sia?
phrase-return-what-can-be-done = Prima del suo arrivo si può fare questo: un posto in un'altra regione, un'uscita dove non aspetta nessuno, qualcuno che sa il suo nome e non lo dice. Lei dice che cosa le serve; il perché può tenerlo per sé.
phrase-return-he-waits-for-you = Là c'è lui che la aspetta, vero?
phrase-consent-health-abroad = Se lei vuole, un medico di laggiù può sapere prima del suo arrivo che cosa le serve. Passerebbe da medico a medico, a nessun altro, e soltanto se dice di sì. Se dice di no, parte e la aiutano lo stesso. Che cosa preferisce?
phrase-health-abroad-needs-only = Allora della sua salute non passa nulla. Comunico di che cosa ha bisogno, non il perché.
phrase-health-abroad-else-no-help = Se non firma questo, laggiù nessuno potrà aiutarla.
phrase-consent-assisted-return = Se desidera tornare a casa, si può organizzare: il viaggio, i documenti, qualcuno che la aiuta sul posto. Prima guardiamo insieme a lei se è sicuro. Nessuno può costringerla, e può cambiare idea fino alla porta dell'aereo. Vuole che cominciamo?
phrase-assisted-return-what-it-is = Tornare a casa con un aiuto è una strada, restare e chiedere protezione è un'altra; finché non è partito, l'una non le toglie l'altra. Qualcuno gliele spiega tutte e due, e decide lei.
phrase-assisted-return-sign-and-go = Firmi qui ed entro fine mese è a casa. È la cosa migliore per lei.
phrase-it-is-the-law-wait = Deve aspettare come tutti gli altri.

## Consent: what, to whom, why, that one may refuse and take it back

phrase-hear-about-help = Vuole sapere chi potrebbe aiutarla? Ascoltare non la impegna a niente.
phrase-consent-referral = C'è un'associazione che offre un posto sicuro e consigli gratuiti. Direi loro solo come si chiama, che lingua parla, che cosa abbiamo notato e che vuole parlare, perché possano venire. Può dire di no, adesso o dopo, e ci occupiamo di lei lo stesso. Li chiamo?
phrase-consent-help-outside = Posso parlare di lei a chi aiuta: il nome, la lingua e quello che le serve, nient'altro? Trovano un posto e spiegano che cosa le spetta, e non sono la polizia. Può dire di no, e un sì può ritirarlo. Che cosa preferisce?
phrase-offer-stands = Ha detto di no, e va bene così. L'offerta resta: può ripensarci quando vuole.
phrase-come-back-to-it = Va bene così. Possiamo riparlarne quando vuole, con accanto chi vuole lei.
phrase-also-an-answer = Anche questa è una risposta. Per lei non cambia nient'altro, e quello che ha in mano resta suo.
phrase-what-a-file-holds = Dentro ci sono il suo nome e quello che le serve, così non deve ripeterlo. Lei vede che cosa c'è scritto, e si può richiudere.
phrase-for-your-own-good = Mi creda, è per il suo bene. Dica di sì.
phrase-think-of-yourself = Per una volta pensi a sé, e dica di sì.
phrase-consent-placement = C'è un posto in una casa con l'indirizzo segreto. Avrebbe un letto, i pasti e qualcuno a cui rivolgersi; può uscire, e andarsene se vuole. Le chiediamo di non dire a nessuno dov'è. Può dire di no, o cambiare idea più avanti. Le va di andarci?
phrase-your-side-of-the-door = Il chiavistello è dalla sua parte. Può uscire, e può anche andarsene per sempre.
phrase-beds-one-by-one = I letti si danno a una persona per volta. Riferisco quello che desidera, e a nessuno dico chi dorme dove.
phrase-bed-is-free-now = Il posto c'è adesso. Se ci pensa troppo, lo danno a qualcun altro.
phrase-others-would-be-glad = Altri, per quel letto, ringrazierebbero.
phrase-places-for-those-who-help = I posti in quella casa sono per chi ci aiuta a trovare gli altri.
phrase-consent-police = Una persona della polizia che segue solo questi casi vorrebbe parlare con lei, per capire se è in pericolo. Può anche non farlo, l'aiuto continua comunque, può avere qualcuno accanto e può smettere. Che cosa preferisce?
phrase-changes-nothing = Va bene così. Per il letto, il medico e il nostro aiuto non cambia niente.
phrase-only-if-you-say = No. La polizia c'entra solo se lo dice lei.
phrase-others-will-suffer = Se non parla con la polizia, faranno lo stesso ad altre persone.
phrase-consent-family = Se vuole, possiamo far sapere alla sua famiglia che è qui. Prima pensiamo insieme a chi lo verrebbe a sapere, e se può fare del male a lei o a loro. Diciamo solo quello che vuole lei. Se dice di no, non chiamiamo nessuno.
phrase-nobody-is-called = Allora non si chiama nessuno. Lo decide lei.
phrase-cannot-say-alone = Su questo non posso dire sì o no per conto mio. Chiedo adesso, e la risposta gliela porto io.
phrase-who-should-know = Chi dovrebbe sapere che è qui, e chi è meglio che non lo sappia?
phrase-mother-number = Sua madre sarà in pensiero. Mi dia il numero.
phrase-one-short-call = Una telefonata breve. Che male c'è?
phrase-statement-another-day = Se un giorno vorrà raccontarlo perché valga in un processo, potrà farlo, con un avvocato. Non deve essere oggi.
phrase-statement-while-fresh = Meglio mettere a verbale adesso, finché se lo ricorda bene.

## Wages owed, and the bargain offered instead

phrase-wages-yours = Il lavoro fatto va pagato, qualunque documento lei abbia e qualunque cosa le abbiano detto. Possiamo calcolare insieme quanto le spetta, e qualcuno può chiederlo per lei. Non le costa nulla, e decide lei.
phrase-wages-desk-shares-nothing = Quello che dice a questo sportello non va a nessun altro ufficio. Se vuole che scriviamo al datore di lavoro lo dice lei, e non prima.
phrase-consent-wage-claim = Possiamo chiedere a suo nome le retribuzioni non pagate? Ci servono i giorni, le ore e quanto ha ricevuto, e al datore di lavoro arriva una nostra lettera. Può dire di no, adesso o più avanti, e per il resto non cambia nulla.
phrase-wages-only-with-names = Senza nomi non c’è nessuna richiesta. Allora: chi l’ha portata qui?
phrase-settle-no = Questo non posso accettarlo. Ciò che è dovuto si paga per le vie di legge, e quello che abbiamo trovato si mette a verbale.
phrase-settle-yes = Li paghi oggi, e il resto lo lasciamo stare.

## Questions: who you are, age, papers

phrase-about-yourself = Che cosa le va di raccontarmi di sé?
phrase-begin-where-you-like = Mi racconti di sé, e cominci da dove vuole.
phrase-what-should-i-know = Prima di scrivere qualsiasi cosa: che cosa dovrei sapere di lei?
phrase-how-to-call-you = Come vuole che la chiami, e da dove viene?
phrase-name-and-origin = Come si chiama, e di dov'è?
phrase-real-name = È il suo vero nome o quello che usa qui?
phrase-truth-this-time = Su. Stavolta la verità.
phrase-how-you-count-years = Che cosa sa della sua nascita? Chi gliel'ha raccontato?
phrase-when-were-you-born = Qual è la sua data di nascita, per quel che sa?
phrase-age-in-papers = Quale età c'è nei suoi documenti, ed è quella che le hanno sempre detto?
phrase-how-old = Quanti anni ha?
phrase-over-eighteen-right = Ha più di diciotto anni, giusto?
phrase-who-told-you-to-say = Quell'età non ce l'ha di sicuro. Chi le ha detto di dire così?
phrase-where-papers-been = Dove sono stati i suoi documenti, fino a oggi?
phrase-who-has-papers-now = Quali documenti ha, e chi li tiene?
phrase-passport-with-you = Ha con sé il passaporto?
phrase-receipt-and-day = Le diamo una ricevuta, con un nome e il giorno in cui torna.
phrase-took-your-passport = Le hanno preso il passaporto, vero?
phrase-not-one-paper = Come si fa a passare tre frontiere senza neanche un documento?

## Questions: journey, companion, family, school, marriage

phrase-tell-the-journey = Mi racconti del viaggio, da quando ha lasciato casa. Si prenda il tempo che le serve.
phrase-and-then = E poi che cosa è successo?
phrase-who-arranged = Chi ha organizzato il viaggio?
phrase-not-let-out = Durante il viaggio non la lasciavano andare via, vero?
phrase-did-you-not-think = Ma non ha pensato a quanto era pericoloso?
phrase-main-points-only = C'è altra gente che aspetta. Solo l'essenziale, per cortesia.
phrase-how-you-met = Com'è che vi siete trovati a viaggiare insieme, lei e la persona che l'accompagna?
phrase-are-you-related = Siete parenti?
phrase-nobody-hears-where = Da me nessuno viene a sapere dove si trova qualcuno. Vale anche per lei.
phrase-not-really-a-relative = Non è davvero una persona di famiglia, dica la verità.
phrase-why-let-them-speak = Perché lascia che un'altra persona parli al posto suo?
phrase-news-at-home = Chi aspetta sue notizie a casa?
phrase-who-belongs-to-you = Chi sono i suoi, qui e altrove?
phrase-whom-you-miss = A chi pensa per prima cosa, quando pensa a casa?
phrase-children = Ha figli?
phrase-family-let-you = E la sua famiglia l'ha lasciata partire così?
phrase-days-before-leaving = Com'era una sua giornata normale, prima di tutto questo? La scuola, il lavoro, la casa?
phrase-what-you-learnt = Che cosa ha imparato da più giovane, a scuola o da qualcuno?
phrase-what-you-do-well = Che cosa sa fare bene? Com'erano le sue giornate?
phrase-last-class = Che classe faceva?
phrase-ask-which-school = Mi informo. Appena lo so, glielo dico.
phrase-how-the-marriage = Com'è nato questo matrimonio?
phrase-want-marriage = Questo matrimonio l'ha voluto lei?
phrase-made-to-marry = Quel matrimonio gliel'hanno imposto, vero?
phrase-marry-a-stranger = Ma chi è che sposa una persona che conosce appena?

## Questions: work, debt, money, phone

phrase-work-day = Com'era una giornata di lavoro là, dalla mattina alla sera?
phrase-were-you-paid = La pagavano?
phrase-why-stay-unpaid = E perché restava, se non la pagavano?
phrase-what-would-you-find = Che cosa le hanno detto che avrebbe trovato qui?
phrase-somebody-expecting = C'è qualcuno che qui le ha già trovato un lavoro?
phrase-not-as-promised = Il lavoro non era quello che le avevano promesso, vero?
phrase-and-you-believed = E lei ci ha creduto?
phrase-how-paid-for = Com'è stato pagato il viaggio?
phrase-if-not-paid = Che cosa succede a chi non riesce a pagare?
phrase-owe-anybody = Lei o la sua famiglia dovete dei soldi a qualcuno per il viaggio?
phrase-pay-it-all-back = Deve ripagare tutto lavorando per loro, vero?
phrase-such-a-debt = Come ha potuto infilarsi in un debito del genere?
phrase-what-became-of-pay = Che fine hanno fatto i soldi che guadagnava?
phrase-money-with-you = Ha dei soldi con sé?
phrase-kept-your-wages = Si tenevano loro la paga, vero?
phrase-who-rings = Il suo telefono squilla spesso. Lei come sta quando succede?
phrase-phone-yours = Il telefono è suo?
phrase-phone-off = Le dispiace spegnerlo mentre parliamo? Resta a lei.
phrase-what-do-you-hide = Chi è che continua a chiamare? Che cosa ci nasconde?
phrase-hand-over-phone = Mi dia il telefono, voglio vedere chi chiama.

## Questions: fear, threats, violence; and what need not be told

phrase-what-worries = Che cosa la preoccupa di più in questo momento?
phrase-wish-and-never = Che cosa vorrebbe che succedesse adesso, e che cosa non deve succedere in nessun caso?
phrase-afraid-of-anybody = Ha paura di qualcuno qui?
phrase-afraid-of-that-one = Ha paura della persona là fuori, vero?
phrase-afraid-but-came = Se aveva tanta paura, perché li ha seguiti?
phrase-if-you-refused = Che cosa pensava che sarebbe successo se diceva di no?
phrase-threatened = Qualcuno ha minacciato lei, o una persona a cui vuole bene?
phrase-hurt-your-family = Le hanno detto che avrebbero fatto del male alla sua famiglia, vero?
phrase-how-treated = Come l'hanno trattata? Mi dica solo quello che vuole.
phrase-hurt-you = Qualcuno le ha fatto del male?
phrase-beat-you = La picchiavano, vero?
phrase-why-not-leave = Ma perché non andarsene e basta?
phrase-need-not-tell-that = Di questo non deve raccontarmi niente. Se c'è qualcosa per il medico, può restare tra lei e il medico.
phrase-relations-with-them = Ha avuto rapporti con qualcuno di loro?

## Boat and crew

phrase-where-on-board = Durante il tragitto dov'era, e chi aveva vicino?
phrase-how-many-on-board = Durante il tragitto quanti eravate?
phrase-noticed-at-sea = Che cosa avete notato lungo il tragitto che da qui non si vede?
phrase-work-on-board = Com'erano divisi i compiti, durante il tragitto?
phrase-how-came-to-steer = Com'è che durante il tragitto le hanno dato dei compiti?
phrase-saw-the-helm = Ha visto chi guidava?
phrase-you-steered = A guidare era lei, vero?
phrase-one-of-them = Quindi è anche lei uno di quelli che guidavano?

## Companions, door and room

phrase-wait-outside = A questo punto sentiamo tutti uno per volta, vale per chiunque. Può aspettare di là? C'è del caffè.
phrase-each-alone = Parliamo con ciascuno da solo. Non è contro nessuno.
phrase-somebody-of-yours = Se vuole accanto qualcuno dei suoi, e lo vuole anche l'altra persona, sì.
phrase-one-at-a-time = Il medico riceve una persona per volta. Intanto possiamo fare la sua registrazione.
phrase-out-with-you = Lei fuori. Voglio sentire senza di lei.
phrase-stay-if-quiet = Va bene, resti pure, basta che non parli.

## Reassurance, good and hollow

phrase-time-you-need = Si prenda il tempo che vuole. Io resto qui.
phrase-understandable = Dopo giorni così, chiunque si sentirebbe come lei.
phrase-not-near-you = Può darsi. Ma non vicino a lei, e lei non ha fatto niente di male.
phrase-not-now = Di questo non dobbiamo parlare adesso, e nemmeno dopo, se non vuole.
phrase-not-your-fault = Qualunque cosa le abbiano fatto, la colpa non è sua. Non deve raccontarmi più di quanto vuole.
phrase-thanks-fear = Grazie di aver detto che cosa le fa paura. Cominciamo da lì.
phrase-leave-it-journey = Va bene così. Ci fermiamo qui.
phrase-thanks-journey = Grazie. Possiamo fermarci in qualsiasi momento.
phrase-thanks-companion = Grazie di avermi detto come stanno le cose tra voi.
phrase-thanks-family = Grazie di avermi parlato di loro.
phrase-leave-it-marriage = Come vuole. Quello può restare a lei.
phrase-thanks-marriage = Grazie. È lei a scegliere se c'è altro da dire.
phrase-leave-it-work-before = Allora parliamo d'altro.
phrase-thanks-work-before = Grazie. Mi aiuta a vedere com'erano quelle giornate.
phrase-leave-it-work-promised = Va bene. Può aspettare.
phrase-thanks-work-promised = Grazie. Ora so che cosa le era stato detto.
phrase-leave-it-debt = Questo non deve dirmelo.
phrase-thanks-debt = Grazie. Ho capito che cosa le viene chiesto.
phrase-leave-it-money = Come vuole. Su questo non annoto niente.
phrase-thanks-money = Grazie della precisione.
phrase-leave-it-phone = Sono affari suoi. Il telefono resta a lei.
phrase-leave-it-threats = Decide lei che cosa dirmi, e quando.
phrase-thanks-threats = Grazie della fiducia. Lo scrivo come l'ha detto.
phrase-thanks-violence = Grazie di avermelo detto. Andiamo avanti solo fin dove vuole.
phrase-feet-on-the-floor = Senta il pavimento sotto i piedi, e respiri piano insieme a me. Adesso non c'è niente a cui rispondere.
phrase-do-not-cry = Non pianga. Andrà tutto bene.

## Promises, bargains and threats that tired people make

phrase-you-will-get-papers = Non si preoccupi, i documenti glieli danno.
phrase-asylum-for-sure = Con una storia come la sua l'asilo glielo danno di sicuro.
phrase-money-back = I soldi glieli facciamo riavere tutti.
phrase-never-sent-back = Nessuno la rimanderà indietro.
phrase-nobody-will-hurt-you = Nessuno le farà più del male, glielo prometto.
phrase-fetch-your-family = La sua famiglia la tiriamo fuori noi.
phrase-settled-by-tomorrow = Entro domani è tutto risolto.
phrase-do-more-if = Possiamo fare molto di più per lei, se ci dice chi sono.
phrase-nothing-without-names = Senza nomi io per lei non posso fare niente.
phrase-next-plane = Se continua così, la mettono sul primo aereo.
phrase-lose-the-child = Lo sa, vero, che per queste cose i figli li tolgono.

## Putting together, thanking, closing

phrase-say-it-back = Le ripeto quello che ho capito. Dove sbaglio, mi corregga.
phrase-what-we-agreed = Prima di salutarci ripeto in breve quello che ho sentito da lei. Mi dica se manca qualcosa, o se qualcosa è sbagliato.
phrase-read-line-by-line = Le leggo quello che ho scritto, riga per riga. Mi fermi dove non è così.
phrase-in-your-words = Questo è quello che ho annotato, per quanto potevo con parole sue. Cambi quello che è diverso.
phrase-what-matters-most = Vediamo se ho capito di che cosa ha bisogno subito, e che cosa invece non vuole.
phrase-yes-to-this-only = Quindi dice di sì a questo e a nient'altro. Scrivo esattamente così.
phrase-anything-not-asked = C'è qualcosa che non le ho chiesto e che vorrebbe farmi sapere?
phrase-thanks-and-next = Grazie, per oggi basta così. Adesso vado a occuparmi di un posto per lei. Entro stasera qualcuno viene a dirle come stanno le cose, anche se non ci sono novità. Se prima di allora qualcosa le fa paura, si rivolga a chiunque di noi.
phrase-thank-you-patience = Grazie della pazienza.
phrase-see-me-again = Prima che me ne vada ci rivediamo. Se al mio posto viene qualcun altro, le dico chi.
phrase-we-will-let-you-know = Bene, è tutto. Le faremo sapere.

## Between colleagues

phrase-what-do-we-know = Che cosa sappiamo già? Vorrei evitare di rifare le stesse domande.
phrase-what-have-you-seen = Che cosa ha visto che io non ho visto?
phrase-what-surprised-you = C'è qualcosa che ti ha sorpreso, finora?
phrase-who-waits-longest = Che cosa viene prima, e per chi?
phrase-what-would-help-you = Che cosa ti servirebbe di più da parte mia?
phrase-rights-explained-yet = Qualcuno ha già spiegato i diritti, e in che lingua?
phrase-consent-for-this = Il consenso ce l'abbiamo, e proprio per questo?
phrase-seen-and-heard = Ti passo quello che ho visto e sentito, parola per parola. Quello che ne penso io è un'altra cosa.
phrase-seen-beside-told = Quello che ho visto è sul foglio. Quello che mi è stato detto è accanto, con il nome di chi l'ha detto.
phrase-asked-nothing-twice = Non ho chiesto niente due volte. Quello che manca ancora è in fondo ai miei appunti.
phrase-still-open-with-me = Da parte mia restano aperte due cose. Ti dico quali, così nessuno ricomincia da capo.
phrase-nothing-new-since = Niente di nuovo dall'ultima volta. Appena c'è qualcosa te lo dico.
phrase-who-agreed-to-what = Accanto a ogni nome c'è scritto chi ha acconsentito a che cosa. Atteniamoci a quello.
phrase-who-comes-first = In cima al mio elenco c'è chi ha bisogno di qualcosa prima di qualsiasi domanda.
phrase-one-does-the-talking = Dei due parla sempre e solo uno. Io li sentirei separati, con una scusa qualunque.
phrase-doubt-about-age = Sull'età ho un dubbio. Finché non è chiarito, trattiamo questa persona come minorenne.
phrase-child-with-nobody = C'è un minore che non ha nessuno che parli per lui. Serve che veniate qui prima di andare avanti.
phrase-no-to-police-only = È un no alla polizia. Non è un no all'aiuto.
phrase-cannot-wait-for-mail = Non si può aspettare la mail. Li chiamo subito.
phrase-in-my-hands-now = Ricevuto. Adesso la seguo io. Entro un'ora ti dico com'è andata.
phrase-room-ten-minutes = Mi serve una stanza dove non ci senta nessuno, e dieci minuti.
phrase-interpreter-with-no-ties = Ci serve un interprete che non abbia legami con nessuna delle persone coinvolte.
phrase-do-not-close-yet = Per favore, non chiudete ancora lo screening. Dateci il tempo di un colloquio riservato.
phrase-who-does-what = Chi fa che cosa, ed entro quando? Diciamolo prima di uscire da qui.
phrase-not-needed-for-that = Per il tuo lavoro non ti serve, quindi non lo passo. Ci sono dei segni e c'è un bisogno: questo posso dirlo.
phrase-cannot-say-where = Dov'è il posto non lo dico a nessuno. Se c'è un messaggio, lo faccio arrivare.
phrase-medical-secrecy = Questo è coperto dal segreto professionale. Posso dirti se la persona può viaggiare, nient'altro.
phrase-send-the-whole-file = Mandami tutto il fascicolo, poi vedo io che cosa mi serve.
phrase-have-you-heard = Hai sentito la storia della stanza due? Non ci crederai.
phrase-all-say-the-same = Raccontano tutti la stessa storia. Io non ci perderei tanto tempo.
phrase-how-are-you-after-this = Come stai, dopo tutto questo? Ti serve una pausa?

## Mediators and interpreters, in their own name

phrase-speak-to-the-person = Per favore, si rivolga direttamente alla persona. Io riporto quello che viene detto.
phrase-word-means-otherwise = Devo intervenire un momento: da dove viene questa persona quella parola vuol dire un'altra cosa.
phrase-cannot-advise = Non posso dare consigli, a nessuno dei due. Chiedetevelo pure: io traduco.
phrase-known-to-me = Conosco una delle persone coinvolte. Deve interpretare qualcun altro.
phrase-say-and-step-back = Se conosco qualcuno lo dico e mi faccio da parte, e interpreta un'altra persona.

### Quello che chiunque può rispondere: persone senza funzione, in qualsiasi caso. Semplice, e di nessuno in particolare.

## Yes and no to what is asked for: each consent by itself

phrase-cast-yes-referral = Sì. Può parlare di me a chi aiuta.
phrase-cast-yes-health-abroad = Sì. Da medico a medico, sì.
phrase-cast-no-health-abroad = No. Della mia salute no.
phrase-cast-yes-assisted-return = Sì, vorrei tornare a casa.
phrase-cast-no-assisted-return = No, là non ci voglio tornare.
phrase-cast-transfer-understood = Va bene. Adesso so come si svolge.
phrase-cast-nothing-to-fear = No, là nessuno mi vuole male.
phrase-cast-not-about-return = Adesso preferisco non pensarci.
phrase-cast-no-referral = No. Questo non lo voglio.
phrase-cast-yes-police-contact = Sì. Con la polizia ci parlo.
phrase-cast-no-police-contact = No. Con la polizia no.
phrase-cast-yes-health-check = Sì, mi può visitare.
phrase-cast-no-health-check = No, la visita non la voglio.
phrase-cast-yes-health-sharing = Sì, può dire di che cure ho bisogno.
phrase-cast-no-health-sharing = No. Questo resta tra noi.
phrase-cast-yes-family-contact = Sì, vorrei che avessero mie notizie.
phrase-cast-no-family-contact = No. A casa non va chiamato nessuno.
phrase-cast-yes-placement = Sì, là ci vado.
phrase-cast-no-placement = No, là non voglio dormire.
phrase-cast-yes-wage-claim = Sì. La chieda, a nome mio.
phrase-cast-no-wage-claim = No. Nessuna lettera a lui.
phrase-cast-wages-heard = Non sapevo che valesse anche per me.

## Needs and rest

phrase-cast-yes-needs = Sì, grazie.
phrase-cast-would-be-kind = Sarebbe gentile.
phrase-cast-no-needs = No, grazie. Ho quello che mi serve.
phrase-cast-not-now-thanks = Adesso no, grazie.
phrase-cast-yes-rest = Sì. Una piccola pausa mi farebbe bene.
phrase-cast-no-rest = No, possiamo continuare.
phrase-cast-may-i-sit = Posso sedermi?
phrase-cast-a-break = Possiamo fermarci un momento?

## Health

phrase-cast-yes-health = Sì. Qualcosa mi fa male.
phrase-cast-no-health = No, sto bene.

## Language, interpreter, a woman or a man

phrase-cast-yes-interpreter = Sì, ci capiamo.
phrase-cast-this-language = In questa. Così capisco.
phrase-cast-not-so-well = Non tanto. Sarebbe meglio un'altra persona.
phrase-cast-interpreter-heard = Va bene. Ho sentito.
phrase-cast-no-interpreter = Preferirei qualcun altro, per favore.
phrase-cast-do-not-understand = Non la capisco.
phrase-cast-sorry-not-understood = Mi scusi, non capisco.
phrase-cast-not-that-language = Questa lingua non la parlo.
phrase-cast-hear-no-words = La sento, ma non conosco le parole.
phrase-cast-what-do-you-say = Come dice? Non capisco.
phrase-cast-slower = Più piano, per favore.
phrase-cast-a-woman = Con una donna, se posso scegliere.
phrase-cast-a-man = Con un uomo, se posso scegliere.
phrase-cast-either = Per me è lo stesso.

## Safe to talk

phrase-cast-safe-here = Qui mi sento abbastanza al sicuro.
phrase-cast-safe-if-nobody-listens = Se nessuno ascolta, sì.
phrase-cast-not-safe-here = Qui no. Da un'altra parte, forse.
phrase-cast-cannot-say-here = Qui non lo posso dire.

## What one would rather not talk about

phrase-cast-not-about-journey = Del viaggio preferirei non parlare.
phrase-cast-not-about-companion = Degli altri preferirei non parlare.
phrase-cast-not-about-family = La mia famiglia la lasci fuori, per favore.
phrase-cast-family-are-well = Stanno bene, per quel che so.
phrase-cast-family-far = Sono lontani. Che cosa se ne farebbe dei loro nomi?
phrase-cast-not-about-papers = Dei documenti adesso non dico niente.
phrase-cast-not-about-work-before = Di quel lavoro preferirei non parlare.
phrase-cast-not-about-work-promised = Quello che viene dopo è affar mio.
phrase-cast-not-about-debt = Quello che devo lo tengo per me.
phrase-cast-not-about-money = Di soldi non parlo.
phrase-cast-not-about-phone = Chi mi chiama è una cosa privata.
phrase-cast-not-about-threats = A questo non rispondo.
phrase-cast-not-about-violence = Di questo preferirei non parlare.
phrase-cast-not-about-fear = Adesso non ci voglio pensare.
phrase-cast-fear-too-much = È troppo, non saprei da dove cominciare.
phrase-cast-not-about-marriage = Questo non lo voglio raccontare.
phrase-cast-not-about-intimate-life = Questo non me lo può chiedere.
phrase-cast-no-statement = Oggi non firmo niente.

## Understood or not, what comes now

phrase-cast-do-not-know = Non lo so.
phrase-cast-shoes-wet = Sono in piedi da stamattina.
phrase-cast-waiting = Il peggio è aspettare.
phrase-cast-hardly-slept = Non ho quasi dormito.
phrase-cast-warm-tea = Qualcosa di caldo fa bene.
phrase-cast-so-many-people = Tanta gente, e ognuno con un elenco.
phrase-cast-understood = Sì, ho capito.
phrase-cast-all-right = Va bene.
phrase-cast-i-listen = Bene. L'ascolto.
phrase-cast-i-see = Capisco.
phrase-cast-thanks-for-telling = Grazie di dirmelo.
phrase-cast-not-much-told = Non molto. Che si aspetta.
phrase-cast-understood-rights = Ho capito. Grazie.
phrase-cast-keep-in-mind = Va bene. Lo tengo a mente.
phrase-cast-good-you-say = È bene che lo dica.
phrase-cast-understood-information = Buono a sapersi.
phrase-cast-did-not-know = Questo non lo sapevo.
phrase-cast-good-somebody-says = È bene che qualcuno lo dica.
phrase-cast-think-it-over = Vorrei pensarci.
phrase-cast-time-is-good = Un po' di tempo farebbe bene.
phrase-cast-think-about-it = Ci penserò.
phrase-cast-so-there-is = Allora una cosa così esiste.
phrase-cast-perhaps-later = Forse più avanti. Ma l'ho sentito.
phrase-cast-no-asylum = No, questo non lo chiedo.
phrase-cast-know-one-can = Bene a sapersi, che si può.
phrase-cast-asylum-heard = Questo l'ho capito.
phrase-cast-what-now = E adesso che cosa succede?
phrase-cast-sent-back = Mi rimandate indietro?

## Companions

phrase-cast-wait-outside = Va bene. Aspetto fuori.
phrase-cast-companion-all-right = Va bene.
phrase-cast-stay-together = Preferirei restare qui.

## Meeting and parting

phrase-cast-hello = Salve.
phrase-cast-hello-thanks = Salve. Grazie.
phrase-cast-hello-yes = Sì, salve.
phrase-cast-hello-you-too = Salve anche a lei.
phrase-cast-hello-here = Salve. Eccomi.
phrase-cast-hello-day = La saluto.
phrase-cast-now-i-know-you = Bene. Adesso so chi è lei.
phrase-cast-all-right-then = Va bene.
phrase-cast-thanks-for-saying = Grazie di avermelo detto.
phrase-cast-who-are-you = Lei chi è?
phrase-cast-on-the-list = Mi può chiamare per nome.
phrase-cast-nobody-special = Non c'è molto da dire. Sono come tutti.
phrase-cast-what-for = Che cosa vuole sapere, di preciso?
phrase-cast-thank-you = Grazie.
phrase-cast-does-good = Grazie, fa bene.
phrase-cast-thanks-kind = Grazie. È gentile.
phrase-cast-correct-so = Sì, così è giusto.
phrase-cast-so-it-is = Sì. È così.
phrase-cast-nothing-to-add = Non ho niente da aggiungere.
phrase-cast-leave-it-like-that = Bene. Lo lasci così.
phrase-cast-thanks-at-the-end = Grazie.
phrase-cast-nothing-more = No, è tutto.
phrase-cast-goodbye = Grazie. A dopo.
