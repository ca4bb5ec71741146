### Limits of the pack osce-generic.

timer-access = Access of the anti-trafficking body

timer-acknowledgement = Confirmation of the referral

timer-age-doubt = Record of the doubt about age

timer-asylum-wish = Registration of the wish for asylum

timer-child-notice = Notice of the child

timer-child-protection = First measures of child protection

timer-first-care = Water, warmth, food

timer-first-day = First day

timer-first-element = Record of the first indicator

timer-first-need = Urgent medical need

timer-guardian = Appointment of the guardian

timer-missing-report = Report of a missing child

timer-observations = Passing on of observations

timer-office-at-once = Answer of an office on duty

timer-office-on-the-line = Answer over the telephone

timer-office-prosecutor = Answer of the prosecution

timer-office-residence = Answer of the office for residence

timer-receipt = Receipt for what was taken

timer-referral = Referral after consent

timer-reflection-certificate = Issue of the certificate

timer-reflection-period = Recovery and reflection period

timer-residence-notice = Notice to the authority for residence

timer-rights-information = Information on rights

timer-search-lead = Lead of the search

timer-separation = Separation from the controller

timer-urgent-call = Telephone call at imminent risk

timer-prosecutor-call = Call to the prosecutor before any measure

timer-cross-border-request = Request to another country

timer-hearing-request = Request for the protected hearing

timer-transfer-question = Question to the sending State

timer-arrival-prepared = Preparation of an arrival

timer-received-apart = Reception apart from the public

timer-helpline-routing = Passing on of a call to the helpline

timer-office-abroad = Answer from another country

timer-office-finance = Answer of those who follow the money

timer-transfer-information = Information before a transfer

timer-return-information = Information on rights after a return
