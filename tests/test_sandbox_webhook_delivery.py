"""Delivery of callouts: order, retries by the sandbox's clock, the error log, deactivation, and what is never called."""

import asyncio
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from autotask_sandbox import Sandbox, StandingClock, create_app
from autotask_sandbox.callouts import refuse, send

from .hooked import NOW, SECRET, Hooked, bodies, client_of, hooked_server, spec_with_udfs, webhook_body
from .scripted import Answer, Scripted, answer, scripted

FINE = answer()
BROKEN = answer(status=503)
THREAD = "autotask-sandbox-webhooks"


@pytest.fixture
def hooked() -> Iterator[Hooked]:
    with hooked_server() as server, client_of(server) as api:
        yield Hooked(server, api, server.sandbox.clock)  # type: ignore[arg-type]


def titles(receiver: Scripted) -> list[str]:
    return [body["Fields"]["title"] for body in bodies(receiver)]


@pytest.mark.fact("9: order")
def test_events_of_a_type_keep_their_order(hooked: Hooked) -> None:
    with scripted(BROKEN, FINE) as receiver:
        hooked.webhook(receiver.url)
        ticket = hooked.ticket(title="0")
        hooked.deliver()
        assert (titles(receiver), hooked.pending) == (["0"], 1)
        hooked.ticket(title="1")
        hooked.patch("Tickets", {"id": ticket, "title": "an update goes its own way"})
        hooked.deliver()
        assert titles(receiver) == ["0", "an update goes its own way"]
        hooked.ticket(title="2")
        hooked.move(29)
        assert hooked.pending == 3
        hooked.move(1)
        assert titles(receiver)[2:] == ["0", "1", "2"]
        numbers = [body["SequenceNumber"] for body in bodies(receiver) if body["Action"] == "Create"]
        assert numbers == sorted(numbers)
        assert receiver.asked[0].body == receiver.asked[2].body  # a retry is the same event, to the byte
        assert hooked.pending == 0


@pytest.mark.fact("9: retries")
def test_five_tries_in_two_minutes_then_the_log(hooked: Hooked) -> None:
    with scripted(BROKEN) as receiver:
        webhook = hooked.webhook(receiver.url, "Company", subscribed=("companyName",))
        hooked.patch("Companies", {"id": hooked.first("Companies"), "companyName": "Ünited"})
        hooked.deliver()
        for tries in range(2, 6):
            assert hooked.logs() == []
            hooked.move(29.999)
            assert len(receiver.asked) == tries - 1
            hooked.move(0.001)
            assert len(receiver.asked) == tries
        (log,) = hooked.logs()
        assert log["errorMessage"] == "answered 503 Service Unavailable"
        assert (log["accountWebhookID"], log["contactWebhookID"]) == (webhook, None)
        assert log["payload"].encode() == receiver.asked[0].body
        assert log["sequenceNumber"] == bodies(receiver)[0]["SequenceNumber"]
        assert log["createDateTime"] == "2026-03-04T05:08:07.08Z"
        hooked.move(3600)
        assert (len(receiver.asked), hooked.pending) == (5, 0)
        hooked.move(29 * 86_400)
        assert len(hooked.logs()) == 1
        hooked.move(86_400 - 3600)
        assert hooked.logs() == []


@pytest.mark.parametrize("what", [Answer(reset=True), Answer(status=302, headers={"Location": "https://example.com/"})])
def test_no_2xx_is_no_success(hooked: Hooked, what: Answer) -> None:
    with scripted(what, Answer(status=204, body=b"")) as receiver:
        hooked.webhook(receiver.url)
        hooked.ticket()
        hooked.deliver()
        assert hooked.pending == 1
        hooked.move(30)
        assert (len(receiver.asked), hooked.pending) == (2, 0)


def test_nobody_listens(hooked: Hooked, unused_port: int) -> None:
    hooked.webhook(f"http://127.0.0.1:{unused_port}/")
    hooked.ticket()
    hooked.deliver()
    for _ in range(4):
        hooked.move(30)
    (log,) = hooked.logs()
    assert log["errorMessage"].startswith("ConnectError")


@pytest.mark.fact("9: retries")
def test_ten_seconds_without_an_answer(hooked: Hooked) -> None:
    held = threading.Event()

    def hang() -> None:
        hooked.clock.move(timedelta(seconds=10))
        held.wait(20)

    with scripted(Answer(before=hang), FINE) as receiver:
        hooked.webhook(receiver.url)
        hooked.ticket()
        hooked.deliver()
        assert (len(receiver.asked), hooked.pending) == (1, 1)
        held.set()
        hooked.move(19.999)
        assert len(receiver.asked) == 1
        hooked.move(0.001)  # thirty seconds after the first try began
        assert (len(receiver.asked), hooked.pending) == (2, 0)


