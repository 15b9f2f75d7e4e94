"""ProductNotes. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .products import Product as _Product
    from .resources import Resource as _Resource
    from .products import ProductPath as _ProductPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ProductNotes",
    "ProductNote",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='creator_resource'),
        _rt.FieldSchema('description', 'description', 'string', length=32000, required=True),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('impersonator_updater_resource_id', 'impersonatorUpdaterResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_updater_resource'),
        _rt.FieldSchema('last_activity_date', 'lastActivityDate', 'datetime', read_only=True),
        _rt.FieldSchema('product_id', 'productID', 'int32', required=True, read_only=True, reference='Product', target='Products', relation='product'),
        _rt.FieldSchema('title', 'title', 'string', length=250, required=True),
    ),
    parent=('Products', 'Notes', 'product_id'),
    label="title",
    can="create update replace",
    package="autotask",
)


class ProductNotePath(_rt.Path[_rt.Root, "ProductNote"]):
    """The relations of ProductNotes, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``creator_resource_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    impersonator_updater_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_updater_resource_id`` refers to."""
    product: _ProductPath[_rt.Root]
    """To the row of Products that ``product_id`` refers to."""


class ProductNoteFields(_rt.Fields["ProductNote"], ProductNotePath["ProductNote"]):
    """The fields of ProductNotes in queries: ``T = ProductNote.q``."""

    id: _rt.Integer[ProductNote]
    """``id``: int64, read-only."""
    create_date_time: _rt.DateTime[ProductNote]
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: _rt.Integer[ProductNote]
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    description: _rt.Text[ProductNote]
    """``description``: string, at most 32,000 characters, required."""
    impersonator_creator_resource_id: _rt.Integer[ProductNote]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    impersonator_updater_resource_id: _rt.Integer[ProductNote]
    """``impersonatorUpdaterResourceID``: int32, read-only, refers to Resource."""
    last_activity_date: _rt.DateTime[ProductNote]
    """``lastActivityDate``: datetime, read-only."""
    product_id: _rt.Integer[ProductNote]
    """``productID``: int32, required and settable at create only, refers to Product."""
    title: _rt.Text[ProductNote]
    """``title``: string, at most 250 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ProductNote(_rt.Row):
    """A row of ProductNotes, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ProductNoteFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: int | None = None
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    description: str | None = None
    """``description``: string, at most 32,000 characters, required."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    impersonator_updater_resource_id: int | None = None
    """``impersonatorUpdaterResourceID``: int32, read-only, refers to Resource."""
    last_activity_date: _rt.datetime | None = None
    """``lastActivityDate``: datetime, read-only."""
    product_id: int | None = None
    """``productID``: int32, required and settable at create only, refers to Product."""
    title: str | None = None
    """``title``: string, at most 250 characters, required."""

    @property
    def creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "creator_resource_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def impersonator_updater_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_updater_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_updater_resource_id")

    @property
    def product(self) -> _rt.Ref[_Product]:
        """The row of Products that ``product_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "product_id")


class ProductNoteCreateFields(_t.TypedDict, total=False):
    """What a new row of ProductNotes can be given."""

    description: _t.Required[str]
    """``description``: string, at most 32,000 characters, required."""
    product_id: _t.Required[int]
    """``productID``: int32, required and settable at create only, refers to Product."""
    title: _t.Required[str]
    """``title``: string, at most 250 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ProductNoteCreate(_rt.WriteModel):
    """A row of ProductNotes to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    description: str
    """``description``: string, at most 32,000 characters, required."""
    product_id: int
    """``productID``: int32, required and settable at create only, refers to Product."""
    title: str
    """``title``: string, at most 250 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ProductNoteCreateFields]) -> None: ...


class ProductNoteUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ProductNotes. Left out is kept; None clears."""

    product_id: _t.Required[int]
    """The id of the row of Products that this one belongs to."""
    description: str
    """``description``: string, at most 32,000 characters, required."""
    title: str
    """``title``: string, at most 250 characters, required."""


class ProductNoteReplaceFields(_t.TypedDict, total=False):
    """What a row of ProductNotes is replaced by. Left out is cleared."""

    product_id: _t.Required[int]
    """The id of the row of Products that this one belongs to."""
    description: _t.Required[str]
    """``description``: string, at most 32,000 characters, required."""
    title: _t.Required[str]
    """``title``: string, at most 250 characters, required."""


class ProductNotesService(_rt.Readable[ProductNote], _rt.Referring[ProductNote, "_Product"], _rt.Creatable[ProductNote], _rt.Updatable[ProductNote]):
    """What the API can do with ProductNotes, below Products: the sync service."""

    model = ProductNote

    @_t.overload
    def create(self, model: ProductNoteCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ProductNoteCreateFields]) -> int: ...

    def create(self, model: ProductNoteCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ProductNoteCreate, model, fields)

    @_t.overload
    def update(self, row: ProductNote, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ProductNoteUpdateFields]) -> None: ...

    def update(self, target: int | ProductNote, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ProductNoteReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncProductNotesService(_rt.AsyncReadable[ProductNote], _rt.AsyncReferring[ProductNote, "_Product"], _rt.AsyncCreatable[ProductNote], _rt.AsyncUpdatable[ProductNote]):
    """What the API can do with ProductNotes, below Products: the async service."""

    model = ProductNote

    @_t.overload
    async def create(self, model: ProductNoteCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ProductNoteCreateFields]) -> int: ...

    async def create(self, model: ProductNoteCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ProductNoteCreate, model, fields)

    @_t.overload
    async def update(self, row: ProductNote, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ProductNoteUpdateFields]) -> None: ...

    async def update(self, target: int | ProductNote, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ProductNoteReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
