"""QuoteItems. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .billing_codes import BillingCode as _BillingCode
    from .products import Product as _Product
    from .quotes import Quote as _Quote
    from .roles import Role as _Role
    from .service_bundles import ServiceBundle as _ServiceBundle
    from .services import Service as _Service
    from .shipping_types import ShippingType as _ShippingType
    from .tax_categories import TaxCategory as _TaxCategory
    from .billing_codes import BillingCodePath as _BillingCodePath
    from .products import ProductPath as _ProductPath
    from .quotes import QuotePath as _QuotePath
    from .roles import RolePath as _RolePath
    from .service_bundles import ServiceBundlePath as _ServiceBundlePath
    from .services import ServicePath as _ServicePath
    from .shipping_types import ShippingTypePath as _ShippingTypePath
    from .tax_categories import TaxCategoryPath as _TaxCategoryPath

_SCHEMA = _rt.EntitySchema(
    "QuoteItems",
    "QuoteItem",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('average_cost', 'averageCost', 'double', read_only=True, queryable=False),
        _rt.FieldSchema('charge_id', 'chargeID', 'int32', reference='BillingCode', soap='CostID', target='BillingCodes', relation='charge'),
        _rt.FieldSchema('description', 'description', 'string', length=2000),
        _rt.FieldSchema('expense_id', 'expenseID', 'int32', reference='BillingCode', target='BillingCodes', relation='expense'),
        _rt.FieldSchema('highest_cost', 'highestCost', 'double', read_only=True, queryable=False),
        _rt.FieldSchema('internal_currency_line_discount', 'internalCurrencyLineDiscount', 'double', read_only=True),
        _rt.FieldSchema('internal_currency_unit_discount', 'internalCurrencyUnitDiscount', 'double', read_only=True),
        _rt.FieldSchema('internal_currency_unit_price', 'internalCurrencyUnitPrice', 'double', read_only=True),
        _rt.FieldSchema('is_optional', 'isOptional', 'boolean', required=True),
        _rt.FieldSchema('is_taxable', 'isTaxable', 'boolean'),
        _rt.FieldSchema('labor_id', 'laborID', 'int32', reference='Role', target='Roles', relation='labor'),
        _rt.FieldSchema('line_discount', 'lineDiscount', 'double', required=True),
        _rt.FieldSchema('markup_rate', 'markupRate', 'double', read_only=True),
        _rt.FieldSchema('name', 'name', 'string', length=100),
        _rt.FieldSchema('percentage_discount', 'percentageDiscount', 'double', required=True),
        _rt.FieldSchema('period_type', 'periodType', 'int32', values=(1, 2, 3, 4, 5)),
        _rt.FieldSchema('product_id', 'productID', 'int32', reference='Product', target='Products', relation='product'),
        _rt.FieldSchema('quantity', 'quantity', 'double', required=True),
        _rt.FieldSchema('quote_id', 'quoteID', 'int32', required=True, read_only=True, reference='Quote', target='Quotes', relation='quote'),
        _rt.FieldSchema('quote_item_type', 'quoteItemType', 'int32', required=True, soap='Type'),
        _rt.FieldSchema('service_bundle_id', 'serviceBundleID', 'int32', reference='ServiceBundle', target='ServiceBundles', relation='service_bundle'),
        _rt.FieldSchema('service_id', 'serviceID', 'int32', reference='Service', target='Services', relation='service'),
        _rt.FieldSchema('shipping_id', 'shippingID', 'int32', reference='ShippingType', target='ShippingTypes', relation='shipping'),
        _rt.FieldSchema('sort_order_id', 'sortOrderID', 'int32', read_only=True),
        _rt.FieldSchema('tax_category_id', 'taxCategoryID', 'int32', reference='TaxCategory', target='TaxCategories', relation='tax_category'),
        _rt.FieldSchema('total_effective_tax', 'totalEffectiveTax', 'double', read_only=True),
        _rt.FieldSchema('unit_cost', 'unitCost', 'double'),
        _rt.FieldSchema('unit_discount', 'unitDiscount', 'double', required=True),
        _rt.FieldSchema('unit_price', 'unitPrice', 'double'),
    ),
    parent=('Quotes', 'Items', 'quote_id'),
    label="name",
    can="create update replace delete",
    package="autotask",
)


class QuoteItemPeriodType(_rt.PicklistEnum):
    """Values of ``QuoteItem.period_type``."""

    MONTHLY = 1, 'Monthly'
    QUARTERLY = 2, 'Quarterly'
    YEARLY = 3, 'Yearly'
    SEMI_ANNUAL = 4, 'Semi-Annual'
    ONE_TIME = 5, 'One-Time'


class QuoteItemPath(_rt.Path[_rt.Root, "QuoteItem"]):
    """The relations of QuoteItems, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    charge: _BillingCodePath[_rt.Root]
    """To the row of BillingCodes that ``charge_id`` refers to."""
    expense: _BillingCodePath[_rt.Root]
    """To the row of BillingCodes that ``expense_id`` refers to."""
    labor: _RolePath[_rt.Root]
    """To the row of Roles that ``labor_id`` refers to."""
    product: _ProductPath[_rt.Root]
    """To the row of Products that ``product_id`` refers to."""
    quote: _QuotePath[_rt.Root]
    """To the row of Quotes that ``quote_id`` refers to."""
    service_bundle: _ServiceBundlePath[_rt.Root]
    """To the row of ServiceBundles that ``service_bundle_id`` refers to."""
    service: _ServicePath[_rt.Root]
    """To the row of Services that ``service_id`` refers to."""
    shipping: _ShippingTypePath[_rt.Root]
    """To the row of ShippingTypes that ``shipping_id`` refers to."""
    tax_category: _TaxCategoryPath[_rt.Root]
    """To the row of TaxCategories that ``tax_category_id`` refers to."""


