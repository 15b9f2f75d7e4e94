"""ConfigurationItemCategories. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "ConfigurationItemCategories",
    "ConfigurationItemCategory",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('display_color_rgb', 'displayColorRGB', 'int32', required=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', required=True, soap='Active'),
        _rt.FieldSchema('is_client_portal_default', 'isClientPortalDefault', 'boolean', read_only=True, soap='ClientPortalDefault'),
        _rt.FieldSchema('is_global_default', 'isGlobalDefault', 'boolean', read_only=True, soap='GlobalDefault'),
        _rt.FieldSchema('name', 'name', 'string', length=100, required=True),
        _rt.FieldSchema('nickname', 'nickname', 'string', length=3),
    ),
    root_writes=True,
    label="name",
    can="create update replace",
    lifetime=900,
    package="autotask",
)


class ConfigurationItemCategoryPath(_rt.Path[_rt.Root, "ConfigurationItemCategory"]):
    """The relations of ConfigurationItemCategories, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class ConfigurationItemCategoryFields(_rt.Fields["ConfigurationItemCategory"], ConfigurationItemCategoryPath["ConfigurationItemCategory"]):
    """The fields of ConfigurationItemCategories in queries: ``T = ConfigurationItemCategory.q``."""

    id: _rt.Integer[ConfigurationItemCategory]
    """``id``: int64, read-only."""
    display_color_rgb: _rt.Integer[ConfigurationItemCategory]
    """``displayColorRGB``: int32, required, picklist of the tenant."""
    is_active: _rt.Boolean[ConfigurationItemCategory]
    """``isActive``: boolean, required, Active in SOAP."""
    is_client_portal_default: _rt.Boolean[ConfigurationItemCategory]
    """``isClientPortalDefault``: boolean, read-only, ClientPortalDefault in SOAP."""
    is_global_default: _rt.Boolean[ConfigurationItemCategory]
    """``isGlobalDefault``: boolean, read-only, GlobalDefault in SOAP."""
    name: _rt.Text[ConfigurationItemCategory]
    """``name``: string, at most 100 characters, required."""
    nickname: _rt.Text[ConfigurationItemCategory]
    """``nickname``: string, at most 3 characters."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ConfigurationItemCategory(_rt.Row):
    """A row of ConfigurationItemCategories, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ConfigurationItemCategoryFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    display_color_rgb: int | None = None
    """``displayColorRGB``: int32, required, picklist of the tenant."""
    is_active: bool | None = None
    """``isActive``: boolean, required, Active in SOAP."""
    is_client_portal_default: bool | None = None
    """``isClientPortalDefault``: boolean, read-only, ClientPortalDefault in SOAP."""
    is_global_default: bool | None = None
    """``isGlobalDefault``: boolean, read-only, GlobalDefault in SOAP."""
    name: str | None = None
    """``name``: string, at most 100 characters, required."""
    nickname: str | None = None
    """``nickname``: string, at most 3 characters."""


class ConfigurationItemCategoryCreateFields(_t.TypedDict, total=False):
    """What a new row of ConfigurationItemCategories can be given."""

    display_color_rgb: _t.Required[int]
    """``displayColorRGB``: int32, required, picklist of the tenant."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""
    nickname: str | None
    """``nickname``: string, at most 3 characters."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ConfigurationItemCategoryCreate(_rt.WriteModel):
    """A row of ConfigurationItemCategories to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    display_color_rgb: int
    """``displayColorRGB``: int32, required, picklist of the tenant."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    name: str
    """``name``: string, at most 100 characters, required."""
    nickname: str | None | _rt.Unset = _rt.UNSET
    """``nickname``: string, at most 3 characters."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ConfigurationItemCategoryCreateFields]) -> None: ...


class ConfigurationItemCategoryUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ConfigurationItemCategories. Left out is kept; None clears."""

    display_color_rgb: int
    """``displayColorRGB``: int32, required, picklist of the tenant."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    name: str
    """``name``: string, at most 100 characters, required."""
    nickname: str | None
    """``nickname``: string, at most 3 characters."""


class ConfigurationItemCategoryReplaceFields(_t.TypedDict, total=False):
    """What a row of ConfigurationItemCategories is replaced by. Left out is cleared."""

    display_color_rgb: _t.Required[int]
    """``displayColorRGB``: int32, required, picklist of the tenant."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    name: _t.Required[str]
    """``name``: string, at most 100 characters, required."""
    nickname: str | None
    """``nickname``: string, at most 3 characters."""


class ConfigurationItemCategoriesService(_rt.Readable[ConfigurationItemCategory], _rt.Queryable[ConfigurationItemCategory], _rt.Creatable[ConfigurationItemCategory], _rt.Updatable[ConfigurationItemCategory], _rt.Deactivating[ConfigurationItemCategory]):
    """What the API can do with ConfigurationItemCategories: the sync service."""

    model = ConfigurationItemCategory

    @_t.overload
    def create(self, model: ConfigurationItemCategoryCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ConfigurationItemCategoryCreateFields]) -> int: ...

    def create(self, model: ConfigurationItemCategoryCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ConfigurationItemCategoryCreate, model, fields)

    @_t.overload
    def update(self, row: ConfigurationItemCategory, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ConfigurationItemCategoryUpdateFields]) -> None: ...

    def update(self, target: int | ConfigurationItemCategory, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ConfigurationItemCategoryReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncConfigurationItemCategoriesService(_rt.AsyncReadable[ConfigurationItemCategory], _rt.AsyncQueryable[ConfigurationItemCategory], _rt.AsyncCreatable[ConfigurationItemCategory], _rt.AsyncUpdatable[ConfigurationItemCategory], _rt.AsyncDeactivating[ConfigurationItemCategory]):
    """What the API can do with ConfigurationItemCategories: the async service."""

    model = ConfigurationItemCategory

    @_t.overload
    async def create(self, model: ConfigurationItemCategoryCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ConfigurationItemCategoryCreateFields]) -> int: ...

    async def create(self, model: ConfigurationItemCategoryCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ConfigurationItemCategoryCreate, model, fields)

    @_t.overload
    async def update(self, row: ConfigurationItemCategory, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ConfigurationItemCategoryUpdateFields]) -> None: ...

    async def update(self, target: int | ConfigurationItemCategory, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ConfigurationItemCategoryReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
