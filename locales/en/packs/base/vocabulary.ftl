### Names of the vocabulary, in the middle of a sentence.

## Powers

power-search = search people, places and things
power-seize = seize things
power-arrest = arrest
power-refuse-entry = refuse entry at the border
power-screen = screen and register arrivals
power-medical = examine and treat
power-inspect = enter workplaces, see records, ask about work
power-inquire-finances = follow money and company records
power-identify-formally = identify victims formally
power-interpret = interpret
power-assign-place = assign places in reception
power-shelter = shelter people in a protected house
power-represent-child = speak and decide for a child
power-decide-for-child = order measures for a child
power-issue-permit = issue permits and certificates of residence
power-prosecute = prosecute
power-coordinate = coordinate all services
power-judge = hold hearings and decide as a judge
power-determine-responsibility = settle which State is responsible and arrange transfers

## Standing in the procedure

status-cared-for = first needs met
status-separated = seen apart from companions
status-informed = informed of rights
status-pre-identified = signs recorded
status-reasonable-grounds = reasonable grounds found
status-referred = referred to those who help
status-identified = formally identified
status-child-track = treated as a child
status-adult-track = treated as an adult
status-guardian-appointed = guardian appointed
status-placed-safe = in a protected house
status-placed-minors = in a place for minors
status-placed-adults = in reception for adults
status-placed-with-controller = lodged with the person in control
status-reflection-granted = reflection period granted
status-asylum-registered = wish for protection recorded
status-screening-closed = screening closed
status-border-procedure = in a border procedure
status-in-custody = in custody
status-removed = turned away or sent back
status-missing = missing
status-left = left
status-under-dublin-iii = transfer under the Dublin III Regulation
status-under-reg-2024-1351 = transfer under Regulation (EU) 2024/1351
status-received-apart = received apart from the public

## Facts about a person

fact-victim = victim of trafficking
fact-minor = under eighteen
fact-adult = eighteen or over
fact-age-doubt = age in doubt
fact-unaccompanied = child without a parent or guardian
fact-controlled = under somebody's control
fact-asylum-wish = wishes to ask for protection
fact-medical-need = needs medical care
fact-pregnant = pregnant
fact-language-barrier = needs an interpreter
fact-citizen = citizen of the host country or of the Union
fact-identity-papers-kept = papers kept by others
fact-torture-survivor = survived torture
fact-at-sea-crew = given tasks on board
fact-found-inland = met inside the country
fact-compelled-acts = made to do what is punished
fact-family-at-risk = somebody at home whom others can reach
fact-used-knowingly = somebody made use of the person’s services and knew
fact-earlier-file = met before, where a file was kept
fact-at-workplace = met at work, at an inspection
fact-trafficking-elements = signs of trafficking beside the exploitation
fact-labour-exploited = exploited at work, without signs of trafficking
fact-returned = returned or transferred from another State
fact-dublin-iii = application registered before 1 July 2026
fact-reg-2024-1351 = application registered since 1 July 2026
fact-with-child = travels with a child of their own
fact-wishes-return = wishes to go home
fact-removal-ordered = ordered to leave
fact-comes-for-child = comes for a child

## Consents

consent-referral = referral to those who help
consent-health-check = health check
consent-health-sharing = passing on health information
consent-police-contact = contact with the police
consent-family-contact = contact with the family
consent-placement = placement in a safe house
consent-wage-claim = a claim for unpaid wages
consent-health-abroad = health data to the authorities of another State
consent-assisted-return = assisted return home

## Languages of the story

language-ausonian = Ausonian
language-liskan = Liskan
language-orsani = Orsani
language-tavri = Tavri
language-maritian = Maritian
language-english = English

## Signs

