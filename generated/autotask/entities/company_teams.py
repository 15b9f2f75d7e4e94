"""CompanyTeams. Generated from the API's metadata; do not edit."""

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
    "CompanyTeams",
    "CompanyTeam",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('company_id', 'companyID', 'int64', required=True, reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('is_associated_as_comanaged', 'isAssociatedAsComanaged', 'boolean', soap='AssociatedAsComanaged'),
        _rt.FieldSchema('resource_id', 'resourceID', 'int64', required=True, reference='Resource', target='Resources', relation='resource'),
    ),
    parent=('Companies', 'Teams', 'company_id'),
    can="create delete",
    package="autotask",
)


class CompanyTeamPath(_rt.Path[_rt.Root, "CompanyTeam"]):
    """The relations of CompanyTeams, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""


class CompanyTeamFields(_rt.Fields["CompanyTeam"], CompanyTeamPath["CompanyTeam"]):
    """The fields of CompanyTeams in queries: ``T = CompanyTeam.q``."""

    id: _rt.Integer[CompanyTeam]
    """``id``: int64, read-only."""
    company_id: _rt.Integer[CompanyTeam]
    """``companyID``: int64, required, refers to Company, AccountID in SOAP."""
    is_associated_as_comanaged: _rt.Boolean[CompanyTeam]
    """``isAssociatedAsComanaged``: boolean, AssociatedAsComanaged in SOAP."""
    resource_id: _rt.Integer[CompanyTeam]
    """``resourceID``: int64, required, refers to Resource."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class CompanyTeam(_rt.Row):
    """A row of CompanyTeams, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = CompanyTeamFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    company_id: int | None = None
    """``companyID``: int64, required, refers to Company, AccountID in SOAP."""
    is_associated_as_comanaged: bool | None = None
    """``isAssociatedAsComanaged``: boolean, AssociatedAsComanaged in SOAP."""
    resource_id: int | None = None
    """``resourceID``: int64, required, refers to Resource."""

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")


class CompanyTeamCreateFields(_t.TypedDict, total=False):
    """What a new row of CompanyTeams can be given."""

    company_id: _t.Required[int]
    """``companyID``: int64, required, refers to Company, AccountID in SOAP."""
    is_associated_as_comanaged: bool | None
    """``isAssociatedAsComanaged``: boolean, AssociatedAsComanaged in SOAP."""
    resource_id: _t.Required[int]
    """``resourceID``: int64, required, refers to Resource."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class CompanyTeamCreate(_rt.WriteModel):
    """A row of CompanyTeams to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    company_id: int
    """``companyID``: int64, required, refers to Company, AccountID in SOAP."""
    is_associated_as_comanaged: bool | None | _rt.Unset = _rt.UNSET
    """``isAssociatedAsComanaged``: boolean, AssociatedAsComanaged in SOAP."""
    resource_id: int
    """``resourceID``: int64, required, refers to Resource."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[CompanyTeamCreateFields]) -> None: ...


class CompanyTeamsService(_rt.Readable[CompanyTeam], _rt.Referring[CompanyTeam, "_Company | _Resource"], _rt.Creatable[CompanyTeam], _rt.Deleting[CompanyTeam]):
    """What the API can do with CompanyTeams, below Companies: the sync service."""

    model = CompanyTeam

    @_t.overload
    def create(self, model: CompanyTeamCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[CompanyTeamCreateFields]) -> int: ...

    def create(self, model: CompanyTeamCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(CompanyTeamCreate, model, fields)

    def delete(self, id: int, /, *, company_id: int) -> None:
        """Delete the row with this id, below the row of Companies it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"company_id": company_id})


class AsyncCompanyTeamsService(_rt.AsyncReadable[CompanyTeam], _rt.AsyncReferring[CompanyTeam, "_Company | _Resource"], _rt.AsyncCreatable[CompanyTeam], _rt.AsyncDeleting[CompanyTeam]):
    """What the API can do with CompanyTeams, below Companies: the async service."""

    model = CompanyTeam

    @_t.overload
    async def create(self, model: CompanyTeamCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[CompanyTeamCreateFields]) -> int: ...

    async def create(self, model: CompanyTeamCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(CompanyTeamCreate, model, fields)

    async def delete(self, id: int, /, *, company_id: int) -> None:
        """Delete the row with this id, below the row of Companies it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"company_id": company_id})
