"""The sandbox against the vendor's own document: every read that it declares, asked sensibly, wrongly and senselessly.

An answer is right when it has the declared shape, or is a refusal as Autotask refuses: 500 with ``errors``, which the document
does not declare. The cases are the same on every run.
"""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from autotask_runtime.metadata import Spec
from autotask_sandbox import NO_LIMITS, SandboxServer
from autotask_sandbox.catalog import Collection
from autotask_sandbox.values import from_json

from .shared_metadata import DOCUMENT_2026, needs
from .swagger_shapes import Document, Operation, Schema

pytestmark = needs(DOCUMENT_2026)

# Not served, and known: nobody uses it (api-facts, section 1).
NOT_SERVED = {"/V1.0/Authenticate"}
OPEN = {"/VersionInformation", "/V1.0/ZoneInformation"}
ROW = 2  # of the rows of each entity the one with a value in every field
VALUES: dict[str, Any] = {
    "boolean": True,
    "int32": 2,
    "int64": 2**40,
    "double": 1234.5678,
    "string": "Ünï'; %_\\ \u2713",
    "datetime": "2026-02-28T23:59:59.987Z",
    "bytes": "AAH+/w==",
}
OPERATORS = ("eq", "noteq", "gt", "gte", "lt", "lte", "beginsWith", "endsWith", "contains", "exist", "notExist", "in", "notIn")

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
integers = {"int32": st.integers(-(2**31), 2**31 - 1), "int64": st.integers(-(2**63), 2**63 - 1)}
anything = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False) | text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(text, inner, max_size=4),
    max_leaves=8,
)


def bounded(cases: int) -> settings:
    """So many cases, the same on every run."""
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large]
    return settings(max_examples=cases, derandomize=True, database=None, deadline=None, suppress_health_check=slow)


@cache
def document() -> Document:
    return Document(DOCUMENT_2026)


@cache
def queries() -> list[Operation]:
    return [operation for operation in document().operations if operation.method == "POST" and operation.path.endswith("/query")]


@cache
def reads() -> list[Operation]:
    return [operation for operation in document().operations if operation.method == "GET" and operation.path not in NOT_SERVED]


def fill(server: SandboxServer, collection: Collection) -> None:
    """Three rows: one of nulls, and two with a value in every field, below the second row of the parent."""
    values = {column.sql: from_json(column.fact, column.name, VALUES[column.fact.type]) for column in collection.columns[1:]}
    server.store.insert(collection, {})
    for _ in range(2):
        server.store.insert(collection, {**values, **({collection.parent_sql: ROW} if collection.entity.ways.child else {})})


@pytest.fixture(scope="module")
def api(spec: Spec) -> Iterator[httpx.Client]:
    """A connection to a sandbox where every entity has rows."""
    with SandboxServer(spec, seed=None, limits=NO_LIMITS) as server:
        for collection in server.sandbox.catalog.values():
            fill(server, collection)
        secrets = server.environ
        headers = {
            "ApiIntegrationCode": secrets["AUTOTASK_INTEGRATION_CODE"],
            "UserName": secrets["AUTOTASK_USERNAME"],
            "Secret": secrets["AUTOTASK_SECRET"],
        }
        with httpx.Client(base_url=server.url, headers=headers, timeout=30) as client:
            yield client


def judged(answer: httpx.Response, schema: Schema, *, whole: bool = True) -> Any:
    """The answer's content, None of a refusal. Fails on whatever is neither the declared shape nor a refusal."""
    content = answer.json()
    if answer.status_code == 500:
        assert set(content) == {"errors"}
        assert content["errors"]
        assert all(isinstance(error, str) and error for error in content["errors"])
        return None
    assert answer.status_code == 200, f"{answer.request.method} {answer.request.url}: {answer.status_code} {answer.text[:200]}"
    assert list(document().faults(schema, content, whole=whole)) == [], f"{answer.request.method} {answer.request.url}"
    return content


def path_of(operation: Operation, *numbers: object) -> str:
    """The operation's path with these in place of its parameters; the last one fills what is left."""
    parts, given = [], list(numbers)
    for part in operation.path.strip("/").split("/"):
        parts.append(str(given.pop(0) if len(given) > 1 else given[0]) if part.startswith("{") else part)
    return "/".join(parts)


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "7"},
        {"id": 2**63},
        {"status": 2**31},
        {"status": True},
        {"title": 7},
        {"createDate": "2026-02-28"},
        {"soapParentPropertyId": 7},
        {"userDefinedFields": [{"name": "a", "value": 1}]},
        [],
    ],
)
def test_what_is_not_declared_is_found(wrong: Any) -> None:
    schema = {"$ref": "#/definitions/TicketModel"}
    right: dict[str, Any] = {
        "id": 2**63 - 1,
        "status": 1,
        "title": None,
        "createDate": "2026-02-28T12:00:00.5Z",
        "userDefinedFields": [],
    }
    assert list(document().faults(schema, right, whole=False)) == []
    assert len(list(document().faults(schema, wrong, whole=False))) == 1
    assert ".ticketNumber: absent" in list(document().faults(schema, right))


