### Names of the vocabulary, in the middle of a sentence.

## Powers

power-search = search people, places and things
power-seize = seize things
power-arrest = arrest
power-refuse-entry = refuse entry at the border
power-screen = screen and register arrivals
power-medical = examine and treat
power-identify-formally = identify victims formally
power-interpret = interpret
power-assign-place = assign places in reception
power-shelter = shelter people in a protected house
power-represent-child = speak and decide for a child
power-decide-for-child = order measures for a child
power-issue-permit = issue permits and certificates of residence
power-prosecute = prosecute
power-coordinate = coordinate all services

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

## Consents

consent-referral = referral to those who help
consent-health-check = health check
consent-health-sharing = passing on health information
consent-police-contact = contact with the police
consent-family-contact = contact with the family
consent-placement = placement in a safe house

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

pack-base = Base: what every country shares
