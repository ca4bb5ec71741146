### Duties of the pack it-2026-07: what is due, why it matters (`.why`) and what to do next time (`.next`).

## S0 Preparedness

duty-S0-08 = Ask the mediator about ties to the people concerned or to those with them before using them as an interpreter.
    .why = A mediator from the same village, or one who owes somebody there a favour, can silence a person without a word.
    .next = Put the question at the briefing: do you know anybody here? Swap mediators before the first talk, not after it.
duty-S0-05 = Write the plan before a home or a workplace is visited.
    .why = A visit without signs and without a plan finds people, not victims, and the people remember only the uniforms.
    .next = Write down which signs there are, who is kept apart from whom, who interprets for whom, who is called for a child, and what can be proved without anybody’s words.
duty-S0-06 = Before a visit, settle with the anti-trafficking body where it waits: near by, never at the door.
    .why = Whoever helps must not arrive as part of the police, and must not arrive an hour later either.
    .next = Agree on a place round the corner and on the sign for “come”. Those who help enter nobody’s home with you.

duty-S0-04 = Before the visit, hold a briefing with inspectors, mediators and those who assist: who does what, who asks what.
    .why = A visit that nobody planned together becomes a headcount. Mediators who hear of it at the gate can only translate orders.
    .next = Sit down the day before: split the questions, brief the mediators, name the room away from the site, and write down who keeps the supervisors company.

duty-S0-07 = Before the visit, ask for places to sleep: for men, women and minors, away from those who recruit.
    .why = Whoever has no bed tonight goes back to the shed, and to whoever owns it.
    .next = Put the number and the kind of places into the plan, and do not forget men. One gym for everybody is no plan.

duty-S0-09 = State the basis of a search in writing, and tell the owner.
    .why = A cabinet opened without a basis can close the whole case. What was found there may be of no use to those who need it most.
    .next = Before you touch what is locked, fill in the record: order or caught in the act, what you look for, who is present.

## S1 First contact

duty-S1-01 = See to the urgent medical need first; whoever is not a doctor calls the health team.
    .why = Pain, bleeding or a pregnancy in trouble does not wait for a list. A person in pain can neither take in information nor consent to anything.
    .next = At the first sign, call the health team and only then go on. Fingerprints can be taken an hour later.

duty-S1-02 = Give water, something warm or food before any question.
    .why = The first thing that you do tells the person whether you are here to help or to sort. A dry, thirsty person hears nothing else.
    .next = Start every meeting with a cup and a blanket in your hand, for everybody, whatever you believe about them.
duty-S1-02b = Give water, something warm or food when you meet the person.
    .why = The first thing that you do tells the person whether you are here to help or to sort.
    .next = Whoever you are and whatever you believe about the person: begin with a cup of water and a chair.

duty-S1-02w = At a workplace too: water, shade and a seat before any question.
    .why = People who have worked since before dawn listen with dry mouths. Water tells them that the visit is not against them.
    .next = Bring water and cups along, hand them out to everybody and only then begin to count.

duty-S1-03 = Ask in private, in a language the person understands, whether it is safe to talk now.
    .why = Only the person knows who is watching. A talk that somebody overhears can be paid for tonight, or by the family at home.
    .next = Find the room first, leave the companion outside and make safety your first question: is it safe for you to talk now, and until when?

duty-S1-04 = Separate the person from whoever seems to control them, on a neutral pretext.
    .why = As long as the companion is in sight, every answer is the companion’s answer.
    .next = Use an ordinary reason such as the health check, the badge or the queue for women, and use it before the first question. Never say aloud that you suspect somebody.

duty-S1-05 = Call an interpreter or mediator for a language the person understands.
    .why = Rights that were not understood were not given. Nodding is politeness, not understanding.
    .next = Ask which language the person prefers, not which country they come from, and wait for the interpreter before you explain anything that matters.

duty-S1-05b = Ask whether the person prefers to speak with a woman or a man.
    .why = What was done to the body is hard to say to the wrong face, for men as well as for women.
    .next = Ask it of everybody as a matter of course, for the interviewer and for the interpreter, and say honestly if you cannot meet the wish today.

duty-S1-06 = Inform the group, language by language, about the procedure and their rights.
    .why = People who know what happens next are calmer, ask better questions and depend less on whoever brought them.
    .next = Do the group session as soon as badges are given, in short words, and leave time for questions in each language.

