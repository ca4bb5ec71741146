### L’unico modulo per cominciare.

form-case-note = Nota su un bambino ritrovato
form-case-note-observed = Che cosa ho visto o mi è stato detto
form-case-note-found-at = Trovato a
form-case-note-name-from = Il nome si sa
form-case-note-name-from-child = dal bambino
form-case-note-name-from-tag = dallo zainetto
form-case-note-name-from-not-known = non ancora
form-case-note-paper = Documento di chi viene per il bambino
form-case-note-paper-seen = visto
form-case-note-paper-not-seen = non visto
form-case-note-goes-with = Va a casa con
form-case-note-goes-with-family = qualcuno di famiglia
form-case-note-goes-with-nobody-yet = ancora nessuno
form-case-note-goes-with-somebody-else = qualcun altro
form-case-note-no-photo = Al bambino non sono state fatte foto
form-case-note-note = Osservazione
