### Walkthroughs: their titles, and the free words that stand in their forms and private tracks.

walkthrough-exemplary = The exemplary run
walkthrough-poor = A poor run, with the mistakes that visits like this are known for
walkthrough-no-door = Without a door being forced
walkthrough-spoken = The exemplary run, one talk of it spoken aloud
words-romy-pictures = I look at the clock pictures on my telephone and count the minutes in between.
words-renata-errands = I tick off what I have done today: post office, bulbs, clinic.
words-renata-plant = I water the plant on the landing.
words-dalia-photo = I look at the photograph in my palm and put it away again.
words-nives-sum = I do one sum. It comes out.
words-zita-count = I count in my head what I would owe if I stopped counting.
words-milo-key = I draw a key on the margin.
words-milo-jobs = I write down three jobs that start in the morning.
words-corvin-telephones = I count the telephones.
words-jarmo-exam = I try to read a page of my notes.
