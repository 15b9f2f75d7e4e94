"""What may be repeated, and what a failed write leaves unknown (api-facts, section 11)."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from ..errors import OutcomeUnknown, RequestError
from ..messages import Purpose, Request
from ..settings import Retry
from .catalogue import BY_KEY, UNKNOWN, Repeat, explained


def may_repeat(request: Request, error: RequestError, plan: Retry) -> bool:
    """True when repeating cannot do harm: the server refused to begin, never saw it, or only reading was asked."""
    entry = BY_KEY.get(error.key)
    if entry is None or entry.repeat in (Repeat.NEVER, Repeat.LATER):
        return False
    if entry.repeat is Repeat.ALWAYS or not error.reached or request.purpose is Purpose.READ:
        return True
    return plan.changes and request.purpose is not Purpose.CREATE and request.method in ("PATCH", "PUT", "DELETE")


def leaves_unknown(request: Request, error: RequestError) -> bool:
    """True when a write may have been done although it failed."""
    entry = BY_KEY.get(error.key)
    return request.purpose is not Purpose.READ and error.reached and entry is not None and entry.repeat is Repeat.READS


def outcome_unknown(request: Request, error: RequestError, sent: datetime) -> OutcomeUnknown:
    """The error for a write of which nobody knows whether it was done."""
    unknown = OutcomeUnknown(f"sent, but whether it was done is not known ({error.cause or error})", request)
    unknown.sent = sent
    explained(unknown, UNKNOWN)
    return unknown


def retry_after(value: str | None, now: datetime | None = None) -> float | None:
    """Seconds that a ``Retry-After`` header asks for, in either of its forms; None when there is none that can be read."""
    if not value:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - (now or datetime.now(UTC))).total_seconds())
