### Regole del pacchetto it-2022, dove si leggono diversamente da it-2026-07.

rule-info-case-to-residence = L’ente può dare al Questore ciò che il permesso di soggiorno richiede, con il consenso alla segnalazione.
    .why = Chi decide sul soggiorno ha bisogno di poco; se la comunicazione dice troppo, non c’è riservatezza.
    .next = Compila i campi richiesti e lascia fuori la storia.
