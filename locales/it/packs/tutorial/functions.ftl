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

role-town-officer = Agente della polizia locale
role-desk-volunteer = Volontario del banco informazioni

contact-fair-desk = { -function-fair-desk(form: "start") }, linea interna dell’esercitazione
contact-town-police = { -function-town-police(form: "start") }, linea interna dell’esercitazione

topic-found = ritrovamento
topic-going-home = ritorno a casa

source-handbook = Regole di casa di questo simulatore, scelte per cominciare; non sono legge

timer-first-words = Prime parole
timer-first-care = Acqua, un posto per sedersi
timer-first-call = Telefonata al banco informazioni
