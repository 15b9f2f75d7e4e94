"""Turn an answer into an error of ours, by the catalogue of api-facts section 11."""

from collections.abc import Iterator
from typing import Any

from .errors import (
    AuthenticationFailed,
    PermissionDenied,
    ProtocolError,
    RateLimited,
    Rejected,
    ResponseError,
    RouteNotFound,
    ServerFault,
    VerbNotAllowed,
)
from .messages import UNREADABLE, Request, Response, encode

_BY_STATUS: dict[int, tuple[type[ResponseError], str]] = {
    401: (AuthenticationFailed, "check user name, secret and integration code; was the tenant moved to another zone?"),
    403: (PermissionDenied, "the security level of the API user does not allow this"),
    404: (RouteNotFound, "no such route there; is the API URL right?"),
    405: (VerbNotAllowed, ""),
    429: (RateLimited, "three threads per endpoint and an hourly threshold are allowed"),
}
# 500 is also how Autotask says these (api-facts, sections 2 and 11).
_BY_TEXT: tuple[tuple[str, type[ResponseError]], ...] = (
    ("adequate permissions", PermissionDenied),
    ("integrationcode is invalid", AuthenticationFailed),
    ("thread threshold of", RateLimited),
    ("deadlock", ServerFault),
)


def check(request: Request, response: Response) -> dict[str, Any]:
    """The JSON object of a good answer. Raises the error that any other answer stands for."""
    if response.status < 300:
        return _parse(request, response)
    messages = _messages(response)
    for text, kind in _BY_TEXT:
        if any(text in message.lower() for message in messages):
            raise kind(request, response, messages)
    if response.status in _BY_STATUS:
        error, hint = _BY_STATUS[response.status]
        raise error(request, response, messages, hint)
    if response.status >= 500 and not messages:
        raise ServerFault(request, response, messages)
    if response.status >= 400:
        raise Rejected(request, response, messages)
    raise ProtocolError(f"unexpected status {response.status}", request)


def _parse(request: Request, response: Response) -> dict[str, Any]:
    if response.is_html:
        raise ProtocolError("an HTML page came in place of JSON (is the zone in maintenance?)", request)
    try:
        value = response.data
    except UNREADABLE as error:
        raise ProtocolError(f"the answer is no JSON: {error}", request) from None
    if not isinstance(value, dict):
        raise ProtocolError(f"the answer is a JSON {type(value).__name__}, not an object", request)
    return value


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
