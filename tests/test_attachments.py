"""Attachments over HTTP with both clients: every parent, sizes, files on disk, the shapes that clients met on the wire."""

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from autotask import ENTITIES, Autotask, TicketAttachment, errors
from autotask_runtime._sync.attachments import Attachments
from autotask_runtime.files import MAX_ATTACHMENT_BYTES, safe_name
from autotask_runtime.schema import EntitySchema
from autotask_sandbox import SandboxServer

from .conftest import QUICK, Both
from .scripted import Asked, answer, scripted

CONTENT = bytes(range(256)) * 8


def attachment_schemas() -> list[EntitySchema]:
    """The schemas of all entities that hold attached files."""
    found = [entry.load().schema for entry in ENTITIES.values() if entry.name.endswith("Attachment")]
    return [schema for schema in found if schema.parent and schema.parent[1] == "Attachments"]


def service_of(client: Any, collection: str) -> Any:
    """The service of a collection."""
    return getattr(client, ENTITIES[collection].module.rpartition(".")[2])


def test_nineteen_kinds_of_rows_can_have_files() -> None:
    assert len(attachment_schemas()) == 19


@pytest.mark.parametrize("schema", attachment_schemas(), ids=lambda schema: schema.collection)
def test_what_goes_up_comes_down(run: Both, seeded: SandboxServer, schema: EntitySchema) -> None:
    assert schema.parent is not None
    parent = schema.parent[0]
    rows = seeded.store.rows(parent)
    row = rows[0]["id"] if rows else seeded.store.insert(seeded.sandbox.catalog[parent], {})
    files = service_of(run.client, parent).attachments(row)
    number = run.wait(files.upload("log.bin", CONTENT, title="A log"))
    assert run.wait(files.download(number)) == CONTENT
    listed = {item.id: item for item in run.wait(files.list())}
    assert (listed[number].title, listed[number].full_path, listed[number].data) == ("A log", "log.bin", None)
    run.wait(files.delete(number))
    assert number not in {item.id for item in run.wait(files.list())}
    with pytest.raises(errors.NotFound, match=f"no attachment {number}"):
        run.wait(files.download(number))


def test_the_title_is_the_name_unless_another_is_given(own: Both) -> None:
    files = own.client.tickets.attachments(7)
    number = own.wait(files.upload("notes.txt", b"hello", publish=2))
    found = own.wait(files.get(number))
    assert isinstance(found, TicketAttachment)
    assert (found.title, found.full_path, found.publish) == ("notes.txt", "notes.txt", 2)
    assert (found.data, found.ticket_id, found.attachment_type) == (b"hello", 7, "FILE_ATTACHMENT")


def test_from_disk_and_to_disk(own: Both, tmp_path: Path) -> None:
    source = tmp_path / "photo.png"
    source.write_bytes(CONTENT)
    files = own.client.tickets.attachments(7)
    number = own.wait(files.upload_file(source))
    (tmp_path / "down").mkdir()
    assert own.wait(files.download_file(number, tmp_path / "down")) == tmp_path / "down" / "photo.png"
    assert own.wait(files.download_file(number, str(tmp_path / "other.png"))) == tmp_path / "other.png"
    assert (tmp_path / "down" / "photo.png").read_bytes() == (tmp_path / "other.png").read_bytes() == CONTENT
    assert sorted(path.name for path in tmp_path.iterdir()) == ["down", "other.png", "photo.png"]


def test_too_large_a_file_is_refused_before_it_is_read_or_sent(own: Both, sandbox: SandboxServer, tmp_path: Path) -> None:
    huge = tmp_path / "huge.bin"
    with huge.open("wb") as file:
        file.truncate(20 * 2**30)  # a sparse file that no machine would read into memory unnoticed
    files = own.client.tickets.attachments(7)
    with pytest.raises(errors.ValidationError, match=r"21,474,836,480 bytes, at most 7,000,000"):
        own.wait(files.upload_file(huge))
    with pytest.raises(errors.ValidationError, match=r"7,000,001 bytes, at most 7,000,000") as caught:
        own.wait(files.upload("x", bytes(MAX_ATTACHMENT_BYTES + 1)))
    assert [(item.field, item.rule, item.value) for item in caught.value.violations] == [("data", "length", "")]
    assert sandbox.journal.entries() == []


