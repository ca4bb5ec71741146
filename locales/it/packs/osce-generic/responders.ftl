### Motivi con cui un ufficio rimanda una richiesta del pacchetto osce-generic.

reason-certificate-issued = L’attestato per questa persona è già stato rilasciato. Da parte di questo ufficio non serve altro.

reason-guardian-in-place = Questo minore ha già un tutore. Da parte di questo ufficio non serve altro.

reason-no-agreement = Per quanto risulta all’ufficio, la persona non ha dato il suo accordo. Prima glielo chieda, e invii quando l’ha dato.

reason-nobody-named = Non è detto di chi si tratta. Indichi la persona e invii di nuovo.

reason-nothing-to-weigh = Non è arrivato nulla che si possa valutare. Invii ciò che è stato trovato, non la forma breve.

reason-notice-incomplete = La segnalazione non è completa. Aggiunga ciò che manca e la invii di nuovo.

reason-only-in-short = È arrivata solo la forma breve. L’ufficio decide sulla segnalazione stessa: la invii per intero.

reason-person-did-not-come = La persona è stata convocata e non si è presentata. Senza di lei questo ufficio non può fare nulla.
