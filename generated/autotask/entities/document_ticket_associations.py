"""DocumentTicketAssociations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .documents import Document as _Document
    from .tickets import Ticket as _Ticket
    from .documents import DocumentPath as _DocumentPath
    from .tickets import TicketPath as _TicketPath

_SCHEMA = _rt.EntitySchema(
    "DocumentTicketAssociations",
    "DocumentTicketAssociation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('document_id', 'documentID', 'int32', required=True, reference='Document', target='Documents', relation='document'),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', reference='Ticket', target='Tickets', relation='ticket'),
    ),
    parent=('Documents', 'TicketAssociations', 'document_id'),
    can="create delete",
    package="autotask",
)


class DocumentTicketAssociationPath(_rt.Path[_rt.Root, "DocumentTicketAssociation"]):
    """The relations of DocumentTicketAssociations, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    document: _DocumentPath[_rt.Root]
    """To the row of Documents that ``document_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""


class DocumentTicketAssociationFields(_rt.Fields["DocumentTicketAssociation"], DocumentTicketAssociationPath["DocumentTicketAssociation"]):
    """The fields of DocumentTicketAssociations in queries: ``T = DocumentTicketAssociation.q``."""

    id: _rt.Integer[DocumentTicketAssociation]
    """``id``: int64, read-only."""
    document_id: _rt.Integer[DocumentTicketAssociation]
    """``documentID``: int32, required, refers to Document."""
    ticket_id: _rt.Integer[DocumentTicketAssociation]
    """``ticketID``: int32, refers to Ticket."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class DocumentTicketAssociation(_rt.Row):
    """A row of DocumentTicketAssociations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = DocumentTicketAssociationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    document_id: int | None = None
    """``documentID``: int32, required, refers to Document."""
    ticket_id: int | None = None
    """``ticketID``: int32, refers to Ticket."""

    @property
    def document(self) -> _rt.Ref[_Document]:
        """The row of Documents that ``document_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "document_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")


class DocumentTicketAssociationCreateFields(_t.TypedDict, total=False):
    """What a new row of DocumentTicketAssociations can be given."""

    document_id: _t.Required[int]
    """``documentID``: int32, required, refers to Document."""
    ticket_id: int | None
    """``ticketID``: int32, refers to Ticket."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class DocumentTicketAssociationCreate(_rt.WriteModel):
    """A row of DocumentTicketAssociations to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    document_id: int
    """``documentID``: int32, required, refers to Document."""
    ticket_id: int | None | _rt.Unset = _rt.UNSET
    """``ticketID``: int32, refers to Ticket."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[DocumentTicketAssociationCreateFields]) -> None: ...


class DocumentTicketAssociationsService(_rt.Readable[DocumentTicketAssociation], _rt.Referring[DocumentTicketAssociation, "_Document | _Ticket"], _rt.Creatable[DocumentTicketAssociation], _rt.Deleting[DocumentTicketAssociation]):
    """What the API can do with DocumentTicketAssociations, below Documents: the sync service."""

    model = DocumentTicketAssociation

    @_t.overload
    def create(self, model: DocumentTicketAssociationCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[DocumentTicketAssociationCreateFields]) -> int: ...

    def create(self, model: DocumentTicketAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(DocumentTicketAssociationCreate, model, fields)

    def delete(self, id: int, /, *, document_id: int) -> None:
        """Delete the row with this id, below the row of Documents it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"document_id": document_id})


class AsyncDocumentTicketAssociationsService(_rt.AsyncReadable[DocumentTicketAssociation], _rt.AsyncReferring[DocumentTicketAssociation, "_Document | _Ticket"], _rt.AsyncCreatable[DocumentTicketAssociation], _rt.AsyncDeleting[DocumentTicketAssociation]):
    """What the API can do with DocumentTicketAssociations, below Documents: the async service."""

    model = DocumentTicketAssociation

    @_t.overload
    async def create(self, model: DocumentTicketAssociationCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[DocumentTicketAssociationCreateFields]) -> int: ...

    async def create(self, model: DocumentTicketAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(DocumentTicketAssociationCreate, model, fields)

    async def delete(self, id: int, /, *, document_id: int) -> None:
        """Delete the row with this id, below the row of Documents it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"document_id": document_id})
