"""KnowledgeBaseCategories. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "KnowledgeBaseCategories",
    "KnowledgeBaseCategory",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=8000),
        _rt.FieldSchema('name', 'name', 'string', length=100),
        _rt.FieldSchema('parent_category_id', 'parentCategoryID', 'int32'),
    ),
    root_writes=True,
    label="name",
    can="create update replace delete",
    package="autotask",
)


class KnowledgeBaseCategoryPath(_rt.Path[_rt.Root, "KnowledgeBaseCategory"]):
    """The relations of KnowledgeBaseCategories, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class KnowledgeBaseCategoryFields(_rt.Fields["KnowledgeBaseCategory"], KnowledgeBaseCategoryPath["KnowledgeBaseCategory"]):
    """The fields of KnowledgeBaseCategories in queries: ``T = KnowledgeBaseCategory.q``."""

    id: _rt.Integer[KnowledgeBaseCategory]
    """``id``: int64, read-only."""
    description: _rt.Text[KnowledgeBaseCategory]
    """``description``: string, at most 8,000 characters."""
    name: _rt.Text[KnowledgeBaseCategory]
    """``name``: string, at most 100 characters."""
    parent_category_id: _rt.Integer[KnowledgeBaseCategory]
    """``parentCategoryID``: int32."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class KnowledgeBaseCategory(_rt.Row):
    """A row of KnowledgeBaseCategories, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = KnowledgeBaseCategoryFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    description: str | None = None
    """``description``: string, at most 8,000 characters."""
    name: str | None = None
    """``name``: string, at most 100 characters."""
    parent_category_id: int | None = None
    """``parentCategoryID``: int32."""


class KnowledgeBaseCategoryCreateFields(_t.TypedDict, total=False):
    """What a new row of KnowledgeBaseCategories can be given."""

    description: str | None
    """``description``: string, at most 8,000 characters."""
    name: str | None
    """``name``: string, at most 100 characters."""
    parent_category_id: int | None
    """``parentCategoryID``: int32."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class KnowledgeBaseCategoryCreate(_rt.WriteModel):
    """A row of KnowledgeBaseCategories to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 8,000 characters."""
    name: str | None | _rt.Unset = _rt.UNSET
    """``name``: string, at most 100 characters."""
    parent_category_id: int | None | _rt.Unset = _rt.UNSET
    """``parentCategoryID``: int32."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[KnowledgeBaseCategoryCreateFields]) -> None: ...


class KnowledgeBaseCategoryUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of KnowledgeBaseCategories. Left out is kept; None clears."""

    description: str | None
    """``description``: string, at most 8,000 characters."""
    name: str | None
    """``name``: string, at most 100 characters."""
    parent_category_id: int | None
    """``parentCategoryID``: int32."""


class KnowledgeBaseCategoryReplaceFields(_t.TypedDict, total=False):
    """What a row of KnowledgeBaseCategories is replaced by. Left out is cleared."""

    description: str | None
    """``description``: string, at most 8,000 characters."""
    name: str | None
    """``name``: string, at most 100 characters."""
    parent_category_id: int | None
    """``parentCategoryID``: int32."""


class KnowledgeBaseCategoriesService(_rt.Readable[KnowledgeBaseCategory], _rt.Queryable[KnowledgeBaseCategory], _rt.Creatable[KnowledgeBaseCategory], _rt.Updatable[KnowledgeBaseCategory], _rt.Deleting[KnowledgeBaseCategory]):
    """What the API can do with KnowledgeBaseCategories: the sync service."""

    model = KnowledgeBaseCategory

    @_t.overload
    def create(self, model: KnowledgeBaseCategoryCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[KnowledgeBaseCategoryCreateFields]) -> int: ...

    def create(self, model: KnowledgeBaseCategoryCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(KnowledgeBaseCategoryCreate, model, fields)

    @_t.overload
    def update(self, row: KnowledgeBaseCategory, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[KnowledgeBaseCategoryUpdateFields]) -> None: ...

    def update(self, target: int | KnowledgeBaseCategory, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[KnowledgeBaseCategoryReplaceFields]) -> None:
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


class AsyncKnowledgeBaseCategoriesService(_rt.AsyncReadable[KnowledgeBaseCategory], _rt.AsyncQueryable[KnowledgeBaseCategory], _rt.AsyncCreatable[KnowledgeBaseCategory], _rt.AsyncUpdatable[KnowledgeBaseCategory], _rt.AsyncDeleting[KnowledgeBaseCategory]):
    """What the API can do with KnowledgeBaseCategories: the async service."""

    model = KnowledgeBaseCategory

    @_t.overload
    async def create(self, model: KnowledgeBaseCategoryCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[KnowledgeBaseCategoryCreateFields]) -> int: ...

    async def create(self, model: KnowledgeBaseCategoryCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(KnowledgeBaseCategoryCreate, model, fields)

    @_t.overload
    async def update(self, row: KnowledgeBaseCategory, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[KnowledgeBaseCategoryUpdateFields]) -> None: ...

    async def update(self, target: int | KnowledgeBaseCategory, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[KnowledgeBaseCategoryReplaceFields]) -> None:
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
