"""Whatever a page holds, the fast way gives the rows that the complete way gives."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from autotask import Company, Resource, Ticket, TicketNote
from autotask_runtime.decoding import following_in, pages, read_page
from autotask_runtime.models import Row
from autotask_runtime.schema import FieldSchema

from ..test_models import MODELS as BY_COLLECTION

MODELS = list(BY_COLLECTION.values())

# Entities with many kinds of fields, and one each with the kinds that the mirror does not decode itself.
KINDS = {field.kind: model for model in MODELS for field in model.schema.fields.values()}
CHOSEN = list(dict.fromkeys([Ticket, Company, Resource, TicketNote, *KINDS.values()]))

NUMBERS = st.integers() | st.sampled_from([0, -1, 2**31, 2**63, 10**30, 10**400])
FLOATS = st.floats(allow_nan=False, allow_infinity=False) | st.sampled_from([1.0, -0.0, 1e22, 0.1])
MOMENTS = st.sampled_from(
    [
        "2026-01-31T09:15:45.2Z",
        "2026-01-31T09:15:45",
        "2026-01-31T09:15:45.123456789Z",
        "2026-01-31T09:15:45.9999995Z",
        "2026-01-31T09:15:45+02:00",
        "2026-01-31t09:15:45z",
        "2026-01-31 09:15:45",
        "2026-01-31",
        "2026-01-31T09:15",
        "0001-01-01T00:00:00+02:00",
        "9999-12-31T23:59:59.9999999Z",
        "9999-12-31T23:59:59-02:00",
        "2026-02-30T00:00:00Z",
        "",
        "yesterday",
    ]
)
TEXTS = st.text(max_size=20) | st.sampled_from(["", "12", "-7", "1.5", "true", "aGVsbG8=", "aGVsbG8", "null", "\u0000", "💥"])
ANYTHING = st.recursive(
    st.none() | st.booleans() | NUMBERS | FLOATS | TEXTS | MOMENTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=4,
)
FITTING = {
    "int32": NUMBERS,
    "int64": NUMBERS,
    "double": FLOATS | st.integers(-(2**53), 2**53),
    "boolean": st.booleans(),
    "string": TEXTS,
    "datetime": MOMENTS,
}
NAMES = st.sampled_from(["Site", "Code", "Über", "Site ", ""])
PAIRS = st.fixed_dictionaries({"name": NAMES, "value": st.none() | TEXTS})
ODD_PAIRS = st.fixed_dictionaries({"name": NAMES | ANYTHING}, optional={"value": ANYTHING, "Value": TEXTS, "other": TEXTS})
UDFS = st.none() | st.lists(PAIRS, max_size=4) | st.lists(PAIRS | ODD_PAIRS, max_size=3) | ANYTHING


@pytest.fixture(autouse=True)
def nothing_learnt(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr("autotask_runtime.decoding.pieces._PIECE", 16)  # small pages are cut into pieces, as large ones are
    kept, made = dict(pages._loaders), pages._made.copy()
    pages._loaders.clear()
    pages._made.clear()
    yield
    pages._loaders.clear()
    pages._loaders.update(kept)
    pages._made.clear()
    pages._made.update(made)


def value_of(field: FieldSchema) -> st.SearchStrategy[Any]:
    return st.none() | FITTING.get(field.kind, ANYTHING) | ANYTHING


def key_of(wire: str) -> st.SearchStrategy[str]:
    return st.just(wire) | st.sampled_from([wire, wire.upper(), wire.lower(), wire.capitalize()])


@st.composite
def rows(draw: st.DrawFn, model: type[Row]) -> list[dict[str, Any]]:
    """Rows of about the same keys, as those of a page are."""
    fields = draw(st.lists(st.sampled_from(list(model.schema.fields.values())), max_size=6, unique=True))
    keys = [(draw(key_of(field.wire)), field) for field in fields]
    strange = draw(st.lists(st.text(min_size=1, max_size=5), max_size=2))
    found = []
    for _ in range(draw(st.integers(0, 4))):
        row = {key: draw(value_of(field)) for key, field in keys if draw(st.integers(0, 9)) > 0}
        row |= {key: draw(ANYTHING) for key in strange if draw(st.booleans())}
        if draw(st.booleans()):
            row[draw(key_of("userDefinedFields"))] = draw(UDFS)
        if draw(st.integers(0, 9)) == 0:
            field = draw(st.sampled_from(list(model.schema.fields.values())))
            row[draw(key_of(field.wire))] = draw(value_of(field))
        found.append(row)
    return found


def body(items: list[Any], *, compact: bool = True) -> bytes:
    """A page, as compact as Autotask's or with blanks; then it is not cut into pieces."""
    page = {"items": items, "pageDetails": {"nextPageUrl": "https://zone/next"}}
    return json.dumps(page, separators=(",", ":") if compact else None).encode()


