"""Contacts. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .company_locations import CompanyLocation as _CompanyLocation
    from .resources import Resource as _Resource
    from .companies import CompanyPath as _CompanyPath
    from .company_locations import CompanyLocationPath as _CompanyLocationPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "Contacts",
    "Contact",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('additional_address_information', 'additionalAddressInformation', 'string', length=100),
        _rt.FieldSchema('address_line', 'addressLine', 'string', length=128),
        _rt.FieldSchema('address_line1', 'addressLine1', 'string', length=128),
        _rt.FieldSchema('alternate_phone', 'alternatePhone', 'string', length=32),
        _rt.FieldSchema('api_vendor_id', 'apiVendorID', 'int32', read_only=True),
        _rt.FieldSchema('bulk_email_opt_out_time', 'bulkEmailOptOutTime', 'datetime', read_only=True),
        _rt.FieldSchema('city', 'city', 'string', length=32),
        _rt.FieldSchema('company_id', 'companyID', 'int32', required=True, read_only=True, reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('company_location_id', 'companyLocationID', 'int32', reference='CompanyLocation', soap='AccountPhysicalLocationID', target='CompanyLocations', relation='company_location'),
        _rt.FieldSchema('country_id', 'countryID', 'int32'),
        _rt.FieldSchema('create_date', 'createDate', 'datetime', read_only=True),
        _rt.FieldSchema('email_address', 'emailAddress', 'string', length=254),
        _rt.FieldSchema('email_address2', 'emailAddress2', 'string', length=254),
        _rt.FieldSchema('email_address3', 'emailAddress3', 'string', length=254),
        _rt.FieldSchema('extension', 'extension', 'string', length=10),
        _rt.FieldSchema('external_id', 'externalID', 'string', length=50),
        _rt.FieldSchema('facebook_url', 'facebookUrl', 'string', length=200),
        _rt.FieldSchema('fax_number', 'faxNumber', 'string', length=25),
        _rt.FieldSchema('first_name', 'firstName', 'string', length=50, required=True),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('is_active', 'isActive', 'int32', required=True, soap='Active'),
        _rt.FieldSchema('is_opted_out_from_bulk_email', 'isOptedOutFromBulkEmail', 'boolean', queryable=False, soap='BulkEmailOptOut'),
        _rt.FieldSchema('last_activity_date', 'lastActivityDate', 'datetime', read_only=True),
        _rt.FieldSchema('last_modified_date', 'lastModifiedDate', 'datetime', read_only=True),
        _rt.FieldSchema('last_name', 'lastName', 'string', length=50, required=True),
        _rt.FieldSchema('linked_in_url', 'linkedInUrl', 'string', length=200),
        _rt.FieldSchema('middle_initial', 'middleInitial', 'string', length=50),
        _rt.FieldSchema('mobile_phone', 'mobilePhone', 'string', length=25),
        _rt.FieldSchema('name_prefix', 'namePrefix', 'int32'),
        _rt.FieldSchema('name_suffix', 'nameSuffix', 'int32'),
        _rt.FieldSchema('note', 'note', 'string', length=50),
        _rt.FieldSchema('receives_email_notifications', 'receivesEmailNotifications', 'boolean', soap='Notification'),
        _rt.FieldSchema('phone', 'phone', 'string', length=25),
        _rt.FieldSchema('primary_contact', 'primaryContact', 'boolean'),
        _rt.FieldSchema('billing_contact', 'billingContact', 'boolean'),
        _rt.FieldSchema('room_number', 'roomNumber', 'string', length=50),
        _rt.FieldSchema('solicitation_opt_out', 'solicitationOptOut', 'boolean', read_only=True, queryable=False),
        _rt.FieldSchema('solicitation_opt_out_time', 'solicitationOptOutTime', 'datetime', read_only=True),
        _rt.FieldSchema('state', 'state', 'string', length=40),
        _rt.FieldSchema('survey_opt_out', 'surveyOptOut', 'boolean', read_only=True, queryable=False),
        _rt.FieldSchema('title', 'title', 'string', length=50),
        _rt.FieldSchema('twitter_url', 'twitterUrl', 'string', length=200),
        _rt.FieldSchema('zip_code', 'zipCode', 'string', length=16),
    ),
    parent=('Companies', 'Contacts', 'company_id'),
    user_defined_fields=True,
    label="last_name",
    can="create update replace delete",
    unique=(('external_id',), ('company_id', 'first_name', 'last_name', 'email_address')),
    package="autotask",
)


class ContactPath(_rt.Path[_rt.Root, "Contact"]):
    """The relations of Contacts, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    company_location: _CompanyLocationPath[_rt.Root]
    """To the row of CompanyLocations that ``company_location_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""


class ContactFields(_rt.Fields["Contact"], ContactPath["Contact"]):
    """The fields of Contacts in queries: ``T = Contact.q``."""

    id: _rt.Integer[Contact]
    """``id``: int64, read-only."""
    additional_address_information: _rt.Text[Contact]
    """``additionalAddressInformation``: string, at most 100 characters."""
    address_line: _rt.Text[Contact]
    """``addressLine``: string, at most 128 characters."""
    address_line1: _rt.Text[Contact]
    """``addressLine1``: string, at most 128 characters."""
    alternate_phone: _rt.Text[Contact]
    """``alternatePhone``: string, at most 32 characters."""
    api_vendor_id: _rt.Integer[Contact]
    """``apiVendorID``: int32, read-only, picklist of the tenant."""
    bulk_email_opt_out_time: _rt.DateTime[Contact]
    """``bulkEmailOptOutTime``: datetime, read-only."""
    city: _rt.Text[Contact]
    """``city``: string, at most 32 characters."""
    company_id: _rt.Integer[Contact]
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    company_location_id: _rt.Integer[Contact]
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    country_id: _rt.Integer[Contact]
    """``countryID``: int32."""
    create_date: _rt.DateTime[Contact]
    """``createDate``: datetime, read-only."""
    email_address: _rt.Text[Contact]
    """``emailAddress``: string, at most 254 characters."""
    email_address2: _rt.Text[Contact]
    """``emailAddress2``: string, at most 254 characters."""
    email_address3: _rt.Text[Contact]
    """``emailAddress3``: string, at most 254 characters."""
    extension: _rt.Text[Contact]
    """``extension``: string, at most 10 characters."""
    external_id: _rt.Text[Contact]
    """``externalID``: string, at most 50 characters."""
    facebook_url: _rt.Text[Contact]
    """``facebookUrl``: string, at most 200 characters."""
    fax_number: _rt.Text[Contact]
    """``faxNumber``: string, at most 25 characters."""
    first_name: _rt.Text[Contact]
    """``firstName``: string, at most 50 characters, required."""
    impersonator_creator_resource_id: _rt.Integer[Contact]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    is_active: _rt.Integer[Contact]
    """``isActive``: int32, required, Active in SOAP."""
    is_opted_out_from_bulk_email: _rt.Boolean[Contact]
    """``isOptedOutFromBulkEmail``: boolean, not queryable, BulkEmailOptOut in SOAP."""
    last_activity_date: _rt.DateTime[Contact]
    """``lastActivityDate``: datetime, read-only."""
    last_modified_date: _rt.DateTime[Contact]
    """``lastModifiedDate``: datetime, read-only."""
    last_name: _rt.Text[Contact]
    """``lastName``: string, at most 50 characters, required."""
    linked_in_url: _rt.Text[Contact]
    """``linkedInUrl``: string, at most 200 characters."""
    middle_initial: _rt.Text[Contact]
    """``middleInitial``: string, at most 50 characters."""
    mobile_phone: _rt.Text[Contact]
    """``mobilePhone``: string, at most 25 characters."""
    name_prefix: _rt.Integer[Contact]
    """``namePrefix``: int32, picklist of the tenant."""
    name_suffix: _rt.Integer[Contact]
    """``nameSuffix``: int32, picklist of the tenant."""
    note: _rt.Text[Contact]
    """``note``: string, at most 50 characters."""
    receives_email_notifications: _rt.Boolean[Contact]
    """``receivesEmailNotifications``: boolean, Notification in SOAP."""
    phone: _rt.Text[Contact]
    """``phone``: string, at most 25 characters."""
    primary_contact: _rt.Boolean[Contact]
    """``primaryContact``: boolean."""
    billing_contact: _rt.Boolean[Contact]
    """``billingContact``: boolean."""
    room_number: _rt.Text[Contact]
    """``roomNumber``: string, at most 50 characters."""
    solicitation_opt_out: _rt.Boolean[Contact]
    """``solicitationOptOut``: boolean, read-only, not queryable."""
    solicitation_opt_out_time: _rt.DateTime[Contact]
    """``solicitationOptOutTime``: datetime, read-only."""
    state: _rt.Text[Contact]
    """``state``: string, at most 40 characters."""
    survey_opt_out: _rt.Boolean[Contact]
    """``surveyOptOut``: boolean, read-only, not queryable."""
    title: _rt.Text[Contact]
    """``title``: string, at most 50 characters."""
    twitter_url: _rt.Text[Contact]
    """``twitterUrl``: string, at most 200 characters."""
    zip_code: _rt.Text[Contact]
    """``zipCode``: string, at most 16 characters."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Contact(_rt.Row):
    """A row of Contacts, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContactFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    additional_address_information: str | None = None
    """``additionalAddressInformation``: string, at most 100 characters."""
    address_line: str | None = None
    """``addressLine``: string, at most 128 characters."""
    address_line1: str | None = None
    """``addressLine1``: string, at most 128 characters."""
    alternate_phone: str | None = None
    """``alternatePhone``: string, at most 32 characters."""
    api_vendor_id: int | None = None
    """``apiVendorID``: int32, read-only, picklist of the tenant."""
    bulk_email_opt_out_time: _rt.datetime | None = None
    """``bulkEmailOptOutTime``: datetime, read-only."""
    city: str | None = None
    """``city``: string, at most 32 characters."""
    company_id: int | None = None
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    company_location_id: int | None = None
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    country_id: int | None = None
    """``countryID``: int32."""
    create_date: _rt.datetime | None = None
    """``createDate``: datetime, read-only."""
    email_address: str | None = None
    """``emailAddress``: string, at most 254 characters."""
    email_address2: str | None = None
    """``emailAddress2``: string, at most 254 characters."""
    email_address3: str | None = None
    """``emailAddress3``: string, at most 254 characters."""
    extension: str | None = None
    """``extension``: string, at most 10 characters."""
    external_id: str | None = None
    """``externalID``: string, at most 50 characters."""
    facebook_url: str | None = None
    """``facebookUrl``: string, at most 200 characters."""
    fax_number: str | None = None
    """``faxNumber``: string, at most 25 characters."""
    first_name: str | None = None
    """``firstName``: string, at most 50 characters, required."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    is_active: int | None = None
    """``isActive``: int32, required, Active in SOAP."""
    is_opted_out_from_bulk_email: bool | None = None
    """``isOptedOutFromBulkEmail``: boolean, not queryable, BulkEmailOptOut in SOAP."""
    last_activity_date: _rt.datetime | None = None
    """``lastActivityDate``: datetime, read-only."""
    last_modified_date: _rt.datetime | None = None
    """``lastModifiedDate``: datetime, read-only."""
    last_name: str | None = None
    """``lastName``: string, at most 50 characters, required."""
    linked_in_url: str | None = None
    """``linkedInUrl``: string, at most 200 characters."""
    middle_initial: str | None = None
    """``middleInitial``: string, at most 50 characters."""
    mobile_phone: str | None = None
    """``mobilePhone``: string, at most 25 characters."""
    name_prefix: int | None = None
    """``namePrefix``: int32, picklist of the tenant."""
    name_suffix: int | None = None
    """``nameSuffix``: int32, picklist of the tenant."""
    note: str | None = None
    """``note``: string, at most 50 characters."""
    receives_email_notifications: bool | None = None
    """``receivesEmailNotifications``: boolean, Notification in SOAP."""
    phone: str | None = None
    """``phone``: string, at most 25 characters."""
    primary_contact: bool | None = None
    """``primaryContact``: boolean."""
    billing_contact: bool | None = None
    """``billingContact``: boolean."""
    room_number: str | None = None
    """``roomNumber``: string, at most 50 characters."""
    solicitation_opt_out: bool | None = None
    """``solicitationOptOut``: boolean, read-only, not queryable."""
    solicitation_opt_out_time: _rt.datetime | None = None
    """``solicitationOptOutTime``: datetime, read-only."""
    state: str | None = None
    """``state``: string, at most 40 characters."""
    survey_opt_out: bool | None = None
    """``surveyOptOut``: boolean, read-only, not queryable."""
    title: str | None = None
    """``title``: string, at most 50 characters."""
    twitter_url: str | None = None
    """``twitterUrl``: string, at most 200 characters."""
    zip_code: str | None = None
    """``zipCode``: string, at most 16 characters."""

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def company_location(self) -> _rt.Ref[_CompanyLocation]:
        """The row of CompanyLocations that ``company_location_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_location_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")


class ContactCreateFields(_t.TypedDict, total=False):
    """What a new row of Contacts can be given."""

    additional_address_information: str | None
    """``additionalAddressInformation``: string, at most 100 characters."""
    address_line: str | None
    """``addressLine``: string, at most 128 characters."""
    address_line1: str | None
    """``addressLine1``: string, at most 128 characters."""
    alternate_phone: str | None
    """``alternatePhone``: string, at most 32 characters."""
    city: str | None
    """``city``: string, at most 32 characters."""
    company_id: _t.Required[int]
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    company_location_id: int | None
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    country_id: int | None
    """``countryID``: int32."""
    email_address: str | None
    """``emailAddress``: string, at most 254 characters."""
    email_address2: str | None
    """``emailAddress2``: string, at most 254 characters."""
    email_address3: str | None
    """``emailAddress3``: string, at most 254 characters."""
    extension: str | None
    """``extension``: string, at most 10 characters."""
    external_id: str | None
    """``externalID``: string, at most 50 characters."""
    facebook_url: str | None
    """``facebookUrl``: string, at most 200 characters."""
    fax_number: str | None
    """``faxNumber``: string, at most 25 characters."""
    first_name: _t.Required[str]
    """``firstName``: string, at most 50 characters, required."""
    is_active: _t.Required[int]
    """``isActive``: int32, required, Active in SOAP."""
    is_opted_out_from_bulk_email: bool | None
    """``isOptedOutFromBulkEmail``: boolean, not queryable, BulkEmailOptOut in SOAP."""
    last_name: _t.Required[str]
    """``lastName``: string, at most 50 characters, required."""
    linked_in_url: str | None
    """``linkedInUrl``: string, at most 200 characters."""
    middle_initial: str | None
    """``middleInitial``: string, at most 50 characters."""
    mobile_phone: str | None
    """``mobilePhone``: string, at most 25 characters."""
    name_prefix: int | None
    """``namePrefix``: int32, picklist of the tenant."""
    name_suffix: int | None
    """``nameSuffix``: int32, picklist of the tenant."""
    note: str | None
    """``note``: string, at most 50 characters."""
    receives_email_notifications: bool | None
    """``receivesEmailNotifications``: boolean, Notification in SOAP."""
    phone: str | None
    """``phone``: string, at most 25 characters."""
    primary_contact: bool | None
    """``primaryContact``: boolean."""
    billing_contact: bool | None
    """``billingContact``: boolean."""
    room_number: str | None
    """``roomNumber``: string, at most 50 characters."""
    state: str | None
    """``state``: string, at most 40 characters."""
    title: str | None
    """``title``: string, at most 50 characters."""
    twitter_url: str | None
    """``twitterUrl``: string, at most 200 characters."""
    zip_code: str | None
    """``zipCode``: string, at most 16 characters."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContactCreate(_rt.WriteModel):
    """A row of Contacts to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    additional_address_information: str | None | _rt.Unset = _rt.UNSET
    """``additionalAddressInformation``: string, at most 100 characters."""
    address_line: str | None | _rt.Unset = _rt.UNSET
    """``addressLine``: string, at most 128 characters."""
    address_line1: str | None | _rt.Unset = _rt.UNSET
    """``addressLine1``: string, at most 128 characters."""
    alternate_phone: str | None | _rt.Unset = _rt.UNSET
    """``alternatePhone``: string, at most 32 characters."""
    city: str | None | _rt.Unset = _rt.UNSET
    """``city``: string, at most 32 characters."""
    company_id: int
    """``companyID``: int32, required and settable at create only, refers to Company, AccountID in SOAP."""
    company_location_id: int | None | _rt.Unset = _rt.UNSET
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    country_id: int | None | _rt.Unset = _rt.UNSET
    """``countryID``: int32."""
    email_address: str | None | _rt.Unset = _rt.UNSET
    """``emailAddress``: string, at most 254 characters."""
    email_address2: str | None | _rt.Unset = _rt.UNSET
    """``emailAddress2``: string, at most 254 characters."""
    email_address3: str | None | _rt.Unset = _rt.UNSET
    """``emailAddress3``: string, at most 254 characters."""
    extension: str | None | _rt.Unset = _rt.UNSET
    """``extension``: string, at most 10 characters."""
    external_id: str | None | _rt.Unset = _rt.UNSET
    """``externalID``: string, at most 50 characters."""
    facebook_url: str | None | _rt.Unset = _rt.UNSET
    """``facebookUrl``: string, at most 200 characters."""
    fax_number: str | None | _rt.Unset = _rt.UNSET
    """``faxNumber``: string, at most 25 characters."""
    first_name: str
    """``firstName``: string, at most 50 characters, required."""
    is_active: int
    """``isActive``: int32, required, Active in SOAP."""
    is_opted_out_from_bulk_email: bool | None | _rt.Unset = _rt.UNSET
    """``isOptedOutFromBulkEmail``: boolean, not queryable, BulkEmailOptOut in SOAP."""
    last_name: str
    """``lastName``: string, at most 50 characters, required."""
    linked_in_url: str | None | _rt.Unset = _rt.UNSET
    """``linkedInUrl``: string, at most 200 characters."""
    middle_initial: str | None | _rt.Unset = _rt.UNSET
    """``middleInitial``: string, at most 50 characters."""
    mobile_phone: str | None | _rt.Unset = _rt.UNSET
    """``mobilePhone``: string, at most 25 characters."""
    name_prefix: int | None | _rt.Unset = _rt.UNSET
    """``namePrefix``: int32, picklist of the tenant."""
    name_suffix: int | None | _rt.Unset = _rt.UNSET
    """``nameSuffix``: int32, picklist of the tenant."""
    note: str | None | _rt.Unset = _rt.UNSET
    """``note``: string, at most 50 characters."""
    receives_email_notifications: bool | None | _rt.Unset = _rt.UNSET
    """``receivesEmailNotifications``: boolean, Notification in SOAP."""
    phone: str | None | _rt.Unset = _rt.UNSET
    """``phone``: string, at most 25 characters."""
    primary_contact: bool | None | _rt.Unset = _rt.UNSET
    """``primaryContact``: boolean."""
    billing_contact: bool | None | _rt.Unset = _rt.UNSET
    """``billingContact``: boolean."""
    room_number: str | None | _rt.Unset = _rt.UNSET
    """``roomNumber``: string, at most 50 characters."""
    state: str | None | _rt.Unset = _rt.UNSET
    """``state``: string, at most 40 characters."""
    title: str | None | _rt.Unset = _rt.UNSET
    """``title``: string, at most 50 characters."""
    twitter_url: str | None | _rt.Unset = _rt.UNSET
    """``twitterUrl``: string, at most 200 characters."""
    zip_code: str | None | _rt.Unset = _rt.UNSET
    """``zipCode``: string, at most 16 characters."""
    udf: _t.Mapping[str, str | float | None] | _rt.Unset = _rt.UNSET
    """User-defined fields by name."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContactCreateFields]) -> None: ...


class ContactUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of Contacts. Left out is kept; None clears."""

    company_id: _t.Required[int]
    """The id of the row of Companies that this one belongs to."""
    additional_address_information: str | None
    """``additionalAddressInformation``: string, at most 100 characters."""
    address_line: str | None
    """``addressLine``: string, at most 128 characters."""
    address_line1: str | None
    """``addressLine1``: string, at most 128 characters."""
    alternate_phone: str | None
    """``alternatePhone``: string, at most 32 characters."""
    city: str | None
    """``city``: string, at most 32 characters."""
    company_location_id: int | None
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    country_id: int | None
    """``countryID``: int32."""
    email_address: str | None
    """``emailAddress``: string, at most 254 characters."""
    email_address2: str | None
    """``emailAddress2``: string, at most 254 characters."""
    email_address3: str | None
    """``emailAddress3``: string, at most 254 characters."""
    extension: str | None
    """``extension``: string, at most 10 characters."""
    external_id: str | None
    """``externalID``: string, at most 50 characters."""
    facebook_url: str | None
    """``facebookUrl``: string, at most 200 characters."""
    fax_number: str | None
    """``faxNumber``: string, at most 25 characters."""
    first_name: str
    """``firstName``: string, at most 50 characters, required."""
    is_active: int
    """``isActive``: int32, required, Active in SOAP."""
    is_opted_out_from_bulk_email: bool | None
    """``isOptedOutFromBulkEmail``: boolean, not queryable, BulkEmailOptOut in SOAP."""
    last_name: str
    """``lastName``: string, at most 50 characters, required."""
    linked_in_url: str | None
    """``linkedInUrl``: string, at most 200 characters."""
    middle_initial: str | None
    """``middleInitial``: string, at most 50 characters."""
    mobile_phone: str | None
    """``mobilePhone``: string, at most 25 characters."""
    name_prefix: int | None
    """``namePrefix``: int32, picklist of the tenant."""
    name_suffix: int | None
    """``nameSuffix``: int32, picklist of the tenant."""
    note: str | None
    """``note``: string, at most 50 characters."""
    receives_email_notifications: bool | None
    """``receivesEmailNotifications``: boolean, Notification in SOAP."""
    phone: str | None
    """``phone``: string, at most 25 characters."""
    primary_contact: bool | None
    """``primaryContact``: boolean."""
    billing_contact: bool | None
    """``billingContact``: boolean."""
    room_number: str | None
    """``roomNumber``: string, at most 50 characters."""
    state: str | None
    """``state``: string, at most 40 characters."""
    title: str | None
    """``title``: string, at most 50 characters."""
    twitter_url: str | None
    """``twitterUrl``: string, at most 200 characters."""
    zip_code: str | None
    """``zipCode``: string, at most 16 characters."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name. Only those that are listed are changed."""


