"""InternalLocations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "InternalLocations",
    "InternalLocation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('additional_address_info', 'additionalAddressInfo', 'string', length=100, read_only=True),
        _rt.FieldSchema('address1', 'address1', 'string', length=100, read_only=True),
        _rt.FieldSchema('address2', 'address2', 'string', length=100, read_only=True),
        _rt.FieldSchema('city', 'city', 'string', length=50, read_only=True),
        _rt.FieldSchema('country', 'country', 'string', length=100, read_only=True),
        _rt.FieldSchema('holiday_set_id', 'holidaySetId', 'int64', read_only=True),
        _rt.FieldSchema('is_default', 'isDefault', 'boolean', read_only=True),
        _rt.FieldSchema('name', 'name', 'string', length=100, read_only=True),
        _rt.FieldSchema('postal_code', 'postalCode', 'string', length=20, read_only=True),
        _rt.FieldSchema('state', 'state', 'string', length=25, read_only=True),
        _rt.FieldSchema('time_zone', 'timeZone', 'string', length=100, read_only=True),
    ),
    label="name",
    package="autotask",
)


class InternalLocationPath(_rt.Path[_rt.Root, "InternalLocation"]):
    """The relations of InternalLocations, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class InternalLocationFields(_rt.Fields["InternalLocation"], InternalLocationPath["InternalLocation"]):
    """The fields of InternalLocations in queries: ``T = InternalLocation.q``."""

    id: _rt.Integer[InternalLocation]
    """``id``: int64, read-only."""
    additional_address_info: _rt.Text[InternalLocation]
    """``additionalAddressInfo``: string, at most 100 characters, read-only."""
    address1: _rt.Text[InternalLocation]
    """``address1``: string, at most 100 characters, read-only."""
    address2: _rt.Text[InternalLocation]
    """``address2``: string, at most 100 characters, read-only."""
    city: _rt.Text[InternalLocation]
    """``city``: string, at most 50 characters, read-only."""
    country: _rt.Text[InternalLocation]
    """``country``: string, at most 100 characters, read-only."""
    holiday_set_id: _rt.Integer[InternalLocation]
    """``holidaySetId``: int64, read-only, picklist of the tenant."""
    is_default: _rt.Boolean[InternalLocation]
    """``isDefault``: boolean, read-only."""
    name: _rt.Text[InternalLocation]
    """``name``: string, at most 100 characters, read-only."""
    postal_code: _rt.Text[InternalLocation]
    """``postalCode``: string, at most 20 characters, read-only."""
    state: _rt.Text[InternalLocation]
    """``state``: string, at most 25 characters, read-only."""
    time_zone: _rt.Text[InternalLocation]
    """``timeZone``: string, at most 100 characters, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class InternalLocation(_rt.Row):
    """A row of InternalLocations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = InternalLocationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    additional_address_info: str | None = None
    """``additionalAddressInfo``: string, at most 100 characters, read-only."""
    address1: str | None = None
    """``address1``: string, at most 100 characters, read-only."""
    address2: str | None = None
    """``address2``: string, at most 100 characters, read-only."""
    city: str | None = None
    """``city``: string, at most 50 characters, read-only."""
    country: str | None = None
    """``country``: string, at most 100 characters, read-only."""
    holiday_set_id: int | None = None
    """``holidaySetId``: int64, read-only, picklist of the tenant."""
    is_default: bool | None = None
    """``isDefault``: boolean, read-only."""
    name: str | None = None
    """``name``: string, at most 100 characters, read-only."""
    postal_code: str | None = None
    """``postalCode``: string, at most 20 characters, read-only."""
    state: str | None = None
    """``state``: string, at most 25 characters, read-only."""
    time_zone: str | None = None
    """``timeZone``: string, at most 100 characters, read-only."""


class InternalLocationsService(_rt.Readable[InternalLocation], _rt.Queryable[InternalLocation]):
    """What the API can do with InternalLocations: the sync service."""

    model = InternalLocation


class AsyncInternalLocationsService(_rt.AsyncReadable[InternalLocation], _rt.AsyncQueryable[InternalLocation]):
    """What the API can do with InternalLocations: the async service."""

    model = InternalLocation