@pytest.mark.uncounted
def test_every_read_has_the_declared_shape(api: httpx.Client) -> None:
    search = json.dumps({"filter": [{"op": "gte", "field": "id", "value": 0}]})
    rows = 0
    for operation in reads():
        user = {"user": api.headers["UserName"]} if "Zone" in operation.path else {}
        content = judged(api.get(path_of(operation, ROW), params={"search": search, **user}), operation.schema)
        if content is None:
            assert operation.path.endswith("/Approve"), operation.path  # row 2 is not waiting for it
        else:
            rows += len(content.get("items", ())) + (content.get("item") is not None)
    assert rows > 3 * len(queries())


@pytest.mark.uncounted
def test_no_read_without_credentials(api: httpx.Client) -> None:
    with httpx.Client(base_url=api.base_url) as nobody:
        for operation in reads():
            answer = nobody.get(path_of(operation, ROW)) if operation.path not in OPEN else None
            assert answer is None or (answer.status_code, answer.content) == (401, b""), operation.path


def cased(name: str) -> st.SearchStrategy[str]:
    """A name in some case: names are compared without regard to it."""
    return st.sampled_from([name, name.upper(), name[:1].upper() + name[1:]])


def fitting(schema: Schema) -> st.SearchStrategy[Any]:
    """Values of a property's own type."""
    kind, form = schema.get("type"), schema.get("format")
    if kind == "integer":
        return integers[form or "int32"] | st.integers(-1, 3)
    if kind == "number":
        return st.floats(-1e300, 1e300) | st.integers(-(10**6), 10**6)
    if kind == "boolean":
        return st.booleans()
    if form == "date-time":
        return st.datetimes().map(lambda moment: moment.isoformat()) | st.just("2026-02-28T23:59:59.987Z")
    return st.just("AAH+/w==") if form == "byte" else text


@st.composite
def conditions(draw: st.DrawFn, fields: dict[str, Schema]) -> dict[str, Any]:
    """A condition on one of the fields, with a value of its type."""
    name = draw(st.sampled_from(sorted(fields)))
    op = draw(st.sampled_from(OPERATORS))
    values = fitting(fields[name])
    item: dict[str, Any] = {"op": draw(cased(op)), "field": draw(cased(name))}
    if op in ("in", "notIn"):
        item["value"] = draw(st.lists(values, max_size=4))
    elif op not in ("exist", "notExist"):
        item["value"] = draw(values)
    return item


def filters(fields: dict[str, Schema]) -> st.SearchStrategy[list[dict[str, Any]]]:
    """Conditions, and groups of them within groups."""
    groups = st.recursive(
        conditions(fields),
        lambda inner: st.fixed_dictionaries(
            {"op": st.sampled_from(["and", "or", "OR"]), "items": st.lists(inner, min_size=1, max_size=3)}
        ),
        max_leaves=5,
    )
    return st.lists(groups, min_size=1, max_size=3)


@st.composite
def asked(draw: st.DrawFn) -> tuple[Operation, dict[str, Any]]:
    """A query that keeps every rule, on some entity."""
    operation = draw(st.sampled_from(queries()))
    fields = {name: schema for name, schema in document().row(operation).items() if name != "userDefinedFields"}
    body: dict[str, Any] = {draw(cased("filter")): draw(filters(fields))}
    if draw(st.booleans()):
        body[draw(cased("includeFields"))] = draw(st.lists(st.sampled_from(sorted(fields)).flatmap(cased), max_size=4))
    if draw(st.booleans()):
        body[draw(cased("maxRecords"))] = draw(st.integers(1, 500))
    return operation, body


