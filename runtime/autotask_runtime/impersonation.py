"""Writing in another resource's name, for the length of a ``with`` block."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

from .names import row_id

_ACTING: ContextVar[Mapping[int, int] | None] = ContextVar("autotask_impersonation", default=None)


@contextmanager
def impersonating(session: object, resource_id: int) -> Iterator[None]:
    """Let this session's creates and updates name the resource. Holds for this thread or task and the tasks it starts.

    :raises UsageError: when the id is no int.
    """
    token = _ACTING.set({**(_ACTING.get() or {}), id(session): row_id(resource_id)})
    try:
        yield
    finally:
        _ACTING.reset(token)


def impersonated(session: object) -> int | None:
    """The resource that this session acts for here and now, or None."""
    return (_ACTING.get() or {}).get(id(session))
