"""Who may call: the three credential headers, and on whose behalf."""

import hmac
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field

DEFAULT_SECRET = "sandbox-secret"

# The resource that the API user is. Its row is among the seeded ones; it signs what is created through the API.
API_RESOURCE_ID = 4


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a caller must send. The secret is kept out of ``repr``."""

    username: str = "api@sandbox.example"
    secret: str = field(default=DEFAULT_SECRET, repr=False)
    integration_code: str = "SANDBOX"

    def __post_init__(self) -> None:
        if not (self.username and self.secret and self.integration_code):
            raise ValueError("credentials must not be empty: a caller who sends none would be let in")

    def accept(self, headers: Mapping[str, str]) -> bool:
        """Whether the headers carry these credentials. Every header is compared in full, so that timing tells nothing."""
        pairs = (("username", self.username), ("secret", self.secret), ("apiintegrationcode", self.integration_code))
        results = [
            # Header text arrives as latin-1; senders encode it as UTF-8.
            hmac.compare_digest(headers.get(name, "").encode("latin-1", "replace"), wanted.encode())
            for name, wanted in pairs
        ]
        return all(results)

    def names_user(self, headers: Mapping[str, str]) -> bool:
        """Whether a request that was not accepted was meant to come from this user."""
        return headers.get("username", "").encode("latin-1", "replace").lower() == self.username.lower().encode()


class Lock:
    """Counts wrong secrets of the user; too many in a row lock it, until somebody unlocks it.

    :param after: how many; None: the user is never locked.
    """

    def __init__(self, after: int | None) -> None:
        self._after = after
        self._wrong = 0
        self._lock = threading.Lock()

    @property
    def locked(self) -> bool:
        """Whether the user is locked: right credentials do not help then."""
        return self._after is not None and self._wrong >= self._after

    def failed(self) -> None:
        """A wrong secret was sent for the user."""
        with self._lock:
            self._wrong += 1

    def succeeded(self) -> None:
        """The right one was sent."""
        with self._lock:
            self._wrong = 0

    def open(self) -> None:
        """Unlock the user."""
        self.succeeded()


@dataclass(frozen=True, slots=True)
class Actor:
    """Who makes a change. ``impersonator`` is the API user when ``resource`` is somebody else, else None."""

    resource: int = API_RESOURCE_ID
    impersonator: int | None = None


def actor(headers: Mapping[str, str]) -> Actor:
    """The resource that a write counts for. An impersonation header that is no number is ignored."""
    text = headers.get("impersonationresourceid", "").strip()
    return Actor(int(text), API_RESOURCE_ID) if text.isascii() and text.isdigit() and len(text) < 19 else Actor()
