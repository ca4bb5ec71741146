### Parole proprie, e colloqui ad alta voce.

seat-verb-aloud = voce
    .does = parlare con qualcuno ad alta voce, nella stanza
seat-verb-conclude = concludi
    .does = terminare il colloquio ad alta voce
seat-verb-tap = tocca
    .does = nel colloquio ad alta voce: che cosa si è appena fatto o sentito
seat-verb-vouch = conferma
    .does = dire se è questo che vi è stato detto

seat-ask-aloud = Con chi si parla ad alta voce?
seat-ask-said = Che cosa si è appena detto ad alta voce? Un numero, o alcune delle parole: la frase che più si avvicina.
seat-ask-conclude = Ciò che si è detto e non annotato non è a verbale. È annotato tutto?
seat-ask-tap = Che cosa si è appena fatto o sentito?
seat-ask-told = Che cosa si è raccontato?
seat-ask-vouch = Quali parole?
seat-ask-agrees = È questo che vi è stato detto?
seat-vouch-own = { $by }: «{ $words }» — significato: { $meant }
seat-vouch-aloud = { $by }, ad alta voce: { $words }

tap-said-it = l’ho detto
tap-said-part = ne ho detto una parte
tap-lied = non ho detto la verità
tap-silent = sono rimasta o rimasto in silenzio
tap-asked-again = mi è stato chiesto di nuovo lo stesso
tap-promised = mi è stato promesso qualcosa

seat-aloud-now = Ora si parla ad alta voce: { $by } con { $with }. Qui: { $here }. { $count ->
    [0] Nessuno può sentire da fuori.
   *[other] Chi si trova qui vi sente: { $near }.
} Con «parla» si annota che cosa si è detto, con «tocca» che cosa si è fatto; «concludi» termina.
seat-aloud-now-asked = Ora si parla ad alta voce: { $by } con { $with }. Qui: { $here }. { $count ->
    [0] Nessuno può sentire da fuori.
   *[other] Chi si trova qui vi sente: { $near }.
} Con «tocca» si annota che cosa si è fatto o sentito, con «conferma» se ciò che è annotato è stato detto; «concludi» termina.
seat-aloud-began = { $by } e { $with } cominciano a parlare ad alta voce.
seat-aloud-ended = { $by } e { $with } non parlano più ad alta voce.
seat-aloud-vouch = { $by } e { $with } non parlano più ad alta voce. Scrivere «conferma»: è questo che vi è stato detto?
seat-aloud-shut-either = { $by } e { $with } qui non possono parlare ad alta voce: o non avete una lingua in comune, o chi è a portata d’orecchio capirebbe ciò che la persona interpretata non capisce. Scegliere delle frasi, o scrivere.
seat-aloud-shut-language = { $by } e { $with } non possono parlare ad alta voce: le persone interpretate non hanno una lingua in comune. Chiamare un interprete, poi scegliere delle frasi, o scrivere.
seat-aloud-shut-room = { $by } e { $with } qui non possono parlare ad alta voce: chi è a portata d’orecchio capirebbe ciò che la persona interpretata non capisce, oppure una delle due parti ha parole scritte. Spostarsi dove nessun altro sente, o scegliere delle frasi.
seat-aloud-already = Si parla già ad alta voce. «concludi» termina.
seat-tap-not-yours = Annota così chi risponde. Con «parla» si annota che cosa si è detto.
seat-tapped = Annotato: { $tap }.
seat-heard-own = { $by } a { $to }, con parole proprie: «{ $words }» — significato: { $meant }
seat-heard-aloud = { $by } a { $to }, ad alta voce: { $words }
seat-meant-nothing = (nessun significato confermato)
seat-say-unmeant = Dirlo così come è scritto. Allora non conta nulla.
seat-agreed = { $by } conferma: è questo che ha detto { $whose }.
seat-contested-own = { $by } non conferma che { $whose } intendesse questo. Non conta nulla.
seat-contested = { $by } non conferma che { $whose } lo abbia detto. Non conta nulla, a meno che un osservatore non l’abbia annotato.
seat-struck = Delle parole sono state cancellate dal verbale.

words-erased = (parole cancellate)
words-own = (con parole proprie)
seat-nothing-told = niente di ciò che so

transcript-aloud-through = { $by } a { $to }, ad alta voce, tramite { $via }: { $words }
transcript-noted = { $by } a { $to }, ad alta voce, come annotato da chi osservava: { $words }
transcript-else = { $by } chiede di fare altro: «{ $words }»
transcript-settled = a { $by }: { $text }
transcript-tapped = { $by } annota: { $tap }

refusal-not-own-words = Questo ruolo dice solo le frasi offerte.
refusal-not-aloud = Con questa persona non si sta parlando ad alta voce.
refusal-no-keys = La tastiera è a un altro computer di questo posto. Prenderla prima, o chiederla.

## Che cosa si fa dicendo qualcosa, come lo vede chi osserva.

speech-act = { $act ->
    [Greet] saluta
    [Introduce] dice chi è
    [Inform] informa
    [AskOpen] fa una domanda aperta
    [AskClosed] chiede un sì, un no o un solo fatto
    [AskLeading] mette la risposta nella domanda
    [AskBlame] incolpa o dubita
    [Offer] offre
    [Request] richiede
    [AskConsent] chiede il consenso
    [Tell] racconta
    [Deny] nega
    [Evade] elude
    [Agree] acconsente
    [Refuse] rifiuta
    [Withdraw] ritira un consenso
    [Reassure] rassicura
    [Promise] promette
    [Threaten] minaccia
    [Press] insiste
    [Thank] ringrazia
    [Summarise] riepiloga
    [Silence] resta in silenzio
    [Render] rende ciò che è stato detto
   *[other] parla
}
