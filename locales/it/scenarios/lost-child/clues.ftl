### Che cosa si può venire a sapere: una frase semplice per ciascuna cosa.

clue-nilo-alone = Accanto alla fontana c’è un bambino di circa sei anni, e con lui non c’è nessuno.
clue-rucksack-tag = Sotto la patta dello zainetto, a pennarello: “Nilo Tassi, classe 1ª B”. Sotto, un disegno con due persone e una capra: “Io e la nonna Oria”.
clue-nilo-name = Dice di chiamarsi Nilo.
clue-nilo-grandma = È venuto con la nonna; lei comprava le mandorle nel vicolo con le lanterne.
clue-oria-seeks = Una donna ha perso il nipote: sei anni, zainetto rosso, visto l’ultima volta alle mandorle. È venuta per lui.
clue-oria-card = La carta dice Oria Tassi, la fotografia è la sua, e accanto tiene la foto di scuola del bambino.
