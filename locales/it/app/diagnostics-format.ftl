### Errori nella forma dei file degli autori, da S0001 a S0049: che cosa non va e, come .hint, che cosa fare.
### Per autori che non hanno mai visto un file simile. $suggestion è la parola che probabilmente si intendeva.

diagnostic-did-you-mean = Si intendeva { $suggestion }?

diagnostic-s0001 =
    { $reason ->
        [utf-16] Il file è salvato come UTF-16 (“Unicode”), ma va salvato come UTF-8.
       *[bytes] Da questo punto in poi il file non è testo in UTF-8.
    }
    .hint = Apra il file nell’editor, scelga “Salva con codifica” o “Salva con nome” e indichi UTF-8.

diagnostic-s0002 = Il file ha { $size } byte; ne sono ammessi al massimo { $limit }.
    .hint = Lo divida in più file, per esempio uno per ogni scena.

diagnostic-s0003 = Con questo file, tutti i file insieme supererebbero i { $limit } byte. È stato escluso.
    .hint = Tolga ciò che non fa parte del caso. Immagini e registrazioni non vanno in questa cartella.

diagnostic-s0004 = Ci sono più di { $limit } file. Questo è stato escluso.
    .hint = Riunisca i piccoli file che vanno insieme, oppure tolga ciò che non fa parte del caso.

diagnostic-s0005 = Il file ha più di { $limit } voci. Da qui in poi non è stato letto.
    .hint = Lo divida in più file.

diagnostic-s0006 = Questa voce ha { $size } byte; ne sono ammessi al massimo { $limit }.
    .hint = Cerchi una parentesi che si chiude troppo tardi, oppure divida la voce in più voci.

diagnostic-s0007 = In questo punto sono aperte più di { $limit } parentesi. Da qui in poi il file non è stato letto.
    .hint = Cerchi parentesi aperte e mai chiuse, oppure semplifichi la condizione.

diagnostic-s0008 = In questa riga c’è un carattere invisibile ({ $character }).
    .hint = Cancelli la riga e la riscriva. Questi caratteri arrivano spesso quando si copia testo da una pagina web o da un PDF.

diagnostic-s0009 = Il nome di file { $path } non può essere usato.
    .hint = Tenga il file dentro la cartella del caso e usi solo lettere, cifre, trattini e punti.

diagnostic-s0010 = Le virgolette tipografiche ({ $character }) qui non funzionano.
    .hint = Le sostituisca con quelle diritte: "così". I programmi di scrittura le cambiano da soli; usi un editor di solo testo.

diagnostic-s0011 = Gli apici semplici qui non funzionano.
    .hint = Usi le virgolette doppie: "così".

diagnostic-s0012 = La parentesi { $opener } aperta qui non viene mai chiusa.
    .hint = Aggiunga { $closer } dove finisce il suo contenuto. Quasi tutti gli editor mostrano la parentesi corrispondente quando il cursore è su una delle due.

diagnostic-s0013 = Non c’è nessuna parentesi aperta che { $closer } possa chiudere.
    .hint = La tolga, oppure aggiunga prima la parentesi di apertura che manca.

diagnostic-s0014 = Qui c’è { $found }, ma la parentesi { $opener } della riga { $opened-line }, colonna { $opened-column }, è ancora aperta e richiede { $closer }.
    .hint = Aggiunga { $closer } prima, oppure la metta al suo posto.

