### Funzioni del pacchetto it-2026-07. I testi dei casi usano i termini: { -function-health(form: "article") }.
### Forme: plain (senza articolo); article; start (articolo a inizio frase); of (di); to (a); from (da).

-function-first-contact-authority =
    { $form ->
        [article] la Polizia di frontiera
        [start] La Polizia di frontiera
        [of] della Polizia di frontiera
        [to] alla Polizia di frontiera
        [from] dalla Polizia di frontiera
       *[plain] Polizia di frontiera
    }
    .gender = feminine
function-name-first-contact-authority = { -function-first-contact-authority }

-function-investigation-authority =
    { $form ->
        [article] la Squadra mobile
        [start] La Squadra mobile
        [of] della Squadra mobile
        [to] alla Squadra mobile
        [from] dalla Squadra mobile
       *[plain] Squadra mobile
    }
    .gender = feminine
function-name-investigation-authority = { -function-investigation-authority }

-function-labour-inspectorate =
    { $form ->
        [article] l’Ispettorato del lavoro
        [start] L’Ispettorato del lavoro
        [of] dell’Ispettorato del lavoro
        [to] all’Ispettorato del lavoro
        [from] dall’Ispettorato del lavoro
       *[plain] Ispettorato del lavoro
    }
    .gender = masculine
function-name-labour-inspectorate = { -function-labour-inspectorate }

-function-workplace-safety =
    { $form ->
        [article] il servizio di sicurezza sul lavoro dell’ASL
        [start] Il servizio di sicurezza sul lavoro dell’ASL
        [of] del servizio di sicurezza sul lavoro dell’ASL
        [to] al servizio di sicurezza sul lavoro dell’ASL
        [from] dal servizio di sicurezza sul lavoro dell’ASL
       *[plain] servizio di sicurezza sul lavoro dell’ASL
    }
    .gender = masculine
function-name-workplace-safety = { -function-workplace-safety }

-function-labour-police =
    { $form ->
        [article] il Nucleo Carabinieri Ispettorato del lavoro
        [start] Il Nucleo Carabinieri Ispettorato del lavoro
        [of] del Nucleo Carabinieri Ispettorato del lavoro
        [to] al Nucleo Carabinieri Ispettorato del lavoro
        [from] dal Nucleo Carabinieri Ispettorato del lavoro
       *[plain] Nucleo Carabinieri Ispettorato del lavoro
    }
    .gender = masculine
function-name-labour-police = { -function-labour-police }

-function-financial-investigation =
    { $form ->
        [article] la Guardia di finanza
        [start] La Guardia di finanza
        [of] della Guardia di finanza
        [to] alla Guardia di finanza
        [from] dalla Guardia di finanza
       *[plain] Guardia di finanza
    }
    .gender = feminine
function-name-financial-investigation = { -function-financial-investigation }

-function-trade-union =
    { $form ->
        [article] il sindacato
        [start] Il sindacato
        [of] del sindacato
        [to] al sindacato
        [from] dal sindacato
       *[plain] sindacato
    }
    .gender = masculine
function-name-trade-union = { -function-trade-union }

-function-migrant-information =
    { $form ->
        [article] l’organizzazione internazionale
        [start] L’organizzazione internazionale
        [of] dell’organizzazione internazionale
        [to] all’organizzazione internazionale
        [from] dall’organizzazione internazionale
       *[plain] organizzazione internazionale
    }
    .gender = feminine
function-name-migrant-information = { -function-migrant-information }

-function-operation-lead =
    { $form ->
        [article] l’unità di polizia incaricata
        [start] L’unità di polizia incaricata
        [of] dell’unità di polizia incaricata
        [to] all’unità di polizia incaricata
        [from] dall’unità di polizia incaricata
       *[plain] unità di polizia incaricata
    }
    .gender = feminine
function-name-operation-lead = { -function-operation-lead }


-function-anti-trafficking-body =
    { $form ->
        [article] l’ente anti-tratta
        [start] L’ente anti-tratta
        [of] dell’ente anti-tratta
        [to] all’ente anti-tratta
        [from] dall’ente anti-tratta
       *[plain] ente anti-tratta
    }
    .gender = masculine
function-name-anti-trafficking-body = { -function-anti-trafficking-body }

-function-mediator =
    { $form ->
        [article] il mediatore culturale
        [start] Il mediatore culturale
        [of] del mediatore culturale
        [to] al mediatore culturale
        [from] dal mediatore culturale
       *[plain] mediatore culturale
    }
    .gender = masculine
function-name-mediator = { -function-mediator }

