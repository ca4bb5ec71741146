### Sets of indicators: their names, their dimensions, and what follows from them.

## Sets

set-delphi-adult-labour = Delphi indicators: adults, labour exploitation
set-delphi-adult-sexual = Delphi indicators: adults, sexual exploitation (read in part)
set-delphi-child-labour = Delphi indicators: children, labour exploitation
set-ilo-eleven = The eleven indicators of forced labour of the ILO

## Dimensions of the Delphi lists

dimension-deceptive-recruitment = deception in recruitment and journey
dimension-coercive-recruitment = coercion in recruitment and journey
dimension-recruitment-by-abuse-of-vulnerability = recruitment by abuse of vulnerability
dimension-exploitation = exploitation
dimension-coercion-at-destination = coercion where the person is exploited
dimension-abuse-of-vulnerability-at-destination = abuse of vulnerability where the person is exploited

## The eleven indicators

dimension-abuse-of-vulnerability = abuse of vulnerability
dimension-deception = deception
dimension-restriction-of-movement = restriction of movement
dimension-isolation = isolation
dimension-physical-and-sexual-violence = physical and sexual violence
dimension-intimidation-and-threats = intimidation and threats
dimension-retention-of-identity-documents = retention of identity documents
dimension-withholding-of-wages = withholding of wages
dimension-debt-bondage = debt bondage
dimension-abusive-working-and-living-conditions = abusive working and living conditions
dimension-excessive-overtime = excessive overtime

## What follows. It says how the signs stand, never what a person is or has said.

outcome-trafficking = the signs of trafficking come together
outcome-deceived-and-exploited = the signs of deception and exploitation come together
outcome-reasonable-grounds = reasonable grounds to inform and to refer
outcome-labour-rights-case = signs of exploitation alone: a case for labour rights
