"""Holidays. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .holiday_sets import HolidaySet as _HolidaySet
    from .holiday_sets import HolidaySetPath as _HolidaySetPath

_SCHEMA = _rt.EntitySchema(
    "Holidays",
    "Holiday",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('holiday_date', 'holidayDate', 'datetime', required=True),
        _rt.FieldSchema('holiday_name', 'holidayName', 'string', length=100, required=True),
        _rt.FieldSchema('holiday_set_id', 'holidaySetID', 'int32', required=True, reference='HolidaySet', target='HolidaySets', relation='holiday_set'),
    ),
    parent=('HolidaySets', 'Holidays', 'holiday_set_id'),
    label="holiday_name",
    can="create update replace delete",
    package="autotask",
)


class HolidayPath(_rt.Path[_rt.Root, "Holiday"]):
    """The relations of Holidays, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    holiday_set: _HolidaySetPath[_rt.Root]
    """To the row of HolidaySets that ``holiday_set_id`` refers to."""


class HolidayFields(_rt.Fields["Holiday"], HolidayPath["Holiday"]):
    """The fields of Holidays in queries: ``T = Holiday.q``."""

    id: _rt.Integer[Holiday]
    """``id``: int64, read-only."""
    holiday_date: _rt.DateTime[Holiday]
    """``holidayDate``: datetime, required."""
    holiday_name: _rt.Text[Holiday]
    """``holidayName``: string, at most 100 characters, required."""
    holiday_set_id: _rt.Integer[Holiday]
    """``holidaySetID``: int32, required, refers to HolidaySet."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Holiday(_rt.Row):
    """A row of Holidays, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = HolidayFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    holiday_date: _rt.datetime | None = None
    """``holidayDate``: datetime, required."""
    holiday_name: str | None = None
    """``holidayName``: string, at most 100 characters, required."""
    holiday_set_id: int | None = None
    """``holidaySetID``: int32, required, refers to HolidaySet."""

    @property
    def holiday_set(self) -> _rt.Ref[_HolidaySet]:
        """The row of HolidaySets that ``holiday_set_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "holiday_set_id")


class HolidayCreateFields(_t.TypedDict, total=False):
    """What a new row of Holidays can be given."""

    holiday_date: _t.Required[_rt.datetime]
    """``holidayDate``: datetime, required."""
    holiday_name: _t.Required[str]
    """``holidayName``: string, at most 100 characters, required."""
    holiday_set_id: _t.Required[int]
    """``holidaySetID``: int32, required, refers to HolidaySet."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class HolidayCreate(_rt.WriteModel):
    """A row of Holidays to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    holiday_date: _rt.datetime
    """``holidayDate``: datetime, required."""
    holiday_name: str
    """``holidayName``: string, at most 100 characters, required."""
    holiday_set_id: int
    """``holidaySetID``: int32, required, refers to HolidaySet."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[HolidayCreateFields]) -> None: ...


class HolidayUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Holidays. Left out is kept; None clears."""

    holiday_set_id: _t.Required[int]
    """The id of the row of HolidaySets that this one belongs to."""
    holiday_date: _rt.datetime
    """``holidayDate``: datetime, required."""
    holiday_name: str
    """``holidayName``: string, at most 100 characters, required."""


class HolidayReplaceFields(_t.TypedDict, total=False):
    """What a row of Holidays is replaced by. Left out is cleared."""

    holiday_set_id: _t.Required[int]
    """The id of the row of HolidaySets that this one belongs to."""
    holiday_date: _t.Required[_rt.datetime]
    """``holidayDate``: datetime, required."""
    holiday_name: _t.Required[str]
    """``holidayName``: string, at most 100 characters, required."""


class HolidaysService(_rt.Readable[Holiday], _rt.Referring[Holiday, "_HolidaySet"], _rt.Creatable[Holiday], _rt.Updatable[Holiday], _rt.Deleting[Holiday]):
    """What the API can do with Holidays, below HolidaySets: the sync service."""

    model = Holiday

    @_t.overload
    def create(self, model: HolidayCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[HolidayCreateFields]) -> int: ...

    def create(self, model: HolidayCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(HolidayCreate, model, fields)

    @_t.overload
    def update(self, row: Holiday, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[HolidayUpdateFields]) -> None: ...

    def update(self, target: int | Holiday, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[HolidayReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, holiday_set_id: int) -> None:
        """Delete the row with this id, below the row of HolidaySets it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"holiday_set_id": holiday_set_id})


class AsyncHolidaysService(_rt.AsyncReadable[Holiday], _rt.AsyncReferring[Holiday, "_HolidaySet"], _rt.AsyncCreatable[Holiday], _rt.AsyncUpdatable[Holiday], _rt.AsyncDeleting[Holiday]):
    """What the API can do with Holidays, below HolidaySets: the async service."""

    model = Holiday

    @_t.overload
    async def create(self, model: HolidayCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[HolidayCreateFields]) -> int: ...

    async def create(self, model: HolidayCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(HolidayCreate, model, fields)

    @_t.overload
    async def update(self, row: Holiday, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[HolidayUpdateFields]) -> None: ...

    async def update(self, target: int | Holiday, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[HolidayReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, holiday_set_id: int) -> None:
        """Delete the row with this id, below the row of HolidaySets it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"holiday_set_id": holiday_set_id})
