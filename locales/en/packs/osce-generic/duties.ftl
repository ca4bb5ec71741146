### Duties of the pack osce-generic.

duty-C-02 = Notify { -function-child-authority(form: "article") } of the child at once.
    .why = From the notice on, somebody decides for the child who is not the adult beside them.
    .next = Send the notice as soon as the child is noticed; a companion who claims to be family does not stop it.

duty-C-05 = Check documents first where age is in doubt.
    .why = Papers, certificates and a word with the family’s registry spare the child an examination of the body.
    .next = Ask for any document that shows age before anybody speaks of an exam. Only { -function-child-authority(form: "article") } may order that.

duty-C-08 = House the child in a place for minors.
    .why = Among adults a child is within reach of whoever comes for them.
    .next = Ask for the minors’ place as soon as the doubt arises, and do not leave it for the end of the evening. One night counts.

duty-C-11 = Appoint a guardian without delay.
    .why = A child without a representative consents to nothing and appeals against nothing.
    .next = Child protection: appoint on the notice, check for conflicting interests and tell the child who it is.

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

duty-S0-08 = Ask the mediator about ties to passengers, crew or companions before using them as an interpreter.
    .why = A mediator from the same village, or one who owes a passenger a favour, can silence a person without a word.
    .next = Put the question at the briefing: do you know anybody on this boat? Swap mediators before the first talk, not after it.

duty-S1-01 = See to the urgent medical need first; whoever is not a doctor calls the health team.
    .why = Pain, bleeding or a pregnancy in trouble does not wait for a list. A person in pain can neither take in information nor consent to anything.
    .next = At the first sign, call the health team and only then go on. Fingerprints can be taken an hour later.

duty-S1-02 = Give water, something warm or food before any question.
    .why = The first thing that you do tells the person whether you are here to help or to sort. A dry, thirsty person hears nothing else.
    .next = Start every meeting with a cup and a blanket in your hand, for everybody, whatever you believe about them.

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
    .next = Do it before anything is decided, not as a sentence in passing. Offer an individual talk to everybody, so that nobody stands out by accepting.

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

duty-S2-04 = Pass on what you observed, once, to whoever talks with the person about needs and rights.
    .why = Each colleague who asks the same story again tires the person and changes the answers. Five fragments in one hand make a picture.
    .next = Before the day is over, go to whoever leads these talks and tell what you saw. Then let one person ask.

duty-S2-06 = Record that there are reasonable grounds to believe the person is a victim, so that assistance starts.
    .why = The threshold is low on purpose: bed, care and advice cannot wait until the case is proved.
    .next = Apply the rule of the list, several indicators or one that is particularly significant, write the reason in two lines and decide.

duty-S2-07 = Where age is in doubt, record it and treat the person as a child.
    .why = To treat an adult as a child for a week costs little; to treat a child as an adult can cost everything.
    .next = Do not argue about looks. Note what the doubt rests on, move the person to the child track and let the competent authority settle it.

duty-S3-01a = Inform the person about the recovery and reflection period of at least thirty days.
    .why = Time to recover and to decide is a right that nobody can use without knowing of it.
    .next = Say it in numbers: at least thirty days in which nobody may send you away and nobody expects a statement.

duty-S3-01b = Inform the person about the residence permit for victims.
    .why = Fear of being sent back is the exploiter’s strongest hold. Whoever knows that there may be a permit can listen again.
    .next = Say for whom there is one, on account of the personal situation or of an inquiry, and who decides. Promise nothing.

duty-S3-01c = Inform the person that international protection may be requested as well.
    .why = Protection as a victim and asylum exclude neither one nor the other. Some need both and learn of only one.
    .next = Name asylum beside the reflection period and the permit in the same talk, and let the person ask.

duty-S3-02 = Hand over the leaflet with the helpline numbers, if it is safe to keep.
    .why = Disclosure comes later and elsewhere. The number in the pocket may be the only thing that remains of this day.
    .next = Ask first where the leaflet can be kept safely. If nowhere, let the person learn the number or hide it as something else.

duty-S3-03 = Ask for consent to the referral, in private: what is passed on, to whom, why, and that it can be refused or withdrawn.
    .why = Whoever was moved about without being asked is here asked for the first time. Consent is what turns a transfer into help.
    .next = Ask with four points, what, to whom, why and that no is possible, then wait in silence for the answer and write it down.

duty-S3-06 = Send the referral form to the competent anti-trafficking project once consent is given.
    .why = Consent opens a door for a short time. Every hour without an answer teaches the person that saying yes changed nothing.
    .next = Prepare the form during the talk and send it as soon as the yes is there, with the indicators that the person agreed to share.

