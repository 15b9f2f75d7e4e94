"""Phases. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .projects import Project as _Project
    from .resources import Resource as _Resource
    from .projects import ProjectPath as _ProjectPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "Phases",
    "Phase",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('create_date', 'createDate', 'datetime', read_only=True),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='creator_resource'),
        _rt.FieldSchema('description', 'description', 'string', length=8000),
        _rt.FieldSchema('due_date', 'dueDate', 'datetime'),
        _rt.FieldSchema('estimated_hours', 'estimatedHours', 'double', read_only=True),
        _rt.FieldSchema('external_id', 'externalID', 'string', length=50),
        _rt.FieldSchema('is_scheduled', 'isScheduled', 'boolean', read_only=True, soap='Scheduled'),
        _rt.FieldSchema('last_activity_date_time', 'lastActivityDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('parent_phase_id', 'parentPhaseID', 'int32', reference='Phase', target='Phases', relation='parent_phase'),
        _rt.FieldSchema('phase_number', 'phaseNumber', 'string', length=50, read_only=True),
        _rt.FieldSchema('project_id', 'projectID', 'int32', required=True, read_only=True, reference='Project', target='Projects', relation='project'),
        _rt.FieldSchema('start_date', 'startDate', 'datetime'),
        _rt.FieldSchema('title', 'title', 'string', length=255, required=True),
    ),
    parent=('Projects', 'Phases', 'project_id'),
    label="title",
    can="create update replace",
    cycles=(('parent_phase_id',),),
    unique=(('external_id',),),
    package="autotask",
)


class PhasePath(_rt.Path[_rt.Root, "Phase"]):
    """The relations of Phases, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``creator_resource_id`` refers to."""
    parent_phase: PhasePath[_rt.Root]
    """To the row of Phases that ``parent_phase_id`` refers to."""
    project: _ProjectPath[_rt.Root]
    """To the row of Projects that ``project_id`` refers to."""


class PhaseFields(_rt.Fields["Phase"], PhasePath["Phase"]):
    """The fields of Phases in queries: ``T = Phase.q``."""

    id: _rt.Integer[Phase]
    """``id``: int64, read-only."""
    create_date: _rt.DateTime[Phase]
    """``createDate``: datetime, read-only."""
    creator_resource_id: _rt.Integer[Phase]
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    description: _rt.Text[Phase]
    """``description``: string, at most 8,000 characters."""
    due_date: _rt.DateTime[Phase]
    """``dueDate``: datetime."""
    estimated_hours: _rt.Double[Phase]
    """``estimatedHours``: double, read-only."""
    external_id: _rt.Text[Phase]
    """``externalID``: string, at most 50 characters."""
    is_scheduled: _rt.Boolean[Phase]
    """``isScheduled``: boolean, read-only, Scheduled in SOAP."""
    last_activity_date_time: _rt.DateTime[Phase]
    """``lastActivityDateTime``: datetime, read-only."""
    parent_phase_id: _rt.Integer[Phase]
    """``parentPhaseID``: int32, refers to Phase."""
    phase_number: _rt.Text[Phase]
    """``phaseNumber``: string, at most 50 characters, read-only."""
    project_id: _rt.Integer[Phase]
    """``projectID``: int32, required and settable at create only, refers to Project."""
    start_date: _rt.DateTime[Phase]
    """``startDate``: datetime."""
    title: _rt.Text[Phase]
    """``title``: string, at most 255 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Phase(_rt.Row):
    """A row of Phases, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = PhaseFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    create_date: _rt.datetime | None = None
    """``createDate``: datetime, read-only."""
    creator_resource_id: int | None = None
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    description: str | None = None
    """``description``: string, at most 8,000 characters."""
    due_date: _rt.datetime | None = None
    """``dueDate``: datetime."""
    estimated_hours: float | None = None
    """``estimatedHours``: double, read-only."""
    external_id: str | None = None
    """``externalID``: string, at most 50 characters."""
    is_scheduled: bool | None = None
    """``isScheduled``: boolean, read-only, Scheduled in SOAP."""
    last_activity_date_time: _rt.datetime | None = None
    """``lastActivityDateTime``: datetime, read-only."""
    parent_phase_id: int | None = None
    """``parentPhaseID``: int32, refers to Phase."""
    phase_number: str | None = None
    """``phaseNumber``: string, at most 50 characters, read-only."""
    project_id: int | None = None
    """``projectID``: int32, required and settable at create only, refers to Project."""
    start_date: _rt.datetime | None = None
    """``startDate``: datetime."""
    title: str | None = None
    """``title``: string, at most 255 characters, required."""

    @property
    def creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "creator_resource_id")

    @property
    def parent_phase(self) -> _rt.Ref[Phase]:
        """The row of Phases that ``parent_phase_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "parent_phase_id")

    @property
    def project(self) -> _rt.Ref[_Project]:
        """The row of Projects that ``project_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "project_id")


class PhaseCreateFields(_t.TypedDict, total=False):
    """What a new row of Phases can be given."""

    description: str | None
    """``description``: string, at most 8,000 characters."""
    due_date: _rt.datetime | None
    """``dueDate``: datetime."""
    external_id: str | None
    """``externalID``: string, at most 50 characters."""
    parent_phase_id: int | None
    """``parentPhaseID``: int32, refers to Phase."""
    project_id: _t.Required[int]
    """``projectID``: int32, required and settable at create only, refers to Project."""
    start_date: _rt.datetime | None
    """``startDate``: datetime."""
    title: _t.Required[str]
    """``title``: string, at most 255 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class PhaseCreate(_rt.WriteModel):
    """A row of Phases to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 8,000 characters."""
    due_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``dueDate``: datetime."""
    external_id: str | None | _rt.Unset = _rt.UNSET
    """``externalID``: string, at most 50 characters."""
    parent_phase_id: int | None | _rt.Unset = _rt.UNSET
    """``parentPhaseID``: int32, refers to Phase."""
    project_id: int
    """``projectID``: int32, required and settable at create only, refers to Project."""
    start_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``startDate``: datetime."""
    title: str
    """``title``: string, at most 255 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[PhaseCreateFields]) -> None: ...


class PhaseUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Phases. Left out is kept; None clears."""

    project_id: _t.Required[int]
    """The id of the row of Projects that this one belongs to."""
    description: str | None
    """``description``: string, at most 8,000 characters."""
    due_date: _rt.datetime | None
    """``dueDate``: datetime."""
    external_id: str | None
    """``externalID``: string, at most 50 characters."""
    parent_phase_id: int | None
    """``parentPhaseID``: int32, refers to Phase."""
    start_date: _rt.datetime | None
    """``startDate``: datetime."""
    title: str
    """``title``: string, at most 255 characters, required."""


