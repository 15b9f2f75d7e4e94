"""What the client does when things go wrong on the way: retries, slots, zones, strange answers. With both clients."""

import asyncio
import json
import pickle
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from autotask import AsyncAutotask, Autotask, Ticket, errors
from autotask_runtime.settings import Retry, Settings, Zones

from .conftest import QUICK, Both
from .scripted import HTML, ITEM, Answer, Scripted, answer, scripted

SECRETS = ("pa55word-secret", "INTEGRATIONCODE123")


def environ(script: Scripted) -> dict[str, str]:
    return {
        "AUTOTASK_API_URL": script.url,
        "AUTOTASK_USERNAME": "api@example.com",
        "AUTOTASK_SECRET": SECRETS[0],
        "AUTOTASK_INTEGRATION_CODE": SECRETS[1],
    }


def outcome(kind: str, script: Scripted, program: Callable[[Any], Any], settings: Settings = QUICK) -> Any:
    """What the program gives, or the error it ends with."""
    both = Both(kind, environ(script), settings)
    try:
        return both(program)
    except errors.AutotaskError as error:
        return error
    finally:
        both.close()


def seeking(script: Scripted) -> Settings:
    """Settings of a client that looks its zone up there."""
    return Settings(retry=Retry(first=0.0), zones=Zones(lookup_url=script.url, cache="off"))


def read(at: Any) -> Any:
    return at.tickets.get(7)


def create(at: Any) -> Any:
    return at.tickets.create(company_id=0, title="t", status=1, priority=1)


def update(at: Any) -> Any:
    return at.tickets.update(7, title="t")


TRANSIENT = {
    "html with status 200": HTML,
    "500 without errors": Answer(status=500, body=b""),
    "503 with html": Answer(status=503, body=b"<html>busy</html>"),
    "connection reset": Answer(reset=True),
    "body cut short": Answer(body=b'{"item": {"id": 7}}' + b" " * 100, cut=10),
    "no json": Answer(body=b"not json"),
    "json of another shape": Answer(body=b"[1, 2]"),
}


@pytest.mark.parametrize("trouble", TRANSIENT)
def test_reads_are_repeated_after_trouble_that_passes(kind: str, trouble: str) -> None:
    with scripted(TRANSIENT[trouble], ITEM) as script:
        assert outcome(kind, script, read).title == "t"
        assert len(script.asked) == 2


@pytest.mark.parametrize("trouble", TRANSIENT)
@pytest.mark.parametrize("write", [create, update])
def test_writes_are_never_repeated_once_the_server_may_have_seen_them(kind: str, trouble: str, write: Any) -> None:
    with scripted(TRANSIENT[trouble], answer({"itemId": 1})) as script:
        error = outcome(kind, script, write)
        assert isinstance(error, errors.OutcomeUnknown)
        assert len(script.asked) == 1


@pytest.mark.parametrize("program", [read, create, update])
def test_a_refusal_to_begin_is_repeated_for_writes_too(kind: str, program: Any) -> None:
    busy = answer({"errors": ["The thread threshold of 3 threads has been exceeded"]}, 429)
    with scripted(busy, busy, answer({"itemId": 5, "item": {"id": 5}})) as script:
        result = outcome(kind, script, program)
        assert not isinstance(result, errors.AutotaskError)
        assert len(script.asked) == 3


def test_trouble_that_stays_ends_with_its_own_error(kind: str) -> None:
    with scripted(HTML) as script:
        error = outcome(kind, script, read)
        assert isinstance(error, errors.ProtocolError)
        assert "HTML page" in str(error)
        assert len(script.asked) == QUICK.retry.attempts


def test_a_rejection_is_not_repeated(kind: str) -> None:
    with scripted(answer({"errors": ["Missing Required Field: title. ; on record number [1].", "second"]}, 500)) as script:
        error = outcome(kind, script, read)
        assert isinstance(error, errors.Rejected)
        assert error.messages == ("Missing Required Field: title. ; on record number [1].", "second")
        assert len(script.asked) == 1


def test_a_timeout_is_its_own_error(kind: str) -> None:
    release = threading.Event()
    slow = Answer(before=lambda: release.wait(20))
    with scripted(slow) as script:
        error = outcome(kind, script, create, Settings(timeout=0.2, retry=Retry(first=0.0)))
        release.set()
        assert isinstance(error, errors.OutcomeUnknown)
        assert isinstance(error.__cause__, errors.RequestTimeout)
        assert len(script.asked) == 1


def test_credentials_go_out_as_headers_in_utf8(kind: str) -> None:
    with scripted(ITEM) as script:
        values = {**environ(script), "AUTOTASK_SECRET": "pä55"}
        both = Both(kind, values)
        both(read)
        both.close()
        headers = script.asked[0].headers
        assert headers["username"] == "api@example.com"
        assert headers["apiintegrationcode"] == SECRETS[1]
        assert headers["secret"].encode("latin-1").decode() == "pä55"
        assert "impersonationresourceid" not in headers


