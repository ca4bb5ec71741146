### Funzioni, ruoli ed enti del pacchetto tutorial.

-function-town-police =
    { $form ->
        [article] la polizia locale
        [start] La polizia locale
        [of] della polizia locale
        [to] alla polizia locale
        [from] dalla polizia locale
       *[plain] polizia locale
    }
    .gender = feminine

function-name-town-police = { -function-town-police }

-function-fair-desk =
    { $form ->
        [article] il banco informazioni
        [start] Il banco informazioni
        [of] del banco informazioni
        [to] al banco informazioni
        [from] dal banco informazioni
       *[plain] banco informazioni
    }
    .gender = masculine

function-name-fair-desk = { -function-fair-desk }

-function-relative =
    { $form ->
        [article] la famiglia
        [start] La famiglia
        [of] della famiglia
        [to] alla famiglia
        [from] dalla famiglia
       *[plain] famiglia
    }
    .gender = feminine

function-name-relative = { -function-relative }

# Ciò che a una festa non c’è.
function-name-first-contact-authority = polizia
function-name-investigation-authority = polizia giudiziaria
function-name-health = medico
function-name-prosecutor = pubblico ministero
function-name-residence-authority = autorità per il soggiorno
function-name-guardian = tutore

pack-tutorial = Regole di casa per cominciare (nessuna legge)

agency-town-police = Polizia locale
agency-fair = Festa delle lanterne
agency-family = Famiglia

role-town-officer = Agente della polizia locale
role-desk-volunteer = Volontario del banco informazioni
role-relative = Persona di famiglia

contact-fair-desk = { -function-fair-desk(form: "start") }, linea interna dell’esercitazione
contact-town-police = { -function-town-police(form: "start") }, linea interna dell’esercitazione

topic-found = ritrovamento
topic-going-home = ritorno a casa

source-handbook = Regole di casa di questo simulatore, scelte per cominciare; non sono legge

timer-first-words = Prime parole
timer-first-care = Acqua, un posto per sedersi
timer-first-call = Telefonata al banco informazioni
