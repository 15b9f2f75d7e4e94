"""From the API's document to a package of all entities: the SDK's two commands beside openapi-python-client."""

import shlex
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from ..figures import Figure
from ..peers import ROOT
from ..peers_openapi import PEER, command, environ, generated_client, openapi_document, swagger_document
from ..race import Side, median, race, ratio

ROUNDS = 3


def measure(*, quick: bool) -> list[Figure]:
    """CPU time of whole commands. The peer gets the document as it is, and tidies what it wrote with ruff, as is its default.

    Of both documents there are, it is the one that less code is made of: it does not say that anything may be null.
    """
    with TemporaryDirectory() as scratch:
        readings = race(_sides(Path(scratch)), rounds=1 if quick else ROUNDS, warm=1)
    mine, other = lines(ROOT / "generated"), lines(generated_client(nullable=False))
    taken = {name: (median(readings, name, "cpu"), median(readings, name, "wall")) for name in ("SDK", PEER)}
    seconds = [f"{cpu:.1f} s of CPU ({wall:.1f} s in all)" for cpu, wall in taken.values()]
    return [
        Figure(
            what="generate all entities from the document (`import`, `generate`)",
            against=f"`{PEER} generate` on the same: times as fast",
            bar=3,
            value=ratio(readings, PEER, "SDK"),
            detail=" against ".join(seconds),
        ),
        Figure(
            what="lines of the package",
            against="lines of that client: so many times",
            bar=8,
            value=other / mine,
            detail=f"{mine:,} against {other:,}",
        ),
    ]


def lines(folder: Path) -> int:
    """How many lines there are in what Python and type checkers read."""
    return sum(len(path.read_text("utf-8").splitlines()) for kind in ("*.py", "*.pyi") for path in folder.rglob(kind))


def _sides(scratch: Path) -> list[Side]:
    swagger, openapi = scratch / "swagger.json", scratch / "openapi.json"
    swagger.write_bytes(swagger_document())
    openapi.write_bytes(openapi_document(nullable=False))
    mine, other = scratch / "mine", scratch / "other"
    program, spec = Path(sys.executable).with_name("autotask-codegen"), mine / "spec"
    both = [[program, "import", "--spec", spec, swagger], [program, "generate", "--spec", spec, "--out", mine / "out"]]
    script = " && ".join(shlex.join(map(str, each)) for each in both)
    return [
        Side(name="SDK", script="command.py", args=(str(mine), "0", "sh", "-c", script)),
        Side(name=PEER, script="command.py", args=(str(other), "0", *command(openapi, other / "client")), environ=environ()),
    ]
