"""TicketChecklistItems. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .tickets import Ticket as _Ticket
    from .resources import ResourcePath as _ResourcePath
    from .tickets import TicketPath as _TicketPath

_SCHEMA = _rt.EntitySchema(
    "TicketChecklistItems",
    "TicketChecklistItem",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('completed_by_resource_id', 'completedByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='completed_by_resource'),
        _rt.FieldSchema('completed_date_time', 'completedDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('is_completed', 'isCompleted', 'boolean', soap='Completed'),
        _rt.FieldSchema('is_important', 'isImportant', 'boolean', soap='Important'),
        _rt.FieldSchema('item_name', 'itemName', 'string', length=600, required=True),
        _rt.FieldSchema('knowledgebase_article_id', 'knowledgebaseArticleID', 'int32'),
        _rt.FieldSchema('position', 'position', 'int32'),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', required=True, read_only=True, reference='Ticket', target='Tickets', relation='ticket'),
    ),
    parent=('Tickets', 'ChecklistItems', 'ticket_id'),
    can="create update replace delete",
    package="autotask",
)


class TicketChecklistItemPath(_rt.Path[_rt.Root, "TicketChecklistItem"]):
    """The relations of TicketChecklistItems, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    completed_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``completed_by_resource_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""


class TicketChecklistItemFields(_rt.Fields["TicketChecklistItem"], TicketChecklistItemPath["TicketChecklistItem"]):
    """The fields of TicketChecklistItems in queries: ``T = TicketChecklistItem.q``."""

    id: _rt.Integer[TicketChecklistItem]
    """``id``: int64, read-only."""
    completed_by_resource_id: _rt.Integer[TicketChecklistItem]
    """``completedByResourceID``: int32, read-only, refers to Resource."""
    completed_date_time: _rt.DateTime[TicketChecklistItem]
    """``completedDateTime``: datetime, read-only."""
    is_completed: _rt.Boolean[TicketChecklistItem]
    """``isCompleted``: boolean, Completed in SOAP."""
    is_important: _rt.Boolean[TicketChecklistItem]
    """``isImportant``: boolean, Important in SOAP."""
    item_name: _rt.Text[TicketChecklistItem]
    """``itemName``: string, at most 600 characters, required."""
    knowledgebase_article_id: _rt.Integer[TicketChecklistItem]
    """``knowledgebaseArticleID``: int32, picklist of the tenant."""
    position: _rt.Integer[TicketChecklistItem]
    """``position``: int32."""
    ticket_id: _rt.Integer[TicketChecklistItem]
    """``ticketID``: int32, required and settable at create only, refers to Ticket."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TicketChecklistItem(_rt.Row):
    """A row of TicketChecklistItems, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TicketChecklistItemFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    completed_by_resource_id: int | None = None
    """``completedByResourceID``: int32, read-only, refers to Resource."""
    completed_date_time: _rt.datetime | None = None
    """``completedDateTime``: datetime, read-only."""
    is_completed: bool | None = None
    """``isCompleted``: boolean, Completed in SOAP."""
    is_important: bool | None = None
    """``isImportant``: boolean, Important in SOAP."""
    item_name: str | None = None
    """``itemName``: string, at most 600 characters, required."""
    knowledgebase_article_id: int | None = None
    """``knowledgebaseArticleID``: int32, picklist of the tenant."""
    position: int | None = None
    """``position``: int32."""
    ticket_id: int | None = None
    """``ticketID``: int32, required and settable at create only, refers to Ticket."""

    @property
    def completed_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``completed_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "completed_by_resource_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")


