### Duties of the tutorial: house rules, no law.

duty-T-01 = Say who you are.
    .why = A child who knows who is speaking need not guess. Many have learnt not to talk to strangers, and that is right.
    .next = Choose the child, open Talk, and take a sentence that says who you are. Two keys are enough.

duty-T-02 = See what the child needs: water, something to eat, something warm.
    .why = Who is thirsty does not listen. A cup of water says more than three questions.
    .next = Open Do, give water, and choose the child.

duty-T-03 = Ask for the name, gently.
    .why = An open question and a pause leave it to the child. Nothing depends on the answer: the rucksack can be looked at as well.
    .next = Talk to the child and ask for the name. Then leave a silence. The small red rucksack can be looked at closely, too.

duty-T-04 = Telephone the information desk.
    .why = Whoever has lost somebody asks there. What only one person knows, nobody can find.
    .next = Open Messages and choose a call to the colleague at the information desk.

duty-T-05 = Tell the family where the child is, and that a paper is asked for.
    .why = Two who look for each other in a crowd walk past each other. Who knows where to go walks straight.
    .next = Somebody at the desk has lost a child: tell them where it is, and who is there.

duty-T-06 = Ask whoever comes for the child for a paper.
    .why = Everybody is asked, so that nobody need take it amiss. A child’s joy is a good sign and no proof.
    .next = Talk to whoever came, and ask for a paper with name and photograph.

duty-T-07 = Write the note.
    .why = If somebody rings tonight, whoever picks up must know that the child was lost, found, and went home.
    .next = Open Papers, take the note on a found child, fill in its fields, and sign.

duty-T-08 = Let them go home together.
    .why = It ends when somebody says so. Until then everybody waits.
    .next = Talk to whoever came, and say that the two may go home together. If the note is not written yet, there is time for it afterwards.
