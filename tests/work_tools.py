"""One unit of work, written once for both clients; and what a sandbox holds, to be compared."""

import sys
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from autotask import errors
from autotask_runtime.work.steps import Report
from autotask_sandbox import SandboxServer

from .conftest import Both

Block = Callable[[Any, Callable[[Any], Any]], object]
WRITES = ("PATCH", "PUT", "DELETE")


def unit(both: Both, block: Block, path: object = None, **options: Any) -> Any:
    """A unit of work; its block is a function of the client that collects, and of a way to wait for what that gives."""
    work = both.client.unit_of_work(path, **options)
    names = ("__enter__", "__exit__") if both.kind == "sync" else ("__aenter__", "__aexit__")
    enter, leave = (getattr(work, name) for name in names)
    collecting = both.wait(enter())
    try:
        block(collecting, both.wait)
    except BaseException:
        both.wait(leave(*sys.exc_info()))
        raise
    both.wait(leave(None, None, None))
    return work


def failed(both: Both, block: Block, path: object = None, **options: Any) -> Report:
    """The report of a unit of work that cannot be done."""
    with pytest.raises(errors.WorkFailed) as caught:
        unit(both, block, path, **options)
    return caught.value.report


def resumed(both: Both, path: object, **options: Any) -> Report:
    """The report of work that is gone on with, whether it was done or not."""
    try:
        found = both(lambda at: at.resume(path, **options))
    except errors.WorkFailed as error:
        return error.report
    assert isinstance(found, Report)
    return found


def writes(server: SandboxServer) -> list[str]:
    """The writes so far, as ``POST Tickets``; those that never arrived are left out."""
    entries = [(entry, entry.path.partition("V1.0/")[2]) for entry in server.journal.entries() if entry.status]
    return [
        f"{entry.method} {route}"
        for entry, route in entries
        if entry.method in WRITES or (entry.method == "POST" and "query" not in route)
    ]


def everything(server: SandboxServer) -> dict[tuple[str, int], Mapping[str, Any]]:
    """All rows, by collection and id, without the stamps that every change leaves."""
    store = server.store
    return {
        (name, row["id"]): {field: value for field, value in row.items() if not is_stamp(field)}
        for name in store.counts()
        for row in store.rows(name)
    }


def is_stamp(field: str) -> bool:
    """Whether the server writes the moment of a change there, or who made it."""
    return field.lower().startswith(("last", "create", "update", "impersonator", "creator", "completeddate"))


def difference(before: Mapping[Any, Any], after: Mapping[Any, Any]) -> dict[Any, Any]:
    """What is otherwise: by row, the fields that changed, or None for a row that is new or gone."""
    found: dict[Any, Any] = {}
    for key in before.keys() | after.keys():
        if key not in before or key not in after:
            found[key] = None
        elif before[key] != after[key]:
            found[key] = {
                field for field in before[key].keys() | after[key].keys() if before[key].get(field) != after[key].get(field)
            }
    return found
