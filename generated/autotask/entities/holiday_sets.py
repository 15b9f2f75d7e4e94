"""HolidaySets. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "HolidaySets",
    "HolidaySet",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('holiday_set_description', 'holidaySetDescription', 'string', length=512),
        _rt.FieldSchema('holiday_set_name', 'holidaySetName', 'string', length=64, required=True),
    ),
    root_writes=True,
    label="holiday_set_name",
    can="create update replace delete",
    package="autotask",
)


class HolidaySetPath(_rt.Path[_rt.Root, "HolidaySet"]):
    """The relations of HolidaySets, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class HolidaySetFields(_rt.Fields["HolidaySet"], HolidaySetPath["HolidaySet"]):
    """The fields of HolidaySets in queries: ``T = HolidaySet.q``."""

    id: _rt.Integer[HolidaySet]
    """``id``: int64, read-only."""
    holiday_set_description: _rt.Text[HolidaySet]
    """``holidaySetDescription``: string, at most 512 characters."""
    holiday_set_name: _rt.Text[HolidaySet]
    """``holidaySetName``: string, at most 64 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class HolidaySet(_rt.Row):
    """A row of HolidaySets, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = HolidaySetFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    holiday_set_description: str | None = None
    """``holidaySetDescription``: string, at most 512 characters."""
    holiday_set_name: str | None = None
    """``holidaySetName``: string, at most 64 characters, required."""


class HolidaySetCreateFields(_t.TypedDict, total=False):
    """What a new row of HolidaySets can be given."""

    holiday_set_description: str | None
    """``holidaySetDescription``: string, at most 512 characters."""
    holiday_set_name: _t.Required[str]
    """``holidaySetName``: string, at most 64 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class HolidaySetCreate(_rt.WriteModel):
    """A row of HolidaySets to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    holiday_set_description: str | None | _rt.Unset = _rt.UNSET
    """``holidaySetDescription``: string, at most 512 characters."""
    holiday_set_name: str
    """``holidaySetName``: string, at most 64 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[HolidaySetCreateFields]) -> None: ...


class HolidaySetUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of HolidaySets. Left out is kept; None clears."""

    holiday_set_description: str | None
    """``holidaySetDescription``: string, at most 512 characters."""
    holiday_set_name: str
    """``holidaySetName``: string, at most 64 characters, required."""


class HolidaySetReplaceFields(_t.TypedDict, total=False):
    """What a row of HolidaySets is replaced by. Left out is cleared."""

    holiday_set_description: str | None
    """``holidaySetDescription``: string, at most 512 characters."""
    holiday_set_name: _t.Required[str]
    """``holidaySetName``: string, at most 64 characters, required."""


class HolidaySetsService(_rt.Readable[HolidaySet], _rt.Queryable[HolidaySet], _rt.Creatable[HolidaySet], _rt.Updatable[HolidaySet], _rt.Deleting[HolidaySet]):
    """What the API can do with HolidaySets: the sync service."""

    model = HolidaySet

    @_t.overload
    def create(self, model: HolidaySetCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[HolidaySetCreateFields]) -> int: ...

    def create(self, model: HolidaySetCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(HolidaySetCreate, model, fields)

    @_t.overload
    def update(self, row: HolidaySet, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[HolidaySetUpdateFields]) -> None: ...

    def update(self, target: int | HolidaySet, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[HolidaySetReplaceFields]) -> None:
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


class AsyncHolidaySetsService(_rt.AsyncReadable[HolidaySet], _rt.AsyncQueryable[HolidaySet], _rt.AsyncCreatable[HolidaySet], _rt.AsyncUpdatable[HolidaySet], _rt.AsyncDeleting[HolidaySet]):
    """What the API can do with HolidaySets: the async service."""

    model = HolidaySet

    @_t.overload
    async def create(self, model: HolidaySetCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[HolidaySetCreateFields]) -> int: ...

    async def create(self, model: HolidaySetCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(HolidaySetCreate, model, fields)

    @_t.overload
    async def update(self, row: HolidaySet, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[HolidaySetUpdateFields]) -> None: ...

    async def update(self, target: int | HolidaySet, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[HolidaySetReplaceFields]) -> None:
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
