"""Reports against the published schema, by a validator that is not ours; and that it would notice."""

import copy
import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator


def main(schema, *reports):
    schema = json.loads(Path(schema).read_text())
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for path in reports:
        report = json.loads(Path(path).read_text())
        wrong = [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:300]}" for e in validator.iter_errors(report)]
        assert not wrong, f"{path}: {wrong[:5]}"
        for plant in (lambda r: r.update(verdict=1), lambda r: r.pop("team"), lambda r: r["team"].update(max="much")):
            planted = copy.deepcopy(report)
            plant(planted)
            assert not validator.is_valid(planted), f"{path}: a planted fault is not noticed"
    print(f"Report: {len(reports)} reports are as the schema says")


if __name__ == "__main__":
    main(*sys.argv[1:])
