### Cose, carte, posti al tavolo, ciò che scarseggia, e una lingua.


## Posti al tavolo

seat-medic = Medico dello sbarco
seat-border-lead = Responsabile dello sbarco
seat-border-second = Secondo agente
seat-judicial = Investigatrice
seat-info-officer = Operatore informativo
seat-ngo = Operatrice anti-tratta
seat-mediator = Mediatrice
seat-mediator-two = Secondo mediatore
seat-reception = Accoglienza
seat-social = Assistente sociale
seat-prefecture = Coordinamento
seat-guardian = Tutrice
seat-v-lioma = Lioma
seat-v-rinu = Rinu
seat-v-bastim = Bastim
seat-v-caleo = Caleo
seat-v-teo = Teo
seat-t-zorine = Zorine
seat-t-korin = Korin
seat-t-voice = Una voce al telefono
seat-d-pool-1 = Persone a bordo, primo gruppo
seat-d-pool-2 = Persone a bordo, secondo gruppo
seat-phone-line = L’interprete al telefono
seat-duty-desk = Uffici e famiglie all’altro capo del filo

## Cose

thing-wristbands = rotolo di braccialetti numerati
thing-water-and-blankets = serbatoio d’acqua e cassa di coperte
thing-number-card = bigliettini con il numero verde, interno 50, e nient’altro
thing-locked-tin = cassetta chiusa a chiave sulla mensola della timoneria
thing-passport-bundle = mazzo di passaporti legati con un elastico
thing-crew-cards = due serie di documenti dell’equipaggio
thing-engine-hatch = boccaporto del vano motore
thing-property-table = tavolo degli effetti personali con vaschette numerate
thing-charging-shelf = mensola per ricaricare i telefoni
thing-breakfast-trays = vassoi della colazione
thing-belt-bag = marsupio
thing-passport-lioma = passaporto con la fotografia di Lioma
thing-phone-zorine = telefono di Zorine
thing-phone-korin = telefono di Korin
thing-phone-bastim = telefono di Bastim
thing-phone-caleo = telefono di Caleo
thing-phone-yannu = telefono di Yannu
thing-phone-edua = telefono di Edua
thing-rinu-rucksack = zaino di scuola
thing-thread-ring = anello fasciato di filo
thing-hem-sim = scheda SIM cucita in un orlo

## Carte degli enti

document-boat-list = Lista passeggeri dell’agenzia dei traghetti
    .text =
        Quarantatré righe. Nome, età dichiarata, in viaggio con, numero di passaporto. Due righe senza cognome. Riga 12: Obessa Lanko, 45; riga 13: Tiko Aru, 12, “nipote”. Riga 26: sartoria, “senza accompagnatori”. L’equipaggio non è nella lista.

document-crew-pay-book = Libro paga dell’Orsel
    .text =
        Un quaderno di scuola con un angolo bagnato. Una colonna “Gaspo”: 300, 300, 300, con una firma ogni volta. Una colonna “Teo”: 0, 0, 0, e accanto a ogni zero “a scomputo riparazioni”. Il primo zero è di tre anni fa.

document-wheel-rota = Foglietto dalla timoneria
    .text =
        Le ore dell’ultima notte, a matita. Prima di mezzanotte G, dalle due T, e sotto la T il segno di un telefono e una riga calcata due volte.

document-leaflet = Opuscolo “Hai dei diritti”
    .text =
        Sei lingue e molte figure. Se qualcuno ti trattiene i documenti o la paga, se non puoi andartene, se devi fare ciò che non hai accettato: c’è un aiuto, ed è gratuito. Non serve conoscere la parola giusta. Non serve andare alla polizia per essere aiutati. Nella stessa scatola c’è una versione piccola, piegata, senza logo.

document-bed-map = Mappa dei letti
    .text =
        Dormitorio donne, fila A e fila B. Letto 7: numero 17. Letto 8: numero 18. Dormitorio uomini, cuccette da 1 a 22, alcova libera. Padiglione, tre stanze: “riservate a ospiti del ministero”. Qualcuno l’ha compilata in ordine di arrivo, prima dell’alba.

