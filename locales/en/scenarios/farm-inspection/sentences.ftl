### What people of this case say.

## livia

sentence-livia-why-tomorrow = Tomorrow: water before questions, nobody chased, nobody asked for papers. I do hours and pay, Oreste machines and hands, Darro whatever is locked, Selma the books. Talks happen in the hall.
sentence-livia-twenty-and-six = Six contracts, about twenty people. I am from outside; nobody there knows my face.
sentence-livia-know-anybody-there = Do you know anybody at that farm, or anybody’s family?
sentence-livia-who-sleeps-where = How many places for men do we have tonight, away from the van? And if one of them is a child?
sentence-livia-aside-for-the-list = You know the list best. Would you go through it with the marshal, over there by the van? It takes a while.
sentence-livia-shade-and-water = We look at the work, not at you. There is water under the tree. Whoever wishes can tell us something later, somewhere quiet; nobody has to.
sentence-livia-no-names-for-that = I do not send lists of names. We are here for hours, pay and safety.
sentence-livia-all-together-hours = All of you, here beside him: how many hours do you work?
sentence-livia-papers-first = Papers first. Everybody, out with them.
sentence-livia-what-a-day = What is a day like here, from the moment you get up?
sentence-livia-sheet-with-you = I have put your days beside what was paid. Let us go through it line by line; you tell me where it is wrong.
sentence-livia-what-stays-open = The report is with the prosecutor. Five reconstructions, one opinion. What stays open is who pays while the case runs.

## oreste

sentence-oreste-water-first = Water first. Then a seat. Then we see.
sentence-oreste-may-i-see-hand = I am a doctor. Would you show me the hand? Nobody else needs to look.
sentence-oreste-hospital-asks-pain = A hospital here treats whoever is hurt. It asks for your name so that it can call you in, and may not report you for having no papers.
sentence-oreste-machine-stands = The machine in the greenhouse stands until it has a cover. The stove goes out today.
sentence-oreste-needs-only = One man needs a hand clinic on Mondays. More than that is his to tell.

## darro

sentence-darro-order-on-paper = Shed, cabinet, office: that is what the order covers. I tell the owner at the door, and write it down before I touch a lock.
sentence-darro-nobody-runs = Nobody has to run. I am not here for any of you.
sentence-darro-your-rights-owner = I have an order of the prosecutor for shed, cabinet and office. You may be present, and call your lawyer. The key, please.
sentence-darro-with-me-by-the-van = Come with me to the van. You tell me how the seats are given out.
sentence-darro-passport-yours = This is your passport. Nobody may keep it but you. I need it for two days, here is the receipt; then it is in your pocket.
sentence-darro-only-through-them = If you want to speak to me, you tell those who assist you. If not, nothing changes for you.
sentence-darro-ban-and-addresses = He may not come near the farm. Addresses he gets from nobody. Whoever sees the van calls me, at any hour.

## selma

sentence-selma-friday-sum = A bank sees cash on Fridays, and it is not the farm that draws it. That is all for this table.
sentence-selma-binders-please = The payslips since spring, please, and whatever you use to count the hours.
sentence-selma-who-does-payroll = Who reckons the pay, and how does the money come to the men?
sentence-selma-bag-under-order = Your bag is covered by the order as far as it holds this farm’s records. You may be present and call a lawyer.
sentence-selma-assets-listed = Two accounts, a flat by the sea, eleven farms that pay the same office. I have proposed to freeze what would pay the wages.

## nadira

sentence-nadira-know-nobody = I know nobody at that farm, and nobody’s family. If that changes tomorrow, I say so aloud.
sentence-nadira-all-words = I say what you say, all of it, and what they say, all of it. I keep nothing and pass nothing on.
sentence-nadira-not-in-the-yard = Please, no long questions in the yard. What I say aloud there, everybody hears.

## ivo

sentence-ivo-know-nobody = Nobody I know works there. I have never been in that valley.
sentence-ivo-all-words = I carry the words across, nothing more and nothing less. You may stop me at any time.
sentence-ivo-football-in-may = The young one counted his team for me, class by class, and showed me the photograph. It is from this May.

## aldo

