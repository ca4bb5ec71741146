### Suggerimenti: che cosa una persona vorrebbe fare adesso. Un desiderio, mai un ordine; decide chi interpreta.

## Ilka

agenda-ilka-asks-for-ties = Prima che si interpreti qualcosa: chiedi alla mediatrice se qui conosce qualcuno.

## Tomas

agenda-tomas-tells-ilka = Due chiamate chiuse dopo un respiro. Fallo sapere a Ilka.
agenda-tomas-writes-to-bodo = Chiedi alla polizia se guarda lo stesso numero. Da te nessun nome.

## Corra

agenda-corra-knows-nobody = Ti chiedono chi conosci. Qui nessuno.
agenda-corra-to-the-kitchen = Alla donna con il cappotto verde servono le sue parole.

## Fenn

agenda-fenn-knows-nobody = Ti chiedono chi conosci. In quella casa nessuno.
agenda-fenn-to-the-back-room = Alla ragazza servono le sue parole. Vai dove ti porta la polizia.

## Alba

agenda-alba-tea-first = Acqua e tè per tutti, prima di ogni altra cosa.

## Vera

agenda-vera-reads-the-letter-aloud = Di’ a Bodo che cosa c’è nella lettera della vicina.
agenda-vera-announces-herself = Con il decreto in mano: annunciati ed entra, con calma.
agenda-vera-into-the-hall = Entra nell’ingresso e fermati: che cosa vedi?
agenda-vera-sees-the-bolt = Un chiavistello dalla parte sbagliata di una porta. Guarda bene.
agenda-vera-to-the-kitchen = Adesso la cucina: guarda chi c’è ancora.
agenda-vera-reads-the-list = Leggi il foglio sul frigorifero.
agenda-vera-to-the-back-room = Bussa alla porta con il chiavistello.
agenda-vera-sees-the-book = Qualcosa spunta da sotto il cuscino.

## Bodo

agenda-bodo-the-number = Di’ a Vera: un numero, due annunci, le stesse parole.
agenda-bodo-to-the-kitchen = La cucina: è lì che siede la gente.
agenda-bodo-reads-the-list = Un foglio sul frigorifero. Leggilo.
agenda-bodo-to-the-front-room = Poi la stanza sulla strada: siediti con chi c’è.
agenda-bodo-sees-the-tin = Sul davanzale una scatola con la serratura.

## Orsola

agenda-orsola-asks-what-there-is = Chiedi alla polizia che cosa ha che non poggi sulle parole di nessuno.
agenda-orsola-asks-again = Chiedi il fascicolo dell’altro numero, quello del molo 3.

## Livio

agenda-livio-places-for-tonight = Chiedi quale comunità ha un posto per stanotte.
agenda-livio-who-sits-with-her = Chiedi alla tutrice, in una riga, come sta la ragazza.

## Severin

agenda-severin-asks-who-sits-where = Concorda con il procuratore minorile chi siede dove.

## Gesa

agenda-gesa-soup-renata = La minestra per la vicina che è venuta.
agenda-gesa-soup-jarmo = La minestra anche per lo studente.

## Ubald

agenda-ubald-only-passing = Ti parlano. Sei solo di passaggio.
agenda-ubald-what-he-knew = Dice chi è e quali sono i tuoi diritti. Dillo, una volta.

## Dalia

agenda-dalia-thanks = Qualcuno ti ha dato qualcosa e non ha chiesto niente. Ringrazia.
agenda-dalia-looks-first = Prima di rispondere guarda Zita.
agenda-dalia-asked-beside-zita = Chiedono, e lei sente. Tu stai bene.
agenda-dalia-safety-asked = È sicuro? Prima chiedi quanto tempo avete.
agenda-dalia-whom-to-speak-with = Una donna, per favore.
agenda-dalia-asked-the-first-evening = Ti chiedono se vuoi aiuto. Oggi no: lei è dietro la porta.
agenda-dalia-asked-again-later = Chiedono di nuovo, e qui non c’è nessuno della casa. A lei sì.
agenda-dalia-police-named = La polizia: non adesso. È permesso?
agenda-dalia-who-fetches-her = Viene sera. Chiedi chi bada a Mina adesso.
agenda-dalia-family-offered = A casa possono chiedere, se alla porta non viene nessuno in divisa.
agenda-dalia-a-bed = Un letto con una chiave tua: sì.
agenda-dalia-a-doctor = La dottoressa può visitarti.
agenda-dalia-told-of-mina = Dicono che Mina sta bene.
agenda-dalia-track-photo = Il tuo lavoro: la fotografia. Pensa che cosa racconteresti a Mina di questa città, e di stasera.

## Nives

