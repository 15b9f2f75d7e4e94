"""DocumentChecklistLibraries. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "DocumentChecklistLibraries",
    "DocumentChecklistLibrary",
    (
        _rt.FieldSchema('id', 'id', 'int64', listed=False),
        _rt.FieldSchema('checklist_library_id', 'checklistLibraryID', 'int32', listed=False),
        _rt.FieldSchema('document_id', 'documentID', 'int32', listed=False),
    ),
    root_writes=True,
    parent=('Documents', 'ChecklistLibraries', 'document_id'),
    can="create",
    package="autotask",
)


class DocumentChecklistLibraryPath(_rt.Path[_rt.Root, "DocumentChecklistLibrary"]):
    """The relations of DocumentChecklistLibraries, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class DocumentChecklistLibraryFields(_rt.Fields["DocumentChecklistLibrary"], DocumentChecklistLibraryPath["DocumentChecklistLibrary"]):
    """The fields of DocumentChecklistLibraries in queries: ``T = DocumentChecklistLibrary.q``."""

    id: _rt.Integer[DocumentChecklistLibrary]
    """``id``: int64, known from openapi-2026-06 only."""
    checklist_library_id: _rt.Integer[DocumentChecklistLibrary]
    """``checklistLibraryID``: int32, known from openapi-2026-06 only."""
    document_id: _rt.Integer[DocumentChecklistLibrary]
    """``documentID``: int32, known from openapi-2026-06 only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class DocumentChecklistLibrary(_rt.Row):
    """A row of DocumentChecklistLibraries, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = DocumentChecklistLibraryFields(_SCHEMA)

    id: int
    """``id``: int64, known from openapi-2026-06 only."""
    checklist_library_id: int | None = None
    """``checklistLibraryID``: int32, known from openapi-2026-06 only."""
    document_id: int | None = None
    """``documentID``: int32, known from openapi-2026-06 only."""


class DocumentChecklistLibraryCreateFields(_t.TypedDict, total=False):
    """What a new row of DocumentChecklistLibraries can be given."""

    checklist_library_id: int | None
    """``checklistLibraryID``: int32, known from openapi-2026-06 only."""
    document_id: int | None
    """``documentID``: int32, known from openapi-2026-06 only."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class DocumentChecklistLibraryCreate(_rt.WriteModel):
    """A row of DocumentChecklistLibraries to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    checklist_library_id: int | None | _rt.Unset = _rt.UNSET
    """``checklistLibraryID``: int32, known from openapi-2026-06 only."""
    document_id: int | None | _rt.Unset = _rt.UNSET
    """``documentID``: int32, known from openapi-2026-06 only."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[DocumentChecklistLibraryCreateFields]) -> None: ...


class DocumentChecklistLibrariesService(_rt.Creatable[DocumentChecklistLibrary]):
    """What the API can do with DocumentChecklistLibraries: the sync service."""

    model = DocumentChecklistLibrary

    @_t.overload
    def create(self, model: DocumentChecklistLibraryCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[DocumentChecklistLibraryCreateFields]) -> int: ...

    def create(self, model: DocumentChecklistLibraryCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(DocumentChecklistLibraryCreate, model, fields)


class AsyncDocumentChecklistLibrariesService(_rt.AsyncCreatable[DocumentChecklistLibrary]):
    """What the API can do with DocumentChecklistLibraries: the async service."""

    model = DocumentChecklistLibrary

    @_t.overload
    async def create(self, model: DocumentChecklistLibraryCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[DocumentChecklistLibraryCreateFields]) -> int: ...

    async def create(self, model: DocumentChecklistLibraryCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(DocumentChecklistLibraryCreate, model, fields)
