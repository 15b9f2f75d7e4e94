"""What rows hold, what streaming them needs, and what the garbage collector has to do with either."""

import statistics
from pathlib import Path
from tempfile import TemporaryDirectory

from ..figures import Figure
from ..pages import page
from ..peers import python_of
from ..race import Reading, Runner, Side
from ..server import serving

PAGE = 500
MIB = 2**20
HELD, QUICK_HELD = 40, 8
STREAMED = 100_000
# Enough for the collector to look at most rows several times.
LARGE = 50_000


def measure(*, quick: bool) -> list[Figure]:
    """Each reading is that of a fresh process: what one read leaves behind would hide what the next one takes."""
    figures = [_held(QUICK_HELD if quick else HELD)]
    with serving(0.0, rows=STREAMED) as [url]:
        figures.append(_streamed(url, 1 if quick else 3))
    if not quick:
        with serving(0.0, rows=LARGE) as [url]:
            figures += _collecting(url)
    return figures


def _held(pages: int) -> Figure:
    """Bytes of a ticket. The first page is not counted: what it brings about is held once."""
    with TemporaryDirectory() as folder:
        for number in range(pages + 1):
            Path(folder, f"{number:03}.json").write_bytes(page("Tickets", PAGE, 1 + PAGE * number))
        python = python_of("decoders")
        held = {}
        for how in ("traced", "rss"):
            typed = Side(name="typed", script="hold.py", args=("typed", how, folder))
            dicts = Side(name="orjson", script="hold.py", args=("orjson", how, folder), python=python)
            held[how] = [_once(side)["held"] for side in (typed, dicts)]
    (typed_bytes, dict_bytes), (typed_rss, dict_rss) = held["traced"], held["rss"]
    return Figure(
        what="bytes that a ticket holds",
        against="dicts of `orjson.loads`",
        bar=0.5,
        at_most=True,
        value=typed_bytes / dict_bytes,
        detail=f"{typed_bytes:,.0f} against {dict_bytes:,.0f}; by what the processes grew, {typed_rss / dict_rss:.2f}",
    )


def _streamed(url: str, times: int) -> Figure:
    """The most that a loop over all tickets ever held, beyond what the client held before it."""
    readings, without = [_read(url, "each", "on") for _ in range(times)], _read(url, "each", "paused")
    _require([*readings, without], STREAMED)
    above = [reading["above"] / MIB for reading in readings]
    return Figure(
        what=f"streaming {STREAMED:,} tickets",
        against="the memory of the idle client",
        bar=6.0,
        at_most=True,
        value=statistics.median(above),
        unit=" MiB",
        detail=f"{min(above):.2f} to {max(above):.2f} in {times} runs; with the collector off {without['above'] / MIB:.1f}",
    )


def _collecting(url: str) -> list[Figure]:
    """What a list of many tickets costs when the collector is kept from looking at them. Nothing has to be reached."""
    ways = {"paused": "`gc.disable()` meanwhile", "frozen": "`gc.freeze()` with each page"}
    readings: dict[str, list[Reading]] = {"on": [], "paused": [], "frozen": []}
    for _ in range(5):
        for way, found in readings.items():
            found.append(_read(url, "all", way))
    _require([reading for found in readings.values() for reading in found], LARGE)
    figures = []
    for way, what in ways.items():
        pairs = list(zip(readings[way], readings["on"], strict=True))
        memory = statistics.median(one["above"] / other["above"] for one, other in pairs)
        figures.append(
            Figure(
                what=f"CPU time of `.all()` of {LARGE:,} tickets, {what}",
                against="the collector as it is",
                value=statistics.median(one["cpu"] / other["cpu"] for one, other in pairs),
                detail=f"{memory:.2f} of the memory",
            )
        )
    return figures


def _read(url: str, how: str, collector: str) -> Reading:
    return _once(Side(name=f"{how} {collector}", script="stream.py", args=(url, how, collector)))


def _once(side: Side) -> Reading:
    """The first round of a fresh process."""
    runner = Runner(side)
    try:
        return runner.go()
    finally:
        runner.close()


def _require(readings: list[Reading], rows: int) -> None:
    for reading in readings:
        if reading["rows"] != rows:
            raise RuntimeError(f"{reading['rows']:.0f} tickets were read, not {rows}")
