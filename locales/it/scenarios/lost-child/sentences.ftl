### Che cosa dicono le persone del caso, ciascuna con la propria voce. Frasi buone e meno buone, senza etichetta.

## vela

sentence-vela-boy-at-the-fountain = Dario, ho un bambino di circa sei anni alla fontana, da solo, con uno zainetto rosso. Lo cerca qualcuno? Io resto qui con lui.
sentence-vela-nice-rucksack = Che bello zainetto. Il rosso si vede da lontano.
sentence-vela-no-picture-berto = Niente foto, Berto. Grazie lo stesso.
sentence-vela-not-with-you-berto = È gentile da parte tua. Resta con me finché viene qualcuno di famiglia, e un documento lo chiedo anche a loro.

## dario

sentence-dario-i-have-it = Scritto: bambino, sei anni, zainetto rosso, fontana. Appena qualcuno chiede, lo mando da te.
sentence-dario-to-the-fountain = È alla fontana, e con lui c’è una collega della polizia locale. Sta bene. Tenga pronto un documento con il nome; lo chiede a tutti.
sentence-dario-nobody-yet = Ancora nessuno. Ti chiamo subito.

## nilo

sentence-nilo-whispers-name = Nilo.
sentence-nilo-not-to-strangers = Agli estranei non lo posso dire.
sentence-nilo-grandma-almonds = Con la nonna. Era alle mandorle, dove ci sono le lanterne. E poi c’erano i palloncini.
sentence-nilo-dont-know = Non so.
sentence-nilo-thirsty = Sì. Ho sete.
sentence-nilo-sits = Va bene.
sentence-nilo-thanks = Grazie.
sentence-nilo-there-she-is = Nonna!
sentence-nilo-wants-grandma = Voglio la nonna.
sentence-nilo-hello = Ciao.

## oria

sentence-oria-lost-him = La prego, ho perso mio nipote. Nilo, sei anni, con uno zainetto rosso. Mi sono girata solo per pagare le mandorle.
sentence-oria-is-he-here = È qui? L’ha visto qualcuno?
sentence-oria-my-card = Certo. Ecco la mia carta: Oria Tassi. E questa è la sua foto di scuola, quella con il dente che manca.
sentence-oria-there-you-are = Eccoti, tesoro mio. Adesso ci sono io.
sentence-oria-thank-you = Grazie, a tutti e due. Anche per avermi chiesto la carta. Vieni, Nilo, la capra ha fame.

## berto

sentence-berto-picture = Povero piccolo. Metto la sua foto nel gruppo del paese? In un minuto la vedono in duecento.
sentence-berto-take-him = Oppure datelo a me. Tanto faccio il giro dei banchi, qualcuno lo conoscerà.
sentence-berto-understood = Ma certo. Niente foto, allora.
sentence-berto-a-balloon = Lo vuole un palloncino? Offro io.
