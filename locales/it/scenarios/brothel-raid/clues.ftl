### Ciò che si può venire a sapere.

## Dove le persone sono state incontrate

clue-dalia-met = Dalia è stata incontrata, in città.
clue-nives-met = Nives è stata incontrata, in città.
clue-zita-met = Zita è stata incontrata, in città.
clue-milo-met = Milo è stato incontrato, in città.
clue-renata-met = Renata è stata incontrata, in città.
clue-jarmo-met = Jarmo è stato incontrato, in città.
clue-oda-met = Oda è stata incontrata, in città.
clue-tilda-met = Tilda è stata incontrata, in città.

## Ciò che portano gli enti

clue-ads-same-number = Due annunci, un solo numero che finisce per 78, le stesse parole.
clue-ads-young-man = Uno dei due annunci riguarda un giovane con il nome di Milo; il numero non è il suo.
clue-neighbour-letter = Una vicina scrive che la più giovane, con la treccia, non esce mai sola, e che la notte si sente un chiavistello.
clue-outreach-log = Per tre martedì la stessa accompagnatrice ha parlato per la donna con il cappotto verde.
clue-helpline-hang-ups = Due volte qualcuno ha chiamato il numero verde e ha riattaccato.
clue-house-address = Dove si trova la casa protetta.

## Dalia

clue-dalia-spoken-for = Chiedono a Dalia, e risponde Zita.
clue-dalia-counts-minutes = Dalia guarda l’orologio prima di ogni risposta.
clue-kitchen-list-d = Sul foglio della cucina una D, somme per ogni giorno, e ciò che resta a D: niente.
clue-dalia-covers-photo = Ogni volta che squilla un telefono Dalia copre con la mano la fotografia di una bambina.
clue-dalia-daughter = Dalia ha a casa una figlia di sei anni, e loro conoscono la porta.
clue-dalia-debt = Le avevano promesso una cucina; invece c’è un debito che cresce il lunedì.
clue-visitor-knew = Un visitatore dice che una volta la donna con il cappotto verde piangeva, e che sapeva del suo debito con quelli.
clue-girl-safe = La bambina a casa sta bene, e la zia sa chi chiamare.

## Nives

clue-bolt-outside = Il chiavistello della stanza sul cortile è all’esterno.
clue-nives-school-book = Un libro di matematica della quarta superiore, con la data di quest’anno e i conti a matita.
clue-nives-recites-age = Nives dice, come una poesia imparata a memoria, quanti anni ha e che è venuta da sola.
clue-nives-looks-at-the-door = Prima di prendere il pane Nives guarda la porta, come se qualcuno dovesse permetterlo.
clue-nives-card-21 = La carta dice ventun anni. La fotografia è storta sotto la pellicola, e a tenerla era un’altra persona.
clue-nives-birthday = Compie diciotto anni ad aprile.
clue-nives-family-with-children = Doveva badare a dei bambini in una famiglia. La famiglia non c’era.

## Zita: ciò che parla per l’una e per l’altra ipotesi

clue-kitchen-list-z = Sul foglio della cucina: «a Z» sotto ogni somma, e nell’ultima colonna Z stessa, con un debito e una multa per ogni lunedì scarso.
clue-zita-old-page = Nel registro di quattro anni fa, al posto di Dalia c’è il nome di Zita.
clue-zita-keeps-nothing = Il telefono di Zita si illumina ogni pochi minuti con lo stesso nome, e ogni volta lei raddrizza la schiena.
clue-fourteen-transfers = Quattordici rimesse, di lunedì: passano dal conto di Zita ed entro un’ora finiscono in tasca a un uomo.
clue-zita-four-years = Quattro anni fa era dov’è Dalia adesso; chi conta paga quello che manca.

## Milo

clue-milo-clock-photo = Milo fotografa l’orologio alla parete e manda la foto, come se niente fosse.
clue-milo-waved-back = Una donna in un’auto grigia alza una mano, e Milo posa il tè bevuto a metà.
clue-kitchen-list-m = Sul foglio della cucina una M: l’affitto di un divano, le multe, e sotto una somma che non diminuisce.
clue-milo-sofa = Dopo la comunità c’è stato un divano, e poi l’affitto del divano.
clue-milo-fines = Multe per i ritardi, più di quanto potesse guadagnare.
clue-passports-in-tin = Nella scatola chiusa a chiave: due passaporti dell’Orsania, uno di Dalia e uno di Zita, e la carta d’identità di Milo.

## Chi ha bisogno d’altro, o di niente

clue-renata-lease = Contratto, conto e numero di Renata sono suoi.
clue-renata-own-number = Renata dice che lavoro fa, e che il numero è suo.
clue-oda-looks-young = Oda dimostra sedici anni.
clue-oda-card = Oda ha diciannove anni: la carta è sua, in tasca sua, e la zia abita di fronte.
clue-tilda-contract = Tilda pulisce le scale con contratto e ferie pagate.
clue-jarmo-student = Uno studente con un contratto suo, che affitta tramite un’agenzia.

## Ripreso dall’azienda agricola

clue-number-in-farm-book = Fascicolo LF-0930: i conti di un’azienda agricola riportano il numero che finisce per 78 accanto all’affitto di via dei Cordai 12.
