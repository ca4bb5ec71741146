### Pier 3: what can be learnt, one sentence each, as a careful officer would note it.

## What the agencies bring along

clue-triage-count = Reported from the sea: one woman with belly pain, one man with a burnt hand, one person with a cane; one more man was evacuated at four.
clue-boat-list-43 = The list of the ferry office has 43 names; two of them have no surname.
clue-list-shows-passport-numbers = The list of the ferry office gives a passport number for every passenger and for nobody of the crew.
clue-tow-crew-saw-two-at-wheel = The tow crew saw two men take turns at the wheel, an older one and one in overalls.
clue-indicator-card = The national list of signs: several together, or one weighty sign in its context, are enough to start; none is a proof.
clue-places-tonight = Four protected places are free tonight: two for women, one for a man, one for either.
clue-languages-aboard = Most people aboard speak Orsani or Maritian; three or four speak only Liskan.
clue-dov-home-town = Dov is from Quell Bay and may know the family of anybody from there.
clue-bed-map-evening = Tonight there is one room for women, one for men, and an annex of six beds that somebody else has reserved.
clue-radio-one-boy-alone = One boy told the sea patrol by himself that he is alone and fourteen.
clue-capacity-and-roster = There are two mediators, three places for children and two buses, and three wards ask for all of them.
clue-mandate-ilvo = An order given by telephone at dawn names Nora Fiddin as guardian of Ilvo Sarn.

## Lioma

clue-lioma-holds-belly = A woman in a grey rain jacket keeps one hand on the rail and the other on her belly, and bends when she thinks nobody looks.
clue-lioma-spoken-for = Whoever speaks to Lioma, Zorine answers.
clue-lioma-looks-first = Lioma looks at Zorine before she takes the cup, and drinks after a nod.
clue-sea-note-lioma = An officer of the joint sea operation noted that all night on deck one woman was spoken for by another in a tied scarf.
clue-lioma-belly-pain = Lioma is in the fifth month of pregnancy; the pain eases with rest and water.
clue-lioma-owes-nothing = Lioma said in Liskan, of Zorine: “We are cousins, we owe nothing to anybody.”
clue-zorine-owes-nothing = Zorine said of herself and Lioma: “We are cousins, we owe nothing to anybody.”
clue-same-sentence-twice = Lioma and Zorine, asked at different moments, used the same sentence of ten Liskan words: “We are cousins, we owe nothing to anybody.”
clue-zorine-two-passports = In Zorine’s belt bag lie two passports, and one of them is Lioma’s.
clue-zorine-notebook = A line in Zorine’s notebook reads: “L. 9,400, moves with her to the house.”
clue-cousins-then-sisters = Zorine, who gave Lioma as her cousin, later spoke of parting sisters.
clue-lioma-guarded-at-night = The night nurse saw the woman with the tied scarf sleep across the feet of the other.
clue-lioma-salon = Lioma was promised work in a hair salon, and there was no salon.
clue-lioma-house-with-gate = Lioma says that on the way she worked seven months, unpaid, in a house with a gate, and slept in the laundry.
clue-lioma-sister = Lioma fears that her small sister will be taken in her place; they know the door.
clue-lioma-grave-promise = Lioma says that her mother was made to promise on a grave that the money will be repaid.
clue-lioma-cannot-go-back = Lioma said that she cannot go back.

## Rinu

clue-korin-two-trays = Korin carries Rinu’s paper, her food token and her tray together with his own.
clue-rinu-recited-age = Rinu gave her age as nineteen in a sentence that sounded learnt, and looked at Korin after it.
clue-rinu-school-week = Unasked, Rinu worried about a fractions test of the ninth class on Thursday.
clue-rinu-ring-thread = Rinu’s ring is wound with thread so that it stays on the finger.
clue-marriage-paper-dates = The marriage paper is three weeks old and was issued at a ferry office; the age in it has been written over.
clue-korin-two-stories = Korin said that they met in the spring; before, he had said two years ago.
clue-rinu-class-card = Rinu’s school health card says ninth class, born in 2010.
clue-rinu-birth-year = Rinu says that she turned sixteen in May.
clue-rinu-wife-when-we-arrive = Rinu says that on arrival she is to be a wife, with a market stall and an old mother to look after.
clue-rinu-mother-believes-school = Rinu’s mother believes that this is a school journey.
clue-rinu-at-the-fence = Rinu keeps her coat on indoors and has learnt where the fence is low.

## Bastim

clue-bastim-no-passport = The list has a passport number for Bastim; he has no passport and says: “It comes.”
clue-passport-bundle-found = In the locked tin lie five passports tied with a band; nobody has read the names.
clue-passport-band = One of the five passports in the band is Bastim’s.
clue-phone-six-times = Bastim’s telephone rang six times in a row; he cut it off each time with a smile.
clue-van-at-ten = The locked screen of Bastim’s telephone shows a message: “Pier 3, 22:00. Bring nobody.”
clue-bastim-hands = Under the gloves Bastim’s hands have old burns of the kind that lime leaves.
clue-season-paper = Bastim’s season paper says twelve hours a day, board deducted, and 3,200 for the journey to be taken off the pay.
clue-farm-boys-at-gate = According to the visitor log a driver asked at the gate for “the farm boys”.
clue-bastim-bricks = Bastim says that on the way he made bricks for four months without pay, behind a gate that closed at eight.
clue-bastim-brothers-land = Bastim says that his brother’s land stands as security for the debt.

