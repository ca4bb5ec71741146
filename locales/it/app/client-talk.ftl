### Il programma grafico: parlare, telefonare, interpretare, colloqui ad alta voce.

client-talk-with = Con { $who }
client-talk-lately = Che cosa si è detto
client-talk-nothing-yet = Non si è ancora detto nulla.
client-talk-nobody = Qui nessuno può sentire.
client-talk-choose = Con chi si parla?
client-talk-about-whom = Di chi si tratta?
client-talk-line = Dire qualcosa
client-talk-own-line = Con parole proprie
client-talk-hint = qualche parola di una frase
client-talk-own = parole mie
client-talk-own-enter = Nessuna frase ha queste parole. Invio cerca che cosa possono significare.
client-talk-looks-up = Si cerca che cosa possono significare queste parole.
client-talk-sentences = Frasi
client-talk-more = { $count ->
    [one] Un’altra
   *[other] Altre { $count }
}
client-talk-silence = tacere per { $count } s
client-talk-aloud = Parlare ad alta voce
client-talk-through = Tramite
client-talk-directly = nessuno: direttamente
client-talk-about = Su
client-talk-strange = Parla { $language }. Non risulta una lingua in comune.
client-talk-perhaps = Si intendeva una di queste?
client-talk-not-meant = Nessuna frase trovata.
client-talk-otherwise = Dirlo altrimenti
client-gestures = Segni del corpo

client-render = Da interpretare
client-render-this = Da interpretare: { $said }
client-render-as-said = così come è stato detto
client-render-otherwise = colorito, abbreviato o con aggiunte
client-telephone = Telefono
client-vouch = È questo che è stato detto?
client-vouch-yes = Sì, mi è stato detto questo
client-vouch-no = No, non questo
client-heard-contested = non confermato da chi l’ha ascoltato

client-aloud = Si parla ad alta voce con { $who }. Guardatevi.
client-aloud-here = Qui: { $who }
client-aloud-private = Nessuno può sentire da fuori.
client-aloud-overheard = Chi si trova qui vi sente: { $places }
client-aloud-note = Annotare che cosa si è appena detto: la frase che più si avvicina
client-aloud-tap = Annotare che cosa si è appena fatto o sentito
client-aloud-told = Che cosa si è raccontato
client-aloud-tap-says = Prima scegliere che cosa si è raccontato, poi premere che lo si è detto.
client-conclude = Terminare il colloquio
client-conclude-yes = Sì, terminare
