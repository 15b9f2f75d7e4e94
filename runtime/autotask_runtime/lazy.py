"""Module attributes that are imported when first asked for (PEP 562)."""

import os
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from .names import did_you_mean


def importer(package: str, where: Mapping[str, str]) -> Callable[[str], Any]:
    """A ``__getattr__`` for ``package`` that finds each name of ``where`` in the submodule given there.

    An empty submodule means that the name is itself a submodule. With ``AUTOTASK_EAGER_IMPORT`` set, all of them are imported at
    once: for continuous integration, which wants to see every module import, and for servers that fork.
    """
    if os.environ.get("AUTOTASK_EAGER_IMPORT"):
        for name, module in where.items():
            import_module(f"{package}.{module or name}")

    def __getattr__(name: str) -> Any:
        if name not in where:
            hint = "" if name.startswith("_") else did_you_mean(name, where)
            raise AttributeError(f"module {package!r} has no attribute {name!r}{hint}")
        module = where[name]
        if not module:
            return import_module(f"{package}.{name}")
        return getattr(import_module(f"{package}.{module}"), name)

    return __getattr__
