"""Resources. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resource_attachments import ResourceAttachment as _ResourceAttachment
    from .resource_time_off_balances import ResourceTimeOffBalance as _ResourceTimeOffBalance
    from .roles import Role as _Role
    from .roles import RolePath as _RolePath

_SCHEMA = _rt.EntitySchema(
    "Resources",
    "Resource",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('accounting_reference_id', 'accountingReferenceID', 'string', length=100, read_only=True),
        _rt.FieldSchema('date_format', 'dateFormat', 'string', read_only=True),
        _rt.FieldSchema('default_service_desk_role_id', 'defaultServiceDeskRoleID', 'int64', read_only=True, queryable=False, reference='Role', target='Roles', relation='default_service_desk_role'),
        _rt.FieldSchema('email', 'email', 'string', length=254, read_only=True),
        _rt.FieldSchema('email2', 'email2', 'string', length=254, read_only=True),
        _rt.FieldSchema('email3', 'email3', 'string', length=254, read_only=True),
        _rt.FieldSchema('email_type_code', 'emailTypeCode', 'string', read_only=True),
        _rt.FieldSchema('email_type_code2', 'emailTypeCode2', 'string', read_only=True),
        _rt.FieldSchema('email_type_code3', 'emailTypeCode3', 'string', read_only=True),
        _rt.FieldSchema('first_name', 'firstName', 'string', length=50, read_only=True),
        _rt.FieldSchema('gender', 'gender', 'string', read_only=True),
        _rt.FieldSchema('greeting', 'greeting', 'int32', read_only=True),
        _rt.FieldSchema('hire_date', 'hireDate', 'datetime', read_only=True),
        _rt.FieldSchema('home_phone', 'homePhone', 'string', length=25, read_only=True),
        _rt.FieldSchema('initials', 'initials', 'string', length=32, read_only=True),
        _rt.FieldSchema('internal_cost', 'internalCost', 'double', read_only=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', read_only=True, soap='Active'),
        _rt.FieldSchema('last_name', 'lastName', 'string', length=50, read_only=True),
        _rt.FieldSchema('license_type', 'licenseType', 'int32', read_only=True),
        _rt.FieldSchema('location_id', 'locationID', 'int32', read_only=True),
        _rt.FieldSchema('middle_name', 'middleName', 'string', length=50, read_only=True),
        _rt.FieldSchema('mobile_phone', 'mobilePhone', 'string', length=25, read_only=True),
        _rt.FieldSchema('number_format', 'numberFormat', 'string', read_only=True),
        _rt.FieldSchema('office_extension', 'officeExtension', 'string', length=10, read_only=True),
        _rt.FieldSchema('office_phone', 'officePhone', 'string', length=25, read_only=True),
        _rt.FieldSchema('payroll_identifier', 'payrollIdentifier', 'string'),
        _rt.FieldSchema('payroll_type', 'payrollType', 'int32', read_only=True),
        _rt.FieldSchema('resource_type', 'resourceType', 'string', read_only=True),
        _rt.FieldSchema('suffix', 'suffix', 'int32', read_only=True),
        _rt.FieldSchema('survey_resource_rating', 'surveyResourceRating', 'double', read_only=True),
        _rt.FieldSchema('time_format', 'timeFormat', 'string', read_only=True),
        _rt.FieldSchema('title', 'title', 'string', length=50, read_only=True),
        _rt.FieldSchema('travel_availability_pct', 'travelAvailabilityPct', 'string', read_only=True),
        _rt.FieldSchema('user_name', 'userName', 'string', length=32, read_only=True),
        _rt.FieldSchema('user_type', 'userType', 'int32', read_only=True),
    ),
    root_writes=True,
    label="last_name",
    can="update replace",
    lifetime=900,
    unique=(('user_name',),),
    package="autotask",
)


class ResourcePath(_rt.Path[_rt.Root, "Resource"]):
    """The relations of Resources, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    default_service_desk_role: _RolePath[_rt.Root]
    """To the row of Roles that ``default_service_desk_role_id`` refers to."""