class QuoteItemFields(_rt.Fields["QuoteItem"], QuoteItemPath["QuoteItem"]):
    """The fields of QuoteItems in queries: ``T = QuoteItem.q``."""

    id: _rt.Integer[QuoteItem]
    """``id``: int64, read-only."""
    average_cost: _rt.Double[QuoteItem]
    """``averageCost``: double, read-only, not queryable."""
    charge_id: _rt.Integer[QuoteItem]
    """``chargeID``: int32, refers to BillingCode, CostID in SOAP."""
    description: _rt.Text[QuoteItem]
    """``description``: string, at most 2,000 characters."""
    expense_id: _rt.Integer[QuoteItem]
    """``expenseID``: int32, refers to BillingCode."""
    highest_cost: _rt.Double[QuoteItem]
    """``highestCost``: double, read-only, not queryable."""
    internal_currency_line_discount: _rt.Double[QuoteItem]
    """``internalCurrencyLineDiscount``: double, read-only."""
    internal_currency_unit_discount: _rt.Double[QuoteItem]
    """``internalCurrencyUnitDiscount``: double, read-only."""
    internal_currency_unit_price: _rt.Double[QuoteItem]
    """``internalCurrencyUnitPrice``: double, read-only."""
    is_optional: _rt.Boolean[QuoteItem]
    """``isOptional``: boolean, required."""
    is_taxable: _rt.Boolean[QuoteItem]
    """``isTaxable``: boolean."""
    labor_id: _rt.Integer[QuoteItem]
    """``laborID``: int32, refers to Role."""
    line_discount: _rt.Double[QuoteItem]
    """``lineDiscount``: double, required."""
    markup_rate: _rt.Double[QuoteItem]
    """``markupRate``: double, read-only."""
    name: _rt.Text[QuoteItem]
    """``name``: string, at most 100 characters."""
    percentage_discount: _rt.Double[QuoteItem]
    """``percentageDiscount``: double, required."""
    period_type: _rt.Integer[QuoteItem]
    """``periodType``: int32, picklist."""
    product_id: _rt.Integer[QuoteItem]
    """``productID``: int32, refers to Product."""
    quantity: _rt.Double[QuoteItem]
    """``quantity``: double, required."""
    quote_id: _rt.Integer[QuoteItem]
    """``quoteID``: int32, required and settable at create only, refers to Quote."""
    quote_item_type: _rt.Integer[QuoteItem]
    """``quoteItemType``: int32, required, picklist of the tenant, Type in SOAP."""
    service_bundle_id: _rt.Integer[QuoteItem]
    """``serviceBundleID``: int32, refers to ServiceBundle."""
    service_id: _rt.Integer[QuoteItem]
    """``serviceID``: int32, refers to Service."""
    shipping_id: _rt.Integer[QuoteItem]
    """``shippingID``: int32, refers to ShippingType."""
    sort_order_id: _rt.Integer[QuoteItem]
    """``sortOrderID``: int32, read-only."""
    tax_category_id: _rt.Integer[QuoteItem]
    """``taxCategoryID``: int32, refers to TaxCategory."""
    total_effective_tax: _rt.Double[QuoteItem]
    """``totalEffectiveTax``: double, read-only."""
    unit_cost: _rt.Double[QuoteItem]
    """``unitCost``: double."""
    unit_discount: _rt.Double[QuoteItem]
    """``unitDiscount``: double, required."""
    unit_price: _rt.Double[QuoteItem]
    """``unitPrice``: double."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class QuoteItem(_rt.Row):
    """A row of QuoteItems, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = QuoteItemFields(_SCHEMA)
    picklists = {"period_type": QuoteItemPeriodType}

    id: int
    """``id``: int64, read-only."""
    average_cost: float | None = None
    """``averageCost``: double, read-only, not queryable."""
    charge_id: int | None = None
    """``chargeID``: int32, refers to BillingCode, CostID in SOAP."""
    description: str | None = None
    """``description``: string, at most 2,000 characters."""
    expense_id: int | None = None
    """``expenseID``: int32, refers to BillingCode."""
    highest_cost: float | None = None
    """``highestCost``: double, read-only, not queryable."""
    internal_currency_line_discount: float | None = None
    """``internalCurrencyLineDiscount``: double, read-only."""
    internal_currency_unit_discount: float | None = None
    """``internalCurrencyUnitDiscount``: double, read-only."""
    internal_currency_unit_price: float | None = None
    """``internalCurrencyUnitPrice``: double, read-only."""
    is_optional: bool | None = None
    """``isOptional``: boolean, required."""
    is_taxable: bool | None = None
    """``isTaxable``: boolean."""
    labor_id: int | None = None
    """``laborID``: int32, refers to Role."""
    line_discount: float | None = None
    """``lineDiscount``: double, required."""
    markup_rate: float | None = None
    """``markupRate``: double, read-only."""
    name: str | None = None
    """``name``: string, at most 100 characters."""
    percentage_discount: float | None = None
    """``percentageDiscount``: double, required."""
    period_type: int | None = None
    """``periodType``: int32, picklist."""
    product_id: int | None = None
    """``productID``: int32, refers to Product."""
    quantity: float | None = None
    """``quantity``: double, required."""
    quote_id: int | None = None
    """``quoteID``: int32, required and settable at create only, refers to Quote."""
    quote_item_type: int | None = None
    """``quoteItemType``: int32, required, picklist of the tenant, Type in SOAP."""
    service_bundle_id: int | None = None
    """``serviceBundleID``: int32, refers to ServiceBundle."""
    service_id: int | None = None
    """``serviceID``: int32, refers to Service."""
    shipping_id: int | None = None
    """``shippingID``: int32, refers to ShippingType."""
    sort_order_id: int | None = None
    """``sortOrderID``: int32, read-only."""
    tax_category_id: int | None = None
    """``taxCategoryID``: int32, refers to TaxCategory."""
    total_effective_tax: float | None = None
    """``totalEffectiveTax``: double, read-only."""
    unit_cost: float | None = None
    """``unitCost``: double."""
    unit_discount: float | None = None
    """``unitDiscount``: double, required."""
    unit_price: float | None = None
    """``unitPrice``: double."""

    @property
    def charge(self) -> _rt.Ref[_BillingCode]:
        """The row of BillingCodes that ``charge_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "charge_id")

    @property
    def expense(self) -> _rt.Ref[_BillingCode]:
        """The row of BillingCodes that ``expense_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "expense_id")

    @property
    def labor(self) -> _rt.Ref[_Role]:
        """The row of Roles that ``labor_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "labor_id")

    @property
    def product(self) -> _rt.Ref[_Product]:
        """The row of Products that ``product_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "product_id")

    @property
    def quote(self) -> _rt.Ref[_Quote]:
        """The row of Quotes that ``quote_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "quote_id")

    @property
    def service_bundle(self) -> _rt.Ref[_ServiceBundle]:
        """The row of ServiceBundles that ``service_bundle_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "service_bundle_id")

    @property
    def service(self) -> _rt.Ref[_Service]:
        """The row of Services that ``service_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "service_id")

    @property
    def shipping(self) -> _rt.Ref[_ShippingType]:
        """The row of ShippingTypes that ``shipping_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "shipping_id")

    @property
    def tax_category(self) -> _rt.Ref[_TaxCategory]:
        """The row of TaxCategories that ``tax_category_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "tax_category_id")


class QuoteItemCreateFields(_t.TypedDict, total=False):
    """What a new row of QuoteItems can be given."""

    charge_id: int | None
    """``chargeID``: int32, refers to BillingCode, CostID in SOAP."""
    description: str | None
    """``description``: string, at most 2,000 characters."""
    expense_id: int | None
    """``expenseID``: int32, refers to BillingCode."""
    is_optional: _t.Required[bool]
    """``isOptional``: boolean, required."""
    is_taxable: bool | None
    """``isTaxable``: boolean."""
    labor_id: int | None
    """``laborID``: int32, refers to Role."""
    line_discount: _t.Required[float]
    """``lineDiscount``: double, required."""
    name: str | None
    """``name``: string, at most 100 characters."""
    percentage_discount: _t.Required[float]
    """``percentageDiscount``: double, required."""
    period_type: int | None
    """``periodType``: int32, picklist."""
    product_id: int | None
    """``productID``: int32, refers to Product."""
    quantity: _t.Required[float]
    """``quantity``: double, required."""
    quote_id: _t.Required[int]
    """``quoteID``: int32, required and settable at create only, refers to Quote."""
    quote_item_type: _t.Required[int]
    """``quoteItemType``: int32, required, picklist of the tenant, Type in SOAP."""
    service_bundle_id: int | None
    """``serviceBundleID``: int32, refers to ServiceBundle."""
    service_id: int | None
    """``serviceID``: int32, refers to Service."""
    shipping_id: int | None
    """``shippingID``: int32, refers to ShippingType."""
    tax_category_id: int | None
    """``taxCategoryID``: int32, refers to TaxCategory."""
    unit_cost: float | None
    """``unitCost``: double."""
    unit_discount: _t.Required[float]
    """``unitDiscount``: double, required."""
    unit_price: float | None
    """``unitPrice``: double."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class QuoteItemCreate(_rt.WriteModel):
    """A row of QuoteItems to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    charge_id: int | None | _rt.Unset = _rt.UNSET
    """``chargeID``: int32, refers to BillingCode, CostID in SOAP."""
    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 2,000 characters."""
    expense_id: int | None | _rt.Unset = _rt.UNSET
    """``expenseID``: int32, refers to BillingCode."""
    is_optional: bool
    """``isOptional``: boolean, required."""
    is_taxable: bool | None | _rt.Unset = _rt.UNSET
    """``isTaxable``: boolean."""
    labor_id: int | None | _rt.Unset = _rt.UNSET
    """``laborID``: int32, refers to Role."""
    line_discount: float
    """``lineDiscount``: double, required."""
    name: str | None | _rt.Unset = _rt.UNSET
    """``name``: string, at most 100 characters."""
    percentage_discount: float
    """``percentageDiscount``: double, required."""
    period_type: int | None | _rt.Unset = _rt.UNSET
    """``periodType``: int32, picklist."""
    product_id: int | None | _rt.Unset = _rt.UNSET
    """``productID``: int32, refers to Product."""
    quantity: float
    """``quantity``: double, required."""
    quote_id: int
    """``quoteID``: int32, required and settable at create only, refers to Quote."""
    quote_item_type: int
    """``quoteItemType``: int32, required, picklist of the tenant, Type in SOAP."""
    service_bundle_id: int | None | _rt.Unset = _rt.UNSET
    """``serviceBundleID``: int32, refers to ServiceBundle."""
    service_id: int | None | _rt.Unset = _rt.UNSET
    """``serviceID``: int32, refers to Service."""
    shipping_id: int | None | _rt.Unset = _rt.UNSET
    """``shippingID``: int32, refers to ShippingType."""
    tax_category_id: int | None | _rt.Unset = _rt.UNSET
    """``taxCategoryID``: int32, refers to TaxCategory."""
    unit_cost: float | None | _rt.Unset = _rt.UNSET
    """``unitCost``: double."""
    unit_discount: float
    """``unitDiscount``: double, required."""
    unit_price: float | None | _rt.Unset = _rt.UNSET
    """``unitPrice``: double."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[QuoteItemCreateFields]) -> None: ...


class QuoteItemUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of QuoteItems. Left out is kept; None clears."""

    quote_id: _t.Required[int]
    """The id of the row of Quotes that this one belongs to."""
    charge_id: int | None
    """``chargeID``: int32, refers to BillingCode, CostID in SOAP."""
    description: str | None
    """``description``: string, at most 2,000 characters."""
    expense_id: int | None
    """``expenseID``: int32, refers to BillingCode."""
    is_optional: bool
    """``isOptional``: boolean, required."""
    is_taxable: bool | None
    """``isTaxable``: boolean."""
    labor_id: int | None
    """``laborID``: int32, refers to Role."""
    line_discount: float
    """``lineDiscount``: double, required."""
    name: str | None
    """``name``: string, at most 100 characters."""
    percentage_discount: float
    """``percentageDiscount``: double, required."""
    period_type: int | None
    """``periodType``: int32, picklist."""
    product_id: int | None
    """``productID``: int32, refers to Product."""
    quantity: float
    """``quantity``: double, required."""
    quote_item_type: int
    """``quoteItemType``: int32, required, picklist of the tenant, Type in SOAP."""
    service_bundle_id: int | None
    """``serviceBundleID``: int32, refers to ServiceBundle."""
    service_id: int | None
    """``serviceID``: int32, refers to Service."""
    shipping_id: int | None
    """``shippingID``: int32, refers to ShippingType."""
    tax_category_id: int | None
    """``taxCategoryID``: int32, refers to TaxCategory."""
    unit_cost: float | None
    """``unitCost``: double."""
    unit_discount: float
    """``unitDiscount``: double, required."""
    unit_price: float | None
    """``unitPrice``: double."""


