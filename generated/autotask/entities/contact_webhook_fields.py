"""ContactWebhookFields. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contact_webhooks import ContactWebhook as _ContactWebhook
    from .contact_webhooks import ContactWebhookPath as _ContactWebhookPath

_SCHEMA = _rt.EntitySchema(
    "ContactWebhookFields",
    "ContactWebhookField",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('field_id', 'fieldID', 'int32', required=True, read_only=True),
        _rt.FieldSchema('is_display_always_field', 'isDisplayAlwaysField', 'boolean', required=True),
        _rt.FieldSchema('is_subscribed_field', 'isSubscribedField', 'boolean', required=True),
        _rt.FieldSchema('webhook_id', 'webhookID', 'int32', required=True, read_only=True, reference='ContactWebhook', target='ContactWebhooks', relation='webhook'),
    ),
    parent=('ContactWebhooks', 'Fields', 'webhook_id'),
    can="create update replace delete",
    package="autotask",
)


class ContactWebhookFieldPath(_rt.Path[_rt.Root, "ContactWebhookField"]):
    """The relations of ContactWebhookFields, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    webhook: _ContactWebhookPath[_rt.Root]
    """To the row of ContactWebhooks that ``webhook_id`` refers to."""


class ContactWebhookFieldFields(_rt.Fields["ContactWebhookField"], ContactWebhookFieldPath["ContactWebhookField"]):
    """The fields of ContactWebhookFields in queries: ``T = ContactWebhookField.q``."""

    id: _rt.Integer[ContactWebhookField]
    """``id``: int64, read-only."""
    field_id: _rt.Integer[ContactWebhookField]
    """``fieldID``: int32, required and settable at create only, picklist of the tenant."""
    is_display_always_field: _rt.Boolean[ContactWebhookField]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _rt.Boolean[ContactWebhookField]
    """``isSubscribedField``: boolean, required."""
    webhook_id: _rt.Integer[ContactWebhookField]
    """``webhookID``: int32, required and settable at create only, refers to ContactWebhook."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContactWebhookField(_rt.Row):
    """A row of ContactWebhookFields, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContactWebhookFieldFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    field_id: int | None = None
    """``fieldID``: int32, required and settable at create only, picklist of the tenant."""
    is_display_always_field: bool | None = None
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: bool | None = None
    """``isSubscribedField``: boolean, required."""
    webhook_id: int | None = None
    """``webhookID``: int32, required and settable at create only, refers to ContactWebhook."""

    @property
    def webhook(self) -> _rt.Ref[_ContactWebhook]:
        """The row of ContactWebhooks that ``webhook_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "webhook_id")


class ContactWebhookFieldCreateFields(_t.TypedDict, total=False):
    """What a new row of ContactWebhookFields can be given."""

    field_id: _t.Required[int]
    """``fieldID``: int32, required and settable at create only, picklist of the tenant."""
    is_display_always_field: _t.Required[bool]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _t.Required[bool]
    """``isSubscribedField``: boolean, required."""
    webhook_id: _t.Required[int]
    """``webhookID``: int32, required and settable at create only, refers to ContactWebhook."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContactWebhookFieldCreate(_rt.WriteModel):
    """A row of ContactWebhookFields to be created.

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
    """``webhookID``: int32, required and settable at create only, refers to ContactWebhook."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContactWebhookFieldCreateFields]) -> None: ...


class ContactWebhookFieldUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ContactWebhookFields. Left out is kept; None clears."""

    webhook_id: _t.Required[int]
    """The id of the row of ContactWebhooks that this one belongs to."""
    is_display_always_field: bool
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: bool
    """``isSubscribedField``: boolean, required."""


class ContactWebhookFieldReplaceFields(_t.TypedDict, total=False):
    """What a row of ContactWebhookFields is replaced by. Left out is cleared."""

    webhook_id: _t.Required[int]
    """The id of the row of ContactWebhooks that this one belongs to."""
    is_display_always_field: _t.Required[bool]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _t.Required[bool]
    """``isSubscribedField``: boolean, required."""


class ContactWebhookFieldsService(_rt.Readable[ContactWebhookField], _rt.Referring[ContactWebhookField, "_ContactWebhook"], _rt.Creatable[ContactWebhookField], _rt.Updatable[ContactWebhookField], _rt.Deleting[ContactWebhookField]):
    """What the API can do with ContactWebhookFields, below ContactWebhooks: the sync service."""

    model = ContactWebhookField

    @_t.overload
    def create(self, model: ContactWebhookFieldCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContactWebhookFieldCreateFields]) -> int: ...

    def create(self, model: ContactWebhookFieldCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContactWebhookFieldCreate, model, fields)

    @_t.overload
    def update(self, row: ContactWebhookField, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ContactWebhookFieldUpdateFields]) -> None: ...

    def update(self, target: int | ContactWebhookField, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ContactWebhookFieldReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, webhook_id: int) -> None:
        """Delete the row with this id, below the row of ContactWebhooks it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"webhook_id": webhook_id})


class AsyncContactWebhookFieldsService(_rt.AsyncReadable[ContactWebhookField], _rt.AsyncReferring[ContactWebhookField, "_ContactWebhook"], _rt.AsyncCreatable[ContactWebhookField], _rt.AsyncUpdatable[ContactWebhookField], _rt.AsyncDeleting[ContactWebhookField]):
    """What the API can do with ContactWebhookFields, below ContactWebhooks: the async service."""

    model = ContactWebhookField

    @_t.overload
    async def create(self, model: ContactWebhookFieldCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContactWebhookFieldCreateFields]) -> int: ...

    async def create(self, model: ContactWebhookFieldCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContactWebhookFieldCreate, model, fields)

    @_t.overload
    async def update(self, row: ContactWebhookField, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ContactWebhookFieldUpdateFields]) -> None: ...

    async def update(self, target: int | ContactWebhookField, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ContactWebhookFieldReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, webhook_id: int) -> None:
        """Delete the row with this id, below the row of ContactWebhooks it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"webhook_id": webhook_id})
