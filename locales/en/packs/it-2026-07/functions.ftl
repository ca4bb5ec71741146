### Functions of the pack it-2026-07. Texts of cases use the terms: { -function-health(form: "article") }.
### Forms: plain; article; start (article at the start of a sentence).

-function-first-contact-authority =
    { $form ->
        [article] the Border Police
        [start] The Border Police
       *[plain] Border Police
    }
function-name-first-contact-authority = { -function-first-contact-authority }

-function-investigation-authority =
    { $form ->
        [article] the Squadra Mobile
        [start] The Squadra Mobile
       *[plain] Squadra Mobile
    }
function-name-investigation-authority = { -function-investigation-authority }

-function-labour-inspectorate =
    { $form ->
        [article] the Labour Inspectorate
        [start] The Labour Inspectorate
       *[plain] Labour Inspectorate
    }
function-name-labour-inspectorate = { -function-labour-inspectorate }

-function-workplace-safety =
    { $form ->
        [article] the workplace safety service
        [start] The workplace safety service
       *[plain] workplace safety service
    }
function-name-workplace-safety = { -function-workplace-safety }

-function-labour-police =
    { $form ->
        [article] the Carabinieri labour unit
        [start] The Carabinieri labour unit
       *[plain] Carabinieri labour unit
    }
function-name-labour-police = { -function-labour-police }

-function-financial-investigation =
    { $form ->
        [article] the Guardia di Finanza
        [start] The Guardia di Finanza
       *[plain] Guardia di Finanza
    }
function-name-financial-investigation = { -function-financial-investigation }

-function-trade-union =
    { $form ->
        [article] the trade union
        [start] The trade union
       *[plain] trade union
    }
function-name-trade-union = { -function-trade-union }

-function-migrant-information =
    { $form ->
        [article] the international organisation
        [start] The international organisation
       *[plain] international organisation
    }
function-name-migrant-information = { -function-migrant-information }

-function-operation-lead =
    { $form ->
        [article] the police unit in charge
        [start] The police unit in charge
       *[plain] police unit in charge
    }
function-name-operation-lead = { -function-operation-lead }


-function-anti-trafficking-body =
    { $form ->
        [article] the anti-trafficking body
        [start] The anti-trafficking body
       *[plain] anti-trafficking body
    }
function-name-anti-trafficking-body = { -function-anti-trafficking-body }

-function-mediator =
    { $form ->
        [article] the cultural mediator
        [start] The cultural mediator
       *[plain] cultural mediator
    }
function-name-mediator = { -function-mediator }

-function-reception-manager =
    { $form ->
        [article] the hotspot manager
        [start] The hotspot manager
       *[plain] hotspot manager
    }
function-name-reception-manager = { -function-reception-manager }

-function-social-services =
    { $form ->
        [article] the municipal social services
        [start] The municipal social services
       *[plain] municipal social services
    }
function-name-social-services = { -function-social-services }

-function-coordination-authority =
    { $form ->
        [article] the Prefecture
        [start] The Prefecture
       *[plain] Prefecture
    }
function-name-coordination-authority = { -function-coordination-authority }

-function-health =
    { $form ->
        [article] the health team
        [start] The health team
       *[plain] health team
    }
function-name-health = { -function-health }

-function-legal-counsel =
    { $form ->
        [article] the lawyer
        [start] The lawyer
       *[plain] lawyer
    }
function-name-legal-counsel = { -function-legal-counsel }

-function-child-expert =
    { $form ->
        [article] the expert in child psychology
        [start] The expert in child psychology
       *[plain] expert in child psychology
    }
function-name-child-expert = { -function-child-expert }

-function-guardian =
    { $form ->
        [article] the guardian
        [start] The guardian
       *[plain] guardian
    }
function-name-guardian = { -function-guardian }

-function-child-authority =
    { $form ->
        [article] the Prosecutor’s Office at the Juvenile Court
        [start] The Prosecutor’s Office at the Juvenile Court
       *[plain] Prosecutor’s Office at the Juvenile Court
    }
function-name-child-authority = { -function-child-authority }

