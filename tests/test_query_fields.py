"""Conditions and queries: the JSON they become, and what is refused before it is sent."""

import copy
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autotask import AsyncAutotask, Autotask, ClientPortalUser, Company, Ticket, TicketAttachment, TicketNote, TicketStatus
from autotask_runtime.errors import QueryError
from autotask_runtime.filters import split
from autotask_runtime.kinds import write
from autotask_runtime.query_fields import Condition, Fields
from autotask_runtime.schema import EntitySchema, FieldSchema

T: Any = Ticket.q
C: Any = Company.q
NOON = datetime(2026, 1, 1, 12, 0, 0, 500_000, tzinfo=UTC)

THING = EntitySchema(
    "Things",
    "Thing",
    (
        FieldSchema("id", "id", "int64"),
        FieldSchema("size", "sizeID", "int32"),
        FieldSchema("price", "price", "double"),
        FieldSchema("name", "thingName", "string"),
        FieldSchema("is_on", "isOn", "boolean"),
        FieldSchema("made", "madeDateTime", "datetime"),
        FieldSchema("data", "data", "bytes"),
        FieldSchema("hidden", "hiddenField", "int32", queryable=False),
        FieldSchema("hidden_data", "hiddenData", "bytes", queryable=False),
    ),
    user_defined_fields=True,
)
Q: Any = Fields[Any](THING)


@pytest.fixture(params=[Autotask, AsyncAutotask], ids=["sync", "async"], scope="module")
def at(request: pytest.FixtureRequest) -> Any:
    """A client of either kind; no test here lets it send anything."""
    return request.param(username="u", secret="s", integration_code="i", api_url="http://127.0.0.1:9/")


def node(condition: Any) -> Any:
    """What a condition becomes on the wire."""
    return msgspec.json.decode(msgspec.json.encode(condition.node))


# Operators

COMPARED = [
    (Q.size, 7, 7),
    (Q.size, TicketStatus.COMPLETE, 5),
    (Q.id, 2**40, 2**40),
    (Q.price, 1.5, 1.5),
    (Q.price, 2, 2.0),
    (Q.name, "x", "x"),
    (Q.name, "", ""),
    (Q.name, 'Grüße "你好"', 'Grüße "你好"'),
    (Q.made, NOON, "2026-01-01T12:00:00.5Z"),
    (Q.made, NOON.astimezone(timezone(timedelta(hours=-5))), "2026-01-01T12:00:00.5Z"),
    (Q.is_on, True, True),
    (Q.is_on, False, False),
]
ORDERED = [case for case in COMPARED if case[0] is not Q.is_on]


@pytest.mark.parametrize(("field", "value", "sent"), COMPARED)
def test_equality_and_choice_of_every_kind(field: Any, value: Any, sent: Any) -> None:
    wire = field.schema.wire
    assert node(field == value) == {"op": "eq", "field": wire, "value": sent}
    assert node(field != value) == {"op": "noteq", "field": wire, "value": sent}
    assert node(field.in_([value, value])) == {"op": "in", "field": wire, "value": [sent]}  # each once
    assert node(field.not_in(iter([value]))) == {"op": "notIn", "field": wire, "value": [sent]}


@pytest.mark.parametrize(("field", "value", "sent"), ORDERED)
def test_order_of_every_kind_that_has_one(field: Any, value: Any, sent: Any) -> None:
    wire = field.schema.wire
    assert node(field < value) == {"op": "lt", "field": wire, "value": sent}
    assert node(field <= value) == {"op": "lte", "field": wire, "value": sent}
    assert node(field > value) == {"op": "gt", "field": wire, "value": sent}
    assert node(field >= value) == {"op": "gte", "field": wire, "value": sent}
    assert node(value < field) == node(field > value)


@pytest.mark.parametrize("name", [name for name in THING.fields if not name.startswith("hidden")])
def test_null_of_every_kind(name: str) -> None:
    field = getattr(Q, name)
    wire = THING.wire_name(name)
    assert node(field.is_null()) == {"op": "notExist", "field": wire}
    assert node(field.is_not_null()) == {"op": "exist", "field": wire}


