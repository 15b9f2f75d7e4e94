"""TicketWebhookFields. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .ticket_webhooks import TicketWebhook as _TicketWebhook
    from .ticket_webhooks import TicketWebhookPath as _TicketWebhookPath

_SCHEMA = _rt.EntitySchema(
    "TicketWebhookFields",
    "TicketWebhookField",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('field_id', 'fieldID', 'int32', required=True, read_only=True),
        _rt.FieldSchema('is_display_always_field', 'isDisplayAlwaysField', 'boolean', required=True),
        _rt.FieldSchema('is_subscribed_field', 'isSubscribedField', 'boolean', required=True),
        _rt.FieldSchema('webhook_id', 'webhookID', 'int32', required=True, read_only=True, reference='TicketWebhook', target='TicketWebhooks', relation='webhook'),
    ),
    parent=('TicketWebhooks', 'Fields', 'webhook_id'),
    can="create update replace delete",
    package="autotask",
)


class TicketWebhookFieldPath(_rt.Path[_rt.Root, "TicketWebhookField"]):
    """The relations of TicketWebhookFields, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    webhook: _TicketWebhookPath[_rt.Root]
    """To the row of TicketWebhooks that ``webhook_id`` refers to."""


class TicketWebhookFieldFields(_rt.Fields["TicketWebhookField"], TicketWebhookFieldPath["TicketWebhookField"]):
    """The fields of TicketWebhookFields in queries: ``T = TicketWebhookField.q``."""

    id: _rt.Integer[TicketWebhookField]
    """``id``: int64, read-only."""
    field_id: _rt.Integer[TicketWebhookField]
    """``fieldID``: int32, required and settable at create only, picklist of the tenant."""
    is_display_always_field: _rt.Boolean[TicketWebhookField]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _rt.Boolean[TicketWebhookField]
    """``isSubscribedField``: boolean, required."""
    webhook_id: _rt.Integer[TicketWebhookField]
    """``webhookID``: int32, required and settable at create only, refers to TicketWebhook."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TicketWebhookField(_rt.Row):
    """A row of TicketWebhookFields, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TicketWebhookFieldFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    field_id: int | None = None
    """``fieldID``: int32, required and settable at create only, picklist of the tenant."""
    is_display_always_field: bool | None = None
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: bool | None = None
    """``isSubscribedField``: boolean, required."""
    webhook_id: int | None = None
    """``webhookID``: int32, required and settable at create only, refers to TicketWebhook."""

    @property
    def webhook(self) -> _rt.Ref[_TicketWebhook]:
        """The row of TicketWebhooks that ``webhook_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "webhook_id")


class TicketWebhookFieldCreateFields(_t.TypedDict, total=False):
    """What a new row of TicketWebhookFields can be given."""

    field_id: _t.Required[int]
    """``fieldID``: int32, required and settable at create only, picklist of the tenant."""
    is_display_always_field: _t.Required[bool]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _t.Required[bool]
    """``isSubscribedField``: boolean, required."""
    webhook_id: _t.Required[int]
    """``webhookID``: int32, required and settable at create only, refers to TicketWebhook."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TicketWebhookFieldCreate(_rt.WriteModel):
    """A row of TicketWebhookFields to be created.

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
    """``webhookID``: int32, required and settable at create only, refers to TicketWebhook."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TicketWebhookFieldCreateFields]) -> None: ...


class TicketWebhookFieldUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of TicketWebhookFields. Left out is kept; None clears."""

    webhook_id: _t.Required[int]
    """The id of the row of TicketWebhooks that this one belongs to."""
    is_display_always_field: bool
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: bool
    """``isSubscribedField``: boolean, required."""


class TicketWebhookFieldReplaceFields(_t.TypedDict, total=False):
    """What a row of TicketWebhookFields is replaced by. Left out is cleared."""

    webhook_id: _t.Required[int]
    """The id of the row of TicketWebhooks that this one belongs to."""
    is_display_always_field: _t.Required[bool]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _t.Required[bool]
    """``isSubscribedField``: boolean, required."""


class TicketWebhookFieldsService(_rt.Readable[TicketWebhookField], _rt.Referring[TicketWebhookField, "_TicketWebhook"], _rt.Creatable[TicketWebhookField], _rt.Updatable[TicketWebhookField], _rt.Deleting[TicketWebhookField]):
    """What the API can do with TicketWebhookFields, below TicketWebhooks: the sync service."""

    model = TicketWebhookField

    @_t.overload
    def create(self, model: TicketWebhookFieldCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TicketWebhookFieldCreateFields]) -> int: ...

    def create(self, model: TicketWebhookFieldCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TicketWebhookFieldCreate, model, fields)

    @_t.overload
    def update(self, row: TicketWebhookField, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[TicketWebhookFieldUpdateFields]) -> None: ...

    def update(self, target: int | TicketWebhookField, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[TicketWebhookFieldReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, webhook_id: int) -> None:
        """Delete the row with this id, below the row of TicketWebhooks it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"webhook_id": webhook_id})


class AsyncTicketWebhookFieldsService(_rt.AsyncReadable[TicketWebhookField], _rt.AsyncReferring[TicketWebhookField, "_TicketWebhook"], _rt.AsyncCreatable[TicketWebhookField], _rt.AsyncUpdatable[TicketWebhookField], _rt.AsyncDeleting[TicketWebhookField]):
    """What the API can do with TicketWebhookFields, below TicketWebhooks: the async service."""

    model = TicketWebhookField

    @_t.overload
    async def create(self, model: TicketWebhookFieldCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TicketWebhookFieldCreateFields]) -> int: ...

    async def create(self, model: TicketWebhookFieldCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TicketWebhookFieldCreate, model, fields)

    @_t.overload
    async def update(self, row: TicketWebhookField, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[TicketWebhookFieldUpdateFields]) -> None: ...

    async def update(self, target: int | TicketWebhookField, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[TicketWebhookFieldReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, webhook_id: int) -> None:
        """Delete the row with this id, below the row of TicketWebhooks it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"webhook_id": webhook_id})
