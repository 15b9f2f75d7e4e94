"""ConfigurationItemCategoryUdfAssociations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .configuration_item_categories import ConfigurationItemCategory as _ConfigurationItemCategory
    from .user_defined_field_definitions import UserDefinedFieldDefinition as _UserDefinedFieldDefinition
    from .configuration_item_categories import ConfigurationItemCategoryPath as _ConfigurationItemCategoryPath
    from .user_defined_field_definitions import UserDefinedFieldDefinitionPath as _UserDefinedFieldDefinitionPath

_SCHEMA = _rt.EntitySchema(
    "ConfigurationItemCategoryUdfAssociations",
    "ConfigurationItemCategoryUdfAssociation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('configuration_item_category_id', 'configurationItemCategoryID', 'int32', required=True, read_only=True, reference='ConfigurationItemCategory', soap='InstalledProductCategoryID', target='ConfigurationItemCategories', relation='configuration_item_category'),
        _rt.FieldSchema('is_required', 'isRequired', 'boolean', required=True),
        _rt.FieldSchema('user_defined_field_definition_id', 'userDefinedFieldDefinitionID', 'int32', required=True, read_only=True, reference='UserDefinedFieldDefinition', target='UserDefinedFieldDefinitions', relation='user_defined_field_definition'),
    ),
    parent=('ConfigurationItemCategories', 'UdfAssociations', 'configuration_item_category_id'),
    can="create update replace delete",
    package="autotask",
)


class ConfigurationItemCategoryUdfAssociationPath(_rt.Path[_rt.Root, "ConfigurationItemCategoryUdfAssociation"]):
    """The relations of ConfigurationItemCategoryUdfAssociations, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    configuration_item_category: _ConfigurationItemCategoryPath[_rt.Root]
    """To the row of ConfigurationItemCategories that ``configuration_item_category_id`` refers to."""
    user_defined_field_definition: _UserDefinedFieldDefinitionPath[_rt.Root]
    """To the row of UserDefinedFieldDefinitions that ``user_defined_field_definition_id`` refers to."""


class ConfigurationItemCategoryUdfAssociationFields(_rt.Fields["ConfigurationItemCategoryUdfAssociation"], ConfigurationItemCategoryUdfAssociationPath["ConfigurationItemCategoryUdfAssociation"]):
    """The fields of ConfigurationItemCategoryUdfAssociations in queries: ``T = ConfigurationItemCategoryUdfAssociation.q``."""

    id: _rt.Integer[ConfigurationItemCategoryUdfAssociation]
    """``id``: int64, read-only."""
    configuration_item_category_id: _rt.Integer[ConfigurationItemCategoryUdfAssociation]
    """``configurationItemCategoryID``: int32, required and settable at create only, refers to ConfigurationItemCategory, InstalledProductCategoryID in SOAP."""
    is_required: _rt.Boolean[ConfigurationItemCategoryUdfAssociation]
    """``isRequired``: boolean, required."""
    user_defined_field_definition_id: _rt.Integer[ConfigurationItemCategoryUdfAssociation]
    """``userDefinedFieldDefinitionID``: int32, required and settable at create only, refers to UserDefinedFieldDefinition."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ConfigurationItemCategoryUdfAssociation(_rt.Row):
    """A row of ConfigurationItemCategoryUdfAssociations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ConfigurationItemCategoryUdfAssociationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    configuration_item_category_id: int | None = None
    """``configurationItemCategoryID``: int32, required and settable at create only, refers to ConfigurationItemCategory, InstalledProductCategoryID in SOAP."""
    is_required: bool | None = None
    """``isRequired``: boolean, required."""
    user_defined_field_definition_id: int | None = None
    """``userDefinedFieldDefinitionID``: int32, required and settable at create only, refers to UserDefinedFieldDefinition."""

    @property
    def configuration_item_category(self) -> _rt.Ref[_ConfigurationItemCategory]:
        """The row of ConfigurationItemCategories that ``configuration_item_category_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "configuration_item_category_id")

    @property
    def user_defined_field_definition(self) -> _rt.Ref[_UserDefinedFieldDefinition]:
        """The row of UserDefinedFieldDefinitions that ``user_defined_field_definition_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "user_defined_field_definition_id")


