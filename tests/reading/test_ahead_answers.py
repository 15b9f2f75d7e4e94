"""Answers that fail, lie or look odd, of a page that was asked for ahead: as if it had been asked for when it was due."""

import json
import threading
from typing import Any

import pytest
from attrs import evolve

from autotask import errors
from autotask_runtime.events import RequestRetried
from autotask_runtime.settings import Retry

from ..conftest import Both
from ..scripted import HTML, Answer, answer, scripted
from .rows import SECRET, SETTINGS, Rows, Wanted, failing
from .stepwise import Stepwise

FAULT = answer({"errors": ["out of order"]}, 503)
REFUSAL = answer({"errors": ["Unable to find x in the Ticket Entity."]}, 500)
ODD = Answer(
    body=b'{"items": [{"id": 7}, oops], "pageDetails": {"nextPageUrl": null}}', headers={"Content-Type": "application/json"}
)
NOT_UTF8 = evolve(ODD, body=b'{"items": [{"id": 7}], "pageDetails": {"nextPageUrl": "\xff"}}')
DEEP = evolve(ODD, body=b'{"items": [{"id": 7}], "pageDetails": {"x": ' + b"[" * 1500 + b"]" * 1500 + b"}}")


def third(want: Wanted) -> bool:
    """Whether this is the third page of five rows each."""
    return want.after == 10


@pytest.mark.parametrize(
    ("told", "kind_of_error"),
    [
        (REFUSAL, errors.Rejected),
        (answer(None, 403), errors.PermissionDenied),
        (FAULT, errors.ServerFault),
        (HTML, errors.HtmlPage),
        (evolve(FAULT, reset=True), errors.ConnectionFailed),
        (evolve(answer({"items": []}), cut=3), errors.TruncatedAnswer),
        (ODD, errors.ProtocolError),
        (answer({"items": None}), errors.ProtocolError),
        (answer([]), errors.ProtocolError),
    ],
)
def test_an_error_is_raised_when_its_page_is_due(reader: Both, rows: Rows, told: Answer, kind_of_error: Any) -> None:
    """The rows before it are given, and it says where to go on."""
    rows.reset(range(1, 26))
    rows.on = failing(third, told)
    steps = Stepwise(reader, reader.client.tickets.where().page_size(5))
    assert steps.take() == [1, 2, 3, 4, 5]
    assert steps.take() == [6, 7, 8, 9, 10]
    with pytest.raises(kind_of_error) as raised:
        steps.take()
    assert raised.value.resume_after == 10
    rows.on = None
    rest = reader.rows(reader.client.tickets.where().page_size(5).by_id(after=raised.value.resume_after))
    assert [row.id for row in rest] == list(range(11, 26))


@pytest.mark.parametrize("told", [FAULT, ODD, HTML, evolve(FAULT, reset=True)], ids=["503", "odd", "html", "reset"])
def test_what_fails_once_is_repeated(reader: Both, rows: Rows, told: Answer) -> None:
    rows.reset(range(1, 26))
    rows.on = failing(third, told, times=1)
    assert [row.id for row in reader.rows(reader.client.tickets.where().page_size(5))] == list(range(1, 26))
    assert len(rows.queries()) == 6


@pytest.mark.parametrize("told", [ODD, NOT_UTF8, DEEP], ids=["odd", "no UTF-8", "deep"])
@pytest.mark.parametrize("place", [None, 10], ids=["first page", "third page"])
@pytest.mark.parametrize("long", [False, True], ids=["short", "long"])
def test_what_begins_and_ends_as_json_and_is_none_is_repeated_and_refused(
    kind: str, rows: Rows, told: Answer, place: int | None, long: bool
) -> None:
    """Of a long page it is noticed when it is decoded: then it is asked for anew, as often as settings say."""
    told = evolve(told, body=b"{" + b" " * 5_000 * long + told.body[1:])
    long = len(told.body) > 5_000
    rows.reset(range(1, 26))
    rows.on = failing(lambda want: want.after == place, told)
    both = Both(kind, rows.environ, evolve(SETTINGS, retry=Retry(attempts=3, first=0.0)))
    retried: list[Any] = []
    both.client.events.subscribe(retried.append, RequestRetried)
    with pytest.raises(errors.ProtocolError) as raised:
        both(lambda at: at.tickets.where().page_size(5).all())
    both.close()
    assert raised.value.resume_after == place
    assert [want.after for want in rows.queries()].count(place) == 3 + long
    assert len(retried) == 2


