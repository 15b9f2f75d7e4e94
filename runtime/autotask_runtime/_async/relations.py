"""Following references: for all rows of a page at once, and for whole queries ahead of use."""

import time
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from attrs import evolve

from .._aio import Lock, all_of
from ..errors import (
    AutotaskError,
    DanglingReference,
    HiddenReference,
    NotFound,
    PermissionDenied,
    ProtocolError,
    RequestError,
)
from ..models import Row
from ..refs import UNKNOWN, Asking, Page
from ..relations.identity import ALWAYS, Freshness
from ..relations.paths import Step, Tree
from ..reuse.sharing import own_error
from ..reuse.staleness import kept
from ..schema import EntitySchema, FieldSchema

if TYPE_CHECKING:
    from .session import AsyncSession

_EVERYTHING = "all"


async def follow(session: "AsyncSession", page: Page, field: FieldSchema, id: int) -> Row | None:
    """The row with this id, which a row of this page refers to in this field, or None where there is none that may be seen.

    Of several callers at once, one asks, for what all rows of the page refer to there.

    :raises PermissionDenied: when the credentials may see no such rows; the page remembers it.
    :raises RequestError: or one of its kinds, when the rows cannot be read. Those who waited share it.
    """
    asking = page.asking.setdefault(field.name, Asking(Lock()))
    failures = asking.failures
    async with asking.lock:
        if field.target in page.refused:
            raise own_error(page.refused[field.target])
        if asking.error is not None and asking.failures != failures:
            raise own_error(asking.error)
        known = page.fetched.get((field.target, id), UNKNOWN)
        if known is not UNKNOWN:
            return known  # type: ignore[return-value]
        try:
            return await _ask(session, page, field, id)
        except PermissionDenied as error:
            page.refused[field.target] = error
            raise
        except AutotaskError as error:
            asking.error = error
            asking.failures += 1
            raise


async def _ask(session: "AsyncSession", page: Page, field: FieldSchema, id: int) -> Row | None:
    """Ask for one row and for all others that the page misses in this field. Written meanwhile is given, and not remembered."""
    written = session.root.identity.reading(field.target)
    ids = list(dict.fromkeys([id, *page.missing(field)]))
    found = await rows_by_id(session, field.target, ids)
    session.root.identity.remember(page, {id: found.get(id) for id in ids}, written)
    return found.get(id)


async def rows_by_id(
    session: "AsyncSession", collection: str, ids: Sequence[int], *, exact: float | None = None
) -> dict[int, Row]:
    """Rows by id: those that the client has at hand and that are fresh, and the others in as few queries as there can be.

    Ids without a row are left out. Each row is one object, as long as somebody holds it.

    :param exact: only rows that were read in the last so many seconds, and none that was kept; None: as the settings say.
    """
    root = session.root
    schema: EntitySchema = session.entities[collection].load().schema
    usual = Freshness(session.settings.references.fresh, root.references.lifetime(schema))
    fresh = usual if exact is None else Freshness(exact, 0.0)
    written = root.identity.reading(collection)
    found = root.identity.find(collection, ids, fresh)
    left = [id for id in dict.fromkeys(ids) if id not in found]
    at_hand = _kept(session, schema, left) if exact is None else []
    if at_hand:
        found |= root.identity.adopt(written, at_hand, fresh)
        left = [id for id in left if id not in found]
    if left:
        asked = time.monotonic()
        rows = await session.fetch_rows(collection, left, note=False, stale=exact is None)
        root.references.keep(schema, [row.to_wire() for row in rows if _is_new(row)], asked)
        found |= root.identity.adopt(written, rows, fresh)
        # Looked at last: a write that ends later drops them from the cache by itself.
        for id in left:
            if id in written:
                root.references.drop(collection, id)
    return found


def _kept(session: "AsyncSession", schema: EntitySchema, ids: Sequence[int]) -> list[Row]:
    """The rows that the reference cache has, on a page of their own that tells their age."""
    items, age = session.root.references.take(schema, ids)
    if not items:
        return []
    model: type[Row] = session.entities[schema.collection].load()
    return session.read_rows(model, kept({"items": items}, age), note=False)


def _is_new(row: Row) -> bool:
    page = row._came_with()
    return page is not None and page.stale_since is None


