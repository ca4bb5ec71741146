### What the people of the case want to do: cue cards.

agenda-nilo-looks-at-shoes = You do not know the lady in the jacket. Look at your shoes.
agenda-nilo-nobody-comes = Nobody has spoken to you for a long time. A few tears come.
agenda-nilo-says-thanks = Somebody gave you something. Say thank you, very softly.
agenda-nilo-sits-down = You may sit on the edge of the fountain. Sit down.
agenda-nilo-sees-her = There she is. Call her.

agenda-oria-home = They said that you may go. Take his hand, and go home with him.
agenda-oria-thanks = Thank whoever looked after him.
agenda-oria-shows-card = Somebody asks for a paper. You are glad that they ask; show your card.
agenda-oria-to-the-desk = He is not in the lane. Go to the information desk.
agenda-oria-asks-at-desk = Tell the young man at the desk whom you have lost.
agenda-oria-to-the-fountain = He is at the fountain. Go there.
agenda-oria-looks-herself = Nobody could tell you anything. He likes water: look at the fountain.
agenda-oria-holds-him = You have him again. Say it to him.

agenda-berto-picture = Offer to put his picture into the town’s chat group.
agenda-berto-takes-along = Offer to take him round the stalls yourself.
agenda-berto-no-then = They said no to the picture. Say that you understand.
