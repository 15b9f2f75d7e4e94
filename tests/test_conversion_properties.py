"""What holds for every field of every entity that can be created, and for any text at all."""

import base64
from collections.abc import Callable
from datetime import UTC, datetime
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autotask import ENTITIES, Ticket
from autotask_runtime.conversion import Converted, convert
from autotask_runtime.errors import ValidationError
from autotask_runtime.kinds import INT_LIMITS
from autotask_runtime.models import Row
from autotask_runtime.schema import FieldSchema
from autotask_runtime.validation import check

from .sample_values import creatable, sample

Render = Callable[[Any], str]

MODELS: dict[str, type[Row]] = {name: entry.load() for name, entry in sorted(ENTITIES.items())}
CREATABLE = {name: model for name, model in MODELS.items() if creatable(model.schema)}
FIELDS = [(model, field) for model in CREATABLE.values() for field in creatable(model.schema)]
every_creatable = pytest.mark.parametrize("model", CREATABLE.values(), ids=CREATABLE)

RENDERED: dict[str, list[Render]] = {
    "int32": [str, lambda value: f" {value}.0 ", lambda value: f"{value}."],
    "int64": [str, lambda value: f" {value}.0 ", lambda value: f"{value}."],
    "double": [str, lambda value: f" {value!r}\t"],
    "boolean": [str, lambda value: str(int(value)), lambda value: "yes" if value else "NO"],
    "string": [str],
    "datetime": [datetime.isoformat, str, lambda value: value.strftime("%Y-%m-%dT%H:%M:%S.%fZ").rjust(27, "0")],
    "bytes": [lambda value: base64.b64encode(value).decode()],
}
DRAWN: dict[str, st.SearchStrategy[Any]] = {
    "int32": st.integers(*INT_LIMITS["int32"]),
    "int64": st.integers(*INT_LIMITS["int64"]),
    "double": st.floats(allow_nan=False, allow_infinity=False),
    "boolean": st.booleans(),
    "string": st.text(min_size=1).filter(str.strip),
    "datetime": st.datetimes(timezones=st.just(UTC)),
    "bytes": st.binary(min_size=1),
}


def renders(model: type[Row], field: FieldSchema) -> list[Render]:
    """The ways in which a file may write a value of this field."""
    picklist = model.picklists.get(field.name)
    if picklist is None:
        return RENDERED[field.kind]
    labels: list[Render] = [lambda value: picklist(value).label, lambda value: f" {picklist(value).label.upper()} "]
    return [str, *(labels if field.values else [])]


def is_read(model: type[Row], field: FieldSchema, value: Any, text: str) -> None:
    """Assert that text is read as the value it was made of, whatever name stands over it."""
    found = convert(model, {field.wire: text})
    assert (found.broken, found.lookups) == ([], [])
    assert found.values == {field.name: value}
    assert type(found.values[field.name]) is type(value)


@every_creatable
def test_every_field_s_values_come_back_from_text(model: type[Row]) -> None:
    random = Random(model.__name__)
    for field in creatable(model.schema):
        for value in [sample(field, random), *field.values]:
            for render in renders(model, field):
                is_read(model, field, value, render(value))


@st.composite
def rendered_cells(draw: st.DrawFn) -> tuple[type[Row], FieldSchema, Any, str]:
    """A value that a field takes, and the text that a file may hold for it."""
    model, field = draw(st.sampled_from(FIELDS))
    value = draw(st.sampled_from(field.values)) if field.values else draw(DRAWN[field.kind])
    return model, field, value, draw(st.sampled_from(renders(model, field)))(value)


@given(rendered_cells())
@settings(deadline=None, max_examples=500)
def test_any_value_comes_back_from_text(case: tuple[type[Row], FieldSchema, Any, str]) -> None:
    is_read(*case)


@given(st.datetimes(min_value=datetime(2, 1, 1), max_value=datetime(9998, 1, 1), timezones=st.timezones()))
@settings(deadline=None)
def test_any_moment_with_an_offset_is_that_moment(moment: datetime) -> None:
    found = convert(Ticket, {"due_date_time": moment.isoformat(sep=" ")})
    assert found == Converted(values={"due_date_time": moment.astimezone(UTC)})


@given(st.floats(allow_nan=False, allow_infinity=False).filter(lambda value: not value.is_integer()))
@settings(deadline=None)
def test_no_fraction_becomes_a_whole_number(value: float) -> None:
    assert [item.rule for item in convert(Ticket, {"queue_id": value}).broken] == ["conversion"]
    assert [item.rule for item in convert(Ticket, {"queue_id": f"{value:.20f}".rstrip("0") + "1"}).broken] == ["conversion"]


# What numbers and dates are made of reaches further into the readers than text drawn from all of Unicode.
ODD = st.characters(categories=["Cs", "Nd", "Zs"])
TEXTS = st.text() | st.text(alphabet="0123456789.,:+-/ eETZapmAPM") | st.text(alphabet=ODD)


@given(st.sampled_from(FIELDS), TEXTS)
@settings(deadline=None, max_examples=500)
def test_any_text_is_read_refused_looked_up_or_missing(case: tuple[type[Row], FieldSchema], text: str) -> None:
    model, field = case
    found = convert(model, {field.wire: text})
    ends = [*found.values, *(item.field for item in found.broken), *(item.field for item in found.lookups)]
    assert ends == ([field.name] if text.strip() else [])
    broken = check(model.schema, found.values, "update")[1]
    assert {item.field for item in broken if item.rule != "required"} <= {field.name}


CELLS = st.one_of(TEXTS, st.none(), st.booleans(), st.integers(-(10**30), 10**30), st.floats(), st.binary(), st.lists(TEXTS))


@given(st.sampled_from(list(MODELS.values())), st.data())
@settings(deadline=None, max_examples=300)
def test_any_row_of_a_file_is_at_worst_a_list_of_violations(model: type[Row], data: st.DataObject) -> None:
    names = st.sampled_from(["udf.Site Code", "", *(field.wire for field in model.schema.fields.values())]) | st.text()
    raw = data.draw(st.dictionaries(names, CELLS, max_size=8))
    found = convert(model, raw)
    read = [*found.values, *(item.field for item in found.lookups)]
    refused = {item.field for item in found.broken}
    assert len(read) == len(set(read))
    assert not refused & {item.field for item in found.lookups}
    if found.broken:
        ValidationError(model.schema.collection, found.broken)
    check(model.schema, found.values, "create")
