"""Skills. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "Skills",
    "Skill",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('category_id', 'categoryID', 'int64', read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=2000, read_only=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', read_only=True, soap='Active'),
        _rt.FieldSchema('name', 'name', 'string', length=100, read_only=True),
    ),
    label="name",
    package="autotask",
)


class SkillPath(_rt.Path[_rt.Root, "Skill"]):
    """The relations of Skills, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class SkillFields(_rt.Fields["Skill"], SkillPath["Skill"]):
    """The fields of Skills in queries: ``T = Skill.q``."""

    id: _rt.Integer[Skill]
    """``id``: int64, read-only."""
    category_id: _rt.Integer[Skill]
    """``categoryID``: int64, read-only, picklist of the tenant."""
    description: _rt.Text[Skill]
    """``description``: string, at most 2,000 characters, read-only."""
    is_active: _rt.Boolean[Skill]
    """``isActive``: boolean, read-only, Active in SOAP."""
    name: _rt.Text[Skill]
    """``name``: string, at most 100 characters, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Skill(_rt.Row):
    """A row of Skills, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = SkillFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    category_id: int | None = None
    """``categoryID``: int64, read-only, picklist of the tenant."""
    description: str | None = None
    """``description``: string, at most 2,000 characters, read-only."""
    is_active: bool | None = None
    """``isActive``: boolean, read-only, Active in SOAP."""
    name: str | None = None
    """``name``: string, at most 100 characters, read-only."""


class SkillsService(_rt.Readable[Skill], _rt.Queryable[Skill]):
    """What the API can do with Skills: the sync service."""

    model = Skill


class AsyncSkillsService(_rt.AsyncReadable[Skill], _rt.AsyncQueryable[Skill]):
    """What the API can do with Skills: the async service."""

    model = Skill
