"""OrganizationalResources. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .organizational_level_associations import OrganizationalLevelAssociation as _OrganizationalLevelAssociation
    from .resources import Resource as _Resource
    from .organizational_level_associations import OrganizationalLevelAssociationPath as _OrganizationalLevelAssociationPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "OrganizationalResources",
    "OrganizationalResource",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('organizational_level_association_id', 'organizationalLevelAssociationID', 'int32', required=True, read_only=True, reference='OrganizationalLevelAssociation', soap='BusinessDivisionSubdivisionID', target='OrganizationalLevelAssociations', relation='organizational_level_association'),
        _rt.FieldSchema('resource_id', 'resourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='resource'),
    ),
    parent=('OrganizationalLevelAssociations', 'Resources', 'organizational_level_association_id'),
    package="autotask",
)


class OrganizationalResourcePath(_rt.Path[_rt.Root, "OrganizationalResource"]):
    """The relations of OrganizationalResources, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    organizational_level_association: _OrganizationalLevelAssociationPath[_rt.Root]
    """To the row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to."""
    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""


class OrganizationalResourceFields(_rt.Fields["OrganizationalResource"], OrganizationalResourcePath["OrganizationalResource"]):
    """The fields of OrganizationalResources in queries: ``T = OrganizationalResource.q``."""

    id: _rt.Integer[OrganizationalResource]
    """``id``: int64, read-only."""
    organizational_level_association_id: _rt.Integer[OrganizationalResource]
    """``organizationalLevelAssociationID``: int32, required and settable at create only, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    resource_id: _rt.Integer[OrganizationalResource]
    """``resourceID``: int32, read-only, refers to Resource."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class OrganizationalResource(_rt.Row):
    """A row of OrganizationalResources, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = OrganizationalResourceFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    organizational_level_association_id: int | None = None
    """``organizationalLevelAssociationID``: int32, required and settable at create only, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    resource_id: int | None = None
    """``resourceID``: int32, read-only, refers to Resource."""

    @property
    def organizational_level_association(self) -> _rt.Ref[_OrganizationalLevelAssociation]:
        """The row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "organizational_level_association_id")

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")


class OrganizationalResourcesService(_rt.Readable[OrganizationalResource], _rt.Referring[OrganizationalResource, "_OrganizationalLevelAssociation | _Resource"]):
    """What the API can do with OrganizationalResources, below OrganizationalLevelAssociations: the sync service."""

    model = OrganizationalResource


class AsyncOrganizationalResourcesService(_rt.AsyncReadable[OrganizationalResource], _rt.AsyncReferring[OrganizationalResource, "_OrganizationalLevelAssociation | _Resource"]):
    """What the API can do with OrganizationalResources, below OrganizationalLevelAssociations: the async service."""

    model = OrganizationalResource
