### What `tavolo check` says about texts. $key is a message, $detail the part at fault, $language a language tag.

text-problem-missing = The text { $key } is missing in { $language }.
text-problem-unused = The text { $key } is not used anywhere.
text-problem-unwritten = The text { $key } is still to be written.
text-problem-syntax = This is not valid Fluent: { $detail }
text-problem-no-default = A choice in { $key } has no default branch, the one with a star: *[other].
text-problem-refused = The text { $key } asks for more than a text may: { $detail }. It is left out.
text-problem-variable-not-supplied = { $key } uses { $detail }, which it is not given.
text-problem-variable-unused = The translation of { $key } does not use { $detail }, which the original uses.
text-problem-variable-lost = In the term { $key }, { $detail } stands after another term and is lost there; put it before.
text-problem-unknown-term = { $key } refers to the term { $detail }, which does not exist in { $language }.
text-problem-unknown-message = { $key } refers to the text { $detail }, which does not exist in { $language }.
text-problem-unknown-function = { $key } calls { $detail }, which is no function.
text-problem-plural = In { $language } the choice in { $key } also needs: { $detail }.
text-problem-duplicate = { $key } stands twice: already at { $detail }.
text-problem-name-clash = { $key } has the same name as { $detail }; one hides the other.
text-problem-suggestion = Did you mean { $suggestion }?
