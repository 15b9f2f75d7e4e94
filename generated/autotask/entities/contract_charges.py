"""ContractCharges. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .billing_codes import BillingCode as _BillingCode
    from .contract_service_bundles import ContractServiceBundle as _ContractServiceBundle
    from .contract_services import ContractService as _ContractService
    from .contracts import Contract as _Contract
    from .organizational_level_associations import OrganizationalLevelAssociation as _OrganizationalLevelAssociation
    from .products import Product as _Product
    from .resources import Resource as _Resource
    from .billing_codes import BillingCodePath as _BillingCodePath
    from .contract_service_bundles import ContractServiceBundlePath as _ContractServiceBundlePath
    from .contract_services import ContractServicePath as _ContractServicePath
    from .contracts import ContractPath as _ContractPath
    from .organizational_level_associations import OrganizationalLevelAssociationPath as _OrganizationalLevelAssociationPath
    from .products import ProductPath as _ProductPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ContractCharges",
    "ContractCharge",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('billable_amount', 'billableAmount', 'double', read_only=True),
        _rt.FieldSchema('billing_code_id', 'billingCodeID', 'int64', reference='BillingCode', soap='AllocationCodeID', target='BillingCodes', relation='billing_code'),
        _rt.FieldSchema('charge_type', 'chargeType', 'int32', required=True, soap='CostType'),
        _rt.FieldSchema('contract_id', 'contractID', 'int64', required=True, reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('contract_service_bundle_id', 'contractServiceBundleID', 'int64', reference='ContractServiceBundle', target='ContractServiceBundles', relation='contract_service_bundle'),
        _rt.FieldSchema('contract_service_id', 'contractServiceID', 'int64', reference='ContractService', target='ContractServices', relation='contract_service'),
        _rt.FieldSchema('create_date', 'createDate', 'datetime', read_only=True),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int64', read_only=True, reference='Resource', target='Resources', relation='creator_resource'),
        _rt.FieldSchema('date_purchased', 'datePurchased', 'datetime', required=True),
        _rt.FieldSchema('description', 'description', 'string', length=2000),
        _rt.FieldSchema('extended_cost', 'extendedCost', 'double', read_only=True),
        _rt.FieldSchema('internal_currency_billable_amount', 'internalCurrencyBillableAmount', 'double', read_only=True),
        _rt.FieldSchema('internal_currency_unit_price', 'internalCurrencyUnitPrice', 'double', read_only=True),
        _rt.FieldSchema('internal_purchase_order_number', 'internalPurchaseOrderNumber', 'string', length=50),
        _rt.FieldSchema('is_billable_to_company', 'isBillableToCompany', 'boolean', soap='BillableToAccount'),
        _rt.FieldSchema('is_billed', 'isBilled', 'boolean', read_only=True, soap='Billed'),
        _rt.FieldSchema('name', 'name', 'string', length=100, required=True),
        _rt.FieldSchema('notes', 'notes', 'string', length=2000),
        _rt.FieldSchema('organizational_level_association_id', 'organizationalLevelAssociationID', 'int32', read_only=True, reference='OrganizationalLevelAssociation', soap='BusinessDivisionSubdivisionID', target='OrganizationalLevelAssociations', relation='organizational_level_association'),
        _rt.FieldSchema('product_id', 'productID', 'int64', reference='Product', target='Products', relation='product'),
        _rt.FieldSchema('purchase_order_number', 'purchaseOrderNumber', 'string', length=50),
        _rt.FieldSchema('status', 'status', 'int64', read_only=True),
        _rt.FieldSchema('status_last_modified_by', 'statusLastModifiedBy', 'int64', read_only=True),
        _rt.FieldSchema('status_last_modified_date', 'statusLastModifiedDate', 'datetime', read_only=True),
        _rt.FieldSchema('unit_cost', 'unitCost', 'double'),
        _rt.FieldSchema('unit_price', 'unitPrice', 'double'),
        _rt.FieldSchema('unit_quantity', 'unitQuantity', 'double', required=True),
    ),
    parent=('Contracts', 'Charges', 'contract_id'),
    label="name",
    can="create update replace delete",
    package="autotask",
)


class ContractChargePath(_rt.Path[_rt.Root, "ContractCharge"]):
    """The relations of ContractCharges, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    billing_code: _BillingCodePath[_rt.Root]
    """To the row of BillingCodes that ``billing_code_id`` refers to."""
    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    contract_service_bundle: _ContractServiceBundlePath[_rt.Root]
    """To the row of ContractServiceBundles that ``contract_service_bundle_id`` refers to."""
    contract_service: _ContractServicePath[_rt.Root]
    """To the row of ContractServices that ``contract_service_id`` refers to."""
    creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``creator_resource_id`` refers to."""
    organizational_level_association: _OrganizationalLevelAssociationPath[_rt.Root]
    """To the row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to."""
    product: _ProductPath[_rt.Root]
    """To the row of Products that ``product_id`` refers to."""


class ContractChargeFields(_rt.Fields["ContractCharge"], ContractChargePath["ContractCharge"]):
    """The fields of ContractCharges in queries: ``T = ContractCharge.q``."""

    id: _rt.Integer[ContractCharge]
    """``id``: int64, read-only."""
    billable_amount: _rt.Double[ContractCharge]
    """``billableAmount``: double, read-only."""
    billing_code_id: _rt.Integer[ContractCharge]
    """``billingCodeID``: int64, refers to BillingCode, AllocationCodeID in SOAP."""
    charge_type: _rt.Integer[ContractCharge]
    """``chargeType``: int32, required, picklist of the tenant, CostType in SOAP."""
    contract_id: _rt.Integer[ContractCharge]
    """``contractID``: int64, required, refers to Contract."""
    contract_service_bundle_id: _rt.Integer[ContractCharge]
    """``contractServiceBundleID``: int64, refers to ContractServiceBundle."""
    contract_service_id: _rt.Integer[ContractCharge]
    """``contractServiceID``: int64, refers to ContractService."""
    create_date: _rt.DateTime[ContractCharge]
    """``createDate``: datetime, read-only."""
    creator_resource_id: _rt.Integer[ContractCharge]
    """``creatorResourceID``: int64, read-only, refers to Resource."""
    date_purchased: _rt.DateTime[ContractCharge]
    """``datePurchased``: datetime, required."""
    description: _rt.Text[ContractCharge]
    """``description``: string, at most 2,000 characters."""
    extended_cost: _rt.Double[ContractCharge]
    """``extendedCost``: double, read-only."""
    internal_currency_billable_amount: _rt.Double[ContractCharge]
    """``internalCurrencyBillableAmount``: double, read-only."""
    internal_currency_unit_price: _rt.Double[ContractCharge]
    """``internalCurrencyUnitPrice``: double, read-only."""
    internal_purchase_order_number: _rt.Text[ContractCharge]
    """``internalPurchaseOrderNumber``: string, at most 50 characters."""
    is_billable_to_company: _rt.Boolean[ContractCharge]
    """``isBillableToCompany``: boolean, BillableToAccount in SOAP."""
    is_billed: _rt.Boolean[ContractCharge]
    """``isBilled``: boolean, read-only, Billed in SOAP."""
    name: _rt.Text[ContractCharge]
    """``name``: string, at most 100 characters, required."""
    notes: _rt.Text[ContractCharge]
    """``notes``: string, at most 2,000 characters."""
    organizational_level_association_id: _rt.Integer[ContractCharge]
    """``organizationalLevelAssociationID``: int32, read-only, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    product_id: _rt.Integer[ContractCharge]
    """``productID``: int64, refers to Product."""
    purchase_order_number: _rt.Text[ContractCharge]
    """``purchaseOrderNumber``: string, at most 50 characters."""
    status: _rt.Integer[ContractCharge]
    """``status``: int64, read-only, picklist of the tenant."""
    status_last_modified_by: _rt.Integer[ContractCharge]
    """``statusLastModifiedBy``: int64, read-only."""
    status_last_modified_date: _rt.DateTime[ContractCharge]
    """``statusLastModifiedDate``: datetime, read-only."""
    unit_cost: _rt.Double[ContractCharge]
    """``unitCost``: double."""
    unit_price: _rt.Double[ContractCharge]
    """``unitPrice``: double."""
    unit_quantity: _rt.Double[ContractCharge]
    """``unitQuantity``: double, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractCharge(_rt.Row):
    """A row of ContractCharges, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractChargeFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    billable_amount: float | None = None
    """``billableAmount``: double, read-only."""
    billing_code_id: int | None = None
    """``billingCodeID``: int64, refers to BillingCode, AllocationCodeID in SOAP."""
    charge_type: int | None = None
    """``chargeType``: int32, required, picklist of the tenant, CostType in SOAP."""
    contract_id: int | None = None
    """``contractID``: int64, required, refers to Contract."""
    contract_service_bundle_id: int | None = None
    """``contractServiceBundleID``: int64, refers to ContractServiceBundle."""
    contract_service_id: int | None = None
    """``contractServiceID``: int64, refers to ContractService."""
    create_date: _rt.datetime | None = None
    """``createDate``: datetime, read-only."""
    creator_resource_id: int | None = None
    """``creatorResourceID``: int64, read-only, refers to Resource."""
    date_purchased: _rt.datetime | None = None
    """``datePurchased``: datetime, required."""
    description: str | None = None
    """``description``: string, at most 2,000 characters."""
    extended_cost: float | None = None
    """``extendedCost``: double, read-only."""
    internal_currency_billable_amount: float | None = None
    """``internalCurrencyBillableAmount``: double, read-only."""
    internal_currency_unit_price: float | None = None
    """``internalCurrencyUnitPrice``: double, read-only."""
    internal_purchase_order_number: str | None = None
    """``internalPurchaseOrderNumber``: string, at most 50 characters."""
    is_billable_to_company: bool | None = None
    """``isBillableToCompany``: boolean, BillableToAccount in SOAP."""
    is_billed: bool | None = None
    """``isBilled``: boolean, read-only, Billed in SOAP."""
    name: str | None = None
    """``name``: string, at most 100 characters, required."""
    notes: str | None = None
    """``notes``: string, at most 2,000 characters."""
    organizational_level_association_id: int | None = None
    """``organizationalLevelAssociationID``: int32, read-only, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    product_id: int | None = None
    """``productID``: int64, refers to Product."""
    purchase_order_number: str | None = None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    status: int | None = None
    """``status``: int64, read-only, picklist of the tenant."""
    status_last_modified_by: int | None = None
    """``statusLastModifiedBy``: int64, read-only."""
    status_last_modified_date: _rt.datetime | None = None
    """``statusLastModifiedDate``: datetime, read-only."""
    unit_cost: float | None = None
    """``unitCost``: double."""
    unit_price: float | None = None
    """``unitPrice``: double."""
    unit_quantity: float | None = None
    """``unitQuantity``: double, required."""

    @property
    def billing_code(self) -> _rt.Ref[_BillingCode]:
        """The row of BillingCodes that ``billing_code_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "billing_code_id")

    @property
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")

    @property
    def contract_service_bundle(self) -> _rt.Ref[_ContractServiceBundle]:
        """The row of ContractServiceBundles that ``contract_service_bundle_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_service_bundle_id")

    @property
    def contract_service(self) -> _rt.Ref[_ContractService]:
        """The row of ContractServices that ``contract_service_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_service_id")

    @property
    def creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "creator_resource_id")

    @property
    def organizational_level_association(self) -> _rt.Ref[_OrganizationalLevelAssociation]:
        """The row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "organizational_level_association_id")

    @property
    def product(self) -> _rt.Ref[_Product]:
        """The row of Products that ``product_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "product_id")