sentence-aldo-not-at-the-gate = A voice rang on Sunday: men in the shed. We are not at the gate tomorrow. We are in the hall, with tea and two doors that shut.
sentence-aldo-know-anybody-there = And you: anybody there whom you know, or who knows you?
sentence-aldo-tea-first = Tea first, then who we are, then whoever wishes.
sentence-aldo-who-we-are = We are no police and no office. We help people who were made to work in ways that are not right, with or without papers. What you tell us stays with us until you say otherwise.
sentence-aldo-for-everybody-here = I say this to everybody. If somebody keeps your papers, makes you work off a debt, or lets you know what could happen to your family, the law here is on your side, wherever you come from.
sentence-aldo-file-with-us = May we open a file for you with us? It holds your name, your language and what you need, and without your yes nobody else reads it. You can say no, now or later, and we look after you all the same.
sentence-aldo-no-price-for-it = No. A permit is no price for talking. There are two ways, one with the prosecutor and one without a complaint. I cannot promise you either; I can put both on the table for you.
sentence-aldo-we-see-again = Tomorrow at ten, here, the same two people. You can come, or not. I am here.
sentence-aldo-paper-for-you = We have written down what speaks for you, and who has to decide. When the answer comes, you hear it from me.

## resa

sentence-resa-one-at-a-time = My name is Resa. I help, I am not police, and I have time. You decide what we talk about.
sentence-resa-two-chairs = Two chairs by the door in each room, and nobody with his back to it.
sentence-resa-file-with-us = We can help with a bed, a lawyer, a doctor. For that we would write down your name and what you need, and without your yes nobody else reads it. You can say no, and you can take a yes back. What would you like?
sentence-resa-who-is-for-you = Whoever may be under eighteen has somebody here whose only task is him. I have asked for that person. Until she is here I ask you nothing about before.
sentence-resa-card-not-yours = If somebody gave you another’s card, that is not your fault.
sentence-resa-yesterday-and-today = You have slept. Is there anything about being safe that was not for yesterday?

## yelka

sentence-yelka-shares-nothing = My desk shares nothing. Not with you either, Marshal. If that is not clear, nobody will come to it.
sentence-yelka-away-from-doors = Sit here with me, away from the doors. Two telephones? What does he pay for a line?
sentence-yelka-counts-for-you-too = Twelve hours are twelve hours. The missing ones are owed, by law, also to whoever has no paper. This desk writes to nobody before you say so.
sentence-yelka-no-bargain = No. Wages are paid with a payslip and by bank, not for a signature that nothing happened.
sentence-yelka-take-the-cash = Well. Cash today is better than a judgment in four years. Let them sign.
sentence-yelka-cooperative-hires = The cooperative on the hill takes three people in January, by the agreement, and does not wait for the plastic card.

## tobia

sentence-tobia-six-and-two = Six in a flat, for men, and nobody knows the street. Two with children’s services. Thirty camp beds if all else fails, but then not with him in the same room.
sentence-tobia-room-for-you = There is a room with two beds, a boy of your age in the other one, and somebody who cooks. Shall we look at it this afternoon?
sentence-tobia-gym-for-all = Put them all into the sports hall, then nobody is left over. The driver too; where else should he go?
sentence-tobia-three-months = What should be different in three months, so that the van means nothing to you?
sentence-tobia-and-you = And you, in three months: where do you want to get up in the morning, and for what?
sentence-tobia-afternoons = Somebody can sit with your mother three afternoons and every evening that you have a course. The town pays.

## clara

sentence-clara-what-it-covers = Shed, cabinet, office, and what belongs to the farm in anybody’s bag. Not the workers’ pockets. Write the basis down before you touch a lock.
sentence-clara-two-questions = Two questions, kept apart. What was done here: that is mine. Which paper somebody needs: trafficking elements, then protection, with a complaint or without; exploitation alone, then the other permit, with my proposal.
sentence-clara-only-if-they-talk = Let us see first whether he makes a statement. Then we talk about his permit.
sentence-clara-table-opens = This table is about five people, and they are here. Nothing of the inquiry is read out. Who does what, until when.

## agnes

sentence-agnes-ask-him = Ask him. He has the list.
sentence-agnes-twenty-six = Up at half past one. Twenty-six days in August, and eight on the paper. I signed. Whoever does not sign is not on the next list.
sentence-agnes-mother-alone = My mother. She walks about in the evening and forgets the gas. I pay a neighbour.
sentence-agnes-help-yes = If it is not the whole town that hears of it. Yes.
sentence-agnes-police-later = Not today. When the harvest is in.
sentence-agnes-own-bed = I have a bed. It is the way to it that costs.
sentence-agnes-five-a-seat = Five for the seat in the van. Water is one.
sentence-agnes-safe-away = Here, yes. He does not come where there is tea.
sentence-agnes-want-evenings = Evenings. And work with a number on it that is true.

## davin

