"""XES and OCEL as pm4py reads them, against the journal itself: equal counts, order, times and attributes."""

import contextlib
import io
import os
import sys
import warnings
from collections import Counter

import pandas as pd

import journal

# Only what was found is said: no bars, no banner, no advice.
os.environ["PM4PY_SHOW_PROGRESS_BAR"] = "False"
warnings.filterwarnings("ignore")
with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    import pm4py


def ms(stamps):
    return (stamps - pd.Timestamp("1970-01-01", tz="UTC")) // pd.Timedelta(milliseconds=1)


def same(what, ours, theirs):
    ours, theirs = list(ours), list(theirs)
    assert len(ours) == len(theirs), f"{what}: {len(ours)} in the journal, {len(theirs)} exported"
    for index, (a, b) in enumerate(zip(ours, theirs)):
        assert a == b, f"{what}, event {index}: {a!r} in the journal, {b!r} exported"


def activities(events, exported):
    """Whole names where the journal says them, else first words; of what is broken off, any name."""
    for index, (event, name) in enumerate(zip(events, exported)):
        expected = event.activity()
        if event.kind in (8, 9, 55):
            assert name and not name.startswith("/"), f"event {index} has no name"
        elif expected in ("say", "gesture", "interpret"):
            assert name.startswith(f"{expected}/"), f"event {index}: {expected}, but {name}"
        else:
            assert name == expected, f"event {index}: {expected}, but {name}"


def times(events, stamps):
    """Strictly increasing, and never more than the ties before it away from story time."""
    stamps = list(stamps)
    assert all(a < b for a, b in zip(stamps, stamps[1:])), "two events at one instant"
    off = [(s - pd.Timestamp(e.story_ms, unit="ms", tz="UTC")) for e, s in zip(events, stamps)]
    assert min(off) >= pd.Timedelta(0) and max(off) < pd.Timedelta(milliseconds=50), f"{min(off)} to {max(off)}"


def check_xes(events, path):
    log = pm4py.read_xes(path)
    traces = log.groupby("case:concept:name", sort=False)
    session = log[log["case:of"] == "session"].reset_index(drop=True)
    same("seq", (e.seq for e in events), session["seq"])
    same("sim_ms", (e.story_ms for e in events), session["sim_ms"])
    same("exercise_ms", (e.exercise_ms for e in events), session["exercise_ms"])
    same("wall time", (e.wall_ms for e in events), ms(session["wall_timestamp"]))
    same("stage", (e.stage for e in events), session["lifecycle:transition"])
    same("doer", (e.by for e in events), (None if pd.isna(p) else p for p in session["person"]))
    activities(events, session["concept:name"])
    times(events, session["time:timestamp"])
    quality = session[session["concept:name"].str.startswith("fill/") & (session["lifecycle:transition"] == "complete")]
    same("quality", (e.fields[5] for e in events if e.kind == 17), quality["quality"].astype(int))

    # Each trace of a subject is a part of the session's, in its order, and holds all that the subject did.
    key = ["time:timestamp", "concept:name", "org:resource", "lifecycle:transition"]
    place = {tuple(row): index for index, row in enumerate(session[key].itertuples(index=False))}
    subjects = log[log["case:of"] == "subject"]["case:person"].unique()
    for subject in subjects:
        trace = log[log["case:person"] == subject]
        places = [place[tuple(row)] for row in trace[key].itertuples(index=False)]
        assert places == sorted(places), f"{subject}: out of order"
        own = [index for index, e in enumerate(events) if e.by == subject or e.kind == 27 and e.fields[0] == subject]
        assert set(own) <= set(places), f"{subject}: something is missing"
        given = {}
        for row, index in zip(trace.itertuples(index=False), places):
            event = events[index]
            if event.kind == 26 and event.fields[0] == subject:
                given[event.fields[1]] = event.fields[2] == 1
        last = trace.iloc[-1]
        for consent, is_given in given.items():
            assert str(last[f"consent_{consent}"]).lower() == str(is_given).lower(), f"{subject}: {consent}"
    print(f"XES: pm4py reads {traces.ngroups} traces, {len(log)} events; the session's {len(events)} as in the journal")
    return session, set(subjects)


