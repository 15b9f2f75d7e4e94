"""TimeOffRequestsApprove. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "TimeOffRequestsApprove",
    "TimeOffRequestsApprove",
    (
    ),
    parent=('TimeOffRequests', 'Approve', 'parent_id'),
    package="autotask",
)


class TimeOffRequestsApprovePath(_rt.Path[_rt.Root, "TimeOffRequestsApprove"]):
    """The relations of TimeOffRequestsApprove, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class TimeOffRequestsApproveFields(_rt.Fields["TimeOffRequestsApprove"], TimeOffRequestsApprovePath["TimeOffRequestsApprove"]):
    """The fields of TimeOffRequestsApprove in queries: ``T = TimeOffRequestsApprove.q``."""



@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TimeOffRequestsApprove(_rt.Row):
    """A row of TimeOffRequestsApprove, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TimeOffRequestsApproveFields(_SCHEMA)



class TimeOffRequestsApproveService(_rt.Service[TimeOffRequestsApprove]):
    """What the API can do with TimeOffRequestsApprove, below TimeOffRequests: the sync service."""

    model = TimeOffRequestsApprove


class AsyncTimeOffRequestsApproveService(_rt.AsyncService[TimeOffRequestsApprove]):
    """What the API can do with TimeOffRequestsApprove, below TimeOffRequests: the async service."""

    model = TimeOffRequestsApprove
