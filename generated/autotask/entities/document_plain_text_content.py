"""DocumentPlainTextContent. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .documents import Document as _Document  # noqa: F401 (named in quotes)

_SCHEMA = _rt.EntitySchema(
    "DocumentPlainTextContent",
    "DocumentPlainTextContent",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('content_data', 'contentData', 'string'),
    ),
    parent=('Documents', 'PlainTextContent', 'parent_id'),
    can="update replace",
    package="autotask",
)


class DocumentPlainTextContentPath(_rt.Path[_rt.Root, "DocumentPlainTextContent"]):
    """The relations of DocumentPlainTextContent, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class DocumentPlainTextContentFields(_rt.Fields["DocumentPlainTextContent"], DocumentPlainTextContentPath["DocumentPlainTextContent"]):
    """The fields of DocumentPlainTextContent in queries: ``T = DocumentPlainTextContent.q``."""

    id: _rt.Integer[DocumentPlainTextContent]
    """``id``: int64, read-only."""
    content_data: _rt.Text[DocumentPlainTextContent]
    """``contentData``: string."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class DocumentPlainTextContent(_rt.Row):
    """A row of DocumentPlainTextContent, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = DocumentPlainTextContentFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    content_data: str | None = None
    """``contentData``: string."""


class DocumentPlainTextContentUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of DocumentPlainTextContent. Left out is kept; None clears."""

    parent_id: _t.Required[int]
    """The id of the row of Documents that this one belongs to."""
    content_data: str | None
    """``contentData``: string."""


class DocumentPlainTextContentReplaceFields(_t.TypedDict, total=False):
    """What a row of DocumentPlainTextContent is replaced by. Left out is cleared."""

    parent_id: _t.Required[int]
    """The id of the row of Documents that this one belongs to."""
    content_data: str | None
    """``contentData``: string."""


class DocumentPlainTextContentService(_rt.Readable[DocumentPlainTextContent], _rt.Listed[DocumentPlainTextContent, "_Document"], _rt.Queryable[DocumentPlainTextContent], _rt.Updatable[DocumentPlainTextContent]):
    """What the API can do with DocumentPlainTextContent, below Documents: the sync service."""

    model = DocumentPlainTextContent

    @_t.overload
    def update(self, row: DocumentPlainTextContent, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[DocumentPlainTextContentUpdateFields]) -> None: ...

    def update(self, target: int | DocumentPlainTextContent, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[DocumentPlainTextContentReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncDocumentPlainTextContentService(_rt.AsyncReadable[DocumentPlainTextContent], _rt.AsyncListed[DocumentPlainTextContent, "_Document"], _rt.AsyncQueryable[DocumentPlainTextContent], _rt.AsyncUpdatable[DocumentPlainTextContent]):
    """What the API can do with DocumentPlainTextContent, below Documents: the async service."""

    model = DocumentPlainTextContent

    @_t.overload
    async def update(self, row: DocumentPlainTextContent, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[DocumentPlainTextContentUpdateFields]) -> None: ...

    async def update(self, target: int | DocumentPlainTextContent, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[DocumentPlainTextContentReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
