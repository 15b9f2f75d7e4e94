"""DocumentChecklistItems. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .documents import Document as _Document
    from .documents import DocumentPath as _DocumentPath

_SCHEMA = _rt.EntitySchema(
    "DocumentChecklistItems",
    "DocumentChecklistItem",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('document_id', 'documentID', 'int32', required=True, reference='Document', target='Documents', relation='document'),
        _rt.FieldSchema('is_important', 'isImportant', 'boolean'),
        _rt.FieldSchema('item_name', 'itemName', 'string'),
        _rt.FieldSchema('position', 'position', 'int32'),
    ),
    parent=('Documents', 'ChecklistItems', 'document_id'),
    can="create update replace delete",
    package="autotask",
)


class DocumentChecklistItemPath(_rt.Path[_rt.Root, "DocumentChecklistItem"]):
    """The relations of DocumentChecklistItems, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    document: _DocumentPath[_rt.Root]
    """To the row of Documents that ``document_id`` refers to."""


class DocumentChecklistItemFields(_rt.Fields["DocumentChecklistItem"], DocumentChecklistItemPath["DocumentChecklistItem"]):
    """The fields of DocumentChecklistItems in queries: ``T = DocumentChecklistItem.q``."""

    id: _rt.Integer[DocumentChecklistItem]
    """``id``: int64, read-only."""
    document_id: _rt.Integer[DocumentChecklistItem]
    """``documentID``: int32, required, refers to Document."""
    is_important: _rt.Boolean[DocumentChecklistItem]
    """``isImportant``: boolean."""
    item_name: _rt.Text[DocumentChecklistItem]
    """``itemName``: string."""
    position: _rt.Integer[DocumentChecklistItem]
    """``position``: int32."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class DocumentChecklistItem(_rt.Row):
    """A row of DocumentChecklistItems, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = DocumentChecklistItemFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    document_id: int | None = None
    """``documentID``: int32, required, refers to Document."""
    is_important: bool | None = None
    """``isImportant``: boolean."""
    item_name: str | None = None
    """``itemName``: string."""
    position: int | None = None
    """``position``: int32."""

    @property
    def document(self) -> _rt.Ref[_Document]:
        """The row of Documents that ``document_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "document_id")


class DocumentChecklistItemCreateFields(_t.TypedDict, total=False):
    """What a new row of DocumentChecklistItems can be given."""

    document_id: _t.Required[int]
    """``documentID``: int32, required, refers to Document."""
    is_important: bool | None
    """``isImportant``: boolean."""
    item_name: str | None
    """``itemName``: string."""
    position: int | None
    """``position``: int32."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class DocumentChecklistItemCreate(_rt.WriteModel):
    """A row of DocumentChecklistItems to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    document_id: int
    """``documentID``: int32, required, refers to Document."""
    is_important: bool | None | _rt.Unset = _rt.UNSET
    """``isImportant``: boolean."""
    item_name: str | None | _rt.Unset = _rt.UNSET
    """``itemName``: string."""
    position: int | None | _rt.Unset = _rt.UNSET
    """``position``: int32."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[DocumentChecklistItemCreateFields]) -> None: ...


class DocumentChecklistItemUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of DocumentChecklistItems. Left out is kept; None clears."""

    document_id: _t.Required[int]
    """The id of the row of Documents that this one belongs to."""
    is_important: bool | None
    """``isImportant``: boolean."""
    item_name: str | None
    """``itemName``: string."""
    position: int | None
    """``position``: int32."""


class DocumentChecklistItemReplaceFields(_t.TypedDict, total=False):
    """What a row of DocumentChecklistItems is replaced by. Left out is cleared."""

    document_id: _t.Required[int]
    """The id of the row of Documents that this one belongs to."""
    is_important: bool | None
    """``isImportant``: boolean."""
    item_name: str | None
    """``itemName``: string."""
    position: int | None
    """``position``: int32."""


class DocumentChecklistItemsService(_rt.Readable[DocumentChecklistItem], _rt.Referring[DocumentChecklistItem, "_Document"], _rt.Creatable[DocumentChecklistItem], _rt.Updatable[DocumentChecklistItem], _rt.Deleting[DocumentChecklistItem]):
    """What the API can do with DocumentChecklistItems, below Documents: the sync service."""

    model = DocumentChecklistItem

    @_t.overload
    def create(self, model: DocumentChecklistItemCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[DocumentChecklistItemCreateFields]) -> int: ...

    def create(self, model: DocumentChecklistItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(DocumentChecklistItemCreate, model, fields)

    @_t.overload
    def update(self, row: DocumentChecklistItem, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[DocumentChecklistItemUpdateFields]) -> None: ...

    def update(self, target: int | DocumentChecklistItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[DocumentChecklistItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, document_id: int) -> None:
        """Delete the row with this id, below the row of Documents it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"document_id": document_id})


class AsyncDocumentChecklistItemsService(_rt.AsyncReadable[DocumentChecklistItem], _rt.AsyncReferring[DocumentChecklistItem, "_Document"], _rt.AsyncCreatable[DocumentChecklistItem], _rt.AsyncUpdatable[DocumentChecklistItem], _rt.AsyncDeleting[DocumentChecklistItem]):
    """What the API can do with DocumentChecklistItems, below Documents: the async service."""

    model = DocumentChecklistItem

    @_t.overload
    async def create(self, model: DocumentChecklistItemCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[DocumentChecklistItemCreateFields]) -> int: ...

    async def create(self, model: DocumentChecklistItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(DocumentChecklistItemCreate, model, fields)

    @_t.overload
    async def update(self, row: DocumentChecklistItem, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[DocumentChecklistItemUpdateFields]) -> None: ...

    async def update(self, target: int | DocumentChecklistItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[DocumentChecklistItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, document_id: int) -> None:
        """Delete the row with this id, below the row of Documents it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"document_id": document_id})
