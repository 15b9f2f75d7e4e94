"""TagAliases. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .tags import Tag as _Tag
    from .tags import TagPath as _TagPath

_SCHEMA = _rt.EntitySchema(
    "TagAliases",
    "TagAlias",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('alias', 'alias', 'string', length=50, required=True),
        _rt.FieldSchema('tag_id', 'tagID', 'int32', required=True, reference='Tag', target='Tags', relation='tag'),
    ),
    parent=('Tags', 'Aliases', 'tag_id'),
    can="create delete",
    package="autotask",
)


class TagAliasPath(_rt.Path[_rt.Root, "TagAlias"]):
    """The relations of TagAliases, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    tag: _TagPath[_rt.Root]
    """To the row of Tags that ``tag_id`` refers to."""


class TagAliasFields(_rt.Fields["TagAlias"], TagAliasPath["TagAlias"]):
    """The fields of TagAliases in queries: ``T = TagAlias.q``."""

    id: _rt.Integer[TagAlias]
    """``id``: int64, read-only."""
    alias: _rt.Text[TagAlias]
    """``alias``: string, at most 50 characters, required."""
    tag_id: _rt.Integer[TagAlias]
    """``tagID``: int32, required, refers to Tag."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TagAlias(_rt.Row):
    """A row of TagAliases, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TagAliasFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    alias: str | None = None
    """``alias``: string, at most 50 characters, required."""
    tag_id: int | None = None
    """``tagID``: int32, required, refers to Tag."""

    @property
    def tag(self) -> _rt.Ref[_Tag]:
        """The row of Tags that ``tag_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "tag_id")


class TagAliasCreateFields(_t.TypedDict, total=False):
    """What a new row of TagAliases can be given."""

    alias: _t.Required[str]
    """``alias``: string, at most 50 characters, required."""
    tag_id: _t.Required[int]
    """``tagID``: int32, required, refers to Tag."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TagAliasCreate(_rt.WriteModel):
    """A row of TagAliases to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    alias: str
    """``alias``: string, at most 50 characters, required."""
    tag_id: int
    """``tagID``: int32, required, refers to Tag."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TagAliasCreateFields]) -> None: ...


class TagAliasesService(_rt.Readable[TagAlias], _rt.Referring[TagAlias, "_Tag"], _rt.Creatable[TagAlias], _rt.Deleting[TagAlias]):
    """What the API can do with TagAliases, below Tags: the sync service."""

    model = TagAlias

    @_t.overload
    def create(self, model: TagAliasCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TagAliasCreateFields]) -> int: ...

    def create(self, model: TagAliasCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TagAliasCreate, model, fields)

    def delete(self, id: int, /, *, tag_id: int) -> None:
        """Delete the row with this id, below the row of Tags it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"tag_id": tag_id})


class AsyncTagAliasesService(_rt.AsyncReadable[TagAlias], _rt.AsyncReferring[TagAlias, "_Tag"], _rt.AsyncCreatable[TagAlias], _rt.AsyncDeleting[TagAlias]):
    """What the API can do with TagAliases, below Tags: the async service."""

    model = TagAlias

    @_t.overload
    async def create(self, model: TagAliasCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TagAliasCreateFields]) -> int: ...

    async def create(self, model: TagAliasCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TagAliasCreate, model, fields)

    async def delete(self, id: int, /, *, tag_id: int) -> None:
        """Delete the row with this id, below the row of Tags it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"tag_id": tag_id})
