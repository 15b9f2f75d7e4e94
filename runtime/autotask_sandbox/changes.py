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
Wants = Callable[[str], bool]


class Changes:
    """The listeners of one sandbox. They are told within the change's own transaction, and must be quick."""

    def __init__(self) -> None:
        self._listeners: list[tuple[Listener, Wants]] = []

    def listen(self, listener: Listener, wants: Wants = lambda collection: True) -> None:
        """Tell this listener of every change from now on, in those collections that it wants to hear of at the time."""
        self._listeners.append((listener, wants))

    def wanted(self, collection: str) -> bool:
        """Whether anybody listens for changes in a collection: reading rows before and after costs time."""
        return any(wants(collection) for _, wants in self._listeners)

    def tell(self, change: Change) -> None:
        """Tell all who want to hear."""
        for listener, wants in self._listeners:
            if wants(change.collection):
                listener(change)
