### Il programma grafico prima che qualcuno sieda: impostazioni, sicurezza, che cosa fare, quale caso, quale posto.

client-language-name = Italiano

client-start-settings = Impostazioni
client-set-language = Lingua
client-set-text = Grandezza del testo
client-percent = { $count } %
client-set-profile = Immagine
client-profile-normal = immagine completa, per un computer con scheda grafica
client-profile-low = immagine semplice, per un computer che non l’ha
client-profile-text = nessuna immagine: tutto in parole
client-set-sight = Vista
client-set-light = lettere scure su fondo chiaro
client-set-calm = nulla si muove da sé se non serve
client-next = Avanti
client-back = Indietro
client-quit = Chiudere il programma
client-understood = Ho letto

client-start-safety = Prima di cominciare
client-training-only = Solo formazione: nessun caso vero, nessun nome vero, nessuna valutazione di persone vere.
client-exits = Due uscite, sempre aperte
client-exit-freeze-says = { $key } ferma tutto, per tutti. A nessuno si dice chi l’ha premuto. Si riprende solo quando chi l’ha premuto è d’accordo.
client-exit-leave-says = { $key } lascia subito il posto a un automa, e nessun voto cambia.
client-exit-nobody-asks = Nessuno chiede perché.
client-data = Che cosa si conserva, e chi lo conserva
client-data-controller = Titolare di ciò che qui si registra: { $controller }.
client-data-ask = Chi conduce la sessione dice chi è il titolare di ciò che si registra. Chiederlo prima di cominciare.
client-data-says = Ciò che si fa e si dice dal posto viene registrato per la relazione. Ciò che si scrive con parole proprie è tenuto a parte, e può essere cancellato.

client-start-choose = Che cosa si vuole fare?
client-start-alone = Giocare da soli
client-start-alone-says = Gli altri posti vanno ad automi. Nulla lascia questo computer.
client-start-join = Unirsi a una sessione
client-start-join-says = Si è ricevuto un collegamento, su carta o in un messaggio.
client-start-host = Tenere una sessione su questo computer
client-start-host-says = Altri si uniscono da computer della stessa rete. I posti che nessuno prende vanno ad automi.
client-start-case = Quale caso?
client-start-case-line = { $title } · { $length }
client-notes = Che cosa questo caso può toccare
client-start-seat = Il posto
client-start-seat-volunteers = { $seat } (solo volontari)
client-start-volunteer-says = Da questo posto si interpreta chi è sfruttato, o chi sfrutta altri. Non si può chiedere a nessuno di farlo, non viene mai valutato, e si può lasciare in ogni momento.
client-start-volunteer = Prendo questo posto di mia libera volontà
client-start-volunteer-first = Questo posto si prende solo di propria volontà: spuntare la casella qui sopra, o sceglierne un altro.
client-start-seat-first = Prima scegliere un posto.
client-start-session = Nome della sessione
client-start-session-says = Lettere, cifre, - e _. Con questo nome si ritrova la sessione.
client-start-begin = Cominciare
client-start-open = Aprire la sessione
client-start-link = Collegamento
client-start-link-says = Incollare il collegamento o scriverlo. Comincia con tavolo:// ed è la chiave di un solo posto: tenerlo per sé.
client-start-join-now = Unirsi
client-start-loading = Si legge il caso.
client-start-calling = Si chiama { $address }.
client-start-give-up = Rinunciare

client-set-time = Tempo, quando si gioca da soli
client-time-100 = così com’è
client-time-150 = metà in più per ogni cosa
client-time-200 = il doppio per ogni cosa

client-start-tutorial = Imparare a giocare
client-start-tutorial-says = Dieci minuti, da soli: a una fiera un bambino si perde, e viene ritrovato. Una riga dice che cosa provare.

client-start-people = Posti per persone
client-start-people-says = Per ciascuno di questi c’è un collegamento. Gli altri posti vanno ad automi, e anche questi finché qualcuno non si siede.

client-hosted = La sessione è aperta
client-hosted-runs = Il gioco procede.
client-hosted-stands = Il gioco è fermo finché non lo si avvia.
client-hosted-sit = Prendere il mio posto
client-hosted-back = Tornare al mio posto
client-hosted-page = La sessione su questo computer: collegamenti, avvio, fine
client-hosted-begin = Cominciare o riprendere
client-hosted-hold = Fermare il gioco
client-hosted-end = Chiudere la sessione
client-hosted-says = Ogni collegamento va a una sola persona: è la chiave di quel posto. Chi lo riceve avvia Tavolo sul proprio computer e sceglie «Unirsi a una sessione».
client-hosted-at = Collegamenti all’indirizzo { $address }
client-hosted-here = Collegamenti su questo solo computer, { $address }
client-hosted-copy = Copiare il collegamento: { $seat }
client-hosted-kept = Tutto viene conservato in { $folder } man mano che accade. Una sessione rimandata o interrotta riprende con: tavolo sessions resume { $session }
client-hosted-sure = Così il gioco finisce per tutti coloro che si sono uniti.
client-hosted-stay = Lasciarla aperta
client-hosted-adjourn = Rimandarla a un altro giorno
client-hosted-end-now = Chiuderla per tutti
client-hosted-over = La sessione è chiusa. La relazione: tavolo sessions report { $session }
client-hosted-played = Il gioco è finito. Chiudere la sessione quando tutti hanno letto com’è andata.
client-hosted-not-saved = Il registro { $path } non si può scrivere: il gioco è fermo per tutti. { $reason } Fare spazio sul disco, o rimediare al guasto; si riprova ogni due secondi. Nulla di ciò che è stato confermato va perso.
client-hosted-mended = Il registro si può scrivere di nuovo. Il gioco è fermo finché non lo si riprende.
