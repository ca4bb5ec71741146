### Il pacchetto it-2022.

pack-it-2022 = Italia secondo il Piano nazionale d’azione 2022–2025

set-it-border = Segni di un primo contatto, ripresi per l’esercitazione da un elenco successivo