def test_time_that_jumps_takes_no_answer_away_that_comes_at_once(hooked: Hooked) -> None:
    with scripted(Answer(before=lambda: hooked.clock.move(timedelta(days=1)))) as receiver:
        hooked.webhook(receiver.url)
        hooked.ticket()
        hooked.deliver()
        assert (len(receiver.asked), hooked.pending) == (1, 0)


def fail_events(hooked: Hooked, count: int) -> None:
    for number in range(count):
        hooked.ticket(title=str(number))
        hooked.deliver()
        for _ in range(4):
            hooked.move(30)


@pytest.mark.fact("9: deactivation")
def test_twenty_five_failed_events_in_a_row_end_a_webhook(hooked: Hooked) -> None:
    with scripted(BROKEN) as receiver:
        webhook = hooked.webhook(receiver.url, subscribed=("title",))
        fail_events(hooked, 24)
        receiver.answers.clear()
        receiver.answers.append(FINE)
        hooked.ticket(title="fine")  # one that arrives, and it begins anew
        hooked.deliver()
        receiver.answers[0] = BROKEN
        fail_events(hooked, 24)
        assert hooked.row("TicketWebhooks", webhook)["isActive"] is True
        hooked.ticket(title="the last one")
        hooked.ticket(title="left behind")
        hooked.deliver()
        for _ in range(3):
            hooked.move(30)
        receiver.asked.clear()
        hooked.clock.move(timedelta(seconds=30))
        receiver.answers.appendleft(BROKEN)
        receiver.answers[1] = FINE
        hooked.deliver()
        assert hooked.row("TicketWebhooks", webhook)["isActive"] is False
        assert [asked.path.endswith("/deactivated") for asked in receiver.asked] == [False, True]
        assert [body["Action"] for body in bodies(receiver)] == ["Create", "Deactivated"]
        assert bodies(receiver)[1]["Guid"] == hooked.row("TicketWebhooks", webhook)["webhookGUID"]
        assert len(hooked.logs()) == 49
        hooked.ticket()
        hooked.move(3600)
        assert (len(receiver.asked), hooked.pending) == (2, 0)
        # Switched on again it starts from nothing.
        hooked.patch("TicketWebhooks", {"id": webhook, "isActive": True})
        receiver.answers[0] = BROKEN
        fail_events(hooked, 1)
        assert hooked.row("TicketWebhooks", webhook)["isActive"] is True


