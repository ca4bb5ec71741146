### Ciò che si può apprendere.

## Ciò che gli enti portano con sé

clue-men-in-the-shed = Una voce ha detto al numero verde che nel capannone dormono degli uomini, senza acqua dentro, e che prima delle quattro arriva un furgone.
clue-six-contracts = Risultano sei contratti; la foto satellitare mostra una ventina di persone.
clue-cash-each-friday = Ogni venerdì lo studio delle paghe preleva la stessa somma in piccolo taglio.

## Il luogo

clue-shed-lodging = Sette materassi sui bancali, nessuna finestra, l’unico rubinetto fuori dal muro.
clue-van-timetable = Dietro il parabrezza: una ventina di nomi, orari dalle 02:20 alle 03:40, e accanto a quasi tutti un meno cinque.
clue-stove-between-beds = Fra i materassi c’è un fornello a gas, il tubo riparato con il nastro.
clue-machine-without-cover = La taglierina della serra, a cui lavora Sanu, non ha il riparo. Le viti del riparo sono nuove.

## Agnes

clue-agnes-at-work = Agnes ha sul grembiule il cartellino dell’azienda Campo lungo: raccoglie.
clue-davin-at-work = Davin ha il cartellino dell’azienda Campo lungo: raccoglie.
clue-sanu-at-work = Sanu ha il cartellino dell’azienda Campo lungo: serra.
clue-luka-at-work = Luka ha il cartellino dell’azienda Campo lungo: casse.
clue-timo-at-work = Timo ha il cartellino dell’azienda Campo lungo: filari.
clue-osvin-at-work = Osvin lavora all’azienda Campo lungo: trattore.
clue-gavo-at-work = Gavo ha il cartellino dell’azienda Campo lungo: raccoglie.
clue-dorte-at-work = Dorte carica casse dell’azienda Campo lungo.
clue-remo-at-work = Remo raccoglie all’azienda Campo lungo.
clue-agnes-looks-first = A qualunque domanda Agnes guarda prima l’uomo con le chiavi del furgone.
clue-agnes-asks-who-saw = Prima di sedersi Agnes chiede se qualcuno del furgone può vedere che è qui, e si toglie il cartellino.
clue-agnes-van-board = Sul foglio del furgone ci sono nomi e orari. Agnes Tarrel: 02:20, e un 5 preceduto da un meno.
clue-agnes-eight-days = La busta paga di Agnes per agosto conta otto giornate.
clue-agnes-other-count = Il quaderno dell’armadietto conta ventisei giornate di Agnes in agosto.
clue-agnes-one-call = Agnes dice: ventisei giornate fatte, otto sulla carta; chi non firma non è nella lista dopo.
clue-agnes-mother = La madre di Agnes la sera non può restare sola; senza quei soldi nessuno starebbe con lei.

## Davin

clue-davin-answered-for = A chi parla a Davin risponde l’uomo con le chiavi del furgone.
clue-davin-knots = La cintura di Davin è un cordino con dei nodi, uno per ogni giorno di lavoro; fra l’uno e l’altro non c’è spazio per un giorno di riposo.
clue-davin-empty-line = Sull’elenco per il pulmino Davin lascia vuota la riga del documento, e indica verso l’azienda.
clue-davin-mattress = Sul terzo materasso c’è un cordino con dei nodi, come quello che porta Davin.
clue-davin-passport-in-cabinet = Il passaporto di Davin è in un sacchetto da freezer nell’armadietto chiuso a chiave.
clue-davin-page-of-debt = Una pagina del quaderno porta il nome di Davin: in alto 9.000, in fondo una somma più grande, anche se ogni settimana qualcosa è stato tolto.
clue-davin-nine-thousand = Davin dice che prima del primo giorno doveva già novemila, e che il debito cresce.
clue-davin-what-they-say = Davin dice che sanno dove abita sua sorella, e che glielo ricordano quando chiede il passaporto.

## Sanu

