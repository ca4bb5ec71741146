### What nobody does to a lost child: house rules, no law.

rule-T-50 = Never take a picture of the child.
    .why = A picture on the net cannot be taken back. Who found the child is found more quickly by a name at the desk.
    .next = Say thank you, and no. Look at the rucksack instead.
rule-T-51 = Never blame or frighten the child.
    .why = Whoever is blamed falls silent. To be lost is no fault.
    .next = Say that it was right to stay in one place.
rule-T-52 = Never promise what you cannot keep.
    .why = A minute is long for a child who counts. After the second promise nothing is believed.
    .next = Say what is sure: I stay here with you.
rule-T-53 = Never let the child go before a paper was seen.
    .why = Most who come are who they say. The rule is for the one who is not, and nobody can tell by looking.
    .next = Ask everybody, kindly, before you say that they may go.
rule-info-child-helpers = Who helps may know what helps.