async def include(session: "AsyncSession", rows: Sequence[Row], forward: Tree, backward: Tree) -> None:
    """Fetch what these rows of one page refer to, and what refers to them, so that asking for it later sends nothing.

    What does not depend on one another is asked for at once.
    """
    ways = [partial(_ahead, session, rows, step, below) for step, below in forward.items()]
    ways += [partial(_back, session, rows, step, below) for step, below in backward.items()]
    await all_of(ways)


async def _ahead(session: "AsyncSession", rows: Sequence[Row], step: Step, below: Tree) -> None:
    """What rows refer to in one field, and what that refers to in turn."""
    name, target = step.field.name, step.field.target
    identity = session.root.identity
    written = identity.reading(target)
    holders = [(id, page) for row in rows if (page := row._came_with()) and (id := getattr(row, name)) is not None]
    wanted = list(dict.fromkeys(id for id, page in holders if (target, id) not in page.fetched))
    found = await rows_by_id(session, target, wanted) if wanted else {}
    reached: dict[int, Row] = {}
    for id, page in holders:
        known = page.fetched.get((target, id), UNKNOWN)
        if known is UNKNOWN:
            known = found.get(id)
            identity.remember(page, {id: known}, written)
        if isinstance(known, Row):
            reached[id] = known
    await include(session, list(reached.values()), below, Tree())


async def _back(session: "AsyncSession", rows: Sequence[Row], step: Step, below: Tree) -> None:
    """The rows that refer to these in one field, and what refers to those in turn."""
    from .query import AsyncQuery

    source, field = step.source, step.field
    by_id: dict[int, Row] = {row.id: row for row in rows}  # type: ignore[attr-defined]
    if not by_id:
        return
    groups: dict[int, list[Row]] = {id: [] for id in by_id}
    identity = session.root.identity
    written = identity.reading(field.target)
    whole = identity.find(field.target, by_id, ALWAYS)  # not what was selected in part, or written meanwhile
    # An old answer could not tell a row without children that it is old, and an empty one may be of a zone that was left.
    query = evolve(AsyncQuery(session, source.entities[source.collection].load()), stale=False, expected=True)
    async for page in query.where({"op": "in", "field": field.wire, "value": list(by_id)}).pages():
        for child in page:
            parent: int | None = getattr(child, field.name)
            if parent not in groups:
                raise ProtocolError(f"{source.collection}: a row came whose {field.wire} is {parent}, which was not asked for")
            groups[parent].append(child)
            came = child._came_with()
            if came is not None and whole.get(parent) is by_id[parent]:
                identity.remember(came, {parent: by_id[parent]}, written)
        await include(session, page, Tree(), below)
    for page_of in {id(came): came for row in rows if (came := row._came_with()) is not None}.values():
        page_of.children.setdefault((source.collection, field.name), {}).update(groups)


async def why_missing(session: "AsyncSession", row: Row, field: FieldSchema) -> NotFound:
    """The error for a row that is referred to and is not found. The security level tells what that means."""
    what = f"{row!r}: {field.name} is {getattr(row, field.name)}, but {field.target}"
    try:
        access = await access_to(session, field.target)
    except RequestError as error:
        missing = NotFound(f"{what} has no such row that may be seen")
        missing.__cause__ = error  # which of the two it is could not be asked
        return missing
    if access == _EVERYTHING:
        return DanglingReference(f"{what} has no such row")
    return HiddenReference(f"{what} has no such row, or these credentials may not see it: their access is {access or 'unknown'}")


async def access_to(session: "AsyncSession", collection: str) -> str:
    """What rows of a collection the credentials may see: ``all``, ``restricted``, ``none``; "" where Autotask does not say it.

    Asked once, and remembered by the client.

    :raises RequestError: or one of its kinds, when it cannot be asked.
    """
    known = session.root.access
    while collection not in known:
        asked = time.monotonic()
        answer: dict[str, Any] = await session.call("GET", f"{collection}/entityInformation", collection)
        info = answer.get("info")
        access = str(info.get("userAccessForQuery") or "").lower() if isinstance(info, dict) else ""
        if access or not await session.zones.has_moved(asked):  # a zone that the tenant has left says nothing
            known[collection] = access
    return known[collection]


async def sees_all(session: "AsyncSession", collection: str) -> bool:
    """Whether a row that was not found is none, because the credentials may see all. Where that may not be asked, nobody knows.

    :raises RequestError: or one of its kinds, when it cannot be asked.
    """
    try:
        return await access_to(session, collection) == _EVERYTHING
    except PermissionDenied:
        return False
