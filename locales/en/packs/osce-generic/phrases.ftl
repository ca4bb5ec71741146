### Phrases of the pack osce-generic.

phrase-all-words-both-ways = I bring words across, all of them, both ways. I decide nothing, and nothing leaves with me.

phrase-beds-and-meals = I look after beds and meals here. I ask your name so that nobody forgets you.

phrase-beside-the-young = I stand by young people who are here without their parents. I belong to none of the offices around us.

phrase-doctors-not-police = I belong to the doctors here, not to the police. I would like to know how you are.

phrase-i-explain = I am not with the authorities. I explain what you are entitled to, and I decide nothing about you.

phrase-no-bed-depends = I work for an organisation that helps, and I am not police. No bed and no meal depends on what you tell me.

phrase-nobody-alone = I am from the social services. I look after young people, families, and whoever should not be alone here.

phrase-police-at-once = I am with the border police, and I say so at once. It is about who you are and what you need.

phrase-police-who-listen = I am police, and I look into what others have done. You need not answer me anything.

phrase-police-at-your-door = Good evening, I am from the police. Nobody has to do anything in a hurry. I will say what we are doing before we do it.

phrase-judge-who-listens = I am a judge. I am here to listen, once. If you do not understand a question or do not want to answer it, say so. That is allowed.

phrase-inspector-not-papers = I am a labour inspector. I look at hours, pay and safety, and what you have in your pocket is not what I came for.

phrase-safety-doctor = I am a doctor and look at how people work here. If something hurts, that comes first.

phrase-police-at-work = I am police, and I look into what employers do. You are not the one I am looking for, and you need not answer me.

phrase-follows-money = I follow money and books. People I ask only what no paper can tell me.

phrase-workers-desk = I run the workers’ desk of the union. What you tell me stays at this desk unless you want otherwise.

phrase-number-that-answers = This is the helpline. You need not give your name, and nobody sees your number. I listen, and then we look at what you want to happen.

phrase-files-and-flights = I deal with files and flights between two States. I do not decide what you lived through. I can see to it that the right people know what you need when you land.

phrase-papers-desk = At this desk we deal with papers: what you hold, what you lack, what you may ask for. You may have somebody with you.

phrase-prosecutor-for-the-young = I work in child protection, for people who are not yet eighteen. I see to it that somebody stands beside you.
