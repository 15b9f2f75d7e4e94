"""ComanagedAssociations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .resources import Resource as _Resource
    from .companies import CompanyPath as _CompanyPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ComanagedAssociations",
    "ComanagedAssociation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('company_id', 'companyID', 'int32', required=True, read_only=True, reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('is_primary_comanaged_resource', 'isPrimaryComanagedResource', 'boolean'),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', required=True, read_only=True, reference='Resource', target='Resources', relation='resource'),
    ),
    root_writes=True,
    can="create update replace delete",
    package="autotask",
)


class ComanagedAssociationPath(_rt.Path[_rt.Root, "ComanagedAssociation"]):
    """The relations of ComanagedAssociations, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""


class ComanagedAssociationFields(_rt.Fields["ComanagedAssociation"], ComanagedAssociationPath["ComanagedAssociation"]):
    """The fields of ComanagedAssociations in queries: ``T = ComanagedAssociation.q``."""

    id: _rt.Integer[ComanagedAssociation]
    """``id``: int64, read-only."""
    company_id: _rt.Integer[ComanagedAssociation]
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    is_primary_comanaged_resource: _rt.Boolean[ComanagedAssociation]
    """``isPrimaryComanagedResource``: boolean."""
    resource_id: _rt.Integer[ComanagedAssociation]
    """``resourceID``: int32, required and settable at create only, refers to Resource."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ComanagedAssociation(_rt.Row):
    """A row of ComanagedAssociations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ComanagedAssociationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    company_id: int | None = None
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    is_primary_comanaged_resource: bool | None = None
    """``isPrimaryComanagedResource``: boolean."""
    resource_id: int | None = None
    """``resourceID``: int32, required and settable at create only, refers to Resource."""

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")


class ComanagedAssociationCreateFields(_t.TypedDict, total=False):
    """What a new row of ComanagedAssociations can be given."""

    company_id: _t.Required[int]
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    is_primary_comanaged_resource: bool | None
    """``isPrimaryComanagedResource``: boolean."""
    resource_id: _t.Required[int]
    """``resourceID``: int32, required and settable at create only, refers to Resource."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ComanagedAssociationCreate(_rt.WriteModel):
    """A row of ComanagedAssociations to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    company_id: int
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    is_primary_comanaged_resource: bool | None | _rt.Unset = _rt.UNSET
    """``isPrimaryComanagedResource``: boolean."""
    resource_id: int
    """``resourceID``: int32, required and settable at create only, refers to Resource."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ComanagedAssociationCreateFields]) -> None: ...


class ComanagedAssociationUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ComanagedAssociations. Left out is kept; None clears."""

    is_primary_comanaged_resource: bool | None
    """``isPrimaryComanagedResource``: boolean."""


class ComanagedAssociationReplaceFields(_t.TypedDict, total=False):
    """What a row of ComanagedAssociations is replaced by. Left out is cleared."""

    is_primary_comanaged_resource: bool | None
    """``isPrimaryComanagedResource``: boolean."""


class ComanagedAssociationsService(_rt.Readable[ComanagedAssociation], _rt.Referring[ComanagedAssociation, "_Company | _Resource"], _rt.Creatable[ComanagedAssociation], _rt.Updatable[ComanagedAssociation], _rt.Deleting[ComanagedAssociation]):
    """What the API can do with ComanagedAssociations: the sync service."""

    model = ComanagedAssociation

    @_t.overload
    def create(self, model: ComanagedAssociationCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ComanagedAssociationCreateFields]) -> int: ...

    def create(self, model: ComanagedAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ComanagedAssociationCreate, model, fields)

    @_t.overload
    def update(self, row: ComanagedAssociation, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ComanagedAssociationUpdateFields]) -> None: ...

    def update(self, target: int | ComanagedAssociation, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ComanagedAssociationReplaceFields]) -> None:
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


class AsyncComanagedAssociationsService(_rt.AsyncReadable[ComanagedAssociation], _rt.AsyncReferring[ComanagedAssociation, "_Company | _Resource"], _rt.AsyncCreatable[ComanagedAssociation], _rt.AsyncUpdatable[ComanagedAssociation], _rt.AsyncDeleting[ComanagedAssociation]):
    """What the API can do with ComanagedAssociations: the async service."""

    model = ComanagedAssociation

    @_t.overload
    async def create(self, model: ComanagedAssociationCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ComanagedAssociationCreateFields]) -> int: ...

    async def create(self, model: ComanagedAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ComanagedAssociationCreate, model, fields)

    @_t.overload
    async def update(self, row: ComanagedAssociation, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ComanagedAssociationUpdateFields]) -> None: ...

    async def update(self, target: int | ComanagedAssociation, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ComanagedAssociationReplaceFields]) -> None:
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
