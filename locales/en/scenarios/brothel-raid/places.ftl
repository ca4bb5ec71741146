### Places, and what is in plain sight on entering them.

## The outreach evening

place-drop-in = Drop-in clinic
    .sight =
        Eight chairs, a tea urn, a shelf with things to take away and no questions. A door with a bell. Through the window one sees the street.

place-consulting-room = Consulting room
    .sight = Two armchairs, a couch behind a screen, a window of milk glass, a door that shuts.

place-side-room = Side room
    .sight = A table, two chairs, a jug of water. The blind is down on the side of the street.

place-street = Harbour Road
    .sight = Wet paving, a parked grey car with its engine running, the lit sign of the clinic.

## Offices

place-police-office = Police office
    .sight = Two desks, a screen with advertisements, a map of the old town, a clock.

place-prosecution-office = Prosecution office
    .sight = Files in two piles, a reading lamp, a telephone.

place-unit-office = Office of the mobile unit
    .sight = A desk with two screens, a wall calendar, a coat rack with three yellow jackets.

place-juvenile-office = Office for young people
    .sight = A desk, a small table with low chairs, a telephone that is answered at night.

place-planning-room = Planning room
    .sight = A long table, a plan of a house with five rooms and no names in it, a clock.

## Ropewalk Street 12

place-corner = The corner of the street
    .sight =
        Round the corner, out of sight of the house: a plain minibus with curtains, a flask, blankets, three folding chairs.

place-landing = Landing, third floor
    .sight = Two doors, two bells. On one bell a name, on the other none. A plant somebody waters.

place-flat-hall = Hall of the flat
    .sight = A long hall, coats on hooks, four doors. On one door the bolt is on the outside.

place-kitchen = Kitchen
    .sight = A table with a waxed cloth, a pot on the stove, a list under a magnet on the refrigerator door.

place-front-room = Front room
    .sight = A sofa, a low table with five telephones in a row, a locked metal tin on the sill.

place-back-room = Back room
    .sight = A bed made tight, a window that looks on a wall, a school book under the pillow with its corner showing.

place-small-room = Small room with a desk
    .sight = A desk with a laptop and lecture notes, a bicycle helmet, a lease in a clear sleeve on the wall.

place-renata-flat = The flat across the landing
    .sight = A tidy room with plants, a coffee pot, a folder marked “lease and taxes”.

## The day centre

place-lounge = Day centre, common room
    .sight = A big table, soup, bread, chairs of all kinds. The front door opens from inside without a key.

place-quiet-room = Quiet room
    .sight = Two armchairs, a lamp, a jug of water, a door that shuts.

place-garden-room = Room on the garden
    .sight = A round table, two chairs, a glass door to a small garden, a curtain.

place-study-room = Small office
    .sight = A desk pushed to the wall, two chairs side by side, a box of tissues.

place-child-room = Room for young people
    .sight = Low chairs, a shelf with games and paper, a window on the garden.

place-clinic-room = Examination room
    .sight = A couch with fresh paper, a screen, a scale, a stool on wheels.

## The court

place-judge-office = Judge’s chambers
    .sight = A desk, two codes with slips in them, a calendar of hearings.

place-hearing-room = Hearing room
    .sight =
        Armchairs in a circle, a rug, a small camera in the corner of the ceiling. No bench, no robe, no window to anybody.

place-screen-room = Room with the screen
    .sight = A row of chairs, a screen, a pad for questions on slips.

place-court-hall = Corridor of the court
    .sight = Two benches far apart, two entrances, a machine for coffee.

place-meeting-room = Meeting room of the court
    .sight = A table for ten, a whiteboard with four lines and no names.

place-waiting-room = Waiting room of the other entrance
    .sight = A sofa, a kettle, magazines, a door to the yard at the back.

place-custody-room = Custody room
    .sight = Two benches, a clock behind wire, a telephone for counsel.

## Off stage: no way leads there; only effects and bookings do

place-phone-net = On the line
    .sight = Voices only.

place-elsewhere = Elsewhere
    .sight = Nobody knows where.

place-protected-house = Protected house
    .sight = A house that nobody names.

place-children-house = House for minors
    .sight = A house with a bicycle shed and a cat.
