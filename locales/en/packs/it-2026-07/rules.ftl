### Prohibitions and rules of consent and data of the pack it-2026-07, with `.why` and `.next`.

## Prohibitions of the reference list

rule-X-01 = Never make help depend on cooperation.
    .why = Help that has a price is what the exploiter offered too. Assistance is owed whether or not the person ever speaks to the police.
    .next = Keep the two apart: first the bed and the care, unconditionally; cooperation is another talk, on another day, and the person’s to begin.

rule-X-02 = Never remove or turn back a presumed victim while identification is pending.
    .why = A person who is removed can no longer be identified, and may be handed straight back to those who sent them.
    .next = Before you sign, look at the person’s standing: with indicators or a referral open, the removal stops.

rule-X-03 = Never remove a person during the recovery and reflection period.
    .why = The 45 days are a promise of the law. Breaking it once tells everybody else that the paper is worth nothing.
    .next = Check for the certificate before any order, and ask the body if you are in doubt.

rule-X-04 = Never refuse entry to an unaccompanied child, or to a person who may be one.
    .why = The law says in no case. A child turned back has nobody on either side of the border.
    .next = With a child or a doubt about age, set the refusal form aside and notify the juvenile prosecutor.

rule-X-04b = Never place an unaccompanied child among adults.
    .why = Among adults nobody watches over the child, and whoever controls them finds them there first.
    .next = If no place for minors is free, ask the Prefecture and the municipality for one; an adult dormitory is no stopgap.

rule-X-05 = Never question within hearing of the person’s controller or companion.
    .why = What is said in their hearing is said to them. The person pays for a true answer, and you write down a false one.
    .next = Look round before each question: who can hear this? Move first, ask afterwards.

rule-X-05b = Never ask about exploitation or violence where others can hear.
    .why = A queue, a quay or a full room turns an answer into gossip, and shame into silence.
    .next = Ask only for needs in public. Keep every question on what happened for a closed door.

rule-X-05c = Never ask workers about hours and pay within hearing of whoever brought them, or of the employer.
    .why = Beside the van everybody works six hours. Whoever says otherwise has said it to the one who draws up tomorrow’s list.
    .next = Lead the one with the list aside for an ordinary reason, and ask elsewhere, one person at a time.

rule-X-06 = Never let somebody with ties to the person or to a suspect interpret.
    .why = The cousin who kindly translates decides what you hear and learns everything that was said.
    .next = Thank them, decline and wait for a neutral mediator, even if it takes an hour.

rule-X-07 = Never refuse the reflection period or the permit for want of a complaint.
    .why = The social path exists so that protection does not hang on a statement that the person cannot yet give.
    .next = Ask the body for its report instead, and answer the notice on that ground.

rule-X-08 = Never press for a formal statement during recovery, or take one without the person’s consent.
    .why = A statement given to please is weak in court and can end the person’s trust in everybody.
    .next = Speak with the body first and let it carry the question. If the answer is not yet, wait.

rule-X-09 = Never pass on the address of a safe place.
    .why = An address once spoken cannot be taken back. It puts at risk everybody who sleeps there.
    .next = Say that the person is safe and nothing else. Who does not drive there or work there need not know where it is.

rule-X-11 = Never pass on a person’s story without consent or to somebody who does not need it.
    .why = It is the person’s story. Each copy is one more place from which it can reach the wrong ears.
    .next = Ask yourself who needs what for which task. Without consent, send the minimal alert and no more.

rule-X-12 = Never arrest a presumed victim for a compelled act before it was put to the prosecutor.
    .why = To be punished for what one was forced to do completes the exploiter’s work.
    .next = Call the prosecutor before the handcuffs: say what speaks for compulsion and ask for a decision with reasons.

rule-X-13 = Never pass on health data beyond the agreed summary.
    .why = A diagnosis in a police file stays there. For the task the need is enough: needs rest, no border procedure.
    .next = Pass on the need, not the finding. If more seems necessary, ask the person and let the doctor decide.

rule-X-14 = Never send health data to another State without the person’s explicit consent.
    .why = What a psychologist was told in confidence does not become a travel document.
    .next = No certificate without a yes in writing, from doctor to doctor. After a no, send needs only.