def check_ocel(events, path, session, subjects):
    log = pm4py.read_ocel2_json(path)
    ours = log.events.sort_values("ocel:timestamp", kind="stable").reset_index(drop=True)
    same("seq", (e.seq for e in events), ours["seq"])
    same("id", (f"e{e.number}" for e in events), ours["ocel:eid"])
    same("sim_ms", (e.story_ms for e in events), ours["sim_ms"])
    same("exercise_ms", (e.exercise_ms for e in events), ours["exercise_ms"])
    same("wall time", (e.wall_ms for e in events), ms(pd.to_datetime(ours["wall"], utc=True)))
    same("stage", (e.stage for e in events), ours["stage"])
    activities(events, ours["ocel:activity"])
    times(events, ours["ocel:timestamp"])
    for column, other in [("ocel:activity", "concept:name"), ("ocel:timestamp", "time:timestamp"),
                          ("instance", "concept:instance"), ("role", "org:role")]:
        same(f"{column} as in the XES", session[other], ours[column])

    tied = log.relations
    assert (tied[tied["ocel:qualifier"] == "in"]["ocel:oid"] == "session").all()
    assert (tied["ocel:qualifier"] == "in").sum() == len(events), "not every event is tied to the session"
    acting = tied[tied["ocel:qualifier"] == "acts as"].set_index("ocel:eid")["ocel:oid"]
    same("doer", ((f"e{e.number}", f"person:{e.by}") for e in events if e.by), acting.loc[
        [f"e{e.number}" for e in events if e.by]].items())

    types = Counter(log.objects["ocel:type"])
    written = {f"document:{e.fields[0]}" for e in events if e.kind == 17}
    sent = {f"dispatch:{e.fields[0]}" for e in events if e.kind == 18}
    oids = set(log.objects["ocel:oid"])
    assert written <= oids and sent <= oids and types["dispatch"] >= len(sent)
    assert set(tied["ocel:oid"]) <= oids, "an event is tied to an object that is not there"
    assert {f"person:{s}" for s in subjects} <= oids

    # Consents and standings of subjects: each change that the journal has, once, with the value it came to.
    now, expected = {}, []
    for event, stamp in zip(events, ours["ocel:timestamp"]):
        if event.kind == 26:
            field, value = f"consent_{event.fields[1]}", ["open", "given", "refused"][event.fields[2]]
        elif event.kind == 27:
            field, value = f"status_{event.fields[1]}", event.fields[2]
        else:
            continue
        key = (f"person:{event.fields[0]}", field)
        if event.fields[0] in subjects and now.get(key, "open" if event.kind == 26 else False) != value:
            now[key] = value
            expected.append((*key, stamp, value))
    changes = log.object_changes
    found = [(r["ocel:oid"], r["ocel:field"], r["ocel:timestamp"], r[r["ocel:field"]]) for _, r in changes.iterrows()]
    order = lambda change: tuple(map(str, change))  # noqa: E731
    same("changes", sorted(expected, key=order), sorted(found, key=order))
    print(f"OCEL: pm4py reads {len(ours)} events of {ours['ocel:activity'].nunique()} types, {len(log.objects)} objects of "
          f"{len(types)} types, {len(tied)} ties, {len(found)} changes; as in the journal")


def check_that_it_can_fail(events, session):
    for planted in (events[:-1], [events[1], events[0], *events[2:]]):
        try:
            same("seq and number", ((e.seq, e.activity()) for e in planted), zip(session["seq"], session["concept:name"]))
        except AssertionError:
            continue
        raise SystemExit("a log that lacks an event, or has two exchanged, would pass")


def main(path, folder):
    """Checks the exports in a folder against the journal that they were made of."""
    events = journal.read(path)
    assert len(events) > 100, "too short a journal to check anything"
    session, subjects = check_xes(events, f"{folder}/session.xes")
    check_ocel(events, f"{folder}/session.ocel.json", session, subjects)
    check_that_it_can_fail(events, session)


if __name__ == "__main__":
    main(*sys.argv[1:])
