### After a pier that lost him: the man of the pier holds the card of Davin.

person-davin = Bastim Orlu
    .looks = A man in a work jacket that was clean a fortnight ago, gloves on, a folded half sheet in the breast pocket.
    .brief =
        I am Bastim, thirty, carpenter, from the plain of Orsania. I speak Orsani; of Maritian I have the numbers. I came over a pier, a fortnight ago. Many people there were kind and had lists; nobody asked me anything that I could have answered. On the third morning the van came, and I got in, because otherwise the four months before it were for nothing. Now I sleep in the shed, third mattress. They have my passport, and I owe nine thousand: what was owed for the road, and the van on top. My brother’s land stands for it. Of the paper from the pier I have half left, with the stamp and a number.
        I may be silent, repeat what Krato says, hide my hands, ask for water, ask where my passport is, refuse. Beside Krato I say six hours and good pay. Whoever reads the number on my paper and asks nothing else makes me think that somebody wrote me down after all. Alone, with somebody who says that a passport is mine by law, I begin to tell. I do not want my brother called.
        First: keep the gloves on, and the half sheet dry.

seat-v-davin = Bastim

agenda-davin-own-track = Your own work: one stroke inside the cap for each day. Twelve.

clue-davin-at-work = Bastim has the tally card of the Long Field farm: he picks.
clue-davin-answered-for = Whoever speaks to Bastim gets an answer from the man with the van keys.
clue-davin-knots = Inside Bastim’s cap are pencil strokes, one for each day of work; between them there is no gap for a day of rest.
clue-davin-empty-line = On the list for the bus home Bastim leaves the line for a document empty, and points toward the farm.
clue-davin-mattress = By the third mattress lies a carpenter’s pencil, cut with a knife; Bastim has another behind his ear.
clue-davin-passport-in-cabinet = Bastim’s passport lies in the locked cabinet, with others, in a rubber band.
clue-davin-page-of-debt = A page of the notebook has Bastim’s name: 9,000 at the top, and a larger sum at the foot although each week something was taken off.
clue-davin-nine-thousand = Bastim says that he owed nine thousand before the first day, and that it grows.
clue-davin-what-they-say = Bastim says that his brother’s land stands for the debt, and that they name it when he asks for his passport.
clue-davin-stamp-of-the-pier = Bastim has half a sheet with the stamp of pier 3 and the number P3-0914-22.
clue-file-of-the-pier = File P3-0914-22 says: burns on both hands to be looked at, six calls in a row from one number, no talk in private, no alert.

sentence-davin-three-hundred = Nine thousand, before the first day. The road, and the van on top. I make a stroke for each day that I work. Twelve, and it is more than at the start.
sentence-davin-sisters-street = When I ask for the passport, he says the name of my brother’s land. Only that.
sentence-davin-tiles = Windows. I make windows. There was to be a house to build.
sentence-davin-course-and-tiles = Words, first. Then wood again.
sentence-davin-the-van-at-the-pier = I was at a pier. They gave me water and a paper. On the third morning a van asked for the farm boys, and I got in.

event-ev-headcount = Heads are counted, and Krato answers for all. First cue about Bastim, Timo, Agnes and Luka.
    .expected = Krato is led aside on an ordinary pretext before any question.
event-ev-ask-papers = Bastim wants to know whether one gets papers for talking.
    .expected = Both tracks are explained, and neither is promised.
event-ev-pier-paper = After a pier that lost Bastim: the other half of his paper lies in the shed. He is in the rows.
event-ev-pier-answer = Who asked { -function-coordination-authority(form: "article") } about the file of the pier is answered.
sense-pier-paper = By the third mattress, trodden flat, lies half of a paper with the stamp of pier 3.

document-msg-pier-answer = From file P3-0914-22
    .text =
        In answer to your number, and no more than you need: the man had burns on both hands that a doctor should look at. One number rang him six times in a row. He was asked nothing in private and no alert was given, so nothing that he said is in this file. The case worker of the pier can be reached through us and will come if he wants to see somebody whom he has seen before.

ending-end-davin-gone =
    1 December. Bastim is no longer here, for the second time. Two files have his number, and neither has an address. The review shows what had been done for him by then, here and at the pier, and what had not.

ending-end-held =
    1 December. The table met, and plans have dates. Bastim and Sanu are known to those who help; a permit has been proposed, and a file of the pier that had stayed open is closed. Timo lives among people of his age. The money was followed. What is owed is reckoned or being reckoned, and the vines are bare. It is not an end: it is a beginning that held.

walkthrough-after-the-pier = After a pier that lost him: the number on half a sheet is used

words-davin-knot = Another stroke.
words-davin-knots = I sharpen the pencil.
words-davin-sister = I write my brother’s name on the card, and cross it out.
