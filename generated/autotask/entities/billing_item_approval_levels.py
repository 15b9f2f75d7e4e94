"""BillingItemApprovalLevels. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .time_entries import TimeEntry as _TimeEntry
    from .resources import ResourcePath as _ResourcePath
    from .time_entries import TimeEntryPath as _TimeEntryPath

_SCHEMA = _rt.EntitySchema(
    "BillingItemApprovalLevels",
    "BillingItemApprovalLevel",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('approval_date_time', 'approvalDateTime', 'datetime', required=True),
        _rt.FieldSchema('approval_level', 'approvalLevel', 'int32', required=True),
        _rt.FieldSchema('approval_resource_id', 'approvalResourceID', 'int32', required=True, reference='Resource', target='Resources', relation='approval_resource'),
        _rt.FieldSchema('time_entry_id', 'timeEntryID', 'int32', required=True, reference='TimeEntry', target='TimeEntries', relation='time_entry'),
    ),
    root_writes=True,
    can="create",
    package="autotask",
)


class BillingItemApprovalLevelPath(_rt.Path[_rt.Root, "BillingItemApprovalLevel"]):
    """The relations of BillingItemApprovalLevels, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    approval_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``approval_resource_id`` refers to."""
    time_entry: _TimeEntryPath[_rt.Root]
    """To the row of TimeEntries that ``time_entry_id`` refers to."""


class BillingItemApprovalLevelFields(_rt.Fields["BillingItemApprovalLevel"], BillingItemApprovalLevelPath["BillingItemApprovalLevel"]):
    """The fields of BillingItemApprovalLevels in queries: ``T = BillingItemApprovalLevel.q``."""

    id: _rt.Integer[BillingItemApprovalLevel]
    """``id``: int64, read-only."""
    approval_date_time: _rt.DateTime[BillingItemApprovalLevel]
    """``approvalDateTime``: datetime, required."""
    approval_level: _rt.Integer[BillingItemApprovalLevel]
    """``approvalLevel``: int32, required."""
    approval_resource_id: _rt.Integer[BillingItemApprovalLevel]
    """``approvalResourceID``: int32, required, refers to Resource."""
    time_entry_id: _rt.Integer[BillingItemApprovalLevel]
    """``timeEntryID``: int32, required, refers to TimeEntry."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class BillingItemApprovalLevel(_rt.Row):
    """A row of BillingItemApprovalLevels, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = BillingItemApprovalLevelFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    approval_date_time: _rt.datetime | None = None
    """``approvalDateTime``: datetime, required."""
    approval_level: int | None = None
    """``approvalLevel``: int32, required."""
    approval_resource_id: int | None = None
    """``approvalResourceID``: int32, required, refers to Resource."""
    time_entry_id: int | None = None
    """``timeEntryID``: int32, required, refers to TimeEntry."""

    @property
    def approval_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``approval_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "approval_resource_id")

    @property
    def time_entry(self) -> _rt.Ref[_TimeEntry]:
        """The row of TimeEntries that ``time_entry_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "time_entry_id")


class BillingItemApprovalLevelCreateFields(_t.TypedDict, total=False):
    """What a new row of BillingItemApprovalLevels can be given."""

    approval_date_time: _t.Required[_rt.datetime]
    """``approvalDateTime``: datetime, required."""
    approval_level: _t.Required[int]
    """``approvalLevel``: int32, required."""
    approval_resource_id: _t.Required[int]
    """``approvalResourceID``: int32, required, refers to Resource."""
    time_entry_id: _t.Required[int]
    """``timeEntryID``: int32, required, refers to TimeEntry."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class BillingItemApprovalLevelCreate(_rt.WriteModel):
    """A row of BillingItemApprovalLevels to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    approval_date_time: _rt.datetime
    """``approvalDateTime``: datetime, required."""
    approval_level: int
    """``approvalLevel``: int32, required."""
    approval_resource_id: int
    """``approvalResourceID``: int32, required, refers to Resource."""
    time_entry_id: int
    """``timeEntryID``: int32, required, refers to TimeEntry."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[BillingItemApprovalLevelCreateFields]) -> None: ...


class BillingItemApprovalLevelsService(_rt.Readable[BillingItemApprovalLevel], _rt.Referring[BillingItemApprovalLevel, "_Resource | _TimeEntry"], _rt.Creatable[BillingItemApprovalLevel]):
    """What the API can do with BillingItemApprovalLevels: the sync service."""

    model = BillingItemApprovalLevel

    @_t.overload
    def create(self, model: BillingItemApprovalLevelCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[BillingItemApprovalLevelCreateFields]) -> int: ...

    def create(self, model: BillingItemApprovalLevelCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(BillingItemApprovalLevelCreate, model, fields)


class AsyncBillingItemApprovalLevelsService(_rt.AsyncReadable[BillingItemApprovalLevel], _rt.AsyncReferring[BillingItemApprovalLevel, "_Resource | _TimeEntry"], _rt.AsyncCreatable[BillingItemApprovalLevel]):
    """What the API can do with BillingItemApprovalLevels: the async service."""

    model = BillingItemApprovalLevel

    @_t.overload
    async def create(self, model: BillingItemApprovalLevelCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[BillingItemApprovalLevelCreateFields]) -> int: ...

    async def create(self, model: BillingItemApprovalLevelCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(BillingItemApprovalLevelCreate, model, fields)
