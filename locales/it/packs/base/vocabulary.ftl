### Nomi del vocabolario, nel mezzo di una frase.

## Poteri

power-search = perquisire persone, luoghi e cose
power-seize = sequestrare cose
power-arrest = arrestare
power-refuse-entry = respingere alla frontiera
power-screen = svolgere lo screening e registrare gli arrivi
power-medical = visitare e curare
power-inspect = accedere ai luoghi di lavoro, esaminare i documenti, chiedere del lavoro
power-inquire-finances = seguire il denaro e i conti delle imprese
power-identify-formally = identificare formalmente le vittime
power-interpret = interpretare
power-assign-place = assegnare i posti in accoglienza
power-shelter = ospitare in una casa protetta
power-represent-child = rappresentare un minore
power-decide-for-child = disporre misure per un minore
power-issue-permit = rilasciare permessi e attestati di soggiorno
power-prosecute = esercitare l'azione penale
power-coordinate = coordinare tutti i servizi
power-judge = tenere udienze e decidere come giudice
power-determine-responsibility = stabilire lo Stato competente e organizzare i trasferimenti

## Posizione nel percorso

status-cared-for = primi bisogni soddisfatti
status-separated = colloquio lontano da chi accompagna
status-informed = informazioni sui diritti ricevute
status-pre-identified = segni registrati
status-reasonable-grounds = ragionevoli motivi riconosciuti
status-referred = invio a chi può aiutare
status-identified = identificazione formale
status-child-track = percorso per minori
status-adult-track = percorso per adulti
status-guardian-appointed = tutore nominato
status-placed-safe = in una casa protetta
status-placed-minors = in una struttura per minori
status-placed-adults = in accoglienza per adulti
status-placed-with-controller = alloggio insieme a chi controlla
status-reflection-granted = periodo di riflessione concesso
status-asylum-registered = volontà di chiedere protezione registrata
status-screening-closed = screening chiuso
status-border-procedure = in procedura di frontiera
status-in-custody = in stato di fermo
status-removed = provvedimento di allontanamento
status-missing = scomparsa segnalata
status-left = ha lasciato il luogo
status-under-dublin-iii = trasferimento secondo il regolamento Dublino III
status-under-reg-2024-1351 = trasferimento secondo il regolamento (UE) 2024/1351
status-received-apart = accoglienza lontano dal pubblico

## Fatti che riguardano una persona

fact-victim = vittima di tratta
fact-minor = minore di diciotto anni
fact-adult = maggiore di età
fact-age-doubt = età dubbia
fact-unaccompanied = minore senza genitori né tutore
fact-controlled = sotto il controllo di qualcuno
fact-asylum-wish = vuole chiedere protezione
fact-medical-need = ha bisogno di cure mediche
fact-pregnant = in gravidanza
fact-language-barrier = ha bisogno di un interprete
fact-citizen = con la cittadinanza del Paese ospitante o dell'Unione
fact-identity-papers-kept = documenti trattenuti da altri
fact-torture-survivor = ha subito tortura
fact-at-sea-crew = ha avuto compiti a bordo
fact-found-inland = incontrata all’interno del Paese
fact-compelled-acts = costretta a fatti puniti dalla legge
fact-family-at-risk = ha a casa qualcuno che altri possono raggiungere
fact-used-knowingly = qualcuno ha fruito delle sue prestazioni, sapendo
fact-earlier-file = incontrato prima, dove se ne tenne un fascicolo
fact-at-workplace = trovato al lavoro durante un’ispezione
fact-trafficking-elements = segni di tratta oltre allo sfruttamento
fact-labour-exploited = sfruttato sul lavoro, senza segni di tratta
fact-returned = di ritorno o trasferimento da un altro Stato
fact-dublin-iii = con domanda registrata prima del 1° luglio 2026
fact-reg-2024-1351 = con domanda registrata dal 1° luglio 2026
fact-with-child = in viaggio con un figlio o una figlia minore
fact-wishes-return = desidera tornare nel proprio Paese
fact-removal-ordered = con un provvedimento di allontanamento
fact-comes-for-child = venuto per un bambino

