"""OrganizationalLevelAssociations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .organizational_level1s import OrganizationalLevel1 as _OrganizationalLevel1
    from .organizational_level2s import OrganizationalLevel2 as _OrganizationalLevel2
    from .organizational_level1s import OrganizationalLevel1Path as _OrganizationalLevel1Path
    from .organizational_level2s import OrganizationalLevel2Path as _OrganizationalLevel2Path

_SCHEMA = _rt.EntitySchema(
    "OrganizationalLevelAssociations",
    "OrganizationalLevelAssociation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', soap='Active'),
        _rt.FieldSchema('organizational_level1_id', 'organizationalLevel1ID', 'int32', required=True, read_only=True, reference='OrganizationalLevel1', soap='BusinessDivisionID', target='OrganizationalLevel1s', relation='organizational_level1'),
        _rt.FieldSchema('organizational_level2_id', 'organizationalLevel2ID', 'int32', required=True, read_only=True, reference='OrganizationalLevel2', soap='BusinessSubdivisionID', target='OrganizationalLevel2s', relation='organizational_level2'),
    ),
    root_writes=True,
    can="create update replace",
    lifetime=900,
    package="autotask",
)


class OrganizationalLevelAssociationPath(_rt.Path[_rt.Root, "OrganizationalLevelAssociation"]):
    """The relations of OrganizationalLevelAssociations, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    organizational_level1: _OrganizationalLevel1Path[_rt.Root]
    """To the row of OrganizationalLevel1s that ``organizational_level1_id`` refers to."""
    organizational_level2: _OrganizationalLevel2Path[_rt.Root]
    """To the row of OrganizationalLevel2s that ``organizational_level2_id`` refers to."""


class OrganizationalLevelAssociationFields(_rt.Fields["OrganizationalLevelAssociation"], OrganizationalLevelAssociationPath["OrganizationalLevelAssociation"]):
    """The fields of OrganizationalLevelAssociations in queries: ``T = OrganizationalLevelAssociation.q``."""

    id: _rt.Integer[OrganizationalLevelAssociation]
    """``id``: int64, read-only."""
    is_active: _rt.Boolean[OrganizationalLevelAssociation]
    """``isActive``: boolean, Active in SOAP."""
    organizational_level1_id: _rt.Integer[OrganizationalLevelAssociation]
    """``organizationalLevel1ID``: int32, required and settable at create only, refers to OrganizationalLevel1, BusinessDivisionID in SOAP."""
    organizational_level2_id: _rt.Integer[OrganizationalLevelAssociation]
    """``organizationalLevel2ID``: int32, required and settable at create only, refers to OrganizationalLevel2, BusinessSubdivisionID in SOAP."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class OrganizationalLevelAssociation(_rt.Row):
    """A row of OrganizationalLevelAssociations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = OrganizationalLevelAssociationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    is_active: bool | None = None
    """``isActive``: boolean, Active in SOAP."""
    organizational_level1_id: int | None = None
    """``organizationalLevel1ID``: int32, required and settable at create only, refers to OrganizationalLevel1, BusinessDivisionID in SOAP."""
    organizational_level2_id: int | None = None
    """``organizationalLevel2ID``: int32, required and settable at create only, refers to OrganizationalLevel2, BusinessSubdivisionID in SOAP."""

    @property
    def organizational_level1(self) -> _rt.Ref[_OrganizationalLevel1]:
        """The row of OrganizationalLevel1s that ``organizational_level1_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "organizational_level1_id")

    @property
    def organizational_level2(self) -> _rt.Ref[_OrganizationalLevel2]:
        """The row of OrganizationalLevel2s that ``organizational_level2_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "organizational_level2_id")


class OrganizationalLevelAssociationCreateFields(_t.TypedDict, total=False):
    """What a new row of OrganizationalLevelAssociations can be given."""

    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    organizational_level1_id: _t.Required[int]
    """``organizationalLevel1ID``: int32, required and settable at create only, refers to OrganizationalLevel1, BusinessDivisionID in SOAP."""
    organizational_level2_id: _t.Required[int]
    """``organizationalLevel2ID``: int32, required and settable at create only, refers to OrganizationalLevel2, BusinessSubdivisionID in SOAP."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class OrganizationalLevelAssociationCreate(_rt.WriteModel):
    """A row of OrganizationalLevelAssociations to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    is_active: bool | None | _rt.Unset = _rt.UNSET
    """``isActive``: boolean, Active in SOAP."""
    organizational_level1_id: int
    """``organizationalLevel1ID``: int32, required and settable at create only, refers to OrganizationalLevel1, BusinessDivisionID in SOAP."""
    organizational_level2_id: int
    """``organizationalLevel2ID``: int32, required and settable at create only, refers to OrganizationalLevel2, BusinessSubdivisionID in SOAP."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[OrganizationalLevelAssociationCreateFields]) -> None: ...


class OrganizationalLevelAssociationUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of OrganizationalLevelAssociations. Left out is kept; None clears."""

    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""


class OrganizationalLevelAssociationReplaceFields(_t.TypedDict, total=False):
    """What a row of OrganizationalLevelAssociations is replaced by. Left out is cleared."""

    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""


class OrganizationalLevelAssociationsService(_rt.Readable[OrganizationalLevelAssociation], _rt.Referring[OrganizationalLevelAssociation, "_OrganizationalLevel1 | _OrganizationalLevel2"], _rt.Creatable[OrganizationalLevelAssociation], _rt.Updatable[OrganizationalLevelAssociation], _rt.Deactivating[OrganizationalLevelAssociation]):
    """What the API can do with OrganizationalLevelAssociations: the sync service."""

    model = OrganizationalLevelAssociation

    @_t.overload
    def create(self, model: OrganizationalLevelAssociationCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[OrganizationalLevelAssociationCreateFields]) -> int: ...

    def create(self, model: OrganizationalLevelAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(OrganizationalLevelAssociationCreate, model, fields)

    @_t.overload
    def update(self, row: OrganizationalLevelAssociation, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[OrganizationalLevelAssociationUpdateFields]) -> None: ...

    def update(self, target: int | OrganizationalLevelAssociation, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[OrganizationalLevelAssociationReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncOrganizationalLevelAssociationsService(_rt.AsyncReadable[OrganizationalLevelAssociation], _rt.AsyncReferring[OrganizationalLevelAssociation, "_OrganizationalLevel1 | _OrganizationalLevel2"], _rt.AsyncCreatable[OrganizationalLevelAssociation], _rt.AsyncUpdatable[OrganizationalLevelAssociation], _rt.AsyncDeactivating[OrganizationalLevelAssociation]):
    """What the API can do with OrganizationalLevelAssociations: the async service."""

    model = OrganizationalLevelAssociation

    @_t.overload
    async def create(self, model: OrganizationalLevelAssociationCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[OrganizationalLevelAssociationCreateFields]) -> int: ...

    async def create(self, model: OrganizationalLevelAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(OrganizationalLevelAssociationCreate, model, fields)

    @_t.overload
    async def update(self, row: OrganizationalLevelAssociation, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[OrganizationalLevelAssociationUpdateFields]) -> None: ...

    async def update(self, target: int | OrganizationalLevelAssociation, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[OrganizationalLevelAssociationReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