diagnostic-s0015 = Una voce comincia con ( e non con {"{"}.
    .hint = Scriva ( … ) attorno alla voce. Le graffe servono solo per le tabelle di cui si scelgono i nomi, e i nomi dei campi non vogliono virgolette.

diagnostic-s0016 = Prima di questa voce manca una virgola.
    .hint = Metta una virgola dopo la voce precedente. È ammessa anche dopo l’ultima voce.

diagnostic-s0017 = Il testo che comincia qui non ha le virgolette di chiusura in questa riga.
    .hint = Aggiunga " dove finisce. I testi più lunghi non stanno in questi file, ma in quelli dei testi (locales).

diagnostic-s0018 = Il commento che comincia qui con /* non viene mai chiuso.
    .hint = Aggiunga */ dove finisce, oppure cominci ogni riga del commento con //.

diagnostic-s0019 = Il file deve cominciare con [ (un elenco di voci) o con ( (una sola voce). Trovato: { $found ->
        [text] un testo tra "virgolette"
        [number] un numero
        [whole-number] un numero intero
        [yes-no] true o false
        [word] una parola senza virgolette
        [struct] una voce tra parentesi tonde ( )
        [list] un elenco tra parentesi quadre [ ]
        [map] una tabella tra parentesi graffe {"{"} {"}"}
        [unit] parentesi tonde vuote ()
        [character] un carattere che qui non ha significato
       *[nothing] niente
    }.
    .hint = Metta tutte le voci del file tra [ e ].

diagnostic-s0020 = Il contenuto del file è finito, ma qui c’è ancora qualcosa.
    .hint = Se fa parte dell’elenco, lo sposti prima della ] di chiusura. Se le voci sono più d’una, metta [ prima della prima e ] dopo l’ultima.

diagnostic-s0021 = Prima di questa virgola non c’è nessuna voce.
    .hint = Tolga la virgola, oppure aggiunga la voce che manca.

diagnostic-s0022 = Il carattere { $character } ({ $codepoint }) qui non ha significato.
    .hint = Lo tolga, oppure metta tra virgolette il testo di cui fa parte. Se qui non si vede nulla, è uno spazio speciale: lo cancelli e prema la barra spaziatrice.

diagnostic-s0023 = Questa riga che comincia con #! non è comprensibile.
    .hint = La tolga. Le sole ammesse sono #![enable(implicit_some)], che non serve, e #![type = "…"] o #![schema = "…"] per gli editor.

diagnostic-s0024 = Questo file deve contenere una sola voce ( … ), non un elenco.
    .hint = Tolga le parentesi quadre attorno alla voce e la virgola dopo di essa.

diagnostic-s0025 = Qui c’è un campo che non appartiene a nessuna voce.
    .hint = Metta tra parentesi tonde tutti i campi della voce: ( … ).

diagnostic-s0030 = Qui non esiste un campo { $field }. Possibili: { $expected }.
    .hint = Controlli come è scritto il campo e se sta tra le parentesi giuste.

diagnostic-s0031 = Tra le parentesi che si aprono qui manca il campo { $field }.
    .hint = Aggiunga { $field }: e il suo valore tra queste parentesi.

diagnostic-s0032 = Qui la parola { $word } non è possibile. Possibili: { $expected }.
    .hint = Scelga una di queste parole, scritta esattamente così, maiuscole e minuscole comprese. Se intende un nome dato da Lei, lo metta tra virgolette.

diagnostic-s0033 = Qui ci vuole: { $expected ->
        [text] un testo tra "virgolette"
        [number] un numero
        [whole-number] un numero intero
        [yes-no] true o false
        [word] una parola senza virgolette
        [struct] una voce tra parentesi tonde ( )
        [list] un elenco tra parentesi quadre [ ]
        [map] una tabella tra parentesi graffe {"{"} {"}"}
        [unit] parentesi tonde vuote ()
        [character] un carattere che qui non ha significato
       *[nothing] niente
    }. Trovato: { $found ->
        [text] un testo tra "virgolette"
        [number] un numero
        [whole-number] un numero intero
        [yes-no] true o false
        [word] una parola senza virgolette
        [struct] una voce tra parentesi tonde ( )
        [list] un elenco tra parentesi quadre [ ]
        [map] una tabella tra parentesi graffe {"{"} {"}"}
        [unit] parentesi tonde vuote ()
        [character] un carattere che qui non ha significato
       *[nothing] niente
    }.
    .hint = I nomi scelti da Lei stanno tra virgolette; le parole di Tavolo, i numeri, true e false no. Più valori stanno in un elenco: ["a", "b"].

diagnostic-s0034 = Il campo { $field } è indicato due volte; la prima alla riga { $first-line }.
    .hint = Ne tenga uno solo. Più valori dello stesso campo stanno in un elenco: ["a", "b"].

diagnostic-s0035 = La chiave { $key } compare due volte nella stessa tabella; la prima alla riga { $first-line }.
    .hint = Ne tenga una sola, oppure dia un altro nome a una delle due.

diagnostic-s0036 = Prima di questo punto manca una virgola.
    .hint = Metta una virgola dopo il valore precedente. Se non manca nulla, il valore precedente doveva finire prima: ne controlli parentesi e virgolette.

diagnostic-s0037 = Prima di questo punto mancano i due punti.
    .hint = Tra il nome di un campo e il suo valore ci vogliono i due punti: nome: valore.

diagnostic-s0038 = Il numero { $found } è troppo grande o troppo piccolo per questo campo.
    .hint = Controlli che non ci sia una cifra di troppo o un segno meno: quasi tutti i campi non ammettono numeri sotto lo zero.

diagnostic-s0039 = { $found } non è scritto come un numero.
    .hint = Scriva solo cifre, con il punto per i decimali e senza separatori, spazi o unità di misura: 1500 oppure 0.5.

diagnostic-s0040 = La barra rovesciata qui ({ $found }) non ha significato.
    .hint = La tolga, oppure scriva \\ per una sola barra rovesciata. Le virgolette dentro un testo si scrivono \".

diagnostic-s0041 = Il campo { $word } richiede attorno a sé un’altra coppia di parentesi.
    .hint = Scriva due coppie di parentesi: Nome((campo: valore)).

diagnostic-s0042 = In queste parentesi ci sono troppi o troppo pochi valori.
    .hint = Confronti con un esempio della stessa parola nella guida per gli autori. Più valori dello stesso tipo stanno in un elenco: ["a", "b"].

diagnostic-s0043 = { $found } non è un numero con cui si possa calcolare.
    .hint = Scriva un numero comune. Se non c’è un limite, ometta il campo.

diagnostic-s0044 = Questo valore non è ammesso: { $reason }
    .hint = Confronti con altri valori dello stesso campo.

diagnostic-s0045 = La parola { $word } contiene un trattino, un punto o un segno più e vuole le virgolette.
    .hint = La metta tra virgolette: "{ $word }".

diagnostic-s0046 = La parola { $word } non vuole parentesi.
    .hint = Tolga le parentesi e ciò che contengono, oppure scelga la parola che intendeva.

diagnostic-s0049 = Questo punto non è comprensibile. Per gli sviluppatori: { $reason }
    .hint = Confronti con una voce simile. Se non trova l’errore, lo segnali agli sviluppatori di Tavolo, allegando questo file.
