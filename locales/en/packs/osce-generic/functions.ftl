### Functions, roles, agencies and contacts of the pack osce-generic.

-function-first-contact-authority =
    { $form ->
        [article] the border police
        [start] The border police
       *[plain] border police
    }

function-name-first-contact-authority = { -function-first-contact-authority }

-function-investigation-authority =
    { $form ->
        [article] the criminal police
        [start] The criminal police
       *[plain] criminal police
    }

function-name-investigation-authority = { -function-investigation-authority }

-function-migrant-information =
    { $form ->
        [article] the international organisation
        [start] The international organisation
       *[plain] international organisation
    }

function-name-migrant-information = { -function-migrant-information }

-function-anti-trafficking-body =
    { $form ->
        [article] the anti-trafficking organisation
        [start] The anti-trafficking organisation
       *[plain] anti-trafficking organisation
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
        [article] the reception centre manager
        [start] The reception centre manager
       *[plain] reception centre manager
    }

function-name-reception-manager = { -function-reception-manager }

-function-social-services =
    { $form ->
        [article] the social services
        [start] The social services
       *[plain] social services
    }

function-name-social-services = { -function-social-services }

-function-coordination-authority =
    { $form ->
        [article] the coordination authority
        [start] The coordination authority
       *[plain] coordination authority
    }

function-name-coordination-authority = { -function-coordination-authority }

-function-health =
    { $form ->
        [article] the health team
        [start] The health team
       *[plain] health team
    }

function-name-health = { -function-health }

-function-guardian =
    { $form ->
        [article] the guardian
        [start] The guardian
       *[plain] guardian
    }

function-name-guardian = { -function-guardian }

-function-child-authority =
    { $form ->
        [article] the child protection authority
        [start] The child protection authority
       *[plain] child protection authority
    }

function-name-child-authority = { -function-child-authority }

-function-residence-authority =
    { $form ->
        [article] the authority for residence
        [start] The authority for residence
       *[plain] authority for residence
    }

function-name-residence-authority = { -function-residence-authority }

