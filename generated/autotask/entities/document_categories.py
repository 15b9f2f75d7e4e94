"""DocumentCategories. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "DocumentCategories",
    "DocumentCategory",
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


class DocumentCategoryPath(_rt.Path[_rt.Root, "DocumentCategory"]):
    """The relations of DocumentCategories, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class DocumentCategoryFields(_rt.Fields["DocumentCategory"], DocumentCategoryPath["DocumentCategory"]):
    """The fields of DocumentCategories in queries: ``T = DocumentCategory.q``."""

    id: _rt.Integer[DocumentCategory]
    """``id``: int64, read-only."""
    description: _rt.Text[DocumentCategory]
    """``description``: string, at most 8,000 characters."""
    name: _rt.Text[DocumentCategory]
    """``name``: string, at most 100 characters."""
    parent_category_id: _rt.Integer[DocumentCategory]
    """``parentCategoryID``: int32."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class DocumentCategory(_rt.Row):
    """A row of DocumentCategories, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = DocumentCategoryFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    description: str | None = None
    """``description``: string, at most 8,000 characters."""
    name: str | None = None
    """``name``: string, at most 100 characters."""
    parent_category_id: int | None = None
    """``parentCategoryID``: int32."""


class DocumentCategoryCreateFields(_t.TypedDict, total=False):
    """What a new row of DocumentCategories can be given."""

    description: str | None
    """``description``: string, at most 8,000 characters."""
    name: str | None
    """``name``: string, at most 100 characters."""
    parent_category_id: int | None
    """``parentCategoryID``: int32."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class DocumentCategoryCreate(_rt.WriteModel):
    """A row of DocumentCategories to be created.

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

        def __init__(self, **fields: _t.Unpack[DocumentCategoryCreateFields]) -> None: ...


class DocumentCategoryUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of DocumentCategories. Left out is kept; None clears."""

    description: str | None
    """``description``: string, at most 8,000 characters."""
    name: str | None
    """``name``: string, at most 100 characters."""
    parent_category_id: int | None
    """``parentCategoryID``: int32."""


class DocumentCategoryReplaceFields(_t.TypedDict, total=False):
    """What a row of DocumentCategories is replaced by. Left out is cleared."""

    description: str | None
    """``description``: string, at most 8,000 characters."""
    name: str | None
    """``name``: string, at most 100 characters."""
    parent_category_id: int | None
    """``parentCategoryID``: int32."""


class DocumentCategoriesService(_rt.Readable[DocumentCategory], _rt.Queryable[DocumentCategory], _rt.Creatable[DocumentCategory], _rt.Updatable[DocumentCategory], _rt.Deleting[DocumentCategory]):
    """What the API can do with DocumentCategories: the sync service."""

    model = DocumentCategory

    @_t.overload
    def create(self, model: DocumentCategoryCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[DocumentCategoryCreateFields]) -> int: ...

    def create(self, model: DocumentCategoryCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(DocumentCategoryCreate, model, fields)

    @_t.overload
    def update(self, row: DocumentCategory, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[DocumentCategoryUpdateFields]) -> None: ...

    def update(self, target: int | DocumentCategory, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[DocumentCategoryReplaceFields]) -> None:
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


class AsyncDocumentCategoriesService(_rt.AsyncReadable[DocumentCategory], _rt.AsyncQueryable[DocumentCategory], _rt.AsyncCreatable[DocumentCategory], _rt.AsyncUpdatable[DocumentCategory], _rt.AsyncDeleting[DocumentCategory]):
    """What the API can do with DocumentCategories: the async service."""

    model = DocumentCategory

    @_t.overload
    async def create(self, model: DocumentCategoryCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[DocumentCategoryCreateFields]) -> int: ...

    async def create(self, model: DocumentCategoryCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(DocumentCategoryCreate, model, fields)

    @_t.overload
    async def update(self, row: DocumentCategory, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[DocumentCategoryUpdateFields]) -> None: ...

    async def update(self, target: int | DocumentCategory, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[DocumentCategoryReplaceFields]) -> None:
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
