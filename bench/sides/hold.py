"""A side: holds the rows of many pages. ``hold.py typed|orjson rss|traced FOLDER``.

``rss`` is what the process grew by, as the kernel counts it. ``traced`` is what Python's allocators gave out and did not get
back: exact, and the same in every run. All objects of either side come from there: orjson and msgspec make Python's own. The
bytes that pages came in are let go before either is read, unless the rows hold them.
"""

import gc
import importlib
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

from worker import memory, serve  # type: ignore[import-not-found]


def reader(name: str) -> Callable[[bytes], Any]:
    """What reads the rows of a page."""
    if name == "typed":
        from reading import rows_of  # type: ignore[import-not-found]

        from autotask import Ticket

        return lambda content: rows_of(Ticket, content)
    loads = importlib.import_module(name).loads
    return lambda content: loads(content)["items"]


def main(name: str, how: str, folder: str) -> None:
    """Read all pages once, and tell what a row of them holds."""
    first, *pages = sorted(Path(folder).glob("*.json"))
    read = reader(name)
    rows = [read(first.read_bytes())]  # what the first page brings about is held once, however many follow
    gc.collect()

    def hold() -> dict[str, float]:
        if how == "traced":
            tracemalloc.start()
        before = _held(how)
        rows.extend(read(page.read_bytes()) for page in pages)
        gc.collect()
        return {"held": (_held(how) - before) / sum(map(len, rows[1:]))}

    serve(hold)


def _held(how: str) -> int:
    return memory("VmRSS") if how == "rss" else tracemalloc.get_traced_memory()[0]


main(*sys.argv[1:])
