"""CompanyWebhookUdfFields. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .company_webhooks import CompanyWebhook as _CompanyWebhook
    from .company_webhooks import CompanyWebhookPath as _CompanyWebhookPath

_SCHEMA = _rt.EntitySchema(
    "CompanyWebhookUdfFields",
    "CompanyWebhookUdfField",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('is_display_always_field', 'isDisplayAlwaysField', 'boolean', required=True),
        _rt.FieldSchema('is_subscribed_field', 'isSubscribedField', 'boolean', required=True),
        _rt.FieldSchema('udf_field_id', 'udfFieldID', 'int32', required=True, read_only=True),
        _rt.FieldSchema('webhook_id', 'webhookID', 'int32', required=True, read_only=True, reference='CompanyWebhook', target='CompanyWebhooks', relation='webhook'),
    ),
    parent=('CompanyWebhooks', 'UdfFields', 'webhook_id'),
    can="create update replace delete",
    package="autotask",
)


class CompanyWebhookUdfFieldPath(_rt.Path[_rt.Root, "CompanyWebhookUdfField"]):
    """The relations of CompanyWebhookUdfFields, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    webhook: _CompanyWebhookPath[_rt.Root]
    """To the row of CompanyWebhooks that ``webhook_id`` refers to."""


class CompanyWebhookUdfFieldFields(_rt.Fields["CompanyWebhookUdfField"], CompanyWebhookUdfFieldPath["CompanyWebhookUdfField"]):
    """The fields of CompanyWebhookUdfFields in queries: ``T = CompanyWebhookUdfField.q``."""

    id: _rt.Integer[CompanyWebhookUdfField]
    """``id``: int64, read-only."""
    is_display_always_field: _rt.Boolean[CompanyWebhookUdfField]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _rt.Boolean[CompanyWebhookUdfField]
    """``isSubscribedField``: boolean, required."""
    udf_field_id: _rt.Integer[CompanyWebhookUdfField]
    """``udfFieldID``: int32, required and settable at create only, picklist of the tenant."""
    webhook_id: _rt.Integer[CompanyWebhookUdfField]
    """``webhookID``: int32, required and settable at create only, refers to CompanyWebhook."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class CompanyWebhookUdfField(_rt.Row):
    """A row of CompanyWebhookUdfFields, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = CompanyWebhookUdfFieldFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    is_display_always_field: bool | None = None
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: bool | None = None
    """``isSubscribedField``: boolean, required."""
    udf_field_id: int | None = None
    """``udfFieldID``: int32, required and settable at create only, picklist of the tenant."""
    webhook_id: int | None = None
    """``webhookID``: int32, required and settable at create only, refers to CompanyWebhook."""

    @property
    def webhook(self) -> _rt.Ref[_CompanyWebhook]:
        """The row of CompanyWebhooks that ``webhook_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "webhook_id")


class CompanyWebhookUdfFieldCreateFields(_t.TypedDict, total=False):
    """What a new row of CompanyWebhookUdfFields can be given."""

    is_display_always_field: _t.Required[bool]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _t.Required[bool]
    """``isSubscribedField``: boolean, required."""
    udf_field_id: _t.Required[int]
    """``udfFieldID``: int32, required and settable at create only, picklist of the tenant."""
    webhook_id: _t.Required[int]
    """``webhookID``: int32, required and settable at create only, refers to CompanyWebhook."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class CompanyWebhookUdfFieldCreate(_rt.WriteModel):
    """A row of CompanyWebhookUdfFields to be created.

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
    """``webhookID``: int32, required and settable at create only, refers to CompanyWebhook."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[CompanyWebhookUdfFieldCreateFields]) -> None: ...


class CompanyWebhookUdfFieldUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of CompanyWebhookUdfFields. Left out is kept; None clears."""

    webhook_id: _t.Required[int]
    """The id of the row of CompanyWebhooks that this one belongs to."""
    is_display_always_field: bool
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: bool
    """``isSubscribedField``: boolean, required."""


class CompanyWebhookUdfFieldReplaceFields(_t.TypedDict, total=False):
    """What a row of CompanyWebhookUdfFields is replaced by. Left out is cleared."""

    webhook_id: _t.Required[int]
    """The id of the row of CompanyWebhooks that this one belongs to."""
    is_display_always_field: _t.Required[bool]
    """``isDisplayAlwaysField``: boolean, required."""
    is_subscribed_field: _t.Required[bool]
    """``isSubscribedField``: boolean, required."""


class CompanyWebhookUdfFieldsService(_rt.Readable[CompanyWebhookUdfField], _rt.Referring[CompanyWebhookUdfField, "_CompanyWebhook"], _rt.Creatable[CompanyWebhookUdfField], _rt.Updatable[CompanyWebhookUdfField], _rt.Deleting[CompanyWebhookUdfField]):
    """What the API can do with CompanyWebhookUdfFields, below CompanyWebhooks: the sync service."""

    model = CompanyWebhookUdfField

    @_t.overload
    def create(self, model: CompanyWebhookUdfFieldCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[CompanyWebhookUdfFieldCreateFields]) -> int: ...

    def create(self, model: CompanyWebhookUdfFieldCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(CompanyWebhookUdfFieldCreate, model, fields)

    @_t.overload
    def update(self, row: CompanyWebhookUdfField, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[CompanyWebhookUdfFieldUpdateFields]) -> None: ...

    def update(self, target: int | CompanyWebhookUdfField, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[CompanyWebhookUdfFieldReplaceFields]) -> None:
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


class AsyncCompanyWebhookUdfFieldsService(_rt.AsyncReadable[CompanyWebhookUdfField], _rt.AsyncReferring[CompanyWebhookUdfField, "_CompanyWebhook"], _rt.AsyncCreatable[CompanyWebhookUdfField], _rt.AsyncUpdatable[CompanyWebhookUdfField], _rt.AsyncDeleting[CompanyWebhookUdfField]):
    """What the API can do with CompanyWebhookUdfFields, below CompanyWebhooks: the async service."""

    model = CompanyWebhookUdfField

    @_t.overload
    async def create(self, model: CompanyWebhookUdfFieldCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[CompanyWebhookUdfFieldCreateFields]) -> int: ...

    async def create(self, model: CompanyWebhookUdfFieldCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(CompanyWebhookUdfFieldCreate, model, fields)

    @_t.overload
    async def update(self, row: CompanyWebhookUdfField, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[CompanyWebhookUdfFieldUpdateFields]) -> None: ...

    async def update(self, target: int | CompanyWebhookUdfField, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[CompanyWebhookUdfFieldReplaceFields]) -> None:
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
