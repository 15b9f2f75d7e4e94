"""Write models as values: dependent picklists, copies, equality, subclasses, and first use by many threads at once."""

import copy
import pickle
from concurrent.futures import ThreadPoolExecutor
from random import Random
from threading import Barrier
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from autotask import TicketCreate
from autotask_runtime.errors import ValidationError
from autotask_runtime.models import UNSET, WriteModel
from autotask_runtime.schema import EntitySchema, FieldSchema
from autotask_runtime.validation import violations

from .sample_values import sample_create
from .test_validation import CREATES, SCHEMAS, minimal

evolve: Any = attrs.evolve  # mypy knows no keywords of it where a class has its own __init__
every_creatable = pytest.mark.parametrize("name", CREATES)

# No entity of today's document has a picklist that depends on another: tenants do.
ISSUES = EntitySchema(
    "Issues",
    "Issue",
    (
        FieldSchema("kind", "issueKind", "int32", values=(1, 2)),
        FieldSchema("sub", "subKind", "int32", values=(1, 2, 3, 4), parent="kind", parents=(1, 1, 2, None)),
        FieldSchema("title", "title", "string", required=True, soap="Heading"),
    ),
)


@attrs.define(init=False, kw_only=True, repr=False, order=False)
class IssueCreate(WriteModel):
    """A write model as the template gives it."""

    schema = ISSUES

    kind: int | None
    sub: int | None
    title: str

    if TYPE_CHECKING:

        def __init__(self, **fields: Any) -> None: ...


def fresh(name: str = "Fresh") -> Any:
    """A write model that nobody has made one of."""
    fields = {"title": attrs.field(), "kind": attrs.field()}
    return attrs.make_class(name, fields, bases=(WriteModel,), class_body={"schema": ISSUES}, init=False, repr=False)


def broken(error: ValidationError) -> list[tuple[str, str]]:
    return [(item.field, item.rule) for item in error.violations]


# Picklists that depend on another field


@pytest.mark.parametrize(
    "values",
    [
        {"kind": 1, "sub": 1},
        {"kind": 1, "sub": 2},
        {"kind": 2, "sub": 3},
        {"kind": 2, "sub": 4},
        {"sub": 3},
        {"kind": None, "sub": 1},
    ],
)
def test_values_that_go_together(values: dict[str, Any]) -> None:
    assert IssueCreate(title="t", **values).given() == {"title": "t", **values}
    assert IssueCreate(**values, title="t") == IssueCreate(title="t", **dict(reversed(values.items())))


@pytest.mark.parametrize(
    ("values", "limit"),
    [
        ({"kind": 1, "sub": 3}, "must be one of 1, 2, 4 where kind is 1"),
        ({"sub": 1, "kind": 2}, "must be one of 3, 4 where kind is 2"),
        ({"kind": 1, "sub": 5}, "must be one of 1, 2, 3, 4"),
        ({"sub": 0}, "must be one of 1, 2, 3, 4"),
    ],
)
def test_values_that_do_not_go_together_are_refused_alike(values: dict[str, Any], limit: str) -> None:
    with pytest.raises(ValidationError) as caught:
        IssueCreate(title="t", **values)
    assert [(item.field, item.rule, item.limit) for item in caught.value.violations] == [("sub", "picklist", limit)]
    assert list(caught.value.violations) == violations(ISSUES, {"title": "t", **values}, "create")
    wire = {"Heading": "t", **{ISSUES.fields[key].wire: value for key, value in values.items()}}
    with pytest.raises(ValidationError) as again:
        IssueCreate.from_wire(wire)
    assert str(again.value) == str(caught.value)


def test_a_field_that_others_depend_on_is_checked_again_when_it_is_changed() -> None:
    model = IssueCreate(title="t", kind=1, sub=2)
    model.kind = 2
    with pytest.raises(ValidationError, match="where kind is 2"):
        model.to_wire()
    with pytest.raises(ValidationError, match="where kind is 2"):
        evolve(IssueCreate(title="t", kind=1, sub=2), kind=2)


