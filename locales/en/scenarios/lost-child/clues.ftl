### What can be learnt: one plain sentence each.

clue-nilo-alone = A boy of about six stands by the fountain, and nobody is with him.
clue-rucksack-tag = Inside the flap of the rucksack stands in felt pen: “Nilo Tassi, class 1 B”. Below it a drawing of two people and a goat: “Grandma Oria and me”.
clue-nilo-name = He says that his name is Nilo.
clue-nilo-grandma = He came with his grandmother; she was buying almonds in the lane with the lanterns.
clue-oria-seeks = A woman has lost her grandson: six, red rucksack, last seen at the almonds. She has come for him.
clue-oria-card = The card says Oria Tassi, the photograph is hers, and beside it she keeps the boy’s school photograph.
