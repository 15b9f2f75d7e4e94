"""ContractBillingRules. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contracts import Contract as _Contract
    from .products import Product as _Product
    from .contracts import ContractPath as _ContractPath
    from .products import ProductPath as _ProductPath

_SCHEMA = _rt.EntitySchema(
    "ContractBillingRules",
    "ContractBillingRule",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', required=True, read_only=True, reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('create_charges_as_billable', 'createChargesAsBillable', 'boolean', required=True),
        _rt.FieldSchema('daily_prorated_cost', 'dailyProratedCost', 'double'),
        _rt.FieldSchema('daily_prorated_price', 'dailyProratedPrice', 'double'),
        _rt.FieldSchema('determine_units', 'determineUnits', 'int32', required=True),
        _rt.FieldSchema('end_date', 'endDate', 'datetime'),
        _rt.FieldSchema('execution_method', 'executionMethod', 'int32'),
        _rt.FieldSchema('include_items_in_charge_description', 'includeItemsInChargeDescription', 'boolean', required=True),
        _rt.FieldSchema('invoice_description', 'invoiceDescription', 'string', length=500),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', required=True, soap='Active'),
        _rt.FieldSchema('is_daily_proration_enabled', 'isDailyProrationEnabled', 'boolean', required=True, soap='EnableDailyProrating'),
        _rt.FieldSchema('maximum_units', 'maximumUnits', 'int32'),
        _rt.FieldSchema('minimum_units', 'minimumUnits', 'int32'),
        _rt.FieldSchema('product_id', 'productID', 'int32', required=True, read_only=True, reference='Product', target='Products', relation='product'),
        _rt.FieldSchema('start_date', 'startDate', 'datetime', required=True),
    ),
    parent=('Contracts', 'BillingRules', 'contract_id'),
    can="create update replace delete",
    package="autotask",
)


class ContractBillingRulePath(_rt.Path[_rt.Root, "ContractBillingRule"]):
    """The relations of ContractBillingRules, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    product: _ProductPath[_rt.Root]
    """To the row of Products that ``product_id`` refers to."""


