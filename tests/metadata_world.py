"""A tenant whose field information tests can change, and clients of the public package that learn it."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import pytest
from attrs import evolve

from autotask import Autotask, errors
from autotask.metadata import TenantMetadata
from autotask_runtime.metadata import Entity, Field
from autotask_sandbox import NO_LIMITS, SandboxServer
from autotask_sandbox.catalog import build_catalog
from autotask_sandbox.information import build_information

from .tenant_world import TENANT, Document, served

TICKET: dict[str, Any] = {"company_id": 0, "title": "Printer on fire", "status": 1, "priority": 1}
# The requests that load Tickets and Companies: version, zone, descriptions, fields and user-defined fields of both.
REQUESTS = 7


@contextmanager
def tenant_server(**options: Any) -> Iterator[SandboxServer]:
    """A sandbox of the example's tenant."""
    with SandboxServer(served(TENANT), tickets=5, limits=NO_LIMITS, **options) as server:
        yield server


@contextmanager
def as_new(server: SandboxServer) -> Iterator[SandboxServer]:
    """A server that several tests share, in which nothing is left of the last one."""
    told = dict(server.sandbox.information)
    server.sandbox.faults.clear()
    server.journal.clear()
    yield server
    server.sandbox.information.update(told)
    server.sandbox.faults.clear()


def tell(server: SandboxServer, collection: str, change: Callable[[Entity], Entity]) -> None:
    """Let the zone tell something else of an entity; what it does with rows stays the same."""
    spec = server.sandbox.spec
    entity = change(spec.entities[collection])
    changed = build_catalog(evolve(spec, entities={**spec.entities, collection: entity}))
    server.sandbox.information[collection] = build_information(changed[collection])


def with_fields(fields: Mapping[str, Field]) -> Callable[[Entity], Entity]:
    """An entity with these fields besides, or in place of its own."""
    return lambda entity: evolve(entity, fields={**entity.fields, **fields})


def document(server: SandboxServer, collection: str) -> Document:
    """All that a sandbox tells of one entity, as a capture has it."""
    told = server.sandbox.information[collection]
    parts = {"entityInformation": told.entity, "fields": told.fields, "userDefinedFields": told.udfs}
    return {name: json.loads(content) for name, content in parts.items()}


def loaded(at: Autotask, *names: str) -> TenantMetadata:
    """Load the metadata of some entities, by default of the two that the example has."""
    return at.load_metadata(names or ("Tickets", "Companies"))


def broken(error: pytest.ExceptionInfo[errors.ValidationError]) -> dict[str, str]:
    return {item.field: item.rule for item in error.value.violations}
