"""What was changed, told to whoever listens: webhooks do."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from .auth import Actor

Action = Literal["Create", "Update", "Delete"]


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one row. ``before`` and ``after`` are rows in wire shape; one is None where there is none."""

    collection: str
    row_id: int
    action: Action
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
    actor: Actor
    moment: datetime


Listener = Callable[[Change], None]


class Changes:
    """The listeners of one sandbox. They are told within the change's own transaction, and must be quick."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> None:
        """Tell this listener of every change from now on."""
        self._listeners.append(listener)

    def wanted(self) -> bool:
        """Whether anybody listens: reading rows before and after costs time."""
        return bool(self._listeners)

    def tell(self, change: Change) -> None:
        """Tell all."""
        for listener in self._listeners:
            listener(change)
