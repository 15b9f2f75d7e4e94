"""What holds for the requests of a ``with`` block: whose name they are written in, how they are retried, how urgent they are."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

_HELD: ContextVar[Mapping[tuple[int, str], Any] | None] = ContextVar("autotask_options", default=None)


@contextmanager
def holding(session: object, name: str, value: object) -> Iterator[None]:
    """Let an option of this session have a value, for this thread or task and the tasks it starts."""
    token = _HELD.set({**(_HELD.get() or {}), (id(session), name): value})
    try:
        yield
    finally:
        _HELD.reset(token)


def held(session: object, name: str, default: Any = None) -> Any:
    """The value that an option of this session has here and now."""
    options = _HELD.get()
    return default if options is None else options.get((id(session), name), default)
