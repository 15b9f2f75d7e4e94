"""ConfigurationItemDnsRecords. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .configuration_items import ConfigurationItem as _ConfigurationItem
    from .configuration_items import ConfigurationItemPath as _ConfigurationItemPath

_SCHEMA = _rt.EntitySchema(
    "ConfigurationItemDnsRecords",
    "ConfigurationItemDnsRecord",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('data', 'data', 'string', read_only=True),
        _rt.FieldSchema('installed_product_id', 'installedProductID', 'int32', required=True, read_only=True, reference='ConfigurationItem', target='ConfigurationItems', relation='installed_product'),
        _rt.FieldSchema('time_to_live_seconds', 'timeToLiveSeconds', 'int32', read_only=True),
        _rt.FieldSchema('dns_type', 'dnsType', 'string', read_only=True),
    ),
    parent=('ConfigurationItems', 'DnsRecords', 'installed_product_id'),
    can="delete",
    package="autotask",
)


class ConfigurationItemDnsRecordPath(_rt.Path[_rt.Root, "ConfigurationItemDnsRecord"]):
    """The relations of ConfigurationItemDnsRecords, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    installed_product: _ConfigurationItemPath[_rt.Root]
    """To the row of ConfigurationItems that ``installed_product_id`` refers to."""


class ConfigurationItemDnsRecordFields(_rt.Fields["ConfigurationItemDnsRecord"], ConfigurationItemDnsRecordPath["ConfigurationItemDnsRecord"]):
    """The fields of ConfigurationItemDnsRecords in queries: ``T = ConfigurationItemDnsRecord.q``."""

    id: _rt.Integer[ConfigurationItemDnsRecord]
    """``id``: int64, read-only."""
    create_date_time: _rt.DateTime[ConfigurationItemDnsRecord]
    """``createDateTime``: datetime, read-only."""
    data: _rt.Text[ConfigurationItemDnsRecord]
    """``data``: string, read-only."""
    installed_product_id: _rt.Integer[ConfigurationItemDnsRecord]
    """``installedProductID``: int32, required and settable at create only, refers to ConfigurationItem."""
    time_to_live_seconds: _rt.Integer[ConfigurationItemDnsRecord]
    """``timeToLiveSeconds``: int32, read-only."""
    dns_type: _rt.Text[ConfigurationItemDnsRecord]
    """``dnsType``: string, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ConfigurationItemDnsRecord(_rt.Row):
    """A row of ConfigurationItemDnsRecords, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ConfigurationItemDnsRecordFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    data: str | None = None
    """``data``: string, read-only."""
    installed_product_id: int | None = None
    """``installedProductID``: int32, required and settable at create only, refers to ConfigurationItem."""
    time_to_live_seconds: int | None = None
    """``timeToLiveSeconds``: int32, read-only."""
    dns_type: str | None = None
    """``dnsType``: string, read-only."""

    @property
    def installed_product(self) -> _rt.Ref[_ConfigurationItem]:
        """The row of ConfigurationItems that ``installed_product_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "installed_product_id")


class ConfigurationItemDnsRecordsService(_rt.Readable[ConfigurationItemDnsRecord], _rt.Referring[ConfigurationItemDnsRecord, "_ConfigurationItem"], _rt.Deleting[ConfigurationItemDnsRecord]):
    """What the API can do with ConfigurationItemDnsRecords, below ConfigurationItems: the sync service."""

    model = ConfigurationItemDnsRecord

    def delete(self, id: int, /, *, installed_product_id: int) -> None:
        """Delete the row with this id, below the row of ConfigurationItems it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"installed_product_id": installed_product_id})


class AsyncConfigurationItemDnsRecordsService(_rt.AsyncReadable[ConfigurationItemDnsRecord], _rt.AsyncReferring[ConfigurationItemDnsRecord, "_ConfigurationItem"], _rt.AsyncDeleting[ConfigurationItemDnsRecord]):
    """What the API can do with ConfigurationItemDnsRecords, below ConfigurationItems: the async service."""

    model = ConfigurationItemDnsRecord

    async def delete(self, id: int, /, *, installed_product_id: int) -> None:
        """Delete the row with this id, below the row of ConfigurationItems it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"installed_product_id": installed_product_id})
