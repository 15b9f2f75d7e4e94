"""Answers: the error that each one stands for, by the catalogue of api-facts section 11, in Autotask's own words."""

import re
from typing import Any

import msgspec
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from autotask_runtime import errors
from autotask_runtime.failures.answers import check
from autotask_runtime.messages import Purpose, Request, Response

REQUEST = Request(
    method="POST", path="Tickets/query?x=hidden", entity="Tickets", purpose=Purpose.READ, body=b'{"secret":"hunter2"}'
)
PAGE = b"<!DOCTYPE html><html><body>Down for maintenance</body></html>"


def answer(status: int, content: Any = b"", kind: str = "application/json") -> Response:
    body = content if isinstance(content, bytes) else msgspec.json.encode(content)
    return Response(status=status, headers={"content-type": kind}, content=body)


def refusal(status: int, content: Any = b"", kind: str = "application/json") -> errors.ResponseError:
    """The refusal that an answer stands for. Fails when it stands for something else."""
    with pytest.raises(errors.ResponseError) as caught:
        check(REQUEST, answer(status, content, kind))
    return caught.value


# Each row of the catalogue that has a status or a text: status, message, error.
CATALOGUE: list[tuple[int, str, type[errors.ResponseError]]] = [
    (500, "Unable to find nosuch in the Ticket Entity.", errors.Rejected),
    (500, "Missing Required Field: companyID. ; on record number [1].", errors.Rejected),
    (500, "title is required", errors.Rejected),
    (500, "Picklist value [99] does not exist for ticketType", errors.Rejected),
    (500, "Value does not exist for queueID", errors.Rejected),
    (500, "Value does not reference an existing entity for companyID", errors.Rejected),
    (500, "Reference value on field: contactID of type: Contact does not exist or is invalid", errors.Rejected),
    (500, "Data violation: assignedResourceRoleID must go with assignedResourceID", errors.Rejected),
    (500, "contractID [4] is not associated to companyID", errors.Rejected),
    (500, "String value exceeds maximum length (field:title)", errors.Rejected),
    (500, "maxCountOfRecordsToReturn must be between 1 and 500", errors.Rejected),
    (500, "Queries are limited to 500 or fewer 'OR' conditions.", errors.Rejected),
    (500, "Conversion failed when converting varchar value 'x' to data type int.", errors.Rejected),
    (500, "Unexpected character encountered while parsing value: t.", errors.Rejected),
    (500, "The logged in Resource does not have the adequate permissions to query this entity type.", errors.PermissionDenied),
    (500, "The logged in Resource does not have the adequate permissions to delete this entity type.", errors.PermissionDenied),
    (500, "No matching records found. The logged in Resource may not have the required permissions.", errors.Rejected),
    (500, "You do not have permission to delete time entries", errors.PermissionDenied),
    (500, "Zone information could not be determined", errors.Rejected),
    (500, "IntegrationCode is invalid", errors.AuthenticationFailed),
    (500, "Object reference not set to an instance of an object.", errors.Rejected),
    (429, "thread threshold of 3 threads has been exceeded", errors.RateLimited),
    (500, "The thread threshold of 3 threads has been exceeded", errors.RateLimited),
]


@pytest.mark.parametrize(("status", "message", "error"), CATALOGUE)
def test_each_refusal_of_the_catalogue_has_its_error(status: int, message: str, error: type[errors.ResponseError]) -> None:
    found = refusal(status, {"errors": [message]})
    assert type(found) is error
    assert found.messages == (message,)
    assert found.status == status
    assert message in str(found)


@pytest.mark.parametrize("message", ["Transaction was deadlocked on lock resources. Rerun the transaction."])
def test_a_deadlock_is_trouble_that_passes(message: str) -> None:
    assert type(refusal(500, {"errors": [message]})) is errors.ServerFault


