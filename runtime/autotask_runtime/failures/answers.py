"""Turn an answer into an error of ours, by the catalogue of api-facts section 11."""

from collections.abc import Iterator
from typing import Any

from ..errors import HtmlPage, ProtocolError, ResponseError
from ..messages import UNREADABLE, Request, Response, encode
from .catalogue import NO_JSON, PAGE, Entry, entry_of, explained
from .retrying import retry_after

# Of these, the catalogue's advice belongs into the message: Autotask itself says nothing.
_HINTED = ("credentials", "forbidden", "route", "rate")


def check(request: Request, response: Response) -> None:
    """Raise the error that an answer stands for, unless it is a JSON object. Long pages of rows are only glanced at."""
    if response.status < 300:
        if not (request.rows and _looks_whole(response)):
            _parse(request, response)
        return
    if response.status < 400:
        raise explained(ProtocolError(f"unexpected status {response.status}", request), NO_JSON)
    messages = _messages(response)
    raise _refused(request, response, messages, entry_of(response.status, messages))


def _refused(request: Request, response: Response, messages: list[str], entry: Entry) -> ResponseError:
    error = entry.kind(request, response, messages, entry.advice if entry.key in _HINTED else "")  # type: ignore[arg-type, call-arg]
    assert isinstance(error, ResponseError)
    explained(error, entry)
    error.retry_after = retry_after(response.headers.get("retry-after"))
    return error


def _looks_whole(response: Response) -> bool:
    """Whether an answer begins and ends as JSON objects do, and is so long that decoding it twice would cost."""
    return not response.is_short and not response.is_html and response.content[:1] == b"{" and response.content[-1:] == b"}"


def _parse(request: Request, response: Response) -> None:
    if response.is_html:
        raise explained(HtmlPage("an HTML page came in place of JSON (is the zone in maintenance?)", request), PAGE)
    try:
        value = response.data
    except UNREADABLE as error:
        raise explained(ProtocolError(f"the answer is no JSON: {error}", request), NO_JSON) from None
    if not isinstance(value, dict):
        raise explained(ProtocolError(f"the answer is a JSON {type(value).__name__}, not an object", request), NO_JSON)


def _messages(response: Response) -> list[str]:
    """Autotask's own words, in whichever of the shapes that clients have met."""
    if response.is_html or not response.content.strip():
        return []
    try:
        value = response.data
    except UNREADABLE:
        return []
    return list(_texts(value if not isinstance(value, dict) else _told(value)))


def _told(value: dict[Any, Any]) -> Any:
    """What an object says under one of the usual keys, or nothing."""
    spelt = {str(key).lower(): item for key, item in value.items()}
    return spelt.get("errors") or spelt.get("message") or spelt.get("errormessage")


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield from [value] if value.strip() else []
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, dict):
        words = list(_texts(_told(value) or [item for item in value.values() if isinstance(item, str | list)]))
        yield from words or [encode(value).decode()]