def test_parts_of_text() -> None:
    assert node(Q.name.contains("x")) == {"op": "contains", "field": "thingName", "value": "x"}
    assert node(Q.name.begins_with("x")) == {"op": "beginsWith", "field": "thingName", "value": "x"}
    assert node(Q.name.ends_with("x")) == {"op": "endsWith", "field": "thingName", "value": "x"}


@pytest.mark.parametrize("name", ["size", "id", "price", "is_on", "made", "data"])
@pytest.mark.parametrize("operator", ["contains", "begins_with", "ends_with"])
def test_only_text_has_parts(name: str, operator: str) -> None:
    assert not hasattr(getattr(Q, name), operator)


@pytest.mark.parametrize("field", [Q.is_on, Q.data])
def test_yes_or_no_and_content_have_no_order(field: Any) -> None:
    with pytest.raises(TypeError):
        field < True  # noqa: B015


def test_content_is_not_compared() -> None:
    assert not hasattr(Q.data, "in_")


def test_user_defined_fields_say_that_they_are() -> None:
    field = T.udf("Site Code")
    assert node(field == "X1") == {"op": "eq", "field": "Site Code", "value": "X1", "udf": True}
    assert node(field.contains("X")) == {"op": "contains", "field": "Site Code", "value": "X", "udf": True}
    assert node(field.is_null()) == {"op": "notExist", "field": "Site Code", "udf": True}
    assert node(field.in_(["a", "b"])) == {"op": "in", "field": "Site Code", "value": ["a", "b"], "udf": True}


def test_only_operators_that_the_api_has_are_sent() -> None:
    """Autotask drops an operator that it does not know, and answers with more rows."""
    known = {"eq", "noteq", "gt", "gte", "lt", "lte", "beginsWith", "endsWith", "contains", "exist", "notExist", "in", "notIn"}
    made = {
        node(condition)["op"]
        for condition in [
            *(Q.name == "", Q.name != "", Q.name < "", Q.name <= "", Q.name > "", Q.name >= "", Q.name.in_([""])),
            *(Q.name.not_in([""]), Q.name.is_null(), Q.name.is_not_null()),
            *(Q.name.contains(""), Q.name.begins_with(""), Q.name.ends_with("")),
        ]
    }
    assert made == known


# And, or


def test_and_or_nest_as_they_are_written() -> None:
    a, b, c = Q.size == 1, Q.size == 2, Q.size == 3
    assert node((a & b) | c) == {"op": "or", "items": [{"op": "and", "items": [node(a), node(b)]}, node(c)]}
    assert node(a & (b | c)) == {"op": "and", "items": [node(a), {"op": "or", "items": [node(b), node(c)]}]}


def test_chains_of_one_word_are_flat() -> None:
    a, b, c, d = (Q.size == number for number in range(4))
    assert node(a & b & c & d) == {"op": "and", "items": [node(a), node(b), node(c), node(d)]}
    assert node(a | (b | (c | d))) == {"op": "or", "items": [node(a), node(b), node(c), node(d)]}
    assert node((a | b) | (c | d)) == {"op": "or", "items": [node(a), node(b), node(c), node(d)]}


def test_joining_leaves_the_parts_as_they_were() -> None:
    a, b, c = Q.size == 1, Q.size == 2, Q.size == 3
    both = a & b
    before = copy.deepcopy(both.node)
    both & c
    both | c
    assert both.node == before


@pytest.mark.parametrize(
    "spoilt",
    [
        lambda: Q.size == 1 and Q.size == 2,
        lambda: Q.size == 1 or Q.size == 2,
        lambda: not Q.size == 1,  # noqa: SIM201
        lambda: bool(Q.size == 1),
        lambda: 1 < Q.size < 5,
    ],
    ids=["and", "or", "not", "bool", "chain"],
)
def test_pythons_own_words_are_refused(spoilt: Callable[[], Any]) -> None:
    with pytest.raises((QueryError, TypeError)):
        spoilt()


