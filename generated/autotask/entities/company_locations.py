"""CompanyLocations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import deprecated as _old
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .countries import Country as _Country
    from .tax_regions import TaxRegion as _TaxRegion
    from .companies import CompanyPath as _CompanyPath
    from .countries import CountryPath as _CountryPath
    from .tax_regions import TaxRegionPath as _TaxRegionPath

_SCHEMA = _rt.EntitySchema(
    "CompanyLocations",
    "CompanyLocation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('address1', 'address1', 'string', length=128),
        _rt.FieldSchema('address2', 'address2', 'string', length=128),
        _rt.FieldSchema('alternate_phone1', 'alternatePhone1', 'string', length=25),
        _rt.FieldSchema('alternate_phone2', 'alternatePhone2', 'string', length=25),
        _rt.FieldSchema('city', 'city', 'string', length=50),
        _rt.FieldSchema('company_id', 'companyID', 'int32', required=True, read_only=True, reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('country_id', 'countryID', 'int32', reference='Country', target='Countries', relation='country'),
        _rt.FieldSchema('description', 'description', 'string', length=500),
        _rt.FieldSchema('fax', 'fax', 'string', length=25),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', soap='Active'),
        _rt.FieldSchema('is_primary', 'isPrimary', 'boolean', soap='Primary'),
        _rt.FieldSchema('is_tax_exempt', 'isTaxExempt', 'boolean'),
        _rt.FieldSchema('override_company_tax_settings', 'overrideCompanyTaxSettings', 'boolean', soap='OverrideAccountTaxSettings'),
        _rt.FieldSchema('name', 'name', 'string', length=100, required=True),
        _rt.FieldSchema('phone', 'phone', 'string', length=25),
        _rt.FieldSchema('postal_code', 'postalCode', 'string', length=20),
        _rt.FieldSchema('roundtrip_distance', 'roundtripDistance', 'double'),
        _rt.FieldSchema('state', 'state', 'string', length=25),
        _rt.FieldSchema('tax_region_id', 'taxRegionID', 'int32', reference='TaxRegion', target='TaxRegions', relation='tax_region'),
    ),
    parent=('Companies', 'Locations', 'company_id'),
    label="name",
    can="create update replace delete",
    package="autotask",
    renamed={'override_account_tax_settings': ('override_company_tax_settings', 'override_account_tax_settings is override_company_tax_settings since 0.1.0; 0.2.0 will not have the old name')},
)


class CompanyLocationPath(_rt.Path[_rt.Root, "CompanyLocation"]):
    """The relations of CompanyLocations, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    country: _CountryPath[_rt.Root]
    """To the row of Countries that ``country_id`` refers to."""
    tax_region: _TaxRegionPath[_rt.Root]
    """To the row of TaxRegions that ``tax_region_id`` refers to."""