class QuoteItemReplaceFields(_t.TypedDict, total=False):
    """What a row of QuoteItems is replaced by. Left out is cleared."""

    quote_id: _t.Required[int]
    """The id of the row of Quotes that this one belongs to."""
    charge_id: int | None
    """``chargeID``: int32, refers to BillingCode, CostID in SOAP."""
    description: str | None
    """``description``: string, at most 2,000 characters."""
    expense_id: int | None
    """``expenseID``: int32, refers to BillingCode."""
    is_optional: _t.Required[bool]
    """``isOptional``: boolean, required."""
    is_taxable: bool | None
    """``isTaxable``: boolean."""
    labor_id: int | None
    """``laborID``: int32, refers to Role."""
    line_discount: _t.Required[float]
    """``lineDiscount``: double, required."""
    name: str | None
    """``name``: string, at most 100 characters."""
    percentage_discount: _t.Required[float]
    """``percentageDiscount``: double, required."""
    period_type: int | None
    """``periodType``: int32, picklist."""
    product_id: int | None
    """``productID``: int32, refers to Product."""
    quantity: _t.Required[float]
    """``quantity``: double, required."""
    quote_item_type: _t.Required[int]
    """``quoteItemType``: int32, required, picklist of the tenant, Type in SOAP."""
    service_bundle_id: int | None
    """``serviceBundleID``: int32, refers to ServiceBundle."""
    service_id: int | None
    """``serviceID``: int32, refers to Service."""
    shipping_id: int | None
    """``shippingID``: int32, refers to ShippingType."""
    tax_category_id: int | None
    """``taxCategoryID``: int32, refers to TaxCategory."""
    unit_cost: float | None
    """``unitCost``: double."""
    unit_discount: _t.Required[float]
    """``unitDiscount``: double, required."""
    unit_price: float | None
    """``unitPrice``: double."""


