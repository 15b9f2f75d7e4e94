"""A side: a page into the SDK's rows. ``decode_typed.py COLLECTION PAGE FIELDS``."""

import sys
from collections.abc import Sequence
from importlib import import_module

from reading import rows_of  # type: ignore[import-not-found]
from rounds import Field, Reader, run  # type: ignore[import-not-found]


def make(_: Sequence[Field]) -> Reader:
    """The reader of the entity that is named."""
    model = import_module("autotask._entities").ENTITIES[sys.argv[1]].load()
    return Reader(
        decode=lambda content: rows_of(model, content),
        value=lambda row, field: getattr(row, field.name),
        udfs=lambda row: row.udf.items(),
    )


run(make, *sys.argv[2:])
