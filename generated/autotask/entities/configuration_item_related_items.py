"""ConfigurationItemRelatedItems. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .configuration_items import ConfigurationItem as _ConfigurationItem
    from .configuration_items import ConfigurationItemPath as _ConfigurationItemPath

_SCHEMA = _rt.EntitySchema(
    "ConfigurationItemRelatedItems",
    "ConfigurationItemRelatedItem",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('configuration_item_id', 'configurationItemID', 'int32', required=True, reference='ConfigurationItem', target='ConfigurationItems', relation='configuration_item'),
        _rt.FieldSchema('related_configuration_item_id', 'relatedConfigurationItemID', 'int32', reference='ConfigurationItem', target='ConfigurationItems', relation='related_configuration_item'),
        _rt.FieldSchema('relationship', 'relationship', 'int32'),
    ),
    parent=('ConfigurationItems', 'RelatedItems', 'configuration_item_id'),
    can="create delete",
    package="autotask",
)


class ConfigurationItemRelatedItemPath(_rt.Path[_rt.Root, "ConfigurationItemRelatedItem"]):
    """The relations of ConfigurationItemRelatedItems, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    configuration_item: _ConfigurationItemPath[_rt.Root]
    """To the row of ConfigurationItems that ``configuration_item_id`` refers to."""
    related_configuration_item: _ConfigurationItemPath[_rt.Root]
    """To the row of ConfigurationItems that ``related_configuration_item_id`` refers to."""


class ConfigurationItemRelatedItemFields(_rt.Fields["ConfigurationItemRelatedItem"], ConfigurationItemRelatedItemPath["ConfigurationItemRelatedItem"]):
    """The fields of ConfigurationItemRelatedItems in queries: ``T = ConfigurationItemRelatedItem.q``."""

    id: _rt.Integer[ConfigurationItemRelatedItem]
    """``id``: int64, read-only."""
    configuration_item_id: _rt.Integer[ConfigurationItemRelatedItem]
    """``configurationItemID``: int32, required, refers to ConfigurationItem."""
    related_configuration_item_id: _rt.Integer[ConfigurationItemRelatedItem]
    """``relatedConfigurationItemID``: int32, refers to ConfigurationItem."""
    relationship: _rt.Integer[ConfigurationItemRelatedItem]
    """``relationship``: int32."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ConfigurationItemRelatedItem(_rt.Row):
    """A row of ConfigurationItemRelatedItems, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ConfigurationItemRelatedItemFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    configuration_item_id: int | None = None
    """``configurationItemID``: int32, required, refers to ConfigurationItem."""
    related_configuration_item_id: int | None = None
    """``relatedConfigurationItemID``: int32, refers to ConfigurationItem."""
    relationship: int | None = None
    """``relationship``: int32."""

    @property
    def configuration_item(self) -> _rt.Ref[_ConfigurationItem]:
        """The row of ConfigurationItems that ``configuration_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "configuration_item_id")

    @property
    def related_configuration_item(self) -> _rt.Ref[_ConfigurationItem]:
        """The row of ConfigurationItems that ``related_configuration_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "related_configuration_item_id")


class ConfigurationItemRelatedItemCreateFields(_t.TypedDict, total=False):
    """What a new row of ConfigurationItemRelatedItems can be given."""

    configuration_item_id: _t.Required[int]
    """``configurationItemID``: int32, required, refers to ConfigurationItem."""
    related_configuration_item_id: int | None
    """``relatedConfigurationItemID``: int32, refers to ConfigurationItem."""
    relationship: int | None
    """``relationship``: int32."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ConfigurationItemRelatedItemCreate(_rt.WriteModel):
    """A row of ConfigurationItemRelatedItems to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    configuration_item_id: int
    """``configurationItemID``: int32, required, refers to ConfigurationItem."""
    related_configuration_item_id: int | None | _rt.Unset = _rt.UNSET
    """``relatedConfigurationItemID``: int32, refers to ConfigurationItem."""
    relationship: int | None | _rt.Unset = _rt.UNSET
    """``relationship``: int32."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ConfigurationItemRelatedItemCreateFields]) -> None: ...


class ConfigurationItemRelatedItemsService(_rt.Readable[ConfigurationItemRelatedItem], _rt.Referring[ConfigurationItemRelatedItem, "_ConfigurationItem"], _rt.Creatable[ConfigurationItemRelatedItem], _rt.Deleting[ConfigurationItemRelatedItem]):
    """What the API can do with ConfigurationItemRelatedItems, below ConfigurationItems: the sync service."""

    model = ConfigurationItemRelatedItem

    @_t.overload
    def create(self, model: ConfigurationItemRelatedItemCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ConfigurationItemRelatedItemCreateFields]) -> int: ...

    def create(self, model: ConfigurationItemRelatedItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ConfigurationItemRelatedItemCreate, model, fields)

    def delete(self, id: int, /, *, configuration_item_id: int) -> None:
        """Delete the row with this id, below the row of ConfigurationItems it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"configuration_item_id": configuration_item_id})


class AsyncConfigurationItemRelatedItemsService(_rt.AsyncReadable[ConfigurationItemRelatedItem], _rt.AsyncReferring[ConfigurationItemRelatedItem, "_ConfigurationItem"], _rt.AsyncCreatable[ConfigurationItemRelatedItem], _rt.AsyncDeleting[ConfigurationItemRelatedItem]):
    """What the API can do with ConfigurationItemRelatedItems, below ConfigurationItems: the async service."""

    model = ConfigurationItemRelatedItem

    @_t.overload
    async def create(self, model: ConfigurationItemRelatedItemCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ConfigurationItemRelatedItemCreateFields]) -> int: ...

    async def create(self, model: ConfigurationItemRelatedItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ConfigurationItemRelatedItemCreate, model, fields)

    async def delete(self, id: int, /, *, configuration_item_id: int) -> None:
        """Delete the row with this id, below the row of ConfigurationItems it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"configuration_item_id": configuration_item_id})
