"""Planned writes: one step for each, what became of it, and the report of all."""

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple

from attrs import define, field

Operation = Literal["create", "update", "delete"]
State = Literal["planned", "sent", "done", "failed", "unknown", "undoing", "undone", "remains"]
Outcome = Literal["done", "undone", "incomplete"]


@define(frozen=True, kw_only=True)
class Step:
    """One write of one row.

    :param number: its place in the order in which steps were collected, from 1.
    :param row: the row it changes; None for a create, and for an update of a row that another step makes (``makes``).
    :param values: what is to be written, by Python name; for a delete, the id of the parent where the route has it.
    :param links: fields that hold the id of a row that another step makes, with that step's number.
    :param makes: of an update of a row that another step makes, that step's number.
    :param after: steps that must be done before, besides those of ``links`` and ``makes``.
    :param before: what the fields held when the work was planned, by Python name; None where it could not be read.
    :param impersonate: the resource in whose name it is written.
    :param state: ``planned``, ``sent`` (nobody noted its end), ``done``, ``failed`` (it is not done), ``unknown``; of a unit of
        work that is taken back ``undoing``, ``undone``, or ``remains``.
    :param made: the id of the row, once it is known.
    :param began: when it was sent, in seconds since 1970.
    :param note: what there is to say about how it ended.
    :param label: what the row was called when the work was planned, or "".
    """

    number: int
    collection: str
    operation: Operation
    row: int | None = None
    values: Mapping[str, object] = field(factory=dict, repr=False)
    links: Mapping[str, int] = field(factory=dict)
    makes: int | None = None
    after: tuple[int, ...] = ()
    before: Mapping[str, object] | None = field(default=None, repr=False)
    impersonate: int | None = None
    state: State = "planned"
    made: int | None = None
    began: float | None = None
    note: str = ""
    label: str = field(default="", eq=False)

    @property
    def needs(self) -> frozenset[int]:
        """The steps that must be done before."""
        above = () if self.makes is None else (self.makes,)
        return frozenset({*self.links.values(), *above, *self.after})

    @property
    def target(self) -> int | None:
        """The row it is about, as far as its id is known."""
        return self.made if self.row is None else self.row

    @property
    def changes(self) -> tuple[str, ...]:
        """The fields that it changes, as far as is known what they held."""
        names = (name for name, value in self.values.items() if self.before is None or self.before.get(name, value) != value)
        return tuple(sorted({*self.links, *names}))

    def __str__(self) -> str:
        row = f" {self.target}" if self.target is not None else f" (new row {self.makes or self.number})"
        row += f" ({self.label})" if self.label else ""
        how = f": {', '.join(map(self._change, self.changes)) or 'nothing new'}" if self.operation == "update" else ""
        state = "" if self.state == "planned" else f" [{self.state}{f': {self.note}' if self.note else ''}]"
        return f"{self.number}. {self.operation} {self.collection}{row}{how}{state}"

    def _change(self, name: str) -> str:
        """A field and what it is changed to. Text is not shown: it may be long, or a secret."""
        value = self.values.get(name, "")
        if name in self.links or not (value is None or isinstance(value, int | float)):
            return name
        return f"{name} = {'null' if value is None else str(value).lower()}"


@define(frozen=True, kw_only=True)
class Left:
    """References that a cascade leaves as they are: how many rows have them; None where they cannot be asked for."""

    relation: str
    rows: int | None

    def __str__(self) -> str:
        return f"{self.relation}: {'cannot be asked for' if self.rows is None else counted(self.rows, 'row')}"


@define(frozen=True, kw_only=True)
class Progress:
    """How far a piece of work is: after each step, and before the first.

    :param done: steps that are done; while it is taken back (``undoing``), steps that are not there any more, or stay for good.
    """

    done: int
    total: int
    step: Step | None = None
    undoing: bool = False


class Made(NamedTuple):
    """A row that was made.

    :param number: that of the step that made it, which is also the ``number`` of what ``create()`` gave.
    """

    collection: str
    number: int
    id: int


OnProgress = Callable[[Progress], None]


@define(frozen=True, kw_only=True)
class Report:
    """What became of a piece of work.

    :param outcome: ``done``: all of it; ``undone``: none of it, everything that was done is taken back; ``incomplete``: see
        :attr:`remains` and :attr:`unknown`.
    :param why: what stopped it, or "".
    :param resumable: of work that is incomplete, whether a file holds it, and something that ``at.resume()`` can try is left.
    """

    outcome: Outcome
    steps: tuple[Step, ...]
    why: str = ""
    resumable: bool = False

    def of(self, *states: State) -> tuple[Step, ...]:
        """The steps in these states."""
        return tuple(step for step in self.steps if step.state in states)

    @property
    def remains(self) -> tuple[Step, ...]:
        """What was done and is still there, of work that is incomplete."""
        return self.of("done", "remains", "undoing") if self.outcome == "incomplete" else ()

    @property
    def made(self) -> tuple[Made, ...]:
        """The new rows that are there, by the numbers of their steps: in the order in which their creates were asked for."""
        there = [step for step in self.of("done", "remains", "undoing") if step.operation == "create"]
        return tuple(Made(step.collection, step.number, step.made) for step in there if step.made is not None)

    @property
    def unknown(self) -> tuple[Step, ...]:
        """Of these it is not known whether they were done."""
        return self.of("unknown", "sent")

    def __repr__(self) -> str:
        return f"<Report {self._head()}>"

    def __str__(self) -> str:
        lines = [f"{self._head()}; {self.why}" if self.why else self._head()]
        lines += [str(step) for step in self.steps if step.state not in ("planned", "done", "undone")]
        if self.outcome == "incomplete":
            lines.append("at.resume() goes on with it" if self.resumable else "there is nothing that at.resume() could still do")
        return "\n".join(lines)

    def _head(self) -> str:
        """How many steps of which kind there are, and how many ended how."""
        if not self.steps:
            return f"{self.outcome}: nothing to do"
        states = Counter(step.state for step in self.steps)
        kinds = Counter(step.operation for step in self.steps)
        ended = ", ".join(f"{count:,} {state}" for state, count in states.items())
        return f"{self.outcome}: {ended} ({', '.join(counted(count, kind) for kind, count in kinds.items())})"


def counted(count: int, what: str) -> str:
    """A number of things: ``1 row``, ``2 rows``."""
    return f"{count:,} {what}{'' if count == 1 else 's'}"