document-interpreter-log = Chi ha interpretato per chi
    .text =
        Colonne: ora, persona per numero, lingua, interprete, chiesto se l’interprete va bene: sì o no. La pagina è vuota.

## Carte che le persone hanno con sé

document-zorine-notebook = Taccuino
    .text =
        Elenchi in grafia minuta: sapone, aghi, autobus, filo. Nella penultima pagina: “L. 9.400, passa con lei alla casa.”

document-marriage-paper = Foglio di matrimonio
    .text =
        Un modulo a stampa con due nomi e un timbro. È stato rilasciato da un’agenzia di traghetti, tre settimane fa. L’età della sposa è stata ripassata; sotto il 9 si vede il piede di un’altra cifra.

document-class-card = Tessera sanitaria scolastica
    .text =
        Rinu Kalvo, nona classe, nata il 9 maggio 2010. Peso, altezza, due vaccinazioni, la firma di un’infermiera scolastica.

document-season-paper = Foglio stagionale
    .text =
        “Stagione in fattoria. Dodici ore al giorno. Vitto e letto detratti. Viaggio 3.200, dalla paga. Passaporto all’agenzia fino a fine stagione.” Una firma: Bastim Orlu. Dove dovrebbe firmare il datore di lavoro c’è un timbro dell’agenzia dei traghetti.

document-meridian-bill = Conto
    .text =
        Intestato “Meridian”. Camera, vestiti, medico, interessi. Totale 2.150. In fondo: “segue”.

document-songs-notebook = Quaderno di canzoni
    .text =
        Canzoni, alcune cancellate. Ai margini, piccole date. Chi lo ha in mano senza di lui dovrebbe chiuderlo.

document-minn-booklet = Libretto di famiglia
    .text =
        Hadro Minn e Sule Minn, sposati sei anni fa in maggio. Timbri di due municipi, due fotografie, un angolo strappato e incollato. Tra le pagine c’è una ricetta.

document-clinic-letter = Lettera da una clinica
    .text =
        “Sono la madre di Tiko Aru. Sono in ospedale e li raggiungerò. Mia sorella Obessa Lanko lo porta a scuola.” Una firma, e sotto il timbro e l’ora del reparto.

document-marn-certificate = Diploma ed esonero
    .text =
        Marn Ioke, diploma di fine studi dell’anno scorso. Esonero dal servizio militare a diciotto anni, con fotografia. Una lettera di ringraziamento di una nona classe in cui ha aiutato a insegnare.

document-yannu-receipt = Ricevuta per una moto
    .text =
        “Tornado, 200 cc, rossa. Venduta da Yannu Petk. Saldata per intero.” Sotto, di suo pugno: “traversata, tutta, niente più da pagare”.

document-wila-ledger = Libro dei conti di una sartoria
    .text =
        Otto anni di pantaloni, orli e abiti da sposo. Entrate, uscite, affitto, filo. L’ultima pagina si ferma a metà settimana.

document-bank-letter = Lettera di una banca
    .text =
        Piano di rimborso per un tetto, Gaspo Wend, ventiquattro rate, undici pagate.

## Carte e messaggi che arrivano

document-visitor-log = Registro dei visitatori al cancello
    .text =
        18:34. Un autista, solo, furgone bianco. Ha chiesto dei “ragazzi della fattoria”. Risposto che nessuno viene chiamato al cancello. Ha aspettato quattro minuti, è andato via.

document-msg-ward-annex = Telefonata da una circoscrizione
    .text =
        “La troupe del ministero arriva oggi. Si prega di confermare entro le sette i sei letti del padiglione.”

document-msg-radio-news = Messaggio radio dell’equipaggio del rimorchiatore
    .text =
        “Ripartiamo alle undici e mezza. Sentiteci adesso, o diteci quando. Dopo siamo in mare fino a giovedì.”

