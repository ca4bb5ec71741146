### Walkthroughs: their titles.

walkthrough-exemplary = The exemplary run
walkthrough-poor = A poor run, with the mistakes that teams make
walkthrough-broken-off = Broken off in the talk over a distance
walkthrough-spoken = The exemplary run, the talk with Davin spoken aloud
