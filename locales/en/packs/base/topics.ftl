### Topics: a few words that stand after *about*.

## Meeting and parting

topic-greeting = greeting
topic-small-talk = small talk
topic-interpreter = language and interpreter
topic-ties = whom one knows
topic-language = how one understands each other
topic-gender-preference = speaking with a woman or a man
topic-closing = closing the talk

## Care comes first: asking again is never a repetition

topic-needs = needs
topic-rest = rest
topic-safety = safety
topic-reaching = being reached or looked for
topic-health = health

## What a person has a right to know

topic-rights = rights
topic-trafficking-information = information on trafficking
topic-reflection-period = reflection period
topic-residence = residence permit
topic-asylum = asylum
topic-procedure = what happens next
topic-record = what is written down
topic-transfer = the journey back and who meets you
topic-return-risk = what could happen on return

## Consents: agreeing to the topic gives the consent, each by itself

topic-referral = referral to those who help
topic-police-contact = speaking with the police
topic-health-check = health check
topic-health-sharing = passing on health information
topic-family-contact = contact with the family
topic-placement = a safe place to stay
topic-wage-claim = wages owed
topic-health-abroad = health data to another State
topic-assisted-return = going home with assistance

## Who somebody is

topic-identity = name and origin
topic-age = age
topic-papers = papers
topic-family = family
topic-school = school

## What somebody lived through: an account needs privacy

topic-journey = journey
topic-companion = companion
topic-marriage = marriage
topic-work-before = work until now
topic-work-promised = work promised
topic-debt = debt
topic-money = money
topic-phone = phone and calls
topic-fear = fear
topic-threats = threats
topic-violence = violence
topic-intimate-life = intimate life

## The boat, the inquiry, the price of silence

topic-boat = the ride
topic-crew = who drove or led
topic-statement = statement
topic-cooperation = cooperation with the authorities
topic-deportation = being sent back
topic-settlement = a bargain instead of a report

## Between colleagues

topic-coordination = coordination
