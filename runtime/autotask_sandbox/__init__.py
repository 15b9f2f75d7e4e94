"""A local server that behaves as Autotask does, driven by ``spec/`` and, if wished, by a tenant's capture.

``create_app`` gives an ASGI application, ``SandboxServer`` runs one on a free loopback port, ``autotask-sandbox`` is the command.
Needs the ``[sandbox]`` extra; names are imported on first use, so that a missing extra is told in one clear sentence.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .app import create_app
    from .auth import API_RESOURCE_ID, Credentials
    from .behaviour import Behaviour
    from .changes import Change
    from .clock import Clock, StandingClock
    from .journal import Entry
    from .limits import NO_LIMITS, Limits
    from .sandbox import Sandbox
    from .server import SandboxServer
    from .store import Store, StoreError

__all__ = [
    "API_RESOURCE_ID",
    "NO_LIMITS",
    "Behaviour",
    "Change",
    "Clock",
    "Credentials",
    "Entry",
    "Limits",
    "Sandbox",
    "SandboxServer",
    "StandingClock",
    "Store",
    "StoreError",
    "create_app",
]

_HOMES = {
    "API_RESOURCE_ID": "auth",
    "Behaviour": "behaviour",
    "Change": "changes",
    "Clock": "clock",
    "Credentials": "auth",
    "Entry": "journal",
    "Limits": "limits",
    "NO_LIMITS": "limits",
    "Sandbox": "sandbox",
    "SandboxServer": "server",
    "StandingClock": "clock",
    "Store": "store",
    "StoreError": "store",
    "create_app": "app",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for.

    :raises ImportError: when the extra is not installed; the message names it.
    """
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from autotask_runtime.extras import require_extra

    require_extra("sandbox")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
