### What persons of the case say, each in their own voice. Good and poor lines, without a label.

## vela

sentence-vela-boy-at-the-fountain = Dario, I have a boy of about six at the fountain, by himself, with a red rucksack. Is anybody asking for him? I stay here with him.
sentence-vela-nice-rucksack = That is a fine rucksack. Red can be seen from a long way off.
sentence-vela-no-picture-berto = No picture of him, Berto. Thank you all the same.
sentence-vela-not-with-you-berto = That is kind. He stays with me until somebody of his family comes, and I ask them for a paper too.

## dario

sentence-dario-i-have-it = I have it: boy, six, red rucksack, fountain. As soon as somebody asks, I send them to you.
sentence-dario-to-the-fountain = He is at the fountain, and a colleague of the town police is with him. He is well. Please have a paper with your name ready; she asks everybody.
sentence-dario-nobody-yet = Nobody yet. I ring you at once.

## nilo

sentence-nilo-whispers-name = Nilo.
sentence-nilo-not-to-strangers = I am not allowed to tell strangers.
sentence-nilo-grandma-almonds = With Grandma. She was at the almonds, where the lanterns are. And then there were the balloons.
sentence-nilo-dont-know = Don’t know.
sentence-nilo-thirsty = Yes. I’m thirsty.
sentence-nilo-sits = All right.
sentence-nilo-thanks = Thank you.
sentence-nilo-there-she-is = Grandma!
sentence-nilo-wants-grandma = I want my grandma.
sentence-nilo-hello = Hello.

## oria

sentence-oria-lost-him = Please, I have lost my grandson. Nilo, six years old, with a red rucksack. I only turned round to pay for the almonds.
sentence-oria-is-he-here = Is he here? Has anybody seen him?
sentence-oria-my-card = Of course. Here is my card: Oria Tassi. And there is his school photograph, the one with the gap.
sentence-oria-there-you-are = There you are, my treasure. I am here now.
sentence-oria-thank-you = Thank you, both of you. And for asking me for the card, too. Come, Nilo, the goat is hungry.

## berto

sentence-berto-picture = Poor little fellow. Shall I put his picture into the town’s chat group? Two hundred people see it in a minute.
sentence-berto-take-him = Or give him to me. I go round all the stalls anyway, somebody will know him.
sentence-berto-understood = Of course. No picture, then.
sentence-berto-a-balloon = Would he like a balloon? On the house.
