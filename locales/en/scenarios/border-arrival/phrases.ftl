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

topic-boat = the boat
topic-crew = the crew
