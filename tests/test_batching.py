"""Gets by id that are gathered into one query, and come back as if each had been sent by itself."""

import asyncio
import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from attrs import evolve

from autotask import AsyncAutotask, Autotask, Company, Ticket, TicketAttachment, TicketNote, errors
from autotask_runtime._sync.batching import Batches
from autotask_runtime.events import RequestShared, RequestStarted
from autotask_runtime.settings import Retry, Settings
from autotask_sandbox import SandboxServer

from .conftest import QUICK, sent
from .scripted import ITEM, Answer, answer, scripted
from .test_policies import environ

# Long enough that all who are started together come in time; a batch that is full does not wait for its end.
BATCHED = evolve(QUICK, batch_window=0.4)

Program = Callable[[Any], Any]


class Asked(list[tuple[str, list[int]]]):
    """The path of each query that a client sent, and the ids in it."""

    def note(self, event: RequestStarted) -> None:
        if event.request.body:
            self.append((event.request.path, json.loads(event.request.body)["filter"][0]["value"]))


def in_threads(
    values: dict[str, str], programs: list[Program], settings: Settings = BATCHED, asked: Asked | None = None
) -> list[Any]:
    """What the programs give, or their errors: each in a thread of its own, begun together."""
    together = threading.Barrier(len(programs))

    def begin(program: Program) -> Any:
        together.wait(20)
        return program(at)

    with Autotask.from_env(values, settings=settings) as at, ThreadPoolExecutor(len(programs)) as pool:
        at.events.subscribe((Asked() if asked is None else asked).note, RequestStarted)
        futures = [pool.submit(begin, program) for program in programs]
        return [future.exception(30) or future.result() for future in futures]


def in_tasks(
    values: dict[str, str], programs: list[Program], settings: Settings = BATCHED, asked: Asked | None = None
) -> list[Any]:
    """The same, in tasks of one loop."""

    async def main() -> list[Any]:
        async with AsyncAutotask.from_env(values, settings=settings) as at:
            at.events.subscribe((Asked() if asked is None else asked).note, RequestStarted)
            return await asyncio.gather(*(program(at) for program in programs), return_exceptions=True)

    return asyncio.run(asyncio.wait_for(main(), 30))