## Consensi

consent-referral = invio a chi può aiutare
consent-health-check = visita medica
consent-health-sharing = comunicazione di dati sulla salute
consent-police-contact = contatto con la polizia
consent-family-contact = contatto con la famiglia
consent-placement = collocamento in un luogo sicuro
consent-wage-claim = richiesta delle retribuzioni non pagate
consent-health-abroad = trasmissione di dati sanitari alle autorità di un altro Stato
consent-assisted-return = ritorno assistito nel proprio Paese

## Lingue della storia

language-ausonian = ausonio
language-liskan = liskano
language-orsani = orsani
language-tavri = tavri
language-maritian = maritiano
language-english = inglese

## Segni

indicator-companion-speaks-for = un'altra persona risponde sempre al suo posto
indicator-unclear-relation = legame poco chiaro con chi l'accompagna
indicator-vague-kin = parentela che nessuno dei due sa descrivere
indicator-controlled-or-submissive = cerca un permesso prima di parlare o di muoversi
indicator-fear = paura senza un motivo visibile
indicator-documents-held-by-others = documenti in mano ad altri
indicator-false-documents = documenti falsi o con dati non veri
indicator-travel-paid-by-others = viaggio organizzato e pagato da altri
indicator-debt-to-intermediaries = debito con chi ha organizzato il viaggio
indicator-price-changed-on-the-way = prezzo aumentato durante il viaggio
indicator-owes-nothing-claim = insiste di non dovere niente a nessuno
indicator-exploitation-in-transit = sfruttamento o prigionia durante il viaggio
indicator-family-pressure = pressioni della famiglia, o timore per la famiglia
indicator-pressure-to-reach-contact = pressioni per raggiungere una certa persona o un certo luogo
indicator-unrealistic-promises = promesse di lavoro, nozze o permesso poco credibili
indicator-evident-minor-claims-adult = si dichiara maggiorenne, ma tutto fa pensare a un minore
indicator-health-pregnancy = gravidanza, o disturbi che possono venire da una violenza
indicator-injuries = ferite senza una spiegazione credibile
indicator-substance-abuse = segni di droghe o sedativi
indicator-workplace-exploitation = lavoro senza paga, riposo o sicurezza
indicator-work-accident = infortunio sul lavoro nascosto o non curato
indicator-prostitution-reported = prostituzione riferita o osservata
indicator-stereotyped-story = racconto che sembra imparato a memoria
indicator-reluctance-on-details = reticenza sui dettagli personali
indicator-forced-marriage = matrimonio non voluto
indicator-origin-exposed = viene da una zona di reclutamento
indicator-alone-or-unclear-third-party = donna o minore in viaggio senza nessuno, o con qualcuno di poco chiaro
indicator-illegal-acts-for-others = attività illegali dirette da altri
indicator-begging-for-others = accattonaggio per conto d'altri
indicator-fragments-of-exploitation = frammenti che fanno pensare a sfruttamento
indicator-forced-labour-at-origin = lavoro forzato o servitù nel Paese d'origine
indicator-medical-need = ha bisogno di cure mediche
indicator-age-doubt = età dubbia
indicator-asylum-wish = parla di un pericolo in caso di ritorno
indicator-torture-signs = segni o paure che lascia la tortura
indicator-disappearance-risk = rischio di sparizione
indicator-child-alone = minore senza genitori né tutore
indicator-crew-role = ha avuto compiti a bordo
indicator-found-inland = incontrata all’interno del Paese
indicator-used-knowingly = chi ha fruito delle sue prestazioni dice che sapeva
indicator-earlier-file = ha il numero di un fascicolo precedente
indicator-found-at-work = trovato al lavoro all’arrivo di un’ispezione
indicator-return-announced = è annunciato un ritorno o un trasferimento
indicator-registered-under-dublin-iii = domanda registrata prima del 1° luglio 2026
indicator-registered-under-reg-2024-1351 = domanda registrata dal 1° luglio 2026
indicator-comes-with-small-child = arriva con un bambino piccolo
indicator-wish-to-return-home = vorrebbe tornare a casa
indicator-arrived-on-return = è tornato o tornata
indicator-health-data-there = nel luogo in cui la persona si trova esistono dati sanitari
indicator-removal-announced = è annunciato un allontanamento dal Paese
indicator-comes-for-child = è venuta per un bambino ritrovato