class ContractChargeCreateFields(_t.TypedDict, total=False):
    """What a new row of ContractCharges can be given."""

    billing_code_id: int | None
    """``billingCodeID``: int64, refers to BillingCode, AllocationCodeID in SOAP."""
    charge_type: _t.Required[int]
    """``chargeType``: int32, required, picklist of the tenant, CostType in SOAP."""
    contract_id: _t.Required[int]
    """``contractID``: int64, required, refers to Contract."""
    contract_service_bundle_id: int | None
    """``contractServiceBundleID``: int64, refers to ContractServiceBundle."""
    contract_service_id: int | None
    """``contractServiceID``: int64, refers to ContractService."""
    date_purchased: _t.Required[_rt.datetime]
    """``datePurchased``: datetime, required."""
    description: str | None
    """``description``: string, at most 2,000 characters."""
    internal_purchase_order_number: str | None
    """``internalPurchaseOrderNumber``: string, at most 50 characters."""
    is_billable_to_company: bool | None
    """``isBillableToCompany``: boolean, BillableToAccount in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""
    notes: str | None
    """``notes``: string, at most 2,000 characters."""
    product_id: int | None
    """``productID``: int64, refers to Product."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    unit_cost: float | None
    """``unitCost``: double."""
    unit_price: float | None
    """``unitPrice``: double."""
    unit_quantity: _t.Required[float]
    """``unitQuantity``: double, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractChargeCreate(_rt.WriteModel):
    """A row of ContractCharges to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    billing_code_id: int | None | _rt.Unset = _rt.UNSET
    """``billingCodeID``: int64, refers to BillingCode, AllocationCodeID in SOAP."""
    charge_type: int
    """``chargeType``: int32, required, picklist of the tenant, CostType in SOAP."""
    contract_id: int
    """``contractID``: int64, required, refers to Contract."""
    contract_service_bundle_id: int | None | _rt.Unset = _rt.UNSET
    """``contractServiceBundleID``: int64, refers to ContractServiceBundle."""
    contract_service_id: int | None | _rt.Unset = _rt.UNSET
    """``contractServiceID``: int64, refers to ContractService."""
    date_purchased: _rt.datetime
    """``datePurchased``: datetime, required."""
    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 2,000 characters."""
    internal_purchase_order_number: str | None | _rt.Unset = _rt.UNSET
    """``internalPurchaseOrderNumber``: string, at most 50 characters."""
    is_billable_to_company: bool | None | _rt.Unset = _rt.UNSET
    """``isBillableToCompany``: boolean, BillableToAccount in SOAP."""
    name: str
    """``name``: string, at most 100 characters, required."""
    notes: str | None | _rt.Unset = _rt.UNSET
    """``notes``: string, at most 2,000 characters."""
    product_id: int | None | _rt.Unset = _rt.UNSET
    """``productID``: int64, refers to Product."""
    purchase_order_number: str | None | _rt.Unset = _rt.UNSET
    """``purchaseOrderNumber``: string, at most 50 characters."""
    unit_cost: float | None | _rt.Unset = _rt.UNSET
    """``unitCost``: double."""
    unit_price: float | None | _rt.Unset = _rt.UNSET
    """``unitPrice``: double."""
    unit_quantity: float
    """``unitQuantity``: double, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractChargeCreateFields]) -> None: ...


class ContractChargeUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ContractCharges. Left out is kept; None clears."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    billing_code_id: int | None
    """``billingCodeID``: int64, refers to BillingCode, AllocationCodeID in SOAP."""
    charge_type: int
    """``chargeType``: int32, required, picklist of the tenant, CostType in SOAP."""
    contract_service_bundle_id: int | None
    """``contractServiceBundleID``: int64, refers to ContractServiceBundle."""
    contract_service_id: int | None
    """``contractServiceID``: int64, refers to ContractService."""
    date_purchased: _rt.datetime
    """``datePurchased``: datetime, required."""
    description: str | None
    """``description``: string, at most 2,000 characters."""
    internal_purchase_order_number: str | None
    """``internalPurchaseOrderNumber``: string, at most 50 characters."""
    is_billable_to_company: bool | None
    """``isBillableToCompany``: boolean, BillableToAccount in SOAP."""
    name: str
    """``name``: string, at most 100 characters, required."""
    notes: str | None
    """``notes``: string, at most 2,000 characters."""
    product_id: int | None
    """``productID``: int64, refers to Product."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    unit_cost: float | None
    """``unitCost``: double."""
    unit_price: float | None
    """``unitPrice``: double."""
    unit_quantity: float
    """``unitQuantity``: double, required."""


class ContractChargeReplaceFields(_t.TypedDict, total=False):
    """What a row of ContractCharges is replaced by. Left out is cleared."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    billing_code_id: int | None
    """``billingCodeID``: int64, refers to BillingCode, AllocationCodeID in SOAP."""
    charge_type: _t.Required[int]
    """``chargeType``: int32, required, picklist of the tenant, CostType in SOAP."""
    contract_service_bundle_id: int | None
    """``contractServiceBundleID``: int64, refers to ContractServiceBundle."""
    contract_service_id: int | None
    """``contractServiceID``: int64, refers to ContractService."""
    date_purchased: _t.Required[_rt.datetime]
    """``datePurchased``: datetime, required."""
    description: str | None
    """``description``: string, at most 2,000 characters."""
    internal_purchase_order_number: str | None
    """``internalPurchaseOrderNumber``: string, at most 50 characters."""
    is_billable_to_company: bool | None
    """``isBillableToCompany``: boolean, BillableToAccount in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""
    notes: str | None
    """``notes``: string, at most 2,000 characters."""
    product_id: int | None
    """``productID``: int64, refers to Product."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    unit_cost: float | None
    """``unitCost``: double."""
    unit_price: float | None
    """``unitPrice``: double."""
    unit_quantity: _t.Required[float]
    """``unitQuantity``: double, required."""


