"""Our own request and response: no transport class crosses this line, and neither holds a secret."""

from collections.abc import Mapping
from enum import Enum
from functools import cached_property
from typing import Any

import msgspec
from attrs import define, field

# Not JSON, not UTF-8, or nested beyond reason.
UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class Purpose(Enum):
    """Why a request is sent; it decides whether repeating it is safe (api-facts, section 11)."""

    READ = "read"
    UPDATE = "update"
    CREATE = "create"
    DELETE = "delete"


@define(frozen=True, kw_only=True)
class Request:
    """One call of the API.

    ``path`` stands below ``V1.0/`` (above it with a leading slash), or is the absolute URL of a next page. ``entity`` names the
    endpoint whose threads it uses, ``impersonate`` the resource in whose name it writes. Credentials are added by the transport
    and never stored here.
    """

    method: str
    path: str
    entity: str
    purpose: Purpose = Purpose.READ
    impersonate: int | None = None
    body: bytes | None = field(default=None, repr=False)

    def __str__(self) -> str:
        return f"{self.method} {self.path.partition('?')[0]}"


@define(frozen=True, kw_only=True)
class Response:
    """What came back: status, headers in lower case, and the whole body."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)

    @property
    def is_html(self) -> bool:
        """True for the pages that IIS and maintenance send in place of JSON."""
        return "html" in self.headers.get("content-type", "") or self.content.lstrip()[:1] == b"<"

    @cached_property
    def data(self) -> Any:
        """The body as Python values, decoded once. Raises one of :data:`UNREADABLE` when it is no JSON."""
        return msgspec.json.decode(self.content)


def encode(value: Any) -> bytes:
    """A JSON body in UTF-8; anything else turns non-ASCII text into question marks at the server."""
    return msgspec.json.encode(value)
