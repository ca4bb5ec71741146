### Come si capiscono le parole proprie alla festa: spunti per i due argomenti di questo pacchetto. Niente di tutto questo viene mostrato.

own-words-topic-found =
    ritrovato
    è stato ritrovato
    trovato
    alla fontana
    si occupa di lui
    è di là
    con una collega

own-words-topic-going-home =
    andare a casa
    potete andare
    andate pure
    andate a casa
    lo porti a casa
    buon rientro
    a casa insieme
