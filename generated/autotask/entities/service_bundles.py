"""ServiceBundles. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .billing_codes import BillingCode as _BillingCode
    from .resources import Resource as _Resource
    from .billing_codes import BillingCodePath as _BillingCodePath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ServiceBundles",
    "ServiceBundle",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('billing_code_id', 'billingCodeID', 'int32', required=True, reference='BillingCode', soap='AllocationCodeID', target='BillingCodes', relation='billing_code'),
        _rt.FieldSchema('create_date', 'createDate', 'datetime', read_only=True),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='creator_resource'),
        _rt.FieldSchema('description', 'description', 'string', length=200),
        _rt.FieldSchema('invoice_description', 'invoiceDescription', 'string', length=1000),
        _rt.FieldSchema('is_active', 'isActive', 'boolean'),
        _rt.FieldSchema('last_modified_date', 'lastModifiedDate', 'datetime', read_only=True),
        _rt.FieldSchema('name', 'name', 'string', length=150, required=True),
        _rt.FieldSchema('percentage_discount', 'percentageDiscount', 'double'),
        _rt.FieldSchema('period_type', 'periodType', 'int32', required=True, read_only=True, values=(1, 2, 3, 4, 5)),
        _rt.FieldSchema('service_level_agreement_id', 'serviceLevelAgreementID', 'int64'),
        _rt.FieldSchema('unit_cost', 'unitCost', 'double', read_only=True),
        _rt.FieldSchema('unit_discount', 'unitDiscount', 'double'),
        _rt.FieldSchema('unit_price', 'unitPrice', 'double'),
        _rt.FieldSchema('update_resource_id', 'updateResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='update_resource'),
        _rt.FieldSchema('manufacturer_service_provider', 'manufacturerServiceProvider', 'string'),
        _rt.FieldSchema('manufacturer_service_provider_product_number', 'manufacturerServiceProviderProductNumber', 'string'),
        _rt.FieldSchema('catalog_number_part_number', 'catalogNumberPartNumber', 'string'),
        _rt.FieldSchema('sku', 'sku', 'string'),
        _rt.FieldSchema('internal_id', 'internalID', 'string'),
        _rt.FieldSchema('external_id', 'externalID', 'string'),
        _rt.FieldSchema('url', 'url', 'string'),
    ),
    root_writes=True,
    user_defined_fields=True,
    label="name",
    can="create update replace delete",
    unique=(('external_id',),),
    package="autotask",
)


class ServiceBundlePeriodType(_rt.PicklistEnum):
    """Values of ``ServiceBundle.period_type``."""

    MONTHLY = 1, 'Monthly'
    QUARTERLY = 2, 'Quarterly'
    YEARLY = 3, 'Yearly'
    SEMI_ANNUAL = 4, 'Semi-Annual'
    ONE_TIME = 5, 'One-Time'


class ServiceBundlePath(_rt.Path[_rt.Root, "ServiceBundle"]):
    """The relations of ServiceBundles, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    billing_code: _BillingCodePath[_rt.Root]
    """To the row of BillingCodes that ``billing_code_id`` refers to."""
    creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``creator_resource_id`` refers to."""
    update_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``update_resource_id`` refers to."""