duty-S3-07 = Telephone the body or the helpline when there is an imminent risk.
    .why = A person who is awaited by somebody tonight may be gone before anybody reads an e-mail.
    .next = When a call, a message or a pick-up is announced, lift the receiver first and write afterwards.

duty-S3-08 = Give the support organisation access to the place and time with the person.
    .why = State and civil society work together. A talk in the last five minutes is no access.
    .next = When the organisation asks, say yes, name a room and an hour, and wait until the talk is over.

duty-S3-09 = Confirm the referral to the sender and say what happens next.
    .why = An unanswered referral is a person who waits on a chair. The sender cannot tell them who comes and when.
    .next = Answer at once, even if only: received, my colleague comes at four. If the form is incomplete, say exactly what is missing.

duty-S3-12 = Respect the refusal, give safety advice and leave the door open.
    .why = A no to the referral is no end of rights. Many who say no today call next month, if today’s no was respected.
    .next = Thank the person, say how to stay safe and where help is found later, and treat them exactly as before.

duty-S4-01 = Identify the victim formally; it takes no complaint and no cooperation.
    .why = Formal identification opens the programme. The anti-trafficking body may decide it, and so may the judicial police or the prosecutor.
    .next = Do not wait for a statement. Once consent and the assessment stand, write the identification and tell the person.

duty-S4-03 = Assess the individual risk, family at home and children included.
    .why = Without it the next bed may be in the recruiter’s street, and the threat may fall on a mother far away.
    .next = Ask what the person fears and from whom before any placement, and believe their reading of the danger.

duty-S4-05 = Convene the case conference; everybody brings what the others need to know, no more.
    .why = Each agency holds a fragment. Ten minutes at one table replace ten interviews with the person.
    .next = Coordinator: call it while everybody is still in the building. Three questions: what is decided, who does it, by when.

duty-S4-06 = Tell the authority for residence that the person has been taken into care, so that the recovery and reflection period is granted.
    .why = The period protects only once the authority knows of it. Until then an order to leave meets no obstacle.
    .next = Send the notice with the consent in hand, on the same day, and leave the story out.

duty-S5-02 = Grant the recovery and reflection period of at least thirty days, in writing.
    .why = The paper is what the person can show. Without it every check in the street is a new danger.
    .next = Grant it as soon as there are reasonable grounds, whatever the person says about cooperating, and have it explained in the person’s language.

duty-S5-04 = Take the person into the programme: housing, food and health care for presumed victims too.
    .why = Assistance is due from reasonable grounds, not from proof and not from a statement.
    .next = Start the measures on the day of consent, even before the file is complete.

duty-S5-04b = Give the person a bed away from whoever controls them.
    .why = A night in the same dormitory undoes a day of careful work, and nobody hears what is said there.
    .next = Before you give out beds, ask who must not sleep near whom. If there is one room only, ask for another place.

duty-S5-06 = Draw up a safety plan with the person: transport, phone, contacts, emergency.
    .why = A safe house is safe only if the way there and the phone in the pocket are.
    .next = Agree with the person who may know what, how the phone is used and whom to call at night. It is a plan and not a list of bans.

duty-S8-07a = Put it to the prosecutor that the offence may have been compelled.
    .why = Who steers the boat under threat is a suspect on paper and perhaps a victim in fact. The decision not to punish must have somebody who takes it.
    .next = Before any charge, write to the prosecutor what speaks for compulsion, and go on with the identification.

duty-S8-07b = Assess non-punishment and give the reasons.
    .why = Victims must not pay for what they were made to do. Where the law leaves it open, the reasons count all the more.
    .next = Prosecutor: decide on article 8 of the Directive and on necessity, article 54 of the Criminal Code, and write down why.

duty-S0-04 = Before the visit, hold a briefing with inspectors, mediators and those who assist: who does what, who asks what.
    .why = A visit that nobody planned together becomes a headcount. Mediators who hear of it at the gate can only translate orders.
    .next = Sit down the day before: split the questions, brief the mediators, name the room away from the site, and write down who keeps the supervisors company.

duty-S0-05 = Write the plan before a home or a workplace is visited.
    .why = A visit without signs and without a plan finds people, not victims, and the people remember only the uniforms.
    .next = Write down which signs there are, who is kept apart from whom, who interprets for whom, who is called for a child, and what can be proved without anybody’s words.

duty-S0-06 = Before a visit, settle with the anti-trafficking body where it waits: near by, never at the door.
    .why = Whoever helps must not arrive as part of the police, and must not arrive an hour later either.
    .next = Agree on a place round the corner and on the sign for “come”. Those who help enter nobody’s home with you.