rule-X-15 = Never house the person together with whoever controls or recruited them.
    .why = Control that ended on the quay starts again in the dormitory.
    .next = Check the bed list against the notes on companions, and change it before night falls.

rule-X-16 = Do not ask again what you already know from the file or a colleague.
    .why = Each repetition costs strength and trust, and the third version of a story always sounds like a lie.
    .next = Read the notes and ask your colleagues first. Then ask only for what is missing, and say why.

rule-X-16b = Never hold a second hearing on the same facts without need.
    .why = The law limits hearings to what is necessary. A second statement harms the witness and arms the defence.
    .next = Prepare the first one well, with all who have questions, and record it.

rule-S8-06 = Never take down what a minor says without the expert in child psychology.
    .why = Children answer what they believe is wanted. The expert hears the question as the child hears it, and the law asks for one to be there.
    .next = Ask the prosecutor to name the expert. Until then ask for needs, and leave the account.

rule-X-18 = Never take a statement within sight of the suspect.
    .why = One look across a corridor is enough to end a statement.
    .next = Plan the ways, doors and times so that the two cannot meet, and walk the route yourself.

rule-X-18b = Do not speak about fears, debts or help while the controller can see the person.
    .why = Whoever watches reads the face, counts the minutes and asks questions tonight.
    .next = Choose a room without a window on the yard, or turn the chairs.
rule-X-18c = Never hold a hearing in sight of whoever controls the person.
    .why = A look is enough to end it.
    .next = Seat the accused and their counsel where they follow by screen and cannot be seen.
rule-X-16c = Never hear a child a second time.
    .why = A second account is the same harm again, and the difference between the two is held against the child.
    .next = Put all questions together before, and have them asked once, before the judge.

rule-X-20 = Never promise what you cannot keep: a permit, money, the family’s rescue, safety.
    .why = The recruiter promised too. A broken promise of yours costs the trust in all who come after you.
    .next = Say what you will do yourself and by when, and say what others decide.

rule-X-21 = Never blame, shame or disbelieve.
    .why = “Why did you not leave?” says that it was their fault. Most people stop talking there.
    .next = Ask what happened next, or what made it difficult. Contradictions can wait for the end, asked neutrally.

rule-X-22 = Do not ask about private or sexual life without need.
    .why = To protect somebody you need no such detail, and asking for it repeats the loss of control.
    .next = Ask about safety and needs. What a doctor must know, a doctor asks.

rule-X-23 = Never treat a person of doubtful age as an adult.
    .why = The presumption protects the child whom nobody believed. One wrong box sends them among adults for months.
    .next = While the doubt lasts, close and place as for a child. Only papers or the juvenile authority end the doubt.

rule-X-24 = Never have age X-rayed without the juvenile prosecutor’s authorisation.
    .why = It is an intrusion upon a body that may be a child’s, and the result is an estimate.
    .next = Documents first; then write to the juvenile prosecutor, and wait for the answer.

rule-X-25 = Never contact the consulate for a child who fears, refuses or seeks asylum.
    .why = The call may reach those whom the child fled and endanger the family at home.
    .next = Ask the child and the guardian, look at the asylum wish, and leave the phone where it is if in doubt.

rule-X-26 = Never handcuff or parade a victim.
    .why = It shows everybody, and the person first, that you see an offender.
    .next = Walk beside the person, without force and out of sight of others.

rule-X-26b = Never photograph a person in front of others.
    .why = A picture taken on the quay may be seen by the family, the press or those who search.
    .next = Take pictures only for identification or safety, behind a door, and say what for.

rule-X-28 = Never take somebody’s phone or papers without a receipt.
    .why = To lose one’s phone and papers to an official looks the same as losing them to the exploiter.
    .next = Say why, say until when, write the receipt at once and let the person copy the numbers they need.

rule-X-29 = Never close or remove without having informed the person of their rights.
    .why = A right explained afterwards is a right withheld.
    .next = Make the information your condition for closing: no closing before the person knows of the period and the permit.

rule-X-30 = Never examine anybody without their consent.
    .why = To be touched against one’s will is what many have just escaped from.
    .next = Explain each step, ask, and stop at a no. Triage and first aid need no examination of the body.
