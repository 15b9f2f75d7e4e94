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
    from .faults import Faults, Hit
    from .faults_events import RowsChange, RowsVanish, ZoneDies, ZoneMoves
    from .faults_kinds import (
        Latency,
        Maintenance,
        RateLimited,
        ResetAfter,
        ResetBefore,
        ServerFault,
        SlowBody,
        Truncated,
    )
    from .faults_rules import FaultRule, parse_fault
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
    "FaultRule",
    "Faults",
    "Hit",
    "Latency",
    "Limits",
    "Maintenance",
    "RateLimited",
    "ResetAfter",
    "ResetBefore",
    "RowsChange",
    "RowsVanish",
    "Sandbox",
    "SandboxServer",
    "ServerFault",
    "SlowBody",
    "StandingClock",
    "Store",
    "StoreError",
    "Truncated",
    "ZoneDies",
    "ZoneMoves",
    "create_app",
    "parse_fault",
]

_HOMES = {
    "API_RESOURCE_ID": "auth",
    "Behaviour": "behaviour",
    "Change": "changes",
    "Clock": "clock",
    "Credentials": "auth",
    "Entry": "journal",
    "FaultRule": "faults_rules",
    "Faults": "faults",
    "Hit": "faults",
    "Latency": "faults_kinds",
    "Limits": "limits",
    "Maintenance": "faults_kinds",
    "NO_LIMITS": "limits",
    "RateLimited": "faults_kinds",
    "ResetAfter": "faults_kinds",
    "ResetBefore": "faults_kinds",
    "RowsChange": "faults_events",
    "RowsVanish": "faults_events",
    "Sandbox": "sandbox",
    "SandboxServer": "server",
    "ServerFault": "faults_kinds",
    "SlowBody": "faults_kinds",
    "StandingClock": "clock",
    "Store": "store",
    "StoreError": "store",
    "Truncated": "faults_kinds",
    "ZoneDies": "faults_events",
    "ZoneMoves": "faults_events",
    "create_app": "app",
    "parse_fault": "faults_rules",
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
