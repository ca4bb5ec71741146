### Nomi del vocabolario, nel mezzo di una frase.

## Poteri

power-search = perquisire persone, luoghi e cose
power-seize = sequestrare cose
power-arrest = arrestare
power-refuse-entry = respingere alla frontiera
power-screen = svolgere lo screening e registrare gli arrivi
power-medical = visitare e curare
power-identify-formally = identificare formalmente le vittime
power-interpret = interpretare
power-assign-place = assegnare i posti in accoglienza
power-shelter = ospitare in una casa protetta
power-represent-child = rappresentare un minore
power-decide-for-child = disporre misure per un minore
power-issue-permit = rilasciare permessi e attestati di soggiorno
power-prosecute = esercitare l'azione penale
power-coordinate = coordinare tutti i servizi

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

## Consensi

consent-referral = invio a chi può aiutare
consent-health-check = visita medica
consent-health-sharing = comunicazione di dati sulla salute
consent-police-contact = contatto con la polizia
consent-family-contact = contatto con la famiglia
consent-placement = collocamento in un luogo sicuro

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

pack-base = Base: ciò che ogni Paese ha in comune
