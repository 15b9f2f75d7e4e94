"""ConfigurationItemSslSubjectAlternativeNames. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .configuration_items import ConfigurationItem as _ConfigurationItem
    from .configuration_items import ConfigurationItemPath as _ConfigurationItemPath

_SCHEMA = _rt.EntitySchema(
    "ConfigurationItemSslSubjectAlternativeNames",
    "ConfigurationItemSslSubjectAlternativeName",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('configuration_item_id', 'configurationItemID', 'int32', required=True, read_only=True, reference='ConfigurationItem', target='ConfigurationItems', relation='configuration_item'),
        _rt.FieldSchema('name', 'name', 'string', length=100, read_only=True),
    ),
    parent=('ConfigurationItems', 'SslSubjectAlternativeNames', 'configuration_item_id'),
    label="name",
    can="delete",
    package="autotask",
)


class ConfigurationItemSslSubjectAlternativeNamePath(_rt.Path[_rt.Root, "ConfigurationItemSslSubjectAlternativeName"]):
    """The relations of ConfigurationItemSslSubjectAlternativeNames, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    configuration_item: _ConfigurationItemPath[_rt.Root]
    """To the row of ConfigurationItems that ``configuration_item_id`` refers to."""


class ConfigurationItemSslSubjectAlternativeNameFields(_rt.Fields["ConfigurationItemSslSubjectAlternativeName"], ConfigurationItemSslSubjectAlternativeNamePath["ConfigurationItemSslSubjectAlternativeName"]):
    """The fields of ConfigurationItemSslSubjectAlternativeNames in queries: ``T = ConfigurationItemSslSubjectAlternativeName.q``."""

    id: _rt.Integer[ConfigurationItemSslSubjectAlternativeName]
    """``id``: int64, read-only."""
    configuration_item_id: _rt.Integer[ConfigurationItemSslSubjectAlternativeName]
    """``configurationItemID``: int32, required and settable at create only, refers to ConfigurationItem."""
    name: _rt.Text[ConfigurationItemSslSubjectAlternativeName]
    """``name``: string, at most 100 characters, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ConfigurationItemSslSubjectAlternativeName(_rt.Row):
    """A row of ConfigurationItemSslSubjectAlternativeNames, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ConfigurationItemSslSubjectAlternativeNameFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    configuration_item_id: int | None = None
    """``configurationItemID``: int32, required and settable at create only, refers to ConfigurationItem."""
    name: str | None = None
    """``name``: string, at most 100 characters, read-only."""

    @property
    def configuration_item(self) -> _rt.Ref[_ConfigurationItem]:
        """The row of ConfigurationItems that ``configuration_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "configuration_item_id")


class ConfigurationItemSslSubjectAlternativeNamesService(_rt.Readable[ConfigurationItemSslSubjectAlternativeName], _rt.Referring[ConfigurationItemSslSubjectAlternativeName, "_ConfigurationItem"], _rt.Deleting[ConfigurationItemSslSubjectAlternativeName]):
    """What the API can do with ConfigurationItemSslSubjectAlternativeNames, below ConfigurationItems: the sync service."""

    model = ConfigurationItemSslSubjectAlternativeName

    def delete(self, id: int, /, *, configuration_item_id: int) -> None:
        """Delete the row with this id, below the row of ConfigurationItems it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"configuration_item_id": configuration_item_id})


class AsyncConfigurationItemSslSubjectAlternativeNamesService(_rt.AsyncReadable[ConfigurationItemSslSubjectAlternativeName], _rt.AsyncReferring[ConfigurationItemSslSubjectAlternativeName, "_ConfigurationItem"], _rt.AsyncDeleting[ConfigurationItemSslSubjectAlternativeName]):
    """What the API can do with ConfigurationItemSslSubjectAlternativeNames, below ConfigurationItems: the async service."""

    model = ConfigurationItemSslSubjectAlternativeName

    async def delete(self, id: int, /, *, configuration_item_id: int) -> None:
        """Delete the row with this id, below the row of ConfigurationItems it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"configuration_item_id": configuration_item_id})
