### Objectives of the tutorial.

objective-T1 = Care for the child
    .goal = Somebody said who they are, the child got what was needed, and nobody blamed or frightened him.

objective-T2 = Bring together who belongs together
    .goal = Whoever came was asked for a paper, and then told that they may go home together.
