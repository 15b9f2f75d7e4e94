"""What a type checker takes for a small program that uses one entity: with the SDK, and with a client that was generated.

Both programs do the same (``bench/programs``). mypy is the same, keeps nothing from the last time, and finds the same libraries.
"""

import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from ..figures import Figure
from ..installed import DEPENDENCIES, installed
from ..peers import HOME, python_of
from ..peers_openapi import PEER, generated_client
from ..race import Side, median, race, ratio

ROUNDS = 7
PROGRAMS = Path(__file__).parents[1] / "programs"


def measure(*, quick: bool) -> list[Figure]:
    """CPU time, and the most memory that was held. The generated client is of a document that says what rows hold: nulls."""
    rounds = 1 if quick else ROUNDS
    client = generated_client()
    with installed() as site, TemporaryDirectory(dir=HOME) as name:
        scratch = Path(name)
        for program in ("sdk", "generated"):
            shutil.copyfile(PROGRAMS / f"{program}.txt", scratch / f"{program}.py")
        installed_both = [
            checked("SDK", scratch / "sdk.py", {"PYTHONPATH": str(site)}),
            checked(PEER, scratch / "generated.py", {"PYTHONPATH": str(client)}),
        ]
        figures = _figures("both installed", installed_both, rounds, {"times": 3, "memory": 2})
        with _as_own(site, scratch) as own:
            in_tree = [
                checked("SDK", scratch / "sdk.py", {"MYPYPATH": str(own), "PYTHONPATH": str(site)}),
                checked(PEER, scratch / "generated.py", {"MYPYPATH": str(client)}, statuses="01"),
            ]
            return figures + _figures(
                "both generated into one's own source tree", in_tree, max(1, rounds // 2), {"times": 3, "memory": 2}
            )


def checked(name: str, program: Path, environ: Mapping[str, str], statuses: str = "0") -> Side:
    """A side: cold mypy of a program.

    :param statuses: exit code 1 is that there are errors: what the peer generates has some, by the strict rules.
    """
    cache = program.parent / f"cache of {name}"
    mypy = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", str(cache / "mypy")]
    command = [*mypy, "--python-executable", str(python_of(DEPENDENCIES)), str(program)]
    return Side(name=name, script="command.py", args=(str(cache), statuses, *command), environ=environ)


def _figures(where: str, sides: list[Side], rounds: int, bars: Mapping[str, float]) -> list[Figure]:
    readings = race(sides, rounds=rounds, warm=1)
    seconds = [f"{median(readings, side.name, 'cpu'):.1f} s of CPU" for side in sides]
    megabytes = [f"{median(readings, side.name, 'peak') / 1e6:.0f} MB" for side in sides]
    what = f"`mypy --strict`, cold, of a program with the client and one entity; {where}"
    against = f"the same with the client by {PEER}"
    return [
        Figure(
            what=what,
            against=f"{against}: times as fast",
            bar=bars.get("times"),
            value=ratio(readings, PEER, "SDK"),
            detail=" against ".join(seconds),
        ),
        Figure(
            what=f"{what}: memory",
            against=f"{against}: so many times the memory",
            bar=bars.get("memory"),
            value=ratio(readings, PEER, "SDK", "peak"),
            detail=" against ".join(megabytes),
        ),
    ]


@contextmanager
def _as_own(site: Path, scratch: Path) -> Iterator[Path]:
    """The generated package in a folder of one's own, as a tenant's is; the runtime stays installed."""
    own = scratch / "own"
    own.mkdir()
    shutil.move(site / "autotask", own / "autotask")
    yield own
