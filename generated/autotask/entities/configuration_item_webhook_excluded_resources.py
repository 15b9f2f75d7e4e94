"""ConfigurationItemWebhookExcludedResources. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .configuration_item_webhooks import ConfigurationItemWebhook as _ConfigurationItemWebhook
    from .resources import Resource as _Resource
    from .configuration_item_webhooks import ConfigurationItemWebhookPath as _ConfigurationItemWebhookPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ConfigurationItemWebhookExcludedResources",
    "ConfigurationItemWebhookExcludedResource",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('webhook_id', 'webhookID', 'int32', required=True, reference='ConfigurationItemWebhook', target='ConfigurationItemWebhooks', relation='webhook'),
    ),
    parent=('ConfigurationItemWebhooks', 'ExcludedResources', 'webhook_id'),
    can="create delete",
    package="autotask",
)


class ConfigurationItemWebhookExcludedResourcePath(_rt.Path[_rt.Root, "ConfigurationItemWebhookExcludedResource"]):
    """The relations of ConfigurationItemWebhookExcludedResources, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""
    webhook: _ConfigurationItemWebhookPath[_rt.Root]
    """To the row of ConfigurationItemWebhooks that ``webhook_id`` refers to."""


class ConfigurationItemWebhookExcludedResourceFields(_rt.Fields["ConfigurationItemWebhookExcludedResource"], ConfigurationItemWebhookExcludedResourcePath["ConfigurationItemWebhookExcludedResource"]):
    """The fields of ConfigurationItemWebhookExcludedResources in queries: ``T = ConfigurationItemWebhookExcludedResource.q``."""

    id: _rt.Integer[ConfigurationItemWebhookExcludedResource]
    """``id``: int64, read-only."""
    resource_id: _rt.Integer[ConfigurationItemWebhookExcludedResource]
    """``resourceID``: int32, required, refers to Resource."""
    webhook_id: _rt.Integer[ConfigurationItemWebhookExcludedResource]
    """``webhookID``: int32, required, refers to ConfigurationItemWebhook."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ConfigurationItemWebhookExcludedResource(_rt.Row):
    """A row of ConfigurationItemWebhookExcludedResources, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ConfigurationItemWebhookExcludedResourceFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    resource_id: int | None = None
    """``resourceID``: int32, required, refers to Resource."""
    webhook_id: int | None = None
    """``webhookID``: int32, required, refers to ConfigurationItemWebhook."""

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")

    @property
    def webhook(self) -> _rt.Ref[_ConfigurationItemWebhook]:
        """The row of ConfigurationItemWebhooks that ``webhook_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "webhook_id")


class ConfigurationItemWebhookExcludedResourceCreateFields(_t.TypedDict, total=False):
    """What a new row of ConfigurationItemWebhookExcludedResources can be given."""

    resource_id: _t.Required[int]
    """``resourceID``: int32, required, refers to Resource."""
    webhook_id: _t.Required[int]
    """``webhookID``: int32, required, refers to ConfigurationItemWebhook."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ConfigurationItemWebhookExcludedResourceCreate(_rt.WriteModel):
    """A row of ConfigurationItemWebhookExcludedResources to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    resource_id: int
    """``resourceID``: int32, required, refers to Resource."""
    webhook_id: int
    """``webhookID``: int32, required, refers to ConfigurationItemWebhook."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ConfigurationItemWebhookExcludedResourceCreateFields]) -> None: ...


class ConfigurationItemWebhookExcludedResourcesService(_rt.Readable[ConfigurationItemWebhookExcludedResource], _rt.Referring[ConfigurationItemWebhookExcludedResource, "_ConfigurationItemWebhook | _Resource"], _rt.Creatable[ConfigurationItemWebhookExcludedResource], _rt.Deleting[ConfigurationItemWebhookExcludedResource]):
    """What the API can do with ConfigurationItemWebhookExcludedResources, below ConfigurationItemWebhooks: the sync service."""

    model = ConfigurationItemWebhookExcludedResource

    @_t.overload
    def create(self, model: ConfigurationItemWebhookExcludedResourceCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ConfigurationItemWebhookExcludedResourceCreateFields]) -> int: ...

    def create(self, model: ConfigurationItemWebhookExcludedResourceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ConfigurationItemWebhookExcludedResourceCreate, model, fields)

    def delete(self, id: int, /, *, webhook_id: int) -> None:
        """Delete the row with this id, below the row of ConfigurationItemWebhooks it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"webhook_id": webhook_id})


class AsyncConfigurationItemWebhookExcludedResourcesService(_rt.AsyncReadable[ConfigurationItemWebhookExcludedResource], _rt.AsyncReferring[ConfigurationItemWebhookExcludedResource, "_ConfigurationItemWebhook | _Resource"], _rt.AsyncCreatable[ConfigurationItemWebhookExcludedResource], _rt.AsyncDeleting[ConfigurationItemWebhookExcludedResource]):
    """What the API can do with ConfigurationItemWebhookExcludedResources, below ConfigurationItemWebhooks: the async service."""

    model = ConfigurationItemWebhookExcludedResource

    @_t.overload
    async def create(self, model: ConfigurationItemWebhookExcludedResourceCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ConfigurationItemWebhookExcludedResourceCreateFields]) -> int: ...

    async def create(self, model: ConfigurationItemWebhookExcludedResourceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ConfigurationItemWebhookExcludedResourceCreate, model, fields)

    async def delete(self, id: int, /, *, webhook_id: int) -> None:
        """Delete the row with this id, below the row of ConfigurationItemWebhooks it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"webhook_id": webhook_id})