-function-residence-authority =
    { $form ->
        [article] the Questore
        [start] The Questore
       *[plain] Questore
    }
function-name-residence-authority = { -function-residence-authority }

-function-immigration-office =
    { $form ->
        [article] the Immigration Office of the Questura
        [start] The Immigration Office of the Questura
       *[plain] Immigration Office of the Questura
    }
function-name-immigration-office = { -function-immigration-office }

-function-shelter-provider =
    { $form ->
        [article] the safe house
        [start] The safe house
       *[plain] safe house
    }
function-name-shelter-provider = { -function-shelter-provider }

-function-prosecutor =
    { $form ->
        [article] the public prosecutor
        [start] The public prosecutor
       *[plain] public prosecutor
    }
function-name-prosecutor = { -function-prosecutor }

-function-hearing-judge =
    { $form ->
        [article] the judge
        [start] The judge
       *[plain] judge
    }
function-name-hearing-judge = { -function-hearing-judge }

-function-foreign-contact-point =
    { $form ->
        [article] the contact point abroad
        [start] The contact point abroad
       *[plain] contact point abroad
    }
function-name-foreign-contact-point = { -function-foreign-contact-point }

-function-asylum-authority =
    { $form ->
        [article] the Territorial Commission
        [start] The Territorial Commission
       *[plain] Territorial Commission
    }
function-name-asylum-authority = { -function-asylum-authority }

-function-responsibility-office =
    { $form ->
        [article] the Dublin Unit
        [start] The Dublin Unit
       *[plain] Dublin Unit
    }
function-name-responsibility-office = { -function-responsibility-office }

-function-sending-authority =
    { $form ->
        [article] the transfer unit of the sending State
        [start] The transfer unit of the sending State
       *[plain] transfer unit of the sending State
    }
function-name-sending-authority = { -function-sending-authority }

-function-helpline =
    { $form ->
        [article] the anti-trafficking helpline
        [start] The anti-trafficking helpline
       *[plain] anti-trafficking helpline
    }
function-name-helpline = { -function-helpline }

-function-partner-abroad =
    { $form ->
        [article] the partner organisation abroad
        [start] The partner organisation abroad
       *[plain] partner organisation abroad
    }
function-name-partner-abroad = { -function-partner-abroad }

-function-assisted-return =
    { $form ->
        [article] the assisted return programme
        [start] The assisted return programme
       *[plain] assisted return programme
    }
function-name-assisted-return = { -function-assisted-return }

-function-border-support =
    { $form ->
        [article] the Frontex team
        [start] The Frontex team
       *[plain] Frontex team
    }
function-name-border-support = { -function-border-support }

## Roles

role-border-police = Border police officer
role-immigration-officer = Officer of the Immigration Office
role-questore = Questore
role-dublin-unit-officer = Officer of the Dublin Unit
role-sending-unit-officer = Officer of the sending State’s transfer unit
role-helpline-operator = Helpline operator
role-partner-organisation-worker = Worker of a partner organisation abroad
role-return-counsellor = Return counsellor
role-judicial-police = Judicial police investigator
role-judicial-police-lead = Judicial police officer in charge
role-labour-inspector = Labour inspector
role-workplace-safety-doctor = Doctor of the workplace safety service
role-labour-police-officer = Investigator of the Carabinieri labour unit
role-financial-investigator = Financial investigator
role-union-officer = Union officer at the workers’ desk
role-public-prosecutor = Public prosecutor
role-juvenile-prosecutor = Juvenile prosecutor
role-preliminary-judge = Judge for preliminary investigations
role-foreign-liaison = Officer of the contact point abroad
role-lawyer = Lawyer of the person
role-child-psychologist = Expert in child psychology
role-guardian = Guardian
role-information-officer = Information officer of the international organisation
role-anti-trafficking-operator = Anti-trafficking worker
role-shelter-manager = Manager of the safe house
role-cultural-mediator = Cultural mediator
role-hotspot-manager = Hotspot manager
role-municipal-social-worker = Municipal social worker
role-prefecture-officer = Officer of the Prefecture
role-health-team-doctor = Doctor of the health team
role-territorial-commission-member = Member of the Territorial Commission
role-frontex-officer = Frontex officer

