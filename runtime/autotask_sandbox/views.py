"""The part of an entity that an answer shows, and how rows become that part's JSON."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from .answers import field_unknown
from .behaviour import USUAL, Behaviour
from .catalog import Collection, Column
from .values import show, show_udf

UDFS = "userDefinedFields"


@dataclass(frozen=True, slots=True)
class View:
    """Which columns to select and how to render them. Built once per collection, or per query with ``IncludeFields``."""

    sql: str
    names: tuple[str, ...]
    converters: tuple[tuple[int, Callable[[Any], Any]], ...]
    udfs: tuple[Column, ...] | None
    closing: str = "Z"

    def render(self, rows: Iterable[Sequence[Any]]) -> list[dict[str, Any]]:
        """Rows of :attr:`sql` as JSON objects in wire order."""
        if self.udfs is not None:
            return [self._with_udfs(row) for row in rows]
        return [self._plain(row) for row in rows]

    def _plain(self, row: Sequence[Any]) -> dict[str, Any]:
        shown = dict(zip(self.names, row, strict=False))  # what is left over are the user-defined values
        for index, convert in self.converters:
            if row[index] is not None:
                shown[self.names[index]] = convert(row[index])
        return shown

    def _with_udfs(self, row: Sequence[Any]) -> dict[str, Any]:
        shown = self._plain(row)
        first = len(self.names)
        shown[UDFS] = [
            {"name": column.name, "value": show_udf(column.fact.type, row[first + index], self.closing)}
            for index, column in enumerate(self.udfs or ())
        ]
        return shown


def full_view(collection: Collection, *, blobs: bool = False) -> View:
    """Every field. A list shows no file contents, so ``blobs`` is for single rows."""
    return _view(collection, collection.columns, collection.udfs, collection.behaviour, blobs=blobs)


def plain_view(collection: Collection) -> View:
    """Every field, in the usual form whatever was chosen: for asserts, rules and listeners."""
    return _view(collection, collection.columns, collection.udfs, USUAL, blobs=True)


def included_view(collection: Collection, names: Iterable[str]) -> View:
    """Only the fields of ``IncludeFields``; user-defined ones may be named too.

    :raises Refusal: when a name is not a field of the entity.
    """
    fields: set[str] = set()
    udfs: set[str] = set()
    for name in names:
        key = name.lower()
        if key in collection.by_name:
            fields.add(key)
        elif key in collection.udfs_by_name:
            udfs.add(key)
        elif key == UDFS.lower() and collection.has_udfs:
            udfs.update(collection.udfs_by_name)
        else:
            raise field_unknown(name, collection.entity.name)
    return _view(
        collection,
        tuple(column for key, column in collection.by_name.items() if key in fields),
        tuple(column for key, column in collection.udfs_by_name.items() if key in udfs),
        collection.behaviour,
        blobs=False,
    )


def _view(
    collection: Collection, columns: tuple[Column, ...], udfs: tuple[Column, ...], behaviour: Behaviour, *, blobs: bool
) -> View:
    shown = ["NULL" if column is collection.blob and not blobs else column.sql for column in columns]
    closing = "Z" if behaviour.dates == "Z" else ""
    converters = ((index, show(column.fact.type, closing)) for index, column in enumerate(columns))
    omitted = not udfs and behaviour.no_udfs == "omitted"
    return View(
        sql=", ".join([*shown, *(column.sql for column in udfs)]) or '"id"',
        names=tuple(column.name for column in columns),
        converters=tuple((index, convert) for index, convert in converters if convert is not None),
        udfs=udfs if collection.has_udfs and not omitted else None,
        closing=closing,
    )
