### Tracce: i loro titoli.

walkthrough-exemplary = Lo svolgimento esemplare
walkthrough-poor = Uno svolgimento scadente: in fretta, a fin di bene, e senza chiedere niente
walkthrough-first-steps = Primi passi: quello che fa chi comincia, una cosa dopo l’altra
