### La festa delle lanterne: il caso, la sua scena e i suoi finali. Qui tutto è inventato.

case-title = Lo zainetto rosso
case-summary =
    Per cominciare, dieci minuti. È la sera della festa delle lanterne a Campoluce. Accanto alla fontana c’è un bambino di sei anni con uno zainetto rosso, e la mano che teneva un momento fa non c’è più.
    Nessuno si è fatto male, nessuno gli vuole male. Si guarda, si cammina, si parla, si telefona, si scrive una nota, e lo si vede andare a casa con la nonna. Qui si impara come si gioca; ciò che è richiesto sono regole di casa di questo simulatore, e nessuna legge.

## Da sapere prima di giocare

content-note-lost-for-a-while = Un bambino ha perso la nonna per qualche minuto. Ha un po’ di paura, e viene ritrovato.
content-note-nothing-worse = Non succede niente di peggio, qualunque cosa si faccia. Nessuno si fa male e nessuno viene minacciato.
content-note-exits =
    Anche qui, come in ogni caso, ci sono due uscite sempre aperte. «Fermare» ferma tutto, per tutti. «Lasciare» dà subito il posto a un automa. Nessuno chiede perché. Chi vuole può provarle qui.
content-note-who-may-play = Il bambino è interpretato da un automa o da una persona adulta, mai da un bambino.

## Scena

scene-fair = La festa delle lanterne
    .brief =
        Sabato 12 settembre, le cinque del pomeriggio. Da qualche parte fra le mandorle e i palloncini un bambino ha perso la nonna. Guardalo, digli chi sei, vedi che cosa gli farebbe bene. Telefona al banco informazioni. A chi viene per lui si chiede un documento; una nota, e vanno a casa. Due uscite sono sempre aperte: «Fermare», per tutti, e «Lasciare», per te.

## Finali

ending-end-home =
    Le cinque e mezza. Nilo torna a casa per mano alla nonna, lo zainetto in spalla e una mandorla in ogni guancia. Al banco resta una riga nel registro: ritrovato, documento visto, andato a casa. Era tutto qui, ed è stato fatto bene.
ending-end-home-no-note =
    Le cinque e mezza. Nilo è a casa. Qualcuno ha guardato un documento prima che andasse; nessuno l’ha scritto. Se stasera telefona la mamma, al banco nessuno saprà che si era perso e che è stato ritrovato.
ending-end-home-unasked =
    Le cinque e mezza. Nilo è a casa, e a portarlo via è stata sua nonna. Nessuno le ha chiesto chi fosse. Questa volta non è successo niente.
ending-end-together =
    I dieci minuti sono finiti. Nilo e la nonna si tengono per mano, e aspettano che qualcuno dica che possono andare.
ending-end-still-waiting =
    I dieci minuti sono finiti. Nilo è seduto dov’era, e a pochi passi la nonna chiede a tutti. Si ritroveranno presto; la rilettura mostra chi avrebbe potuto farli incontrare.
ending-end-stopped =
    L’esercitazione è stata fermata qui. Ciò che era ancora aperto non viene contato a carico di nessuno.