rule-X-31 = Never enter somebody’s home without a reasoned order.
    .why = A door opened without right shuts the case, and tells those inside that rights do not count.
    .next = Ask the prosecutor for the order before you go, with its limits. If there is danger to life, say so and have it confirmed.
rule-X-32 = Never seize condoms or count them as evidence.
    .why = Whoever learns that condoms are evidence stops carrying them. It proves nothing and costs health.
    .next = Leave them where they are, and leave them out of the log.

rule-X-34 = Never search or take anything before the basis stands in writing.
    .why = What is taken without a basis can be lost to the case, and with it the work of everybody else.
    .next = Fill in the record of the search first. It takes a minute; the hearing that throws the evidence out takes a year.

rule-X-35 = Never open what is locked unless searching is yours to do.
    .why = An inspector sees records, enters and asks. A drawer opened by the wrong hand taints what lies in it.
    .next = Stand beside it, let nobody touch it, and call those who may search.

## Of like weight for the other professions

rule-P-01 = Never refuse a bed, care or a place in the programme because the person refused the police.
    .why = A no to the police is no no to help. Refusing now confirms what the exploiter always said about you.
    .next = Take the referral on its own merits. If there is really no place, say so, and find one with another body.

rule-P-02 = Never suggest or press an account upon a person.
    .why = A story improved by helpers falls apart in the hearing, and takes the true one with it.
    .next = Ask what happened and leave the words as they are. Gaps are normal and yours only to note.

rule-P-03 = Never advise, persuade or question on your own account as a mediator.
    .why = The person cannot tell your opinion from the office’s. Each side must hear what the other said, all of it.
    .next = Render everything, in the first person. If something is misunderstood, tell both sides so and hand the word back.

rule-P-04 = Never break medical secrecy.
    .why = Who fears that the doctor talks does not show the wound.
    .next = Ask for consent to share, name what and with whom, and without it pass on only the need.

rule-P-05 = Never talk about a person’s case with other shelters or services that have no part in it.
    .why = The world of services is small. A tale told over coffee reaches the next dormitory before the person does.
    .next = Share by referral, with consent, with whoever takes over. Everything else stays in the house.

rule-P-06 = Never reveal what belongs to an inquiry.
    .why = A word too many warns the suspect and exposes whoever spoke.
    .next = Say that you cannot speak about it. Ask the prosecutor before you share anything.

rule-P-07 = Never take a statement before the person knows their rights.
    .why = A statement without information is neither free nor safe, and may not stand.
    .next = Rights, reflection period and lawyer first; then ask whether the person wants to go on.

rule-P-08 = Never threaten.
    .why = A threat with deportation, a charge or the children is the exploiter’s language. After it nothing that is said is free.
    .next = If you notice that you are losing patience, take a break and let a colleague go on.

rule-P-09 = Never refer without consent, or after it was withdrawn.
    .why = A referral over the person’s head is one more transfer of a thing. The body will have to send the case back.
    .next = No consent, no referral: send the minimal alert, inform, ask again later and respect the answer.

rule-P-10 = Never close the screening of a presumed victim before the anti-trafficking body had a chance to speak with them.
    .why = After closing, the person is moved and the chance is gone. Access on paper helps nobody.
    .next = Call the body before you open the closing form, and let the person meet it or decline.

rule-P-11 = Never question a child without the guardian once there is one.
    .why = The guardian is the child’s voice in the room, and stops what should not be asked.
    .next = Arrange the time with the guardian. If it cannot wait, ask only for needs.

rule-P-12 = Never put more into an alert than person, indicator and need.
    .why = Four offices read the alert. What stands in it is no longer under anybody’s control.
    .next = Choose the minimal form. What the body needs to know goes into the referral, with consent.

rule-P-13 = Never turn back or remove before vulnerabilities were checked.
    .why = The last look before a removal is often the first in which somebody really looks.
    .next = No checklist, no order. If circumstances have changed, check again.

rule-P-20 = The workers’ desk never passes on who came, or what was said, without a yes.
    .why = A desk that reports is an empty desk by Friday.
    .next = Ask first whether a claim is wanted, and write to nobody about anybody before the answer. In danger only the short alert goes out.

rule-P-21 = Never trade the report for a payment.
    .why = The bargain is offered to you and paid for by those who are not at the table.
    .next = Write down the offer, say that wages are claimed by the law’s way, and go on.

