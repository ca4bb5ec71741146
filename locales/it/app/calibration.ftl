### La pagina di una taratura: un caso come esame, da molte partite giocate da automi a livelli di bravura graduati. La leggono le scuole che devono difendere un esito.
### I valori sono numeri su cento. Le parole comuni con una prova stanno in rehearsal.ftl.

calibration-title = Taratura: { $case }
calibration-kicker = Taratura
calibration-intro = Prima di valutare qualcuno con un caso, una scuola deve sapere quanto valgono i suoi voti: quanto è difficile ogni postazione, quali righe del libro dei rilievi distinguono la condotta buona dalla cattiva, quanto di un esito è fortuna. Il caso è stato giocato con automi in ogni postazione, a livelli di bravura graduati, con gli stessi semi per ogni livello.

## Che cosa guardare prima

calibration-seat-at = { $seat } ({ $standing })
calibration-seats-even = Al livello migliore nessuna delle postazioni a cui si chiede abbastanza dista più di { $by } punti su cento dalla loro media.
calibration-seats-uneven = Fra le postazioni a cui si chiede abbastanza, queste distano al livello migliore più di { $by } punti su cento dalla media: { $seats }. Non si confrontino persone in postazioni diverse.
calibration-enough = Nella maggior parte delle partite ogni postazione ha almeno { $lines } righe, abbastanza per mostrare una quota.
calibration-too-little = Nella maggior parte delle partite queste postazioni hanno meno di { $lines } righe, troppo poche per valutare qualcuno: { $seats }.
calibration-with-team = Chi siede qui il caso lo valuta solo con la squadra, perché a questi uffici tocca troppo poco per dire qualcosa di una persona: { $seats }.
calibration-luck-small = Gli esiti delle postazioni dipendono dalla bravura per il { $skill }; dalla postazione solo per il { $seat } e dal seme per il { $seed }.
calibration-luck-large = Gli esiti delle postazioni dipendono dalla bravura per il { $skill }, dalla postazione per il { $seat } e dal seme per il { $seed }. Una sola partita dice poco di una persona.
calibration-luck-unknown = Quanto sia fortuna non si può dire: servono almeno due livelli, due postazioni e due semi, e ogni postazione valutata in ogni partita.
calibration-none-reversed = Nessuna riga di un dovere premia la condotta peggiore.
calibration-some-reversed = { $count ->
    [one] { $count } riga di un dovere dà di più alla condotta peggiore.
   *[other] { $count } righe di doveri danno di più alla condotta peggiore.
}
calibration-most-tell = { $count } righe di doveri su { $all } quasi non distinguono la condotta; le altre sì.
calibration-many-silent = { $count } righe di doveri su { $all } quasi non distinguono la condotta.

## Postazioni

calibration-seats = Quanto è difficile ogni postazione
    .intro = Valore medio di ogni postazione a ogni livello; prima la più difficile al livello migliore. Una postazione che sta in basso pur essendo giocata bene è difficile, oppure i suoi doveri aspettano altri; chi vi siede non va confrontato con chi siede altrove.
    .caption = Valore medio di ogni postazione, su cento
    .picture = Valore di ogni postazione a ogni livello, distribuito sulle partite. La tabella sopra ne ha le medie.
calibration-apart-team = valutata solo con la squadra
calibration-apart-renderings = le sue righe sono interpretazioni: non si confronta con altre
calibration-column-gap = Rispetto alla media delle postazioni
calibration-column-lines = Righe per partita
calibration-column-too-little = Partite con troppo poco da valutare

## Righe dei doveri

calibration-items = Le righe dei doveri come quesiti
    .intro = Ogni riga di un dovere è un quesito: quanto è facile, e se le squadre che fanno bene in tutte le altre righe fanno meglio anche in questa. I divieti restano fuori: una regola che nessuno viola fa il suo lavoro.
    .picture = Righe dei doveri per facilità, dalle difficili a sinistra alle facili a destra, e per correlazione con il resto del valore della squadra: più in alto, più dicono. Le tabelle sotto dicono lo stesso.
    .caption = Righe dei doveri: facilità, correlazione, capacità di distinguere
