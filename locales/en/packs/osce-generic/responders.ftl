### Reasons with which an office sends a request back of the pack osce-generic.

reason-certificate-issued = The certificate for this person is issued already. Nothing more is needed from here.

reason-guardian-in-place = This child has a guardian already. Nothing more is needed from here.

reason-no-agreement = The person has not agreed to this, as far as the office can see. Ask first, and send it once they have.

reason-nobody-named = This does not say whom it is about. Name the person and send it again.

reason-nothing-to-weigh = Nothing came with this that could be weighed. Send what was found, not the short form.

reason-notice-incomplete = The notice is not complete. Fill in what is missing and send it again.

reason-only-in-short = Only the short form of this arrived. The office decides on the notice itself: send it whole.

reason-person-did-not-come = The person was asked to come and did not. Without the person this office can do nothing.