duty-S1-07 = Give each person the specific information on trafficking, in a language they understand.
    .why = Nobody can name what they do not know is a crime. This talk is often where a person first hears that help exists.
    .next = Do it before screening closes, not as a sentence in passing. Offer an individual talk to everybody, so that nobody stands out by accepting.

duty-S1-08 = Say who you are, why you are here, what you keep confidential and that nobody has to answer.
    .why = For somebody who was handed from one stranger to the next, an unexplained stranger is one more.
    .next = Make it your first minute: name, role, purpose, limits of confidentiality, right to be silent. Do it even if a colleague already did.

duty-S1-09 = Write down the indicators that you notice, at the first element.
    .why = The duty starts at the first indicative element, not at a confirmed case. What is not written at once is asked again later, of the person.
    .next = Keep the indicator log open and note what you saw and heard, word for word and without conclusions.

duty-S1-10 = Register the wish for asylum, in whatever words it was said.
    .why = “I cannot go back” is enough. A wish that goes unheard can end in a return that cannot be undone.
    .next = When you hear it, from anybody and at any moment, register it and tell the person that you did. The form is yours to fill, not theirs.

duty-S1-11 = Examine the pregnant person or the survivor of torture, with their consent.
    .why = The signs are found by whoever looks, and they decide which procedure fits. Not everybody who was hurt was trafficked, and care is owed to all alike.
    .next = Explain the check, ask for consent to it and offer a doctor of the preferred sex. Record what you find as care needs, not as evidence.

## S2 Detection

duty-S2-02 = Complete the screening within seven days of landing.
    .why = An open screening means an open bed, no papers and no answer. The limit protects the person as much as the office.
    .next = Plan backwards from day seven: checklist, access of the body and read-back need time of their own.

duty-S2-03 = Fill the vulnerability checklist for every person.
    .why = It is the one place where a need becomes visible to whoever comes next. Without it the person starts again at zero.
    .next = Fill it in a private talk, with the form of exploitation and the indicators if there are any, and with the needs in any case.

duty-S2-04 = Pass on what you observed, once, to whoever carries out the vulnerability check.
    .why = Each colleague who asks the same story again tires the person and changes the answers. Five fragments in one hand make a picture.
    .next = Before the day is over, go to the vulnerability checker and tell what you saw. Then let the checker ask.

duty-S2-06 = Record that there are reasonable grounds to believe the person is a victim, so that assistance starts.
    .why = The threshold is low on purpose: bed, care and advice cannot wait until the case is proved.
    .next = Apply the rule of the list, several indicators or one that is particularly significant, write the reason in two lines and decide.

duty-S2-07 = Where age is in doubt, record it and treat the person as a child.
    .why = To treat an adult as a child for a week costs little; to treat a child as an adult can cost everything.
    .next = Do not argue about looks. Note what the doubt rests on, move the person to the child track and let the competent authority settle it.

duty-S2-09 = Record the indices of exploitation for each worker concerned: pay, hours, safety, conditions.
    .why = One of the four is an index already. Whoever notes only the hours, or only the missing contract, leaves the offence out.
    .next = Go through all four for each person, and put down for each what shows it besides the person’s own word.

duty-S2-10 = Read the screening form back, in a language the person understands, and let them correct it.
    .why = An error in this form follows the person for years. Reading back is also the last chance to be told what was missing.
    .next = Sit down with the mediator before you close, summarise line by line, correct, and hand over the copy.

## S3 Information, consent, referral

duty-S3-01a = Inform the person about the 45-day recovery and reflection period.
    .why = Time to recover and to decide is a right that nobody can use without knowing of it.
    .next = Say it in plain words: forty-five days in which nobody may send you away and nobody expects a statement.

duty-S3-01b = Inform the person about the residence permit under article 18.
    .why = Fear of being sent back is the exploiter’s strongest hold. A permit that does not depend on a complaint takes it away.
    .next = Explain both ways, the judicial and the social one, without promising that the permit will be granted.

duty-S3-01c = Inform the person that international protection may be requested as well.
    .why = Protection as a victim and asylum exclude neither one nor the other. Some need both and learn of only one.
    .next = Name asylum beside the reflection period and article 18 in the same talk, and let the person ask.

