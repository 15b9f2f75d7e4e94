"""ClassificationIcons. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "ClassificationIcons",
    "ClassificationIcon",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=100, read_only=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', read_only=True, soap='Active'),
        _rt.FieldSchema('is_system', 'isSystem', 'boolean', read_only=True, soap='System'),
        _rt.FieldSchema('name', 'name', 'string', length=35, read_only=True),
        _rt.FieldSchema('relative_url', 'relativeUrl', 'string', length=100, read_only=True),
    ),
    label="name",
    package="autotask",
)


class ClassificationIconPath(_rt.Path[_rt.Root, "ClassificationIcon"]):
    """The relations of ClassificationIcons, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class ClassificationIconFields(_rt.Fields["ClassificationIcon"], ClassificationIconPath["ClassificationIcon"]):
    """The fields of ClassificationIcons in queries: ``T = ClassificationIcon.q``."""

    id: _rt.Integer[ClassificationIcon]
    """``id``: int64, read-only."""
    description: _rt.Text[ClassificationIcon]
    """``description``: string, at most 100 characters, read-only."""
    is_active: _rt.Boolean[ClassificationIcon]
    """``isActive``: boolean, read-only, Active in SOAP."""
    is_system: _rt.Boolean[ClassificationIcon]
    """``isSystem``: boolean, read-only, System in SOAP."""
    name: _rt.Text[ClassificationIcon]
    """``name``: string, at most 35 characters, read-only."""
    relative_url: _rt.Text[ClassificationIcon]
    """``relativeUrl``: string, at most 100 characters, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ClassificationIcon(_rt.Row):
    """A row of ClassificationIcons, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ClassificationIconFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    description: str | None = None
    """``description``: string, at most 100 characters, read-only."""
    is_active: bool | None = None
    """``isActive``: boolean, read-only, Active in SOAP."""
    is_system: bool | None = None
    """``isSystem``: boolean, read-only, System in SOAP."""
    name: str | None = None
    """``name``: string, at most 35 characters, read-only."""
    relative_url: str | None = None
    """``relativeUrl``: string, at most 100 characters, read-only."""


class ClassificationIconsService(_rt.Readable[ClassificationIcon], _rt.Queryable[ClassificationIcon]):
    """What the API can do with ClassificationIcons: the sync service."""

    model = ClassificationIcon


class AsyncClassificationIconsService(_rt.AsyncReadable[ClassificationIcon], _rt.AsyncQueryable[ClassificationIcon]):
    """What the API can do with ClassificationIcons: the async service."""

    model = ClassificationIcon
