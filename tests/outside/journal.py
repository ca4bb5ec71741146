"""A journal as it is in its file, read without our code: the second source that exports are compared with.

Tables are in engine/journal/src/schema.rs, numbers of events and of their fields in engine/session/src/event.rs.
"""

import sqlite3
from dataclasses import dataclass

import cbor2

# Events that leave the program, by number, and the first word of their activity. Number 8 begins what another completes.
EXPORTED = {
    0: "begin-session", 1: "begin-scene", 2: "begin-booking", 3: "end-scene", 4: "session", 5: "session",
    6: "end-session", 8: None, 9: None, 10: "move", 11: "say", 12: "interpret", 13: "keep-silent", 14: "gesture",
    15: None, 16: "act", 17: "fill", 18: "send", 19: "answer", 20: "read-document", 21: "read-dispatch", 22: "give",
    26: "consent", 27: None, 29: None, 31: "act", 32: "act", 33: "reserve", 39: "leave", 40: "ask-for-something-else",
    42: None, 48: "hang-up", 51: "cut-to", 54: "hint", 55: None,
    56: "converse", 57: "tap", 58: None,
}
STAGES = {4: "suspend", 5: "resume", 8: "start", 9: "ate_abort", 31: "schedule", 32: "withdraw", 55: "ate_abort"}
# Where an event says who did it, by number of the field.
DOERS = {8: 0, 9: 0, 10: 0, 11: 1, 12: 1, 13: 0, 14: 0, 15: 0, 16: 1, 17: 2, 18: 2, 19: 1, 20: 0, 21: 0, 22: 1, 26: 0,
         27: 3, 31: 1, 32: 2, 39: 0, 40: 0, 42: 1, 48: 2, 55: 0, 56: 0, 57: 0, 58: 1}


@dataclass(frozen=True)
class Event:
    number: int
    kind: int
    fields: list
    seq: int
    exercise_ms: int
    story_ms: int
    wall_ms: int

    @property
    def stage(self):
        # A conversation begins and ends.
        begun = self.kind == 56 and self.fields[2] == 0
        return "start" if begun else STAGES.get(self.kind, "complete")

    @property
    def by(self):
        place = DOERS.get(self.kind)
        # Fields at the end that hold nothing are not written.
        return self.fields[place] if place is not None and place < len(self.fields) else None

    def activity(self):
        """The whole name of the activity where the fields alone say it, else its first word, else None."""
        f = self.fields
        match self.kind:
            case 1 | 2 | 3 | 51:
                return f"{EXPORTED[self.kind]}/{f[0]}"
            case 15:
                return "search" if f[2] else "look"
            case 16:
                return f"act/{f[0]}"
            case 17:
                return f"fill/{f[1]}"
            case 18:
                return "send/" + ["message", "call", "alert", "referral", "request"][f[1]]
            case 19:
                return "answer/" + ["acknowledged", "granted", "refused", "informed"][f[2]]
            case 26:
                return f"consent/{f[1]}/" + ["open", "given", "refused"][f[2]]
            case 27:
                return ("become/" if f[2] else "cease/") + f[1]
            case 29:
                return ("contingency/" if f[1] else "inject/") + f[0]
            case 31:
                return f"act/{f[2]}"
            case 32:
                return f"act/{f[3]}"
            case 42:
                return "pick-up" if f[2] else "ring-in-vain"
            case 54:
                return f"hint/{f[1]}"
            case 57:
                return "tap/" + ["said-it", "said-part", "lied", "silent", "asked-again", "promised"][f[1]]
            case 58:
                return "confirm" if f[2] else "contest"
        return EXPORTED[self.kind]


def read(path):
    """Events of a journal that leave the program, in order."""
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    events, number, doing = [], 0, set()
    for (body,) in database.execute("SELECT body FROM entry ORDER BY seq"):
        seq, _, exercise_ms, story_ms, wall_ms, (outcome, content) = cbor2.loads(body)
        if outcome != 0:
            continue
        for kind, fields in content[0]:
            event = Event(number, kind, fields, seq, exercise_ms, story_ms, wall_ms)
            number += 1
            if kind == 8:
                doing.add(event.by)
            # What is broken off is what was begun; where nothing was, there is nothing to tell.
            told = kind != 56 or fields[2] != 2
            if kind in EXPORTED and told and (kind not in (9, 55) or event.by in doing):
                events.append(event)
    return events