## Agencies

agency-border-police = Border Police
agency-questura = Questura
agency-dublin-unit = Dublin Unit
agency-sending-unit = Transfer unit of the sending State
agency-helpline = Anti-trafficking helpline
agency-partner-organisation = Partner organisation abroad
agency-assisted-return-programme = Assisted return programme
agency-squadra-mobile = Squadra Mobile
agency-guardia-di-finanza = Guardia di Finanza
agency-labour-inspectorate = Labour Inspectorate
agency-local-health-authority = Local health authority
agency-labour-police = Carabinieri labour unit
agency-trade-union = Trade union
agency-prosecution-office = Public Prosecutor’s Office
agency-juvenile-prosecution-office = Prosecutor’s Office at the Juvenile Court
agency-court = Court
agency-foreign-authority = Authority of another country
agency-bar = Bar
agency-court-experts = Experts to the court
agency-voluntary-guardians = Register of voluntary guardians
agency-international-organisation = International organisation
agency-anti-trafficking-body = Anti-trafficking body
agency-shelter = Safe house
agency-mediation-service = Mediation service
agency-hotspot = Hotspot
agency-municipality = Municipality
agency-prefecture = Prefecture
agency-health-team = Health team
agency-territorial-commission = Territorial Commission
agency-frontex = Frontex

## Contacts for play, invented

contact-helpline = Anti-trafficking helpline (play number)
contact-anti-trafficking-body = { -function-anti-trafficking-body(form: "start") }, switchboard of the exercise
contact-coordination-authority = { -function-coordination-authority(form: "start") }, switchboard of the exercise
contact-immigration-office = { -function-immigration-office(form: "start") }, switchboard of the exercise
contact-helpline-desk = { -function-helpline(form: "start") }, switchboard of the exercise
contact-responsibility-office = { -function-responsibility-office(form: "start") }, switchboard of the exercise
contact-sending-authority = { -function-sending-authority(form: "start") }, switchboard of the exercise
contact-partner-abroad = { -function-partner-abroad(form: "start") }, switchboard of the exercise
contact-assisted-return = { -function-assisted-return(form: "start") }, switchboard of the exercise
contact-residence-authority = { -function-residence-authority(form: "start") }, switchboard of the exercise
contact-child-authority = { -function-child-authority(form: "start") }, switchboard of the exercise
contact-prosecutor = { -function-prosecutor(form: "start") }, switchboard of the exercise
contact-investigation-authority = { -function-investigation-authority(form: "start") }, switchboard of the exercise
contact-operation-lead = { -function-operation-lead(form: "start") }, switchboard of the exercise
contact-financial-investigation = { -function-financial-investigation(form: "start") }, switchboard of the exercise
contact-hearing-judge = { -function-hearing-judge(form: "start") }, switchboard of the exercise
contact-foreign-contact-point = { -function-foreign-contact-point(form: "start") }, switchboard of the exercise
contact-labour-inspectorate = { -function-labour-inspectorate(form: "start") }, switchboard of the exercise
contact-workplace-safety = { -function-workplace-safety(form: "start") }, switchboard of the exercise
contact-labour-police = { -function-labour-police(form: "start") }, switchboard of the exercise
contact-trade-union = { -function-trade-union(form: "start") }, switchboard of the exercise
contact-health = { -function-health(form: "start") }, switchboard of the exercise
contact-reception-manager = { -function-reception-manager(form: "start") }, switchboard of the exercise
contact-social-services = { -function-social-services(form: "start") }, switchboard of the exercise
contact-guardian = { -function-guardian(form: "start") }, switchboard of the exercise
contact-shelter-provider = { -function-shelter-provider(form: "start") }, switchboard of the exercise
contact-migrant-information = { -function-migrant-information(form: "start") }, switchboard of the exercise
contact-mediator = { -function-mediator(form: "start") }, switchboard of the exercise
contact-asylum-authority = { -function-asylum-authority(form: "start") }, switchboard of the exercise

pack-it-2026-07 = Italy, law in force from 16 July 2026
