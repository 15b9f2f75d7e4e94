"""UserDefinedFieldDefinitions. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "UserDefinedFieldDefinitions",
    "UserDefinedFieldDefinition",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('create_date', 'createDate', 'datetime', read_only=True),
        _rt.FieldSchema('crm_to_project_udf_id', 'crmToProjectUdfId', 'int64'),
        _rt.FieldSchema('data_type', 'dataType', 'int32', required=True),
        _rt.FieldSchema('default_value', 'defaultValue', 'string', length=1024),
        _rt.FieldSchema('description', 'description', 'string', length=128),
        _rt.FieldSchema('display_format', 'displayFormat', 'int32'),
        _rt.FieldSchema('is_active', 'isActive', 'boolean'),
        _rt.FieldSchema('is_encrypted', 'isEncrypted', 'boolean'),
        _rt.FieldSchema('is_field_mapping', 'isFieldMapping', 'boolean', read_only=True),
        _rt.FieldSchema('is_private', 'isPrivate', 'boolean'),
        _rt.FieldSchema('is_protected', 'isProtected', 'boolean'),
        _rt.FieldSchema('is_required', 'isRequired', 'boolean'),
        _rt.FieldSchema('is_visible_to_client_portal', 'isVisibleToClientPortal', 'boolean'),
        _rt.FieldSchema('merge_variable_name', 'mergeVariableName', 'string', length=100),
        _rt.FieldSchema('name', 'name', 'string', length=45, required=True),
        _rt.FieldSchema('number_of_decimal_places', 'numberOfDecimalPlaces', 'int32'),
        _rt.FieldSchema('sort_order', 'sortOrder', 'int32'),
        _rt.FieldSchema('udf_type', 'udfType', 'int32', required=True),
    ),
    root_writes=True,
    label="name",
    can="create update replace",
    package="autotask",
)


class UserDefinedFieldDefinitionPath(_rt.Path[_rt.Root, "UserDefinedFieldDefinition"]):
    """The relations of UserDefinedFieldDefinitions, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class UserDefinedFieldDefinitionFields(_rt.Fields["UserDefinedFieldDefinition"], UserDefinedFieldDefinitionPath["UserDefinedFieldDefinition"]):
    """The fields of UserDefinedFieldDefinitions in queries: ``T = UserDefinedFieldDefinition.q``."""

    id: _rt.Integer[UserDefinedFieldDefinition]
    """``id``: int64, read-only."""
    create_date: _rt.DateTime[UserDefinedFieldDefinition]
    """``createDate``: datetime, read-only."""
    crm_to_project_udf_id: _rt.Integer[UserDefinedFieldDefinition]
    """``crmToProjectUdfId``: int64."""
    data_type: _rt.Integer[UserDefinedFieldDefinition]
    """``dataType``: int32, required, picklist of the tenant."""
    default_value: _rt.Text[UserDefinedFieldDefinition]
    """``defaultValue``: string, at most 1,024 characters."""
    description: _rt.Text[UserDefinedFieldDefinition]
    """``description``: string, at most 128 characters."""
    display_format: _rt.Integer[UserDefinedFieldDefinition]
    """``displayFormat``: int32, picklist of the tenant."""
    is_active: _rt.Boolean[UserDefinedFieldDefinition]
    """``isActive``: boolean."""
    is_encrypted: _rt.Boolean[UserDefinedFieldDefinition]
    """``isEncrypted``: boolean."""
    is_field_mapping: _rt.Boolean[UserDefinedFieldDefinition]
    """``isFieldMapping``: boolean, read-only."""
    is_private: _rt.Boolean[UserDefinedFieldDefinition]
    """``isPrivate``: boolean."""
    is_protected: _rt.Boolean[UserDefinedFieldDefinition]
    """``isProtected``: boolean."""
    is_required: _rt.Boolean[UserDefinedFieldDefinition]
    """``isRequired``: boolean."""
    is_visible_to_client_portal: _rt.Boolean[UserDefinedFieldDefinition]
    """``isVisibleToClientPortal``: boolean."""
    merge_variable_name: _rt.Text[UserDefinedFieldDefinition]
    """``mergeVariableName``: string, at most 100 characters."""
    name: _rt.Text[UserDefinedFieldDefinition]
    """``name``: string, at most 45 characters, required."""
    number_of_decimal_places: _rt.Integer[UserDefinedFieldDefinition]
    """``numberOfDecimalPlaces``: int32."""
    sort_order: _rt.Integer[UserDefinedFieldDefinition]
    """``sortOrder``: int32."""
    udf_type: _rt.Integer[UserDefinedFieldDefinition]
    """``udfType``: int32, required, picklist of the tenant."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class UserDefinedFieldDefinition(_rt.Row):
    """A row of UserDefinedFieldDefinitions, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = UserDefinedFieldDefinitionFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    create_date: _rt.datetime | None = None
    """``createDate``: datetime, read-only."""
    crm_to_project_udf_id: int | None = None
    """``crmToProjectUdfId``: int64."""
    data_type: int | None = None
    """``dataType``: int32, required, picklist of the tenant."""
    default_value: str | None = None
    """``defaultValue``: string, at most 1,024 characters."""
    description: str | None = None
    """``description``: string, at most 128 characters."""
    display_format: int | None = None
    """``displayFormat``: int32, picklist of the tenant."""
    is_active: bool | None = None
    """``isActive``: boolean."""
    is_encrypted: bool | None = None
    """``isEncrypted``: boolean."""
    is_field_mapping: bool | None = None
    """``isFieldMapping``: boolean, read-only."""
    is_private: bool | None = None
    """``isPrivate``: boolean."""
    is_protected: bool | None = None
    """``isProtected``: boolean."""
    is_required: bool | None = None
    """``isRequired``: boolean."""
    is_visible_to_client_portal: bool | None = None
    """``isVisibleToClientPortal``: boolean."""
    merge_variable_name: str | None = None
    """``mergeVariableName``: string, at most 100 characters."""
    name: str | None = None
    """``name``: string, at most 45 characters, required."""
    number_of_decimal_places: int | None = None
    """``numberOfDecimalPlaces``: int32."""
    sort_order: int | None = None
    """``sortOrder``: int32."""
    udf_type: int | None = None
    """``udfType``: int32, required, picklist of the tenant."""


