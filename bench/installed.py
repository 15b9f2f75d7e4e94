"""The SDK as users have it: its wheel beside its dependencies, and nothing else.

In the project's own environment ``httpx`` finds more to import, and mypy more to read: rich, redis, OpenTelemetry.
"""

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from .peers import HOME, ROOT, python_of

DEPENDENCIES = "dependencies"


@contextmanager
def installed() -> Iterator[Path]:
    """The folder to put on ``PYTHONPATH`` for the interpreter ``python_of(DEPENDENCIES)``: a wheel of the checkout, compiled."""
    python = python_of(DEPENDENCIES)
    with TemporaryDirectory(dir=HOME) as scratch:
        folder, built = Path(scratch) / "site", Path(scratch) / "wheel"
        build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(built)]
        subprocess.run(build, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        [wheel] = built.glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(folder)
        subprocess.run([python, "-m", "compileall", "-q", folder], check=True)
        yield folder
