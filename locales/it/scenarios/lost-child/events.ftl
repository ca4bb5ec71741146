### La lista degli eventi (solo per chi dirige), gli spunti per chi interpreta, e ciò che nota un luogo intero.

event-ev-child-at-fountain = Accanto alla fontana c’è un bambino, da solo.
    .expected = Qualcuno lo saluta e dice chi è.
event-ev-grandmother-asks = La nonna se n’è accorta e va a chiedere al banco informazioni.
    .expected = Il banco le dice dov’è, se lo sa.
event-ev-balloon-man = Il venditore di palloncini vuole mettere una foto del bambino in un gruppo.
    .expected = Qualcuno dice con gentilezza che non si fanno foto.
event-ev-balloon-man-walks = Il venditore di palloncini si offre di portare il bambino in giro per i banchi.

sense-child-at-fountain = Tutti passano; un bambino piccolo sta fermo e guarda da tutte le parti.

cue-nobody-comes = Nessuno ti ha ancora parlato. Può scenderti qualche lacrima.
cue-ask-at-desk = Hai guardato in tutto il vicolo. Chiedi al banco informazioni.
cue-look-at-fountain = Al banco nessuno sapeva niente. Guarda tu stessa alla fontana.
cue-picture-for-the-group = Un bambino da solo. Proponi di mettere la sua foto nel gruppo del paese.
cue-take-him-along = Proponi di portare il bambino in giro per i banchi.
