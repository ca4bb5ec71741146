### Argomenti: poche parole, senza articolo dove si può.

## Meeting and parting

topic-greeting = saluti
topic-small-talk = chiacchiere
topic-interpreter = lingua e interprete
topic-ties = chi si conosce
topic-language = come ci si capisce
topic-gender-preference = preferenza per una donna o un uomo
topic-closing = chiusura del colloquio

## Care comes first: asking again is never a repetition

topic-needs = bisogni
topic-rest = riposo
topic-safety = sicurezza
topic-reaching = come farsi raggiungere, e chi cerca
topic-health = salute

## What a person has a right to know

topic-rights = diritti
topic-trafficking-information = informazioni sulla tratta
topic-reflection-period = periodo di riflessione
topic-residence = permesso di soggiorno
topic-asylum = asilo
topic-procedure = che cosa succede adesso
topic-record = che cosa viene scritto
topic-transfer = il viaggio di ritorno e chi aspetta all'arrivo
topic-return-risk = che cosa può succedere al ritorno

## Consents: agreeing to the topic gives the consent, each by itself

topic-referral = invio a chi può aiutare
topic-police-contact = colloquio con la polizia
topic-health-check = visita medica
topic-health-sharing = comunicazione di dati sulla salute
topic-family-contact = contatto con la famiglia
topic-placement = un posto sicuro dove stare
topic-wage-claim = retribuzioni dovute
topic-health-abroad = dati sanitari a un altro Stato
topic-assisted-return = ritorno a casa assistito

## Who somebody is

topic-identity = nome e provenienza
topic-age = età
topic-papers = documenti
topic-family = famiglia
topic-school = scuola

## What somebody lived through: an account needs privacy

topic-journey = viaggio
topic-companion = persona che accompagna
topic-marriage = matrimonio
topic-work-before = lavoro svolto finora
topic-work-promised = lavoro promesso
topic-debt = debito
topic-money = soldi
topic-phone = telefono e chiamate
topic-fear = paura
topic-threats = minacce
topic-violence = violenza
topic-intimate-life = vita intima

## The boat, the inquiry, the price of silence

topic-boat = il tragitto
topic-crew = chi guidava o comandava
topic-statement = deposizione
topic-cooperation = collaborazione con le autorità
topic-deportation = rimpatrio
topic-settlement = un accordo al posto della denuncia

## Between colleagues

topic-coordination = coordinamento
