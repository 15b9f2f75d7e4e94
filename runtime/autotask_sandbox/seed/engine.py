"""Makes rows from recipes: follows the field rules of whatever spec or tenant it is given, and knows no entity."""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import Any

from ..auth import Actor
from ..catalog import Collection, Column
from ..stamps import Stamps
from ..store import Store
from ..values import Stored, format_datetime, from_json
from .makers import EPOCH, Row, Scene, listed, make, offered

BATCH = 500


@dataclass(frozen=True, slots=True)
class Recipe:
    """How the rows of one collection are made.

    :param count: how many rows; "tickets" for as many as were asked for.
    :param each: instead of a count: rows below every row of this collection, ``low`` to ``high`` of them.
    :param only: of the rows above, only these.
    :param remembered: the fields that later recipes ask for, where there may be many rows; None: all.
    :param fields: a maker or a plain value for each field, in the order in which they are made.
    """

    collection: str
    fields: Mapping[str, Any]
    first_id: int = 1
    count: int | str = 0
    each: tuple[str, int, int] | None = None
    only: Callable[[Row], bool] | None = field(default=None)
    remembered: tuple[str, ...] | None = None


def seed_store(catalog: Mapping[str, Collection], store: Store, recipes: Sequence[Recipe], *, seed: int, tickets: int) -> None:
    """Fill a store. The same seed gives the same rows, whatever the day and the machine."""
    stamps = Stamps(catalog)
    scene = Scene(random.Random(seed), {})
    for recipe in recipes:
        collection = catalog.get(recipe.collection)
        if collection is None:
            continue  # a spec of one's own may leave entities out
        table = _Table(collection, stamps)
        rows = _rows(scene, collection, recipe, table, tickets)
        while batch := list(islice(rows, BATCH)):
            store.insert_many(collection, table.names, batch)


def _rows(scene: Scene, collection: Collection, recipe: Recipe, table: "_Table", tickets: int) -> Iterator[tuple[Stored, ...]]:
    """The rows of one recipe as they are stored."""
    kept = scene.rows.setdefault(recipe.collection, [])
    for offset, (above, number, total) in enumerate(_places(recipe, scene, tickets)):
        scene.row, scene.above, scene.number, scene.total = {"id": recipe.first_id + offset}, above, number, total
        _make_row(scene, collection, recipe)
        if recipe.remembered is None:
            kept.append(scene.row)
        elif recipe.remembered:
            kept.append({name: scene.row.get(name) for name in recipe.remembered})
        yield table.stored(scene)


def _places(recipe: Recipe, scene: Scene, tickets: int) -> list[tuple[Row, int, int]]:
    """For each row to come: the row above, its number and how many there are."""
    if recipe.each is None:
        count = tickets if isinstance(recipe.count, str) else recipe.count
        return [({}, number, count) for number in range(count)]
    parent, low, high = recipe.each
    above = [row for row in scene.rows.get(parent, []) if recipe.only is None or recipe.only(row)]
    found = [row for row in above for _ in range(scene.rng.randint(low, high))]
    return [(row, number, len(found)) for number, row in enumerate(found)]


def _make_row(scene: Scene, collection: Collection, recipe: Recipe) -> None:
    for name, maker in recipe.fields.items():
        scene.column = collection.by_name.get(name.lower())
        if scene.column is not None:
            scene.row[name] = _fitting(scene.column, make(maker, scene), scene)
    for column in collection.columns:
        if column.fact.required and scene.row.get(column.name) is None:
            scene.column = column
            scene.row[column.name] = _fitting(column, _filler(column, scene), scene)


def _fitting(column: Column, value: Any, scene: Scene) -> Any:
    """The value, cut to the field's length; another one of its picklist when the tenant does not have this one."""
    if value is None:
        return None
    if column.choices is not None and value not in offered(scene):
        return listed(scene)
    return value[: column.fact.length].rstrip() if isinstance(value, str) and column.fact.length else value


def _filler(column: Column, scene: Scene) -> Any:
    """Something for a required field that the recipe does not speak of."""
    if column.choices is not None:
        return listed(scene)
    match column.fact.type:
        case "string":
            return column.name
        case "boolean":
            return False
        case "datetime":
            return EPOCH
        case "bytes":
            return ""
        case _:
            return 1


class _Table:
    """How the made-up rows of one collection are stored: worked out once, for there may be many."""

    def __init__(self, collection: Collection, stamps: Stamps) -> None:
        stamped = stamps.created(collection, Actor(), EPOCH)
        self.names = [column.sql for column in (*collection.columns, *collection.udfs)]
        self._columns = [
            (column, column.name.lower(), _store_value(column, column.default), stamped.get(column.sql))
            for column in collection.columns
        ]
        self._udfs = collection.udfs

    def stored(self, scene: Scene) -> tuple[Stored, ...]:
        """The row that was made, with what the server would add."""
        row = {name.lower(): value for name, value in scene.row.items()}
        values = [_column_value(row, *item) for item in self._columns]
        for column in self._udfs:
            scene.column = column
            values.append(_store_value(column, _udf_value(column, scene)))
        return tuple(values)


def _column_value(row: Row, column: Column, name: str, default: Stored, stamp: Stored) -> Stored:
    if name not in row:
        return stamp if default is None else default
    value = row[name]
    return stamp if value is None else _store_value(column, value)


def _store_value(column: Column, value: Any) -> Stored:
    return format_datetime(value) if isinstance(value, datetime) else from_json(column.fact, column.name, value)


def _udf_value(column: Column, scene: Scene) -> Any:
    """A value for a user-defined field, of which nothing but its type and picklist is known; now and then none."""
    if scene.rng.random() < 0.15:
        return None
    if column.choices is not None:
        return listed(scene)
    match column.fact.type:
        case "string":
            return _fitting(column, f"{column.name} {scene.rng.randrange(1, 100)}", scene)
        case "boolean":
            return scene.rng.random() < 0.5
        case "datetime":
            return EPOCH.replace(day=scene.rng.randrange(1, 28), hour=0)
        case "double":
            return scene.rng.randrange(1, 1000) / 2
        case _:
            return scene.rng.randrange(1, 500)
