### Schede di spunto: che cosa una persona vuole fare adesso. Un desiderio, mai un ordine; decide chi gioca.

## Lioma

agenda-lioma-pain-unheeded = Nessuno si è occupato di te. Tieniti la pancia, siediti sulle pietre.
agenda-lioma-asked-beside-zorine = Zorine può sentire. Guardala, poi ripeti la sua frase: cugine, niente da dare a nessuno.
agenda-lioma-medic-alone = La dottoressa prima chiede, e Zorine è fuori. Annuisci, se vuoi.
agenda-lioma-zorine-away = Zorine sembra lontana. Chiedi a bassa voce quanto è distante e se può sentire.
agenda-lioma-safety-asked = Ti chiedono se ti senti al sicuro. Pensa a tua sorella; di’ una parte, o ancora niente.
agenda-lioma-police-offered = Si parla della polizia. Chiedi se devi per forza. Se no, di’ di no, con gentilezza, una volta.
agenda-lioma-body-offered = Con parole chiare ti chiedono se va bene la signora che ha la casa. Se ti hanno spiegato chi viene a sapere che cosa, di’ di sì.
agenda-lioma-track-hem = Un lavoro tutto tuo: scuci l’orlo, un filo al minuto. Conta i passi fino al cancello. Pensa a chi daresti la SIM.

## Rinu

agenda-rinu-asked-her-age = Recita: diciannove. Poi guarda Korin, per capire se andava bene.
agenda-rinu-school-remark = Qualcuno parla la tua lingua. Di’ alla persona che traduce, senza che c’entri niente, che giovedì c’è la verifica sulle frazioni.
agenda-rinu-ring = Parlano dell’anello. Giralo, abbassa gli occhi, alza le spalle.
agenda-rinu-guardian-names-herself = Una signora dice che è lì per te. Chiedile quanto costa.
agenda-rinu-truth-about-doubt = Ti hanno detto la verità sul dubbio e su che cosa succede dopo. Puoi dire quanti anni hai.
agenda-rinu-call-mother = Ti lasciano in pace con qualcuno di gentile. Chiedi se puoi telefonare a tua madre, due minuti.
agenda-rinu-call-refused = No, senza un motivo e senza un’ora. Metti il cappotto e va’ dove la recinzione è bassa.
agenda-rinu-track-fractions = Un lavoro tutto tuo: il foglio di matematica, quattro piccoli rompicapi. Scrivi a Oda. Indovina quale adulto mantiene la parola.

## Bastim

agenda-bastim-phone-rings = Il telefono squilla dove tutti lo sentono. Chiudi la chiamata, sorridi, voltati.
agenda-bastim-passport-asked = Ti chiedono il passaporto. Arriva. Lo porta l’agenzia.
agenda-bastim-paper-asked = Qualcuno chiede del lavoro. Mostra il foglio stagionale, con orgoglio.
agenda-bastim-gloves = Ti guardano i guanti. Nascondi le mani.
agenda-bastim-cream-offered = Una crema, e nessuna domanda insieme. Fa’ vedere le mani alla dottoressa, se vuoi.
agenda-bastim-rights-on-wages = Senti che cosa dice la legge su orario, paga e passaporto. Chiedi due volte quante ore.
agenda-bastim-gate-at-ten = Nessuno ha parlato con te e l’ora del furgone si avvicina. Va’ al cancello, se non hai altro.
agenda-bastim-track-matchbox = Un lavoro tutto tuo: conta su una scatola di fiammiferi i giorni non pagati. Decidi per ogni chiamata: lasciar squillare, leggere, rispondere, cancellare.

## Caleo

agenda-caleo-door-and-men = Uomini alle tue spalle. Spostati, lascia passare gli altri, tieni d’occhio l’uscita.
agenda-caleo-phone-lights = Lo schermo si accende. Giralo a faccia in giù.
agenda-caleo-man-from-home = L’interprete è della tua città. Irrigidisciti, parla meno, voltati.
agenda-caleo-interpreter-choice = Ti chiedono chi preferisci. Fa’ segno: una donna, al telefono.
agenda-caleo-secrecy-explained = La dottoressa ha detto chi lo viene a sapere. Accetta gli esami, se vuoi.
agenda-caleo-referral-first = Oggi ti offrono aiuto. Oggi no; chiedi se puoi tenere il biglietto.
agenda-caleo-referral-again = Te lo chiedono di nuovo, la stessa persona, senza insistere. Sì alla casa, no alla polizia. Non occorre dire altro.
agenda-caleo-track-songs = Un lavoro tutto tuo: una riga per scena nel quaderno di canzoni. Decidi se leggere il suo messaggio. Scegli la porta.

