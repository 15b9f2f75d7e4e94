"""Fixtures: a local Autotask over HTTP, and a way to run one program against both clients."""

import asyncio
import gc
import inspect
import os
import socket
from collections.abc import Callable, Iterator, Mapping
from contextvars import copy_context
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from autotask import AsyncAutotask, Autotask
from autotask_runtime.metadata import Spec, load_spec
from autotask_runtime.settings import Budget, Retry, Settings
from autotask_sandbox import NO_LIMITS, SandboxServer
from autotask_sandbox.behaviour import parse_behaviour
from autotask_sandbox.testing import SandboxFactory

from .quick_sandboxes import QuickFactory

if TYPE_CHECKING:
    from redis import Redis

# The first gives the fixture `sandbox`: one of the test's own, with few rows.
pytest_plugins = ["autotask_sandbox.pytest", "pytester", "tests.secret_guard", "tests.measuring"]

Program = Callable[[Any], Any]
# Tests wait for nothing: the same number of attempts as a user's client, without its pauses. Nor do they ask for the threshold
# between the requests that they count.
QUICK = Settings(timeout=10.0, retry=Retry(first=0.0), budget=Budget(learn_every=0))

# Tests of services carry the marker of that name. Where one is not running they are skipped, or fail when REQUIRE_SERVICES=1.
REDIS = "redis://127.0.0.1:6379/9"
SERVICES = {"redis": 6379, "postgres": 5432, "mysql": 3306}


class Both:
    """Runs a program against one client. The async client's awaitables are awaited, so that one text tests both.

    A program is a function of the client: ``run(lambda at: at.tickets.get(7))``.
    """

    def __init__(self, kind: str, environ: dict[str, str], settings: Settings = QUICK) -> None:
        self.kind = kind
        self._runner = asyncio.Runner() if kind == "async" else None
        if self._runner:
            self.client: Any = self._runner.run(_made(environ, settings))
        else:
            self.client = Autotask.from_env(environ, settings=settings)

    def __call__(self, program: Program) -> Any:
        return self.wait(program(self.client))

    def wait(self, value: Any) -> Any:
        """The value itself, or what comes of awaiting it."""
        if self._runner is None or not inspect.isawaitable(value):
            return value
        return self._runner.run(_awaited(value), context=copy_context())  # a runner keeps a context of its own

    def rows(self, query: Any) -> list[Any]:
        """What iterating a query, or its pages, gives."""
        if self._runner is None:
            return list(query)
        return self._runner.run(_collected(query))

    def follow(self, reference: Any) -> Any:
        """The row a reference leads to, followed the way of this client."""
        return self.wait(reference) if self._runner else reference.get()

    def close(self) -> None:
        """Close the client and its loop."""
        if self._runner:
            self._runner.run(self.client.aclose())
            self._runner.close()
        else:
            self.client.close()


async def _made(environ: dict[str, str], settings: Settings) -> AsyncAutotask:
    return AsyncAutotask.from_env(environ, settings=settings)


async def _awaited(value: Any) -> Any:
    return await value


async def _collected(query: Any) -> list[Any]:
    return [item async for item in query]


@cache
def is_running(service: str) -> bool:
    """Whether somebody listens at the service's own port of this machine."""
    try:
        socket.create_connection(("127.0.0.1", SERVICES[service]), timeout=2).close()
    except OSError:
        return False
    return True


def pytest_collection_finish(session: pytest.Session) -> None:
    """Let garbage collection pass over the 22,000 tests and all modules: they stay, and each full one would walk through them."""
    gc.collect()
    gc.freeze()


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Leave out the tests of services that are not running."""
    for service in SERVICES:
        if item.get_closest_marker(service) and not is_running(service):
            why = f"no {service} at 127.0.0.1:{SERVICES[service]}"
            if os.environ.get("REQUIRE_SERVICES") == "1":
                pytest.fail(why, pytrace=False)
            pytest.skip(why)


@pytest.fixture(scope="session")
def spec() -> Spec:
    """The facts the SDK was generated from."""
    return load_spec()


@pytest.fixture(scope="session")
def sandbox_options() -> Mapping[str, Any]:
    """The plugin's ``sandbox`` has limits, as Autotask has; tests of other things have none.

    ``SANDBOX_BEHAVE`` chooses where Autotask's behaviour is not known for sure (tests/test_sandbox_behaviour.py).
    """
    return {"limits": NO_LIMITS, "behaviour": parse_behaviour(os.environ.get("SANDBOX_BEHAVE", "").split())}


@pytest.fixture(scope="session")
def sandbox_factory(sandbox_factory: SandboxFactory) -> QuickFactory:
    """The plugin's own; what all sandboxes have in common is worked out once."""
    return QuickFactory(sandbox_factory)


@pytest.fixture(scope="session")
def seeded(sandbox_factory: SandboxFactory) -> Iterator[SandboxServer]:
    """A sandbox with the seeded rows, shared by all tests: read from it, and write only what no other test counts."""
    with sandbox_factory(tickets=300, strict=False) as server:
        yield server


@pytest.fixture(scope="module")
def shared(sandbox_factory: SandboxFactory) -> Iterator[SandboxServer]:
    """A sandbox with few rows for all tests of a module: starting one takes longer than a test."""
    with sandbox_factory() as server:
        yield server


@pytest.fixture(scope="session")
def mypy_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What mypy learnt of the standard library and the runtime, for all tests of a run that ask it; each worker has its own."""
    return tmp_path_factory.mktemp("mypy-cache")


def sent(server: SandboxServer) -> list[str]:
    """The requests so far, as ``POST Tickets/query``."""
    return [f"{entry.method} {entry.path.partition('V1.0/')[2]}" for entry in server.journal.entries()]


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest, seeded: SandboxServer) -> Iterator[Both]:
    """One program, both clients, on the shared sandbox."""
    both = Both(request.param, seeded.environ)
    yield both
    both.close()


@pytest.fixture(params=["sync", "async"])
def own(request: pytest.FixtureRequest, sandbox: SandboxServer) -> Iterator[Both]:
    """One program, both clients, on a sandbox of one's own."""
    both = Both(request.param, sandbox.environ)
    yield both
    both.close()


@pytest.fixture
def redis() -> Iterator["Redis"]:
    """A client of the Redis server that the tests use."""
    from redis import Redis

    with Redis.from_url(REDIS) as client:
        yield client


@pytest.fixture
def database(redis: "Redis") -> Iterator[str]:
    """A name for this test's database; what Redis knows of it is removed."""
    name = str(uuid4())
    yield name
    for key in redis.scan_iter(f"autotask:{{{name}}}*"):
        redis.delete(key)


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    """For tests that make their clients themselves: which one."""
    return str(request.param)


@pytest.fixture
def both(kind: str, shared: SandboxServer) -> Iterator[Both]:
    """One program, both clients, on the module's sandbox, whose faults and requests are forgotten."""
    shared.sandbox.faults.clear()
    shared.journal.clear()
    both = Both(kind, shared.environ)
    yield both
    both.close()


@pytest.fixture
def unused_port() -> int:
    """A port of this machine where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
