"""CompanyWebhookExcludedResources. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .company_webhooks import CompanyWebhook as _CompanyWebhook
    from .resources import Resource as _Resource
    from .company_webhooks import CompanyWebhookPath as _CompanyWebhookPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "CompanyWebhookExcludedResources",
    "CompanyWebhookExcludedResource",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('webhook_id', 'webhookID', 'int32', required=True, reference='CompanyWebhook', target='CompanyWebhooks', relation='webhook'),
    ),
    parent=('CompanyWebhooks', 'ExcludedResources', 'webhook_id'),
    can="create delete",
    package="autotask",
)


class CompanyWebhookExcludedResourcePath(_rt.Path[_rt.Root, "CompanyWebhookExcludedResource"]):
    """The relations of CompanyWebhookExcludedResources, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""
    webhook: _CompanyWebhookPath[_rt.Root]
    """To the row of CompanyWebhooks that ``webhook_id`` refers to."""


class CompanyWebhookExcludedResourceFields(_rt.Fields["CompanyWebhookExcludedResource"], CompanyWebhookExcludedResourcePath["CompanyWebhookExcludedResource"]):
    """The fields of CompanyWebhookExcludedResources in queries: ``T = CompanyWebhookExcludedResource.q``."""

    id: _rt.Integer[CompanyWebhookExcludedResource]
    """``id``: int64, read-only."""
    resource_id: _rt.Integer[CompanyWebhookExcludedResource]
    """``resourceID``: int32, required, refers to Resource."""
    webhook_id: _rt.Integer[CompanyWebhookExcludedResource]
    """``webhookID``: int32, required, refers to CompanyWebhook."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class CompanyWebhookExcludedResource(_rt.Row):
    """A row of CompanyWebhookExcludedResources, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = CompanyWebhookExcludedResourceFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    resource_id: int | None = None
    """``resourceID``: int32, required, refers to Resource."""
    webhook_id: int | None = None
    """``webhookID``: int32, required, refers to CompanyWebhook."""

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")

    @property
    def webhook(self) -> _rt.Ref[_CompanyWebhook]:
        """The row of CompanyWebhooks that ``webhook_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "webhook_id")


class CompanyWebhookExcludedResourceCreateFields(_t.TypedDict, total=False):
    """What a new row of CompanyWebhookExcludedResources can be given."""

    resource_id: _t.Required[int]
    """``resourceID``: int32, required, refers to Resource."""
    webhook_id: _t.Required[int]
    """``webhookID``: int32, required, refers to CompanyWebhook."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class CompanyWebhookExcludedResourceCreate(_rt.WriteModel):
    """A row of CompanyWebhookExcludedResources to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    resource_id: int
    """``resourceID``: int32, required, refers to Resource."""
    webhook_id: int
    """``webhookID``: int32, required, refers to CompanyWebhook."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[CompanyWebhookExcludedResourceCreateFields]) -> None: ...


class CompanyWebhookExcludedResourcesService(_rt.Readable[CompanyWebhookExcludedResource], _rt.Referring[CompanyWebhookExcludedResource, "_CompanyWebhook | _Resource"], _rt.Creatable[CompanyWebhookExcludedResource], _rt.Deleting[CompanyWebhookExcludedResource]):
    """What the API can do with CompanyWebhookExcludedResources, below CompanyWebhooks: the sync service."""

    model = CompanyWebhookExcludedResource

    @_t.overload
    def create(self, model: CompanyWebhookExcludedResourceCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[CompanyWebhookExcludedResourceCreateFields]) -> int: ...

    def create(self, model: CompanyWebhookExcludedResourceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(CompanyWebhookExcludedResourceCreate, model, fields)

    def delete(self, id: int, /, *, webhook_id: int) -> None:
        """Delete the row with this id, below the row of CompanyWebhooks it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"webhook_id": webhook_id})


class AsyncCompanyWebhookExcludedResourcesService(_rt.AsyncReadable[CompanyWebhookExcludedResource], _rt.AsyncReferring[CompanyWebhookExcludedResource, "_CompanyWebhook | _Resource"], _rt.AsyncCreatable[CompanyWebhookExcludedResource], _rt.AsyncDeleting[CompanyWebhookExcludedResource]):
    """What the API can do with CompanyWebhookExcludedResources, below CompanyWebhooks: the async service."""

    model = CompanyWebhookExcludedResource

    @_t.overload
    async def create(self, model: CompanyWebhookExcludedResourceCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[CompanyWebhookExcludedResourceCreateFields]) -> int: ...

    async def create(self, model: CompanyWebhookExcludedResourceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(CompanyWebhookExcludedResourceCreate, model, fields)

    async def delete(self, id: int, /, *, webhook_id: int) -> None:
        """Delete the row with this id, below the row of CompanyWebhooks it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"webhook_id": webhook_id})
