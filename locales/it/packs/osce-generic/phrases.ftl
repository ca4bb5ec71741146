### Frasi del pacchetto osce-generic.

phrase-all-words-both-ways = Porto le parole da una parte all'altra, tutte. Non decido niente, e niente esce di qui con me.

phrase-beds-and-meals = Qui mi occupo dei letti e dei pasti. Le chiedo il nome perché nessuno si dimentichi di lei.

phrase-beside-the-young = Sto accanto ai ragazzi che sono qui senza genitori. Non appartengo a nessuno degli uffici che vede.

phrase-doctors-not-police = Sono del servizio medico, non della polizia. Vorrei sapere come sta.

phrase-i-explain = Non faccio parte delle autorità. Spiego che cosa le spetta, e su di lei non decido niente.

phrase-no-bed-depends = Lavoro per un ente che aiuta, e non sono della polizia. Né il letto né i pasti dipendono da quello che mi dice.

phrase-nobody-alone = Sono dei servizi sociali. Mi occupo dei ragazzi, delle famiglie, e di chi qui non dovrebbe restare da solo.

phrase-police-at-once = Sono della polizia di frontiera, e lo dico subito. Si tratta di sapere chi è e di che cosa ha bisogno.

phrase-police-who-listen = Sono della polizia, e mi occupo di quello che hanno fatto altri. A me non deve rispondere niente.

phrase-police-at-your-door = Buonasera, sono della polizia. Nessuno deve fare niente di fretta. Prima di fare qualcosa, vi dico che cosa facciamo.

phrase-judge-who-listens = Sono un giudice. Sono qui per ascoltare, una volta sola. Se non capisci una domanda o non vuoi rispondere, dillo. Si può.

phrase-inspector-not-papers = Lavoro per l’Ispettorato del lavoro. Guardo orari, paga e sicurezza; quello che ha in tasca non è il motivo per cui sono qui.

phrase-safety-doctor = Sono un medico e guardo come si lavora qui. Se qualcosa le fa male, quello viene prima.

phrase-police-at-work = Sono della polizia giudiziaria e mi occupo di quello che fanno i datori di lavoro. Non cerco lei, e non è tenuto a rispondermi.

phrase-follows-money = Seguo il denaro e i registri. Alle persone chiedo solo ciò che nessuna carta può dirmi.

phrase-workers-desk = Tengo lo sportello lavoratori del sindacato. Quello che mi dice resta a questo sportello, se lei non vuole altrimenti.

phrase-number-that-answers = Qui è la linea anti-tratta. Può non dirmi come si chiama, e il suo numero non lo vede nessuno. Io ascolto, poi guardiamo insieme che cosa vuole che succeda.

phrase-files-and-flights = Mi occupo di fascicoli e di voli tra due Stati. Su quello che ha vissuto non decido io. Posso fare in modo che le persone giuste sappiano che cosa le serve quando atterra.

phrase-papers-desk = A questo sportello ci occupiamo dei documenti: quelli che ha, quelli che le mancano, quelli che può chiedere. Può farsi accompagnare da chi vuole.

phrase-prosecutor-for-the-young = Mi occupo della protezione di chi non ha ancora diciotto anni. Bado che ci sia qualcuno accanto a te.
