### Titles of the sources of the pack it-2026-07.

## Italian law

source-dlgs-115-2026 = Legislative Decree 115 of 12 June 2026, transposing Directive (EU) 2024/1712
source-tui = Consolidated Act on Immigration (TUI), Legislative Decree 286/1998
source-dlgs-142-2015 = Legislative Decree 142/2015, reception and unaccompanied minors
source-dlgs-25-2008 = Legislative Decree 25/2008, asylum procedures
source-cp = Criminal Code
source-cp-603-bis = Criminal Code, article 603-bis: unlawful intermediation and exploitation of labour
source-cpp = Code of Criminal Procedure

## Law of the European Union

source-dir-2011-36 = Directive 2011/36/EU on trafficking, consolidated with Directive (EU) 2024/1712
source-reg-2024-1356 = Regulation (EU) 2024/1356 on screening
source-reg-2024-1348 = Regulation (EU) 2024/1348 on asylum procedures
source-reg-2024-1351 = Regulation (EU) 2024/1351 on asylum and migration management
source-reg-604-2013 = Regulation (EU) 604/2013 (Dublin III), criteria for applications registered before 1 July 2026
source-gdpr = Regulation (EU) 2016/679 (GDPR)
source-dir-2009-52 = Directive 2009/52/EC on sanctions against employers, back pay and complaints

## Italian procedure

source-sop-2026-06 = Ministry of the Interior, SOP on health and vulnerability checks, June 2026
source-sop-2026-06-annex-3 = SOP June 2026, annex III: vulnerability checklist
source-sop-2026-06-annex-4 = SOP June 2026, annex IV: leaflet
source-sop-2026-06-annex-5 = SOP June 2026, annex V: contacts of the anti-trafficking projects
source-sop-2026-06-annex-6 = SOP June 2026, annex VI: indicators of trafficking
source-sop-2026-06-annex-7 = SOP June 2026, annex VII: Frontex
source-nap-2022-2025 = National Action Plan against trafficking 2022–2025

## International law and standards

source-palermo = Palermo Protocol on trafficking in persons, 2000
source-ecat = Council of Europe Convention on Action against Trafficking, 2005
source-greta-rr = GRETA, guidance note on the recovery and reflection period
source-who-2003 = WHO, ethical and safety recommendations for interviewing trafficked women, 2003
source-ticc = Trauma-informed Code of Conduct (TiCC)
source-nichd = NICHD interview protocol
source-who-key-populations = WHO, guidelines on HIV services for key populations
source-ovc-raids = US Office for Victims of Crime, guide for task forces
source-usdos-raids = US Department of State, note on raids and the care of victims, 2010

## Chosen for play

source-exercise = Chosen for the exercise, not law
