"""The zones of one sandbox: each answers at an address of its own, and one of them has the tenant."""

import threading
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Zone:
    """One zone and where it is reached, without a path."""

    name: str
    origin: str


class Zones:
    """All zones. A sandbox that is used without a server has one, at whatever address it is asked."""

    def __init__(self) -> None:
        self._zones: tuple[Zone, ...] = ()
        self._home = 0
        self._lock = threading.Lock()

    def open(self, origins: list[str]) -> None:
        """Say where the zones are reached. The first one has the tenant."""
        self._zones = tuple(Zone(f"Sandbox {number}", origin) for number, origin in enumerate(origins, 1))

    def all(self) -> tuple[Zone, ...]:
        """Every zone."""
        return self._zones

    def home(self, origin: str) -> Zone:
        """The zone that has the tenant; ``origin`` is where this was asked, for a sandbox that knows no address of its own."""
        with self._lock:
            return self._zones[self._home] if len(self._zones) > 1 else Zone("Sandbox", origin)

    def move(self, zone: int) -> None:
        """Move the tenant to another zone, counted from 0.

        :raises IndexError: when there is no such zone.
        """
        if not 0 <= zone < len(self._zones):
            raise IndexError(f"there are {len(self._zones)} zones, counted from 0")
        with self._lock:
            self._home = zone

    def is_home(self, origin: str) -> bool:
        """Whether a request that came to this address came to the tenant's zone."""
        return self.home(origin).origin.rpartition(":")[2] == origin.rpartition(":")[2]
