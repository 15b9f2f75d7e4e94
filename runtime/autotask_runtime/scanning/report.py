"""What a scan came to, as data and as text; :mod:`.web` has it as a page of HTML."""

from collections.abc import Mapping
from datetime import datetime
from itertools import islice
from typing import Any

from attrs import define

from .cost import ScanCost
from .findings import Findings, printable


@define(frozen=True, kw_only=True)
class Tally:
    """So many findings of one kind, of one relation or key."""

    kind: str
    relation: str
    findings: int


@define(frozen=True, kw_only=True)
class ScanReport:
    """What a scan came to, as far as it is.

    :param began: when the scan began (aware, UTC); ``ended`` is when it came to its end, None if it did not yet.
    :param cost: what was said that it costs; None before that was asked. ``requests`` is how many were sent.
    :param scanned: how many rows were read, by collection.
    :param unread: entities that could not be read, each with the reason. What refers to them was not judged.
    :param tallies: how many findings there are of each kind and relation or key.
    :param findings: the findings themselves, read from the scan's file when they are asked for.
    """

    began: datetime
    ended: datetime | None
    cost: ScanCost | None
    requests: int
    scanned: Mapping[str, int]
    unread: Mapping[str, str]
    tallies: tuple[Tally, ...]
    findings: Findings

    @property
    def counts(self) -> dict[str, int]:
        """How many findings there are of each kind."""
        found: dict[str, int] = {}
        for tally in self.tallies:
            found[tally.kind] = found.get(tally.kind, 0) + tally.findings
        return found

    def to_dict(self) -> dict[str, Any]:
        """All of it as JSON has it, every finding included."""
        return {
            "began": self.began.isoformat(),
            "ended": None if self.ended is None else self.ended.isoformat(),
            "requests": self.requests,
            "cost": None if self.cost is None else self.cost.requests,
            "scanned": dict(self.scanned),
            "unread": dict(self.unread),
            "counts": self.counts,
            "tallies": [{"kind": item.kind, "relation": item.relation, "findings": item.findings} for item in self.tallies],
            "findings": [finding.to_dict() for finding in self.findings],
        }

    def summary(self) -> list[str]:
        """What was read and found, in a few lines."""
        rows = sum(self.scanned.values())
        found = ", ".join(f"{count:,} {kind}" for kind, count in self.counts.items()) or "nothing"
        said = f" of {self.cost.requests:,} at most" if self.cost else ""
        state = "" if self.ended else " so far; the scan has not come to its end"
        lines = [f"{found} in {rows:,} rows of {len(self.scanned)} entities, with {self.requests:,} requests{said}{state}"]
        return lines + [f"not read: {collection}: {printable(why)}" for collection, why in self.unread.items()]

    def text(self, most: int = 20) -> str:
        """For people: the summary, and of each kind and relation or key so many findings at most."""
        lines = self.summary()
        for tally in self.tallies:
            lines += ["", f"{tally.kind}, {tally.relation}: {tally.findings:,}"]
            lines += [f"  {finding}" for finding in islice(self.findings.of(tally.kind, tally.relation), most)]
            lines += [f"  and {tally.findings - most:,} more"] if tally.findings > most else []
        return "\n".join(lines)

    def html(self, most: int = 1000) -> str:
        """The same as a page of HTML that needs nothing else."""
        from .web import page

        return page(self, most)

    def __str__(self) -> str:
        return self.text()
