"""ContactGroupContacts. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contact_groups import ContactGroup as _ContactGroup
    from .contacts import Contact as _Contact
    from .contact_groups import ContactGroupPath as _ContactGroupPath
    from .contacts import ContactPath as _ContactPath

_SCHEMA = _rt.EntitySchema(
    "ContactGroupContacts",
    "ContactGroupContact",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('contact_id', 'contactId', 'int32', required=True, reference='Contact', target='Contacts', relation='contact'),
        _rt.FieldSchema('contact_group_id', 'contactGroupId', 'int32', required=True, reference='ContactGroup', target='ContactGroups', relation='contact_group'),
    ),
    parent=('ContactGroups', 'Contacts', 'contact_group_id'),
    can="create delete",
    package="autotask",
)


class ContactGroupContactPath(_rt.Path[_rt.Root, "ContactGroupContact"]):
    """The relations of ContactGroupContacts, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``contact_id`` refers to."""
    contact_group: _ContactGroupPath[_rt.Root]
    """To the row of ContactGroups that ``contact_group_id`` refers to."""


class ContactGroupContactFields(_rt.Fields["ContactGroupContact"], ContactGroupContactPath["ContactGroupContact"]):
    """The fields of ContactGroupContacts in queries: ``T = ContactGroupContact.q``."""

    id: _rt.Integer[ContactGroupContact]
    """``id``: int64, read-only."""
    contact_id: _rt.Integer[ContactGroupContact]
    """``contactId``: int32, required, refers to Contact."""
    contact_group_id: _rt.Integer[ContactGroupContact]
    """``contactGroupId``: int32, required, refers to ContactGroup."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ContactGroupContact(_rt.Row):
    """A row of ContactGroupContacts, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ContactGroupContactFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    contact_id: int | None = None
    """``contactId``: int32, required, refers to Contact."""
    contact_group_id: int | None = None
    """``contactGroupId``: int32, required, refers to ContactGroup."""

    @property
    def contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contact_id")

    @property
    def contact_group(self) -> _rt.Ref[_ContactGroup]:
        """The row of ContactGroups that ``contact_group_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contact_group_id")


class ContactGroupContactCreateFields(_t.TypedDict, total=False):
    """What a new row of ContactGroupContacts can be given."""

    contact_id: _t.Required[int]
    """``contactId``: int32, required, refers to Contact."""
    contact_group_id: _t.Required[int]
    """``contactGroupId``: int32, required, refers to ContactGroup."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ContactGroupContactCreate(_rt.WriteModel):
    """A row of ContactGroupContacts to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    contact_id: int
    """``contactId``: int32, required, refers to Contact."""
    contact_group_id: int
    """``contactGroupId``: int32, required, refers to ContactGroup."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ContactGroupContactCreateFields]) -> None: ...


class ContactGroupContactsService(_rt.Readable[ContactGroupContact], _rt.Referring[ContactGroupContact, "_Contact | _ContactGroup"], _rt.Creatable[ContactGroupContact], _rt.Deleting[ContactGroupContact]):
    """What the API can do with ContactGroupContacts, below ContactGroups: the sync service."""

    model = ContactGroupContact

    @_t.overload
    def create(self, model: ContactGroupContactCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ContactGroupContactCreateFields]) -> int: ...

    def create(self, model: ContactGroupContactCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ContactGroupContactCreate, model, fields)

    def delete(self, id: int, /, *, contact_group_id: int) -> None:
        """Delete the row with this id, below the row of ContactGroups it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"contact_group_id": contact_group_id})


class AsyncContactGroupContactsService(_rt.AsyncReadable[ContactGroupContact], _rt.AsyncReferring[ContactGroupContact, "_Contact | _ContactGroup"], _rt.AsyncCreatable[ContactGroupContact], _rt.AsyncDeleting[ContactGroupContact]):
    """What the API can do with ContactGroupContacts, below ContactGroups: the async service."""

    model = ContactGroupContact

    @_t.overload
    async def create(self, model: ContactGroupContactCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ContactGroupContactCreateFields]) -> int: ...

    async def create(self, model: ContactGroupContactCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ContactGroupContactCreate, model, fields)

    async def delete(self, id: int, /, *, contact_group_id: int) -> None:
        """Delete the row with this id, below the row of ContactGroups it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"contact_group_id": contact_group_id})
