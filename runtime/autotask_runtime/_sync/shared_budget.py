# Derived from _async/shared_budget.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""The limits that several processes and hosts share through a Redis server. Without it, each of them keeps to a part of them."""

import time
from threading import Lock
from typing import Any

from .._threads import redis_client, to_thread
from ..configuration.rules import without_password
from ..errors import ConfigurationError
from ..events import Degraded, Events, Recovered
from ..extras import require_extra
from ..limits.gate import Gate
from ..limits.leases import COMMAND, POLL, common_arguments, keeper_of, token_of
from ..limits.lua import ACQUIRE, ADOPT, CLOSE, LEARN, PACE, RELEASE, Reply
from ..limits.turns import Turn
from ..settings import Budget

# Seconds after which a server that could not be reached is tried again.
TRY_AGAIN = 3.0
_AT_ONCE = 1000


class SharedBudget:
    """One client's way to Redis. It raises nothing: what it cannot ask gives None, and the events say so once."""

    def __init__(self, settings: Budget, database: str, code: str, gate: Gate, events: Events) -> None:
        """:raises ConfigurationError: when the URL is none of a Redis server.
        :raises ImportError: when the extra is not installed.
        """
        require_extra("redis")
        from redis.exceptions import RedisError

        assert settings.redis
        self._failures = (RedisError, OSError)
        self._settings = settings
        self._gate = gate
        self._events = events
        # The braces keep all keys of a database on one node of a cluster.
        self._base = f"autotask:{{{database.replace('{', '').replace('}', '')}}}"
        self._code = code
        self._common = common_arguments(settings, code)
        self._keeper = keeper_of(settings.redis, self._base, self._common)
        try:
            self._client: Any = redis_client(settings.redis, COMMAND)
        except ValueError:
            shown = without_password(settings.redis)
            raise ConfigurationError(f"not the URL of a Redis server: {shown!r}; redis://host:6379/0 is one") from None
        self._acquire, self._release = (self._client.register_script(text) for text in (ACQUIRE, RELEASE))
        self._adopt, self._learn = (self._client.register_script(text) for text in (ADOPT, LEARN))
        self._close, self._pace = (self._client.register_script(text) for text in (CLOSE, PACE))
        self._lock = Lock()
        self._down = False
        self._try_at = 0.0
        self._born = ""

    @property
    def is_down(self) -> bool:
        """Whether the server could not be reached when it was asked last."""
        return self._down

    def may_ask(self) -> bool:
        """Whether the server is there, or this request is the one that tries it again."""
        with self._lock:
            if not self._down:
                return True
            now = time.monotonic()
            if now < self._try_at:
                return False
            self._try_at = now + TRY_AGAIN
            return True

    def ask(self, turn: Turn) -> Reply | None:
        """Ask for a slot, or whether there is one now. None: the server is not there."""
        if (self._down or not self._born) and not self._tell_history():
            return None
        turn.asked = True
        # Who waits behind this turn, in this process, lends it its urgency.
        rank = min(turn.rank, self._gate.best_rank(turn.endpoint))
        token = token_of(turn.number)
        answer = self._run(self._acquire, turn.endpoint, token, time.monotonic() - rank)
        if answer is None:
            return None
        reply = Reply.read(answer)
        if reply.granted:
            self._keeper.hold(turn.endpoint, token)
        if reply.born != self._born:  # it was restarted, and has forgotten what it knew
            self._tell_history()
        threshold, window = reply.threshold, reply.window
        self._gate.hour.told(self._settings, used=reply.used, others=reply.others, threshold=threshold, window=window)
        return reply

    def hint(self, turn: Turn, seconds: float) -> bool:
        """Wait until this turn should ask again, or for so many seconds. True when it was given a slot meanwhile."""
        token = token_of(turn.number)
        key = f"{self._base}:{self._code}:wake:{token}"
        try:
            hint = self._client.blpop([key], timeout=max(0.001, min(seconds, POLL)))
        except self._failures as error:
            self._lost(error)
            return False
        if hint is None or hint[1] != b"go":
            return False
        self._keeper.hold(turn.endpoint, token)
        return True

    def release(self, turn: Turn) -> None:
        """Give back what a turn has."""
        token = token_of(turn.number)
        self._keeper.drop(token)
        done = False
        try:
            done = self._run(self._release, turn.endpoint, token, int(turn.sent)) is not None
        finally:
            if not done:
                self.release_later(turn)

    def release_later(self, turn: Turn) -> None:
        """Give it back without waiting for it: the caller is being cancelled, or the server is not there."""
        self._keeper.release_later(turn.endpoint, token_of(turn.number), sent=turn.sent)

    def count(self, number: int) -> None:
        """Count a request that is sent whether there is room for it or not."""
        self._run(self._adopt, token_of(number), "", 0)

    def learn(self, threshold: int, minutes: int, used: int) -> None:
        """Tell all processes what Autotask said."""
        self._run(self._learn, threshold, minutes * 60, used)

    def close_hour(self, seconds: float) -> None:
        """Let nobody send for so long: Autotask refused."""
        self._run(self._close, seconds)

    def pace(self, interval: float) -> float | None:
        """Seconds after which a request of low priority goes, where all processes together send one per interval."""
        seconds = self._run(self._pace, interval)
        return None if seconds is None else float(seconds)

    def close(self) -> None:
        """Close all connections."""
        to_thread(self._keeper.finish)
        self._client.close()

    def _tell_history(self) -> bool:
        """Tell a server what this process has sent, for it may not know. False when it is not there."""
        under_way = self._gate.under_way()
        told: list[Any] = []
        for number, seconds_ago in self._gate.hour.history(self._settings):
            turn = under_way.get(number)
            told += [token_of(number), turn.endpoint if turn else "", seconds_ago]
        born: bytes | None = None
        for start in range(0, max(1, len(told)), 3 * _AT_ONCE):
            born = self._run(self._adopt, *told[start : start + 3 * _AT_ONCE])
            if born is None:
                return False
        self._born = born.decode() if born else ""
        for turn in under_way.values():
            turn.asked = True
            self._keeper.hold(turn.endpoint, token_of(turn.number))
            if turn.over:  # meanwhile: it may have been given back before it was told of
                self.release_later(turn)
        return True

    def _run(self, script: Any, *arguments: Any) -> Any:
        try:
            answer = script(keys=[self._base], args=[*self._common, *arguments])
        except self._failures as error:
            self._lost(error)
            return None
        self._found()
        return answer

    def _lost(self, error: BaseException) -> None:
        with self._lock:
            self._try_at = time.monotonic() + TRY_AGAIN
            first, self._down = not self._down, True
        if first:
            self._gate.hour.alone()
            self._events.emit(Degraded(what="redis", why=self._without_secrets(f"{type(error).__name__}: {error}")))

    def _found(self) -> None:
        if not self._down:
            return
        with self._lock:
            again, self._down = self._down, False
        if again:
            self._events.emit(Recovered(what="redis"))

    def _without_secrets(self, text: str) -> str:
        url = self._settings.redis or ""
        return text.replace(url, without_password(url) or "")