BY_STATUS: list[tuple[int, type[errors.ResponseError]]] = [
    (400, errors.Rejected),
    (401, errors.AuthenticationFailed),
    (403, errors.PermissionDenied),
    (404, errors.RouteNotFound),
    (405, errors.VerbNotAllowed),
    (409, errors.Rejected),
    (413, errors.Rejected),
    (429, errors.RateLimited),
    (500, errors.ServerFault),
    (502, errors.ServerFault),
    (503, errors.ServerFault),
    (504, errors.ServerFault),
]


@pytest.mark.parametrize(("status", "error"), BY_STATUS)
@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "application/json"),
        (b" \r\n", "text/plain"),
        (PAGE, "text/html"),
        (PAGE, ""),
        (b"gibberish", "text/plain"),
        (b"{}", "x/y"),
    ],
    ids=["empty", "blank", "html", "html-unsaid", "text", "object"],
)
def test_without_messages_the_status_decides(status: int, error: type[errors.ResponseError], content: bytes, kind: str) -> None:
    found = refusal(status, content, kind)
    assert type(found) is error
    assert found.messages == ()
    assert str(found).startswith(f"POST Tickets/query: {status}")


def test_an_empty_401_says_what_to_check() -> None:
    assert "check user name, secret and integration code" in str(refusal(401))


def test_a_verb_that_is_not_supported_is_told_in_the_frameworks_words() -> None:
    message = "The requested resource does not support http method 'DELETE'."
    found = refusal(405, {"Message": message})
    assert type(found) is errors.VerbNotAllowed
    assert found.messages == (message,)


@pytest.mark.parametrize(
    ("content", "messages"),
    [
        ({"errors": ["a", "b"]}, ("a", "b")),
        ({"Errors": ["a"]}, ("a",)),
        ({"errors": [{"message": "a", "code": 5}, "b"]}, ("a", "b")),
        ({"errors": []}, ()),
        ({"errors": None}, ()),
        ({"Message": "a"}, ("a",)),
        ({"message": "a"}, ("a",)),
        ({"errors": [], "message": "a"}, ("a",)),
        ({"errors": ["Größe: 你好 😀 “x”"]}, ("Größe: 你好 😀 “x”",)),
        ({"errors": ["line\r\nbreak ; on record number [1]."]}, ("line\r\nbreak ; on record number [1].",)),
    ],
)
def test_messages_are_kept_verbatim(content: Any, messages: tuple[str, ...]) -> None:
    assert refusal(500, content).messages == messages


@pytest.mark.parametrize(
    "content",
    [
        {"errors": "title is required"},
        {"errors": {"title": ["title is required"]}},
        {"errors": [{"Message": "title is required"}]},
        {"ERRORS": ["title is required"]},
        ["title is required"],
        "title is required",
    ],
    ids=["string", "object", "capital", "upper", "list", "text"],
)
def test_errors_in_other_shapes_keep_their_words(content: Any) -> None:
    found = refusal(500, content)
    assert type(found) is errors.Rejected
    assert found.messages == ("title is required",)


@pytest.mark.parametrize(
    ("error", "message"), [({"code": 5}, '{"code":5}'), ({"message": None, "code": 5}, '{"message":null,"code":5}')]
)
def test_an_error_object_without_a_message_is_shown_as_json(error: Any, message: str) -> None:
    assert refusal(500, {"errors": [error]}).messages == (message,)


def test_several_messages_stand_in_one_line() -> None:
    assert str(refusal(500, {"errors": ["a", "b"]})).startswith("POST Tickets/query: 500: a; b")


def test_a_refusal_has_its_request_and_response() -> None:
    found = refusal(500, {"errors": ["a"]})
    assert found.request is REQUEST
    assert found.response.status == 500


def test_a_refusal_shows_neither_body_nor_query() -> None:
    found = refusal(500, {"errors": ["a"]})
    assert "hunter2" not in f"{found} {found!r} {REQUEST!r}"
    assert "hidden" not in str(found)


# Good statuses


@pytest.mark.parametrize("content", [{}, {"item": None}, {"items": [], "pageDetails": {}}, {"errors": ["a"]}])
def test_an_object_is_a_good_answer(content: Any) -> None:
    given = answer(200, content)
    check(REQUEST, given)
    assert given.data == content


