### The people of the case: name, looks, role card.

person-vela = Vela Marsi
    .looks = A woman of the town police in a light jacket, cap under her arm.
    .brief =
        I am Vela, town police. I know this square and most people on it. I am here alone until six; Dario sits at the information desk round the corner, and he has a telephone. A child by himself comes before everything else: I say who I am, see what he needs, and let go of him only when I have seen a paper.
person-dario = Dario Fonti
    .looks = A young man in a wheelchair, with a blue volunteer’s shirt and a pencil behind his ear.
    .brief =
        I am Dario, volunteer at the information desk. Whoever has lost something comes to me: keys, a dog, once a tuba. When Vela rings I pick up. If somebody asks for a child that she has found, I say where he is, and that a paper will be asked for.
person-nilo = Nilo Tassi
    .looks = A boy of about six with a small red rucksack, who looks at his shoes.
    .brief =
        I am Nilo, six years old. I let go of Grandma’s hand because of the balloons, only for a moment. I do not talk to strangers; Grandma says so. If somebody says who they are and waits a little, I tell my name. I am thirsty. I stay where I am.
person-oria = Oria Tassi
    .looks = A woman in her sixties with a paper bag of almonds, who looks over everybody’s heads.
    .brief =
        I am Oria, Nilo’s grandmother. I was paying for the almonds, I turned round, and he was gone. At home he would say “by the water”. I ask at the information desk, I have my card in my bag, and when I am told that we may go, we go home.
person-berto = Berto Galli
    .looks = A cheerful man with a bunch of balloons tied to his belt and a telephone in his hand.
    .brief =
        I am Berto and I sell balloons. I mean well and I am quick: a picture of the boy in the town’s chat group, and his family is here in no time. Or I take him round the stalls myself. If somebody says no, that is a no, and I am not offended.