class ContactReplaceFields(_t.TypedDict, total=False):
    """What a row of Contacts is replaced by. Left out is cleared."""

    company_id: _t.Required[int]
    """The id of the row of Companies that this one belongs to."""
    additional_address_information: str | None
    """``additionalAddressInformation``: string, at most 100 characters."""
    address_line: str | None
    """``addressLine``: string, at most 128 characters."""
    address_line1: str | None
    """``addressLine1``: string, at most 128 characters."""
    alternate_phone: str | None
    """``alternatePhone``: string, at most 32 characters."""
    city: str | None
    """``city``: string, at most 32 characters."""
    company_location_id: int | None
    """``companyLocationID``: int32, refers to CompanyLocation, AccountPhysicalLocationID in SOAP."""
    country_id: int | None
    """``countryID``: int32."""
    email_address: str | None
    """``emailAddress``: string, at most 254 characters."""
    email_address2: str | None
    """``emailAddress2``: string, at most 254 characters."""
    email_address3: str | None
    """``emailAddress3``: string, at most 254 characters."""
    extension: str | None
    """``extension``: string, at most 10 characters."""
    external_id: str | None
    """``externalID``: string, at most 50 characters."""
    facebook_url: str | None
    """``facebookUrl``: string, at most 200 characters."""
    fax_number: str | None
    """``faxNumber``: string, at most 25 characters."""
    first_name: _t.Required[str]
    """``firstName``: string, at most 50 characters, required."""
    is_active: _t.Required[int]
    """``isActive``: int32, required, Active in SOAP."""
    is_opted_out_from_bulk_email: bool | None
    """``isOptedOutFromBulkEmail``: boolean, not queryable, BulkEmailOptOut in SOAP."""
    last_name: _t.Required[str]
    """``lastName``: string, at most 50 characters, required."""
    linked_in_url: str | None
    """``linkedInUrl``: string, at most 200 characters."""
    middle_initial: str | None
    """``middleInitial``: string, at most 50 characters."""
    mobile_phone: str | None
    """``mobilePhone``: string, at most 25 characters."""
    name_prefix: int | None
    """``namePrefix``: int32, picklist of the tenant."""
    name_suffix: int | None
    """``nameSuffix``: int32, picklist of the tenant."""
    note: str | None
    """``note``: string, at most 50 characters."""
    receives_email_notifications: bool | None
    """``receivesEmailNotifications``: boolean, Notification in SOAP."""
    phone: str | None
    """``phone``: string, at most 25 characters."""
    primary_contact: bool | None
    """``primaryContact``: boolean."""
    billing_contact: bool | None
    """``billingContact``: boolean."""
    room_number: str | None
    """``roomNumber``: string, at most 50 characters."""
    state: str | None
    """``state``: string, at most 40 characters."""
    title: str | None
    """``title``: string, at most 50 characters."""
    twitter_url: str | None
    """``twitterUrl``: string, at most 200 characters."""
    zip_code: str | None
    """``zipCode``: string, at most 16 characters."""
    udf: _t.Mapping[str, str | float | None]
    """User-defined fields by name."""


