"""ServiceCalls. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .company_locations import CompanyLocation as _CompanyLocation
    from .resources import Resource as _Resource
    from .companies import CompanyPath as _CompanyPath
    from .company_locations import CompanyLocationPath as _CompanyLocationPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ServiceCalls",
    "ServiceCall",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('cancelation_notice_hours', 'cancelationNoticeHours', 'double', read_only=True),
        _rt.FieldSchema('canceled_by_resource_id', 'canceledByResourceID', 'int32', soap='CanceledByResource'),
        _rt.FieldSchema('canceled_date_time', 'canceledDateTime', 'datetime'),
        _rt.FieldSchema('company_id', 'companyID', 'int32', required=True, reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('company_location_id', 'companyLocationID', 'int32', reference='CompanyLocation', soap='AccountPhysicalLocationID', target='CompanyLocations', relation='company_location'),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int32', read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=2000),
        _rt.FieldSchema('duration', 'duration', 'double', read_only=True),
        _rt.FieldSchema('end_date_time', 'endDateTime', 'datetime', required=True),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('is_complete', 'isComplete', 'int32', soap='Complete'),
        _rt.FieldSchema('last_modified_date_time', 'lastModifiedDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('start_date_time', 'startDateTime', 'datetime', required=True),
        _rt.FieldSchema('status', 'status', 'int32'),
    ),
    root_writes=True,
    label="description",
    can="create update replace delete",
    package="autotask",
)


class ServiceCallPath(_rt.Path[_rt.Root, "ServiceCall"]):
    """The relations of ServiceCalls, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    company_location: _CompanyLocationPath[_rt.Root]
    """To the row of CompanyLocations that ``company_location_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""


class ServiceCallFields(_rt.Fields["ServiceCall"], ServiceCallPath["ServiceCall"]):
    """The fields of ServiceCalls in queries: ``T = ServiceCall.q``."""

    id: _rt.Integer[ServiceCall]
    """``id``: int64, read-only."""
    cancelation_notice_hours: _rt.Double[ServiceCall]
    """``cancelationNoticeHours``: double, read-only."""
    canceled_by_resource_id: _rt.Integer[ServiceCall]
    """``canceledByResourceID``: int32, CanceledByResource in SOAP."""
    canceled_date_time: _rt.DateTime[ServiceCall]
    """``canceledDateTime``: datetime."""
    company_id: _rt.Integer[ServiceCall]
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    company_location_id: _rt.Integer[ServiceCall]
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    create_date_time: _rt.DateTime[ServiceCall]
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: _rt.Integer[ServiceCall]
    """``creatorResourceID``: int32, read-only."""
    description: _rt.Text[ServiceCall]
    """``description``: string, at most 2,000 characters."""
    duration: _rt.Double[ServiceCall]
    """``duration``: double, read-only."""
    end_date_time: _rt.DateTime[ServiceCall]
    """``endDateTime``: datetime, required."""
    impersonator_creator_resource_id: _rt.Integer[ServiceCall]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    is_complete: _rt.Integer[ServiceCall]
    """``isComplete``: int32, Complete in SOAP."""
    last_modified_date_time: _rt.DateTime[ServiceCall]
    """``lastModifiedDateTime``: datetime, read-only."""
    start_date_time: _rt.DateTime[ServiceCall]
    """``startDateTime``: datetime, required."""
    status: _rt.Integer[ServiceCall]
    """``status``: int32, picklist of the tenant."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ServiceCall(_rt.Row):
    """A row of ServiceCalls, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ServiceCallFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    cancelation_notice_hours: float | None = None
    """``cancelationNoticeHours``: double, read-only."""
    canceled_by_resource_id: int | None = None
    """``canceledByResourceID``: int32, CanceledByResource in SOAP."""
    canceled_date_time: _rt.datetime | None = None
    """``canceledDateTime``: datetime."""
    company_id: int | None = None
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    company_location_id: int | None = None
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: int | None = None
    """``creatorResourceID``: int32, read-only."""
    description: str | None = None
    """``description``: string, at most 2,000 characters."""
    duration: float | None = None
    """``duration``: double, read-only."""
    end_date_time: _rt.datetime | None = None
    """``endDateTime``: datetime, required."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    is_complete: int | None = None
    """``isComplete``: int32, Complete in SOAP."""
    last_modified_date_time: _rt.datetime | None = None
    """``lastModifiedDateTime``: datetime, read-only."""
    start_date_time: _rt.datetime | None = None
    """``startDateTime``: datetime, required."""
    status: int | None = None
    """``status``: int32, picklist of the tenant."""

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def company_location(self) -> _rt.Ref[_CompanyLocation]:
        """The row of CompanyLocations that ``company_location_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_location_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")


class ServiceCallCreateFields(_t.TypedDict, total=False):
    """What a new row of ServiceCalls can be given."""

    canceled_by_resource_id: int | None
    """``canceledByResourceID``: int32, CanceledByResource in SOAP."""
    canceled_date_time: _rt.datetime | None
    """``canceledDateTime``: datetime."""
    company_id: _t.Required[int]
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    company_location_id: int | None
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    description: str | None
    """``description``: string, at most 2,000 characters."""
    end_date_time: _t.Required[_rt.datetime]
    """``endDateTime``: datetime, required."""
    is_complete: int | None
    """``isComplete``: int32, Complete in SOAP."""
    start_date_time: _t.Required[_rt.datetime]
    """``startDateTime``: datetime, required."""
    status: int | None
    """``status``: int32, picklist of the tenant."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ServiceCallCreate(_rt.WriteModel):
    """A row of ServiceCalls to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    canceled_by_resource_id: int | None | _rt.Unset = _rt.UNSET
    """``canceledByResourceID``: int32, CanceledByResource in SOAP."""
    canceled_date_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``canceledDateTime``: datetime."""
    company_id: int
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    company_location_id: int | None | _rt.Unset = _rt.UNSET
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 2,000 characters."""
    end_date_time: _rt.datetime
    """``endDateTime``: datetime, required."""
    is_complete: int | None | _rt.Unset = _rt.UNSET
    """``isComplete``: int32, Complete in SOAP."""
    start_date_time: _rt.datetime
    """``startDateTime``: datetime, required."""
    status: int | None | _rt.Unset = _rt.UNSET
    """``status``: int32, picklist of the tenant."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ServiceCallCreateFields]) -> None: ...


class ServiceCallUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ServiceCalls. Left out is kept; None clears."""

    canceled_by_resource_id: int | None
    """``canceledByResourceID``: int32, CanceledByResource in SOAP."""
    canceled_date_time: _rt.datetime | None
    """``canceledDateTime``: datetime."""
    company_id: int
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    company_location_id: int | None
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    description: str | None
    """``description``: string, at most 2,000 characters."""
    end_date_time: _rt.datetime
    """``endDateTime``: datetime, required."""
    is_complete: int | None
    """``isComplete``: int32, Complete in SOAP."""
    start_date_time: _rt.datetime
    """``startDateTime``: datetime, required."""
    status: int | None
    """``status``: int32, picklist of the tenant."""


class ServiceCallReplaceFields(_t.TypedDict, total=False):
    """What a row of ServiceCalls is replaced by. Left out is cleared."""

    canceled_by_resource_id: int | None
    """``canceledByResourceID``: int32, CanceledByResource in SOAP."""
    canceled_date_time: _rt.datetime | None
    """``canceledDateTime``: datetime."""
    company_id: _t.Required[int]
    """``companyID``: int32, required, refers to Company, AccountID in SOAP."""
    company_location_id: int | None
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    description: str | None
    """``description``: string, at most 2,000 characters."""
    end_date_time: _t.Required[_rt.datetime]
    """``endDateTime``: datetime, required."""
    is_complete: int | None
    """``isComplete``: int32, Complete in SOAP."""
    start_date_time: _t.Required[_rt.datetime]
    """``startDateTime``: datetime, required."""
    status: int | None
    """``status``: int32, picklist of the tenant."""


class ServiceCallsService(_rt.Readable[ServiceCall], _rt.Referring[ServiceCall, "_Company | _CompanyLocation | _Resource"], _rt.Creatable[ServiceCall], _rt.Updatable[ServiceCall], _rt.Deleting[ServiceCall]):
    """What the API can do with ServiceCalls: the sync service."""

    model = ServiceCall

    @_t.overload
    def create(self, model: ServiceCallCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ServiceCallCreateFields]) -> int: ...

    def create(self, model: ServiceCallCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ServiceCallCreate, model, fields)

    @_t.overload
    def update(self, row: ServiceCall, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ServiceCallUpdateFields]) -> None: ...

    def update(self, target: int | ServiceCall, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ServiceCallReplaceFields]) -> None:
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


class AsyncServiceCallsService(_rt.AsyncReadable[ServiceCall], _rt.AsyncReferring[ServiceCall, "_Company | _CompanyLocation | _Resource"], _rt.AsyncCreatable[ServiceCall], _rt.AsyncUpdatable[ServiceCall], _rt.AsyncDeleting[ServiceCall]):
    """What the API can do with ServiceCalls: the async service."""

    model = ServiceCall

    @_t.overload
    async def create(self, model: ServiceCallCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ServiceCallCreateFields]) -> int: ...

    async def create(self, model: ServiceCallCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ServiceCallCreate, model, fields)

    @_t.overload
    async def update(self, row: ServiceCall, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ServiceCallUpdateFields]) -> None: ...

    async def update(self, target: int | ServiceCall, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ServiceCallReplaceFields]) -> None:
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
