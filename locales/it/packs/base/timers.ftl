### Intervalli all’interno di un colloquio, come compaiono nel rapporto.

timer-answer-to-distress = Risposta al disagio
timer-free-account = Racconto libero senza interruzioni
