### What can be learnt.

## Where people were met: no sign of anything; care and information are owed from here on

clue-dalia-met = Dalia has been met, in town.
clue-nives-met = Nives has been met, in town.
clue-zita-met = Zita has been met, in town.
clue-milo-met = Milo has been met, in town.
clue-renata-met = Renata has been met, in town.
clue-jarmo-met = Jarmo has been met, in town.
clue-oda-met = Oda has been met, in town.
clue-tilda-met = Tilda has been met, in town.

## What the agencies bring along

clue-ads-same-number = Two advertisements, one number ending in 78, the same words.
clue-ads-young-man = One of the two advertisements is for a young man with Milo’s first name; the number is not his.
clue-neighbour-letter = A neighbour writes that the young one with the plait is never out alone, and that at night there is a bolt.
clue-outreach-log = Three Tuesdays the same companion spoke for the woman in the green coat.
clue-helpline-hang-ups = Twice somebody called the helpline and hung up.
clue-house-address = Where the protected house is.

## Dalia

clue-dalia-spoken-for = Dalia is asked, and Zita answers.
clue-dalia-counts-minutes = Dalia looks at the clock before each answer.
clue-kitchen-list-d = On the kitchen list a D, sums each day, and what is left for D: nothing.
clue-dalia-covers-photo = Whenever a telephone rings, Dalia lays her hand over the photograph of a child.
clue-dalia-daughter = Dalia has a daughter of six at home, and they know the door.
clue-dalia-debt = A kitchen was promised; instead there is a debt that grows on Mondays.
clue-visitor-knew = A visitor says that the woman in the green coat cried once, and that he knew that she owed them money.
clue-girl-safe = The girl at home is well, and her aunt knows whom to call.

## Nives

clue-bolt-outside = The bolt of the back room is on the outside.
clue-nives-school-book = A maths book of the last but one class, with this year’s date and pencilled sums.
clue-nives-recites-age = Nives says like a poem learnt by heart how old she is, and that she came by herself.
clue-nives-looks-at-the-door = Before Nives takes the bread she looks at the door, as if somebody had to allow it.
clue-nives-card-21 = The card says twenty-one. The photograph is crooked under the film, and somebody else kept it.
clue-nives-birthday = She will be eighteen in April.
clue-nives-family-with-children = She was to look after children in a family. There was no family.

## Zita: what speaks for the one and for the other

clue-kitchen-list-z = On the kitchen list: “to Z” under each sum, and in the last column Z herself, with a debt and a fine for each short Monday.
clue-zita-old-page = In the account book of four years ago Zita’s name stands where Dalia’s stands now.
clue-zita-keeps-nothing = Zita’s telephone lights up with one name every few minutes, and each time she sits up straight.
clue-fourteen-transfers = Fourteen transfers on Mondays: through Zita’s account, and within the hour into a man’s pocket.
clue-zita-four-years = Four years ago she was where Dalia is now; whoever counts pays what is missing.

## Milo

clue-milo-clock-photo = Milo photographs the clock on the wall and sends the picture, as if it were nothing.
clue-milo-waved-back = A woman in a grey car lifts a hand, and Milo puts his tea down half drunk.
clue-kitchen-list-m = On the kitchen list an M: rent for a sofa, fines, a sum below that does not shrink.
clue-milo-sofa = After the children’s home there was a sofa, and then there was rent for the sofa.
clue-milo-fines = Fines for being late, more than he could earn.
clue-passports-in-tin = In the locked tin: two passports of Orsania, one in Dalia’s name and one in Zita’s, and Milo’s identity card.

## Those who need something else, or nothing

clue-renata-lease = Renata’s lease, account and number are her own.
clue-renata-own-number = Renata says what she works as, and that the number is her own.
clue-oda-looks-young = Oda looks sixteen.
clue-oda-card = Oda is nineteen: her own card, in her own pocket, and an aunt across the landing.
clue-tilda-contract = Tilda cleans the stairs with a contract and paid holidays.
clue-jarmo-student = A student with a lease of his own, who rents through an office.

## Taken up of the farm

clue-number-in-farm-book = File LF-0930: the books of a farm have the number ending in 78 beside the rent of Ropewalk Street 12.
