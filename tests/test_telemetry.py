"""Spans for OpenTelemetry: one a call, by the semantic conventions, with nothing of a tenant's data. With both clients."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from autotask import Autotask, Ticket, errors
from autotask.settings import Budget, Retry, Settings
from autotask_runtime import extras
from autotask_runtime.watch import telemetry

from .conftest import Both
from .scripted import HTML, ITEM, Answer, answer, scripted
from .test_policies import SECRETS, environ

REFUSED = answer({"errors": ["Data violation: private words"]}, 500)


@pytest.fixture
def exporter(monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemorySpanExporter]:
    """What a program's own provider would send."""
    provider, found = TracerProvider(), InMemorySpanExporter()
    provider.add_span_processor(SimpleSpanProcessor(found))
    monkeypatch.setattr(telemetry, "tracer", lambda: provider.get_tracer("test"))
    yield found
    provider.shutdown()


def traced(kind: str, answers: list[Answer], *programs: Any, attempts: int = 3) -> str:
    """Run these with telemetry on, and give the server's URL."""
    name = f"telemetry {kind}"
    settings = Settings(telemetry=True, retry=Retry(attempts=attempts, first=0.0), budget=Budget(learn_every=0, database=name))
    with scripted(*answers) as script:
        both = Both(kind, environ(script), settings)
        for program in programs:
            with suppress(errors.RequestError):
                both(program)
        both.close()
        return script.url


def read(at: Any) -> Any:
    return at.tickets.get(7)


def the_span(exporter: InMemorySpanExporter) -> ReadableSpan:
    (span,) = exporter.get_finished_spans()
    return span


def test_a_call_is_one_span_by_the_conventions(kind: str, exporter: InMemorySpanExporter) -> None:
    url = traced(kind, [ITEM], read)
    span = the_span(exporter)
    assert (span.name, span.kind, span.status.status_code) == ("GET Tickets", SpanKind.CLIENT, StatusCode.UNSET)
    assert span.attributes == {
        "http.request.method": "GET",
        "url.path": "/ATServicesRest/V1.0/Tickets/7",
        "server.address": "127.0.0.1",
        "server.port": int(url.split(":")[2].partition("/")[0]),
        "http.response.status_code": 200,
        "autotask.entity": "Tickets",
    }
    assert span.events == ()


def test_retries_are_counted_and_noted(kind: str, exporter: InMemorySpanExporter) -> None:
    traced(kind, [HTML, HTML, ITEM], read)
    span = the_span(exporter)
    assert span.attributes is not None
    assert span.attributes["http.request.resend_count"] == 2
    assert [(event.name, (event.attributes or {})["error.type"]) for event in span.events] == [("retry", "page")] * 2


@pytest.mark.parametrize(
    ("answers", "key", "status"),
    [([REFUSED], "business rule", 500), ([HTML], "page", None), ([Answer(reset=True)], "broken connection", None)],
    ids=["refused", "page", "reset"],
)
def test_a_failure_names_its_kind_and_not_its_words(
    kind: str, exporter: InMemorySpanExporter, answers: list[Answer], key: str, status: int | None
) -> None:
    traced(kind, answers, read, attempts=1)
    span = the_span(exporter)
    assert span.attributes is not None
    assert span.status.status_code is StatusCode.ERROR
    assert span.attributes["error.type"] == key
    assert span.attributes.get("http.response.status_code") == status
    assert span.attributes["server.address"] == "127.0.0.1"
    assert "private words" not in span.to_json()


def test_no_span_holds_a_secret_a_query_or_a_body(kind: str, exporter: InMemorySpanExporter) -> None:
    programs: list[Any] = [
        lambda at: at.tickets.update(7, title="private words"),
        lambda at: at.tickets.where(Ticket.q.title == "private words").all(),
        lambda at: at.raw("GET", "Tickets/query?search=private words"),
        lambda at: at.raw("GET", "/VersionInformation"),
    ]
    traced(kind, [HTML], *programs, attempts=2)
    spans = exporter.get_finished_spans()
    assert [span.name for span in spans] == [
        "PATCH Tickets",
        "POST Tickets",
        "GET Tickets",
        "GET VersionInformation",
    ]
    text = "".join(span.to_json() for span in spans)
    assert "private" not in text
    assert not [secret for secret in SECRETS if secret in text]
    assert (spans[-1].attributes or {})["url.path"] == "/ATServicesRest/VersionInformation"


def test_calls_in_a_span_of_the_users_are_its_children(exporter: InMemorySpanExporter) -> None:
    settings = Settings(telemetry=True, budget=Budget(learn_every=0, database="children"))
    with (
        scripted(ITEM) as script,
        Autotask.from_env(environ(script), settings=settings) as at,
        telemetry.tracer().start_as_current_span("mine") as mine,
    ):
        at.tickets.get(7)
        assert trace.get_current_span() is mine
    span = exporter.get_finished_spans()[0]
    assert span.parent is not None
    assert span.parent.span_id == mine.get_span_context().span_id


def test_without_a_provider_nothing_changes(kind: str) -> None:
    found: list[Any] = []
    traced(kind, [ITEM], lambda at: found.append(at.metrics()), read)
    assert found


def test_a_client_without_telemetry_does_not_load_it() -> None:
    program = (
        "import sys, autotask\n"
        "autotask.Autotask(username='u', secret='s', integration_code='i', api_url='http://127.0.0.1:9/')\n"
        "print([name for name in sys.modules if 'telemetry' in name or 'tracing' in name])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extras, "find_spec", lambda name: None)
    with pytest.raises(ImportError, match=r"telemetry needs opentelemetry: pip install 'autotask-sdk\[otel\]'"):
        Autotask(username="u", secret="s", integration_code="i", settings=Settings(telemetry=True))