class CompanyLocationFields(_rt.Fields["CompanyLocation"], CompanyLocationPath["CompanyLocation"]):
    """The fields of CompanyLocations in queries: ``T = CompanyLocation.q``."""

    id: _rt.Integer[CompanyLocation]
    """``id``: int64, read-only."""
    address1: _rt.Text[CompanyLocation]
    """``address1``: string, at most 128 characters."""
    address2: _rt.Text[CompanyLocation]
    """``address2``: string, at most 128 characters."""
    alternate_phone1: _rt.Text[CompanyLocation]
    """``alternatePhone1``: string, at most 25 characters."""
    alternate_phone2: _rt.Text[CompanyLocation]
    """``alternatePhone2``: string, at most 25 characters."""
    city: _rt.Text[CompanyLocation]
    """``city``: string, at most 50 characters."""
    company_id: _rt.Integer[CompanyLocation]
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    country_id: _rt.Integer[CompanyLocation]
    """``countryID``: int32, refers to Country."""
    description: _rt.Text[CompanyLocation]
    """``description``: string, at most 500 characters."""
    fax: _rt.Text[CompanyLocation]
    """``fax``: string, at most 25 characters."""
    is_active: _rt.Boolean[CompanyLocation]
    """``isActive``: boolean, Active in SOAP."""
    is_primary: _rt.Boolean[CompanyLocation]
    """``isPrimary``: boolean, Primary in SOAP."""
    is_tax_exempt: _rt.Boolean[CompanyLocation]
    """``isTaxExempt``: boolean."""
    override_company_tax_settings: _rt.Boolean[CompanyLocation]
    """``overrideCompanyTaxSettings``: boolean, OverrideAccountTaxSettings in SOAP."""
    name: _rt.Text[CompanyLocation]
    """``name``: string, at most 100 characters, required."""
    phone: _rt.Text[CompanyLocation]
    """``phone``: string, at most 25 characters."""
    postal_code: _rt.Text[CompanyLocation]
    """``postalCode``: string, at most 20 characters."""
    roundtrip_distance: _rt.Double[CompanyLocation]
    """``roundtripDistance``: double."""
    state: _rt.Text[CompanyLocation]
    """``state``: string, at most 25 characters."""
    tax_region_id: _rt.Integer[CompanyLocation]
    """``taxRegionID``: int32, refers to TaxRegion."""

    @property
    @_old.deprecated('override_account_tax_settings is override_company_tax_settings since 0.1.0; 0.2.0 will not have the old name')
    def override_account_tax_settings(self) -> _rt.Boolean[CompanyLocation]:
        """Deprecated since 0.1.0: now ``override_company_tax_settings``."""
        return self.override_company_tax_settings