def test_no_error_shows_a_secret(kind: str) -> None:
    troubles = [*TRANSIENT.values(), answer(None, 401), answer({"errors": ["no"]}, 500), answer({"Message": "no"}, 405)]
    for trouble in troubles:
        with scripted(trouble) as script:
            error = outcome(kind, script, create)
            shown = f"{error!r} {error} {error.__dict__!r} {error.request.__dict__ if hasattr(error.request, '__dict__') else ''}"
            assert isinstance(error, errors.RequestError)
            assert not [secret for secret in SECRETS if secret in shown]


def test_a_next_page_of_another_origin_is_refused(kind: str) -> None:
    page = {"items": [{"id": 1}], "pageDetails": {"nextPageUrl": "http://127.0.0.2:1/ATServicesRest/V1.0/Tickets/query/next"}}
    with scripted(answer(page)) as script:
        error = outcome(kind, script, lambda at: at.tickets.where().all())
        assert isinstance(error, errors.RequestError)
        assert "refused" in str(error)
        assert len(script.asked) == 1


def test_a_page_that_fails_raises_and_does_not_end_the_rows_in_silence(kind: str) -> None:
    with scripted(ITEM) as script:
        page = {"items": [{"id": 1}], "pageDetails": {"nextPageUrl": f"{script.url}V1.0/Tickets/query/next?paging=x"}}
        script.answers.clear()
        script.answers.extend([answer(page), answer({"errors": ["no more"]}, 500)])
        error = outcome(kind, script, lambda at: at.tickets.where().all())
        assert isinstance(error, errors.Rejected)
        assert [asked.path.partition("V1.0/")[2] for asked in script.asked] == ["Tickets/query", "Tickets/query/next?paging=x"]
        assert script.asked[0].body == script.asked[1].body
        assert {asked.method for asked in script.asked} == {"POST"}


@pytest.mark.parametrize("by_id", [False, True])
def test_a_read_that_broke_off_says_where_to_go_on(kind: str, by_id: bool) -> None:
    with scripted(ITEM) as script:
        following = {"nextPageUrl": f"{script.url}V1.0/Tickets/query/next?paging=x"}
        first, last = {"items": [{"id": 1}, {"id": 4}], "pageDetails": following}, {"items": [{"id": 9}], "pageDetails": {}}
        script.answers.clear()
        script.answers.extend([answer(first), answer(None, 401), answer(last)])
        error = outcome(kind, script, lambda at: (at.tickets.where().by_id() if by_id else at.tickets.where()).all())
        assert isinstance(error, errors.AuthenticationFailed)
        assert error.resume_after == 4
        rest = outcome(kind, script, lambda at: at.tickets.where().by_id(after=error.resume_after).ids())
        assert rest == [9]
        assert json.loads(script.asked[2].body)["filter"] == [{"op": "gt", "field": "id", "value": 4}]


def test_pages_that_lead_nowhere_are_an_error_not_an_endless_read(kind: str) -> None:
    with scripted(ITEM) as script:
        own = {"items": [{"id": 1}], "pageDetails": {"nextPageUrl": f"{script.url}V1.0/Tickets/query/next"}}
        script.answers.clear()
        script.answers.append(answer(own))
        assert isinstance(outcome(kind, script, lambda at: at.tickets.where().all()), errors.ProtocolError)
        empty = {"items": [], "pageDetails": {"nextPageUrl": f"{script.url}V1.0/Tickets/query/next"}}
        script.answers[0] = answer(empty)
        assert isinstance(outcome(kind, script, lambda at: at.tickets.where().by_id().all()), errors.ProtocolError)


def test_a_page_without_items_is_an_error_not_an_empty_result(kind: str) -> None:
    with scripted(answer({"pageDetails": {}})) as script:
        assert isinstance(outcome(kind, script, lambda at: at.tickets.where().all()), errors.ProtocolError)
    with scripted(answer({"items": [{"id": 1}, 7]})) as script:
        assert isinstance(outcome(kind, script, lambda at: at.tickets.where().all()), errors.ProtocolError)
    with scripted(answer({"count": 3})) as script:
        assert isinstance(outcome(kind, script, lambda at: at.tickets.where().count()), errors.ProtocolError)
    with scripted(answer({"id": 3})) as script:
        assert isinstance(outcome(kind, script, create), errors.OutcomeUnknown)


@pytest.mark.parametrize(
    ("status", "error"),
    [(401, "AuthenticationFailed"), (403, "PermissionDenied"), (404, "RouteNotFound"), (405, "VerbNotAllowed")],
)
def test_each_refusal_has_its_error(kind: str, status: int, error: str) -> None:
    with scripted(answer({"Message": "said by IIS"}, status)) as script:
        found = outcome(kind, script, update)
        assert type(found).__name__ == error
        assert found.messages == ("said by IIS",)
        again = pickle.loads(pickle.dumps(found))
        assert (type(again), str(again), again.request, again.status) == (type(found), str(found), found.request, status)
        assert len(script.asked) == 1


