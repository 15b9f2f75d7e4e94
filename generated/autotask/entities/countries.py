"""Countries. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .invoice_templates import InvoiceTemplate as _InvoiceTemplate
    from .quote_templates import QuoteTemplate as _QuoteTemplate
    from .invoice_templates import InvoiceTemplatePath as _InvoiceTemplatePath
    from .quote_templates import QuoteTemplatePath as _QuoteTemplatePath

_SCHEMA = _rt.EntitySchema(
    "Countries",
    "Country",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('address_format_id', 'addressFormatID', 'int64', read_only=True),
        _rt.FieldSchema('country_code', 'countryCode', 'string', length=2, read_only=True),
        _rt.FieldSchema('display_name', 'displayName', 'string', length=100, read_only=True),
        _rt.FieldSchema('invoice_template_id', 'invoiceTemplateID', 'int32', read_only=True, reference='InvoiceTemplate', target='InvoiceTemplates', relation='invoice_template'),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', read_only=True, soap='Active'),
        _rt.FieldSchema('is_default_country', 'isDefaultCountry', 'boolean', read_only=True),
        _rt.FieldSchema('name', 'name', 'string', length=50, read_only=True),
        _rt.FieldSchema('purchase_order_template_id', 'purchaseOrderTemplateID', 'int32', read_only=True),
        _rt.FieldSchema('quote_template_id', 'quoteTemplateID', 'int32', read_only=True, reference='QuoteTemplate', target='QuoteTemplates', relation='quote_template'),
    ),
    root_writes=True,
    label="name",
    can="update replace",
    lifetime=900,
    package="autotask",
)


class CountryPath(_rt.Path[_rt.Root, "Country"]):
    """The relations of Countries, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    invoice_template: _InvoiceTemplatePath[_rt.Root]
    """To the row of InvoiceTemplates that ``invoice_template_id`` refers to."""
    quote_template: _QuoteTemplatePath[_rt.Root]
    """To the row of QuoteTemplates that ``quote_template_id`` refers to."""


class CountryFields(_rt.Fields["Country"], CountryPath["Country"]):
    """The fields of Countries in queries: ``T = Country.q``."""

    id: _rt.Integer[Country]
    """``id``: int64, read-only."""
    address_format_id: _rt.Integer[Country]
    """``addressFormatID``: int64, read-only, picklist of the tenant."""
    country_code: _rt.Text[Country]
    """``countryCode``: string, at most 2 characters, read-only."""
    display_name: _rt.Text[Country]
    """``displayName``: string, at most 100 characters, read-only."""
    invoice_template_id: _rt.Integer[Country]
    """``invoiceTemplateID``: int32, read-only, refers to InvoiceTemplate."""
    is_active: _rt.Boolean[Country]
    """``isActive``: boolean, read-only, Active in SOAP."""
    is_default_country: _rt.Boolean[Country]
    """``isDefaultCountry``: boolean, read-only."""
    name: _rt.Text[Country]
    """``name``: string, at most 50 characters, read-only."""
    purchase_order_template_id: _rt.Integer[Country]
    """``purchaseOrderTemplateID``: int32, read-only, picklist of the tenant."""
    quote_template_id: _rt.Integer[Country]
    """``quoteTemplateID``: int32, read-only, refers to QuoteTemplate."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Country(_rt.Row):
    """A row of Countries, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = CountryFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    address_format_id: int | None = None
    """``addressFormatID``: int64, read-only, picklist of the tenant."""
    country_code: str | None = None
    """``countryCode``: string, at most 2 characters, read-only."""
    display_name: str | None = None
    """``displayName``: string, at most 100 characters, read-only."""
    invoice_template_id: int | None = None
    """``invoiceTemplateID``: int32, read-only, refers to InvoiceTemplate."""
    is_active: bool | None = None
    """``isActive``: boolean, read-only, Active in SOAP."""
    is_default_country: bool | None = None
    """``isDefaultCountry``: boolean, read-only."""
    name: str | None = None
    """``name``: string, at most 50 characters, read-only."""
    purchase_order_template_id: int | None = None
    """``purchaseOrderTemplateID``: int32, read-only, picklist of the tenant."""
    quote_template_id: int | None = None
    """``quoteTemplateID``: int32, read-only, refers to QuoteTemplate."""

    @property
    def invoice_template(self) -> _rt.Ref[_InvoiceTemplate]:
        """The row of InvoiceTemplates that ``invoice_template_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "invoice_template_id")

    @property
    def quote_template(self) -> _rt.Ref[_QuoteTemplate]:
        """The row of QuoteTemplates that ``quote_template_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "quote_template_id")


class CountryUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Countries. Left out is kept; None clears."""



class CountryReplaceFields(_t.TypedDict, total=False):
    """What a row of Countries is replaced by. Left out is cleared."""



class CountriesService(_rt.Readable[Country], _rt.Referring[Country, "_InvoiceTemplate | _QuoteTemplate"], _rt.Updatable[Country]):
    """What the API can do with Countries: the sync service."""

    model = Country

    @_t.overload
    def update(self, row: Country, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[CountryUpdateFields]) -> None: ...

    def update(self, target: int | Country, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[CountryReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncCountriesService(_rt.AsyncReadable[Country], _rt.AsyncReferring[Country, "_InvoiceTemplate | _QuoteTemplate"], _rt.AsyncUpdatable[Country]):
    """What the API can do with Countries: the async service."""

    model = Country

    @_t.overload
    async def update(self, row: Country, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[CountryUpdateFields]) -> None: ...

    async def update(self, target: int | Country, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[CountryReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