class _OldOverrideAccountTaxSettings(_old.OldName):
    """Deprecated since 0.1.0: now ``override_company_tax_settings``."""

    if _t.TYPE_CHECKING:  # a property that can be set would not be reported by all type checkers

        @_old.deprecated('override_account_tax_settings is override_company_tax_settings since 0.1.0; 0.2.0 will not have the old name')
        def __get__(self, row: CompanyLocation, kind: type | None = None) -> bool | None: ...

        @_old.deprecated('override_account_tax_settings is override_company_tax_settings since 0.1.0; 0.2.0 will not have the old name')
        def __set__(self, row: CompanyLocation, value: bool | None) -> None: ...


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class CompanyLocation(_rt.Row):
    """A row of CompanyLocations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = CompanyLocationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    address1: str | None = None
    """``address1``: string, at most 128 characters."""
    address2: str | None = None
    """``address2``: string, at most 128 characters."""
    alternate_phone1: str | None = None
    """``alternatePhone1``: string, at most 25 characters."""
    alternate_phone2: str | None = None
    """``alternatePhone2``: string, at most 25 characters."""
    city: str | None = None
    """``city``: string, at most 50 characters."""
    company_id: int | None = None
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    country_id: int | None = None
    """``countryID``: int32, refers to Country."""
    description: str | None = None
    """``description``: string, at most 500 characters."""
    fax: str | None = None
    """``fax``: string, at most 25 characters."""
    is_active: bool | None = None
    """``isActive``: boolean, Active in SOAP."""
    is_primary: bool | None = None
    """``isPrimary``: boolean, Primary in SOAP."""
    is_tax_exempt: bool | None = None
    """``isTaxExempt``: boolean."""
    override_company_tax_settings: bool | None = None
    """``overrideCompanyTaxSettings``: boolean, OverrideAccountTaxSettings in SOAP."""
    name: str | None = None
    """``name``: string, at most 100 characters, required."""
    phone: str | None = None
    """``phone``: string, at most 25 characters."""
    postal_code: str | None = None
    """``postalCode``: string, at most 20 characters."""
    roundtrip_distance: float | None = None
    """``roundtripDistance``: double."""
    state: str | None = None
    """``state``: string, at most 25 characters."""
    tax_region_id: int | None = None
    """``taxRegionID``: int32, refers to TaxRegion."""

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def country(self) -> _rt.Ref[_Country]:
        """The row of Countries that ``country_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "country_id")

    @property
    def tax_region(self) -> _rt.Ref[_TaxRegion]:
        """The row of TaxRegions that ``tax_region_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "tax_region_id")

    override_account_tax_settings = _OldOverrideAccountTaxSettings()
    """Deprecated since 0.1.0: now ``override_company_tax_settings``."""


class CompanyLocationCreateFields(_t.TypedDict, total=False):
    """What a new row of CompanyLocations can be given."""

    address1: str | None
    """``address1``: string, at most 128 characters."""
    address2: str | None
    """``address2``: string, at most 128 characters."""
    alternate_phone1: str | None
    """``alternatePhone1``: string, at most 25 characters."""
    alternate_phone2: str | None
    """``alternatePhone2``: string, at most 25 characters."""
    city: str | None
    """``city``: string, at most 50 characters."""
    company_id: _t.Required[int]
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    country_id: int | None
    """``countryID``: int32, refers to Country."""
    description: str | None
    """``description``: string, at most 500 characters."""
    fax: str | None
    """``fax``: string, at most 25 characters."""
    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    is_primary: bool | None
    """``isPrimary``: boolean, Primary in SOAP."""
    is_tax_exempt: bool | None
    """``isTaxExempt``: boolean."""
    override_company_tax_settings: bool | None
    """``overrideCompanyTaxSettings``: boolean, OverrideAccountTaxSettings in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""
    phone: str | None
    """``phone``: string, at most 25 characters."""
    postal_code: str | None
    """``postalCode``: string, at most 20 characters."""
    roundtrip_distance: float | None
    """``roundtripDistance``: double."""
    state: str | None
    """``state``: string, at most 25 characters."""
    tax_region_id: int | None
    """``taxRegionID``: int32, refers to TaxRegion."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class CompanyLocationCreate(_rt.WriteModel):
    """A row of CompanyLocations to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    address1: str | None | _rt.Unset = _rt.UNSET
    """``address1``: string, at most 128 characters."""
    address2: str | None | _rt.Unset = _rt.UNSET
    """``address2``: string, at most 128 characters."""
    alternate_phone1: str | None | _rt.Unset = _rt.UNSET
    """``alternatePhone1``: string, at most 25 characters."""
    alternate_phone2: str | None | _rt.Unset = _rt.UNSET
    """``alternatePhone2``: string, at most 25 characters."""
    city: str | None | _rt.Unset = _rt.UNSET
    """``city``: string, at most 50 characters."""
    company_id: int
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    country_id: int | None | _rt.Unset = _rt.UNSET
    """``countryID``: int32, refers to Country."""
    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 500 characters."""
    fax: str | None | _rt.Unset = _rt.UNSET
    """``fax``: string, at most 25 characters."""
    is_active: bool | None | _rt.Unset = _rt.UNSET
    """``isActive``: boolean, Active in SOAP."""
    is_primary: bool | None | _rt.Unset = _rt.UNSET
    """``isPrimary``: boolean, Primary in SOAP."""
    is_tax_exempt: bool | None | _rt.Unset = _rt.UNSET
    """``isTaxExempt``: boolean."""
    override_company_tax_settings: bool | None | _rt.Unset = _rt.UNSET
    """``overrideCompanyTaxSettings``: boolean, OverrideAccountTaxSettings in SOAP."""
    name: str
    """``name``: string, at most 100 characters, required."""
    phone: str | None | _rt.Unset = _rt.UNSET
    """``phone``: string, at most 25 characters."""
    postal_code: str | None | _rt.Unset = _rt.UNSET
    """``postalCode``: string, at most 20 characters."""
    roundtrip_distance: float | None | _rt.Unset = _rt.UNSET
    """``roundtripDistance``: double."""
    state: str | None | _rt.Unset = _rt.UNSET
    """``state``: string, at most 25 characters."""
    tax_region_id: int | None | _rt.Unset = _rt.UNSET
    """``taxRegionID``: int32, refers to TaxRegion."""

    if _t.TYPE_CHECKING:

        @_t.overload
        def __init__(self, **fields: _t.Unpack[CompanyLocationCreateFields]) -> None: ...

        @_t.overload
        @_old.deprecated('override_account_tax_settings is override_company_tax_settings since 0.1.0; 0.2.0 will not have the old name')
        def __init__(self, *, override_account_tax_settings: bool | None, **fields: _t.Unpack[CompanyLocationCreateFields]) -> None: ...

        def __init__(self, **fields: _t.Any) -> None: ...


class CompanyLocationUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of CompanyLocations. Left out is kept; None clears."""

    company_id: _t.Required[int]
    """The id of the row of Companies that this one belongs to."""
    address1: str | None
    """``address1``: string, at most 128 characters."""
    address2: str | None
    """``address2``: string, at most 128 characters."""
    alternate_phone1: str | None
    """``alternatePhone1``: string, at most 25 characters."""
    alternate_phone2: str | None
    """``alternatePhone2``: string, at most 25 characters."""
    city: str | None
    """``city``: string, at most 50 characters."""
    country_id: int | None
    """``countryID``: int32, refers to Country."""
    description: str | None
    """``description``: string, at most 500 characters."""
    fax: str | None
    """``fax``: string, at most 25 characters."""
    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    is_primary: bool | None
    """``isPrimary``: boolean, Primary in SOAP."""
    is_tax_exempt: bool | None
    """``isTaxExempt``: boolean."""
    override_company_tax_settings: bool | None
    """``overrideCompanyTaxSettings``: boolean, OverrideAccountTaxSettings in SOAP."""
    name: str
    """``name``: string, at most 100 characters, required."""
    phone: str | None
    """``phone``: string, at most 25 characters."""
    postal_code: str | None
    """``postalCode``: string, at most 20 characters."""
    roundtrip_distance: float | None
    """``roundtripDistance``: double."""
    state: str | None
    """``state``: string, at most 25 characters."""
    tax_region_id: int | None
    """``taxRegionID``: int32, refers to TaxRegion."""


