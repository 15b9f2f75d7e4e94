"""QuoteTemplates. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "QuoteTemplates",
    "QuoteTemplate",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('calculate_tax_separately', 'calculateTaxSeparately', 'boolean', read_only=True),
        _rt.FieldSchema('create_date', 'createDate', 'datetime', read_only=True),
        _rt.FieldSchema('created_by', 'createdBy', 'int32', read_only=True, reference='Resource', target='Resources', relation='created_by_ref'),
        _rt.FieldSchema('currency_negative_format', 'currencyNegativeFormat', 'string', length=10, read_only=True),
        _rt.FieldSchema('currency_positive_format', 'currencyPositiveFormat', 'string', length=10, read_only=True),
        _rt.FieldSchema('date_format', 'dateFormat', 'int32', read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=200, read_only=True),
        _rt.FieldSchema('display_tax_category_superscripts', 'displayTaxCategorySuperscripts', 'boolean', read_only=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', read_only=True, soap='Active'),
        _rt.FieldSchema('last_activity_by', 'lastActivityBy', 'int32', read_only=True, reference='Resource', target='Resources', relation='last_activity_by_ref'),
        _rt.FieldSchema('last_activity_date', 'lastActivityDate', 'datetime', read_only=True),
        _rt.FieldSchema('name', 'name', 'string', length=50, read_only=True),
        _rt.FieldSchema('number_format', 'numberFormat', 'int32', read_only=True),
        _rt.FieldSchema('page_layout', 'pageLayout', 'int32', read_only=True),
        _rt.FieldSchema('page_number_format', 'pageNumberFormat', 'int32', read_only=True),
        _rt.FieldSchema('show_each_tax_in_group', 'showEachTaxInGroup', 'boolean', read_only=True),
        _rt.FieldSchema('show_grid_header', 'showGridHeader', 'boolean', read_only=True),
        _rt.FieldSchema('show_tax_category', 'showTaxCategory', 'boolean', read_only=True),
        _rt.FieldSchema('show_vertical_grid_lines', 'showVerticalGridLines', 'boolean', read_only=True),
    ),
    label="name",
    package="autotask",
)


class QuoteTemplatePath(_rt.Path[_rt.Root, "QuoteTemplate"]):
    """The relations of QuoteTemplates, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    created_by_ref: _ResourcePath[_rt.Root]
    """To the row of Resources that ``created_by`` refers to."""
    last_activity_by_ref: _ResourcePath[_rt.Root]
    """To the row of Resources that ``last_activity_by`` refers to."""


