### Things, papers, seats, and what is scarce.

## Seats

seat-helpline = Helpline
seat-host-unit = Host unit
seat-sending-unit = Sending unit
seat-airport-police = Airport police
seat-ngo = Case worker
seat-town-desk = Town desk
seat-prefecture = Coordination and registry
seat-doctor = Doctor
seat-guardian = Guardian
seat-mediator = Mediator
seat-v-selka = Selka
seat-v-davin = Davin
seat-v-jaro = Jaro
seat-d-pool = Others who came back
seat-t-radim = Radim
seat-t-ilke = Ilke
seat-families = Families
seat-duty-desk = Offices at the other end

## Things

thing-water-and-animals = water, tissues and wooden animals
thing-crayons = box of crayons
thing-helpline-card = worn card with a number and nothing else
thing-flowers-radim = flowers in foil
thing-flowers-tomin = a far too large bunch of flowers
thing-phone-selka = Selka’s telephone
thing-phone-davin = Davin’s telephone
thing-phone-jaro = a telephone that Jaro did not buy
thing-jaro-slip = card with house numbers and sums

## Papers

document-file-selka = Transfer file, Selka Orun
    .text =
        Registered in Haldvik on 11 August 2026. Eurodac: Ausonia, 2021. Taking back confirmed. Flight Thursday 8 October, 10:05. Travels: alone. Special needs: none. Signed: nobody.
document-file-jaro = Transfer file, “Jaro, 20”
    .text =
        Registered in Haldvik on 20 May 2026. Eurodac: Ausonia, March 2026, born 1 January, twenty. Request of 8 July; no reply within two weeks. Flight Thursday 8 October. Special needs: none.
document-file-orla = Transfer file, Orla Venn
    .text =
        Registered in Haldvik on 2 August 2026. Taking back confirmed. Flight Thursday 8 October. Brother in Castelvento.
document-file-petar = Transfer file, Petar Dohl
    .text =
        Registered in Haldvik on 3 June 2026. Taking back accepted. Flight Thursday 8 October.
document-flight-list = Seat list of Thursday’s flight
    .text =
        29A Venn. 29C Orun. 29D Orun M., child, 3. 30A Dohl. 30C “Jaro”. All other lines are of no concern.
document-eurodac-sheet = Fingerprint sheet
    .text =
        Five lines of one day in March, one bus: all born on 1 January, all twenty.
document-night-notes = Three notes of the night patrol, Haldvik
    .text =
        On foot, with parcels, no money. Says twenty. A car waits round the corner, drives off. Fined twice, for being in the park after closing.
document-line-of-2022 = A line of 2022
    .text =
        April. A woman, Orsani. Fish hall near Brisola. “My passport is with the foreman.” Somebody comes, she rings off. Number given to her: kept.
document-payslips = Four payslips
    .text =
        Forty-one hours, thirty-nine, forty-four, forty. Paid: eleven, nine, twelve, eleven. Bed, bus, gloves, “card fee”.
document-region-map = Map of regions
    .text =
        Pins without names. One green pin in the north.
document-msg-partner-report = Message of an organisation in Haldvik
    .text =
        Our psychologist has a report. She did not say that we may send it. What she needs, you can ask her yourselves.
document-msg-court-note = Question of the court
    .text =
        One page by Wednesday: where would she live, who knows the address, what was done about whoever waits.
document-msg-hotel = Offer of a hotel
    .text =
        Hotel at the station, Brisola. Room free from Thursday. Cot on request.
document-msg-plan-missing = Message to the gate
    .text =
        Two on Thursday’s list have a mark, and no plan came with it. Which door?
document-note-from-desk = Note from the information desk
    .text =
        A man with flowers asks for a Selka of the ten o’clock flight. Calls himself Orun. Nothing was said to him.
document-msg-guardian-order = Order on guardianship
    .text =
        Beno Attard is appointed guardian of the young person called Jaro, who counts as a minor.
document-msg-which-flight = Text from Brisola
    .text =
        Which flight?
document-msg-home-partner = Answer from Orsania
    .text =
        We reached the sister. The key is there, the goat as well. One of us meets him at the bus.
document-msg-no-danger = Reply of an office
    .text =
        Exploitation in the past, no imminent danger, no complaint. Is there anything for us to do at all?
document-msg-wish-to-testify = Word from a house
    .text =
        She says: one day, where it counts. With a lawyer. Not this month.

## What is scarce

resource-north-mother-child = place for a mother and child, another region
resource-library-rooms = two rooms above the library, for a father with children
resource-young-house = place in a house for young people
resource-station-hotel = room in the hotel at Brisola station
resource-adult-centre = bed in a centre for adults
resource-white-car = white car without a sign
resource-interpreter-suri = mediator for Tavri and Liskan
resource-lawyer-wednesday = hour of the lawyer on Wednesday
resource-midwife-hour = hour of the midwife

document-msg-old-file = Note on an old file
    .text =
        A question abroad in another case turned up a file of ours: 2022, fish hall near Brisola, closed because nobody could reach the woman. It is Selka Orun’s. It stays with us: you are told because you work on her safety, and she is told that it exists before anybody uses it.
