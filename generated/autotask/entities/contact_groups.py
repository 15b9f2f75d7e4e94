"""ContactGroups. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "ContactGroups",
    "ContactGroup",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('name', 'name', 'string', length=100, required=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', required=True, soap='Active'),
    ),
    root_writes=True,
    label="name",
    can="create update replace delete",
    package="autotask",
)


class ContactGroupPath(_rt.Path[_rt.Root, "ContactGroup"]):
    """The relations of ContactGroups, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class ContactGroupFields(_rt.Fields["ContactGroup"], ContactGroupPath["ContactGroup"]):
    """The fields of ContactGroups in queries: ``T = ContactGroup.q``."""

    id: _rt.Integer[ContactGroup]
    """``id``: int64, read-only."""
    name: _rt.Text[ContactGroup]
    """``name``: string, at most 100 characters, required."""
    is_active: _rt.Boolean[ContactGroup]
    """``isActive``: boolean, required, Active in SOAP."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContactGroup(_rt.Row):
    """A row of ContactGroups, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContactGroupFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    name: str | None = None
    """``name``: string, at most 100 characters, required."""
    is_active: bool | None = None
    """``isActive``: boolean, required, Active in SOAP."""


class ContactGroupCreateFields(_t.TypedDict, total=False):
    """What a new row of ContactGroups can be given."""

    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContactGroupCreate(_rt.WriteModel):
    """A row of ContactGroups to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    name: str
    """``name``: string, at most 100 characters, required."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContactGroupCreateFields]) -> None: ...


class ContactGroupUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ContactGroups. Left out is kept; None clears."""

    name: str
    """``name``: string, at most 100 characters, required."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""


class ContactGroupReplaceFields(_t.TypedDict, total=False):
    """What a row of ContactGroups is replaced by. Left out is cleared."""

    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""


class ContactGroupsService(_rt.Readable[ContactGroup], _rt.Queryable[ContactGroup], _rt.Creatable[ContactGroup], _rt.Updatable[ContactGroup], _rt.Deactivating[ContactGroup], _rt.Deleting[ContactGroup]):
    """What the API can do with ContactGroups: the sync service."""

    model = ContactGroup

    @_t.overload
    def create(self, model: ContactGroupCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContactGroupCreateFields]) -> int: ...

    def create(self, model: ContactGroupCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContactGroupCreate, model, fields)

    @_t.overload
    def update(self, row: ContactGroup, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ContactGroupUpdateFields]) -> None: ...

    def update(self, target: int | ContactGroup, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ContactGroupReplaceFields]) -> None:
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


class AsyncContactGroupsService(_rt.AsyncReadable[ContactGroup], _rt.AsyncQueryable[ContactGroup], _rt.AsyncCreatable[ContactGroup], _rt.AsyncUpdatable[ContactGroup], _rt.AsyncDeactivating[ContactGroup], _rt.AsyncDeleting[ContactGroup]):
    """What the API can do with ContactGroups: the async service."""

    model = ContactGroup

    @_t.overload
    async def create(self, model: ContactGroupCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContactGroupCreateFields]) -> int: ...

    async def create(self, model: ContactGroupCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContactGroupCreate, model, fields)

    @_t.overload
    async def update(self, row: ContactGroup, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ContactGroupUpdateFields]) -> None: ...

    async def update(self, target: int | ContactGroup, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ContactGroupReplaceFields]) -> None:
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
