"""Referential checks before writes: what the rules want to know is read for many writes at once."""

import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from attrs import evolve

from .._aio import all_of
from ..errors import PermissionDenied
from ..integrity.rule import Rule
from ..integrity.seen import HIDDEN, Found, LinksWanted, NotYet, PicklistsWanted, Planned, RowWanted, Seen, Unknowable, Wanted
from ..models import Row
from ..relations.identity import read_at
from ..validation import Violation
from .query import AsyncQuery
from .relations import rows_by_id, sees_all

if TYPE_CHECKING:
    from .session import AsyncSession


async def broken_references(
    session: "AsyncSession",
    writes: Sequence[Planned],
    planned: Mapping[tuple[str, int], Mapping[str, object]] | None = None,
) -> list[list[Violation]]:
    """For each write, every referential rule that it breaks, in the order of the client's rules.

    What several writes refer to is read once, in as few queries as there can be; it is held until all are judged. A row that may
    be hidden from the credentials breaks no rule.

    :param planned: by collection and id, the values (by Python name) of rows that the same unit of work writes; negative ids are
        those of rows that it makes.
    :raises RequestError: or one of its kinds, when what is needed cannot be read.
    """
    began = time.monotonic()
    found = Found(session.entities, planned or {}, writes, picklists=session.root.picklists)
    broken = await _judged(session, writes, range(len(writes)), found, session.settings.references.fresh)
    again = [place for place, wrong in enumerate(broken) if wrong]
    if again and any(isinstance(row, Row) and read_at(row) < began for row in found.rows.values()):
        # What was at hand may be a minute old: nothing is refused before it was read anew.
        found = Found(session.entities, planned or {}, writes, picklists=session.root.picklists)
        anew = await _judged(session, writes, again, found, 0.0)
        broken = [anew[place] if wrong else wrong for place, wrong in enumerate(broken)]
    return broken


async def _judged(
    session: "AsyncSession", writes: Sequence[Planned], places: Iterable[int], found: Found, exact: float
) -> list[list[Violation]]:
    """What is wrong with the writes in these places, by rows that were read in the last so many seconds."""
    broken: list[list[tuple[int, Violation]]] = [[] for _ in writes]
    open_questions = _questions(session, [Seen(writes[place], found, place) for place in places])
    while open_questions:
        wanted: dict[Wanted, None] = {}
        left: list[tuple[Seen, int, Rule]] = []
        for row, order, rule in open_questions:
            try:
                broken[row.place] += [(order, item) for item in rule.judge(row)]
            except NotYet as more:
                wanted |= dict.fromkeys(more.wanted)
                left.append((row, order, rule))
            except Unknowable:
                continue
        await _read(session, found, wanted, exact)
        open_questions = left
    return [[item for _, item in sorted(items, key=lambda pair: pair[0])] for items in broken]


def _questions(session: "AsyncSession", rows: Iterable[Seen]) -> list[tuple[Seen, int, Rule]]:
    """Which rules have anything to do with which writes, and the places of these rules."""
    rules: dict[str, list[Rule]] = {}
    found: list[tuple[Seen, int, Rule]] = []
    for row in rows:
        collection = row.schema.collection
        if collection not in rules:
            rules[collection] = session.root.rules.of(collection)
        found += [(row, order, rule) for order, rule in enumerate(rules[collection]) if rule.concerns(row)]
    return found


async def _read(session: "AsyncSession", found: Found, wanted: Iterable[Wanted], exact: float) -> None:
    """Read all that is wanted, at once."""
    rows: dict[str, list[int]] = {}
    links: dict[tuple[str, tuple[str, ...]], list[LinksWanted]] = {}
    work: list[partial[Any]] = []
    for item in wanted:
        if isinstance(item, RowWanted):
            rows.setdefault(item.collection, []).append(item.id)
        elif isinstance(item, LinksWanted):
            links.setdefault((item.collection, item.by), []).append(item)
        else:
            work.append(partial(_read_picklists, session, found, item))
    work += [partial(_read_rows, session, found, collection, ids, exact) for collection, ids in rows.items()]
    work += [partial(_count_links, session, found, collection, by, asked) for (collection, by), asked in links.items()]
    if work:
        await all_of(work)


async def _read_rows(session: "AsyncSession", found: Found, collection: str, ids: list[int], exact: float) -> None:
    try:
        rows = await rows_by_id(session, collection, ids, exact=exact)
    except PermissionDenied:
        session.root.access.pop(collection, None)  # what was remembered holds no more
        found.rows.update({(collection, id): HIDDEN for id in ids})
        return
    whole = len(rows) == len(ids) or await sees_all(session, collection)
    found.rows.update({(collection, id): rows.get(id, None if whole else HIDDEN) for id in ids})


async def _count_links(
    session: "AsyncSession", found: Found, collection: str, by: tuple[str, ...], asked: list[LinksWanted]
) -> None:
    """Count the active rows that hold what is asked for, page by page."""
    model: type[Row] = session.entities[collection].load()
    fields = model.schema.fields
    questions = {item.ids for item in asked}
    counts = Counter[tuple[object, ...]]()
    names = [*by, *(["is_active"] if "is_active" in fields else [])]
    firsts = list(dict.fromkeys(item.ids[0] for item in asked))
    query: Any = evolve(AsyncQuery(session, model), stale=False).where({"op": "in", "field": fields[by[0]].wire, "value": firsts})
    try:
        async for page in query.select(*(getattr(model.q, name) for name in names)).pages():  # type: ignore[attr-defined]
            holding = (tuple(getattr(row, name) for name in by) for row in page if _is_active(row))
            counts.update(ids for ids in holding if ids in questions)
    except PermissionDenied:
        session.root.access.pop(collection, None)
        found.links.update(dict.fromkeys(asked, HIDDEN))
        return
    unproven = any(item.proof and not counts[item.ids] for item in asked)
    whole = not unproven or await sees_all(session, collection)
    for item in asked:
        hidden = item.proof and not counts[item.ids] and not whole
        found.links[item] = HIDDEN if hidden else counts[item.ids]


def _is_active(row: Row) -> bool:
    return getattr(row, "is_active", None) not in (False, 0)


async def _read_picklists(session: "AsyncSession", found: Found, wanted: PicklistsWanted) -> None:
    """Learn which picklist values belong to which of another field. The client remembers it."""
    answer = await session.call("GET", f"{wanted.collection}/entityInformation/fields", wanted.collection)
    known: dict[str, dict[str, str]] = {}
    for field in _objects(answer.get("fields")):
        if field.get("picklistParentValueField"):
            values = _objects(field.get("picklistValues"))
            known[str(field.get("name")).lower()] = {
                str(value.get("value")): str(value.get("parentValue") or "") for value in values
            }
    found.picklists[wanted.collection] = known


def _objects(value: object) -> list[dict[str, Any]]:
    """The objects of a list, if it is one."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
