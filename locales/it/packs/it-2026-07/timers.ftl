### Termini del pacchetto it-2026-07.

## Scelti per l’esercitazione

timer-first-need = Bisogno sanitario urgente
timer-first-care = Acqua, calore, cibo
timer-child-notice = Notizia del minore alla Procura minorile
timer-alert = Allerta immediata
timer-first-element = Annotazione del primo indicatore
timer-oral-report = Segnalazione a voce al responsabile della squadra
timer-age-doubt = Annotazione del dubbio sull’età
timer-urgent-call = Telefonata in caso di rischio imminente
timer-separation = Separazione da chi controlla
timer-receipt = Ricevuta di quanto preso in consegna
timer-asylum-wish = Registrazione della volontà di chiedere asilo
timer-child-protection = Prime misure di protezione del minore
timer-missing-report = Segnalazione della scomparsa di un minore
timer-search-lead = Coordinamento delle ricerche
timer-referral = Segnalazione dopo il consenso
timer-acknowledgement = Conferma della segnalazione
timer-rights-information = Informazione sui diritti
timer-access = Accesso dell’ente anti-tratta
timer-prosecutor-call = Chiamata al pubblico ministero prima di ogni misura
timer-cross-border-request = Richiesta a un altro Paese
timer-hearing-request = Richiesta di audizione protetta
timer-observations = Trasmissione delle osservazioni
timer-questore-notice = Comunicazione al Questore
timer-reflection-certificate = Rilascio dell’attestazione
timer-guardian = Nomina del tutore
timer-transfer-rules = Scelta delle norme per il trasferimento
timer-transfer-question = Richiesta allo Stato che trasferisce
timer-transfer-information = Informazioni prima del trasferimento
timer-arrival-prepared = Preparazione dell’arrivo
timer-received-apart = Accoglienza lontano dal pubblico
timer-return-information = Informazioni sui diritti dopo un ritorno
timer-arrival-notice = Comunicazione di arrivo allo Stato che trasferisce
timer-helpline-routing = Inoltro di una chiamata al Numero verde
timer-first-day = Primo giorno

## Termini di legge

timer-screening-border = Screening alla frontiera esterna
timer-screening-border-short = Screening alla frontiera, termine abbreviato
timer-screening-territory = Screening nel territorio
timer-reflection-period = Periodo di recupero e riflessione
timer-dublin-take-charge-request = Dublino III: richiesta di presa in carico
timer-dublin-take-back-request = Dublino III: richiesta di ripresa in carico dopo un riscontro Eurodac
timer-dublin-take-back-reply = Dublino III: risposta alla richiesta di ripresa in carico dopo un riscontro Eurodac
timer-dublin-transfer = Dublino III: trasferimento
timer-ramm-take-back-notification = Regolamento 2024/1351: notifica di ripresa in carico
timer-ramm-take-back-confirmation = Regolamento 2024/1351: conferma della notifica
timer-ramm-transfer = Regolamento 2024/1351: trasferimento
timer-ramm-representative = Regolamento 2024/1351: rappresentante del minore
timer-child-identification = Identificazione del minore non accompagnato
timer-child-first-reception = Prima accoglienza del minore non accompagnato
timer-age-assessment = Accertamento socio-sanitario dell’età
timer-age-urgent-minutes = Verbale dell’accertamento urgente dell’età
timer-age-appeal = Ricorso contro l’attribuzione dell’età
timer-family-report = Relazione sulle indagini familiari
timer-special-services = Servizi per esigenze particolari di accoglienza
timer-residence-permit = Permesso di soggiorno ex articolo 18
timer-commission-suspension = Sospensione davanti alla Commissione territoriale
timer-office-at-once = Risposta di un ufficio di turno
timer-office-on-the-line = Risposta al telefono
timer-office-prosecutor = Risposta della procura
timer-office-residence = Risposta dell’ufficio per il soggiorno
timer-office-abroad = Risposta da un altro Paese
timer-office-finance = Risposta della Guardia di finanza
timer-removal-screening = Nuovo esame dei segnali prima dell’allontanamento
