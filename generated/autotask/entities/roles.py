"""Roles. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .tax_categories import TaxCategory as _TaxCategory
    from .tax_categories import TaxCategoryPath as _TaxCategoryPath

_SCHEMA = _rt.EntitySchema(
    "Roles",
    "Role",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=200),
        _rt.FieldSchema('hourly_factor', 'hourlyFactor', 'double', required=True),
        _rt.FieldSchema('hourly_rate', 'hourlyRate', 'double', required=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', required=True, soap='Active'),
        _rt.FieldSchema('is_excluded_from_new_contracts', 'isExcludedFromNewContracts', 'boolean'),
        _rt.FieldSchema('is_system_role', 'isSystemRole', 'boolean', read_only=True, soap='SystemRole'),
        _rt.FieldSchema('name', 'name', 'string', length=200, required=True),
        _rt.FieldSchema('quote_item_default_tax_category_id', 'quoteItemDefaultTaxCategoryId', 'int32', reference='TaxCategory', target='TaxCategories', relation='quote_item_default_tax_category'),
        _rt.FieldSchema('role_type', 'roleType', 'int32', read_only=True),
    ),
    root_writes=True,
    label="name",
    can="create update replace",
    lifetime=900,
    package="autotask",
)


class RolePath(_rt.Path[_rt.Root, "Role"]):
    """The relations of Roles, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    quote_item_default_tax_category: _TaxCategoryPath[_rt.Root]
    """To the row of TaxCategories that ``quote_item_default_tax_category_id`` refers to."""


class RoleFields(_rt.Fields["Role"], RolePath["Role"]):
    """The fields of Roles in queries: ``T = Role.q``."""

    id: _rt.Integer[Role]
    """``id``: int64, read-only."""
    description: _rt.Text[Role]
    """``description``: string, at most 200 characters."""
    hourly_factor: _rt.Double[Role]
    """``hourlyFactor``: double, required."""
    hourly_rate: _rt.Double[Role]
    """``hourlyRate``: double, required."""
    is_active: _rt.Boolean[Role]
    """``isActive``: boolean, required, Active in SOAP."""
    is_excluded_from_new_contracts: _rt.Boolean[Role]
    """``isExcludedFromNewContracts``: boolean."""
    is_system_role: _rt.Boolean[Role]
    """``isSystemRole``: boolean, read-only, SystemRole in SOAP."""
    name: _rt.Text[Role]
    """``name``: string, at most 200 characters, required."""
    quote_item_default_tax_category_id: _rt.Integer[Role]
    """``quoteItemDefaultTaxCategoryId``: int32, refers to TaxCategory."""
    role_type: _rt.Integer[Role]
    """``roleType``: int32, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Role(_rt.Row):
    """A row of Roles, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = RoleFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    description: str | None = None
    """``description``: string, at most 200 characters."""
    hourly_factor: float | None = None
    """``hourlyFactor``: double, required."""
    hourly_rate: float | None = None
    """``hourlyRate``: double, required."""
    is_active: bool | None = None
    """``isActive``: boolean, required, Active in SOAP."""
    is_excluded_from_new_contracts: bool | None = None
    """``isExcludedFromNewContracts``: boolean."""
    is_system_role: bool | None = None
    """``isSystemRole``: boolean, read-only, SystemRole in SOAP."""
    name: str | None = None
    """``name``: string, at most 200 characters, required."""
    quote_item_default_tax_category_id: int | None = None
    """``quoteItemDefaultTaxCategoryId``: int32, refers to TaxCategory."""
    role_type: int | None = None
    """``roleType``: int32, read-only."""

    @property
    def quote_item_default_tax_category(self) -> _rt.Ref[_TaxCategory]:
        """The row of TaxCategories that ``quote_item_default_tax_category_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "quote_item_default_tax_category_id")


class RoleCreateFields(_t.TypedDict, total=False):
    """What a new row of Roles can be given."""

    description: str | None
    """``description``: string, at most 200 characters."""
    hourly_factor: _t.Required[float]
    """``hourlyFactor``: double, required."""
    hourly_rate: _t.Required[float]
    """``hourlyRate``: double, required."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    is_excluded_from_new_contracts: bool | None
    """``isExcludedFromNewContracts``: boolean."""
    name: _t.Required[str]
    """``name``: string, at most 200 characters, required."""
    quote_item_default_tax_category_id: int | None
    """``quoteItemDefaultTaxCategoryId``: int32, refers to TaxCategory."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class RoleCreate(_rt.WriteModel):
    """A row of Roles to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 200 characters."""
    hourly_factor: float
    """``hourlyFactor``: double, required."""
    hourly_rate: float
    """``hourlyRate``: double, required."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    is_excluded_from_new_contracts: bool | None | _rt.Unset = _rt.UNSET
    """``isExcludedFromNewContracts``: boolean."""
    name: str
    """``name``: string, at most 200 characters, required."""
    quote_item_default_tax_category_id: int | None | _rt.Unset = _rt.UNSET
    """``quoteItemDefaultTaxCategoryId``: int32, refers to TaxCategory."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[RoleCreateFields]) -> None: ...


class RoleUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Roles. Left out is kept; None clears."""

    description: str | None
    """``description``: string, at most 200 characters."""
    hourly_factor: float
    """``hourlyFactor``: double, required."""
    hourly_rate: float
    """``hourlyRate``: double, required."""
    is_active: bool
    """``isActive``: boolean, required, Active in SOAP."""
    is_excluded_from_new_contracts: bool | None
    """``isExcludedFromNewContracts``: boolean."""
    name: str
    """``name``: string, at most 200 characters, required."""
    quote_item_default_tax_category_id: int | None
    """``quoteItemDefaultTaxCategoryId``: int32, refers to TaxCategory."""


class RoleReplaceFields(_t.TypedDict, total=False):
    """What a row of Roles is replaced by. Left out is cleared."""

    description: str | None
    """``description``: string, at most 200 characters."""
    hourly_factor: _t.Required[float]
    """``hourlyFactor``: double, required."""
    hourly_rate: _t.Required[float]
    """``hourlyRate``: double, required."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required, Active in SOAP."""
    is_excluded_from_new_contracts: bool | None
    """``isExcludedFromNewContracts``: boolean."""
    name: _t.Required[str]
    """``name``: string, at most 200 characters, required."""
    quote_item_default_tax_category_id: int | None
    """``quoteItemDefaultTaxCategoryId``: int32, refers to TaxCategory."""


class RolesService(_rt.Readable[Role], _rt.Referring[Role, "_TaxCategory"], _rt.Creatable[Role], _rt.Updatable[Role], _rt.Deactivating[Role]):
    """What the API can do with Roles: the sync service."""

    model = Role

    @_t.overload
    def create(self, model: RoleCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[RoleCreateFields]) -> int: ...

    def create(self, model: RoleCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(RoleCreate, model, fields)

    @_t.overload
    def update(self, row: Role, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[RoleUpdateFields]) -> None: ...

    def update(self, target: int | Role, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[RoleReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncRolesService(_rt.AsyncReadable[Role], _rt.AsyncReferring[Role, "_TaxCategory"], _rt.AsyncCreatable[Role], _rt.AsyncUpdatable[Role], _rt.AsyncDeactivating[Role]):
    """What the API can do with Roles: the async service."""

    model = Role

    @_t.overload
    async def create(self, model: RoleCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[RoleCreateFields]) -> int: ...

    async def create(self, model: RoleCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(RoleCreate, model, fields)

    @_t.overload
    async def update(self, row: Role, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[RoleUpdateFields]) -> None: ...

    async def update(self, target: int | Role, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[RoleReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
