"""TicketWebhookExcludedResources. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .ticket_webhooks import TicketWebhook as _TicketWebhook
    from .resources import ResourcePath as _ResourcePath
    from .ticket_webhooks import TicketWebhookPath as _TicketWebhookPath

_SCHEMA = _rt.EntitySchema(
    "TicketWebhookExcludedResources",
    "TicketWebhookExcludedResource",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('webhook_id', 'webhookID', 'int32', required=True, reference='TicketWebhook', target='TicketWebhooks', relation='webhook'),
    ),
    parent=('TicketWebhooks', 'ExcludedResources', 'webhook_id'),
    can="create delete",
    package="autotask",
)


class TicketWebhookExcludedResourcePath(_rt.Path[_rt.Root, "TicketWebhookExcludedResource"]):
    """The relations of TicketWebhookExcludedResources, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""
    webhook: _TicketWebhookPath[_rt.Root]
    """To the row of TicketWebhooks that ``webhook_id`` refers to."""


class TicketWebhookExcludedResourceFields(_rt.Fields["TicketWebhookExcludedResource"], TicketWebhookExcludedResourcePath["TicketWebhookExcludedResource"]):
    """The fields of TicketWebhookExcludedResources in queries: ``T = TicketWebhookExcludedResource.q``."""

    id: _rt.Integer[TicketWebhookExcludedResource]
    """``id``: int64, read-only."""
    resource_id: _rt.Integer[TicketWebhookExcludedResource]
    """``resourceID``: int32, required, refers to Resource."""
    webhook_id: _rt.Integer[TicketWebhookExcludedResource]
    """``webhookID``: int32, required, refers to TicketWebhook."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TicketWebhookExcludedResource(_rt.Row):
    """A row of TicketWebhookExcludedResources, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TicketWebhookExcludedResourceFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    resource_id: int | None = None
    """``resourceID``: int32, required, refers to Resource."""
    webhook_id: int | None = None
    """``webhookID``: int32, required, refers to TicketWebhook."""

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")

    @property
    def webhook(self) -> _rt.Ref[_TicketWebhook]:
        """The row of TicketWebhooks that ``webhook_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "webhook_id")


class TicketWebhookExcludedResourceCreateFields(_t.TypedDict, total=False):
    """What a new row of TicketWebhookExcludedResources can be given."""

    resource_id: _t.Required[int]
    """``resourceID``: int32, required, refers to Resource."""
    webhook_id: _t.Required[int]
    """``webhookID``: int32, required, refers to TicketWebhook."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TicketWebhookExcludedResourceCreate(_rt.WriteModel):
    """A row of TicketWebhookExcludedResources to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    resource_id: int
    """``resourceID``: int32, required, refers to Resource."""
    webhook_id: int
    """``webhookID``: int32, required, refers to TicketWebhook."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TicketWebhookExcludedResourceCreateFields]) -> None: ...


class TicketWebhookExcludedResourcesService(_rt.Readable[TicketWebhookExcludedResource], _rt.Referring[TicketWebhookExcludedResource, "_Resource | _TicketWebhook"], _rt.Creatable[TicketWebhookExcludedResource], _rt.Deleting[TicketWebhookExcludedResource]):
    """What the API can do with TicketWebhookExcludedResources, below TicketWebhooks: the sync service."""

    model = TicketWebhookExcludedResource

    @_t.overload
    def create(self, model: TicketWebhookExcludedResourceCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TicketWebhookExcludedResourceCreateFields]) -> int: ...

    def create(self, model: TicketWebhookExcludedResourceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TicketWebhookExcludedResourceCreate, model, fields)

    def delete(self, id: int, /, *, webhook_id: int) -> None:
        """Delete the row with this id, below the row of TicketWebhooks it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"webhook_id": webhook_id})


class AsyncTicketWebhookExcludedResourcesService(_rt.AsyncReadable[TicketWebhookExcludedResource], _rt.AsyncReferring[TicketWebhookExcludedResource, "_Resource | _TicketWebhook"], _rt.AsyncCreatable[TicketWebhookExcludedResource], _rt.AsyncDeleting[TicketWebhookExcludedResource]):
    """What the API can do with TicketWebhookExcludedResources, below TicketWebhooks: the async service."""

    model = TicketWebhookExcludedResource

    @_t.overload
    async def create(self, model: TicketWebhookExcludedResourceCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TicketWebhookExcludedResourceCreateFields]) -> int: ...

    async def create(self, model: TicketWebhookExcludedResourceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TicketWebhookExcludedResourceCreate, model, fields)

    async def delete(self, id: int, /, *, webhook_id: int) -> None:
        """Delete the row with this id, below the row of TicketWebhooks it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"webhook_id": webhook_id})
