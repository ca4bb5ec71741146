### L’elenco degli eventi (solo per chi dirige), spunti per chi interpreta, e ciò che nota un intero luogo.

## La prima chiamata

event-ev-phone-shelf = Selka è alla mensola con i due telefoni; la cugina è al tavolo accanto.
    .expected = Il Numero verde chiede se si può parlare, e quando.
event-ev-family-at-desk = Un uomo con una bambina è allo sportello di Montefosco. Primo indizio su Davin.
    .expected = Li si fa sedere e si dà loro dell’acqua, prima del numero.
event-ev-agency-rings = Allo sportello suona il telefono di Davin; lui lascia suonare.
event-ev-partner-report = Un’organizzazione in Nordmark ha una relazione psicologica su Selka, e nessun consenso per inviarla.

## Colloquio a distanza

event-ev-cousin-near = La cugina cerca Selka e si avvicina alla lavanderia.
event-ev-agency-rings-back = L’agenzia richiama Davin.
    .expected = Gli si chiede, in privato, se è al sicuro.

## I preparativi

event-ev-court-asks = Un tribunale del Nordmark vuole una pagina su dove vivrebbe Selka e come sarebbe protetta.
    .expected = L’unità ospitante scrive una nota motivata e risponde.
event-ev-agency-again = L’agenzia richiama ancora Davin, accanto all’operatrice.
event-ev-hotel-offered = Un albergo vicino alla stazione di Brisola offre una camera.
    .expected = Non la si prende; si prende il posto al nord.
event-ev-plan-missing = La polizia dell’aeroporto non ha ancora un piano per giovedì.

## L’arrivo

event-ev-landed = L’aereo è al gate. Primi indizi all’aeroporto.
    .expected = Acqua prima delle domande, e dalla porta senza scritte.
event-ev-phone-at-gate = Il telefono di Selka suona tre volte; lei si ferma. Da qui si può notare.
    .expected = La si accompagna dalla porta senza scritte.
event-ev-asks-at-desk = Un uomo con dei fiori chiede di Selka al banco informazioni. Il banco manda un biglietto alla polizia.
    .expected = Si mette per iscritto e lo si dice a chi la accompagna; a lui nessuno dice niente.
event-ev-brother-waves = Dietro il vetro saluta il fratello di Orla, anche lui con dei fiori.
event-ev-guardian-order = Arriva il provvedimento: Beno è il tutore di Jaro.
event-ev-no-plan-hall = Nessuno l’ha presa da parte: in sala Radim le va incontro con i fiori, e lei va con lui.
event-ev-gate-empties = L’uscita si svuota. Per lei non è venuto nessuno; prende la strada di tutti.

## Allo sportello

event-ev-square = Radim è in piazza; dal vetro vede la sala.
    .expected = La si accompagna nella stanza con la tapparella.
event-ev-hesna-rings = Suona il telefono di Hesna, come ogni mezz’ora.
event-ev-jaro-phone = In tasca a Jaro suona un telefono. Primo indizio per l’operatrice.
    .expected = Gli si chiede, con tutore e mediatrice, se è al sicuro.
event-ev-no-danger = La risposta di un ufficio dice che uno sfruttamento passato senza pericolo attuale non dà posto nel programma.
    .expected = La pratica va avanti: contano gli indizi e chi aspetta oggi.
event-ev-home-partner = Il partner in Orsania risponde: la sorella è stata trovata, la chiave c’è.

## Il tavolo

event-ev-wish-to-testify = Selka fa sapere che un giorno vorrebbe testimoniare.
event-ev-convene = Il tavolo è pronto.
    .expected = Il coordinamento lo apre; ogni ufficio ha un nome e una data.

## Spunti

cue-come-closer = È ancora al telefono. Va’ a metterti accanto a lei.
cue-agency-rings = È l’agenzia. Lascia suonare, e guarda per terra.
cue-flowers = Il telefono: tre volte lo stesso numero. Sai chi c’è là fuori.
cue-ask-at-desk = Chiedi al banco del volo, e di lei per nome. Resta cordiale.
cue-brother-waves = Dietro il vetro: i fiori.
cue-guardian-order = È arrivato il provvedimento: sei il tutore del ragazzo. Diglielo tu.
cue-hesna-rings = Il forno. Rispondi, o di’ chi è.
cue-voice-in-pocket = In tasca vibra. Ti alzi prima di sapere perché.

## Ciò che nota un luogo

sense-phone-shelf = Alla mensola una donna con un bambino in braccio alza un ricevitore e si guarda alle spalle.
sense-man-with-girl = Entra un uomo con una bambina per mano e resta in piedi vicino alla porta.
sense-agency-rings = Un telefono suona a lungo. L’uomo guarda per terra finché smette.
sense-steps-in-corridor = Passi in corridoio; qualcuno chiama un nome, non forte.
sense-doors-open = Si aprono le porte. Dalla rampa sale gente con le borse, sbattendo gli occhi.
sense-phone-three-times = Un telefono suona, tre volte. Una donna con un bambino in braccio si ferma.
sense-flowers-behind-glass = Dietro il vetro della sala qualcuno alza dei fiori.
sense-asks-at-desk = Un uomo con dei fiori si appoggia al banco informazioni e dice un nome.
sense-brother-waves = Dietro il vetro un giovane agita un mazzo troppo grande; una donna al gate ride.
sense-he-takes-the-bag = Un uomo con dei fiori prende la borsa di una donna. Intorno nessuno alza gli occhi.
sense-car-in-square = In piazza un uomo appoggiato a un’auto guarda dentro.
sense-hesna-rings = Un telefono suona un ballabile; una donna alza gli occhi al cielo.
sense-jaro-phone = In tasca a un ragazzo vibra un telefono. È subito in piedi.
sense-table-set = Acqua, cartellini con gli uffici, un orologio alla parete.

## Ripreso dall’appartamento

event-ev-old-file = Dopo un appartamento la cui unità ha chiesto all’estero: la domanda ha fatto riemergere il fascicolo del 2022 di Selka.