class ResourceFields(_rt.Fields["Resource"], ResourcePath["Resource"]):
    """The fields of Resources in queries: ``T = Resource.q``."""

    id: _rt.Integer[Resource]
    """``id``: int64, read-only."""
    accounting_reference_id: _rt.Text[Resource]
    """``accountingReferenceID``: string, at most 100 characters, read-only."""
    date_format: _rt.Text[Resource]
    """``dateFormat``: string, read-only, picklist of the tenant."""
    default_service_desk_role_id: _rt.Integer[Resource]
    """``defaultServiceDeskRoleID``: int64, read-only, refers to Role, not queryable."""
    email: _rt.Text[Resource]
    """``email``: string, at most 254 characters, read-only."""
    email2: _rt.Text[Resource]
    """``email2``: string, at most 254 characters, read-only."""
    email3: _rt.Text[Resource]
    """``email3``: string, at most 254 characters, read-only."""
    email_type_code: _rt.Text[Resource]
    """``emailTypeCode``: string, read-only, picklist of the tenant."""
    email_type_code2: _rt.Text[Resource]
    """``emailTypeCode2``: string, read-only, picklist of the tenant."""
    email_type_code3: _rt.Text[Resource]
    """``emailTypeCode3``: string, read-only, picklist of the tenant."""
    first_name: _rt.Text[Resource]
    """``firstName``: string, at most 50 characters, read-only."""
    gender: _rt.Text[Resource]
    """``gender``: string, read-only, picklist of the tenant."""
    greeting: _rt.Integer[Resource]
    """``greeting``: int32, read-only, picklist of the tenant."""
    hire_date: _rt.DateTime[Resource]
    """``hireDate``: datetime, read-only."""
    home_phone: _rt.Text[Resource]
    """``homePhone``: string, at most 25 characters, read-only."""
    initials: _rt.Text[Resource]
    """``initials``: string, at most 32 characters, read-only."""
    internal_cost: _rt.Double[Resource]
    """``internalCost``: double, read-only."""
    is_active: _rt.Boolean[Resource]
    """``isActive``: boolean, read-only, Active in SOAP."""
    last_name: _rt.Text[Resource]
    """``lastName``: string, at most 50 characters, read-only."""
    license_type: _rt.Integer[Resource]
    """``licenseType``: int32, read-only, picklist of the tenant."""
    location_id: _rt.Integer[Resource]
    """``locationID``: int32, read-only, picklist of the tenant."""
    middle_name: _rt.Text[Resource]
    """``middleName``: string, at most 50 characters, read-only."""
    mobile_phone: _rt.Text[Resource]
    """``mobilePhone``: string, at most 25 characters, read-only."""
    number_format: _rt.Text[Resource]
    """``numberFormat``: string, read-only, picklist of the tenant."""
    office_extension: _rt.Text[Resource]
    """``officeExtension``: string, at most 10 characters, read-only."""
    office_phone: _rt.Text[Resource]
    """``officePhone``: string, at most 25 characters, read-only."""
    payroll_identifier: _rt.Text[Resource]
    """``payrollIdentifier``: string."""
    payroll_type: _rt.Integer[Resource]
    """``payrollType``: int32, read-only, picklist of the tenant."""
    resource_type: _rt.Text[Resource]
    """``resourceType``: string, read-only, picklist of the tenant."""
    suffix: _rt.Integer[Resource]
    """``suffix``: int32, read-only, picklist of the tenant."""
    survey_resource_rating: _rt.Double[Resource]
    """``surveyResourceRating``: double, read-only."""
    time_format: _rt.Text[Resource]
    """``timeFormat``: string, read-only, picklist of the tenant."""
    title: _rt.Text[Resource]
    """``title``: string, at most 50 characters, read-only."""
    travel_availability_pct: _rt.Text[Resource]
    """``travelAvailabilityPct``: string, read-only, picklist of the tenant."""
    user_name: _rt.Text[Resource]
    """``userName``: string, at most 32 characters, read-only."""
    user_type: _rt.Integer[Resource]
    """``userType``: int32, read-only, picklist of the tenant."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Resource(_rt.Row):
    """A row of Resources, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ResourceFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    accounting_reference_id: str | None = None
    """``accountingReferenceID``: string, at most 100 characters, read-only."""
    date_format: str | None = None
    """``dateFormat``: string, read-only, picklist of the tenant."""
    default_service_desk_role_id: int | None = None
    """``defaultServiceDeskRoleID``: int64, read-only, refers to Role, not queryable."""
    email: str | None = None
    """``email``: string, at most 254 characters, read-only."""
    email2: str | None = None
    """``email2``: string, at most 254 characters, read-only."""
    email3: str | None = None
    """``email3``: string, at most 254 characters, read-only."""
    email_type_code: str | None = None
    """``emailTypeCode``: string, read-only, picklist of the tenant."""
    email_type_code2: str | None = None
    """``emailTypeCode2``: string, read-only, picklist of the tenant."""
    email_type_code3: str | None = None
    """``emailTypeCode3``: string, read-only, picklist of the tenant."""
    first_name: str | None = None
    """``firstName``: string, at most 50 characters, read-only."""
    gender: str | None = None
    """``gender``: string, read-only, picklist of the tenant."""
    greeting: int | None = None
    """``greeting``: int32, read-only, picklist of the tenant."""
    hire_date: _rt.datetime | None = None
    """``hireDate``: datetime, read-only."""
    home_phone: str | None = None
    """``homePhone``: string, at most 25 characters, read-only."""
    initials: str | None = None
    """``initials``: string, at most 32 characters, read-only."""
    internal_cost: float | None = None
    """``internalCost``: double, read-only."""
    is_active: bool | None = None
    """``isActive``: boolean, read-only, Active in SOAP."""
    last_name: str | None = None
    """``lastName``: string, at most 50 characters, read-only."""
    license_type: int | None = None
    """``licenseType``: int32, read-only, picklist of the tenant."""
    location_id: int | None = None
    """``locationID``: int32, read-only, picklist of the tenant."""
    middle_name: str | None = None
    """``middleName``: string, at most 50 characters, read-only."""
    mobile_phone: str | None = None
    """``mobilePhone``: string, at most 25 characters, read-only."""
    number_format: str | None = None
    """``numberFormat``: string, read-only, picklist of the tenant."""
    office_extension: str | None = None
    """``officeExtension``: string, at most 10 characters, read-only."""
    office_phone: str | None = None
    """``officePhone``: string, at most 25 characters, read-only."""
    payroll_identifier: str | None = None
    """``payrollIdentifier``: string."""
    payroll_type: int | None = None
    """``payrollType``: int32, read-only, picklist of the tenant."""
    resource_type: str | None = None
    """``resourceType``: string, read-only, picklist of the tenant."""
    suffix: int | None = None
    """``suffix``: int32, read-only, picklist of the tenant."""
    survey_resource_rating: float | None = None
    """``surveyResourceRating``: double, read-only."""
    time_format: str | None = None
    """``timeFormat``: string, read-only, picklist of the tenant."""
    title: str | None = None
    """``title``: string, at most 50 characters, read-only."""
    travel_availability_pct: str | None = None
    """``travelAvailabilityPct``: string, read-only, picklist of the tenant."""
    user_name: str | None = None
    """``userName``: string, at most 32 characters, read-only."""
    user_type: int | None = None
    """``userType``: int32, read-only, picklist of the tenant."""

    @property
    def default_service_desk_role(self) -> _rt.Ref[_Role]:
        """The row of Roles that ``default_service_desk_role_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "default_service_desk_role_id")


class ResourceUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Resources. Left out is kept; None clears."""

    payroll_identifier: str | None
    """``payrollIdentifier``: string."""