duty-S3-02 = Hand over the leaflet with the helpline numbers, if it is safe to keep.
    .why = Disclosure comes later and elsewhere. The number in the pocket may be the only thing that remains of this day.
    .next = Ask first where the leaflet can be kept safely. If nowhere, let the person learn the number or hide it as something else.

duty-S3-03 = Ask for consent to the referral, in private: what is passed on, to whom, why, and that it can be refused or withdrawn.
    .why = Whoever was moved about without being asked is here asked for the first time. Consent is what turns a transfer into help.
    .next = Ask with four points, what, to whom, why and that no is possible, then wait in silence for the answer and write it down.

duty-S3-04 = Send the immediate alert to the immigration office of the Questura, the Prefecture, the hotspot manager and the anti-trafficking body, with minimal data.
    .why = The alert gets the body on its way and stops the wheels that would carry the person off. It needs no story, only a sign and a need.
    .next = Send it to all four as soon as the first indicators stand, as a minimal alert. Leave the account and the health data out.

duty-S3-06 = Send the referral form to the competent anti-trafficking project once consent is given.
    .why = Consent opens a door for a short time. Every hour without an answer teaches the person that saying yes changed nothing.
    .next = Prepare the form during the talk and send it as soon as the yes is there, with the indicators that the person agreed to share.

duty-S3-07 = Telephone the body or the helpline when there is an imminent risk.
    .why = A person who is awaited by somebody tonight may be gone before anybody reads an e-mail.
    .next = When a call, a message or a pick-up is announced, lift the receiver first and write afterwards.

duty-S3-08 = Give the anti-trafficking body access to the place and time with the person.
    .why = Organisations have effective access during screening. A talk in the last five minutes before closing is no access.
    .next = When the body asks, say yes, name a room and an hour and hold the closing until the talk is over.

duty-S3-09 = Confirm the referral to the sender and say what happens next.
    .why = An unanswered referral is a person who waits on a chair. The sender cannot tell them who comes and when.
    .next = Answer at once, even if only: received, my colleague comes at four. If the form is incomplete, say exactly what is missing.

duty-S3-15 = Ask for the earlier file by its number before you ask the person.
    .why = Somebody wrote this person down once already. What is known there need not be told again, and whoever was lost once need not be lost twice.
    .next = Send the number, and no name and no story, to { -function-coordination-authority(form: "article") }. Ask for what you need today, and who there could be called.

duty-S3-16 = Say what is written down about the person, and who reads it.
    .why = Whoever was kept by lists and papers of others fears another list. Who knows what stands in it can correct it, and can decide who else sees it.
    .next = Say it once, plainly, before you write: you may read it all, or have it read to you, and I tell you who else sees it.

duty-S3-11 = Tell the Italian team leader orally what you noticed at sea, at once.
    .why = What was seen on board can be seen nowhere else, and it never belongs in a debriefing file.
    .next = Look for the team leader before the boat is empty. Say who, what you saw and when, and nothing more.

duty-S3-12 = Respect the refusal, give safety advice and leave the door open.
    .why = A no to the referral is no end of rights. Many who say no today call next month, if today’s no was respected.
    .next = Thank the person, say how to stay safe and where help is found later, and treat them exactly as before.

## S4 Formal identification

duty-S4-01 = Identify the victim formally; it takes no complaint and no cooperation.
    .why = Formal identification opens the programme. The anti-trafficking body may decide it, and so may the judicial police or the prosecutor.
    .next = Do not wait for a statement. Once consent and the assessment stand, write the identification and tell the person.

duty-S4-03 = Assess the individual risk, family at home and children included.
    .why = Without it the next bed may be in the recruiter’s street, and the threat may fall on a mother far away.
    .next = Ask what the person fears and from whom before any placement, and believe their reading of the danger.

duty-S4-05 = Convene the case conference; everybody brings what the others need to know, no more.
    .why = Each agency holds a fragment. Ten minutes at one table replace ten interviews with the person.
    .next = Prefecture: call it while everybody is still in the building. Three questions: what is decided, who does it, by when.

duty-S4-05b = Bring those who inspect, assist and look after people to one table: needs, risks, dates.
    .why = After an inspection everybody holds a part: the wages here, the bed there, the danger somewhere else.
    .next = Call the table while the people are still in reach, share what each needs to know, and let every line have an owner and a date.

