"""The pytest plugin as another project uses it: each test here runs pytest on a project of a few lines."""

import json
from pathlib import Path
from typing import Any

import pytest

from autotask_sandbox.testing import SHOWN

PLUGIN = 'pytest_plugins = ["autotask_sandbox.pytest"]\n'
STRICT = "[pytest]\naddopts = --strict-markers --strict-config -p no:cacheprovider\nfilterwarnings = error\n"


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    """Another project."""
    pytester.makeconftest(PLUGIN)
    pytester.makeini(STRICT)
    return pytester


def run(project: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    """Run its tests in a process of their own."""
    return project.runpytest_subprocess(*arguments)


def write_tenant(folder: Path, name: str) -> None:
    """A capture whose tickets have one user-defined field."""
    udf = {"name": name, "label": name, "type": "string", "length": 50, "isPickList": False, "picklistValues": None}
    parts: dict[str, Any] = {
        "entityInformation": {"info": {"name": "Ticket", "hasUserDefinedFields": True}},
        "fields": {"fields": []},
        "userDefinedFields": {"fields": [udf]},
    }
    folder.mkdir(parents=True)
    (folder / "Tickets.json").write_text(json.dumps(parts))


def test_loading_it_imports_nothing_that_takes_time(project: pytest.Pytester) -> None:
    project.makepyfile(
        """
        import sys

        def test_nothing_is_there():
            heavy = {"autotask", "autotask_runtime", "autotask_sandbox.sandbox", "autotask_sandbox.testing",
                     "httpx", "starlette", "uvicorn", "sqlite3"}
            heavy -= {"sqlite3"} if "coverage" in sys.modules else set()  # coverage keeps its own data in it
            assert heavy & set(sys.modules) == set()
            assert "autotask_sandbox.pytest" in sys.modules
        """
    )
    run(project, "-p", "no:cov").assert_outcomes(passed=1)


def test_every_fixture(project: pytest.Pytester) -> None:
    project.makepyfile(
        """
        import asyncio, os
        from datetime import UTC, datetime, timedelta
        import pytest
        from autotask import Autotask, errors
        from autotask_sandbox import NO_LIMITS, Limits, parse_fault

        def test_client(sandbox, sandbox_client):
            assert sandbox_client.tickets.where().count() == 20 == sandbox.store.count("Tickets")
            assert sandbox.sandbox.usage.limits == Limits()

        def test_async_client(sandbox_async_client):
            async def count():
                async with sandbox_async_client() as at:
                    return await at.tickets.where().count()
            assert asyncio.run(count()) == 20

        def test_environ(sandbox, sandbox_environ):
            assert sandbox_environ["AUTOTASK_API_URL"] == os.environ["AUTOTASK_API_URL"] == sandbox.url
            with Autotask.from_env() as at:
                assert at.tickets.get(7).id == 7

        def test_environ_is_gone():
            assert "AUTOTASK_API_URL" not in os.environ

        @pytest.mark.sandbox(now=datetime(2026, 5, 1, tzinfo=UTC))
        def test_clock(sandbox_client, sandbox_clock):
            sandbox_clock.move(timedelta(days=1))
            number = sandbox_client.tickets.create(company_id=0, title="New", status=1, priority=1)
            assert sandbox_client.tickets.get(number).create_date == datetime(2026, 5, 2, tzinfo=UTC)

        def test_faults(sandbox_client, sandbox_faults):
            sandbox_faults.add(parse_fault("server_fault:GET Tickets/7"))
            with pytest.raises(errors.ServerFault):
                sandbox_client.tickets.get(7)

        @pytest.mark.sandbox(tickets=5, seed=2)
        class TestMarkers:
            def test_of_the_class(self, sandbox):
                assert sandbox.store.count("Tickets") == 5

            @pytest.mark.sandbox(tickets=6, zones=2, behaviour={"missing_row": "404"}, limits={"requests": 9})
            def test_of_both(self, sandbox):
                assert sandbox.store.count("Tickets") == 6
                assert sandbox.store.note("seed") == "2"
                assert len(sandbox.origins) == 2
                assert sandbox.sandbox.behaviour.missing_row == "404"
                assert sandbox.sandbox.usage.limits == Limits(requests=9)

        @pytest.mark.sandbox(seed=None)
        def test_no_rows(sandbox):
            assert sandbox.store.counts() == {}

        def test_session(sandbox_session):
            assert sandbox_session.store.count("Tickets") == 300
            assert sandbox_session.sandbox.usage.limits == NO_LIMITS

        def test_factory(sandbox_factory):
            with sandbox_factory(tickets=1) as one, sandbox_factory(tickets=2) as two:
                assert (one.store.count("Tickets"), two.store.count("Tickets")) == (1, 2)
        """
    )
    run(project).assert_outcomes(passed=11)


def test_a_failure_shows_what_the_sandbox_was_asked_during_the_test(project: pytest.Pytester) -> None:
    project.makepyfile(
        """
        import pytest
        from autotask import Autotask
        from autotask_sandbox import parse_fault

        @pytest.fixture(scope="module")
        def client(sandbox_session):
            with Autotask.from_env(sandbox_session.environ) as at:
                yield at

        def test_passes(client):
            client.tickets.get(11)

        def test_fails(client):
            client.tickets.get(12)
            assert False

        def test_fails_after_a_cleared_journal(client, sandbox_session):
            client.tickets.get(13)
            sandbox_session.journal.clear()
            client.tickets.get(14)
            assert False

        def test_asks_nothing(client):
            assert False

        @pytest.fixture
        def broken(sandbox_client):
            sandbox_client.tickets.get(15)
            raise RuntimeError("in a fixture")

        def test_never_runs(broken):
            pass

        def test_many(sandbox_client):
            for _ in range(53):
                sandbox_client.tickets.get(16)
            assert False

        def test_faults(sandbox_client, sandbox_faults):
            sandbox_faults.add(parse_fault("server_fault:GET Tickets/18:status=502"))
            sandbox_client.tickets.get(18)

        @pytest.mark.xfail(strict=True)
        def test_expected(sandbox_client):
            sandbox_client.tickets.get(17)
            assert False
        """
    )
    result = run(project)
    result.assert_outcomes(passed=1, failed=5, errors=1, xfailed=1)
    shown = result.stdout.str()
    assert shown.count("- Sandbox requests at http://127.0.0.1:") == 5
    lines = [line for line in result.outlines if "/V1.0/" in line and line.startswith(("GET /", "POST /"))]
    asked = [f"GET /ATServicesRest/V1.0/Tickets/{number} 200" for number in (12, 14, 15, *[16] * SHOWN)]
    faulty = ["GET /ATServicesRest/V1.0/Tickets/18 502 (server_fault)"] * 4  # a read is tried four times
    assert sorted(lines) == sorted([*asked, *faulty])
    assert "(3 earlier ones)" in shown
    assert "sandbox-secret" not in shown


def test_a_marker_that_is_wrong_is_one_clear_line(project: pytest.Pytester) -> None:
    project.makepyfile(
        """
        import pytest

        @pytest.mark.sandbox(ticket=5)
        def test_unknown(sandbox): ...

        @pytest.mark.sandbox(5)
        def test_positional(sandbox): ...

        @pytest.mark.sandbox(tenant="nowhere")
        def test_tenant(sandbox): ...
        """
    )
    result = run(project)
    result.assert_outcomes(errors=3)
    result.stdout.fnmatch_lines_random(
        [
            "no sandbox for test_unknown: ticket: not among admin, behaviour, *",
            "no sandbox for test_positional: the marker takes keywords only, as tickets=20, not 5",
            "no sandbox for test_tenant: *nowhere*not a capture folder*",
        ]
    )
    assert "Traceback" not in result.stdout.str()
    assert "testing.py" not in result.stdout.str()


@pytest.mark.uncounted
def test_tenants_come_from_the_command_line_the_ini_file_and_markers(project: pytest.Pytester) -> None:
    for name in ("line", "ini", "marker"):
        write_tenant(project.path / "tenants" / name, name)
    project.makeini(STRICT + "sandbox_tenant = tenants/ini\n")
    project.makepyfile(
        test_it="""
        import os, pytest

        def udfs(sandbox):
            return [udf.name for udf in sandbox.sandbox.catalog["Tickets"].udfs]

        def test_usual(sandbox, sandbox_session):
            assert udfs(sandbox) == udfs(sandbox_session) == [os.environ["USUAL"]]

        @pytest.mark.sandbox(tenant="tenants/marker")
        def test_marker(sandbox):
            assert udfs(sandbox) == ["marker"]

        @pytest.mark.sandbox(tenant=None)
        def test_none(sandbox):
            assert udfs(sandbox) == []
        """
    )
    with pytest.MonkeyPatch.context() as environ:
        environ.setenv("USUAL", "ini")
        run(project).assert_outcomes(passed=3)
        environ.setenv("USUAL", "line")
        run(project, "--sandbox-tenant", "tenants/line").assert_outcomes(passed=3)
    result = run(project, "--sandbox-spec", "tenants")
    result.assert_outcomes(errors=3)
    result.stdout.fnmatch_lines(["*not a spec folder*"])
