"""How old answers are told from new ones: the mark on the way to the rows, and the question that users ask of a row."""

import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from ..messages import Response
    from ..models import Row


class DatedAnswer(dict[str, Any]):
    """The JSON object of an answer. ``asked`` is when it was asked for (monotonic); ``since`` the same of one that was kept, as a
    moment (aware, UTC), and None for a new one."""

    asked: float
    since: datetime | None


class Answered(NamedTuple):
    """An answer that was not decoded, and the same of it."""

    response: "Response"
    asked: float
    since: datetime | None


def answered(response: "Response", asked: float) -> Answered:
    """A good answer to what was asked then, with its date."""
    age = response.stale
    return Answered(response, asked, None) if age is None else Answered(response, *_kept(age))


def answer_of(response: "Response", asked: float) -> DatedAnswer:
    """The JSON object of a good answer to what was asked then, marked when it is old."""
    return dated(response.data, asked) if response.stale is None else kept(response.data, response.stale)


def dated(data: dict[str, Any], asked: float, since: datetime | None = None) -> DatedAnswer:
    """The same object with its date."""
    answer = DatedAnswer(data)
    answer.asked, answer.since = asked, since
    return answer


def kept(data: dict[str, Any], age: float) -> DatedAnswer:
    """The same object, as an answer that is so many seconds old."""
    return dated(data, *_kept(age))


def _kept(age: float) -> tuple[float, datetime]:
    """When something was asked for that is so many seconds old: monotonic, and as a moment."""
    return time.monotonic() - age, datetime.now(UTC) - timedelta(seconds=age)


def since_of(answer: dict[str, Any]) -> datetime | None:
    """When an old answer was asked for; None for a new one."""
    return answer.since if isinstance(answer, DatedAnswer) else None


def asked_of(answer: dict[str, Any]) -> float:
    """When an answer was asked for (monotonic); now, for a mapping of another kind."""
    return answer.asked if isinstance(answer, DatedAnswer) else time.monotonic()


def stale_since(row: "Row") -> datetime | None:
    """Since when a row may be out of date: when it was read (aware, UTC), if it is an old answer. None for what is new.

    Rows are given from memory while the breaker is open, when ``Settings.stale_for`` allows it, and where a reference leads to
    one that is kept (``Settings.references``); of several that came so together, the oldest tells. A row that was copied,
    unpickled or made by hand has no memory of how it came, and gives None.
    """
    page = row._came_with()
    return None if page is None else page.stale_since
