"""CompanySiteConfigurations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .companies import CompanyPath as _CompanyPath

_SCHEMA = _rt.EntitySchema(
    "CompanySiteConfigurations",
    "CompanySiteConfiguration",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('company_id', 'companyID', 'int32', required=True, read_only=True, reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('location_name', 'locationName', 'string', length=100, read_only=True),
    ),
    parent=('Companies', 'SiteConfigurations', 'company_id'),
    user_defined_fields=True,
    can="update replace",
    package="autotask",
)


class CompanySiteConfigurationPath(_rt.Path[_rt.Root, "CompanySiteConfiguration"]):
    """The relations of CompanySiteConfigurations, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""


class CompanySiteConfigurationFields(_rt.Fields["CompanySiteConfiguration"], CompanySiteConfigurationPath["CompanySiteConfiguration"]):
    """The fields of CompanySiteConfigurations in queries: ``T = CompanySiteConfiguration.q``."""

    id: _rt.Integer[CompanySiteConfiguration]
    """``id``: int64, read-only."""
    company_id: _rt.Integer[CompanySiteConfiguration]
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    location_name: _rt.Text[CompanySiteConfiguration]
    """``locationName``: string, at most 100 characters, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class CompanySiteConfiguration(_rt.Row):
    """A row of CompanySiteConfigurations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = CompanySiteConfigurationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    company_id: int | None = None
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    location_name: str | None = None
    """``locationName``: string, at most 100 characters, read-only."""

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")


class CompanySiteConfigurationUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of CompanySiteConfigurations. Left out is kept; None clears."""

    company_id: _t.Required[int]
    """The id of the row of Companies that this one belongs to."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name. Only those that are listed are changed."""


class CompanySiteConfigurationReplaceFields(_t.TypedDict, total=False):
    """What a row of CompanySiteConfigurations is replaced by. Left out is cleared."""

    company_id: _t.Required[int]
    """The id of the row of Companies that this one belongs to."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


class CompanySiteConfigurationsService(_rt.Readable[CompanySiteConfiguration], _rt.Referring[CompanySiteConfiguration, "_Company"], _rt.Updatable[CompanySiteConfiguration]):
    """What the API can do with CompanySiteConfigurations, below Companies: the sync service."""

    model = CompanySiteConfiguration

    @_t.overload
    def update(self, row: CompanySiteConfiguration, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[CompanySiteConfigurationUpdateFields]) -> None: ...

    def update(self, target: int | CompanySiteConfiguration, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[CompanySiteConfigurationReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncCompanySiteConfigurationsService(_rt.AsyncReadable[CompanySiteConfiguration], _rt.AsyncReferring[CompanySiteConfiguration, "_Company"], _rt.AsyncUpdatable[CompanySiteConfiguration]):
    """What the API can do with CompanySiteConfigurations, below Companies: the async service."""

    model = CompanySiteConfiguration

    @_t.overload
    async def update(self, row: CompanySiteConfiguration, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[CompanySiteConfigurationUpdateFields]) -> None: ...

    async def update(self, target: int | CompanySiteConfiguration, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[CompanySiteConfigurationReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
