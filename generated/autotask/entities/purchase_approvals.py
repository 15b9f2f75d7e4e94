"""PurchaseApprovals. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "PurchaseApprovals",
    "PurchaseApproval",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('cost_type', 'costType', 'string', read_only=True),
        _rt.FieldSchema('is_approved', 'isApproved', 'boolean', read_only=True, queryable=False),
        _rt.FieldSchema('reject_note', 'rejectNote', 'string', length=5000, read_only=True, queryable=False),
    ),
    root_writes=True,
    can="update replace",
    package="autotask",
)


class PurchaseApprovalPath(_rt.Path[_rt.Root, "PurchaseApproval"]):
    """The relations of PurchaseApprovals, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class PurchaseApprovalFields(_rt.Fields["PurchaseApproval"], PurchaseApprovalPath["PurchaseApproval"]):
    """The fields of PurchaseApprovals in queries: ``T = PurchaseApproval.q``."""

    id: _rt.Integer[PurchaseApproval]
    """``id``: int64, read-only."""
    cost_type: _rt.Text[PurchaseApproval]
    """``costType``: string, read-only, picklist of the tenant."""
    is_approved: _rt.Boolean[PurchaseApproval]
    """``isApproved``: boolean, read-only, not queryable."""
    reject_note: _rt.Text[PurchaseApproval]
    """``rejectNote``: string, at most 5,000 characters, read-only, not queryable."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class PurchaseApproval(_rt.Row):
    """A row of PurchaseApprovals, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = PurchaseApprovalFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    cost_type: str | None = None
    """``costType``: string, read-only, picklist of the tenant."""
    is_approved: bool | None = None
    """``isApproved``: boolean, read-only, not queryable."""
    reject_note: str | None = None
    """``rejectNote``: string, at most 5,000 characters, read-only, not queryable."""


class PurchaseApprovalUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of PurchaseApprovals. Left out is kept; None clears."""



class PurchaseApprovalReplaceFields(_t.TypedDict, total=False):
    """What a row of PurchaseApprovals is replaced by. Left out is cleared."""



class PurchaseApprovalsService(_rt.Readable[PurchaseApproval], _rt.Queryable[PurchaseApproval], _rt.Updatable[PurchaseApproval]):
    """What the API can do with PurchaseApprovals: the sync service."""

    model = PurchaseApproval

    @_t.overload
    def update(self, row: PurchaseApproval, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[PurchaseApprovalUpdateFields]) -> None: ...

    def update(self, target: int | PurchaseApproval, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[PurchaseApprovalReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncPurchaseApprovalsService(_rt.AsyncReadable[PurchaseApproval], _rt.AsyncQueryable[PurchaseApproval], _rt.AsyncUpdatable[PurchaseApproval]):
    """What the API can do with PurchaseApprovals: the async service."""

    model = PurchaseApproval

    @_t.overload
    async def update(self, row: PurchaseApproval, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[PurchaseApprovalUpdateFields]) -> None: ...

    async def update(self, target: int | PurchaseApproval, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[PurchaseApprovalReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