# A name of a key inside a string has its quotes escaped; one of a nested object is not the end of the answer.
TRAPS: dict[str, dict[str, Any]] = {
    "text": {"title": '"pageDetails":{"nextPageUrl":"URL"}}'},
    "text at the end": {"title": "x", "udf": '{"items":[],"pageDetails":{"nextPageUrl":"URL"}'},
    "object": {"other": {"pageDetails": {"nextPageUrl": "URL"}}},
    "key of the row": {"pageDetails": {"nextPageUrl": "URL"}},
}


@pytest.mark.parametrize("details", [{"nextPageUrl": None}, None, "absent", 7, []], ids=str)
@pytest.mark.parametrize("trap", TRAPS)
def test_what_a_row_holds_starts_no_request(kind: str, trap: str, details: Any) -> None:
    with scripted(answer(None, 401)) as other, scripted(answer(None, 401)) as script:
        held = json.loads(json.dumps(TRAPS[trap]).replace("URL", f"{other.url}V1.0/Tickets/query/next"))
        body = {"items": [{"id": 1}, {"id": 2, **held}], **({} if details == "absent" else {"pageDetails": details})}
        script.answers[0] = answer(body)
        both = Both(kind, {**Rows().environ, "AUTOTASK_API_URL": script.url}, SETTINGS)
        assert [row.id for row in both.rows(both.client.tickets.where())] == [1, 2]
        both.close()
        assert len(script.asked) == 1
        assert other.asked == []


def test_details_that_stand_first_are_read_without_asking_ahead(reader: Both, rows: Rows) -> None:
    rows.reset(range(1, 26))
    turned = threading.Event()

    def on(want: Wanted) -> Answer:
        page = json.loads(rows.page(want, sorted(id for id in rows.ids if want.fits(id))).body)
        turned.set()
        # So long that the details are not within what is looked at.
        return answer({"pageDetails": page["pageDetails"], "filler": "x" * 5_000, "items": page["items"]})

    rows.on = on
    assert [row.id for row in reader.rows(reader.client.tickets.where().page_size(5))] == list(range(1, 26))
    assert len(rows.queries()) == 5
    assert turned.is_set()


def test_a_next_page_of_another_origin_is_refused_and_sees_no_secret(reader: Both, rows: Rows) -> None:
    rows.reset(range(1, 26))
    with scripted(answer(None, 401)) as other:
        lie = answer({"items": [{"id": 1}], "pageDetails": {"nextPageUrl": f"{other.url}V1.0/Tickets/query/next"}})
        rows.on = failing(lambda want: want.after is None, lie)
        steps = Stepwise(reader, reader.client.tickets.where().page_size(5))
        assert steps.take() == [1]
        with pytest.raises(errors.RequestError, match=r"is not 127.0.0.1") as refused:
            steps.take()
        assert refused.value.resume_after == 1
        assert refused.value.reached is False
        assert other.asked == []
    assert SECRET not in repr(refused.value)
    assert len(rows.queries()) == 1


def test_a_page_that_names_itself_is_refused(reader: Both, rows: Rows) -> None:
    rows.reset(range(1, 26))
    rows.on = lambda want: answer({"items": [{"id": 6}], "pageDetails": {"nextPageUrl": rows.next_url(want, 5)}})
    steps = Stepwise(reader, reader.client.tickets.where().page_size(5))
    assert steps.take() == [6]
    with pytest.raises(errors.ProtocolError, match="leads nowhere"):
        steps.take()
