"""DocumentTagAssociations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .documents import Document as _Document
    from .resources import Resource as _Resource
    from .tags import Tag as _Tag
    from .documents import DocumentPath as _DocumentPath
    from .resources import ResourcePath as _ResourcePath
    from .tags import TagPath as _TagPath

_SCHEMA = _rt.EntitySchema(
    "DocumentTagAssociations",
    "DocumentTagAssociation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('created_by_resource_id', 'createdByResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='created_by_resource'),
        _rt.FieldSchema('document_id', 'documentID', 'int32', required=True, reference='Document', target='Documents', relation='document'),
        _rt.FieldSchema('tag_id', 'tagID', 'int32', reference='Tag', target='Tags', relation='tag'),
    ),
    parent=('Documents', 'TagAssociations', 'document_id'),
    can="create delete",
    package="autotask",
)


class DocumentTagAssociationPath(_rt.Path[_rt.Root, "DocumentTagAssociation"]):
    """The relations of DocumentTagAssociations, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    created_by_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``created_by_resource_id`` refers to."""
    document: _DocumentPath[_rt.Root]
    """To the row of Documents that ``document_id`` refers to."""
    tag: _TagPath[_rt.Root]
    """To the row of Tags that ``tag_id`` refers to."""


class DocumentTagAssociationFields(_rt.Fields["DocumentTagAssociation"], DocumentTagAssociationPath["DocumentTagAssociation"]):
    """The fields of DocumentTagAssociations in queries: ``T = DocumentTagAssociation.q``."""

    id: _rt.Integer[DocumentTagAssociation]
    """``id``: int64, read-only."""
    create_date_time: _rt.DateTime[DocumentTagAssociation]
    """``createDateTime``: datetime, read-only."""
    created_by_resource_id: _rt.Integer[DocumentTagAssociation]
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    document_id: _rt.Integer[DocumentTagAssociation]
    """``documentID``: int32, required, refers to Document."""
    tag_id: _rt.Integer[DocumentTagAssociation]
    """``tagID``: int32, refers to Tag."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class DocumentTagAssociation(_rt.Row):
    """A row of DocumentTagAssociations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = DocumentTagAssociationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    created_by_resource_id: int | None = None
    """``createdByResourceID``: int32, read-only, refers to Resource."""
    document_id: int | None = None
    """``documentID``: int32, required, refers to Document."""
    tag_id: int | None = None
    """``tagID``: int32, refers to Tag."""

    @property
    def created_by_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``created_by_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "created_by_resource_id")

    @property
    def document(self) -> _rt.Ref[_Document]:
        """The row of Documents that ``document_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "document_id")

    @property
    def tag(self) -> _rt.Ref[_Tag]:
        """The row of Tags that ``tag_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "tag_id")


class DocumentTagAssociationCreateFields(_t.TypedDict, total=False):
    """What a new row of DocumentTagAssociations can be given."""

    document_id: _t.Required[int]
    """``documentID``: int32, required, refers to Document."""
    tag_id: int | None
    """``tagID``: int32, refers to Tag."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class DocumentTagAssociationCreate(_rt.WriteModel):
    """A row of DocumentTagAssociations to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    document_id: int
    """``documentID``: int32, required, refers to Document."""
    tag_id: int | None | _rt.Unset = _rt.UNSET
    """``tagID``: int32, refers to Tag."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[DocumentTagAssociationCreateFields]) -> None: ...


class DocumentTagAssociationsService(_rt.Readable[DocumentTagAssociation], _rt.Referring[DocumentTagAssociation, "_Document | _Resource | _Tag"], _rt.Creatable[DocumentTagAssociation], _rt.Deleting[DocumentTagAssociation]):
    """What the API can do with DocumentTagAssociations, below Documents: the sync service."""

    model = DocumentTagAssociation

    @_t.overload
    def create(self, model: DocumentTagAssociationCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[DocumentTagAssociationCreateFields]) -> int: ...

    def create(self, model: DocumentTagAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(DocumentTagAssociationCreate, model, fields)

    def delete(self, id: int, /, *, document_id: int) -> None:
        """Delete the row with this id, below the row of Documents it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"document_id": document_id})


class AsyncDocumentTagAssociationsService(_rt.AsyncReadable[DocumentTagAssociation], _rt.AsyncReferring[DocumentTagAssociation, "_Document | _Resource | _Tag"], _rt.AsyncCreatable[DocumentTagAssociation], _rt.AsyncDeleting[DocumentTagAssociation]):
    """What the API can do with DocumentTagAssociations, below Documents: the async service."""

    model = DocumentTagAssociation

    @_t.overload
    async def create(self, model: DocumentTagAssociationCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[DocumentTagAssociationCreateFields]) -> int: ...

    async def create(self, model: DocumentTagAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(DocumentTagAssociationCreate, model, fields)

    async def delete(self, id: int, /, *, document_id: int) -> None:
        """Delete the row with this id, below the row of Documents it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"document_id": document_id})