def test_the_refusal_of_and_names_the_way() -> None:
    with pytest.raises(QueryError, match="&"):
        bool(Q.size == 1)


Evaluated = tuple[Any, bool]
LEAVES = st.integers(0, 9).map(lambda number: (Q.size == number, number % 2 == 0))


def _joined(pairs: st.SearchStrategy[Evaluated]) -> st.SearchStrategy[Evaluated]:
    both = st.tuples(pairs, pairs)
    return both.map(lambda pair: (pair[0][0] & pair[1][0], pair[0][1] and pair[1][1])) | both.map(
        lambda pair: (pair[0][0] | pair[1][0], pair[0][1] or pair[1][1])
    )


def _holds(node: dict[str, Any]) -> bool:
    if node["op"] == "and":
        return all(map(_holds, node["items"]))
    if node["op"] == "or":
        return any(map(_holds, node["items"]))
    return bool(node["value"] % 2 == 0)


@given(st.recursive(LEAVES, _joined, max_leaves=20))
@settings(deadline=None)
def test_any_nesting_means_what_was_written(pair: Evaluated) -> None:
    condition, expected = pair
    assert _holds(condition.node) == expected


@given(st.recursive(LEAVES, _joined, max_leaves=20))
@settings(deadline=None)
def test_no_group_stands_directly_in_one_of_its_kind(pair: Evaluated) -> None:
    def check(node: dict[str, Any]) -> None:
        for item in node.get("items", []):
            assert item["op"] != node["op"]
            check(item)

    check(pair[0].node)


# Refused

WRONG = [
    (Q.size, "1"),
    (Q.size, True),
    (Q.size, 1.0),
    (Q.size, 2**31),
    (Q.id, 2**63),
    (Q.price, "1"),
    (Q.price, True),
    (Q.price, float("nan")),
    (Q.price, float("inf")),
    (Q.name, 1),
    (Q.name, b"x"),
    (Q.name, "\ud800"),
    (Q.is_on, 1),
    (Q.is_on, "true"),
    (Q.made, "2026-01-01"),
    (Q.made, NOON.date()),
    (Q.made, NOON.replace(tzinfo=None)),
]


@pytest.mark.parametrize(("field", "value"), WRONG)
def test_values_of_the_wrong_type_are_refused(field: Any, value: Any) -> None:
    for attempt in (field.__eq__, field.__ne__, lambda value: field.in_([value]), lambda value: field.not_in([value])):
        with pytest.raises(QueryError, match=f"^{field.schema.name}: .* must be .*$"):
            attempt(value)


def test_the_refusal_of_a_naive_datetime_says_how_to_make_it_aware() -> None:
    with pytest.raises(QueryError, match="tzinfo=UTC"):
        Q.made >= NOON.replace(tzinfo=None)  # noqa: B015


@pytest.mark.parametrize("field", [Q.size, Q.price, Q.name, Q.is_on, Q.made, T.udf("Site Code")], ids=repr)
def test_comparing_with_none_is_refused_with_the_way(field: Any) -> None:
    for attempt in (field.__eq__, field.__ne__, lambda value: field.in_([value])):
        with pytest.raises(QueryError, match=r"is_null\(\)"):
            attempt(None)


def test_none_is_no_part_of_a_text() -> None:
    with pytest.raises(QueryError):
        Q.name.contains(None)


def test_choosing_from_nothing_is_refused() -> None:
    """The API would be sent a list without values; what it answers then is not known."""
    with pytest.raises(QueryError, match="no values"):
        Q.size.in_([])
    with pytest.raises(QueryError, match="no values"):
        Q.size.not_in(iter(()))


def test_a_text_is_no_list_of_texts() -> None:
    with pytest.raises(QueryError):
        Q.name.in_("abc")


@pytest.mark.parametrize(
    "attempt",
    [
        lambda: Q.hidden == 1,
        lambda: Q.hidden.in_([1]),
        lambda: Q.hidden.is_null(),
        lambda: Q.hidden_data.is_not_null(),
        lambda: T.creator_type == 1,
        lambda: T.last_activity_person_type > 1,
        lambda: TicketAttachment.q.data.is_not_null(),
    ],
)
def test_fields_that_cannot_be_queried_are_refused(attempt: Callable[[], Any]) -> None:
    with pytest.raises(QueryError, match="cannot be queried"):
        attempt()


