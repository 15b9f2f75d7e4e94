"""ProjectCharges. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .billing_codes import BillingCode as _BillingCode
    from .contract_service_bundles import ContractServiceBundle as _ContractServiceBundle
    from .contract_services import ContractService as _ContractService
    from .organizational_level_associations import OrganizationalLevelAssociation as _OrganizationalLevelAssociation
    from .products import Product as _Product
    from .projects import Project as _Project
    from .resources import Resource as _Resource
    from .billing_codes import BillingCodePath as _BillingCodePath
    from .contract_service_bundles import ContractServiceBundlePath as _ContractServiceBundlePath
    from .contract_services import ContractServicePath as _ContractServicePath
    from .organizational_level_associations import OrganizationalLevelAssociationPath as _OrganizationalLevelAssociationPath
    from .products import ProductPath as _ProductPath
    from .projects import ProjectPath as _ProjectPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ProjectCharges",
    "ProjectCharge",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('billable_amount', 'billableAmount', 'double', read_only=True),
        _rt.FieldSchema('billing_code_id', 'billingCodeID', 'int64', reference='BillingCode', soap='AllocationCodeID', target='BillingCodes', relation='billing_code'),
        _rt.FieldSchema('charge_type', 'chargeType', 'int32', required=True, soap='CostType'),
        _rt.FieldSchema('contract_service_bundle_id', 'contractServiceBundleID', 'int64', reference='ContractServiceBundle', target='ContractServiceBundles', relation='contract_service_bundle'),
        _rt.FieldSchema('contract_service_id', 'contractServiceID', 'int64', reference='ContractService', target='ContractServices', relation='contract_service'),
        _rt.FieldSchema('create_date', 'createDate', 'datetime', read_only=True),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int64', read_only=True, reference='Resource', target='Resources', relation='creator_resource'),
        _rt.FieldSchema('date_purchased', 'datePurchased', 'datetime', required=True),
        _rt.FieldSchema('description', 'description', 'string', length=2000),
        _rt.FieldSchema('estimated_cost', 'estimatedCost', 'double'),
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
        _rt.FieldSchema('project_id', 'projectID', 'int64', required=True, reference='Project', target='Projects', relation='project'),
        _rt.FieldSchema('purchase_order_number', 'purchaseOrderNumber', 'string', length=50),
        _rt.FieldSchema('status', 'status', 'int64', read_only=True),
        _rt.FieldSchema('status_last_modified_by', 'statusLastModifiedBy', 'int64', read_only=True),
        _rt.FieldSchema('status_last_modified_date', 'statusLastModifiedDate', 'datetime', read_only=True),
        _rt.FieldSchema('unit_cost', 'unitCost', 'double'),
        _rt.FieldSchema('unit_price', 'unitPrice', 'double'),
        _rt.FieldSchema('unit_quantity', 'unitQuantity', 'double', required=True),
    ),
    parent=('Projects', 'Charges', 'project_id'),
    label="name",
    can="create update replace delete",
    package="autotask",
)


class ProjectChargePath(_rt.Path[_rt.Root, "ProjectCharge"]):
    """The relations of ProjectCharges, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    billing_code: _BillingCodePath[_rt.Root]
    """To the row of BillingCodes that ``billing_code_id`` refers to."""
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
    project: _ProjectPath[_rt.Root]
    """To the row of Projects that ``project_id`` refers to."""


