### Seats, things, papers, what is scarce.

## Seats

seat-inspector = Labour inspector
seat-safety = Doctor for safety at work
seat-labour-police = Labour unit of the judicial police
seat-finance = Financial investigator
seat-mediator = Mediator
seat-mediator-two = Second mediator
seat-ngo = Case worker
seat-ngo-two = Second case worker
seat-union = Workers’ desk of the union
seat-social = Social worker
seat-prosecutor = Public prosecutor
seat-v-agnes = Agnes
seat-v-davin = Davin
seat-v-sanu = Sanu
seat-v-luka = Luka
seat-v-timo = Timo
seat-d-pool = Others at the farm
seat-d-gavo = Gavo
seat-t-krato = Krato
seat-t-owner = The farmer
seat-t-consultant = The payroll consultant
seat-duty-desk = Offices at the other end

## Things

thing-water-crates = crates of water in the inspectors’ car
thing-white-van = white van with a board behind the windscreen
thing-mattress-row = row of mattresses
thing-gas-stove = gas stove between the mattresses
thing-grey-cabinet = grey cabinet, locked
thing-passport-stack = stack of passports in a freezer bag
thing-hours-notebook = notebook with hours and sums
thing-cutting-machine = cutting machine without a cover
thing-office-drawer = office drawer
thing-ring-binders = ring binders by month
thing-consultant-bag = briefcase
thing-phone-krato = Krato’s telephone
thing-phone-gavo = Gavo’s telephone
thing-timo-wallet = wallet with a photograph

## What is scarce

resource-protected-men = place in a protected house, men
resource-flat-men = place in a flat for men
resource-child-places = place in a house for children
resource-camp-beds = camp bed in the sports hall
resource-minibus = seat in the minibus
resource-interpreter-nadira = mediator: Nadira
resource-interpreter-ivo = mediator: Ivo
resource-hand-clinic = appointment at the hand clinic
resource-nursery = afternoon care for a relative

## Papers

document-helpline-note = Note of the helpline
    .text =
        Sunday, 21:10. A voice, no name. “Men sleep in the shed, there is no water inside. A van comes before four.” Nobody wants to be called back.

document-contract-list = List of contracts
    .text =
        Long Field farm: six contracts this season. The satellite picture of Thursday shows about twenty people in the rows.

document-cash-alert = Alert of a bank
    .text =
        Every Friday the same sum in small notes, drawn by the office that does the payroll, not by the farm.

document-search-order = Order of the prosecutor
    .text =
        Search of shed, cabinet and office of the Long Field farm, for papers of persons and records of hours and pay. Delegated to { -function-labour-police(form: "article") }.

document-payslips = Payslips of August
    .text =
        Agnes Tarrel: 8 days. Luka Brin: 26 days of 6 hours. Bice Halden: 22 days of 7 hours. All with the stamp of the Menz office.

document-bice-contract = Contract of Bice Halden
    .text =
        Seasonal, seven hours, the collective agreement, paid by bank on the tenth.

document-mirel-receipt = Receipt for a passport
    .text =
        Passport of Mirel Sano, handed in this morning to be copied for the season contract, back by noon. Signed by both.

document-two-columns = Sheet of the Menz office
    .text =
        Two columns for each name. On the left what the payslip says; on the right hours in fact, and “back in cash”. At the foot: K. 15 per cent, M. 10.

document-msg-who-hosts = Question about tonight
    .text =
        Who hosts fifteen men tonight, if it comes to that? Please answer before you leave.

document-msg-names = Request of { -function-immigration-office(form: "article") }
    .text =
        Send me the names of those without papers. We would come along at once.

document-msg-whose-side = A message on Gavo’s telephone
    .text =
        Who goes into which room, and for how long.

document-msg-offer = Letter of the Menz office
    .text =
        The farm is ready to pay arrears in cash today, to those who sign that they have nothing further to claim. Provided that nothing else follows.

document-msg-defence = Letter of a defence lawyer
    .text =
        The cabinet was opened by somebody who may not search. We ask that nothing from it be used.

document-msg-guardian = Order of { -function-child-authority(form: "article") }
    .text =
        For Timo Arrel a guardian is appointed: ext. 29. Nothing about his family, his journey or his work is asked without her.

document-msg-bail = Note of the court
    .text =
        Venn is released, with a ban on coming near the farm. He asked for the addresses of his workers.

document-msg-pier-file = Note on a file of pier 3
    .text =
        File P3-0914-22, no name here. On the third morning a white van fetched a man from the pier: nobody had talked with him or given an alert. The van asked for “the farm boys”, and today it stands at your field. Ask the anti-trafficking body of the pier under the number, before you ask anybody in the rows about him.

document-msg-pier-told = Note on a file of pier 3
    .text =
        File P3-0914-22, no name here. A man who is safe lets this be passed on, and nothing else: at the field to which a van was to bring him, men sleep in the shed, and the van comes before four. Whoever has a question to him asks the anti-trafficking body of the pier.
