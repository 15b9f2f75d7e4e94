"""What it takes to start: a client and a service beside the HTTP library alone, one entity beside all of them."""

import statistics
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from ..figures import Figure
from ..installed import DEPENDENCIES, installed
from ..peers import python_of
from ..race import Reading, Side, median, race

ROUNDS, QUICK = 41, 11
ENTITY = "tickets"

START = """
from autotask import Autotask
at = Autotask(username="api@example.com", secret="secret-of-bench", integration_code="CODE", api_url="http://127.0.0.1:9/")
at.tickets
"""
PROGRAMS = {"bare": "pass", "httpx": "import httpx", "SDK": START, "both": f"import httpx\n{START}"}

# Everything that is not of the generated package is imported before the clock starts.
TIMED = """
import importlib, json, os, sys, time
for name in json.loads(sys.argv[1]):
    importlib.import_module(name)
began = time.process_time()
{}
print(json.dumps({{"import": time.process_time() - began}}))
"""
ONE = TIMED.format(f"import autotask.entities.{ENTITY}")
ALL = TIMED.format('os.environ["AUTOTASK_EAGER_IMPORT"] = "1"\nimport autotask')
BELOW = """
import os
os.environ["AUTOTASK_EAGER_IMPORT"] = "1"
import autotask, json, sys
found = [name for name, module in sys.modules.items() if getattr(module, "__spec__", None)]
print(json.dumps([name for name in found if name.partition(".")[0] != "autotask"]))
"""


def measure(*, quick: bool) -> list[Figure]:
    """CPU time of new processes, which take turns. The byte code is there; so it is after any first run."""
    rounds = QUICK if quick else ROUNDS
    with installed() as site, TemporaryDirectory() as scratch:
        return [*_start(site, Path(scratch), rounds), _one(site, Path(scratch), rounds // 2)]


def _start(site: Path, scratch: Path, rounds: int) -> list[Figure]:
    readings = race([_fresh(name, program, site, scratch) for name, program in PROGRAMS.items()], rounds=rounds)
    taken = f"{_beyond_bare(readings, 'SDK')} against {_beyond_bare(readings, 'httpx')} of CPU"
    return [
        Figure(
            what="import, make a client, `.tickets`",
            against="`import httpx`",
            bar=1.4,
            so_far=2.6,
            value=_ratio(readings, "SDK"),
            at_most=True,
            detail=f"{taken}, beyond the {median(readings, 'bare', 'cpu') * 1000:.0f} ms of a bare interpreter",
        ),
        Figure(
            what="the same, with `httpx` imported, as any request does",
            against="`import httpx`",
            value=_ratio(readings, "both"),
            detail=_beyond_bare(readings, "both"),
        ),
    ]


def _ratio(readings: dict[str, list[Reading]], name: str) -> float:
    """The median, over the rounds, of what a program takes by what ``import httpx`` takes, a bare interpreter taken off both."""
    rounds = zip(readings[name], readings["httpx"], readings["bare"], strict=True)
    return statistics.median((mine["cpu"] - bare["cpu"]) / (other["cpu"] - bare["cpu"]) for mine, other, bare in rounds)


def _beyond_bare(readings: dict[str, list[Reading]], name: str) -> str:
    return f"{(median(readings, name, 'cpu') - median(readings, 'bare', 'cpu')) * 1000:.0f} ms"


def preloaded(site: Path) -> str:
    """What importing everything imports beyond the generated package, in that order, as JSON: for ``ONE`` and ``ALL``."""
    command, environ = [str(python_of(DEPENDENCIES)), "-c", BELOW], {"PYTHONPATH": str(site)}
    return subprocess.run(command, env=environ, check=True, stdout=subprocess.PIPE, text=True).stdout


def _one(site: Path, scratch: Path, rounds: int) -> Figure:
    sides = [_fresh(name, program, site, scratch, preloaded(site)) for name, program in {"one": ONE, "all": ALL}.items()]
    readings = race(sides, rounds=rounds)
    all, one = median(readings, "all", "import"), median(readings, "one", "import")
    number = sum(1 for path in (site / "autotask" / "entities").glob("*.py") if path.stem != "__init__")
    return Figure(
        what=f"one entity's module (`{ENTITY}`)",
        against=f"all {number}, eagerly: so many times its time",
        bar=60,
        value=all / one,
        detail=f"{one * 1000:.1f} ms against {all * 1000:.0f} ms of CPU, beyond the runtime's own import",
    )


def _fresh(name: str, program: str, site: Path, scratch: Path, *args: str) -> Side:
    command = (str(scratch / "empty"), "0", str(python_of(DEPENDENCIES)), "-c", program, *args)
    return Side(name=name, script="command.py", args=command, environ={"PYTHONPATH": str(site)})
