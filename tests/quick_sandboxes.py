"""Sandboxes that start quickly: what the spec and the seed always give is worked out for the first one, and copied for others.

A sandbox takes longer to start than most tests take, and nearly all of them have the same tables with the same rows. The fixtures
give copies; a sandbox that a test makes itself is worked out anew, as whoever tests the making of one needs it.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, cast
from unittest.mock import patch

from autotask_runtime.metadata import Spec
from autotask_sandbox import SandboxServer
from autotask_sandbox.behaviour import Behaviour
from autotask_sandbox.catalog import Collection, build_catalog
from autotask_sandbox.seed import seed_store
from autotask_sandbox.store import Store
from autotask_sandbox.testing import SandboxFactory, WatchedServer
from autotask_sandbox.values import Stored
from autotask_sandbox.webhook_fields import with_webhook_fields

Catalog = Mapping[str, Collection]
Batch = tuple[Collection, Sequence[str], list[Sequence[Stored]]]

# Each is keyed by the id of what it was made from, and keeps that alive.
_specs: dict[int, tuple[Spec, Spec]] = {}
_catalogs: dict[tuple[int, Behaviour], tuple[Spec, dict[str, Collection]]] = {}
_tables: dict[tuple[int, ...], tuple[Catalog, sqlite3.Connection]] = {}
_rows: dict[tuple[Any, ...], tuple[Catalog, list[Batch]]] = {}


def _served(spec: Spec) -> Spec:
    if id(spec) not in _specs:
        _specs[id(spec)] = spec, with_webhook_fields(spec)
    return _specs[id(spec)][1]


def _catalog(spec: Spec, behaviour: Behaviour) -> dict[str, Collection]:
    """A mapping of one's own, since tests change it, of collections that are frozen."""
    if (id(spec), behaviour) not in _catalogs:
        _catalogs[id(spec), behaviour] = spec, build_catalog(spec, behaviour)
    return dict(_catalogs[id(spec), behaviour][1])


def _key(catalog: Catalog) -> tuple[int, ...]:
    return tuple(map(id, catalog.values()))


class _Copied(Store):
    """A store in memory whose tables are copied, empty, from the first one of the same collections."""

    _is_copy = False

    def _prepare(self, path: str) -> None:
        if path != ":memory:":
            return super()._prepare(path)
        key = _key(self._catalog)
        if key in _tables:
            _tables[key][1].backup(self._db)
            self._is_copy = True
        super()._prepare(path)
        if key not in _tables:
            tables = sqlite3.connect(":memory:", check_same_thread=False)
            self._db.backup(tables)
            _tables[key] = dict(self._catalog), tables
        return None

    def _make_table(self, collection: Collection) -> None:
        if not self._is_copy or collection.name not in self._catalog:
            super()._make_table(collection)


class _Recorder:
    """Passes rows on to a store and remembers them."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.batches: list[Batch] = []

    def insert_many(self, collection: Collection, names: Sequence[str], rows: Iterable[Sequence[Stored]]) -> None:
        self.batches.append((collection, names, list(rows)))
        self._store.insert_many(*self.batches[-1])


def _seeded(catalog: Catalog, store: Store, *, seed: int, tickets: int) -> None:
    key = (*_key(catalog), seed, tickets)
    if key in _rows:
        for batch in _rows[key][1]:
            store.insert_many(*batch)
        return
    recorder = _Recorder(store)
    seed_store(catalog, cast(Store, recorder), seed=seed, tickets=tickets)
    _rows[key] = dict(catalog), recorder.batches


@contextmanager
def quickly() -> Iterator[None]:
    """Sandboxes that are made, or put back to their seed, within the block are copies as far as they can be."""
    with patch.multiple(
        "autotask_sandbox.sandbox", with_webhook_fields=_served, build_catalog=_catalog, Store=_Copied, seed_store=_seeded
    ):
        yield


@contextmanager
def _started(server: WatchedServer) -> Iterator[SandboxServer]:
    with quickly():
        running = server.__enter__()
    try:
        yield running
    finally:
        server.__exit__(None, None, None)


class QuickFactory:
    """Makes what another factory makes, quickly."""

    def __init__(self, factory: SandboxFactory) -> None:
        self._factory = factory

    def __call__(self, **choices: Any) -> Any:
        """A server, to be used in a ``with`` statement."""
        return _started(self._factory(**choices))