document-msg-van-at-ten = Messaggio su uno schermo
    .text = “Molo 3, 22:00. Non portare nessuno.”

document-msg-father-has-mail = Messaggio su uno schermo
    .text = “Anche tuo padre ha l’e-mail.”

document-msg-non-punishment = Risposta sulla questione della non punibilità
    .text =
        “Elementi acquisiti: documenti tenuti da altri, chiavistello all’esterno, nessuna paga per tre anni, ordine di stare al timone. Per ora nessuna contestazione. Da sentire, se mai, come persona con i suoi diritti, dopo il riposo e con un difensore. Riesamino il 15 ottobre.”

document-msg-body-access = Richiesta di accesso
    .text =
        “Chiedo di poter entrare alle nove e mezza e di avere una stanza con una porta. Vi prego di dirmi che cosa non va chiesto di nuovo.”

document-msg-missing = Nota del turno di notte
    .text =
        “05:10. Giro. Letto della ragazza con il cappotto verde vuoto e freddo. Cappotto sparito, zaino qui. Chi guida le ricerche?”

document-msg-school-call = Telefonata dal turno minori
    .text =
        “Una scuola segnala la scomparsa di un’alunna di nome Rinu Kalvo. Nona classe. È da voi, e chi guida le ricerche?”

document-msg-scarf = Nota dell’infermiera di notte
    .text =
        “La donna con il foulard annodato dorme di traverso ai piedi del letto 7. Quella del letto 7 non dorme.”

document-msg-postcard = Nota dal dormitorio uomini
    .text =
        “Cuccetta 9 vuota dalle dieci. Sul cuscino un foglio di lavoro piegato, accanto i guanti.”

document-msg-close-today = Messaggio dell’ufficio screening
    .text =
        “Si prega di chiudere entro stasera tutte le pratiche dell’Orsel. L’autobus parte domattina.”

document-msg-statement-now = Messaggio dall’ufficio dell’investigatrice
    .text =
        «J. Amarin, di turno come { -function-prosecutor(form: "plain") }: dispongo che la donna dell’imbarcazione sia sentita e che le sue dichiarazioni siano raccolte oggi.» Sotto, di altra mano: «Ditele che le conviene.»

document-msg-berrin-trade = Messaggio su uno schermo
    .text = “Tu vuoi il passaporto, figliolo. Io voglio silenzio. Nessuno deve arrabbiarsi.”

document-msg-clock = Nota dal banco della sala operativa
    .text =
        “Restano 44 ore e 40 minuti per lo screening. L’ufficio che chiude le pratiche oggi chiude alle 13:00 e riapre lunedì, troppo tardi.”

## Ciò che scarseggia

resource-women-beds = letti nel dormitorio donne
resource-men-beds = cuccette nel dormitorio uomini
resource-men-alcove = alcova del dormitorio uomini
resource-annex-1 = padiglione, stanza 1
resource-annex-2 = padiglione, stanza 2
resource-annex-3 = padiglione, stanza 3
resource-family-wing = letti nell’ala famiglie
resource-child-places = posti per minori, all’esterno
resource-body-women = posti per donne, all’esterno
resource-body-man = posto per un uomo, all’esterno
resource-body-any = posto per una donna o un uomo, all’esterno
resource-town-bed = letto in città
resource-bus-1 = autobus 1
resource-bus-2 = autobus 2
resource-night-car = auto per la notte
resource-interpreter-hanne = Hanne, interprete di orsani e liskano
resource-interpreter-dov = Dov, interprete di orsani e maritiano
resource-interpreter-phone = interprete al telefono, liskano e maritiano
resource-talk-room-1 = stanza colloqui 1
resource-talk-room-2 = stanza colloqui 2
resource-child-room = stanza dei minori
resource-lawyer-hour = ora con un avvocato
resource-hospital-ear = visita in ospedale, orecchio
resource-hospital-antenatal = visita in ospedale, gravidanza
