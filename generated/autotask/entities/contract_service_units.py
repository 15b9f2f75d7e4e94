"""ContractServiceUnits. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .contract_services import ContractService as _ContractService
    from .contracts import Contract as _Contract
    from .organizational_level_associations import OrganizationalLevelAssociation as _OrganizationalLevelAssociation
    from .services import Service as _Service
    from .companies import CompanyPath as _CompanyPath
    from .contract_services import ContractServicePath as _ContractServicePath
    from .contracts import ContractPath as _ContractPath
    from .organizational_level_associations import OrganizationalLevelAssociationPath as _OrganizationalLevelAssociationPath
    from .services import ServicePath as _ServicePath

_SCHEMA = _rt.EntitySchema(
    "ContractServiceUnits",
    "ContractServiceUnit",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('approve_and_post_date', 'approveAndPostDate', 'datetime', read_only=True),
        _rt.FieldSchema('contract_id', 'contractID', 'int32', required=True, read_only=True, reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('contract_service_id', 'contractServiceID', 'int32', read_only=True, reference='ContractService', target='ContractServices', relation='contract_service'),
        _rt.FieldSchema('cost', 'cost', 'double', read_only=True),
        _rt.FieldSchema('end_date', 'endDate', 'datetime', read_only=True),
        _rt.FieldSchema('internal_currency_price', 'internalCurrencyPrice', 'double', read_only=True),
        _rt.FieldSchema('organizational_level_association_id', 'organizationalLevelAssociationID', 'int32', read_only=True, reference='OrganizationalLevelAssociation', soap='BusinessDivisionSubdivisionID', target='OrganizationalLevelAssociations', relation='organizational_level_association'),
        _rt.FieldSchema('price', 'price', 'double', read_only=True),
        _rt.FieldSchema('service_id', 'serviceID', 'int32', read_only=True, reference='Service', target='Services', relation='service'),
        _rt.FieldSchema('start_date', 'startDate', 'datetime', read_only=True),
        _rt.FieldSchema('units', 'units', 'int32', read_only=True),
        _rt.FieldSchema('vendor_company_id', 'vendorCompanyID', 'int32', read_only=True, reference='Company', soap='VendorAccountID', target='Companies', relation='vendor_company'),
    ),
    parent=('Contracts', 'ServiceUnits', 'contract_id'),
    package="autotask",
)


class ContractServiceUnitPath(_rt.Path[_rt.Root, "ContractServiceUnit"]):
    """The relations of ContractServiceUnits, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    contract_service: _ContractServicePath[_rt.Root]
    """To the row of ContractServices that ``contract_service_id`` refers to."""
    organizational_level_association: _OrganizationalLevelAssociationPath[_rt.Root]
    """To the row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to."""
    service: _ServicePath[_rt.Root]
    """To the row of Services that ``service_id`` refers to."""
    vendor_company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``vendor_company_id`` refers to."""


class ContractServiceUnitFields(_rt.Fields["ContractServiceUnit"], ContractServiceUnitPath["ContractServiceUnit"]):
    """The fields of ContractServiceUnits in queries: ``T = ContractServiceUnit.q``."""

    id: _rt.Integer[ContractServiceUnit]
    """``id``: int64, read-only."""
    approve_and_post_date: _rt.DateTime[ContractServiceUnit]
    """``approveAndPostDate``: datetime, read-only."""
    contract_id: _rt.Integer[ContractServiceUnit]
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    contract_service_id: _rt.Integer[ContractServiceUnit]
    """``contractServiceID``: int32, read-only, refers to ContractService."""
    cost: _rt.Double[ContractServiceUnit]
    """``cost``: double, read-only."""
    end_date: _rt.DateTime[ContractServiceUnit]
    """``endDate``: datetime, read-only."""
    internal_currency_price: _rt.Double[ContractServiceUnit]
    """``internalCurrencyPrice``: double, read-only."""
    organizational_level_association_id: _rt.Integer[ContractServiceUnit]
    """``organizationalLevelAssociationID``: int32, read-only, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    price: _rt.Double[ContractServiceUnit]
    """``price``: double, read-only."""
    service_id: _rt.Integer[ContractServiceUnit]
    """``serviceID``: int32, read-only, refers to Service."""
    start_date: _rt.DateTime[ContractServiceUnit]
    """``startDate``: datetime, read-only."""
    units: _rt.Integer[ContractServiceUnit]
    """``units``: int32, read-only."""
    vendor_company_id: _rt.Integer[ContractServiceUnit]
    """``vendorCompanyID``: int32, read-only, refers to Company, VendorAccountID in SOAP."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContractServiceUnit(_rt.Row):
    """A row of ContractServiceUnits, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContractServiceUnitFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    approve_and_post_date: _rt.datetime | None = None
    """``approveAndPostDate``: datetime, read-only."""
    contract_id: int | None = None
    """``contractID``: int32, required and settable at create only, refers to Contract."""
    contract_service_id: int | None = None
    """``contractServiceID``: int32, read-only, refers to ContractService."""
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
    service_id: int | None = None
    """``serviceID``: int32, read-only, refers to Service."""
    start_date: _rt.datetime | None = None
    """``startDate``: datetime, read-only."""
    units: int | None = None
    """``units``: int32, read-only."""
    vendor_company_id: int | None = None
    """``vendorCompanyID``: int32, read-only, refers to Company, VendorAccountID in SOAP."""

    @property
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")

    @property
    def contract_service(self) -> _rt.Ref[_ContractService]:
        """The row of ContractServices that ``contract_service_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_service_id")

    @property
    def organizational_level_association(self) -> _rt.Ref[_OrganizationalLevelAssociation]:
        """The row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "organizational_level_association_id")

    @property
    def service(self) -> _rt.Ref[_Service]:
        """The row of Services that ``service_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "service_id")

    @property
    def vendor_company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``vendor_company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "vendor_company_id")


class ContractServiceUnitsService(_rt.Readable[ContractServiceUnit], _rt.Referring[ContractServiceUnit, "_Company | _Contract | _ContractService | _OrganizationalLevelAssociation | _Service"]):
    """What the API can do with ContractServiceUnits, below Contracts: the sync service."""

    model = ContractServiceUnit


class AsyncContractServiceUnitsService(_rt.AsyncReadable[ContractServiceUnit], _rt.AsyncReferring[ContractServiceUnit, "_Company | _Contract | _ContractService | _OrganizationalLevelAssociation | _Service"]):
    """What the API can do with ContractServiceUnits, below Contracts: the async service."""

    model = ContractServiceUnit
