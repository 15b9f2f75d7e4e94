"""Products. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .billing_codes import BillingCode as _BillingCode
    from .companies import Company as _Company
    from .resources import Resource as _Resource
    from .billing_codes import BillingCodePath as _BillingCodePath
    from .companies import CompanyPath as _CompanyPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "Products",
    "Product",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('billing_type', 'billingType', 'int32', read_only=True),
        _rt.FieldSchema('charge_billing_code_id', 'chargeBillingCodeID', 'int32', reference='BillingCode', soap='CostAllocationCodeID', target='BillingCodes', relation='charge_billing_code'),
        _rt.FieldSchema('created_by_resource_id', 'createdByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='created_by_resource'),
        _rt.FieldSchema('created_time', 'createdTime', 'datetime', read_only=True),
        _rt.FieldSchema('default_vendor_id', 'defaultVendorID', 'int32', reference='Company', target='Companies', relation='default_vendor'),
        _rt.FieldSchema('description', 'description', 'string', length=2000),
        _rt.FieldSchema('does_not_require_procurement', 'doesNotRequireProcurement', 'boolean'),
        _rt.FieldSchema('external_product_id', 'externalProductID', 'string', length=50),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('internal_product_id', 'internalProductID', 'string', length=50),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', required=True, soap='Active'),
        _rt.FieldSchema('is_eligible_for_rma', 'isEligibleForRma', 'boolean', soap='EligibleForRma'),
        _rt.FieldSchema('is_serialized', 'isSerialized', 'boolean', required=True, soap='Serialized'),
        _rt.FieldSchema('link', 'link', 'string', length=500),
        _rt.FieldSchema('manufacturer_name', 'manufacturerName', 'string', length=100),
        _rt.FieldSchema('manufacturer_product_name', 'manufacturerProductName', 'string', length=50),
        _rt.FieldSchema('markup_rate', 'markupRate', 'double', read_only=True),
        _rt.FieldSchema('msrp', 'msrp', 'double'),
        _rt.FieldSchema('name', 'name', 'string', length=1000, required=True),
        _rt.FieldSchema('period_type', 'periodType', 'int32', values=(1, 2, 3, 4, 5)),
        _rt.FieldSchema('price_cost_method', 'priceCostMethod', 'int32', read_only=True),
        _rt.FieldSchema('product_billing_code_id', 'productBillingCodeID', 'int32', required=True, reference='BillingCode', soap='ProductAllocationCodeID', target='BillingCodes', relation='product_billing_code'),
        _rt.FieldSchema('product_category', 'productCategory', 'int32'),
        _rt.FieldSchema('sku', 'sku', 'string', length=50),
        _rt.FieldSchema('unit_cost', 'unitCost', 'double'),
        _rt.FieldSchema('unit_price', 'unitPrice', 'double'),
        _rt.FieldSchema('vendor_product_number', 'vendorProductNumber', 'string', length=50),
        _rt.FieldSchema('default_installed_product_category_id', 'defaultInstalledProductCategoryID', 'int32'),
    ),
    root_writes=True,
    user_defined_fields=True,
    label="name",
    can="create update replace",
    unique=(('external_product_id',),),
    package="autotask",
)


class ProductPeriodType(_rt.PicklistEnum):
    """Values of ``Product.period_type``."""

    MONTHLY = 1, 'Monthly'
    QUARTERLY = 2, 'Quarterly'
    YEARLY = 3, 'Yearly'
    SEMI_ANNUAL = 4, 'Semi-Annual'
    ONE_TIME = 5, 'One-Time'


class ProductPath(_rt.Path[_rt.Root, "Product"]):
    """The relations of Products, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    charge_billing_code: _BillingCodePath[_rt.Root]
    """To the row of BillingCodes that ``charge_billing_code_id`` refers to."""
    created_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``created_by_resource_id`` refers to."""
    default_vendor: _CompanyPath[_rt.Root]
    """To the row of Companies that ``default_vendor_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    product_billing_code: _BillingCodePath[_rt.Root]
    """To the row of BillingCodes that ``product_billing_code_id`` refers to."""


