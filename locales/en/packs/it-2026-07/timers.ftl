### Limits of the pack it-2026-07.

## Chosen for play

timer-first-need = Urgent medical need
timer-first-care = Water, warmth, food
timer-child-notice = Notice of the child
timer-alert = Immediate alert
timer-first-element = Record of the first indicator
timer-oral-report = Oral report to the team leader
timer-age-doubt = Record of the doubt about age
timer-urgent-call = Telephone call at imminent risk
timer-separation = Separation from the controller
timer-receipt = Receipt for what was taken
timer-asylum-wish = Registration of the wish for asylum
timer-child-protection = First measures of child protection
timer-missing-report = Report of a missing child
timer-search-lead = Lead of the search
timer-referral = Referral after consent
timer-acknowledgement = Confirmation of the referral
timer-rights-information = Information on rights
timer-access = Access of the anti-trafficking body
timer-prosecutor-call = Call to the prosecutor before any measure
timer-cross-border-request = Request to another country
timer-hearing-request = Request for the protected hearing
timer-observations = Passing on of observations
timer-questore-notice = Notice to the Questore
timer-reflection-certificate = Issue of the certificate
timer-guardian = Appointment of the guardian
timer-transfer-rules = Choice of the rules for a transfer
timer-transfer-question = Question to the sending State
timer-transfer-information = Information before a transfer
timer-arrival-prepared = Preparation of an arrival
timer-received-apart = Reception apart from the public
timer-return-information = Information on rights after a return
timer-arrival-notice = Notice of arrival to the sending State
timer-helpline-routing = Passing on of a call to the helpline
timer-first-day = First day

## Law

timer-screening-border = Screening at the external border
timer-screening-border-short = Screening at the border, shorter limit
timer-screening-territory = Screening inside the territory
timer-reflection-period = Recovery and reflection period
timer-dublin-take-charge-request = Dublin III: request to take charge
timer-dublin-take-back-request = Dublin III: request to take back after a Eurodac hit
timer-dublin-take-back-reply = Dublin III: reply to a take-back request after a Eurodac hit
timer-dublin-transfer = Dublin III: transfer
timer-ramm-take-back-notification = Regulation 2024/1351: take-back notification
timer-ramm-take-back-confirmation = Regulation 2024/1351: confirmation of the notification
timer-ramm-transfer = Regulation 2024/1351: transfer
timer-ramm-representative = Regulation 2024/1351: representative of the child
timer-child-identification = Identification of an unaccompanied minor
timer-child-first-reception = First reception of an unaccompanied minor
timer-age-assessment = Social and medical age assessment
timer-age-urgent-minutes = Minutes of an urgent age check
timer-age-appeal = Appeal against the age decision
timer-family-report = Report on family tracing
timer-special-services = Services for special reception needs
timer-residence-permit = Residence permit under article 18
timer-commission-suspension = Suspension before the Territorial Commission
timer-office-at-once = Answer of an office on duty
timer-office-on-the-line = Answer over the telephone
timer-office-prosecutor = Answer of the prosecution
timer-office-residence = Answer of the office for residence
timer-office-abroad = Answer from another country
timer-office-finance = Answer of the financial police
timer-removal-screening = New look for signs before anybody is taken away
