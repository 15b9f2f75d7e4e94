"""What a scan costs, in requests, before it begins; and how far it is."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import define

if TYPE_CHECKING:
    from .plan import Plan, Scanned

# Rows to a page, and ids to a query: the limit of the API for both.
PAGE = 500


@define(frozen=True, kw_only=True)
class Part:
    """So many requests for the rows of one collection; ``rows`` is how many there are, or None where that was not asked."""

    collection: str
    rows: int | None
    requests: int

    def __str__(self) -> str:
        rows = "" if self.rows is None else f" for {self.rows:,} row{'s' if self.rows != 1 else ''}"
        return f"{self.collection}: {self.requests:,}{rows}"


@define(frozen=True, kw_only=True)
class ScanCost:
    """The requests of a scan. Attempts that fail and are repeated come on top, and rows that are added meanwhile.

    :param counting: to find this out; they are sent already.
    :param reading: to read the entities, at most, in pages of 500 rows.
    :param looking_up: to look up rows of other entities, at most, 500 to a request.
    :param checking: to make sure of faults, at most: so many only if every row is faulty, and none if none is.
    """

    counting: int
    reading: tuple[Part, ...]
    looking_up: tuple[Part, ...]
    checking: int

    @property
    def requests(self) -> int:
        """All of them together, at most."""
        return self.clean + self.checking

    @property
    def clean(self) -> int:
        """What it costs, at most, where nothing is missing."""
        return self.counting + sum(part.requests for part in (*self.reading, *self.looking_up))

    def __str__(self) -> str:
        lines = [f"{self.clean:,} requests, and at most {self.checking:,} more to make sure of faults"]
        lines += [f"  counting: {self.counting:,}, sent already"]
        lines += [f"  reading {part}" for part in self.reading]
        lines += [f"  looking up in {part}" for part in self.looking_up]
        return "\n".join(lines)


@define(frozen=True, kw_only=True)
class ScanProgress:
    """How far a scan is.

    :param stage: ``reading``, ``looking up`` or ``checking``.
    :param collection: whose rows are asked for.
    :param rows: how many of them came, or were asked for, in this stage; ``of`` is how many there were to be, None: not known.
    :param requests: how many were sent since the scan began, in earlier runs as well; ``cost`` is what was said.
    :param findings: how many faults were found so far.
    """

    stage: str
    collection: str
    rows: int
    of: int | None
    requests: int
    cost: int
    findings: int

    def __str__(self) -> str:
        rows = f"{self.rows:,} of {self.of:,} rows" if self.of is not None else f"{self.rows:,} rows"
        return f"{self.stage} {self.collection}: {rows}; {self.requests:,} of {self.cost:,} requests, {self.findings:,} findings"


def pages(rows: int) -> int:
    """Requests that read so many rows, at most: where they fill the last page, an empty one may come behind it."""
    return rows // PAGE + 1


def queries(ids: int) -> int:
    """Requests that ask for so many rows by id."""
    return -(-ids // PAGE)


def references_to(plan: "Plan", target: "Scanned", rows: Mapping[str, int | None]) -> int:
    """How many references to rows of an entity there are, at most."""
    return sum(rows[entity.collection] or 0 for entity, _ in plan.referring_to(target))


def estimated(plan: "Plan", rows: Mapping[str, int | None], counting: int) -> ScanCost:
    """What a scan costs at most.

    :param rows: how many rows there are, by collection; None where they may not be read. Of what is only referred to, some may be
        left out: then nobody knows.
    :param counting: how many requests it took to find out.
    """
    reading: list[Part] = []
    looking_up: list[Part] = []
    checking = 0
    for entity in plan.entities:
        count = rows[entity.collection]
        if count is not None:
            reading.append(Part(collection=entity.collection, rows=count, requests=pages(count)))
            checking += queries(count)
    for target in (*plan.entities, *plan.targets):
        known = rows.get(target.collection)
        ids = references_to(plan, target, rows)
        if not ids or (target.collection in rows and known is None):
            continue
        most = queries(ids) if known is None else min(queries(ids), pages(known))
        if target in plan.targets:
            looking_up.append(Part(collection=target.collection, rows=known, requests=most))
        else:
            checking += most
        checking += 1  # what rows of it the credentials may see
    return ScanCost(counting=counting, reading=tuple(reading), looking_up=tuple(looking_up), checking=checking)
