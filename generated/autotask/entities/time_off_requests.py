"""TimeOffRequests. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "TimeOffRequests",
    "TimeOffRequest",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('approved_date_time', 'approvedDateTime', 'datetime'),
        _rt.FieldSchema('approve_reject_resource_id', 'approveRejectResourceID', 'int32', reference='Resource', target='Resources', relation='approve_reject_resource'),
        _rt.FieldSchema('created_by_resource_id', 'createdByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='created_by_resource'),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('end_time', 'endTime', 'datetime'),
        _rt.FieldSchema('hours', 'hours', 'double'),
        _rt.FieldSchema('impersonator_approve_reject_resource_id', 'impersonatorApproveRejectResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_approve_reject_resource'),
        _rt.FieldSchema('last_modified_by_resource_id', 'lastModifiedByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='last_modified_by_resource'),
        _rt.FieldSchema('last_modified_date_time', 'lastModifiedDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('last_approved_level', 'lastApprovedLevel', 'int32'),
        _rt.FieldSchema('reason', 'reason', 'string'),
        _rt.FieldSchema('reject_reason', 'rejectReason', 'string'),
        _rt.FieldSchema('request_date', 'requestDate', 'datetime'),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('start_time', 'startTime', 'datetime'),
        _rt.FieldSchema('status', 'status', 'int32'),
        _rt.FieldSchema('time_off_request_type', 'timeOffRequestType', 'int32'),
    ),
    parent=('Resources', 'TimeOffRequests', 'resource_id'),
    can="create update replace",
    package="autotask",
)


class TimeOffRequestPath(_rt.Path[_rt.Root, "TimeOffRequest"]):
    """The relations of TimeOffRequests, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    approve_reject_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``approve_reject_resource_id`` refers to."""
    created_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``created_by_resource_id`` refers to."""
    impersonator_approve_reject_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_approve_reject_resource_id`` refers to."""
    last_modified_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``last_modified_by_resource_id`` refers to."""
    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""


class TimeOffRequestFields(_rt.Fields["TimeOffRequest"], TimeOffRequestPath["TimeOffRequest"]):
    """The fields of TimeOffRequests in queries: ``T = TimeOffRequest.q``."""

    id: _rt.Integer[TimeOffRequest]
    """``id``: int64, read-only."""
    approved_date_time: _rt.DateTime[TimeOffRequest]
    """``approvedDateTime``: datetime."""
    approve_reject_resource_id: _rt.Integer[TimeOffRequest]
    """``approveRejectResourceID``: int32, refers to Resource."""
    created_by_resource_id: _rt.Integer[TimeOffRequest]
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    create_date_time: _rt.DateTime[TimeOffRequest]
    """``createDateTime``: datetime, read-only."""
    end_time: _rt.DateTime[TimeOffRequest]
    """``endTime``: datetime."""
    hours: _rt.Double[TimeOffRequest]
    """``hours``: double."""
    impersonator_approve_reject_resource_id: _rt.Integer[TimeOffRequest]
    """``impersonatorApproveRejectResourceID``: int32, read-only, refers to Resource."""
    last_modified_by_resource_id: _rt.Integer[TimeOffRequest]
    """``lastModifiedByResourceID``: int32, read-only, refers to Resource."""
    last_modified_date_time: _rt.DateTime[TimeOffRequest]
    """``lastModifiedDateTime``: datetime, read-only."""
    last_approved_level: _rt.Integer[TimeOffRequest]
    """``lastApprovedLevel``: int32."""
    reason: _rt.Text[TimeOffRequest]
    """``reason``: string."""
    reject_reason: _rt.Text[TimeOffRequest]
    """``rejectReason``: string."""
    request_date: _rt.DateTime[TimeOffRequest]
    """``requestDate``: datetime."""
    resource_id: _rt.Integer[TimeOffRequest]
    """``resourceID``: int32, required, refers to Resource."""
    start_time: _rt.DateTime[TimeOffRequest]
    """``startTime``: datetime."""
    status: _rt.Integer[TimeOffRequest]
    """``status``: int32."""
    time_off_request_type: _rt.Integer[TimeOffRequest]
    """``timeOffRequestType``: int32."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TimeOffRequest(_rt.Row):
    """A row of TimeOffRequests, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TimeOffRequestFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    approved_date_time: _rt.datetime | None = None
    """``approvedDateTime``: datetime."""
    approve_reject_resource_id: int | None = None
    """``approveRejectResourceID``: int32, refers to Resource."""
    created_by_resource_id: int | None = None
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    end_time: _rt.datetime | None = None
    """``endTime``: datetime."""
    hours: float | None = None
    """``hours``: double."""
    impersonator_approve_reject_resource_id: int | None = None
    """``impersonatorApproveRejectResourceID``: int32, read-only, refers to Resource."""
    last_modified_by_resource_id: int | None = None
    """``lastModifiedByResourceID``: int32, read-only, refers to Resource."""
    last_modified_date_time: _rt.datetime | None = None
    """``lastModifiedDateTime``: datetime, read-only."""
    last_approved_level: int | None = None
    """``lastApprovedLevel``: int32."""
    reason: str | None = None
    """``reason``: string."""
    reject_reason: str | None = None
    """``rejectReason``: string."""
    request_date: _rt.datetime | None = None
    """``requestDate``: datetime."""
    resource_id: int | None = None
    """``resourceID``: int32, required, refers to Resource."""
    start_time: _rt.datetime | None = None
    """``startTime``: datetime."""
    status: int | None = None
    """``status``: int32."""
    time_off_request_type: int | None = None
    """``timeOffRequestType``: int32."""

    @property
    def approve_reject_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``approve_reject_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "approve_reject_resource_id")

    @property
    def created_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``created_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "created_by_resource_id")

    @property
    def impersonator_approve_reject_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_approve_reject_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_approve_reject_resource_id")

    @property
    def last_modified_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``last_modified_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "last_modified_by_resource_id")

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")


