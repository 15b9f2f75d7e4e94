"""The names of the steps that read an entity and search in it alone; the file of a scan knows steps by name."""

from .plan import Key, Scanned, Way


def reading(entity: Scanned) -> str:
    """The step that reads an entity."""
    return f"reading {entity.collection}"


def comparing(key: Key) -> str:
    """The step that finds rows with the same key."""
    return f"key {key.name}"


def circling(way: Way) -> str:
    """The step that finds the cycles of a way."""
    return f"cycles {way.name}"


def reading_steps(entity: Scanned) -> list[str]:
    """All of them; what comes later depends on other entities too."""
    return [reading(entity), *map(comparing, entity.keys), *map(circling, entity.ways)]