duty-S0-07 = Before the visit, ask for places to sleep: for men, women and minors, away from those who recruit.
    .why = Whoever has no bed tonight goes back to the shed, and to whoever owns it.
    .next = Put the number and the kind of places into the plan, and do not forget men. One gym for everybody is no plan.

duty-S0-09 = State the basis of a search in writing, and tell the owner.
    .why = A cabinet opened without a basis can close the whole case. What was found there may be of no use to those who need it most.
    .next = Before you touch what is locked, fill in the record: what entitles you, what you look for, who is present.

duty-S1-02b = Give water, something warm or food when you meet the person.
    .why = The first thing that you do tells the person whether you are here to help or to sort.
    .next = Whoever you are and whatever you believe about the person: begin with a cup of water and a chair.

duty-S1-02w = At a workplace too: water, shade and a seat before any question.
    .why = People who have worked since before dawn listen with dry mouths. Water tells them that the visit is not against them.
    .next = Bring water and cups along, hand them out to everybody and only then begin to count.

duty-S3-15 = Ask for the earlier file by its number before you ask the person.
    .why = Somebody wrote this person down once already. What is known there need not be told again, and whoever was lost once need not be lost twice.
    .next = Send the number, and no name and no story, to { -function-coordination-authority(form: "article") }. Ask for what you need today, and who there could be called.

duty-S4-05b = Bring those who inspect, assist and look after people to one table: needs, risks, dates.
    .why = After an inspection everybody holds a part: the wages here, the bed there, the danger somewhere else.
    .next = Call the table while the people are still in reach, share what each needs to know, and let every line have an owner and a date.

duty-S6-05 = Make an individual plan with the person, with one case worker who keeps it.
    .why = Whoever comes back has already been started on twice: every office began anew. One plan and one name end that.
    .next = Sit down with the person within the first days: lodging, care, lawyer, the child’s school, and who is called when something goes wrong.

duty-S11-05b = Ask the sending State where its form is silent.
    .why = “No special needs” is often what nobody asked. Silence does not mean that there is nothing to do.
    .next = Compare the form with what you know otherwise, and put the question the same day: travels with whom, what age, which place to avoid.

duty-S11-04 = Assess the child’s best interests, with safety and the risk of trafficking among them.
    .why = A child is a person in the file and no luggage: school, rest, care, and who speaks for it. The danger of being trafficked again is part of the question.
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

duty-S11-12 = Let the helpline know, so that the case is not lost between two States.
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

duty-S11-13 = Ask the person who wishes to go home whether it is their own wish, after telling of the alternatives.
    .why = To go home can be right. It is a choice only if staying was explained as well, and if it can be taken back.
    .next = Explain both ways, ask, write down the answer, say that it can be taken back up to the door of the aircraft.

duty-S11-13b = Look with the person at the risk of going home, and write it down.
    .why = Nobody is helped into danger. Return is meant to respect rights, safety and dignity.
    .next = Ask who is there, who is owed what, where one would live; then the level, the measure and when it is looked at again.

duty-S11-13c = Find a partner in the country of return and tell them what the person agreed to.
    .why = The hardest day is the one after the arrival.
    .next = Name somebody there before the flight, with an address for questions and an appointment.

duty-C-02b = Notify { -function-child-authority(form: "article") } of the child at its arrival.
    .why = Who appoints a guardian here knows of nobody until somebody writes.
    .next = Have the notice ready before the flight and send it at the gate; what another State decided about the child does not replace it.

duty-S8-05 = Ask for the child’s protected hearing.
    .why = What is taken down once before a judge need not be told at a trial.
    .next = Prosecutor: send the request as soon as { -function-child-authority(form: "article") } knows of the child, with who is to sit beside the child.

duty-C-10 = Hear the child once, protected and not alone.
    .why = Each time a child must tell it again it is done to the child again, and each telling is worth less.
    .next = Judge: one hearing, recorded, in a fitted room, with the guardian and { -function-child-authority(form: "article") } there and nobody in sight who is feared.

duty-S8-02w = Record the place before anything is moved: photographs without faces, times, what was found.
    .why = What a wall, a stove and a list of hours say, nobody has to say a second time.
    .next = Photograph first, move afterwards, and log what was found and where.

duty-S8-03w = Follow the money beside the inquiry: cash, accounts, whoever stands behind the middleman.
    .why = The one who counts heads at dawn is seldom the one who earns. Without the books the case ends at the van.
    .next = Read the payroll against the cash, name who gains, and list what could pay the wages one day.

duty-S8-11 = Report the exploitation to the prosecutor, with what was found.
    .why = A fine closes a file; a report opens one. If only fines are written, the same van comes back on Monday.
    .next = Send the report with three findings or more that do not rest on testimony, and say that the persons concerned are protected.