sentence-davin-six-hours = Six hours. Good pay.
sentence-davin-three-hundred = Nine thousand, before the first day. I tie a knot for each day that I work. Three hundred and ten, and it is more than at the start.
sentence-davin-sisters-street = When I ask for the passport, he says the name of my sister’s street. Only that.
sentence-davin-help-yes = To you, yes.
sentence-davin-police-with-her = The one with my passport. With the lady beside me.
sentence-davin-papers-if-i-talk = Do I get papers if I talk?
sentence-davin-where-is-it = Where is it now, my passport?
sentence-davin-tiles = Tiles. I lay tiles. There was to be a hotel.
sentence-davin-safe-with-door = With the door shut, yes.
sentence-davin-course-and-tiles = Words, first. Then tiles again.

## sanu

sentence-sanu-is-nothing = It is nothing.
sentence-sanu-look-at-it = You may look. Only you.
sentence-sanu-five-days = The machine, five days ago. He said that hospital means a ship home.
sentence-sanu-greeted-my-boys = On that evening somebody rang my boys, to greet them from me. I had not asked for it.
sentence-sanu-help-not-police = Those who help, yes. Nobody with a uniform.
sentence-sanu-who-hears = And who hears of it?
sentence-sanu-by-the-door = By the door, yes.
sentence-sanu-nothing-since = Since the hand, nothing.
sentence-sanu-boats-again = The hand. Then a boat, if there are boats.

## luka

sentence-luka-six = Six hours, good pay.
sentence-luka-half-back = Twelve. The wage comes to the card, and on Friday half of it goes back in an envelope, to the office in town. I thought it is like this everywhere.
sentence-luka-help-yes = If it is more than wages. Yes, why not.
sentence-luka-police-yes = With the sheet in front of me, yes.
sentence-luka-own-room = I have a room. Keep the bed for somebody.
sentence-luka-not-a-victim = Victim, no. Somebody who reckons.
sentence-luka-reckon-first = I reckon first. Then I sign what is true.
sentence-luka-november = Good until November. After that I do not know.
sentence-luka-all-fine = I am all right. It is the others.
sentence-luka-true-contract = A contract that says what I do.

## timo

sentence-timo-twenty-two = Twenty-two.
sentence-timo-front-row = That is me, front row. We were second.
sentence-timo-since-june = Seventeen. Since June.
sentence-timo-card-in-van = They gave it to me in the van. The money goes to the uncle’s account, I think.
sentence-timo-help-yes = If she comes again. Yes.
sentence-timo-liars = What happens to somebody who said a wrong age?
sentence-timo-safe-here = Here, yes. There is football on the shelf.
sentence-timo-school-again = School. And a ball.

## bice

sentence-bice-the-cat = The thumb? That was the cat. Here is my contract, if you like.
sentence-bice-did-not-ask = Seven hours, by bank. What is in the shed I did not ask. That is what I have to say.

## osvin

sentence-osvin-say-it-to-my-face = Say it to my face, please. I hear with my eyes.
sentence-osvin-thirty-years = Thirty years, with a contract. The van came four summers ago.

## mirel

sentence-mirel-back-at-noon = It is being copied. Here is the receipt; I get it back at noon.
sentence-mirel-carry-chairs = Can I carry chairs?

## dorte

sentence-dorte-my-own-heater = I sleep in my cab because I like it. Heater, mattress, rest book. At noon I am gone.

## remo

sentence-remo-three-barrels = My rows, my grapes, three barrels. Nobody pays me, and nobody should.
sentence-remo-nobody-pays = Pay? Nobody pays me.

## gavo

sentence-gavo-i-translate = I speak both. I translate, it is quicker.
sentence-gavo-i-tell-him-things = I tell him things. Who complains. He pays for it. I can stop.

## krato

sentence-krato-six-hours = All of them six hours, good pay. They do not speak your language. I speak for them.
sentence-krato-they-need-me = The men need me. They are like children.
sentence-krato-greet-at-home = Greet them at home, when you call.
sentence-krato-lawyer = Then I would like a lawyer.

## baldo

sentence-baldo-coffee = Coffee, ladies and gentlemen?
sentence-baldo-here-payslips = Here. Menz does all that.
sentence-baldo-krato-sees-to-men = Krato sees to the men. I do not know the hours.
sentence-baldo-pay-today = I pay them today, in cash, what is missing. And we leave it at that.

## ilaria

sentence-ilaria-all-in-order = You will find everything in order. Shall I explain the binders?
sentence-ilaria-sign-here-please = A signature from each, nothing further to claim, and the envelope is theirs. It is the humane way.
sentence-ilaria-my-bag = The bag is private.
