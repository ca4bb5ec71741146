### Funzioni, ruoli, enti e contatti del pacchetto osce-generic.

-function-first-contact-authority =
    { $form ->
        [article] la polizia di frontiera
        [start] La polizia di frontiera
        [of] della polizia di frontiera
        [to] alla polizia di frontiera
        [from] dalla polizia di frontiera
       *[plain] polizia di frontiera
    }
    .gender = feminine

function-name-first-contact-authority = { -function-first-contact-authority }

-function-investigation-authority =
    { $form ->
        [article] la polizia giudiziaria
        [start] La polizia giudiziaria
        [of] della polizia giudiziaria
        [to] alla polizia giudiziaria
        [from] dalla polizia giudiziaria
       *[plain] polizia giudiziaria
    }
    .gender = feminine

function-name-investigation-authority = { -function-investigation-authority }

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

-function-anti-trafficking-body =
    { $form ->
        [article] l’organizzazione anti-tratta
        [start] L’organizzazione anti-tratta
        [of] dell’organizzazione anti-tratta
        [to] all’organizzazione anti-tratta
        [from] dall’organizzazione anti-tratta
       *[plain] organizzazione anti-tratta
    }
    .gender = feminine

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
        [article] il responsabile dell’accoglienza
        [start] Il responsabile dell’accoglienza
        [of] del responsabile dell’accoglienza
        [to] al responsabile dell’accoglienza
        [from] dal responsabile dell’accoglienza
       *[plain] responsabile dell’accoglienza
    }
    .gender = masculine

function-name-reception-manager = { -function-reception-manager }

-function-social-services =
    { $form ->
        [article] il servizio sociale
        [start] Il servizio sociale
        [of] del servizio sociale
        [to] al servizio sociale
        [from] dal servizio sociale
       *[plain] servizio sociale
    }
    .gender = masculine

function-name-social-services = { -function-social-services }

-function-coordination-authority =
    { $form ->
        [article] l’autorità di coordinamento
        [start] L’autorità di coordinamento
        [of] dell’autorità di coordinamento
        [to] all’autorità di coordinamento
        [from] dall’autorità di coordinamento
       *[plain] autorità di coordinamento
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
        [article] l’autorità per la tutela dei minori
        [start] L’autorità per la tutela dei minori
        [of] dell’autorità per la tutela dei minori
        [to] all’autorità per la tutela dei minori
        [from] dall’autorità per la tutela dei minori
       *[plain] autorità per la tutela dei minori
    }
    .gender = feminine

function-name-child-authority = { -function-child-authority }

-function-residence-authority =
    { $form ->
        [article] l’autorità per il soggiorno
        [start] L’autorità per il soggiorno
        [of] dell’autorità per il soggiorno
        [to] all’autorità per il soggiorno
        [from] dall’autorità per il soggiorno
       *[plain] autorità per il soggiorno
    }
    .gender = feminine

function-name-residence-authority = { -function-residence-authority }

