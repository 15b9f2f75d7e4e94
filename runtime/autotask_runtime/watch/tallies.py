"""Small sums that health, metrics and patterns are made of."""

from collections import deque
from collections.abc import Sequence

from ..errors import (
    AuthenticationFailed,
    CircuitOpen,
    ConfigurationError,
    ConnectionFailed,
    OutcomeUnknown,
    Overloaded,
    ProtocolError,
    RateLimited,
    RequestError,
    RequestTimeout,
    ServerFault,
)

RECENT = 300.0
_STEP = 10.0

_TROUBLE = (
    AuthenticationFailed,
    CircuitOpen,
    ConnectionFailed,
    OutcomeUnknown,
    Overloaded,
    ProtocolError,
    RateLimited,
    RequestTimeout,
    ServerFault,
)


def is_operational(error: RequestError | None) -> bool:
    """Whether a failure lies not in what was asked, but in the way to Autotask, its limits or the credentials."""
    return isinstance(error, _TROUBLE) or (error is not None and error.key == ConfigurationError.__name__)


class Rate:
    """Calls, failures and troubles of the last five minutes, in steps of ten seconds."""

    def __init__(self) -> None:
        self._steps: deque[list[float]] = deque()

    def add(self, at: float, *, failed: bool = False, trouble: bool = False) -> None:
        """One call ended at this time."""
        steps = self._steps
        if not steps or at >= steps[-1][0] + _STEP:
            steps.append([at, 0, 0, 0])
            self._forget(at)
        last = steps[-1]
        last[1] += 1
        last[2] += failed
        last[3] += trouble

    def sums(self, now: float) -> tuple[int, int, int]:
        """Calls, failures and troubles until now."""
        self._forget(now)
        return tuple(int(sum(step[place] for step in self._steps)) for place in (1, 2, 3))  # type: ignore[return-value]

    def _forget(self, now: float) -> None:
        while self._steps and self._steps[0][0] <= now - RECENT:
            self._steps.popleft()


def percentiles(values: Sequence[float], *shares: float) -> list[float]:
    """The least of the values that so large a share of them is not above; 0 of none."""
    ordered = sorted(values)
    last = len(ordered) - 1
    return [ordered[min(last, max(0, -int(-share * len(ordered) // 1) - 1))] if ordered else 0.0 for share in shares]
