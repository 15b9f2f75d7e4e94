"""ConfigurationItemTypes. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "ConfigurationItemTypes",
    "ConfigurationItemType",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', required=True, soap='Active'),
        _rt.FieldSchema('name', 'name', 'string', length=100, required=True),
    ),
    root_writes=True,
    label="name",
    can="create update replace delete",
    package="autotask",
)


class ConfigurationItemTypePath(_rt.Path[_rt.Root, "ConfigurationItemType"]):
    """The relations of ConfigurationItemTypes, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class ConfigurationItemTypeFields(_rt.Fields["ConfigurationItemType"], ConfigurationItemTypePath["ConfigurationItemType"]):
    """The fields of ConfigurationItemTypes in queries: ``T = ConfigurationItemType.q``."""

    id: _rt.Integer[ConfigurationItemType]
    """``id``: int64, read-only."""
    is_active: _rt.Boolean[ConfigurationItemType]
    """``isActive``: boolean, required, Active in SOAP."""
    name: _rt.Text[ConfigurationItemType]
    """``name``: string, at most 100 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ConfigurationItemType(_rt.Row):
    """A row of ConfigurationItemTypes, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ConfigurationItemTypeFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    is_active: bool | None = None
    """``isActive``: boolean, required, Active in SOAP."""
    name: str | None = None
    """``name``: string, at most 100 characters, required."""


class ConfigurationItemTypeCreateFields(_t.TypedDict, total=False):
    """What a new row of ConfigurationItemTypes can be given."""

    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ConfigurationItemTypeCreate(_rt.WriteModel):
    """A row of ConfigurationItemTypes to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    name: str
    """``name``: string, at most 100 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ConfigurationItemTypeCreateFields]) -> None: ...


class ConfigurationItemTypeUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ConfigurationItemTypes. Left out is kept; None clears."""

    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    name: str
    """``name``: string, at most 100 characters, required."""


class ConfigurationItemTypeReplaceFields(_t.TypedDict, total=False):
    """What a row of ConfigurationItemTypes is replaced by. Left out is cleared."""

    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""


class ConfigurationItemTypesService(_rt.Readable[ConfigurationItemType], _rt.Queryable[ConfigurationItemType], _rt.Creatable[ConfigurationItemType], _rt.Updatable[ConfigurationItemType], _rt.Deactivating[ConfigurationItemType], _rt.Deleting[ConfigurationItemType]):
    """What the API can do with ConfigurationItemTypes: the sync service."""

    model = ConfigurationItemType

    @_t.overload
    def create(self, model: ConfigurationItemTypeCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ConfigurationItemTypeCreateFields]) -> int: ...

    def create(self, model: ConfigurationItemTypeCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ConfigurationItemTypeCreate, model, fields)

    @_t.overload
    def update(self, row: ConfigurationItemType, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ConfigurationItemTypeUpdateFields]) -> None: ...

    def update(self, target: int | ConfigurationItemType, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ConfigurationItemTypeReplaceFields]) -> None:
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


class AsyncConfigurationItemTypesService(_rt.AsyncReadable[ConfigurationItemType], _rt.AsyncQueryable[ConfigurationItemType], _rt.AsyncCreatable[ConfigurationItemType], _rt.AsyncUpdatable[ConfigurationItemType], _rt.AsyncDeactivating[ConfigurationItemType], _rt.AsyncDeleting[ConfigurationItemType]):
    """What the API can do with ConfigurationItemTypes: the async service."""

    model = ConfigurationItemType

    @_t.overload
    async def create(self, model: ConfigurationItemTypeCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ConfigurationItemTypeCreateFields]) -> int: ...

    async def create(self, model: ConfigurationItemTypeCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ConfigurationItemTypeCreate, model, fields)

    @_t.overload
    async def update(self, row: ConfigurationItemType, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ConfigurationItemTypeUpdateFields]) -> None: ...

    async def update(self, target: int | ConfigurationItemType, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ConfigurationItemTypeReplaceFields]) -> None:
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