indicator-companion-speaks-for = somebody else always answers for the person
indicator-unclear-relation = unclear tie to the person who comes along
indicator-vague-kin = kinship that neither can describe
indicator-controlled-or-submissive = looks for permission before speaking or moving
indicator-fear = fear that has no visible reason
indicator-documents-held-by-others = papers in the hands of others
indicator-false-documents = papers that are false or bear wrong data
indicator-travel-paid-by-others = journey organised and paid by others
indicator-debt-to-intermediaries = debt to those who arranged the journey
indicator-price-changed-on-the-way = price raised along the way
indicator-owes-nothing-claim = insists on owing nothing to anybody
indicator-exploitation-in-transit = exploited or held along the way
indicator-family-pressure = pressure from the family, or dread for it
indicator-pressure-to-reach-contact = urged to reach a certain person or place
indicator-unrealistic-promises = promises of work, marriage or permit that cannot be true
indicator-evident-minor-claims-adult = says to be of age, but everything speaks of a child
indicator-health-pregnancy = pregnancy, or illness that may come from violence
indicator-injuries = injuries without a believable account
indicator-substance-abuse = signs of drugs or sedatives
indicator-workplace-exploitation = work without pay, rest or safety
indicator-work-accident = work accident hidden or left untreated
indicator-prostitution-reported = prostitution told or observed
indicator-stereotyped-story = a story that sounds learnt by heart
indicator-reluctance-on-details = reluctance about personal details
indicator-forced-marriage = marriage not wanted
indicator-origin-exposed = comes from where many are recruited
indicator-alone-or-unclear-third-party = woman or child alone, or with somebody unclear
indicator-illegal-acts-for-others = illegal acts directed by others
indicator-begging-for-others = begging for others
indicator-fragments-of-exploitation = fragments that point to exploitation
indicator-forced-labour-at-origin = forced labour or servitude at home
indicator-medical-need = needs medical care
indicator-age-doubt = age in doubt
indicator-asylum-wish = speaks of danger on going back
indicator-torture-signs = marks or fears that torture leaves
indicator-disappearance-risk = risk of disappearing
indicator-child-alone = child without a parent or guardian
indicator-crew-role = was given tasks on board
indicator-found-inland = met inside the country
indicator-used-knowingly = a user of the person’s services says to have known
indicator-earlier-file = has the number of an earlier file
indicator-found-at-work = found at work where an inspection arrives
indicator-return-announced = a return or transfer is announced
indicator-registered-under-dublin-iii = application registered before 1 July 2026
indicator-registered-under-reg-2024-1351 = application registered since 1 July 2026
indicator-comes-with-small-child = comes with a small child
indicator-wish-to-return-home = would like to go home
indicator-arrived-on-return = has come back
indicator-health-data-there = health data exist where the person is now
indicator-removal-announced = an order to leave the country is announced
indicator-comes-for-child = has come for a child who was found

## Signs of the Delphi lists of ILO and European Commission, by dimension

# Deception in recruitment and journey
indicator-deceived-about-the-job = deceived about the job, its place or the employer
indicator-deceived-about-pay = deceived about the pay
indicator-deceived-about-working-conditions = deceived about the conditions of work
indicator-deceived-about-the-contract = deceived about what the contract says, or whether it is lawful
indicator-deceived-about-housing = deceived about where and how one would live
indicator-deceived-about-legal-status = deceived about papers or the right to stay
indicator-deceived-about-the-journey = deceived about the journey or the terms of recruitment
indicator-deceived-about-family-reunification = deceived about being joined by the family
indicator-deceived-about-marriage-or-adoption = lured by a promise of marriage or adoption
indicator-deceived-about-schooling = deceived about going to school

# Coercion in recruitment and journey
indicator-violence-in-recruitment = violence at recruitment or on the way
indicator-threatened-in-recruitment = threatened with violence at recruitment or on the way
indicator-abducted-sold-or-forced-to-marry = abducted, sold, or given in marriage or adoption by force
indicator-debt-bondage-in-recruitment = bound by a debt for the journey
indicator-isolated-or-watched-on-the-way = isolated, locked in or watched on the way
indicator-threatened-with-authorities-in-recruitment = threatened on the way with being reported to the authorities
indicator-threatened-with-exposure-in-recruitment = threatened on the way that family or community will be told
indicator-family-harmed-in-recruitment = violence against the family at recruitment
indicator-money-withheld-in-recruitment = own money kept back at recruitment or on the way

