### Rules of the pack it-2022, where they read otherwise than in it-2026-07.

rule-info-case-to-residence = The body may give the Questore what a residence permit needs, with consent to the referral.
    .why = Who decides on the stay needs little; with too much in it there is no privacy.
    .next = Fill in the fields that are asked for and leave the story out.