@pytest.fixture(autouse=True)
def no_second_look(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits must be woken: looking again is for threads that were interrupted at a bad moment."""
    for side in ("_async", "_sync"):
        monkeypatch.setattr(f"autotask_runtime.{side}.batching._LOOK_AGAIN", 3600.0)


@pytest.fixture(params=[in_threads, in_tasks], ids=["threads", "tasks"])
def run(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture
def server(shared: SandboxServer) -> SandboxServer:
    shared.journal.clear()
    return shared


def get(id: int, kind: str = "tickets") -> Program:
    return lambda at: getattr(at, kind).get(id)


def find(id: int) -> Program:
    return lambda at: at.tickets.find(id)


def ids(rows: list[Any]) -> list[int]:
    return [row.id for row in rows]


def test_gets_of_one_collection_become_one_query(run: Any, server: SandboxServer) -> None:
    wanted = [9, 7, 12, 8, 26, 11]
    assert ids(run(server.environ, [get(id) for id in wanted])) == wanted
    assert sent(server) == ["POST Tickets/query"]


def test_what_comes_is_what_a_get_gives(run: Any, server: SandboxServer) -> None:
    gathered = run(server.environ, [get(7), get(8)])
    alone = [run(server.environ, [get(id)], QUICK)[0] for id in (7, 8)]
    assert gathered == alone
    assert sent(server) == ["POST Tickets/query", "GET Tickets/7", "GET Tickets/8"]


def test_a_get_that_is_alone_is_sent_as_one(run: Any, server: SandboxServer) -> None:
    assert ids(run(server.environ, [get(7)], evolve(QUICK, batch_window=0.001))) == [7]
    assert sent(server) == ["GET Tickets/7"]


def test_each_caller_has_a_row_of_its_own(run: Any, server: SandboxServer) -> None:
    rows = run(server.environ, [get(7), get(7), get(7), get(8)])
    assert sent(server) == ["POST Tickets/query"]
    assert len({id(row) for row in rows}) == 4
    rows[0].title = "changed"
    assert rows[0]._changes() == {"title": "changed"}
    assert rows[1]._changes() == {}
    assert rows[1].title != "changed"
    assert rows[1] == rows[2]
    assert rows[1].udf == rows[0].udf


def test_the_same_one_for_all_is_one_get(run: Any, server: SandboxServer) -> None:
    rows = run(server.environ, [get(7)] * 5)
    assert sent(server) == ["GET Tickets/7"]
    assert ids(rows) == [7] * 5
    assert len({id(row) for row in rows}) == 5


def test_a_row_that_is_not_there_is_missing_for_whoever_asked(run: Any, server: SandboxServer) -> None:
    first, second, third, fourth = run(server.environ, [get(7), get(999_999), find(999_998), find(8)])
    assert sent(server) == ["POST Tickets/query"]
    assert first.id == 7
    assert isinstance(second, errors.NotFound)
    assert third is None
    assert fourth.id == 8


def test_collections_have_batches_of_their_own(run: Any, server: SandboxServer) -> None:
    rows = run(server.environ, [get(7), get(0, "companies"), get(8), get(101, "companies")])
    assert ids(rows) == [7, 0, 8, 101]
    assert [type(row) for row in rows] == [Ticket, Company, Ticket, Company]
    assert sorted(sent(server)) == ["POST Companies/query", "POST Tickets/query"]


def test_options_have_batches_of_their_own(run: Any, server: SandboxServer) -> None:
    urgent = [lambda at, id=id: at.with_options(priority=9).tickets.get(id) for id in (9, 10)]
    patient = [lambda at, id=id: at.with_options(retry=Retry(attempts=9)).tickets.get(id) for id in (11, 12)]
    asked = Asked()
    assert ids(run(server.environ, [get(7), *urgent, get(8), *patient], BATCHED, asked)) == [7, 9, 10, 8, 11, 12]
    assert sorted(sorted(part) for _, part in asked) == [[7, 8], [9, 10], [11, 12]]


def test_rows_of_a_batch_follow_references_together(server: SandboxServer) -> None:
    rows: list[Any] = []
    with Autotask.from_env(server.environ, settings=BATCHED) as at, ThreadPoolExecutor(6) as pool:
        rows = list(pool.map(at.tickets.get, range(7, 13)))
        server.journal.clear()
        companies = [row.company.get().id for row in rows]
    assert companies == [row.company_id for row in rows]
    assert sent(server) == ["POST Companies/query"]


def test_more_than_a_query_takes_are_sent_as_several(server: SandboxServer) -> None:
    # The first 500 do not wait for the window, the others do: nothing here depends on when it ends.
    asked = Asked()
    found = in_tasks(server.environ, [find(id) for id in range(1, 702)], evolve(QUICK, batch_window=0.6), asked)
    assert [row.id for row in found if row is not None] == [row["id"] for row in server.store.rows("Tickets")]
    assert sorted(len(part) for _, part in asked) == [201, 500]


def test_those_who_went_along_are_told_of(server: SandboxServer) -> None:
    shared: list[RequestShared] = []

    async def main() -> None:
        async with AsyncAutotask.from_env(server.environ, settings=BATCHED) as at:
            at.events.subscribe(shared.append, RequestShared)
            await asyncio.gather(*(at.tickets.get(id) for id in (7, 8, 9)))

    asyncio.run(asyncio.wait_for(main(), 30))
    assert [str(event.request) for event in shared] == ["GET Tickets/8", "GET Tickets/9"]


# What cannot go along


def test_content_of_files_comes_by_get_only() -> None:
    batches = Batches(1.0)
    assert batches.takes(Ticket, 7)
    assert batches.takes(TicketNote, 7)
    assert not batches.takes(TicketAttachment, 7)
    assert not batches.takes(Ticket, 2**63)


def test_an_id_that_is_none_is_refused_for_its_caller_alone(run: Any, server: SandboxServer) -> None:
    found = run(server.environ, [get(7), lambda at: at.tickets.find("8") if run is in_tasks else _refused(at), get(9)])
    assert isinstance(found[1], errors.UsageError)
    assert [found[0].id, found[2].id] == [7, 9]


def _refused(at: Any) -> errors.UsageError:
    with pytest.raises(errors.UsageError) as refused:
        at.tickets.find("8")
    return refused.value


# When it fails, or is given up


def test_an_error_reaches_each_as_its_own(run: Any) -> None:
    with scripted(answer({"errors": ["adequate permissions"]}, 500)) as script:
        found = run(environ(script), [get(id) for id in range(5)])
        assert len(script.asked) == 1
    assert {type(error) for error in found} == {errors.PermissionDenied}
    assert len({id(error) for error in found}) == 5
    assert {error.messages for error in found} == {("adequate permissions",)}


def test_a_read_after_a_batch_was_sent_is_in_the_next_one() -> None:
    reached, release = threading.Event(), threading.Event()

    def hold() -> None:
        reached.set()
        release.wait(20)

    page = answer({"items": [{"id": 1, "title": "old"}, {"id": 2}], "pageDetails": {}})
    newer = answer({"item": {"id": 1, "title": "new"}})
    with (
        scripted(evolve(page, before=hold), newer) as script,
        Autotask.from_env(environ(script), settings=BATCHED) as at,
        ThreadPoolExecutor(2) as pool,
    ):
        first = [pool.submit(at.tickets.get, id) for id in (1, 2)]
        assert reached.wait(20)
        assert at.tickets.get(1).title == "new"
        release.set()
        assert [future.result(20).title for future in first] == ["old", None]


@pytest.mark.parametrize("who", [[0], [3], [0, 1, 2], [0, 1, 2, 4, 5]])
def test_when_those_who_gather_are_cancelled_the_others_are_served(server: SandboxServer, who: list[int]) -> None:
    asked = Asked()

    async def main() -> list[Any]:
        async with AsyncAutotask.from_env(server.environ, settings=BATCHED) as at:
            at.events.subscribe(asked.note, RequestStarted)
            tasks = [asyncio.create_task(at.tickets.get(7 + number)) for number in range(6)]
            await asyncio.sleep(0)
            for number in who:
                tasks[number].cancel()
            return await asyncio.gather(*tasks, return_exceptions=True)

    found = asyncio.run(asyncio.wait_for(main(), 30))
    left = [number for number in range(6) if number not in who]
    assert [isinstance(found[number], asyncio.CancelledError) for number in who] == [True] * len(who)
    assert [found[number].id for number in left] == [7 + number for number in left]
    assert len(sent(server)) == 1
    if len(left) > 1:  # nobody asks for what nobody wants any more
        assert asked == [("Tickets/query", [7 + number for number in left])]


def test_when_the_one_that_sent_is_cancelled_another_sends() -> None:
    reached, release = threading.Event(), threading.Event()

    def hold() -> None:
        reached.set()
        release.wait(20)

    page = answer({"items": [{"id": 1}, {"id": 2}, {"id": 3}], "pageDetails": {}})

    async def main(values: dict[str, str]) -> list[Any]:
        async with AsyncAutotask.from_env(values, settings=BATCHED) as at:
            tasks = [asyncio.create_task(at.tickets.get(number)) for number in (1, 2, 3)]
            await asyncio.to_thread(reached.wait, 20)
            tasks[0].cancel()
            return await asyncio.gather(*tasks, return_exceptions=True)

    with scripted(evolve(page, before=hold), page) as script:
        cancelled, *others = asyncio.run(asyncio.wait_for(main(environ(script)), 30))
        release.set()
        assert isinstance(cancelled, asyncio.CancelledError)
        assert [row.id for row in others] == [2, 3]
        assert [json.loads(asked.body)["filter"][0]["value"] for asked in script.asked] == [[1, 2, 3], [2, 3]]


def test_a_batch_that_everybody_left_leaves_nothing() -> None:
    async def main(values: dict[str, str]) -> None:
        async with AsyncAutotask.from_env(values, settings=evolve(BATCHED, batch_window=0.001)) as at:
            tasks = [asyncio.create_task(at.tickets.get(number)) for number in (1, 2, 3)]
            await asyncio.sleep(0)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            assert (await at.tickets.get(7)).id == 7
            assert at._session.batches is not None
            assert at._session.batches._open == {}

    with scripted(ITEM) as script:
        asyncio.run(asyncio.wait_for(main(environ(script)), 30))
        assert len(script.asked) == 1


def test_trouble_is_repeated_as_of_any_read(run: Any) -> None:
    page = answer({"items": [{"id": 1}, {"id": 2}], "pageDetails": {}})
    with scripted(Answer(status=503, body=b""), page) as script:
        assert ids(run(environ(script), [get(1), get(2)])) == [1, 2]
        assert len(script.asked) == 2
