### Insiemi di indicatori: i loro nomi, le loro dimensioni e ciò che ne segue.

## Insiemi

set-delphi-adult-labour = Indicatori Delphi: persone adulte, sfruttamento lavorativo
set-delphi-adult-sexual = Indicatori Delphi: persone adulte, sfruttamento sessuale (letti in parte)
set-delphi-child-labour = Indicatori Delphi: minori, sfruttamento lavorativo
set-ilo-eleven = Gli undici indicatori OIL di lavoro forzato

## Dimensioni degli elenchi Delphi

dimension-deceptive-recruitment = inganno nel reclutamento e nel viaggio
dimension-coercive-recruitment = coercizione nel reclutamento e nel viaggio
dimension-recruitment-by-abuse-of-vulnerability = reclutamento con abuso di vulnerabilità
dimension-exploitation = sfruttamento
dimension-coercion-at-destination = coercizione nel luogo di sfruttamento
dimension-abuse-of-vulnerability-at-destination = abuso di vulnerabilità nel luogo di sfruttamento

## Gli undici indicatori

dimension-abuse-of-vulnerability = abuso di vulnerabilità
dimension-deception = inganno
dimension-restriction-of-movement = limitazione dei movimenti
dimension-isolation = isolamento
dimension-physical-and-sexual-violence = violenza fisica e sessuale
dimension-intimidation-and-threats = intimidazioni e minacce
dimension-retention-of-identity-documents = ritiro dei documenti d’identità
dimension-withholding-of-wages = mancato pagamento del salario
dimension-debt-bondage = servitù per debiti
dimension-abusive-working-and-living-conditions = condizioni di lavoro e di vita abusive
dimension-excessive-overtime = lavoro straordinario eccessivo

## Ciò che ne segue. Dice come stanno i segni, mai che cosa una persona sia o abbia detto.

outcome-trafficking = ricorrono insieme i segni della tratta
outcome-deceived-and-exploited = ricorrono insieme i segni dell’inganno e dello sfruttamento
outcome-reasonable-grounds = ragionevoli motivi per informare e proporre l’invio
outcome-labour-rights-case = soltanto segni di sfruttamento: un caso di diritti del lavoro
