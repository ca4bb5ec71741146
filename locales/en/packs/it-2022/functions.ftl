### The pack it-2022.

pack-it-2022 = Italy under the National Action Plan 2022–2025

set-it-border = Signs of a first contact, taken over for play from a later list
