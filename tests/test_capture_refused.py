"""What the credentials may not see, and what is kept of it; what is asked by ``--changed``; what ``--redact`` hides."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest
from attrs import evolve

from autotask_runtime.metadata import Entity, load_capture, overlay_capture
from autotask_runtime.metadata.redaction import hide_labels, hide_user_defined
from autotask_sandbox import SandboxServer
from autotask_sandbox.catalog import build_catalog
from autotask_sandbox.faults_kinds import ResetBefore
from autotask_sandbox.information import build_information

from .capture_world import (
    ALL,
    FORBIDDEN,
    LABELS,
    NAMES,
    REQUESTS,
    ROLES,
    TICKETS,
    TOWER,
    Capturing,
    Says,
    as_new,
    choices,
    serve,
    spec_of,
)


@pytest.fixture(scope="module")
def running() -> Iterator[SandboxServer]:
    with serve() as server:
        yield server


@pytest.fixture
def server(running: SandboxServer) -> Iterator[SandboxServer]:
    with as_new(running) as server:
        yield server


@pytest.fixture
def acme(server: SandboxServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Capturing:
    return Capturing(server, tmp_path, monkeypatch)


@pytest.fixture
def taken(acme: Capturing) -> Capturing:
    """A tenant that has been captured."""
    assert acme("--quiet") == 0
    acme.heal()
    return acme


def tenant_changes(acme: Capturing, entity: Entity) -> None:
    """Let the zone tell something else of an entity."""
    collection = build_catalog(spec_of(entity))[entity.collection]
    acme.server.sandbox.information[entity.collection] = build_information(collection)


REFUSALS = {
    "500 in words": FORBIDDEN,
    "403": Says(403),
    "404": Says(404, "No HTTP resource was found"),
    "405": Says(405, "does not support http method 'GET'"),
    "a server's bug": Says(500, "Object reference not set to an instance of an object."),
    "another shape": Says(200, "no fields"),
    "another shape below": Says(200, body=b'{"fields": [{"name": "x", "length": "long"}]}'),
}


@pytest.mark.parametrize(("number", "refusal"), [*enumerate(REFUSALS.values())], ids=REFUSALS)
def test_an_entity_that_is_refused_is_hidden_and_keeps_its_old_file(
    acme: Capturing, capsys: pytest.CaptureFixture[str], number: int, refusal: Says
) -> None:
    route = ("fields", "userDefinedFields")[number % 2]
    acme.fails(refusal, f"Tickets/entityInformation/{route}")
    assert acme("--quiet") == 0
    assert sorted(acme.files()) == [name for name in NAMES if name != "Tickets"]
    assert list(acme.manifest()["hidden"]) == ["Tickets"]
    assert "hidden: Tickets: GET Tickets/entityInformation/" in capsys.readouterr().err
    acme.heal()
    assert acme("--quiet") == 0
    assert acme.manifest()["hidden"] == {}
    before, read = acme.files(), acme.manifest()["collections"]["Tickets"]
    assert sorted(before) == NAMES
    acme.fails(refusal, f"Tickets/entityInformation/{route}")
    assert acme("--quiet") == 0
    assert acme.files() == before
    assert list(acme.manifest()["hidden"]) == ["Tickets"]
    assert acme.manifest()["collections"]["Tickets"] == read


def test_an_answer_without_fields_does_not_replace_one_with_fields(taken: Capturing, capsys: pytest.CaptureFixture[str]) -> None:
    before = taken.files()
    information = taken.server.sandbox.information
    information["Roles"] = replace(information["Roles"], fields=b'{"fields": []}')
    assert taken("--quiet") == 0
    assert taken.files() == before
    assert "hidden: Roles: the answer has no fields any more" in capsys.readouterr().err


def test_an_entity_that_never_had_fields_is_captured(acme: Capturing) -> None:
    information = acme.server.sandbox.information
    information["Roles"] = replace(information["Roles"], fields=b'{"fields": []}')
    assert acme("--quiet") == 0
    assert acme.document("Roles")["fields"] == {"fields": []}
    assert acme.manifest()["hidden"] == {}


def test_when_every_entity_is_refused_there_is_no_capture(acme: Capturing, capsys: pytest.CaptureFixture[str]) -> None:
    acme.fails(FORBIDDEN, "*/entityInformation/fields")
    assert acme("--quiet") == 3
    told = capsys.readouterr().err
    assert "not finished: every entity was refused" in told
    assert told.count("refused: ") == len(NAMES)
    assert "to go on" not in told
    assert "capture that is there" not in told
    assert not acme.out.exists()


def test_changed_asks_only_for_what_a_tenant_can_change(taken: Capturing, capsys: pytest.CaptureFixture[str]) -> None:
    before = taken.files()
    assert taken("--quiet", "--changed") == 0
    assert sorted(path for path in taken.asked() if "/fields" in path or "Defined" in path) == [
        "Companies/entityInformation/userDefinedFields",
        "Phases/entityInformation/fields",  # a picklist without values may get some
        "Tickets/entityInformation/fields",
        "Tickets/entityInformation/userDefinedFields",
    ]
    assert taken.files() == before
    assert "5 collections, nothing changed; 7 requests" in capsys.readouterr().out
    assert sorted(taken.manifest()["collections"]) == NAMES


def test_changed_finds_what_the_tenant_changed(taken: Capturing, capsys: pytest.CaptureFixture[str]) -> None:
    before = taken.files()
    changed = evolve(TICKETS, fields={**TICKETS.fields, "status": choices(*LABELS[:2], "Third")})
    tenant_changes(taken, evolve(changed, udfs={**TICKETS.udfs, "New one": TOWER}))
    assert taken("--quiet", "--changed") == 0
    assert "5 collections, 1 changed (Tickets)" in capsys.readouterr().out
    assert {name for name, content in taken.files().items() if content != before[name]} == {"Tickets"}
    seen = overlay_capture(spec_of(*ALL), load_capture(taken.out)).entities["Tickets"]
    assert list(seen.udfs) == ["Globex Tower", "Colour", "New one"]
    picklist = seen.fields["status"].picklist
    assert picklist is not None
    assert [value.label for value in picklist.values] == [*LABELS[:2], "Third"]


def test_changed_asks_for_everything_when_the_zone_has_another_version(
    taken: Capturing, capsys: pytest.CaptureFixture[str]
) -> None:
    collections = taken.manifest()["collections"]
    taken.edit_manifest(collections={name: {**one, "version": "2026.2.9"} for name, one in collections.items()})
    tenant_changes(taken, evolve(ROLES, fields={**ROLES.fields, "rate": TICKETS.fields["title"]}))
    assert taken("--quiet", "--changed") == 0
    told = capsys.readouterr()
    assert taken.asked().total() == REQUESTS
    assert "everything was asked for: the capture there is of another version of the zone" in told.err
    assert "1 changed (Roles)" in told.out
    assert {one["version"] for one in taken.manifest()["collections"].values()} == {"2026.3.0"}


def test_changed_says_why_everything_was_asked_for(taken: Capturing, capsys: pytest.CaptureFixture[str]) -> None:
    def told(*options: str) -> str:
        capsys.readouterr()
        assert taken("--quiet", "--changed", *options) == 0
        why = [line.partition("everything was asked for: ")[2] for line in capsys.readouterr().err.splitlines()]
        return why[0] if why else ""

    assert told("--only", "Tickets") == ""  # it is the tenant's, and always asked for
    (taken.out / "Roles.json").write_bytes((taken.out / "Roles.json").read_bytes() + b" ")
    assert told("--only", "Roles") == "what is there is not as it was captured"
    (taken.out / "Roles.json").unlink()
    assert told("--only", "Roles") == "there is no capture of it yet"
    (taken.out / "capture-manifest.json").unlink()
    assert told() == "the capture there has no manifest"
    assert taken("--quiet", "--redact") == 0
    assert told() == "the capture there is redacted"
    shutil.rmtree(taken.out)
    assert told() == "there is no capture of it yet"


def test_changed_asks_again_for_what_is_not_as_it_was_captured(taken: Capturing) -> None:
    (taken.out / "Roles.json").write_bytes((taken.out / "Roles.json").read_bytes() + b" ")
    (taken.out / "Countries.json").unlink()
    taken.edit_manifest(hidden={"Companies": "500"})
    assert taken("--quiet", "--changed") == 0
    assert {path.partition("/")[0] for path in taken.asked() if path.endswith("/fields")} == set(NAMES)
    assert sorted(taken.files()) == NAMES
    assert taken.manifest()["hidden"] == {}


def test_changed_of_a_capture_without_a_manifest_asks_for_everything(taken: Capturing) -> None:
    (taken.out / "capture-manifest.json").unlink()
    assert taken("--quiet", "--changed") == 0
    assert taken.asked().total() == REQUESTS


def test_changed_goes_on_where_it_was_interrupted(taken: Capturing) -> None:
    taken.fails(ResetBefore(), after=5)
    assert taken("--quiet", "--changed") == 3
    taken.server.sandbox.faults.clear()
    assert taken("--quiet", "--changed") == 0
    assert set(taken.asked().values()) == {1}
    assert taken.asked().total() == 7


def words(acme: Capturing) -> list[str]:
    """The tenant's words that are found in the capture's files."""
    text = b"".join(file.read_bytes() for file in acme.out.iterdir()).decode(errors="replace")
    return [label for label in (*LABELS, "Colour") if label in text]


def test_redact_hides_what_the_tenant_named_and_nothing_else(acme: Capturing) -> None:
    acme.fails(ResetBefore(), after=9)  # the fields of Tickets have come
    assert acme("--quiet", "--redact", "--at-once", "1") == 3
    assert words(acme) == []  # nor is it in what an interruption leaves
    acme.heal()
    assert acme("--quiet", "--redact") == 0
    assert words(acme) == []
    assert acme.manifest()["redacted"] is True
    seen = overlay_capture(spec_of(*ALL), load_capture(acme.out)).entities
    assert {name: (one.type, one.label, one.description, one.default) for name, one in seen["Tickets"].udfs.items()} == {
        "Field 1": ("string", "Field 1", "", ""),
        "Field 2": ("int32", "Field 2", "", ""),
    }
    assert seen["Tickets"].udfs["Field 1"].length == TOWER.length
    assert [(value.value, value.label) for value in labels(seen["Tickets"], "status")] == [("1", "Value 1"), ("2", "Value 2")]
    assert [value.label for value in labels(seen["Companies"], "companyType")] == ["Customer", "Lead"]


def labels(entity: Entity, field: str) -> tuple[Any, ...]:
    picklist = entity.fields[field].picklist
    assert picklist is not None
    return picklist.values


def test_redact_hides_in_what_is_kept_of_an_older_capture_too(taken: Capturing) -> None:
    assert words(taken) != []
    taken.fails(FORBIDDEN, "Tickets/entityInformation/fields")
    assert taken("--quiet", "--redact") == 0
    assert list(taken.manifest()["hidden"]) == ["Tickets"]
    assert words(taken) == []
    before = taken.files()
    taken.heal()
    assert taken("--quiet", "--redact", "--changed", "--only", "Roles") == 0
    assert taken.files() == before


def test_a_redacted_capture_that_is_taken_in_full_is_read_anew(taken: Capturing) -> None:
    full = taken.files()
    assert taken("--quiet", "--redact") == 0
    taken.heal()
    assert taken("--quiet", "--only", "Roles") == 0
    assert taken.manifest()["redacted"] is True  # the others are
    taken.heal()
    assert taken("--quiet", "--changed") == 0
    assert taken.asked().total() == REQUESTS
    assert taken.files() == full
    assert taken.manifest()["redacted"] is False


def test_hiding_twice_hides_nothing_more_and_texts_stay_apart() -> None:
    answer = {
        "Fields": [
            {"name": "Site", "label": "Globex", "isPickList": True, "picklistValues": [value("Globex"), value("Initech")]},
            {"name": "Room", "picklistParentValueField": "Site", "picklistValues": [value("7", parent="Initech")]},
            {"name": "Plain", "description": None, "defaultValue": None, "picklistValues": None},
        ]
    }
    hidden = hide_user_defined(answer)
    assert hide_user_defined(hidden) == hidden
    site, room, plain = hidden["Fields"]
    assert [(one["value"], one["label"]) for one in site["picklistValues"]] == [("Value 1", "Value 1"), ("Value 2", "Value 2")]
    assert (room["name"], room["picklistParentValueField"]) == ("Field 2", "Field 1")
    assert (room["picklistValues"][0]["value"], room["picklistValues"][0]["parentValue"]) == ("7", "Value 2")
    assert plain == {"name": "Field 3", "description": None, "defaultValue": None, "picklistValues": None}
    assert "Globex" not in json.dumps(hidden)


def test_names_of_user_defined_fields_are_hidden_where_webhooks_list_them() -> None:
    row = {"name": "udfFieldID", "picklistValues": [{"value": "5", "label": "Globex", "isSystem": True}]}
    (hidden,) = hide_labels({"fields": [row]})["fields"]
    assert hidden["picklistValues"] == [{"value": "5", "label": "Value 5", "isSystem": True}]


def value(text: str, parent: str = "") -> dict[str, Any]:
    return {"value": text, "label": text, "parentValue": parent, "isSystem": False}


def test_a_broken_file_of_the_old_capture_is_said_and_left(taken: Capturing, capsys: pytest.CaptureFixture[str]) -> None:
    for content, message in ((b"{", "line 1"), (msgspec.json.encode([1]), "an object is expected")):
        (taken.out / "Roles.json").write_bytes(content)
        assert taken("--quiet") == 2
        assert message in capsys.readouterr().err
        assert (taken.out / "Roles.json").read_bytes() == content
