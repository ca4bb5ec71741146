### Places, seats and things.

## Places, and what is in plain sight on entering them

place-fountain-square = Fountain square
    .sight = A round fountain with a broad edge, a bench, a stall with lemonade, balloons above the heads. It is loud, and nobody stands still but a boy with a red rucksack.
place-info-desk = Information desk
    .sight = A wooden desk under the arcade, a blue sign with an i, a telephone, a thick book: lost and found.
place-lantern-lane = Lantern lane
    .sight = Paper lanterns across the lane, a stall with roasted almonds, a queue. From here one sees neither the fountain nor the desk.

## Seats

seat-town-police = Town police
seat-fair-desk = Information desk
seat-nilo = Nilo
seat-grandmother = Grandmother
seat-fair-people = People at the fair

## Things

thing-red-rucksack = small red rucksack
thing-lemonade = jug of lemonade, paper cups
thing-balloons = bunch of balloons
thing-lost-and-found-book = book of lost and found
thing-almonds = paper bag of roasted almonds

## Papers

document-identity-card = Identity card of Oria Tassi
    .text =
        Oria Tassi, born 1963, Via dei Forni, Campoluce. The photograph is hers. In the same cover, a school photograph: a boy with a gap between his teeth.
