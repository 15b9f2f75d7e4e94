"""ConfigurationItemBillingProductAssociations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .configuration_items import ConfigurationItem as _ConfigurationItem
    from .products import Product as _Product
    from .configuration_items import ConfigurationItemPath as _ConfigurationItemPath
    from .products import ProductPath as _ProductPath

_SCHEMA = _rt.EntitySchema(
    "ConfigurationItemBillingProductAssociations",
    "ConfigurationItemBillingProductAssociation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('billing_product_id', 'billingProductID', 'int32', required=True, read_only=True, reference='Product', target='Products', relation='billing_product'),
        _rt.FieldSchema('configuration_item_id', 'configurationItemID', 'int32', required=True, read_only=True, reference='ConfigurationItem', soap='InstalledProductID', target='ConfigurationItems', relation='configuration_item'),
        _rt.FieldSchema('effective_date', 'effectiveDate', 'datetime', required=True),
        _rt.FieldSchema('expiration_date', 'expirationDate', 'datetime'),
    ),
    parent=('ConfigurationItems', 'BillingProductAssociations', 'configuration_item_id'),
    can="create update replace delete",
    package="autotask",
)


class ConfigurationItemBillingProductAssociationPath(_rt.Path[_rt.Root, "ConfigurationItemBillingProductAssociation"]):
    """The relations of ConfigurationItemBillingProductAssociations, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    billing_product: _ProductPath[_rt.Root]
    """To the row of Products that ``billing_product_id`` refers to."""
    configuration_item: _ConfigurationItemPath[_rt.Root]
    """To the row of ConfigurationItems that ``configuration_item_id`` refers to."""


class ConfigurationItemBillingProductAssociationFields(_rt.Fields["ConfigurationItemBillingProductAssociation"], ConfigurationItemBillingProductAssociationPath["ConfigurationItemBillingProductAssociation"]):
    """The fields of ConfigurationItemBillingProductAssociations in queries: ``T = ConfigurationItemBillingProductAssociation.q``."""

    id: _rt.Integer[ConfigurationItemBillingProductAssociation]
    """``id``: int64, read-only."""
    billing_product_id: _rt.Integer[ConfigurationItemBillingProductAssociation]
    """``billingProductID``: int32, required and settable at create only, refers to Product."""
    configuration_item_id: _rt.Integer[ConfigurationItemBillingProductAssociation]
    """``configurationItemID``: int32, required and settable at create only, refers to ConfigurationItem, InstalledProductID in SOAP."""
    effective_date: _rt.DateTime[ConfigurationItemBillingProductAssociation]
    """``effectiveDate``: datetime, required."""
    expiration_date: _rt.DateTime[ConfigurationItemBillingProductAssociation]
    """``expirationDate``: datetime."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ConfigurationItemBillingProductAssociation(_rt.Row):
    """A row of ConfigurationItemBillingProductAssociations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ConfigurationItemBillingProductAssociationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    billing_product_id: int | None = None
    """``billingProductID``: int32, required and settable at create only, refers to Product."""
    configuration_item_id: int | None = None
    """``configurationItemID``: int32, required and settable at create only, refers to ConfigurationItem, InstalledProductID in SOAP."""
    effective_date: _rt.datetime | None = None
    """``effectiveDate``: datetime, required."""
    expiration_date: _rt.datetime | None = None
    """``expirationDate``: datetime."""

    @property
    def billing_product(self) -> _rt.Ref[_Product]:
        """The row of Products that ``billing_product_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "billing_product_id")

    @property
    def configuration_item(self) -> _rt.Ref[_ConfigurationItem]:
        """The row of ConfigurationItems that ``configuration_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "configuration_item_id")