@pytest.mark.parametrize(
    "value", [T.title, NOON, ["x"], float("nan"), "\ud800"], ids=["field", "datetime", "list", "nan", "surrogate"]
)
def test_values_that_no_user_defined_field_has_are_refused(value: Any) -> None:
    with pytest.raises(QueryError):
        T.udf("Site Code").__eq__(value)


def test_comparing_two_fields_is_refused() -> None:
    with pytest.raises(QueryError, match="must be an int"):
        T.id == T.company_id  # noqa: B015


def test_no_refusal_shows_a_secret() -> None:
    field: Any = ClientPortalUser.q.password
    with pytest.raises(QueryError) as caught:
        field.__eq__(b"hunter2")
    assert "hunter2" not in str(caught.value)


def test_refusals_are_short() -> None:
    with pytest.raises(QueryError) as caught:
        T.title.__eq__(b"x" * 10_000)
    assert len(str(caught.value)) < 300


def test_user_defined_fields_of_an_entity_without_any_are_refused() -> None:
    with pytest.raises(QueryError, match="TicketNotes has no user-defined fields"):
        TicketNote.q.udf("Site Code")


# Limits


def test_500_values_are_sent_at_once_and_more_in_parts(at: Any) -> None:
    assert len(at.tickets.where(T.id.in_(range(500))).bodies()) == 1
    assert len(at.tickets.where(T.id.not_in(range(500))).bodies()) == 1
    parts = [body["filter"][0]["value"] for body in at.tickets.where(T.id.in_(range(1234))).bodies()]
    assert [len(part) for part in parts] == [500, 500, 234]
    assert [value for part in parts for value in part] == list(range(1234))


def test_the_parts_of_a_list_leave_room_for_the_other_conditions(at: Any) -> None:
    bodies = at.tickets.where(T.id.in_(range(300)), T.queue_id.in_(range(201)), T.title == "x").bodies()
    assert [[len(node["value"]) for node in body["filter"] if node["op"] == "in"] for body in bodies] == [[201, 299], [201, 1]]
    assert all({"op": "eq", "field": "title", "value": "x"} in body["filter"] for body in bodies)


def test_a_list_that_cannot_be_split_is_refused(at: Any) -> None:
    for condition in (T.id.not_in(range(501)), T.id.in_(range(500)) | (T.id == -1)):
        with pytest.raises(QueryError, match="at the top can be split"):
            at.tickets.where(condition)


def test_values_that_the_api_takes_for_equal_are_sent_once(at: Any) -> None:
    (body,) = at.tickets.where(T.title.in_(["b", "A", "a", "B", "b"]), T.id.in_([3, 1, 3, 2])).bodies()
    title, ids = body["filter"]
    assert [value.casefold() for value in title["value"]] == ["b", "a"]
    assert ids == {"op": "in", "field": "id", "value": [1, 2, 3]}


def _any_of(count: int) -> Any:
    condition = T.id == 0
    for number in range(1, count):
        condition = condition | (T.id == number)
    return condition


def test_alternatives_of_or_are_counted(at: Any) -> None:
    at.tickets.where(_any_of(500))
    with pytest.raises(QueryError, match="501"):
        at.tickets.where(_any_of(501))


def test_alternatives_are_counted_across_several_where(at: Any) -> None:
    half = at.tickets.where(T.id.not_in(range(300)))
    with pytest.raises(QueryError, match="600"):
        half.where(T.company_id.not_in(range(300)))


def test_alternatives_are_counted_inside_groups() -> None:
    with pytest.raises(QueryError):
        split([((T.id > 0) & ((T.id.in_(range(499))) | (T.id == 1) | (T.id == 2))).node])


def test_and_is_no_alternative(at: Any) -> None:
    condition = T.id > 0
    for number in range(1, 600):
        condition = condition & (T.id != number)
    at.tickets.where(condition)


