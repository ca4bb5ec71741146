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