class TicketChecklistItemCreateFields(_t.TypedDict, total=False):
    """What a new row of TicketChecklistItems can be given."""

    is_completed: bool | None
    """``isCompleted``: boolean, Completed in SOAP."""
    is_important: bool | None
    """``isImportant``: boolean, Important in SOAP."""
    item_name: _t.Required[str]
    """``itemName``: string, at most 600 characters, required."""
    knowledgebase_article_id: int | None
    """``knowledgebaseArticleID``: int32, picklist of the tenant."""
    position: int | None
    """``position``: int32."""
    ticket_id: _t.Required[int]
    """``ticketID``: int32, required and settable at create only, refers to Ticket."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TicketChecklistItemCreate(_rt.WriteModel):
    """A row of TicketChecklistItems to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    is_completed: bool | None | _rt.Unset = _rt.UNSET
    """``isCompleted``: boolean, Completed in SOAP."""
    is_important: bool | None | _rt.Unset = _rt.UNSET
    """``isImportant``: boolean, Important in SOAP."""
    item_name: str
    """``itemName``: string, at most 600 characters, required."""
    knowledgebase_article_id: int | None | _rt.Unset = _rt.UNSET
    """``knowledgebaseArticleID``: int32, picklist of the tenant."""
    position: int | None | _rt.Unset = _rt.UNSET
    """``position``: int32."""
    ticket_id: int
    """``ticketID``: int32, required and settable at create only, refers to Ticket."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TicketChecklistItemCreateFields]) -> None: ...


class TicketChecklistItemUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of TicketChecklistItems. Left out is kept; None clears."""

    ticket_id: _t.Required[int]
    """The id of the row of Tickets that this one belongs to."""
    is_completed: bool | None
    """``isCompleted``: boolean, Completed in SOAP."""
    is_important: bool | None
    """``isImportant``: boolean, Important in SOAP."""
    item_name: str
    """``itemName``: string, at most 600 characters, required."""
    knowledgebase_article_id: int | None
    """``knowledgebaseArticleID``: int32, picklist of the tenant."""
    position: int | None
    """``position``: int32."""


class TicketChecklistItemReplaceFields(_t.TypedDict, total=False):
    """What a row of TicketChecklistItems is replaced by. Left out is cleared."""

    ticket_id: _t.Required[int]
    """The id of the row of Tickets that this one belongs to."""
    is_completed: bool | None
    """``isCompleted``: boolean, Completed in SOAP."""
    is_important: bool | None
    """``isImportant``: boolean, Important in SOAP."""
    item_name: _t.Required[str]
    """``itemName``: string, at most 600 characters, required."""
    knowledgebase_article_id: int | None
    """``knowledgebaseArticleID``: int32, picklist of the tenant."""
    position: int | None
    """``position``: int32."""


class TicketChecklistItemsService(_rt.Readable[TicketChecklistItem], _rt.Referring[TicketChecklistItem, "_Resource | _Ticket"], _rt.Creatable[TicketChecklistItem], _rt.Updatable[TicketChecklistItem], _rt.Deleting[TicketChecklistItem]):
    """What the API can do with TicketChecklistItems, below Tickets: the sync service."""

    model = TicketChecklistItem

    @_t.overload
    def create(self, model: TicketChecklistItemCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TicketChecklistItemCreateFields]) -> int: ...

    def create(self, model: TicketChecklistItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TicketChecklistItemCreate, model, fields)

    @_t.overload
    def update(self, row: TicketChecklistItem, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[TicketChecklistItemUpdateFields]) -> None: ...

    def update(self, target: int | TicketChecklistItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[TicketChecklistItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, ticket_id: int) -> None:
        """Delete the row with this id, below the row of Tickets it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"ticket_id": ticket_id})


class AsyncTicketChecklistItemsService(_rt.AsyncReadable[TicketChecklistItem], _rt.AsyncReferring[TicketChecklistItem, "_Resource | _Ticket"], _rt.AsyncCreatable[TicketChecklistItem], _rt.AsyncUpdatable[TicketChecklistItem], _rt.AsyncDeleting[TicketChecklistItem]):
    """What the API can do with TicketChecklistItems, below Tickets: the async service."""

    model = TicketChecklistItem

    @_t.overload
    async def create(self, model: TicketChecklistItemCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TicketChecklistItemCreateFields]) -> int: ...

    async def create(self, model: TicketChecklistItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TicketChecklistItemCreate, model, fields)

    @_t.overload
    async def update(self, row: TicketChecklistItem, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[TicketChecklistItemUpdateFields]) -> None: ...

    async def update(self, target: int | TicketChecklistItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[TicketChecklistItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, ticket_id: int) -> None:
        """Delete the row with this id, below the row of Tickets it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"ticket_id": ticket_id})
