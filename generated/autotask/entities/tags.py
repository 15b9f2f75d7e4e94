"""Tags. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .tag_groups import TagGroup as _TagGroup
    from .tag_groups import TagGroupPath as _TagGroupPath

_SCHEMA = _rt.EntitySchema(
    "Tags",
    "Tag",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean'),
        _rt.FieldSchema('is_excluded_from_automatic_tagging', 'isExcludedFromAutomaticTagging', 'boolean'),
        _rt.FieldSchema('is_system', 'isSystem', 'boolean', read_only=True),
        _rt.FieldSchema('label', 'label', 'string', length=50, required=True),
        _rt.FieldSchema('last_modified_date_time', 'lastModifiedDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('tag_group_id', 'tagGroupID', 'int32', reference='TagGroup', target='TagGroups', relation='tag_group'),
    ),
    root_writes=True,
    label="label",
    can="create update replace delete",
    package="autotask",
)


class TagPath(_rt.Path[_rt.Root, "Tag"]):
    """The relations of Tags, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    tag_group: _TagGroupPath[_rt.Root]
    """To the row of TagGroups that ``tag_group_id`` refers to."""


class TagFields(_rt.Fields["Tag"], TagPath["Tag"]):
    """The fields of Tags in queries: ``T = Tag.q``."""

    id: _rt.Integer[Tag]
    """``id``: int64, read-only."""
    create_date_time: _rt.DateTime[Tag]
    """``createDateTime``: datetime, read-only."""
    is_active: _rt.Boolean[Tag]
    """``isActive``: boolean."""
    is_excluded_from_automatic_tagging: _rt.Boolean[Tag]
    """``isExcludedFromAutomaticTagging``: boolean."""
    is_system: _rt.Boolean[Tag]
    """``isSystem``: boolean, read-only."""
    label: _rt.Text[Tag]
    """``label``: string, at most 50 characters, required."""
    last_modified_date_time: _rt.DateTime[Tag]
    """``lastModifiedDateTime``: datetime, read-only."""
    tag_group_id: _rt.Integer[Tag]
    """``tagGroupID``: int32, refers to TagGroup."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Tag(_rt.Row):
    """A row of Tags, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TagFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    is_active: bool | None = None
    """``isActive``: boolean."""
    is_excluded_from_automatic_tagging: bool | None = None
    """``isExcludedFromAutomaticTagging``: boolean."""
    is_system: bool | None = None
    """``isSystem``: boolean, read-only."""
    label: str | None = None
    """``label``: string, at most 50 characters, required."""
    last_modified_date_time: _rt.datetime | None = None
    """``lastModifiedDateTime``: datetime, read-only."""
    tag_group_id: int | None = None
    """``tagGroupID``: int32, refers to TagGroup."""

    @property
    def tag_group(self) -> _rt.Ref[_TagGroup]:
        """The row of TagGroups that ``tag_group_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "tag_group_id")


class TagCreateFields(_t.TypedDict, total=False):
    """What a new row of Tags can be given."""

    is_active: bool | None
    """``isActive``: boolean."""
    is_excluded_from_automatic_tagging: bool | None
    """``isExcludedFromAutomaticTagging``: boolean."""
    label: _t.Required[str]
    """``label``: string, at most 50 characters, required."""
    tag_group_id: int | None
    """``tagGroupID``: int32, refers to TagGroup."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TagCreate(_rt.WriteModel):
    """A row of Tags to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    is_active: bool | None | _rt.Unset = _rt.UNSET
    """``isActive``: boolean."""
    is_excluded_from_automatic_tagging: bool | None | _rt.Unset = _rt.UNSET
    """``isExcludedFromAutomaticTagging``: boolean."""
    label: str
    """``label``: string, at most 50 characters, required."""
    tag_group_id: int | None | _rt.Unset = _rt.UNSET
    """``tagGroupID``: int32, refers to TagGroup."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TagCreateFields]) -> None: ...


class TagUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Tags. Left out is kept; None clears."""

    is_active: bool | None
    """``isActive``: boolean."""
    is_excluded_from_automatic_tagging: bool | None
    """``isExcludedFromAutomaticTagging``: boolean."""
    label: str
    """``label``: string, at most 50 characters, required."""
    tag_group_id: int | None
    """``tagGroupID``: int32, refers to TagGroup."""


class TagReplaceFields(_t.TypedDict, total=False):
    """What a row of Tags is replaced by. Left out is cleared."""

    is_active: bool | None
    """``isActive``: boolean."""
    is_excluded_from_automatic_tagging: bool | None
    """``isExcludedFromAutomaticTagging``: boolean."""
    label: _t.Required[str]
    """``label``: string, at most 50 characters, required."""
    tag_group_id: int | None
    """``tagGroupID``: int32, refers to TagGroup."""


class TagsService(_rt.Readable[Tag], _rt.Referring[Tag, "_TagGroup"], _rt.Creatable[Tag], _rt.Updatable[Tag], _rt.Deactivating[Tag], _rt.Deleting[Tag]):
    """What the API can do with Tags: the sync service."""

    model = Tag

    @_t.overload
    def create(self, model: TagCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TagCreateFields]) -> int: ...

    def create(self, model: TagCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TagCreate, model, fields)

    @_t.overload
    def update(self, row: Tag, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[TagUpdateFields]) -> None: ...

    def update(self, target: int | Tag, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[TagReplaceFields]) -> None:
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


class AsyncTagsService(_rt.AsyncReadable[Tag], _rt.AsyncReferring[Tag, "_TagGroup"], _rt.AsyncCreatable[Tag], _rt.AsyncUpdatable[Tag], _rt.AsyncDeactivating[Tag], _rt.AsyncDeleting[Tag]):
    """What the API can do with Tags: the async service."""

    model = Tag

    @_t.overload
    async def create(self, model: TagCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TagCreateFields]) -> int: ...

    async def create(self, model: TagCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TagCreate, model, fields)

    @_t.overload
    async def update(self, row: Tag, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[TagUpdateFields]) -> None: ...

    async def update(self, target: int | Tag, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[TagReplaceFields]) -> None:
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
