"""TicketChecklistLibraries. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "TicketChecklistLibraries",
    "TicketChecklistLibrary",
    (
        _rt.FieldSchema('id', 'id', 'int64', listed=False),
        _rt.FieldSchema('checklist_library_id', 'checklistLibraryID', 'int32', listed=False),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', listed=False),
    ),
    root_writes=True,
    parent=('Tickets', 'ChecklistLibraries', 'ticket_id'),
    can="create",
    package="autotask",
)


class TicketChecklistLibraryPath(_rt.Path[_rt.Root, "TicketChecklistLibrary"]):
    """The relations of TicketChecklistLibraries, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class TicketChecklistLibraryFields(_rt.Fields["TicketChecklistLibrary"], TicketChecklistLibraryPath["TicketChecklistLibrary"]):
    """The fields of TicketChecklistLibraries in queries: ``T = TicketChecklistLibrary.q``."""

    id: _rt.Integer[TicketChecklistLibrary]
    """``id``: int64, known from openapi-2026-06 only."""
    checklist_library_id: _rt.Integer[TicketChecklistLibrary]
    """``checklistLibraryID``: int32, known from openapi-2026-06 only."""
    ticket_id: _rt.Integer[TicketChecklistLibrary]
    """``ticketID``: int32, known from openapi-2026-06 only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TicketChecklistLibrary(_rt.Row):
    """A row of TicketChecklistLibraries, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TicketChecklistLibraryFields(_SCHEMA)

    id: int
    """``id``: int64, known from openapi-2026-06 only."""
    checklist_library_id: int | None = None
    """``checklistLibraryID``: int32, known from openapi-2026-06 only."""
    ticket_id: int | None = None
    """``ticketID``: int32, known from openapi-2026-06 only."""


class TicketChecklistLibraryCreateFields(_t.TypedDict, total=False):
    """What a new row of TicketChecklistLibraries can be given."""

    checklist_library_id: int | None
    """``checklistLibraryID``: int32, known from openapi-2026-06 only."""
    ticket_id: int | None
    """``ticketID``: int32, known from openapi-2026-06 only."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TicketChecklistLibraryCreate(_rt.WriteModel):
    """A row of TicketChecklistLibraries to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    checklist_library_id: int | None | _rt.Unset = _rt.UNSET
    """``checklistLibraryID``: int32, known from openapi-2026-06 only."""
    ticket_id: int | None | _rt.Unset = _rt.UNSET
    """``ticketID``: int32, known from openapi-2026-06 only."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TicketChecklistLibraryCreateFields]) -> None: ...


class TicketChecklistLibrariesService(_rt.Creatable[TicketChecklistLibrary]):
    """What the API can do with TicketChecklistLibraries: the sync service."""

    model = TicketChecklistLibrary

    @_t.overload
    def create(self, model: TicketChecklistLibraryCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TicketChecklistLibraryCreateFields]) -> int: ...

    def create(self, model: TicketChecklistLibraryCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TicketChecklistLibraryCreate, model, fields)


class AsyncTicketChecklistLibrariesService(_rt.AsyncCreatable[TicketChecklistLibrary]):
    """What the API can do with TicketChecklistLibraries: the async service."""

    model = TicketChecklistLibrary

    @_t.overload
    async def create(self, model: TicketChecklistLibraryCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TicketChecklistLibraryCreateFields]) -> int: ...

    async def create(self, model: TicketChecklistLibraryCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TicketChecklistLibraryCreate, model, fields)