class ContractChargesService(_rt.Readable[ContractCharge], _rt.Referring[ContractCharge, "_BillingCode | _Contract | _ContractService | _ContractServiceBundle | _OrganizationalLevelAssociation | _Product | _Resource"], _rt.Creatable[ContractCharge], _rt.Updatable[ContractCharge], _rt.Deleting[ContractCharge]):
    """What the API can do with ContractCharges, below Contracts: the sync service."""

    model = ContractCharge

    @_t.overload
    def create(self, model: ContractChargeCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractChargeCreateFields]) -> int: ...

    def create(self, model: ContractChargeCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractChargeCreate, model, fields)

    @_t.overload
    def update(self, row: ContractCharge, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ContractChargeUpdateFields]) -> None: ...

    def update(self, target: int | ContractCharge, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ContractChargeReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, contract_id: int) -> None:
        """Delete the row with this id, below the row of Contracts it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"contract_id": contract_id})


class AsyncContractChargesService(_rt.AsyncReadable[ContractCharge], _rt.AsyncReferring[ContractCharge, "_BillingCode | _Contract | _ContractService | _ContractServiceBundle | _OrganizationalLevelAssociation | _Product | _Resource"], _rt.AsyncCreatable[ContractCharge], _rt.AsyncUpdatable[ContractCharge], _rt.AsyncDeleting[ContractCharge]):
    """What the API can do with ContractCharges, below Contracts: the async service."""

    model = ContractCharge

    @_t.overload
    async def create(self, model: ContractChargeCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractChargeCreateFields]) -> int: ...

    async def create(self, model: ContractChargeCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractChargeCreate, model, fields)

    @_t.overload
    async def update(self, row: ContractCharge, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ContractChargeUpdateFields]) -> None: ...

    async def update(self, target: int | ContractCharge, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ContractChargeReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, contract_id: int) -> None:
        """Delete the row with this id, below the row of Contracts it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"contract_id": contract_id})
