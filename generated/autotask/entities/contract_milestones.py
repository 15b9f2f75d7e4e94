"""ContractMilestones. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .billing_codes import BillingCode as _BillingCode
    from .contracts import Contract as _Contract
    from .organizational_level_associations import OrganizationalLevelAssociation as _OrganizationalLevelAssociation
    from .resources import Resource as _Resource
    from .billing_codes import BillingCodePath as _BillingCodePath
    from .contracts import ContractPath as _ContractPath
    from .organizational_level_associations import OrganizationalLevelAssociationPath as _OrganizationalLevelAssociationPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ContractMilestones",
    "ContractMilestone",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('amount', 'amount', 'double', required=True),
        _rt.FieldSchema('billing_code_id', 'billingCodeID', 'int32', reference='BillingCode', soap='AllocationCodeID', target='BillingCodes', relation='billing_code'),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', required=True, read_only=True, reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('create_date', 'createDate', 'datetime', read_only=True),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='creator_resource'),
        _rt.FieldSchema('date_due', 'dateDue', 'datetime', required=True),
        _rt.FieldSchema('description', 'description', 'string', length=250),
        _rt.FieldSchema('internal_currency_amount', 'internalCurrencyAmount', 'double', read_only=True),
        _rt.FieldSchema('is_initial_payment', 'isInitialPayment', 'boolean', required=True),
        _rt.FieldSchema('organizational_level_association_id', 'organizationalLevelAssociationID', 'int32', read_only=True, reference='OrganizationalLevelAssociation', soap='BusinessDivisionSubdivisionID', target='OrganizationalLevelAssociations', relation='organizational_level_association'),
        _rt.FieldSchema('status', 'status', 'int32', required=True),
        _rt.FieldSchema('title', 'title', 'string', length=50, required=True),
    ),
    parent=('Contracts', 'Milestones', 'contract_id'),
    label="title",
    can="create update replace",
    package="autotask",
)


class ContractMilestonePath(_rt.Path[_rt.Root, "ContractMilestone"]):
    """The relations of ContractMilestones, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    billing_code: _BillingCodePath[_rt.Root]
    """To the row of BillingCodes that ``billing_code_id`` refers to."""
    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``creator_resource_id`` refers to."""
    organizational_level_association: _OrganizationalLevelAssociationPath[_rt.Root]
    """To the row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to."""


class ContractMilestoneFields(_rt.Fields["ContractMilestone"], ContractMilestonePath["ContractMilestone"]):
    """The fields of ContractMilestones in queries: ``T = ContractMilestone.q``."""

    id: _rt.Integer[ContractMilestone]
    """``id``: int64, read-only."""
    amount: _rt.Double[ContractMilestone]
    """``amount``: double, required."""
    billing_code_id: _rt.Integer[ContractMilestone]
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    contract_id: _rt.Integer[ContractMilestone]
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    create_date: _rt.DateTime[ContractMilestone]
    """``createDate``: datetime, read-only."""
    creator_resource_id: _rt.Integer[ContractMilestone]
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    date_due: _rt.DateTime[ContractMilestone]
    """``dateDue``: datetime, required."""
    description: _rt.Text[ContractMilestone]
    """``description``: string, at most 250 characters."""
    internal_currency_amount: _rt.Double[ContractMilestone]
    """``internalCurrencyAmount``: double, read-only."""
    is_initial_payment: _rt.Boolean[ContractMilestone]
    """``isInitialPayment``: boolean, required."""
    organizational_level_association_id: _rt.Integer[ContractMilestone]
    """``organizationalLevelAssociationID``: int32, read-only, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    status: _rt.Integer[ContractMilestone]
    """``status``: int32, required, picklist of the tenant."""
    title: _rt.Text[ContractMilestone]
    """``title``: string, at most 50 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractMilestone(_rt.Row):
    """A row of ContractMilestones, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractMilestoneFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    amount: float | None = None
    """``amount``: double, required."""
    billing_code_id: int | None = None
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    contract_id: int | None = None
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    create_date: _rt.datetime | None = None
    """``createDate``: datetime, read-only."""
    creator_resource_id: int | None = None
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    date_due: _rt.datetime | None = None
    """``dateDue``: datetime, required."""
    description: str | None = None
    """``description``: string, at most 250 characters."""
    internal_currency_amount: float | None = None
    """``internalCurrencyAmount``: double, read-only."""
    is_initial_payment: bool | None = None
    """``isInitialPayment``: boolean, required."""
    organizational_level_association_id: int | None = None
    """``organizationalLevelAssociationID``: int32, read-only, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    status: int | None = None
    """``status``: int32, required, picklist of the tenant."""
    title: str | None = None
    """``title``: string, at most 50 characters, required."""

    @property
    def billing_code(self) -> _rt.Ref[_BillingCode]:
        """The row of BillingCodes that ``billing_code_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "billing_code_id")

    @property
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")

    @property
    def creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "creator_resource_id")

    @property
    def organizational_level_association(self) -> _rt.Ref[_OrganizationalLevelAssociation]:
        """The row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "organizational_level_association_id")


class ContractMilestoneCreateFields(_t.TypedDict, total=False):
    """What a new row of ContractMilestones can be given."""

    amount: _t.Required[float]
    """``amount``: double, required."""
    billing_code_id: int | None
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    contract_id: _t.Required[int]
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    date_due: _t.Required[_rt.datetime]
    """``dateDue``: datetime, required."""
    description: str | None
    """``description``: string, at most 250 characters."""
    is_initial_payment: _t.Required[bool]
    """``isInitialPayment``: boolean, required."""
    status: _t.Required[int]
    """``status``: int32, required, picklist of the tenant."""
    title: _t.Required[str]
    """``title``: string, at most 50 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContractMilestoneCreate(_rt.WriteModel):
    """A row of ContractMilestones to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    amount: float
    """``amount``: double, required."""
    billing_code_id: int | None | _rt.Unset = _rt.UNSET
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    contract_id: int
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    date_due: _rt.datetime
    """``dateDue``: datetime, required."""
    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 250 characters."""
    is_initial_payment: bool
    """``isInitialPayment``: boolean, required."""
    status: int
    """``status``: int32, required, picklist of the tenant."""
    title: str
    """``title``: string, at most 50 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContractMilestoneCreateFields]) -> None: ...


class ContractMilestoneUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ContractMilestones. Left out is kept; None clears."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    amount: float
    """``amount``: double, required."""
    billing_code_id: int | None
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    date_due: _rt.datetime
    """``dateDue``: datetime, required."""
    description: str | None
    """``description``: string, at most 250 characters."""
    is_initial_payment: bool
    """``isInitialPayment``: boolean, required."""
    status: int
    """``status``: int32, required, picklist of the tenant."""
    title: str
    """``title``: string, at most 50 characters, required."""


class ContractMilestoneReplaceFields(_t.TypedDict, total=False):
    """What a row of ContractMilestones is replaced by. Left out is cleared."""

    contract_id: _t.Required[int]
    """The id of the row of Contracts that this one belongs to."""
    amount: _t.Required[float]
    """``amount``: double, required."""
    billing_code_id: int | None
    """``billingCodeID``: int32, refers to BillingCode, AllocationCodeID in SOAP."""
    date_due: _t.Required[_rt.datetime]
    """``dateDue``: datetime, required."""
    description: str | None
    """``description``: string, at most 250 characters."""
    is_initial_payment: _t.Required[bool]
    """``isInitialPayment``: boolean, required."""
    status: _t.Required[int]
    """``status``: int32, required, picklist of the tenant."""
    title: _t.Required[str]
    """``title``: string, at most 50 characters, required."""


class ContractMilestonesService(_rt.Readable[ContractMilestone], _rt.Referring[ContractMilestone, "_BillingCode | _Contract | _OrganizationalLevelAssociation | _Resource"], _rt.Creatable[ContractMilestone], _rt.Updatable[ContractMilestone]):
    """What the API can do with ContractMilestones, below Contracts: the sync service."""

    model = ContractMilestone

    @_t.overload
    def create(self, model: ContractMilestoneCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContractMilestoneCreateFields]) -> int: ...

    def create(self, model: ContractMilestoneCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContractMilestoneCreate, model, fields)

    @_t.overload
    def update(self, row: ContractMilestone, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ContractMilestoneUpdateFields]) -> None: ...

    def update(self, target: int | ContractMilestone, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ContractMilestoneReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncContractMilestonesService(_rt.AsyncReadable[ContractMilestone], _rt.AsyncReferring[ContractMilestone, "_BillingCode | _Contract | _OrganizationalLevelAssociation | _Resource"], _rt.AsyncCreatable[ContractMilestone], _rt.AsyncUpdatable[ContractMilestone]):
    """What the API can do with ContractMilestones, below Contracts: the async service."""

    model = ContractMilestone

    @_t.overload
    async def create(self, model: ContractMilestoneCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContractMilestoneCreateFields]) -> int: ...

    async def create(self, model: ContractMilestoneCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContractMilestoneCreate, model, fields)

    @_t.overload
    async def update(self, row: ContractMilestone, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ContractMilestoneUpdateFields]) -> None: ...

    async def update(self, target: int | ContractMilestone, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ContractMilestoneReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
