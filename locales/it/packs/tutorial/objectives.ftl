### Obiettivi per cominciare.

objective-T1 = Prendersi cura del bambino
    .goal = Qualcuno ha detto chi è, il bambino ha avuto ciò che gli serviva, e nessuno gli ha dato la colpa né l’ha spaventato.

objective-T2 = Far ritrovare chi sta insieme
    .goal = A chi è venuto è stato chiesto un documento, e poi è stato detto che potevano andare a casa insieme.
