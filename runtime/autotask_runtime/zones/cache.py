"""Where the zone of a user is kept between clients and processes: in memory, in a file, or in Redis. No key holds a secret."""

import hashlib
import json
import os
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Protocol

from attrs import define

from ..configuration.rules import without_password
from ..errors import ConfigurationError
from ..extras import require_extra

# Seconds after which nobody wants to hear of an answer any more, not even when nothing else answers.
_FORGOTTEN = 30 * 86_400.0
# Seconds that a Redis server may take. It is asked for a cached answer, not for something that cannot be had otherwise.
_PATIENCE = 2.0
_REDIS = ("redis", "rediss", "unix")


class CacheTrouble(Exception):
    """The cache cannot be used just now."""


@define(frozen=True, kw_only=True)
class Kept:
    """The base URL of a zone, and when the look-up gave it, in seconds since 1970."""

    url: str
    at: float

    @property
    def age(self) -> float:
        """Seconds since then; an answer from the future, as a clock set back makes it, is as old as can be."""
        age = time.time() - self.at
        return age if age >= -1.0 else float("inf")


class ZoneCache(Protocol):
    """One place for answers. ``waits`` tells whether it may take a while."""

    waits: bool

    def get(self, key: str) -> Kept | None:
        """What was kept, however old. Raises :class:`CacheTrouble`."""
        ...

    def put(self, key: str, kept: Kept) -> None:
        """Keep an answer. Raises :class:`CacheTrouble`."""
        ...


def zone_cache(where: str) -> ZoneCache | None:
    """The cache that the settings name.

    :raises ConfigurationError: when they name none.
    :raises ImportError: when it needs an extra that is not installed.
    """
    if where == "off":
        return None
    if where == "memory":
        return MEMORY
    if "://" not in where:
        return FileCache(Path(where).expanduser())
    if where.partition("://")[0] not in _REDIS:
        shown = without_password(where)
        raise ConfigurationError(f"zones.cache: {shown!r} is neither memory, off, a path nor the URL of a Redis server")
    return RedisCache(where)


def key_of(lookup_url: str, username: str) -> str:
    """What the answer for this user is kept under."""
    return hashlib.sha256(f"{lookup_url}\n{username.lower()}".encode()).hexdigest()[:32]


class MemoryCache:
    """For the clients of this process."""

    waits = False

    def __init__(self) -> None:
        self._kept: dict[str, Kept] = {}

    def get(self, key: str) -> Kept | None:
        """What was kept."""
        return self._kept.get(key)

    def put(self, key: str, kept: Kept) -> None:
        """Keep an answer."""
        self._kept[key] = kept

    def clear(self) -> None:
        """Forget all."""
        self._kept.clear()


MEMORY = MemoryCache()


class FileCache:
    """In a JSON file of the user's own. Processes that write at once may lose an answer, which then costs one look-up."""

    waits = True

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, key: str) -> Kept | None:
        """What the file says. A file that is damaged says nothing."""
        return self._read().get(key)

    def put(self, key: str, kept: Kept) -> None:
        """Write the file anew, in one step."""
        zones = {name: known for name, known in self._read().items() if known.age < _FORGOTTEN} | {key: kept}
        text = json.dumps({"zones": {name: {"url": known.url, "at": known.at} for name, known in zones.items()}}, indent=1)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._replace(text)
        except OSError as error:
            raise CacheTrouble(f"{self._path}: {error.strerror}") from error

    def _replace(self, text: str) -> None:
        handle, scratch = tempfile.mkstemp(prefix=f".{self._path.name}-", dir=self._path.parent)  # with mode 600
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            Path(scratch).replace(self._path)
        except BaseException:
            Path(scratch).unlink(missing_ok=True)
            raise

    def _read(self) -> dict[str, Kept]:
        try:
            text = self._path.read_bytes()
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise CacheTrouble(f"{self._path}: {error.strerror}") from error
        try:
            zones = json.loads(text)["zones"]
            items: Iterable[tuple[str, Any]] = zones.items()
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return {}
        return {key: kept for key, value in items if (kept := _read_kept(value)) is not None}


class RedisCache:
    """In Redis, for all processes and hosts that name it. It is asked so seldom that no connection is kept."""

    waits = True

    def __init__(self, url: str) -> None:
        require_extra("redis")
        from redis import Redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry

        try:
            self._redis = Redis.from_url(
                url, socket_timeout=_PATIENCE, socket_connect_timeout=_PATIENCE, retry=Retry(NoBackoff(), 0)
            )
        except ValueError as error:
            raise ConfigurationError(f"zones.cache: {without_password(url)!r}: {error}") from None

    def get(self, key: str) -> Kept | None:
        """What Redis says."""
        from redis import RedisError

        try:
            text = self._redis.get(f"autotask:zone:{key}")
        except (RedisError, OSError) as error:
            raise CacheTrouble(f"Redis: {error or type(error).__name__}") from error
        finally:
            self._hang_up()
        try:
            return _read_kept(json.loads(text)) if isinstance(text, str | bytes) else None
        except (ValueError, RecursionError):
            return None

    def put(self, key: str, kept: Kept) -> None:
        """Tell Redis."""
        from redis import RedisError

        text = json.dumps({"url": kept.url, "at": kept.at})
        try:
            self._redis.set(f"autotask:zone:{key}", text, ex=int(_FORGOTTEN))
        except (RedisError, OSError) as error:
            raise CacheTrouble(f"Redis: {error or type(error).__name__}") from error
        finally:
            self._hang_up()

    def _hang_up(self) -> None:
        self._redis.connection_pool.disconnect()


def _read_kept(value: Any) -> Kept | None:
    """One answer as it was written; anything else is none."""
    if not isinstance(value, dict) or not isinstance(value.get("url"), str):
        return None
    at = value.get("at")
    return Kept(url=value["url"], at=float(at)) if isinstance(at, int | float) and not isinstance(at, bool) else None
