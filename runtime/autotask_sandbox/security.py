"""What the security level of the API user keeps from it: rows that it does not see, and entities it may do less with."""

from collections.abc import Iterable, Mapping
from typing import Any, Literal, get_args

from .catalog import Collection

Action = Literal["create", "delete", "query", "update"]
Access = Literal["All", "Restricted", "None"]

ACTIONS: tuple[Action, ...] = get_args(Action)
_BY_METHOD: Mapping[str, Action] = {"POST": "create", "PATCH": "update", "PUT": "update", "DELETE": "delete"}


class Security:
    """One security level. At first it allows everything.

    Hidden rows are left out of every read, as if they were not there, and can be neither changed nor deleted; who may not query
    an entity is refused (api-facts, section 2). ``entityInformation`` tells of both.
    """

    def __init__(self, catalog: Mapping[str, Collection]) -> None:
        self._catalog = catalog
        self._hidden: dict[str, set[int]] = {}
        self._forbidden: dict[str, set[Action]] = {}

    def hide(self, collection: str, ids: Iterable[int]) -> None:
        """Hide these rows of a collection.

        :raises KeyError: when there is no such collection.
        """
        self._hidden.setdefault(self._catalog[collection].name, set()).update(map(int, ids))

    def forbid(self, collection: str, *actions: Action) -> None:
        """Forbid these actions with a collection; by default to query it.

        :raises KeyError: when there is no such collection.
        """
        self._forbidden.setdefault(self._catalog[collection].name, set()).update(actions or ("query",))

    def clear(self) -> None:
        """Allow everything again."""
        self._hidden.clear()
        self._forbidden.clear()

    def forbidden(self, collection: Collection, kind: str, method: str) -> Action | None:
        """The action that a request is, if it is forbidden.

        :param kind: as routes tell it: ``read``, ``write`` or another, which nothing forbids.
        """
        action = "query" if kind == "read" else _BY_METHOD.get(method) if kind == "write" else None
        return action if action in self._forbidden.get(collection.name, ()) else None

    def hides(self, collection: Collection, row_id: object) -> bool:
        """Whether a row is not to be seen; a body may give its id as text."""
        return str(row_id) in map(str, self._hidden.get(collection.name, ()))

    def condition(self, collection: Collection) -> str:
        """What the rows that are seen have in common, as SQL."""
        hidden = self._hidden.get(collection.name)
        return f'"id" NOT IN ({", ".join(map(str, sorted(hidden)))})' if hidden else "1"

    def access(self, collection: Collection) -> dict[Action, Access]:
        """What is not as it usually is, for ``entityInformation``."""
        forbidden = self._forbidden.get(collection.name, set())
        seen: dict[Action, Access] = {"query": "Restricted"} if self._hidden.get(collection.name) else {}
        return {**seen, **dict.fromkeys(forbidden, "None")}

    def as_data(self) -> dict[str, Any]:
        """All of it in JSON's types."""
        return {
            "hidden": {name: sorted(ids) for name, ids in sorted(self._hidden.items())},
            "forbidden": {name: sorted(actions) for name, actions in sorted(self._forbidden.items())},
        }
