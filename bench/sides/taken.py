"""What every side does with a row that it reads, and the proof that it read them all. Standard library only."""

from collections.abc import Callable
from typing import Any

from worker import serve  # type: ignore[import-not-found]

WIRE = ("id", "title", "status", "createDate")
"""The fields that are looked at, so that no side can put off making them."""


def run(read: Callable[[], int], rows: int) -> None:
    """Serve rounds of reading, each of which gives the sum of the ids that it read."""

    def work() -> dict[str, Any]:
        found = read()
        if found != rows * (rows + 1) // 2:
            raise RuntimeError(f"the ids that were read add up to {found}: these are not the {rows} tickets")
        return {}

    serve(work)
