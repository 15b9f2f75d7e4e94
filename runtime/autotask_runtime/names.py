"""Help with names and ids that are not what they should be."""

from collections.abc import Iterable
from difflib import get_close_matches

from .errors import UsageError
from .work.pending import refuse_pending


def did_you_mean(name: object, names: Iterable[str]) -> str:
    """The end of an error about an unknown name: the nearest there are, or nothing."""
    near = get_close_matches(str(name), list(names), n=3)
    return f"; did you mean {' or '.join(near)}?" if near else ""


def public_names(kind: type) -> list[str]:
    """What users find in objects of a class."""
    return [name for name in dir(kind) if not name.startswith("_")]


def row_id(value: object) -> int:
    """An id as it may stand in a path or a header. Raises :class:`~autotask_runtime.errors.UsageError` for what is no int."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise UsageError(f"an id is an int, {value!r} given")
    refuse_pending("an id", value)
    return int(value)
