"""Following references: for all rows of a page at once, and for whole queries ahead of use."""

import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from .._aio import Lock, all_of
from ..errors import DanglingReference, HiddenReference, NotFound, PermissionDenied, RequestError
from ..models import Row
from ..refs import Page
from ..relations.paths import Step, Tree
from ..reuse.sharing import own_error
from ..reuse.staleness import old
from ..schema import EntitySchema, FieldSchema

if TYPE_CHECKING:
    from .session import AsyncSession

_EVERYTHING = "all"


async def follow(session: "AsyncSession", page: Page, field: FieldSchema) -> None:
    """Let a page know what its rows refer to in one field. Of several callers at once, one asks.

    :raises PermissionDenied: when the credentials may see no such rows; the page remembers it.
    :raises RequestError: or one of its kinds, when the rows cannot be read.
    """
    async with page.locks.setdefault(field.name, Lock()):
        if field.target in page.refused:
            raise own_error(page.refused[field.target])
        ids = page.missing(field)
        if not ids:
            return
        try:
            found = await rows_by_id(session, field.target, ids)
        except PermissionDenied as error:
            page.refused[field.target] = error
            raise
        for id in ids:
            page.fetched[field.target, id] = found.get(id)


async def rows_by_id(session: "AsyncSession", collection: str, ids: Sequence[int]) -> dict[int, Row]:
    """Rows by id: those that the client has at hand and that are fresh, and the others in as few queries as there can be.

    Ids without a row are left out. Each row is one object, as long as somebody holds it.
    """
    root = session.root
    schema: EntitySchema = session.entities[collection].load().schema
    within = max(session.settings.references.fresh, root.references.lifetime(schema))
    found = root.identity.find(collection, ids, within)
    left = [id for id in ids if id not in found]
    kept = _kept(session, schema, left)
    if kept:
        found |= root.identity.adopt(collection, kept, within)
        left = [id for id in left if id not in found]
    if left:
        writes, asked = root.identity.writes, time.monotonic()
        rows = await session.fetch_rows(collection, left, note=False)
        if writes != root.identity.writes:  # a write went by: these may be from before it
            return found | {row.id: row for row in rows}  # type: ignore[attr-defined]
        if all(_is_new(row) for row in rows):
            root.references.keep(schema, [row.to_wire() for row in rows], asked)
        found |= root.identity.adopt(collection, rows, within)
    return found


def _kept(session: "AsyncSession", schema: EntitySchema, ids: Sequence[int]) -> list[Row]:
    """The rows that the reference cache has, on a page of their own that tells their age."""
    items, age = session.root.references.take(schema, ids)
    if not items:
        return []
    model: type[Row] = session.entities[schema.collection].load()
    since = datetime.now(UTC) - timedelta(seconds=age)
    return session.read_rows(model, old({"items": items}, since), note=False)


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
    holders = [(row, getattr(row, name), page) for row in rows if (page := row._came_with()) is not None]
    wanted = list(dict.fromkeys(id for _, id, page in holders if id is not None and (target, id) not in page.fetched))
    found = await rows_by_id(session, target, wanted) if wanted else {}
    reached: dict[int, Row] = {}
    for _, id, page in holders:
        if id is None:
            continue
        row = page.fetched.setdefault((target, id), found.get(id))
        if row is not None:
            reached[id] = row
    await include(session, list(reached.values()), below, Tree())


async def _back(session: "AsyncSession", rows: Sequence[Row], step: Step, below: Tree) -> None:
    """The rows that refer to these in one field, and what refers to those in turn."""
    from .query import AsyncQuery

    source, field = step.source, step.field
    by_id: dict[int, Row] = {row.id: row for row in rows}  # type: ignore[attr-defined]
    if not by_id:
        return
    groups: dict[int, list[Row]] = {id: [] for id in by_id}
    query = AsyncQuery(session, source.entities[source.collection].load())
    async for page in query.where({"op": "in", "field": field.wire, "value": list(by_id)}).pages():
        for child in page:
            parent = by_id[getattr(child, field.name)]
            groups[parent.id].append(child)  # type: ignore[attr-defined]
            came = child._came_with()
            if came is not None:
                came.fetched[field.target, parent.id] = parent  # type: ignore[attr-defined]
        await include(session, page, Tree(), below)
    for row in rows:
        came = row._came_with()
        if came is not None:
            came.children.setdefault((source.collection, field.name), {}).update(groups)


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
    """
    known = session.root.access
    if collection not in known:
        answer: dict[str, Any] = await session.call("GET", f"{collection}/entityInformation", collection)
        info = answer.get("info")
        known[collection] = str(info.get("userAccessForQuery") or "").lower() if isinstance(info, dict) else ""
    return known[collection]
