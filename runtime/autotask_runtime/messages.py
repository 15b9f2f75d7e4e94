"""Our own request and response: no transport class crosses this line, and neither holds a secret."""

from collections.abc import Callable, Mapping
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, Any

import msgspec
from attrs import define, field

if TYPE_CHECKING:
    from .settings import Retry

# Not JSON, not UTF-8, or nested beyond reason.
UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


_SHORT = 4_096  # bytes


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
    endpoint whose threads it uses, ``impersonate`` the resource in whose name it writes. ``priority`` (0 to 10) and ``retry`` are
    the caller's, ``attempt`` counts from 1, and ``zone`` is the base URL it goes to, once that is known. ``stale`` allows an old
    answer, where the caller can show that it is one. ``rows`` says that the answer is a page of rows, which the caller decodes;
    ``on_sent`` is called once the request is out, before there is an answer. Credentials are added last and never stored here.
    """

    method: str
    path: str
    entity: str
    purpose: Purpose = Purpose.READ
    impersonate: int | None = None
    body: bytes | None = field(default=None, repr=False)
    priority: int = 5
    retry: "Retry | None" = field(default=None, repr=False)
    stale: bool = False
    rows: bool = False
    on_sent: Callable[[], None] | None = field(default=None, repr=False, eq=False)
    attempt: int = 1
    zone: str = ""

    @property
    def endpoint(self) -> str:
        """Whose threads it uses; Autotask compares names without regard to case."""
        return self.entity.lower()

    def __str__(self) -> str:
        return f"{self.method} {self.path.partition('?')[0]}"


@define(frozen=True, kw_only=True)
class Response:
    """What came back: status, headers in lower case, and the whole body.

    ``seconds`` is how long it took from sending to the last byte, ``zone`` the base URL of the zone that answered, and ``stale``
    how many seconds ago it came when it is an old answer, given because there is no new one.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    seconds: float = 0.0
    zone: str = ""
    stale: float | None = None

    @property
    def is_html(self) -> bool:
        """True for the pages that IIS and maintenance send in place of JSON."""
        return "html" in self.headers.get("content-type", "") or self.content.lstrip()[:1] == b"<"

    @property
    def is_short(self) -> bool:
        """Whether it may say that there is nothing: no such answer is longer. What is longer need not be decoded to know."""
        return len(self.content) < _SHORT

    @cached_property
    def data(self) -> Any:
        """The body as Python values, decoded once. Raises one of :data:`UNREADABLE` when it is no JSON."""
        return msgspec.json.decode(self.content)


def encode(value: Any) -> bytes:
    """A JSON body in UTF-8; anything else turns non-ASCII text into question marks at the server."""
    return msgspec.json.encode(value)
