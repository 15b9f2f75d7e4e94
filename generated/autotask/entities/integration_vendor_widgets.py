"""IntegrationVendorWidgets. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "IntegrationVendorWidgets",
    "IntegrationVendorWidget",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=500),
        _rt.FieldSchema('is_active', 'isActive', 'boolean'),
        _rt.FieldSchema('last_modified_date_time', 'lastModifiedDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('reference_url', 'referenceUrl', 'string', length=100, required=True),
        _rt.FieldSchema('secret', 'secret', 'string', length=100, required=True, read_only=True),
        _rt.FieldSchema('title', 'title', 'string', length=100, required=True),
        _rt.FieldSchema('vendor_supplied_id', 'vendorSuppliedID', 'string', length=100, required=True),
        _rt.FieldSchema('widget_key', 'widgetKey', 'string', length=100, required=True, read_only=True, queryable=False),
        _rt.FieldSchema('width', 'width', 'int32'),
    ),
    root_writes=True,
    label="title",
    can="create update replace delete",
    package="autotask",
)


class IntegrationVendorWidgetPath(_rt.Path[_rt.Root, "IntegrationVendorWidget"]):
    """The relations of IntegrationVendorWidgets, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class IntegrationVendorWidgetFields(_rt.Fields["IntegrationVendorWidget"], IntegrationVendorWidgetPath["IntegrationVendorWidget"]):
    """The fields of IntegrationVendorWidgets in queries: ``T = IntegrationVendorWidget.q``."""

    id: _rt.Integer[IntegrationVendorWidget]
    """``id``: int64, read-only."""
    create_date_time: _rt.DateTime[IntegrationVendorWidget]
    """``createDateTime``: datetime, read-only."""
    description: _rt.Text[IntegrationVendorWidget]
    """``description``: string, at most 500 characters."""
    is_active: _rt.Boolean[IntegrationVendorWidget]
    """``isActive``: boolean."""
    last_modified_date_time: _rt.DateTime[IntegrationVendorWidget]
    """``lastModifiedDateTime``: datetime, read-only."""
    reference_url: _rt.Text[IntegrationVendorWidget]
    """``referenceUrl``: string, at most 100 characters, required."""
    secret: _rt.Text[IntegrationVendorWidget]
    """``secret``: string, at most 100 characters, required and settable at create only."""
    title: _rt.Text[IntegrationVendorWidget]
    """``title``: string, at most 100 characters, required."""
    vendor_supplied_id: _rt.Text[IntegrationVendorWidget]
    """``vendorSuppliedID``: string, at most 100 characters, required."""
    widget_key: _rt.Text[IntegrationVendorWidget]
    """``widgetKey``: string, at most 100 characters, required and settable at create only, not queryable."""
    width: _rt.Integer[IntegrationVendorWidget]
    """``width``: int32, picklist of the tenant."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class IntegrationVendorWidget(_rt.Row):
    """A row of IntegrationVendorWidgets, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = IntegrationVendorWidgetFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    description: str | None = None
    """``description``: string, at most 500 characters."""
    is_active: bool | None = None
    """``isActive``: boolean."""
    last_modified_date_time: _rt.datetime | None = None
    """``lastModifiedDateTime``: datetime, read-only."""
    reference_url: str | None = None
    """``referenceUrl``: string, at most 100 characters, required."""
    secret: str | None = None
    """``secret``: string, at most 100 characters, required and settable at create only."""
    title: str | None = None
    """``title``: string, at most 100 characters, required."""
    vendor_supplied_id: str | None = None
    """``vendorSuppliedID``: string, at most 100 characters, required."""
    widget_key: str | None = None
    """``widgetKey``: string, at most 100 characters, required and settable at create only, not queryable."""
    width: int | None = None
    """``width``: int32, picklist of the tenant."""


