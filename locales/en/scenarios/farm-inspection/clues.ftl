### What can be learnt.

## What the agencies bring along

clue-men-in-the-shed = A voice told the helpline that men sleep in the shed, without water inside, and that a van comes before four.
clue-six-contracts = Six contracts are registered; the satellite picture shows about twenty people.
clue-cash-each-friday = Every Friday the payroll office draws the same sum in small notes.

## The place

clue-shed-lodging = Seven mattresses on pallets, no window, the only tap outside the wall.
clue-van-timetable = Behind the windscreen: about twenty names, times from 02:20 to 03:40, and a minus five behind most of them.
clue-stove-between-beds = A gas stove stands between the mattresses, its hose mended with tape.
clue-machine-without-cover = The cutting machine in the greenhouse, at which Sanu stands, has no cover. The screws of the cover are new.

## Agnes

clue-agnes-at-work = Agnes has the tally card of the Long Field farm on her apron: she picks.
clue-davin-at-work = Davin has the tally card of the Long Field farm: he picks.
clue-sanu-at-work = Sanu has the tally card of the Long Field farm: greenhouse.
clue-luka-at-work = Luka has the tally card of the Long Field farm: crates.
clue-timo-at-work = Timo has the tally card of the Long Field farm: rows.
clue-osvin-at-work = Osvin works on the Long Field farm: tractor.
clue-gavo-at-work = Gavo has the tally card of the Long Field farm: he picks.
clue-dorte-at-work = Dorte loads crates of the Long Field farm.
clue-remo-at-work = Remo picks on the Long Field farm.
clue-agnes-looks-first = Asked anything, Agnes first looks at the man with the van keys.
clue-agnes-asks-who-saw = Before she sits down, Agnes asks whether anybody from the van can see that she is here, and takes the tally card off.
clue-agnes-van-board = The board in the van has names and times. Agnes Tarrel: 02:20, and a 5 with a minus before it.
clue-agnes-eight-days = Agnes’ payslip for August counts eight days.
clue-agnes-other-count = The notebook from the cabinet counts twenty-six days for Agnes in August.
clue-agnes-one-call = Agnes says: twenty-six days worked, eight on paper; whoever does not sign is not on the next list.
clue-agnes-mother = Agnes’ mother cannot be alone in the evening; without the money nobody would sit with her.

## Davin

clue-davin-answered-for = Whoever speaks to Davin gets an answer from the man with the van keys.
clue-davin-knots = Davin’s belt is a string with knots, one for each day of work; between them there is no gap for a day of rest.
clue-davin-empty-line = On the list for the bus home Davin leaves the line for a document empty, and points toward the farm.
clue-davin-mattress = On the third mattress lies a string with knots, like the one that Davin wears.
clue-davin-passport-in-cabinet = Davin’s passport lies in a freezer bag in the locked cabinet.
clue-davin-page-of-debt = A page of the notebook has Davin’s name: 9,000 at the top, and a larger sum at the foot although each week something was taken off.
clue-davin-nine-thousand = Davin says that he owed nine thousand before the first day, and that it grows.
clue-davin-what-they-say = Davin says that they know where his sister lives, and say so when he asks for his passport.

## Sanu

clue-sanu-hides = Sanu stands behind the trays and keeps his eyes on the uniforms.
clue-sanu-wrapped-hand = One of Sanu’s hands is wrapped in a cloth that was changed days ago.
clue-sanu-line-in-notebook = In the notebook, since Friday, behind the letter S: “hand – nothing”.
clue-sanu-unpaid = Sanu says that since the accident he gets nothing.
clue-sanu-how-it-happened = Sanu says that the machine took it five days ago, and that a hospital was said to mean a ship home.
clue-sanu-my-boys = Sanu says that somebody telephoned his sons to greet them, on the evening of the accident.

## Luka

clue-luka-same-words = Luka says “six hours, good pay”, in the very words that were shouted over the field.
clue-luka-two-sums = On the rim of a leaflet Luka has reckoned 12 times 26, and crossed it out for 6 times 26 when somebody passed.
clue-luka-six-hours = Luka’s payslip: 26 days of exactly six hours, no overtime, no rest day in lieu.
clue-luka-twelve-in-book = The notebook has twelve hours behind Luka’s name on most days, at three an hour.
clue-luka-cash-back = The consultant’s sheet has a column “back in cash”; Luka’s line is the longest.
clue-luka-card-and-cash = Luka says that he works twelve hours, and on Fridays carries half of his wage back in cash to the office in town.

## Timo

clue-timo-answered-for = The man with the van keys says “twenty-two” before anybody has asked Timo.
clue-timo-without-gloves = Timo carries two crates at a run, without gloves, and drinks only when he is told to.
clue-timo-mattress = On the mattress nearest to the tap lies a school football shirt.
clue-timo-card-of-another = In the cabinet there is a copy of Timo’s card: the man on it has a scar that Timo has not, and is twenty-two.
clue-timo-school-photo = Timo holds a school photograph with this year’s date: ninth to eleventh class, and he is in the front row. Nobody of his family is here.
clue-timo-seventeen = Timo says that he is seventeen since June.
clue-timo-the-card = Timo says that the card was given to him in the van, and that his pay goes “to the uncle’s account”, he thinks.

## Others at the farm

clue-bice-bandage = Bice has a bandaged thumb.
clue-bice-contract = Bice has a contract, is paid by bank, and was scratched by a cat.
clue-osvin-looks-at-farmer = Osvin looks at the farmer before he answers.
clue-osvin-hears-badly = Osvin hears badly and reads lips; he has been employed for thirty years.
clue-mirel-passport-in-drawer = Mirel’s passport lies in the office drawer.
clue-mirel-receipt = A receipt signed by both lies with Mirel’s passport: for copying, back by noon.
clue-dorte-sleeps-in-cab = Dorte has slept in the cab of a lorry.
clue-dorte-rest-book = Dorte is a lorry driver on her way, with a rest book in order.
clue-remo-no-pay = Remo says that nobody pays him.
clue-remo-own-barrels = Remo leases his rows and picks for his own three barrels.
clue-gavo-two-phones = Gavo’s second telephone lights up whenever somebody goes into a room.
clue-gavo-works-for-krato = Gavo tells Krato who talks to whom, and is paid for it. He has a contract, full pay and a bed in town.

## Behind the gang-master

clue-two-columns = The payroll office keeps two columns for each name, and shares the difference: K. 15 per cent, M. 10.

## Taken up of the pier

clue-man-of-pier-three = File P3-0914-22: a man was fetched from pier 3 by the white van that serves this field. The anti-trafficking body of the pier answers under that number.