@pytest.mark.uncounted
@bounded(300)
@given(asked())
def test_sensible_queries(api: httpx.Client, case: tuple[Operation, dict[str, Any]]) -> None:
    """They are answered, the same by GET and POST, and the pages hold as many rows as the count says."""
    operation, body = case
    path, search = operation.path.strip("/"), {"search": json.dumps(body)}
    answer = api.post(path, json=body)
    content = judged(answer, operation.schema, whole=False)
    by_get = judged(api.get(path, params=search), operation.schema, whole=False)
    counts = api.post(f"{path}/count", json=body), api.get(f"{path}/count", params=search)
    if content is None:
        assert "not a queryable field" in answer.text  # the document does not say which are
        assert [count.status_code for count in counts] == [500, 500]
        return
    assert by_get["items"] == content["items"]
    rows = content["items"]
    while address := content["pageDetails"]["nextPageUrl"]:
        content = judged(api.post(address, json=body), operation.schema, whole=False)
        rows = rows + content["items"]
    assert [count.json() for count in counts] == [{"queryCount": len(rows)}] * 2


broken_conditions = st.fixed_dictionaries(
    {},
    optional={
        "op": st.sampled_from([*OPERATORS, "and", "or", "ne", "between", ""]) | anything,
        "field": st.sampled_from(["id", "Id", "title", "companyID", "userDefinedFields", "id; DROP TABLE Tickets"]) | anything,
        "value": anything,
        "udf": st.booleans() | anything,
        "items": st.lists(anything, max_size=3),
    },
)
broken_bodies = st.fixed_dictionaries(
    {"filter": st.lists(broken_conditions, max_size=3) | broken_conditions | anything},
    optional={"maxRecords": anything, "includeFields": st.lists(text, max_size=2) | anything, "Filter": anything},
)


@pytest.mark.uncounted
@bounded(400)
@given(st.sampled_from(range(10**6)), broken_bodies | anything)
def test_mangled_queries(api: httpx.Client, number: int, body: Any) -> None:
    """They are answered or refused, and never crash."""
    operation = queries()[number % len(queries())]
    path = operation.path.strip("/")
    content = judged(api.post(path, json=body), operation.schema, whole=False)
    search = api.get(path, params={"search": json.dumps(body)})
    assert (judged(search, operation.schema, whole=False) is None) == (content is None)
    for count in (api.post(f"{path}/count", json=body), api.get(f"{path}/count", params={"search": json.dumps(body)})):
        assert count.status_code == 500 or list(count.json()) == ["queryCount"]


@bounded(300)
@given(
    st.sampled_from(range(10**6)), st.binary(max_size=30) | st.text(max_size=30).map(lambda body: body.encode("utf-8", "replace"))
)
def test_queries_that_are_no_json(api: httpx.Client, number: int, body: bytes) -> None:
    """They are refused with words."""
    operation = queries()[number % len(queries())]
    path = operation.path.strip("/")
    assert judged(api.post(path, content=body), operation.schema) is None
    assert judged(api.get(path, params={"search": body.decode("latin-1")}), operation.schema) is None
    assert judged(api.post(f"{path}/next", params={"paging": body.decode("latin-1")}, content=body), operation.schema) is None


@pytest.mark.parametrize(
    "body",
    [
        '{"filter":[{"op":"gte","field":"id","value":0}],"maxRecords":"%s"}' % ("9" * 5000),
        '{"filter":[{"op":"eq","field":"id","value":%s}]}' % ("9" * 5000),
        '{"filter":[{"op":"eq","field":"id","value":"%s"}]}' % ("9" * 5000),
        '{"filter":[{"op":"eq","field":"id","value":1e400}]}',
        '{"filter":[{"op":"eq","field":"title","value":"\\ud800"}]}',
        "[" * 100_000,
        '{"filter":' * 2_000 + "[]" + "}" * 2_000,
    ],
    ids=["digits for a size", "digits", "digits as text", "infinity", "half a character", "lists", "objects"],
)
def test_what_no_reader_takes_is_refused(api: httpx.Client, body: str) -> None:
    answer = api.post("V1.0/Tickets/query", content=body)
    assert (answer.status_code, list(answer.json())) == (500, ["errors"])


numbers = st.integers(-3, 5) | st.integers(-(2**63) + 1, 2**63 - 1)
no_numbers = st.integers(2**63, 2**80) | st.sampled_from(
    ["1.5", "abc", "٣", "%2e%2e", "null", "0x1", "--1", "1e3", "'", "%00", "+2"]
)


@pytest.mark.uncounted
@bounded(400)
@given(st.data())
def test_ids_in_paths(api: httpx.Client, data: st.DataObject) -> None:
    """Numbers that are nobody's give no row or a refusal; what is no number is no path."""
    operation = data.draw(st.sampled_from([operation for operation in reads() if "{" in operation.path]))
    judged(api.get(path_of(operation, data.draw(numbers), data.draw(numbers))), operation.schema)
    answer = api.get(path_of(operation, data.draw(no_numbers)))
    assert answer.status_code in (404, 405)
    assert "html" in answer.headers["content-type"] or list(answer.json()) == ["Message"]
