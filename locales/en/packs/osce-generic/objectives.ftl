### Objectives of the pack osce-generic.

objective-O1 = Identification
    .goal = The team recognised the signs and recorded the person as a presumed victim.

objective-O10 = Data protection
    .goal = Nothing was referred without the person’s consent.

objective-O2 = Immediate protection
    .goal = The person was cared for and does not sleep near whoever controls them.

objective-O3 = Information, consent, referral
    .goal = The person knows their rights, was asked, and the answer was followed: referred after a yes, respected after a no.

objective-O4 = Child protection
    .goal = The child is treated as a child, housed away from adults and controllers, and is not missing without a search.

objective-O5 = Interview
    .goal = The team said who they were, asked about safety, and neither blamed nor threatened.

objective-O8 = Coordination
    .goal = The agencies met and shared out what is to be done.

objective-O9 = Non-punishment
    .goal = Nobody was held for a compelled act without a reasoned decision of the prosecutor.

set-generic-signs = Signs of a first contact, chosen for play

objective-O6 = Inquiry and evidence
    .goal = What was found was recorded without resting on anybody’s words, and the trail of the money was followed.

objective-O7 = Wages, inclusion
    .goal = What is owed was reckoned, and the person was told how it can be claimed.

objective-O11 = Return and continuity
    .goal = The dangers of the return were talked over with the person, a safe place was there, and one plan goes on from it; or the person said no.

objective-O12 = Inquiry at the workplace
    .goal = The place was recorded, the money was followed, and the prosecutor has a report that does not rest on testimony alone, with two facts at least that nobody came by against the rules.
