"""ChecklistLibraryChecklistItems. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .checklist_libraries import ChecklistLibrary as _ChecklistLibrary
    from .checklist_libraries import ChecklistLibraryPath as _ChecklistLibraryPath

_SCHEMA = _rt.EntitySchema(
    "ChecklistLibraryChecklistItems",
    "ChecklistLibraryChecklistItem",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('checklist_library_id', 'checklistLibraryID', 'int32', required=True, read_only=True, reference='ChecklistLibrary', target='ChecklistLibraries', relation='checklist_library'),
        _rt.FieldSchema('is_important', 'isImportant', 'boolean', soap='Important'),
        _rt.FieldSchema('item_name', 'itemName', 'string', length=600, required=True),
        _rt.FieldSchema('knowledgebase_article_id', 'knowledgebaseArticleID', 'int32'),
        _rt.FieldSchema('position', 'position', 'int32'),
    ),
    parent=('ChecklistLibraries', 'ChecklistItems', 'checklist_library_id'),
    can="create update replace delete",
    package="autotask",
)


class ChecklistLibraryChecklistItemPath(_rt.Path[_rt.Root, "ChecklistLibraryChecklistItem"]):
    """The relations of ChecklistLibraryChecklistItems, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    checklist_library: _ChecklistLibraryPath[_rt.Root]
    """To the row of ChecklistLibraries that ``checklist_library_id`` refers to."""


class ChecklistLibraryChecklistItemFields(_rt.Fields["ChecklistLibraryChecklistItem"], ChecklistLibraryChecklistItemPath["ChecklistLibraryChecklistItem"]):
    """The fields of ChecklistLibraryChecklistItems in queries: ``T = ChecklistLibraryChecklistItem.q``."""

    id: _rt.Integer[ChecklistLibraryChecklistItem]
    """``id``: int64, read-only."""
    checklist_library_id: _rt.Integer[ChecklistLibraryChecklistItem]
    """``checklistLibraryID``: int32, required and settable at create only, refers to ChecklistLibrary."""
    is_important: _rt.Boolean[ChecklistLibraryChecklistItem]
    """``isImportant``: boolean, Important in SOAP."""
    item_name: _rt.Text[ChecklistLibraryChecklistItem]
    """``itemName``: string, at most 600 characters, required."""
    knowledgebase_article_id: _rt.Integer[ChecklistLibraryChecklistItem]
    """``knowledgebaseArticleID``: int32, picklist of the tenant."""
    position: _rt.Integer[ChecklistLibraryChecklistItem]
    """``position``: int32."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ChecklistLibraryChecklistItem(_rt.Row):
    """A row of ChecklistLibraryChecklistItems, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ChecklistLibraryChecklistItemFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    checklist_library_id: int | None = None
    """``checklistLibraryID``: int32, required and settable at create only, refers to ChecklistLibrary."""
    is_important: bool | None = None
    """``isImportant``: boolean, Important in SOAP."""
    item_name: str | None = None
    """``itemName``: string, at most 600 characters, required."""
    knowledgebase_article_id: int | None = None
    """``knowledgebaseArticleID``: int32, picklist of the tenant."""
    position: int | None = None
    """``position``: int32."""

    @property
    def checklist_library(self) -> _rt.Ref[_ChecklistLibrary]:
        """The row of ChecklistLibraries that ``checklist_library_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "checklist_library_id")


class ChecklistLibraryChecklistItemCreateFields(_t.TypedDict, total=False):
    """What a new row of ChecklistLibraryChecklistItems can be given."""

    checklist_library_id: _t.Required[int]
    """``checklistLibraryID``: int32, required and settable at create only, refers to ChecklistLibrary."""
    is_important: bool | None
    """``isImportant``: boolean, Important in SOAP."""
    item_name: _t.Required[str]
    """``itemName``: string, at most 600 characters, required."""
    knowledgebase_article_id: int | None
    """``knowledgebaseArticleID``: int32, picklist of the tenant."""
    position: int | None
    """``position``: int32."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ChecklistLibraryChecklistItemCreate(_rt.WriteModel):
    """A row of ChecklistLibraryChecklistItems to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    checklist_library_id: int
    """``checklistLibraryID``: int32, required and settable at create only, refers to ChecklistLibrary."""
    is_important: bool | None | _rt.Unset = _rt.UNSET
    """``isImportant``: boolean, Important in SOAP."""
    item_name: str
    """``itemName``: string, at most 600 characters, required."""
    knowledgebase_article_id: int | None | _rt.Unset = _rt.UNSET
    """``knowledgebaseArticleID``: int32, picklist of the tenant."""
    position: int | None | _rt.Unset = _rt.UNSET
    """``position``: int32."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ChecklistLibraryChecklistItemCreateFields]) -> None: ...


class ChecklistLibraryChecklistItemUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ChecklistLibraryChecklistItems. Left out is kept; None clears."""

    checklist_library_id: _t.Required[int]
    """The id of the row of ChecklistLibraries that this one belongs to."""
    is_important: bool | None
    """``isImportant``: boolean, Important in SOAP."""
    item_name: str
    """``itemName``: string, at most 600 characters, required."""
    knowledgebase_article_id: int | None
    """``knowledgebaseArticleID``: int32, picklist of the tenant."""
    position: int | None
    """``position``: int32."""


class ChecklistLibraryChecklistItemReplaceFields(_t.TypedDict, total=False):
    """What a row of ChecklistLibraryChecklistItems is replaced by. Left out is cleared."""

    checklist_library_id: _t.Required[int]
    """The id of the row of ChecklistLibraries that this one belongs to."""
    is_important: bool | None
    """``isImportant``: boolean, Important in SOAP."""
    item_name: _t.Required[str]
    """``itemName``: string, at most 600 characters, required."""
    knowledgebase_article_id: int | None
    """``knowledgebaseArticleID``: int32, picklist of the tenant."""
    position: int | None
    """``position``: int32."""


class ChecklistLibraryChecklistItemsService(_rt.Readable[ChecklistLibraryChecklistItem], _rt.Referring[ChecklistLibraryChecklistItem, "_ChecklistLibrary"], _rt.Creatable[ChecklistLibraryChecklistItem], _rt.Updatable[ChecklistLibraryChecklistItem], _rt.Deleting[ChecklistLibraryChecklistItem]):
    """What the API can do with ChecklistLibraryChecklistItems, below ChecklistLibraries: the sync service."""

    model = ChecklistLibraryChecklistItem

    @_t.overload
    def create(self, model: ChecklistLibraryChecklistItemCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ChecklistLibraryChecklistItemCreateFields]) -> int: ...

    def create(self, model: ChecklistLibraryChecklistItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ChecklistLibraryChecklistItemCreate, model, fields)

    @_t.overload
    def update(self, row: ChecklistLibraryChecklistItem, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ChecklistLibraryChecklistItemUpdateFields]) -> None: ...

    def update(self, target: int | ChecklistLibraryChecklistItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ChecklistLibraryChecklistItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, checklist_library_id: int) -> None:
        """Delete the row with this id, below the row of ChecklistLibraries it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"checklist_library_id": checklist_library_id})


class AsyncChecklistLibraryChecklistItemsService(_rt.AsyncReadable[ChecklistLibraryChecklistItem], _rt.AsyncReferring[ChecklistLibraryChecklistItem, "_ChecklistLibrary"], _rt.AsyncCreatable[ChecklistLibraryChecklistItem], _rt.AsyncUpdatable[ChecklistLibraryChecklistItem], _rt.AsyncDeleting[ChecklistLibraryChecklistItem]):
    """What the API can do with ChecklistLibraryChecklistItems, below ChecklistLibraries: the async service."""

    model = ChecklistLibraryChecklistItem

    @_t.overload
    async def create(self, model: ChecklistLibraryChecklistItemCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ChecklistLibraryChecklistItemCreateFields]) -> int: ...

    async def create(self, model: ChecklistLibraryChecklistItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ChecklistLibraryChecklistItemCreate, model, fields)

    @_t.overload
    async def update(self, row: ChecklistLibraryChecklistItem, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ChecklistLibraryChecklistItemUpdateFields]) -> None: ...

    async def update(self, target: int | ChecklistLibraryChecklistItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ChecklistLibraryChecklistItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, checklist_library_id: int) -> None:
        """Delete the row with this id, below the row of ChecklistLibraries it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"checklist_library_id": checklist_library_id})
