"""A tenant of few entities, and the command that captures it from a sandbox over HTTP."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from autotask_codegen.cli import main
from autotask_runtime.metadata import Entity, Field, Picklist, PicklistValue, Spec
from autotask_runtime.metadata.spec import Source, dump_spec
from autotask_sandbox import NO_LIMITS, SandboxServer
from autotask_sandbox.answers import JSON, Answer, json_answer
from autotask_sandbox.auth import Credentials
from autotask_sandbox.faults_kinds import Fault, Substitute
from autotask_sandbox.faults_rules import FaultRule

ID = Field(type="int64", required=True, read_only=True)
WHO = Credentials(username="robot@acme.example", secret="pa55word-secret", integration_code="INTEGRATIONCODE123")
# The requests of a whole capture: version, zone, descriptions, the fields of five entities, the user-defined ones of two.
REQUESTS = 10
LABELS = ("Waiting for Globex", "Escalated to Initech", "Globex Tower", "Red house")


def choices(*labels: str, system: bool = False) -> Field:
    values = [PicklistValue(value=str(number), label=label, system=system) for number, label in enumerate(labels, 1)]
    return Field(type="int32", picklist=Picklist(values=tuple(values)))


def entity(collection: str, name: str, fields: Mapping[str, Field], udfs: Mapping[str, Field] | None = None) -> Entity:
    """One entity; that it has user-defined fields is told by giving them, if only none."""
    information = f"{collection}/entityInformation"
    routes: dict[str, Any] = {
        f"{collection}/query": "GET POST",
        f"{collection}/{{id}}": "GET",
        information: "GET",
        f"{information}/fields": "GET",
    }
    if udfs is not None:
        routes[f"{information}/userDefinedFields"] = "GET"
    return Entity(
        collection=collection,
        name=name,
        soap_name=name,
        can="query",
        routes=routes,
        fields={"id": ID, **fields},
        udfs=dict(udfs or {}),
        user_defined_fields=udfs is not None,
        sources=("tests",),
    )


def spec_of(*entities: Entity) -> Spec:
    sources = {"tests": Source(kind="swagger", digest="0" * 64)}
    return Spec(sources=sources, entities={item.collection: item for item in sorted(entities, key=lambda item: item.collection)})


TOWER = Field(
    type="string", length=40, label="Globex Tower", description="Red house", default="Red house", picklist=None, webhook=True
)
TICKETS = entity(
    "Tickets",
    "Ticket",
    {"status": choices(*LABELS[:2]), "title": Field(type="string", length=255, required=True)},
    {"Globex Tower": TOWER, "Colour": Field(type="int32", label="Colour", picklist=choices("Red house").picklist)},
)
COMPANIES = entity("Companies", "Company", {"companyType": choices("Customer", "Lead", system=True)}, {})
ROLES = entity("Roles", "Role", {"name": Field(type="string", length=100)})
PHASES = entity("Phases", "Phase", {"phaseType": choices()})
COUNTRIES = entity("Countries", "Country", {"region": choices("Europe", system=True)})
ALL = (TICKETS, COMPANIES, ROLES, PHASES, COUNTRIES)
NAMES = sorted(item.collection for item in ALL)


def serve(*entities: Entity, **options: Any) -> SandboxServer:
    """A sandbox with this tenant."""
    chosen: dict[str, Any] = {"seed": None, "tickets": 0, "limits": NO_LIMITS, "credentials": WHO, **options}
    return SandboxServer(spec_of(*(entities or ALL)), **chosen)


@dataclass(frozen=True, slots=True)
class Says(Substitute):
    """An answer of the test's own."""

    status: int = 500
    words: str = ""
    body: bytes = b""
    name = "says"

    def answer(self, now: datetime) -> Answer:
        return json_answer({"errors": [self.words]}, self.status) if self.words else Answer(self.status, self.body, JSON)


FORBIDDEN = Says(500, "The logged in Resource does not have the adequate permissions to query this entity type.")


@contextmanager
def as_new(server: SandboxServer) -> Iterator[SandboxServer]:
    """A server that several tests share, in which nothing is left of the last one."""
    told = dict(server.sandbox.information)
    server.sandbox.faults.clear()
    server.journal.clear()
    yield server
    server.sandbox.information.update(told)
    server.sandbox.security.clear()


class Capturing:
    """Captures a sandbox with the command, into ``out``."""

    def __init__(self, server: SandboxServer, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.server = server
        self.out = folder / "acme"
        self.spec = folder / "spec"
        dump_spec(server.sandbox.spec, self.spec)
        environ = {
            **server.environ,
            "AUTOTASK_RETRY_FIRST": "0",
            "AUTOTASK_RETRY_ATTEMPTS": "2",
            "AUTOTASK_BUDGET_LEARN_EVERY": "0",
            "AUTOTASK_BUDGET_AFTER_REFUSAL": "0",
        }
        for name, value in environ.items():
            monkeypatch.setenv(name, value)

    def __call__(self, *arguments: str) -> int:
        """Run the command; gives its exit code."""
        return main(["capture", "--spec", str(self.spec), "--out", str(self.out), *arguments])

    def fails(self, fault: Fault, on: str = "*", **rule: Any) -> None:
        """Let something go wrong from now on."""
        self.server.sandbox.faults.add(FaultRule(fault, on, **rule))

    def heal(self) -> None:
        """Let nothing go wrong any more, and forget what was asked."""
        self.server.sandbox.faults.clear()
        self.server.journal.clear()

    def asked(self) -> Counter[str]:
        """How often each route answered, by its path below ``V1.0/``."""
        entries = [entry for entry in self.server.journal.entries() if entry.status == 200]
        return Counter(entry.path.partition("V1.0/")[2] or entry.path for entry in entries)

    def manifest(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.out / "capture-manifest.json").read_bytes())
        return found

    def edit_manifest(self, **values: Any) -> None:
        (self.out / "capture-manifest.json").write_text(json.dumps({**self.manifest(), **values}))

    def document(self, name: str) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.out / f"{name}.json").read_bytes())
        return found

    def files(self) -> dict[str, bytes]:
        """The entity files with their bytes."""
        return {file.stem: file.read_bytes() for file in sorted(self.out.glob("*.json")) if "-" not in file.stem}
