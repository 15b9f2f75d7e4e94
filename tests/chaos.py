"""A long run with everything going wrong on purpose: ``python -m tests.chaos --operations 20000 --seed 7``.

Workers create, read, query, change and delete tickets and contacts through both clients, while the sandbox resets connections,
cuts answers short, is slow, busy or in maintenance, and the tenant moves between zones that die. What the SDK says is compared
with what the store holds: every read gives what is stored or raises; no create is doubled, none that was reported is missing,
none that was refused is there; every outcome that was unknown is reconciled to the truth.
"""

import argparse
import asyncio
import random
import sys
import threading
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

from autotask import AsyncAutotask, Autotask, Ticket, errors
from autotask_runtime._aio import settle
from autotask_runtime.settings import Breaker, Budget, Retry, Settings, Zones
from autotask_runtime.writes.outcomes import Outcome, Reconciled
from autotask_sandbox import (
    FaultRule,
    Latency,
    Limits,
    Maintenance,
    RateLimited,
    ResetAfter,
    ResetBefore,
    RowsChange,
    RowsVanish,
    SandboxServer,
    ServerFault,
    SlowBody,
    Truncated,
    ZoneDies,
    ZoneMoves,
)
from autotask_sandbox.faults_kinds import Fault

TIMEOUT = 0.5
WORKERS = 8
# Rows that the sandbox changes and deletes by itself while they are read.
MOVING, VANISHING = (7, 8, 9, 10), (11, 12)
T = Ticket.q
# How calls may end here, once the attempts are used up.
EXPECTED = (
    errors.AuthenticationFailed,  # of the zone that was left, when the look-up fails as often as it is asked
    errors.CircuitOpen,
    errors.ConnectionFailed,
    errors.OutcomeUnknown,
    errors.ProtocolError,
    errors.RateLimited,
    errors.Rejected,
    errors.RequestTimeout,
    errors.ServerFault,
)

# What goes wrong by chance, and how often.
CHANCES: tuple[tuple[Fault, float], ...] = (
    (ResetBefore(), 0.03),
    (ResetAfter(), 0.03),
    (Truncated(0.6), 0.03),
    (Maintenance(), 0.03),
    (RateLimited(), 0.03),
    (RateLimited(retry_after=0), 0.005),
    (ServerFault(500), 0.03),
    (ServerFault(502, body="html"), 0.005),
    (SlowBody(pieces=4, pause=0.3), 0.001),
    (Latency(0.8), 0.001),
)


class Wrong(AssertionError):
    """What the SDK said is not what the store holds."""


def demand(fine: bool, what: str) -> None:
    """End the run when something is not as it must be."""
    if not fine:
        raise Wrong(what)


class Truth:
    """What the workers were told, to be compared with the store."""

    def __init__(self, server: SandboxServer) -> None:
        self.server = server
        self.created: dict[str, int] = {}
        self.refused: set[str] = set()
        self.counts: Counter[str] = Counter()
        self._lock = threading.Lock()

    def count(self, what: str) -> None:
        """One more of these."""
        with self._lock:
            self.counts[what] += 1

    def row(self, collection: str, id: int) -> dict[str, Any] | None:
        """A row as it is stored."""
        return next((row for row in self.server.store.rows(collection) if row["id"] == id), None)

    def compare(self) -> None:
        """After the run: the creates."""
        stored: dict[str, list[int]] = {}
        for row in self.server.store.rows("Tickets"):
            if row["externalID"]:
                stored.setdefault(row["externalID"], []).append(row["id"])
        for key, ids in stored.items():
            demand(len(ids) == 1, f"{key} was created {len(ids)} times")
            demand(key not in self.refused, f"{key} was reported as not created, and is there")
            demand(self.created.get(key) == ids[0], f"{key} is {ids[0]}, reported was {self.created.get(key)}")
        missing = self.created.keys() - stored.keys()
        demand(not missing, f"reported as created, and missing: {sorted(missing)[:5]}")
        demand(bool(self.created), "nothing was created at all")


