### Schede spunto: che cosa vuole fare adesso una persona. Un desiderio, mai un ordine; decide chi interpreta.

## Arno

agenda-arno-who-is-on-board = L’aereo a quest’ora è atterrato. Chiedi all’uscita come va.
agenda-arno-what-the-desk-says = Chiedi allo sportello se la vecchia pratica è stata trovata.
agenda-arno-escort-by-thursday = Chiedi a Haldvik chi accompagna e a che ora ci si imbarca.

## Sunniva

agenda-sunniva-seats-and-escort = Prenota posti vicini per chi viaggia con un bambino.
agenda-sunniva-ask-the-partner = Chiedi all’organizzazione in città se là qualcuno li conosce.
agenda-sunniva-have-they-landed = È atterrato da un’ora. Chiedi come sono arrivati.
agenda-sunniva-next-flight-better = La prossima volta vuoi fare meglio. Chiedi che cosa mancava.
agenda-sunniva-by-telephone = Oggi sono al tavolo. Offri di rispondere al telefono.

## Nives

agenda-nives-pins-on-the-map = Tu vedi tutte le regioni. Di’ al coordinamento che cosa è libero.
agenda-nives-is-the-place-kept = Atterrano oggi. Chiedi ancora una volta se il posto è tenuto.
agenda-nives-number-for-the-night = Prima notte in una casa nuova: di’ che la linea è aperta.
agenda-nives-the-thread = Al tavolo non puoi sedere. Manda quello che la linea sa, in numeri.

## Otto

agenda-otto-no-place-here = In questa provincia nulla è libero. Chiedi fuori.
agenda-otto-car-at-the-ramp = Provvedi all’auto bianca alla rampa.
agenda-otto-evening-count = Chiedi se la casa per ragazzi è avvisata.
agenda-otto-table-on-tuesday = Convoca tutti al tavolo per martedì.
agenda-otto-cards-with-offices = Chiedi a ciascuno due righe, senza storie.
agenda-otto-opens-the-table = Apri il tavolo: bisogni, uffici, date.

## Agnes

agenda-agnes-school-in-montefosco = Chiedi al tutore quale scuola vorrebbe il ragazzo.
agenda-agnes-keys-tonight = Una bambina dorme in macchina. Chiedi chi ha le chiavi, stasera.

## Keth

agenda-keth-which-door = Offri la porta senza scritte, e chiedi che cosa devi sapere.
agenda-keth-how-full-the-hall = Chiedi allo sportello quanta gente c’è oggi in sala.

## Furio

agenda-furio-old-number = La vecchia pratica può essere ancora in archivio. Chiedi il numero.
agenda-furio-blind-down = Chi siede vicino al vetro si vede dalla piazza. Offri un posto lungo il muro.

## Yara

agenda-yara-post-is-ready = Di’ all’uscita che il presidio è libero.
agenda-yara-midwife = Di’ quando l’ostetrica ha un’ora. Non per chi.
agenda-yara-after-the-table = Di’ che le cure continuano, e niente di referti.

## Beno

agenda-beno-by-order = Il provvedimento è arrivato. Diglielo tu, al ragazzo.
agenda-beno-goes-to-him = Il provvedimento è arrivato, e lui è dietro quella porta. Entra.
agenda-beno-house-for-boys = Chiedi se una casa per ragazzi è pronta.
agenda-beno-what-he-wants = Comincia da quello che il ragazzo vuole.

## Suri

agenda-suri-no-ties = Ti chiedono chi conosci. Nessuno, qui; la tua città è Osk, in Tavria.
agenda-suri-puzzle = Aiutalo con il puzzle, mentre gli altri parlano di lui.
agenda-suri-word-about-puzzle = Resta accanto a lui.

## Selka

agenda-selka-rings-the-number = Quel numero lo tieni da quattro anni. Chiama.
agenda-selka-says-who = Qualcuno risponde. Di’ che è giovedì, e per chi chiami.
agenda-selka-two-of-us = Chiede con garbo. Di’ che siete in due.
agenda-selka-tell-her-that = Questo alla collega può dirlo.
agenda-selka-in-the-laundry = Alle due, in lavanderia.
agenda-selka-rings-at-two = Sono le due, l’ora che hai scelto tu. Chiama dalla lavanderia.
agenda-selka-machine-is-running = Qualcuno risponde. Qui c’è solo la lavatrice. Dillo.
agenda-selka-rings-again = Nessuno aveva tempo. Richiama; ha detto le due.
agenda-selka-still-running = Ha risposto. Di’ perché chiami.
agenda-selka-the-machine-hums = Qui c’è solo la lavatrice. Per un po’ si può.
agenda-selka-not-that-town = Ti chiedono che cosa ti preoccupa. Di’ quella città, se non ascolta nessuno.
agenda-selka-he-knows-the-day = Ti chiedono chi può trovarti. Lui sa il giorno.
agenda-selka-health-stays-here = Ti chiedono della tua salute. Quello che hai detto alla psicologa resta dalla psicologa. Che cosa ti serve, quello possono saperlo.
agenda-selka-a-place-yes = Un posto per te e Miro, lontano da Brisola: sì.
agenda-selka-they-may-know = Se ti hanno spiegato che cosa va a chi: sì.
agenda-selka-not-the-police = La polizia: adesso no. Più avanti, forse, e per scelta tua.
agenda-selka-doctor-alone = Una dottoressa che prima chiede. Sì, se Miro resta dove lo vedi.
agenda-selka-freezes = Quei fiori li conosci, e quel numero anche. Fermati.
agenda-selka-third-evening = Miro ha dormito tutta la notte. Di’ al numero che siete arrivati.
agenda-selka-once-more = Vuoi sapere che cosa dicono di te. Chiedi.

