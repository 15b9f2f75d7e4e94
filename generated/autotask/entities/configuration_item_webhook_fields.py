"""ConfigurationItemWebhookFields. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .configuration_item_webhooks import ConfigurationItemWebhook as _ConfigurationItemWebhook
    from .configuration_item_webhooks import ConfigurationItemWebhookPath as _ConfigurationItemWebhookPath

_SCHEMA = _rt.EntitySchema(
    "ConfigurationItemWebhookFields",
    "ConfigurationItemWebhookField",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('field_id', 'fieldID', 'int32', required=True, read_only=True),
        _rt.FieldSchema('is_display_always_field', 'isDisplayAlwaysField', 'boolean', required=True),
        _rt.FieldSchema('is_subscribed_field', 'isSubscribedField', 'boolean', required=True),
        _rt.FieldSchema('webhook_id', 'webhookID', 'int32', required=True, read_only=True, reference='ConfigurationItemWebhook', target='ConfigurationItemWebhooks', relation='webhook'),
    ),
    parent=('ConfigurationItemWebhooks', 'Fields', 'webhook_id'),
    can="create update replace delete",
    package="autotask",
)


class ConfigurationItemWebhookFieldPath(_rt.Path[_rt.Root, "ConfigurationItemWebhookField"]):
    """The relations of ConfigurationItemWebhookFields, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    webhook: _ConfigurationItemWebhookPath[_rt.Root]
    """To the row of ConfigurationItemWebhooks that ``webhook_id`` refers to."""


class ConfigurationItemWebhookFieldFields(_rt.Fields["ConfigurationItemWebhookField"], ConfigurationItemWebhookFieldPath["ConfigurationItemWebhookField"]):
    """The fields of ConfigurationItemWebhookFields in queries: ``T = ConfigurationItemWebhookField.q``."""

    id: _rt.Integer[ConfigurationItemWebhookField]
    """``id``: int64, read-only."""
    field_id: _rt.Integer[ConfigurationItemWebhookField]
    """``fieldID``: int32, required and settable at create only, picklist of the tenant."""
    is_display_always_field: _rt.Boolean[ConfigurationItemWebhookField]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _rt.Boolean[ConfigurationItemWebhookField]
    """``isSubscribedField``: boolean, required."""
    webhook_id: _rt.Integer[ConfigurationItemWebhookField]
    """``webhookID``: int32, required and settable at create only, refers to ConfigurationItemWebhook."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ConfigurationItemWebhookField(_rt.Row):
    """A row of ConfigurationItemWebhookFields, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ConfigurationItemWebhookFieldFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    field_id: int | None = None
    """``fieldID``: int32, required and settable at create only, picklist of the tenant."""
    is_display_always_field: bool | None = None
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: bool | None = None
    """``isSubscribedField``: boolean, required."""
    webhook_id: int | None = None
    """``webhookID``: int32, required and settable at create only, refers to ConfigurationItemWebhook."""

    @property
    def webhook(self) -> _rt.Ref[_ConfigurationItemWebhook]:
        """The row of ConfigurationItemWebhooks that ``webhook_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "webhook_id")


class ConfigurationItemWebhookFieldCreateFields(_t.TypedDict, total=False):
    """What a new row of ConfigurationItemWebhookFields can be given."""

    field_id: _t.Required[int]
    """``fieldID``: int32, required and settable at create only, picklist of the tenant."""
    is_display_always_field: _t.Required[bool]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _t.Required[bool]
    """``isSubscribedField``: boolean, required."""
    webhook_id: _t.Required[int]
    """``webhookID``: int32, required and settable at create only, refers to ConfigurationItemWebhook."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ConfigurationItemWebhookFieldCreate(_rt.WriteModel):
    """A row of ConfigurationItemWebhookFields to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    field_id: int
    """``fieldID``: int32, required and settable at create only, picklist of the tenant."""
    is_display_always_field: bool
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: bool
    """``isSubscribedField``: boolean, required."""
    webhook_id: int
    """``webhookID``: int32, required and settable at create only, refers to ConfigurationItemWebhook."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ConfigurationItemWebhookFieldCreateFields]) -> None: ...


class ConfigurationItemWebhookFieldUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ConfigurationItemWebhookFields. Left out is kept; None clears."""

    webhook_id: _t.Required[int]
    """The id of the row of ConfigurationItemWebhooks that this one belongs to."""
    is_display_always_field: bool
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: bool
    """``isSubscribedField``: boolean, required."""


class ConfigurationItemWebhookFieldReplaceFields(_t.TypedDict, total=False):
    """What a row of ConfigurationItemWebhookFields is replaced by. Left out is cleared."""

    webhook_id: _t.Required[int]
    """The id of the row of ConfigurationItemWebhooks that this one belongs to."""
    is_display_always_field: _t.Required[bool]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _t.Required[bool]
    """``isSubscribedField``: boolean, required."""


class ConfigurationItemWebhookFieldsService(_rt.Readable[ConfigurationItemWebhookField], _rt.Referring[ConfigurationItemWebhookField, "_ConfigurationItemWebhook"], _rt.Creatable[ConfigurationItemWebhookField], _rt.Updatable[ConfigurationItemWebhookField], _rt.Deleting[ConfigurationItemWebhookField]):
    """What the API can do with ConfigurationItemWebhookFields, below ConfigurationItemWebhooks: the sync service."""

    model = ConfigurationItemWebhookField

    @_t.overload
    def create(self, model: ConfigurationItemWebhookFieldCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ConfigurationItemWebhookFieldCreateFields]) -> int: ...

    def create(self, model: ConfigurationItemWebhookFieldCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ConfigurationItemWebhookFieldCreate, model, fields)

    @_t.overload
    def update(self, row: ConfigurationItemWebhookField, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ConfigurationItemWebhookFieldUpdateFields]) -> None: ...

    def update(self, target: int | ConfigurationItemWebhookField, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ConfigurationItemWebhookFieldReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, webhook_id: int) -> None:
        """Delete the row with this id, below the row of ConfigurationItemWebhooks it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"webhook_id": webhook_id})


class AsyncConfigurationItemWebhookFieldsService(_rt.AsyncReadable[ConfigurationItemWebhookField], _rt.AsyncReferring[ConfigurationItemWebhookField, "_ConfigurationItemWebhook"], _rt.AsyncCreatable[ConfigurationItemWebhookField], _rt.AsyncUpdatable[ConfigurationItemWebhookField], _rt.AsyncDeleting[ConfigurationItemWebhookField]):
    """What the API can do with ConfigurationItemWebhookFields, below ConfigurationItemWebhooks: the async service."""

    model = ConfigurationItemWebhookField

    @_t.overload
    async def create(self, model: ConfigurationItemWebhookFieldCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ConfigurationItemWebhookFieldCreateFields]) -> int: ...

    async def create(self, model: ConfigurationItemWebhookFieldCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ConfigurationItemWebhookFieldCreate, model, fields)

    @_t.overload
    async def update(self, row: ConfigurationItemWebhookField, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ConfigurationItemWebhookFieldUpdateFields]) -> None: ...

    async def update(self, target: int | ConfigurationItemWebhookField, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ConfigurationItemWebhookFieldReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, webhook_id: int) -> None:
        """Delete the row with this id, below the row of ConfigurationItemWebhooks it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"webhook_id": webhook_id})