duty-S4-06 = Notify the Questore that the person has been taken into the measures, with the reflection notice.
    .why = The 45 days protect only once the Questore knows. Until then a removal order meets no obstacle.
    .next = Send the notice with the consent in hand, on the same day, and check that all fields for the certificate are filled.

## S5 Recovery and reflection, crisis placement

duty-S5-02 = Issue the certificate of the 45-day recovery and reflection period.
    .why = The certificate is what the person can show. Without paper every check in the street is a new danger.
    .next = Questura: issue it on the body’s notice, with identity code, photograph and validity, and have it explained in the person’s language.

duty-S5-04 = Take the person into the programme: housing, food and health care for presumed victims too.
    .why = Assistance is due from reasonable grounds, not from proof and not from a statement.
    .next = Start the measures on the day of consent, even before the file is complete.

duty-S5-04b = Give the person a bed away from whoever controls them.
    .why = A night in the same dormitory undoes a day of careful work, and nobody hears what is said there.
    .next = Before you give out beds, ask who must not sleep near whom. If there is one room only, ask the Prefecture for another place.

duty-S5-06 = Draw up a safety plan with the person: transport, phone, contacts, emergency.
    .why = A safe house is safe only if the way there and the phone in the pocket are.
    .next = Agree with the person who may know what, how the phone is used and whom to call at night. It is a plan and not a list of bans.

duty-S5-09 = Close the screening form with access to the reflection period.
    .why = The box ticked at the end decides the door that opens. A presumed victim who leaves with another box loses the period.
    .next = Before you close, look at the outcome field once more: reflection period, not border procedure.

duty-S5-10 = Keep the presumed victim who asks for asylum out of the border procedure.
    .why = An accelerated procedure behind a fence is no place to recover or to speak.
    .next = Where reasonable grounds and a wish for asylum meet, close towards the ordinary asylum procedure or the reflection period.

## S6 Support

duty-S2-12 = Look for signs once more when somebody has been ordered to leave.
    .why = An order is the last moment at which anybody sees the person. What nobody asked at the start is often visible by then.
    .next = Before the person is taken away: look, ask in private, write what you saw in the indicator log, and stop if there is a sign.

duty-S6-03 = Explain the law without delay, as the person’s lawyer.
    .why = Who hears early what can be asked for decides; who hears it late signs. It costs the person nothing.
    .next = Lawyer: in private and in a language understood, say what rights there are, what a statement means, and what the person may leave.

duty-S6-05 = Make an individual plan with the person, with one case worker who keeps it.
    .why = Whoever comes back has already been started on twice: every office began anew. One plan and one name end that.
    .next = Sit down with the person within the first days: lodging, care, lawyer, the child’s school, and who is called when something goes wrong.

## S11 Return and transfer

duty-S11-01 = Settle that the transfer goes by the Dublin III Regulation: the application was registered before 1 July 2026.
    .why = Every limit hangs on it, silence included: under Dublin III no answer in time is a yes, and the yes includes the duty to prepare the arrival.
    .next = Look at the day of registration before anything else and write the rules on the first page.

duty-S11-09 = Settle that the transfer goes by Regulation (EU) 2024/1351: the application was registered since 1 July 2026.
    .why = Taking back is now a notification with two weeks for an answer, and the limits of transfer are others. Whoever counts by the old rules counts wrong.
    .next = Look at the day of registration before anything else and write the rules on the first page.

duty-S11-10 = Hear the person, in confidence, about which State answers for the application.
    .why = Whether there is family somewhere, and what is feared where, decides to which country somebody goes. It is also one of the few quiet talks in which signs can show.
    .next = Ask in private, with a neutral interpreter: who is where, and is there a place to which you must not be sent? The talk is recorded, and a lawyer may be there.

duty-S11-10b = Name the child’s representative within fifteen working days.
    .why = From the registration on somebody has to speak for the child in this procedure. Without anybody it goes over the child’s head.
    .next = Juvenile authority: name the representative, and say to whom the child can turn until then.

duty-S11-05 = Send the other State, in good time, what is needed at once on arrival: child, age, school, place.
    .why = An empty form is read as “needs nothing”. The one who pays for it is the person at the gate.
    .next = Ask the person before you fill it in. Send needs, not stories, at least a day before the flight.

