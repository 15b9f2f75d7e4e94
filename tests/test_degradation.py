"""Old answers while the breaker is open: when they are given, when not, and how they are told from new ones."""

import pickle
from collections.abc import Iterator
from copy import copy
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import settings as steadied
from hypothesis import strategies as st

from autotask import Ticket, errors
from autotask_runtime.events import ServedStale
from autotask_runtime.messages import Response
from autotask_runtime.reuse.cache import Kept, MemoryCache
from autotask_runtime.reuse.staleness import stale_since
from autotask_runtime.settings import Breaker, References, Retry
from autotask_sandbox import FaultRule, SandboxServer, ServerFault

from .conftest import QUICK, Both, sent
from .quick_sandboxes import quickly

T = Ticket.q
# One failure opens it, and it stays open.
SETTINGS = evolve(
    QUICK,
    retry=Retry(attempts=1),
    breaker=Breaker(minimum=1, rate=0.1, pause=3600),
    stale_for=600,
    references=References(fresh=0, lifetime=0),  # what is at hand would not be read anew
)


class Clock:
    """Seconds, set by the test."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


class Client:
    """A client with a clock that is set, on a sandbox that can be made to fail."""

    def __init__(self, kind: str, server: SandboxServer, **changes: Any) -> None:
        self.server = server
        self.both = Both(kind, server.environ, evolve(SETTINGS, **changes))
        self.clock = Clock()
        self.served: list[ServedStale] = []
        self.both.client.events.subscribe(self.served.append, ServedStale)
        for policy in self.both.client._session.policies:
            if type(policy).__name__.endswith("DegradationPolicy"):
                policy._now = self.clock

    def __call__(self, program: Any) -> Any:
        """What it gives, or the error."""
        try:
            return self.both(program)
        except errors.AutotaskError as error:
            return error

    def rows(self, query: Any) -> Any:
        return self.both.rows(query)

    def fail(self, path: str = "Tickets*") -> None:
        """Let an endpoint fail once, so that the breaker opens."""
        self.server.sandbox.faults.add(FaultRule(ServerFault(503), f"GET {path}"))
        entity = path.rstrip("*")
        assert isinstance(self(lambda at: at.raw("GET", f"{entity}/1")), errors.ServerFault)
        self.server.sandbox.faults.clear()
        self.server.journal.clear()


@pytest.fixture(params=["sync", "async"])
def client(request: pytest.FixtureRequest, shared: SandboxServer) -> Iterator[Client]:
    with quickly():
        shared.sandbox.reset()
    made = Client(request.param, shared)
    yield made
    made.both.close()
    shared.sandbox.faults.clear()


def read(at: Any) -> Any:
    return at.tickets.get(7)


def test_what_was_read_is_given_and_marked(client: Client) -> None:
    new = client(read)
    assert stale_since(new) is None
    client.fail()
    client.clock.seconds += 100
    before = datetime.now(UTC)
    old = client(read)
    assert old == new
    assert sent(client.server) == []
    since = stale_since(old)
    assert since is not None
    assert before - timedelta(seconds=100) <= since <= datetime.now(UTC) - timedelta(seconds=100)
    (event,) = client.served
    assert (event.request.path, event.age) == ("Tickets/7", 100)


def test_what_is_too_old_is_not_given(client: Client) -> None:
    client(read)
    client.fail()
    client.clock.seconds += 600
    assert client(read).id == 7
    client.clock.seconds += 1
    assert isinstance(client(read), errors.CircuitOpen)


def test_what_was_not_read_is_not_there(client: Client) -> None:
    client(read)
    client.fail()
    assert isinstance(client(lambda at: at.tickets.get(8)), errors.CircuitOpen)
    assert client.served == []


def test_nothing_but_the_breaker_lets_old_answers_out(client: Client) -> None:
    client(read)
    for fault in (ServerFault(503), ServerFault(500, body="html")):
        made = Client("sync", client.server, breaker=Breaker(minimum=100))
        made(read)
        client.server.sandbox.faults.add(FaultRule(fault, "GET Tickets/7"))
        assert isinstance(made(read), errors.ServerFault)
        client.server.sandbox.faults.clear()
        made.both.close()


def test_an_old_answer_can_be_changed_without_harm(client: Client) -> None:
    client(read)
    client.fail()
    first = client(read)
    first.title = "changed"
    assert client(read).title != "changed"


@pytest.mark.parametrize("row", ["copied", "pickled", "made"])
def test_what_has_no_memory_of_its_page_says_nothing(client: Client, row: str) -> None:
    client(read)
    client.fail()
    old = client(read)
    assert stale_since(old)
    other = {"copied": copy(old), "pickled": pickle.loads(pickle.dumps(old)), "made": Ticket(id=7)}[row]
    assert stale_since(other) is None


def test_rows_of_queries_pages_and_children_are_marked(client: Client) -> None:
    query = client.both.client.tickets.where(T.id <= 12).page_size(3)
    attachments = client.both.client.tickets.attachments
    client(lambda at: at.tickets.attachments(7).upload("a.txt", b"x"))
    new = client.rows(query)
    files = client(lambda at: attachments(7).list())
    client.fail()
    client.fail("TicketAttachments*")
    client.clock.seconds += 5
    old = client.rows(query)
    assert old == new
    assert len(old) == 6
    assert len(client.served) == 2
    assert all(stale_since(row) for row in old)
    pages = client.rows(query.pages())
    assert [len(page) for page in pages] == [3, 3]
    assert all(stale_since(row) for page in pages for row in page)
    assert client(lambda at: attachments(7).list()) == files
    assert all(stale_since(row) for row in client(lambda at: attachments(7).list()))


def test_a_page_that_is_not_kept_breaks_the_read_off(client: Client) -> None:
    query = client.both.client.tickets.where(T.id <= 12).page_size(3)
    client(lambda at: query.limit(3).all())
    client.fail()
    with pytest.raises(errors.CircuitOpen) as broken:
        client.rows(query)
    assert broken.value.resume_after == 9


def test_what_cannot_carry_the_mark_is_not_given(client: Client) -> None:
    tickets = client.both.client.tickets
    programs = [
        lambda at: tickets.where(T.id > 0).count(),
        lambda at: tickets.where(T.id > 0).ids(),
        lambda at: tickets.where(T.id > 0).exists(),
        lambda at: tickets.where(T.id > 999_999).all(),
        lambda at: tickets.where(T.id > 999_999).first(),
        lambda at: tickets.find(999_999),
        lambda at: at.raw("GET", "Tickets/7"),
    ]
    assert [isinstance(client(program), errors.AutotaskError) for program in programs] == [False] * 7
    client.fail()
    assert [type(client(program)) for program in programs] == [errors.CircuitOpen] * 7


def test_references_are_followed_and_marked(client: Client) -> None:
    companies = sorted({row.company_id for row in client.rows(client.both.client.tickets.where(T.id <= 12))})
    rows = client.rows(client.both.client.tickets.where(T.id <= 12))
    new = client.both.follow(rows[0].company)
    assert len(companies) > 1
    client.fail("Companies*")
    rows = client.rows(client.both.client.tickets.where(T.id <= 12))
    old = client.both.follow(rows[0].company)
    assert old == new
    assert stale_since(old)
    assert stale_since(rows[0]) is None


def test_a_row_that_an_old_answer_lacks_is_not_said_to_be_missing(client: Client) -> None:
    session = client.both.client._session
    assert len(client(lambda at: session.fetch_rows("Companies", [101, 999_999]))) == 1
    client.fail("Companies*")
    assert isinstance(client(lambda at: session.fetch_rows("Companies", [101, 999_999])), errors.CircuitOpen)


# Own writes

WRITES = {
    "update": (lambda at: at.tickets.update(7, title="new"), True),
    "create": (lambda at: at.tickets.create(company_id=0, title="t", status=1, priority=1), True),
    "below": (lambda at: at.ticket_notes.create(ticket_id=7, title="t", description="d", note_type=1, publish=1), True),
    "raw": (lambda at: at.raw("PATCH", "TICKETS", {"id": 7, "title": "new"}), True),
    "elsewhere": (lambda at: at.companies.update(7, phone="1"), False),
    "refused here": (lambda at: at.tickets.update(7, title="x" * 9999), False),
    "refused there": (lambda at: at.tickets.update(999_999, title="x"), True),
}


@pytest.mark.parametrize("write", WRITES)
def test_what_was_written_to_is_forgotten(client: Client, write: str) -> None:
    program, forgets = WRITES[write]
    client(read)
    client(program)
    client.fail()
    assert isinstance(client(read), errors.CircuitOpen) == forgets


def test_a_write_to_the_parent_forgets_the_children(client: Client) -> None:
    client(lambda at: at.ticket_notes.create(ticket_id=7, title="t", description="d", note_type=1, publish=1))
    notes = client.both.client.ticket_notes.where()
    assert client.rows(notes)
    client(lambda at: at.tickets.update(7, title="new"))
    client.fail("TicketNotes*")
    with pytest.raises(errors.CircuitOpen):
        client.rows(notes)


def test_a_write_that_was_never_sent_forgets_nothing(client: Client) -> None:
    client(read)
    client.fail()
    assert isinstance(client(lambda at: at.tickets.update(7, title="t")), errors.CircuitOpen)
    assert client(read).id == 7


def test_nothing_is_kept_unless_it_is_asked_for(client: Client) -> None:
    for changes in ({"stale_for": None}, {"stale_bytes": 0}):
        made = Client("sync", client.server, **changes)
        made(read)
        made.fail()
        assert isinstance(made(read), errors.CircuitOpen)
        made.both.close()


def test_other_clients_know_nothing_of_it(client: Client) -> None:
    client(read)
    other = Client(client.both.kind, client.server)
    other.fail()
    assert isinstance(other(read), errors.CircuitOpen)
    other.both.close()


# The cache by itself


def kept(size: int, *tags: str) -> Kept:
    return Kept(response=Response(status=200, headers={}, content=b"x" * size), at=0.0, tags=frozenset(tags))


def test_the_cache_forgets_what_was_not_asked_for_longest() -> None:
    cache = MemoryCache(10_000)
    for name in "abc":
        cache.put(name, kept(1_000))
    assert cache.get("a") is not None
    cache.put("d", kept(1_000))
    assert [name for name in "abcd" if cache.get(name)] == ["a", "c", "d"]
    cache.put("e", kept(9_000))
    assert len(cache) == 3
    cache.put("a", kept(9_000))
    assert cache.get("a") is None  # too large, and the old one is old


@steadied(deadline=None)
@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("put"), st.sampled_from("abcdef"), st.integers(0, 4_000), st.sampled_from(["x", "y", "z"])),
            st.tuples(st.just("get"), st.sampled_from("abcdef"), st.just(0), st.just("")),
            st.tuples(st.just("drop"), st.just(""), st.just(0), st.sampled_from(["x", "y", "z"])),
        ),
        max_size=60,
    )
)
def test_the_cache_stays_within_its_bytes_and_gives_what_was_put(steps: list[tuple[str, str, int, str]]) -> None:
    cache = MemoryCache(10_000)
    latest: dict[str, Kept | None] = {}
    for what, key, size, tag in steps:
        if what == "put":
            latest[key] = kept(size, tag)
            cache.put(key, kept(size, tag))
        elif what == "drop":
            cache.drop([tag])
            latest = {name: None if item is not None and tag in item.tags else item for name, item in latest.items()}
        else:
            found = cache.get(key)
            assert found is None or found == latest[key]
        assert cache.size <= 10_000
    held = [item for item in map(cache.get, "abcdef") if item is not None]
    assert cache.size >= sum(len(item.response.content) for item in held)
    assert (cache.size == 0) == (not held)