class ProjectChargeFields(_rt.Fields["ProjectCharge"], ProjectChargePath["ProjectCharge"]):
    """The fields of ProjectCharges in queries: ``T = ProjectCharge.q``."""

    id: _rt.Integer[ProjectCharge]
    """``id``: int64, read-only."""
    billable_amount: _rt.Double[ProjectCharge]
    """``billableAmount``: double, read-only."""
    billing_code_id: _rt.Integer[ProjectCharge]
    """``billingCodeID``: int64, refers to BillingCode, AllocationCodeID in SOAP."""
    charge_type: _rt.Integer[ProjectCharge]
    """``chargeType``: int32, required, picklist of the tenant, CostType in SOAP."""
    contract_service_bundle_id: _rt.Integer[ProjectCharge]
    """``contractServiceBundleID``: int64, refers to ContractServiceBundle."""
    contract_service_id: _rt.Integer[ProjectCharge]
    """``contractServiceID``: int64, refers to ContractService."""
    create_date: _rt.DateTime[ProjectCharge]
    """``createDate``: datetime, read-only."""
    creator_resource_id: _rt.Integer[ProjectCharge]
    """``creatorResourceID``: int64, read-only, refers to Resource."""
    date_purchased: _rt.DateTime[ProjectCharge]
    """``datePurchased``: datetime, required."""
    description: _rt.Text[ProjectCharge]
    """``description``: string, at most 2,000 characters."""
    estimated_cost: _rt.Double[ProjectCharge]
    """``estimatedCost``: double."""
    extended_cost: _rt.Double[ProjectCharge]
    """``extendedCost``: double, read-only."""
    internal_currency_billable_amount: _rt.Double[ProjectCharge]
    """``internalCurrencyBillableAmount``: double, read-only."""
    internal_currency_unit_price: _rt.Double[ProjectCharge]
    """``internalCurrencyUnitPrice``: double, read-only."""
    internal_purchase_order_number: _rt.Text[ProjectCharge]
    """``internalPurchaseOrderNumber``: string, at most 50 characters."""
    is_billable_to_company: _rt.Boolean[ProjectCharge]
    """``isBillableToCompany``: boolean, BillableToAccount in SOAP."""
    is_billed: _rt.Boolean[ProjectCharge]
    """``isBilled``: boolean, read-only, Billed in SOAP."""
    name: _rt.Text[ProjectCharge]
    """``name``: string, at most 100 characters, required."""
    notes: _rt.Text[ProjectCharge]
    """``notes``: string, at most 2,000 characters."""
    organizational_level_association_id: _rt.Integer[ProjectCharge]
    """``organizationalLevelAssociationID``: int32, read-only, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    product_id: _rt.Integer[ProjectCharge]
    """``productID``: int64, refers to Product."""
    project_id: _rt.Integer[ProjectCharge]
    """``projectID``: int64, required, refers to Project."""
    purchase_order_number: _rt.Text[ProjectCharge]
    """``purchaseOrderNumber``: string, at most 50 characters."""
    status: _rt.Integer[ProjectCharge]
    """``status``: int64, read-only, picklist of the tenant."""
    status_last_modified_by: _rt.Integer[ProjectCharge]
    """``statusLastModifiedBy``: int64, read-only."""
    status_last_modified_date: _rt.DateTime[ProjectCharge]
    """``statusLastModifiedDate``: datetime, read-only."""
    unit_cost: _rt.Double[ProjectCharge]
    """``unitCost``: double."""
    unit_price: _rt.Double[ProjectCharge]
    """``unitPrice``: double."""
    unit_quantity: _rt.Double[ProjectCharge]
    """``unitQuantity``: double, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ProjectCharge(_rt.Row):
    """A row of ProjectCharges, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ProjectChargeFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    billable_amount: float | None = None
    """``billableAmount``: double, read-only."""
    billing_code_id: int | None = None
    """``billingCodeID``: int64, refers to BillingCode, AllocationCodeID in SOAP."""
    charge_type: int | None = None
    """``chargeType``: int32, required, picklist of the tenant, CostType in SOAP."""
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
    estimated_cost: float | None = None
    """``estimatedCost``: double."""
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
    project_id: int | None = None
    """``projectID``: int64, required, refers to Project."""
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

    @property
    def project(self) -> _rt.Ref[_Project]:
        """The row of Projects that ``project_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "project_id")


