"""Filters: every operator against a plain Python evaluation of the same condition, and the ways a filter is refused."""

import operator
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autotask_runtime.metadata import Entity, Field, Spec
from autotask_sandbox.answers import Refusal
from autotask_sandbox.catalog import Collection, build_catalog
from autotask_sandbox.filters import compile_filter
from autotask_sandbox.store import Store

THING = Entity(
    collection="Things",
    name="Thing",
    user_defined_fields=True,
    fields={
        "size": Field(type="int32"),
        "serial": Field(type="int64"),
        "price": Field(type="double"),
        "name": Field(type="string"),
        "isOn": Field(type="boolean"),
        "made": Field(type="datetime"),
        "secret": Field(type="string", queryable=False),
    },
    udfs={"Site Code": Field(type="string"), "Rank": Field(type="double")},
)
CATALOG = build_catalog(Spec(entities={"Things": THING}))
THINGS: Collection = CATALOG["Things"]

TEXTS = st.text(alphabet="aAbBßÄä%_'\\ σΣς\x00", max_size=4)
DATES = st.sampled_from(["2026-01-05T08:00:00Z", "2026-01-05T08:00:00.5Z", "2026-01-05T08:00:00.123456Z", "2025-12-31T00:00:00Z"])
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "size": st.integers(-3, 3),
    "serial": st.integers(2**40, 2**40 + 3),
    "price": st.sampled_from([-1.5, 0.0, 2.25, 3.0]),
    "name": TEXTS,
    "isOn": st.booleans(),
    "made": DATES,
    "Site Code": TEXTS,
    "Rank": st.sampled_from([1.0, 2.5]),
}
UDFS = ("Site Code", "Rank")
ORDERED: dict[str, Callable[[Any, Any], Any]] = {
    "eq": operator.eq,
    "noteq": operator.ne,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
}
TEXTUAL: dict[str, Callable[[str, str], bool]] = {
    "beginsWith": str.startswith,
    "endsWith": str.endswith,
    "contains": operator.contains,
}


def filled(rows: list[dict[str, Any]]) -> Store:
    from autotask_sandbox.values import from_json

    store = Store(CATALOG)
    columns = {column.name: column for column in (*THINGS.columns, *THINGS.udfs)}
    for row in rows:
        store.insert(THINGS, {columns[name].sql: from_json(columns[name].fact, name, value) for name, value in row.items()})
    return store


def found(store: Store, conditions: list[Any]) -> list[int]:
    where, values = compile_filter(THINGS, conditions)
    return store.select_ids(THINGS, where, values, limit=-1)


def comparable(name: str, value: Any) -> Any:
    if name == "made":  # fixed width makes text order time order
        return value.rstrip("Z").ljust(19 + 7, "0") if "." in value else value.rstrip("Z") + ".000000"
    return value.casefold() if isinstance(value, str) else value


def holds(condition: dict[str, Any], row: dict[str, Any]) -> bool:
    """The meaning of a condition, spelt out without SQL."""
    op = condition["op"]
    if op in ("and", "or"):
        known = [item for item in condition["items"] if item["op"] != "between"]
        results = [holds(item, row) for item in known]
        return all(results) if op == "and" or not known else any(results)
    name, actual, wanted = condition["field"], row[condition["field"]], condition.get("value", [])
    if op == "exist":
        return actual is not None
    if op == "notExist":
        return actual is None
    if op == "notIn" and not wanted:
        return True
    if actual is None:
        return False
    if op in ("in", "notIn"):
        return (comparable(name, actual) in [comparable(name, one) for one in wanted]) is (op == "in")
    if op in TEXTUAL:
        return TEXTUAL[op](str(actual).casefold(), str(wanted).casefold())
    return bool(ORDERED[op](comparable(name, actual), comparable(name, wanted)))


