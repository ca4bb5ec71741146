### Che cosa si può sapere: una frase semplice ciascuna.

## Che cosa portano gli enti

clue-place-in-the-north = Al nord è libero un posto per una mamma con bambino; si può tenere fino a martedì a mezzogiorno.
clue-rules-changed-in-july = Le domande registrate prima del 1° luglio 2026 seguono Dublino III, quelle successive il regolamento che lo ha sostituito.
clue-flight-full = Il volo di giovedì è pieno; i posti si cambiano fino a lunedì sera.
clue-second-door = Accanto all’uscita 14 c’è una porta senza scritte; dietro ci sono una stanza tranquilla e una rampa che dalla sala non si vede.
clue-one-hour-a-day = Mila risponde al telefono lunedì alle due; martedì è a Montefosco.
clue-no-place-in-province = In provincia, fino al venti, non c’è alcun posto per una mamma con bambino.
clue-room-behind = Dietro lo sportello di Montefosco c’è una stanza con la porta.
clue-old-files-reopen = Una vecchia domanda d’asilo si può riaprire; prende un numero nuovo e conserva la data.
clue-post-open-till-two = Il presidio sanitario dell’aeroporto è aperto fino alle due.
clue-two-wards = Beno è tutore di due ragazzi e può prenderne un terzo.
clue-suri-home-town = Suri è di Osk, in Tavria, e sul volo non conosce nessuno.

## Selka

clue-selka-flight = Selka sarà trasferita giovedì 8 ottobre; in Nordmark è stata registrata l’11 agosto 2026.
clue-selka-thursday = Giovedì Selka e suo figlio vengono portati in aereo in Ausonia.
clue-selka-child = Selka viaggia con il figlio Miro, tre anni.
clue-selka-cousin-answers = Chi parla a Selka riceve la risposta dalla donna accanto.
clue-selka-old-case = Una chiamata della primavera 2022: capannone del pesce vicino a Brisola, passaporto dal caposquadra, linea chiusa all’arrivo di qualcuno. La voce di oggi ha dato quel numero.
clue-selka-expecting = Selka aspetta un bambino.
clue-selka-report-exists = In Nordmark qualcuno ha una relazione psicologica su Selka; nessuno ha il suo consenso per inviarla.
clue-selka-he-knows = Un uomo di Brisola chiede alla cugina di Selka il giorno del volo.
clue-selka-not-brisola = Selka non va alloggiata a Brisola.
clue-selka-cold-hall = Selka lavorava in un capannone del pesce dalle quattro del mattino; il passaporto era trattenuto e il letto costava più della paga.
clue-selka-arrived = Selka è atterrata.
clue-selka-phone-at-gate = All’atterraggio il telefono di Selka suona tre volte dallo stesso numero; non risponde.
clue-selka-freezes = Dove comincia la strada per la sala Selka si ferma e stringe il bambino.
clue-selka-man-in-hall = Un uomo con dei fiori chiede al banco informazioni di Selka, per nome, e del volo; come proprio cognome dà quello di un altro.

## Davin

clue-davin-back = Davin è tornato dal Nordmark da nove giorni.
clue-davin-child = Davin ha con sé la figlia Lia, sei anni.
clue-davin-hands = Davin ha mani e avambracci escoriati, in parte da tempo.
clue-davin-payslips = Buste paga di Davin: quarantuno ore lavorate, undici pagate; trattenute per letto, pullman, guanti.
clue-davin-agency-rings = Un’agenzia chiama Davin di continuo: ha firmato fino a primavera, e sanno quale scuola.
clue-davin-sleeps-in-car = Davin e Lia dormono in macchina.
clue-davin-barracks = Diciannove uomini dormivano in un capannone; chi andava dal medico perdeva il letto; le tessere della banca le teneva l’agenzia.

## Jaro

clue-jaro-flight = Jaro sarà trasferito giovedì 8 ottobre; in Nordmark è stato registrato il 20 maggio 2026.
clue-jaro-same-birthday = Jaro risulta nato il 1° gennaio, vent’anni; come altri quattro dello stesso giorno e dello stesso pullman.
clue-jaro-night-notes = Tre annotazioni della pattuglia notturna di Haldvik: Jaro a piedi con dei pacchi, senza soldi, un adulto che aspetta in macchina.
clue-jaro-small = Jaro viene detto ventenne e sembra uno scolaro: apparecchio ai denti, una stringa slacciata, e chiede prima di sedersi.
clue-jaro-alone = Con Jaro non è venuto nessuno, e non lo aspetta nessuno.
clue-jaro-arrived = Jaro è atterrato.
clue-jaro-slip = Jaro porta un cartoncino con numeri civici e somme, scritti da mano adulta; l’ultima somma è più grande della prima.
clue-jaro-phone-rings = In tasca a Jaro suona un telefono che non ha comprato lui; si alza come se lo chiamassero.
clue-jaro-birth-year = Jaro dice di avere compiuto sedici anni in primavera.
clue-jaro-parcels = Jaro portava pacchi di notte; per ognuno che mancava gli veniva messo in conto un debito.

## Velko, Orla, Petar, Hesna

clue-velko-wishes = Velko vorrebbe tornare a casa, prima del gelo.
clue-velko-back = Velko è tornato dal Nordmark da due settimane.
clue-orla-flight = Orla sarà trasferita giovedì; in Nordmark è stata registrata il 2 agosto 2026.
clue-orla-arrived = Orla è atterrata.
clue-orla-phone = Il telefono di Orla non smette; anche per lei c’è qualcuno con dei fiori.
clue-orla-brother = Chi aspetta Orla è suo fratello; quando lo vede, ride.
clue-petar-flight = Petar sarà trasferito giovedì; in Nordmark è stato registrato il 3 giugno 2026.
clue-petar-breath = A Petar manca il fiato e serve uno spray.
clue-petar-arrived = Petar è atterrato.
clue-hesna-back = Hesna è tornata dopo il raccolto in Nordmark.
clue-hesna-rings = Il telefono di Hesna suona ogni mezz’ora.
clue-hesna-employer = È il forno che offre a Hesna un lavoro con contratto.

## Ripreso dall’appartamento

clue-selka-file-of-2022 = Esiste un fascicolo del 2022 sul capannone del pesce vicino a Brisola, chiuso perché Selka non era raggiungibile.