@pytest.mark.parametrize("url", ["https://192.0.2.1/hook", "https://example.com:8443/hook", "https://10.0.0.1/"])
def test_nothing_is_sent_to_other_machines(hooked: Hooked, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async def sent(*arguments: object) -> str:
        raise AssertionError("called")

    monkeypatch.setattr("autotask_sandbox.courier.send", sent)
    hooked.webhook(url)
    hooked.ticket()
    hooked.deliver()
    (log,) = hooked.logs()
    assert log["errorMessage"] == "not sent: the sandbox calls loopback addresses only"
    assert hooked.pending == 0


@pytest.mark.parametrize(
    ("url", "called"),
    [
        ("http://127.0.0.1:1/", True),
        ("https://localhost/", True),
        ("http://[::1]:80/", True),
        ("http://127.0.0.1.example.com/", False),
        ("https://localhost@example.com/", False),
        ("https://0.0.0.0/", False),
        ("file:///etc/hosts", False),
        ("", False),
    ],
)
def test_only_this_machine_is_called(url: str, called: bool) -> None:
    assert (refuse(url) == "") is called


def test_proxies_are_not_used(monkeypatch: pytest.MonkeyPatch, unused_port: int) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{unused_port}")
    monkeypatch.setenv("ALL_PROXY", f"http://127.0.0.1:{unused_port}")
    with scripted(FINE) as receiver:
        assert asyncio.run(send(receiver.url, SECRET, "{}")) == ""
        assert receiver.asked[0].body == b"{}"


def test_one_who_hangs_holds_up_nobody_else_and_no_end() -> None:
    hanging, held, told = threading.Event(), threading.Event(), threading.Event()

    def hang() -> None:
        hanging.set()
        held.wait(20)

    with scripted(Answer(before=hang)) as stuck, scripted(Answer(before=told.set)) as receiver:
        with hooked_server() as server, client_of(server) as api:
            hooked = Hooked(server, api, server.sandbox.clock)  # type: ignore[arg-type]
            hooked.webhook(stuck.url)
            hooked.ticket(title="first")
            assert hanging.wait(5)  # sent in the background: nobody asked for it
            hooked.webhook(receiver.url)
            hooked.ticket(title="second")
            assert told.wait(5)
            assert titles(receiver) == ["second"]
            assert titles(stuck) == ["first"]
        assert THREAD not in [thread.name for thread in threading.enumerate()]
        server.stop()
        held.set()


def test_no_thread_without_callouts(hooked: Hooked) -> None:
    hooked.ticket()
    assert THREAD not in [thread.name for thread in threading.enumerate()]


def test_deliver_is_cut_short_by_the_end() -> None:
    hanging, held = threading.Event(), threading.Event()

    def hang() -> None:
        hanging.set()
        held.wait(20)

    with scripted(Answer(before=hang)) as stuck, hooked_server() as server, client_of(server) as api:
        hooked = Hooked(server, api, server.sandbox.clock)  # type: ignore[arg-type]
        hooked.webhook(stuck.url)
        hooked.ticket()
        waiting = threading.Thread(target=hooked.deliver)
        waiting.start()
        assert hanging.wait(5)
        assert hooked.pending == 1
        server.sandbox.webhooks.stop()
        waiting.join(5)
        assert not waiting.is_alive()
        held.set()


def test_without_a_server() -> None:
    sandbox_clock = StandingClock(NOW)
    app = create_app(spec_with_udfs(), tickets=2, clock=sandbox_clock)
    sandbox: Sandbox = app.state.sandbox
    headers = {"ApiIntegrationCode": "SANDBOX", "UserName": "api@sandbox.example", "Secret": "sandbox-secret"}

    async def program(url: str) -> None:
        transport = httpx.ASGITransport(app=app)
        base = "http://sandbox/ATServicesRest/V1.0/"
        async with httpx.AsyncClient(transport=transport, base_url=base, headers=headers) as api:
            assert (await api.post("CompanyWebhooks", json=webhook_body(url))).status_code == 200
            number = sandbox.catalog["CompanyWebhookFields"].by_name["fieldid"].fact.picklist
            assert number
            (name,) = (value.value for value in number.values if value.label == "companyName")
            body = {"webhookID": 1, "fieldID": int(name), "isSubscribedField": True, "isDisplayAlwaysField": False}
            assert (await api.post("CompanyWebhooks/1/Fields", json=body)).status_code == 200
            company = sandbox.store.rows("Companies")[0]["id"]
            assert (await api.patch("Companies", json={"id": company, "companyName": "Renamed"})).status_code == 200
            assert sandbox.webhooks.pending() == 1
            sandbox.webhooks.deliver()  # within the event loop, as a test in a plugin does

    with scripted(FINE) as receiver:
        asyncio.run(program(receiver.url))
        assert [body["Fields"] for body in bodies(receiver)] == [{"companyName": "Renamed"}]
    assert THREAD not in [thread.name for thread in threading.enumerate()]
    sandbox.close()


def test_what_waits_outlives_a_restart(tmp_path: Path) -> None:
    data = str(tmp_path / "rows.sqlite")
    with scripted(BROKEN, FINE) as receiver:
        with hooked_server(data=data) as server, client_of(server) as api:
            hooked = Hooked(server, api, server.sandbox.clock)  # type: ignore[arg-type]
            hooked.webhook(receiver.url)
            hooked.ticket(title="kept")
            hooked.deliver()
            guid = hooked.row("TicketWebhooks", 1)["webhookGUID"]
        with hooked_server(data=data) as server:
            server.sandbox.clock.move(timedelta(seconds=30))
            server.sandbox.webhooks.deliver()
            assert titles(receiver) == ["kept", "kept"]
            assert {body["Guid"] for body in bodies(receiver)} == {guid}
            assert server.sandbox.webhooks.pending() == 0


def test_a_reset_takes_callouts_along(hooked: Hooked) -> None:
    with scripted(BROKEN) as receiver:
        hooked.webhook(receiver.url)
        hooked.ticket()
        hooked.deliver()
        assert hooked.pending == 1
        hooked.server.sandbox.reset()
        hooked.move(30)
        assert (hooked.pending, len(receiver.asked)) == (0, 1)
