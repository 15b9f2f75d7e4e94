"""The rules of one client: its package's table, what its user added, and what is switched off."""

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module

from ..errors import UsageError
from ..names import did_you_mean
from ..schema import EntityEntry
from .rule import EVERY, Rule


class Rules:
    """Referential rules by id. They are asked where a write is checked: ``at.checking_references()``.

    :param entities: of the package whose table it begins with.
    """

    def __init__(self, entities: Mapping[str, EntityEntry]) -> None:
        self._entities = entities
        self._added: dict[str, Rule] = {}
        self._off: frozenset[str] = frozenset()

    def add(self, *rules: Rule) -> None:
        """Add rules. One with the id of another takes its place, and is switched on.

        :raises UsageError: when one names an entity, relation or field that is not there; none is added then.
        """
        for rule in rules:
            if not isinstance(rule, Rule):
                raise UsageError(f"{rule!r} is no rule; make one of autotask.integrity, as Custom(id=…, collection=…, …)")
            rule.verify(self._entities)
        self._added = {**self._added, **{rule.id: rule for rule in rules}}
        self.on(*(rule.id for rule in rules))

    def off(self, *ids: str) -> None:
        """Switch rules off.

        :raises UsageError: when there is none of that id.
        """
        self._off |= self._known(ids)

    def on(self, *ids: str) -> None:
        """Switch rules on again.

        :raises UsageError: when there is none of that id.
        """
        self._off -= self._known(ids)

    def of(self, collection: str) -> list[Rule]:
        """The rules on rows of one collection that are switched on."""
        return [rule for rule in self if rule.collection in (collection, EVERY) and rule.id not in self._off]

    def is_on(self, id: str) -> bool:
        """Whether a rule is switched on.

        :raises UsageError: when there is none of that id.
        """
        return not self._known([id]) & self._off

    def __iter__(self) -> Iterator[Rule]:
        """All rules, those that are switched off too."""
        return iter(self._all().values())

    def __len__(self) -> int:
        return len(self._all())

    def __getitem__(self, id: str) -> Rule:
        """The rule of an id: change a copy (``attrs.evolve``) and :meth:`add` it.

        :raises UsageError: when there is none of that id.
        """
        self._known([id])
        return self._all()[id]

    def __repr__(self) -> str:
        return f"<Rules: {', '.join(rule.id + (' (off)' if rule.id in self._off else '') for rule in self)}>"

    def _all(self) -> dict[str, Rule]:
        return {rule.id: rule for rule in _of_package(self._entities)} | self._added

    def _known(self, ids: Iterable[str]) -> frozenset[str]:
        known = self._all()
        for id in ids:
            if id not in known:
                raise UsageError(f"there is no rule {id!r}{did_you_mean(id, known)}; there are {', '.join(known)}")
        return frozenset(ids)


def _of_package(entities: Mapping[str, EntityEntry]) -> tuple[Rule, ...]:
    """The table of the package that these entities are of."""
    entry = next(iter(entities.values()), None)
    if entry is None:
        return ()
    package = entry.module.partition(".entities.")[0]
    found: tuple[Rule, ...] = import_module(f"{package}._rules").RULES
    return found
