"""What a scan finds: one value for each fault, and all of them as they are kept in its file."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

from attrs import asdict, define

if TYPE_CHECKING:
    from .store import Store

Kind = Literal["dangling", "hidden or dangling", "orphan", "inactive", "cycle", "duplicate"]
# The ids that a finding lists at most: one ring of a million rows must not fill the memory.
MOST_IDS = 100

_BATCH = 500


@define(frozen=True, kw_only=True)
class Finding:
    """One fault.

    :param kind: ``dangling``: a reference names a row that is not there. ``orphan``: the row that it belongs to is not there, or
        a reference that it must have is null. ``hidden or dangling``: one of these, or the credentials may not see the row that
        is referred to. ``inactive``: the row referred to is. ``cycle``: rows that lead back to themselves. ``duplicate``: rows
        with the same key.
    :param collection: whose rows ``ids`` are; of a cycle of links, that of the rows which are linked.
    :param ids: the row; of a cycle the rows in their order, from the lowest id; of duplicates all of them. At most 100.
    :param relation: the reference, as ``Tickets.company``, or the key, as ``Contacts.email_address``.
    :param target: the collection that is referred to, or "".
    :param target_id: the row that is referred to; None where the reference is null.
    :param value: of duplicates the key, as the first of the rows has it.
    :param size: how many rows there are: of a cycle all that lie on cycles with these.
    """

    kind: Kind
    collection: str
    ids: tuple[int, ...]
    relation: str
    target: str = ""
    target_id: int | None = None
    value: str = ""
    size: int = 1

    def to_dict(self) -> dict[str, Any]:
        """The finding as JSON has it."""
        return {**asdict(self), "ids": list(self.ids)}

    def __str__(self) -> str:
        rows = f"{self.collection} {', '.join(map(str, self.ids))}"
        more = f" and {self.size - len(self.ids)} more" if self.size > len(self.ids) else ""
        if self.kind == "cycle":
            back = f" → … ({self.size} rows)" if more else f" → {self.ids[0]}"
            return f"cycle: {self.collection} {' → '.join(map(str, self.ids))}{back} ({self.relation})"
        if self.kind == "duplicate":
            return f"duplicate: {rows}{more} have the same {self.relation.partition('.')[2]}: {printable(self.value)}"
        if self.target_id is None:
            return f"{self.kind}: {rows} has no {self.relation.partition('.')[2]}"
        what = "which is inactive" if self.kind == "inactive" else "which is not there"
        what = "which is not there or may not be seen" if self.kind == "hidden or dangling" else what
        return f"{self.kind}: {rows} refers to {self.target} {self.target_id} ({self.relation}), {what}"


def printable(text: str) -> str:
    """Text of a row on one line, for a terminal or a log: what is not printable is written as Python escapes it."""
    return "".join(mark if mark.isprintable() else mark.encode("unicode_escape").decode() for mark in text)


class Findings:
    """All findings of a scan so far, in the order in which they were found. They are read from its file, not held in memory."""

    def __init__(self, store: "Store") -> None:
        self._store = store

    def __len__(self) -> int:
        return self._store.found()

    def __iter__(self) -> Iterator[Finding]:
        return self.of()

    def of(self, kind: str = "", relation: str = "") -> Iterator[Finding]:
        """The findings of one kind, of one relation or key, or of both."""
        last = 0
        while batch := self._store.findings(last, _BATCH, kind, relation):
            last = batch[-1][0]
            yield from (finding for _, finding in batch)

    def __repr__(self) -> str:
        return f"<{len(self)} findings>"
