### Ciò che dicono le persone di questo caso.

## livia

sentence-livia-why-tomorrow = Domani: prima l’acqua, poi le domande; non si insegue nessuno, a nessuno si chiedono i documenti. Io guardo ore e paga, Oreste macchine e mani, Darro ciò che è chiuso, Selma i registri. I colloqui si fanno in sala.
sentence-livia-twenty-and-six = Sei contratti, una ventina di persone. Io vengo da fuori; lì non mi conosce nessuno.
sentence-livia-know-anybody-there = Conosce qualcuno in quell’azienda, o la famiglia di qualcuno?
sentence-livia-who-sleeps-where = Quanti posti per uomini abbiamo stanotte, lontano dal furgone? E se uno di loro è minorenne?
sentence-livia-aside-for-the-list = L’elenco lei lo conosce meglio di tutti. Lo guarda con il maresciallo, là vicino al furgone? Ci vuole un po’.
sentence-livia-shade-and-water = Guardiamo il lavoro, non voi. Sotto l’albero c’è l’acqua. Chi vuole può dirci qualcosa più tardi, in un posto tranquillo; nessuno è obbligato.
sentence-livia-no-names-for-that = Elenchi di nomi non ne mando. Siamo qui per ore, paga e sicurezza.
sentence-livia-all-together-hours = Voi tutti, qui accanto a lui: quante ore lavorate?
sentence-livia-papers-first = Prima i documenti. Fuori tutti.
sentence-livia-what-a-day = Com’è una giornata qui, dal momento in cui si alza?
sentence-livia-sheet-with-you = Ho messo le sue giornate accanto a quello che le hanno pagato. Lo ripercorriamo riga per riga; mi dica lei dove non torna.
sentence-livia-what-stays-open = La notizia di reato è dal pubblico ministero. Cinque ricostruzioni, un parere. Resta da capire chi paga finché il procedimento va avanti.

## oreste

sentence-oreste-water-first = Prima l’acqua. Poi una sedia. Poi vediamo.
sentence-oreste-may-i-see-hand = Sono un medico. Mi fa vedere la mano? Non serve che guardi qualcun altro.
sentence-oreste-hospital-asks-pain = Qui l’ospedale cura chiunque si faccia male. Chiede il nome per poterla chiamare, e non può segnalarla perché è senza documenti.
sentence-oreste-machine-stands = La taglierina della serra resta ferma finché non ha il riparo. Il fornello esce oggi.
sentence-oreste-needs-only = Uno degli uomini ha bisogno di un ambulatorio per la mano, il lunedì. Il resto, se vuole, lo dice lui.

## darro

sentence-darro-order-on-paper = Capannone, armadietto, ufficio: è quello che copre il decreto. Al titolare lo dico alla porta, e lo metto a verbale prima di toccare una serratura.
sentence-darro-nobody-runs = Non c’è bisogno di correre. Non sono qui per nessuno di voi.
sentence-darro-your-rights-owner = Ho un decreto del pubblico ministero per capannone, armadietto e ufficio. Può assistere e chiamare il suo avvocato. La chiave, per favore.
sentence-darro-with-me-by-the-van = Venga con me al furgone. Mi spiega come si assegnano i posti.
sentence-darro-passport-yours = Questo è il suo passaporto. Nessuno può tenerlo tranne lei. Mi serve per due giorni, ecco la ricevuta; poi torna in tasca sua.
sentence-darro-only-through-them = Se vuole parlare con me, lo dice a chi la assiste. Se no, per lei non cambia nulla.
sentence-darro-ban-and-addresses = All’azienda non può avvicinarsi. Indirizzi non gliene dà nessuno. Chi vede il furgone mi chiama, a qualunque ora.

## selma

sentence-selma-friday-sum = Una banca vede contanti il venerdì, e non è l’azienda a prelevarli. Per questo tavolo basta così.
sentence-selma-binders-please = Le buste paga dalla primavera, per favore, e quello con cui contate le ore.
sentence-selma-who-does-payroll = Chi calcola le paghe, e come arrivano i soldi agli uomini?
sentence-selma-bag-under-order = Il decreto copre anche la sua borsa, per quanto contiene le carte di questa azienda. Può assistere e chiamare un avvocato.
sentence-selma-assets-listed = Due conti, un appartamento al mare, undici aziende che pagano lo stesso studio. Ho proposto il sequestro di quanto basterebbe per le paghe.