class ProductFields(_rt.Fields["Product"], ProductPath["Product"]):
    """The fields of Products in queries: ``T = Product.q``."""

    id: _rt.Integer[Product]
    """``id``: int64, read-only."""
    billing_type: _rt.Integer[Product]
    """``billingType``: int32, read-only, picklist of the tenant."""
    charge_billing_code_id: _rt.Integer[Product]
    """``chargeBillingCodeID``: int32, refers to BillingCode, CostAllocationCodeID in SOAP."""
    created_by_resource_id: _rt.Integer[Product]
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    created_time: _rt.DateTime[Product]
    """``createdTime``: datetime, read-only."""
    default_vendor_id: _rt.Integer[Product]
    """``defaultVendorID``: int32, refers to Company."""
    description: _rt.Text[Product]
    """``description``: string, at most 2,000 characters."""
    does_not_require_procurement: _rt.Boolean[Product]
    """``doesNotRequireProcurement``: boolean."""
    external_product_id: _rt.Text[Product]
    """``externalProductID``: string, at most 50 characters."""
    impersonator_creator_resource_id: _rt.Integer[Product]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    internal_product_id: _rt.Text[Product]
    """``internalProductID``: string, at most 50 characters."""
    is_active: _rt.Boolean[Product]
    """``isActive``: boolean, required, Active in SOAP."""
    is_eligible_for_rma: _rt.Boolean[Product]
    """``isEligibleForRma``: boolean, EligibleForRma in SOAP."""
    is_serialized: _rt.Boolean[Product]
    """``isSerialized``: boolean, required, Serialized in SOAP."""
    link: _rt.Text[Product]
    """``link``: string, at most 500 characters."""
    manufacturer_name: _rt.Text[Product]
    """``manufacturerName``: string, at most 100 characters."""
    manufacturer_product_name: _rt.Text[Product]
    """``manufacturerProductName``: string, at most 50 characters."""
    markup_rate: _rt.Double[Product]
    """``markupRate``: double, read-only."""
    msrp: _rt.Double[Product]
    """``msrp``: double."""
    name: _rt.Text[Product]
    """``name``: string, at most 1,000 characters, required."""
    period_type: _rt.Integer[Product]
    """``periodType``: int32, picklist."""
    price_cost_method: _rt.Integer[Product]
    """``priceCostMethod``: int32, read-only, picklist of the tenant."""
    product_billing_code_id: _rt.Integer[Product]
    """``productBillingCodeID``: int32, required, refers to BillingCode, ProductAllocationCodeID in SOAP."""
    product_category: _rt.Integer[Product]
    """``productCategory``: int32, picklist of the tenant."""
    sku: _rt.Text[Product]
    """``sku``: string, at most 50 characters."""
    unit_cost: _rt.Double[Product]
    """``unitCost``: double."""
    unit_price: _rt.Double[Product]
    """``unitPrice``: double."""
    vendor_product_number: _rt.Text[Product]
    """``vendorProductNumber``: string, at most 50 characters."""
    default_installed_product_category_id: _rt.Integer[Product]
    """``defaultInstalledProductCategoryID``: int32."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Product(_rt.Row):
    """A row of Products, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ProductFields(_SCHEMA)
    picklists = {"period_type": ProductPeriodType}

    id: int
    """``id``: int64, read-only."""
    billing_type: int | None = None
    """``billingType``: int32, read-only, picklist of the tenant."""
    charge_billing_code_id: int | None = None
    """``chargeBillingCodeID``: int32, refers to BillingCode, CostAllocationCodeID in SOAP."""
    created_by_resource_id: int | None = None
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    created_time: _rt.datetime | None = None
    """``createdTime``: datetime, read-only."""
    default_vendor_id: int | None = None
    """``defaultVendorID``: int32, refers to Company."""
    description: str | None = None
    """``description``: string, at most 2,000 characters."""
    does_not_require_procurement: bool | None = None
    """``doesNotRequireProcurement``: boolean."""
    external_product_id: str | None = None
    """``externalProductID``: string, at most 50 characters."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    internal_product_id: str | None = None
    """``internalProductID``: string, at most 50 characters."""
    is_active: bool | None = None
    """``isActive``: boolean, required, Active in SOAP."""
    is_eligible_for_rma: bool | None = None
    """``isEligibleForRma``: boolean, EligibleForRma in SOAP."""
    is_serialized: bool | None = None
    """``isSerialized``: boolean, required, Serialized in SOAP."""
    link: str | None = None
    """``link``: string, at most 500 characters."""
    manufacturer_name: str | None = None
    """``manufacturerName``: string, at most 100 characters."""
    manufacturer_product_name: str | None = None
    """``manufacturerProductName``: string, at most 50 characters."""
    markup_rate: float | None = None
    """``markupRate``: double, read-only."""
    msrp: float | None = None
    """``msrp``: double."""
    name: str | None = None
    """``name``: string, at most 1,000 characters, required."""
    period_type: int | None = None
    """``periodType``: int32, picklist."""
    price_cost_method: int | None = None
    """``priceCostMethod``: int32, read-only, picklist of the tenant."""
    product_billing_code_id: int | None = None
    """``productBillingCodeID``: int32, required, refers to BillingCode, ProductAllocationCodeID in SOAP."""
    product_category: int | None = None
    """``productCategory``: int32, picklist of the tenant."""
    sku: str | None = None
    """``sku``: string, at most 50 characters."""
    unit_cost: float | None = None
    """``unitCost``: double."""
    unit_price: float | None = None
    """``unitPrice``: double."""
    vendor_product_number: str | None = None
    """``vendorProductNumber``: string, at most 50 characters."""
    default_installed_product_category_id: int | None = None
    """``defaultInstalledProductCategoryID``: int32."""

    @property
    def charge_billing_code(self) -> _rt.Ref[_BillingCode]:
        """The row of BillingCodes that ``charge_billing_code_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "charge_billing_code_id")

    @property
    def created_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``created_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "created_by_resource_id")

    @property
    def default_vendor(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``default_vendor_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "default_vendor_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def product_billing_code(self) -> _rt.Ref[_BillingCode]:
        """The row of BillingCodes that ``product_billing_code_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "product_billing_code_id")


class ProductCreateFields(_t.TypedDict, total=False):
    """What a new row of Products can be given."""

    charge_billing_code_id: int | None
    """``chargeBillingCodeID``: int32, refers to BillingCode, CostAllocationCodeID in SOAP."""
    default_vendor_id: int | None
    """``defaultVendorID``: int32, refers to Company."""
    description: str | None
    """``description``: string, at most 2,000 characters."""
    does_not_require_procurement: bool | None
    """``doesNotRequireProcurement``: boolean."""
    external_product_id: str | None
    """``externalProductID``: string, at most 50 characters."""
    internal_product_id: str | None
    """``internalProductID``: string, at most 50 characters."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    is_eligible_for_rma: bool | None
    """``isEligibleForRma``: boolean, EligibleForRma in SOAP."""
    is_serialized: _t.Required[bool]
    """``isSerialized``: boolean, required, Serialized in SOAP."""
    link: str | None
    """``link``: string, at most 500 characters."""
    manufacturer_name: str | None
    """``manufacturerName``: string, at most 100 characters."""
    manufacturer_product_name: str | None
    """``manufacturerProductName``: string, at most 50 characters."""
    msrp: float | None
    """``msrp``: double."""
    name: _t.Required[str]
    """``name``: string, at most 1,000 characters, required."""
    period_type: int | None
    """``periodType``: int32, picklist."""
    product_billing_code_id: _t.Required[int]
    """``productBillingCodeID``: int32, required, refers to BillingCode, ProductAllocationCodeID in SOAP."""
    product_category: int | None
    """``productCategory``: int32, picklist of the tenant."""
    sku: str | None
    """``sku``: string, at most 50 characters."""
    unit_cost: float | None
    """``unitCost``: double."""
    unit_price: float | None
    """``unitPrice``: double."""
    vendor_product_number: str | None
    """``vendorProductNumber``: string, at most 50 characters."""
    default_installed_product_category_id: int | None
    """``defaultInstalledProductCategoryID``: int32."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ProductCreate(_rt.WriteModel):
    """A row of Products to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    charge_billing_code_id: int | None | _rt.Unset = _rt.UNSET
    """``chargeBillingCodeID``: int32, refers to BillingCode, CostAllocationCodeID in SOAP."""
    default_vendor_id: int | None | _rt.Unset = _rt.UNSET
    """``defaultVendorID``: int32, refers to Company."""
    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 2,000 characters."""
    does_not_require_procurement: bool | None | _rt.Unset = _rt.UNSET
    """``doesNotRequireProcurement``: boolean."""
    external_product_id: str | None | _rt.Unset = _rt.UNSET
    """``externalProductID``: string, at most 50 characters."""
    internal_product_id: str | None | _rt.Unset = _rt.UNSET
    """``internalProductID``: string, at most 50 characters."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    is_eligible_for_rma: bool | None | _rt.Unset = _rt.UNSET
    """``isEligibleForRma``: boolean, EligibleForRma in SOAP."""
    is_serialized: bool
    """``isSerialized``: boolean, required, Serialized in SOAP."""
    link: str | None | _rt.Unset = _rt.UNSET
    """``link``: string, at most 500 characters."""
    manufacturer_name: str | None | _rt.Unset = _rt.UNSET
    """``manufacturerName``: string, at most 100 characters."""
    manufacturer_product_name: str | None | _rt.Unset = _rt.UNSET
    """``manufacturerProductName``: string, at most 50 characters."""
    msrp: float | None | _rt.Unset = _rt.UNSET
    """``msrp``: double."""
    name: str
    """``name``: string, at most 1,000 characters, required."""
    period_type: int | None | _rt.Unset = _rt.UNSET
    """``periodType``: int32, picklist."""
    product_billing_code_id: int
    """``productBillingCodeID``: int32, required, refers to BillingCode, ProductAllocationCodeID in SOAP."""
    product_category: int | None | _rt.Unset = _rt.UNSET
    """``productCategory``: int32, picklist of the tenant."""
    sku: str | None | _rt.Unset = _rt.UNSET
    """``sku``: string, at most 50 characters."""
    unit_cost: float | None | _rt.Unset = _rt.UNSET
    """``unitCost``: double."""
    unit_price: float | None | _rt.Unset = _rt.UNSET
    """``unitPrice``: double."""
    vendor_product_number: str | None | _rt.Unset = _rt.UNSET
    """``vendorProductNumber``: string, at most 50 characters."""
    default_installed_product_category_id: int | None | _rt.Unset = _rt.UNSET
    """``defaultInstalledProductCategoryID``: int32."""
    udf: _t.Mapping[str, str | float | None] | _rt.Unset = _rt.UNSET
    """User-defined fields by name."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ProductCreateFields]) -> None: ...


class ProductUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Products. Left out is kept; None clears."""

    charge_billing_code_id: int | None
    """``chargeBillingCodeID``: int32, refers to BillingCode, CostAllocationCodeID in SOAP."""
    default_vendor_id: int | None
    """``defaultVendorID``: int32, refers to Company."""
    description: str | None
    """``description``: string, at most 2,000 characters."""
    does_not_require_procurement: bool | None
    """``doesNotRequireProcurement``: boolean."""
    external_product_id: str | None
    """``externalProductID``: string, at most 50 characters."""
    internal_product_id: str | None
    """``internalProductID``: string, at most 50 characters."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    is_eligible_for_rma: bool | None
    """``isEligibleForRma``: boolean, EligibleForRma in SOAP."""
    is_serialized: bool
    """``isSerialized``: boolean, required, Serialized in SOAP."""
    link: str | None
    """``link``: string, at most 500 characters."""
    manufacturer_name: str | None
    """``manufacturerName``: string, at most 100 characters."""
    manufacturer_product_name: str | None
    """``manufacturerProductName``: string, at most 50 characters."""
    msrp: float | None
    """``msrp``: double."""
    name: str
    """``name``: string, at most 1,000 characters, required."""
    period_type: int | None
    """``periodType``: int32, picklist."""
    product_billing_code_id: int
    """``productBillingCodeID``: int32, required, refers to BillingCode, ProductAllocationCodeID in SOAP."""
    product_category: int | None
    """``productCategory``: int32, picklist of the tenant."""
    sku: str | None
    """``sku``: string, at most 50 characters."""
    unit_cost: float | None
    """``unitCost``: double."""
    unit_price: float | None
    """``unitPrice``: double."""
    vendor_product_number: str | None
    """``vendorProductNumber``: string, at most 50 characters."""
    default_installed_product_category_id: int | None
    """``defaultInstalledProductCategoryID``: int32."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name. Only those that are listed are changed."""


class ProductReplaceFields(_t.TypedDict, total=False):
    """What a row of Products is replaced by. Left out is cleared."""

    charge_billing_code_id: int | None
    """``chargeBillingCodeID``: int32, refers to BillingCode, CostAllocationCodeID in SOAP."""
    default_vendor_id: int | None
    """``defaultVendorID``: int32, refers to Company."""
    description: str | None
    """``description``: string, at most 2,000 characters."""
    does_not_require_procurement: bool | None
    """``doesNotRequireProcurement``: boolean."""
    external_product_id: str | None
    """``externalProductID``: string, at most 50 characters."""
    internal_product_id: str | None
    """``internalProductID``: string, at most 50 characters."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    is_eligible_for_rma: bool | None
    """``isEligibleForRma``: boolean, EligibleForRma in SOAP."""
    is_serialized: _t.Required[bool]
    """``isSerialized``: boolean, required, Serialized in SOAP."""
    link: str | None
    """``link``: string, at most 500 characters."""
    manufacturer_name: str | None
    """``manufacturerName``: string, at most 100 characters."""
    manufacturer_product_name: str | None
    """``manufacturerProductName``: string, at most 50 characters."""
    msrp: float | None
    """``msrp``: double."""
    name: _t.Required[str]
    """``name``: string, at most 1,000 characters, required."""
    period_type: int | None
    """``periodType``: int32, picklist."""
    product_billing_code_id: _t.Required[int]
    """``productBillingCodeID``: int32, required, refers to BillingCode, ProductAllocationCodeID in SOAP."""
    product_category: int | None
    """``productCategory``: int32, picklist of the tenant."""
    sku: str | None
    """``sku``: string, at most 50 characters."""
    unit_cost: float | None
    """``unitCost``: double."""
    unit_price: float | None
    """``unitPrice``: double."""
    vendor_product_number: str | None
    """``vendorProductNumber``: string, at most 50 characters."""
    default_installed_product_category_id: int | None
    """``defaultInstalledProductCategoryID``: int32."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


class ProductsService(_rt.Readable[Product], _rt.Referring[Product, "_Company"], _rt.Creatable[Product], _rt.Updatable[Product], _rt.Deactivating[Product]):
    """What the API can do with Products: the sync service."""

    model = Product

    @_t.overload
    def create(self, model: ProductCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ProductCreateFields]) -> int: ...

    def create(self, model: ProductCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ProductCreate, model, fields)

    @_t.overload
    def update(self, row: Product, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ProductUpdateFields]) -> None: ...

    def update(self, target: int | Product, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ProductReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncProductsService(_rt.AsyncReadable[Product], _rt.AsyncReferring[Product, "_Company"], _rt.AsyncCreatable[Product], _rt.AsyncUpdatable[Product], _rt.AsyncDeactivating[Product]):
    """What the API can do with Products: the async service."""

    model = Product

    @_t.overload
    async def create(self, model: ProductCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ProductCreateFields]) -> int: ...

    async def create(self, model: ProductCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ProductCreate, model, fields)

    @_t.overload
    async def update(self, row: Product, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ProductUpdateFields]) -> None: ...

    async def update(self, target: int | Product, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ProductReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