class TimeOffRequestCreateFields(_t.TypedDict, total=False):
    """What a new row of TimeOffRequests can be given."""

    approved_date_time: _rt.datetime | None
    """``approvedDateTime``: datetime."""
    approve_reject_resource_id: int | None
    """``approveRejectResourceID``: int32, refers to Resource."""
    end_time: _rt.datetime | None
    """``endTime``: datetime."""
    hours: float | None
    """``hours``: double."""
    last_approved_level: int | None
    """``lastApprovedLevel``: int32."""
    reason: str | None
    """``reason``: string."""
    reject_reason: str | None
    """``rejectReason``: string."""
    request_date: _rt.datetime | None
    """``requestDate``: datetime."""
    resource_id: _t.Required[int]
    """``resourceID``: int32, required, refers to Resource."""
    start_time: _rt.datetime | None
    """``startTime``: datetime."""
    status: int | None
    """``status``: int32."""
    time_off_request_type: int | None
    """``timeOffRequestType``: int32."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TimeOffRequestCreate(_rt.WriteModel):
    """A row of TimeOffRequests to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    approved_date_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``approvedDateTime``: datetime."""
    approve_reject_resource_id: int | None | _rt.Unset = _rt.UNSET
    """``approveRejectResourceID``: int32, refers to Resource."""
    end_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``endTime``: datetime."""
    hours: float | None | _rt.Unset = _rt.UNSET
    """``hours``: double."""
    last_approved_level: int | None | _rt.Unset = _rt.UNSET
    """``lastApprovedLevel``: int32."""
    reason: str | None | _rt.Unset = _rt.UNSET
    """``reason``: string."""
    reject_reason: str | None | _rt.Unset = _rt.UNSET
    """``rejectReason``: string."""
    request_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``requestDate``: datetime."""
    resource_id: int
    """``resourceID``: int32, required, refers to Resource."""
    start_time: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``startTime``: datetime."""
    status: int | None | _rt.Unset = _rt.UNSET
    """``status``: int32."""
    time_off_request_type: int | None | _rt.Unset = _rt.UNSET
    """``timeOffRequestType``: int32."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TimeOffRequestCreateFields]) -> None: ...


class TimeOffRequestUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of TimeOffRequests. Left out is kept; None clears."""

    resource_id: _t.Required[int]
    """The id of the row of Resources that this one belongs to."""
    approved_date_time: _rt.datetime | None
    """``approvedDateTime``: datetime."""
    approve_reject_resource_id: int | None
    """``approveRejectResourceID``: int32, refers to Resource."""
    end_time: _rt.datetime | None
    """``endTime``: datetime."""
    hours: float | None
    """``hours``: double."""
    last_approved_level: int | None
    """``lastApprovedLevel``: int32."""
    reason: str | None
    """``reason``: string."""
    reject_reason: str | None
    """``rejectReason``: string."""
    request_date: _rt.datetime | None
    """``requestDate``: datetime."""
    start_time: _rt.datetime | None
    """``startTime``: datetime."""
    status: int | None
    """``status``: int32."""
    time_off_request_type: int | None
    """``timeOffRequestType``: int32."""


