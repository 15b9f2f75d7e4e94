"""How old answers are told from new ones: the mark on the way to the rows, and the question that users ask of a row."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..messages import Response
    from ..models import Row


class OldAnswer(dict[str, Any]):
    """The JSON object of an answer that was kept. ``since`` is when it came (aware, UTC)."""

    since: datetime


def answer_of(response: "Response") -> dict[str, Any]:
    """The JSON object of a good answer, marked when it is old."""
    data: dict[str, Any] = response.data
    if response.stale is None:
        return data
    return old(data, datetime.now(UTC) - timedelta(seconds=response.stale))


def old(data: dict[str, Any], since: datetime) -> OldAnswer:
    """The same object with the mark."""
    answer = OldAnswer(data)
    answer.since = since
    return answer


def since_of(answer: dict[str, Any]) -> datetime | None:
    """When an old answer came; None for a new one."""
    return answer.since if isinstance(answer, OldAnswer) else None


def stale_since(row: "Row") -> datetime | None:
    """Since when a row may be out of date: when it was read (aware, UTC), if it is an old answer. None for what is new.

    Rows are given from memory while the breaker is open, and only when ``Settings.stale_for`` allows it. A row that was copied,
    unpickled or made by hand has no memory of how it came, and gives None.
    """
    page = row._came_with()
    return None if page is None else page.stale_since
