"""Subscriptions. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .billing_codes import BillingCode as _BillingCode
    from .companies import Company as _Company
    from .configuration_items import ConfigurationItem as _ConfigurationItem
    from .organizational_level_associations import OrganizationalLevelAssociation as _OrganizationalLevelAssociation
    from .resources import Resource as _Resource
    from .billing_codes import BillingCodePath as _BillingCodePath
    from .companies import CompanyPath as _CompanyPath
    from .configuration_items import ConfigurationItemPath as _ConfigurationItemPath
    from .organizational_level_associations import OrganizationalLevelAssociationPath as _OrganizationalLevelAssociationPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "Subscriptions",
    "Subscription",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('configuration_item_id', 'configurationItemID', 'int32', required=True, read_only=True, reference='ConfigurationItem', soap='InstalledProductID', target='ConfigurationItems', relation='configuration_item'),
        _rt.FieldSchema('description', 'description', 'string', length=2000),
        _rt.FieldSchema('effective_date', 'effectiveDate', 'datetime', required=True),
        _rt.FieldSchema('expiration_date', 'expirationDate', 'datetime', required=True),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('material_code_id', 'materialCodeID', 'int32', required=True, reference='BillingCode', target='BillingCodes', relation='material_code'),
        _rt.FieldSchema('organizational_level_association_id', 'organizationalLevelAssociationID', 'int32', read_only=True, reference='OrganizationalLevelAssociation', soap='BusinessDivisionSubdivisionID', target='OrganizationalLevelAssociations', relation='organizational_level_association'),
        _rt.FieldSchema('period_cost', 'periodCost', 'double', queryable=False),
        _rt.FieldSchema('period_price', 'periodPrice', 'double', required=True, queryable=False),
        _rt.FieldSchema('period_type', 'periodType', 'int32', required=True, values=(1, 2, 3, 4, 5)),
        _rt.FieldSchema('purchase_order_number', 'purchaseOrderNumber', 'string', length=50),
        _rt.FieldSchema('status', 'status', 'int32', required=True),
        _rt.FieldSchema('subscription_name', 'subscriptionName', 'string', length=100, required=True),
        _rt.FieldSchema('total_cost', 'totalCost', 'double', read_only=True),
        _rt.FieldSchema('total_price', 'totalPrice', 'double', read_only=True),
        _rt.FieldSchema('vendor_id', 'vendorID', 'int32', reference='Company', target='Companies', relation='vendor'),
    ),
    root_writes=True,
    user_defined_fields=True,
    label="subscription_name",
    can="create update replace delete",
    package="autotask",
)


class SubscriptionPeriodType(_rt.PicklistEnum):
    """Values of ``Subscription.period_type``."""

    MONTHLY = 1, 'Monthly'
    QUARTERLY = 2, 'Quarterly'
    YEARLY = 3, 'Yearly'
    SEMI_ANNUAL = 4, 'Semi-Annual'
    ONE_TIME = 5, 'One-Time'


class SubscriptionPath(_rt.Path[_rt.Root, "Subscription"]):
    """The relations of Subscriptions, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    configuration_item: _ConfigurationItemPath[_rt.Root]
    """To the row of ConfigurationItems that ``configuration_item_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    material_code: _BillingCodePath[_rt.Root]
    """To the row of BillingCodes that ``material_code_id`` refers to."""
    organizational_level_association: _OrganizationalLevelAssociationPath[_rt.Root]
    """To the row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to."""
    vendor: _CompanyPath[_rt.Root]
    """To the row of Companies that ``vendor_id`` refers to."""


class SubscriptionFields(_rt.Fields["Subscription"], SubscriptionPath["Subscription"]):
    """The fields of Subscriptions in queries: ``T = Subscription.q``."""

    id: _rt.Integer[Subscription]
    """``id``: int64, read-only."""
    configuration_item_id: _rt.Integer[Subscription]
    """``configurationItemID``: int32, required and settable at create only, refers to ConfigurationItem, InstalledProductID in SOAP."""
    description: _rt.Text[Subscription]
    """``description``: string, at most 2,000 characters."""
    effective_date: _rt.DateTime[Subscription]
    """``effectiveDate``: datetime, required."""
    expiration_date: _rt.DateTime[Subscription]
    """``expirationDate``: datetime, required."""
    impersonator_creator_resource_id: _rt.Integer[Subscription]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    material_code_id: _rt.Integer[Subscription]
    """``materialCodeID``: int32, required, refers to BillingCode."""
    organizational_level_association_id: _rt.Integer[Subscription]
    """``organizationalLevelAssociationID``: int32, read-only, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    period_cost: _rt.Double[Subscription]
    """``periodCost``: double, not queryable."""
    period_price: _rt.Double[Subscription]
    """``periodPrice``: double, required, not queryable."""
    period_type: _rt.Integer[Subscription]
    """``periodType``: int32, required, picklist."""
    purchase_order_number: _rt.Text[Subscription]
    """``purchaseOrderNumber``: string, at most 50 characters."""
    status: _rt.Integer[Subscription]
    """``status``: int32, required, picklist of the tenant."""
    subscription_name: _rt.Text[Subscription]
    """``subscriptionName``: string, at most 100 characters, required."""
    total_cost: _rt.Double[Subscription]
    """``totalCost``: double, read-only."""
    total_price: _rt.Double[Subscription]
    """``totalPrice``: double, read-only."""
    vendor_id: _rt.Integer[Subscription]
    """``vendorID``: int32, refers to Company."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Subscription(_rt.Row):
    """A row of Subscriptions, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = SubscriptionFields(_SCHEMA)
    picklists = {"period_type": SubscriptionPeriodType}

    id: int
    """``id``: int64, read-only."""
    configuration_item_id: int | None = None
    """``configurationItemID``: int32, required and settable at create only, refers to ConfigurationItem, InstalledProductID in SOAP."""
    description: str | None = None
    """``description``: string, at most 2,000 characters."""
    effective_date: _rt.datetime | None = None
    """``effectiveDate``: datetime, required."""
    expiration_date: _rt.datetime | None = None
    """``expirationDate``: datetime, required."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    material_code_id: int | None = None
    """``materialCodeID``: int32, required, refers to BillingCode."""
    organizational_level_association_id: int | None = None
    """``organizationalLevelAssociationID``: int32, read-only, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    period_cost: float | None = None
    """``periodCost``: double, not queryable."""
    period_price: float | None = None
    """``periodPrice``: double, required, not queryable."""
    period_type: int | None = None
    """``periodType``: int32, required, picklist."""
    purchase_order_number: str | None = None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    status: int | None = None
    """``status``: int32, required, picklist of the tenant."""
    subscription_name: str | None = None
    """``subscriptionName``: string, at most 100 characters, required."""
    total_cost: float | None = None
    """``totalCost``: double, read-only."""
    total_price: float | None = None
    """``totalPrice``: double, read-only."""
    vendor_id: int | None = None
    """``vendorID``: int32, refers to Company."""

    @property
    def configuration_item(self) -> _rt.Ref[_ConfigurationItem]:
        """The row of ConfigurationItems that ``configuration_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "configuration_item_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def material_code(self) -> _rt.Ref[_BillingCode]:
        """The row of BillingCodes that ``material_code_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "material_code_id")

    @property
    def organizational_level_association(self) -> _rt.Ref[_OrganizationalLevelAssociation]:
        """The row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "organizational_level_association_id")

    @property
    def vendor(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``vendor_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "vendor_id")


class SubscriptionCreateFields(_t.TypedDict, total=False):
    """What a new row of Subscriptions can be given."""

    configuration_item_id: _t.Required[int]
    """``configurationItemID``: int32, required and settable at create only, refers to ConfigurationItem, InstalledProductID in SOAP."""
    description: str | None
    """``description``: string, at most 2,000 characters."""
    effective_date: _t.Required[_rt.datetime]
    """``effectiveDate``: datetime, required."""
    expiration_date: _t.Required[_rt.datetime]
    """``expirationDate``: datetime, required."""
    material_code_id: _t.Required[int]
    """``materialCodeID``: int32, required, refers to BillingCode."""
    period_cost: float | None
    """``periodCost``: double, not queryable."""
    period_price: _t.Required[float]
    """``periodPrice``: double, required, not queryable."""
    period_type: _t.Required[int]
    """``periodType``: int32, required, picklist."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    status: _t.Required[int]
    """``status``: int32, required, picklist of the tenant."""
    subscription_name: _t.Required[str]
    """``subscriptionName``: string, at most 100 characters, required."""
    vendor_id: int | None
    """``vendorID``: int32, refers to Company."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class SubscriptionCreate(_rt.WriteModel):
    """A row of Subscriptions to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    configuration_item_id: int
    """``configurationItemID``: int32, required and settable at create only, refers to ConfigurationItem, InstalledProductID in SOAP."""
    description: str | None | _rt.Unset = _rt.UNSET
    """``description``: string, at most 2,000 characters."""
    effective_date: _rt.datetime
    """``effectiveDate``: datetime, required."""
    expiration_date: _rt.datetime
    """``expirationDate``: datetime, required."""
    material_code_id: int
    """``materialCodeID``: int32, required, refers to BillingCode."""
    period_cost: float | None | _rt.Unset = _rt.UNSET
    """``periodCost``: double, not queryable."""
    period_price: float
    """``periodPrice``: double, required, not queryable."""
    period_type: int
    """``periodType``: int32, required, picklist."""
    purchase_order_number: str | None | _rt.Unset = _rt.UNSET
    """``purchaseOrderNumber``: string, at most 50 characters."""
    status: int
    """``status``: int32, required, picklist of the tenant."""
    subscription_name: str
    """``subscriptionName``: string, at most 100 characters, required."""
    vendor_id: int | None | _rt.Unset = _rt.UNSET
    """``vendorID``: int32, refers to Company."""
    udf: _t.Mapping[str, str | float | None] | _rt.Unset = _rt.UNSET
    """User-defined fields by name."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[SubscriptionCreateFields]) -> None: ...


class SubscriptionUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Subscriptions. Left out is kept; None clears."""

    description: str | None
    """``description``: string, at most 2,000 characters."""
    effective_date: _rt.datetime
    """``effectiveDate``: datetime, required."""
    expiration_date: _rt.datetime
    """``expirationDate``: datetime, required."""
    material_code_id: int
    """``materialCodeID``: int32, required, refers to BillingCode."""
    period_cost: float | None
    """``periodCost``: double, not queryable."""
    period_price: float
    """``periodPrice``: double, required, not queryable."""
    period_type: int
    """``periodType``: int32, required, picklist."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    status: int
    """``status``: int32, required, picklist of the tenant."""
    subscription_name: str
    """``subscriptionName``: string, at most 100 characters, required."""
    vendor_id: int | None
    """``vendorID``: int32, refers to Company."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name. Only those that are listed are changed."""