-function-reception-manager =
    { $form ->
        [article] il gestore dell’hotspot
        [start] Il gestore dell’hotspot
        [of] del gestore dell’hotspot
        [to] al gestore dell’hotspot
        [from] dal gestore dell’hotspot
       *[plain] gestore dell’hotspot
    }
    .gender = masculine
function-name-reception-manager = { -function-reception-manager }

-function-social-services =
    { $form ->
        [article] i servizi sociali del Comune
        [start] I servizi sociali del Comune
        [of] dei servizi sociali del Comune
        [to] ai servizi sociali del Comune
        [from] dai servizi sociali del Comune
       *[plain] servizi sociali del Comune
    }
    .gender = masculine
function-name-social-services = { -function-social-services }

-function-coordination-authority =
    { $form ->
        [article] la Prefettura
        [start] La Prefettura
        [of] della Prefettura
        [to] alla Prefettura
        [from] dalla Prefettura
       *[plain] Prefettura
    }
    .gender = feminine
function-name-coordination-authority = { -function-coordination-authority }

-function-health =
    { $form ->
        [article] l’équipe sanitaria
        [start] L’équipe sanitaria
        [of] dell’équipe sanitaria
        [to] all’équipe sanitaria
        [from] dall’équipe sanitaria
       *[plain] équipe sanitaria
    }
    .gender = feminine
function-name-health = { -function-health }

-function-legal-counsel =
    { $form ->
        [article] il legale
        [start] Il legale
        [of] del legale
        [to] al legale
        [from] dal legale
       *[plain] legale
    }
    .gender = masculine
function-name-legal-counsel = { -function-legal-counsel }

-function-child-expert =
    { $form ->
        [article] l’esperto in psicologia infantile
        [start] L’esperto in psicologia infantile
        [of] dell’esperto in psicologia infantile
        [to] all’esperto in psicologia infantile
        [from] dall’esperto in psicologia infantile
       *[plain] esperto in psicologia infantile
    }
    .gender = masculine
function-name-child-expert = { -function-child-expert }

-function-guardian =
    { $form ->
        [article] il tutore
        [start] Il tutore
        [of] del tutore
        [to] al tutore
        [from] dal tutore
       *[plain] tutore
    }
    .gender = masculine
function-name-guardian = { -function-guardian }

-function-child-authority =
    { $form ->
        [article] la Procura presso il Tribunale per i minorenni
        [start] La Procura presso il Tribunale per i minorenni
        [of] della Procura presso il Tribunale per i minorenni
        [to] alla Procura presso il Tribunale per i minorenni
        [from] dalla Procura presso il Tribunale per i minorenni
       *[plain] Procura presso il Tribunale per i minorenni
    }
    .gender = feminine
function-name-child-authority = { -function-child-authority }

-function-residence-authority =
    { $form ->
        [article] il Questore
        [start] Il Questore
        [of] del Questore
        [to] al Questore
        [from] dal Questore
       *[plain] Questore
    }
    .gender = masculine
function-name-residence-authority = { -function-residence-authority }

-function-immigration-office =
    { $form ->
        [article] l’Ufficio immigrazione della Questura
        [start] L’Ufficio immigrazione della Questura
        [of] dell’Ufficio immigrazione della Questura
        [to] all’Ufficio immigrazione della Questura
        [from] dall’Ufficio immigrazione della Questura
       *[plain] Ufficio immigrazione della Questura
    }
    .gender = masculine
function-name-immigration-office = { -function-immigration-office }

-function-shelter-provider =
    { $form ->
        [article] la struttura protetta
        [start] La struttura protetta
        [of] della struttura protetta
        [to] alla struttura protetta
        [from] dalla struttura protetta
       *[plain] struttura protetta
    }
    .gender = feminine
function-name-shelter-provider = { -function-shelter-provider }

-function-prosecutor =
    { $form ->
        [article] il pubblico ministero
        [start] Il pubblico ministero
        [of] del pubblico ministero
        [to] al pubblico ministero
        [from] dal pubblico ministero
       *[plain] pubblico ministero
    }
    .gender = masculine
function-name-prosecutor = { -function-prosecutor }

-function-hearing-judge =
    { $form ->
        [article] il giudice per le indagini preliminari
        [start] Il giudice per le indagini preliminari
        [of] del giudice per le indagini preliminari
        [to] al giudice per le indagini preliminari
        [from] dal giudice per le indagini preliminari
       *[plain] giudice per le indagini preliminari
    }
    .gender = masculine
function-name-hearing-judge = { -function-hearing-judge }

-function-foreign-contact-point =
    { $form ->
        [article] il punto di contatto all’estero
        [start] Il punto di contatto all’estero
        [of] del punto di contatto all’estero
        [to] al punto di contatto all’estero
        [from] dal punto di contatto all’estero
       *[plain] punto di contatto all’estero
    }
    .gender = masculine
