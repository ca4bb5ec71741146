### Cose, carte, posti, e ciò che è scarso.

## Posti

seat-helpline = Numero verde
seat-host-unit = Unità ospitante
seat-sending-unit = Unità che trasferisce
seat-airport-police = Polizia dell’aeroporto
seat-ngo = Operatrice anti-tratta
seat-town-desk = Sportello sociale
seat-prefecture = Coordinamento e ufficio immigrazione
seat-doctor = Medico
seat-guardian = Tutore
seat-mediator = Mediatrice
seat-v-selka = Selka
seat-v-davin = Davin
seat-v-jaro = Jaro
seat-d-pool = Altri che sono tornati
seat-t-radim = Radim
seat-t-ilke = Ilke
seat-families = Famiglie
seat-duty-desk = Uffici all’altro capo

## Cose

thing-water-and-animals = acqua, fazzoletti e animali di legno
thing-crayons = scatola di pastelli
thing-helpline-card = tesserino consumato con un numero e nient’altro
thing-flowers-radim = fiori nel cellofan
thing-flowers-tomin = un mazzo di fiori troppo grande
thing-phone-selka = telefono di Selka
thing-phone-davin = telefono di Davin
thing-phone-jaro = un telefono che Jaro non ha comprato
thing-jaro-slip = cartoncino con numeri civici e somme

## Carte

document-file-selka = Fascicolo di trasferimento, Selka Orun
    .text =
        Registrata a Haldvik l’11 agosto 2026. Eurodac: Ausonia, 2021. Ripresa in carico confermata. Volo giovedì 8 ottobre, 10:05. Viaggia: da sola. Esigenze particolari: nessuna. Firma: nessuna.
document-file-jaro = Fascicolo di trasferimento, “Jaro, 20 anni”
    .text =
        Registrato a Haldvik il 20 maggio 2026. Eurodac: Ausonia, marzo 2026, nato il 1° gennaio, vent’anni. Richiesta dell’8 luglio; nessuna risposta nelle due settimane. Volo giovedì 8 ottobre. Esigenze particolari: nessuna.
document-file-orla = Fascicolo di trasferimento, Orla Venn
    .text =
        Registrata a Haldvik il 2 agosto 2026. Ripresa in carico confermata. Volo giovedì 8 ottobre. Fratello a Castelvento.
document-file-petar = Fascicolo di trasferimento, Petar Dohl
    .text =
        Registrato a Haldvik il 3 giugno 2026. Ripresa in carico accettata. Volo giovedì 8 ottobre.
document-flight-list = Lista dei posti del volo di giovedì
    .text =
        29A Venn. 29C Orun. 29D Orun M., bambino, 3. 30A Dohl. 30C “Jaro”. Le altre righe non riguardano nessuno.
document-eurodac-sheet = Scheda delle impronte
    .text =
        Cinque righe dello stesso giorno di marzo, un pullman: tutti nati il 1° gennaio, tutti di vent’anni.
document-night-notes = Tre annotazioni della pattuglia notturna, Haldvik
    .text =
        A piedi, con dei pacchi, senza soldi. Dice vent’anni. Dietro l’angolo un’auto aspetta, poi riparte. Multato due volte, per essere stato nel parco dopo la chiusura.
document-line-of-2022 = Una riga del 2022
    .text =
        Aprile. Una donna, orsani. Capannone del pesce vicino a Brisola. “Il passaporto ce l’ha il caposquadra.” Arriva qualcuno, chiude. Numero che le è stato dato: conservato.
document-payslips = Quattro buste paga
    .text =
        Quarantuno ore, trentanove, quarantaquattro, quaranta. Pagate: undici, nove, dodici, undici. Letto, pullman, guanti, “spese tessera”.
document-region-map = Carta delle regioni
    .text =
        Spilli senza nomi. Uno spillo verde al nord.
document-msg-partner-report = Messaggio di un’organizzazione di Haldvik
    .text =
        La nostra psicologa ha una relazione. La persona non ha detto che possiamo inviarla. Di che cosa ha bisogno, potete chiederglielo voi.
document-msg-court-note = Domanda del tribunale
    .text =
        Una pagina entro mercoledì: dove vivrebbe, chi conosce l’indirizzo, che cosa si è fatto riguardo a chi la aspetta.
document-msg-hotel = Offerta di un albergo
    .text =
        Albergo della stazione, Brisola. Camera libera da giovedì. Lettino su richiesta.
document-msg-plan-missing = Messaggio all’uscita
    .text =
        Giovedì due nomi in lista hanno un segno, e nessun piano. Quale porta?
document-note-from-desk = Biglietto del banco informazioni
    .text =
        Un uomo con dei fiori chiede di una Selka del volo delle dieci. Dice di chiamarsi Orun. Non gli è stato detto niente.
document-msg-guardian-order = Provvedimento di nomina
    .text =
        Beno Attard è nominato tutore del ragazzo chiamato Jaro, che si considera minorenne.
document-msg-which-flight = Messaggio da Brisola
    .text =
        Quale volo?
document-msg-home-partner = Risposta dall’Orsania
    .text =
        Abbiamo trovato la sorella. La chiave c’è, la capra anche. Al pullman lo aspetta uno di noi.
document-msg-no-danger = Risposta di un ufficio
    .text =
        Sfruttamento passato, nessun pericolo imminente, nessuna denuncia. C’è davvero qualcosa da fare per noi?
document-msg-wish-to-testify = Parola da una casa
    .text =
        Dice: un giorno, dove conta. Con un’avvocata. Non questo mese.

## Ciò che è scarso

resource-north-mother-child = posto per una mamma con bambino, altra regione
resource-library-rooms = due stanze sopra la biblioteca, per un padre con figli
resource-young-house = posto in una casa per ragazzi
resource-station-hotel = camera nell’albergo della stazione di Brisola
resource-adult-centre = letto in un centro per adulti
resource-white-car = auto bianca senza scritte
resource-interpreter-suri = mediatrice per il tavri e il liskano
resource-lawyer-wednesday = ora dell’avvocata, mercoledì
resource-midwife-hour = ora dell’ostetrica

document-msg-old-file = Nota su un vecchio fascicolo
    .text =
        Una richiesta all’estero in un altro caso ha fatto riemergere un nostro fascicolo: 2022, capannone del pesce vicino a Brisola, chiuso perché la donna non era raggiungibile. È quello di Selka Orun. Resta da noi: lo comunichiamo a chi lavora alla sua sicurezza, e a lei si dice che esiste prima che qualcuno lo usi.
