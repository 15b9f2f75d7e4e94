"""PurchaseOrders. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .resources import Resource as _Resource
    from .shipping_types import ShippingType as _ShippingType
    from .companies import CompanyPath as _CompanyPath
    from .resources import ResourcePath as _ResourcePath
    from .shipping_types import ShippingTypePath as _ShippingTypePath

_SCHEMA = _rt.EntitySchema(
    "PurchaseOrders",
    "PurchaseOrder",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('cancel_date_time', 'cancelDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='creator_resource'),
        _rt.FieldSchema('external_po_number', 'externalPONumber', 'string', length=50),
        _rt.FieldSchema('fax', 'fax', 'string', length=25),
        _rt.FieldSchema('freight', 'freight', 'double'),
        _rt.FieldSchema('general_memo', 'generalMemo', 'string', length=4000),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('internal_currency_freight', 'internalCurrencyFreight', 'double', read_only=True),
        _rt.FieldSchema('latest_estimated_arrival_date', 'latestEstimatedArrivalDate', 'datetime', read_only=True),
        _rt.FieldSchema('payment_term', 'paymentTerm', 'int32'),
        _rt.FieldSchema('phone', 'phone', 'string', length=25),
        _rt.FieldSchema('purchase_for_company_id', 'purchaseForCompanyID', 'int32', reference='Company', soap='PurchaseForAccountID', target='Companies', relation='purchase_for_company'),
        _rt.FieldSchema('purchase_order_number', 'purchaseOrderNumber', 'string', length=50, read_only=True),
        _rt.FieldSchema('purchase_order_template_id', 'purchaseOrderTemplateID', 'int32'),
        _rt.FieldSchema('shipping_date', 'shippingDate', 'datetime'),
        _rt.FieldSchema('shipping_type', 'shippingType', 'int32', reference='ShippingType', target='ShippingTypes', relation='shipping_type_ref'),
        _rt.FieldSchema('ship_to_address1', 'shipToAddress1', 'string', length=128, required=True),
        _rt.FieldSchema('ship_to_address2', 'shipToAddress2', 'string', length=128),
        _rt.FieldSchema('ship_to_city', 'shipToCity', 'string', length=30),
        _rt.FieldSchema('ship_to_name', 'shipToName', 'string', length=100, required=True),
        _rt.FieldSchema('ship_to_postal_code', 'shipToPostalCode', 'string', length=10),
        _rt.FieldSchema('ship_to_state', 'shipToState', 'string', length=25),
        _rt.FieldSchema('show_each_tax_in_group', 'showEachTaxInGroup', 'boolean'),
        _rt.FieldSchema('show_tax_category', 'showTaxCategory', 'boolean'),
        _rt.FieldSchema('status', 'status', 'int32', required=True),
        _rt.FieldSchema('submit_date_time', 'submitDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('tax_region_id', 'taxRegionID', 'int32', soap='TaxGroup'),
        _rt.FieldSchema('use_item_descriptions_from', 'useItemDescriptionsFrom', 'int32'),
        _rt.FieldSchema('vendor_id', 'vendorID', 'int32', required=True, read_only=True, reference='Company', target='Companies', relation='vendor'),
        _rt.FieldSchema('vendor_invoice_number', 'vendorInvoiceNumber', 'string', length=50),
        _rt.FieldSchema('additional_vendor_invoice_numbers', 'additionalVendorInvoiceNumbers', 'string', length=8000, read_only=True, queryable=False),
    ),
    root_writes=True,
    can="create update replace",
    package="autotask",
)


class PurchaseOrderPath(_rt.Path[_rt.Root, "PurchaseOrder"]):
    """The relations of PurchaseOrders, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``creator_resource_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    purchase_for_company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``purchase_for_company_id`` refers to."""
    shipping_type_ref: _ShippingTypePath[_rt.Root]
    """To the row of ShippingTypes that ``shipping_type`` refers to."""
    vendor: _CompanyPath[_rt.Root]
    """To the row of Companies that ``vendor_id`` refers to."""


class PurchaseOrderFields(_rt.Fields["PurchaseOrder"], PurchaseOrderPath["PurchaseOrder"]):
    """The fields of PurchaseOrders in queries: ``T = PurchaseOrder.q``."""

    id: _rt.Integer[PurchaseOrder]
    """``id``: int64, read-only."""
    cancel_date_time: _rt.DateTime[PurchaseOrder]
    """``cancelDateTime``: datetime, read-only."""
    create_date_time: _rt.DateTime[PurchaseOrder]
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: _rt.Integer[PurchaseOrder]
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    external_po_number: _rt.Text[PurchaseOrder]
    """``externalPONumber``: string, at most 50 characters."""
    fax: _rt.Text[PurchaseOrder]
    """``fax``: string, at most 25 characters."""
    freight: _rt.Double[PurchaseOrder]
    """``freight``: double."""
    general_memo: _rt.Text[PurchaseOrder]
    """``generalMemo``: string, at most 4,000 characters."""
    impersonator_creator_resource_id: _rt.Integer[PurchaseOrder]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    internal_currency_freight: _rt.Double[PurchaseOrder]
    """``internalCurrencyFreight``: double, read-only."""
    latest_estimated_arrival_date: _rt.DateTime[PurchaseOrder]
    """``latestEstimatedArrivalDate``: datetime, read-only."""
    payment_term: _rt.Integer[PurchaseOrder]
    """``paymentTerm``: int32, picklist of the tenant."""
    phone: _rt.Text[PurchaseOrder]
    """``phone``: string, at most 25 characters."""
    purchase_for_company_id: _rt.Integer[PurchaseOrder]
    """``purchaseForCompanyID``: int32, refers to Company, PurchaseForAccountID in SOAP."""
    purchase_order_number: _rt.Text[PurchaseOrder]
    """``purchaseOrderNumber``: string, at most 50 characters, read-only."""
    purchase_order_template_id: _rt.Integer[PurchaseOrder]
    """``purchaseOrderTemplateID``: int32, picklist of the tenant."""
    shipping_date: _rt.DateTime[PurchaseOrder]
    """``shippingDate``: datetime."""
    shipping_type: _rt.Integer[PurchaseOrder]
    """``shippingType``: int32, refers to ShippingType."""
    ship_to_address1: _rt.Text[PurchaseOrder]
    """``shipToAddress1``: string, at most 128 characters, required."""
    ship_to_address2: _rt.Text[PurchaseOrder]
    """``shipToAddress2``: string, at most 128 characters."""
    ship_to_city: _rt.Text[PurchaseOrder]
    """``shipToCity``: string, at most 30 characters."""
    ship_to_name: _rt.Text[PurchaseOrder]
    """``shipToName``: string, at most 100 characters, required."""
    ship_to_postal_code: _rt.Text[PurchaseOrder]
    """``shipToPostalCode``: string, at most 10 characters."""
    ship_to_state: _rt.Text[PurchaseOrder]
    """``shipToState``: string, at most 25 characters."""
    show_each_tax_in_group: _rt.Boolean[PurchaseOrder]
    """``showEachTaxInGroup``: boolean."""
    show_tax_category: _rt.Boolean[PurchaseOrder]
    """``showTaxCategory``: boolean."""
    status: _rt.Integer[PurchaseOrder]
    """``status``: int32, required, picklist of the tenant."""
    submit_date_time: _rt.DateTime[PurchaseOrder]
    """``submitDateTime``: datetime, read-only."""
    tax_region_id: _rt.Integer[PurchaseOrder]
    """``taxRegionID``: int32, picklist of the tenant, TaxGroup in SOAP."""
    use_item_descriptions_from: _rt.Integer[PurchaseOrder]
    """``useItemDescriptionsFrom``: int32, picklist of the tenant."""
    vendor_id: _rt.Integer[PurchaseOrder]
    """``vendorID``: int32, required and settable at create only, refers to Company."""
    vendor_invoice_number: _rt.Text[PurchaseOrder]
    """``vendorInvoiceNumber``: string, at most 50 characters."""
    additional_vendor_invoice_numbers: _rt.Text[PurchaseOrder]
    """``additionalVendorInvoiceNumbers``: string, at most 8,000 characters, read-only, not queryable."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class PurchaseOrder(_rt.Row):
    """A row of PurchaseOrders, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = PurchaseOrderFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    cancel_date_time: _rt.datetime | None = None
    """``cancelDateTime``: datetime, read-only."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: int | None = None
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    external_po_number: str | None = None
    """``externalPONumber``: string, at most 50 characters."""
    fax: str | None = None
    """``fax``: string, at most 25 characters."""
    freight: float | None = None
    """``freight``: double."""
    general_memo: str | None = None
    """``generalMemo``: string, at most 4,000 characters."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    internal_currency_freight: float | None = None
    """``internalCurrencyFreight``: double, read-only."""
    latest_estimated_arrival_date: _rt.datetime | None = None
    """``latestEstimatedArrivalDate``: datetime, read-only."""
    payment_term: int | None = None
    """``paymentTerm``: int32, picklist of the tenant."""
    phone: str | None = None
    """``phone``: string, at most 25 characters."""
    purchase_for_company_id: int | None = None
    """``purchaseForCompanyID``: int32, refers to Company, PurchaseForAccountID in SOAP."""
    purchase_order_number: str | None = None
    """``purchaseOrderNumber``: string, at most 50 characters, read-only."""
    purchase_order_template_id: int | None = None
    """``purchaseOrderTemplateID``: int32, picklist of the tenant."""
    shipping_date: _rt.datetime | None = None
    """``shippingDate``: datetime."""
    shipping_type: int | None = None
    """``shippingType``: int32, refers to ShippingType."""
    ship_to_address1: str | None = None
    """``shipToAddress1``: string, at most 128 characters, required."""
    ship_to_address2: str | None = None
    """``shipToAddress2``: string, at most 128 characters."""
    ship_to_city: str | None = None
    """``shipToCity``: string, at most 30 characters."""
    ship_to_name: str | None = None
    """``shipToName``: string, at most 100 characters, required."""
    ship_to_postal_code: str | None = None
    """``shipToPostalCode``: string, at most 10 characters."""
    ship_to_state: str | None = None
    """``shipToState``: string, at most 25 characters."""
    show_each_tax_in_group: bool | None = None
    """``showEachTaxInGroup``: boolean."""
    show_tax_category: bool | None = None
    """``showTaxCategory``: boolean."""
    status: int | None = None
    """``status``: int32, required, picklist of the tenant."""
    submit_date_time: _rt.datetime | None = None
    """``submitDateTime``: datetime, read-only."""
    tax_region_id: int | None = None
    """``taxRegionID``: int32, picklist of the tenant, TaxGroup in SOAP."""
    use_item_descriptions_from: int | None = None
    """``useItemDescriptionsFrom``: int32, picklist of the tenant."""
    vendor_id: int | None = None
    """``vendorID``: int32, required and settable at create only, refers to Company."""
    vendor_invoice_number: str | None = None
    """``vendorInvoiceNumber``: string, at most 50 characters."""
    additional_vendor_invoice_numbers: str | None = None
    """``additionalVendorInvoiceNumbers``: string, at most 8,000 characters, read-only, not queryable."""

    @property
    def creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "creator_resource_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def purchase_for_company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``purchase_for_company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "purchase_for_company_id")

    @property
    def shipping_type_ref(self) -> _rt.Ref[_ShippingType]:
        """The row of ShippingTypes that ``shipping_type`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "shipping_type")

    @property
    def vendor(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``vendor_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "vendor_id")


class PurchaseOrderCreateFields(_t.TypedDict, total=False):
    """What a new row of PurchaseOrders can be given."""

    external_po_number: str | None
    """``externalPONumber``: string, at most 50 characters."""
    fax: str | None
    """``fax``: string, at most 25 characters."""
    freight: float | None
    """``freight``: double."""
    general_memo: str | None
    """``generalMemo``: string, at most 4,000 characters."""
    payment_term: int | None
    """``paymentTerm``: int32, picklist of the tenant."""
    phone: str | None
    """``phone``: string, at most 25 characters."""
    purchase_for_company_id: int | None
    """``purchaseForCompanyID``: int32, refers to Company, PurchaseForAccountID in SOAP."""
    purchase_order_template_id: int | None
    """``purchaseOrderTemplateID``: int32, picklist of the tenant."""
    shipping_date: _rt.datetime | None
    """``shippingDate``: datetime."""
    shipping_type: int | None
    """``shippingType``: int32, refers to ShippingType."""
    ship_to_address1: _t.Required[str]
    """``shipToAddress1``: string, at most 128 characters, required."""
    ship_to_address2: str | None
    """``shipToAddress2``: string, at most 128 characters."""
    ship_to_city: str | None
    """``shipToCity``: string, at most 30 characters."""
    ship_to_name: _t.Required[str]
    """``shipToName``: string, at most 100 characters, required."""
    ship_to_postal_code: str | None
    """``shipToPostalCode``: string, at most 10 characters."""
    ship_to_state: str | None
    """``shipToState``: string, at most 25 characters."""
    show_each_tax_in_group: bool | None
    """``showEachTaxInGroup``: boolean."""
    show_tax_category: bool | None
    """``showTaxCategory``: boolean."""
    status: _t.Required[int]
    """``status``: int32, required, picklist of the tenant."""
    tax_region_id: int | None
    """``taxRegionID``: int32, picklist of the tenant, TaxGroup in SOAP."""
    use_item_descriptions_from: int | None
    """``useItemDescriptionsFrom``: int32, picklist of the tenant."""
    vendor_id: _t.Required[int]
    """``vendorID``: int32, required and settable at create only, refers to Company."""
    vendor_invoice_number: str | None
    """``vendorInvoiceNumber``: string, at most 50 characters."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class PurchaseOrderCreate(_rt.WriteModel):
    """A row of PurchaseOrders to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    external_po_number: str | None | _rt.Unset = _rt.UNSET
    """``externalPONumber``: string, at most 50 characters."""
    fax: str | None | _rt.Unset = _rt.UNSET
    """``fax``: string, at most 25 characters."""
    freight: float | None | _rt.Unset = _rt.UNSET
    """``freight``: double."""
    general_memo: str | None | _rt.Unset = _rt.UNSET
    """``generalMemo``: string, at most 4,000 characters."""
    payment_term: int | None | _rt.Unset = _rt.UNSET
    """``paymentTerm``: int32, picklist of the tenant."""
    phone: str | None | _rt.Unset = _rt.UNSET
    """``phone``: string, at most 25 characters."""
    purchase_for_company_id: int | None | _rt.Unset = _rt.UNSET
    """``purchaseForCompanyID``: int32, refers to Company, PurchaseForAccountID in SOAP."""
    purchase_order_template_id: int | None | _rt.Unset = _rt.UNSET
    """``purchaseOrderTemplateID``: int32, picklist of the tenant."""
    shipping_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``shippingDate``: datetime."""
    shipping_type: int | None | _rt.Unset = _rt.UNSET
    """``shippingType``: int32, refers to ShippingType."""
    ship_to_address1: str
    """``shipToAddress1``: string, at most 128 characters, required."""
    ship_to_address2: str | None | _rt.Unset = _rt.UNSET
    """``shipToAddress2``: string, at most 128 characters."""
    ship_to_city: str | None | _rt.Unset = _rt.UNSET
    """``shipToCity``: string, at most 30 characters."""
    ship_to_name: str
    """``shipToName``: string, at most 100 characters, required."""
    ship_to_postal_code: str | None | _rt.Unset = _rt.UNSET
    """``shipToPostalCode``: string, at most 10 characters."""
    ship_to_state: str | None | _rt.Unset = _rt.UNSET
    """``shipToState``: string, at most 25 characters."""
    show_each_tax_in_group: bool | None | _rt.Unset = _rt.UNSET
    """``showEachTaxInGroup``: boolean."""
    show_tax_category: bool | None | _rt.Unset = _rt.UNSET
    """``showTaxCategory``: boolean."""
    status: int
    """``status``: int32, required, picklist of the tenant."""
    tax_region_id: int | None | _rt.Unset = _rt.UNSET
    """``taxRegionID``: int32, picklist of the tenant, TaxGroup in SOAP."""
    use_item_descriptions_from: int | None | _rt.Unset = _rt.UNSET
    """``useItemDescriptionsFrom``: int32, picklist of the tenant."""
    vendor_id: int
    """``vendorID``: int32, required and settable at create only, refers to Company."""
    vendor_invoice_number: str | None | _rt.Unset = _rt.UNSET
    """``vendorInvoiceNumber``: string, at most 50 characters."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[PurchaseOrderCreateFields]) -> None: ...


class PurchaseOrderUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of PurchaseOrders. Left out is kept; None clears."""

    external_po_number: str | None
    """``externalPONumber``: string, at most 50 characters."""
    fax: str | None
    """``fax``: string, at most 25 characters."""
    freight: float | None
    """``freight``: double."""
    general_memo: str | None
    """``generalMemo``: string, at most 4,000 characters."""
    payment_term: int | None
    """``paymentTerm``: int32, picklist of the tenant."""
    phone: str | None
    """``phone``: string, at most 25 characters."""
    purchase_for_company_id: int | None
    """``purchaseForCompanyID``: int32, refers to Company, PurchaseForAccountID in SOAP."""
    purchase_order_template_id: int | None
    """``purchaseOrderTemplateID``: int32, picklist of the tenant."""
    shipping_date: _rt.datetime | None
    """``shippingDate``: datetime."""
    shipping_type: int | None
    """``shippingType``: int32, refers to ShippingType."""
    ship_to_address1: str
    """``shipToAddress1``: string, at most 128 characters, required."""
    ship_to_address2: str | None
    """``shipToAddress2``: string, at most 128 characters."""
    ship_to_city: str | None
    """``shipToCity``: string, at most 30 characters."""
    ship_to_name: str
    """``shipToName``: string, at most 100 characters, required."""
    ship_to_postal_code: str | None
    """``shipToPostalCode``: string, at most 10 characters."""
    ship_to_state: str | None
    """``shipToState``: string, at most 25 characters."""
    show_each_tax_in_group: bool | None
    """``showEachTaxInGroup``: boolean."""
    show_tax_category: bool | None
    """``showTaxCategory``: boolean."""
    status: int
    """``status``: int32, required, picklist of the tenant."""
    tax_region_id: int | None
    """``taxRegionID``: int32, picklist of the tenant, TaxGroup in SOAP."""
    use_item_descriptions_from: int | None
    """``useItemDescriptionsFrom``: int32, picklist of the tenant."""
    vendor_invoice_number: str | None
    """``vendorInvoiceNumber``: string, at most 50 characters."""


class PurchaseOrderReplaceFields(_t.TypedDict, total=False):
    """What a row of PurchaseOrders is replaced by. Left out is cleared."""

    external_po_number: str | None
    """``externalPONumber``: string, at most 50 characters."""
    fax: str | None
    """``fax``: string, at most 25 characters."""
    freight: float | None
    """``freight``: double."""
    general_memo: str | None
    """``generalMemo``: string, at most 4,000 characters."""
    payment_term: int | None
    """``paymentTerm``: int32, picklist of the tenant."""
    phone: str | None
    """``phone``: string, at most 25 characters."""
    purchase_for_company_id: int | None
    """``purchaseForCompanyID``: int32, refers to Company, PurchaseForAccountID in SOAP."""
    purchase_order_template_id: int | None
    """``purchaseOrderTemplateID``: int32, picklist of the tenant."""
    shipping_date: _rt.datetime | None
    """``shippingDate``: datetime."""
    shipping_type: int | None
    """``shippingType``: int32, refers to ShippingType."""
    ship_to_address1: _t.Required[str]
    """``shipToAddress1``: string, at most 128 characters, required."""
    ship_to_address2: str | None
    """``shipToAddress2``: string, at most 128 characters."""
    ship_to_city: str | None
    """``shipToCity``: string, at most 30 characters."""
    ship_to_name: _t.Required[str]
    """``shipToName``: string, at most 100 characters, required."""
    ship_to_postal_code: str | None
    """``shipToPostalCode``: string, at most 10 characters."""
    ship_to_state: str | None
    """``shipToState``: string, at most 25 characters."""
    show_each_tax_in_group: bool | None
    """``showEachTaxInGroup``: boolean."""
    show_tax_category: bool | None
    """``showTaxCategory``: boolean."""
    status: _t.Required[int]
    """``status``: int32, required, picklist of the tenant."""
    tax_region_id: int | None
    """``taxRegionID``: int32, picklist of the tenant, TaxGroup in SOAP."""
    use_item_descriptions_from: int | None
    """``useItemDescriptionsFrom``: int32, picklist of the tenant."""
    vendor_invoice_number: str | None
    """``vendorInvoiceNumber``: string, at most 50 characters."""


class PurchaseOrdersService(_rt.Readable[PurchaseOrder], _rt.Referring[PurchaseOrder, "_ShippingType"], _rt.Creatable[PurchaseOrder], _rt.Updatable[PurchaseOrder]):
    """What the API can do with PurchaseOrders: the sync service."""

    model = PurchaseOrder

    @_t.overload
    def create(self, model: PurchaseOrderCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[PurchaseOrderCreateFields]) -> int: ...

    def create(self, model: PurchaseOrderCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(PurchaseOrderCreate, model, fields)

    @_t.overload
    def update(self, row: PurchaseOrder, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[PurchaseOrderUpdateFields]) -> None: ...

    def update(self, target: int | PurchaseOrder, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[PurchaseOrderReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncPurchaseOrdersService(_rt.AsyncReadable[PurchaseOrder], _rt.AsyncReferring[PurchaseOrder, "_ShippingType"], _rt.AsyncCreatable[PurchaseOrder], _rt.AsyncUpdatable[PurchaseOrder]):
    """What the API can do with PurchaseOrders: the async service."""

    model = PurchaseOrder

    @_t.overload
    async def create(self, model: PurchaseOrderCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[PurchaseOrderCreateFields]) -> int: ...

    async def create(self, model: PurchaseOrderCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(PurchaseOrderCreate, model, fields)

    @_t.overload
    async def update(self, row: PurchaseOrder, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[PurchaseOrderUpdateFields]) -> None: ...

    async def update(self, target: int | PurchaseOrder, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[PurchaseOrderReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