class ConfigurationItemCategoryUdfAssociationCreateFields(_t.TypedDict, total=False):
    """What a new row of ConfigurationItemCategoryUdfAssociations can be given."""

    configuration_item_category_id: _t.Required[int]
    """``configurationItemCategoryID``: int32, required and settable at create only, refers to ConfigurationItemCategory, InstalledProductCategoryID in SOAP."""
    is_required: _t.Required[bool]
    """``isRequired``: boolean, required."""
    user_defined_field_definition_id: _t.Required[int]
    """``userDefinedFieldDefinitionID``: int32, required and settable at create only, refers to UserDefinedFieldDefinition."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ConfigurationItemCategoryUdfAssociationCreate(_rt.WriteModel):
    """A row of ConfigurationItemCategoryUdfAssociations to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    configuration_item_category_id: int
    """``configurationItemCategoryID``: int32, required and settable at create only, refers to ConfigurationItemCategory, InstalledProductCategoryID in SOAP."""
    is_required: bool
    """``isRequired``: boolean, required."""
    user_defined_field_definition_id: int
    """``userDefinedFieldDefinitionID``: int32, required and settable at create only, refers to UserDefinedFieldDefinition."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ConfigurationItemCategoryUdfAssociationCreateFields]) -> None: ...


class ConfigurationItemCategoryUdfAssociationUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ConfigurationItemCategoryUdfAssociations. Left out is kept; None clears."""

    configuration_item_category_id: _t.Required[int]
    """The id of the row of ConfigurationItemCategories that this one belongs to."""
    is_required: bool
    """``isRequired``: boolean, required."""


class ConfigurationItemCategoryUdfAssociationReplaceFields(_t.TypedDict, total=False):
    """What a row of ConfigurationItemCategoryUdfAssociations is replaced by. Left out is cleared."""

    configuration_item_category_id: _t.Required[int]
    """The id of the row of ConfigurationItemCategories that this one belongs to."""
    is_required: _t.Required[bool]
    """``isRequired``: boolean, required."""


class ConfigurationItemCategoryUdfAssociationsService(_rt.Readable[ConfigurationItemCategoryUdfAssociation], _rt.Referring[ConfigurationItemCategoryUdfAssociation, "_ConfigurationItemCategory | _UserDefinedFieldDefinition"], _rt.Creatable[ConfigurationItemCategoryUdfAssociation], _rt.Updatable[ConfigurationItemCategoryUdfAssociation], _rt.Deleting[ConfigurationItemCategoryUdfAssociation]):
    """What the API can do with ConfigurationItemCategoryUdfAssociations, below ConfigurationItemCategories: the sync service."""

    model = ConfigurationItemCategoryUdfAssociation

    @_t.overload
    def create(self, model: ConfigurationItemCategoryUdfAssociationCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ConfigurationItemCategoryUdfAssociationCreateFields]) -> int: ...

    def create(self, model: ConfigurationItemCategoryUdfAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ConfigurationItemCategoryUdfAssociationCreate, model, fields)

    @_t.overload
    def update(self, row: ConfigurationItemCategoryUdfAssociation, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ConfigurationItemCategoryUdfAssociationUpdateFields]) -> None: ...

    def update(self, target: int | ConfigurationItemCategoryUdfAssociation, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ConfigurationItemCategoryUdfAssociationReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, configuration_item_category_id: int) -> None:
        """Delete the row with this id, below the row of ConfigurationItemCategories it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"configuration_item_category_id": configuration_item_category_id})


class AsyncConfigurationItemCategoryUdfAssociationsService(_rt.AsyncReadable[ConfigurationItemCategoryUdfAssociation], _rt.AsyncReferring[ConfigurationItemCategoryUdfAssociation, "_ConfigurationItemCategory | _UserDefinedFieldDefinition"], _rt.AsyncCreatable[ConfigurationItemCategoryUdfAssociation], _rt.AsyncUpdatable[ConfigurationItemCategoryUdfAssociation], _rt.AsyncDeleting[ConfigurationItemCategoryUdfAssociation]):
    """What the API can do with ConfigurationItemCategoryUdfAssociations, below ConfigurationItemCategories: the async service."""

    model = ConfigurationItemCategoryUdfAssociation

    @_t.overload
    async def create(self, model: ConfigurationItemCategoryUdfAssociationCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ConfigurationItemCategoryUdfAssociationCreateFields]) -> int: ...

    async def create(self, model: ConfigurationItemCategoryUdfAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ConfigurationItemCategoryUdfAssociationCreate, model, fields)

    @_t.overload
    async def update(self, row: ConfigurationItemCategoryUdfAssociation, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ConfigurationItemCategoryUdfAssociationUpdateFields]) -> None: ...

    async def update(self, target: int | ConfigurationItemCategoryUdfAssociation, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ConfigurationItemCategoryUdfAssociationReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, configuration_item_category_id: int) -> None:
        """Delete the row with this id, below the row of ConfigurationItemCategories it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"configuration_item_category_id": configuration_item_category_id})
