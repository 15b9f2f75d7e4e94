"""From answers to rows that know the page they came with. Nothing here is sent."""

from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import define

from .decoding import next_page, read_page
from .errors import ProtocolError
from .models import Row
from .refs import Page
from .reuse.staleness import Answered, asked_of, dated, since_of

if TYPE_CHECKING:
    from .relations.identity import Identity
    from .reuse.references import ReferenceCache

R = TypeVar("R", bound=Row)


@define(frozen=True)
class Came(Generic[R]):
    """The rows of an answer.

    ``following`` is the URL of the next page, "" behind the last; ``since`` the moment that an old answer is from, else None.
    """

    rows: list[R]
    following: str
    since: datetime | None


class ReadsRows:
    """The part of a session that makes rows of answers."""

    identity: "Identity"
    references: "ReferenceCache"

    def read_page(self, model: type[R], answer: Answered, selected: tuple[str, ...] = (), *, note: bool = True) -> Came[R]:
        """The rows of the answer to a query. They share a context, so that references are followed for all of them at once.

        :param note: these rows stand for their ids from now on.
        :raises ProtocolError: when it has no list of rows. What is no JSON raises one of
            :data:`~autotask_runtime.messages.UNREADABLE`.
        """
        page = Page(self, [], selected, answer.since, answer.asked)  # type: ignore[arg-type]
        found = read_page(model, answer.response.content, page, narrow=bool(selected))
        if found is None:
            raise _no_rows(model)
        page.hold(found.rows)
        self._note(model, page, note)
        return Came(found.rows, found.following, answer.since)

    def read_rows(self, model: type[R], answer: dict[str, Any], selected: tuple[str, ...] = (), *, note: bool = True) -> list[R]:
        """The same for an answer that was decoded already."""
        items = answer.get("items")
        if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
            raise _no_rows(model)
        rows = [model.from_wire(item) for item in items]
        page = Page(self, rows, selected, since_of(answer), asked_of(answer))  # type: ignore[arg-type]
        for row in rows:
            row._join(page)
        self._note(model, page, note)
        return rows

    def came_of(self, model: type[R], answer: dict[str, Any], selected: tuple[str, ...], *, note: bool) -> Came[R]:
        """The same as :meth:`read_page`, for an answer that was decoded already."""
        rows = self.read_rows(model, answer, selected, note=note)
        return Came(rows, next_page(answer.get("pageDetails")), since_of(answer))

    def read_row(self, model: type[R], answer: dict[str, Any]) -> R | None:
        """The row of an answer that holds one, if it does: sources name ``item``, a collection of one, and the row itself."""
        item = answer.get("item")
        if item is None and "item" not in answer:
            items = answer.get("items")
            item = next(iter(items), None) if isinstance(items, list) else answer if "id" in answer else None
        if not isinstance(item, dict):
            return None
        return self.read_rows(model, dated({"items": [item]}, asked_of(answer), since_of(answer)))[0]

    def _note(self, model: type[Row], page: Page, note: bool) -> None:
        """Let rows be found by those that refer to them."""
        if note and "id" in model.schema.fields:
            self.identity.note(model.schema.collection, page)
            if not page.selected and page.stale_since is None:
                self.references.renew(model.schema, page)


def _no_rows(model: type[Row]) -> ProtocolError:
    return ProtocolError(f"{model.schema.collection}: the answer has no list of rows")