duty-S11-05b = Ask the sending State where its form is silent.
    .why = “No special needs” is often what nobody asked. Acceptance by silence does not mean that there is nothing to do.
    .next = Compare the form with what you know otherwise, and put the question the same day: travels with whom, what age, which place to avoid.

duty-S11-06 = Ask for explicit consent before any health data go to another State.
    .why = Health belongs to the person. A no stops neither the transfer nor the help; it means that needs travel, and not the reasons.
    .next = Explain from whom to whom, that a no changes nothing, and write the answer down. Then plan by needs alone.

duty-S11-08 = Write down with reasons whether the transfer goes ahead, with which measures, or not.
    .why = The power to examine the case oneself is there for those for whom the rule does not fit. Unused without a reason, it might as well not exist.
    .next = Name the danger, the child, the place to avoid and the person’s view; then propose and sign.

duty-S11-04 = Assess the child’s best interests, with safety and the risk of trafficking among them.
    .why = A child is a person in the file and no luggage: school, rest, care, and who speaks for it. The danger of trafficking is one of the factors that the law lists.
    .next = Hear the child as its age allows, name who represents it, and write what it needs in the first week.

duty-S11-11 = Talk with the person, also by telephone, about the dangers of the return.
    .why = Nobody knows better who waits. Whoever is asked before the flight can say which town and which door to avoid.
    .next = Ring at a time the person chose, ask first whether it is safe to talk, then what worries them, and tell them what can be arranged.

duty-S11-11b = Have a place for parent and child ready, before the flight if there is one.
    .why = A place that is looked for at the gate is found in the wrong town.
    .next = Ask for it as soon as you hear of the child: the helpline sees all regions.

duty-S11-11c = Give the airport police a plan for the arrival, with needs and no story.
    .why = Whoever stands at the gate can only protect what they know: who meets the person, by which door, and that no name is called.
    .next = Send it the day before: met by whom, which door, which place, which language.

duty-S11-12 = Let the contact point of the helpline know, so that the case is not lost between two States.
    .why = The case number of years ago, the free place in another region, the colleague abroad: it all meets there.
    .next = A short line is enough: who, from where, when, what need.

duty-S3-14 = Pass the call on to the body that is competent, with no more than is needed.
    .why = A call that nobody passes on was only a conversation.
    .next = Agree with the caller what you say and to whom, then pass it on before you hang up the next call.

duty-S11-14 = On arrival see to the first needs before any question.
    .why = After a night of waiting and a flight nobody takes anything in.
    .next = Water, a chair, something for the child; then your name.

duty-S11-15 = Receive the person apart, by a door away from the public.
    .why = The arrivals hall is where whoever waits can see first.
    .next = Fetch the person at the aircraft, go by another way, call no name.

duty-S11-16a = Tell the person who came back about the recovery and reflection period.
    .why = Whoever returns believes that everything was decided long ago. A right of which nobody tells is a right that nobody has.
    .next = By telephone before the flight, or within the first day: nobody is sent away during it, and nobody presses for a statement.

duty-S11-16b = Tell the person who came back about the residence permit.
    .why = Whoever returns believes that everything was decided long ago. A right of which nobody tells is a right that nobody has.
    .next = It does not matter where it happened, when, or whether it was reported. Promise nothing.

duty-S11-16c = Tell the person who came back about the right to ask for protection, and what becomes of an earlier request.
    .why = Whoever returns believes that everything was decided long ago. A right of which nobody tells is a right that nobody has.
    .next = An old file is not a closed door. Say who opens it again, and when.

duty-S11-07 = Tell the sending State that the person arrived, and what was missing.
    .why = A transfer ends with the news of it. What was not known this time should be known next time.
    .next = Send it the same day, with one line on what would have helped.

duty-S11-13 = Ask the person who wishes to go home whether it is their own wish, after telling of the alternatives.
    .why = To go home can be right. It is a choice only if staying was explained as well, and if it can be taken back.
    .next = Explain both ways, ask, write down the answer, say that it can be taken back up to the door of the aircraft.

duty-S11-13b = Look with the person at the risk of going home, and write it down.
    .why = Nobody is helped into danger. Return is meant to respect rights, safety and dignity.
    .next = Ask who is there, who is owed what, where one would live; then the level, the measure and when it is looked at again.