rule-P-14 = Do not ask leading questions.
    .why = “He forced you, didn’t he?” gives you your own answer back. In court it is worth nothing.
    .next = Begin with: tell me. Then: what happened then? Closed questions come last and for details only.

rule-P-16 = Never call or hold up the name of a person who is to be protected.
    .why = Whoever waits hears it too.
    .next = Describe yourself instead of naming her, and meet the person before the public does.

rule-P-17 = Never refuse help or a residence title because it happened elsewhere, long ago, or without a complaint.
    .why = The law asks for signs and for danger, not for a new offence here or a police report. “No imminent danger” has sent back many who came home to the same street.
    .next = Look at the signs and at who waits today; pass the file on with the risk assessment instead of a no.

rule-P-18 = Never hand somebody over for assisted return before they said yes.
    .why = A form that runs ahead of the person is an expulsion with a smile.
    .next = Inform first, ask, wait for the answer; only then does the file go out.

rule-P-19 = Never press for a transfer, a return home or health data.
    .why = A yes under pressure is a no that nobody heard.
    .next = Say what follows from a yes and from a no, then leave time.

rule-P-15 = Never press for consent.
    .why = A yes that was pressed out is withdrawn tomorrow, and it teaches the person that a no does not count here either.
    .next = Ask once, wait, and accept a no. You may ask again another day, when something has changed.

## Who may receive what

rule-info-case-to-check = Observations may go to whoever carries out the vulnerability check.
    .why = Passed on once, they spare the person the same questions.
    .next = Tell the checker what you saw and heard, not what you conclude.

rule-info-case-border-support = What was noticed at sea may be told to the Italian team leader.
    .why = It is the only way by which it reaches those who can act.
    .next = Tell it orally and at once, never through the debriefing file.

rule-info-case-to-body = The person’s story may go to the anti-trafficking body with consent to the referral.
    .why = The body can help only with what it knows, and only if the person wants it to know.
    .next = Ask for consent first, then send what was agreed.

rule-info-case-within-care = The body and the shelter may share what care needs, with consent to the placement.
    .why = Care hangs together only if the next pair of hands knows the essentials.
    .next = Agree with the person what the shelter is told.

rule-info-case-to-residence = The body may give the Questore what the notice needs, with consent to the referral.
    .why = Without the notice there is no certificate; with too much in it there is no privacy.
    .next = Fill in the fields of the notice and leave the story out.

rule-info-case-inspection = What an inspection finds may go to those who inspect together and to the prosecutor.
    .why = Whoever learns of an offence in office has to report it; the person’s own story is another matter.
    .next = Share what was found: the place, the papers, the hours. Nothing of it is for immigration control.

rule-info-case-wage-claim = What a claim needs may go to the inspectorate and the union, with consent to the claim.
    .why = A claim names the person to the employer. Only the person can decide that.
    .next = Ask for the claim by itself, and pass on days, hours and pay, nothing else.

rule-info-case-labour-police = The person’s story may go to the labour unit with consent to contact with the police.
    .why = A yes to help, or to a claim, is no yes to an inquiry.
    .next = Ask separately, and record the answer.

rule-info-case-proposal = A proposal of a permit may carry its reasons to the residence authority, if the person agrees.
    .why = Without a reason the proposal fails; without a yes it is somebody else’s plan.
    .next = Explain both tracks, ask, and put in what the decision needs.

rule-info-case-to-police = The person’s story may go to investigators and the prosecutor with consent to contact with the police.
    .why = A yes to help is no yes to an inquiry. Each is asked for by itself.
    .next = Ask separately, and record the answer.

rule-info-case-transfer = Case content passes between the two States of a transfer as far as immediate needs require.
    .why = The State that takes over needs what meets the first needs, and not the account.
    .next = Needs, child, age, place to avoid: that much, by the official channel.

rule-info-case-to-helpline = Case content passes from the anti-trafficking body to the helpline with the person’s consent to the referral.
    .why = The helpline finds the place in another region and the colleague abroad.
    .next = Copy the referral to it once the person said yes.

rule-info-case-return-home = Case content passes to the assisted return programme and its partner with the person’s consent to the return.
    .why = Whoever helps there must know what helps, and from nobody but the person’s own yes.
    .next = Agree line by line what goes there.

