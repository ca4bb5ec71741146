### Termini del pacchetto osce-generic.

timer-access = Accesso dell’ente anti-tratta

timer-acknowledgement = Conferma della segnalazione

timer-age-doubt = Annotazione del dubbio sull’età

timer-asylum-wish = Registrazione della volontà di chiedere asilo

timer-child-notice = Notizia del minore alla Procura minorile

timer-child-protection = Prime misure di protezione del minore

timer-first-care = Acqua, calore, cibo

timer-first-day = Primo giorno

timer-first-element = Annotazione del primo indicatore

timer-first-need = Bisogno sanitario urgente

timer-guardian = Nomina del tutore

timer-missing-report = Segnalazione della scomparsa di un minore

timer-observations = Trasmissione delle osservazioni

timer-office-at-once = Risposta di un ufficio di turno

timer-office-on-the-line = Risposta al telefono

timer-office-prosecutor = Risposta della procura

timer-office-residence = Risposta dell’ufficio per il soggiorno

timer-receipt = Ricevuta di quanto preso in consegna

timer-referral = Segnalazione dopo il consenso

timer-reflection-certificate = Rilascio dell’attestazione

timer-reflection-period = Periodo di recupero e riflessione

timer-residence-notice = Comunicazione all’autorità per il soggiorno

timer-rights-information = Informazione sui diritti

timer-search-lead = Coordinamento delle ricerche

timer-separation = Separazione da chi controlla

timer-urgent-call = Telefonata in caso di rischio imminente

timer-prosecutor-call = Chiamata al pubblico ministero prima di ogni misura

timer-cross-border-request = Richiesta a un altro Paese

timer-hearing-request = Richiesta di audizione protetta

timer-transfer-question = Richiesta allo Stato che trasferisce

timer-arrival-prepared = Preparazione dell’arrivo

timer-received-apart = Accoglienza lontano dal pubblico

timer-helpline-routing = Inoltro di una chiamata alla linea anti-tratta

timer-office-abroad = Risposta da un altro Paese

timer-office-finance = Risposta di chi segue il denaro

timer-transfer-information = Informazioni prima del trasferimento

timer-return-information = Informazioni sui diritti dopo un ritorno