def test_two_user_defined_fields_are_refused(at: Any) -> None:
    one, other = T.udf("Site Code") == "X1", T.udf("Rank") == "1"
    attempts: list[Callable[[], Any]] = [
        lambda: at.tickets.where(one, other),
        lambda: at.tickets.where(one).where(other),
        lambda: at.tickets.where((T.id > 1) & (one | other)),
    ]
    for attempt in attempts:
        with pytest.raises(QueryError, match="Rank, Site Code"):
            attempt()


def test_the_same_user_defined_field_twice_is_allowed(at: Any) -> None:
    query = at.tickets.where((T.udf("Site Code") == "X1") | (T.udf("Site Code") == "X2"))
    assert str(query).count('"udf":true') == 2


# Names


def test_a_misspelt_field_names_the_nearest() -> None:
    with pytest.raises(AttributeError, match="Tickets has no field 'titel'; did you mean title"):
        T.titel  # noqa: B018


def test_a_field_like_no_other_is_refused_without_a_guess() -> None:
    with pytest.raises(AttributeError, match=r"Tickets has no field 'qqqq'$"):
        T.qqqq  # noqa: B018


def test_dir_lists_the_fields() -> None:
    assert set(dir(T)) >= {*Ticket.schema.fields, "udf"}
    assert "titel" not in dir(T)


def test_a_field_is_made_once() -> None:
    assert T.title is T.title
    assert hasattr(T, "title")
    assert not hasattr(T, "titel")


def test_fields_can_stand_in_sets_and_dicts() -> None:
    assert {T.title: 1, T.id: 2}[T.title] == 1


def test_representations_name_field_and_condition() -> None:
    assert repr(T.title) == "<Text title>"
    assert repr(T.id == 1) == "Condition({'op': 'eq', 'field': 'id', 'value': 1})"


# Queries


def sent(query: Any) -> Any:
    return msgspec.json.decode(str(query))


def test_a_query_without_conditions_asks_for_all_rows_explicitly(at: Any) -> None:
    assert sent(at.tickets.where()) == {"maxRecords": 500, "filter": [{"op": "gte", "field": "id", "value": 0}]}


def test_conditions_stand_in_the_filter_in_order(at: Any) -> None:
    query = at.tickets.where(T.status != TicketStatus.COMPLETE, (T.priority <= 2) | T.title.contains("server"))
    assert sent(query.where(T.id > 5))["filter"] == [
        {"op": "noteq", "field": "status", "value": 5},
        {
            "op": "or",
            "items": [{"op": "lte", "field": "priority", "value": 2}, {"op": "contains", "field": "title", "value": "server"}],
        },
        {"op": "gt", "field": "id", "value": 5},
    ]


def test_conditions_replace_the_match_for_all(at: Any) -> None:
    assert sent(at.tickets.where().where(T.id == 1))["filter"] == [{"op": "eq", "field": "id", "value": 1}]


def test_narrowing_gives_a_new_query_and_leaves_the_old(at: Any) -> None:
    query = at.tickets.where(T.id > 1)
    before = str(query)
    narrowed = [query.where(T.id < 9), query.select(T.title), query.limit(1), query.page_size(7)]
    assert str(query) == before
    assert len({before, *map(str, narrowed)}) == 5


def test_queries_cannot_be_changed(at: Any) -> None:
    query = at.tickets.where()
    for name in ("_limit", "_conditions", "limit", "nosuch"):
        with pytest.raises(AttributeError):
            setattr(query, name, 1)


def test_changing_a_body_changes_no_query(at: Any) -> None:
    query = at.tickets.where(T.id > 1)
    before = str(query)
    (body,) = query.bodies()
    body["filter"][0]["value"] = 99
    assert str(query) == before


def test_representation_shows_entity_and_filter(at: Any) -> None:
    assert repr(at.tickets.where(T.id == 1)).startswith('<query on Tickets: {"maxRecords":500,')


