### Phrases of the base as they are said at a pier: the same act and topic, in the words of this place.

phrase-hello-no-hurry = Hello. You have come a long way. Nothing has to be done this very minute.
phrase-talk-here-quickly = We can do it here in the queue. Nobody is listening anyway.
phrase-main-points-only = There is a queue behind you. Only the main points, please.
phrase-where-on-board = Where were you on the boat, and who was near you?
phrase-how-many-on-board = How many of you were on board?
phrase-noticed-at-sea = What did you notice out at sea that we cannot see from here?
phrase-work-on-board = How was the work on board shared out during the crossing?
phrase-how-came-to-steer = How did it come about that you had tasks on board?
phrase-saw-the-helm = Did you see who was at the helm?
phrase-you-steered = It was you who steered, wasn't it?
phrase-one-of-them = So you are with the smugglers?
phrase-interpreter-with-no-ties = We need an interpreter who has no ties with anybody on that boat.
phrase-know-anybody = Before we start: do you know anybody who has arrived here, or anybody's family?
phrase-cold-night = It gets cold on this quay at night.
phrase-same-for-everybody = I say the same to everybody who arrives: who we are, and what we would like to ask.
phrase-fingerprints-for-all = They take fingerprints and a photograph. It is done with everyone who arrives, and it is not a punishment.
phrase-cast-shoes-wet = My shoes are still wet.
phrase-what-trafficking-is = I tell this to everybody who arrives. Some people are promised work or a marriage, and afterwards are made to pay or to do what they never agreed to. Here the law owes them protection. They are not the guilty ones.
phrase-days-before-leaving = What was an ordinary day like, before you left? School, work, home?
phrase-cast-on-the-list = My name is on the list. You can call me by my first name.
phrase-wash-and-clothes = You can wash over there, and there are dry clothes. We will talk when you are ready.
phrase-water-or-blanket = Would you like some water, or a blanket?
phrase-where-papers-been = Where have your papers been, from when you left home until today?
phrase-how-treated = How were you treated along the way? Tell me only what you want to.

topic-boat = the boat
topic-crew = the crew
