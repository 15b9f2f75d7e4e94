"""A comparison, ready to be told."""

from collections import Counter
from collections.abc import Iterable

from attrs import define

from autotask_runtime.metadata.changes import LEVELS, Level, compare

from .drift import with_names
from .names import Moves, Package
from .sides import Side
from .telling import Entry, Teller
from .unknown import unknown_of


@define(frozen=True, kw_only=True)
class Report:
    """All changes from one side to the other. ``notes`` say what is not compared, and why."""

    old: Side
    new: Side
    entries: tuple[Entry, ...]
    notes: tuple[str, ...] = ()

    def at(self, level: Level) -> tuple[Entry, ...]:
        """Those of one level."""
        return tuple(entry for entry in self.entries if entry.change.level == level)

    @property
    def counts(self) -> dict[Level, int]:
        """How many changes are of each level."""
        found = Counter(entry.change.level for entry in self.entries)
        return {level: found[level] for level in LEVELS}


def report(old: Side, new: Side) -> Report:
    """Compare two sides.

    :raises MetadataError: when no package can be generated from one of them.
    """
    changes = compare(old.spec, new.spec)
    moves = Moves.of(changes)
    teller = Teller(Package.of(old.spec), Package.of(new.spec), moves)
    named = with_names(changes, teller.old, teller.new, moves)
    return Report(old=old, new=new, entries=tuple(map(teller.entry, named)), notes=unknown_of(old, new))


def chosen(entries: Iterable[Entry], levels: Iterable[Level]) -> tuple[Entry, ...]:
    """The entries of the given levels; of all where none is given."""
    wanted = set(levels) or set(LEVELS)
    return tuple(entry for entry in entries if entry.change.level in wanted)
