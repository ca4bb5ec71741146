### Che cosa si dice a una festa.

phrase-here-for-lost-people = Sono della polizia locale, e sono qui per chi si è perso di vista.
phrase-badge-and-time = Il mio nome è qui, sul tesserino. Aiuto le persone a ritrovarsi, e c’è tutto il tempo.
phrase-from-the-desk = Sono del banco informazioni della festa. Qui ritroviamo tutti.

phrase-sit-on-the-edge = Ci sediamo un momento, dove ci si vede bene?
phrase-stay-until-found = Resto qui finché viene qualcuno per te. Non devi fare niente.
phrase-did-right-to-wait = Hai fatto bene a restare fermo in un posto. Così è facile trovarti.

phrase-what-they-call-you = A casa come ti chiamano?
phrase-whisper-your-name = Ti va di dirmi come ti chiami? Puoi anche sussurrarlo, o lasciar stare.
phrase-name-on-the-bag = È il tuo nome, quello sullo zainetto?
phrase-whom-you-came-with = Con chi sei qui oggi?
phrase-what-you-saw-last = Che cosa hai visto per ultimo, quando eravate ancora insieme?

phrase-child-here-with-me = Ho qui un minore da solo, e resto con lui. Prendine nota, e manda da me chi chiede.
phrase-anybody-asking = Da te c’è qualcuno che cerca un bambino?
phrase-written-down-here = Ho preso nota. Chiamo appena qualcuno chiede.
phrase-found-and-looked-after = Il bambino è stato ritrovato, e c’è chi si occupa di lui: alla fontana. Tenga pronto un documento con il nome.
phrase-colleague-is-with-them = Con il bambino c’è una persona che lavora con noi, alla fontana. Vada pure là; le sarà chiesto un documento, come a tutti.

phrase-we-ask-everybody = Posso vedere un documento con nome e fotografia? Lo chiediamo a chiunque venga per un bambino.
phrase-paper-with-photograph = Ha con sé qualcosa che mostri chi è?
phrase-go-home-together = Grazie, mi basta così. Potete andare a casa insieme.
phrase-home-safely = È tutto a posto. Buon rientro, e tornate per le lanterne.
phrase-no-picture = Ai bambini non facciamo foto e in rete non ne mettiamo. Un nome al banco fa prima.
phrase-only-family = Il bambino resta con me, e va via solo con la famiglia.

phrase-why-run-off = Perché sei scappato? Non si fa.
phrase-real-name-now = Su, il tuo nome lo saprai.
phrase-ran-after-balloons = Hai rincorso i palloncini, vero?
phrase-here-in-a-minute = Non preoccuparti, fra un minuto sono qui.
phrase-there-you-are-off-you-go = Eccovi. Su, andate pure.

## Frasi della base, dette qui in modo che valgano per un bambino come per un adulto

phrase-hello-good-to-see = Eccomi. Piacere.
phrase-hello-beside-you = Eccomi. Mi metto un momento qui accanto, se va bene.
phrase-hello-a-lot-at-once = Eccomi. È tanto tutto insieme, lo so.
phrase-hello-take-your-time = Eccomi. Con calma, io non ho fretta.
phrase-need-just-now = C’è bisogno di qualcosa, adesso? Ci penso io.
phrase-water-or-blanket = Un po’ d’acqua, o un posto per sedersi?
phrase-what-there-is = Sì. Vedo che cosa c’è, e in ogni caso torno qui.
phrase-eaten-today = Oggi si è già mangiato qualcosa?
phrase-water-later = L’acqua tra un attimo. Prima nome e data di nascita.
phrase-time-you-need = Tutto il tempo che serve. Io resto qui.
phrase-what-worries = Che cosa fa più paura, in questo momento?
phrase-feet-on-the-floor = I piedi per terra, e un respiro lento insieme a me. Adesso non c’è niente a cui rispondere.
phrase-do-not-cry = Niente lacrime. Andrà tutto bene.
phrase-anything-not-asked = C’è qualcosa che non ho chiesto e che è meglio che io sappia?
