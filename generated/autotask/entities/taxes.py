"""Taxes. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .tax_categories import TaxCategory as _TaxCategory
    from .tax_regions import TaxRegion as _TaxRegion
    from .tax_categories import TaxCategoryPath as _TaxCategoryPath
    from .tax_regions import TaxRegionPath as _TaxRegionPath

_SCHEMA = _rt.EntitySchema(
    "Taxes",
    "Tax",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('is_compounded', 'isCompounded', 'boolean'),
        _rt.FieldSchema('tax_category_id', 'taxCategoryID', 'int32', required=True, read_only=True, reference='TaxCategory', target='TaxCategories', relation='tax_category'),
        _rt.FieldSchema('tax_name', 'taxName', 'string', length=100, required=True),
        _rt.FieldSchema('tax_rate', 'taxRate', 'double', required=True),
        _rt.FieldSchema('tax_region_id', 'taxRegionID', 'int32', required=True, read_only=True, reference='TaxRegion', target='TaxRegions', relation='tax_region'),
    ),
    root_writes=True,
    label="tax_name",
    can="create update replace",
    package="autotask",
)


class TaxPath(_rt.Path[_rt.Root, "Tax"]):
    """The relations of Taxes, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    tax_category: _TaxCategoryPath[_rt.Root]
    """To the row of TaxCategories that ``tax_category_id`` refers to."""
    tax_region: _TaxRegionPath[_rt.Root]
    """To the row of TaxRegions that ``tax_region_id`` refers to."""


class TaxFields(_rt.Fields["Tax"], TaxPath["Tax"]):
    """The fields of Taxes in queries: ``T = Tax.q``."""

    id: _rt.Integer[Tax]
    """``id``: int64, read-only."""
    is_compounded: _rt.Boolean[Tax]
    """``isCompounded``: boolean."""
    tax_category_id: _rt.Integer[Tax]
    """``taxCategoryID``: int32, required and settable at create only, refers to TaxCategory."""
    tax_name: _rt.Text[Tax]
    """``taxName``: string, at most 100 characters, required."""
    tax_rate: _rt.Double[Tax]
    """``taxRate``: double, required."""
    tax_region_id: _rt.Integer[Tax]
    """``taxRegionID``: int32, required and settable at create only, refers to TaxRegion."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Tax(_rt.Row):
    """A row of Taxes, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TaxFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    is_compounded: bool | None = None
    """``isCompounded``: boolean."""
    tax_category_id: int | None = None
    """``taxCategoryID``: int32, required and settable at create only, refers to TaxCategory."""
    tax_name: str | None = None
    """``taxName``: string, at most 100 characters, required."""
    tax_rate: float | None = None
    """``taxRate``: double, required."""
    tax_region_id: int | None = None
    """``taxRegionID``: int32, required and settable at create only, refers to TaxRegion."""

    @property
    def tax_category(self) -> _rt.Ref[_TaxCategory]:
        """The row of TaxCategories that ``tax_category_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "tax_category_id")

    @property
    def tax_region(self) -> _rt.Ref[_TaxRegion]:
        """The row of TaxRegions that ``tax_region_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "tax_region_id")


class TaxCreateFields(_t.TypedDict, total=False):
    """What a new row of Taxes can be given."""

    is_compounded: bool | None
    """``isCompounded``: boolean."""
    tax_category_id: _t.Required[int]
    """``taxCategoryID``: int32, required and settable at create only, refers to TaxCategory."""
    tax_name: _t.Required[str]
    """``taxName``: string, at most 100 characters, required."""
    tax_rate: _t.Required[float]
    """``taxRate``: double, required."""
    tax_region_id: _t.Required[int]
    """``taxRegionID``: int32, required and settable at create only, refers to TaxRegion."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TaxCreate(_rt.WriteModel):
    """A row of Taxes to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    is_compounded: bool | None | _rt.Unset = _rt.UNSET
    """``isCompounded``: boolean."""
    tax_category_id: int
    """``taxCategoryID``: int32, required and settable at create only, refers to TaxCategory."""
    tax_name: str
    """``taxName``: string, at most 100 characters, required."""
    tax_rate: float
    """``taxRate``: double, required."""
    tax_region_id: int
    """``taxRegionID``: int32, required and settable at create only, refers to TaxRegion."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TaxCreateFields]) -> None: ...


class TaxUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Taxes. Left out is kept; None clears."""

    is_compounded: bool | None
    """``isCompounded``: boolean."""
    tax_name: str
    """``taxName``: string, at most 100 characters, required."""
    tax_rate: float
    """``taxRate``: double, required."""


class TaxReplaceFields(_t.TypedDict, total=False):
    """What a row of Taxes is replaced by. Left out is cleared."""

    is_compounded: bool | None
    """``isCompounded``: boolean."""
    tax_name: _t.Required[str]
    """``taxName``: string, at most 100 characters, required."""
    tax_rate: _t.Required[float]
    """``taxRate``: double, required."""


class TaxesService(_rt.Readable[Tax], _rt.Referring[Tax, "_TaxCategory | _TaxRegion"], _rt.Creatable[Tax], _rt.Updatable[Tax]):
    """What the API can do with Taxes: the sync service."""

    model = Tax

    @_t.overload
    def create(self, model: TaxCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TaxCreateFields]) -> int: ...

    def create(self, model: TaxCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TaxCreate, model, fields)

    @_t.overload
    def update(self, row: Tax, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[TaxUpdateFields]) -> None: ...

    def update(self, target: int | Tax, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[TaxReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncTaxesService(_rt.AsyncReadable[Tax], _rt.AsyncReferring[Tax, "_TaxCategory | _TaxRegion"], _rt.AsyncCreatable[Tax], _rt.AsyncUpdatable[Tax]):
    """What the API can do with Taxes: the async service."""

    model = Tax

    @_t.overload
    async def create(self, model: TaxCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TaxCreateFields]) -> int: ...

    async def create(self, model: TaxCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TaxCreate, model, fields)

    @_t.overload
    async def update(self, row: Tax, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[TaxUpdateFields]) -> None: ...

    async def update(self, target: int | Tax, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[TaxReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
