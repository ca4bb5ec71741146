### Places, and what is in plain sight on entering them.

place-pier-3 = Pier 3
    .sight =
        The Orsel lies alongside, low and blue. A gangway, a crate of blankets, a water tank with paper cups, a white line painted on the stones. Two buses wait with their doors open.

place-boat-deck = Deck of the Orsel
    .sight =
        A wheelhouse with a shelf and a locked tin on it. A hatch to the engine space. A heap of wet life vests, a coil of rope, the smell of diesel.

place-medical-tent = Medical tent
    .sight =
        Two cots, one on each side of a curtain. A kettle, scales, a locked drawer. The screen door keeps words from the queue outside; the curtain keeps nothing from whoever steps in.

place-information-tent = Information tent
    .sight =
        Benches in three blocks, one for each language. A poster with pictures and few words, a table with leaflets, a projector.

place-registration-hall = Registration hall
    .sight =
        Four desks, three metres apart. A fingerprint reader, a table with numbered trays for what people carry, a shelf for charging telephones. The door to the courtyard stands open.

place-talk-room-1 = Talk room 1
    .sight =
        Two armchairs, a low table with a jug of water, a clock, a box of tissues. A door with a pane of milk glass.

place-talk-room-2 = Talk room 2
    .sight =
        A table, four chairs, and a window to the courtyard. Who stands under the window hears every word as long as it is open.

place-child-room = Children’s room
    .sight =
        Mats, a shelf of games, a small table with drawing paper, a kettle for cocoa. On the door hangs a sign that can be turned to “occupied”.

place-courtyard = Courtyard
    .sight =
        A plane tree, benches, a pole with sockets. Beyond the fence one sees the gate. The doors of nearly everything open onto this yard.

place-women-dormitory = Women’s dormitory
    .sight =
        Sixteen beds in two rows, numbers on the frames, one way out.

place-men-dormitory = Men’s dormitory
    .sight =
        Bunks for twenty-two, and at the end an alcove with two beds and a curtain.

place-annex = Annex
    .sight =
        Three doors, each with a bolt on the inside. A desk with a night lamp, a stair with a handrail.

place-operations-room = Operations room
    .sight =
        A long table, telephones, a wall map, a whiteboard, the bed map. Nobody but the agencies comes in here.

place-gate = Gate
    .sight =
        A barrier, a porter’s lodge, a book for visitors on the sill. The road behind it runs inland.

place-phone-net = On the line
    .sight = Voices at the other end of a telephone.

place-elsewhere = Somewhere else
    .sight = Nobody here knows where.

place-at-sea = At sea
    .sight = Water, and a radio.

place-hospital = Hospital
    .sight = A waiting room, a number on a screen.

place-protected-house = A house
    .sight = Its address is not written down.

place-children-house = A house for children
    .sight = Its address is not written down.