function-name-foreign-contact-point = { -function-foreign-contact-point }

-function-asylum-authority =
    { $form ->
        [article] la Commissione territoriale
        [start] La Commissione territoriale
        [of] della Commissione territoriale
        [to] alla Commissione territoriale
        [from] dalla Commissione territoriale
       *[plain] Commissione territoriale
    }
    .gender = feminine
function-name-asylum-authority = { -function-asylum-authority }

-function-responsibility-office =
    { $form ->
        [article] l’Unità Dublino
        [start] L’Unità Dublino
        [of] dell’Unità Dublino
        [to] all’Unità Dublino
        [from] dall’Unità Dublino
       *[plain] Unità Dublino
    }
    .gender = feminine
function-name-responsibility-office = { -function-responsibility-office }

-function-sending-authority =
    { $form ->
        [article] l’unità trasferimenti dello Stato che trasferisce
        [start] L’unità trasferimenti dello Stato che trasferisce
        [of] dell’unità trasferimenti dello Stato che trasferisce
        [to] all’unità trasferimenti dello Stato che trasferisce
        [from] dall’unità trasferimenti dello Stato che trasferisce
       *[plain] unità trasferimenti dello Stato che trasferisce
    }
    .gender = feminine
function-name-sending-authority = { -function-sending-authority }

-function-helpline =
    { $form ->
        [article] il Numero verde anti-tratta
        [start] Il Numero verde anti-tratta
        [of] del Numero verde anti-tratta
        [to] al Numero verde anti-tratta
        [from] dal Numero verde anti-tratta
       *[plain] Numero verde anti-tratta
    }
    .gender = masculine
function-name-helpline = { -function-helpline }

-function-partner-abroad =
    { $form ->
        [article] l’organizzazione partner all’estero
        [start] L’organizzazione partner all’estero
        [of] dell’organizzazione partner all’estero
        [to] all’organizzazione partner all’estero
        [from] dall’organizzazione partner all’estero
       *[plain] organizzazione partner all’estero
    }
    .gender = feminine
function-name-partner-abroad = { -function-partner-abroad }

-function-assisted-return =
    { $form ->
        [article] il programma di ritorno volontario assistito
        [start] Il programma di ritorno volontario assistito
        [of] del programma di ritorno volontario assistito
        [to] al programma di ritorno volontario assistito
        [from] dal programma di ritorno volontario assistito
       *[plain] programma di ritorno volontario assistito
    }
    .gender = masculine
function-name-assisted-return = { -function-assisted-return }

-function-border-support =
    { $form ->
        [article] la squadra Frontex
        [start] La squadra Frontex
        [of] della squadra Frontex
        [to] alla squadra Frontex
        [from] dalla squadra Frontex
       *[plain] squadra Frontex
    }
    .gender = feminine
function-name-border-support = { -function-border-support }

## Ruoli

role-border-police = Operatore della Polizia di frontiera
role-immigration-officer = Operatore dell’Ufficio immigrazione
role-questore = Questore
role-dublin-unit-officer = Funzionario dell’Unità Dublino
role-sending-unit-officer = Funzionario dell’unità trasferimenti dello Stato che trasferisce
role-helpline-operator = Operatore del Numero verde
role-partner-organisation-worker = Operatore di un’organizzazione partner all’estero
role-return-counsellor = Consulente per il ritorno
role-judicial-police = Investigatore di polizia giudiziaria
role-judicial-police-lead = Ufficiale di polizia giudiziaria responsabile
role-labour-inspector = Ispettore del lavoro
role-workplace-safety-doctor = Medico del servizio di sicurezza sul lavoro
role-labour-police-officer = Militare del Nucleo Carabinieri Ispettorato del lavoro
role-financial-investigator = Investigatore economico-finanziario
role-union-officer = Sindacalista dello sportello lavoratori
role-public-prosecutor = Pubblico ministero
role-juvenile-prosecutor = Procuratore presso il Tribunale per i minorenni
role-preliminary-judge = Giudice per le indagini preliminari
role-foreign-liaison = Funzionario del punto di contatto all’estero
role-lawyer = Legale della persona
role-child-psychologist = Esperto in psicologia infantile
role-guardian = Tutore
role-information-officer = Operatore informativo dell’organizzazione internazionale
role-anti-trafficking-operator = Operatore anti-tratta
role-shelter-manager = Responsabile della struttura protetta
role-cultural-mediator = Mediatore culturale
role-hotspot-manager = Responsabile dell’hotspot
role-municipal-social-worker = Assistente sociale del Comune
role-prefecture-officer = Funzionario della Prefettura
role-health-team-doctor = Medico dell’équipe sanitaria
role-territorial-commission-member = Componente della Commissione territoriale
role-frontex-officer = Agente Frontex

