"""The compiled constructors of write models: they never let pass what the rules refuse, and say what the rules say."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from enum import IntEnum
from functools import partial
from random import Random
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autotask import Ticket, TicketCreate, TicketStatus
from autotask_runtime.checks import compile_init
from autotask_runtime.errors import UsageError, ValidationError
from autotask_runtime.kinds import INT_LIMITS
from autotask_runtime.models import UNSET
from autotask_runtime.schema import EntitySchema, FieldSchema
from autotask_runtime.validation import check, violations, wire_body

from .sample_values import creatable, sample
from .test_validation import CREATES, SCHEMAS, minimal

every_creatable = pytest.mark.parametrize("name", CREATES)


class Number(IntEnum):
    """Ints that are none to the eye."""

    ZERO = 0
    ONE = 1
    HUGE = 2**70


class Whole(int):
    """A subclass of int."""


class Words(str):
    """A subclass of str."""


class Moment(datetime):
    """A subclass of datetime."""


class Nowhere(tzinfo):
    """A zone that does not know its offset."""

    def utcoffset(self, _: datetime | None) -> None:
        return None

    dst = tzname = utcoffset


EAST, WEST, ODD = (timezone(timedelta(hours=hours, seconds=seconds)) for hours, seconds in ((14, 0), (-12, 0), (1, 7)))
FIRST, LAST = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999_999)
EDGES = [edge + step for low_high in INT_LIMITS.values() for edge in low_high for step in (-1, 0, 1)]
ODD_VALUES: list[Any] = [
    *(True, False, 0, 1, -1, 1.0, 1.5, -0.0, *Number, Whole(1), TicketStatus.NEW, *EDGES, 10**400, 2**53 + 1),
    *(float("nan"), float("inf"), float("-inf"), 1e308, Decimal(1), 1j),
    *("", "x", "1", "\x00", Words("x"), "\ud800", "x\udfff", "ß", "ß" * 60, "😀" * 30, "x" * 40_000, "ß" * 40_000),
    *(FIRST, LAST, datetime(2026, 1, 1, tzinfo=Nowhere()), Moment(2026, 1, 1, tzinfo=UTC), Moment(2026, 1, 1)),
    *(edge.replace(tzinfo=zone) for edge in (FIRST, LAST) for zone in (UTC, EAST, WEST, ODD)),
    *(datetime(2026, 1, 1, tzinfo=timezone(timedelta(0), "here")), datetime(2026, 1, 1).date(), "2026-01-01T00:00:00Z"),
    *(b"", b"x", bytearray(b"x"), memoryview(b"x"), None, [], {}, (1,), object(), int),
]
NAMED = [(name, field) for name, schema in SCHEMAS.items() if name in CREATES for field in creatable(schema)]


def of_lengths(field: FieldSchema) -> list[str]:
    """Text of just the greatest length and one beyond, in letters that are more than one byte or one unit of UTF-16."""
    return [letter * (field.length + more) for letter in ("x", "ß", "😀") for more in (0, 1)] if field.length else []


def odd_values(field: FieldSchema) -> st.SearchStrategy[Any]:
    """Values that a field may or may not take, for reasons easily overlooked."""
    near = [value + step for value in field.values if isinstance(value, int) for step in (-1, 0, 1)]
    return st.sampled_from([*ODD_VALUES, *of_lengths(field), *near, *map(float, near)]) | st.integers() | st.floats() | st.text()


def is_doubted(schema: EntitySchema, values: dict[str, Any]) -> bool:
    """Whether the compiled checks ask for a closer look."""
    doubts: list[bool] = []
    recheck: Callable[..., None] = lambda *_: doubts.append(True)  # noqa: E731
    init = compile_init(schema, tuple(field.name for field in creatable(schema)), UNSET)
    kind: Any = type("Probe", (), {"__init__": init, "_recheck": recheck})
    kind(**values)
    return bool(doubts)


def assert_same_body(schema: EntitySchema, values: dict[str, Any]) -> None:
    """The compiled body is what the rules give, to the types of its values; None where they refuse."""
    body = schema.create_body(**values)
    expected, broken = check(schema, values, "create")
    assert body is None or not broken
    assert body is None or sorted(map(repr, body.items())) == sorted(map(repr, expected.items()))


def text_of(make: Callable[[], Any]) -> str:
    """What an error says, or "" without one."""
    try:
        make()
    except ValidationError as error:
        return str(error)
    return ""


@pytest.mark.uncounted
@given(st.sampled_from(NAMED), st.data())
@settings(deadline=None, max_examples=600)
def test_what_the_rules_refuse_is_doubted(case: tuple[str, FieldSchema], data: st.DataObject) -> None:
    name, field = case
    values = {**minimal(SCHEMAS[name]), field.name: data.draw(odd_values(field))}
    if violations(SCHEMAS[name], values, "create"):
        assert is_doubted(SCHEMAS[name], values)


@every_creatable
def test_every_odd_value_for_every_field(name: str) -> None:
    schema, model = SCHEMAS[name], CREATES[name]
    least = minimal(schema)
    for field in creatable(schema):
        for value in [*ODD_VALUES, *of_lengths(field)]:
            values = {**least, field.name: value}
            refused = text_of(partial(wire_body, schema, values, "create"))
            assert text_of(partial(model, **values)) == refused
            assert not refused or refused.count("\n") == 1
            assert_same_body(schema, values)


@every_creatable
def test_plain_values_are_not_looked_at_twice(name: str) -> None:
    schema, random = SCHEMAS[name], Random(name)
    plain = {field.name: "x" if field.kind == "string" else sample(field, random) for field in creatable(schema)}
    assert not is_doubted(schema, plain)
    assert schema.create_body(**plain) is not None
    assert_same_body(schema, plain)
    assert not is_doubted(schema, {field.name: plain[field.name] for field in creatable(schema) if field.required})
    assert not is_doubted(schema, {key: value if schema.fields[key].required else None for key, value in plain.items()})


@every_creatable
def test_what_is_missing_or_unknown_is_doubted(name: str) -> None:
    schema = SCHEMAS[name]
    assert is_doubted(schema, {**minimal(schema), "nosuch": 1})
    assert schema.create_body(**minimal(schema), nosuch=1) is None
    for field in creatable(schema):
        if field.required:
            assert is_doubted(schema, {key: value for key, value in minimal(schema).items() if key != field.name})
            assert is_doubted(schema, {**minimal(schema), field.name: None})
            assert schema.create_body(**{**minimal(schema), field.name: None}) is None


@st.composite
def writes(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """A new row with odd values in some fields, others left out, in any order."""
    name = draw(st.sampled_from(list(CREATES)))
    fields = creatable(SCHEMAS[name])
    values = minimal(SCHEMAS[name])
    for field in draw(st.lists(st.sampled_from(fields), max_size=5)) if fields else []:
        values[field.name] = draw(odd_values(field))
    left_out = draw(st.sets(st.sampled_from(list(values)), max_size=2)) if values else set()
    kept = {key: value for key, value in values.items() if key not in left_out}
    kept |= draw(st.sampled_from([{}, {}, {"nosuch": 1}, {"zzz": None, "nosuch": "\ud800"}]))
    return name, {key: kept[key] for key in draw(st.permutations(list(kept)))}


@pytest.mark.uncounted
@given(writes())
@settings(deadline=None, max_examples=400)
def test_model_keywords_and_wire_names_say_the_same(case: tuple[str, dict[str, Any]]) -> None:
    name, values = case
    schema, model = SCHEMAS[name], CREATES[name]
    known = {key: value for key, value in values.items() if key in schema.fields}
    wire = {schema.fields[key].wire if key in known else key: value for key, value in values.items()}
    assert_same_body(schema, values)
    refused = text_of(lambda: wire_body(schema, values, "create"))
    assert text_of(lambda: model(**values)) == refused
    assert text_of(lambda: model.from_wire(wire)) == refused
    if not refused:
        body = wire_body(schema, values, "create")
        assert model(**values).to_wire() == model.from_wire(wire).to_wire() == body


@pytest.mark.parametrize(
    "values",
    [
        {"udf": 5},
        {"udf": "x"},
        {"udf": {"A": ["x"], 5: "x", "B": float("nan"), "C": "\ud800"}},
        {"udf": None},
    ],
)
def test_wrong_user_defined_fields_are_refused_alike(values: dict[str, Any]) -> None:
    row: dict[str, Any] = {"company_id": 0, "title": "t", "status": 1, "priority": 1, **values}
    refused = text_of(lambda: wire_body(Ticket.schema, row, "create"))
    assert "userDefinedFields" in refused
    assert text_of(lambda: TicketCreate(**row)) == refused
    assert text_of(lambda: TicketCreate.from_wire(row)) == refused


@pytest.mark.parametrize("values", [{"nosuch": 1, "udf": 5}, {"udf": 5, "nosuch": 1}])
def test_what_is_of_no_field_is_refused_alike_in_any_order(values: dict[str, Any]) -> None:
    row: dict[str, Any] = {"company_id": 0, "title": "t", "status": 1, "priority": 1}
    texts = {
        text_of(lambda: wire_body(Ticket.schema, {**row, **values}, "create")),
        text_of(lambda: TicketCreate(**row, **values)),
    }
    assert len(texts | {text_of(lambda: TicketCreate.from_wire({**row, **values}))}) == 1


WRITABLE_IDS = [name for name in CREATES if "id" in SCHEMAS[name].fields and not SCHEMAS[name].fields["id"].read_only]


@pytest.mark.parametrize("name", WRITABLE_IDS)
def test_a_model_drops_nothing_that_it_takes(name: str) -> None:
    values = {**minimal(SCHEMAS[name]), "id": 5}
    refused = text_of(lambda: CREATES[name](**values))
    assert refused or CREATES[name](**values).to_wire() == wire_body(SCHEMAS[name], values, "create")


@pytest.mark.parametrize("field", ["company_id", "title", "estimated_hours"])
def test_a_number_too_long_to_be_shown_is_a_violation(field: str) -> None:
    row = {"company_id": 0, "title": "t", "status": 1, "priority": 1}
    assert [item.field for item in violations(Ticket.schema, {**row, field: 10**5000}, "create")] == [field]


@every_creatable
def test_positional_arguments_are_refused(name: str) -> None:
    model: Any = CREATES[name]
    arguments: tuple[Any, ...]
    for arguments in [(5,), (None,), (5, 6), ({},), ("x",) * 200]:
        with pytest.raises(TypeError):
            model(*arguments)
        with pytest.raises(TypeError):
            model(*arguments, **minimal(SCHEMAS[name]))
    if len(attrs.fields(CREATES[name])):  # type: ignore[arg-type]
        with pytest.raises(UsageError, match=f"{model.__name__} takes keywords only"):
            model(5)
