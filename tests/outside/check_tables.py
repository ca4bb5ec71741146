"""Grades and statistics as tables, read by pandas: Moodle's columns, equal rows, equal numbers; and that faults would be noticed."""

import io
import json
import sys
from pathlib import Path

import pandas

# The user fields of Moodle's gradebook export, in its order.
USER = ["First name", "Last name", "ID number", "Institution", "Department", "Email address"]
STATISTICS = ["table", "value", "label", "count", "withheld"]
# A score of fewer lines than this is none.
ENOUGH_LINES = 12
# No number below this is shown.
SMALLEST = 5


def read(text):
    return pandas.read_csv(io.StringIO(text), dtype=str, keep_default_na=False, encoding_errors="strict")


def grades(text, report):
    table = read(text)
    assert list(table.columns[:6]) == USER, list(table.columns)
    assert len(set(table.columns)) == len(table.columns), "a column twice"
    for field in USER:
        if field != "ID number":
            assert not table[field].any(), f"{field} says who somebody is"
    assert table["ID number"].is_unique and table["ID number"].all()
    assert table.iloc[:, 7].all(), "no feedback"
    seats = table["ID number"].str.rpartition(".")[0]
    known = {seat: score for seat, score in report["seats"].items()}
    rendering = len(report["fidelity"])
    assert set(known) == set(seats), (set(known) ^ set(seats))
    for seat, grade in zip(seats, table.iloc[:, 6], strict=True):
        score = known[seat]
        if score["lines"] < ENOUGH_LINES or score["max"] == 0:
            # Who only renders has a score of renderings, however few.
            assert grade == "" or rendering > 0, f"{seat}: {grade} of {score['lines']} lines"
            continue
        share = 100 * max(0, score["got"] - score["penalty"]) / score["max"]
        assert share - 0.1 < float(grade) <= share, f"{seat}: {grade}, and the report says {share}"
    for column in [table.columns[6], *table.columns[8:]]:
        for grade in filter(None, table[column]):
            assert 0 <= float(grade) <= 100 and "." in grade, f"{column}: {grade}"
    return len(table)


def statistics(text):
    table = read(text)
    assert list(table.columns) == STATISTICS, list(table.columns)
    assert table["withheld"].isin(["yes", "no"]).all()
    shown = table[table["withheld"] == "no"]["count"].astype(int)
    assert (shown >= SMALLEST).all(), "a small number is shown"
    assert (table[table["withheld"] == "yes"]["count"] == "").all(), "what is withheld is shown"
    return len(table)


def notices(check, plant):
    try:
        check(plant)
    except (AssertionError, ValueError, KeyError, pandas.errors.ParserError):
        return
    raise SystemExit("a planted fault is not noticed")


def main(*folders):
    for folder in map(Path, folders):
        report = json.loads((folder / "report.json").read_text())
        marks = (folder / "grades.csv").read_text(encoding="utf-8")
        counts = (folder / "statistics.csv").read_text(encoding="utf-8")
        rows, lines = grades(marks, report), statistics(counts)
        first = marks.splitlines()[1]
        for plant in (marks.replace("ID number", "Id", 1), marks + first + "\n", marks + first + ",1\n", marks.replace(",,", ",Ada,", 1)):
            notices(lambda text: grades(text, report), plant)
        for plant in (counts.replace("withheld", "kept", 1), counts + "sex,x,x,2,no\n", counts + "sex,x,x,2,yes\n"):
            notices(statistics, plant)
        print(f"Tables of {folder.parent.name}: {rows} rows of grades, {lines} of statistics")


if __name__ == "__main__":
    main(*sys.argv[1:])