class ServiceBundleFields(_rt.Fields["ServiceBundle"], ServiceBundlePath["ServiceBundle"]):
    """The fields of ServiceBundles in queries: ``T = ServiceBundle.q``."""

    id: _rt.Integer[ServiceBundle]
    """``id``: int64, read-only."""
    billing_code_id: _rt.Integer[ServiceBundle]
    """``billingCodeID``: int32, required, refers to BillingCode, AllocationCodeID in SOAP."""
    create_date: _rt.DateTime[ServiceBundle]
    """``createDate``: datetime, read-only."""
    creator_resource_id: _rt.Integer[ServiceBundle]
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    description: _rt.Text[ServiceBundle]
    """``description``: string, at most 200 characters."""
    invoice_description: _rt.Text[ServiceBundle]
    """``invoiceDescription``: string, at most 1,000 characters."""
    is_active: _rt.Boolean[ServiceBundle]
    """``isActive``: boolean."""
    last_modified_date: _rt.DateTime[ServiceBundle]
    """``lastModifiedDate``: datetime, read-only."""
    name: _rt.Text[ServiceBundle]
    """``name``: string, at most 150 characters, required."""
    percentage_discount: _rt.Double[ServiceBundle]
    """``percentageDiscount``: double."""
    period_type: _rt.Integer[ServiceBundle]
    """``periodType``: int32, required and settable at create only, picklist."""
    service_level_agreement_id: _rt.Integer[ServiceBundle]
    """``serviceLevelAgreementID``: int64, picklist of the tenant."""
    unit_cost: _rt.Double[ServiceBundle]
    """``unitCost``: double, read-only."""
    unit_discount: _rt.Double[ServiceBundle]
    """``unitDiscount``: double."""
    unit_price: _rt.Double[ServiceBundle]
    """``unitPrice``: double."""
    update_resource_id: _rt.Integer[ServiceBundle]
    """``updateResourceID``: int32, read-only, refers to Resource."""
    manufacturer_service_provider: _rt.Text[ServiceBundle]
    """``manufacturerServiceProvider``: string."""
    manufacturer_service_provider_product_number: _rt.Text[ServiceBundle]
    """``manufacturerServiceProviderProductNumber``: string."""
    catalog_number_part_number: _rt.Text[ServiceBundle]
    """``catalogNumberPartNumber``: string."""
    sku: _rt.Text[ServiceBundle]
    """``sku``: string."""
    internal_id: _rt.Text[ServiceBundle]
    """``internalID``: string."""
    external_id: _rt.Text[ServiceBundle]
    """``externalID``: string."""
    url: _rt.Text[ServiceBundle]
    """``url``: string."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ServiceBundle(_rt.Row):
    """A row of ServiceBundles, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ServiceBundleFields(_SCHEMA)
    picklists = {"period_type": ServiceBundlePeriodType}

    id: int
    """``id``: int64, read-only."""
    billing_code_id: int | None = None
    """``billingCodeID``: int32, required, refers to BillingCode, AllocationCodeID in SOAP."""
    create_date: _rt.datetime | None = None
    """``createDate``: datetime, read-only."""
    creator_resource_id: int | None = None
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    description: str | None = None
    """``description``: string, at most 200 characters."""
    invoice_description: str | None = None
    """``invoiceDescription``: string, at most 1,000 characters."""
    is_active: bool | None = None
    """``isActive``: boolean."""
    last_modified_date: _rt.datetime | None = None
    """``lastModifiedDate``: datetime, read-only."""
    name: str | None = None
    """``name``: string, at most 150 characters, required."""
    percentage_discount: float | None = None
    """``percentageDiscount``: double."""
    period_type: int | None = None
    """``periodType``: int32, required and settable at create only, picklist."""
    service_level_agreement_id: int | None = None
    """``serviceLevelAgreementID``: int64, picklist of the tenant."""
    unit_cost: float | None = None
    """``unitCost``: double, read-only."""
    unit_discount: float | None = None
    """``unitDiscount``: double."""
    unit_price: float | None = None
    """``unitPrice``: double."""
    update_resource_id: int | None = None
    """``updateResourceID``: int32, read-only, refers to Resource."""
    manufacturer_service_provider: str | None = None
    """``manufacturerServiceProvider``: string."""
    manufacturer_service_provider_product_number: str | None = None
    """``manufacturerServiceProviderProductNumber``: string."""
    catalog_number_part_number: str | None = None
    """``catalogNumberPartNumber``: string."""
    sku: str | None = None
    """``sku``: string."""
    internal_id: str | None = None
    """``internalID``: string."""
    external_id: str | None = None
    """``externalID``: string."""
    url: str | None = None
    """``url``: string."""

    @property
    def billing_code(self) -> _rt.Ref[_BillingCode]:
        """The row of BillingCodes that ``billing_code_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "billing_code_id")

    @property
    def creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "creator_resource_id")

    @property
    def update_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``update_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "update_resource_id")


class ServiceBundleCreateFields(_t.TypedDict, total=False):
    """What a new row of ServiceBundles can be given."""

    billing_code_id: _t.Required[int]
    """``billingCodeID``: int32, required, refers to BillingCode, AllocationCodeID in SOAP."""
    description: str | None
    """``description``: string, at most 200 characters."""
    invoice_description: str | None
    """``invoiceDescription``: string, at most 1,000 characters."""
    is_active: bool | None
    """``isActive``: boolean."""
    name: _t.Required[str]
    """``name``: string, at most 150 characters, required."""
    percentage_discount: float | None
    """``percentageDiscount``: double."""
    period_type: _t.Required[int]
    """``periodType``: int32, required and settable at create only, picklist."""
    service_level_agreement_id: int | None
    """``serviceLevelAgreementID``: int64, picklist of the tenant."""
    unit_discount: float | None
    """``unitDiscount``: double."""
    unit_price: float | None
    """``unitPrice``: double."""
    manufacturer_service_provider: str | None
    """``manufacturerServiceProvider``: string."""
    manufacturer_service_provider_product_number: str | None
    """``manufacturerServiceProviderProductNumber``: string."""
    catalog_number_part_number: str | None
    """``catalogNumberPartNumber``: string."""
    sku: str | None
    """``sku``: string."""
    internal_id: str | None
    """``internalID``: string."""
    external_id: str | None
    """``externalID``: string."""
    url: str | None
    """``url``: string."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ServiceBundleCreate(_rt.WriteModel):
    """A row of ServiceBundles to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    billing_code_id: int
    """``billingCodeID``: int32, required, refers to BillingCode, AllocationCodeID in SOAP."""
    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 200 characters."""
    invoice_description: str | None | _rt.Unset = _rt.UNSET
    """``invoiceDescription``: string, at most 1,000 characters."""
    is_active: bool | None | _rt.Unset = _rt.UNSET
    """``isActive``: boolean."""
    name: str
    """``name``: string, at most 150 characters, required."""
    percentage_discount: float | None | _rt.Unset = _rt.UNSET
    """``percentageDiscount``: double."""
    period_type: int
    """``periodType``: int32, required and settable at create only, picklist."""
    service_level_agreement_id: int | None | _rt.Unset = _rt.UNSET
    """``serviceLevelAgreementID``: int64, picklist of the tenant."""
    unit_discount: float | None | _rt.Unset = _rt.UNSET
    """``unitDiscount``: double."""
    unit_price: float | None | _rt.Unset = _rt.UNSET
    """``unitPrice``: double."""
    manufacturer_service_provider: str | None | _rt.Unset = _rt.UNSET
    """``manufacturerServiceProvider``: string."""
    manufacturer_service_provider_product_number: str | None | _rt.Unset = _rt.UNSET
    """``manufacturerServiceProviderProductNumber``: string."""
    catalog_number_part_number: str | None | _rt.Unset = _rt.UNSET
    """``catalogNumberPartNumber``: string."""
    sku: str | None | _rt.Unset = _rt.UNSET
    """``sku``: string."""
    internal_id: str | None | _rt.Unset = _rt.UNSET
    """``internalID``: string."""
    external_id: str | None | _rt.Unset = _rt.UNSET
    """``externalID``: string."""
    url: str | None | _rt.Unset = _rt.UNSET
    """``url``: string."""
    udf: _t.Mapping[str, str | float | None] | _rt.Unset = _rt.UNSET
    """User-defined fields by name."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ServiceBundleCreateFields]) -> None: ...


class ServiceBundleUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ServiceBundles. Left out is kept; None clears."""

    billing_code_id: int
    """``billingCodeID``: int32, required, refers to BillingCode, AllocationCodeID in SOAP."""
    description: str | None
    """``description``: string, at most 200 characters."""
    invoice_description: str | None
    """``invoiceDescription``: string, at most 1,000 characters."""
    is_active: bool | None
    """``isActive``: boolean."""
    name: str
    """``name``: string, at most 150 characters, required."""
    percentage_discount: float | None
    """``percentageDiscount``: double."""
    service_level_agreement_id: int | None
    """``serviceLevelAgreementID``: int64, picklist of the tenant."""
    unit_discount: float | None
    """``unitDiscount``: double."""
    unit_price: float | None
    """``unitPrice``: double."""
    manufacturer_service_provider: str | None
    """``manufacturerServiceProvider``: string."""
    manufacturer_service_provider_product_number: str | None
    """``manufacturerServiceProviderProductNumber``: string."""
    catalog_number_part_number: str | None
    """``catalogNumberPartNumber``: string."""
    sku: str | None
    """``sku``: string."""
    internal_id: str | None
    """``internalID``: string."""
    external_id: str | None
    """``externalID``: string."""
    url: str | None
    """``url``: string."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name. Only those that are listed are changed."""