@st.composite
def leaves(draw: st.DrawFn, udf: str) -> dict[str, Any]:
    name = draw(st.sampled_from([key for key in VALUES if key not in UDFS or key == udf]))
    extra = {"udf": True} if name in UDFS else {}
    kinds = ["exist", "notExist", "in", "notIn", *ORDERED]
    if name in ("name", "size", "Site Code"):
        kinds += TEXTUAL
    op = draw(st.sampled_from(kinds))
    if op in ("exist", "notExist"):
        return {"op": op, "field": name, **extra}
    value = draw(st.lists(VALUES[name], max_size=3) if op in ("in", "notIn") else VALUES[name])
    return {"op": op, "field": name, "value": value, **extra}


def trees(udf: str) -> st.SearchStrategy[dict[str, Any]]:
    return st.recursive(
        leaves(udf),
        lambda inner: st.fixed_dictionaries(
            {"op": st.sampled_from(["and", "or"]), "items": st.lists(inner, min_size=1, max_size=3)}
        ),
        max_leaves=6,
    )


ROWS = st.lists(st.fixed_dictionaries({name: st.none() | values for name, values in VALUES.items()}), max_size=8)


@pytest.mark.uncounted
@settings(max_examples=400, deadline=None)
@given(rows=ROWS, data=st.data())
@pytest.mark.fact("3: operators")
def test_any_filter_means_what_python_says(rows: list[dict[str, Any]], data: st.DataObject) -> None:
    udf = data.draw(st.sampled_from(UDFS))
    conditions = data.draw(st.lists(trees(udf), min_size=1, max_size=3))
    store = filled(rows)
    try:
        expected = [number for number, row in enumerate(rows, 1) if all(holds(item, row) for item in conditions)]
        assert found(store, conditions) == expected
    finally:
        store.close()


@pytest.fixture
def store() -> Any:
    rows: list[dict[str, Any]] = [
        {"size": 1, "name": "Printer 100%", "price": 2.5, "made": "2026-01-05T08:00:00.5Z", "isOn": True, "Site Code": "X1"},
        {"size": 2, "name": "printer_10", "price": 3, "made": "2026-01-05T08:00:00Z", "isOn": False, "Site Code": "x2"},
        {"size": None, "name": None, "price": None, "made": None, "isOn": None, "Site Code": None},
    ]
    opened = filled(rows)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("condition", "ids"),
    [
        ({"op": "beginsWith", "field": "name", "value": "PRINTER"}, [1, 2]),
        ({"op": "contains", "field": "name", "value": "%"}, [1]),
        ({"op": "contains", "field": "name", "value": "_"}, [2]),
        ({"op": "endsWith", "field": "name", "value": "0%"}, [1]),
        ({"op": "contains", "field": "name", "value": "' OR 1=1 --"}, []),
        ({"op": "contains", "field": "name", "value": "STRASSE"}, []),
        ({"op": "noteq", "field": "size", "value": 1}, [2]),  # as in SQL, null is not "not equal"
        ({"op": "eq", "field": "size", "value": None}, [3]),
        ({"op": "noteq", "field": "size", "value": None}, [1, 2]),
        ({"op": "notExist", "field": "made"}, [3]),
        ({"op": "eq", "field": "size", "value": "2"}, [2]),
        ({"op": "gt", "field": "made", "value": "2026-01-05T08:00:00"}, [1]),
        ({"op": "eq", "field": "made", "value": "2026-01-05T09:00:00+01:00"}, [2]),
        ({"op": "eq", "field": "isOn", "value": "true"}, [1]),
        ({"op": "in", "field": "size", "value": 2}, [2]),
        ({"op": "in", "field": "size", "value": []}, []),
        ({"op": "eq", "field": "Site Code", "value": "X2", "udf": True}, [2]),
        ({"OP": "EQ", "FIELD": "SIZE", "VALUE": 1}, [1]),
    ],
)
def test_condition(store: Store, condition: dict[str, Any], ids: list[int]) -> None:
    assert found(store, [condition]) == ids


@pytest.mark.parametrize("op", ["ne", "startsWith", "between", "", None, 3])
@pytest.mark.fact("3: unknown operator")
def test_unknown_operators_are_dropped_and_more_rows_return(store: Store, op: Any) -> None:
    dropped = {"op": op, "field": "noSuchField", "value": 1}
    assert found(store, [dropped]) == [1, 2, 3]
    assert found(store, [dropped, {"op": "eq", "field": "size", "value": 1}]) == [1]
    assert found(store, [{"op": "or", "items": [dropped, {"op": "eq", "field": "size", "value": 1}]}]) == [1]