class ProjectChargeCreateFields(_t.TypedDict, total=False):
    """What a new row of ProjectCharges can be given."""

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
    estimated_cost: float | None
    """``estimatedCost``: double."""
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
    project_id: _t.Required[int]
    """``projectID``: int64, required, refers to Project."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    unit_cost: float | None
    """``unitCost``: double."""
    unit_price: float | None
    """``unitPrice``: double."""
    unit_quantity: _t.Required[float]
    """``unitQuantity``: double, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ProjectChargeCreate(_rt.WriteModel):
    """A row of ProjectCharges to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    billing_code_id: int | None | _rt.Unset = _rt.UNSET
    """``billingCodeID``: int64, refers to BillingCode, AllocationCodeID in SOAP."""
    charge_type: int
    """``chargeType``: int32, required, picklist of the tenant, CostType in SOAP."""
    contract_service_bundle_id: int | None | _rt.Unset = _rt.UNSET
    """``contractServiceBundleID``: int64, refers to ContractServiceBundle."""
    contract_service_id: int | None | _rt.Unset = _rt.UNSET
    """``contractServiceID``: int64, refers to ContractService."""
    date_purchased: _rt.datetime
    """``datePurchased``: datetime, required."""
    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 2,000 characters."""
    estimated_cost: float | None | _rt.Unset = _rt.UNSET
    """``estimatedCost``: double."""
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
    project_id: int
    """``projectID``: int64, required, refers to Project."""
    purchase_order_number: str | None | _rt.Unset = _rt.UNSET
    """``purchaseOrderNumber``: string, at most 50 characters."""
    unit_cost: float | None | _rt.Unset = _rt.UNSET
    """``unitCost``: double."""
    unit_price: float | None | _rt.Unset = _rt.UNSET
    """``unitPrice``: double."""
    unit_quantity: float
    """``unitQuantity``: double, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ProjectChargeCreateFields]) -> None: ...


class ProjectChargeUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ProjectCharges. Left out is kept; None clears."""

    project_id: _t.Required[int]
    """The id of the row of Projects that this one belongs to."""
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
    estimated_cost: float | None
    """``estimatedCost``: double."""
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


class ProjectChargeReplaceFields(_t.TypedDict, total=False):
    """What a row of ProjectCharges is replaced by. Left out is cleared."""

    project_id: _t.Required[int]
    """The id of the row of Projects that this one belongs to."""
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
    estimated_cost: float | None
    """``estimatedCost``: double."""
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


class ProjectChargesService(_rt.Readable[ProjectCharge], _rt.Referring[ProjectCharge, "_BillingCode | _ContractService | _ContractServiceBundle | _OrganizationalLevelAssociation | _Product | _Project | _Resource"], _rt.Creatable[ProjectCharge], _rt.Updatable[ProjectCharge], _rt.Deleting[ProjectCharge]):
    """What the API can do with ProjectCharges, below Projects: the sync service."""

    model = ProjectCharge

    @_t.overload
    def create(self, model: ProjectChargeCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ProjectChargeCreateFields]) -> int: ...

    def create(self, model: ProjectChargeCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ProjectChargeCreate, model, fields)

    @_t.overload
    def update(self, row: ProjectCharge, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ProjectChargeUpdateFields]) -> None: ...

    def update(self, target: int | ProjectCharge, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ProjectChargeReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, project_id: int) -> None:
        """Delete the row with this id, below the row of Projects it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"project_id": project_id})


class AsyncProjectChargesService(_rt.AsyncReadable[ProjectCharge], _rt.AsyncReferring[ProjectCharge, "_BillingCode | _ContractService | _ContractServiceBundle | _OrganizationalLevelAssociation | _Product | _Project | _Resource"], _rt.AsyncCreatable[ProjectCharge], _rt.AsyncUpdatable[ProjectCharge], _rt.AsyncDeleting[ProjectCharge]):
    """What the API can do with ProjectCharges, below Projects: the async service."""

    model = ProjectCharge

    @_t.overload
    async def create(self, model: ProjectChargeCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ProjectChargeCreateFields]) -> int: ...

    async def create(self, model: ProjectChargeCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ProjectChargeCreate, model, fields)

    @_t.overload
    async def update(self, row: ProjectCharge, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ProjectChargeUpdateFields]) -> None: ...

    async def update(self, target: int | ProjectCharge, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ProjectChargeReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, project_id: int) -> None:
        """Delete the row with this id, below the row of Projects it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"project_id": project_id})