## Segni degli elenchi Delphi di OIL e Commissione europea, per dimensione

# Inganno nel reclutamento e nel viaggio
indicator-deceived-about-the-job = inganno sul lavoro, sul luogo o sul datore di lavoro
indicator-deceived-about-pay = inganno sulla paga
indicator-deceived-about-working-conditions = inganno sulle condizioni di lavoro
indicator-deceived-about-the-contract = inganno sul contenuto del contratto o sulla sua validità
indicator-deceived-about-housing = inganno sull’alloggio
indicator-deceived-about-legal-status = inganno sui documenti o sul diritto di soggiorno
indicator-deceived-about-the-journey = inganno sul viaggio o sui termini del reclutamento
indicator-deceived-about-family-reunification = inganno sul ricongiungimento con la famiglia
indicator-deceived-about-marriage-or-adoption = una promessa di nozze o di adozione come esca
indicator-deceived-about-schooling = inganno sulla possibilità di andare a scuola

# Coercizione nel reclutamento e nel viaggio
indicator-violence-in-recruitment = violenza al reclutamento o durante il viaggio
indicator-threatened-in-recruitment = minacce di violenza al reclutamento o durante il viaggio
indicator-abducted-sold-or-forced-to-marry = rapimento, vendita, nozze o adozione imposte
indicator-debt-bondage-in-recruitment = debito per il viaggio che lega la persona
indicator-isolated-or-watched-on-the-way = isolamento, chiusura o sorveglianza durante il viaggio
indicator-threatened-with-authorities-in-recruitment = minaccia di denuncia alle autorità durante il viaggio
indicator-threatened-with-exposure-in-recruitment = minaccia, durante il viaggio, di raccontare tutto alla famiglia o alla comunità
indicator-family-harmed-in-recruitment = violenza sulla famiglia al reclutamento
indicator-money-withheld-in-recruitment = denaro proprio trattenuto al reclutamento o durante il viaggio

# Reclutamento con abuso di vulnerabilità
indicator-abuse-of-family-hardship = reclutamento che abusa di una situazione familiare difficile
indicator-abuse-of-irregular-status = reclutamento che abusa di un soggiorno irregolare
indicator-abuse-of-little-schooling-or-language = reclutamento che abusa di poca istruzione o poca lingua
indicator-abuse-of-lack-of-information = reclutamento che abusa della mancanza di informazioni
indicator-abuse-of-exploiters-control = reclutamento che abusa di un controllo già esercitato
indicator-abuse-of-economic-need = reclutamento che abusa del bisogno economico
indicator-misled-about-success-of-migration = reclutamento con false notizie sulla riuscita di altri
indicator-misled-about-law-or-authorities = reclutamento con false notizie su leggi e autorità
indicator-abuse-of-family-situation = reclutamento che abusa di legami e doveri familiari
indicator-abuse-of-personal-situation = reclutamento che abusa della situazione personale
indicator-abuse-of-emotional-dependency = reclutamento che abusa di un legame affettivo
indicator-abuse-of-relation-with-authorities = reclutamento che abusa di problemi con autorità o documenti
indicator-abuse-of-past-hardship = reclutamento che abusa di difficoltà passate
indicator-abuse-of-difficulty-to-travel = reclutamento che abusa della difficoltà di organizzare il viaggio
indicator-abuse-of-beliefs = reclutamento che abusa di credenze, per esempio con un giuramento
indicator-abuse-of-general-context = reclutamento che abusa della situazione generale nel luogo d’origine

