//! How many keys it takes to say each utterance of the walkthroughs from this screen, and how long that is by a model.