@pytest.mark.parametrize(
    ("conditions", "message"),
    [
        ([], "at least one condition"),
        (None, "at least one condition"),
        ([{"op": "eq", "field": "colour", "value": 1}], "Unable to find colour in the Thing Entity."),
        ([{"op": "eq", "field": "Site Code", "value": 1}], "Unable to find Site Code in the Thing Entity."),
        ([{"op": "eq", "field": "size", "value": 1, "udf": True}], "Unable to find size in the Thing Entity."),
        ([{"op": "eq", "value": 1}], "Unable to find  in the Thing Entity."),
        ([{"op": "eq", "field": "secret", "value": "x"}], "secret is not a queryable field"),
        (
            [{"op": "eq", "field": "size", "value": "abc"}],
            "Conversion failed when converting the varchar value 'abc' to data type int.",
        ),
        ([{"op": "eq", "field": "size", "value": 2**31}], "Conversion failed"),
        ([{"op": "eq", "field": "serial", "value": 2**70}], "Conversion failed"),
        ([{"op": "eq", "field": "price", "value": "1e999"}], "Conversion failed"),
        ([{"op": "eq", "field": "made", "value": "yesterday"}], "Conversion failed when converting date"),
        ([{"op": "eq", "field": "made", "value": "2026-02-30"}], "Conversion failed when converting date"),
        ([{"op": "eq", "field": "size", "value": [1]}], "Conversion failed"),
        ([{"op": "contains", "field": "name", "value": None}], "Object reference not set"),
        ([{"op": "and", "items": {"op": "eq"}}], "Object reference not set"),
        (["size eq 1"], "Object reference not set"),
        ([{"op": "in", "field": "size", "value": list(range(501))}], "limited to 500 or fewer 'OR' conditions"),
        (
            [{"op": "or", "items": [{"op": "eq", "field": "size", "value": 1}] * 501}],
            "limited to 500 or fewer 'OR' conditions",
        ),
        (
            [
                {"op": "eq", "field": "Site Code", "value": "a", "udf": True},
                {"op": "eq", "field": "Rank", "value": 1, "udf": True},
            ],
            "one user-defined field",
        ),
    ],
)
@pytest.mark.fact("3: unknown field", "3: udf flag", "3: not queryable", "3: condition", "3: 500 alternatives", "3: conversion")
def test_refused(conditions: Any, message: str) -> None:
    with pytest.raises(Refusal, match=re.escape(message)):
        compile_filter(THINGS, conditions)


def test_five_hundred_alternatives_and_long_chains_are_fine(store: Store) -> None:
    assert found(store, [{"op": "in", "field": "size", "value": list(range(500))}]) == [1, 2]
    assert found(store, [{"op": "or", "items": [{"op": "eq", "field": "size", "value": 2}] * 500}]) == [2]
    assert found(store, [{"op": "gte", "field": "size", "value": 1}] * 5000) == [1, 2]


@pytest.mark.parametrize("part", ["STRASSE", "straße", "ΣΟΦΌΣ", "σοφός"])
@pytest.mark.fact("3: case")
def test_text_compares_without_case_in_every_alphabet(part: str) -> None:
    store = filled([{"name": "Straße"}, {"name": "ΣΟΦΌΣ"}])
    wanted = [1] if part.lower().startswith("s") else [2]
    for op in ("eq", "contains", "beginsWith", "endsWith"):
        assert found(store, [{"op": op, "field": "name", "value": part}]) == wanted
    store.close()


def test_a_filter_nested_too_deeply_is_refused() -> None:
    item: dict[str, Any] = {"op": "eq", "field": "size", "value": 1}
    for _ in range(101):
        item = {"op": "and", "items": [item]}
    with pytest.raises(Refusal, match="Object reference not set"):
        compile_filter(THINGS, [item])
