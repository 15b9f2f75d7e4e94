"""References between rows. Reading one does no I/O; following one fetches it together with those of its page."""

import time
from collections.abc import Generator, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast
from weakref import ref

from .errors import AutotaskError, NoReference, UsageError, WrongClient

if TYPE_CHECKING:
    from .models import Row
    from .schema import FieldSchema

T = TypeVar("T", covariant=True)

UNKNOWN = object()  # stands for what was not asked for yet, where None says that there is none


class Session(Protocol):
    """What a reference needs of the client its row came from. What reads is a coroutine when the session is async."""

    is_async: bool
    database: str
    """Whose rows it reads."""

    @property
    def root(self) -> "Session":
        """The session of the client it is a view of, or itself."""
        ...

    def follow(self, page: "Page", field: "FieldSchema", id: int) -> Any:
        """The row with this id that a row of a page refers to, or None; the page then knows those of all its rows."""

    def why_missing(self, row: "Row", field: "FieldSchema") -> Any:
        """The error for a row that is referred to and is not found."""


class Asking:
    """Lets one caller ask for what the rows of a page refer to in a field. Those who waited for it share its error."""

    __slots__ = ("error", "failures", "lock")

    def __init__(self, lock: Any) -> None:
        self.lock = lock
        self.failures = 0
        self.error: AutotaskError | None = None


class Page:
    """The rows that came together, and what they refer to as far as it was fetched.

    ``at`` is when they were asked for (monotonic); ``stale_since`` is the same as a moment, where they are an old answer.
    ``children`` holds, by collection and field, the rows that refer to these, by the id of the row referred to; ``refused`` the
    errors of collections that may not be read, and ``asking`` who asks for what a field refers to.
    """

    __slots__ = ("__weakref__", "_rows", "asking", "at", "children", "fetched", "refused", "selected", "session", "stale_since")

    def __init__(
        self,
        session: Session,
        rows: "Iterable[Row]",
        selected: tuple[str, ...] = (),
        stale_since: datetime | None = None,
        at: float | None = None,
    ) -> None:
        self.session = session
        self.hold(rows)
        self.selected = selected
        self.stale_since = stale_since
        self.at = time.monotonic() if at is None else at
        self.fetched: dict[tuple[str, int], Row | None] = {}
        self.refused: dict[str, AutotaskError] = {}
        self.asking: dict[str, Asking] = {}
        self.children: dict[tuple[str, str], dict[int, list[Row]]] = {}

    def hold(self, rows: "Iterable[Row]") -> None:
        """Say which rows came. They know the page; it does not keep them, so that whoever lets a row go frees it at once."""
        self._rows = [ref(row) for row in rows]

    def join(self, row: "Row") -> None:
        """One row more."""
        self._rows.append(ref(row))

    @property
    def rows(self) -> "list[Row]":
        """Those of the rows that somebody holds."""
        return [row for held in self._rows if (row := held()) is not None]

    def missing(self, field: "FieldSchema") -> list[int]:
        """The ids that this page's rows hold in a field and that were not asked for yet."""
        ids = dict.fromkeys(getattr(row, field.name) for row in self.rows)
        return [id for id in ids if id is not None and (field.target, id) not in self.fetched]

    def forget(self, collection: str | None, id: int | None) -> None:
        """A row of another page, or any of a collection, or of all, was written: it is to be fetched anew."""
        known = list(self.fetched) if collection is None or id is None else [(collection, id)]
        gone = [key for key in known if collection in (None, key[0])]
        for key in gone:
            self.fetched.pop(key, None)


