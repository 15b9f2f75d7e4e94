"""A pytest plugin: a local Autotask for each test that asks for one.

In a ``conftest.py``: ``pytest_plugins = ["autotask_sandbox.pytest"]``. A test then takes a fixture and, if it likes, a marker::

    @pytest.mark.sandbox(tickets=50, limits={"requests": 3})
    def test_it(sandbox, sandbox_client): ...

The marker takes what :class:`~autotask_sandbox.Sandbox` takes, and ``tenant`` (a captured tenant's folder), ``zones`` and ``now``
(a clock that stands there until it is moved). Clients are of the package ``autotask``, or of the one that ``sandbox_package`` of
the ini file names. Needs pytest 8 and the ``[sandbox]`` extra.

Nothing is imported before a fixture is asked for. There is no entry point: pytest would then rewrite the asserts of every module
of this distribution, in every project that has it installed.
"""

from collections.abc import Callable, Generator, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from autotask import AsyncAutotask, Autotask
    from autotask_runtime.settings import Settings
    from autotask_sandbox import Clock, Faults, SandboxServer
    from autotask_sandbox.testing import SandboxFactory, Watch

_WATCH: pytest.StashKey["Watch"] = pytest.StashKey()
_FOLDERS = {
    "tenant": "a captured tenant, for every sandbox that names no other",
    "spec": "the API's facts, by default those of the SDK",
}


def pytest_addoption(parser: pytest.Parser) -> None:
    """Options of the command line, and the same ones for the ini file."""
    group = parser.getgroup("autotask sandbox")
    for name, text in _FOLDERS.items():
        group.addoption(f"--sandbox-{name}", metavar="DIR", help=text)
        parser.addini(f"sandbox_{name}", f"{text}; relative to this file", default="")
    text = "the generated package whose clients the tests are given"
    group.addoption("--sandbox-package", metavar="NAME", help=text)
    parser.addini("sandbox_package", text, default="autotask")


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    text = "sandbox(seed=1, tickets=20, tenant=DIR, zones=2, now=MOMENT, limits={...}, behaviour={...}): how the sandbox is made"
    config.addinivalue_line("markers", text)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Remember which requests were there before the test."""
    watch = item.config.stash.get(_WATCH, None)
    if watch is not None:
        watch.begin()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show with a failure what the sandbox was asked: method, path and status alone."""
    report = yield
    watch = item.config.stash.get(_WATCH, None)
    if watch is not None and report.failed:
        report.sections.extend(watch.sections())
    return report


def _folder(config: pytest.Config, name: str) -> Path | None:
    """A folder as the command line has it, relative to where pytest was called, or the ini file, relative to that."""
    given: str | None = config.getoption(f"--sandbox-{name}")
    if given:
        return config.invocation_params.dir / given
    written: str = config.getini(f"sandbox_{name}")
    above = config.inipath.parent if config.inipath else config.rootpath
    return above / written if written else None


def _package(config: pytest.Config) -> Any:
    """The generated package of the clients."""
    name: str = config.getoption("--sandbox-package") or config.getini("sandbox_package")
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        raise pytest.UsageError(f"sandbox_package: there is no package {name}; autotask-codegen generate makes one") from None


# How clients talk in tests: as others do, but without pauses between attempts, and without requests of their own.
QUICK = {
    "AUTOTASK_TIMEOUT": "10",
    "AUTOTASK_RETRY_FIRST": "0",
    "AUTOTASK_BUDGET_LEARN_EVERY": "0",
    "AUTOTASK_BUDGET_AFTER_REFUSAL": "0",
}


@pytest.fixture(scope="session")
def sandbox_options() -> Mapping[str, Any]:
    """What every sandbox is made with, where its marker says nothing else. To be overridden."""
    return {}


@pytest.fixture(scope="session")
def sandbox_settings() -> "Settings":
    """How the clients of the tests talk: as others do, without pauses and requests of their own. To be overridden."""
    from autotask_runtime.settings import Settings

    return Settings.from_env(QUICK)


@pytest.fixture(scope="session")
def sandbox_factory(pytestconfig: pytest.Config, sandbox_options: Mapping[str, Any]) -> "SandboxFactory":
    """Makes servers, for fixtures of other scopes: ``with sandbox_factory(tickets=5) as server``."""
    from autotask_sandbox.testing import SandboxFactory, Specs, Watch

    specs = Specs(_folder(pytestconfig, "spec"), _folder(pytestconfig, "tenant"), pytestconfig.rootpath)
    watch = pytestconfig.stash.setdefault(_WATCH, Watch())
    return SandboxFactory(specs, sandbox_options, watch)


@pytest.fixture
def sandbox(request: pytest.FixtureRequest, sandbox_factory: "SandboxFactory") -> Iterator["SandboxServer"]:
    """A running sandbox of the test's own, with few rows, made as its marker ``sandbox`` says."""
    from autotask_runtime.metadata import MetadataError
    from autotask_sandbox.testing import ChoiceError, marked

    try:
        server = sandbox_factory(**marked(request.node.iter_markers("sandbox")))
    except (ChoiceError, MetadataError) as error:
        pytest.fail(f"no sandbox for {request.node.name}: {error}", pytrace=False)
    with server as running:
        yield running


@pytest.fixture(scope="session")
def sandbox_session(sandbox_factory: "SandboxFactory") -> Iterator["SandboxServer"]:
    """A sandbox with 300 tickets that all tests share: read from it. It has no limits, since what tests use adds up."""
    from autotask_sandbox import NO_LIMITS

    with sandbox_factory(tickets=300, limits=NO_LIMITS) as server:
        yield server


@pytest.fixture
def sandbox_environ(sandbox: "SandboxServer", monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The variables that lead to the sandbox, and let clients wait for nothing.

    They are set for this test, and given as a mapping for other processes.
    """
    environ = {**QUICK, **sandbox.environ}
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    return environ


@pytest.fixture
def sandbox_client(pytestconfig: pytest.Config, sandbox: "SandboxServer", sandbox_settings: "Settings") -> Iterator["Autotask"]:
    """A client of the sandbox."""
    with _package(pytestconfig).Autotask.from_env(sandbox.environ, settings=sandbox_settings) as client:
        yield client


@pytest.fixture
def sandbox_async_client(
    pytestconfig: pytest.Config, sandbox: "SandboxServer", sandbox_settings: "Settings"
) -> Callable[[], "AsyncAutotask"]:
    """Makes async clients of the sandbox, within whatever event loop: ``async with sandbox_async_client() as at``."""
    package = _package(pytestconfig)
    return lambda: package.AsyncAutotask.from_env(sandbox.environ, settings=sandbox_settings)


@pytest.fixture
def sandbox_clock(sandbox: "SandboxServer") -> "Clock":
    """The sandbox's clock: ``sandbox_clock.move(timedelta(days=30))``."""
    return sandbox.sandbox.clock


@pytest.fixture
def sandbox_faults(sandbox: "SandboxServer") -> "Faults":
    """What goes wrong on purpose: ``sandbox_faults.add(parse_fault("reset_after:POST Tickets:count=1"))``."""
    return sandbox.sandbox.faults
