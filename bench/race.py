"""Sides of a comparison, each a process of its own, that take turns: on noisy machines both sides meet the same noise."""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from attrs import define, field

HERE = Path(__file__).parent
Reading = dict[str, float]


@define(frozen=True, kw_only=True)
class Side:
    """One side: a script of ``bench/sides`` with its arguments, run by an interpreter (by default, this one)."""

    name: str
    script: str
    args: tuple[str, ...] = ()
    python: Path = Path(sys.executable)
    environ: Mapping[str, str] = field(factory=dict)


class Runner:
    """A side's process, ready to go."""

    def __init__(self, side: Side) -> None:
        path = os.pathsep.join([str(HERE), *filter(None, [side.environ.get("PYTHONPATH")])])
        self.name = side.name
        self._process = subprocess.Popen(
            [side.python, HERE / "sides" / side.script, *side.args],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, **side.environ, "PYTHONPATH": path},
        )
        self._answer()

    def go(self) -> Reading:
        """One round."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> Reading:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.name} ended with exit code {self._process.wait()}; what it said is above")
        answer: Reading = json.loads(line)
        return answer

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.communicate()


def race(sides: Sequence[Side], *, rounds: int, warm: int = 2) -> dict[str, list[Reading]]:
    """Let all sides do a round in turn, so many times. Gives what each took, by its name, without the rounds that warm up."""
    readings: dict[str, list[Reading]] = {side.name: [] for side in sides}
    with ExitStack() as stack:
        runners = []
        for side in sides:
            runners.append(Runner(side))
            stack.callback(runners[-1].close)
        for number in range(warm + rounds):
            for runner in runners:
                reading = runner.go()
                if number >= warm:
                    readings[runner.name].append(reading)
    return readings


def ratio(readings: Mapping[str, Sequence[Reading]], over: str, under: str, what: str = "cpu") -> float:
    """The median, over the rounds, of what one side took by what another took."""
    pairs = zip(readings[over], readings[under], strict=True)
    return statistics.median(one[what] / other[what] for one, other in pairs)


def median(readings: Mapping[str, Sequence[Reading]], name: str, what: str) -> float:
    """The median of what one side took."""
    return statistics.median(reading[what] for reading in readings[name])
