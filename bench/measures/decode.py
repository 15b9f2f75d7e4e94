"""A page of 500 rows, from bytes to objects: the SDK's typed rows beside what others make of the same bytes."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from ..figures import Figure
from ..pages import page, schema_of
from ..peers import python_of
from ..race import Reading, Side, median, race, ratio

TYPED = "typed"
# Against whom each is raced, and how many times as fast the typed rows have to be.
RACES = {
    "Tickets": {"orjson": 1.3, "json": 2.1, "cattrs": 6.0, "pydantic": 2.8},
    "Companies": {"orjson": 1.2},
    "Contacts": {"orjson": 1.1},
    "ConfigurationItems": {"orjson": 1.4},
}
PEERS = {
    "orjson": "`orjson.loads`, dicts",
    "json": "`json.loads`, dicts",
    "cattrs": "cattrs' default converter behind orjson, attrs classes",
    "pydantic": "pydantic's `model_validate_json`",
}
SCRIPTS = {"orjson": "decode_dicts.py", "json": "decode_dicts.py", "cattrs": "decode_models.py", "pydantic": "decode_models.py"}
# Races, each with new processes, for where their memory lies makes a difference too; and the rounds of each.
FULL, QUICK = (4, 12), (1, 9)
# What sides tell of themselves. All else tells what they read, and is the same for all who read all of it.
TAKEN = ("cpu", "first", "wall", "peak", "freed")


def measure(*, quick: bool) -> list[Figure]:
    """CPU time of decoding, in turns. What was read is let go after the clock has stopped."""
    with TemporaryDirectory() as folder:
        return [figure for name in RACES for figure in _raced(name, Path(folder), *(QUICK if quick else FULL))]


def _raced(collection: str, folder: Path, races: int, rounds: int) -> list[Figure]:
    content, fields = folder / f"{collection}.json", folder / f"{collection}.fields.json"
    content.write_bytes(page(collection))
    schema = schema_of(collection)
    fields.write_text(json.dumps([(row.name, row.wire, row.kind) for row in schema.fields.values()]), "utf-8")
    files, python = (str(content), str(fields)), python_of("decoders")
    sides = [Side(name=TYPED, script="decode_typed.py", args=(collection, *files))]
    sides += [Side(name=name, script=SCRIPTS[name], args=(name, *files), python=python) for name in RACES[collection]]
    readings: dict[str, list[Reading]] = {side.name: [] for side in sides}
    for _ in range(races):
        for name, found in race(sides, rounds=rounds).items():
            readings[name] += found
    require_same({name: found[0] for name, found in readings.items()})
    # The user-defined fields are one on the wire.
    what = f"page of 500 {collection} of {len(schema.fields) + schema.user_defined_fields} fields"
    return [_figure(readings, name, bar, what) for name, bar in RACES[collection].items()]


def _figure(readings: dict[str, list[Reading]], name: str, bar: float, what: str) -> Figure:
    mine, others = (f"{median(readings, side, 'cpu') * 1000:.2f} ms" for side in (TYPED, name))
    cold = ratio(readings, name, TYPED, "first")
    return Figure(
        what=what,
        against=PEERS[name],
        bar=bar,
        value=ratio(readings, name, TYPED),
        detail=f"{mine} against {others}; with cold caches {cold:.2f}",
    )


def require_same(readings: dict[str, Reading]) -> None:
    """:raises RuntimeError: when sides did not read the same."""
    mine = readings[TYPED]
    for name, reading in readings.items():
        differing = [key for key in reading if key not in TAKEN and reading[key] != mine[key]]
        if differing:
            raise RuntimeError(f"{TYPED} and {name} did not read the same {', '.join(differing)}")
