"""IntegrationVendorInsights. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "IntegrationVendorInsights",
    "IntegrationVendorInsight",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=8000),
        _rt.FieldSchema('height', 'height', 'int32'),
        _rt.FieldSchema('insight_category', 'insightCategory', 'int32'),
        _rt.FieldSchema('insight_key', 'insightKey', 'string'),
        _rt.FieldSchema('is_active', 'isActive', 'boolean'),
        _rt.FieldSchema('last_modified_date_time', 'lastModifiedDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('reference_url', 'referenceUrl', 'string'),
        _rt.FieldSchema('secret', 'secret', 'string'),
        _rt.FieldSchema('title', 'title', 'string', length=255),
        _rt.FieldSchema('vendor_supplied_id', 'vendorSuppliedID', 'string'),
    ),
    root_writes=True,
    label="title",
    can="create update replace delete",
    package="autotask",
)


class IntegrationVendorInsightPath(_rt.Path[_rt.Root, "IntegrationVendorInsight"]):
    """The relations of IntegrationVendorInsights, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class IntegrationVendorInsightFields(_rt.Fields["IntegrationVendorInsight"], IntegrationVendorInsightPath["IntegrationVendorInsight"]):
    """The fields of IntegrationVendorInsights in queries: ``T = IntegrationVendorInsight.q``."""

    id: _rt.Integer[IntegrationVendorInsight]
    """``id``: int64, read-only."""
    create_date_time: _rt.DateTime[IntegrationVendorInsight]
    """``createDateTime``: datetime, read-only."""
    description: _rt.Text[IntegrationVendorInsight]
    """``description``: string, at most 8,000 characters."""
    height: _rt.Integer[IntegrationVendorInsight]
    """``height``: int32."""
    insight_category: _rt.Integer[IntegrationVendorInsight]
    """``insightCategory``: int32."""
    insight_key: _rt.Text[IntegrationVendorInsight]
    """``insightKey``: string."""
    is_active: _rt.Boolean[IntegrationVendorInsight]
    """``isActive``: boolean."""
    last_modified_date_time: _rt.DateTime[IntegrationVendorInsight]
    """``lastModifiedDateTime``: datetime, read-only."""
    reference_url: _rt.Text[IntegrationVendorInsight]
    """``referenceUrl``: string."""
    secret: _rt.Text[IntegrationVendorInsight]
    """``secret``: string."""
    title: _rt.Text[IntegrationVendorInsight]
    """``title``: string, at most 255 characters."""
    vendor_supplied_id: _rt.Text[IntegrationVendorInsight]
    """``vendorSuppliedID``: string."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class IntegrationVendorInsight(_rt.Row):
    """A row of IntegrationVendorInsights, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = IntegrationVendorInsightFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    description: str | None = None
    """``description``: string, at most 8,000 characters."""
    height: int | None = None
    """``height``: int32."""
    insight_category: int | None = None
    """``insightCategory``: int32."""
    insight_key: str | None = None
    """``insightKey``: string."""
    is_active: bool | None = None
    """``isActive``: boolean."""
    last_modified_date_time: _rt.datetime | None = None
    """``lastModifiedDateTime``: datetime, read-only."""
    reference_url: str | None = None
    """``referenceUrl``: string."""
    secret: str | None = None
    """``secret``: string."""
    title: str | None = None
    """``title``: string, at most 255 characters."""
    vendor_supplied_id: str | None = None
    """``vendorSuppliedID``: string."""


