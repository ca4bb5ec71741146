### Things, papers, seats, what is scarce, and a language.


## Seats

seat-medic = Doctor of the landing team
seat-border-lead = Head of the landing
seat-border-second = Second officer
seat-judicial = Investigator
seat-info-officer = Information officer
seat-ngo = Case worker
seat-mediator = Mediator
seat-mediator-two = Second mediator
seat-reception = Reception
seat-social = Social worker
seat-prefecture = Coordinator
seat-guardian = Guardian
seat-v-lioma = Lioma
seat-v-rinu = Rinu
seat-v-bastim = Bastim
seat-v-caleo = Caleo
seat-v-teo = Teo
seat-t-zorine = Zorine
seat-t-korin = Korin
seat-t-voice = A voice on the telephone
seat-d-pool-1 = People aboard, first group
seat-d-pool-2 = People aboard, second group
seat-phone-line = The telephone interpreter
seat-duty-desk = Offices and families at the other end

## Things

thing-wristbands = roll of numbered wristbands
thing-water-and-blankets = water tank and crate of blankets
thing-number-card = small cards with the help number, ext. 50, and nothing else
thing-locked-tin = locked tin on the wheelhouse shelf
thing-passport-bundle = bundle of passports held by a band
thing-crew-cards = two sets of crew papers
thing-engine-hatch = hatch to the engine space
thing-property-table = property table with numbered trays
thing-charging-shelf = shelf for charging telephones
thing-breakfast-trays = breakfast trays
thing-belt-bag = belt bag
thing-passport-lioma = passport with Lioma’s photograph
thing-phone-zorine = Zorine’s telephone
thing-phone-korin = Korin’s telephone
thing-phone-bastim = Bastim’s telephone
thing-phone-caleo = Caleo’s telephone
thing-phone-yannu = Yannu’s telephone
thing-phone-edua = Edua’s telephone
thing-rinu-rucksack = school rucksack
thing-thread-ring = ring wound with thread
thing-hem-sim = SIM card sewn into a hem

## Papers of the agencies

document-boat-list = Passenger list of the ferry office
    .text =
        Forty-three lines. Name, age as told, travelling with, passport number. Two lines have no surname. Line 12: Obessa Lanko, 45; line 13: Tiko Aru, 12, “nephew”. Line 26: a tailor, “alone”. The crew is not on the list.

document-crew-pay-book = Pay book of the Orsel
    .text =
        A school notebook with a wet corner. One column “Gaspo”: 300, 300, 300, signed each time. One column “Teo”: 0, 0, 0, and behind every nought “against repairs”. The first nought is three years old.

document-wheel-rota = Scrap of paper from the wheelhouse
    .text =
        Hours of the last night in pencil. Before midnight G, from two o’clock T, and under the T a telephone sign and a line drawn twice.

document-leaflet = Leaflet “You have rights”
    .text =
        Six languages and pictures. If somebody keeps your papers or your pay, if you may not leave, if you must do what you did not agree to: there is help, and it is free. You need not know the word for it. You need not go to the police to be helped. A small folded version without a logo is in the same box.

document-bed-map = Bed map
    .text =
        Women’s dormitory, row A and row B. Bed 7: number 17. Bed 8: number 18. Men’s dormitory, bunks 1 to 22, alcove free. Annex, three rooms: “held for visitors of the ministry”. Somebody filled it in by arrival number, before dawn.

document-interpreter-log = Who interpreted for whom
    .text =
        Columns: hour, person by number, language, interpreter, asked whether the interpreter is right: yes or no. The page is empty.

## Papers that people carry

document-zorine-notebook = Pocket notebook
    .text =
        Lists in small writing: soap, needles, bus, thread. On the last page but one: “L. 9,400, moves with her to the house.”

document-marriage-paper = Marriage paper
    .text =
        A printed form with two names and a stamp. It was issued at a ferry office, three weeks ago. The bride’s age has been written over; below the 9 one sees the foot of another figure.

document-class-card = School health card
    .text =
        Rinu Kalvo, ninth class, born 9 May 2010. Weight, height, two vaccinations, the signature of a school nurse.

document-season-paper = Season paper
    .text =
        “Farm season. Twelve hours a day. Board and bed deducted. Journey 3,200, off the pay. Passport with the office until the end of the season.” One signature: Bastim Orlu. Where the employer should sign there is a stamp of the ferry office.

document-meridian-bill = Bill
    .text =
        Headed “Meridian”. Room, clothes, doctor, interest. Total 2,150. Below: “to be continued”.

document-songs-notebook = Notebook of songs
    .text =
        Songs, some crossed out. In the margins small dates. Whoever holds it without him should close it.

document-minn-booklet = Family booklet
    .text =
        Hadro Minn and Sule Minn, married six years ago in May. Stamps of two town offices, two photographs, a corner torn off and glued. Between the pages lies a recipe.