# Sfruttamento
indicator-excessive-working-time = troppe ore o troppi giorni di lavoro
indicator-low-or-no-pay = paga bassa o nessuna paga
indicator-wage-manipulation = paga ridotta da multe, trattenute o intermediari
indicator-bad-living-conditions = cattive condizioni di vita
indicator-very-bad-working-conditions = pessime condizioni di lavoro
indicator-hazardous-work = lavoro pericoloso
indicator-labour-law-or-contract-disregarded = legge sul lavoro o contratto non rispettati
indicator-no-social-protection = nessuna protezione sociale
indicator-no-access-to-education = nessun accesso all’istruzione

# Coercizione nel luogo di sfruttamento
indicator-documents-confiscated-at-destination = documenti sottratti nel luogo di lavoro
indicator-debt-bondage-at-destination = costrizione a ripagare un debito con il lavoro
indicator-confined-or-watched-at-destination = isolamento, chiusura o sorveglianza dove la persona lavora o vive
indicator-violence-at-destination = violenza dove la persona lavora o vive
indicator-threatened-at-destination = minacce di violenza dove la persona lavora o vive
indicator-forced-into-illicit-acts = costrizione ad atti illeciti
indicator-forced-tasks-or-clients = compiti o clienti imposti
indicator-under-strong-influence = forte influenza di un’altra persona
indicator-forced-to-act-against-peers = costrizione ad agire contro chi è nella stessa situazione
indicator-forced-to-lie = costrizione a mentire alle autorità o alla famiglia
indicator-threatened-with-authorities-at-destination = minaccia di denuncia alle autorità sul lavoro
indicator-threatened-with-worse-conditions = minaccia di condizioni peggiori
indicator-family-harmed-at-destination = violenza sulla famiglia per trattenere la persona
indicator-wages-withheld = salario trattenuto
indicator-threatened-with-exposure-at-destination = minaccia, sul lavoro, di raccontare tutto alla famiglia o alla comunità

# Abuso di vulnerabilità nel luogo di sfruttamento
indicator-dependent-on-exploiters = dipendenza da chi sfrutta
indicator-lost-in-an-unknown-area = difficoltà a vivere in un luogo sconosciuto
indicator-kept-by-economic-need = bisogno economico che trattiene sul posto
indicator-kept-by-family-situation = situazione familiare che trattiene sul posto
indicator-kept-by-relation-with-authorities = problemi con autorità o documenti che trattengono sul posto
indicator-kept-by-past-hardship = difficoltà passate che trattengono sul posto
indicator-kept-by-personal-characteristics = caratteristiche personali che trattengono sul posto

pack-base = Base: ciò che ogni Paese ha in comune

## Competenze, come titoli di righe

competency-recognising = Riconoscere i segni e annotarli
competency-caring = Rispondere ai bisogni e proteggere
competency-talking = Parlare con le persone
competency-informing = Informare e chiedere il consenso
competency-cooperating = Lavorare con gli altri enti
competency-deciding = Decidere secondo la legge e i propri poteri
competency-safeguarding = Trattare le informazioni con cura

## Pilastri di un meccanismo nazionale di referral

pillar-preparedness = Preparazione
pillar-identification = Identificazione e protezione
pillar-support = Assistenza individuale e accesso ai servizi
pillar-inclusion = Inclusione sociale
pillar-justice = Giustizia penale e risarcimento

## Ciò che va provato

element-act = L’atto: reclutare, trasportare, cedere, ospitare o accogliere
element-means = Il mezzo: violenza, minaccia, inganno, abuso di necessità o di autorità
element-purpose = Lo scopo: sfruttare
element-who = Chi è stato
element-money = Il denaro
