### The one form of the tutorial.

form-case-note = Note on a found child
form-case-note-observed = What I saw or was told
form-case-note-found-at = Found at
form-case-note-name-from = The name is known
form-case-note-name-from-child = from the child
form-case-note-name-from-tag = from the rucksack
form-case-note-name-from-not-known = not yet
form-case-note-paper = Paper of whoever comes for the child
form-case-note-paper-seen = seen
form-case-note-paper-not-seen = not seen
form-case-note-goes-with = Goes home with
form-case-note-goes-with-family = somebody of the family
form-case-note-goes-with-nobody-yet = nobody yet
form-case-note-goes-with-somebody-else = somebody else
form-case-note-no-photo = No picture of the child was taken
form-case-note-note = Remark