class ResourceReplaceFields(_t.TypedDict, total=False):
    """What a row of Resources is replaced by. Left out is cleared."""

    payroll_identifier: str | None
    """``payrollIdentifier``: string."""


class ResourcesService(_rt.Readable[Resource], _rt.Referring[Resource, "_Role"], _rt.Updatable[Resource]):
    """What the API can do with Resources: the sync service."""

    model = Resource

    @_t.overload
    def update(self, row: Resource, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ResourceUpdateFields]) -> None: ...

    def update(self, target: int | Resource, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ResourceReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.Attachments[_ResourceAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .resource_attachments import ResourceAttachmentsService

        return _rt.Attachments(ResourceAttachmentsService(self._session), id)

    def time_off_balances(self, id: int, /, year: int) -> _ResourceTimeOffBalance | None:
        """``GET Resources/{id}/TimeOffBalances/{year}`` for the row with this id.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        from .resource_time_off_balances import ResourceTimeOffBalance

        answer = self._route("GET", "Resources/{}/TimeOffBalances/{}", (id, year,), _rt.Purpose.READ)
        return self._session.read_row(ResourceTimeOffBalance, answer)


class AsyncResourcesService(_rt.AsyncReadable[Resource], _rt.AsyncReferring[Resource, "_Role"], _rt.AsyncUpdatable[Resource]):
    """What the API can do with Resources: the async service."""

    model = Resource

    @_t.overload
    async def update(self, row: Resource, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ResourceUpdateFields]) -> None: ...

    async def update(self, target: int | Resource, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ResourceReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.AsyncAttachments[_ResourceAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .resource_attachments import AsyncResourceAttachmentsService

        return _rt.AsyncAttachments(AsyncResourceAttachmentsService(self._session), id)

    async def time_off_balances(self, id: int, /, year: int) -> _ResourceTimeOffBalance | None:
        """``GET Resources/{id}/TimeOffBalances/{year}`` for the row with this id.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        from .resource_time_off_balances import ResourceTimeOffBalance

        answer = await self._route("GET", "Resources/{}/TimeOffBalances/{}", (id, year,), _rt.Purpose.READ)
        return self._session.read_row(ResourceTimeOffBalance, answer)
