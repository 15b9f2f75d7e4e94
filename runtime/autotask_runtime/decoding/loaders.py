"""Functions that move the values of mirrors into models, one compiled for each model and order of keys."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import attrs
import msgspec

from ..kinds import DECODERS, Unreadable
from ..udfs import AsRead
from .mirrors import Mirror, can_mirror, mirror_of

if TYPE_CHECKING:
    from ..models import Row
    from ..refs import Page

# Fields that the mirror decodes as they are to be. Of others, it gives what JSON has.
_DECODED = ("int32", "int64", "double", "boolean", "string")


class Loader:
    """Reads rows that have documented keys, and those of a row that was looked at.

    :param keys: the keys of that row, in its order.
    :param udf_names: its user-defined fields; none: any.
    """

    def __init__(self, model: "type[Row]", keys: Iterable[str], udf_names: Iterable[str]) -> None:
        mirror = mirror_of(model.schema, keys, udf_names)
        envelope = msgspec.defstruct("Page", [("items", list[mirror.struct]), ("pageDetails", Any, None)])  # type: ignore[name-defined]
        self.keys = mirror.keys
        self.udf_names = mirror.udf_names
        self.page: msgspec.json.Decoder[Any] = msgspec.json.Decoder(envelope)
        self.rows = msgspec.json.Decoder(list[mirror.struct])  # type: ignore[name-defined]
        self.row = msgspec.json.Decoder(mirror.struct)
        self.load: Callable[[Sequence[Any], Page | None], list[Any]] = _compiled(model, mirror)

    def knows(self, keys: Iterable[str], udf_names: set[str]) -> bool:
        """Whether a row may have these."""
        return self.keys.keys() >= set(filter(can_mirror, keys)) and (not self.udf_names or self.udf_names >= udf_names)


def _compiled(model: "type[Row]", mirror: Mirror) -> "Callable[[Sequence[Any], Page | None], list[Row]]":
    """A function that makes a row of each mirror. Raises Unreadable, or OverflowError, where one does not fit."""
    # Written out, a copy from slot to slot costs some five nanoseconds; with the hook that remembers changes it would cost a
    # hundred times that. So rows are made as a subclass without it, which has no slots and can become the class itself.
    filling = type(model.__name__, (model,), {"__slots__": (), "__setattr__": object.__setattr__})
    defaults = {item.name: item.default for item in attrs.fields(model)}
    values: dict[str, Any] = {
        "_new": object.__new__,
        "_filling": filling,
        "_model": model,
        "_UTC": UTC,
        "_utc": _utc,
        "_no_udfs": defaults["udf"],
        "_AsRead": AsRead,
        "_no_extra": defaults["extra"],
        "_UNSET": msgspec.UNSET,
    }
    lines = ["def load(mirrors, page):", " rows = []", " add = rows.append", " for mirror in mirrors:", "  row = _new(_filling)"]
    for member, field in mirror.known.items():
        if field.kind in _DECODED:
            lines.append(f"  row.{field.name} = mirror.{member}")
            continue
        lines.append(f"  value = mirror.{member}")
        if field.kind == "datetime":
            lines.append(f"  row.{field.name} = value if value is None or value.tzinfo is _UTC else _utc(value)")
        else:
            values[f"_read_{member}"] = DECODERS[field.kind]
            lines.append(f"  row.{field.name} = _read_{member}(value)")
    lines += [
        f"  pairs = mirror.{mirror.udfs}",
        "  row._udf = pairs if pairs else _no_udfs",
    ]
    if mirror.unknown:
        lines.append("  extra = {}")
        for member, key in mirror.unknown.items():
            lines += [f"  value = mirror.{member}", f"  if value is not _UNSET: extra[{key!r}] = value"]
        lines.append("  row.extra = _AsRead(extra) if extra else _no_extra")
    else:
        lines.append("  row.extra = _no_extra")
    lines += ["  row._page = page", "  row.__class__ = _model", "  add(row)", " return rows"]
    exec("\n".join(lines), values)  # names of fields are identifiers: the generator refuses others
    made: Callable[[Sequence[Any], Page | None], list[Row]] = values["load"]
    return made


def _utc(moment: datetime) -> datetime:
    """A moment in UTC: one without an offset was meant so."""
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


# What the copying raises for a row that must be read leniently.
MISFIT = (msgspec.ValidationError, Unreadable, OverflowError)
