### The events list (for directors only), cues for role-players, and what a whole place notices.

event-ev-child-at-fountain = A boy stands by the fountain, alone.
    .expected = Somebody says hello to him and who they are.
event-ev-grandmother-asks = His grandmother has noticed and goes to ask at the information desk.
    .expected = The desk tells her where he is, if the desk knows.
event-ev-balloon-man = The balloon seller wants to put a picture of the boy into a chat group.
    .expected = Somebody says kindly that no picture is taken.
event-ev-balloon-man-walks = The balloon seller offers to take the boy round the stalls.

sense-child-at-fountain = Everybody walks on; one small boy stands still and looks in all directions.

cue-nobody-comes = Nobody has spoken to you yet. You may let a few tears come.
cue-ask-at-desk = You have looked in the whole lane. Ask at the information desk.
cue-look-at-fountain = Nobody at the desk knew anything. Look at the fountain yourself.
cue-picture-for-the-group = A child by himself. Offer to put his picture into the town’s chat group.
cue-take-him-along = Offer to take the boy round the stalls.
