"""A side: a page into dicts. ``decode_dicts.py orjson|json PAGE FIELDS``."""

import importlib
import sys
from collections.abc import Sequence
from typing import Any

from rounds import Field, Reader, run  # type: ignore[import-not-found]


def _reader(loads: Any) -> Reader:
    return Reader(
        decode=lambda content: loads(content)["items"],
        value=lambda row, field: row[field.wire],
        udfs=lambda row: [(udf["name"], udf["value"]) for udf in row.get("userDefinedFields", ())],
        moments=False,
    )


def make(_: Sequence[Field]) -> Reader:
    """The reader of the codec that is named."""
    return _reader(importlib.import_module(sys.argv[1]).loads)


run(make, *sys.argv[2:])