class ConfigurationItemBillingProductAssociationCreateFields(_t.TypedDict, total=False):
    """What a new row of ConfigurationItemBillingProductAssociations can be given."""

    billing_product_id: _t.Required[int]
    """``billingProductID``: int32, required and settable at create only, refers to Product."""
    configuration_item_id: _t.Required[int]
    """``configurationItemID``: int32, required and settable at create only, refers to ConfigurationItem, InstalledProductID in SOAP."""
    effective_date: _t.Required[_rt.datetime]
    """``effectiveDate``: datetime, required."""
    expiration_date: _rt.datetime | None
    """``expirationDate``: datetime."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ConfigurationItemBillingProductAssociationCreate(_rt.WriteModel):
    """A row of ConfigurationItemBillingProductAssociations to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    billing_product_id: int
    """``billingProductID``: int32, required and settable at create only, refers to Product."""
    configuration_item_id: int
    """``configurationItemID``: int32, required and settable at create only, refers to ConfigurationItem, InstalledProductID in SOAP."""
    effective_date: _rt.datetime
    """``effectiveDate``: datetime, required."""
    expiration_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``expirationDate``: datetime."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ConfigurationItemBillingProductAssociationCreateFields]) -> None: ...


class ConfigurationItemBillingProductAssociationUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ConfigurationItemBillingProductAssociations. Left out is kept; None clears."""

    configuration_item_id: _t.Required[int]
    """The id of the row of ConfigurationItems that this one belongs to."""
    effective_date: _rt.datetime
    """``effectiveDate``: datetime, required."""
    expiration_date: _rt.datetime | None
    """``expirationDate``: datetime."""


class ConfigurationItemBillingProductAssociationReplaceFields(_t.TypedDict, total=False):
    """What a row of ConfigurationItemBillingProductAssociations is replaced by. Left out is cleared."""

    configuration_item_id: _t.Required[int]
    """The id of the row of ConfigurationItems that this one belongs to."""
    effective_date: _t.Required[_rt.datetime]
    """``effectiveDate``: datetime, required."""
    expiration_date: _rt.datetime | None
    """``expirationDate``: datetime."""


class ConfigurationItemBillingProductAssociationsService(_rt.Readable[ConfigurationItemBillingProductAssociation], _rt.Referring[ConfigurationItemBillingProductAssociation, "_ConfigurationItem | _Product"], _rt.Creatable[ConfigurationItemBillingProductAssociation], _rt.Updatable[ConfigurationItemBillingProductAssociation], _rt.Deleting[ConfigurationItemBillingProductAssociation]):
    """What the API can do with ConfigurationItemBillingProductAssociations, below ConfigurationItems: the sync service."""

    model = ConfigurationItemBillingProductAssociation

    @_t.overload
    def create(self, model: ConfigurationItemBillingProductAssociationCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ConfigurationItemBillingProductAssociationCreateFields]) -> int: ...

    def create(self, model: ConfigurationItemBillingProductAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ConfigurationItemBillingProductAssociationCreate, model, fields)

    @_t.overload
    def update(self, row: ConfigurationItemBillingProductAssociation, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ConfigurationItemBillingProductAssociationUpdateFields]) -> None: ...

    def update(self, target: int | ConfigurationItemBillingProductAssociation, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ConfigurationItemBillingProductAssociationReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, configuration_item_id: int) -> None:
        """Delete the row with this id, below the row of ConfigurationItems it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"configuration_item_id": configuration_item_id})


class AsyncConfigurationItemBillingProductAssociationsService(_rt.AsyncReadable[ConfigurationItemBillingProductAssociation], _rt.AsyncReferring[ConfigurationItemBillingProductAssociation, "_ConfigurationItem | _Product"], _rt.AsyncCreatable[ConfigurationItemBillingProductAssociation], _rt.AsyncUpdatable[ConfigurationItemBillingProductAssociation], _rt.AsyncDeleting[ConfigurationItemBillingProductAssociation]):
    """What the API can do with ConfigurationItemBillingProductAssociations, below ConfigurationItems: the async service."""

    model = ConfigurationItemBillingProductAssociation

    @_t.overload
    async def create(self, model: ConfigurationItemBillingProductAssociationCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ConfigurationItemBillingProductAssociationCreateFields]) -> int: ...

    async def create(self, model: ConfigurationItemBillingProductAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ConfigurationItemBillingProductAssociationCreate, model, fields)

    @_t.overload
    async def update(self, row: ConfigurationItemBillingProductAssociation, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ConfigurationItemBillingProductAssociationUpdateFields]) -> None: ...

    async def update(self, target: int | ConfigurationItemBillingProductAssociation, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ConfigurationItemBillingProductAssociationReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, configuration_item_id: int) -> None:
        """Delete the row with this id, below the row of ConfigurationItems it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"configuration_item_id": configuration_item_id})