duty-S11-13c = Find a partner in the country of return and tell them what the person agreed to.
    .why = The hardest day is the one after the arrival.
    .next = Name somebody there before the flight, with an address for questions and an appointment.

## C Child track

duty-C-02 = Notify the juvenile prosecutor and the juvenile court of the child at once.
    .why = From the notice on, somebody decides for the child who is not the adult beside them.
    .next = Send the notice as soon as the child is noticed; a companion who claims to be family does not stop it.

duty-C-02b = Notify the juvenile prosecutor and the juvenile court of the child at its arrival.
    .why = Who appoints a guardian here knows of nobody until somebody writes.
    .next = Have the notice ready before the flight and send it at the gate; what another State decided about the child does not replace it.

duty-C-05 = Check documents first where age is in doubt.
    .why = Papers, certificates and a word with the family’s registry spare the child an examination of the body.
    .next = Ask for any document that shows age before anybody speaks of an exam. Only the juvenile prosecutor may order that.

duty-C-08 = House the child in a place for minors.
    .why = Among adults a child is within reach of whoever comes for them.
    .next = Ask for the minors’ place as soon as the doubt arises, and do not leave it for the end of the evening. One night counts.

duty-C-11 = Appoint a guardian without delay.
    .why = A child without a representative consents to nothing and appeals against nothing.
    .next = Juvenile authority: appoint on the notice, check for conflicting interests and tell the child who it is.

duty-C-12 = Close the screening on the child track, out of the border procedure.
    .why = The outcome of the screening decides whether the child meets a guardian or a fence.
    .next = Close with the outcome for minors, also when only the doubt speaks for it.

duty-C-14 = Where a child shows an indicator, set child protection in motion at once: call the social services.
    .why = For a child no means need be shown: neither threat nor deceit. Waiting for more is waiting for harm.
    .next = One indicator and a child: call the municipal social services before the next question.

duty-C-15 = Prevent the disappearance: safety plan with photograph, contacts and who leads the search.
    .why = Most children who vanish do so in the first days, often after a call from somebody who waits.
    .next = On the first day agree with the child whom they may call, make a photograph and write down who leads if they are gone.

duty-C-15a = Report the missing child at once.
    .why = The first hour decides. A child who left with somebody is not a child who ran away.
    .next = Send the missing-child notice as soon as the bed is empty, with photograph, clothes and the last person seen with the child.

duty-C-15b = Take the lead of the search.
    .why = When everybody searches and nobody leads, the same station is called five times and the port not at all.
    .next = Say aloud who leads, give each agency one task and tell the person who reported it what is being done.
duty-S8-05 = Ask for the child’s protected hearing.
    .why = What is taken down once before a judge need not be told at a trial.
    .next = Prosecutor: send the request as soon as the child is known to the juvenile prosecutor, with who is to sit beside the child.
duty-C-10 = Hear the child once, protected and not alone.
    .why = Each time a child must tell it again it is done to the child again, and each telling is worth less.
    .next = Judge: one hearing, recorded, in a fitted room, with the guardian and the juvenile prosecutor there and nobody in sight who is feared.

## S7 Residence

duty-S7-06 = Give the inspectorate’s opinion on the permit together with the report.
    .why = Without the opinion the permit for labour exploitation waits, and with it the lawful work of whoever was exploited.
    .next = Write the opinion when you write the report: what was found, what the person contributed, and tell the person.

duty-S7-01 = Propose the permit on the track that fits, with a reason: protection, judicial or social, or labour exploitation.
    .why = The wrong track can be a closed door: the one for labour exploitation asks for a contribution, the social path of protection asks for no complaint.
    .next = Look first for signs of trafficking and for danger, then for what the person can and wants to contribute. Explain both tracks and promise neither.

## S9, S10 Redress and inclusion

duty-S9-01 = Tell each worker, in words they understand, what is owed for the work and how it can be claimed.
    .why = Many believe that without papers there is no pay. Whoever knows better can decide.
    .next = Say it to each of them by name: it counts for you too, it costs nothing, and nobody writes a letter before you say so.

duty-S9-05 = Reconstruct unpaid wages and contributions with the person.
    .why = A sum that was reckoned can be claimed, frozen and paid. “Too little” cannot.
    .next = Put hours, days and payments side by side, reckon by the collective agreement, and go through the sheet with the person.

