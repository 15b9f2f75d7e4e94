"""ContactWebhookUdfFields. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contact_webhooks import ContactWebhook as _ContactWebhook
    from .contact_webhooks import ContactWebhookPath as _ContactWebhookPath

_SCHEMA = _rt.EntitySchema(
    "ContactWebhookUdfFields",
    "ContactWebhookUdfField",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('is_display_always_field', 'isDisplayAlwaysField', 'boolean', required=True),
        _rt.FieldSchema('is_subscribed_field', 'isSubscribedField', 'boolean', required=True),
        _rt.FieldSchema('udf_field_id', 'udfFieldID', 'int32', required=True, read_only=True),
        _rt.FieldSchema('webhook_id', 'webhookID', 'int32', required=True, read_only=True, reference='ContactWebhook', target='ContactWebhooks', relation='webhook'),
    ),
    parent=('ContactWebhooks', 'UdfFields', 'webhook_id'),
    can="create update replace delete",
    package="autotask",
)


class ContactWebhookUdfFieldPath(_rt.Path[_rt.Root, "ContactWebhookUdfField"]):
    """The relations of ContactWebhookUdfFields, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    webhook: _ContactWebhookPath[_rt.Root]
    """To the row of ContactWebhooks that ``webhook_id`` refers to."""


class ContactWebhookUdfFieldFields(_rt.Fields["ContactWebhookUdfField"], ContactWebhookUdfFieldPath["ContactWebhookUdfField"]):
    """The fields of ContactWebhookUdfFields in queries: ``T = ContactWebhookUdfField.q``."""

    id: _rt.Integer[ContactWebhookUdfField]
    """``id``: int64, read-only."""
    is_display_always_field: _rt.Boolean[ContactWebhookUdfField]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _rt.Boolean[ContactWebhookUdfField]
    """``isSubscribedField``: boolean, required."""
    udf_field_id: _rt.Integer[ContactWebhookUdfField]
    """``udfFieldID``: int32, required and settable at create only, picklist of the tenant."""
    webhook_id: _rt.Integer[ContactWebhookUdfField]
    """``webhookID``: int32, required and settable at create only, refers to ContactWebhook."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContactWebhookUdfField(_rt.Row):
    """A row of ContactWebhookUdfFields, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContactWebhookUdfFieldFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    is_display_always_field: bool | None = None
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: bool | None = None
    """``isSubscribedField``: boolean, required."""
    udf_field_id: int | None = None
    """``udfFieldID``: int32, required and settable at create only, picklist of the tenant."""
    webhook_id: int | None = None
    """``webhookID``: int32, required and settable at create only, refers to ContactWebhook."""

    @property
    def webhook(self) -> _rt.Ref[_ContactWebhook]:
        """The row of ContactWebhooks that ``webhook_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "webhook_id")


class ContactWebhookUdfFieldCreateFields(_t.TypedDict, total=False):
    """What a new row of ContactWebhookUdfFields can be given."""

    is_display_always_field: _t.Required[bool]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _t.Required[bool]
    """``isSubscribedField``: boolean, required."""
    udf_field_id: _t.Required[int]
    """``udfFieldID``: int32, required and settable at create only, picklist of the tenant."""
    webhook_id: _t.Required[int]
    """``webhookID``: int32, required and settable at create only, refers to ContactWebhook."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContactWebhookUdfFieldCreate(_rt.WriteModel):
    """A row of ContactWebhookUdfFields to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    is_display_always_field: bool
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: bool
    """``isSubscribedField``: boolean, required."""
    udf_field_id: int
    """``udfFieldID``: int32, required and settable at create only, picklist of the tenant."""
    webhook_id: int
    """``webhookID``: int32, required and settable at create only, refers to ContactWebhook."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContactWebhookUdfFieldCreateFields]) -> None: ...


class ContactWebhookUdfFieldUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ContactWebhookUdfFields. Left out is kept; None clears."""

    webhook_id: _t.Required[int]
    """The id of the row of ContactWebhooks that this one belongs to."""
    is_display_always_field: bool
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: bool
    """``isSubscribedField``: boolean, required."""


class ContactWebhookUdfFieldReplaceFields(_t.TypedDict, total=False):
    """What a row of ContactWebhookUdfFields is replaced by. Left out is cleared."""

    webhook_id: _t.Required[int]
    """The id of the row of ContactWebhooks that this one belongs to."""
    is_display_always_field: _t.Required[bool]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _t.Required[bool]
    """``isSubscribedField``: boolean, required."""


class ContactWebhookUdfFieldsService(_rt.Readable[ContactWebhookUdfField], _rt.Referring[ContactWebhookUdfField, "_ContactWebhook"], _rt.Creatable[ContactWebhookUdfField], _rt.Updatable[ContactWebhookUdfField], _rt.Deleting[ContactWebhookUdfField]):
    """What the API can do with ContactWebhookUdfFields, below ContactWebhooks: the sync service."""

    model = ContactWebhookUdfField

    @_t.overload
    def create(self, model: ContactWebhookUdfFieldCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContactWebhookUdfFieldCreateFields]) -> int: ...

    def create(self, model: ContactWebhookUdfFieldCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContactWebhookUdfFieldCreate, model, fields)

    @_t.overload
    def update(self, row: ContactWebhookUdfField, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ContactWebhookUdfFieldUpdateFields]) -> None: ...

    def update(self, target: int | ContactWebhookUdfField, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ContactWebhookUdfFieldReplaceFields]) -> None:
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


class AsyncContactWebhookUdfFieldsService(_rt.AsyncReadable[ContactWebhookUdfField], _rt.AsyncReferring[ContactWebhookUdfField, "_ContactWebhook"], _rt.AsyncCreatable[ContactWebhookUdfField], _rt.AsyncUpdatable[ContactWebhookUdfField], _rt.AsyncDeleting[ContactWebhookUdfField]):
    """What the API can do with ContactWebhookUdfFields, below ContactWebhooks: the async service."""

    model = ContactWebhookUdfField

    @_t.overload
    async def create(self, model: ContactWebhookUdfFieldCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContactWebhookUdfFieldCreateFields]) -> int: ...

    async def create(self, model: ContactWebhookUdfFieldCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContactWebhookUdfFieldCreate, model, fields)

    @_t.overload
    async def update(self, row: ContactWebhookUdfField, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ContactWebhookUdfFieldUpdateFields]) -> None: ...

    async def update(self, target: int | ContactWebhookUdfField, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ContactWebhookUdfFieldReplaceFields]) -> None:
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
