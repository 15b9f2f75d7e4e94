"""Ways along references, as values: ``Ticket.q.company.parent_company``."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from ..errors import QueryError
from ..names import did_you_mean
from ..schema import EntitySchema, FieldSchema

Root = TypeVar("Root")
Target = TypeVar("Target")

# The API has no joins: each step is a round trip for every page.
MAX_DEPTH = 5


class Step(NamedTuple):
    """One reference: the rows that hold it, and its field."""

    source: EntitySchema
    field: FieldSchema

    @property
    def target(self) -> EntitySchema:
        """The entity referred to; its module is loaded when this is first asked for."""
        found: EntitySchema = self.source.entities[self.field.target].load().schema
        return found

    def __str__(self) -> str:
        return f"{self.source.collection}.{self.field.relation}"


class Path(Generic[Root, Target]):
    """A way from rows of ``Root`` along references to rows of ``Target``. Its attributes are the relations that go on from there.

    Nothing is read by naming one; it says what ``include()``, ``of(via=…)`` and ``children()`` are about.
    """

    _steps: tuple[Step, ...] = ()

    def _following(self, source: EntitySchema, name: str) -> "Path[Root, Any]":
        """One step on, along the relation that ``source`` calls so."""
        field = source.relations.get(name)
        if field is None:
            hint = did_you_mean(name, source.relations) or f"; it has {', '.join(source.relations) or 'none'}"
            raise AttributeError(f"{source.collection} has no relation {name!r}{hint}")
        return _way((*self._steps, Step(source, field)))

    if not TYPE_CHECKING:  # generated subclasses declare each relation; a misspelt one must stay a type error

        def __getattr__(self, name: str) -> Any:
            if name.startswith("__"):
                raise AttributeError(name)
            return self._following(self._steps[-1].target, name)

    def __dir__(self) -> Iterable[str]:
        return self._steps[-1].target.relations if self._steps else ()

    def __repr__(self) -> str:
        return f"<path {self}>"

    def __str__(self) -> str:
        return ".".join([self._steps[0].source.collection, *(step.field.relation for step in self._steps)])


def _way(steps: tuple[Step, ...]) -> Path[Any, Any]:
    path: Path[Any, Any] = Path()
    path._steps = steps
    return path


def steps_of(path: object, *, of: EntitySchema | None = None, to: EntitySchema | None = None) -> tuple[Step, ...]:
    """The steps of a path that begins with rows of one entity, or ends with those of another.

    :raises QueryError: when it is no path, begins or ends elsewhere, or is too long.
    """
    steps = path._steps if isinstance(path, Path) else ()
    if not steps:
        raise QueryError(f"{path!r} is no relation; name one as Ticket.q.company")
    if of is not None and steps[0].source.collection != of.collection:
        raise QueryError(f"{path}: a relation of {steps[0].source.collection}, not of {of.collection}")
    if to is not None and steps[-1].field.target != to.collection:
        raise QueryError(f"{path}: leads to {steps[-1].field.target}, not to {to.collection}")
    if len(steps) > MAX_DEPTH:
        raise QueryError(f"{path}: {len(steps)} relations in a row, at most {MAX_DEPTH}: each is one more query for every page")
    return steps


class Tree(dict[Step, "Tree"]):
    """Several ways along references as one: what they have in common is gone once."""

    @classmethod
    def of(cls, ways: Iterable[Sequence[Step]]) -> "Tree":
        """The tree of these ways."""
        tree = cls()
        for steps in ways:
            node = tree
            for step in steps:
                node = node.setdefault(step, cls())
        return tree
