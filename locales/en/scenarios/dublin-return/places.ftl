### Places, and what is in plain sight on entering them.

## In Ausonia: desks and offices

place-helpline-room = Helpline room
    .sight = Two desks, two headsets, a map of regions with coloured pins and no names. The lamp on the telephone is lit day and night.
place-dublin-office = Office of the host unit
    .sight = A desk between two cupboards of files. On the screen a flight list; on the wall a calendar with one date circled twice, 1 July.
place-body-office = Office with two armchairs
    .sight = Two green armchairs, a low table, a telephone with a long cord, a shelf with toys. The window looks onto a courtyard.
place-town-desk = Social services desk, Montefosco
    .sight = A counter, a ticket machine, a bench. In the corner a round table with crayons; on Mondays somebody always draws there.
place-town-back-room = Back room of the desk
    .sight = Two chairs, a jug of water, a door that shuts. Through a pane one sees the round table and hears nothing.
place-prefecture-room = Meeting room of the coordination
    .sight = A long table with name cards of offices, none of persons. A whiteboard, wiped.
place-brisola-bar = A bar in Brisola
    .sight = A counter, two tables, a television without sound. From here it is an hour to the airport.

## The airport of Castelvento

place-gate-14 = Gate 14
    .sight = Rows of blue seats behind glass, the aircraft outside. To the left a plain door, to the right the way everybody takes.
place-quiet-room = Quiet room
    .sight = Two armchairs, a mat with wooden animals, water, tissues. A second door leads out to the side.
place-side-door = Side door
    .sight = A ramp, a bench, a white car without any sign. The hall cannot be seen from here, nor this place from the hall.
place-health-post = Health post
    .sight = A couch behind a curtain, a basin, a chair for whoever comes along.
place-arrivals-hall = Arrivals hall
    .sight = A barrier, an information desk, a kiosk. People with signs, with children on their shoulders, with flowers.

## The registry of Castelvento

place-registry-hall = Registry hall
    .sight = Numbered counters, metal seats, a screen that calls numbers. Through the glass one sees the square.
place-registry-room = Room with a door
    .sight = Two armchairs, a table, a blind that is down.
place-clinic-room = Consulting room
    .sight = A couch, a screen, a scale for adults and one for children.
place-registry-square = Square in front of the registry
    .sight = A plane tree, a bench, parked cars. Through the glass one sees who sits in the hall.

## Houses whose address is nobody’s business

place-children-house = House for young people
    .sight = A table with a jigsaw, three bunks made up, a rack with shoes of many sizes.
place-protected-house = House in another region
    .sight = A kitchen, a cot beside a bed, a bolt on the inside of the door.

## In Nordmark: the centre of Haldvik

place-haldvik-common = Common room, Haldvik
    .sight = Long tables, tea urns, a shelf with two telephones in the middle of it all. Rain on the windows.
place-haldvik-laundry = Laundry, Haldvik
    .sight = Three machines, a bench, a socket with a telephone on a cord. The door can be shut.
place-haldvik-office = Office of the sending unit, Haldvik
    .sight = A desk with trays, in, out, flight. A bench by the wall for whoever is called.

## The other end of a line

place-phone-net = The other end of the line
    .sight = Voices, no faces.