## Teo

agenda-teo-left-side = Ti parlano da sinistra. Non senti niente; non reagire.
agenda-teo-crew-shouted = Qualcuno grida: l’equipaggio. Mani dietro la schiena, voltati.
agenda-teo-coffee = Qualcuno ti ha dato qualcosa di caldo e sta alla tua destra. Di’ il tuo nome e la tua città.
agenda-teo-papers-asked = Documenti? Indica la cassetta.
agenda-teo-wheel-before-rights = Il timone, e nessuno ti ha detto i tuoi diritti. Ho guidato io. Lo scriva.
agenda-teo-rights-explained = Ti hanno spiegato i diritti e l’avvocato. Chiedi se un lavoratore può essere quello, l’altra cosa.
agenda-teo-beside-gaspo = Gaspo sente. Alza le spalle, guarda in basso, non dire niente.
agenda-teo-track-log = Un lavoro tutto tuo: il registro di macchina a memoria, solo le date. Ripara il bollitore della sala. Pensa al carburante, e se dirlo.

## Zorine

agenda-zorine-answers-first = Un agente è vicino a Lioma. Rispondi prima tu, cordiale e breve.
agenda-zorine-offers-to-translate = La dottoressa chiede qualcosa a Lioma. Offriti di tradurre, hai fretta.
agenda-zorine-sees-lioma = La vedi. Guardala, tocca il marsupio.
agenda-zorine-separated = Vi hanno separate. Chiedi con garbo dov’è tua cugina. Se non te lo dicono, parla di famiglia, poi siediti in cortile e telefona.
agenda-zorine-neighbouring-bed = È sera. Chiedi il letto accanto al suo.
agenda-zorine-asked-alone = Se ti interrogano da sola: siete cugine e non dovete niente a nessuno. Il taccuino è per la spesa.
agenda-zorine-statement = Vogliono una deposizione. Chiedi un avvocato, poi taci.
agenda-zorine-track-favours = Un lavoro tutto tuo: ottieni da sconosciuti tre piccoli favori, un tè, una penna, un caricabatterie. Tieni il conto delle porte. Scrivi il reclamo al coordinamento.

## Korin

agenda-korin-her-age = Chiedono la sua età. Rispondi per lei: diciannove.
agenda-korin-doubted = Non ci credono. È scritto sul foglio: mostra il foglio.
agenda-korin-paper-back = Si sono tenuti il tuo foglio. Chiedilo indietro ogni tre minuti.
agenda-korin-separated = Non è accanto a te. Pretendi che torni, alza la voce; siediti quando qualcuno te lo chiede con calma.
agenda-korin-when-they-met = Quando vi siete conosciuti? Due anni fa. Se più tardi te lo richiedono: in primavera.
agenda-korin-sees-guardian = Che cosa c’entra con noi, quella donna? Chiedilo.
agenda-korin-child-room-door = È sera. Mettiti dove si vede la porta della stanza dei minori, finché qualcuno non ti manda via.
agenda-korin-track-story = Un lavoro tutto tuo: ripassa la storia senza contraddirti. Scrivi la richiesta della stessa casa. Pensa a una domanda per un avvocato.

## Zio Berrin

agenda-berrin-first-rings = Sono passati otto minuti. Chiama Bastim, due volte.
agenda-berrin-rings-again = Richiama Bastim, sei volte. Non risponde: scrivi una riga, il posto e l’ora.
agenda-berrin-chooses-whom = Tre chiamate per scena, una in meno per ognuna che riceve risposta. Scegli chi. Se Caleo tace, una riga su suo padre.
agenda-berrin-official-answers = Risponde uno sconosciuto. Riattacca.
agenda-berrin-van = È sera. L’autista chiede al cancello, e non aspetta più di quattro minuti.
agenda-berrin-passport-for-silence = Il terzo giorno. Offri a Bastim il passaporto in cambio del silenzio. Nessuno deve arrabbiarsi.

## Yannu

agenda-yannu-who-helps = Chiedi ad alta voce chi aiuta, se qualcuno non è trattato bene.
agenda-yannu-chats-for-neighbours = C’è un funzionario, e i tuoi vicini sono lenti. Chiacchiera tu per loro.
agenda-yannu-brother-rings = Tuo fratello chiama. Rispondi, forte e contento.
agenda-yannu-shows-receipt = Ti chiedono se devi dei soldi: niente a nessuno, ed ecco la ricevuta.
agenda-yannu-carries-a-note = Se Zorine ti dà un biglietto, portalo. Se qualcuno te lo chiede, consegnalo.

