## Il server

serve-content-notes = Da dire a tutti prima di giocare:
serve-journal = Registro: { $path }
serve-address = Collegamenti a { $address }, uno per posto. Darne ciascuno a una sola persona:
serve-cannot-read = { $path } non si legge: { $reason }
serve-menu = 1 cominciare o riprendere · 2 fermare il gioco · 3 chi siede dove · 8 rimandare a un altro giorno · 9 terminare il gioco; poi chiudere la sessione e scrivere il rapporto
serve-menu-groups = Vale per tutti i gruppi; con un numero dopo, per uno solo: 1 2 avvia il gruppo 2.
serve-group = Gruppo { $number } ({ $case })
serve-goes-on = Il gioco va.
serve-waits = Il gioco aspetta che acconsenta chi lo ha fermato.
serve-held = Il gioco è fermo.
serve-over = Il gioco è finito. Chi ha un posto può leggerne il rapporto. 9 chiude la sessione; si chiude anche quando tutti sono andati via.
serve-adjourned = La sessione è rimandata a un altro giorno. Si continua con: tavolo sessions resume { $session }
serve-in-turns = Il gioco comincia quando ogni posto è preso, e procede a turni.
serve-close-sure = Questo termina il gioco per tutti, o chiude la sessione se il gioco è finito. Un altro 9 lo fa; qualsiasi altra cosa lascia tutto com’è.
serve-taken = occupato
serve-free = libero

serve-not-saved = Il registro { $path } non si può scrivere: il gioco è fermo per tutti. { $reason } Fare spazio sul disco, o rimediare al guasto; si riprova ogni due secondi. Nulla di ciò che è stato confermato va perso.
serve-mended = Il registro si può scrivere di nuovo. Il gioco è fermo: 1 lo riprende.
serve-exists = C’è già una sessione: { $path }
    .hint = Per continuarla: tavolo sessions resume { $session }. Oppure scegliere un altro nome con --session
serve-held-elsewhere = Un altro server tiene la sessione in { $path }.
    .hint = Chiudere prima quello: due server non possono scrivere in un solo registro
serve-other-engine = { $path } è stato giocato con un’altra versione di Tavolo, e questa non può continuarlo.
    .hint = Continuare con la versione che lo ha cominciato; questa ne scrive comunque il rapporto: tavolo sessions report
serve-failed = La sessione { $session } si è interrotta per un errore del programma. Quanto era confermato è nel suo registro; si continua con: tavolo sessions resume { $session }
serve-is-over = La sessione in { $path } è finita.
    .hint = Il suo rapporto: tavolo sessions report { $session }
serve-resumed = La sessione continua da { $clock }, con { $entries } registrazioni. Il gioco è fermo; i collegamenti sono gli stessi, e ciascuno ritrova il posto com’era.

## Sessioni conservate

sessions-none = In { $path } non è conservata alcuna sessione.
sessions-unknown = Qui non c’è la sessione { $session }.
    .hint = { $count ->
        [0] Qui non ne è conservata alcuna
       *[other] Conservate qui: { $known }
    }
sessions-line = { $case } · { $state } · cominciata { $began }
sessions-size = { $clock } di gioco, { $entries } voci nel registro. Posti in cui sedeva una persona: { $people }. Posti che hanno fatto qualcosa, compresi gli automi: { $seats }.
sessions-complete = giocata fino alla fine
sessions-stopped = chiusa prima della fine
sessions-held = tenuta ora da un server
sessions-broken-off = non finita: si può continuare
sessions-names-kept = { $count ->
    [one] È conservato un nome.
   *[other] Sono conservati { $count } nomi.
}{ $left ->
    [0] {""}
    [one] {" "}Una persona nella tabella non ha un posto ed è stata tralasciata.
   *[other] {" "}{ $left } persone nella tabella non hanno un posto e sono state tralasciate.
}
sessions-names-none = Per questa sessione non sono conservati nomi.
sessions-erased = Cancellati: nomi { $names }, testi con parole proprie { $words }. Ogni voce e ogni giudizio restano.
sessions-would-erase = Si cancellerebbero: nomi { $names }, testi con parole proprie { $words }. Ripetere con --yes per farlo definitivamente.
sessions-removed = Tolto: { $path }
sessions-would-remove = Sarebbe tolto: { $path }
sessions-say-yes = Non è stato ancora tolto nulla. Ripetere con --yes per toglierlo per sempre.

# Una postazione è stata chiusa o riaperta, e il file che lo dice non si è potuto scrivere. Segue il motivo.
serve-closed-not-kept = Non si è potuto annotare in { $path } quali postazioni sono chiuse: se il server viene riavviato, i loro collegamenti si comporterebbero come prima.

# La scuola ha permesso parole libere a chi sfrutta.
serve-free-words = In questa sessione chi interpreta gli sfruttatori può usare parole proprie. Accertarsi che chi interpreta una vittima lo abbia accettato e conosca entrambe le uscite, e che qualcuno vigili: le parole si cancellano con «strike».