class Ref(Generic[T]):
    """A reference to a row: ``.id`` costs nothing; ``.get()`` in sync code, or awaiting it in async code, fetches.

    The first fetch brings what all rows of the same page refer to in this field: one query, not one per row. What the client has
    at hand, because it read it lately, is not fetched. A row that several refer to is one object, as long as somebody holds it
    and it is fresh (``Settings.references``).
    """

    __slots__ = ("_field", "_row")

    def __init__(self, row: "Row", field: str) -> None:
        self._row = row
        self._field = row.schema.fields[field]

    @property
    def id(self) -> int | None:
        """The id of the row referred to, or None. 0 is an id: the company with it is the tenant's own."""
        return cast("int | None", getattr(self._row, self._field.name))

    def __bool__(self) -> bool:
        """Whether the field has an id, 0 included; not whether there is such a row."""
        return self.id is not None

    @property
    def loaded(self) -> bool:
        """Whether the answer is at hand, so that following it sends nothing. Of a field that was not selected it never is."""
        if self.id is None:
            return not self._unselected()
        page = self._row._came_with()
        return page is not None and (self._field.target, self.id) in page.fetched

    def peek(self) -> T | None:
        """The row if it is at hand; None when it is not, or there is none. Sends nothing."""
        page = self._row._came_with()
        return None if page is None or self.id is None else cast("T | None", page.fetched.get((self._field.target, self.id)))

    def get(self) -> T:
        """The row referred to.

        :raises NoReference: when the field is null, or was not selected.
        :raises DanglingReference: when there is no such row.
        :raises HiddenReference: when there is none that the credentials may see, and there may be others.
        :raises PermissionDenied: when they may see none of its kind.
        :raises WrongClient: when the row came from an async client, or from none.
        """
        self._require_id()
        page = self._page("get", asynchronous=False)
        found = self.find()
        if found is None:
            raise page.session.why_missing(self._row, self._field)
        return found

    def find(self) -> T | None:
        """The row referred to; None when the field is null or there is no such row that may be seen.

        :raises NoReference: when the field was not selected, so that nobody knows.
        :raises PermissionDenied: when the credentials may see none of its kind.
        :raises WrongClient: when the row came from an async client, or from none.
        """
        if self._unselected():
            self._require_id()
        id = self.id
        if id is None:
            return None
        page = self._page("find", asynchronous=False)
        known = page.fetched.get((self._field.target, id), UNKNOWN)
        return cast("T | None", page.session.follow(page, self._field, id) if known is UNKNOWN else known)

    async def afind(self) -> T | None:
        """What :meth:`find` is in async code: ``await ticket.company.afind()``.

        :raises NoReference: when the field was not selected, so that nobody knows.
        :raises PermissionDenied: when the credentials may see none of its kind.
        :raises WrongClient: when the row came from the sync client, or from none.
        """
        if self._unselected():
            self._require_id()
        id = self.id
        if id is None:
            return None
        page = self._page("afind", asynchronous=True)
        known = page.fetched.get((self._field.target, id), UNKNOWN)
        return cast("T | None", await page.session.follow(page, self._field, id) if known is UNKNOWN else known)

    def __await__(self) -> Generator[Any, None, T]:
        return self._fetch().__await__()

    async def _fetch(self) -> T:
        self._require_id()
        page = self._page("get", asynchronous=True)
        found = await self.afind()
        if found is None:
            raise await page.session.why_missing(self._row, self._field)
        return found

    def _unselected(self) -> bool:
        """Whether the field is empty because the query did not ask for it."""
        page = self._row._came_with()
        return self.id is None and page is not None and bool(page.selected) and self._field.wire not in page.selected

    def _require_id(self) -> int:
        id = self.id
        if id is not None:
            return id
        if self._unselected():
            raise NoReference(f"{self._row!r}: {self._field.name} was not selected, so what it refers to is not known")
        raise NoReference(f"{self._row!r}: {self._field.name} is null, it refers to no row of {self._field.target}")

    def _page(self, way: str, *, asynchronous: bool) -> Page:
        page = self._row._came_with()
        if page is None:
            raise WrongClient(f"{self._row!r} came from no client: fetch row {self.id} of {self._field.target} yourself")
        if page.session.is_async != asynchronous:
            ref = f"row.{self._field.relation}"
            if page.session.is_async:
                raise WrongClient(
                    f"{self._row!r} came from the async client: write await {ref}{'' if way == 'get' else '.afind()'}"
                )
            raise WrongClient(f"{self._row!r} came from the sync client: write {ref}.{'get' if way == 'get' else 'find'}()")
        return page

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raise AttributeError(f"a Ref has no {name!r}; the row it refers to may: .get().{name}, or (await …).{name}")

    def __repr__(self) -> str:
        return f"Ref({self._field.target}, id={self.id})"


def id_of(parent: "Row | Ref[Row]", collection: str) -> int:
    """The id of a row of a collection, given as a row or as a reference to one.

    :raises UsageError: when it is something else, or has no id.
    :raises NoReference: when it is a reference that is null, or was not selected.
    """
    of = parent._field.target if isinstance(parent, Ref) else getattr(getattr(parent, "schema", None), "collection", "")
    if of != collection:
        raise UsageError(f"a row of {collection} is expected, or a reference to one; not {parent!r}")
    if isinstance(parent, Ref):
        return parent._require_id()
    id: int | None = parent.id  # type: ignore[attr-defined]
    if id is None:
        raise UsageError(f"{parent!r} has no id")
    return id
