"""CompanyAlerts. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .companies import CompanyPath as _CompanyPath

_SCHEMA = _rt.EntitySchema(
    "CompanyAlerts",
    "CompanyAlert",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('alert_text', 'alertText', 'string', length=8000, required=True),
        _rt.FieldSchema('alert_type_id', 'alertTypeID', 'int32', required=True, read_only=True),
        _rt.FieldSchema('company_id', 'companyID', 'int32', required=True, read_only=True, reference='Company', soap='AccountID', target='Companies', relation='company'),
    ),
    parent=('Companies', 'Alerts', 'company_id'),
    can="create update replace delete",
    package="autotask",
)


class CompanyAlertPath(_rt.Path[_rt.Root, "CompanyAlert"]):
    """The relations of CompanyAlerts, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""


class CompanyAlertFields(_rt.Fields["CompanyAlert"], CompanyAlertPath["CompanyAlert"]):
    """The fields of CompanyAlerts in queries: ``T = CompanyAlert.q``."""

    id: _rt.Integer[CompanyAlert]
    """``id``: int64, read-only."""
    alert_text: _rt.Text[CompanyAlert]
    """``alertText``: string, at most 8,000 characters, required."""
    alert_type_id: _rt.Integer[CompanyAlert]
    """``alertTypeID``: int32, required and settable at create only, picklist of the tenant."""
    company_id: _rt.Integer[CompanyAlert]
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class CompanyAlert(_rt.Row):
    """A row of CompanyAlerts, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = CompanyAlertFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    alert_text: str | None = None
    """``alertText``: string, at most 8,000 characters, required."""
    alert_type_id: int | None = None
    """``alertTypeID``: int32, required and settable at create only, picklist of the tenant."""
    company_id: int | None = None
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")


class CompanyAlertCreateFields(_t.TypedDict, total=False):
    """What a new row of CompanyAlerts can be given."""

    alert_text: _t.Required[str]
    """``alertText``: string, at most 8,000 characters, required."""
    alert_type_id: _t.Required[int]
    """``alertTypeID``: int32, required and settable at create only, picklist of the tenant."""
    company_id: _t.Required[int]
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class CompanyAlertCreate(_rt.WriteModel):
    """A row of CompanyAlerts to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    alert_text: str
    """``alertText``: string, at most 8,000 characters, required."""
    alert_type_id: int
    """``alertTypeID``: int32, required and settable at create only, picklist of the tenant."""
    company_id: int
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[CompanyAlertCreateFields]) -> None: ...


class CompanyAlertUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of CompanyAlerts. Left out is kept; None clears."""

    company_id: _t.Required[int]
    """The id of the row of Companies that this one belongs to."""
    alert_text: str
    """``alertText``: string, at most 8,000 characters, required."""


class CompanyAlertReplaceFields(_t.TypedDict, total=False):
    """What a row of CompanyAlerts is replaced by. Left out is cleared."""

    company_id: _t.Required[int]
    """The id of the row of Companies that this one belongs to."""
    alert_text: _t.Required[str]
    """``alertText``: string, at most 8,000 characters, required."""


class CompanyAlertsService(_rt.Readable[CompanyAlert], _rt.Referring[CompanyAlert, "_Company"], _rt.Creatable[CompanyAlert], _rt.Updatable[CompanyAlert], _rt.Deleting[CompanyAlert]):
    """What the API can do with CompanyAlerts, below Companies: the sync service."""

    model = CompanyAlert

    @_t.overload
    def create(self, model: CompanyAlertCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[CompanyAlertCreateFields]) -> int: ...

    def create(self, model: CompanyAlertCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(CompanyAlertCreate, model, fields)

    @_t.overload
    def update(self, row: CompanyAlert, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[CompanyAlertUpdateFields]) -> None: ...

    def update(self, target: int | CompanyAlert, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[CompanyAlertReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, company_id: int) -> None:
        """Delete the row with this id, below the row of Companies it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"company_id": company_id})


class AsyncCompanyAlertsService(_rt.AsyncReadable[CompanyAlert], _rt.AsyncReferring[CompanyAlert, "_Company"], _rt.AsyncCreatable[CompanyAlert], _rt.AsyncUpdatable[CompanyAlert], _rt.AsyncDeleting[CompanyAlert]):
    """What the API can do with CompanyAlerts, below Companies: the async service."""

    model = CompanyAlert

    @_t.overload
    async def create(self, model: CompanyAlertCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[CompanyAlertCreateFields]) -> int: ...

    async def create(self, model: CompanyAlertCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(CompanyAlertCreate, model, fields)

    @_t.overload
    async def update(self, row: CompanyAlert, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[CompanyAlertUpdateFields]) -> None: ...

    async def update(self, target: int | CompanyAlert, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[CompanyAlertReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, company_id: int) -> None:
        """Delete the row with this id, below the row of Companies it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"company_id": company_id})
