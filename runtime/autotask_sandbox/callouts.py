"""One callout on the wire: how its body is written and signed, where it may go, and how it is sent."""

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import httpx

from .loopback import is_loopback

SIGNATURE = "X-Hook-Signature"

# What the .NET writer behind Autotask escapes in text (api-facts, section 9): all but plain ASCII, and what HTML gives a meaning.
_ESCAPED = re.compile(r"""[^ -~]|[&<>'"+`\\]""")
_SHORT = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}


def encode(value: Any) -> str:
    r"""A JSON value as Autotask writes it, in ASCII: ``&``, ``'``, ``ü`` and their like as ``\u0026`` with upper-case digits."""
    if isinstance(value, str):
        return f'"{_ESCAPED.sub(_escape, value)}"'
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{encode(key)}:{encode(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ",".join(map(encode, value)) + "]"
    return json.dumps(value)


def _escape(match: re.Match[str]) -> str:
    letter = match[0]
    if letter in _SHORT:
        return _SHORT[letter]
    units = letter.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02X}{units[at + 1]:02X}" for at in range(0, len(units), 2))


def sign(secret: str, body: bytes) -> str:
    """The value of ``X-Hook-Signature`` for these bytes: the base64 of their HMAC-SHA1."""
    digest = hmac.digest(secret.encode(), body, hashlib.sha1)
    return "sha1=" + base64.b64encode(digest).decode()


def url_complaint(url: str) -> str:
    """What is wrong with the address of a webhook, "" when nothing is: it must be https. Plain http is for this machine only."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
        httpx.URL(url)
    except (ValueError, httpx.InvalidURL):
        return "it is no URL"
    if parts.scheme not in ("http", "https") or not host:
        return "an https URL is expected"
    return "" if parts.scheme == "https" or is_loopback(host) else "https is expected"


def refuse(url: str) -> str:
    """Why the sandbox does not call this address at all, "" when it does: it calls nobody but this machine."""
    complaint = url_complaint(url)
    if complaint:
        return f"not sent: {complaint}"
    return "" if is_loopback(urlsplit(url).hostname or "") else "not sent: the sandbox calls loopback addresses only"


async def send(url: str, secret: str, payload: str) -> str:
    """Post a payload. Gives "" for an answer of the 2xx kind, otherwise what went wrong. It waits for as long as it is let."""
    body = payload.encode()
    headers = {"Content-Type": "application/json; charset=utf-8", SIGNATURE: sign(secret, body)}
    # No proxy, and no redirect followed: both lead away from this machine. Certificates for loopback are nobody's to vouch for.
    async with httpx.AsyncClient(verify=False, trust_env=False, follow_redirects=False, timeout=None) as client:
        try:
            async with client.stream("POST", url, content=body, headers=headers) as answer:
                return "" if answer.is_success else f"answered {answer.status_code} {answer.reason_phrase}".strip()
        except httpx.HTTPError as error:
            return f"{type(error).__name__}: {error}"
