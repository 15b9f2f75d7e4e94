"""WorkTypeModifiers. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "WorkTypeModifiers",
    "WorkTypeModifier",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('modifier_type', 'modifierType', 'int32', read_only=True, queryable=False),
        _rt.FieldSchema('modifier_value', 'modifierValue', 'double', read_only=True, queryable=False),
    ),
    root_writes=True,
    can="update replace",
    lifetime=900,
    package="autotask",
)


class WorkTypeModifierPath(_rt.Path[_rt.Root, "WorkTypeModifier"]):
    """The relations of WorkTypeModifiers, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class WorkTypeModifierFields(_rt.Fields["WorkTypeModifier"], WorkTypeModifierPath["WorkTypeModifier"]):
    """The fields of WorkTypeModifiers in queries: ``T = WorkTypeModifier.q``."""

    id: _rt.Integer[WorkTypeModifier]
    """``id``: int64, read-only."""
    modifier_type: _rt.Integer[WorkTypeModifier]
    """``modifierType``: int32, read-only, picklist of the tenant, not queryable."""
    modifier_value: _rt.Double[WorkTypeModifier]
    """``modifierValue``: double, read-only, not queryable."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class WorkTypeModifier(_rt.Row):
    """A row of WorkTypeModifiers, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = WorkTypeModifierFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    modifier_type: int | None = None
    """``modifierType``: int32, read-only, picklist of the tenant, not queryable."""
    modifier_value: float | None = None
    """``modifierValue``: double, read-only, not queryable."""


class WorkTypeModifierUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of WorkTypeModifiers. Left out is kept; None clears."""



class WorkTypeModifierReplaceFields(_t.TypedDict, total=False):
    """What a row of WorkTypeModifiers is replaced by. Left out is cleared."""



class WorkTypeModifiersService(_rt.Readable[WorkTypeModifier], _rt.Queryable[WorkTypeModifier], _rt.Updatable[WorkTypeModifier]):
    """What the API can do with WorkTypeModifiers: the sync service."""

    model = WorkTypeModifier

    @_t.overload
    def update(self, row: WorkTypeModifier, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[WorkTypeModifierUpdateFields]) -> None: ...

    def update(self, target: int | WorkTypeModifier, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[WorkTypeModifierReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncWorkTypeModifiersService(_rt.AsyncReadable[WorkTypeModifier], _rt.AsyncQueryable[WorkTypeModifier], _rt.AsyncUpdatable[WorkTypeModifier]):
    """What the API can do with WorkTypeModifiers: the async service."""

    model = WorkTypeModifier

    @_t.overload
    async def update(self, row: WorkTypeModifier, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[WorkTypeModifierUpdateFields]) -> None: ...

    async def update(self, target: int | WorkTypeModifier, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[WorkTypeModifierReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
