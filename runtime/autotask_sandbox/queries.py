"""Reading: queries with their paging, counts, single rows and the lists below a parent."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import msgspec

from .answers import Answer, Refusal, json_answer, odd_input
from .call import Call, read_object
from .catalog import Collection
from .checks import lower_keys
from .filters import compile_filter
from .rules import QUERIED_ONLY
from .store import Store
from .values import Stored
from .views import View, full_view, included_view

PAGE = 500


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page starts: after this id, or before it when going back."""

    row_id: int
    back: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """A query, compiled. ``search`` is its text when it came by GET and must travel along in the page addresses."""

    collection: Collection
    view: View
    where: str
    values: list[Stored]
    size: int
    search: str | None


def read_ask(collection: Collection, text: bytes | str, *, search: str | None) -> Ask:
    """Read a query's JSON.

    :raises Refusal: as Autotask refuses it.
    """
    body = lower_keys(read_object(text))
    where, values = compile_filter(collection, body.get("filter"))
    for name, field, value in QUERIED_ONLY:
        if name == collection.name and field.lower() in collection.by_name:
            where, values = f"({where}) AND {collection.by_name[field.lower()].sql} = ?", [*values, value]
    return Ask(collection, _read_view(collection, body.get("includefields")), where, values, _read_size(body), search)


def _read_view(collection: Collection, names: Any) -> View:
    if not names:
        return full_view(collection)
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise odd_input()
    return included_view(collection, names)


def _read_size(body: dict[str, Any]) -> int:
    size = body.get("maxrecords")
    if isinstance(size, str) and size.strip().isdecimal() and len(size) < 20:
        size = int(size)
    if size is None:
        return PAGE
    if isinstance(size, bool) or not isinstance(size, int) or not 1 <= size <= PAGE:
        raise Refusal(f"maxCountOfRecordsToReturn must be between 1 and {PAGE}")
    return size


def read_cursor(text: str, *, back: bool) -> tuple[Cursor, int]:
    """The place and the page size that a page address speaks of."""
    paging = read_object(text)
    ids, size = paging.get("previousIds" if back else "nextIds"), paging.get("pageSize")
    if not (isinstance(ids, list) and len(ids) == 1 and isinstance(ids[0], int) and abs(ids[0]) < 2**63):
        raise odd_input()
    if not isinstance(size, int) or not 1 <= size <= PAGE:
        raise odd_input()
    return Cursor(ids[0], back), size


def answer_page(store: Store, call: Call, ask: Ask, cursor: Cursor | None, size: int) -> Answer:
    """One page, ascending by id, with the addresses of its neighbours."""
    with store.transaction():  # the ids and the rows must be of one moment
        ids, more = _page_ids(store, ask, cursor, size)
        rows = _rows_between(store, ask, ids)
    back = cursor is not None and cursor.back
    has_next = bool(ids) if back else more
    has_previous = bool(ids) and (more if back else cursor is not None)
    first = ids[0] if has_previous else -1
    details = {
        "count": len(rows),
        "requestCount": size,
        "prevPageUrl": _page_url(call, ask, "previous", size, first, ids[-1]) if has_previous else None,
        "nextPageUrl": _page_url(call, ask, "next", size, first, ids[-1]) if has_next else None,
    }
    return json_answer({"items": rows, "pageDetails": details})


def _page_ids(store: Store, ask: Ask, cursor: Cursor | None, size: int) -> tuple[list[int], bool]:
    """The ids on the page, ascending, and whether there are more beyond in the direction of travel."""
    where, values, back = ask.where, list(ask.values), False
    if cursor:
        back = cursor.back
        where, values = f'({where}) AND "id" {"<" if back else ">"} ?', [*values, cursor.row_id]
    ids = store.select_ids(ask.collection, where, values, limit=size + 1, descending=back)
    more = len(ids) > size
    return sorted(ids[:size]), more


def _rows_between(store: Store, ask: Ask, ids: list[int]) -> list[dict[str, Any]]:
    if not ids:
        return []
    where = f'({ask.where}) AND "id" BETWEEN ? AND ?'
    return store.select(ask.collection, ask.view, where, [*ask.values, ids[0], ids[-1]])


def _page_url(call: Call, ask: Ask, direction: str, size: int, first: int, last: int) -> str:
    paging = msgspec.json.encode({"pageSize": size, "previousIds": [first], "nextIds": [last]}).decode()
    address = f"{call.base_url}V1.0/{ask.collection.name}/query/{direction}?paging={quote(paging, safe='')}"
    return address if ask.search is None else f"{address}&search={quote(ask.search, safe='')}"


def answer_count(store: Store, ask: Ask) -> Answer:
    """``{"queryCount": n}``."""
    return json_answer({"queryCount": store.count(ask.collection, ask.where, ask.values)})


def answer_item(store: Store, collection: Collection, row_id: int, seen: str) -> Answer:
    """One row, or null. ``seen`` is the condition of the rows that may be seen."""
    return _one(collection, store.select(collection, full_view(collection, blobs=True), f'"id" = ? AND {seen}', (row_id,)))


def _one(collection: Collection, rows: list[dict[str, Any]]) -> Answer:
    if not rows and collection.behaviour.missing_row == "404":
        return json_answer({"Message": "The requested resource does not exist."}, 404)
    return json_answer({"item": rows[0] if rows else None})


def answer_child_item(store: Store, collection: Collection, parent_id: int, row_id: int, seen: str) -> Answer:
    """One row below its parent. A row with a file's content comes in the shape of a list (api-facts, section 8)."""
    where = f'"id" = ? AND {collection.parent_sql} = ? AND {seen}'
    rows = store.select(collection, full_view(collection, blobs=True), where, (row_id, parent_id))
    if collection.blob is None or collection.behaviour.attachment == "item":
        return _one(collection, rows)
    if rows and collection.behaviour.attachment == "bare":
        return json_answer(rows[0])
    details = {"count": len(rows), "requestCount": PAGE, "prevPageUrl": None, "nextPageUrl": None}
    return json_answer({"items": rows, "pageDetails": details})


def answer_children(store: Store, call: Call, collection: Collection, parent_id: int, seen: str) -> Answer:
    """The rows below a parent. Page addresses lead to the collection's own query; without one, all rows come at once."""
    where = f"{collection.parent_sql} = ? AND {seen}"
    field = collection.parent_field
    if field is not None and field.fact.queryable and collection.entity.ways.query:
        search = msgspec.json.encode({"filter": [{"op": "eq", "field": field.name, "value": parent_id}]}).decode()
        ask = Ask(collection, full_view(collection), where, [parent_id], PAGE, search)
        return answer_page(store, call, ask, None, PAGE)
    rows = store.select(collection, full_view(collection), where, (parent_id,))
    details = {"count": len(rows), "requestCount": PAGE, "prevPageUrl": None, "nextPageUrl": None}
    return json_answer({"items": rows, "pageDetails": details})
