### Walkthroughs: their titles.

walkthrough-exemplary = The exemplary run
walkthrough-poor = A poor run, with the mistakes that teams make
walkthrough-spoken = The exemplary run, the talk with Davin spoken aloud