class PhaseReplaceFields(_t.TypedDict, total=False):
    """What a row of Phases is replaced by. Left out is cleared."""

    project_id: _t.Required[int]
    """The id of the row of Projects that this one belongs to."""
    description: str | None
    """``description``: string, at most 8,000 characters."""
    due_date: _rt.datetime | None
    """``dueDate``: datetime."""
    external_id: str | None
    """``externalID``: string, at most 50 characters."""
    parent_phase_id: int | None
    """``parentPhaseID``: int32, refers to Phase."""
    start_date: _rt.datetime | None
    """``startDate``: datetime."""
    title: _t.Required[str]
    """``title``: string, at most 255 characters, required."""


class PhasesService(_rt.Readable[Phase], _rt.Referring[Phase, "Phase | _Project | _Resource"], _rt.Creatable[Phase], _rt.Updatable[Phase]):
    """What the API can do with Phases, below Projects: the sync service."""

    model = Phase

    @_t.overload
    def create(self, model: PhaseCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[PhaseCreateFields]) -> int: ...

    def create(self, model: PhaseCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(PhaseCreate, model, fields)

    @_t.overload
    def update(self, row: Phase, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[PhaseUpdateFields]) -> None: ...

    def update(self, target: int | Phase, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[PhaseReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncPhasesService(_rt.AsyncReadable[Phase], _rt.AsyncReferring[Phase, "Phase | _Project | _Resource"], _rt.AsyncCreatable[Phase], _rt.AsyncUpdatable[Phase]):
    """What the API can do with Phases, below Projects: the async service."""

    model = Phase

    @_t.overload
    async def create(self, model: PhaseCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[PhaseCreateFields]) -> int: ...

    async def create(self, model: PhaseCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(PhaseCreate, model, fields)

    @_t.overload
    async def update(self, row: Phase, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[PhaseUpdateFields]) -> None: ...

    async def update(self, target: int | Phase, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[PhaseReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
