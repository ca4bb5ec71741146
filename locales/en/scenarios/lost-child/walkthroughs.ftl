### Walkthroughs: their titles.

walkthrough-exemplary = The exemplary run
walkthrough-poor = A poor run: quick, well meant, and nobody asked
walkthrough-first-steps = First steps: what a newcomer does, one thing after another
