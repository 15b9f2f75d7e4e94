"""TaxCategories. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "TaxCategories",
    "TaxCategory",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=200),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', soap='Active'),
        _rt.FieldSchema('name', 'name', 'string', length=200, required=True),
    ),
    root_writes=True,
    label="name",
    can="create update replace",
    lifetime=900,
    package="autotask",
)


class TaxCategoryPath(_rt.Path[_rt.Root, "TaxCategory"]):
    """The relations of TaxCategories, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class TaxCategoryFields(_rt.Fields["TaxCategory"], TaxCategoryPath["TaxCategory"]):
    """The fields of TaxCategories in queries: ``T = TaxCategory.q``."""

    id: _rt.Integer[TaxCategory]
    """``id``: int64, read-only."""
    description: _rt.Text[TaxCategory]
    """``description``: string, at most 200 characters."""
    is_active: _rt.Boolean[TaxCategory]
    """``isActive``: boolean, Active in SOAP."""
    name: _rt.Text[TaxCategory]
    """``name``: string, at most 200 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TaxCategory(_rt.Row):
    """A row of TaxCategories, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TaxCategoryFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    description: str | None = None
    """``description``: string, at most 200 characters."""
    is_active: bool | None = None
    """``isActive``: boolean, Active in SOAP."""
    name: str | None = None
    """``name``: string, at most 200 characters, required."""


class TaxCategoryCreateFields(_t.TypedDict, total=False):
    """What a new row of TaxCategories can be given."""

    description: str | None
    """``description``: string, at most 200 characters."""
    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 200 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TaxCategoryCreate(_rt.WriteModel):
    """A row of TaxCategories to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 200 characters."""
    is_active: bool | None | _rt.Unset = _rt.UNSET
    """``isActive``: boolean, Active in SOAP."""
    name: str
    """``name``: string, at most 200 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TaxCategoryCreateFields]) -> None: ...


class TaxCategoryUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of TaxCategories. Left out is kept; None clears."""

    description: str | None
    """``description``: string, at most 200 characters."""
    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    name: str
    """``name``: string, at most 200 characters, required."""


class TaxCategoryReplaceFields(_t.TypedDict, total=False):
    """What a row of TaxCategories is replaced by. Left out is cleared."""

    description: str | None
    """``description``: string, at most 200 characters."""
    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 200 characters, required."""


class TaxCategoriesService(_rt.Readable[TaxCategory], _rt.Queryable[TaxCategory], _rt.Creatable[TaxCategory], _rt.Updatable[TaxCategory], _rt.Deactivating[TaxCategory]):
    """What the API can do with TaxCategories: the sync service."""

    model = TaxCategory

    @_t.overload
    def create(self, model: TaxCategoryCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TaxCategoryCreateFields]) -> int: ...

    def create(self, model: TaxCategoryCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TaxCategoryCreate, model, fields)

    @_t.overload
    def update(self, row: TaxCategory, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[TaxCategoryUpdateFields]) -> None: ...

    def update(self, target: int | TaxCategory, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[TaxCategoryReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncTaxCategoriesService(_rt.AsyncReadable[TaxCategory], _rt.AsyncQueryable[TaxCategory], _rt.AsyncCreatable[TaxCategory], _rt.AsyncUpdatable[TaxCategory], _rt.AsyncDeactivating[TaxCategory]):
    """What the API can do with TaxCategories: the async service."""

    model = TaxCategory

    @_t.overload
    async def create(self, model: TaxCategoryCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TaxCategoryCreateFields]) -> int: ...

    async def create(self, model: TaxCategoryCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TaxCategoryCreate, model, fields)

    @_t.overload
    async def update(self, row: TaxCategory, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[TaxCategoryUpdateFields]) -> None: ...

    async def update(self, target: int | TaxCategory, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[TaxCategoryReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
