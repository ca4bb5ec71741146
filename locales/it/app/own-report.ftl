### Il proprio rapporto a un posto, dopo il gioco: in un terminale e su uno schermo. Le righe stesse sono in report.ftl e rate.ftl.

own-report-whole = La pagina intera, con i tempi e i disegni, è presso chi conduce la sessione.
own-report-given = { $at }  { $by } su questo posto: { $what } – { $of }: { $mark }

## In un terminale

seat-verb-report = rapporto
    .does = dopo il gioco: com’è andata a questo posto; con un numero, una riga sola
seat-verb-contest = contesta
    .does = dopo il gioco: dire che una riga del proprio rapporto è sbagliata, come in contesta 12 perché …
# La parola tra il numero e il motivo; si può omettere.
seat-contest-because = perché
seat-report-ready = C’è un rapporto su questo posto. Non ha fretta: rapporto legge prima come si esce dal ruolo.
seat-report-then = Quando si è di nuovo sé stessi, dire rapporto un’altra volta.
seat-report-line = { $line }  { $verdict }: { $what } – { $whom } ({ $points })
seat-report-besides = { $count ->
    [one] Un’altra riga non è stata valutata
    [many] Altre { $count } righe non sono state valutate
   *[other] Altre { $count } righe non sono state valutate
}: del posto non vi si è visto nulla. rapporto { $more } legge tutte le righe.
seat-report-how = rapporto e un numero legge una riga per intero. Se una riga è sbagliata: contesta, il suo numero, perché, e il motivo. Non scrivere nomi veri.
seat-contest-how = Come in: rapporto 12, o contesta 12 perché il furgone era in mezzo.
seat-contested-line = La riga { $line } è contestata, e conservata con ciò che è stato scritto. La guarderà qualcuno che non conosce né il voto né di chi è.

## Che cosa ne è di una contestazione

contest-is-contested = contestata
contest-is-decided = decisa dai valutatori
contest-refused-not-over = Il rapporto c’è quando il gioco è finito.
contest-refused-not-own = Il rapporto di questo posto non ha questa riga.
contest-refused-before = Questa riga è già stata contestata da qui. Aspetta chi valuta.
contest-refused-decided = Su questa riga si è già deciso. Che cosa, e perché, sta nel rapporto.
contest-refused-no-words = Dire perché la riga è sbagliata.
contest-refused-too-long = È troppo lungo da conservare. Dirlo con meno parole.

## Su uno schermo

client-own-report = Il rapporto su questo posto
client-own-lines = Le proprie righe, prima quelle costate di più
client-own-status = Che cosa ne è
client-own-none = Da qui non viene un rapporto: nessuno giudica questa sessione mentre si tiene. Chi la conduce può farla giudicare con: tavolo report
client-own-why = Perché la riga { $line } è sbagliata? Non scrivere nomi veri.
client-own-contest = Contestare la riga { $line }
client-own-sure = Contestare questa riga?
client-own-sure-says = Si conserva con ciò che è stato scritto e non si può ritirare. Chi conduce la sessione sa da quale posto viene; chi riguarda la riga no.
client-own-yes = Contestarla
client-own-moment = Rivedere { $at }
client-past = Ciò che si vedeva da questo posto a { $at }
client-past-back = Tornare al rapporto
client-past-earlier = { $seconds } secondi prima
client-past-later = { $seconds } secondi dopo
client-own-back = Tornare alla fine del gioco
client-left-alone = Con l’uscita la sessione è finita. È conservata su questo computer; il suo rapporto si ottiene con: tavolo report { $path }
client-kept = Questa sessione è conservata su questo computer. L’intero rapporto, con tempi e disegni, si ottiene con: tavolo report { $path }
