### The lantern fair: the case, its scene and its endings. Everything here is invented.

case-title = The red rucksack
case-summary =
    Tutorial, ten minutes. It is the evening of the lantern fair in Campoluce. By the fountain stands a boy of six with a small red rucksack, and the hand that he held a moment ago is not there.
    Nobody is hurt, nobody wants him any harm. You look, walk, speak, telephone, write one note, and see him go home with his grandmother. What you learn here is how to play; what is asked of you are house rules of this simulator and no law.

## What to know before play

content-note-lost-for-a-while = A child has lost his grandmother for some minutes. He is a little afraid, and he is found.
content-note-nothing-worse = Nothing worse happens, whatever you do. Nobody is hurt and nobody is threatened.
content-note-exits =
    Two exits are open here as in every case. “Freeze” stops everything for everybody. “Leave” gives your seat to a bot at once. Nobody asks why. Try them here, if you like.
content-note-who-may-play = The child is played by a bot or by an adult, never by a child.

## Scene

scene-fair = The lantern fair
    .brief =
        Saturday 12 September, five in the afternoon. Somewhere between the almonds and the balloons a boy has lost his grandmother. Look at him, say who you are, see what would do him good. Telephone the information desk. Whoever comes for him is asked for a paper; one note, and they go home. Two exits are always open: “Freeze”, for everybody, and “Leave”, for you.

## Endings

ending-end-home =
    Half past five. Nilo walks home on his grandmother’s hand, the rucksack on his back and an almond in each cheek. At the desk a line stands in the book: found, paper seen, gone home. That was all, and it was done well.
ending-end-home-no-note =
    Half past five. Nilo is at home. Somebody looked at a paper before he went; nobody wrote it down. If his mother rings tonight, nobody at the desk will know that he was lost and found.
ending-end-home-unasked =
    Half past five. Nilo is at home, and it was his grandmother who took him. Nobody asked her who she was. This time nothing came of it.
ending-end-together =
    The ten minutes are over. Nilo and his grandmother stand hand in hand, and wait for somebody to say that they may go.
ending-end-still-waiting =
    The ten minutes are over. Nilo sits where he sat, and a few steps away his grandmother is asking everybody. They will find each other soon; the review shows who could have brought them together.
ending-end-stopped =
    The exercise was stopped here. What was still open is not held against anybody.
