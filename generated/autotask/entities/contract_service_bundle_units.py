"""ContractServiceBundleUnits. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contract_service_bundles import ContractServiceBundle as _ContractServiceBundle
    from .contracts import Contract as _Contract
    from .organizational_level_associations import OrganizationalLevelAssociation as _OrganizationalLevelAssociation
    from .service_bundles import ServiceBundle as _ServiceBundle
    from .contract_service_bundles import ContractServiceBundlePath as _ContractServiceBundlePath
    from .contracts import ContractPath as _ContractPath
    from .organizational_level_associations import OrganizationalLevelAssociationPath as _OrganizationalLevelAssociationPath
    from .service_bundles import ServiceBundlePath as _ServiceBundlePath

_SCHEMA = _rt.EntitySchema(
    "ContractServiceBundleUnits",
    "ContractServiceBundleUnit",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('approve_and_post_date', 'approveAndPostDate', 'datetime', read_only=True),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', required=True, read_only=True, reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('contract_service_bundle_id', 'contractServiceBundleID', 'int32', read_only=True, reference='ContractServiceBundle', target='ContractServiceBundles', relation='contract_service_bundle'),
        _rt.FieldSchema('cost', 'cost', 'double', read_only=True),
        _rt.FieldSchema('end_date', 'endDate', 'datetime', read_only=True),
        _rt.FieldSchema('internal_currency_price', 'internalCurrencyPrice', 'double', read_only=True),
        _rt.FieldSchema('organizational_level_association_id', 'organizationalLevelAssociationID', 'int32', read_only=True, reference='OrganizationalLevelAssociation', soap='BusinessDivisionSubdivisionID', target='OrganizationalLevelAssociations', relation='organizational_level_association'),
        _rt.FieldSchema('price', 'price', 'double', read_only=True),
        _rt.FieldSchema('service_bundle_id', 'serviceBundleID', 'int32', read_only=True, reference='ServiceBundle', target='ServiceBundles', relation='service_bundle'),
        _rt.FieldSchema('start_date', 'startDate', 'datetime', read_only=True),
        _rt.FieldSchema('units', 'units', 'int32', read_only=True),
    ),
    parent=('Contracts', 'ServiceBundleUnits', 'contract_id'),
    package="autotask",
)


class ContractServiceBundleUnitPath(_rt.Path[_rt.Root, "ContractServiceBundleUnit"]):
    """The relations of ContractServiceBundleUnits, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    contract_service_bundle: _ContractServiceBundlePath[_rt.Root]
    """To the row of ContractServiceBundles that ``contract_service_bundle_id`` refers to."""
    organizational_level_association: _OrganizationalLevelAssociationPath[_rt.Root]
    """To the row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to."""
    service_bundle: _ServiceBundlePath[_rt.Root]
    """To the row of ServiceBundles that ``service_bundle_id`` refers to."""


class ContractServiceBundleUnitFields(_rt.Fields["ContractServiceBundleUnit"], ContractServiceBundleUnitPath["ContractServiceBundleUnit"]):
    """The fields of ContractServiceBundleUnits in queries: ``T = ContractServiceBundleUnit.q``."""

    id: _rt.Integer[ContractServiceBundleUnit]
    """``id``: int64, read-only."""
    approve_and_post_date: _rt.DateTime[ContractServiceBundleUnit]
    """``approveAndPostDate``: datetime, read-only."""
    contract_id: _rt.Integer[ContractServiceBundleUnit]
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    contract_service_bundle_id: _rt.Integer[ContractServiceBundleUnit]
    """``contractServiceBundleID``: int32, read-only, refers to ContractServiceBundle."""
    cost: _rt.Double[ContractServiceBundleUnit]
    """``cost``: double, read-only."""
    end_date: _rt.DateTime[ContractServiceBundleUnit]
    """``endDate``: datetime, read-only."""
    internal_currency_price: _rt.Double[ContractServiceBundleUnit]
    """``internalCurrencyPrice``: double, read-only."""
    organizational_level_association_id: _rt.Integer[ContractServiceBundleUnit]
    """``organizationalLevelAssociationID``: int32, read-only, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    price: _rt.Double[ContractServiceBundleUnit]
    """``price``: double, read-only."""
    service_bundle_id: _rt.Integer[ContractServiceBundleUnit]
    """``serviceBundleID``: int32, read-only, refers to ServiceBundle."""
    start_date: _rt.DateTime[ContractServiceBundleUnit]
    """``startDate``: datetime, read-only."""
    units: _rt.Integer[ContractServiceBundleUnit]
    """``units``: int32, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractServiceBundleUnit(_rt.Row):
    """A row of ContractServiceBundleUnits, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractServiceBundleUnitFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    approve_and_post_date: _rt.datetime | None = None
    """``approveAndPostDate``: datetime, read-only."""
    contract_id: int | None = None
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    contract_service_bundle_id: int | None = None
    """``contractServiceBundleID``: int32, read-only, refers to ContractServiceBundle."""
    cost: float | None = None
    """``cost``: double, read-only."""
    end_date: _rt.datetime | None = None
    """``endDate``: datetime, read-only."""
    internal_currency_price: float | None = None
    """``internalCurrencyPrice``: double, read-only."""
    organizational_level_association_id: int | None = None
    """``organizationalLevelAssociationID``: int32, read-only, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    price: float | None = None
    """``price``: double, read-only."""
    service_bundle_id: int | None = None
    """``serviceBundleID``: int32, read-only, refers to ServiceBundle."""
    start_date: _rt.datetime | None = None
    """``startDate``: datetime, read-only."""
    units: int | None = None
    """``units``: int32, read-only."""

    @property
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")

    @property
    def contract_service_bundle(self) -> _rt.Ref[_ContractServiceBundle]:
        """The row of ContractServiceBundles that ``contract_service_bundle_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_service_bundle_id")

    @property
    def organizational_level_association(self) -> _rt.Ref[_OrganizationalLevelAssociation]:
        """The row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "organizational_level_association_id")

    @property
    def service_bundle(self) -> _rt.Ref[_ServiceBundle]:
        """The row of ServiceBundles that ``service_bundle_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "service_bundle_id")


class ContractServiceBundleUnitsService(_rt.Readable[ContractServiceBundleUnit], _rt.Referring[ContractServiceBundleUnit, "_Contract | _ContractServiceBundle | _OrganizationalLevelAssociation | _ServiceBundle"]):
    """What the API can do with ContractServiceBundleUnits, below Contracts: the sync service."""

    model = ContractServiceBundleUnit


class AsyncContractServiceBundleUnitsService(_rt.AsyncReadable[ContractServiceBundleUnit], _rt.AsyncReferring[ContractServiceBundleUnit, "_Contract | _ContractServiceBundle | _OrganizationalLevelAssociation | _ServiceBundle"]):
    """What the API can do with ContractServiceBundleUnits, below Contracts: the async service."""

    model = ContractServiceBundleUnit
