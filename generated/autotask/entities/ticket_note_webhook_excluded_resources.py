"""TicketNoteWebhookExcludedResources. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .ticket_note_webhooks import TicketNoteWebhook as _TicketNoteWebhook
    from .resources import ResourcePath as _ResourcePath
    from .ticket_note_webhooks import TicketNoteWebhookPath as _TicketNoteWebhookPath

_SCHEMA = _rt.EntitySchema(
    "TicketNoteWebhookExcludedResources",
    "TicketNoteWebhookExcludedResource",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('webhook_id', 'webhookID', 'int32', required=True, reference='TicketNoteWebhook', target='TicketNoteWebhooks', relation='webhook'),
    ),
    parent=('TicketNoteWebhooks', 'ExcludedResources', 'webhook_id'),
    can="create delete",
    package="autotask",
)


class TicketNoteWebhookExcludedResourcePath(_rt.Path[_rt.Root, "TicketNoteWebhookExcludedResource"]):
    """The relations of TicketNoteWebhookExcludedResources, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""
    webhook: _TicketNoteWebhookPath[_rt.Root]
    """To the row of TicketNoteWebhooks that ``webhook_id`` refers to."""


class TicketNoteWebhookExcludedResourceFields(_rt.Fields["TicketNoteWebhookExcludedResource"], TicketNoteWebhookExcludedResourcePath["TicketNoteWebhookExcludedResource"]):
    """The fields of TicketNoteWebhookExcludedResources in queries: ``T = TicketNoteWebhookExcludedResource.q``."""

    id: _rt.Integer[TicketNoteWebhookExcludedResource]
    """``id``: int64, read-only."""
    resource_id: _rt.Integer[TicketNoteWebhookExcludedResource]
    """``resourceID``: int32, required, refers to Resource."""
    webhook_id: _rt.Integer[TicketNoteWebhookExcludedResource]
    """``webhookID``: int32, required, refers to TicketNoteWebhook."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TicketNoteWebhookExcludedResource(_rt.Row):
    """A row of TicketNoteWebhookExcludedResources, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TicketNoteWebhookExcludedResourceFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    resource_id: int | None = None
    """``resourceID``: int32, required, refers to Resource."""
    webhook_id: int | None = None
    """``webhookID``: int32, required, refers to TicketNoteWebhook."""

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")

    @property
    def webhook(self) -> _rt.Ref[_TicketNoteWebhook]:
        """The row of TicketNoteWebhooks that ``webhook_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "webhook_id")


class TicketNoteWebhookExcludedResourceCreateFields(_t.TypedDict, total=False):
    """What a new row of TicketNoteWebhookExcludedResources can be given."""

    resource_id: _t.Required[int]
    """``resourceID``: int32, required, refers to Resource."""
    webhook_id: _t.Required[int]
    """``webhookID``: int32, required, refers to TicketNoteWebhook."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TicketNoteWebhookExcludedResourceCreate(_rt.WriteModel):
    """A row of TicketNoteWebhookExcludedResources to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    resource_id: int
    """``resourceID``: int32, required, refers to Resource."""
    webhook_id: int
    """``webhookID``: int32, required, refers to TicketNoteWebhook."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TicketNoteWebhookExcludedResourceCreateFields]) -> None: ...


class TicketNoteWebhookExcludedResourcesService(_rt.Readable[TicketNoteWebhookExcludedResource], _rt.Referring[TicketNoteWebhookExcludedResource, "_Resource | _TicketNoteWebhook"], _rt.Creatable[TicketNoteWebhookExcludedResource], _rt.Deleting[TicketNoteWebhookExcludedResource]):
    """What the API can do with TicketNoteWebhookExcludedResources, below TicketNoteWebhooks: the sync service."""

    model = TicketNoteWebhookExcludedResource

    @_t.overload
    def create(self, model: TicketNoteWebhookExcludedResourceCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TicketNoteWebhookExcludedResourceCreateFields]) -> int: ...

    def create(self, model: TicketNoteWebhookExcludedResourceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TicketNoteWebhookExcludedResourceCreate, model, fields)

    def delete(self, id: int, /, *, webhook_id: int) -> None:
        """Delete the row with this id, below the row of TicketNoteWebhooks it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"webhook_id": webhook_id})


class AsyncTicketNoteWebhookExcludedResourcesService(_rt.AsyncReadable[TicketNoteWebhookExcludedResource], _rt.AsyncReferring[TicketNoteWebhookExcludedResource, "_Resource | _TicketNoteWebhook"], _rt.AsyncCreatable[TicketNoteWebhookExcludedResource], _rt.AsyncDeleting[TicketNoteWebhookExcludedResource]):
    """What the API can do with TicketNoteWebhookExcludedResources, below TicketNoteWebhooks: the async service."""

    model = TicketNoteWebhookExcludedResource

    @_t.overload
    async def create(self, model: TicketNoteWebhookExcludedResourceCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TicketNoteWebhookExcludedResourceCreateFields]) -> int: ...

    async def create(self, model: TicketNoteWebhookExcludedResourceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TicketNoteWebhookExcludedResourceCreate, model, fields)

    async def delete(self, id: int, /, *, webhook_id: int) -> None:
        """Delete the row with this id, below the row of TicketNoteWebhooks it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"webhook_id": webhook_id})