class QuoteTemplateFields(_rt.Fields["QuoteTemplate"], QuoteTemplatePath["QuoteTemplate"]):
    """The fields of QuoteTemplates in queries: ``T = QuoteTemplate.q``."""

    id: _rt.Integer[QuoteTemplate]
    """``id``: int64, read-only."""
    calculate_tax_separately: _rt.Boolean[QuoteTemplate]
    """``calculateTaxSeparately``: boolean, read-only."""
    create_date: _rt.DateTime[QuoteTemplate]
    """``createDate``: datetime, read-only."""
    created_by: _rt.Integer[QuoteTemplate]
    """``createdBy``: int32, read-only, refers to Resource."""
    currency_negative_format: _rt.Text[QuoteTemplate]
    """``currencyNegativeFormat``: string, at most 10 characters, read-only."""
    currency_positive_format: _rt.Text[QuoteTemplate]
    """``currencyPositiveFormat``: string, at most 10 characters, read-only."""
    date_format: _rt.Integer[QuoteTemplate]
    """``dateFormat``: int32, read-only, picklist of the tenant."""
    description: _rt.Text[QuoteTemplate]
    """``description``: string, at most 200 characters, read-only."""
    display_tax_category_superscripts: _rt.Boolean[QuoteTemplate]
    """``displayTaxCategorySuperscripts``: boolean, read-only."""
    is_active: _rt.Boolean[QuoteTemplate]
    """``isActive``: boolean, read-only, Active in SOAP."""
    last_activity_by: _rt.Integer[QuoteTemplate]
    """``lastActivityBy``: int32, read-only, refers to Resource."""
    last_activity_date: _rt.DateTime[QuoteTemplate]
    """``lastActivityDate``: datetime, read-only."""
    name: _rt.Text[QuoteTemplate]
    """``name``: string, at most 50 characters, read-only."""
    number_format: _rt.Integer[QuoteTemplate]
    """``numberFormat``: int32, read-only, picklist of the tenant."""
    page_layout: _rt.Integer[QuoteTemplate]
    """``pageLayout``: int32, read-only, picklist of the tenant."""
    page_number_format: _rt.Integer[QuoteTemplate]
    """``pageNumberFormat``: int32, read-only, picklist of the tenant."""
    show_each_tax_in_group: _rt.Boolean[QuoteTemplate]
    """``showEachTaxInGroup``: boolean, read-only."""
    show_grid_header: _rt.Boolean[QuoteTemplate]
    """``showGridHeader``: boolean, read-only."""
    show_tax_category: _rt.Boolean[QuoteTemplate]
    """``showTaxCategory``: boolean, read-only."""
    show_vertical_grid_lines: _rt.Boolean[QuoteTemplate]
    """``showVerticalGridLines``: boolean, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class QuoteTemplate(_rt.Row):
    """A row of QuoteTemplates, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = QuoteTemplateFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    calculate_tax_separately: bool | None = None
    """``calculateTaxSeparately``: boolean, read-only."""
    create_date: _rt.datetime | None = None
    """``createDate``: datetime, read-only."""
    created_by: int | None = None
    """``createdBy``: int32, read-only, refers to Resource."""
    currency_negative_format: str | None = None
    """``currencyNegativeFormat``: string, at most 10 characters, read-only."""
    currency_positive_format: str | None = None
    """``currencyPositiveFormat``: string, at most 10 characters, read-only."""
    date_format: int | None = None
    """``dateFormat``: int32, read-only, picklist of the tenant."""
    description: str | None = None
    """``description``: string, at most 200 characters, read-only."""
    display_tax_category_superscripts: bool | None = None
    """``displayTaxCategorySuperscripts``: boolean, read-only."""
    is_active: bool | None = None
    """``isActive``: boolean, read-only, Active in SOAP."""
    last_activity_by: int | None = None
    """``lastActivityBy``: int32, read-only, refers to Resource."""
    last_activity_date: _rt.datetime | None = None
    """``lastActivityDate``: datetime, read-only."""
    name: str | None = None
    """``name``: string, at most 50 characters, read-only."""
    number_format: int | None = None
    """``numberFormat``: int32, read-only, picklist of the tenant."""
    page_layout: int | None = None
    """``pageLayout``: int32, read-only, picklist of the tenant."""
    page_number_format: int | None = None
    """``pageNumberFormat``: int32, read-only, picklist of the tenant."""
    show_each_tax_in_group: bool | None = None
    """``showEachTaxInGroup``: boolean, read-only."""
    show_grid_header: bool | None = None
    """``showGridHeader``: boolean, read-only."""
    show_tax_category: bool | None = None
    """``showTaxCategory``: boolean, read-only."""
    show_vertical_grid_lines: bool | None = None
    """``showVerticalGridLines``: boolean, read-only."""

    @property
    def created_by_ref(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``created_by`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "created_by")

    @property
    def last_activity_by_ref(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``last_activity_by`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "last_activity_by")


class QuoteTemplatesService(_rt.Readable[QuoteTemplate], _rt.Referring[QuoteTemplate, _t.Never]):
    """What the API can do with QuoteTemplates: the sync service."""

    model = QuoteTemplate


class AsyncQuoteTemplatesService(_rt.AsyncReadable[QuoteTemplate], _rt.AsyncReferring[QuoteTemplate, _t.Never]):
    """What the API can do with QuoteTemplates: the async service."""

    model = QuoteTemplate