## Irva

agenda-irva-uniform-behind = Una divisa alle tue spalle. Sposta la sedia.
agenda-irva-asked-in-the-queue = Non in mezzo a una fila. Più tardi, per favore.
agenda-irva-cannot-go-back = Di’ a chi hai davanti che non puoi tornare, e aspetta che sia scritto.
agenda-irva-woman-doctor = Il medico è una donna e prima chiede. Accetta.
agenda-irva-asked-twice = L’hai già raccontato una volta. Siediti: la stanchezza si vede.

## Hadro e Sule

agenda-hadro-answers-first = Chiedono a lei e rispondi tu. Fai sempre così.
agenda-hadro-booklet = Mostra il libretto, fotografie comprese.
agenda-hadro-parted = È via da un po’. Chiedi a qualcuno quanto ci vuole.
agenda-sule-hadro-speaks = Risponde lui per te. Annuisci, batti il ritmo sul suo braccio.
agenda-sule-alone-with-time = Sei da sola, c’è tempo, e le tue parole arrivano. Rispondi piano, poi tanto.
agenda-sule-corrects-dates = Ha sbagliato di nuovo la data. Correggilo e ridi.

## Obessa e Tiko

agenda-obessa-many-cousins = I cugini? Sono tanti. Fa’ un gesto con la mano.
agenda-obessa-letter = Documenti? La lettera della clinica.
agenda-obessa-snaps-and-shares = Rispondigli male, poi dagli il tuo pane.
agenda-obessa-notice-explained = Ti hanno detto perché scrivono a un giudice. Accettalo.
agenda-tiko-runs-back = Ti hanno portato in un altro posto. Guardati un po’ intorno, poi torna di corsa da lei.
agenda-tiko-tooth = Fa’ vedere a qualcuno il dente nella scatola di fiammiferi.
agenda-tiko-letter-home = Chiedi quando puoi scrivere a tua madre.

## Marn

agenda-marn-says-nineteen = Diciannove, da marzo. Ridono tutti.
agenda-marn-school-week = Parla della nona classe e delle sue verifiche: hai aiutato a insegnare lì.
agenda-marn-doubted = Non ti credono. Prima offenditi, poi divertiti.
agenda-marn-certificate = Ti chiedono i documenti: il diploma e l’esonero.
agenda-marn-helps-tiko = Aiuta il ragazzino con i conti.

## Gaspo

agenda-gaspo-i-fish = Tu peschi. Tiri cime. Tutto qui.
agenda-gaspo-blames-teo = Si mette male. Indica Teo.
agenda-gaspo-lawyer = C’è un avvocato? Allora lo vuoi.
agenda-gaspo-pay-book-shown = Trecento a viaggio, sì, e un prestito per il tetto. E allora?
agenda-gaspo-not-an-interpreter = Tu non traduci per nessuno. Scuoti la testa.

## Edua

agenda-edua-daughter-rings = Tua figlia chiama. Rispondi, gridando.
agenda-edua-a-chair = Chiedi una sedia, e fatti sentire.
agenda-edua-who-paid = Ha pagato mia figlia. Una figlia è questo.
agenda-edua-mothers-rinu = La ragazza con il cappotto verde è troppo magra. Dalle qualcosa.

## Ilvo

agenda-ilvo-says-fourteen = Quattordici. Dillo subito.
agenda-ilvo-bread = Chiedi del pane.
agenda-ilvo-ball = La signora che si è inginocchiata può tenere il pallone mentre mangi.
agenda-ilvo-uncle = Vuoi che chiamino tuo zio. Lavora di notte.
agenda-ilvo-teaches-a-game = Insegna un gioco alla ragazza con il cappotto verde.

## Wila

agenda-wila-called-wila = Leggono i tuoi documenti ad alta voce. Chiedi di essere chiamata Wila.
agenda-wila-ledger = Ti chiedono con garbo di che cosa vivi: mostra il libro dei conti.
agenda-wila-where-to-sleep = Chiedi, in disparte, dove dormirai.
agenda-wila-leading-question = Quel tono lo conosci. Voltati, e se continua vattene.
agenda-wila-mends-a-coat = Rammenda il cappotto di qualcuno.

## Imre Tolk

agenda-ex-sea-liaison-tell-the-lead = Cinque minuti dopo lo sbarco, trova chi lo dirige e di’ che cosa hai visto nella notte, una volta.
