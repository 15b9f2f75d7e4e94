"""UserDefinedFieldListItems. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .user_defined_field_definitions import UserDefinedFieldDefinition as _UserDefinedFieldDefinition
    from .user_defined_field_definitions import UserDefinedFieldDefinitionPath as _UserDefinedFieldDefinitionPath

_SCHEMA = _rt.EntitySchema(
    "UserDefinedFieldListItems",
    "UserDefinedFieldListItem",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('create_date', 'createDate', 'datetime', read_only=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean'),
        _rt.FieldSchema('udf_field_id', 'udfFieldId', 'int64', required=True, reference='UserDefinedFieldDefinition', target='UserDefinedFieldDefinitions', relation='udf_field'),
        _rt.FieldSchema('value_for_display', 'valueForDisplay', 'string', length=128, required=True),
        _rt.FieldSchema('value_for_export', 'valueForExport', 'string', length=128, required=True),
    ),
    parent=('UserDefinedFields', 'ListItems', 'udf_field_id'),
    can="create update replace",
    package="autotask",
)


class UserDefinedFieldListItemPath(_rt.Path[_rt.Root, "UserDefinedFieldListItem"]):
    """The relations of UserDefinedFieldListItems, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    udf_field: _UserDefinedFieldDefinitionPath[_rt.Root]
    """To the row of UserDefinedFieldDefinitions that ``udf_field_id`` refers to."""


class UserDefinedFieldListItemFields(_rt.Fields["UserDefinedFieldListItem"], UserDefinedFieldListItemPath["UserDefinedFieldListItem"]):
    """The fields of UserDefinedFieldListItems in queries: ``T = UserDefinedFieldListItem.q``."""

    id: _rt.Integer[UserDefinedFieldListItem]
    """``id``: int64, read-only."""
    create_date: _rt.DateTime[UserDefinedFieldListItem]
    """``createDate``: datetime, read-only."""
    is_active: _rt.Boolean[UserDefinedFieldListItem]
    """``isActive``: boolean."""
    udf_field_id: _rt.Integer[UserDefinedFieldListItem]
    """``udfFieldId``: int64, required, refers to UserDefinedFieldDefinition."""
    value_for_display: _rt.Text[UserDefinedFieldListItem]
    """``valueForDisplay``: string, at most 128 characters, required."""
    value_for_export: _rt.Text[UserDefinedFieldListItem]
    """``valueForExport``: string, at most 128 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class UserDefinedFieldListItem(_rt.Row):
    """A row of UserDefinedFieldListItems, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = UserDefinedFieldListItemFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    create_date: _rt.datetime | None = None
    """``createDate``: datetime, read-only."""
    is_active: bool | None = None
    """``isActive``: boolean."""
    udf_field_id: int | None = None
    """``udfFieldId``: int64, required, refers to UserDefinedFieldDefinition."""
    value_for_display: str | None = None
    """``valueForDisplay``: string, at most 128 characters, required."""
    value_for_export: str | None = None
    """``valueForExport``: string, at most 128 characters, required."""

    @property
    def udf_field(self) -> _rt.Ref[_UserDefinedFieldDefinition]:
        """The row of UserDefinedFieldDefinitions that ``udf_field_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "udf_field_id")


class UserDefinedFieldListItemCreateFields(_t.TypedDict, total=False):
    """What a new row of UserDefinedFieldListItems can be given."""

    is_active: bool | None
    """``isActive``: boolean."""
    udf_field_id: _t.Required[int]
    """``udfFieldId``: int64, required, refers to UserDefinedFieldDefinition."""
    value_for_display: _t.Required[str]
    """``valueForDisplay``: string, at most 128 characters, required."""
    value_for_export: _t.Required[str]
    """``valueForExport``: string, at most 128 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class UserDefinedFieldListItemCreate(_rt.WriteModel):
    """A row of UserDefinedFieldListItems to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    is_active: bool | None | _rt.Unset = _rt.UNSET
    """``isActive``: boolean."""
    udf_field_id: int
    """``udfFieldId``: int64, required, refers to UserDefinedFieldDefinition."""
    value_for_display: str
    """``valueForDisplay``: string, at most 128 characters, required."""
    value_for_export: str
    """``valueForExport``: string, at most 128 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[UserDefinedFieldListItemCreateFields]) -> None: ...


class UserDefinedFieldListItemUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of UserDefinedFieldListItems. Left out is kept; None clears."""

    udf_field_id: _t.Required[int]
    """The id of the row of UserDefinedFields that this one belongs to."""
    is_active: bool | None
    """``isActive``: boolean."""
    value_for_display: str
    """``valueForDisplay``: string, at most 128 characters, required."""
    value_for_export: str
    """``valueForExport``: string, at most 128 characters, required."""


class UserDefinedFieldListItemReplaceFields(_t.TypedDict, total=False):
    """What a row of UserDefinedFieldListItems is replaced by. Left out is cleared."""

    udf_field_id: _t.Required[int]
    """The id of the row of UserDefinedFields that this one belongs to."""
    is_active: bool | None
    """``isActive``: boolean."""
    value_for_display: _t.Required[str]
    """``valueForDisplay``: string, at most 128 characters, required."""
    value_for_export: _t.Required[str]
    """``valueForExport``: string, at most 128 characters, required."""


class UserDefinedFieldListItemsService(_rt.Readable[UserDefinedFieldListItem], _rt.Referring[UserDefinedFieldListItem, "_UserDefinedFieldDefinition"], _rt.Creatable[UserDefinedFieldListItem], _rt.Updatable[UserDefinedFieldListItem], _rt.Deactivating[UserDefinedFieldListItem]):
    """What the API can do with UserDefinedFieldListItems, below UserDefinedFields: the sync service."""

    model = UserDefinedFieldListItem

    @_t.overload
    def create(self, model: UserDefinedFieldListItemCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[UserDefinedFieldListItemCreateFields]) -> int: ...

    def create(self, model: UserDefinedFieldListItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(UserDefinedFieldListItemCreate, model, fields)

    @_t.overload
    def update(self, row: UserDefinedFieldListItem, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[UserDefinedFieldListItemUpdateFields]) -> None: ...

    def update(self, target: int | UserDefinedFieldListItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[UserDefinedFieldListItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncUserDefinedFieldListItemsService(_rt.AsyncReadable[UserDefinedFieldListItem], _rt.AsyncReferring[UserDefinedFieldListItem, "_UserDefinedFieldDefinition"], _rt.AsyncCreatable[UserDefinedFieldListItem], _rt.AsyncUpdatable[UserDefinedFieldListItem], _rt.AsyncDeactivating[UserDefinedFieldListItem]):
    """What the API can do with UserDefinedFieldListItems, below UserDefinedFields: the async service."""

    model = UserDefinedFieldListItem

    @_t.overload
    async def create(self, model: UserDefinedFieldListItemCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[UserDefinedFieldListItemCreateFields]) -> int: ...

    async def create(self, model: UserDefinedFieldListItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(UserDefinedFieldListItemCreate, model, fields)

    @_t.overload
    async def update(self, row: UserDefinedFieldListItem, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[UserDefinedFieldListItemUpdateFields]) -> None: ...

    async def update(self, target: int | UserDefinedFieldListItem, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[UserDefinedFieldListItemReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