class SubscriptionReplaceFields(_t.TypedDict, total=False):
    """What a row of Subscriptions is replaced by. Left out is cleared."""

    description: str | None
    """``description``: string, at most 2,000 characters."""
    effective_date: _t.Required[_rt.datetime]
    """``effectiveDate``: datetime, required."""
    expiration_date: _t.Required[_rt.datetime]
    """``expirationDate``: datetime, required."""
    material_code_id: _t.Required[int]
    """``materialCodeID``: int32, required, refers to BillingCode."""
    period_cost: float | None
    """``periodCost``: double, not queryable."""
    period_price: _t.Required[float]
    """``periodPrice``: double, required, not queryable."""
    period_type: _t.Required[int]
    """``periodType``: int32, required, picklist."""
    purchase_order_number: str | None
    """``purchaseOrderNumber``: string, at most 50 characters."""
    status: _t.Required[int]
    """``status``: int32, required, picklist of the tenant."""
    subscription_name: _t.Required[str]
    """``subscriptionName``: string, at most 100 characters, required."""
    vendor_id: int | None
    """``vendorID``: int32, refers to Company."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


class SubscriptionsService(_rt.Readable[Subscription], _rt.Referring[Subscription, "_BillingCode | _Company | _ConfigurationItem | _OrganizationalLevelAssociation | _Resource"], _rt.Creatable[Subscription], _rt.Updatable[Subscription], _rt.Deleting[Subscription]):
    """What the API can do with Subscriptions: the sync service."""

    model = Subscription

    @_t.overload
    def create(self, model: SubscriptionCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[SubscriptionCreateFields]) -> int: ...

    def create(self, model: SubscriptionCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(SubscriptionCreate, model, fields)

    @_t.overload
    def update(self, row: Subscription, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[SubscriptionUpdateFields]) -> None: ...

    def update(self, target: int | Subscription, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[SubscriptionReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /) -> None:
        """Delete the row with this id.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {})


class AsyncSubscriptionsService(_rt.AsyncReadable[Subscription], _rt.AsyncReferring[Subscription, "_BillingCode | _Company | _ConfigurationItem | _OrganizationalLevelAssociation | _Resource"], _rt.AsyncCreatable[Subscription], _rt.AsyncUpdatable[Subscription], _rt.AsyncDeleting[Subscription]):
    """What the API can do with Subscriptions: the async service."""

    model = Subscription

    @_t.overload
    async def create(self, model: SubscriptionCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[SubscriptionCreateFields]) -> int: ...

    async def create(self, model: SubscriptionCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(SubscriptionCreate, model, fields)

    @_t.overload
    async def update(self, row: Subscription, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[SubscriptionUpdateFields]) -> None: ...

    async def update(self, target: int | Subscription, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[SubscriptionReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /) -> None:
        """Delete the row with this id.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {})
