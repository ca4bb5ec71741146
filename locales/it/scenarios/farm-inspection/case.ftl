### Il campo lungo: il caso, le scene, i finali. Tutto ciò che si legge qui è inventato.

case-title = Il campo lungo
case-summary =
    Fine settembre, vendemmia. All’azienda Campo lungo risultano sei contratti; dall’alto si vede una ventina di persone. Qualcuno ha chiamato il numero verde: nel capannone dormono degli uomini. Avete una sera per preparare, una mattina in azienda, una sala a dodici chilometri con due stanze che hanno una porta, e due settimane fino al tavolo rotondo.
    Non tutti quelli che stanno fra i filari sono sfruttati, e non tutti quelli che lo sono vengono da fuori. Nessuno è tenuto a raccontarvi qualcosa: parlano anche il furgone, il fornello e il quaderno, se la mano giusta apre la serratura giusta.

## Da sapere prima di giocare

content-note-exploitation = Ci sono persone fatte lavorare troppo e pagate troppo poco.
content-note-coercion = Ci sono persone tenute in pugno con un debito, con documenti trattenuti e con ciò che potrebbe accadere ai familiari.
content-note-injury = Una persona ha una mano ferita. La ferita non è mostrata né descritta.
content-note-child = Un ragazzo di diciassette anni lavora con i documenti di una persona più grande.
content-note-informer = Un lavoratore riferisce sugli altri.
content-note-nothing-shown = Non si mostra nulla: nessuna violenza, nessuna ferita.
content-note-who-may-play = Timo, che è minorenne, è affidato a un bot o a un attore adulto preparato. Chi è stato sfruttato e chi ci guadagna è interpretato da chi si offre, mai per sorteggio; chi interpreta può fermarsi in qualunque momento, da una delle due uscite.
content-note-afterwards = Alla fine ognuno dice il proprio nome, mette via la scheda e fa un respiro. I contatti per chiedere aiuto sono sempre a portata di mano, anche domani.

## Scene

scene-planning = Il tavolo di preparazione
    .brief =
        Martedì, ore 16. Tutti a un tavolo, una volta sola. Chi chiede che cosa, chi interpreta, chi resta accanto a quello con le chiavi del furgone, dove si parla dopo e dove si dorme. Ciò che il pubblico ministero ha disposto oggi va sulla carta. Sei minuti.

scene-arrival = L’arrivo
    .brief =
        Mercoledì, ore 7.40, primo sole sui filari. Prima l’acqua, l’ombra, una parola calma in ogni lingua. Chi risponde per tutti viene portato da parte con un buon motivo. Non si insegue nessuno, a nessuno si chiedono i documenti, e a nessuno una storia.

scene-shed = Capannone, ufficio, filari
    .brief =
        Ore 8.20. Fotografie prima di spostare qualcosa. Ciò che è chiuso a chiave lo apre chi può, su una base scritta. Le buste paga accanto a ciò che conta le ore vere. E fra i filari qualcuno è più giovane della sua carta.

scene-talks = Colloqui a porta chiusa
    .brief =
        Ore 11.30, la sala. Tè, due stanze, uno sportello lavoratori che non condivide nulla. A tutti si dice quale aiuto esiste; chi vuole parla da solo, con una persona neutrale che porta le parole. Un sì è un sì a una cosa sola. Stanotte a ciascuno serve un letto che non sia nel capannone.

scene-next-day = Il giorno dopo
    .brief =
        Giovedì, ore 10. La notizia di reato, il parere, la via giusta per ciascuno; niente di tutto questo promesso. In sala viene proposto un accordo. Qualcuno che ha dormito racconta un po’ di più. Poi prenotate ciò che va fatto prima del tavolo rotondo.

scene-round-table = Il tavolo rotondo
    .brief =
        Giovedì 15 ottobre, ore 10.30. Casa, lingua, un pomeriggio per una madre che non può restare sola, scuola, lavoro prima del permesso. Al tavolo siedono quelli di cui si parla. E chi aveva le chiavi del furgone è di nuovo fuori e chiede indirizzi.

scene-winter = Due mesi dopo
    .brief =
        Ciò che è stato prenotato si compie; ciò che nessuno ha prenotato non accade. La scheda che segue dice come stanno le cose il 1° dicembre.

## Finali

ending-end-child-gone =
    1° dicembre. Timo non è qui, e nessuno al tavolo rotondo sa dire dove dorma. Un ragazzo che non c’è più è un ragazzo da cercare, qualunque cosa l’abbia portato via. La revisione mostra quando era ancora raggiungibile, e chi lo ha saputo.

ending-end-several-gone =
    1° dicembre. Più d’uno di quelli che lavoravano nel campo lungo non è raggiungibile. Nessuno doveva a qualcuno di restare. La revisione mostra, per ciascuno, che cosa a quel punto era stato fatto e per che cosa ci sarebbe stato il tempo.

ending-end-davin-gone =
    1° dicembre. Davin non è più qui, e nessuno sa dire per chi lavori ora. La revisione mostra che cosa a quel punto era stato fatto per lui, e che cosa no.

ending-end-sanu-gone =
    1° dicembre. Sanu non è più qui, e nessuno sa dire chi gli curi la mano. La revisione mostra che cosa a quel punto era stato fatto per lui, e che cosa no.

ending-end-agnes-gone =
    1° dicembre. Agnes non risponde più. La revisione mostra che cosa a quel punto era stato fatto per lei, e che cosa no.

ending-end-luka-gone =
    1° dicembre. Luka è passato a un’altra raccolta e non ha lasciato un numero. La revisione mostra che cosa a quel punto era stato fatto per lui, e che cosa no.

ending-end-tainted =
    1° dicembre. L’armadietto lo ha aperto la mano sbagliata, e di ciò che conteneva si discute ancora. Cinque persone vanno avanti senza. La revisione mostra il momento, e chi si sarebbe potuto chiamare.

ending-end-half-gone =
    1° dicembre. La prima mattina dei nomi sono arrivati a chi controlla l’immigrazione, e metà dei filari si è svuotata. Le persone che conoscete sono raggiungibili; degli altri nessuno sa quanto gli spettasse.

ending-end-no-table =
    1° dicembre. Il tavolo rotondo non si è tenuto, o non con chi serviva. Ogni ufficio aveva la sua parte; la revisione mette le parti una accanto all’altra.

ending-end-held =
    1° dicembre. Il tavolo si è tenuto, e i piani hanno delle date. Davin e Sanu sono conosciuti da chi aiuta; un permesso è stato proposto. Timo vive tra suoi coetanei. Il denaro è stato seguito. Ciò che è dovuto è calcolato o lo si sta calcolando, e le viti sono spoglie. Non è una fine: è un inizio che ha tenuto.

ending-end-partly-open =
    1° dicembre. Parte di ciò che era cominciato nel campo lungo è arrivata in fondo, parte no. La revisione mostra quale riga è andata avanti, quale si è fermata e chi avrebbe potuto smuoverla.

ending-end-stopped =
    L’esercitazione è stata fermata, e va bene così. Fermarsi non chiede motivi e non ha autore. Ciò che è stato fatto resta; ciò che non si è giocato non conta nulla e non pesa su nessuno. Dite il vostro nome, mettete via la scheda, fate un respiro.
