"""CompanyWebhookFields. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .company_webhooks import CompanyWebhook as _CompanyWebhook
    from .company_webhooks import CompanyWebhookPath as _CompanyWebhookPath

_SCHEMA = _rt.EntitySchema(
    "CompanyWebhookFields",
    "CompanyWebhookField",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('field_id', 'fieldID', 'int32', required=True, read_only=True),
        _rt.FieldSchema('is_display_always_field', 'isDisplayAlwaysField', 'boolean', required=True),
        _rt.FieldSchema('is_subscribed_field', 'isSubscribedField', 'boolean', required=True),
        _rt.FieldSchema('webhook_id', 'webhookID', 'int32', required=True, read_only=True, reference='CompanyWebhook', target='CompanyWebhooks', relation='webhook'),
    ),
    parent=('CompanyWebhooks', 'Fields', 'webhook_id'),
    can="create update replace delete",
    package="autotask",
)


class CompanyWebhookFieldPath(_rt.Path[_rt.Root, "CompanyWebhookField"]):
    """The relations of CompanyWebhookFields, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    webhook: _CompanyWebhookPath[_rt.Root]
    """To the row of CompanyWebhooks that ``webhook_id`` refers to."""


class CompanyWebhookFieldFields(_rt.Fields["CompanyWebhookField"], CompanyWebhookFieldPath["CompanyWebhookField"]):
    """The fields of CompanyWebhookFields in queries: ``T = CompanyWebhookField.q``."""

    id: _rt.Integer[CompanyWebhookField]
    """``id``: int64, read-only."""
    field_id: _rt.Integer[CompanyWebhookField]
    """``fieldID``: int32, required and settable at create only, picklist of the tenant."""
    is_display_always_field: _rt.Boolean[CompanyWebhookField]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _rt.Boolean[CompanyWebhookField]
    """``isSubscribedField``: boolean, required."""
    webhook_id: _rt.Integer[CompanyWebhookField]
    """``webhookID``: int32, required and settable at create only, refers to CompanyWebhook."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class CompanyWebhookField(_rt.Row):
    """A row of CompanyWebhookFields, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = CompanyWebhookFieldFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    field_id: int | None = None
    """``fieldID``: int32, required and settable at create only, picklist of the tenant."""
    is_display_always_field: bool | None = None
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: bool | None = None
    """``isSubscribedField``: boolean, required."""
    webhook_id: int | None = None
    """``webhookID``: int32, required and settable at create only, refers to CompanyWebhook."""

    @property
    def webhook(self) -> _rt.Ref[_CompanyWebhook]:
        """The row of CompanyWebhooks that ``webhook_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "webhook_id")


class CompanyWebhookFieldCreateFields(_t.TypedDict, total=False):
    """What a new row of CompanyWebhookFields can be given."""

    field_id: _t.Required[int]
    """``fieldID``: int32, required and settable at create only, picklist of the tenant."""
    is_display_always_field: _t.Required[bool]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _t.Required[bool]
    """``isSubscribedField``: boolean, required."""
    webhook_id: _t.Required[int]
    """``webhookID``: int32, required and settable at create only, refers to CompanyWebhook."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class CompanyWebhookFieldCreate(_rt.WriteModel):
    """A row of CompanyWebhookFields to be created.

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
    """``webhookID``: int32, required and settable at create only, refers to CompanyWebhook."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[CompanyWebhookFieldCreateFields]) -> None: ...


class CompanyWebhookFieldUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of CompanyWebhookFields. Left out is kept; None clears."""

    webhook_id: _t.Required[int]
    """The id of the row of CompanyWebhooks that this one belongs to."""
    is_display_always_field: bool
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: bool
    """``isSubscribedField``: boolean, required."""


class CompanyWebhookFieldReplaceFields(_t.TypedDict, total=False):
    """What a row of CompanyWebhookFields is replaced by. Left out is cleared."""

    webhook_id: _t.Required[int]
    """The id of the row of CompanyWebhooks that this one belongs to."""
    is_display_always_field: _t.Required[bool]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _t.Required[bool]
    """``isSubscribedField``: boolean, required."""


class CompanyWebhookFieldsService(_rt.Readable[CompanyWebhookField], _rt.Referring[CompanyWebhookField, "_CompanyWebhook"], _rt.Creatable[CompanyWebhookField], _rt.Updatable[CompanyWebhookField], _rt.Deleting[CompanyWebhookField]):
    """What the API can do with CompanyWebhookFields, below CompanyWebhooks: the sync service."""

    model = CompanyWebhookField

    @_t.overload
    def create(self, model: CompanyWebhookFieldCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[CompanyWebhookFieldCreateFields]) -> int: ...

    def create(self, model: CompanyWebhookFieldCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(CompanyWebhookFieldCreate, model, fields)

    @_t.overload
    def update(self, row: CompanyWebhookField, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[CompanyWebhookFieldUpdateFields]) -> None: ...

    def update(self, target: int | CompanyWebhookField, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[CompanyWebhookFieldReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, webhook_id: int) -> None:
        """Delete the row with this id, below the row of CompanyWebhooks it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"webhook_id": webhook_id})


class AsyncCompanyWebhookFieldsService(_rt.AsyncReadable[CompanyWebhookField], _rt.AsyncReferring[CompanyWebhookField, "_CompanyWebhook"], _rt.AsyncCreatable[CompanyWebhookField], _rt.AsyncUpdatable[CompanyWebhookField], _rt.AsyncDeleting[CompanyWebhookField]):
    """What the API can do with CompanyWebhookFields, below CompanyWebhooks: the async service."""

    model = CompanyWebhookField

    @_t.overload
    async def create(self, model: CompanyWebhookFieldCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[CompanyWebhookFieldCreateFields]) -> int: ...

    async def create(self, model: CompanyWebhookFieldCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(CompanyWebhookFieldCreate, model, fields)

    @_t.overload
    async def update(self, row: CompanyWebhookField, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[CompanyWebhookFieldUpdateFields]) -> None: ...

    async def update(self, target: int | CompanyWebhookField, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[CompanyWebhookFieldReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, webhook_id: int) -> None:
        """Delete the row with this id, below the row of CompanyWebhooks it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"webhook_id": webhook_id})