-function-immigration-office =
    { $form ->
        [article] the immigration office
        [start] The immigration office
       *[plain] immigration office
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

-function-asylum-authority =
    { $form ->
        [article] the asylum authority
        [start] The asylum authority
       *[plain] asylum authority
    }

function-name-asylum-authority = { -function-asylum-authority }

-function-border-support =
    { $form ->
        [article] the border support team
        [start] The border support team
       *[plain] border support team
    }

function-name-border-support = { -function-border-support }

pack-osce-generic = A referral mechanism in general: four pillars, Council of Europe Convention

agency-asylum-office = Asylum authority

agency-border-service = Border police

agency-border-support = Border support

agency-child-protection = Child protection authority

agency-coordination-office = Coordination authority

agency-criminal-police = Criminal police

agency-guardians = Guardians

agency-health-service = Health service

agency-immigration-office = Immigration office

agency-international-organisation = International organisation

agency-mediation-service = Mediation service

agency-prosecution = Prosecution service

agency-reception-centre = Reception centre

agency-residence-office = Authority for residence

agency-shelter = Safe house

agency-social-services = Social services

agency-support-organisation = Anti-trafficking organisation

contact-anti-trafficking-body = { -function-anti-trafficking-body(form: "start") }, switchboard of the exercise

contact-asylum-authority = { -function-asylum-authority(form: "start") }, switchboard of the exercise

contact-child-authority = { -function-child-authority(form: "start") }, switchboard of the exercise

contact-coordination-authority = { -function-coordination-authority(form: "start") }, switchboard of the exercise

contact-guardian = { -function-guardian(form: "start") }, switchboard of the exercise

contact-health = { -function-health(form: "start") }, switchboard of the exercise

contact-helpline = Anti-trafficking helpline (play number)

contact-immigration-office = { -function-immigration-office(form: "start") }, switchboard of the exercise

contact-investigation-authority = { -function-investigation-authority(form: "start") }, switchboard of the exercise

contact-mediator = { -function-mediator(form: "start") }, switchboard of the exercise

contact-migrant-information = { -function-migrant-information(form: "start") }, switchboard of the exercise

contact-prosecutor = { -function-prosecutor(form: "start") }, switchboard of the exercise

contact-reception-manager = { -function-reception-manager(form: "start") }, switchboard of the exercise

contact-residence-authority = { -function-residence-authority(form: "start") }, switchboard of the exercise

contact-shelter-provider = { -function-shelter-provider(form: "start") }, switchboard of the exercise

contact-social-services = { -function-social-services(form: "start") }, switchboard of the exercise

role-anti-trafficking-worker = Anti-trafficking worker

role-asylum-officer = Asylum officer

role-border-police = Border police officer

role-border-support-officer = Officer of the border support team

role-child-protection-officer = Officer of the child protection authority

role-criminal-police = Criminal police investigator

role-cultural-mediator = Cultural mediator

role-doctor = Doctor

role-guardian = Guardian

role-immigration-officer = Officer of the immigration office

role-information-officer = Information officer of the international organisation

role-national-coordinator = Coordinator of the referral mechanism

role-public-prosecutor = Public prosecutor

role-reception-manager = Reception centre manager

role-residence-officer = Officer of the authority for residence

role-shelter-manager = Manager of the safe house

role-social-worker = Social worker

-function-labour-inspectorate =
    { $form ->
        [article] the labour inspectorate
        [start] The labour inspectorate
       *[plain] labour inspectorate
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
        [article] the criminal police
        [start] The criminal police
       *[plain] criminal police
    }

function-name-labour-police = { -function-labour-police }

-function-financial-investigation =
    { $form ->
        [article] the financial investigation unit
        [start] The financial investigation unit
       *[plain] financial investigation unit
    }

function-name-financial-investigation = { -function-financial-investigation }

-function-trade-union =
    { $form ->
        [article] the trade union
        [start] The trade union
       *[plain] trade union
    }

function-name-trade-union = { -function-trade-union }

-function-operation-lead =
    { $form ->
        [article] the police unit in charge
        [start] The police unit in charge
       *[plain] police unit in charge
    }

function-name-operation-lead = { -function-operation-lead }

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

-function-responsibility-office =
    { $form ->
        [article] the immigration office
        [start] The immigration office
       *[plain] immigration office
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

role-labour-inspector = Labour inspector
role-workplace-safety-doctor = Doctor of the workplace safety service
role-financial-investigator = Financial investigator
role-union-officer = Union officer at the workers’ desk
role-criminal-police-lead = Criminal police officer in charge
role-criminal-police-at-work = Criminal police investigator for work
role-judge = Judge
role-foreign-liaison = Officer of the contact point abroad
role-returning-officer = Officer of the sending State’s transfer unit
role-helpline-operator = Helpline operator
role-partner-organisation-worker = Worker of a partner organisation abroad
role-return-counsellor = Return counsellor

agency-labour-inspectorate = Labour inspectorate
agency-workplace-safety-service = Workplace safety service
agency-financial-police = Financial investigation unit
agency-trade-union = Trade union
agency-court = Court
agency-foreign-authority = Authority of another country
agency-returning-state = Transfer unit of the sending State
agency-helpline = Anti-trafficking helpline
agency-partner-organisation = Partner organisation abroad
agency-assisted-return-programme = Assisted return programme

contact-helpline-desk = { -function-helpline(form: "start") }, switchboard of the exercise
contact-responsibility-office = { -function-responsibility-office(form: "start") }, switchboard of the exercise
contact-sending-authority = { -function-sending-authority(form: "start") }, switchboard of the exercise
contact-partner-abroad = { -function-partner-abroad(form: "start") }, switchboard of the exercise
contact-assisted-return = { -function-assisted-return(form: "start") }, switchboard of the exercise
contact-operation-lead = { -function-operation-lead(form: "start") }, switchboard of the exercise
contact-financial-investigation = { -function-financial-investigation(form: "start") }, switchboard of the exercise
contact-hearing-judge = { -function-hearing-judge(form: "start") }, switchboard of the exercise
contact-foreign-contact-point = { -function-foreign-contact-point(form: "start") }, switchboard of the exercise
contact-labour-inspectorate = { -function-labour-inspectorate(form: "start") }, switchboard of the exercise
contact-workplace-safety = { -function-workplace-safety(form: "start") }, switchboard of the exercise
contact-labour-police = { -function-labour-police(form: "start") }, switchboard of the exercise
contact-trade-union = { -function-trade-union(form: "start") }, switchboard of the exercise
