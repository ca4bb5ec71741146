### Luoghi, posti e cose.

## Luoghi, e ciò che si vede entrando

place-fountain-square = Piazza della fontana
    .sight = Una fontana rotonda dal bordo largo, una panchina, un banco di limonata, palloncini sopra le teste. C’è chiasso, e nessuno sta fermo, tranne un bambino con uno zainetto rosso.
place-info-desk = Banco informazioni
    .sight = Un banco di legno sotto il portico, un cartello blu con una i, un telefono, un grosso registro: oggetti smarriti e ritrovati.
place-lantern-lane = Vicolo delle lanterne
    .sight = Lanterne di carta da un muro all’altro, un banco di mandorle tostate, una coda. Da qui non si vedono né la fontana né il banco informazioni.

## Posti

seat-town-police = Polizia locale
seat-fair-desk = Banco informazioni
seat-nilo = Nilo
seat-grandmother = La nonna
seat-fair-people = Gente della festa

## Cose

thing-red-rucksack = zainetto rosso
thing-lemonade = brocca di limonata, bicchieri di carta
thing-balloons = mazzo di palloncini
thing-lost-and-found-book = registro degli oggetti smarriti
thing-almonds = sacchetto di mandorle tostate

## Carte

document-identity-card = Carta d’identità di Oria Tassi
    .text =
        Oria Tassi, nata nel 1963, via dei Forni, Campoluce. La fotografia è la sua. Nella stessa custodia una foto di scuola: un bambino con un dente che manca.