## nadira

sentence-nadira-know-nobody = In quell’azienda non conosco nessuno, e nessuna famiglia. Se domani cambia, lo dico ad alta voce.
sentence-nadira-all-words = Dico quello che dite voi, tutto, e quello che dicono loro, tutto. Non tengo nulla e non riferisco nulla.
sentence-nadira-not-in-the-yard = Per favore, in cortile niente domande lunghe. Quello che lì dico ad alta voce lo sentono tutti.

## ivo

sentence-ivo-know-nobody = Non conosco nessuno che lavori lì. In quella valle non ci sono mai stato.
sentence-ivo-all-words = Porto le parole dall’altra parte, niente di più e niente di meno. Potete fermarmi quando volete.
sentence-ivo-football-in-may = Il più giovane mi ha contato la squadra, classe per classe, e mi ha mostrato la fotografia. È di quest’anno, di maggio.

## aldo

sentence-aldo-not-at-the-gate = Domenica ha chiamato una voce: uomini nel capannone. Domani al cancello non ci siamo. Siamo in sala, con il tè e due porte che si chiudono.
sentence-aldo-know-anybody-there = E lei: lì c’è qualcuno che conosce, o che conosce lei?
sentence-aldo-tea-first = Prima il tè, poi chi siamo, poi chi vuole.
sentence-aldo-who-we-are = Non siamo né polizia né un ufficio. Aiutiamo chi è stato fatto lavorare in modi che non sono giusti, con o senza documenti. Quello che ci dite resta con noi, finché non dite altro.
sentence-aldo-for-everybody-here = Lo dico a tutti. Se qualcuno vi tiene i documenti, vi fa scontare un debito lavorando o vi fa capire che cosa potrebbe succedere alla famiglia, qui la legge è dalla vostra parte, da qualunque posto veniate.
sentence-aldo-file-with-us = Possiamo aprire una pratica per lei da noi? Contiene il suo nome, la lingua e ciò di cui ha bisogno, e senza un suo sì non la legge nessun altro. Può dire di no, adesso o più avanti, e ci occupiamo di lei lo stesso.
sentence-aldo-no-price-for-it = No. Il permesso non è il prezzo per parlare. Le vie sono due, una con il pubblico ministero e una senza denuncia. Non posso prometterle né l’una né l’altra; posso metterle sul tavolo tutt’e due.
sentence-aldo-we-see-again = Domani alle dieci, qui, le stesse due persone. Può venire, oppure no. Io ci sono.
sentence-aldo-paper-for-you = Abbiamo messo per iscritto ciò che parla a suo favore e chi deve decidere. Quando arriva la risposta, la sente da me.

## resa

sentence-resa-one-at-a-time = Mi chiamo Resa. Aiuto, non sono della polizia, e ho tempo. Di che cosa parliamo lo decide lei.
sentence-resa-two-chairs = In ogni stanza due sedie vicino alla porta, e nessuno con la porta alle spalle.
sentence-resa-file-with-us = Possiamo aiutare con un letto, un avvocato, un medico. Per farlo scriviamo il suo nome e ciò di cui ha bisogno, e senza un suo sì non lo legge nessun altro. Può dire di no, e un sì lo può ritirare. Che cosa preferisce?
sentence-resa-who-is-for-you = Chi forse non ha diciotto anni qui ha qualcuno che si occupa solo di lui. L’ho fatta chiamare. Finché non c’è lei, di prima non ti chiedo niente.
sentence-resa-card-not-yours = Se qualcuno ti ha dato la carta di un altro, non è colpa tua.
sentence-resa-yesterday-and-today = Ha dormito. C’è qualcosa sulla sua sicurezza che ieri non era da dire?

## yelka

sentence-yelka-shares-nothing = Il mio sportello non condivide nulla. Nemmeno con lei, maresciallo. Se non è chiaro, non ci verrà nessuno.
sentence-yelka-away-from-doors = Si sieda qui con me, lontano dalle porte. Due telefoni? Quanto le paga per una riga?
sentence-yelka-counts-for-you-too = Dodici ore sono dodici ore. Quelle che mancano sono dovute, per legge, anche a chi non ha un documento. Questo sportello non scrive a nessuno finché non lo dice lei.
sentence-yelka-no-bargain = No. Le paghe si danno con la busta e in banca, non in cambio di una firma che non è successo niente.
sentence-yelka-take-the-cash = Be’. Meglio i contanti oggi che una sentenza fra quattro anni. Facciamoli firmare.
sentence-yelka-cooperative-hires = La cooperativa in collina a gennaio prende tre persone, da contratto, e non aspetta il tesserino.

