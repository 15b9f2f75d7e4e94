"""ServiceBundleServices. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .service_bundles import ServiceBundle as _ServiceBundle
    from .services import Service as _Service
    from .service_bundles import ServiceBundlePath as _ServiceBundlePath
    from .services import ServicePath as _ServicePath

_SCHEMA = _rt.EntitySchema(
    "ServiceBundleServices",
    "ServiceBundleService",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('service_bundle_id', 'serviceBundleID', 'int64', required=True, reference='ServiceBundle', target='ServiceBundles', relation='service_bundle'),
        _rt.FieldSchema('service_id', 'serviceID', 'int64', required=True, reference='Service', target='Services', relation='service'),
    ),
    parent=('ServiceBundles', 'Services', 'service_bundle_id'),
    can="create delete",
    package="autotask",
)


class ServiceBundleServicePath(_rt.Path[_rt.Root, "ServiceBundleService"]):
    """The relations of ServiceBundleServices, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    service_bundle: _ServiceBundlePath[_rt.Root]
    """To the row of ServiceBundles that ``service_bundle_id`` refers to."""
    service: _ServicePath[_rt.Root]
    """To the row of Services that ``service_id`` refers to."""


class ServiceBundleServiceFields(_rt.Fields["ServiceBundleService"], ServiceBundleServicePath["ServiceBundleService"]):
    """The fields of ServiceBundleServices in queries: ``T = ServiceBundleService.q``."""

    id: _rt.Integer[ServiceBundleService]
    """``id``: int64, read-only."""
    service_bundle_id: _rt.Integer[ServiceBundleService]
    """``serviceBundleID``: int64, required, refers to ServiceBundle."""
    service_id: _rt.Integer[ServiceBundleService]
    """``serviceID``: int64, required, refers to Service."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ServiceBundleService(_rt.Row):
    """A row of ServiceBundleServices, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ServiceBundleServiceFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    service_bundle_id: int | None = None
    """``serviceBundleID``: int64, required, refers to ServiceBundle."""
    service_id: int | None = None
    """``serviceID``: int64, required, refers to Service."""

    @property
    def service_bundle(self) -> _rt.Ref[_ServiceBundle]:
        """The row of ServiceBundles that ``service_bundle_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "service_bundle_id")

    @property
    def service(self) -> _rt.Ref[_Service]:
        """The row of Services that ``service_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "service_id")


class ServiceBundleServiceCreateFields(_t.TypedDict, total=False):
    """What a new row of ServiceBundleServices can be given."""

    service_bundle_id: _t.Required[int]
    """``serviceBundleID``: int64, required, refers to ServiceBundle."""
    service_id: _t.Required[int]
    """``serviceID``: int64, required, refers to Service."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ServiceBundleServiceCreate(_rt.WriteModel):
    """A row of ServiceBundleServices to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    service_bundle_id: int
    """``serviceBundleID``: int64, required, refers to ServiceBundle."""
    service_id: int
    """``serviceID``: int64, required, refers to Service."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ServiceBundleServiceCreateFields]) -> None: ...


class ServiceBundleServicesService(_rt.Readable[ServiceBundleService], _rt.Referring[ServiceBundleService, "_Service | _ServiceBundle"], _rt.Creatable[ServiceBundleService], _rt.Deleting[ServiceBundleService]):
    """What the API can do with ServiceBundleServices, below ServiceBundles: the sync service."""

    model = ServiceBundleService

    @_t.overload
    def create(self, model: ServiceBundleServiceCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ServiceBundleServiceCreateFields]) -> int: ...

    def create(self, model: ServiceBundleServiceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ServiceBundleServiceCreate, model, fields)

    def delete(self, id: int, /, *, service_bundle_id: int) -> None:
        """Delete the row with this id, below the row of ServiceBundles it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"service_bundle_id": service_bundle_id})


class AsyncServiceBundleServicesService(_rt.AsyncReadable[ServiceBundleService], _rt.AsyncReferring[ServiceBundleService, "_Service | _ServiceBundle"], _rt.AsyncCreatable[ServiceBundleService], _rt.AsyncDeleting[ServiceBundleService]):
    """What the API can do with ServiceBundleServices, below ServiceBundles: the async service."""

    model = ServiceBundleService

    @_t.overload
    async def create(self, model: ServiceBundleServiceCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ServiceBundleServiceCreateFields]) -> int: ...

    async def create(self, model: ServiceBundleServiceCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ServiceBundleServiceCreate, model, fields)

    async def delete(self, id: int, /, *, service_bundle_id: int) -> None:
        """Delete the row with this id, below the row of ServiceBundles it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"service_bundle_id": service_bundle_id})
