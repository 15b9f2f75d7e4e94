"""Keeps wrong credentials from locking the user: Autotask locks an API user after some wrong secrets in a row.

Counted per credentials and zone, for all clients of this process: what a zone says that the tenant has left does not count
against the zone that has it.
"""

import hashlib
import os
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from ..configuration.credentials import Credentials
from ..errors import AuthenticationFailed
from ..failures.catalogue import BY_KEY, explained
from ..limits.turns import Wakeable
from ..messages import Request, Response

# After so many refusals in a row nothing is sent for so many seconds; then one request tries.
TRIES = 3
CLOSED = 900.0
# How many may be under way before the first answer: nobody knows then whether the credentials are right. Two full endpoints.
AT_FIRST = 6

W = TypeVar("W", bound=Wakeable)


class Shut(Exception):
    """These credentials were refused too often."""


class Guard:
    """What is known of one set of credentials at one zone."""

    def __init__(self) -> None:
        self.proven = False
        self._lock = threading.RLock()  # re-entered when the garbage collector ends a call
        self._wrong = 0
        self._under_way = 0
        self._closed_until = float("-inf")
        self._waiters: list[Wakeable] = []
        self._answer: Response | None = None

    def enter(self, make_waiter: Callable[[], W]) -> W | None:
        """Count in a request of credentials that are not proven, or give what it waits on before it asks again.

        :raises Shut: when it must not be sent.
        """
        with self._lock:
            if self._closed_until > time.monotonic():
                raise Shut
            if self.proven or self._under_way < self._room():
                self._under_way += 1
                return None
            waiter = make_waiter()
            self._waiters.append(waiter)
            return waiter

    def leave(self) -> None:
        """A request that was counted in is over."""
        with self._lock:
            self._under_way -= 1
            self._wake()

    def accepted(self) -> None:
        """The zone let these credentials in."""
        with self._lock:
            self.proven = True
            self._wrong = 0
            self._closed_until = float("-inf")
            self._wake()

    def refused(self, answer: Response) -> bool:
        """The zone did not. Gives whether nothing is sent from now on, because that was once too often."""
        with self._lock:
            self.proven = False
            self._wrong += 1
            self._answer = answer
            if self._wrong < TRIES:
                return False
            now = time.monotonic()
            was_open, self._closed_until = now >= self._closed_until, now + CLOSED
            return was_open

    def forgive(self) -> None:
        """The tenant has come to this zone or has left it, so what the zone said does not tell that the credentials are wrong."""
        with self._lock:
            self._wrong = 0
            self._closed_until = float("-inf")
            self._wake()

    def refusal(self, request: Request) -> AuthenticationFailed:
        """The error of a request that is not sent."""
        with self._lock:
            left, answer = self._closed_until - time.monotonic(), self._answer
        assert answer is not None
        hint = (
            f"not sent: {TRIES} answers in a row refused these credentials, and Autotask locks users; they are tried again in "
            f"{max(left, 0) / 60:.0f} minutes, a corrected secret at once"
        )
        error = AuthenticationFailed(request, answer, [], hint)
        explained(error, BY_KEY["credentials"])
        error.reached = False
        return error

    def after_fork(self) -> None:
        """In a new process nothing is under way."""
        self._lock = threading.RLock()
        self._under_way = 0
        self._waiters = []

    def _room(self) -> int:
        return AT_FIRST if not self._wrong else max(1, TRIES - self._wrong)

    def _wake(self) -> None:
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            waiter.wake()


_GUARDS: dict[bytes, Guard] = {}
_SALT = os.urandom(16)  # a digest without it could be compared with those of likely secrets
_REGISTRY = threading.Lock()


def guard_of(credentials: Credentials, zone: str) -> Guard:
    """The guard that all clients of this process share which use these credentials at this zone."""
    parts = (credentials.username.lower(), credentials.secret, credentials.integration_code, zone)
    key = hashlib.blake2b("\n".join(parts).encode(), key=_SALT).digest()
    with _REGISTRY:
        return _GUARDS.setdefault(key, Guard())


def _after_fork() -> None:
    global _REGISTRY
    _REGISTRY = threading.Lock()
    for guard in _GUARDS.values():
        guard.after_fork()


os.register_at_fork(after_in_child=_after_fork)
