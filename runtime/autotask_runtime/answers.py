"""Turn an answer into an error of ours, by the catalogue of api-facts section 11."""

from collections.abc import Iterable
from typing import Any

import msgspec

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
from .messages import Request, Response

_BY_STATUS: dict[int, tuple[type[ResponseError], str]] = {
    401: (AuthenticationFailed, "check user name, secret and integration code; was the tenant moved to another zone?"),
    403: (PermissionDenied, "the security level of the API user does not allow this"),
    404: (RouteNotFound, "the route is not there; is the URL that of a zone?"),
    405: (VerbNotAllowed, ""),
    429: (RateLimited, "three threads per endpoint and an hourly threshold are allowed"),
}
# 500 is also how Autotask says these (api-facts, sections 2 and 11).
_BY_TEXT: tuple[tuple[str, type[ResponseError]], ...] = (
    ("adequate permissions", PermissionDenied),
    ("integrationcode is invalid", AuthenticationFailed),
    ("thread threshold of", RateLimited),
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
    except msgspec.DecodeError as error:
        raise ProtocolError(f"the answer is no JSON: {error}", request) from None
    if not isinstance(value, dict):
        raise ProtocolError(f"the answer is a JSON {type(value).__name__}, not an object", request)
    return value


def _messages(response: Response) -> list[str]:
    if response.is_html or not response.content.strip():
        return []
    try:
        value = response.data
    except msgspec.DecodeError:
        return []
    if not isinstance(value, dict):
        return []
    errors = value.get("errors") or value.get("Errors")
    if isinstance(errors, list):
        return list(_texts(errors))
    message = value.get("Message") or value.get("message")
    return [str(message)] if message else []


def _texts(errors: Iterable[Any]) -> Iterable[str]:
    for error in errors:
        yield str(error.get("message", error)) if isinstance(error, dict) else str(error)
