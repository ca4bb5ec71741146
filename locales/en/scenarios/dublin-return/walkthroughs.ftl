### Walkthroughs: their titles.

walkthrough-exemplary = The exemplary run
