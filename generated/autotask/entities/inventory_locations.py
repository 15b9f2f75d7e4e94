"""InventoryLocations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "InventoryLocations",
    "InventoryLocation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', required=True, soap='Active'),
        _rt.FieldSchema('is_default', 'isDefault', 'boolean'),
        _rt.FieldSchema('location_name', 'locationName', 'string', length=50, required=True),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='resource'),
    ),
    root_writes=True,
    can="create update replace",
    package="autotask",
)


class InventoryLocationPath(_rt.Path[_rt.Root, "InventoryLocation"]):
    """The relations of InventoryLocations, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""


class InventoryLocationFields(_rt.Fields["InventoryLocation"], InventoryLocationPath["InventoryLocation"]):
    """The fields of InventoryLocations in queries: ``T = InventoryLocation.q``."""

    id: _rt.Integer[InventoryLocation]
    """``id``: int64, read-only."""
    impersonator_creator_resource_id: _rt.Integer[InventoryLocation]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    is_active: _rt.Boolean[InventoryLocation]
    """``isActive``: boolean, required, Active in SOAP."""
    is_default: _rt.Boolean[InventoryLocation]
    """``isDefault``: boolean."""
    location_name: _rt.Text[InventoryLocation]
    """``locationName``: string, at most 50 characters, required."""
    resource_id: _rt.Integer[InventoryLocation]
    """``resourceID``: int32, read-only, refers to Resource."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class InventoryLocation(_rt.Row):
    """A row of InventoryLocations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = InventoryLocationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    is_active: bool | None = None
    """``isActive``: boolean, required, Active in SOAP."""
    is_default: bool | None = None
    """``isDefault``: boolean."""
    location_name: str | None = None
    """``locationName``: string, at most 50 characters, required."""
    resource_id: int | None = None
    """``resourceID``: int32, read-only, refers to Resource."""

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")


class InventoryLocationCreateFields(_t.TypedDict, total=False):
    """What a new row of InventoryLocations can be given."""

    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    is_default: bool | None
    """``isDefault``: boolean."""
    location_name: _t.Required[str]
    """``locationName``: string, at most 50 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class InventoryLocationCreate(_rt.WriteModel):
    """A row of InventoryLocations to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    is_default: bool | None | _rt.Unset = _rt.UNSET
    """``isDefault``: boolean."""
    location_name: str
    """``locationName``: string, at most 50 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[InventoryLocationCreateFields]) -> None: ...


class InventoryLocationUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of InventoryLocations. Left out is kept; None clears."""

    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    is_default: bool | None
    """``isDefault``: boolean."""
    location_name: str
    """``locationName``: string, at most 50 characters, required."""


class InventoryLocationReplaceFields(_t.TypedDict, total=False):
    """What a row of InventoryLocations is replaced by. Left out is cleared."""

    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    is_default: bool | None
    """``isDefault``: boolean."""
    location_name: _t.Required[str]
    """``locationName``: string, at most 50 characters, required."""


class InventoryLocationsService(_rt.Readable[InventoryLocation], _rt.Referring[InventoryLocation, _t.Never], _rt.Creatable[InventoryLocation], _rt.Updatable[InventoryLocation], _rt.Deactivating[InventoryLocation]):
    """What the API can do with InventoryLocations: the sync service."""

    model = InventoryLocation

    @_t.overload
    def create(self, model: InventoryLocationCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[InventoryLocationCreateFields]) -> int: ...

    def create(self, model: InventoryLocationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(InventoryLocationCreate, model, fields)

    @_t.overload
    def update(self, row: InventoryLocation, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[InventoryLocationUpdateFields]) -> None: ...

    def update(self, target: int | InventoryLocation, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[InventoryLocationReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncInventoryLocationsService(_rt.AsyncReadable[InventoryLocation], _rt.AsyncReferring[InventoryLocation, _t.Never], _rt.AsyncCreatable[InventoryLocation], _rt.AsyncUpdatable[InventoryLocation], _rt.AsyncDeactivating[InventoryLocation]):
    """What the API can do with InventoryLocations: the async service."""

    model = InventoryLocation

    @_t.overload
    async def create(self, model: InventoryLocationCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[InventoryLocationCreateFields]) -> int: ...

    async def create(self, model: InventoryLocationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(InventoryLocationCreate, model, fields)

    @_t.overload
    async def update(self, row: InventoryLocation, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[InventoryLocationUpdateFields]) -> None: ...

    async def update(self, target: int | InventoryLocation, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[InventoryLocationReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