@pytest.mark.parametrize(("fields", "expected"), [([T.title], ["id", "title"]), ([T.id, T.title], ["id", "title"])])
def test_a_selection_always_has_the_id(at: Any, fields: list[Any], expected: list[str]) -> None:
    assert sent(at.tickets.where().select(*fields))["includeFields"] == expected


def test_a_selection_has_wire_names_once_each(at: Any) -> None:
    query = at.tickets.where().select(T.company_id, T.title, T.company_id)
    assert sent(query)["includeFields"] == ["id", "companyID", "title"]


def test_a_later_selection_replaces_the_earlier(at: Any) -> None:
    assert sent(at.tickets.where().select(T.title).select(T.status))["includeFields"] == ["id", "status"]


def test_without_a_selection_all_fields_come(at: Any) -> None:
    assert "includeFields" not in sent(at.tickets.where())


@pytest.mark.parametrize(("limit", "size"), [(0, 1), (1, 1), (499, 499), (500, 500), (501, 500), (10**6, 500)])
def test_a_limit_asks_for_no_more_rows_than_needed(at: Any, limit: int, size: int) -> None:
    assert sent(at.tickets.where().limit(limit))["maxRecords"] == size


def test_a_negative_limit_is_refused(at: Any) -> None:
    with pytest.raises(QueryError, match="a limit is a number from 0"):
        at.tickets.where().limit(-1)


@pytest.mark.parametrize("size", [1, 2, 499, 500])
def test_page_sizes_that_the_api_allows_are_sent(at: Any, size: int) -> None:
    assert sent(at.tickets.where().page_size(size))["maxRecords"] == size


@pytest.mark.parametrize("size", [0, -1, 501, 10**6])
def test_page_sizes_that_the_api_refuses_are_refused(at: Any, size: int) -> None:
    with pytest.raises(QueryError, match="1 to 500"):
        at.tickets.where().page_size(size)


def test_the_smaller_of_limit_and_page_size_is_asked_for(at: Any) -> None:
    assert sent(at.tickets.where().limit(5).page_size(10))["maxRecords"] == 5
    assert sent(at.tickets.where().page_size(3).limit(5))["maxRecords"] == 3


@pytest.mark.parametrize("thing", [True, "status = 1", None, T.title, [T.id == 1]], ids=repr)
def test_what_is_no_condition_is_refused(at: Any, thing: Any) -> None:
    with pytest.raises(QueryError, match="is no condition"):
        at.tickets.where(thing)


def test_conditions_can_be_kept_and_used_again(at: Any) -> None:
    condition: Condition[Ticket] = T.id > 1
    first, second = str(at.tickets.where(condition)), str(at.tickets.where(condition, condition))
    assert (first.count('"gt"'), second.count('"gt"')) == (1, 2)


@given(st.sampled_from(["size", "price", "name", "is_on", "made"]), st.data())
@settings(deadline=None)
def test_a_condition_holds_the_value_as_a_write_would_send_it(name: str, data: st.DataObject) -> None:
    strategies: dict[str, st.SearchStrategy[Any]] = {
        "size": st.integers(-(2**31), 2**31 - 1),
        "price": st.floats(allow_nan=False, allow_infinity=False),
        "name": st.text(st.characters(exclude_categories=["Cs"])),
        "is_on": st.booleans(),
        "made": st.datetimes(timezones=st.just(UTC)),
    }
    value = data.draw(strategies[name])
    assert node(getattr(Q, name) == value)["value"] == write(THING.fields[name].kind, value)


# The opposite


OPPOSITES = [
    (T.id == 1, T.id != 1),
    (T.id < 1, T.id >= 1),
    (T.id > 1, T.id <= 1),
    (T.id.in_([1, 2]), T.id.not_in([1, 2])),
    (T.title.is_null(), T.title.is_not_null()),
    ((T.id == 1) & (T.title == "x"), (T.id != 1) | (T.title != "x")),
    ((T.id == 1) | ((T.id > 5) & (T.title == "x")), (T.id != 1) & ((T.id <= 5) | (T.title != "x"))),
]


