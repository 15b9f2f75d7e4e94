"""How time and memory grow: with rows, with entities, with what is asked at once. Drawn into ``docs/speed``."""

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from autotask_runtime.metadata import load_spec

from ..figures import Figure
from ..installed import DEPENDENCIES, installed
from ..peers import HOME, ROOT, python_of
from ..race import Reading, Side, median, race
from ..server import serving
from .checking import PROGRAMS, checked
from .imports import ALL, preloaded

ROWS = (1_000, 10_000, 100_000, 1_000_000)
ENTITIES = (1, 10, 50, 232)
STREAMS = (1, 2, 3, 4, 6, 8)
SLOW, SLOW_ROWS = 0.05, 20_000
CHARTS = ROOT / "docs" / "speed"

Points = list[tuple[float, float]]


def measure(*, quick: bool) -> list[Figure]:
    """Three charts, and what they come to. A quick run leaves out the last point of each, and draws nothing."""
    rows, entities, streams = (each[:-1] if quick else each for each in (ROWS, ENTITIES, STREAMS))
    found = [_rows(rows), _entities(entities), _streams(streams)]
    if not quick:
        CHARTS.mkdir(exist_ok=True)
        charts = json.dumps([chart for chart, _ in found])
        subprocess.run([python_of("plots"), ROOT / "bench" / "drawing.py", CHARTS], input=charts, text=True, check=True)
    return [figure for _, figures in found for figure in figures]


def _rows(numbers: tuple[int, ...]) -> tuple[dict[str, Any], list[Figure]]:
    """Streaming the first so many of all tickets, each time in a process of its own."""
    taken: dict[int, Reading] = {}
    with serving(0.0, rows=numbers[-1]) as [url]:
        for number in numbers:
            side = Side(name="SDK", script="first_rows.py", args=(url, str(number)))
            [taken[number]] = race([side], rounds=1, warm=0)["SDK"]
    seconds: Points = [(number, taken[number]["cpu"]) for number in numbers]
    above: Points = [(number, taken[number]["above"] / 2**20) for number in numbers]
    (_, first), (few, some), *_, (most, last) = seconds
    figures = [
        Figure(
            what=f"streaming {most:,} tickets: CPU time of one",
            against=f"of one of {few:,}",
            value=last / most / (some / few),
            detail=f"{last / most * 1e6:.1f} µs against {some / few * 1e6:.1f} µs; {numbers[0]:,} take {first * 1000:.0f} ms",
        ),
        Figure(
            what=f"streaming {most:,} tickets: memory",
            against=f"{few:,} tickets",
            value=above[-1][1] / above[1][1],
            detail=f"{above[-1][1]:.0f} MiB against {above[1][1]:.0f} MiB above the idle client",
        ),
    ]
    panels = [
        _panel("tickets", "CPU time, s", {"streamed": seconds}, "log", "log"),
        _panel("tickets", "MiB above the idle client", {"streamed": above}, "log"),
    ]
    return {"name": "rows", "panels": panels}, figures


def _entities(numbers: tuple[int, ...]) -> tuple[dict[str, Any], list[Figure]]:
    """Packages of so many entities: generated, imported as a whole, and checked with a program that uses one of them."""
    series: dict[str, Points] = {name: [] for name in ("generate", "import all", "mypy, one used")}
    memory: Points = []
    program = Path(sys.executable).with_name("autotask-codegen")
    with installed() as site, TemporaryDirectory(dir=HOME) as name:
        (Path(name) / "sdk.py").write_bytes((PROGRAMS / "sdk.txt").read_bytes())
        below = preloaded(site)
        for number in numbers:
            out = Path(name) / str(number)
            generate = ("0", str(program), "generate", "--out", str(out), "--only", ",".join(_some(number)))
            path = {"PYTHONPATH": f"{out}:{site}"}
            fresh = (str(Path(name) / "empty"), "0", str(python_of(DEPENDENCIES)), "-c", ALL, below)
            generating = Side(name="generate", script="command.py", args=(str(out), *generate))
            importing = Side(name="import all", script="command.py", args=fresh, environ=path)
            checking = checked("mypy, one used", Path(name) / "sdk.py", path)
            # Each by itself: generating anew takes away the byte code. Checking begins with nothing, so it needs no warming up.
            readings = race([generating], rounds=2, warm=0) | race([importing], rounds=5) | race([checking], rounds=2, warm=0)
            series["generate"].append((number, median(readings, "generate", "cpu")))
            series["import all"].append((number, median(readings, "import all", "import")))
            series["mypy, one used"].append((number, median(readings, "mypy, one used", "cpu")))
            memory.append((number, median(readings, "mypy, one used", "peak") / 1e6))
    figures = [
        Figure(
            what=f"{what}: a package of {numbers[-1]} entities",
            against=f"a package of {numbers[0]}",
            value=points[-1][1] / points[0][1],
            detail=f"{points[-1][1] * 1000:,.0f} ms against {points[0][1] * 1000:,.0f} ms of CPU",
        )
        for what, points in series.items()
    ]
    panels = [_panel("entities", "CPU time, s", series), _panel("entities", "MB held by mypy", {"mypy": memory})]
    return {"name": "entities", "panels": panels}, figures


def _some(number: int) -> list[str]:
    """Tickets, and the collections that come first by name."""
    return ["Tickets", *(name for name in sorted(load_spec().entities) if name != "Tickets")][:number]


def _streams(numbers: tuple[int, ...]) -> tuple[dict[str, Any], list[Figure]]:
    """So many queries at once from a server that serves three of an endpoint, and lets everybody wait."""
    series: dict[str, Points] = {}
    with serving(SLOW, rows=SLOW_ROWS) as [url]:
        for kind, name in {"sync": "threads", "async": "tasks"}.items():
            sides = [
                Side(name=str(number), script="read_sdk.py", args=(url, str(SLOW_ROWS), kind, str(number), "0"))
                for number in numbers
            ]
            readings = race(sides, rounds=2, warm=1)
            series[name] = [(number, SLOW_ROWS / median(readings, str(number), "wall")) for number in numbers]
    figures = [
        Figure(
            what=f"tickets a second, {numbers[-1]} {name}, {SLOW * 1000:.0f} ms a page",
            against="one of them (the API serves three at once)",
            value=points[-1][1] / points[0][1],
            detail=f"{points[-1][1]:,.0f} against {points[0][1]:,.0f}; three: {points[2][1]:,.0f}",
        )
        for name, points in series.items()
    ]
    return {"name": "concurrency", "panels": [_panel("queries at once", "tickets a second", series)]}, figures


def _panel(x: str, y: str, series: dict[str, Points], across: str = "linear", up: str = "linear") -> dict[str, Any]:
    return {"x": x, "y": y, "series": series, "across": across, "up": up}
