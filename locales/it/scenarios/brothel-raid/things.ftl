### Cose, documenti, postazioni e ciò che scarseggia.

## Postazioni

seat-outreach = Unità mobile
seat-case-worker = Operatore di riferimento
seat-mediator = Mediatrice
seat-mediator-two = Secondo mediatore
seat-medic = Medico dell’ambulatorio
seat-police-lead = Responsabile delle indagini
seat-police-second = Investigatore
seat-prosecutor = Pubblico ministero
seat-social = Assistente sociale
seat-guardian = Tutrice
seat-juvenile-prosecutor = Procuratore minorile
seat-judge = Giudice
seat-shelter = Casa protetta
seat-v-dalia = Dalia
seat-v-nives = Nives
seat-v-zita = Zita
seat-v-milo = Milo
seat-d-neighbours = Gli altri della casa
seat-t-corvin = Corvin
seat-t-romy = Romy
seat-duty-desk = Uffici e voci

## Provenienze, per la tabella dei personaggi

origin-orsania-hills = colline dell’Orsania
origin-maritia = Maritia
origin-ausonia = Ausonia
thing-shelf = lo scaffale da cui si prende
thing-ads-screen = lo schermo con gli annunci
thing-kitchen-list = il foglio sul frigorifero
thing-outside-bolt = il chiavistello all’esterno di una porta
thing-school-book = il libro di scuola
thing-metal-tin = la scatola di metallo
thing-passport-bundle = un mazzo di passaporti e tessere
thing-five-phones = cinque telefoni in fila
thing-account-book = un registro dei conti
thing-condom-box = una scatola di preservativi dell’ambulatorio
thing-zita-phone = il telefono di Zita
thing-milo-phone = il telefono di Milo
thing-dalia-photo = la fotografia di una bambina con la cartella
document-ads-sheet = Scheda degli annunci
    .text =
        Due annunci, un solo numero di telefono che finisce per 78; uno, con le stesse parole, per un giovane. Le immagini sono state tolte. Il numero che finisce per 78 compare anche in un fascicolo del molo 3.
document-neighbour-letter = Lettera di una vicina
    .text =
        «È gente tranquilla. Ma la più giovane, quella con la treccia, esce solo insieme all’altra, e la notte sento un chiavistello. Non voglio darle guai. Vorrei che qualcuno le chiedesse come sta.»
document-outreach-log = Quaderno dell’unità mobile
    .text =
        Tre martedì: la donna con il cappotto verde viene sempre con la stessa accompagnatrice, che parla per lei e conta i minuti.
document-bed-list = Elenco dei posti
    .text =
        Due posti per donne, uno per un uomo, uno per chiunque. Dove si trova la casa non è scritto da nessuna parte; chi deve saperlo lo sa.
document-nives-card = Carta d’identità di Nives Arlan
    .text = Nives Arlan, nata a marzo, ventuno anni. La fotografia è storta sotto la pellicola.
document-renata-lease = Contratto e carte fiscali di Renata Iovan
    .text =
        Il contratto a suo nome da sei anni, l’affitto pagato dal suo conto, la dichiarazione dei redditi. Il numero del suo annuncio è sul suo contratto telefonico.
document-jarmo-sublease = Contratto di subaffitto e tessera universitaria di Jarmo Lehn
    .text =
        Una stanza da settembre, l’affitto pagato ogni mese a un’agenzia, una tessera dell’università con il suo volto.
document-oda-card-paper = Carta d’identità di Oda Iovan
    .text = Oda Iovan, diciannove anni. Il volto è il suo, la pellicola è liscia.
document-msg-hang-ups = Nota del numero verde
    .text =
        Due chiamate questa settimana, chiuse dopo un respiro. La seconda volta una donna ha detto in orsani: «Costa qualcosa?»
document-msg-window = Nota sull’intercettazione
    .text =
        L’intercettazione sul numero che finisce per 78 scade tra quarantotto ore. Decidere entro allora se e come aprire una porta.
document-msg-remittances = Prima risposta sul denaro
    .text =
        Quattordici rimesse in cinque mesi, sempre di lunedì, a tre nomi, dallo stesso sportello. Tutte spedite dalla donna dal cui conto si paga l’affitto; entro un’ora la carta di un uomo preleva la stessa somma dal conto di lei.
document-msg-statement-now = Dalla dirigenza
    .text = «Mi serve agli atti la deposizione della donna entro domani a mezzogiorno.»
document-msg-counsel = Messaggio di un avvocato
    .text =
        «Assisto il signor Corvin Hald. Mi risulta che la signora Dalia Oren si trovi da voi. Vogliate confermarmi l’indirizzo, per inviarle una lettera.»
document-msg-news = Messaggio di un giornale
    .text =
        «Ci risulta un intervento di polizia in via dei Cordai. Una foto e due frasi di una delle donne, entro le otto?»
document-msg-abroad = Risposta del punto di contatto all’estero
    .text =
        Una collega in abiti civili è stata alla scuola. La bambina sta bene, la zia sa chi chiamare, e a nessun altro è stato chiesto nulla.
document-msg-question-slip = Domanda della difesa
    .text = «Chiedere se a casa avesse amicizie maschili, e come si vestiva.»
resource-women-places = posti per donne
resource-man-place = posto per un uomo
resource-other-house = posto in un’altra casa
resource-child-places = posti per minori
resource-dormitory = letti nel dormitorio
resource-minibus = il pulmino
resource-patrol-car = un’auto di servizio
resource-interpreter-corra = Corra, orsani e liskano
resource-interpreter-fenn = Fenn, maritiano e orsani

document-msg-farm-book = Nota sui conti di un’azienda agricola
    .text =
        Fascicolo LF-0930. Nei conti di un’azienda agricola il numero che finisce per 78 sta ogni mese accanto a un affitto: via dei Cordai 12. Qui nessun nome di lavoratori. Chiedere a noi con il numero del fascicolo, prima che si apra qualunque cosa.
