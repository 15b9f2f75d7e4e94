"""ResourceSkills. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .skills import Skill as _Skill
    from .resources import ResourcePath as _ResourcePath
    from .skills import SkillPath as _SkillPath

_SCHEMA = _rt.EntitySchema(
    "ResourceSkills",
    "ResourceSkill",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('resource_id', 'resourceID', 'int64', required=True, read_only=True, reference='Resource', target='Resources', relation='resource'),
        _rt.FieldSchema('skill_description', 'skillDescription', 'string', length=2000, read_only=True),
        _rt.FieldSchema('skill_id', 'skillID', 'int64', read_only=True, reference='Skill', target='Skills', relation='skill'),
        _rt.FieldSchema('skill_level', 'skillLevel', 'int64', read_only=True),
    ),
    parent=('Resources', 'Skills', 'resource_id'),
    can="update replace",
    package="autotask",
)


class ResourceSkillPath(_rt.Path[_rt.Root, "ResourceSkill"]):
    """The relations of ResourceSkills, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resource_id`` refers to."""
    skill: _SkillPath[_rt.Root]
    """To the row of Skills that ``skill_id`` refers to."""


class ResourceSkillFields(_rt.Fields["ResourceSkill"], ResourceSkillPath["ResourceSkill"]):
    """The fields of ResourceSkills in queries: ``T = ResourceSkill.q``."""

    id: _rt.Integer[ResourceSkill]
    """``id``: int64, read-only."""
    resource_id: _rt.Integer[ResourceSkill]
    """``resourceID``: int64, required and settable at create only, refers to Resource."""
    skill_description: _rt.Text[ResourceSkill]
    """``skillDescription``: string, at most 2,000 characters, read-only."""
    skill_id: _rt.Integer[ResourceSkill]
    """``skillID``: int64, read-only, refers to Skill."""
    skill_level: _rt.Integer[ResourceSkill]
    """``skillLevel``: int64, read-only, picklist of the tenant."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ResourceSkill(_rt.Row):
    """A row of ResourceSkills, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ResourceSkillFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    resource_id: int | None = None
    """``resourceID``: int64, required and settable at create only, refers to Resource."""
    skill_description: str | None = None
    """``skillDescription``: string, at most 2,000 characters, read-only."""
    skill_id: int | None = None
    """``skillID``: int64, read-only, refers to Skill."""
    skill_level: int | None = None
    """``skillLevel``: int64, read-only, picklist of the tenant."""

    @property
    def resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resource_id")

    @property
    def skill(self) -> _rt.Ref[_Skill]:
        """The row of Skills that ``skill_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "skill_id")


class ResourceSkillUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ResourceSkills. Left out is kept; None clears."""

    resource_id: _t.Required[int]
    """The id of the row of Resources that this one belongs to."""


class ResourceSkillReplaceFields(_t.TypedDict, total=False):
    """What a row of ResourceSkills is replaced by. Left out is cleared."""

    resource_id: _t.Required[int]
    """The id of the row of Resources that this one belongs to."""


class ResourceSkillsService(_rt.Readable[ResourceSkill], _rt.Referring[ResourceSkill, "_Resource | _Skill"], _rt.Updatable[ResourceSkill]):
    """What the API can do with ResourceSkills, below Resources: the sync service."""

    model = ResourceSkill

    @_t.overload
    def update(self, row: ResourceSkill, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ResourceSkillUpdateFields]) -> None: ...

    def update(self, target: int | ResourceSkill, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ResourceSkillReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncResourceSkillsService(_rt.AsyncReadable[ResourceSkill], _rt.AsyncReferring[ResourceSkill, "_Resource | _Skill"], _rt.AsyncUpdatable[ResourceSkill]):
    """What the API can do with ResourceSkills, below Resources: the async service."""

    model = ResourceSkill

    @_t.overload
    async def update(self, row: ResourceSkill, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ResourceSkillUpdateFields]) -> None: ...

    async def update(self, target: int | ResourceSkill, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ResourceSkillReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
