### Doveri per cominciare: regole di casa, nessuna legge.

duty-T-01 = Dire chi si è.
    .why = Un bambino che sa chi gli parla non deve indovinare. Molti hanno imparato a non parlare con gli estranei, ed è giusto così.
    .next = Scegli il bambino, apri Parlare, e prendi una frase che dica chi sei. Bastano due tasti.

duty-T-02 = Vedere di che cosa ha bisogno il bambino: acqua, qualcosa da mangiare, qualcosa di caldo.
    .why = Chi ha sete non ascolta. Un bicchiere d’acqua dice più di tre domande.
    .next = Apri Fare, scegli di dare acqua, e poi il bambino.

duty-T-03 = Chiedere il nome, con delicatezza.
    .why = Una domanda aperta e una pausa lasciano scegliere al bambino. Dalla risposta non dipende niente: si può guardare anche lo zainetto.
    .next = Parla con il bambino e chiedigli il nome. Poi lascia un silenzio. Anche lo zainetto rosso si può guardare da vicino.

duty-T-04 = Telefonare al banco informazioni.
    .why = Chi ha perso qualcuno chiede lì. Quello che sa una persona sola non lo trova nessuno.
    .next = Apri Messaggi e scegli una telefonata a chi sta al banco informazioni.

duty-T-05 = Dire alla famiglia dov’è il bambino, e che le sarà chiesto un documento.
    .why = Due che si cercano nella folla si passano accanto. Chi sa dove andare va diritto.
    .next = Al banco c’è qualcuno che ha perso un bambino: digli dov’è, e chi è con lui.

duty-T-06 = Chiedere un documento a chi viene per il bambino.
    .why = Lo si chiede a tutti, così nessuno se ne ha a male. La gioia di un bambino è un buon segno e non una prova.
    .next = Parla con chi è venuto, e chiedi un documento con nome e fotografia.

duty-T-07 = Scrivere la nota.
    .why = Se stasera qualcuno telefona, chi risponde deve sapere che il bambino si era perso, è stato ritrovato ed è andato a casa.
    .next = Apri Carte, prendi la nota su un bambino ritrovato, compilane i campi e firmala.

duty-T-08 = Lasciarli andare a casa insieme.
    .why = Finisce quando qualcuno lo dice. Fino ad allora aspettano tutti.
    .next = Parla con chi è venuto, e di’ che possono andare a casa insieme. Se la nota non è ancora scritta, c’è tempo anche dopo.
