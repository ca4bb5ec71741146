### What people say at a fair.

phrase-here-for-lost-people = Hello. I am from the town police, and I am here for people who have lost each other.
phrase-badge-and-time = My name is here on the badge. I help people to find each other again, and there is time.
phrase-from-the-desk = I am from the information desk of the fair. Here we find everybody again.

phrase-sit-on-the-edge = Shall we sit down for a moment, where one can see you well?
phrase-stay-until-found = I stay here until somebody comes for you. You need not do anything.
phrase-did-right-to-wait = You did right to stay in one place. That way you are easy to find.

phrase-what-they-call-you = What do they call you at home?
phrase-whisper-your-name = Would you like to tell me your name? You may whisper it, or leave it.
phrase-name-on-the-bag = Is that your name, there on the bag?
phrase-whom-you-came-with = Whom did you come with today?
phrase-what-you-saw-last = What did you see last, when you were still together?

phrase-child-here-with-me = I have a child here by themselves, and I stay with them. Write it down, and send me whoever asks.
phrase-anybody-asking = Is anybody with you asking for a child?
phrase-written-down-here = It is written down. I ring as soon as somebody asks.
phrase-found-and-looked-after = The child is found and well looked after: at the fountain. Please have a paper with your name ready.
phrase-colleague-is-with-them = A colleague is with the child, at the fountain. Go straight there; you will be asked for a paper, as everybody is.

phrase-we-ask-everybody = May I see a paper with your name and photograph? We ask everybody who comes for a child.
phrase-paper-with-photograph = Have you something with you that shows who you are?
phrase-go-home-together = Thank you, that is all I need. The two of you may go home together.
phrase-home-safely = Everything is in order. Go home safely, and come back for the lanterns.
phrase-no-picture = We take no picture of a child and put none on the net. A name at the desk is quicker.
phrase-only-family = The child stays with me, and goes with family only.

phrase-why-run-off = Why did you run off? One does not do that.
phrase-real-name-now = Come on, you do know your own name.
phrase-ran-after-balloons = You ran after the balloons, didn’t you?
phrase-here-in-a-minute = Don’t worry, they will be here in a minute.
phrase-there-you-are-off-you-go = There you are. Off you go, then.
