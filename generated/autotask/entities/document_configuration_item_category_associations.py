"""DocumentConfigurationItemCategoryAssociations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .documents import Document as _Document
    from .documents import DocumentPath as _DocumentPath

_SCHEMA = _rt.EntitySchema(
    "DocumentConfigurationItemCategoryAssociations",
    "DocumentConfigurationItemCategoryAssociation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('document_id', 'documentID', 'int32', required=True, reference='Document', target='Documents', relation='document'),
        _rt.FieldSchema('installed_product_category_id', 'installedProductCategoryID', 'int32'),
    ),
    parent=('Documents', 'ConfigurationItemCategoryAssociations', 'document_id'),
    can="create delete",
    package="autotask",
)


class DocumentConfigurationItemCategoryAssociationPath(_rt.Path[_rt.Root, "DocumentConfigurationItemCategoryAssociation"]):
    """The relations of DocumentConfigurationItemCategoryAssociations, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    document: _DocumentPath[_rt.Root]
    """To the row of Documents that ``document_id`` refers to."""


class DocumentConfigurationItemCategoryAssociationFields(_rt.Fields["DocumentConfigurationItemCategoryAssociation"], DocumentConfigurationItemCategoryAssociationPath["DocumentConfigurationItemCategoryAssociation"]):
    """The fields of DocumentConfigurationItemCategoryAssociations in queries: ``T = DocumentConfigurationItemCategoryAssociation.q``."""

    id: _rt.Integer[DocumentConfigurationItemCategoryAssociation]
    """``id``: int64, read-only."""
    document_id: _rt.Integer[DocumentConfigurationItemCategoryAssociation]
    """``documentID``: int32, required, refers to Document."""
    installed_product_category_id: _rt.Integer[DocumentConfigurationItemCategoryAssociation]
    """``installedProductCategoryID``: int32."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class DocumentConfigurationItemCategoryAssociation(_rt.Row):
    """A row of DocumentConfigurationItemCategoryAssociations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = DocumentConfigurationItemCategoryAssociationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    document_id: int | None = None
    """``documentID``: int32, required, refers to Document."""
    installed_product_category_id: int | None = None
    """``installedProductCategoryID``: int32."""

    @property
    def document(self) -> _rt.Ref[_Document]:
        """The row of Documents that ``document_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "document_id")


class DocumentConfigurationItemCategoryAssociationCreateFields(_t.TypedDict, total=False):
    """What a new row of DocumentConfigurationItemCategoryAssociations can be given."""

    document_id: _t.Required[int]
    """``documentID``: int32, required, refers to Document."""
    installed_product_category_id: int | None
    """``installedProductCategoryID``: int32."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class DocumentConfigurationItemCategoryAssociationCreate(_rt.WriteModel):
    """A row of DocumentConfigurationItemCategoryAssociations to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    document_id: int
    """``documentID``: int32, required, refers to Document."""
    installed_product_category_id: int | None | _rt.Unset = _rt.UNSET
    """``installedProductCategoryID``: int32."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[DocumentConfigurationItemCategoryAssociationCreateFields]) -> None: ...


class DocumentConfigurationItemCategoryAssociationsService(_rt.Readable[DocumentConfigurationItemCategoryAssociation], _rt.Referring[DocumentConfigurationItemCategoryAssociation, "_Document"], _rt.Creatable[DocumentConfigurationItemCategoryAssociation], _rt.Deleting[DocumentConfigurationItemCategoryAssociation]):
    """What the API can do with DocumentConfigurationItemCategoryAssociations, below Documents: the sync service."""

    model = DocumentConfigurationItemCategoryAssociation

    @_t.overload
    def create(self, model: DocumentConfigurationItemCategoryAssociationCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[DocumentConfigurationItemCategoryAssociationCreateFields]) -> int: ...

    def create(self, model: DocumentConfigurationItemCategoryAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(DocumentConfigurationItemCategoryAssociationCreate, model, fields)

    def delete(self, id: int, /, *, document_id: int) -> None:
        """Delete the row with this id, below the row of Documents it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"document_id": document_id})


class AsyncDocumentConfigurationItemCategoryAssociationsService(_rt.AsyncReadable[DocumentConfigurationItemCategoryAssociation], _rt.AsyncReferring[DocumentConfigurationItemCategoryAssociation, "_Document"], _rt.AsyncCreatable[DocumentConfigurationItemCategoryAssociation], _rt.AsyncDeleting[DocumentConfigurationItemCategoryAssociation]):
    """What the API can do with DocumentConfigurationItemCategoryAssociations, below Documents: the async service."""

    model = DocumentConfigurationItemCategoryAssociation

    @_t.overload
    async def create(self, model: DocumentConfigurationItemCategoryAssociationCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[DocumentConfigurationItemCategoryAssociationCreateFields]) -> int: ...

    async def create(self, model: DocumentConfigurationItemCategoryAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(DocumentConfigurationItemCategoryAssociationCreate, model, fields)

    async def delete(self, id: int, /, *, document_id: int) -> None:
        """Delete the row with this id, below the row of Documents it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"document_id": document_id})