duty-S9-06 = Propose to freeze assets, so that wages and compensation can be paid.
    .why = By the time of a judgment accounts are empty.
    .next = List what there is while you read the books, and propose at once.

duty-S10-02 = Draw up an inclusion plan with the person: housing, language, care of others, work, also before the permit.
    .why = Whoever has a bed, a course and a date for work does not need the van.
    .next = Begin with what the person wants, start work support before the permit, think of children and relatives, and name one case worker.

## S8 Non-punishment

duty-S8-02w = Record the place before anything is moved: photographs without faces, times, what was found.
    .why = What a wall, a stove and a list of hours say, nobody has to say a second time.
    .next = Photograph first, move afterwards, and log what was found and where.

duty-S8-03w = Follow the money beside the inquiry: cash, accounts, whoever stands behind the middleman.
    .why = The one who counts heads at dawn is seldom the one who earns. Without the books the case ends at the van.
    .next = Read the payroll against the cash, name who gains, and list what could pay the wages one day.

duty-S8-11 = Report the exploitation to the prosecutor, with what was found.
    .why = A fine closes a file; a report opens one. If only fines are written, the same van comes back on Monday.
    .next = Send the report with three findings or more that do not rest on testimony, and say that the persons concerned are protected.

duty-S8-07a = Put it to the prosecutor that the offence may have been compelled.
    .why = Who steers the boat under threat is a suspect on paper and perhaps a victim in fact. Only the prosecutor can weigh that.
    .next = Before any charge, write to the prosecutor what speaks for compulsion, and go on with the identification.

duty-S8-07b = Assess non-punishment and give the reasons.
    .why = Victims must not pay for what they were made to do. Italy has no clause of its own, which makes the reasons count all the more.
    .next = Prosecutor: decide on article 8 of the Directive and on necessity, article 54 of the Criminal Code, and write down why.
duty-S8-07c = Call the duty prosecutor at once: somebody may be suspect and victim at the same time.
    .why = Whoever collects the money may be made to. If it is settled on the stairs, it is settled wrongly in either case.
    .next = Keep the person apart and treat them with respect, call the prosecutor within minutes, and say what speaks for both.
duty-S8-07d = Decide whether the person was made to do it.
    .why = Nobody is to be punished for what they were made to do; and whoever controls others is not thereby innocent. Only a decision keeps both in view.
    .next = Prosecutor: hear both hypotheses, decide for now under article 8 of the directive and article 54 of the Criminal Code, and let protection go on meanwhile.
duty-S8-07e = Write down the reasons, for and against.
    .why = A decision without reasons cannot be looked at again, and this one has to be.
    .next = Prosecutor: note what speaks for compulsion, what against, what you decide for now and when you look at it again.

duty-S8-08a = Ask the person whether, and how, somebody at home can be protected.
    .why = A child or a parent within reach of others is the strongest lock there is. Only the person knows what would do harm there.
    .next = Ask in private, before anything is sent: who is it, who may know, and how must nobody come to the door?

duty-S8-10 = Report the person who made use of a victim’s services and knew.
    .why = Whoever pays and knows keeps the trade going, and is often the one witness whom nobody has to protect.
    .next = Tell them their rights, take down what they say they knew, nothing on the victim’s body, and send it to the prosecutor.
duty-S8-02 = Log what the place itself shows.
    .why = An inquiry that rests on a victim’s words alone falls with them, and puts all its weight on one person.
    .next = Log locks, lists, papers and telephones with place and time, and no faces. Then nobody has to speak before they want to.
duty-S8-02b = Record who had what, from when, and who has it now.
    .why = A thing whose way nobody can tell proves nothing, and people miss their things.
    .next = Fill the record at once: from whom, where, why, sealed, receipt, when it comes back.
duty-S8-03 = Have the trail of the money followed.
    .why = Money speaks when people cannot, and it is what exploiters go by.
    .next = Ask the financial police early: transfers, rents, advertisements paid. It costs no victim a word.
duty-S8-08 = With the person’s yes, ask the other country to protect the relative whom others can reach.
    .why = As long as a child or a sister at home can be reached, nobody here is free to decide.
    .next = Ask the person how it can be done without harm, then send the contact point abroad only what it needs, and say by when you hear from it.
