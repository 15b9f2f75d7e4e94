"""Kill -9 in the middle of cascades and units of work, and go on: ``python -m tests.work_kill --points 200 --seed 1``.

A process does a job and is killed at one of its writes (before the server has done it, or after, ere the answer), or at any
moment; in some points so is the process that goes on with it. At last the work is resumed by a client that knows nothing but the
file. What the sandbox then holds must be what it holds after the job was done in peace, and its journal must show that no row was
made twice.
"""

import argparse
import asyncio
import json
import logging
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from typing import Any, Literal

from attrs import define, evolve

from autotask import AsyncAutotask, Autotask, errors
from autotask_runtime.work.steps import Report
from autotask_sandbox import NO_LIMITS, SandboxServer
from autotask_sandbox.answers import Refusal
from autotask_sandbox.auth import Actor

from .conftest import QUICK
from .work_jobs import COMPANY, OTHER, TICKETS
from .work_tools import is_stamp

How = Literal["before", "after", "any time", "never"]
KINDS = ("unit", "failing unit", "switch off", "unit", "remove", "switch off")
# What a row is called, for rows whose ids depend on which of several requests came first.
_CALLED = {"companyName", "title", "firstName", "name", "referenceTitle"}
_REFERENCES = {
    "companyID": "Companies",
    "parentCompanyID": "Companies",
    "contactID": "Contacts",
    "problemTicketId": "Tickets",
    "ticketID": "Tickets",
}


@define(frozen=True, kw_only=True)
class Point:
    """Where a job is killed, and where who goes on with it is.

    :param share: of its writes, or for ``any time`` of the time that it takes in peace.
    :param again: where the first one to go on with it is killed.
    :param asynchronous: whether the last one to go on with it is the async client.
    """

    job: str
    how: How
    share: float = 0.0
    again: "Point | None" = None
    asynchronous: bool = False


@define(frozen=True, kw_only=True)
class Peace:
    """What comes of a job that nobody disturbs: the rows, what the report says, how many rows were made by which route."""

    rows: Counter[Any]
    states: Counter[str]
    made: Counter[str]
    writes: int
    seconds: float


def points(count: int, seed: int) -> Iterator[Point]:
    """As many points, half of them units of work."""
    random = Random(seed)
    for number in range(count):
        job = KINDS[number % len(KINDS)]
        again = _point(random, "resume") if random.random() < 0.4 else None
        yield evolve(_point(random, job), again=again, asynchronous=random.random() < 0.5)


def _point(random: Random, job: str) -> Point:
    how: How = random.choice(("before", "after", "after", "any time"))
    shares = [random.random() for _ in range(2 if job == "failing unit" else 1)]
    return Point(job=job, how=how, share=max(shares))  # late enough for the taking back to be killed too


class Executioner:
    """Stands before the sandbox's writer, and kills who sends the write that was named."""

    def __init__(self, server: SandboxServer) -> None:
        self._writer = server.sandbox.writer
        self._point = Point(job="", how="never")
        self._deadly = self._child = self.writes = 0
        self._seconds = 0.0
        self._born = threading.Event()
        for verb in ("create", "update", "delete"):
            setattr(self, verb, self._watched(verb))
        server.sandbox.writer = self  # type: ignore[assignment]

    def __getattr__(self, name: str) -> Any:
        return getattr(self._writer, name)

    def expect(self, point: Point, peace: Peace | None) -> None:
        """A process is about to be born that is to be killed there."""
        self._born.clear()
        self.writes = 0
        self._point = point
        self._deadly = 1 + int(point.share * peace.writes) if peace and point.how in ("before", "after") else 0
        self._seconds = point.share * peace.seconds if peace else 0.0

    def born(self, child: int) -> None:
        """This is the one."""
        with suppress(ProcessLookupError):  # it may have ended
            self._child = os.pidfd_open(child)  # a number could be another process's by now
        self._born.set()
        if self._point.how == "any time":
            time.sleep(self._seconds)
            self._kill()

    def buried(self) -> None:
        """It has ended."""
        if self._child:
            os.close(self._child)
        self._child = self._deadly = 0

    def _kill(self) -> None:
        with suppress(ProcessLookupError):
            if self._child:
                signal.pidfd_send_signal(self._child, signal.SIGKILL)

    def _watched(self, verb: str) -> Any:
        def act(*args: Any) -> int:
            self.writes += 1
            if self.writes == self._deadly:
                assert self._born.wait(10)
                self._kill()
                if self._point.how == "before":
                    raise Refusal("killed")
            done: int = getattr(self._writer, verb)(*args)
            return done

        return act