class CompanyLocationReplaceFields(_t.TypedDict, total=False):
    """What a row of CompanyLocations is replaced by. Left out is cleared."""

    company_id: _t.Required[int]
    """The id of the row of Companies that this one belongs to."""
    address1: str | None
    """``address1``: string, at most 128 characters."""
    address2: str | None
    """``address2``: string, at most 128 characters."""
    alternate_phone1: str | None
    """``alternatePhone1``: string, at most 25 characters."""
    alternate_phone2: str | None
    """``alternatePhone2``: string, at most 25 characters."""
    city: str | None
    """``city``: string, at most 50 characters."""
    country_id: int | None
    """``countryID``: int32, refers to Country."""
    description: str | None
    """``description``: string, at most 500 characters."""
    fax: str | None
    """``fax``: string, at most 25 characters."""
    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    is_primary: bool | None
    """``isPrimary``: boolean, Primary in SOAP."""
    is_tax_exempt: bool | None
    """``isTaxExempt``: boolean."""
    override_company_tax_settings: bool | None
    """``overrideCompanyTaxSettings``: boolean, OverrideAccountTaxSettings in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""
    phone: str | None
    """``phone``: string, at most 25 characters."""
    postal_code: str | None
    """``postalCode``: string, at most 20 characters."""
    roundtrip_distance: float | None
    """``roundtripDistance``: double."""
    state: str | None
    """``state``: string, at most 25 characters."""
    tax_region_id: int | None
    """``taxRegionID``: int32, refers to TaxRegion."""


class CompanyLocationsService(_rt.Readable[CompanyLocation], _rt.Referring[CompanyLocation, "_Company | _Country | _TaxRegion"], _rt.Creatable[CompanyLocation], _rt.Updatable[CompanyLocation], _rt.Deactivating[CompanyLocation], _rt.Deleting[CompanyLocation]):
    """What the API can do with CompanyLocations, below Companies: the sync service."""

    model = CompanyLocation

    @_t.overload
    def create(self, model: CompanyLocationCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[CompanyLocationCreateFields]) -> int: ...

    @_t.overload
    @_old.deprecated('override_account_tax_settings is override_company_tax_settings since 0.1.0; 0.2.0 will not have the old name')
    def create(self, /, *, override_account_tax_settings: bool | None, **fields: _t.Unpack[CompanyLocationCreateFields]) -> int: ...

    def create(self, model: CompanyLocationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(CompanyLocationCreate, model, _old.renamed(_SCHEMA, fields))

    @_t.overload
    def update(self, row: CompanyLocation, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[CompanyLocationUpdateFields]) -> None: ...

    @_t.overload
    @_old.deprecated('override_account_tax_settings is override_company_tax_settings since 0.1.0; 0.2.0 will not have the old name')
    def update(self, id: int, /, *, override_account_tax_settings: bool | None, **fields: _t.Unpack[CompanyLocationUpdateFields]) -> None: ...

    def update(self, target: int | CompanyLocation, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, _old.renamed(_SCHEMA, fields), "update")

    @_t.overload
    def replace(self, id: int, /, **fields: _t.Unpack[CompanyLocationReplaceFields]) -> None: ...

    @_t.overload
    @_old.deprecated('override_account_tax_settings is override_company_tax_settings since 0.1.0; 0.2.0 will not have the old name')
    def replace(self, id: int, /, *, override_account_tax_settings: bool | None, **fields: _t.Unpack[CompanyLocationReplaceFields]) -> None: ...

    def replace(self, id: int, /, **fields: _t.Any) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, _old.renamed(_SCHEMA, fields), "replace")

    def delete(self, id: int, /, *, company_id: int) -> None:
        """Delete the row with this id, below the row of Companies it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"company_id": company_id})


