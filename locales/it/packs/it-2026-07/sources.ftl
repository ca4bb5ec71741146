### Titoli delle fonti del pacchetto it-2026-07.

## Diritto italiano

source-dlgs-115-2026 = Decreto legislativo 12 giugno 2026, n. 115, di attuazione della direttiva (UE) 2024/1712
source-tui = Testo unico sull’immigrazione (TUI), d.lgs. 25 luglio 1998, n. 286
source-dlgs-142-2015 = Decreto legislativo 18 agosto 2015, n. 142, accoglienza e minori stranieri non accompagnati
source-dlgs-25-2008 = Decreto legislativo 28 gennaio 2008, n. 25, procedure di protezione internazionale
source-cp = Codice penale
source-cp-603-bis = Codice penale, articolo 603-bis: intermediazione illecita e sfruttamento del lavoro
source-cpp = Codice di procedura penale

## Diritto dell’Unione europea

source-dir-2011-36 = Direttiva 2011/36/UE contro la tratta, consolidata con la direttiva (UE) 2024/1712
source-reg-2024-1356 = Regolamento (UE) 2024/1356 sugli accertamenti (screening)
source-reg-2024-1348 = Regolamento (UE) 2024/1348 sulle procedure di protezione internazionale
source-reg-2024-1351 = Regolamento (UE) 2024/1351 sulla gestione dell’asilo e della migrazione
source-reg-604-2013 = Regolamento (UE) n. 604/2013 (Dublino III), criteri per le domande registrate prima del 1° luglio 2026
source-gdpr = Regolamento (UE) 2016/679 (GDPR)
source-dir-2009-52 = Direttiva 2009/52/CE su sanzioni ai datori di lavoro, retribuzioni arretrate e denunce

## Procedure italiane

source-sop-2026-06 = Ministero dell’interno, SOP sui controlli sanitari e di vulnerabilità, giugno 2026
source-sop-2026-06-annex-3 = SOP giugno 2026, allegato III: checklist delle vulnerabilità
source-sop-2026-06-annex-4 = SOP giugno 2026, allegato IV: opuscolo informativo
source-sop-2026-06-annex-5 = SOP giugno 2026, allegato V: contatti dei progetti anti-tratta
source-sop-2026-06-annex-6 = SOP giugno 2026, allegato VI: indicatori di tratta
source-sop-2026-06-annex-7 = SOP giugno 2026, allegato VII: Frontex
source-nap-2022-2025 = Piano nazionale d’azione contro la tratta 2022-2025

## Diritto e standard internazionali

source-palermo = Protocollo di Palermo sulla tratta di persone, 2000
source-ecat = Convenzione del Consiglio d’Europa sulla lotta contro la tratta, 2005
source-greta-rr = GRETA, nota di orientamento sul periodo di recupero e riflessione
source-who-2003 = OMS, raccomandazioni etiche e di sicurezza per i colloqui con donne vittime di tratta, 2003
source-ticc = Codice di condotta sensibile al trauma (TiCC)
source-nichd = Protocollo d’intervista NICHD
source-who-key-populations = OMS, linee guida sui servizi per l’HIV rivolti alle popolazioni chiave
source-ovc-raids = Ufficio USA per le vittime di reato, guida per i gruppi di lavoro
source-usdos-raids = Dipartimento di Stato USA, nota sugli interventi di polizia e sull’assistenza alle vittime, 2010

## Scelte per l’esercitazione

source-exercise = Valore scelto per l’esercitazione, non di legge