document-clinic-letter = Letter from a clinic
    .text =
        “I am the mother of Tiko Aru. I am in hospital and will follow. My sister Obessa Lanko brings him to school.” A signature, and below it the stamp and hour of the ward.

document-marn-certificate = Leaving certificate and exemption
    .text =
        Marn Ioke, school-leaving certificate of last year. Exemption from military service at eighteen, with photograph. A letter of thanks from a ninth class he helped to teach.

document-yannu-receipt = Receipt for a motorbike
    .text =
        “Tornado, 200 cc, red. Sold by Yannu Petk. Paid in full.” Below, in his own hand: “crossing, all of it, nothing left to pay”.

document-wila-ledger = Account book of a tailor’s shop
    .text =
        Eight years of trousers, hems and wedding suits. Money in, money out, rent, thread. The last page ends in the middle of a week.

document-bank-letter = Letter from a bank
    .text =
        Repayment plan for a roof, Gaspo Wend, twenty-four instalments, eleven paid.

## Papers and messages that arrive

document-visitor-log = Visitors’ book of the gate
    .text =
        18:34. A driver, alone, a white van. Asked for “the farm boys”. Told that nobody is called to the gate. Waited four minutes, left.

document-msg-ward-annex = Call from a ward of the town
    .text =
        “The film crew of the ministry arrives today. Please confirm the six beds of the annex by seven o’clock.”

document-msg-radio-news = Radio message of the tow crew
    .text =
        “We sail again at half past eleven. Hear us now, or tell us when. After that we are at sea until Thursday.”

document-msg-van-at-ten = Message on a screen
    .text = “Pier 3, 22:00. Bring nobody.”

document-msg-father-has-mail = Message on a screen
    .text = “Your father has e-mail too.”

document-msg-non-punishment = Answer on the question of non-punishment
    .text =
        “Elements noted: papers held by another, bolt on the outside, no pay for three years, ordered to steer. No charge now. To be heard, if at all, as a person with rights, after rest and with a lawyer. I look at it again on 15 October.”

document-msg-body-access = Request for access
    .text =
        “I ask to be let in at half past nine, with a room that has a door. Please tell me what is not to be asked again.”

document-msg-missing = Note of the night desk
    .text =
        “05:10. Round. Bed of the girl in the green coat empty and cold. Coat gone, rucksack here. Who leads?”

document-msg-school-call = Call from the duty desk for children
    .text =
        “A pupil named Rinu Kalvo is reported missing by a school. Ninth class. Do you have her, and who leads the search?”

document-msg-scarf = Note of the night nurse
    .text =
        “The woman with the tied scarf sleeps across the foot of bed 7. The one in bed 7 does not sleep.”

document-msg-postcard = Note from the men’s dormitory
    .text =
        “Bunk 9 empty since ten. On the pillow a folded work paper, gloves beside it.”

document-msg-close-today = Message of the screening office
    .text =
        “Please close all files of the Orsel by tonight. The bus leaves tomorrow morning.”

document-msg-statement-now = Message of the investigator’s office
    .text =
        “J. Amarin, on duty as { -function-prosecutor(form: "plain") }: I direct that the woman from the boat be heard, and that her statement be taken today.” Below it, in another hand: “Tell her it will be to her advantage.”

document-msg-berrin-trade = Message on a screen
    .text = “You want your passport, son. I want quiet. Nobody has to be cross.”

document-msg-clock = Note from the operations desk
    .text =
        “44 hours and 40 minutes left for the screening. The office that closes files shuts at 13:00 today and opens on Monday, too late.”

## What is scarce

resource-women-beds = beds in the women’s dormitory
resource-men-beds = bunks in the men’s dormitory
resource-men-alcove = alcove of the men’s dormitory
resource-annex-1 = annex, room 1
resource-annex-2 = annex, room 2
resource-annex-3 = annex, room 3
resource-family-wing = beds in the family wing
resource-child-places = places for children, outside
resource-body-women = places for women, outside
resource-body-man = place for a man, outside
resource-body-any = place for a woman or a man, outside
resource-town-bed = bed in town
resource-bus-1 = bus 1
resource-bus-2 = bus 2
resource-night-car = night car
resource-interpreter-hanne = Hanne, interpreting Orsani and Liskan
resource-interpreter-dov = Dov, interpreting Orsani and Maritian
resource-interpreter-phone = telephone interpreter, Liskan and Maritian
resource-talk-room-1 = talk room 1
resource-talk-room-2 = talk room 2
resource-child-room = children’s room
resource-lawyer-hour = hour of a lawyer
resource-hospital-ear = hospital appointment, ear
resource-hospital-antenatal = hospital appointment, antenatal