class ServiceBundleReplaceFields(_t.TypedDict, total=False):
    """What a row of ServiceBundles is replaced by. Left out is cleared."""

    billing_code_id: _t.Required[int]
    """``billingCodeID``: int32, required, refers to BillingCode, AllocationCodeID in SOAP."""
    description: str | None
    """``description``: string, at most 200 characters."""
    invoice_description: str | None
    """``invoiceDescription``: string, at most 1,000 characters."""
    is_active: bool | None
    """``isActive``: boolean."""
    name: _t.Required[str]
    """``name``: string, at most 150 characters, required."""
    percentage_discount: float | None
    """``percentageDiscount``: double."""
    service_level_agreement_id: int | None
    """``serviceLevelAgreementID``: int64, picklist of the tenant."""
    unit_discount: float | None
    """``unitDiscount``: double."""
    unit_price: float | None
    """``unitPrice``: double."""
    manufacturer_service_provider: str | None
    """``manufacturerServiceProvider``: string."""
    manufacturer_service_provider_product_number: str | None
    """``manufacturerServiceProviderProductNumber``: string."""
    catalog_number_part_number: str | None
    """``catalogNumberPartNumber``: string."""
    sku: str | None
    """``sku``: string."""
    internal_id: str | None
    """``internalID``: string."""
    external_id: str | None
    """``externalID``: string."""
    url: str | None
    """``url``: string."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


class ServiceBundlesService(_rt.Readable[ServiceBundle], _rt.Referring[ServiceBundle, "_BillingCode"], _rt.Creatable[ServiceBundle], _rt.Updatable[ServiceBundle], _rt.Deactivating[ServiceBundle], _rt.Deleting[ServiceBundle]):
    """What the API can do with ServiceBundles: the sync service."""

    model = ServiceBundle

    @_t.overload
    def create(self, model: ServiceBundleCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ServiceBundleCreateFields]) -> int: ...

    def create(self, model: ServiceBundleCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ServiceBundleCreate, model, fields)

    @_t.overload
    def update(self, row: ServiceBundle, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ServiceBundleUpdateFields]) -> None: ...

    def update(self, target: int | ServiceBundle, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ServiceBundleReplaceFields]) -> None:
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


class AsyncServiceBundlesService(_rt.AsyncReadable[ServiceBundle], _rt.AsyncReferring[ServiceBundle, "_BillingCode"], _rt.AsyncCreatable[ServiceBundle], _rt.AsyncUpdatable[ServiceBundle], _rt.AsyncDeactivating[ServiceBundle], _rt.AsyncDeleting[ServiceBundle]):
    """What the API can do with ServiceBundles: the async service."""

    model = ServiceBundle

    @_t.overload
    async def create(self, model: ServiceBundleCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ServiceBundleCreateFields]) -> int: ...

    async def create(self, model: ServiceBundleCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ServiceBundleCreate, model, fields)

    @_t.overload
    async def update(self, row: ServiceBundle, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ServiceBundleUpdateFields]) -> None: ...

    async def update(self, target: int | ServiceBundle, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ServiceBundleReplaceFields]) -> None:
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