## tobia

sentence-tobia-six-and-two = Sei in un appartamento, per uomini, e la via non la conosce nessuno. Due nei servizi per minori. Trenta brande se tutto il resto manca, ma allora non con quello nella stessa stanza.
sentence-tobia-room-for-you = C’è una camera con due letti, nell’altro un ragazzo della tua età, e qualcuno che cucina. Ci andiamo a vedere nel pomeriggio?
sentence-tobia-gym-for-all = Mettiamoli tutti in palestra, così non resta fuori nessuno. Anche l’autista; dove volete che vada?
sentence-tobia-three-months = Che cosa deve essere diverso fra tre mesi, perché quel furgone per lei non conti più niente?
sentence-tobia-and-you = E tu, fra tre mesi: dove vuoi alzarti la mattina, e per fare che cosa?
sentence-tobia-afternoons = Qualcuno può stare con sua madre tre pomeriggi, e ogni sera che lei ha il corso. Paga il Comune.

## clara

sentence-clara-what-it-covers = Capannone, armadietto, ufficio, e ciò che è dell’azienda nella borsa di chiunque. Non le tasche dei lavoratori. La base scrivetela prima di toccare una serratura.
sentence-clara-two-questions = Due domande, tenute separate. Che cosa è stato fatto qui: quella è mia. Di quale carta ha bisogno qualcuno: se ci sono elementi di tratta, la protezione, con denuncia o senza; se c’è solo sfruttamento, l’altro permesso, con la mia proposta.
sentence-clara-only-if-they-talk = Vediamo prima se fa dichiarazioni. Poi parliamo del suo permesso.
sentence-clara-table-opens = Questo tavolo riguarda cinque persone, e loro ci sono. Dell’indagine non si legge nulla. Chi fa che cosa, entro quando.

## agnes

sentence-agnes-ask-him = Chieda a lui. La lista ce l’ha lui.
sentence-agnes-twenty-six = In piedi all’una e mezza. Ad agosto ventisei giornate, e otto sulla carta. Ho firmato. Chi non firma non è nella lista dopo.
sentence-agnes-mother-alone = Mia madre. La sera gira per casa e si dimentica il gas. Pago una vicina.
sentence-agnes-help-yes = Se non lo viene a sapere tutto il paese. Sì.
sentence-agnes-police-later = Oggi no. Quando è finita la vendemmia.
sentence-agnes-own-bed = Un letto ce l’ho. È arrivarci che costa.
sentence-agnes-five-a-seat = Cinque per il posto sul furgone. L’acqua è uno.
sentence-agnes-safe-away = Qui sì. Dove c’è il tè lui non viene.
sentence-agnes-want-evenings = Le sere. E un lavoro con sopra un numero vero.

## davin

sentence-davin-six-hours = Sei ore. Buona paga.
sentence-davin-three-hundred = Novemila, prima del primo giorno. Faccio un nodo per ogni giorno di lavoro. Trecentodieci, ed è più che all’inizio.
sentence-davin-sisters-street = Quando chiedo il passaporto, dice il nome della via di mia sorella. Solo quello.
sentence-davin-help-yes = A voi, sì.
sentence-davin-police-with-her = Quello con il mio passaporto. Con la signora accanto.
sentence-davin-papers-if-i-talk = Se parlo, mi danno i documenti?
sentence-davin-where-is-it = Dov’è adesso il mio passaporto?
sentence-davin-tiles = Piastrelle. Io poso piastrelle. Doveva esserci un albergo.
sentence-davin-safe-with-door = Con la porta chiusa, sì.
sentence-davin-course-and-tiles = Prima le parole. Poi di nuovo piastrelle.

## sanu

