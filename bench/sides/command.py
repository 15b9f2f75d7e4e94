"""A side: runs a command anew in each turn, in a process of its own. ``command.py FOLDER STATUSES PROGRAM [ARGUMENT …]``.

The folder is emptied before each turn, which is not in the time; the command ends with one of the exit codes (``0``, or ``01``).
CPU time is that of the process and of all that it started, ``peak`` the most that the largest of them held. When the last line
that the command prints is a JSON object, it is added to what is told.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from worker import serve  # type: ignore[import-not-found]

BENCH = Path(__file__).parents[1]


def environ() -> dict[str, str]:
    """This process's own, without what is only for sides; byte code is kept, as everywhere outside of benches and containers."""
    found = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE")}
    path = [each for each in os.environ.get("PYTHONPATH", "").split(os.pathsep) if each and Path(each) != BENCH]
    return {**found, "PYTHONPATH": os.pathsep.join(path)} if path else found


def main(folder: str, statuses: str, *command: str) -> None:
    """Run it when told to."""
    mine = environ()

    def turn() -> dict[str, Any]:
        shutil.rmtree(folder, ignore_errors=True)
        Path(folder).mkdir(parents=True)
        began = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=mine)
        assert process.stdout is not None
        said = process.stdout.read()
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if str(process.returncode) not in statuses:
            sys.exit(f"exit code {process.returncode} of {command[0]}: {said[-2000:]}")
        taken = {"cpu": used.ru_utime + used.ru_stime, "wall": wall, "peak": used.ru_maxrss * 1024}
        last = said.strip().rpartition("\n")[2]
        return {**taken, **(json.loads(last) if last.startswith("{") else {})}

    serve(turn)


main(*sys.argv[1:])