class Worker:
    """One thread or task; the rows it makes are its own, so it knows what they hold."""

    def __init__(self, client: Any, truth: Truth, name: str, seed: str) -> None:
        self.client = client
        self.truth = truth
        self.name = name
        self.random = random.Random(seed)
        self.titles: dict[int, str] = {}
        self.contacts: dict[int, bool] = {}
        self.number = 0

    async def run(self, operations: int) -> None:
        """Do so many things."""
        kinds: list[tuple[Callable[[], Awaitable[None]], int]] = [
            (self.create, 20),
            (self.create_badly, 3),
            (self.get, 25),
            (self.change, 20),
            (self.query, 12),
            (self.by_external_id, 10),
            (self.moving_rows, 4),
            (self.delete, 6),
        ]
        for _ in range(operations):
            (operation,) = self.random.choices([kind for kind, _ in kinds], [weight for _, weight in kinds])
            await operation()
            self.truth.count(operation.__name__)

    async def attempt(self, call: Callable[[], Any]) -> Any:
        """What a call gives, or the error it ends with."""
        try:
            return await settle(call())
        except errors.RequestError as error:
            demand(isinstance(error, EXPECTED), f"{type(error).__name__} has no cause here: {error}")
            self.truth.count(f"  {type(error).__name__}")
            return error

    async def reconcile(self, error: errors.OutcomeUnknown) -> Reconciled:
        """Ask until there is an answer. After a timeout the server may still be at it."""
        patience = 1.0 if isinstance(error.__cause__, errors.RequestTimeout) else 0.0
        while True:
            found = await self.attempt(lambda: self.client.reconcile(error, patience=patience))
            if isinstance(found, Reconciled):
                self.truth.count(f"  reconciled: {found.outcome.value}")
                demand(found.outcome is not Outcome.AMBIGUOUS, f"{found}")
                return found

    def stored_title(self, id: int) -> Any:
        """A ticket's title as it is stored, or None."""
        row = self.truth.row("Tickets", id)
        return row and row["title"]

    async def create(self) -> None:
        """Make a ticket with a key of its own."""
        self.number += 1
        key = f"{self.name}-{self.number}"
        call = lambda: self.client.tickets.create(company_id=0, title=f"of {key}", status=1, priority=1, external_id=key)  # noqa: E731
        made = await self.attempt(call)
        if isinstance(made, errors.OutcomeUnknown):
            found = await self.reconcile(made)
            made = found.ids[0] if found.outcome is Outcome.DONE else None
        if isinstance(made, int):
            self.truth.created[key] = made
            self.titles[made] = f"of {key}"
            demand(self.stored_title(made) == f"of {key}", f"{key}: reported as row {made}, which is not it")
        else:
            demand(made is None or not isinstance(made, errors.Rejected), f"{key} was refused: {made}")
            self.truth.refused.add(key)

    async def create_badly(self) -> None:
        """What Autotask refuses is not made, whatever else goes wrong."""
        self.number += 1
        key = f"{self.name}-{self.number}"
        values = {"company_id": 10**6, "title": "bad", "status": 1, "priority": 1, "external_id": key}
        made = await self.attempt(lambda: self.client.tickets.create(**values))
        demand(isinstance(made, errors.RequestError), f"{key} was accepted as {made}")
        if isinstance(made, errors.OutcomeUnknown):
            demand((await self.reconcile(made)).outcome is Outcome.NOT_DONE, f"{key} cannot have been made")
        self.truth.refused.add(key)

    async def get(self) -> None:
        """Read one of my tickets."""
        if not self.titles:
            return
        id = self.random.choice(list(self.titles))
        row = await self.attempt(lambda: self.client.tickets.get(id))
        if not isinstance(row, errors.RequestError):
            demand((row.id, row.title) == (id, self.titles[id]), f"row {id} was read as {row!r}, not {self.titles[id]!r}")

    async def change(self) -> None:
        """Give one of my tickets another title."""
        if not self.titles:
            return
        id = self.random.choice(list(self.titles))
        title = f"title {self.random.random()}"
        done = await self.attempt(lambda: self.client.tickets.update(id, title=title))
        if isinstance(done, errors.OutcomeUnknown):
            found = await self.reconcile(done)
            done = None if found.outcome is Outcome.DONE else done
        if done is None:
            self.titles[id] = title
        demand(self.stored_title(id) == self.titles[id], f"row {id} holds {self.stored_title(id)!r}, not {self.titles[id]!r}")

    async def query(self) -> None:
        """Read many of my tickets, in small pages."""
        wanted = self.random.sample(sorted(self.titles), min(len(self.titles), 30))
        rows = await self.attempt(lambda: self.client.tickets.where(T.id.in_(wanted)).page_size(7).all()) if wanted else []
        if not isinstance(rows, errors.RequestError):
            found = {row.id: row.title for row in rows}
            demand(len(found) == len(rows), f"a query gave rows twice: {[row.id for row in rows]}")
            demand(found == {id: self.titles[id] for id in wanted}, f"a query for {wanted} gave {found}")

    async def by_external_id(self) -> None:
        """Find a ticket by its key, and count it."""
        key = f"{self.name}-{self.random.randint(1, max(self.number, 1))}"
        query = self.client.tickets.where(T.external_id == key)
        found = await self.attempt(query.one_or_none)
        if not isinstance(found, errors.RequestError):
            demand((found.id if found else None) == self.truth.created.get(key), f"{key} was found as {found!r}")
        count = await self.attempt(query.count)
        if isinstance(count, int):
            demand(count == (key in self.truth.created), f"{key} was counted {count} times")

    async def moving_rows(self) -> None:
        """Read rows that somebody else changes and deletes meanwhile."""
        rows = await self.attempt(lambda: self.client.tickets.where(T.id.in_([*MOVING, *VANISHING])).page_size(2).all())
        if not isinstance(rows, errors.RequestError):
            ids = [row.id for row in rows]
            demand(ids == sorted(set(ids)), f"rows out of order, or twice: {ids}")
            demand(set(MOVING) <= set(ids) <= {*MOVING, *VANISHING}, f"rows {MOVING} must be there: {ids}")

    async def delete(self) -> None:
        """Make a contact, or delete one."""
        if not self.contacts or self.random.random() < 0.5:
            values = {"company_id": 0, "first_name": self.name, "last_name": f"{self.random.random()}", "is_active": 1}
            made = await self.attempt(lambda: self.client.contacts.create(**values))
            if isinstance(made, errors.OutcomeUnknown):
                found = await self.reconcile(made)
                made = found.ids[0] if found.outcome is Outcome.DONE else None
            if isinstance(made, int):
                self.contacts[made] = True
            return
        id = self.random.choice(list(self.contacts))
        done = await self.attempt(lambda: self.client.contacts.delete(id, company_id=0))
        if isinstance(done, errors.OutcomeUnknown):
            done = None if (await self.reconcile(done)).outcome is Outcome.DONE else done
        if done is None:
            del self.contacts[id]
        demand((self.truth.row("Contacts", id) is None) == (done is None), f"contact {id}: reported {done!r}")


