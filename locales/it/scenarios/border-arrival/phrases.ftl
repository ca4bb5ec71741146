### Frasi della base come si dicono su un molo: stesso atto e stesso argomento, con le parole di questo luogo.

phrase-hello-no-hurry = Salve. Ha fatto molta strada. In questo momento non c'è niente da fare in fretta.
phrase-talk-here-quickly = Possiamo farlo qui in fila, tanto non ci ascolta nessuno.
phrase-main-points-only = C'è la fila dietro di lei. Solo l'essenziale, per cortesia.
phrase-where-on-board = In che punto della barca era, e chi aveva vicino?
phrase-how-many-on-board = Quanti eravate a bordo?
phrase-noticed-at-sea = Che cosa avete notato in mare che da qui non si vede?
phrase-work-on-board = Com'erano divisi i compiti a bordo, durante la traversata?
phrase-how-came-to-steer = Com'è che a bordo le hanno dato dei compiti?
phrase-saw-the-helm = Ha visto chi era al timone?
phrase-you-steered = Al timone c'era lei, vero?
phrase-one-of-them = Quindi anche lei sta con gli scafisti?
phrase-interpreter-with-no-ties = Ci serve un interprete che non abbia legami con nessuno di quella barca.
phrase-know-anybody = Prima di cominciare: conosce qualcuno di chi è arrivato, o la famiglia di qualcuno?
phrase-cold-night = Su questa banchina di notte fa freddo.
phrase-same-for-everybody = A chiunque arrivi dico la stessa cosa: chi siamo, e che cosa vorremmo chiedere.
phrase-fingerprints-for-all = Le prenderanno le impronte e una fotografia. Si fa con tutti quelli che arrivano, non è una punizione.
phrase-cast-shoes-wet = Ho ancora le scarpe bagnate.
phrase-what-trafficking-is = Questo lo dico a chiunque arrivi. A certe persone promettono un lavoro o un matrimonio, e poi le costringono a pagare o a fare cose che non avevano accettato. Qui la legge le deve proteggere. Non sono loro i colpevoli.
phrase-days-before-leaving = Com'era una sua giornata normale, prima di partire? La scuola, il lavoro, la casa?
phrase-cast-on-the-list = Il mio nome è nella lista. Mi può chiamare per nome.
phrase-wash-and-clothes = Là può lavarsi, e ci sono vestiti asciutti. Parliamo quando se la sente.
phrase-water-or-blanket = Vuole un po' d'acqua, o una coperta?
phrase-where-papers-been = Dove sono stati i suoi documenti, da quando ha lasciato casa fino a oggi?
phrase-how-treated = Come l'hanno trattata lungo la strada? Mi dica solo quello che vuole.

topic-boat = la barca
topic-crew = l'equipaggio