## Davin

agenda-davin-says-it = Sei venuto solo per la scuola di Lia. Dillo.
agenda-davin-shows-the-slips = Ti chiedono del lavoro. Metti le buste paga sul banco; lo dicono meglio loro.
agenda-davin-thanks = Acqua, e un bicchiere anche per Lia. Ringrazia.
agenda-davin-agency-rings = Chiamano di nuovo. Lascia suonare.
agenda-davin-with-her-yes = Ti spiegano chi lo saprebbe. Per Lia e per te: sì.
agenda-davin-at-the-school = Ti chiedono che cosa ti preoccupa. La scuola.
agenda-davin-asks-what-they-write = Quattro giorni in un letto vero. Chiedi che cosa succede adesso.
agenda-davin-tells-velko = Lia disegna di nuovo la casa con la porta rossa. Dillo a Velko.
agenda-davin-first-day-of-school = Lunedì Lia comincia. Dillo allo sportello.
agenda-davin-waits-with-velko = Aspetti, e Lia disegna.
agenda-davin-she-likes-it = A Lia la classe piace. Dillo a qualcuno.
agenda-davin-writes-to-the-desk = Scrivi che la chiave funziona.

## Jaro

agenda-jaro-says-twenty = Ti hanno detto di dire venti. Dillo, e guarda per terra.
agenda-jaro-the-chain = Il telefono in tasca vibra. Voltati.
agenda-jaro-water = Ti hanno portato da mangiare. Ringrazia; è una delle tue tre parole.
agenda-jaro-by-the-phone = Ti chiedono di che cosa hai paura. Il telefono.
agenda-jaro-a-bed-of-his-own = Se viene anche il signore anziano, sì.
agenda-jaro-looks-at-window = Nessuno ti parla. Guardati le scarpe.
agenda-jaro-asks-sunniva = Dicono il nome di una città. Annuisci.
agenda-jaro-still-there = Ancora ad aspettare. Siediti per terra vicino al termosifone.
agenda-jaro-corner-piece = Hai trovato il pezzo d’angolo.

## Velko

agenda-velko-says-home = Aspetti da due ore. Di’ perché sei venuto: casa.
agenda-velko-home-yes = A casa, di tua volontà: sì.
agenda-velko-minds-the-crayons = La piccola disegna al tavolo rotondo. Falle un cenno.
agenda-velko-plums-in-spring = Ti ha disegnato un susino. Dillo.

## Orla

agenda-orla-he-waits = Quello là fuori è Tomin, con i fiori per te. Dillo a tutti.
agenda-orla-hall-soon = Chiedi quanto ci vuole. Tuo fratello è lì dalle nove.
agenda-orla-goes-to-him = Prendi un caffè con tuo fratello.

## Petar

agenda-petar-spray = Le scale erano ripide. Siediti e respira.
agenda-petar-doctor-to-doctor = Da medico a medico: sì, volentieri.
agenda-petar-checked = Una visita? Volentieri.

## Hesna

agenda-hesna-it-rings = Di nuovo il forno, ogni mezz’ora. Di’ chi è.
agenda-hesna-paper-please = Ti serve un foglio, entro mezzogiorno.
agenda-hesna-still-one-paper = Il prossimo numero è il tuo.

## Radim

agenda-radim-asks-cousin = Chiedi a tua cugina quale volo.
agenda-radim-asks-again = Chiedi a chi telefona tutto il tempo.
agenda-radim-buys-flowers = Scrivi che ci sarai, con i fiori.
agenda-radim-room-is-ready = Scrivi che la vecchia stanza è libera.
agenda-radim-at-the-barrier = Mettiti alla transenna con i fiori, dove escono tutti.
agenda-radim-rings-her = Chiamala. Le basta sentire che ci sei.
agenda-radim-rings-cousin = Non esce. Chiedi a tua cugina.
agenda-radim-in-the-square = Dalla piazza si vede chi è seduto là dentro.
agenda-radim-rings-her-again = Chiama ancora una volta.
agenda-radim-writes-cousin = Chiedi a tua cugina un indirizzo.

## Ilke

agenda-ilke-answers-for-her = Qualcuno chiede qualcosa a Selka. Rispondi tu: ve la cavate.
agenda-ilke-whom-do-you-ring = Chiedile a chi telefona.
agenda-ilke-tells-him = Vuole il volo. Giovedì, dieci e mezza.
agenda-ilke-looks-for-her = Manca da un pezzo. Guarda in lavanderia.
agenda-ilke-towels = Ti servono solo gli asciugamani. E al telefono chi c’è?
agenda-ilke-fetches-her = È in ufficio da un pezzo. Va’ a vedere.
agenda-ilke-family-is-family = Dille che la famiglia è la famiglia, e che lui ha comprato i fiori.
agenda-ilke-tea-together = Siediti accanto a lei.
agenda-ilke-asks-the-office = Lui chiede. Di’ che non sai niente.
agenda-ilke-asks-again = Chiede di nuovo.
agenda-ilke-no-address = Non hai un indirizzo. Dillo.
agenda-ilke-tired-of-it = Sei stanca di questa storia.
agenda-ilke-no-more = Scrivigli di lasciarti fuori.

## Tomin

agenda-tomin-waves = Agita i fiori. Sei qui dalle nove.