agenda-nives-thanks = Qualcuno ti ha dato qualcosa. Ringrazia.
agenda-nives-recites = La polizia. Di’ quello che hai imparato: ventun anni, nata a marzo.
agenda-nives-is-anybody-cross = Chiedi se qualcuno è arrabbiato.
agenda-nives-safety-asked = Chiedi se Zita è qui.
agenda-nives-whom-to-speak-with = È lo stesso, purché stiano seduti.
agenda-nives-with-nella = Ti chiedono una cosa grande. Sì, se viene anche la signora con la borsa.
agenda-nives-without-nella = Ti chiedono una cosa grande e non c’è nessuno accanto a te. Non lo sai.
agenda-nives-judge-asks = Il giudice chiede com’erano le giornate. Rispondi con parole tue, quanto vuoi.
agenda-nives-over = Chiedi se è tutto, e se ricomincia.
agenda-nives-track-sums = Il tuo lavoro: un conto per scena. Indovina quale adulto mantiene la parola.

## Zita

agenda-zita-answers-for-her = Parlano con Dalia. Rispondi prima di lei.
agenda-zita-says-she-translates = Offriti di tradurre. Lo fai sempre.
agenda-zita-ten-minutes = È con la dottoressa. Di’ che avete dieci minuti.
agenda-zita-looks-at-the-phone = Il telefono si illumina. Guardalo, non rispondere.
agenda-zita-thanks = Qualcuno dà qualcosa anche a te. Non capita spesso.
agenda-zita-what-am-i = Ti spiegano. Chiedi che cosa sei per loro, l’una o l’altra.
agenda-zita-safety-asked = Sicura? Se lui non è in questa casa.
agenda-zita-whom-to-speak-with = È lo stesso.
agenda-zita-help-offered = Ti offrono aiuto. Non te l’aspettavi. Sì.
agenda-zita-police-named = La polizia: con un avvocato, più avanti.
agenda-zita-a-bed = Un letto: sì, ma non sotto lo stesso tetto della ragazza.
agenda-zita-track-count = Il tuo lavoro: conta quanto dovresti se smettessi di contare. Decidi se guardare il telefono.

## Milo

agenda-milo-clock = È passata la mezz’ora. Fotografa l’orologio, manda, sorridi.
agenda-milo-thanks = Il tè. Di’ che fa bene.
agenda-milo-safety-asked = Sicuro? Finché non suona il clacson.
agenda-milo-whom-to-speak-with = Chi ascolta.
agenda-milo-asked-the-first-evening = Aiuto? Fuori lei aspetta. Un altro giorno.
agenda-milo-asked-again-later = Qui non suona nessuno. Va bene, allora.
agenda-milo-police-named = Deporre: non ancora.
agenda-milo-a-bed = Un letto: se c’è una chiave.
agenda-milo-goes-back-out = Suona il clacson. Vai, prima che entri lei.
agenda-milo-track-key = Il tuo lavoro: disegna una chiave sul margine di quello che hai sottomano. Pensa a tre lavori che cominciano la mattina.

## Renata

agenda-renata-thanks = Il tè. Ringrazia.
agenda-renata-asked-if-victim = Credono di sapere che cosa sei. Di’ di chi è quel numero.
agenda-renata-number-heard = Ti dicono quello che dicono a tutti. Buono a sapersi, per altri.
agenda-renata-about-the-girl = Zita non è vicina. Di’ che hai scritto una lettera per una ragazza.
agenda-renata-does-she-sleep = Chiedi se qualcuno si occupa della ragazza.

## Jarmo

agenda-jarmo-thanks = Ringrazia.
agenda-jarmo-what-is-going-on = Chiedi che cosa succede.
agenda-jarmo-papers-asked = Il contratto è appeso al muro.

## Oda

agenda-oda-thanks = Ringrazia.
agenda-oda-how-old = Quanti anni hai: mostra la carta.
agenda-oda-number-heard = Ti dicono quello che dicono a tutti.

## Tilda

agenda-tilda-thanks = Ringrazia.
agenda-tilda-asked-about-work = Che cosa fai: le scale, con un contratto.
agenda-tilda-asked-to-translate = Vogliono che traduci. Non tocca a te.

## Corvin

agenda-corvin-stares = Sono nell’ingresso. Guarda Zita, una volta.
agenda-corvin-landlord = Tu sei solo il padrone di casa.
agenda-corvin-lawyer = Chiama l’avvocato.
agenda-corvin-clock = Il tuo percorso: l’orologio dietro la griglia.
agenda-corvin-screen = Segui sullo schermo. Lei non ti vede.

## Romy

agenda-romy-looks-at-the-door = Guarda la porta dell’ambulatorio.
agenda-romy-wants-to-go = Non sai niente, e vuoi andare.
agenda-romy-bench = Il tuo percorso: l’altra panca.
