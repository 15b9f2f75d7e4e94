"""The command: how it starts, what it prints, how it refuses to start and how it stops."""

import importlib.util
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from autotask_runtime import extras
from autotask_sandbox import SandboxServer
from autotask_sandbox.cli import main


@contextmanager
def running(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, str], str]]:
    """The command as a process, its environment lines and its whole banner."""
    process = subprocess.Popen(
        [sys.executable, "-m", "autotask_sandbox", "--port", "0", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    assert process.stdout is not None
    try:
        lines: list[str] = []
        for line in process.stdout:
            lines.append(line)
            if line.startswith("Stop with"):
                break
        banner = "".join(lines)
        yield process, dict(re.findall(r"^  export (AUTOTASK_\w+)=(\S+)$", banner, re.MULTILINE)), banner
    finally:
        process.kill()
        process.communicate()


def headers_of(environ: dict[str, str], secret: str = "sandbox-secret") -> dict[str, str]:
    return {
        "ApiIntegrationCode": environ["AUTOTASK_INTEGRATION_CODE"],
        "UserName": environ["AUTOTASK_USERNAME"],
        "Secret": environ.get("AUTOTASK_SECRET", secret),
    }


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_start_and_clean_stop(number: signal.Signals) -> None:
    with running("--tickets", "5") as (process, environ, banner):
        assert re.search(r"^ +40 Companies$", banner, re.MULTILINE)
        assert re.search(r"^ +5 Tickets$", banner, re.MULTILINE)
        url = environ["AUTOTASK_API_URL"]
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/ATServicesRest/", url)
        with httpx.Client(headers=headers_of(environ)) as client:
            answer = client.get(f"{url}V1.0/Tickets/7")
            assert answer.json()["item"]["id"] == 7
            process.send_signal(number)  # with a connection still open
            assert process.wait(10) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_own_credentials_are_not_printed_in_full() -> None:
    options = ("--empty", "--username", "me@x.example", "--secret", "tops3cret", "--integration-code", "CODE")
    with running(*options) as (_, environ, banner):
        assert "tops3cret" not in banner
        assert "no rows" in banner
        assert (environ["AUTOTASK_USERNAME"], environ["AUTOTASK_INTEGRATION_CODE"]) == ("me@x.example", "CODE")
        url = f"{environ['AUTOTASK_API_URL']}V1.0/Version"
        assert httpx.get(url, headers=headers_of(environ, "tops3cret")).status_code == 200
        assert httpx.get(url, headers=headers_of(environ)).status_code == 401


def test_tenant_and_data_file(tmp_path: Path) -> None:
    with SandboxServer(seed=None) as server, httpx.Client(headers=headers_of(server.environ)) as client:
        parts = {
            kind.rpartition("/")[2]: client.get(f"{server.url}V1.0/Tickets/{kind}").json()
            for kind in ("entityInformation", "entityInformation/fields", "entityInformation/userDefinedFields")
        }
    row = dict(parts["entityInformation/fields".rpartition("/")[2]]["fields"][1])
    site = {**row, "name": "Site Code", "type": "string", "dataType": None, "isPickList": False, "isReadOnly": False}
    parts["userDefinedFields"]["fields"] = [site]
    tenant = tmp_path / "acme"
    tenant.mkdir()
    (tenant / "Tickets.json").write_bytes(httpx.Response(200, json=parts).content)
    data = tmp_path / "rows.db"
    with running("--tenant", str(tenant), "--data", str(data), "--tickets", "5") as (process, environ, banner):
        assert f"as tenant {tenant}" in banner
        with httpx.Client(base_url=f"{environ['AUTOTASK_API_URL']}V1.0/", headers=headers_of(environ)) as client:
            udfs = [{"name": "Site Code", "value": "X1"}]
            assert client.patch("Tickets", json={"id": 7, "userDefinedFields": udfs}).json() == {"itemId": 7}
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
    with running("--tenant", str(tenant), "--data", str(data)) as (_, environ, banner):
        assert re.search(r"^ +5 Tickets$", banner, re.MULTILINE)
        item = httpx.get(f"{environ['AUTOTASK_API_URL']}V1.0/Tickets/7", headers=headers_of(environ)).json()["item"]
        assert item["userDefinedFields"] == udfs


def broken_tenant(tmp_path: Path) -> str:
    (tmp_path / "Tickets.json").write_text('{"entityInformation":')
    return str(tmp_path)


def broken_data(tmp_path: Path) -> str:
    (tmp_path / "x.db").write_text("no database" * 100)
    return str(tmp_path / "x.db")


def test_refusals_to_start(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        cases = {
            ("--port", port): f"cannot listen on 127.0.0.1 port {port}",
            ("--tenant", str(tmp_path / "nothing")): "not a capture folder",
            ("--tenant", broken_tenant(tmp_path)): "Tickets.json: line 1",
            ("--spec", str(tmp_path)): "not a spec folder",
            ("--data", broken_data(tmp_path)): "x.db: file is not a database",
            ("--data", str(tmp_path)): "unable to open database file",
            ("--host", "0.0.0.0"): "not a loopback address",
            ("--host", "example.com"): "not a loopback address",
        }
        for arguments, message in cases.items():
            assert main(["--port", "0", *arguments]) == 2, arguments
            captured = capsys.readouterr()
            assert captured.out == ""
            assert captured.err.startswith("autotask-sandbox: ")
            assert message in captured.err
            assert captured.err.count("\n") == 1
    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before


@pytest.mark.parametrize(
    "arguments", [["--port", "70000"], ["--port", "x"], ["--tickets", "-1"], ["--seed", "x"], ["--nonsense"]]
)
def test_bad_options(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "usage: autotask-sandbox" in capsys.readouterr().err


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    import autotask_sandbox

    real = importlib.util.find_spec
    monkeypatch.setattr(extras, "find_spec", lambda name: None if name == "uvicorn" else real(name))
    with pytest.raises(ImportError, match=r"needs uvicorn: pip install 'autotask-sdk\[sandbox\]'"):
        _ = autotask_sandbox.create_app
    assert main(["--port", "0"]) == 2
    assert "pip install 'autotask-sdk[sandbox]'" in capsys.readouterr().err
    with pytest.raises(AttributeError, match="nonsense"):
        _ = autotask_sandbox.nonsense


def test_a_server_can_be_had_on_ipv6_and_stopped_twice() -> None:
    try:
        server = SandboxServer(seed=None, host="::1")
    except OSError:
        pytest.skip("no IPv6 here")
    with server:
        assert server.url.startswith("http://[::1]:")
        assert httpx.get(f"{server.url}VersionInformation").status_code == 200
    server.stop()


def test_a_server_that_was_never_started_can_be_stopped() -> None:
    SandboxServer(seed=None, host="localhost").stop()
    with pytest.raises(ValueError, match="not a loopback"):
        SandboxServer(host="10.0.0.1")
