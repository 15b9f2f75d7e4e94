"""Who may call: the three credential headers, and on whose behalf."""

import hmac
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


@dataclass(frozen=True, slots=True)
class Actor:
    """Who makes a change. ``impersonator`` is the API user when ``resource`` is somebody else, else None."""

    resource: int = API_RESOURCE_ID
    impersonator: int | None = None


def actor(headers: Mapping[str, str]) -> Actor:
    """The resource that a write counts for. An impersonation header that is no number is ignored."""
    text = headers.get("impersonationresourceid", "").strip()
    return Actor(int(text), API_RESOURCE_ID) if text.isascii() and text.isdigit() and len(text) < 19 else Actor()