## Caleo

clue-caleo-card-differs = The year and one letter on Caleo’s card differ from the list; asked about it, he shrugs.
clue-caleo-bill = In Caleo’s tray lies a bill from “Meridian” over 2,150: room, clothes, doctor.
clue-father-has-mail = The locked screen of Caleo’s telephone shows a message: “Your father has e-mail too.”
clue-caleo-by-the-door = Caleo does not stay where somebody stands behind him or a door is shut.
clue-caleo-checkup = Caleo has an untreated infection, old marks on both wrists, and tablets without a box.
clue-caleo-not-waiting = Caleo says: “They said waiter. It was not waiting.”

## Teo

clue-teo-not-on-list = The man in overalls, Teo Marsk, is not on the passenger list and speaks like somebody from this country.
clue-teo-card-in-tin = Teo’s identity card and seaman’s book were in the locked tin on the boat.
clue-engine-bunk = Beside the engine of the boat there is a bunk, and the bolt of its hatch is on the outside.
clue-crew-pay-book = The pay book of the boat has 0 for Teo, “against repairs”, for three years.
clue-wheel-rota-initials = A scrap from the wheelhouse lists hours at the wheel under the initials G and T.
clue-teo-hands-behind = At the word “crew” Teo puts his hands behind his back.
clue-teo-ear = Teo has an old burn on the arm, and his left ear has long been infected.
clue-teo-told-to-steer = Teo says that the owner told him last night: you steer, or the boat stays.

## Others

clue-yannu-owes-nothing = Yannu said: “I owe nothing to anybody.”
clue-yannu-receipt = Yannu has a receipt for the motorbike that he sold to pay the whole crossing himself.
clue-yannu-brother-rings = Yannu’s telephone rings all morning.
clue-yannu-glad-call = Yannu answers his calls aloud before everybody; it is his brother, who lays tiles, and both laugh.
clue-irva-sleeves = Irva keeps her back to the wall and her sleeves down.
clue-irva-scars = Irva has old marks on both forearms.
clue-irva-nine-weeks = Irva says that men of the interior ministry of her country held her for nine weeks after a petition; nobody profits from her.
clue-irva-by-herself = Irva came by herself; what she fears is at home, where she was arrested.
clue-irva-asylum-wish = Irva said that she cannot go back and asks for protection.
clue-sule-spoken-for = When somebody speaks to Sule, her husband answers first.
clue-sule-alone-at-ease = Alone and given time, Sule stammers, talks at length, corrects her husband’s dates and laughs.
clue-minn-booklet = The family booklet of Hadro and Sule shows a marriage of six years, with stamps and photographs.
clue-tiko-other-surname = On the list the boy Tiko and the woman who says she is his aunt have different surnames.
clue-clinic-letter = A letter from Tiko’s mother, signed at a clinic, entrusts him to her sister Obessa; no parent is aboard.
clue-tiko-runs-to-her = When something frightens Tiko, he runs to Obessa.
clue-tiko-tooth = Tiko keeps a milk tooth in a matchbox and tells everybody that he is twelve and a half.
clue-marn-looks-young = Marn says he is nineteen and looks much younger.
clue-marn-ninth-class = Marn talks of a ninth class and its tests.
clue-marn-helped-teach = Marn says that he helped to teach that ninth class.
clue-marn-certificate = Marn’s leaving certificate and his exemption from military service show that he is nineteen.
clue-gaspo-paper-in-tin = Gaspo’s papers were in the locked tin as well.
clue-gaspo-paid = The pay book of the boat has 300 for Gaspo for each trip, signed for by him.
clue-gaspo-loan = Gaspo says that he owes money for a roof.
clue-gaspo-bank-letter = A letter shows that Gaspo’s loan is an ordinary one from a bank, and that he pays it back.
clue-edua-phone = Edua’s telephone never stops ringing, and somebody else paid for her ticket.
clue-edua-daughter = Whoever rings Edua is her daughter, who paid the ticket and waits for her.
clue-ilvo-alone = Ilvo says that he is fourteen and travels alone, on a ticket that an uncle bought.
clue-ilvo-uncle = Ilvo names the uncle who expects him, a nurse who works nights and can be called.
clue-wila-letter = One letter in Wila’s card does not fit what the desk expects.
clue-wila-own-card = Wila’s card is her own; only the name and one letter on it are not those she lives by.
clue-wila-income = According to the list Wila travels alone and is a tailor.
clue-wila-ledger = Wila’s account book shows years of income from her own tailor’s shop.
clue-wila-own-work = Wila lives on her own work as a tailor and travels on her own account.
clue-wila-asylum-wish = Wila said that her shop was smashed and asks for protection.
