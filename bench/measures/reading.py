"""Reading all tickets over HTTP: from a server that answers at once, where work counts, and from one that lets everybody wait.

All of it is wall-clock time, as a user sees it. Every side reads every row and looks at four of its fields.
"""

from statistics import median as middle

from ..figures import Figure
from ..peers import python_of
from ..peers_openapi import PEER as GENERATED
from ..peers_openapi import generated_client
from ..race import Reading, Side, median, race
from ..server import serving

# Streams divide few pages less evenly, and count the rows first: with 24 pages three are 2.7 times as fast at best.
ROWS, QUICK_ROWS = 50_000, 12_000
SLOW = 0.05
Readings = dict[str, list[Reading]]


def measure(*, quick: bool) -> list[Figure]:
    """A quick run reads fewer rows, and leaves out the peers that have to be installed."""
    rows = QUICK_ROWS if quick else ROWS
    rounds = 5 if quick else 7
    with serving(0.0, SLOW, rows=rows) as [fast, slow]:
        figures = [] if quick else _peers(fast, rows, rounds)
        return figures + _waiting(slow, rows, 3 if quick else 5) + _async(fast, rows, rounds)


def _peers(url: str, rows: int, rounds: int) -> list[Figure]:
    """The clients that users have in place of this one."""
    args = (url, str(rows))
    quiet = {"PYTHONWARNINGS": "ignore"}  # pydantic's, about what py-autotask still says
    sides = [
        _ours("SDK", url, rows),
        Side(name="py-autotask", script="read_py_autotask.py", args=args, python=python_of("py-autotask"), environ=quiet),
        Side(
            name="generated",
            script="read_generated.py",
            args=args,
            python=python_of(GENERATED),
            environ={"PYTHONPATH": str(generated_client())},
        ),
    ]
    readings = race(sides, rounds=rounds, warm=1)
    what = f"{rows:,} tickets, server answers at once"
    return [
        _faster(what, "py-autotask (by `id > last`: dicts)", 2.6, readings, "SDK", "py-autotask"),
        _faster(what, "client by openapi-python-client (by `id > last`: attrs)", 3.5, readings, "SDK", "generated"),
    ]


def _waiting(url: str, rows: int, rounds: int) -> list[Figure]:
    """A server that takes its time for each page, as Autotask does."""
    sides = [
        _ours("SDK", url, rows),
        _ours("parallel", url, rows, parallel=3),
        Side(name="bytes", script="read_bytes.py", args=(url, str(rows))),
    ]
    readings = race(sides, rounds=rounds, warm=1)
    what = f"{rows:,} tickets, {SLOW * 1000:.0f} ms a page"
    return [
        _faster(what, "the bytes alone by a bare `httpx.Client`", 0.98, readings, "SDK", "bytes"),
        _faster(f"{what}, `.parallel(3)`", "one stream of the SDK", 2.8, readings, "parallel", "SDK"),
    ]


def _async(url: str, rows: int, rounds: int) -> list[Figure]:
    """The async client beside the sync one."""
    sides = [_ours(f"{how} {streams}", url, rows, how, streams) for streams in (1, 3) for how in ("sync", "async")]
    readings = race(sides, rounds=rounds, warm=1)
    what = f"async client, {rows:,} tickets, server answers at once"
    return [
        _faster(what, "sync client", 0.85, readings, "async 1", "sync 1"),
        _faster(f"{what}, three streams", "sync client, three threads", 0.85, readings, "async 3", "sync 3"),
    ]


def _ours(name: str, url: str, rows: int, how: str = "sync", streams: int = 1, parallel: int = 0) -> Side:
    return Side(name=name, script="read_sdk.py", args=(url, str(rows), how, str(streams), str(parallel)))


def _faster(what: str, against: str, bar: float, readings: Readings, name: str, other: str) -> Figure:
    """How many times the speed of the other one."""
    times = [two["wall"] / one["wall"] for one, two in zip(readings[name], readings[other], strict=True)]
    seconds = [f"{median(readings, side, 'wall'):.2f} s ({median(readings, side, 'cpu'):.2f} s CPU)" for side in (name, other)]
    return Figure(
        what=what,
        against=against,
        bar=bar,
        value=middle(times),
        detail=f"{seconds[0]} against {seconds[1]}; rounds {min(times):.2f} to {max(times):.2f}",
    )