sentence-sanu-is-nothing = Non è niente.
sentence-sanu-look-at-it = Può guardare. Solo lei.
sentence-sanu-five-days = La macchina, cinque giorni fa. Ha detto che ospedale vuol dire una nave verso casa.
sentence-sanu-greeted-my-boys = Quella sera qualcuno ha chiamato i miei ragazzi, per salutarli da parte mia. Io non l’avevo chiesto.
sentence-sanu-help-not-police = Chi aiuta sì. Nessuno in divisa.
sentence-sanu-who-hears = E chi lo viene a sapere?
sentence-sanu-by-the-door = Vicino alla porta, sì.
sentence-sanu-nothing-since = Da quando c’è la mano, niente.
sentence-sanu-boats-again = La mano. Poi una barca, se ci sono barche.

## luka

sentence-luka-six = Sei ore, buona paga.
sentence-luka-half-back = Dodici. La paga arriva sulla carta, e il venerdì metà torna indietro in una busta, allo studio in città. Pensavo che fosse così dappertutto.
sentence-luka-help-yes = Se non è solo la paga. Sì, perché no.
sentence-luka-police-yes = Con il foglio davanti, sì.
sentence-luka-own-room = Una stanza ce l’ho. Il letto tenetelo per qualcuno.
sentence-luka-not-a-victim = Vittima no. Uno che fa i conti.
sentence-luka-reckon-first = Prima faccio i conti. Poi firmo quello che è vero.
sentence-luka-november = Valido fino a novembre. Dopo non so.
sentence-luka-all-fine = Io sto bene. Sono gli altri.
sentence-luka-true-contract = Un contratto che dica quello che faccio.

## timo

sentence-timo-twenty-two = Ventidue.
sentence-timo-front-row = Quello sono io, prima fila. Siamo arrivati secondi.
sentence-timo-since-june = Diciassette. Da giugno.
sentence-timo-card-in-van = Me l’hanno data nel furgone. I soldi vanno sul conto dello zio, credo.
sentence-timo-help-yes = Se torna lei. Sì.
sentence-timo-liars = Che cosa succede a uno che ha detto un’età sbagliata?
sentence-timo-safe-here = Qui sì. C’è un libro di calcio sullo scaffale.
sentence-timo-school-again = La scuola. E un pallone.

## bice

sentence-bice-the-cat = Il pollice? È stato il gatto. Ecco il mio contratto, se vuole.
sentence-bice-did-not-ask = Sette ore, in banca. Che cosa c’è nel capannone non l’ho chiesto. È quello che ho da dire.

## osvin

sentence-osvin-say-it-to-my-face = Me lo dica in faccia, per favore. Io sento con gli occhi.
sentence-osvin-thirty-years = Trent’anni, con il contratto. Il furgone è arrivato quattro estati fa.

## mirel

sentence-mirel-back-at-noon = Lo stanno copiando. Ecco la ricevuta; a mezzogiorno lo riprendo.
sentence-mirel-carry-chairs = Posso portare le sedie?

## dorte

sentence-dorte-my-own-heater = In cabina dormo perché mi piace. Riscaldamento, materasso, libretto dei riposi. A mezzogiorno sono via.

## remo

sentence-remo-three-barrels = I miei filari, la mia uva, tre botti. Non mi paga nessuno, ed è giusto così.
sentence-remo-nobody-pays = La paga? A me non mi paga nessuno.

## gavo

sentence-gavo-i-translate = Parlo tutte e due. Traduco io, si fa prima.
sentence-gavo-i-tell-him-things = Gli dico delle cose. Chi si lamenta. Per questo mi paga. Posso smettere.

## krato

sentence-krato-six-hours = Sei ore tutti, buona paga. La vostra lingua non la parlano. Parlo io per loro.
sentence-krato-they-need-me = Gli uomini hanno bisogno di me. Sono come bambini.
sentence-krato-greet-at-home = Saluta a casa, quando chiami.
sentence-krato-lawyer = Allora vorrei un avvocato.

## baldo

sentence-baldo-coffee = Un caffè, signori?
sentence-baldo-here-payslips = Ecco. Se ne occupa tutto Menz.
sentence-baldo-krato-sees-to-men = Agli uomini ci pensa Krato. Le ore non le so.
sentence-baldo-pay-today = Li pago oggi, in contanti, quello che manca. E la chiudiamo qui.

## ilaria

sentence-ilaria-all-in-order = Troverete tutto in regola. Vi spiego i raccoglitori?
sentence-ilaria-sign-here-please = Una firma per ciascuno, nient’altro a pretendere, e la busta è loro. È la via più umana.
sentence-ilaria-my-bag = La borsa è privata.