def test_a_long_page_of_rows_is_only_glanced_at() -> None:
    rows, long = evolve(REQUEST, rows=True), b" " * 5_000
    check(rows, answer(200, b'{"items":[nonsense]%b}' % long))
    for content in (b'{"items":[nonsense]}', b'{"items":[', b'{"items":[' + long, b"[1]", b"", PAGE, b'{"items":[]} x' + long):
        with pytest.raises(errors.ProtocolError):
            check(rows, answer(200, content))
    with pytest.raises(errors.ProtocolError, match="HTML"):
        check(rows, answer(200, b"{}", "text/html"))
    with pytest.raises(errors.ResponseError):
        check(rows, answer(500, b'{"items":[]}'))


@pytest.mark.parametrize("status", [200, 201, 203])
@pytest.mark.parametrize("kind", ["text/html", "text/html; charset=utf-8", "application/json", ""])
def test_a_page_in_place_of_json_is_no_answer(status: int, kind: str) -> None:
    with pytest.raises(errors.ProtocolError, match="HTML"):
        check(REQUEST, answer(status, b"  \r\n" + PAGE, kind))


@pytest.mark.parametrize(
    "content",
    [b"", b" ", b"{", b'{"items":[', b"nonsense", b'{"a":1}x', b"{'a':1}", b"\x00", b'{"a":NaN}'],
    ids=repr,
)
def test_what_is_no_json_is_no_answer(content: bytes) -> None:
    with pytest.raises(errors.ProtocolError, match="no JSON"):
        check(REQUEST, answer(200, content))


@pytest.mark.parametrize(("content", "kind"), [([], "list"), ("x", "str"), (5, "int"), (None, "NoneType"), (True, "bool")])
def test_json_that_is_no_object_is_no_answer(content: Any, kind: str) -> None:
    with pytest.raises(errors.ProtocolError, match=f"a JSON {kind}, not an object"):
        check(REQUEST, answer(200, content))


@pytest.mark.parametrize("content", [b'{"title":"\xff"}', b"[" * 100_000], ids=["utf-8", "nesting"])
@pytest.mark.parametrize("status", [200, 500])
def test_a_body_that_cannot_be_decoded_is_an_error_of_ours(status: int, content: bytes) -> None:
    with pytest.raises(errors.RequestError):
        check(REQUEST, answer(status, content))


@pytest.mark.parametrize("status", [300, 301, 302, 304, 307])
def test_redirects_are_no_answer(status: int) -> None:
    with pytest.raises(errors.ProtocolError, match=str(status)):
        check(REQUEST, answer(status, b""))


@given(
    st.integers(200, 599),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda deep: st.lists(deep, max_size=3) | st.dictionaries(st.sampled_from(["errors", "Message", "message", "x"]), deep),
        max_leaves=6,
    ),
)
@settings(deadline=None)
def test_any_json_gives_an_object_or_an_error_of_ours(status: int, content: Any) -> None:
    if status < 300 and isinstance(content, dict):
        given = answer(status, content)
        check(REQUEST, given)
        assert given.data == content
    else:
        with pytest.raises(errors.RequestError) as caught:
            check(REQUEST, answer(status, content))
        assert caught.value.request is REQUEST


def test_every_refusal_is_a_kind_of_response_error() -> None:
    kinds = {error for _, _, error in CATALOGUE} | {error for _, error in BY_STATUS}
    assert kinds == set(errors.ResponseError.__subclasses__())


OURS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, Exception)]


def test_the_tree_of_errors_is_shallow_and_has_one_root() -> None:
    assert all(issubclass(kind, errors.AutotaskError) for kind in OURS)
    assert max(kind.__mro__.index(errors.AutotaskError) for kind in OURS) == 3


def test_the_table_of_errors_names_every_one() -> None:
    documented = set(re.findall(r"``([A-Z]\w+)``", errors.__doc__ or ""))
    assert documented == {kind.__name__ for kind in OURS} - {"AutotaskError"}
