"""The vocabulary of the recipes: small functions, each of which makes one kind of value."""

import random
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from ..catalog import Column

Row = dict[str, Any]
Maker = Callable[["Scene"], Any]

# Every date is told from here, not from the clock: the same seed gives the same bytes on any day.
EPOCH = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)


@dataclass(slots=True)
class Scene:
    """What a maker can see: the row so far, the row above it, and all rows made before."""

    rng: random.Random
    rows: dict[str, list[Row]]
    row: Row = field(default_factory=dict)
    above: Row = field(default_factory=dict)
    number: int = 0
    total: int = 1
    column: Column | None = None
    _groups: dict[tuple[str, str], tuple[int, dict[Any, list[Row]]]] = field(default_factory=dict)

    def matching(self, collection: str, name: str, value: Any) -> list[Row]:
        """Rows of a collection that have this value."""
        rows = self.rows.get(collection, [])
        size, groups = self._groups.get((collection, name), (-1, {}))
        if size != len(rows):
            groups = {}
            for row in rows:
                groups.setdefault(row.get(name), []).append(row)
            self._groups[collection, name] = (len(rows), groups)
        return groups.get(value, [])


def make(maker: Any, scene: Scene) -> Any:
    """A maker's value; anything that is no maker stands for itself."""
    return maker(scene) if callable(maker) else maker


def pick(*values: Any) -> Maker:
    """One of these."""
    return lambda scene: make(scene.rng.choice(values), scene)


def nth(*values: Any) -> Maker:
    """The first for the first row, the second for the second, and round again."""
    return lambda scene: values[scene.number % len(values)]


def crossed(firsts: tuple[str, ...], seconds: tuple[str, ...]) -> Maker:
    """Two words: every first one comes once before any is seen with another second; all pairs come before one comes again."""
    return lambda scene: (
        f"{firsts[scene.number % len(firsts)]} "
        f"{seconds[(scene.number % len(firsts) + scene.number // len(firsts)) % len(seconds)]}"
    )


def weighted(weights: Mapping[Any, int]) -> Maker:
    """One of the keys, as often as its weight says."""
    keys, counts = list(weights), list(weights.values())
    return lambda scene: scene.rng.choices(keys, counts)[0]


def chance(share: float, maker: Any) -> Maker:
    """The value in this share of the rows, null in the others."""
    return lambda scene: make(maker, scene) if scene.rng.random() < share else None


def text(template: str) -> Maker:
    """The template with the row's own fields filled in, ``number`` (from 1) and ``above``."""

    def made(scene: Scene) -> Any:
        values = {**scene.row, "number": scene.number + 1, "above": scene.above}
        return template.format(**{key: "" if value is None else value for key, value in values.items()})

    return made


def address(template: str) -> Maker:
    """As :func:`text`, made fit for a web or mail address."""
    maker = text(template)

    def made(scene: Scene) -> str:
        plain = unicodedata.normalize("NFKD", str(maker(scene)).lower().replace("ø", "o")).encode("ascii", "ignore").decode()
        return "".join(letter for letter in plain if letter.isalnum() or letter in "@.-/:")

    return made


def digits(template: str) -> Maker:
    """The template with a digit for every ``#``."""
    return lambda scene: "".join(str(scene.rng.randrange(10)) if letter == "#" else letter for letter in template)


def up(name: str) -> Maker:
    """A field of the row above."""
    return lambda scene: scene.above.get(name)


def share(name: str, *parts: float) -> Maker:
    """A part of an amount of the row above: the first part for the first row, the second for the second, and round again."""
    return lambda scene: scene.above[name] * parts[scene.number % len(parts)]


def total(collection: str, name: str, counts: Callable[[Row, Row], bool]) -> Maker:
    """The sum of a field over the rows of a collection that count for this row: ``counts`` is asked with the two."""
    return lambda scene: sum(row[name] for row in scene.rows.get(collection, []) if counts(row, scene.row))


def less(name: str, *others: str) -> Maker:
    """A field of the row less others of its fields."""
    return lambda scene: scene.row[name] - sum(scene.row[other] for other in others)


def own(name: str) -> Maker:
    """Another field of the same row."""
    return lambda scene: scene.row.get(name)


def either(*makers: Maker) -> Maker:
    """The first of these that is not null."""
    return lambda scene: next((value for maker in makers if (value := maker(scene)) is not None), None)


def when(name: str, value: Any, maker: Any, otherwise: Any = None) -> Maker:
    """This where another field of the row has that value, else the other."""
    return lambda scene: make(maker if scene.row.get(name) == value else otherwise, scene)


def by(name: str, makers: Mapping[Any, Any], otherwise: Any) -> Maker:
    """What belongs to the value of another field of the row; the last where the tenant has values of its own."""
    return lambda scene: make(makers.get(scene.row.get(name), otherwise), scene)


def listed(scene: Scene) -> Any:
    """One of the values that the tenant's picklist offers; null where it offers none."""
    values = offered(scene)
    return scene.rng.choice(values) if values else None


def offered(scene: Scene) -> list[Any]:
    """The active values of the field's picklist; where they depend on another field, those that belong to its value."""
    column = scene.column
    picklist = column.fact.picklist if column else None
    if column is None or picklist is None:
        return []
    above = str(scene.row.get(picklist.parent_field)) if picklist.parent_field else ""
    found = [value.value for value in picklist.values if value.active and value.parent in ("", above or value.parent)]
    return found if column.fact.type == "string" else [int(value) for value in found]


def ref(collection: str, *, where: str = "", equals: Maker | None = None, take: str = "id") -> Maker:
    """The id (or the field ``take``) of a row made before.

    :param where: only rows whose field of this name is as in this row, or as ``equals`` says; null when there is none.
    """

    def made(scene: Scene) -> Any:
        rows = scene.rows.get(collection, [])
        if where:
            wanted = equals(scene) if equals else scene.row.get(where)
            rows = [] if wanted is None else scene.matching(collection, where, wanted)
        return scene.rng.choice(rows)[take] if rows else None

    return made


def spread(days: float) -> Maker:
    """Moments of office days before the epoch: the first row is the oldest."""

    def made(scene: Scene) -> datetime:
        place = (scene.number + scene.rng.random()) / max(scene.total, 1)
        day = (EPOCH - timedelta(days=days * (1 - place))).date()
        return datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(seconds=scene.rng.randrange(7 * 3600, 18 * 3600))

    return made


def day(offset: float) -> Maker:
    """Midnight, so many days after the epoch."""
    return lambda scene: EPOCH.replace(hour=0) + timedelta(days=offset)


def after(name: str, low: float, high: float) -> Maker:
    """Between so many hours after a moment of the row; ``above.x`` is one of the row above. Null when that is."""

    def made(scene: Scene) -> Any:
        start = scene.above.get(name[6:]) if name.startswith("above.") else scene.row.get(name)
        return start + timedelta(seconds=round(scene.rng.uniform(low, high) * 3600)) if start else None

    return made


def plus_hours(name: str, hours: str) -> Maker:
    """A moment of the row plus a number of hours of the row."""
    return lambda scene: scene.row[name] + timedelta(hours=scene.row[hours])


def midnight(name: str) -> Maker:
    """The day of a moment of the row."""
    return lambda scene: scene.row[name].replace(hour=0, minute=0, second=0, microsecond=0)


def number(low: float, high: float, step: float = 1) -> Maker:
    """A number between these, in steps."""
    return lambda scene: low + step * scene.rng.randrange(round((high - low) / step) + 1)