class ContactsService(_rt.Readable[Contact], _rt.Referring[Contact, "_Company | _CompanyLocation | _Resource"], _rt.Creatable[Contact], _rt.Updatable[Contact], _rt.Deactivating[Contact], _rt.Deleting[Contact]):
    """What the API can do with Contacts, below Companies: the sync service."""

    model = Contact

    @_t.overload
    def create(self, model: ContactCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContactCreateFields]) -> int: ...

    def create(self, model: ContactCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContactCreate, model, fields)

    @_t.overload
    def update(self, row: Contact, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ContactUpdateFields]) -> None: ...

    def update(self, target: int | Contact, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ContactReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, company_id: int) -> None:
        """Delete the row with this id, below the row of Companies it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"company_id": company_id})


class AsyncContactsService(_rt.AsyncReadable[Contact], _rt.AsyncReferring[Contact, "_Company | _CompanyLocation | _Resource"], _rt.AsyncCreatable[Contact], _rt.AsyncUpdatable[Contact], _rt.AsyncDeactivating[Contact], _rt.AsyncDeleting[Contact]):
    """What the API can do with Contacts, below Companies: the async service."""

    model = Contact

    @_t.overload
    async def create(self, model: ContactCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContactCreateFields]) -> int: ...

    async def create(self, model: ContactCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContactCreate, model, fields)

    @_t.overload
    async def update(self, row: Contact, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ContactUpdateFields]) -> None: ...

    async def update(self, target: int | Contact, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ContactReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, company_id: int) -> None:
        """Delete the row with this id, below the row of Companies it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"company_id": company_id})