rule-info-case-police-to-prosecutor = The police may report to the prosecutor what they learnt themselves.
    .why = The prosecutor directs the inquiry and weighs non-punishment.
    .next = Report the facts, and what speaks for compulsion along with them.
rule-info-case-within-inquiry = Those who investigate the case may share what they learnt with one another.
    .why = What one of them knows nobody needs to ask again.
    .next = Share it within the inquiry and no further.
rule-info-case-to-judge = The prosecution may pass to the judge what the hearing needs.
    .why = A judge who knows the file need not ask twice.
    .next = Put it into the request, before the hearing and not during it.
rule-info-case-abroad = With consent, what protects a relative may go to the contact point abroad.
    .why = Only that country can see to the person at home, and a careless question there can do harm.
    .next = Send what is needed to find and protect the relative, nothing of the story.

rule-info-case-child-representation = A child’s guardian and the juvenile authority may know the child’s story.
    .why = Who represents a child must know what for.
    .next = Tell the guardian first, and tell the child that you do.

rule-info-child-protection = What concerns a child may go to those who protect the child.
    .why = Every hour in which the guardian or the services do not know is an hour without protection.
    .next = Notify at once; leave out what protection does not need.
rule-info-child-inquiry = What concerns a child may go to those who lead the inquiry and to the judge, as far as its protection needs it.
    .why = Who does not know that there is a child treats it as an adult.
    .next = Say that it is a child and who stands beside it, before anything else.

rule-info-child-inspection = That a child was found at work may be shared among those who inspect, and with the prosecutor.
    .why = Who found the child has to set its protection going.
    .next = Share that a child is concerned and what protects it; its story is for those who represent it.

rule-info-child-search = For a missing child, what the search needs may go to those who search.
    .why = Photograph, clothes and companions find a child; its story does not.
    .next = Share what helps to recognise and locate the child, and nothing of what it told.

rule-info-child-transfer = Information on a child passes between the two States of a transfer, for the child’s protection.
    .why = A child whose age or companion nobody announced arrives as luggage.
    .next = Send age, companion, school and who represents the child.

rule-info-health-care = Doctors may pass health data on to doctors for care.
    .why = Continuous care needs the finding.
    .next = Use the health card, sealed, from hand to hand.

rule-info-health-abroad = Health information passes to a doctor of another State with the person’s explicit consent.
    .why = The law asks for an explicit yes, and lets a no stand.
    .next = From doctor to doctor, with the yes in writing.

rule-info-health-consent = Health data may leave the health team with consent to sharing.
    .why = Body and mind belong to the person, findings included.
    .next = Ask for consent by recipient and by content; otherwise pass on the need alone.

rule-info-health-to-doctor = Anybody may tell a doctor what they noticed about somebody’s health.
    .why = A doctor who does not know cannot act.
    .next = Tell the health team at once what you saw.

rule-info-address = The address of a safe place stays between the anti-trafficking body and the shelter.
    .why = A house is safe as long as few know it.
    .next = Give it to nobody else, not even to colleagues who mean well.

rule-info-address-child = Where a protected child lives may be known to the guardian, the juvenile authority and the social services.
    .why = Who decides for a child must be able to find it.
    .next = Pass the address on in person, and note to whom.

rule-info-investigation-work = What belongs to an inquiry into work may pass between the units that the prosecutor has delegated.
    .why = The van, the books and the shed are one inquiry in several hands.
    .next = Share what the other unit needs for its part, and nothing outside the circle.

rule-info-investigation = What belongs to an inquiry stays with investigators and the prosecutor.
    .why = A leak warns suspects and endangers witnesses.
    .next = If you learn of it by chance, keep it to yourself and tell the prosecutor.

rule-info-investigation-child = Where a child is concerned, the juvenile prosecutor may be told of the inquiry.
    .why = Who protects the child must know from what.
    .next = Send the notice with what was found about the child; the rest of the file stays where it is.

rule-X-36 = Never carry off what may be evidence; leave it where it lies and say so.
    .why = A passport saved from a drawer by a kind hand no longer shows who had locked it away.
    .next = Stay beside it, note where it lies, and call those who may record and take it.