class ContractBillingRuleFields(_rt.Fields["ContractBillingRule"], ContractBillingRulePath["ContractBillingRule"]):
    """The fields of ContractBillingRules in queries: ``T = ContractBillingRule.q``."""

    id: _rt.Integer[ContractBillingRule]
    """``id``: int64, read-only."""
    contract_id: _rt.Integer[ContractBillingRule]
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    create_charges_as_billable: _rt.Boolean[ContractBillingRule]
    """``createChargesAsBillable``: boolean, required."""
    daily_prorated_cost: _rt.Double[ContractBillingRule]
    """``dailyProratedCost``: double."""
    daily_prorated_price: _rt.Double[ContractBillingRule]
    """``dailyProratedPrice``: double."""
    determine_units: _rt.Integer[ContractBillingRule]
    """``determineUnits``: int32, required, picklist of the tenant."""
    end_date: _rt.DateTime[ContractBillingRule]
    """``endDate``: datetime."""
    execution_method: _rt.Integer[ContractBillingRule]
    """``executionMethod``: int32, picklist of the tenant."""
    include_items_in_charge_description: _rt.Boolean[ContractBillingRule]
    """``includeItemsInChargeDescription``: boolean, required."""
    invoice_description: _rt.Text[ContractBillingRule]
    """``invoiceDescription``: string, at most 500 characters."""
    is_active: _rt.Boolean[ContractBillingRule]
    """``isActive``: boolean, required, Active in SOAP."""
    is_daily_proration_enabled: _rt.Boolean[ContractBillingRule]
    """``isDailyProrationEnabled``: boolean, required, EnableDailyProrating in SOAP."""
    maximum_units: _rt.Integer[ContractBillingRule]
    """``maximumUnits``: int32."""
    minimum_units: _rt.Integer[ContractBillingRule]
    """``minimumUnits``: int32."""
    product_id: _rt.Integer[ContractBillingRule]
    """``productID``: int32, required and settable at create only, refers to Product."""
    start_date: _rt.DateTime[ContractBillingRule]
    """``startDate``: datetime, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractBillingRule(_rt.Row):
    """A row of ContractBillingRules, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractBillingRuleFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    contract_id: int | None = None
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    create_charges_as_billable: bool | None = None
    """``createChargesAsBillable``: boolean, required."""
    daily_prorated_cost: float | None = None
    """``dailyProratedCost``: double."""
    daily_prorated_price: float | None = None
    """``dailyProratedPrice``: double."""
    determine_units: int | None = None
    """``determineUnits``: int32, required, picklist of the tenant."""
    end_date: _rt.datetime | None = None
    """``endDate``: datetime."""
    execution_method: int | None = None
    """``executionMethod``: int32, picklist of the tenant."""
    include_items_in_charge_description: bool | None = None
    """``includeItemsInChargeDescription``: boolean, required."""
    invoice_description: str | None = None
    """``invoiceDescription``: string, at most 500 characters."""
    is_active: bool | None = None
    """``isActive``: boolean, required, Active in SOAP."""
    is_daily_proration_enabled: bool | None = None
    """``isDailyProrationEnabled``: boolean, required, EnableDailyProrating in SOAP."""
    maximum_units: int | None = None
    """``maximumUnits``: int32."""
    minimum_units: int | None = None
    """``minimumUnits``: int32."""
    product_id: int | None = None
    """``productID``: int32, required and settable at create only, refers to Product."""
    start_date: _rt.datetime | None = None
    """``startDate``: datetime, required."""

    @property
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")

    @property
    def product(self) -> _rt.Ref[_Product]:
        """The row of Products that ``product_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "product_id")


class ContractBillingRuleCreateFields(_t.TypedDict, total=False):
    """What a new row of ContractBillingRules can be given."""

    contract_id: _t.Required[int]
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    create_charges_as_billable: _t.Required[bool]
    """``createChargesAsBillable``: boolean, required."""
    daily_prorated_cost: float | None
    """``dailyProratedCost``: double."""
    daily_prorated_price: float | None
    """``dailyProratedPrice``: double."""
    determine_units: _t.Required[int]
    """``determineUnits``: int32, required, picklist of the tenant."""
    end_date: _rt.datetime | None
    """``endDate``: datetime."""
    execution_method: int | None
    """``executionMethod``: int32, picklist of the tenant."""
    include_items_in_charge_description: _t.Required[bool]
    """``includeItemsInChargeDescription``: boolean, required."""
    invoice_description: str | None
    """``invoiceDescription``: string, at most 500 characters."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    is_daily_proration_enabled: _t.Required[bool]
    """``isDailyProrationEnabled``: boolean, required, EnableDailyProrating in SOAP."""
    maximum_units: int | None
    """``maximumUnits``: int32."""
    minimum_units: int | None
    """``minimumUnits``: int32."""
    product_id: _t.Required[int]
    """``productID``: int32, required and settable at create only, refers to Product."""
    start_date: _t.Required[_rt.datetime]
    """``startDate``: datetime, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractBillingRuleCreate(_rt.WriteModel):
    """A row of ContractBillingRules to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    contract_id: int
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    create_charges_as_billable: bool
    """``createChargesAsBillable``: boolean, required."""
    daily_prorated_cost: float | None | _rt.Unset = _rt.UNSET
    """``dailyProratedCost``: double."""
    daily_prorated_price: float | None | _rt.Unset = _rt.UNSET
    """``dailyProratedPrice``: double."""
    determine_units: int
    """``determineUnits``: int32, required, picklist of the tenant."""
    end_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``endDate``: datetime."""
    execution_method: int | None | _rt.Unset = _rt.UNSET
    """``executionMethod``: int32, picklist of the tenant."""
    include_items_in_charge_description: bool
    """``includeItemsInChargeDescription``: boolean, required."""
    invoice_description: str | None | _rt.Unset = _rt.UNSET
    """``invoiceDescription``: string, at most 500 characters."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    is_daily_proration_enabled: bool
    """``isDailyProrationEnabled``: boolean, required, EnableDailyProrating in SOAP."""
    maximum_units: int | None | _rt.Unset = _rt.UNSET
    """``maximumUnits``: int32."""
    minimum_units: int | None | _rt.Unset = _rt.UNSET
    """``minimumUnits``: int32."""
    product_id: int
    """``productID``: int32, required and settable at create only, refers to Product."""
    start_date: _rt.datetime
    """``startDate``: datetime, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractBillingRuleCreateFields]) -> None: ...


class ContractBillingRuleUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ContractBillingRules. Left out is kept; None clears."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    create_charges_as_billable: bool
    """``createChargesAsBillable``: boolean, required."""
    daily_prorated_cost: float | None
    """``dailyProratedCost``: double."""
    daily_prorated_price: float | None
    """``dailyProratedPrice``: double."""
    determine_units: int
    """``determineUnits``: int32, required, picklist of the tenant."""
    end_date: _rt.datetime | None
    """``endDate``: datetime."""
    execution_method: int | None
    """``executionMethod``: int32, picklist of the tenant."""
    include_items_in_charge_description: bool
    """``includeItemsInChargeDescription``: boolean, required."""
    invoice_description: str | None
    """``invoiceDescription``: string, at most 500 characters."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    is_daily_proration_enabled: bool
    """``isDailyProrationEnabled``: boolean, required, EnableDailyProrating in SOAP."""
    maximum_units: int | None
    """``maximumUnits``: int32."""
    minimum_units: int | None
    """``minimumUnits``: int32."""
    start_date: _rt.datetime
    """``startDate``: datetime, required."""