class TimeOffRequestReplaceFields(_t.TypedDict, total=False):
    """What a row of TimeOffRequests is replaced by. Left out is cleared."""

    resource_id: _t.Required[int]
    """The id of the row of Resources that this one belongs to."""
    approved_date_time: _rt.datetime | None
    """``approvedDateTime``: datetime."""
    approve_reject_resource_id: int | None
    """``approveRejectResourceID``: int32, refers to Resource."""
    end_time: _rt.datetime | None
    """``endTime``: datetime."""
    hours: float | None
    """``hours``: double."""
    last_approved_level: int | None
    """``lastApprovedLevel``: int32."""
    reason: str | None
    """``reason``: string."""
    reject_reason: str | None
    """``rejectReason``: string."""
    request_date: _rt.datetime | None
    """``requestDate``: datetime."""
    start_time: _rt.datetime | None
    """``startTime``: datetime."""
    status: int | None
    """``status``: int32."""
    time_off_request_type: int | None
    """``timeOffRequestType``: int32."""


class TimeOffRequestsService(_rt.Readable[TimeOffRequest], _rt.Referring[TimeOffRequest, "_Resource"], _rt.Creatable[TimeOffRequest], _rt.Updatable[TimeOffRequest]):
    """What the API can do with TimeOffRequests, below Resources: the sync service."""

    model = TimeOffRequest

    @_t.overload
    def create(self, model: TimeOffRequestCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TimeOffRequestCreateFields]) -> int: ...

    def create(self, model: TimeOffRequestCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TimeOffRequestCreate, model, fields)

    @_t.overload
    def update(self, row: TimeOffRequest, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[TimeOffRequestUpdateFields]) -> None: ...

    def update(self, target: int | TimeOffRequest, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[TimeOffRequestReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def reject(self, id: int, /, *, reason: str | None | _rt.Unset = _rt.UNSET) -> None:
        """``POST TimeOffRequests/{id}/Reject`` for the row with this id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        from .time_off_requests_reject import TimeOffRequestsRejectService

        values = {"time_off_request_id": id, "reason": reason}
        TimeOffRequestsRejectService(self._session)._act(values)

    def approve(self, id: int, /) -> None:
        """``GET TimeOffRequests/{id}/Approve`` for the row with this id.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._route("GET", "TimeOffRequests/{}/Approve", (id,), _rt.Purpose.UPDATE)


class AsyncTimeOffRequestsService(_rt.AsyncReadable[TimeOffRequest], _rt.AsyncReferring[TimeOffRequest, "_Resource"], _rt.AsyncCreatable[TimeOffRequest], _rt.AsyncUpdatable[TimeOffRequest]):
    """What the API can do with TimeOffRequests, below Resources: the async service."""

    model = TimeOffRequest

    @_t.overload
    async def create(self, model: TimeOffRequestCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TimeOffRequestCreateFields]) -> int: ...

    async def create(self, model: TimeOffRequestCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TimeOffRequestCreate, model, fields)

    @_t.overload
    async def update(self, row: TimeOffRequest, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[TimeOffRequestUpdateFields]) -> None: ...

    async def update(self, target: int | TimeOffRequest, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[TimeOffRequestReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def reject(self, id: int, /, *, reason: str | None | _rt.Unset = _rt.UNSET) -> None:
        """``POST TimeOffRequests/{id}/Reject`` for the row with this id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        from .time_off_requests_reject import AsyncTimeOffRequestsRejectService

        values = {"time_off_request_id": id, "reason": reason}
        await AsyncTimeOffRequestsRejectService(self._session)._act(values)

    async def approve(self, id: int, /) -> None:
        """``GET TimeOffRequests/{id}/Approve`` for the row with this id.

        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._route("GET", "TimeOffRequests/{}/Approve", (id,), _rt.Purpose.UPDATE)
