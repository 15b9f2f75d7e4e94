"""TicketNoteWebhookFields. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .ticket_note_webhooks import TicketNoteWebhook as _TicketNoteWebhook
    from .ticket_note_webhooks import TicketNoteWebhookPath as _TicketNoteWebhookPath

_SCHEMA = _rt.EntitySchema(
    "TicketNoteWebhookFields",
    "TicketNoteWebhookField",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('field_id', 'fieldID', 'int32', required=True, read_only=True),
        _rt.FieldSchema('is_display_always_field', 'isDisplayAlwaysField', 'boolean', required=True),
        _rt.FieldSchema('is_subscribed_field', 'isSubscribedField', 'boolean', required=True),
        _rt.FieldSchema('webhook_id', 'webhookID', 'int32', required=True, read_only=True, reference='TicketNoteWebhook', target='TicketNoteWebhooks', relation='webhook'),
    ),
    parent=('TicketNoteWebhooks', 'Fields', 'webhook_id'),
    can="create update replace delete",
    package="autotask",
)


class TicketNoteWebhookFieldPath(_rt.Path[_rt.Root, "TicketNoteWebhookField"]):
    """The relations of TicketNoteWebhookFields, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    webhook: _TicketNoteWebhookPath[_rt.Root]
    """To the row of TicketNoteWebhooks that ``webhook_id`` refers to."""


class TicketNoteWebhookFieldFields(_rt.Fields["TicketNoteWebhookField"], TicketNoteWebhookFieldPath["TicketNoteWebhookField"]):
    """The fields of TicketNoteWebhookFields in queries: ``T = TicketNoteWebhookField.q``."""

    id: _rt.Integer[TicketNoteWebhookField]
    """``id``: int64, read-only."""
    field_id: _rt.Integer[TicketNoteWebhookField]
    """``fieldID``: int32, required and settable at create only, picklist of the tenant."""
    is_display_always_field: _rt.Boolean[TicketNoteWebhookField]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _rt.Boolean[TicketNoteWebhookField]
    """``isSubscribedField``: boolean, required."""
    webhook_id: _rt.Integer[TicketNoteWebhookField]
    """``webhookID``: int32, required and settable at create only, refers to TicketNoteWebhook."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TicketNoteWebhookField(_rt.Row):
    """A row of TicketNoteWebhookFields, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TicketNoteWebhookFieldFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    field_id: int | None = None
    """``fieldID``: int32, required and settable at create only, picklist of the tenant."""
    is_display_always_field: bool | None = None
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: bool | None = None
    """``isSubscribedField``: boolean, required."""
    webhook_id: int | None = None
    """``webhookID``: int32, required and settable at create only, refers to TicketNoteWebhook."""

    @property
    def webhook(self) -> _rt.Ref[_TicketNoteWebhook]:
        """The row of TicketNoteWebhooks that ``webhook_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "webhook_id")


class TicketNoteWebhookFieldCreateFields(_t.TypedDict, total=False):
    """What a new row of TicketNoteWebhookFields can be given."""

    field_id: _t.Required[int]
    """``fieldID``: int32, required and settable at create only, picklist of the tenant."""
    is_display_always_field: _t.Required[bool]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _t.Required[bool]
    """``isSubscribedField``: boolean, required."""
    webhook_id: _t.Required[int]
    """``webhookID``: int32, required and settable at create only, refers to TicketNoteWebhook."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TicketNoteWebhookFieldCreate(_rt.WriteModel):
    """A row of TicketNoteWebhookFields to be created.

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
    """``webhookID``: int32, required and settable at create only, refers to TicketNoteWebhook."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TicketNoteWebhookFieldCreateFields]) -> None: ...


class TicketNoteWebhookFieldUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of TicketNoteWebhookFields. Left out is kept; None clears."""

    webhook_id: _t.Required[int]
    """The id of the row of TicketNoteWebhooks that this one belongs to."""
    is_display_always_field: bool
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: bool
    """``isSubscribedField``: boolean, required."""


class TicketNoteWebhookFieldReplaceFields(_t.TypedDict, total=False):
    """What a row of TicketNoteWebhookFields is replaced by. Left out is cleared."""

    webhook_id: _t.Required[int]
    """The id of the row of TicketNoteWebhooks that this one belongs to."""
    is_display_always_field: _t.Required[bool]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _t.Required[bool]
    """``isSubscribedField``: boolean, required."""


class TicketNoteWebhookFieldsService(_rt.Readable[TicketNoteWebhookField], _rt.Referring[TicketNoteWebhookField, "_TicketNoteWebhook"], _rt.Creatable[TicketNoteWebhookField], _rt.Updatable[TicketNoteWebhookField], _rt.Deleting[TicketNoteWebhookField]):
    """What the API can do with TicketNoteWebhookFields, below TicketNoteWebhooks: the sync service."""

    model = TicketNoteWebhookField

    @_t.overload
    def create(self, model: TicketNoteWebhookFieldCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TicketNoteWebhookFieldCreateFields]) -> int: ...

    def create(self, model: TicketNoteWebhookFieldCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TicketNoteWebhookFieldCreate, model, fields)

    @_t.overload
    def update(self, row: TicketNoteWebhookField, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[TicketNoteWebhookFieldUpdateFields]) -> None: ...

    def update(self, target: int | TicketNoteWebhookField, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[TicketNoteWebhookFieldReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, webhook_id: int) -> None:
        """Delete the row with this id, below the row of TicketNoteWebhooks it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"webhook_id": webhook_id})


class AsyncTicketNoteWebhookFieldsService(_rt.AsyncReadable[TicketNoteWebhookField], _rt.AsyncReferring[TicketNoteWebhookField, "_TicketNoteWebhook"], _rt.AsyncCreatable[TicketNoteWebhookField], _rt.AsyncUpdatable[TicketNoteWebhookField], _rt.AsyncDeleting[TicketNoteWebhookField]):
    """What the API can do with TicketNoteWebhookFields, below TicketNoteWebhooks: the async service."""

    model = TicketNoteWebhookField

    @_t.overload
    async def create(self, model: TicketNoteWebhookFieldCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TicketNoteWebhookFieldCreateFields]) -> int: ...

    async def create(self, model: TicketNoteWebhookFieldCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TicketNoteWebhookFieldCreate, model, fields)

    @_t.overload
    async def update(self, row: TicketNoteWebhookField, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[TicketNoteWebhookFieldUpdateFields]) -> None: ...

    async def update(self, target: int | TicketNoteWebhookField, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[TicketNoteWebhookFieldReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, webhook_id: int) -> None:
        """Delete the row with this id, below the row of TicketNoteWebhooks it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"webhook_id": webhook_id})