class AsyncCompanyLocationsService(_rt.AsyncReadable[CompanyLocation], _rt.AsyncReferring[CompanyLocation, "_Company | _Country | _TaxRegion"], _rt.AsyncCreatable[CompanyLocation], _rt.AsyncUpdatable[CompanyLocation], _rt.AsyncDeactivating[CompanyLocation], _rt.AsyncDeleting[CompanyLocation]):
    """What the API can do with CompanyLocations, below Companies: the async service."""

    model = CompanyLocation

    @_t.overload
    async def create(self, model: CompanyLocationCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[CompanyLocationCreateFields]) -> int: ...

    @_t.overload
    @_old.deprecated('override_account_tax_settings is override_company_tax_settings since 0.1.0; 0.2.0 will not have the old name')
    async def create(self, /, *, override_account_tax_settings: bool | None, **fields: _t.Unpack[CompanyLocationCreateFields]) -> int: ...

    async def create(self, model: CompanyLocationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(CompanyLocationCreate, model, _old.renamed(_SCHEMA, fields))

    @_t.overload
    async def update(self, row: CompanyLocation, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[CompanyLocationUpdateFields]) -> None: ...

    @_t.overload
    @_old.deprecated('override_account_tax_settings is override_company_tax_settings since 0.1.0; 0.2.0 will not have the old name')
    async def update(self, id: int, /, *, override_account_tax_settings: bool | None, **fields: _t.Unpack[CompanyLocationUpdateFields]) -> None: ...

    async def update(self, target: int | CompanyLocation, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, _old.renamed(_SCHEMA, fields), "update")

    @_t.overload
    async def replace(self, id: int, /, **fields: _t.Unpack[CompanyLocationReplaceFields]) -> None: ...

    @_t.overload
    @_old.deprecated('override_account_tax_settings is override_company_tax_settings since 0.1.0; 0.2.0 will not have the old name')
    async def replace(self, id: int, /, *, override_account_tax_settings: bool | None, **fields: _t.Unpack[CompanyLocationReplaceFields]) -> None: ...

    async def replace(self, id: int, /, **fields: _t.Any) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, _old.renamed(_SCHEMA, fields), "replace")

    async def delete(self, id: int, /, *, company_id: int) -> None:
        """Delete the row with this id, below the row of Companies it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"company_id": company_id})
