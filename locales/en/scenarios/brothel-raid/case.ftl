### Ropewalk Street 12: the case, its scenes and its endings. Everything here is invented.

case-title = Apartment inspection

case-summary =
    Autumn in Porto Sereno. A telephone number stands under several advertisements, a neighbour has written about a bolt, and on Tuesdays a woman in a green coat drinks tea at the clinic and looks at the clock. You are the mobile unit, the clinic, the police, two prosecutors, a judge, a guardian. Some of those in the flat did not choose it; a neighbour did choose her work; others only live or work in the house. It may end well without any door being forced.

## What to know before play

content-note-exploitation = People are sexually exploited. What happens to them is never told or shown; lists, locks and sums stand for it.

content-note-coercion = People are held by debts, by papers kept from them and by somebody at home whom others can reach.

content-note-minor = One person is a girl of seventeen. She is treated as a child from the first doubt, and heard once.

content-note-exploited-man = One of those exploited is a young man, a citizen of the country.

content-note-child-far-away = A small girl far away is worried about. She is not harmed.

content-note-free-choice = One woman says that she works freely. She is not to be talked out of it, nor pitied.

content-note-nothing-shown = Everybody is clothed. No act, no injury and no body is described.

content-note-who-may-play = The girl Nives is played by a bot or a trained adult actor. The persons who were exploited and those who control them are played by volunteers, never drawn by lot, and may stop at any moment by either exit.

content-note-afterwards = Afterwards everybody says their own name, puts the card away and takes one breath. Contacts for help are within reach all the time, also tomorrow.

## Scenes

scene-outreach = An evening at the clinic
    .brief =
        Tuesday, 17:30. The mobile unit has tea on at the drop-in clinic; a colleague reads advertisements; the police look at a telephone number. Nobody here has to prove anything. See who comes with whom, who speaks, who watches the clock. Give care first, information to everybody, and a door to shut for whoever wants one. Twelve minutes.

scene-planning = The planning table
    .brief =
        Wednesday, 08:30. A telephone number, a letter, a notebook. What do you know without anybody having to say it? Is a door to be opened at all, and by whom? Decide who is kept apart from whom, who interprets for whom, who waits where, who is called for a child. A visit may not be needed.

scene-visit = The visit
    .brief =
        Wednesday, 16:00, Ropewalk Street 12. Calm voices, open hands, one door at a time. People before things: water, a chair, who you are. Those who may be in control are taken aside; nobody is led out in front of the street. Round the corner those who help are waiting. What the rooms show, nobody needs to tell.

scene-safe-place = A safe place
    .brief =
        Wednesday, 18:30, the day centre. Soup first. Then, for whoever wishes, a talk behind a door: once, with somebody who stands beside them. What is told here is for help and not for the file. A yes is a yes, a no is a no, and whoever is free to go goes. Afterwards you book what has to happen in the next days.

scene-hearing = The hearing and the table
    .brief =
        Tuesday, 20 October, 08:00. A girl is to be heard once: recorded, with her guardian, out of sight of those she fears. The judge puts the questions and leaves out what is not needed. Down the corridor the others meet: four people, no stories, who does what by when.

scene-weeks-later = Weeks later
    .brief =
        What was booked is carried out; what nobody booked does not happen. The card that follows says where everybody is on 24 November.

ending-end-girl-gone = 24 November. Nives is not where she was to sleep. The review goes back to the evening on which somebody had to know who was beside her.

ending-end-somebody-gone = 24 November. One of those who sat in that flat is out of reach. Nobody has to stay; but the review asks what this person knew when they went, and whom they could have called.

ending-end-charged-first = 24 November. Zita is in custody, and nobody has written down whether she was made to do it. The review asks what those are to think of help who were counted with her.

ending-end-treated-as-adult = 24 November. On paper Nives is twenty-one to this day. No notice and no doubt about her age was written down in all these weeks.

ending-end-without-a-door = 24 November. No door was forced. A neighbour rang, four people came down the stairs, and somebody was there with tea. The girl has a guardian. What the police know, they know from lists and money, and nobody had to say a word for it that evening.

ending-end-heard-once = 24 November. Nives was heard once and has finished the book. Dalia, Milo and Zita were asked and each said what they wanted; there is a file with reasons both ways, and a table that shared out the rest. Renata waters the plant on the landing.

ending-end-child-safe = 24 November. The girl is known as a child. Other lines on the board are still open, each with a name to it; the review shows which.

ending-end-open = 24 November. The review shows what was done for whom, and what was not.

ending-end-stopped = The exercise was stopped. Everybody says their own name and takes one breath.
