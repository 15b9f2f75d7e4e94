"""The swagger document of a zone: what the sandbox serves is what importing it gives back, and a capture can keep it."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from autotask_codegen.cli import main
from autotask_codegen.ingest.build import build_spec
from autotask_codegen.ingest.document import read_document
from autotask_runtime.metadata import Spec, load_capture, load_spec
from autotask_sandbox import SandboxServer
from autotask_sandbox.swagger import swagger

from .capture_world import NAMES, REQUESTS, Capturing, Says, as_new, serve


@pytest.fixture(scope="module")
def running() -> Iterator[SandboxServer]:
    with serve() as server:
        yield server


@pytest.fixture
def server(running: SandboxServer) -> Iterator[SandboxServer]:
    with as_new(running) as server:
        yield server


def imported(content: bytes, folder: Path) -> Spec:
    """The facts that the generator reads of a document."""
    file = folder / "swagger-v1.json"
    file.write_bytes(content)
    return build_spec(read_document(file))


def test_importing_it_gives_all_that_a_swagger_can_know(spec: Spec, tmp_path: Path) -> None:
    found = imported(swagger(spec), tmp_path)
    assert list(found.entities) == list(spec.entities)
    for name, entity in spec.entities.items():
        read = found.entities[name]
        for fact in ("name", "soap_name", "user_defined_fields", "routes"):
            assert getattr(read, fact) == getattr(entity, fact), (name, fact)
        assert [(field, fact.type) for field, fact in read.fields.items()] == [
            (field, fact.type) for field, fact in entity.fields.items()
        ], name
    assert found.services == spec.services
    assert found.shapes == spec.shapes


def test_it_is_public_and_made_once(server: SandboxServer) -> None:
    first = httpx.get(f"{server.origin}/atservicesrest/swagger/docs/v1")
    assert first.json()["swagger"] == "2.0"
    assert first.content == httpx.get(f"{server.url}swagger/docs/V1").content == server.sandbox.swagger
    assert httpx.post(f"{server.url}swagger/docs/v1").status_code == 405


def test_a_capture_keeps_it_and_it_can_be_imported(
    server: SandboxServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    acme = Capturing(server, tmp_path, monkeypatch)
    assert acme("--swagger", "--quiet") == 0
    assert acme.asked().total() == REQUESTS + 1
    assert sorted(load_capture(acme.out).entities) == NAMES
    assert main(["import", str(acme.out / "swagger-v1.json"), "--spec", str(tmp_path / "new")]) == 0
    assert sorted(load_spec(tmp_path / "new").entities) == NAMES
    stamp = (acme.out / "swagger-v1.json").stat().st_mtime_ns
    assert acme("--swagger", "--quiet") == 0
    assert (acme.out / "swagger-v1.json").stat().st_mtime_ns == stamp
    # Where it is not served, or something else is, the one that was captured stays.
    for refusal in (Says(404, "No HTTP resource was found"), Says(200, "hello")):
        acme.heal()
        acme.fails(refusal, "swagger/*")
        assert acme("--swagger", "--quiet") == 0
        assert "hidden: swagger-v1.json: GET /swagger/docs/v1: " in capsys.readouterr().err
        assert list(acme.manifest()["hidden"]) == ["swagger-v1.json"]
        assert (acme.out / "swagger-v1.json").stat().st_mtime_ns == stamp
    acme.heal()
    assert acme("--quiet") == 0
    assert acme.manifest()["hidden"] == {}