class ContractBillingRuleReplaceFields(_t.TypedDict, total=False):
    """What a row of ContractBillingRules is replaced by. Left out is cleared."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    create_charges_as_billable: _t.Required[bool]
    """``createChargesAsBillable``: boolean, required."""
    daily_prorated_cost: float | None
    """``dailyProratedCost``: double."""
    daily_prorated_price: float | None
    """``dailyProratedPrice``: double."""
    determine_units: _t.Required[int]
    """``determineUnits``: int32, required, picklist of the tenant."""
    end_date: _rt.datetime | None
    """``endDate``: datetime."""
    execution_method: int | None
    """``executionMethod``: int32, picklist of the tenant."""
    include_items_in_charge_description: _t.Required[bool]
    """``includeItemsInChargeDescription``: boolean, required."""
    invoice_description: str | None
    """``invoiceDescription``: string, at most 500 characters."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    is_daily_proration_enabled: _t.Required[bool]
    """``isDailyProrationEnabled``: boolean, required, EnableDailyProrating in SOAP."""
    maximum_units: int | None
    """``maximumUnits``: int32."""
    minimum_units: int | None
    """``minimumUnits``: int32."""
    start_date: _t.Required[_rt.datetime]
    """``startDate``: datetime, required."""


class ContractBillingRulesService(_rt.Readable[ContractBillingRule], _rt.Referring[ContractBillingRule, "_Contract | _Product"], _rt.Creatable[ContractBillingRule], _rt.Updatable[ContractBillingRule], _rt.Deactivating[ContractBillingRule], _rt.Deleting[ContractBillingRule]):
    """What the API can do with ContractBillingRules, below Contracts: the sync service."""

    model = ContractBillingRule

    @_t.overload
    def create(self, model: ContractBillingRuleCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractBillingRuleCreateFields]) -> int: ...

    def create(self, model: ContractBillingRuleCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractBillingRuleCreate, model, fields)

    @_t.overload
    def update(self, row: ContractBillingRule, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ContractBillingRuleUpdateFields]) -> None: ...

    def update(self, target: int | ContractBillingRule, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ContractBillingRuleReplaceFields]) -> None:
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


class AsyncContractBillingRulesService(_rt.AsyncReadable[ContractBillingRule], _rt.AsyncReferring[ContractBillingRule, "_Contract | _Product"], _rt.AsyncCreatable[ContractBillingRule], _rt.AsyncUpdatable[ContractBillingRule], _rt.AsyncDeactivating[ContractBillingRule], _rt.AsyncDeleting[ContractBillingRule]):
    """What the API can do with ContractBillingRules, below Contracts: the async service."""

    model = ContractBillingRule

    @_t.overload
    async def create(self, model: ContractBillingRuleCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractBillingRuleCreateFields]) -> int: ...

    async def create(self, model: ContractBillingRuleCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractBillingRuleCreate, model, fields)

    @_t.overload
    async def update(self, row: ContractBillingRule, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ContractBillingRuleUpdateFields]) -> None: ...

    async def update(self, target: int | ContractBillingRule, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ContractBillingRuleReplaceFields]) -> None:
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
