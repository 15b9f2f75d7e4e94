"""References between rows. Reading one does no I/O; following one fetches it together with those of its page."""

from collections.abc import Generator
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from .errors import NoReference, NotFound, WrongClient

if TYPE_CHECKING:
    from .models import Row

T = TypeVar("T")


class Session(Protocol):
    """What a reference needs of the client its row came from."""

    is_async: bool

    @property
    def root(self) -> "Session":
        """The session of the client it is a view of, or itself."""
        ...

    def fetch_rows(self, collection: str, ids: list[int]) -> Any:
        """Rows of one collection by id; a coroutine when the session is async."""


class Page:
    """The rows that came together, and what they refer to as far as it was fetched.

    ``stale_since`` is when they came, where they are an old answer.
    """

    __slots__ = ("fetched", "rows", "selected", "session", "stale_since")

    def __init__(
        self, session: Session, rows: "list[Row]", selected: tuple[str, ...] = (), stale_since: datetime | None = None
    ) -> None:
        self.session = session
        self.rows = rows
        self.selected = selected
        self.stale_since = stale_since
        self.fetched: dict[tuple[str, int], Row | None] = {}

    def missing(self, field: str, target: str) -> list[int]:
        """The ids that this page's rows hold in ``field`` and that were not asked for yet."""
        ids = dict.fromkeys(getattr(row, field) for row in self.rows)
        return [id for id in ids if id is not None and (target, id) not in self.fetched]

    def keep(self, target: str, ids: list[int], rows: "list[Any]") -> None:
        """Remember an answer, the ids that were not in it included."""
        found = {row.id: row for row in rows}
        for id in ids:
            self.fetched[target, id] = found.get(id)


class Ref(Generic[T]):
    """A reference to a row: ``.id`` costs nothing; ``.get()`` in sync code, or awaiting it in async code, fetches.

    The first fetch brings what all rows of the same page refer to in this field: one query, not one per row.
    """

    __slots__ = ("_field", "_row", "_target")

    def __init__(self, row: "Row", field: str, target: str) -> None:
        self._row = row
        self._field = field
        self._target = target

    @property
    def id(self) -> int | None:
        """The id of the row referred to, or None."""
        return cast("int | None", getattr(self._row, self._field))

    def get(self) -> T:
        """The row referred to.

        :raises NoReference: when the field is null.
        :raises NotFound: when there is no such row, or the credentials may not see it.
        :raises WrongClient: when the row came from an async client, or from none.
        """
        return self._present(self.find(), self._require_id())

    def find(self) -> T | None:
        """The row referred to; None when the field is null or there is no such row."""
        id = self.id
        if id is None:
            return None
        page = self._page(asynchronous=False)
        if (self._target, id) not in page.fetched:
            ids = page.missing(self._field, self._target)
            page.keep(self._target, ids, page.session.fetch_rows(self._target, ids))
        return cast("T | None", page.fetched[self._target, id])

    def __await__(self) -> Generator[Any, None, T]:
        return self._fetch().__await__()

    async def _fetch(self) -> T:
        id = self._require_id()
        page = self._page(asynchronous=True)
        if (self._target, id) not in page.fetched:
            ids = page.missing(self._field, self._target)
            page.keep(self._target, ids, await page.session.fetch_rows(self._target, ids))
        return self._present(cast("T | None", page.fetched[self._target, id]), id)

    def _require_id(self) -> int:
        if self.id is not None:
            return self.id
        page = self._row._came_with()
        if page is not None and page.selected and self._row.schema.fields[self._field].wire not in page.selected:
            raise NoReference(f"{self._row!r}: {self._field} was not selected, so what it refers to is not known")
        raise NoReference(f"{self._row!r}: {self._field} is null, it refers to no row of {self._target}")

    def _present(self, found: T | None, id: int) -> T:
        if found is None:
            raise NotFound(f"{self._row!r}: {self._field} is {id}, but {self._target} has no such row that may be seen")
        return found

    def _page(self, *, asynchronous: bool) -> Page:
        page = self._row._came_with()
        if page is None:
            raise WrongClient(f"{self._row!r} came from no client: fetch row {self.id} of {self._target} yourself")
        if page.session.is_async != asynchronous:
            way = "await it" if page.session.is_async else "call .get()"
            raise WrongClient(f"{self._row!r} came from the {'async' if page.session.is_async else 'sync'} client: {way}")
        return page

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raise AttributeError(f"a Ref has no {name!r}; the row it refers to may: .get().{name}, or (await …).{name}")

    def __repr__(self) -> str:
        return f"Ref({self._target}, id={self.id})"