class UserDefinedFieldDefinitionCreateFields(_t.TypedDict, total=False):
    """What a new row of UserDefinedFieldDefinitions can be given."""

    crm_to_project_udf_id: int | None
    """``crmToProjectUdfId``: int64."""
    data_type: _t.Required[int]
    """``dataType``: int32, required, picklist of the tenant."""
    default_value: str | None
    """``defaultValue``: string, at most 1,024 characters."""
    description: str | None
    """``description``: string, at most 128 characters."""
    display_format: int | None
    """``displayFormat``: int32, picklist of the tenant."""
    is_active: bool | None
    """``isActive``: boolean."""
    is_encrypted: bool | None
    """``isEncrypted``: boolean."""
    is_private: bool | None
    """``isPrivate``: boolean."""
    is_protected: bool | None
    """``isProtected``: boolean."""
    is_required: bool | None
    """``isRequired``: boolean."""
    is_visible_to_client_portal: bool | None
    """``isVisibleToClientPortal``: boolean."""
    merge_variable_name: str | None
    """``mergeVariableName``: string, at most 100 characters."""
    name: _t.Required[str]
    """``name``: string, at most 45 characters, required."""
    number_of_decimal_places: int | None
    """``numberOfDecimalPlaces``: int32."""
    sort_order: int | None
    """``sortOrder``: int32."""
    udf_type: _t.Required[int]
    """``udfType``: int32, required, picklist of the tenant."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class UserDefinedFieldDefinitionCreate(_rt.WriteModel):
    """A row of UserDefinedFieldDefinitions to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    crm_to_project_udf_id: int | None | _rt.Unset = _rt.UNSET
    """``crmToProjectUdfId``: int64."""
    data_type: int
    """``dataType``: int32, required, picklist of the tenant."""
    default_value: str | None | _rt.Unset = _rt.UNSET
    """``defaultValue``: string, at most 1,024 characters."""
    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 128 characters."""
    display_format: int | None | _rt.Unset = _rt.UNSET
    """``displayFormat``: int32, picklist of the tenant."""
    is_active: bool | None | _rt.Unset = _rt.UNSET
    """``isActive``: boolean."""
    is_encrypted: bool | None | _rt.Unset = _rt.UNSET
    """``isEncrypted``: boolean."""
    is_private: bool | None | _rt.Unset = _rt.UNSET
    """``isPrivate``: boolean."""
    is_protected: bool | None | _rt.Unset = _rt.UNSET
    """``isProtected``: boolean."""
    is_required: bool | None | _rt.Unset = _rt.UNSET
    """``isRequired``: boolean."""
    is_visible_to_client_portal: bool | None | _rt.Unset = _rt.UNSET
    """``isVisibleToClientPortal``: boolean."""
    merge_variable_name: str | None | _rt.Unset = _rt.UNSET
    """``mergeVariableName``: string, at most 100 characters."""
    name: str
    """``name``: string, at most 45 characters, required."""
    number_of_decimal_places: int | None | _rt.Unset = _rt.UNSET
    """``numberOfDecimalPlaces``: int32."""
    sort_order: int | None | _rt.Unset = _rt.UNSET
    """``sortOrder``: int32."""
    udf_type: int
    """``udfType``: int32, required, picklist of the tenant."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[UserDefinedFieldDefinitionCreateFields]) -> None: ...


class UserDefinedFieldDefinitionUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of UserDefinedFieldDefinitions. Left out is kept; None clears."""

    crm_to_project_udf_id: int | None
    """``crmToProjectUdfId``: int64."""
    data_type: int
    """``dataType``: int32, required, picklist of the tenant."""
    default_value: str | None
    """``defaultValue``: string, at most 1,024 characters."""
    description: str | None
    """``description``: string, at most 128 characters."""
    display_format: int | None
    """``displayFormat``: int32, picklist of the tenant."""
    is_active: bool | None
    """``isActive``: boolean."""
    is_encrypted: bool | None
    """``isEncrypted``: boolean."""
    is_private: bool | None
    """``isPrivate``: boolean."""
    is_protected: bool | None
    """``isProtected``: boolean."""
    is_required: bool | None
    """``isRequired``: boolean."""
    is_visible_to_client_portal: bool | None
    """``isVisibleToClientPortal``: boolean."""
    merge_variable_name: str | None
    """``mergeVariableName``: string, at most 100 characters."""
    name: str
    """``name``: string, at most 45 characters, required."""
    number_of_decimal_places: int | None
    """``numberOfDecimalPlaces``: int32."""
    sort_order: int | None
    """``sortOrder``: int32."""
    udf_type: int
    """``udfType``: int32, required, picklist of the tenant."""


class UserDefinedFieldDefinitionReplaceFields(_t.TypedDict, total=False):
    """What a row of UserDefinedFieldDefinitions is replaced by. Left out is cleared."""

    crm_to_project_udf_id: int | None
    """``crmToProjectUdfId``: int64."""
    data_type: _t.Required[int]
    """``dataType``: int32, required, picklist of the tenant."""
    default_value: str | None
    """``defaultValue``: string, at most 1,024 characters."""
    description: str | None
    """``description``: string, at most 128 characters."""
    display_format: int | None
    """``displayFormat``: int32, picklist of the tenant."""
    is_active: bool | None
    """``isActive``: boolean."""
    is_encrypted: bool | None
    """``isEncrypted``: boolean."""
    is_private: bool | None
    """``isPrivate``: boolean."""
    is_protected: bool | None
    """``isProtected``: boolean."""
    is_required: bool | None
    """``isRequired``: boolean."""
    is_visible_to_client_portal: bool | None
    """``isVisibleToClientPortal``: boolean."""
    merge_variable_name: str | None
    """``mergeVariableName``: string, at most 100 characters."""
    name: _t.Required[str]
    """``name``: string, at most 45 characters, required."""
    number_of_decimal_places: int | None
    """``numberOfDecimalPlaces``: int32."""
    sort_order: int | None
    """``sortOrder``: int32."""
    udf_type: _t.Required[int]
    """``udfType``: int32, required, picklist of the tenant."""


class UserDefinedFieldDefinitionsService(_rt.Readable[UserDefinedFieldDefinition], _rt.Queryable[UserDefinedFieldDefinition], _rt.Creatable[UserDefinedFieldDefinition], _rt.Updatable[UserDefinedFieldDefinition], _rt.Deactivating[UserDefinedFieldDefinition]):
    """What the API can do with UserDefinedFieldDefinitions: the sync service."""

    model = UserDefinedFieldDefinition

    @_t.overload
    def create(self, model: UserDefinedFieldDefinitionCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[UserDefinedFieldDefinitionCreateFields]) -> int: ...

    def create(self, model: UserDefinedFieldDefinitionCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(UserDefinedFieldDefinitionCreate, model, fields)

    @_t.overload
    def update(self, row: UserDefinedFieldDefinition, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[UserDefinedFieldDefinitionUpdateFields]) -> None: ...

    def update(self, target: int | UserDefinedFieldDefinition, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[UserDefinedFieldDefinitionReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncUserDefinedFieldDefinitionsService(_rt.AsyncReadable[UserDefinedFieldDefinition], _rt.AsyncQueryable[UserDefinedFieldDefinition], _rt.AsyncCreatable[UserDefinedFieldDefinition], _rt.AsyncUpdatable[UserDefinedFieldDefinition], _rt.AsyncDeactivating[UserDefinedFieldDefinition]):
    """What the API can do with UserDefinedFieldDefinitions: the async service."""

    model = UserDefinedFieldDefinition

    @_t.overload
    async def create(self, model: UserDefinedFieldDefinitionCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[UserDefinedFieldDefinitionCreateFields]) -> int: ...

    async def create(self, model: UserDefinedFieldDefinitionCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(UserDefinedFieldDefinitionCreate, model, fields)

    @_t.overload
    async def update(self, row: UserDefinedFieldDefinition, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[UserDefinedFieldDefinitionUpdateFields]) -> None: ...

    async def update(self, target: int | UserDefinedFieldDefinition, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[UserDefinedFieldDefinitionReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