class IntegrationVendorInsightCreateFields(_t.TypedDict, total=False):
    """What a new row of IntegrationVendorInsights can be given."""

    description: str | None
    """``description``: string, at most 8,000 characters."""
    height: int | None
    """``height``: int32."""
    insight_category: int | None
    """``insightCategory``: int32."""
    insight_key: str | None
    """``insightKey``: string."""
    is_active: bool | None
    """``isActive``: boolean."""
    reference_url: str | None
    """``referenceUrl``: string."""
    secret: str | None
    """``secret``: string."""
    title: str | None
    """``title``: string, at most 255 characters."""
    vendor_supplied_id: str | None
    """``vendorSuppliedID``: string."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class IntegrationVendorInsightCreate(_rt.WriteModel):
    """A row of IntegrationVendorInsights to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 8,000 characters."""
    height: int | None | _rt.Unset = _rt.UNSET
    """``height``: int32."""
    insight_category: int | None | _rt.Unset = _rt.UNSET
    """``insightCategory``: int32."""
    insight_key: str | None | _rt.Unset = _rt.UNSET
    """``insightKey``: string."""
    is_active: bool | None | _rt.Unset = _rt.UNSET
    """``isActive``: boolean."""
    reference_url: str | None | _rt.Unset = _rt.UNSET
    """``referenceUrl``: string."""
    secret: str | None | _rt.Unset = _rt.UNSET
    """``secret``: string."""
    title: str | None | _rt.Unset = _rt.UNSET
    """``title``: string, at most 255 characters."""
    vendor_supplied_id: str | None | _rt.Unset = _rt.UNSET
    """``vendorSuppliedID``: string."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[IntegrationVendorInsightCreateFields]) -> None: ...


class IntegrationVendorInsightUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of IntegrationVendorInsights. Left out is kept; None clears."""

    description: str | None
    """``description``: string, at most 8,000 characters."""
    height: int | None
    """``height``: int32."""
    insight_category: int | None
    """``insightCategory``: int32."""
    insight_key: str | None
    """``insightKey``: string."""
    is_active: bool | None
    """``isActive``: boolean."""
    reference_url: str | None
    """``referenceUrl``: string."""
    secret: str | None
    """``secret``: string."""
    title: str | None
    """``title``: string, at most 255 characters."""
    vendor_supplied_id: str | None
    """``vendorSuppliedID``: string."""


class IntegrationVendorInsightReplaceFields(_t.TypedDict, total=False):
    """What a row of IntegrationVendorInsights is replaced by. Left out is cleared."""

    description: str | None
    """``description``: string, at most 8,000 characters."""
    height: int | None
    """``height``: int32."""
    insight_category: int | None
    """``insightCategory``: int32."""
    insight_key: str | None
    """``insightKey``: string."""
    is_active: bool | None
    """``isActive``: boolean."""
    reference_url: str | None
    """``referenceUrl``: string."""
    secret: str | None
    """``secret``: string."""
    title: str | None
    """``title``: string, at most 255 characters."""
    vendor_supplied_id: str | None
    """``vendorSuppliedID``: string."""


class IntegrationVendorInsightsService(_rt.Readable[IntegrationVendorInsight], _rt.Queryable[IntegrationVendorInsight], _rt.Creatable[IntegrationVendorInsight], _rt.Updatable[IntegrationVendorInsight], _rt.Deactivating[IntegrationVendorInsight], _rt.Deleting[IntegrationVendorInsight]):
    """What the API can do with IntegrationVendorInsights: the sync service."""

    model = IntegrationVendorInsight

    @_t.overload
    def create(self, model: IntegrationVendorInsightCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[IntegrationVendorInsightCreateFields]) -> int: ...

    def create(self, model: IntegrationVendorInsightCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(IntegrationVendorInsightCreate, model, fields)

    @_t.overload
    def update(self, row: IntegrationVendorInsight, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[IntegrationVendorInsightUpdateFields]) -> None: ...

    def update(self, target: int | IntegrationVendorInsight, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[IntegrationVendorInsightReplaceFields]) -> None:
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


class AsyncIntegrationVendorInsightsService(_rt.AsyncReadable[IntegrationVendorInsight], _rt.AsyncQueryable[IntegrationVendorInsight], _rt.AsyncCreatable[IntegrationVendorInsight], _rt.AsyncUpdatable[IntegrationVendorInsight], _rt.AsyncDeactivating[IntegrationVendorInsight], _rt.AsyncDeleting[IntegrationVendorInsight]):
    """What the API can do with IntegrationVendorInsights: the async service."""

    model = IntegrationVendorInsight

    @_t.overload
    async def create(self, model: IntegrationVendorInsightCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[IntegrationVendorInsightCreateFields]) -> int: ...

    async def create(self, model: IntegrationVendorInsightCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(IntegrationVendorInsightCreate, model, fields)

    @_t.overload
    async def update(self, row: IntegrationVendorInsight, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[IntegrationVendorInsightUpdateFields]) -> None: ...

    async def update(self, target: int | IntegrationVendorInsight, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[IntegrationVendorInsightReplaceFields]) -> None:
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