## Enti

agency-border-police = Polizia di frontiera
agency-questura = Questura
agency-dublin-unit = Unità Dublino
agency-sending-unit = Unità trasferimenti dello Stato che trasferisce
agency-helpline = Numero verde anti-tratta
agency-partner-organisation = Organizzazione partner all’estero
agency-assisted-return-programme = Programma di ritorno volontario assistito
agency-squadra-mobile = Squadra mobile
agency-guardia-di-finanza = Guardia di finanza
agency-labour-inspectorate = Ispettorato del lavoro
agency-local-health-authority = Azienda sanitaria locale
agency-labour-police = Nucleo Carabinieri Ispettorato del lavoro
agency-trade-union = Sindacato
agency-prosecution-office = Procura della Repubblica
agency-juvenile-prosecution-office = Procura della Repubblica presso il Tribunale per i minorenni
agency-court = Tribunale
agency-foreign-authority = Autorità di un altro Paese
agency-bar = Avvocatura
agency-court-experts = Consulenti dell’autorità giudiziaria
agency-voluntary-guardians = Elenco dei tutori volontari
agency-international-organisation = Organizzazione internazionale
agency-anti-trafficking-body = Ente anti-tratta
agency-shelter = Struttura protetta
agency-mediation-service = Servizio di mediazione
agency-hotspot = Hotspot
agency-municipality = Comune
agency-prefecture = Prefettura
agency-health-team = Équipe sanitaria
agency-territorial-commission = Commissione territoriale
agency-frontex = Frontex

## Recapiti di gioco, inventati

contact-helpline = Numero verde anti-tratta (numero di gioco)
contact-anti-trafficking-body = { -function-anti-trafficking-body(form: "start") }, centralino dell’esercitazione
contact-coordination-authority = { -function-coordination-authority(form: "start") }, centralino dell’esercitazione
contact-immigration-office = { -function-immigration-office(form: "start") }, centralino dell’esercitazione
contact-helpline-desk = { -function-helpline(form: "start") }, centralino dell’esercitazione
contact-responsibility-office = { -function-responsibility-office(form: "start") }, centralino dell’esercitazione
contact-sending-authority = { -function-sending-authority(form: "start") }, centralino dell’esercitazione
contact-partner-abroad = { -function-partner-abroad(form: "start") }, centralino dell’esercitazione
contact-assisted-return = { -function-assisted-return(form: "start") }, centralino dell’esercitazione
contact-residence-authority = { -function-residence-authority(form: "start") }, centralino dell’esercitazione
contact-child-authority = { -function-child-authority(form: "start") }, centralino dell’esercitazione
contact-prosecutor = { -function-prosecutor(form: "start") }, centralino dell’esercitazione
contact-investigation-authority = { -function-investigation-authority(form: "start") }, centralino dell’esercitazione
contact-operation-lead = { -function-operation-lead(form: "start") }, centralino dell’esercitazione
contact-financial-investigation = { -function-financial-investigation(form: "start") }, centralino dell’esercitazione
contact-hearing-judge = { -function-hearing-judge(form: "start") }, centralino dell’esercitazione
contact-foreign-contact-point = { -function-foreign-contact-point(form: "start") }, centralino dell’esercitazione
contact-labour-inspectorate = { -function-labour-inspectorate(form: "start") }, centralino dell’esercitazione
contact-workplace-safety = { -function-workplace-safety(form: "start") }, centralino dell’esercitazione
contact-labour-police = { -function-labour-police(form: "start") }, centralino dell’esercitazione
contact-trade-union = { -function-trade-union(form: "start") }, centralino dell’esercitazione
contact-health = { -function-health(form: "start") }, centralino dell’esercitazione
contact-reception-manager = { -function-reception-manager(form: "start") }, centralino dell’esercitazione
contact-social-services = { -function-social-services(form: "start") }, centralino dell’esercitazione
contact-guardian = { -function-guardian(form: "start") }, centralino dell’esercitazione
contact-shelter-provider = { -function-shelter-provider(form: "start") }, centralino dell’esercitazione
contact-migrant-information = { -function-migrant-information(form: "start") }, centralino dell’esercitazione
contact-mediator = { -function-mediator(form: "start") }, centralino dell’esercitazione
contact-asylum-authority = { -function-asylum-authority(form: "start") }, centralino dell’esercitazione

pack-it-2026-07 = Italia, diritto in vigore dal 16 luglio 2026