@pytest.mark.parametrize("value", [True, 1.0])
def test_a_value_of_the_wrong_type_breaks_one_rule(value: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        IssueCreate(title="t", kind=2, sub=value)
    assert broken(caught.value) == [("sub", "type")]


# Values


@every_creatable
def test_what_was_not_given_reads_as_unset(name: str) -> None:
    model: Any = CREATES[name](**minimal(SCHEMAS[name]))
    for attribute in attrs.fields(CREATES[name]):  # type: ignore[arg-type]
        if attribute.name not in minimal(SCHEMAS[name]):
            assert getattr(model, attribute.name) is UNSET
    with pytest.raises(AttributeError, match=f"{CREATES[name].__name__} has no field 'nosuch'"):
        model.nosuch  # noqa: B018


def test_a_name_that_is_nearly_right_is_answered_with_the_right_one() -> None:
    model: Any = TicketCreate(company_id=0, title="t", status=1, priority=1)
    with pytest.raises(AttributeError, match="did you mean title"):
        model.titel  # noqa: B018


@every_creatable
@pytest.mark.parametrize("full", [True, False], ids=["full", "least"])
def test_models_are_copied_pickled_and_compared(name: str, full: bool) -> None:
    kind, schema = CREATES[name], SCHEMAS[name]
    values = sample_create(schema, Random(name)) if full else minimal(schema)
    model = kind(**values)
    for again in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model)), evolve(model), kind(**values)):
        assert again == model
        assert (again is model, again.given(), again.to_wire(), repr(again)) == (False, values, model.to_wire(), repr(model))
    for key in values:
        others = {other: value for other, value in values.items() if other != key}
        if not schema.fields[key].required:
            assert kind(**others) != model
            assert kind(**others, **{key: None}) != kind(**others)


def test_evolving_checks_again() -> None:
    model = TicketCreate(company_id=0, title="t", status=1, priority=1)
    assert evolve(model, title="u").given() == {**model.given(), "title": "u"}
    assert evolve(model, contact_id=None).given() == {**model.given(), "contact_id": None}
    with pytest.raises(ValidationError) as caught:
        evolve(model, title="x" * 300, status=True, queue_id=2**31)
    assert broken(caught.value) == [("queue_id", "type"), ("status", "type"), ("title", "length")]


def test_a_copy_shares_nothing_that_can_be_set() -> None:
    model: Any = TicketCreate(company_id=0, title="t", status=1, priority=1)
    again = copy.copy(model)
    again.title, again.description = "u", "v"
    assert (model.title, model.description) == ("t", UNSET)


def test_unset_as_a_keyword_is_not_given() -> None:
    model = TicketCreate(company_id=0, title="t", status=1, priority=1, queue_id=UNSET, udf=UNSET)  # type: ignore[arg-type]
    assert "queue_id" not in model.given()
    with pytest.raises(ValidationError, match=r"title \(title\): required"):
        TicketCreate(company_id=0, title=UNSET, status=1, priority=1)  # type: ignore[arg-type]


# Subclasses


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["base first", "subclass first"])
def test_a_subclass_is_made_as_its_base_whichever_is_first(order: tuple[int, int]) -> None:
    base = fresh()
    kinds = [base, type("Mine", (base,), {"shout": lambda self: self.title.upper()})]
    for _ in range(2):
        for number in order:
            kind = kinds[number]
            assert type(kind(title="t")) is kind
            assert kind(title="t", kind=1).given() == {"title": "t", "kind": 1}
            with pytest.raises(ValidationError, match="title"):
                kind(kind=1)
    assert kinds[1](title="t").shout() == "T"
    assert base.__init__ is not WriteModel.__init__
    assert IssueCreate.__init__ is not base.__init__


@pytest.mark.parametrize(
    "used",
    [
        True,
        False,
    ],
)
def test_a_subclass_keeps_its_own_init(used: bool) -> None:
    base = fresh()

    class Mine(base):  # type: ignore[misc, valid-type]
        def __init__(self, **fields: Any) -> None:
            super().__init__(**{"title": "by default", **fields})

    if used:
        base(title="t")
    assert [Mine().title, Mine(kind=1).title, Mine(title="t").title] == ["by default", "by default", "t"]


def test_a_subclass_of_a_generated_model_is_taken_for_it() -> None:
    class Urgent(TicketCreate):
        """A ticket with a name of its own."""

        def shout(self) -> str:
            return self.title.upper()

    model = Urgent(company_id=0, title="t", status=1, priority=1)
    assert (model.shout(), model.to_wire()["title"]) == ("T", "t")
    assert isinstance(model, TicketCreate)
    with pytest.raises(ValidationError, match="Tickets: 1 broken rule"):
        Urgent(company_id=0, title="t" * 300, status=1, priority=1)


# Threads


@pytest.mark.parametrize("attempt", range(20))
def test_many_threads_may_be_the_first(attempt: int) -> None:
    kind, workers = fresh(f"Fresh{attempt}"), 8
    start = Barrier(workers)

    def make(number: int) -> tuple[Any, list[tuple[str, str]]]:
        start.wait()
        made = kind(title=f"t{number}", kind=1)
        try:
            kind(title=5, nosuch=number)
        except ValidationError as error:
            return made.given(), broken(error)
        return made.given(), []

    with ThreadPoolExecutor(workers) as pool:
        found = list(pool.map(make, range(workers)))
    assert found == [
        ({"title": f"t{number}", "kind": 1}, [("title", "type"), ("nosuch", "unknown")]) for number in range(workers)
    ]
