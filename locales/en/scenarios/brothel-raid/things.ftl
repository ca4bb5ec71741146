### Things, papers, seats and what is scarce.

## Seats

seat-outreach = Mobile unit
seat-case-worker = Case worker
seat-mediator = Mediator
seat-mediator-two = Second mediator
seat-medic = Doctor of the clinic
seat-police-lead = Head of the inquiry
seat-police-second = Investigator
seat-prosecutor = Prosecutor
seat-social = Social worker
seat-guardian = Guardian
seat-juvenile-prosecutor = Juvenile prosecutor
seat-judge = Judge
seat-shelter = Safe house
seat-v-dalia = Dalia
seat-v-nives = Nives
seat-v-zita = Zita
seat-v-milo = Milo
seat-d-neighbours = The others in the house
seat-t-corvin = Corvin
seat-t-romy = Romy
seat-duty-desk = Offices and voices

## Where people come from, for the table of the cast

origin-orsania-hills = hills of Orsania
origin-maritia = Maritia
origin-ausonia = Ausonia
thing-shelf = the shelf with things to take away
thing-ads-screen = the screen with the advertisements
thing-kitchen-list = the list on the refrigerator
thing-outside-bolt = the bolt on the outside of a door
thing-school-book = the school book
thing-metal-tin = the metal tin
thing-passport-bundle = a bundle of passports and cards
thing-five-phones = five telephones in a row
thing-account-book = an account book
thing-condom-box = a box of condoms from the clinic
thing-zita-phone = Zita’s telephone
thing-milo-phone = Milo’s telephone
thing-dalia-photo = a photograph of a girl with a satchel
document-ads-sheet = Sheet of advertisements
    .text =
        Two advertisements, one telephone number ending in 78, one in the same words for a young man. The pictures are left out. The number that ends in 78 stands also in a file of pier 3.
document-neighbour-letter = Letter of a neighbour
    .text =
        “They are quiet people. But the young one with the plait is let out only with the other woman, and at night I hear a bolt. I do not want trouble for her. I want somebody to ask her how she is.”
document-outreach-log = Notebook of the mobile unit
    .text =
        Three Tuesdays: the woman in the green coat comes with the same companion, who speaks for her and counts the minutes.
document-bed-list = List of places
    .text =
        Two places for women, one for a man, one for either. Where the house is stands on no paper; who needs it knows it.
document-nives-card = Identity card of Nives Arlan
    .text = Nives Arlan, born in March, twenty-one years old. The photograph sits crooked under the film.
document-renata-lease = Lease and tax papers of Renata Iovan
    .text =
        The lease in her name for six years, the rent paid from her account, the tax return. The number of her advertisement is on her own contract.
document-jarmo-sublease = Sublease and student card of Jarmo Lehn
    .text = A room since September, the rent paid monthly to a letting office, a card of the university with his face.
document-oda-card-paper = Identity card of Oda Iovan
    .text = Oda Iovan, nineteen. The face is hers, the film is smooth.
document-msg-hang-ups = Note from the helpline
    .text =
        Two calls this week that ended after a breath. The second time a woman said in Orsani: “Does it cost anything?”
document-msg-window = Note on the interception
    .text =
        The interception on the number ending in 78 runs out in forty-eight hours. Decide by then whether and how anybody’s door is opened.
document-msg-remittances = First answer on the money
    .text =
        Fourteen transfers in five months, always on Mondays, in three names, from one counter. All were sent by the woman with the account number that the rent is paid from, and within the hour a man’s card took the same sum from her account.
document-msg-statement-now = From the head office
    .text = “I need the woman’s statement on the file by tomorrow noon.”
document-msg-counsel = Message of a lawyer
    .text =
        “I represent Mr Corvin Hald. I am told that Ms Dalia Oren is with you. Please confirm the address, so that I can send her a letter.”
document-msg-news = Message of a newspaper
    .text =
        “We hear there was a police visit in Ropewalk Street. A picture and two sentences from one of the women, before eight?”
document-msg-abroad = Answer of the contact point abroad
    .text =
        A colleague in ordinary clothes has been to the school. The girl is well, her aunt has been told whom to call, and nobody else was asked anything.
document-msg-question-slip = Question of the defence
    .text = “Ask her whether she had men friends at home, and what she wore.”
resource-women-places = places for women
resource-man-place = place for a man
resource-other-house = place in another house
resource-child-places = places for minors
resource-dormitory = beds in the night shelter
resource-minibus = the minibus
resource-patrol-car = a patrol car
resource-interpreter-corra = Corra, Orsani and Liskan
resource-interpreter-fenn = Fenn, Maritian and Orsani

document-msg-farm-book = Note on the books of a farm
    .text =
        File LF-0930. In the books of a farm the number ending in 78 stands beside a rent each month: Ropewalk Street 12. No names of workers here. Ask us under the file number before anything is opened.