def test_the_largest_file_that_is_allowed(own: Both) -> None:
    files = own.client.tickets.attachments(7)
    content = bytes(MAX_ATTACHMENT_BYTES)
    assert own.wait(files.download(own.wait(files.upload("zeros", content)))) == content


@pytest.mark.parametrize(
    ("name", "content", "rule"),
    [("n" * 256, b"x", "length"), (7, b"x", "type"), ("n", "text", "type"), ("n", None, "required")],
    ids=["a long name", "no name", "text for content", "no content"],
)
def test_what_autotask_would_refuse_is_refused_here(
    own: Both, sandbox: SandboxServer, name: Any, content: Any, rule: str
) -> None:
    with pytest.raises(errors.ValidationError) as caught:
        own.wait(own.client.tickets.attachments(7).upload(name, content, title="t"))
    assert [item.rule for item in caught.value.violations] == [rule]
    assert sandbox.journal.entries() == []


def test_files_that_are_not_there(own: Both, tmp_path: Path) -> None:
    files = own.client.tickets.attachments(7)
    with pytest.raises(FileNotFoundError):
        own.wait(files.upload_file(tmp_path / "nothing"))
    with pytest.raises(errors.NotFound, match=r"<attachments of Tickets 7>: no attachment 999"):
        own.wait(files.download_file(999, tmp_path))
    with pytest.raises(errors.Rejected):
        own.wait(files.delete(999))
    with pytest.raises(errors.UsageError, match="an id is an int"):
        own.client.tickets.attachments("7")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_leaves_nothing_behind(own: Both, tmp_path: Path) -> None:
    files = own.client.tickets.attachments(7)
    number = own.wait(files.upload("log.txt", b"x"))
    with pytest.raises(FileNotFoundError):
        own.wait(files.download_file(number, tmp_path / "no" / "log.txt"))
    assert list(tmp_path.iterdir()) == []


def test_a_failed_write_keeps_the_old_file(own: Both, tmp_path: Path) -> None:
    files = own.client.tickets.attachments(7)
    number = own.wait(files.upload("log.txt", b"new"))
    (tmp_path / "log.txt").mkdir()  # a folder in the place of the file: replacing it fails at the last step
    (tmp_path / "log.txt" / "log.txt").mkdir()
    with pytest.raises(OSError, match=r"log\.txt"):
        own.wait(files.download_file(number, tmp_path / "log.txt"))
    assert [path.name for path in (tmp_path / "log.txt").iterdir()] == ["log.txt"]


@contextmanager
def told(body: Any) -> Iterator[tuple[Attachments[TicketAttachment], list[Asked]]]:
    """The files of ticket 7 at a server that gives this answer, and what it was asked."""
    with scripted(answer(body)) as script:
        at = Autotask(username="u", secret="s", integration_code="i", api_url=script.url, settings=QUICK)
        with at:
            yield at.tickets.attachments(7), script.asked


ROW = {"id": 3, "title": "log", "fullPath": "log.txt", "data": base64.b64encode(b"hello").decode()}


@pytest.mark.parametrize(
    "body",
    [{"item": ROW}, {"items": [ROW], "pageDetails": {}}, ROW, {**ROW, "data": list(b"hello")}],
    ids=["item", "items", "bare", "an array of bytes"],
)
def test_each_shape_that_clients_met_is_read(body: Any) -> None:
    with told(body) as (files, asked):
        assert files.download(3) == b"hello"
        assert [(item.method, item.path) for item in asked] == [("GET", "/ATServicesRest/V1.0/Tickets/7/Attachments/3")]


@pytest.mark.parametrize("body", [{"item": None}, {"items": []}, {}], ids=["item", "items", "nothing"])
def test_each_shape_of_nothing(body: Any) -> None:
    with told(body) as (files, _), pytest.raises(errors.NotFound):
        files.download(3)


def test_a_link_has_no_content() -> None:
    link = {**ROW, "data": None, "attachmentType": "URL", "fullPath": "https://example.com/x"}
    with told({"items": [link]}) as (files, _), pytest.raises(errors.NotFound, match="what it refers to is 'https://example"):
        files.download(3)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("log.txt", "log.txt"),
        ("C:\\temp\\log.txt", "log.txt"),
        ("../../etc/passwd", "passwd"),
        ("/etc/passwd", "passwd"),
        ("..", "attachment"),
        ("", "attachment"),
        ("a\0b", "ab"),
    ],
)
def test_a_name_from_the_server_never_chooses_the_folder(given: str, kept: str) -> None:
    assert safe_name(given) == kept
