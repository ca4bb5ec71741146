### Walkthroughs: their titles.

walkthrough-exemplary = The exemplary run
walkthrough-poor = A poor run, with the mistakes that teams make
walkthrough-broken-off = Broken off in the talk over a distance
walkthrough-spoken = The exemplary run, the talk with Davin spoken aloud

## What somebody does for himself or herself

words-selka-card-in-shoe = I put the card with the number into Miro’s left shoe, under the sole.
words-davin-counts-coins = I count what is left for petrol, and put two coins aside for crayons.
words-jaro-off-and-on = I switch their telephone off. After a minute I switch it on again.
words-radim-new-flowers = I order fresh flowers for Thursday, the same as then.
words-selka-other-stairs = I look where the stairs go, and count the doors between them and me.
words-jaro-lace = I tie my lace, slowly, so that nobody asks me anything.
words-davin-oils-key = I oil the key, and try it three times.
words-ilke-writes-and-deletes = I write to Selka that I am sorry, and delete it.
