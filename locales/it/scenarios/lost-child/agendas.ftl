### Che cosa vogliono fare le persone del caso: schede di gioco.

agenda-nilo-looks-at-shoes = Non conosci la signora con la giacca. Guardati le scarpe.
agenda-nilo-nobody-comes = Da un bel po’ nessuno ti parla. Ti scende qualche lacrima.
agenda-nilo-says-thanks = Ti hanno dato qualcosa. Di’ grazie, pianissimo.
agenda-nilo-sits-down = Puoi sederti sul bordo della fontana. Siediti.
agenda-nilo-sees-her = Eccola. Chiamala.

agenda-oria-home = Hanno detto che potete andare. Prendilo per mano, e andate a casa.
agenda-oria-thanks = Ringrazia chi si è occupato di lui.
agenda-oria-shows-card = Qualcuno ti chiede un documento. Ti fa piacere che lo chiedano; mostra la carta.
agenda-oria-to-the-desk = Nel vicolo non c’è. Va’ al banco informazioni.
agenda-oria-asks-at-desk = Di’ al giovane del banco chi hai perso.
agenda-oria-to-the-fountain = È alla fontana. Va’ là.
agenda-oria-looks-herself = Nessuno ha saputo dirti niente. L’acqua gli piace: guarda alla fontana.
agenda-oria-holds-him = È di nuovo con te. Diglielo.

agenda-berto-picture = Proponi di mettere la sua foto nel gruppo del paese.
agenda-berto-takes-along = Proponi di portarlo tu in giro per i banchi.
agenda-berto-no-then = Alla foto hanno detto di no. Di’ che hai capito.
