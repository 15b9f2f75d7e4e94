"""What the sides that decode share: the turn of a side, and a check that each side read all there is. Standard library only."""

import json
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from statistics import fmean
from typing import Any, NamedTuple

from worker import serve  # type: ignore[import-not-found]

PAGES = 10
"""Pages that a side decodes in its turn, each held until its clock has stopped, and let go before the next."""


class Field(NamedTuple):
    """What a side must know of a field."""

    name: str
    wire: str
    kind: str


@dataclass(frozen=True)
class Reader:
    """How a side reads.

    :param decode: the rows of a page's bytes, as objects that are complete.
    :param value: the value of a field of a row.
    :param udfs: the user-defined fields of a row, as name and value.
    :param moments: whether moments are datetimes; in plain JSON they are text.
    """

    decode: Callable[[bytes], Sequence[Any]]
    value: Callable[[Any, Field], Any]
    udfs: Callable[[Any], Iterable[tuple[str, str | None]]]
    moments: bool = True


def fields_from(path: str) -> list[Field]:
    """The fields of an entity, from the file that the measure wrote."""
    return [Field(*each) for each in json.loads(Path(path).read_text("utf-8"))]


def run(make: Callable[[Sequence[Field]], Reader], page: str, fields: str) -> None:
    """Decode the page, again and again, in every turn.

    ``cpu`` is the mean of all but the first, which finds in the caches of the core what the side before it left there; what it
    took is ``first``. ``freed`` is the mean for letting go of what was read, which neither of them has.
    """
    content, known = Path(page).read_bytes(), fields_from(fields)
    reader = make(known)
    told = content_of(reader, reader.decode(content), known)

    def turn() -> dict[str, float]:
        read, freed = [], []
        for _ in range(PAGES):
            begun = time.process_time()
            rows = reader.decode(content)
            over = time.process_time()
            del rows
            read.append(over - begun)
            freed.append(time.process_time() - over)
        return {"first": read[0], "cpu": fmean(read[1:]), "freed": fmean(freed), **told}

    serve(turn)


def content_of(reader: Reader, rows: Sequence[Any], fields: Sequence[Field]) -> dict[str, float]:
    """Sums over every field of every row, which are the same for all sides."""
    found = {"rows": float(len(rows)), "unset": 0.0, "numbers": 0.0, "texts": 0.0}
    found |= {"moments": 0.0} if reader.moments else {}
    for row in rows:
        for field in fields:
            value = reader.value(row, field)
            if value is None:
                found["unset"] += 1
            elif field.kind == "string":
                found["texts"] += len(value)
            elif field.kind != "datetime":
                found["numbers"] += value
            elif reader.moments:
                found["moments"] += _seconds(value, field)
        for name, text in reader.udfs(row):
            found["unset"] += text is None
            found["texts"] += len(name) + len(text or "")
    return found


def _seconds(moment: object, field: Field) -> float:
    if not isinstance(moment, datetime) or moment.utcoffset() != timedelta(0):
        sys.exit(f"{field.name} was read as {moment!r}, which is no datetime in UTC")
    return moment.timestamp()
