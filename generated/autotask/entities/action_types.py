"""ActionTypes. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "ActionTypes",
    "ActionType",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('name', 'name', 'string', length=32, required=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', required=True, soap='Active'),
        _rt.FieldSchema('is_system_action_type', 'isSystemActionType', 'boolean', read_only=True, soap='SystemActionType'),
        _rt.FieldSchema('view', 'view', 'int32', required=True),
    ),
    root_writes=True,
    label="name",
    can="create update replace delete",
    package="autotask",
)


class ActionTypePath(_rt.Path[_rt.Root, "ActionType"]):
    """The relations of ActionTypes, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class ActionTypeFields(_rt.Fields["ActionType"], ActionTypePath["ActionType"]):
    """The fields of ActionTypes in queries: ``T = ActionType.q``."""

    id: _rt.Integer[ActionType]
    """``id``: int64, read-only."""
    name: _rt.Text[ActionType]
    """``name``: string, at most 32 characters, required."""
    is_active: _rt.Boolean[ActionType]
    """``isActive``: boolean, required, Active in SOAP."""
    is_system_action_type: _rt.Boolean[ActionType]
    """``isSystemActionType``: boolean, read-only, SystemActionType in SOAP."""
    view: _rt.Integer[ActionType]
    """``view``: int32, required, picklist of the tenant."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ActionType(_rt.Row):
    """A row of ActionTypes, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ActionTypeFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    name: str | None = None
    """``name``: string, at most 32 characters, required."""
    is_active: bool | None = None
    """``isActive``: boolean, required, Active in SOAP."""
    is_system_action_type: bool | None = None
    """``isSystemActionType``: boolean, read-only, SystemActionType in SOAP."""
    view: int | None = None
    """``view``: int32, required, picklist of the tenant."""


class ActionTypeCreateFields(_t.TypedDict, total=False):
    """What a new row of ActionTypes can be given."""

    name: _t.Required[str]
    """``name``: string, at most 32 characters, required."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    view: _t.Required[int]
    """``view``: int32, required, picklist of the tenant."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ActionTypeCreate(_rt.WriteModel):
    """A row of ActionTypes to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    name: str
    """``name``: string, at most 32 characters, required."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    view: int
    """``view``: int32, required, picklist of the tenant."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ActionTypeCreateFields]) -> None: ...


class ActionTypeUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ActionTypes. Left out is kept; None clears."""

    name: str
    """``name``: string, at most 32 characters, required."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    view: int
    """``view``: int32, required, picklist of the tenant."""


class ActionTypeReplaceFields(_t.TypedDict, total=False):
    """What a row of ActionTypes is replaced by. Left out is cleared."""

    name: _t.Required[str]
    """``name``: string, at most 32 characters, required."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    view: _t.Required[int]
    """``view``: int32, required, picklist of the tenant."""


class ActionTypesService(_rt.Readable[ActionType], _rt.Queryable[ActionType], _rt.Creatable[ActionType], _rt.Updatable[ActionType], _rt.Deactivating[ActionType], _rt.Deleting[ActionType]):
    """What the API can do with ActionTypes: the sync service."""

    model = ActionType

    @_t.overload
    def create(self, model: ActionTypeCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ActionTypeCreateFields]) -> int: ...

    def create(self, model: ActionTypeCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ActionTypeCreate, model, fields)

    @_t.overload
    def update(self, row: ActionType, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ActionTypeUpdateFields]) -> None: ...

    def update(self, target: int | ActionType, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ActionTypeReplaceFields]) -> None:
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


class AsyncActionTypesService(_rt.AsyncReadable[ActionType], _rt.AsyncQueryable[ActionType], _rt.AsyncCreatable[ActionType], _rt.AsyncUpdatable[ActionType], _rt.AsyncDeactivating[ActionType], _rt.AsyncDeleting[ActionType]):
    """What the API can do with ActionTypes: the async service."""

    model = ActionType

    @_t.overload
    async def create(self, model: ActionTypeCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ActionTypeCreateFields]) -> int: ...

    async def create(self, model: ActionTypeCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ActionTypeCreate, model, fields)

    @_t.overload
    async def update(self, row: ActionType, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ActionTypeUpdateFields]) -> None: ...

    async def update(self, target: int | ActionType, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ActionTypeReplaceFields]) -> None:
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