duty-S9-01 = Tell each worker, in words they understand, what is owed for the work and how it can be claimed.
    .why = Many believe that without papers there is no pay. Whoever knows better can decide.
    .next = Say it to each of them by name: it counts for you too, it costs nothing, and nobody writes a letter before you say so.

duty-S9-05 = Reconstruct unpaid wages and contributions with the person.
    .why = A sum that was reckoned can be claimed, frozen and paid. “Too little” cannot.
    .next = Put hours, days and payments side by side, reckon by what was agreed or what is usual for such work, and go through the sheet with the person.

duty-S9-06 = Propose to freeze assets, so that wages and compensation can be paid.
    .why = By the time of a judgment accounts are empty.
    .next = List what there is while you read the books, and propose at once.

duty-S10-02 = Draw up an inclusion plan with the person: housing, language, care of others, work, also before the permit.
    .why = Whoever has a bed, a course and a date for work does not need the van.
    .next = Begin with what the person wants, start work support before the permit, think of children and relatives, and name one case worker.

duty-S8-07c = Call the duty prosecutor at once: somebody may be suspect and victim at the same time.
    .why = Whoever collects the money may be made to. If it is settled on the stairs, it is settled wrongly in either case.
    .next = Keep the person apart and treat them with respect, call the prosecutor within minutes, and say what speaks for both.

duty-S8-07d = Decide whether the person was made to do it.
    .why = Nobody is to be punished for what they were made to do; and whoever controls others is not thereby innocent. Only a decision keeps both in view.
    .next = Prosecutor: hear both hypotheses, decide for now, and let protection go on meanwhile.

duty-S8-07e = Write down the reasons, for and against.
    .why = A decision without reasons cannot be looked at again, and this one has to be.
    .next = Prosecutor: note what speaks for compulsion, what against, what you decide for now and when you look at it again.

duty-S8-02 = Log what the place itself shows.
    .why = An inquiry that rests on a victim’s words alone falls with them, and puts all its weight on one person.
    .next = Log locks, lists, papers and telephones with place and time, and no faces. Then nobody has to speak before they want to.

duty-S8-02b = Record who had what, from when, and who has it now.
    .why = A thing whose way nobody can tell proves nothing, and people miss their things.
    .next = Fill the record at once: from whom, where, why, sealed, receipt, when it comes back.

duty-S8-03 = Have the trail of the money followed.
    .why = Money speaks when people cannot, and it is what exploiters go by.
    .next = Ask { -function-financial-investigation(form: "article") } early: transfers, rents, advertisements paid. It costs no victim a word.

duty-S8-08a = Ask the person whether, and how, somebody at home can be protected.
    .why = A child or a parent within reach of others is the strongest lock there is. Only the person knows what would do harm there.
    .next = Ask in private, before anything is sent: who is it, who may know, and how must nobody come to the door?

duty-S8-08 = With the person’s yes, ask the other country to protect the relative whom others can reach.
    .why = As long as a child or a sister at home can be reached, nobody here is free to decide.
    .next = Ask the person how it can be done without harm, then send the contact point abroad only what it needs, and say by when you hear from it.

duty-S11-05 = Send the other State, in good time, what is needed at once on arrival: child, age, school, place.
    .why = An empty form is read as “needs nothing”. The one who pays for it is the person at the gate.
    .next = Ask the person before you fill it in. Send needs, not stories, at least a day before the flight.

duty-S11-16a = Tell the person who came back about the recovery and reflection period.
    .why = Whoever returns believes that everything was decided long ago. A right of which nobody tells is a right that nobody has.
    .next = By telephone before the flight, or within the first day: nobody is sent away during it, and nobody presses for a statement.

duty-S11-16b = Tell the person who came back about the residence permit.
    .why = Whoever returns believes that everything was decided long ago. A right of which nobody tells is a right that nobody has.
    .next = What happened elsewhere and long ago counts as well. Say who decides, and promise nothing.

duty-S11-16c = Tell the person who came back about the right to ask for protection, and what becomes of an earlier request.
    .why = Whoever returns believes that everything was decided long ago. A right of which nobody tells is a right that nobody has.
    .next = An old file is not a closed door. Say who opens it again, and when.

duty-S7-01 = Put the question of a residence permit to the authority that decides, with reasons.
    .why = Whoever fears to be sent away tomorrow plans no work, no doctor and no claim today. A question that nobody puts gets no answer.
    .next = Write what speaks for it: the personal situation, the danger, an inquiry if there is one. Tell the person who decides, and promise nothing.