def settings(lookup_url: str) -> Settings:
    """Those of a patient client, but with waits that fit into a test."""
    return Settings(
        timeout=TIMEOUT,
        retry=Retry(attempts=4, first=0.005),
        breaker=Breaker(pause=0.05),
        budget=Budget(database=lookup_url, threshold=10**9, learn_every=0),  # else a long run waits for the next hour
        zones=Zones(lookup_url=lookup_url, cache="off"),
    )


def misfortune(server: SandboxServer, operations: int, seed: int) -> None:
    """Let things go wrong: by chance all along, and zones at fixed times. The look-up is asked at the last zone's address."""
    faults = server.sandbox.faults
    for fault, probability in CHANCES:
        faults.add(FaultRule(fault, probability=probability, seed=seed))
    quarter = max(operations // 4, 1)
    faults.add(FaultRule(ZoneMoves(1), "*", after=quarter))
    faults.add(FaultRule(ZoneDies(0), "*", after=2 * quarter))
    faults.add(FaultRule(ZoneMoves(2), "*", after=3 * quarter))
    for number, id in enumerate(MOVING):
        faults.add(FaultRule(RowsChange("Tickets", (id,), "priority", 2), "POST Tickets/query*", after=quarter // 8 * number))
    faults.add(FaultRule(RowsVanish("Tickets", VANISHING), "POST Tickets/query/next*", after=quarter // 8))


def in_threads(server: SandboxServer, truth: Truth, environ: dict[str, str], operations: int, seed: int) -> None:
    """Workers of the sync client, one to a thread."""
    failures: list[BaseException] = []

    def work(worker: Worker) -> None:
        try:
            asyncio.run(worker.run(operations // WORKERS))
        except BaseException as error:
            failures.append(error)
            raise

    with Autotask.from_env(environ, settings=settings(f"{server.origins[-1]}/ATServicesRest/")) as client:
        workers = [Worker(client, truth, f"sync{number}", f"{seed}:sync:{number}") for number in range(WORKERS)]
        threads = [threading.Thread(target=work, args=(worker,)) for worker in workers]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    if failures:
        raise failures[0]


async def in_tasks(server: SandboxServer, truth: Truth, environ: dict[str, str], operations: int, seed: int) -> None:
    """Workers of the async client, in one loop."""
    async with AsyncAutotask.from_env(environ, settings=settings(f"{server.origins[-1]}/ATServicesRest/")) as client:
        workers = [Worker(client, truth, f"async{number}", f"{seed}:async:{number}") for number in range(WORKERS)]
        await asyncio.gather(*(worker.run(operations // WORKERS) for worker in workers))


def run(operations: int, seed: int) -> Truth:
    """Half of the operations with each client. Gives what was counted.

    :raises Wrong: when what the SDK said is not what the store holds.
    """
    limits = Limits(requests=None, threads=3, ladder=())
    with SandboxServer(seed=1, tickets=30, zones=3, limits=limits) as server:
        truth = Truth(server)
        environ = {name: value for name, value in server.environ.items() if name != "AUTOTASK_API_URL"}
        misfortune(server, operations, seed)
        in_threads(server, truth, environ, operations // 2, seed)
        asyncio.run(in_tasks(server, truth, environ, operations // 2, seed))
        for hit in server.sandbox.faults.hits:
            truth.counts[f"fault: {hit.fault}"] += 1
        truth.compare()
    return truth


def main(arguments: list[str]) -> int:
    """Run, and print what happened."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--operations", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    given = parser.parse_args(arguments)
    print(f"{given.operations} operations, seed {given.seed}", flush=True)
    try:
        truth = run(given.operations, given.seed)
    except Wrong as wrong:
        print(f"WRONG: {wrong}", file=sys.stderr)
        return 1
    for what, count in sorted(truth.counts.items()):
        print(f"{count:7,} {what}")
    print("all that was said is true")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
