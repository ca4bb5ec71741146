### Places, and what is in plain sight on entering them.

place-planning-room = Planning room
    .sight =
        A long table, a satellite picture pinned to a board, a list of six contracts, a jug of coffee.

place-field-edge = Edge of the field
    .sight =
        Rows of vines, crates half full, one walnut tree with its shade. From here one sees the yard.

place-yard = Yard
    .sight =
        A white van with a board behind the windscreen, a tractor, a well with a lid. Three doors open onto it: shed, office, packing bench.

place-shed = Shed
    .sight =
        Mattresses on pallets, a gas stove beside them, one tap outside the wall. In the corner a grey cabinet, locked.

place-greenhouse = Greenhouse
    .sight =
        Plastic over hoops, warm air, trays of seedlings. At the end a cutting machine without its cover.

place-farm-office = Farm office
    .sight =
        A desk with two screens, ring binders by month, a drawer, a calendar of a seed firm.

place-hall = Parish hall
    .sight =
        Twelve kilometres from the farm. Tables, tea, a table by the window with a card: “Workers’ desk. Nobody else reads along.”

place-room-blue = Blue room
    .sight =
        Three chairs, a window to a garden, a door that shuts and is not locked.

place-room-green = Green room
    .sight =
        Three chairs, a shelf of children’s books, a door that shuts and is not locked.

place-sacristy = Sacristy
    .sight =
        Two chairs, a cupboard of vestments, a thick door. The parish lent it when the other two rooms were taken.

place-prosecution = Prosecutor’s office
    .sight =
        A desk, a file with a new number on it, three chairs too few.

place-town-hall = Room in the town hall
    .sight =
        A round table, so that nobody sits at its head. A plan of the bus lines, keys on a hook, a box of toys.

place-phone-net = On the line
    .sight =
        Voices at the other end of a telephone.

place-elsewhere = Somewhere else
    .sight =
        Nobody here knows where.

place-own-home = At home
    .sight =
        A door of one’s own, and somebody who waits.

place-hospital = Hospital
    .sight =
        A waiting room, a number on a screen.

place-sports-hall = Sports hall
    .sight =
        Thirty camp beds in one room.

place-men-flat = A flat
    .sight =
        Its address is not written down.

place-protected-house = A house
    .sight =
        Its address is not written down.

place-children-house = A house for children
    .sight =
        Its address is not written down.