@pytest.mark.parametrize(("condition", "opposite"), OPPOSITES, ids=lambda condition: str(condition.node))
def test_the_opposite_is_spelt_out_because_the_api_has_no_not(condition: Any, opposite: Any) -> None:
    assert (~condition).node == opposite.node
    assert (~opposite).node == condition.node


def test_text_operators_have_no_opposite() -> None:
    for condition in (T.title.contains("x"), T.title.begins_with("x"), (T.id == 1) & T.title.ends_with("x")):
        with pytest.raises(QueryError, match="no opposite of"):
            ~condition  # noqa: B018


# Filters given as mappings

RAW = [
    ({"op": "eq", "field": "status", "value": 1}, T.status == 1),
    ({"OP": "NOTEQ", "Field": "STATUS", "Value": 1}, T.status != 1),
    ({"op": "gt", "field": "company_id", "value": 5}, T.company_id > 5),
    ({"op": "in", "field": "queueID", "value": [8, 5, 8]}, T.queue_id.in_([5, 8])),
    ({"op": "exist", "field": "contactID"}, T.contact_id.is_not_null()),
    ({"op": "notexist", "field": "contactID", "value": None}, T.contact_id.is_null()),
    ({"op": "contains", "field": "title", "value": "x"}, T.title.contains("x")),
    ({"op": "gte", "field": "createDate", "value": "2026-01-01T12:00:00.5Z"}, T.create_date >= NOON),
    ({"op": "gte", "field": "createDate", "value": NOON}, T.create_date >= NOON),
    ({"op": "eq", "field": "Site Code", "value": "X1", "udf": True}, T.udf("Site Code") == "X1"),
    (
        {"op": "or", "items": [{"op": "eq", "field": "id", "value": 1}, {"op": "lt", "field": "priority", "value": 3}]},
        (T.id == 1) | (T.priority < 3),
    ),
]


@pytest.mark.parametrize(("raw", "condition"), RAW, ids=lambda item: str(item) if isinstance(item, dict) else "")
def test_a_filter_as_a_mapping_is_the_same_condition(at: Any, raw: Any, condition: Any) -> None:
    assert str(at.tickets.where(raw)) == str(at.tickets.where(condition))


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ({"op": "ne", "field": "status", "value": 1}, "'ne' is no operator of the API"),
        ({"op": "noteExist", "field": "status"}, "did you mean notExist"),
        ({"op": "between", "field": "status", "value": [1, 2]}, "'between' is no operator"),
        ({"field": "status", "value": 1}, "None is no operator"),
        ({"op": "eq", "field": "statsu", "value": 1}, "no field 'statsu'; did you mean status"),
        ({"op": "eq", "value": 1}, "needs the name of a field"),
        ({"op": "eq", "field": "status", "value": "New"}, "status: 'New' given, must be an int"),
        ({"op": "eq", "field": "status"}, "does not compare with null"),
        ({"op": "eq", "field": "status", "value": 1, "not": True}, "a filter has op, field, value, udf and items, not not"),
        ({"op": "contains", "field": "status", "value": 1}, "contains is for text"),
        ({"op": "in", "field": "status", "value": 1}, "needs a list of values"),
        ({"op": "in", "field": "status", "value": []}, "needs a list of values"),
        ({"op": "eq", "field": "createDate", "value": "yesterday"}, "'yesterday' is no date and time"),
        ({"op": "and"}, "needs a list of filters in items"),
        ({"op": "or", "items": [1]}, "needs a list of filters in items"),
        ({"op": "or", "items": [{"op": "ne", "field": "id", "value": 1}]}, "'ne' is no operator"),
    ],
    ids=lambda item: item[:40] if isinstance(item, str) else "",
)
def test_a_filter_that_the_api_would_misread_is_refused(at: Any, raw: Any, reason: str) -> None:
    with pytest.raises(QueryError) as caught:
        at.tickets.where(raw)
    assert reason in str(caught.value)


def test_a_user_defined_field_in_a_mapping_needs_an_entity_that_has_some(at: Any) -> None:
    with pytest.raises(QueryError, match="TicketNotes has no user-defined fields"):
        at.ticket_notes.where({"op": "eq", "field": "x", "value": "y", "udf": True})
