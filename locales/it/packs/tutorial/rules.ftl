### Che cosa non si fa a un bambino che si è perso: regole di casa, nessuna legge.

rule-T-50 = Mai fare foto al bambino.
    .why = Una foto in rete non si riprende. Un nome al banco fa trovare la famiglia più in fretta.
    .next = Di’ grazie, e no. Guarda piuttosto lo zainetto.
rule-T-51 = Mai dare la colpa al bambino né spaventarlo.
    .why = A chi si dà la colpa passa la voglia di parlare. Perdersi non è una colpa.
    .next = Digli che ha fatto bene a restare fermo in un posto.
rule-T-52 = Mai promettere ciò che non si può mantenere.
    .why = Un minuto è lungo per un bambino che conta. Dopo la seconda promessa non si crede più a niente.
    .next = Di’ ciò che è sicuro: resto qui con te.
rule-T-53 = Mai lasciar andare il bambino prima che si sia visto un documento.
    .why = Quasi tutti quelli che vengono sono chi dicono di essere. La regola c’è per chi non lo è, e a guardarlo non lo capisce nessuno.
    .next = Chiedi a tutti, con gentilezza, prima di dire che possono andare.
rule-info-child-helpers = Chi aiuta può sapere ciò che serve per aiutare.
