"""In which order planned writes are sent: any graph of new rows, with references that can be set later and such that cannot."""

from collections.abc import Mapping
from graphlib import CycleError, TopologicalSorter
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autotask import errors
from autotask_runtime.schema import EntityEntry, EntitySchema, FieldSchema
from autotask_runtime.work.order import ordered, waves
from autotask_runtime.work.steps import Step

LATER = ("free_one", "free_two")
AT_ONCE = ("demanded", "fixed")
FIELDS = (
    FieldSchema("id", "id", "int64", read_only=True),
    FieldSchema("free_one", "freeOne", "int32", target="Rows"),
    FieldSchema("free_two", "freeTwo", "int32", target="Rows"),
    FieldSchema("demanded", "demanded", "int32", required=True, target="Rows"),
    FieldSchema("fixed", "fixed", "int32", read_only=True, target="Rows"),
    FieldSchema("kind", "kind", "int32", resend=True),
)


def entities(**schemas: EntitySchema) -> Mapping[str, EntityEntry]:
    found = {name: SimpleNamespace(load=lambda schema=schema: SimpleNamespace(schema=schema)) for name, schema in schemas.items()}
    return cast(Mapping[str, EntityEntry], found)


ROWS = entities(
    Rows=EntitySchema("Rows", "Row", FIELDS, root_writes=True, can="create update"),
    Frozen=EntitySchema("Frozen", "Frozen", FIELDS, root_writes=True, can="create"),
)


def create(number: int, collection: str = "Rows", **links: int) -> Step:
    return Step(number=number, collection=collection, operation="create", values={"kind": 1}, links=links)


@st.composite
def graphs(draw: Any) -> list[Step]:
    """Creates that refer to each other, and to themselves, in any way."""
    count = draw(st.integers(1, 9))
    links = st.dictionaries(st.sampled_from(LATER + AT_ONCE), st.integers(1, count), max_size=4)
    return [create(number, **draw(links)) for number in range(1, count + 1)]


def is_possible(steps: list[Step]) -> bool:
    """Whether what must be there at once leaves an order."""
    graph = {step.number: {number for name, number in step.links.items() if name in AT_ONCE} for step in steps}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError:
        return False
    return True


@given(graphs())
def test_any_graph_is_ordered_or_refused(steps: list[Step]) -> None:
    if not is_possible(steps):
        with pytest.raises(errors.UsageError, match="need each other's ids"):
            ordered(steps, ROWS)
        return
    found = ordered(steps, ROWS)
    done: set[int] = set()
    for wave in waves(found):
        assert wave, "an empty wave"
        for step in wave:
            assert step.needs <= done, "sent before what it needs"
        done |= {step.number for step in wave}
    assert sorted(done) == sorted(step.number for step in found), "each is sent once"
    creates = {step.number: dict(step.links) for step in found if step.operation == "create"}
    later = [step for step in found if step.operation == "update"]
    assert set(creates) == {step.number for step in steps}
    for step in later:
        assert step.makes is not None
        assert step.row is None
        assert set(step.links) <= set(LATER), "only what may be empty at first is set later"
        assert not set(step.links) & set(creates[step.makes])
        assert step.values == {"kind": 1}, "what each change must give again"
        assert step.before == dict.fromkeys(step.links)
        creates[step.makes] |= step.links
    assert creates == {step.number: dict(step.links) for step in steps}, "in the end each row refers to what it was to refer to"
    assert is_acyclic(steps) == (not later), "rows are made in two where they must be, and nowhere else"


def is_acyclic(steps: list[Step]) -> bool:
    try:
        TopologicalSorter({step.number: step.needs for step in steps}).prepare()
    except CycleError:
        return False
    return True


def test_rows_that_the_api_cannot_change_are_made_in_one() -> None:
    first, second = create(1, "Frozen", free_one=2), create(2, "Frozen", free_one=1)
    with pytest.raises(errors.UsageError, match="leave one reference out"):
        ordered([first, second], ROWS)
    found = ordered([first, create(2, "Rows", free_one=1)], ROWS)
    assert [(step.collection, step.makes) for step in found if step.operation == "update"] == [("Rows", 2)]


def test_what_is_independent_is_sent_together() -> None:
    steps = [create(1), create(2, fixed=1), create(3, fixed=1), create(4), create(5, fixed=2, free_one=3)]
    assert [[step.number for step in wave] for wave in waves(ordered(steps, ROWS))] == [[1, 4], [2, 3], [5]]


def test_a_step_waits_for_those_it_comes_after() -> None:
    first = Step(number=1, collection="Rows", operation="update", row=7)
    second = Step(number=2, collection="Rows", operation="update", row=7, after=(1,))
    assert [[step.number for step in wave] for wave in waves([second, first])] == [[1], [2]]


def test_ten_thousand_steps_are_ordered_at_once() -> None:
    many = [create(number, fixed=number - 1) if number % 100 != 1 else create(number) for number in range(1, 10_001)]
    found = waves(ordered(many, ROWS))
    assert (len(found), {len(wave) for wave in found}) == (100, {100})