clue-sanu-hides = Sanu sta dietro i vassoi e non stacca gli occhi dalle divise.
clue-sanu-wrapped-hand = Una mano di Sanu è avvolta in un panno cambiato giorni fa.
clue-sanu-line-in-notebook = Nel quaderno, da venerdì, accanto alla lettera S: “mano – niente”.
clue-sanu-unpaid = Sanu dice che dall’incidente non prende più niente.
clue-sanu-how-it-happened = Sanu dice che è stata la macchina, cinque giorni fa, e che ospedale, gli hanno detto, vuol dire una nave verso casa.
clue-sanu-my-boys = Sanu dice che qualcuno ha telefonato ai suoi figli per salutarli, la sera dell’incidente.

## Luka

clue-luka-same-words = Luka dice “sei ore, buona paga”, con le stesse parole gridate attraverso il campo.
clue-luka-two-sums = Sul bordo di un volantino Luka ha calcolato 12 per 26, e l’ha cancellato per 6 per 26 quando è passato qualcuno.
clue-luka-six-hours = La busta di Luka: 26 giornate di sei ore esatte, nessuno straordinario, nessun riposo compensativo.
clue-luka-twelve-in-book = Nel quaderno, accanto al nome di Luka, quasi ogni giorno ci sono dodici ore, a tre l’una.
clue-luka-cash-back = Il foglio della consulente ha una colonna “resi in contanti”; la riga di Luka è la più lunga.
clue-luka-card-and-cash = Luka dice che lavora dodici ore, e che il venerdì riporta metà della paga in contanti allo studio in città.

## Timo

clue-timo-answered-for = L’uomo con le chiavi del furgone dice “ventidue” prima che qualcuno lo chieda a Timo.
clue-timo-without-gloves = Timo porta due casse di corsa, senza guanti, e beve solo quando glielo dicono.
clue-timo-mattress = Sul materasso più vicino al rubinetto c’è una maglia di calcio della scuola.
clue-timo-card-of-another = Nell’armadietto c’è una copia della carta di Timo: l’uomo della foto ha una cicatrice che Timo non ha, e ventidue anni.
clue-timo-school-photo = Timo ha in mano una fotografia di scuola con la data di quest’anno: classi dalla nona all’undicesima, e lui è in prima fila. Qui non c’è nessuno della sua famiglia.
clue-timo-seventeen = Timo dice che ne ha diciassette da giugno.
clue-timo-the-card = Timo dice che la carta gliel’hanno data nel furgone, e che la paga va “sul conto dello zio”, pensa lui.

## Altri in azienda

clue-bice-bandage = Bice ha un pollice fasciato.
clue-bice-contract = Bice ha un contratto, è pagata in banca, e l’ha graffiata il gatto.
clue-osvin-looks-at-farmer = Osvin guarda il titolare prima di rispondere.
clue-osvin-hears-badly = Osvin ci sente male e legge le labbra; è assunto da trent’anni.
clue-mirel-passport-in-drawer = Il passaporto di Mirel è nel cassetto dell’ufficio.
clue-mirel-receipt = Con il passaporto di Mirel c’è una ricevuta firmata da entrambi: per la copia, restituzione entro mezzogiorno.
clue-dorte-sleeps-in-cab = Dorte ha dormito nella cabina di un camion.
clue-dorte-rest-book = Dorte è una camionista di passaggio, con il libretto dei riposi in regola.
clue-remo-no-pay = Remo dice che nessuno lo paga.
clue-remo-own-barrels = Remo ha i suoi filari in affitto e raccoglie per le sue tre botti.
clue-gavo-two-phones = Il secondo telefono di Gavo si accende ogni volta che qualcuno entra in una stanza.
clue-gavo-works-for-krato = Gavo riferisce a Krato chi parla con chi, e per questo è pagato. Ha un contratto, la paga intera e un letto in città.

## Dietro al caporale

clue-two-columns = Lo studio delle paghe tiene due colonne per ogni nome, e divide la differenza: K. 15 per cento, M. 10.

## Ripreso dal molo

clue-man-of-pier-three = Fascicolo P3-0914-22: un uomo è stato prelevato dal molo 3 dal furgone bianco che serve questo campo. Con quel numero risponde l’ente antitratta del molo.
