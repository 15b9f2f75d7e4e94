"""Where zones are kept: memory, a file, Redis. What is damaged or dead costs a look-up, never a request."""

import json
import os
import shutil
import stat
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from autotask import AsyncAutotask, Autotask, errors
from autotask_runtime.events import Degraded, ZoneChanged, ZoneFound
from autotask_runtime.settings import Budget, Retry, Settings, Zones
from autotask_runtime.zones.cache import MEMORY, CacheTrouble, FileCache, Kept, RedisCache, key_of, zone_cache

from .conftest import Both
from .scripted import ITEM, Scripted, answer, scripted
from .test_zones_moves import CREDENTIALS, feed, zone


@pytest.fixture(scope="module")
def redis_url() -> Iterator[str]:
    """A Redis server of the tests' own."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("no redis-server here")
    from redis import Redis

    folder = Path(f"/tmp/autotask-zones-{os.getpid()}")
    folder.mkdir(mode=0o700)
    socket = folder / "redis"
    command = [program, "--port", "0", "--unixsocket", str(socket), "--save", "", "--dir", str(folder)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        for _ in range(200):
            if socket.exists():
                break
            time.sleep(0.05)
        with Redis(unix_socket_path=str(socket)) as redis:
            assert redis.ping()
        yield f"unix://{socket}"
    finally:
        server.terminate()
        server.wait(10)
        shutil.rmtree(folder)


@pytest.fixture(params=["memory", "file", "redis"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A cache with nothing of the test's in it."""
    MEMORY.clear()
    if request.param == "redis":
        return str(request.getfixturevalue("redis_url"))
    return "memory" if request.param == "memory" else str(tmp_path / "below" / "zones.json")


def settings(lookup: Scripted, cache: str, **choices: Any) -> Settings:
    zones = Zones(lookup_url=lookup.url, cache=cache, **choices)
    return Settings(timeout=10.0, retry=Retry(first=0.0), budget=Budget(learn_every=0), zones=zones)


def read_once(kind: str, given: Settings) -> list[Any]:
    """What a new client tells of zones and caches while it reads one row."""
    told: list[Any] = []
    both = Both(kind, CREDENTIALS, given)
    for event in (ZoneFound, ZoneChanged, Degraded):
        both.client.events.subscribe(told.append, event)
    try:
        assert both(lambda at: at.tickets.get(7)).id == 7
    finally:
        both.close()
    return told


def test_the_next_client_asks_nobody(kind: str, where: str) -> None:
    with scripted(answer(None)) as lookup, scripted(ITEM) as home:
        feed(lookup, zone(home))
        sources = [read_once(kind, settings(lookup, where))[0].source for _ in range(3)]
        assert sources == ["lookup", "cache", "cache"]
        assert len(lookup.asked) == 1


def test_an_answer_counts_for_its_lifetime(kind: str, where: str) -> None:
    with scripted(answer(None)) as lookup, scripted(ITEM) as home:
        feed(lookup, zone(home))
        for _ in range(2):
            read_once(kind, settings(lookup, where, lifetime=1e-6))
        assert len(lookup.asked) >= 2


def test_a_tenant_that_moved_is_found_past_the_cache_and_kept_there(kind: str, where: str) -> None:
    with scripted(answer(None)) as lookup, scripted(ITEM, answer(None, 401)) as old, scripted(ITEM) as new:
        feed(lookup, zone(old), zone(new))
        read_once(kind, settings(lookup, where))
        changed = read_once(kind, settings(lookup, where))[-1]
        assert (changed.old, changed.new, changed.why) == (old.url, new.url, "401")
        assert [event.url for event in read_once(kind, settings(lookup, where))] == [new.url]
        assert len(lookup.asked) == 2


def test_an_old_answer_is_better_than_none_while_the_look_up_is_down(kind: str, where: str) -> None:
    with scripted(answer(None)) as lookup, scripted(ITEM) as home:
        feed(lookup, zone(home), answer(None, 503))
        read_once(kind, settings(lookup, where))
        told = read_once(kind, settings(lookup, where, lifetime=1e-6))
        assert [event.what for event in told if isinstance(event, Degraded)] == ["zone lookup", "zone lookup"]
        assert [event.url for event in told if isinstance(event, ZoneFound)] == [home.url]


def test_off_is_off(kind: str) -> None:
    MEMORY.clear()
    with scripted(answer(None)) as lookup, scripted(ITEM) as home:
        feed(lookup, zone(home))
        for _ in range(2):
            read_once(kind, settings(lookup, "off"))
        assert len(lookup.asked) == 2
        assert zone_cache("memory") is MEMORY
        assert MEMORY.get(key_of(lookup.url, CREDENTIALS["AUTOTASK_USERNAME"])) is None


