"""ResourceTimeOffApprovers. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ResourceTimeOffApprovers",
    "ResourceTimeOffApprover",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True, read_only=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('approver_resource_id', 'approverResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='approver_resource'),
        _rt.FieldSchema('approval_level', 'approvalLevel', 'int32', read_only=True),
    ),
    parent=('Resources', 'TimeOffApprovers', 'resource_id'),
    package="autotask",
)


class ResourceTimeOffApproverPath(_rt.Path[_rt.Root, "ResourceTimeOffApprover"]):
    """The relations of ResourceTimeOffApprovers, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""
    approver_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``approver_resource_id`` refers to."""


class ResourceTimeOffApproverFields(_rt.Fields["ResourceTimeOffApprover"], ResourceTimeOffApproverPath["ResourceTimeOffApprover"]):
    """The fields of ResourceTimeOffApprovers in queries: ``T = ResourceTimeOffApprover.q``."""

    id: _rt.Integer[ResourceTimeOffApprover]
    """``id``: int64, read-only."""
    resource_id: _rt.Integer[ResourceTimeOffApprover]
    """``resourceID``: int32, required and settable at create only, refers to Resource."""
    approver_resource_id: _rt.Integer[ResourceTimeOffApprover]
    """``approverResourceID``: int32, read-only, refers to Resource."""
    approval_level: _rt.Integer[ResourceTimeOffApprover]
    """``approvalLevel``: int32, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ResourceTimeOffApprover(_rt.Row):
    """A row of ResourceTimeOffApprovers, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ResourceTimeOffApproverFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    resource_id: int | None = None
    """``resourceID``: int32, required and settable at create only, refers to Resource."""
    approver_resource_id: int | None = None
    """``approverResourceID``: int32, read-only, refers to Resource."""
    approval_level: int | None = None
    """``approvalLevel``: int32, read-only."""

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")

    @property
    def approver_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``approver_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "approver_resource_id")


class ResourceTimeOffApproversService(_rt.Readable[ResourceTimeOffApprover], _rt.Referring[ResourceTimeOffApprover, "_Resource"]):
    """What the API can do with ResourceTimeOffApprovers, below Resources: the sync service."""

    model = ResourceTimeOffApprover


class AsyncResourceTimeOffApproversService(_rt.AsyncReadable[ResourceTimeOffApprover], _rt.AsyncReferring[ResourceTimeOffApprover, "_Resource"]):
    """What the API can do with ResourceTimeOffApprovers, below Resources: the async service."""

    model = ResourceTimeOffApprover