# Recruitment by abuse of vulnerability
indicator-abuse-of-family-hardship = recruited by abuse of hardship in the family
indicator-abuse-of-irregular-status = recruited by abuse of a stay without permit
indicator-abuse-of-little-schooling-or-language = recruited by abuse of little schooling or language
indicator-abuse-of-lack-of-information = recruited by abuse of not being informed
indicator-abuse-of-exploiters-control = recruited by abuse of control that exploiters already had
indicator-abuse-of-economic-need = recruited by abuse of economic need
indicator-misled-about-success-of-migration = recruited by false accounts of how well others fared
indicator-misled-about-law-or-authorities = recruited by false accounts of law and authorities
indicator-abuse-of-family-situation = recruited by abuse of ties and duties in the family
indicator-abuse-of-personal-situation = recruited by abuse of the personal situation
indicator-abuse-of-emotional-dependency = recruited by abuse of an emotional tie
indicator-abuse-of-relation-with-authorities = recruited by abuse of trouble with authorities or papers
indicator-abuse-of-past-hardship = recruited by abuse of hardship in the past
indicator-abuse-of-difficulty-to-travel = recruited by abuse of having no other way to travel
indicator-abuse-of-beliefs = recruited by abuse of belief, such as an oath
indicator-abuse-of-general-context = recruited by abuse of how things stand at home

# Exploitation
indicator-excessive-working-time = works too many hours or days
indicator-low-or-no-pay = little or no pay
indicator-wage-manipulation = pay cut by fines, deductions or middlemen
indicator-bad-living-conditions = bad living conditions
indicator-very-bad-working-conditions = very bad conditions of work
indicator-hazardous-work = dangerous work
indicator-labour-law-or-contract-disregarded = labour law or the contract disregarded
indicator-no-social-protection = no social protection
indicator-no-access-to-education = kept from education

# Coercion where the person is exploited
indicator-documents-confiscated-at-destination = papers taken where the person works
indicator-debt-bondage-at-destination = made to work off a debt
indicator-confined-or-watched-at-destination = isolated, locked in or watched where the person works or lives
indicator-violence-at-destination = violence where the person works or lives
indicator-threatened-at-destination = threatened with violence where the person works or lives
indicator-forced-into-illicit-acts = forced into unlawful acts
indicator-forced-tasks-or-clients = made to accept tasks or clients
indicator-under-strong-influence = under the strong influence of somebody
indicator-forced-to-act-against-peers = made to act against others in the same position
indicator-forced-to-lie = made to lie to authorities or family
indicator-threatened-with-authorities-at-destination = threatened at work with being reported to the authorities
indicator-threatened-with-worse-conditions = threatened with worse conditions
indicator-family-harmed-at-destination = violence against the family to keep the person at work
indicator-wages-withheld = wages kept back
indicator-threatened-with-exposure-at-destination = threatened at work that family or community will be told

# Abuse of vulnerability where the person is exploited
indicator-dependent-on-exploiters = dependent on those who exploit
indicator-lost-in-an-unknown-area = at a loss in a place not known
indicator-kept-by-economic-need = kept there by economic need
indicator-kept-by-family-situation = kept there by the situation of the family
indicator-kept-by-relation-with-authorities = kept there by trouble with authorities or papers
indicator-kept-by-past-hardship = kept there by hardship in the past
indicator-kept-by-personal-characteristics = kept there because of who the person is

pack-base = Base: what every country shares

## Competencies, as headings of rows

competency-recognising = Recognising signs and noting them
competency-caring = Meeting needs and keeping people safe
competency-talking = Talking with people
competency-informing = Informing and asking for consent
competency-cooperating = Working with other agencies
competency-deciding = Deciding within law and powers
competency-safeguarding = Handling information with care

## Pillars of a National Referral Mechanism

pillar-preparedness = Preparedness
pillar-identification = Identification and protection
pillar-support = Individual support and access to services
pillar-inclusion = Social inclusion
pillar-justice = Criminal justice and redress

## What has to be proved

element-act = The act: recruited, moved, handed over, housed or taken in
element-means = The means: force, threat, deceit, abuse of need or of power
element-purpose = The purpose: to exploit
element-who = Who did it
element-money = The money