@pytest.mark.parametrize("url", ["http://evil.example/ATServicesRest/", "https://evil.example/", "no url", "http://127.0.0.2:1/"])
def test_a_cache_cannot_send_credentials_elsewhere(kind: str, where: str, url: str) -> None:
    with scripted(answer(None)) as lookup, scripted(ITEM) as home:
        feed(lookup, zone(home))
        cache = zone_cache(where)
        assert cache is not None
        cache.put(key_of(lookup.url, CREDENTIALS["AUTOTASK_USERNAME"]), Kept(url=url, at=time.time()))
        told = read_once(kind, settings(lookup, where))
        assert [event.what for event in told if isinstance(event, Degraded)] == ["zone cache"]
        assert [event.source for event in told if isinstance(event, ZoneFound)] == ["lookup"]


# The file


def test_the_file_is_the_owner_s_alone_and_holds_no_credential(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "zones.json"
    with scripted(answer(None)) as lookup, scripted(ITEM) as home:
        feed(lookup, zone(home))
        read_once(kind, settings(lookup, str(path)))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    text = path.read_text(encoding="utf-8")
    assert not [value for value in CREDENTIALS.values() if value in text]
    assert [entry["url"] for entry in json.loads(text)["zones"].values()] == [home.url]
    assert os.listdir(tmp_path) == ["zones.json"]  # noqa: PTH208


DAMAGED = [
    b"",
    b"{",
    b"[]",
    b"null",
    b'{"zones": 7}',
    b'{"zones": {"k": 1}}',
    b'{"zones": {"k": {"url": 1, "at": 2}}}',
    b"\xff\xfe",
]


@pytest.mark.parametrize("content", [*DAMAGED, b'{"zones": {"k": {"url": "https://x/", "at": true}}}', b"[" * 100_000])
def test_a_damaged_file_is_an_empty_one(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "zones.json"
    path.write_bytes(content)
    cache = FileCache(path)
    assert cache.get("k") is None
    cache.put("k", Kept(url="https://x/", at=1.0))
    assert cache.get("k") == Kept(url="https://x/", at=1.0)


def test_answers_of_others_stay_and_those_of_long_ago_go(tmp_path: Path) -> None:
    cache = FileCache(tmp_path / "zones.json")
    cache.put("long ago", Kept(url="https://a/", at=time.time() - 40 * 86_400))
    cache.put("lately", Kept(url="https://b/", at=time.time()))
    cache.put("now", Kept(url="https://c/", at=time.time()))
    assert [cache.get(key) is not None for key in ("long ago", "lately", "now")] == [False, True, True]


def test_a_file_that_cannot_be_used_costs_a_look_up_and_no_request(kind: str, tmp_path: Path) -> None:
    occupied = tmp_path / "file"
    occupied.write_bytes(b"")
    with scripted(answer(None)) as lookup, scripted(ITEM) as home:
        feed(lookup, zone(home))
        for path in (tmp_path, occupied / "zones.json"):  # a folder; a path below a file
            told = read_once(kind, settings(lookup, str(path)))
            assert {event.what for event in told if isinstance(event, Degraded)} == {"zone cache"}
    with pytest.raises(CacheTrouble):
        FileCache(tmp_path).put("k", Kept(url="https://x/", at=1.0))
    assert sorted(item.name for item in tmp_path.iterdir()) == ["file"]


def test_an_answer_from_the_future_is_an_old_one() -> None:
    assert Kept(url="https://x/", at=time.time() + 3600).age == float("inf")
    assert Kept(url="https://x/", at=time.time()).age < 60


# Redis


def test_a_dead_redis_costs_a_look_up_and_no_request(kind: str, unused_port: int) -> None:
    with scripted(answer(None)) as lookup, scripted(ITEM) as home:
        feed(lookup, zone(home))
        told = read_once(kind, settings(lookup, f"redis://:pa55@127.0.0.1:{unused_port}/0"))
        assert [event.what for event in told if isinstance(event, Degraded)] == ["zone cache", "zone cache"]
        assert "pa55" not in repr(told)


def test_what_redis_holds_may_be_anything(redis_url: str) -> None:
    from redis import Redis

    with Redis.from_url(redis_url) as redis:
        for number, value in enumerate(DAMAGED):
            redis.set(f"autotask:zone:{number}", value)
            assert RedisCache(redis_url).get(str(number)) is None
        redis.lpush("autotask:zone:list", "x")
        with pytest.raises(CacheTrouble):
            RedisCache(redis_url).get("list")


@pytest.mark.parametrize("cache", ["http://127.0.0.1/", "redis://127.0.0.1:port/"])
@pytest.mark.parametrize("client", [Autotask, AsyncAutotask])
def test_a_cache_that_is_none_is_refused_at_once(client: type[Any], cache: str) -> None:
    with pytest.raises(errors.ConfigurationError):
        client.from_env(CREDENTIALS, settings=Settings(zones=Zones(cache=cache)))


def test_the_key_is_of_the_user_and_of_who_was_asked() -> None:
    assert key_of("https://a/", "U@x") == key_of("https://a/", "u@X") != key_of("https://b/", "u@x")
    assert "u@x" not in key_of("https://a/", "u@x")
