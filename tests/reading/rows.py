"""A server that has rows of made-up ids, reads filters on them, and remembers what it was asked. It pages as Autotask does."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from attrs import define, evolve

from autotask_runtime.settings import Breaker, Budget

from ..conftest import QUICK
from ..scripted import Answer, Asked, Scripted, answer, serving

SLOTS = 3
# Limits of its own, and no breaker: what one test breaks is nobody else's trouble.
SETTINGS = evolve(QUICK, budget=Budget(learn_every=0, slots=SLOTS, threshold=10_000_000), breaker=Breaker(on=False))
SECRET = "s3cr3t-of-rows"

TESTS: dict[str, Callable[[int, Any], bool]] = {
    "gt": lambda id, value: id > value,
    "gte": lambda id, value: id >= value,
    "lte": lambda id, value: id <= value,
    "in": lambda id, value: id in value,
}


@define(frozen=True)
class Wanted:
    """One request for rows, as the server understands it: a range of ids, a count of them or a page."""

    collection: str
    counts: bool
    after: int | None
    body: dict[str, Any]

    @property
    def goes_on(self) -> bool:
        """Whether it asks for a next page."""
        return self.after is not None

    def fits(self, id: int) -> bool:
        """Whether a row is one of those that are wanted."""
        beyond = self.after is None or id > self.after
        return beyond and all(TESTS[node["op"]](id, node["value"]) for node in self.body["filter"] if node["field"] == "id")


def wanted(asked: Asked) -> Wanted:
    """What a request asks for."""
    path, _, query = asked.path.partition("?")
    route = path.partition("V1.0/")[2].split("/")
    after = int(query.partition("after=")[2]) if query else None
    return Wanted(route[0], route[-1] == "count", after, json.loads(asked.body))


class Rows(Scripted):
    """The same ids in every collection. ``on`` is called with each request before its answer is made, and may give one in its
    place; ``then`` once it is made."""

    def __init__(self, ids: Iterable[int] = ()) -> None:
        super().__init__(answer({}))
        self.ids = set(ids)
        self.on: Callable[[Wanted], Answer | None] | None = None
        self.then: Callable[[Wanted], object] | None = None
        self.at_once: Counter[str] = Counter()
        self.most: Counter[str] = Counter()

    def answer_to(self, asked: Asked) -> Answer:
        """A page, or a count, of the ids that the filter lets through."""
        want = wanted(asked)
        with self.lock:
            self.at_once[want.collection] += 1
            self.most[want.collection] = max(self.most[want.collection], self.at_once[want.collection])
        try:
            told = self.on(want) if self.on else None
            return told or self._made(want)
        finally:
            if self.then:
                self.then(want)
            with self.lock:
                self.at_once[want.collection] -= 1

    def _made(self, want: Wanted) -> Answer:
        with self.lock:
            found = sorted(id for id in self.ids if want.fits(id))
        return answer({"queryCount": len(found)}) if want.counts else self.page(want, found)

    def page(self, want: Wanted, found: list[int]) -> Answer:
        """The first of these ids, and where the others are."""
        size = want.body["maxRecords"]
        items = [{"id": id, "title": f"row {id}"} for id in found[:size]]
        following = self.next_url(want, found[size - 1]) if len(found) > size else None
        return answer({"items": items, "pageDetails": {"nextPageUrl": following}})

    def next_url(self, want: Wanted, last: int) -> str:
        """Where the rows behind this id are."""
        return f"{self.url}V1.0/{want.collection}/query/next?after={last}"

    def queries(self, collection: str = "Tickets") -> list[Wanted]:
        """The requests for pages so far."""
        with self.lock:
            whole = [asked for asked in self.asked if asked.body]  # others were given up while they were sent
            return [want for want in map(wanted, whole) if want.collection == collection and not want.counts]

    def counts(self) -> int:
        """How often rows were counted."""
        with self.lock:
            return sum(asked.path.endswith("/count") for asked in self.asked)

    def reset(self, ids: Iterable[int]) -> None:
        """Have these rows, and forget everything else."""
        with self.lock:
            self.ids = set(ids)
            self.on = self.then = None
            self.asked.clear()
            self.most.clear()

    @property
    def environ(self) -> dict[str, str]:
        """The environment variables that lead a client here."""
        return {
            "AUTOTASK_API_URL": self.url,
            "AUTOTASK_USERNAME": "api@rows.example",
            "AUTOTASK_SECRET": SECRET,
            "AUTOTASK_INTEGRATION_CODE": "ROWS",
        }


@contextmanager
def rows_of(ids: Iterable[int] = ()) -> Iterator[Rows]:
    """Serve these rows on a free loopback port."""
    with serving(Rows(ids)) as rows:
        yield rows


def failing(when: Callable[[Wanted], bool], told: Answer, times: int | None = None) -> Callable[[Wanted], Answer | None]:
    """Answer some requests so, at most so many times."""
    left = [times]

    def on(want: Wanted) -> Answer | None:
        if not when(want) or left[0] == 0:
            return None
        left[0] = None if left[0] is None else left[0] - 1
        return told

    return on
