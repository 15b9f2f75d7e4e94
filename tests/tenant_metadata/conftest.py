"""A sandbox of the example's tenant, as new for each test, and clients that have learnt nothing of it yet."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from autotask import Autotask
from autotask_sandbox import SandboxServer

from ..conftest import QUICK, Both
from ..metadata_world import as_new, tenant_server


@pytest.fixture(scope="module")
def running() -> Iterator[SandboxServer]:
    with tenant_server() as server:
        yield server


@pytest.fixture
def server(running: SandboxServer) -> Iterator[SandboxServer]:
    with as_new(running) as server:
        yield server


@pytest.fixture(autouse=True)
def caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    return tmp_path / "caches"


@pytest.fixture
def both(kind: str, server: SandboxServer) -> Iterator[Both]:
    both = Both(kind, server.environ)
    yield both
    both.close()


@pytest.fixture
def at(server: SandboxServer) -> Iterator[Autotask]:
    with Autotask.from_env(server.environ, settings=QUICK) as client:
        yield client
