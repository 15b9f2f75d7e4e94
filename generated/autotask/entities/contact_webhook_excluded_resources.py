"""ContactWebhookExcludedResources. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contact_webhooks import ContactWebhook as _ContactWebhook
    from .resources import Resource as _Resource
    from .contact_webhooks import ContactWebhookPath as _ContactWebhookPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ContactWebhookExcludedResources",
    "ContactWebhookExcludedResource",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('webhook_id', 'webhookID', 'int32', required=True, reference='ContactWebhook', target='ContactWebhooks', relation='webhook'),
    ),
    parent=('ContactWebhooks', 'ExcludedResources', 'webhook_id'),
    can="create delete",
    package="autotask",
)


class ContactWebhookExcludedResourcePath(_rt.Path[_rt.Root, "ContactWebhookExcludedResource"]):
    """The relations of ContactWebhookExcludedResources, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""
    webhook: _ContactWebhookPath[_rt.Root]
    """To the row of ContactWebhooks that ``webhook_id`` refers to."""


class ContactWebhookExcludedResourceFields(_rt.Fields["ContactWebhookExcludedResource"], ContactWebhookExcludedResourcePath["ContactWebhookExcludedResource"]):
    """The fields of ContactWebhookExcludedResources in queries: ``T = ContactWebhookExcludedResource.q``."""

    id: _rt.Integer[ContactWebhookExcludedResource]
    """``id``: int64, read-only."""
    resource_id: _rt.Integer[ContactWebhookExcludedResource]
    """``resourceID``: int32, required, refers to Resource."""
    webhook_id: _rt.Integer[ContactWebhookExcludedResource]
    """``webhookID``: int32, required, refers to ContactWebhook."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContactWebhookExcludedResource(_rt.Row):
    """A row of ContactWebhookExcludedResources, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContactWebhookExcludedResourceFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    resource_id: int | None = None
    """``resourceID``: int32, required, refers to Resource."""
    webhook_id: int | None = None
    """``webhookID``: int32, required, refers to ContactWebhook."""

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")

    @property
    def webhook(self) -> _rt.Ref[_ContactWebhook]:
        """The row of ContactWebhooks that ``webhook_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "webhook_id")


class ContactWebhookExcludedResourceCreateFields(_t.TypedDict, total=False):
    """What a new row of ContactWebhookExcludedResources can be given."""

    resource_id: _t.Required[int]
    """``resourceID``: int32, required, refers to Resource."""
    webhook_id: _t.Required[int]
    """``webhookID``: int32, required, refers to ContactWebhook."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContactWebhookExcludedResourceCreate(_rt.WriteModel):
    """A row of ContactWebhookExcludedResources to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    resource_id: int
    """``resourceID``: int32, required, refers to Resource."""
    webhook_id: int
    """``webhookID``: int32, required, refers to ContactWebhook."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContactWebhookExcludedResourceCreateFields]) -> None: ...


class ContactWebhookExcludedResourcesService(_rt.Readable[ContactWebhookExcludedResource], _rt.Referring[ContactWebhookExcludedResource, "_ContactWebhook | _Resource"], _rt.Creatable[ContactWebhookExcludedResource], _rt.Deleting[ContactWebhookExcludedResource]):
    """What the API can do with ContactWebhookExcludedResources, below ContactWebhooks: the sync service."""

    model = ContactWebhookExcludedResource

    @_t.overload
    def create(self, model: ContactWebhookExcludedResourceCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContactWebhookExcludedResourceCreateFields]) -> int: ...

    def create(self, model: ContactWebhookExcludedResourceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContactWebhookExcludedResourceCreate, model, fields)

    def delete(self, id: int, /, *, webhook_id: int) -> None:
        """Delete the row with this id, below the row of ContactWebhooks it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"webhook_id": webhook_id})


class AsyncContactWebhookExcludedResourcesService(_rt.AsyncReadable[ContactWebhookExcludedResource], _rt.AsyncReferring[ContactWebhookExcludedResource, "_ContactWebhook | _Resource"], _rt.AsyncCreatable[ContactWebhookExcludedResource], _rt.AsyncDeleting[ContactWebhookExcludedResource]):
    """What the API can do with ContactWebhookExcludedResources, below ContactWebhooks: the async service."""

    model = ContactWebhookExcludedResource

    @_t.overload
    async def create(self, model: ContactWebhookExcludedResourceCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContactWebhookExcludedResourceCreateFields]) -> int: ...

    async def create(self, model: ContactWebhookExcludedResourceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContactWebhookExcludedResourceCreate, model, fields)

    async def delete(self, id: int, /, *, webhook_id: int) -> None:
        """Delete the row with this id, below the row of ContactWebhooks it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"webhook_id": webhook_id})
