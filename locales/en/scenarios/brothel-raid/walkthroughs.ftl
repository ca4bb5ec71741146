### Walkthroughs: their titles, and the free words that stand in their forms and private tracks.

walkthrough-exemplary = The exemplary run
