"""What each verb of an entity's places does: the thin layer between a route and the reading or changing of rows."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from . import information
from .answers import JSON, Answer, Refusal, json_answer, odd_input, row_missing, verb_refused
from .auth import actor
from .call import Call
from .catalog import Collection
from .checks import Mode, lower_keys
from .queries import Ask, answer_child_item, answer_children, answer_count, answer_item, answer_page, read_ask, read_cursor
from .sandbox import Sandbox
from .values import file_size

if TYPE_CHECKING:
    from .routes import Place


def _posted(sandbox: Sandbox, call: Call, place: "Place") -> Ask:
    return _of_what_is_seen(sandbox, read_ask(place.entity, call.body, search=None))


def _searched(sandbox: Sandbox, call: Call, place: "Place") -> Ask:
    search = call.query.get("search")
    if search is None:
        raise odd_input()
    return _of_what_is_seen(sandbox, read_ask(place.entity, search, search=search))


def _of_what_is_seen(sandbox: Sandbox, ask: Ask) -> Ask:
    return replace(ask, where=f"({ask.where}) AND {sandbox.security.condition(ask.collection)}")


def query_get(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    """``GET /{E}/query?search=``."""
    ask = _searched(sandbox, call, place)
    return answer_page(sandbox.store, call, ask, None, ask.size)


def query_post(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    """``POST /{E}/query``."""
    ask = _posted(sandbox, call, place)
    return answer_page(sandbox.store, call, ask, None, ask.size)


def count_get(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    """``GET /{E}/query/count?search=``."""
    return answer_count(sandbox.store, _searched(sandbox, call, place))


def count_post(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    """``POST /{E}/query/count``."""
    return answer_count(sandbox.store, _posted(sandbox, call, place))


def _turn(sandbox: Sandbox, call: Call, ask: Ask, *, back: bool) -> Answer:
    cursor, size = read_cursor(call.query.get("paging", ""), back=back)
    return answer_page(sandbox.store, call, ask, cursor, size)


def _turn_get(sandbox: Sandbox, call: Call, place: "Place", *, back: bool) -> Answer:
    if "search" not in call.query:
        return verb_refused("GET")  # the address came from a POST, whose body is nowhere to be found now
    return _turn(sandbox, call, _searched(sandbox, call, place), back=back)


def next_get(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    """Turn the page of a query made by GET."""
    return _turn_get(sandbox, call, place, back=False)


def previous_get(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    """Turn the page of a query made by GET backwards."""
    return _turn_get(sandbox, call, place, back=True)


def next_post(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    """Turn the page of a query made by POST: the same body again."""
    return _turn(sandbox, call, _posted(sandbox, call, place), back=False)


def previous_post(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    """Turn the page of a query made by POST backwards."""
    return _turn(sandbox, call, _posted(sandbox, call, place), back=True)


def item(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    """``GET`` of one row."""
    if place.row_id is None:
        raise odd_input()
    seen = sandbox.security.condition(place.entity)
    if place.parent_id is None:
        return answer_item(sandbox.store, place.entity, place.row_id, seen)
    return answer_child_item(sandbox.store, place.entity, place.parent_id, place.row_id, seen)


def children(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    """``GET /{Parent}/{id}/{Child}``."""
    if place.parent_id is None:
        raise odd_input()
    return answer_children(sandbox.store, call, place.entity, place.parent_id, sandbox.security.condition(place.entity))


def create(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    """``POST`` of a new row."""
    body, now = call.json_object(), sandbox.now()
    with sandbox.store.transaction():
        row_id = sandbox.writer.create(place.entity, body, place.parent_id, actor(call.headers), now)
        _check_quota(sandbox, place.entity, row_id, now)
    return json_answer({"itemId": row_id})


def _check_quota(sandbox: Sandbox, collection: Collection, row_id: int, now: datetime) -> None:
    """Refuse an attachment that is one too many: more bytes in five minutes than Autotask takes (api-facts, section 7)."""
    if collection.blob is None:
        return
    row = sandbox.store.row(collection.name, row_id)
    if not sandbox.usage.upload(file_size(str(row[collection.blob.name] or "")) if row else 0, now):
        raise Refusal("The limit for attachments has been exceeded. Attachments are blocked for five minutes.")


def _update(sandbox: Sandbox, call: Call, place: "Place", mode: Mode) -> Answer:
    body = call.json_object()
    if place.row_id is not None:  # only where updates by id work
        body = {**{name: value for name, value in body.items() if name.lower() != "id"}, "id": place.row_id}
    if sandbox.security.hides(place.entity, lower_keys(body).get("id")):
        raise row_missing("update")
    row_id = sandbox.writer.update(place.entity, body, mode, place.parent_id, actor(call.headers), sandbox.now())
    return json_answer({"itemId": row_id})


def patch(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    """``PATCH``: what the body leaves out stays."""
    return _update(sandbox, call, place, "patch")


def put(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    """``PUT``: what the body leaves out becomes null."""
    return _update(sandbox, call, place, "put")


def delete(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    """``DELETE`` of one row."""
    if place.row_id is None:
        raise odd_input()
    if sandbox.security.hides(place.entity, place.row_id):
        raise row_missing("delete")
    return json_answer(
        {"itemId": sandbox.writer.delete(place.entity, place.row_id, place.parent_id, actor(call.headers), sandbox.now())}
    )


def entity_information(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    """``entityInformation``."""
    access = sandbox.security.access(place.entity)
    if access:
        return json_answer(information.entity_information(place.entity.entity, access))
    return Answer(200, sandbox.information[place.entity.name].entity, JSON)


def field_information(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    """``entityInformation/fields``."""
    return Answer(200, sandbox.information[place.entity.name].fields, JSON)


def udf_information(sandbox: Sandbox, call: Call, place: "Place") -> Answer:
    """``entityInformation/userDefinedFields``."""
    return Answer(200, sandbox.information[place.entity.name].udfs, JSON)
