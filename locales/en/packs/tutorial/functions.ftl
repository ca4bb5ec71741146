### Functions, roles and agencies of the pack tutorial.

-function-town-police =
    { $form ->
        [article] the town police
        [start] The town police
       *[plain] town police
    }

function-name-town-police = { -function-town-police }

-function-fair-desk =
    { $form ->
        [article] the information desk
        [start] The information desk
       *[plain] information desk
    }

function-name-fair-desk = { -function-fair-desk }

# What a fair does not have.
function-name-first-contact-authority = police
function-name-investigation-authority = criminal police
function-name-health = doctor
function-name-prosecutor = prosecutor
function-name-residence-authority = authority for residence
function-name-guardian = guardian

pack-tutorial = House rules of the tutorial (no law)

agency-town-police = Town police
agency-fair = Lantern fair

role-town-officer = Officer of the town police
role-desk-volunteer = Volunteer at the information desk

contact-fair-desk = { -function-fair-desk(form: "start") }, inside line of the exercise
contact-town-police = { -function-town-police(form: "start") }, inside line of the exercise

topic-found = found again
topic-going-home = going home

source-handbook = House rules of this simulator, chosen for the tutorial; not law

timer-first-words = First words
timer-first-care = Water, a seat
timer-first-call = Call to the information desk
