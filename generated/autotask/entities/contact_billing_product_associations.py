"""ContactBillingProductAssociations. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contacts import Contact as _Contact
    from .products import Product as _Product
    from .contacts import ContactPath as _ContactPath
    from .products import ProductPath as _ProductPath

_SCHEMA = _rt.EntitySchema(
    "ContactBillingProductAssociations",
    "ContactBillingProductAssociation",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('billing_product_id', 'billingProductID', 'int32', required=True, read_only=True, reference='Product', target='Products', relation='billing_product'),
        _rt.FieldSchema('contact_id', 'contactID', 'int32', required=True, read_only=True, reference='Contact', target='Contacts', relation='contact'),
        _rt.FieldSchema('effective_date', 'effectiveDate', 'datetime', required=True),
        _rt.FieldSchema('expiration_date', 'expirationDate', 'datetime'),
    ),
    parent=('Contacts', 'BillingProductAssociations', 'contact_id'),
    can="create update replace delete",
    package="autotask",
)


class ContactBillingProductAssociationPath(_rt.Path[_rt.Root, "ContactBillingProductAssociation"]):
    """The relations of ContactBillingProductAssociations, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    billing_product: _ProductPath[_rt.Root]
    """To the row of Products that ``billing_product_id`` refers to."""
    contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``contact_id`` refers to."""


class ContactBillingProductAssociationFields(_rt.Fields["ContactBillingProductAssociation"], ContactBillingProductAssociationPath["ContactBillingProductAssociation"]):
    """The fields of ContactBillingProductAssociations in queries: ``T = ContactBillingProductAssociation.q``."""

    id: _rt.Integer[ContactBillingProductAssociation]
    """``id``: int64, read-only."""
    billing_product_id: _rt.Integer[ContactBillingProductAssociation]
    """``billingProductID``: int32, required and settable at create only, refers to Product."""
    contact_id: _rt.Integer[ContactBillingProductAssociation]
    """``contactID``: int32, required and settable at create only, refers to Contact."""
    effective_date: _rt.DateTime[ContactBillingProductAssociation]
    """``effectiveDate``: datetime, required."""
    expiration_date: _rt.DateTime[ContactBillingProductAssociation]
    """``expirationDate``: datetime."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContactBillingProductAssociation(_rt.Row):
    """A row of ContactBillingProductAssociations, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContactBillingProductAssociationFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    billing_product_id: int | None = None
    """``billingProductID``: int32, required and settable at create only, refers to Product."""
    contact_id: int | None = None
    """``contactID``: int32, required and settable at create only, refers to Contact."""
    effective_date: _rt.datetime | None = None
    """``effectiveDate``: datetime, required."""
    expiration_date: _rt.datetime | None = None
    """``expirationDate``: datetime."""

    @property
    def billing_product(self) -> _rt.Ref[_Product]:
        """The row of Products that ``billing_product_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "billing_product_id")

    @property
    def contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contact_id")


class ContactBillingProductAssociationCreateFields(_t.TypedDict, total=False):
    """What a new row of ContactBillingProductAssociations can be given."""

    billing_product_id: _t.Required[int]
    """``billingProductID``: int32, required and settable at create only, refers to Product."""
    contact_id: _t.Required[int]
    """``contactID``: int32, required and settable at create only, refers to Contact."""
    effective_date: _t.Required[_rt.datetime]
    """``effectiveDate``: datetime, required."""
    expiration_date: _rt.datetime | None
    """``expirationDate``: datetime."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContactBillingProductAssociationCreate(_rt.WriteModel):
    """A row of ContactBillingProductAssociations to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    billing_product_id: int
    """``billingProductID``: int32, required and settable at create only, refers to Product."""
    contact_id: int
    """``contactID``: int32, required and settable at create only, refers to Contact."""
    effective_date: _rt.datetime
    """``effectiveDate``: datetime, required."""
    expiration_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``expirationDate``: datetime."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContactBillingProductAssociationCreateFields]) -> None: ...


class ContactBillingProductAssociationUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ContactBillingProductAssociations. Left out is kept; None clears."""

    contact_id: _t.Required[int]
    """The id of the row of Contacts that this one belongs to."""
    effective_date: _rt.datetime
    """``effectiveDate``: datetime, required."""
    expiration_date: _rt.datetime | None
    """``expirationDate``: datetime."""


class ContactBillingProductAssociationReplaceFields(_t.TypedDict, total=False):
    """What a row of ContactBillingProductAssociations is replaced by. Left out is cleared."""

    contact_id: _t.Required[int]
    """The id of the row of Contacts that this one belongs to."""
    effective_date: _t.Required[_rt.datetime]
    """``effectiveDate``: datetime, required."""
    expiration_date: _rt.datetime | None
    """``expirationDate``: datetime."""


class ContactBillingProductAssociationsService(_rt.Readable[ContactBillingProductAssociation], _rt.Referring[ContactBillingProductAssociation, "_Contact | _Product"], _rt.Creatable[ContactBillingProductAssociation], _rt.Updatable[ContactBillingProductAssociation], _rt.Deleting[ContactBillingProductAssociation]):
    """What the API can do with ContactBillingProductAssociations, below Contacts: the sync service."""

    model = ContactBillingProductAssociation

    @_t.overload
    def create(self, model: ContactBillingProductAssociationCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContactBillingProductAssociationCreateFields]) -> int: ...

    def create(self, model: ContactBillingProductAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContactBillingProductAssociationCreate, model, fields)

    @_t.overload
    def update(self, row: ContactBillingProductAssociation, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ContactBillingProductAssociationUpdateFields]) -> None: ...

    def update(self, target: int | ContactBillingProductAssociation, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ContactBillingProductAssociationReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /, *, contact_id: int) -> None:
        """Delete the row with this id, below the row of Contacts it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"contact_id": contact_id})


class AsyncContactBillingProductAssociationsService(_rt.AsyncReadable[ContactBillingProductAssociation], _rt.AsyncReferring[ContactBillingProductAssociation, "_Contact | _Product"], _rt.AsyncCreatable[ContactBillingProductAssociation], _rt.AsyncUpdatable[ContactBillingProductAssociation], _rt.AsyncDeleting[ContactBillingProductAssociation]):
    """What the API can do with ContactBillingProductAssociations, below Contacts: the async service."""

    model = ContactBillingProductAssociation

    @_t.overload
    async def create(self, model: ContactBillingProductAssociationCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContactBillingProductAssociationCreateFields]) -> int: ...

    async def create(self, model: ContactBillingProductAssociationCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContactBillingProductAssociationCreate, model, fields)

    @_t.overload
    async def update(self, row: ContactBillingProductAssociation, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ContactBillingProductAssociationUpdateFields]) -> None: ...

    async def update(self, target: int | ContactBillingProductAssociation, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ContactBillingProductAssociationReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /, *, contact_id: int) -> None:
        """Delete the row with this id, below the row of Contacts it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"contact_id": contact_id})
