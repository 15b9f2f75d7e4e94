"""SalesOrders. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .contacts import Contact as _Contact
    from .opportunities import Opportunity as _Opportunity
    from .organizational_level_associations import OrganizationalLevelAssociation as _OrganizationalLevelAssociation
    from .resources import Resource as _Resource
    from .sales_order_attachments import SalesOrderAttachment as _SalesOrderAttachment
    from .companies import CompanyPath as _CompanyPath
    from .contacts import ContactPath as _ContactPath
    from .opportunities import OpportunityPath as _OpportunityPath
    from .organizational_level_associations import OrganizationalLevelAssociationPath as _OrganizationalLevelAssociationPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "SalesOrders",
    "SalesOrder",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('additional_bill_to_address_information', 'additionalBillToAddressInformation', 'string', length=100, read_only=True),
        _rt.FieldSchema('additional_ship_to_address_information', 'additionalShipToAddressInformation', 'string', length=100, read_only=True),
        _rt.FieldSchema('billing_address1', 'billingAddress1', 'string', length=150, read_only=True, soap='BillToAddress1'),
        _rt.FieldSchema('billing_address2', 'billingAddress2', 'string', length=150, read_only=True, soap='BillToAddress2'),
        _rt.FieldSchema('bill_to_city', 'billToCity', 'string', length=50, read_only=True),
        _rt.FieldSchema('bill_to_country_id', 'billToCountryID', 'int32', read_only=True),
        _rt.FieldSchema('bill_to_postal_code', 'billToPostalCode', 'string', length=50, read_only=True),
        _rt.FieldSchema('bill_to_state', 'billToState', 'string', length=50, read_only=True),
        _rt.FieldSchema('company_id', 'companyID', 'int32', read_only=True, reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('contact_id', 'contactID', 'int32', read_only=True, reference='Contact', soap='Contact', target='Contacts', relation='contact'),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('opportunity_id', 'opportunityID', 'int32', read_only=True, reference='Opportunity', target='Opportunities', relation='opportunity'),
        _rt.FieldSchema('organizational_level_association_id', 'organizationalLevelAssociationID', 'int32', read_only=True, reference='OrganizationalLevelAssociation', soap='BusinessDivisionSubdivisionID', target='OrganizationalLevelAssociations', relation='organizational_level_association'),
        _rt.FieldSchema('owner_resource_id', 'ownerResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='owner_resource'),
        _rt.FieldSchema('promised_fulfillment_date', 'promisedFulfillmentDate', 'datetime', read_only=True, soap='PromisedDueDate'),
        _rt.FieldSchema('sales_order_date', 'salesOrderDate', 'datetime', read_only=True),
        _rt.FieldSchema('ship_to_address1', 'shipToAddress1', 'string', length=150, read_only=True),
        _rt.FieldSchema('ship_to_address2', 'shipToAddress2', 'string', length=150, read_only=True),
        _rt.FieldSchema('ship_to_city', 'shipToCity', 'string', length=50, read_only=True),
        _rt.FieldSchema('ship_to_country_id', 'shipToCountryID', 'int32', read_only=True),
        _rt.FieldSchema('ship_to_postal_code', 'shipToPostalCode', 'string', length=50, read_only=True),
        _rt.FieldSchema('ship_to_state', 'shipToState', 'string', length=50, read_only=True),
        _rt.FieldSchema('status', 'status', 'int32', read_only=True),
        _rt.FieldSchema('title', 'title', 'string', length=128, read_only=True),
    ),
    root_writes=True,
    parent=('Opportunities', 'SalesOrders', 'opportunity_id'),
    user_defined_fields=True,
    label="title",
    can="update replace",
    package="autotask",
)


class SalesOrderPath(_rt.Path[_rt.Root, "SalesOrder"]):
    """The relations of SalesOrders, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``contact_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    opportunity: _OpportunityPath[_rt.Root]
    """To the row of Opportunities that ``opportunity_id`` refers to."""
    organizational_level_association: _OrganizationalLevelAssociationPath[_rt.Root]
    """To the row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to."""
    owner_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``owner_resource_id`` refers to."""


class SalesOrderFields(_rt.Fields["SalesOrder"], SalesOrderPath["SalesOrder"]):
    """The fields of SalesOrders in queries: ``T = SalesOrder.q``."""

    id: _rt.Integer[SalesOrder]
    """``id``: int64, read-only."""
    additional_bill_to_address_information: _rt.Text[SalesOrder]
    """``additionalBillToAddressInformation``: string, at most 100 characters, read-only."""
    additional_ship_to_address_information: _rt.Text[SalesOrder]
    """``additionalShipToAddressInformation``: string, at most 100 characters, read-only."""
    billing_address1: _rt.Text[SalesOrder]
    """``billingAddress1``: string, at most 150 characters, read-only, BillToAddress1 in SOAP."""
    billing_address2: _rt.Text[SalesOrder]
    """``billingAddress2``: string, at most 150 characters, read-only, BillToAddress2 in SOAP."""
    bill_to_city: _rt.Text[SalesOrder]
    """``billToCity``: string, at most 50 characters, read-only."""
    bill_to_country_id: _rt.Integer[SalesOrder]
    """``billToCountryID``: int32, read-only."""
    bill_to_postal_code: _rt.Text[SalesOrder]
    """``billToPostalCode``: string, at most 50 characters, read-only."""
    bill_to_state: _rt.Text[SalesOrder]
    """``billToState``: string, at most 50 characters, read-only."""
    company_id: _rt.Integer[SalesOrder]
    """``companyID``: int32, read-only, refers to Company, AccountID in SOAP."""
    contact_id: _rt.Integer[SalesOrder]
    """``contactID``: int32, read-only, refers to Contact, Contact in SOAP."""
    impersonator_creator_resource_id: _rt.Integer[SalesOrder]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    opportunity_id: _rt.Integer[SalesOrder]
    """``opportunityID``: int32, read-only, refers to Opportunity."""
    organizational_level_association_id: _rt.Integer[SalesOrder]
    """``organizationalLevelAssociationID``: int32, read-only, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    owner_resource_id: _rt.Integer[SalesOrder]
    """``ownerResourceID``: int32, read-only, refers to Resource."""
    promised_fulfillment_date: _rt.DateTime[SalesOrder]
    """``promisedFulfillmentDate``: datetime, read-only, PromisedDueDate in SOAP."""
    sales_order_date: _rt.DateTime[SalesOrder]
    """``salesOrderDate``: datetime, read-only."""
    ship_to_address1: _rt.Text[SalesOrder]
    """``shipToAddress1``: string, at most 150 characters, read-only."""
    ship_to_address2: _rt.Text[SalesOrder]
    """``shipToAddress2``: string, at most 150 characters, read-only."""
    ship_to_city: _rt.Text[SalesOrder]
    """``shipToCity``: string, at most 50 characters, read-only."""
    ship_to_country_id: _rt.Integer[SalesOrder]
    """``shipToCountryID``: int32, read-only."""
    ship_to_postal_code: _rt.Text[SalesOrder]
    """``shipToPostalCode``: string, at most 50 characters, read-only."""
    ship_to_state: _rt.Text[SalesOrder]
    """``shipToState``: string, at most 50 characters, read-only."""
    status: _rt.Integer[SalesOrder]
    """``status``: int32, read-only, picklist of the tenant."""
    title: _rt.Text[SalesOrder]
    """``title``: string, at most 128 characters, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class SalesOrder(_rt.Row):
    """A row of SalesOrders, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = SalesOrderFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    additional_bill_to_address_information: str | None = None
    """``additionalBillToAddressInformation``: string, at most 100 characters, read-only."""
    additional_ship_to_address_information: str | None = None
    """``additionalShipToAddressInformation``: string, at most 100 characters, read-only."""
    billing_address1: str | None = None
    """``billingAddress1``: string, at most 150 characters, read-only, BillToAddress1 in SOAP."""
    billing_address2: str | None = None
    """``billingAddress2``: string, at most 150 characters, read-only, BillToAddress2 in SOAP."""
    bill_to_city: str | None = None
    """``billToCity``: string, at most 50 characters, read-only."""
    bill_to_country_id: int | None = None
    """``billToCountryID``: int32, read-only."""
    bill_to_postal_code: str | None = None
    """``billToPostalCode``: string, at most 50 characters, read-only."""
    bill_to_state: str | None = None
    """``billToState``: string, at most 50 characters, read-only."""
    company_id: int | None = None
    """``companyID``: int32, read-only, refers to Company, AccountID in SOAP."""
    contact_id: int | None = None
    """``contactID``: int32, read-only, refers to Contact, Contact in SOAP."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    opportunity_id: int | None = None
    """``opportunityID``: int32, read-only, refers to Opportunity."""
    organizational_level_association_id: int | None = None
    """``organizationalLevelAssociationID``: int32, read-only, refers to OrganizationalLevelAssociation, BusinessDivisionSubdivisionID in SOAP."""
    owner_resource_id: int | None = None
    """``ownerResourceID``: int32, read-only, refers to Resource."""
    promised_fulfillment_date: _rt.datetime | None = None
    """``promisedFulfillmentDate``: datetime, read-only, PromisedDueDate in SOAP."""
    sales_order_date: _rt.datetime | None = None
    """``salesOrderDate``: datetime, read-only."""
    ship_to_address1: str | None = None
    """``shipToAddress1``: string, at most 150 characters, read-only."""
    ship_to_address2: str | None = None
    """``shipToAddress2``: string, at most 150 characters, read-only."""
    ship_to_city: str | None = None
    """``shipToCity``: string, at most 50 characters, read-only."""
    ship_to_country_id: int | None = None
    """``shipToCountryID``: int32, read-only."""
    ship_to_postal_code: str | None = None
    """``shipToPostalCode``: string, at most 50 characters, read-only."""
    ship_to_state: str | None = None
    """``shipToState``: string, at most 50 characters, read-only."""
    status: int | None = None
    """``status``: int32, read-only, picklist of the tenant."""
    title: str | None = None
    """``title``: string, at most 128 characters, read-only."""

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contact_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def opportunity(self) -> _rt.Ref[_Opportunity]:
        """The row of Opportunities that ``opportunity_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "opportunity_id")

    @property
    def organizational_level_association(self) -> _rt.Ref[_OrganizationalLevelAssociation]:
        """The row of OrganizationalLevelAssociations that ``organizational_level_association_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "organizational_level_association_id")

    @property
    def owner_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``owner_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "owner_resource_id")


class SalesOrderUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of SalesOrders. Left out is kept; None clears."""

    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name. Only those that are listed are changed."""


class SalesOrderReplaceFields(_t.TypedDict, total=False):
    """What a row of SalesOrders is replaced by. Left out is cleared."""

    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


class SalesOrdersService(_rt.Readable[SalesOrder], _rt.Referring[SalesOrder, "_Company | _Contact | _Opportunity | _OrganizationalLevelAssociation"], _rt.Updatable[SalesOrder]):
    """What the API can do with SalesOrders: the sync service."""

    model = SalesOrder

    @_t.overload
    def update(self, row: SalesOrder, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[SalesOrderUpdateFields]) -> None: ...

    def update(self, target: int | SalesOrder, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[SalesOrderReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.Attachments[_SalesOrderAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .sales_order_attachments import SalesOrderAttachmentsService

        return _rt.Attachments(SalesOrderAttachmentsService(self._session), id)


class AsyncSalesOrdersService(_rt.AsyncReadable[SalesOrder], _rt.AsyncReferring[SalesOrder, "_Company | _Contact | _Opportunity | _OrganizationalLevelAssociation"], _rt.AsyncUpdatable[SalesOrder]):
    """What the API can do with SalesOrders: the async service."""

    model = SalesOrder

    @_t.overload
    async def update(self, row: SalesOrder, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[SalesOrderUpdateFields]) -> None: ...

    async def update(self, target: int | SalesOrder, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[SalesOrderReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.AsyncAttachments[_SalesOrderAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .sales_order_attachments import AsyncSalesOrderAttachmentsService

        return _rt.AsyncAttachments(AsyncSalesOrderAttachmentsService(self._session), id)
