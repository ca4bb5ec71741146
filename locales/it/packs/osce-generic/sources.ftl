### Fonti del pacchetto osce-generic.

source-ecat = Convenzione del Consiglio d’Europa sulla lotta contro la tratta, 2005

source-exercise = Valore scelto per l’esercitazione, non di legge

source-greta-rr = GRETA, nota di orientamento sul periodo di recupero e riflessione

source-nichd = Protocollo d’intervista NICHD

source-odihr-nrm = OSCE/ODIHR, manuale sui meccanismi nazionali di referral

source-ticc = Codice di condotta sensibile al trauma (TiCC)

source-who-2003 = OMS, raccomandazioni etiche e di sicurezza per i colloqui con donne vittime di tratta, 2003
