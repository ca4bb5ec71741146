### Che cosa dice `tavolo check` dei testi. $key è un messaggio, $detail la parte in questione, $language un codice di lingua.

text-problem-missing = Il testo { $key } manca in { $language }.
text-problem-unused = Il testo { $key } non è usato da nessuna parte.
text-problem-unwritten = Il testo { $key } è ancora da scrivere.
text-problem-syntax = Non è Fluent valido: { $detail }
text-problem-no-default = Una scelta in { $key } non ha il ramo predefinito, quello con l’asterisco: *[other].
text-problem-refused = Il testo { $key } chiede più di quanto un testo possa: { $detail }. Viene escluso.
text-problem-variable-not-supplied = { $key } usa { $detail }, che non riceve.
text-problem-variable-unused = La traduzione di { $key } non usa { $detail }, che l’originale usa.
text-problem-variable-lost = Nel termine { $key }, { $detail } sta dopo un altro termine e lì si perde; va messo prima.
text-problem-unknown-term = { $key } rimanda al termine { $detail }, che non esiste in { $language }.
text-problem-unknown-message = { $key } rimanda al testo { $detail }, che non esiste in { $language }.
text-problem-unknown-function = { $key } chiama { $detail }, che non è una funzione.
text-problem-plural = In { $language } la scelta in { $key } richiede anche: { $detail }.
text-problem-duplicate = { $key } compare due volte: già in { $detail }.
text-problem-name-clash = { $key } ha lo stesso nome di { $detail }; l’uno nasconde l’altro.
text-problem-suggestion = Si intendeva { $suggestion }?
