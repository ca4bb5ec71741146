### Posti di gioco, cose, carte, ciò che è scarso.

## Posti di gioco

seat-inspector = Ispettrice del lavoro
seat-safety = Medico della sicurezza sul lavoro
seat-labour-police = Polizia giudiziaria, nucleo lavoro
seat-finance = Investigatrice finanziaria
seat-mediator = Mediatrice
seat-mediator-two = Secondo mediatore
seat-ngo = Operatore anti-tratta
seat-ngo-two = Seconda operatrice anti-tratta
seat-union = Sportello lavoratori del sindacato
seat-social = Assistente sociale
seat-prosecutor = Pubblico ministero
seat-v-agnes = Agnes
seat-v-davin = Davin
seat-v-sanu = Sanu
seat-v-luka = Luka
seat-v-timo = Timo
seat-d-pool = Altri alla fattoria
seat-d-gavo = Gavo
seat-t-krato = Krato
seat-t-owner = Il titolare
seat-t-consultant = La consulente del lavoro
seat-duty-desk = Uffici all’altro capo

## Cose

thing-water-crates = casse d’acqua nell’auto degli ispettori
thing-white-van = furgone bianco con un foglio dietro il parabrezza
thing-mattress-row = fila di materassi
thing-gas-stove = fornello a gas fra i materassi
thing-grey-cabinet = armadietto grigio, chiuso a chiave
thing-passport-stack = passaporti in un sacchetto da freezer
thing-hours-notebook = quaderno con ore e somme
thing-cutting-machine = taglierina senza riparo
thing-office-drawer = cassetto dell’ufficio
thing-ring-binders = raccoglitori mensili
thing-consultant-bag = borsa da lavoro
thing-phone-krato = telefono di Krato
thing-phone-gavo = telefono di Gavo
thing-timo-wallet = portafogli con una fotografia

## Ciò che è scarso

resource-protected-men = posto in casa protetta, uomini
resource-flat-men = posto in un appartamento per uomini
resource-child-places = posto in una casa per minori
resource-camp-beds = branda in palestra
resource-minibus = posto sul pulmino
resource-interpreter-nadira = mediatrice: Nadira
resource-interpreter-ivo = mediatore: Ivo
resource-hand-clinic = visita all’ambulatorio della mano
resource-nursery = assistenza pomeridiana per un familiare

## Carte

document-helpline-note = Appunto del numero verde
    .text =
        Domenica, 21:10. Una voce, nessun nome. “Nel capannone dormono degli uomini, dentro non c’è acqua. Prima delle quattro arriva un furgone.” Nessuno vuole essere richiamato.

document-contract-list = Elenco dei contratti
    .text =
        Azienda Campo lungo: sei contratti in questa stagione. La foto satellitare di giovedì mostra una ventina di persone tra i filari.

document-cash-alert = Segnalazione di una banca
    .text =
        Ogni venerdì la stessa somma in piccolo taglio, prelevata dallo studio che fa le buste paga, non dall’azienda.

document-search-order = Decreto del pubblico ministero
    .text =
        Perquisizione di capannone, armadietto e ufficio dell’azienda Campo lungo, per documenti di persone e registri di ore e paghe. Delegato { -function-labour-police(form: "to") }.

document-payslips = Buste paga di agosto
    .text =
        Agnes Tarrel: 8 giorni. Luka Brin: 26 giorni da 6 ore. Bice Halden: 22 giorni da 7 ore. Tutte con il timbro dello studio Menz.

document-bice-contract = Contratto di Bice Halden
    .text =
        Stagionale, sette ore, contratto collettivo, pagata in banca il dieci del mese.

document-mirel-receipt = Ricevuta per un passaporto
    .text =
        Passaporto di Mirel Sano, consegnato stamattina per la copia del contratto stagionale, restituito entro mezzogiorno. Firmata da entrambi.

document-two-columns = Foglio dello studio Menz
    .text =
        Due colonne per ogni nome. A sinistra quello che dice la busta; a destra le ore vere, e “resi in contanti”. In fondo: K. 15 per cento, M. 10.

document-msg-who-hosts = Domanda per stanotte
    .text =
        Se ci si arriva, chi ospita quindici uomini stanotte? Rispondete prima di partire, grazie.

document-msg-names = Richiesta { -function-immigration-office(form: "of") }
    .text =
        Mandatemi i nomi di chi è senza documenti. Verremmo subito.

document-msg-whose-side = Un messaggio sul telefono di Gavo
    .text =
        Chi entra in quale stanza, e per quanto tempo.

document-msg-offer = Lettera dello studio Menz
    .text =
        L’azienda è pronta a pagare oggi gli arretrati in contanti a chi firma di non avere altro a pretendere. A condizione che la cosa finisca qui.

document-msg-defence = Lettera di un difensore
    .text =
        L’armadietto è stato aperto da chi non può perquisire. Si chiede che nulla di ciò che conteneva sia utilizzato.

document-msg-guardian = Provvedimento { -function-child-authority(form: "of") }
    .text =
        Per Timo Arrel è nominata una tutrice: interno 29. Di famiglia, viaggio e lavoro non gli si chiede nulla senza di lei.

document-msg-bail = Avviso del tribunale
    .text =
        Venn è in libertà, con divieto di avvicinarsi all’azienda. Ha chiesto gli indirizzi dei suoi lavoratori.

document-msg-pier-file = Nota su un fascicolo del molo 3
    .text =
        Fascicolo P3-0914-22, qui senza nome. La terza mattina un furgone bianco ha prelevato un uomo dal molo: nessuno gli aveva parlato né aveva fatto una segnalazione. Il furgone chiedeva dei «ragazzi del campo», e oggi è al vostro campo. Chiedere all’ente antitratta del molo con quel numero, prima di chiedere di lui a chi lavora tra i filari.

document-msg-pier-told = Nota su un fascicolo del molo 3
    .text =
        Fascicolo P3-0914-22, qui senza nome. Un uomo che è al sicuro acconsente che si riferisca questo, e nient’altro: nel campo dove un furgone doveva portarlo gli uomini dormono nel capannone, e il furgone arriva prima delle quattro. Chi ha domande per lui si rivolge all’ente antitratta del molo.
