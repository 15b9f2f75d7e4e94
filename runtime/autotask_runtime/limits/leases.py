"""The leases that this process holds in Redis: renewed while requests are under way, given back when their callers could not."""

import os
import threading
import time
import uuid
from collections import deque
from collections.abc import Sequence
from typing import Any

from .._threads import redis_client
from ..settings import Budget
from .lua import RELEASE, RENEW

# Seconds. A lease outlives a few renewals that came late; one that was handed over is first renewed by the next one.
LEASE = 20.0
HANDED_OVER = 10.0
RENEWAL = 4.0
# Who waits asks again so often, hint or not, and is forgotten when it misses a few times.
POLL = 1.0
PATIENCE = 5.0
COMMAND = 3.0

_process = uuid.uuid4().hex[:12]


def token_of(number: int) -> str:
    """The name of a turn of this process among those of all processes."""
    return f"{_process}:{number}"


def common_arguments(budget: Budget, code: str) -> list[Any]:
    """What all scripts are told (:mod:`autotask_runtime.limits.lua`)."""
    limits = [budget.slots, budget.threshold or 0, budget.window or 0, budget.reserve, budget.learn_every]
    return [code, *limits, LEASE, HANDED_OVER, PATIENCE]


class LeaseKeeper:
    """One for all clients of a process that share the same limits. Its thread runs while something is held, and is a daemon."""

    def __init__(self, url: str, base: str, common: Sequence[Any]) -> None:
        self._url = url
        self._base = base
        self._common = list(common)
        self._changed = threading.Condition()
        self._held: dict[str, str] = {}
        self._late: deque[tuple[float, str, str, bool]] = deque()
        self._thread: threading.Thread | None = None
        self._hurry = False
        self._closing = threading.Event()

    def hold(self, endpoint: str, token: str) -> None:
        """Renew this lease from now on."""
        with self._changed:
            self._held[token] = endpoint
            self._start()

    def drop(self, token: str) -> None:
        """Renew it no longer."""
        with self._changed:
            self._held.pop(token, None)

    def release_later(self, endpoint: str, token: str, *, sent: bool) -> None:
        """Give a lease, or a place in the queue, back soon. Waits for nothing."""
        with self._changed:
            self._held.pop(token, None)
            self._late.append((time.monotonic(), endpoint, token, sent))
            self._hurry = True
            self._start()
            self._changed.notify()

    def finish(self) -> None:
        """End the thread, unless something is held. What was to be given back is tried once more."""
        with self._changed:
            thread = self._thread
            if self._held or thread is None:
                return
            self._hurry = True
            self._closing.set()
            self._changed.notify()
        thread.join(COMMAND)

    def reset(self) -> None:
        """Forget everything."""
        self.__init__(self._url, self._base, self._common)  # type: ignore[misc]

    def _start(self) -> None:
        self._closing.clear()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="autotask-leases", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        from redis.exceptions import RedisError

        client = redis_client(self._url, COMMAND)
        release, renew = client.register_script(RELEASE), client.register_script(RENEW)
        renewed = time.monotonic()
        try:
            while self._wait():
                try:
                    self._release(release)
                    if time.monotonic() - renewed >= RENEWAL * 0.9:
                        renewed = time.monotonic()
                        self._renew(renew)
                except (RedisError, OSError):
                    # Requests notice as well, and say so. Leases that are not renewed run out by themselves.
                    if self._closing.wait(min(1.0, RENEWAL)):
                        self._late.clear()
        finally:
            client.close()

    def _wait(self) -> bool:
        """Wait until there is something to do; False when nothing is held any more."""
        with self._changed:
            if not self._hurry and not self._closing.is_set():
                self._changed.wait(RENEWAL)
            self._hurry = False
            if not self._held and not self._late:
                self._thread = None
                return False
            return True

    def _release(self, script: Any) -> None:
        while self._late:
            since, endpoint, token, sent = self._late[0]
            # A lease has run out by then, whether Redis was told or not.
            if time.monotonic() - since < LEASE:
                script(keys=[self._base], args=[*self._common, endpoint, token, int(sent)])
            self._late.popleft()

    def _renew(self, script: Any) -> None:
        with self._changed:
            held = [item for token, endpoint in self._held.items() for item in (endpoint, token)]
        if held:
            script(keys=[self._base], args=[*self._common, *held])


_KEEPERS: dict[tuple[Any, ...], LeaseKeeper] = {}
_REGISTRY = threading.Lock()


def keeper_of(url: str, base: str, common: Sequence[Any]) -> LeaseKeeper:
    """The keeper that all clients of this process share which have the same limits."""
    with _REGISTRY:
        return _KEEPERS.setdefault((url, base, *common), LeaseKeeper(url, base, common))


def _forget_all() -> None:
    """A forked process holds nothing, and has no such thread."""
    global _REGISTRY, _process
    _REGISTRY = threading.Lock()
    _process = uuid.uuid4().hex[:12]
    for keeper in _KEEPERS.values():
        keeper.reset()


os.register_at_fork(after_in_child=_forget_all)