@pytest.mark.parametrize("missing", [answer({"item": None}), answer({"Message": "not here"}, 404), answer(None, 404)])
def test_a_missing_row_may_be_null_or_404(kind: str, missing: Answer) -> None:
    with scripted(missing) as script:
        assert outcome(kind, script, lambda at: at.tickets.find(7)) is None
        assert isinstance(outcome(kind, script, read), errors.NotFound)
    with scripted(Answer(status=404, body=b"<html>")) as script:
        assert isinstance(outcome(kind, script, lambda at: at.tickets.find(7)), errors.RouteNotFound)


# Slots


def _hold() -> None:
    time.sleep(0.02)


def test_no_more_than_three_requests_per_endpoint_at_once_from_threads() -> None:
    with scripted(Answer(body=b'{"item": {"id": 7}}', before=_hold)) as script, Autotask.from_env(environ(script)) as at:
        with ThreadPoolExecutor(12) as pool:
            found = list(pool.map(lambda number: at.tickets.get(number).id, range(24)))
        assert found == [7] * 24
        assert script.most_busy == 3


def test_no_more_than_three_requests_per_endpoint_at_once_from_tasks() -> None:
    async def program(script: Scripted) -> list[Ticket]:
        async with AsyncAutotask.from_env(environ(script)) as at:
            return await asyncio.gather(*(at.tickets.get(number) for number in range(24)))

    with scripted(Answer(body=b'{"item": {"id": 7}}', before=_hold)) as script:
        assert len(asyncio.run(program(script))) == 24
        assert script.most_busy == 3


def test_endpoints_have_slots_of_their_own() -> None:
    async def program(script: Scripted) -> None:
        async with AsyncAutotask.from_env(environ(script)) as at:
            await asyncio.gather(*(at.tickets.get(n) for n in range(9)), *(at.companies.get(n) for n in range(9)))

    together = threading.Barrier(6)
    with scripted(Answer(body=b'{"item": {"id": 7}}', before=lambda: together.wait(10))) as script:
        asyncio.run(program(script))
        assert script.most_busy == 6


# Zones


def zone(script: Scripted) -> Answer:
    return answer({"zoneName": "Z", "url": script.url.rstrip("/"), "webUrl": "", "ci": 1})


def test_a_zone_on_an_unknown_host_is_refused_and_sees_no_credentials(kind: str) -> None:
    with scripted(ITEM) as lookup, scripted(answer(None, 401)) as old, scripted(ITEM) as new:
        lookup.answers.clear()
        lookup.answers.extend([answer({"url": server.url.replace("127.0.0.1", "localhost")}) for server in (old, new)])
        values = {name: value for name, value in environ(lookup).items() if name != "AUTOTASK_API_URL"}
        both = Both(kind, values, seeking(lookup))
        with pytest.raises(errors.ConfigurationError, match="no host of Autotask"):
            both(read)
        both.close()
        assert old.asked == []
        assert new.asked == []
        assert not [secret for asked in lookup.asked for secret in SECRETS if secret in f"{asked.headers} {asked.path}"]


def test_after_a_401_the_zone_is_asked_for_again_and_the_same_answer_ends_it(kind: str) -> None:
    with scripted(ITEM) as script:
        script.answers.clear()
        script.answers.extend([zone(script), answer(None, 401), zone(script), answer(None, 401)])
        values = {name: value for name, value in environ(script).items() if name != "AUTOTASK_API_URL"}
        both = Both(kind, values, seeking(script))
        with pytest.raises(errors.AuthenticationFailed):
            both(read)
        both.close()
        paths = [asked.path.partition("V1.0/")[2].partition("?")[0] for asked in script.asked]
        assert paths == ["zoneInformation", "Tickets/7", "zoneInformation"]


def test_a_tenant_that_moved_is_found_again_and_tried_once(kind: str) -> None:
    with scripted(ITEM) as script:
        moved = {"zoneName": "Z", "url": script.url.replace("ATServicesRest", "Moved"), "webUrl": "", "ci": 1}
        script.answers.clear()
        script.answers.extend([zone(script), answer(None, 401), answer(moved), ITEM])
        values = {name: value for name, value in environ(script).items() if name != "AUTOTASK_API_URL"}
        both = Both(kind, values, seeking(script))
        assert both(read).title == "t"
        both.close()
        assert [asked.path.split("/")[1] for asked in script.asked] == [
            "ATServicesRest",
            "ATServicesRest",
            "ATServicesRest",
            "Moved",
        ]


def test_threads_that_start_together_look_the_zone_up_once() -> None:
    with scripted(ITEM) as script:
        script.answers.clear()
        script.answers.extend([zone(script), ITEM])
        values = {name: value for name, value in environ(script).items() if name != "AUTOTASK_API_URL"}
        with Autotask.from_env(values, settings=seeking(script)) as at, ThreadPoolExecutor(8) as pool:
            assert len(list(pool.map(at.tickets.get, range(16)))) == 16
        assert sum("zoneInformation" in asked.path for asked in script.asked) == 1