class Battlefield:
    """A sandbox, an executioner and a nursery.

    :param folder: where the files of the work are kept.
    """

    def __init__(self, server: SandboxServer, nursery: "subprocess.Popen[str]", folder: Path) -> None:
        self.server = server
        self._nursery = nursery
        self._executioner = Executioner(server)
        self._path = folder / "work.sqlite"
        self._expected = {job: self._in_peace(job) for job in dict.fromkeys(KINDS)}

    def _in_peace(self, job: str) -> Peace:
        self._prepare()
        began = time.monotonic()
        assert self._run(Point(job=job, how="never")) == int(job == "failing unit"), f"{job}: it does not work in peace"
        seconds = time.monotonic() - began
        count, made, rows = self._executioner.writes, _made(self.server), self.content()
        return Peace(rows=rows, states=_states(self._resume()), made=made, writes=count, seconds=seconds)

    def _prepare(self) -> None:
        """The rows with which each job begins."""
        self._path.unlink(missing_ok=True)
        sandbox = self.server.sandbox
        sandbox.reset()

        def make(collection: str, parent: int | None = None, **values: Any) -> int:
            row: int = sandbox.writer.create(sandbox.catalog[collection], values, parent, Actor(), sandbox.now())
            return row

        for name in ("a company", "another one"):
            make("Companies", companyName=name, companyType=1, phone="1", ownerResourceID=1, isActive=True)
        for number in range(5):
            make("Contacts", COMPANY, firstName=f"{number}", lastName="x", isActive=1)
            make("CompanyLocations", COMPANY, name=f"{number}", isActive=True)
            make("ConfigurationItems", companyID=COMPANY, productID=1, isActive=True, referenceTitle=f"{number}")
        for number in TICKETS:
            make("Tickets", companyID=OTHER, title=f"old {number}", status=1, priority=1)
        group = make("ContactGroups", name="a group", isActive=True)
        for number in range(5):
            make("ContactGroupContacts", group, contactID=number + 1)
        self.server.journal.clear()

    def _run(self, point: Point, peace: Peace | None = None) -> int:
        """Do a job in a process of its own; gives how it ended."""
        assert self._nursery.stdin is not None
        assert self._nursery.stdout is not None
        self._executioner.expect(point, peace)
        job = {"job": point.job, "path": str(self._path), "environ": self.server.environ}
        print(json.dumps(job), file=self._nursery.stdin, flush=True)
        self._executioner.born(int(self._nursery.stdout.readline()))
        ended = int(self._nursery.stdout.readline())
        self._executioner.buried()
        return ended

    def content(self) -> Counter[Any]:
        """All rows, called by their names."""
        store = self.server.store
        rows = {(name, row["id"]): row for name in store.counts() for row in store.rows(name)}
        called = {key: next((row[field] for field in _CALLED if row.get(field)), "") for key, row in rows.items()}
        return Counter((key[0], *_shown(row, called)) for key, row in rows.items())

    def strike(self, point: Point) -> str:
        """Kill there, go on, and compare.

        :raises AssertionError: when it does not end as it does in peace, and nobody says so.
        """
        self._prepare()
        untouched = self.content()
        peace = self._expected[point.job]
        ended = [self._run(point, peace)]
        if point.again is not None and self._path.is_file():
            ended.append(self._run(point.again, peace))
        try:
            report = asyncio.run(self._resume_async()) if point.asynchronous else self._resume()
        except errors.UsageError as error:
            if "no such file" not in str(error) and "holds no work" not in str(error):
                raise
            assert self.content() == untouched, f"{point}: something was done that nobody knows of"
            return "never began"
        twice = _made(self.server) - peace.made
        assert not twice, f"{point}: made twice: {dict(twice)}"
        found = self.content()
        if report.unknown:
            assert report.outcome == "incomplete", f"{point}: {report}"
            said = Counter(step.collection for step in report.unknown)
            wrong = Counter(row[0] for row in (found - peace.rows).elements())
            assert not wrong - said, f"{point}: {report}\nmore is there than it says: {wrong}"
            return "said to be unknown"
        assert found == peace.rows, f"{point}: {report}\nmissing: {peace.rows - found}\nnot wanted: {found - peace.rows}"
        assert _states(report) == peace.states, f"{point}: {report}"
        return "killed" if -signal.SIGKILL in ended else "survived"

    def _resume(self) -> Report:
        with Autotask.from_env(self.server.environ, settings=QUICK) as at:
            try:
                return at.resume(self._path, patience=0)
            except errors.WorkFailed as error:
                return error.report

    async def _resume_async(self) -> Report:
        async with AsyncAutotask.from_env(self.server.environ, settings=QUICK) as at:
            try:
                return await at.resume(self._path, patience=0)
            except errors.WorkFailed as error:
                return error.report


def _states(report: Report) -> Counter[str]:
    return Counter([report.outcome, *(step.state for step in report.steps)])


def _shown(row: Mapping[str, Any], called: Mapping[tuple[str, int], str]) -> Iterator[tuple[str, object]]:
    for field, value in sorted(row.items()):
        if field == "id" or is_stamp(field) or value in (None, []) or field == "ticketNumber":
            continue
        target = _REFERENCES.get(field)
        yield field, called.get((target, value), "a row that is gone") if target else value


def _made(server: SandboxServer) -> Counter[str]:
    """How many rows were made, by the sandbox's journal: routes without the ids in them."""
    done = [entry for entry in server.journal.entries() if entry.status == 200 and entry.method == "POST"]
    routes = (entry.path.partition("V1.0/")[2] for entry in done if "query" not in entry.path)
    return Counter("/".join("*" if part.isdigit() else part for part in route.split("/")) for route in routes)


@contextmanager
def battlefield() -> Iterator[Battlefield]:
    """Everything that is needed, for as long as the block lasts."""
    with (
        tempfile.TemporaryDirectory() as folder,
        SandboxServer(seed=None, tickets=0, limits=NO_LIMITS) as server,
        subprocess.Popen(
            [sys.executable, "-m", "tests.work_jobs"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as nursery,
    ):
        yield Battlefield(server, nursery, Path(folder))
        assert nursery.stdin is not None
        nursery.stdin.close()


def main() -> None:
    """Strike at as many points as are asked for, and say what came of it."""
    parser = argparse.ArgumentParser(description="kill -9 in the middle of cascades and units of work")
    parser.add_argument("--points", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    found: Counter[tuple[str, str]] = Counter()
    with battlefield() as field:
        logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)  # who was killed does not wait for the answer
        for point in points(given.points, given.seed):
            found[point.job, field.strike(point)] += 1
    for (job, what), count in sorted(found.items()):
        print(f"{job:13} {what:19} {count:4}")


if __name__ == "__main__":
    main()