class QuoteItemsService(_rt.Readable[QuoteItem], _rt.Referring[QuoteItem, "_Product | _Quote | _Role | _Service | _ServiceBundle | _ShippingType | _TaxCategory"], _rt.Creatable[QuoteItem], _rt.Updatable[QuoteItem], _rt.Deleting[QuoteItem]):
    """What the API can do with QuoteItems, below Quotes: the sync service."""

    model = QuoteItem

    @_t.overload
    def create(self, model: QuoteItemCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[QuoteItemCreateFields]) -> int: ...

    def create(self, model: QuoteItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(QuoteItemCreate, model, fields)

    @_t.overload
    def update(self, row: QuoteItem, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[QuoteItemUpdateFields]) -> None: ...

    def update(self, target: int | QuoteItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[QuoteItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, quote_id: int) -> None:
        """Delete the row with this id, below the row of Quotes it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"quote_id": quote_id})


class AsyncQuoteItemsService(_rt.AsyncReadable[QuoteItem], _rt.AsyncReferring[QuoteItem, "_Product | _Quote | _Role | _Service | _ServiceBundle | _ShippingType | _TaxCategory"], _rt.AsyncCreatable[QuoteItem], _rt.AsyncUpdatable[QuoteItem], _rt.AsyncDeleting[QuoteItem]):
    """What the API can do with QuoteItems, below Quotes: the async service."""

    model = QuoteItem

    @_t.overload
    async def create(self, model: QuoteItemCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[QuoteItemCreateFields]) -> int: ...

    async def create(self, model: QuoteItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(QuoteItemCreate, model, fields)

    @_t.overload
    async def update(self, row: QuoteItem, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[QuoteItemUpdateFields]) -> None: ...

    async def update(self, target: int | QuoteItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[QuoteItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, quote_id: int) -> None:
        """Delete the row with this id, below the row of Quotes it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"quote_id": quote_id})
