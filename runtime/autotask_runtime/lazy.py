"""Module attributes that are imported when first asked for (PEP 562)."""

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from importlib import import_module
from typing import Any


def importer(package: str, where: Mapping[str, str]) -> Callable[[str], Any]:
    """A ``__getattr__`` for ``package`` that finds each name of ``where`` in the submodule given there.

    An empty submodule means that the name is itself a submodule.
    """

    def __getattr__(name: str) -> Any:
        if name not in where:
            near = [] if name.startswith("_") else get_close_matches(name, where, n=3)
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            raise AttributeError(f"module {package!r} has no attribute {name!r}{hint}")
        module = where[name]
        if not module:
            return import_module(f"{package}.{name}")
        return getattr(import_module(f"{package}.{module}"), name)

    return __getattr__
