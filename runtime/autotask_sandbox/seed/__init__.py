"""Made-up rows that make sense together: :mod:`.recipes` says what, :mod:`.engine` does it."""

from collections.abc import Mapping

from ..catalog import Collection
from ..store import Store
from . import engine
from .recipes import RECIPES

__all__ = ["seed_store"]


def seed_store(catalog: Mapping[str, Collection], store: Store, *, seed: int, tickets: int) -> None:
    """Fill a store with the rows of a small service provider."""
    engine.seed_store(catalog, store, RECIPES, seed=seed, tickets=tickets)
