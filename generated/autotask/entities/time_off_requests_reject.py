"""TimeOffRequestsReject. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "TimeOffRequestsReject",
    "TimeOffRequestReject",
    (
        _rt.FieldSchema('id', 'id', 'int64', listed=False),
        _rt.FieldSchema('time_off_request_id', 'timeOffRequestID', 'int32', required=True, listed=False),
        _rt.FieldSchema('reason', 'reason', 'string', listed=False),
    ),
    parent=('TimeOffRequests', 'Reject', 'time_off_request_id'),
    can="create",
    package="autotask",
)


class TimeOffRequestRejectPath(_rt.Path[_rt.Root, "TimeOffRequestReject"]):
    """The relations of TimeOffRequestsReject, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class TimeOffRequestRejectFields(_rt.Fields["TimeOffRequestReject"], TimeOffRequestRejectPath["TimeOffRequestReject"]):
    """The fields of TimeOffRequestsReject in queries: ``T = TimeOffRequestReject.q``."""

    id: _rt.Integer[TimeOffRequestReject]
    """``id``: int64, known from openapi-2026-06 only."""
    time_off_request_id: _rt.Integer[TimeOffRequestReject]
    """``timeOffRequestID``: int32, required, known from openapi-2026-06 only."""
    reason: _rt.Text[TimeOffRequestReject]
    """``reason``: string, known from openapi-2026-06 only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TimeOffRequestReject(_rt.Row):
    """A row of TimeOffRequestsReject, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TimeOffRequestRejectFields(_SCHEMA)

    id: int
    """``id``: int64, known from openapi-2026-06 only."""
    time_off_request_id: int | None = None
    """``timeOffRequestID``: int32, required, known from openapi-2026-06 only."""
    reason: str | None = None
    """``reason``: string, known from openapi-2026-06 only."""


class TimeOffRequestRejectCreateFields(_t.TypedDict, total=False):
    """What a new row of TimeOffRequestsReject can be given."""

    time_off_request_id: _t.Required[int]
    """``timeOffRequestID``: int32, required, known from openapi-2026-06 only."""
    reason: str | None
    """``reason``: string, known from openapi-2026-06 only."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TimeOffRequestRejectCreate(_rt.WriteModel):
    """A row of TimeOffRequestsReject to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    time_off_request_id: int
    """``timeOffRequestID``: int32, required, known from openapi-2026-06 only."""
    reason: str | None | _rt.Unset = _rt.UNSET
    """``reason``: string, known from openapi-2026-06 only."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TimeOffRequestRejectCreateFields]) -> None: ...


class TimeOffRequestsRejectService(_rt.Creatable[TimeOffRequestReject]):
    """What the API can do with TimeOffRequestsReject, below TimeOffRequests: the sync service."""

    model = TimeOffRequestReject

    @_t.overload
    def create(self, model: TimeOffRequestRejectCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TimeOffRequestRejectCreateFields]) -> int: ...

    def create(self, model: TimeOffRequestRejectCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TimeOffRequestRejectCreate, model, fields)


class AsyncTimeOffRequestsRejectService(_rt.AsyncCreatable[TimeOffRequestReject]):
    """What the API can do with TimeOffRequestsReject, below TimeOffRequests: the async service."""

    model = TimeOffRequestReject

    @_t.overload
    async def create(self, model: TimeOffRequestRejectCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TimeOffRequestRejectCreateFields]) -> int: ...

    async def create(self, model: TimeOffRequestRejectCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TimeOffRequestRejectCreate, model, fields)
