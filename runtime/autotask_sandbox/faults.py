"""Faults on purpose: the rules of one sandbox, which of them befall a request, and what was injected so far."""

import threading
from collections import deque
from dataclasses import dataclass
from fnmatch import fnmatchcase
from random import Random
from typing import TYPE_CHECKING

from .answers import Answer
from .call import Call
from .faults_events import ZoneDies
from .faults_kinds import Delivery, Event, Fault, Latency, ResetBefore, Substitute
from .faults_rules import FaultRule, read_on, route_of

if TYPE_CHECKING:
    from .sandbox import Sandbox

KEPT = 100_000  # as many as the journal


@dataclass(frozen=True, slots=True)
class Hit:
    """One fault that was injected; ``number`` counts the requests that its rule applies to, from 1."""

    fault: str
    method: str
    route: str
    number: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What goes wrong with one request.

    :param seconds: to wait before it is served.
    :param broken: whether its connection is reset before it is served.
    :param answer: in place of the real one.
    :param delivery: how the real answer is sent.
    """

    names: tuple[str, ...] = ()
    seconds: float = 0.0
    broken: bool = False
    answer: Answer | None = None
    delivery: Delivery | None = None


FINE = Plan()


class _Active:
    """A rule, and the requests it has met."""

    def __init__(self, rule: FaultRule, place: int) -> None:
        self.rule = rule
        self.seen = 0
        # The second time, an event would find nothing left to do.
        self.left = 1 if rule.count is None and isinstance(rule.fault, Event) else rule.count
        self._methods, self._glob = read_on(rule.on)
        # The place too: rules with one seed would otherwise all strike at the same requests.
        self._random = Random(f"{rule.seed}:{place}")

    def strikes(self, method: str, route: str) -> bool:
        """Meet a request: whether the rule wants it. The draws depend on nothing but how many it has met."""
        if (self._methods and method not in self._methods) or not fnmatchcase(route, self._glob):
            return False
        self.seen += 1
        if self.seen <= self.rule.after:
            return False
        drawn = self._random.random() < self.rule.probability
        return drawn and self.left != 0

    def use(self) -> None:
        """Count one injection."""
        if self.left is not None:
            self.left -= 1


class Faults:
    """The faults of one sandbox. Without rules it costs a request next to nothing.

    Rules are gone through in the order they were added. Of those that decide what the caller sees, the first one counts, and the
    others are not used up by that request; events and latency come in addition.
    """

    def __init__(self, sandbox: "Sandbox") -> None:
        self._sandbox = sandbox
        self._active: list[_Active] = []
        self._dead: set[int] = set()
        self._hits: deque[Hit] = deque(maxlen=KEPT)
        self._lock = threading.Lock()  # tests add rules in their thread while the server serves in another

    @property
    def hits(self) -> list[Hit]:
        """What was injected since the last ``clear``, oldest first. The death of a zone is one hit."""
        with self._lock:
            return list(self._hits)

    def rules(self) -> list[FaultRule]:
        """All rules, also those that are used up."""
        with self._lock:
            return [active.rule for active in self._active]

    def add(self, rule: FaultRule) -> None:
        """Let this go wrong from now on.

        :raises ValueError: when the rule speaks of a zone, an entity or a field that the sandbox has not.
        """
        rule.fault.check(self._sandbox)
        with self._lock:
            self._active.append(_Active(rule, len(self._active)))

    def clear(self) -> None:
        """Forget all rules and hits, and revive dead zones. What rules did to rows, and where the tenant moved, stays."""
        with self._lock:
            self._active.clear()
            self._hits.clear()
            self._dead.clear()

    def kill(self, zone: int) -> None:
        """Reset every connection to this zone from now on."""
        with self._lock:
            self._dead.add(zone)

    def meet(self, call: Call) -> Plan:
        """Let the events of this request happen, and say what else goes wrong with it."""
        if not self._active and not self._dead:
            return FINE
        if self._is_dead(call.origin):
            return Plan((ZoneDies.name,), broken=True)  # it reached nobody, so no rule has seen it
        faults = self._choose(call.method, route_of(call.path))
        for fault in faults:
            if isinstance(fault, Event):
                fault.happen(self._sandbox)
        return self._plan(faults, dead=self._is_dead(call.origin))

    def _choose(self, method: str, route: str) -> list[Fault]:
        chosen: list[Fault] = []
        with self._lock:
            for active in self._active:
                fault = active.rule.fault
                if not active.strikes(method, route) or (fault.ends and any(other.ends for other in chosen)):
                    continue
                active.use()
                chosen.append(fault)
                self._hits.append(Hit(fault.name, method, route, active.seen))
        return chosen

    def _plan(self, faults: list[Fault], *, dead: bool) -> Plan:
        return Plan(
            names=tuple(fault.name for fault in faults),
            seconds=sum(fault.seconds for fault in faults if isinstance(fault, Latency)),
            broken=dead or any(isinstance(fault, ResetBefore) for fault in faults),
            answer=next((fault.answer(self._sandbox.now()) for fault in faults if isinstance(fault, Substitute)), None),
            delivery=next((fault for fault in faults if isinstance(fault, Delivery)), None),
        )

    def _is_dead(self, origin: str) -> bool:
        """Whether a request came to the address of a dead zone. A sandbox that knows no addresses is one zone."""
        port = origin.rpartition(":")[2]
        zones = self._sandbox.zones.all()
        here = next((number for number, zone in enumerate(zones) if zone.origin.rpartition(":")[2] == port), 0)
        with self._lock:
            return here in self._dead