class IntegrationVendorWidgetCreateFields(_t.TypedDict, total=False):
    """What a new row of IntegrationVendorWidgets can be given."""

    description: str | None
    """``description``: string, at most 500 characters."""
    is_active: bool | None
    """``isActive``: boolean."""
    reference_url: _t.Required[str]
    """``referenceUrl``: string, at most 100 characters, required."""
    secret: _t.Required[str]
    """``secret``: string, at most 100 characters, required and settable at create only."""
    title: _t.Required[str]
    """``title``: string, at most 100 characters, required."""
    vendor_supplied_id: _t.Required[str]
    """``vendorSuppliedID``: string, at most 100 characters, required."""
    widget_key: _t.Required[str]
    """``widgetKey``: string, at most 100 characters, required and settable at create only, not queryable."""
    width: int | None
    """``width``: int32, picklist of the tenant."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class IntegrationVendorWidgetCreate(_rt.WriteModel):
    """A row of IntegrationVendorWidgets to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 500 characters."""
    is_active: bool | None | _rt.Unset = _rt.UNSET
    """``isActive``: boolean."""
    reference_url: str
    """``referenceUrl``: string, at most 100 characters, required."""
    secret: str
    """``secret``: string, at most 100 characters, required and settable at create only."""
    title: str
    """``title``: string, at most 100 characters, required."""
    vendor_supplied_id: str
    """``vendorSuppliedID``: string, at most 100 characters, required."""
    widget_key: str
    """``widgetKey``: string, at most 100 characters, required and settable at create only, not queryable."""
    width: int | None | _rt.Unset = _rt.UNSET
    """``width``: int32, picklist of the tenant."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[IntegrationVendorWidgetCreateFields]) -> None: ...


class IntegrationVendorWidgetUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of IntegrationVendorWidgets. Left out is kept; None clears."""

    description: str | None
    """``description``: string, at most 500 characters."""
    is_active: bool | None
    """``isActive``: boolean."""
    reference_url: str
    """``referenceUrl``: string, at most 100 characters, required."""
    title: str
    """``title``: string, at most 100 characters, required."""
    vendor_supplied_id: str
    """``vendorSuppliedID``: string, at most 100 characters, required."""
    width: int | None
    """``width``: int32, picklist of the tenant."""


class IntegrationVendorWidgetReplaceFields(_t.TypedDict, total=False):
    """What a row of IntegrationVendorWidgets is replaced by. Left out is cleared."""

    description: str | None
    """``description``: string, at most 500 characters."""
    is_active: bool | None
    """``isActive``: boolean."""
    reference_url: _t.Required[str]
    """``referenceUrl``: string, at most 100 characters, required."""
    title: _t.Required[str]
    """``title``: string, at most 100 characters, required."""
    vendor_supplied_id: _t.Required[str]
    """``vendorSuppliedID``: string, at most 100 characters, required."""
    width: int | None
    """``width``: int32, picklist of the tenant."""


class IntegrationVendorWidgetsService(_rt.Readable[IntegrationVendorWidget], _rt.Queryable[IntegrationVendorWidget], _rt.Creatable[IntegrationVendorWidget], _rt.Updatable[IntegrationVendorWidget], _rt.Deactivating[IntegrationVendorWidget], _rt.Deleting[IntegrationVendorWidget]):
    """What the API can do with IntegrationVendorWidgets: the sync service."""

    model = IntegrationVendorWidget

    @_t.overload
    def create(self, model: IntegrationVendorWidgetCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[IntegrationVendorWidgetCreateFields]) -> int: ...

    def create(self, model: IntegrationVendorWidgetCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(IntegrationVendorWidgetCreate, model, fields)

    @_t.overload
    def update(self, row: IntegrationVendorWidget, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[IntegrationVendorWidgetUpdateFields]) -> None: ...

    def update(self, target: int | IntegrationVendorWidget, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[IntegrationVendorWidgetReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /) -> None:
        """Delete the row with this id.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {})


class AsyncIntegrationVendorWidgetsService(_rt.AsyncReadable[IntegrationVendorWidget], _rt.AsyncQueryable[IntegrationVendorWidget], _rt.AsyncCreatable[IntegrationVendorWidget], _rt.AsyncUpdatable[IntegrationVendorWidget], _rt.AsyncDeactivating[IntegrationVendorWidget], _rt.AsyncDeleting[IntegrationVendorWidget]):
    """What the API can do with IntegrationVendorWidgets: the async service."""

    model = IntegrationVendorWidget

    @_t.overload
    async def create(self, model: IntegrationVendorWidgetCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[IntegrationVendorWidgetCreateFields]) -> int: ...

    async def create(self, model: IntegrationVendorWidgetCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(IntegrationVendorWidgetCreate, model, fields)

    @_t.overload
    async def update(self, row: IntegrationVendorWidget, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[IntegrationVendorWidgetUpdateFields]) -> None: ...

    async def update(self, target: int | IntegrationVendorWidget, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[IntegrationVendorWidgetReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /) -> None:
        """Delete the row with this id.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {})
