"""DocumentConfigurationItemAssociations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .configuration_items import ConfigurationItem as _ConfigurationItem
    from .documents import Document as _Document
    from .configuration_items import ConfigurationItemPath as _ConfigurationItemPath
    from .documents import DocumentPath as _DocumentPath

_SCHEMA = _rt.EntitySchema(
    "DocumentConfigurationItemAssociations",
    "DocumentConfigurationItemAssociation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('configuration_item_id', 'configurationItemID', 'int32', reference='ConfigurationItem', target='ConfigurationItems', relation='configuration_item'),
        _rt.FieldSchema('document_id', 'documentID', 'int32', required=True, reference='Document', target='Documents', relation='document'),
    ),
    parent=('Documents', 'ConfigurationItemAssociations', 'document_id'),
    can="create delete",
    package="autotask",
)


class DocumentConfigurationItemAssociationPath(_rt.Path[_rt.Root, "DocumentConfigurationItemAssociation"]):
    """The relations of DocumentConfigurationItemAssociations, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    configuration_item: _ConfigurationItemPath[_rt.Root]
    """To the row of ConfigurationItems that ``configuration_item_id`` refers to."""
    document: _DocumentPath[_rt.Root]
    """To the row of Documents that ``document_id`` refers to."""


class DocumentConfigurationItemAssociationFields(_rt.Fields["DocumentConfigurationItemAssociation"], DocumentConfigurationItemAssociationPath["DocumentConfigurationItemAssociation"]):
    """The fields of DocumentConfigurationItemAssociations in queries: ``T = DocumentConfigurationItemAssociation.q``."""

    id: _rt.Integer[DocumentConfigurationItemAssociation]
    """``id``: int64, read-only."""
    configuration_item_id: _rt.Integer[DocumentConfigurationItemAssociation]
    """``configurationItemID``: int32, refers to ConfigurationItem."""
    document_id: _rt.Integer[DocumentConfigurationItemAssociation]
    """``documentID``: int32, required, refers to Document."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class DocumentConfigurationItemAssociation(_rt.Row):
    """A row of DocumentConfigurationItemAssociations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = DocumentConfigurationItemAssociationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    configuration_item_id: int | None = None
    """``configurationItemID``: int32, refers to ConfigurationItem."""
    document_id: int | None = None
    """``documentID``: int32, required, refers to Document."""

    @property
    def configuration_item(self) -> _rt.Ref[_ConfigurationItem]:
        """The row of ConfigurationItems that ``configuration_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "configuration_item_id")

    @property
    def document(self) -> _rt.Ref[_Document]:
        """The row of Documents that ``document_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "document_id")


class DocumentConfigurationItemAssociationCreateFields(_t.TypedDict, total=False):
    """What a new row of DocumentConfigurationItemAssociations can be given."""

    configuration_item_id: int | None
    """``configurationItemID``: int32, refers to ConfigurationItem."""
    document_id: _t.Required[int]
    """``documentID``: int32, required, refers to Document."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class DocumentConfigurationItemAssociationCreate(_rt.WriteModel):
    """A row of DocumentConfigurationItemAssociations to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    configuration_item_id: int | None | _rt.Unset = _rt.UNSET
    """``configurationItemID``: int32, refers to ConfigurationItem."""
    document_id: int
    """``documentID``: int32, required, refers to Document."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[DocumentConfigurationItemAssociationCreateFields]) -> None: ...


class DocumentConfigurationItemAssociationsService(_rt.Readable[DocumentConfigurationItemAssociation], _rt.Referring[DocumentConfigurationItemAssociation, "_ConfigurationItem | _Document"], _rt.Creatable[DocumentConfigurationItemAssociation], _rt.Deleting[DocumentConfigurationItemAssociation]):
    """What the API can do with DocumentConfigurationItemAssociations, below Documents: the sync service."""

    model = DocumentConfigurationItemAssociation

    @_t.overload
    def create(self, model: DocumentConfigurationItemAssociationCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[DocumentConfigurationItemAssociationCreateFields]) -> int: ...

    def create(self, model: DocumentConfigurationItemAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(DocumentConfigurationItemAssociationCreate, model, fields)

    def delete(self, id: int, /, *, document_id: int) -> None:
        """Delete the row with this id, below the row of Documents it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"document_id": document_id})


class AsyncDocumentConfigurationItemAssociationsService(_rt.AsyncReadable[DocumentConfigurationItemAssociation], _rt.AsyncReferring[DocumentConfigurationItemAssociation, "_ConfigurationItem | _Document"], _rt.AsyncCreatable[DocumentConfigurationItemAssociation], _rt.AsyncDeleting[DocumentConfigurationItemAssociation]):
    """What the API can do with DocumentConfigurationItemAssociations, below Documents: the async service."""

    model = DocumentConfigurationItemAssociation

    @_t.overload
    async def create(self, model: DocumentConfigurationItemAssociationCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[DocumentConfigurationItemAssociationCreateFields]) -> int: ...

    async def create(self, model: DocumentConfigurationItemAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(DocumentConfigurationItemAssociationCreate, model, fields)

    async def delete(self, id: int, /, *, document_id: int) -> None:
        """Delete the row with this id, below the row of Documents it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"document_id": document_id})