-function-immigration-office =
    { $form ->
        [article] l’ufficio immigrazione
        [start] L’ufficio immigrazione
        [of] dell’ufficio immigrazione
        [to] all’ufficio immigrazione
        [from] dall’ufficio immigrazione
       *[plain] ufficio immigrazione
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

-function-asylum-authority =
    { $form ->
        [article] l’autorità per l’asilo
        [start] L’autorità per l’asilo
        [of] dell’autorità per l’asilo
        [to] all’autorità per l’asilo
        [from] dall’autorità per l’asilo
       *[plain] autorità per l’asilo
    }
    .gender = feminine

function-name-asylum-authority = { -function-asylum-authority }

-function-border-support =
    { $form ->
        [article] la squadra di sostegno alla frontiera
        [start] La squadra di sostegno alla frontiera
        [of] della squadra di sostegno alla frontiera
        [to] alla squadra di sostegno alla frontiera
        [from] dalla squadra di sostegno alla frontiera
       *[plain] squadra di sostegno alla frontiera
    }
    .gender = feminine

function-name-border-support = { -function-border-support }

pack-osce-generic = Un meccanismo di referral in generale: quattro pilastri, Convenzione del Consiglio d’Europa

agency-asylum-office = Autorità per l’asilo

agency-border-service = Polizia di frontiera

agency-border-support = Sostegno alla frontiera

agency-child-protection = Autorità per la tutela dei minori

agency-coordination-office = Autorità di coordinamento

agency-criminal-police = Polizia giudiziaria

agency-guardians = Tutori

agency-health-service = Servizio sanitario

agency-immigration-office = Ufficio immigrazione

agency-international-organisation = Organizzazione internazionale

agency-mediation-service = Servizio di mediazione

agency-prosecution = Procura

agency-reception-centre = Centro di accoglienza

agency-residence-office = Autorità per il soggiorno

agency-shelter = Casa protetta

agency-social-services = Servizio sociale

agency-support-organisation = Organizzazione anti-tratta

contact-anti-trafficking-body = { -function-anti-trafficking-body(form: "start") }, centralino dell’esercitazione

contact-asylum-authority = { -function-asylum-authority(form: "start") }, centralino dell’esercitazione

contact-child-authority = { -function-child-authority(form: "start") }, centralino dell’esercitazione

contact-coordination-authority = { -function-coordination-authority(form: "start") }, centralino dell’esercitazione

contact-guardian = { -function-guardian(form: "start") }, centralino dell’esercitazione

contact-health = { -function-health(form: "start") }, centralino dell’esercitazione

contact-helpline = Linea anti-tratta (numero di gioco)

contact-immigration-office = { -function-immigration-office(form: "start") }, centralino dell’esercitazione

contact-investigation-authority = { -function-investigation-authority(form: "start") }, centralino dell’esercitazione

contact-mediator = { -function-mediator(form: "start") }, centralino dell’esercitazione

contact-migrant-information = { -function-migrant-information(form: "start") }, centralino dell’esercitazione

contact-prosecutor = { -function-prosecutor(form: "start") }, centralino dell’esercitazione

contact-reception-manager = { -function-reception-manager(form: "start") }, centralino dell’esercitazione

contact-residence-authority = { -function-residence-authority(form: "start") }, centralino dell’esercitazione

contact-shelter-provider = { -function-shelter-provider(form: "start") }, centralino dell’esercitazione

contact-social-services = { -function-social-services(form: "start") }, centralino dell’esercitazione

role-anti-trafficking-worker = Operatore anti-tratta

role-asylum-officer = Funzionario per l’asilo

role-border-police = Agente della polizia di frontiera

role-border-support-officer = Agente della squadra di sostegno alla frontiera

role-child-protection-officer = Funzionario dell’autorità per la tutela dei minori

role-criminal-police = Investigatore di polizia giudiziaria

role-cultural-mediator = Mediatore culturale

role-doctor = Medico

role-guardian = Tutore

role-immigration-officer = Funzionario dell’ufficio immigrazione

role-information-officer = Operatore informativo dell’organizzazione internazionale

role-national-coordinator = Coordinatore del meccanismo di referral

role-public-prosecutor = Pubblico ministero

role-reception-manager = Responsabile dell’accoglienza

role-residence-officer = Funzionario dell’autorità per il soggiorno

role-shelter-manager = Responsabile della casa protetta

role-social-worker = Assistente sociale

-function-labour-inspectorate =
    { $form ->
        [article] l’ispettorato del lavoro
        [start] L’ispettorato del lavoro
        [of] dell’ispettorato del lavoro
        [to] all’ispettorato del lavoro
        [from] dall’ispettorato del lavoro
       *[plain] ispettorato del lavoro
    }
    .gender = masculine

function-name-labour-inspectorate = { -function-labour-inspectorate }

-function-workplace-safety =
    { $form ->
        [article] il servizio di sicurezza sul lavoro
        [start] Il servizio di sicurezza sul lavoro
        [of] del servizio di sicurezza sul lavoro
        [to] al servizio di sicurezza sul lavoro
        [from] dal servizio di sicurezza sul lavoro
       *[plain] servizio di sicurezza sul lavoro
    }
    .gender = masculine

function-name-workplace-safety = { -function-workplace-safety }

-function-labour-police =
    { $form ->
        [article] la polizia giudiziaria
        [start] La polizia giudiziaria
        [of] della polizia giudiziaria
        [to] alla polizia giudiziaria
        [from] dalla polizia giudiziaria
       *[plain] polizia giudiziaria
    }
    .gender = feminine

function-name-labour-police = { -function-labour-police }

-function-financial-investigation =
    { $form ->
        [article] l’unità di indagini finanziarie
        [start] L’unità di indagini finanziarie
        [of] dell’unità di indagini finanziarie
        [to] all’unità di indagini finanziarie
        [from] dall’unità di indagini finanziarie
       *[plain] unità di indagini finanziarie
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

-function-hearing-judge =
    { $form ->
        [article] il giudice
        [start] Il giudice
        [of] del giudice
        [to] al giudice
        [from] dal giudice
       *[plain] giudice
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

-function-responsibility-office =
    { $form ->
        [article] l’ufficio immigrazione
        [start] L’ufficio immigrazione
        [of] dell’ufficio immigrazione
        [to] all’ufficio immigrazione
        [from] dall’ufficio immigrazione
       *[plain] ufficio immigrazione
    }
    .gender = masculine

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
        [article] la linea anti-tratta
        [start] La linea anti-tratta
        [of] della linea anti-tratta
        [to] alla linea anti-tratta
        [from] dalla linea anti-tratta
       *[plain] linea anti-tratta
    }
    .gender = feminine

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

role-labour-inspector = Ispettore del lavoro
role-workplace-safety-doctor = Medico del servizio di sicurezza sul lavoro
role-financial-investigator = Investigatore economico-finanziario
role-union-officer = Sindacalista dello sportello lavoratori
role-criminal-police-lead = Ufficiale di polizia giudiziaria responsabile
role-criminal-police-at-work = Investigatore di polizia giudiziaria per il lavoro
role-judge = Giudice
role-foreign-liaison = Funzionario del punto di contatto all’estero
role-returning-officer = Funzionario dell’unità trasferimenti dello Stato che trasferisce
role-helpline-operator = Operatore della linea anti-tratta
role-partner-organisation-worker = Operatore di un’organizzazione partner all’estero
role-return-counsellor = Consulente per il ritorno

agency-labour-inspectorate = Ispettorato del lavoro
agency-workplace-safety-service = Servizio di sicurezza sul lavoro
agency-financial-police = Unità di indagini finanziarie
agency-trade-union = Sindacato
agency-court = Tribunale
agency-foreign-authority = Autorità di un altro Paese
agency-returning-state = Unità trasferimenti dello Stato che trasferisce
agency-helpline = Linea anti-tratta
agency-partner-organisation = Organizzazione partner all’estero
agency-assisted-return-programme = Programma di ritorno volontario assistito

contact-helpline-desk = { -function-helpline(form: "start") }, centralino dell’esercitazione
contact-responsibility-office = { -function-responsibility-office(form: "start") }, centralino dell’esercitazione
contact-sending-authority = { -function-sending-authority(form: "start") }, centralino dell’esercitazione
contact-partner-abroad = { -function-partner-abroad(form: "start") }, centralino dell’esercitazione
contact-assisted-return = { -function-assisted-return(form: "start") }, centralino dell’esercitazione
contact-operation-lead = { -function-operation-lead(form: "start") }, centralino dell’esercitazione
contact-financial-investigation = { -function-financial-investigation(form: "start") }, centralino dell’esercitazione
contact-hearing-judge = { -function-hearing-judge(form: "start") }, centralino dell’esercitazione
contact-foreign-contact-point = { -function-foreign-contact-point(form: "start") }, centralino dell’esercitazione
contact-labour-inspectorate = { -function-labour-inspectorate(form: "start") }, centralino dell’esercitazione
contact-workplace-safety = { -function-workplace-safety(form: "start") }, centralino dell’esercitazione
contact-labour-police = { -function-labour-police(form: "start") }, centralino dell’esercitazione
contact-trade-union = { -function-trade-union(form: "start") }, centralino dell’esercitazione