def shown(row: Row) -> list[tuple[str, str, type]]:
    """All that a row says of itself, with the kinds of its values: ``1`` and ``True`` are equal, and not the same."""
    values = [(item.name, getattr(row, item.name)) for item in attrs.fields(type(row))]
    # New keys come in the order in which they were learnt.
    plain = [(name, sorted(value.items()) if isinstance(value, Mapping) else value, type(value)) for name, value in values]
    return [(name, repr(value), kind) for name, value, kind in plain]


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_fast_and_complete_are_the_same(data: st.DataObject) -> None:
    pages._loaders.clear()
    pages._made.clear()
    model: type[Row] = data.draw(st.sampled_from(CHOSEN))
    narrow = data.draw(st.booleans())
    for _ in range(data.draw(st.integers(1, 3))):  # what was learnt from one page reads the next
        items = data.draw(rows(model))
        content = body(items, compact=data.draw(st.booleans()))
        page = read_page(model, content, narrow=narrow)
        expected = [model.from_wire(row) for row in msgspec.json.decode(content)["items"]]
        assert page is not None
        assert page.rows == expected
        assert [shown(row) for row in page.rows] == [shown(row) for row in expected]
        assert {type(row) for row in page.rows} <= {model}


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_entity_is_read_fast(model: type[Row], monkeypatch: pytest.MonkeyPatch) -> None:
    samples: dict[str, Any] = {"int32": 1, "int64": 2, "double": 1.5, "boolean": True, "string": "x", "bytes": "aGVsbG8="}
    samples |= {"datetime": "2026-01-31T09:15:45.2Z"} | {f"{kind}[]": [value] for kind, value in samples.items()}
    whole = {field.wire: samples[field.kind] for field in model.schema.fields.values()}
    nulls = dict.fromkeys(whole)
    udfs = {"userDefinedFields": [{"name": "Site", "value": "x"}, {"name": "Code", "value": None}]}
    items = [whole | udfs | {"brandNew": 1}, nulls | {"brandNew": None}, nulls | {"userDefinedFields": []}, {}]
    expected = [model.from_wire(row) for row in items]
    monkeypatch.setattr(model, "from_wire", None)  # no row is read the other way
    page = read_page(model, msgspec.json.encode({"items": items}))
    assert page is not None
    assert [shown(row) for row in page.rows] == [shown(row) for row in expected]


def test_what_is_no_list_of_rows() -> None:
    wrong: Any
    for wrong in ({}, {"items": None}, {"items": {}}, {"items": [1]}, {"items": [None]}, {"items": [{"id": 1}, []]}):
        assert read_page(Ticket, json.dumps(wrong).encode()) is None
    for text in (b"", b"{", b'{"items": [{"id": 1}', b'{"items": [{"id": nope}]}', b"\xff{}"):
        with pytest.raises((msgspec.DecodeError, UnicodeDecodeError)):
            read_page(Ticket, text)


def test_pages_are_cut_between_rows_only(monkeypatch: pytest.MonkeyPatch) -> None:
    inner = [{"id": 5, "x": [{"id": 6}, {"id": 7, "pageDetails": [], "y": [{"id": 8}]}]}, {"id": 9}]
    hostile = ['},{"id":', '"}],"pageDetails":{', "}]", '{"items":[{"id":1},{"id":2}],"pageDetails":{}}', "\\\\", '\\"']
    items = [{"id": number, "title": f"{text}{number}", "brandNew": inner} for number, text in enumerate(hostile * 3)]
    plain = [{"id": number, "title": text} for number, text in enumerate(hostile * 3)]
    for rows in (items, plain, [*plain, *items], [{"title": "x", "id": 1}, *plain], [{}, *plain], [{"id": 1}, {}, {"id": 2}]):
        page = read_page(Ticket, body(rows))
        assert page is not None
        assert page.rows == [Ticket.from_wire(row) for row in rows]
        assert page.following == "https://zone/next"
    # Texts alone do not make a page unfit for it.
    read_page(Ticket, body(plain))
    monkeypatch.setattr(pages, "_whole", None)
    assert read_page(Ticket, body(plain)) is not None
    cut = body(plain)
    with pytest.raises(TypeError):  # the whole page is read, for that is no JSON
        read_page(Ticket, cut.replace(b'"title"', b'"title', 1))


def test_ever_other_keys_do_not_make_ever_other_loaders() -> None:
    for number in range(100):
        row = {"id": number, f"new{number}": number, "userDefinedFields": [{"name": f"Udf {number}", "value": "x"}]}
        page = read_page(Ticket, json.dumps({"items": [row]}).encode())
        assert page is not None
        assert page.rows[0].extra == {f"new{number}": number}
        assert page.rows[0].udf == {f"Udf {number}": "x"}
    assert pages._made[Ticket, False] == pages._MOST_LOADERS


def test_a_new_key_is_read_fast_from_the_next_page_on(monkeypatch: pytest.MonkeyPatch) -> None:
    read_page(Ticket, b'{"items": [{"id": 1}]}')
    read_page(Ticket, b'{"items": [{"id": 2, "brandNew": 1, "TITLE": "x"}]}')
    monkeypatch.setattr(Ticket, "from_wire", None)
    page = read_page(Ticket, b'{"items": [{"id": 3, "brandNew": 2, "TITLE": "y"}]}')
    assert page is not None
    assert (page.rows[0].title, page.rows[0].extra) == ("y", {"brandNew": 2})


def test_the_next_page_is_found_at_the_end_alone() -> None:
    url = "https://webservices1.autotask.net/ATServicesRest/V1.0/Tickets/query/next?paging=1"
    details = json.dumps({"count": 1, "nextPageUrl": url})
    hostile = json.dumps('"pageDetails":{"nextPageUrl":"https://evil.example/"}}')
    assert following_in(f'{{"items":[],"pageDetails":{details}}}'.encode()) == url
    assert following_in(f'{{"items":[],"pageDetails" : {details} }}\r\n'.encode()) == url
    assert following_in(f'{{"items":[{{"title":{hostile}}}],"pageDetails":{{"nextPageUrl":null}}}}'.encode()) == ""
    assert following_in(f'{{"items":[{{"title":{hostile}}}]}}'.encode()) == ""
    assert following_in(f'{{"pageDetails":{details},"items":[]}}'.encode()) in ("", url)
    for body in (b"", b"{}", b'"pageDetails"', b'{"items":[],"pageDetails":null}', b'{"items":[],"pageDetails":"x"}', b"\xff"):
        assert following_in(body) == ""