calibration-axis-easiness = Facilità: quota dei punti che si ottiene
calibration-axis-correlation = Correlazione con tutte le altre righe
calibration-reading-reversed = { $count ->
    [one] { $count } riga dà di più alla condotta peggiore
   *[other] { $count } righe danno di più alla condotta peggiore
}
    .advice = Le squadre migliori ne ottengono di meno. Si cerchi un indizio che solo la condotta cattiva porta alla luce, un termine che comincia più tardi per chi è lento, o un dovere che il buon lavoro rende superfluo e che allora dovrebbe uscire da ciò che è dovuto.
calibration-reading-fixed = { $count ->
    [one] { $count } riga esce uguale chiunque giochi
   *[other] { $count } righe escono uguali chiunque giochi
}
    .advice = Non dicono nulla di nessuno. Una riga che tutti compiono può restare, se mostra che cosa è normale; una che nessuno può compiere va corretta.
calibration-reading-weak = { $count ->
    [one] { $count } riga quasi non distingue la condotta
   *[other] { $count } righe quasi non distinguono la condotta
}
    .advice = La correlazione sta tra −0,10 e 0,10. Spesso la riga dipende dal caso, o da una sola persona tra i personaggi.
calibration-reading-telling = { $count ->
    [one] { $count } riga distingue la condotta
   *[other] { $count } righe distinguono la condotta
}
    .advice = Più alta è la correlazione, più questa riga dice della condotta in generale.
calibration-reading-unknown = { $count ->
    [one] { $count } riga è stata valutata in troppo poche partite per dire
   *[other] { $count } righe sono state valutate in troppo poche partite per dire
}
    .advice = Servono almeno dieci partite in cui sia stata valutata. Più partite possono aiutare; una riga che non si valuta quasi mai ha un indizio in cui quasi nessuno può imbattersi.
calibration-reading-aftermath = { $count ->
    [one] { $count } riga resta da partite andate male prima
   *[other] { $count } righe restano da partite andate male prima
}
    .advice = Al livello migliore le ha meno di una partita su dieci. Confrontano partite cattive con altre peggiori: una correlazione non dice nulla di chi ha agito bene. Dove si guardano le singole righe vanno lasciate da parte.
calibration-column-easiness = Facilità
calibration-column-correlation = Correlazione
calibration-column-discrimination = Gruppo alto meno gruppo basso

## Fortuna

calibration-luck = Da che cosa dipende un esito
    .intro = Gli esiti delle postazioni cambiano da partita a partita. Ecco quanta parte delle loro differenze al quadrato va con ciascuna causa. La bravura dovrebbe averne di gran lunga la maggiore.
    .of = Da { $seats } postazioni valutate in ogni partita, in media su dodici righe o più, e { $seeds } semi.
    .caption = Quote della variazione degli esiti delle postazioni
calibration-column-source = Va con
calibration-column-share = Quota
calibration-column-means = Che cos’è
calibration-luck-skill = Bravura
    .means = Quanto bene giocano gli automi: ciò che un voto dovrebbe misurare.
calibration-luck-seat = Postazione
    .means = In quale postazione si siede, chiunque vi sieda.
calibration-luck-skill-and-seat = Bravura e postazione insieme
    .means = Alcune postazioni risentono del gioco cattivo più di altre.
calibration-luck-seed = Seme
    .means = Ciò che in una partita tocca a tutti: chi si trova, che cosa una persona osa dire.
calibration-luck-rest = Quel che resta
    .means = Ciò che in una partita tocca a una sola postazione: chi è arrivato prima, chi si è incontrato, che cosa altri non hanno fatto.

## Errori di persona

calibration-mistaken = Vittime non riconosciute, altri presi per vittime
    .intro = Tutte le persone e le partite di un livello insieme. Prima l’intervallo: 95 volte su 100 contiene la quota vera. Le persone di un caso sono poche e si ritrovano in ogni partita, perciò è piuttosto troppo stretto.
calibration-column-missed = Vittime non riconosciute
calibration-column-flagged = Altri presi per vittime
calibration-interval = da { $low } a { $high }
