"""How connections fail: each way is an error of its own, with its entry of the catalogue. With both clients."""

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from attrs import evolve

from autotask import AsyncAutotask, errors
from autotask_runtime.events import AnswerReceived
from autotask_runtime.settings import Retry
from autotask_sandbox import FaultRule, SandboxServer, SlowBody

from .conftest import QUICK, Both
from .scripted import HTML, Answer, Scripted, answer, scripted
from .test_policies import environ, read

ONCE = evolve(QUICK, retry=Retry(attempts=1))


def failure(kind: str, script: Scripted, program: Callable[[Any], Any] = read) -> errors.RequestError:
    """The error that a call ends with, tried once."""
    both = Both(kind, environ(script), ONCE)
    try:
        with pytest.raises(errors.RequestError) as caught:
            both(program)
        return caught.value
    finally:
        both.close()


WAYS: dict[str, tuple[Answer, type[errors.RequestError], str]] = {
    "reset": (Answer(reset=True), errors.ConnectionFailed, "broken connection"),
    "cut off": (Answer(body=b'{"item": {"id": 7}}', cut=5), errors.TruncatedAnswer, "truncated"),
    "nothing of a body": (Answer(body=b'{"item": {"id": 7}}', cut=0), errors.TruncatedAnswer, "truncated"),
    "page": (HTML, errors.HtmlPage, "page"),
    "no json": (Answer(body=b"not json"), errors.ProtocolError, "no json"),
    "empty": (Answer(body=b""), errors.ProtocolError, "no json"),
    "a list": (answer([1]), errors.ProtocolError, "no json"),
    "a redirect": (answer({}, 302, Location="http://127.0.0.1:1/"), errors.ProtocolError, "no json"),
    "empty 500": (Answer(status=500, body=b""), errors.ServerFault, "fault"),
}


@pytest.mark.parametrize("way", WAYS)
def test_each_way_to_fail_is_told_apart(kind: str, way: str) -> None:
    told, error, key = WAYS[way]
    with scripted(told) as script:
        found = failure(kind, script)
    assert type(found) is error
    assert found.key == key
    assert found.cause
    assert found.advice
    assert found.reached
    assert found.request is not None
    assert (found.request.method, found.request.path, found.request.attempt) == ("GET", "Tickets/7", 1)


def test_no_connection_is_told_apart_and_was_not_reached(kind: str, unused_port: int) -> None:
    with scripted(HTML) as script:
        values = {**environ(script), "AUTOTASK_API_URL": f"http://127.0.0.1:{unused_port}/"}
    both = Both(kind, values, ONCE)
    with pytest.raises(errors.ConnectionFailed) as caught:
        both(read)
    both.close()
    assert (caught.value.key, caught.value.reached, caught.value.retryable) == ("connect", False, True)


@pytest.fixture(scope="module")
def slow(spec: Any) -> Iterator[SandboxServer]:
    """A sandbox that sends what it answers in many pieces."""
    with SandboxServer(spec, seed=1, tickets=10) as server:
        server.sandbox.faults.add(FaultRule(SlowBody(pieces=200, pause=0.02), "GET Tickets/7"))
        yield server


def test_a_body_that_trickles_in_ends_with_the_timeout(kind: str, slow: SandboxServer) -> None:
    """Each piece comes in time, the whole does not: it would take four seconds."""
    both = Both(kind, slow.environ, evolve(ONCE, timeout=0.3))
    heard: list[AnswerReceived] = []
    both.client.events.subscribe(heard.append, AnswerReceived)
    with pytest.raises(errors.RequestTimeout, match="no whole answer"):
        both(read)
    assert both(lambda at: at.tickets.get(8)).id == 8
    both.close()
    assert [(event.status, type(event.error)) for event in heard] == [(0, errors.RequestTimeout), (200, type(None))]


def test_a_closed_client_says_so(kind: str, shared: SandboxServer) -> None:
    both = Both(kind, shared.environ)
    both.wait(both.client.aclose() if kind == "async" else both.client.close())
    with pytest.raises(errors.UsageError, match="closed"):
        both(read)
    both.close()


def test_what_was_answered_is_known_by_its_zone_and_time(kind: str, shared: SandboxServer) -> None:
    both = Both(kind, shared.environ)
    heard: list[AnswerReceived] = []
    end = both.client.events.subscribe(heard.append, AnswerReceived)
    both(read)
    end()
    both(read)
    both.close()
    (event,) = heard
    assert (event.status, event.zone, event.error) == (200, shared.url, None)
    assert event.seconds > 0


def test_what_a_gateway_says_is_no_refusal(kind: str) -> None:
    with scripted(answer({"message": "Endpoint request timed out"}, 504)) as script:
        found = failure(kind, script)
        unknown = failure(kind, script, lambda at: at.tickets.create(company_id=0, title="t", status=1, priority=1))
    assert (type(found), found.key) == (errors.ServerFault, "fault")
    assert isinstance(unknown, errors.OutcomeUnknown)


def test_a_client_belongs_to_one_event_loop(shared: SandboxServer) -> None:
    client = AsyncAutotask.from_env(shared.environ, settings=ONCE)

    async def program() -> str | None:
        return (await client.tickets.get(7)).title

    async def end() -> None:
        await client.aclose()

    with asyncio.Runner() as first:
        first.run(program())
        with asyncio.Runner() as second, pytest.raises(errors.UsageError, match="another event loop"):
            second.run(program())
        first.run(end())


def test_certificates_that_are_not_there_are_an_error_of_the_configuration(
    kind: str, shared: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/certificates.pem")
    both = Both(kind, shared.environ, ONCE)
    with pytest.raises(errors.ConfigurationError, match="certificates or proxy"):
        both(read)
    both.close()
