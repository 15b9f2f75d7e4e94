"""ClientPortalUsers. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .contacts import Contact as _Contact
    from .contacts import ContactPath as _ContactPath

_SCHEMA = _rt.EntitySchema(
    "ClientPortalUsers",
    "ClientPortalUser",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('contact_id', 'contactID', 'int32', required=True, read_only=True, reference='Contact', target='Contacts', relation='contact'),
        _rt.FieldSchema('date_format', 'dateFormat', 'int32', required=True),
        _rt.FieldSchema('is_client_portal_active', 'isClientPortalActive', 'boolean', required=True, soap='ClientPortalActive'),
        _rt.FieldSchema('number_format', 'numberFormat', 'int32', required=True),
        _rt.FieldSchema('password', 'password', 'string', length=50, queryable=False),
        _rt.FieldSchema('security_level', 'securityLevel', 'int32', required=True),
        _rt.FieldSchema('time_format', 'timeFormat', 'int32', required=True),
        _rt.FieldSchema('user_name', 'userName', 'string', length=200, required=True),
    ),
    root_writes=True,
    can="create update replace",
    unique=(('user_name',),),
    package="autotask",
)


class ClientPortalUserPath(_rt.Path[_rt.Root, "ClientPortalUser"]):
    """The relations of ClientPortalUsers, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``contact_id`` refers to."""


class ClientPortalUserFields(_rt.Fields["ClientPortalUser"], ClientPortalUserPath["ClientPortalUser"]):
    """The fields of ClientPortalUsers in queries: ``T = ClientPortalUser.q``."""

    id: _rt.Integer[ClientPortalUser]
    """``id``: int64, read-only."""
    contact_id: _rt.Integer[ClientPortalUser]
    """``contactID``: int32, required and settable at create only, refers to Contact."""
    date_format: _rt.Integer[ClientPortalUser]
    """``dateFormat``: int32, required, picklist of the tenant."""
    is_client_portal_active: _rt.Boolean[ClientPortalUser]
    """``isClientPortalActive``: boolean, required, ClientPortalActive in SOAP."""
    number_format: _rt.Integer[ClientPortalUser]
    """``numberFormat``: int32, required, picklist of the tenant."""
    password: _rt.Text[ClientPortalUser]
    """``password``: string, at most 50 characters, not queryable."""
    security_level: _rt.Integer[ClientPortalUser]
    """``securityLevel``: int32, required, picklist of the tenant."""
    time_format: _rt.Integer[ClientPortalUser]
    """``timeFormat``: int32, required, picklist of the tenant."""
    user_name: _rt.Text[ClientPortalUser]
    """``userName``: string, at most 200 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ClientPortalUser(_rt.Row):
    """A row of ClientPortalUsers, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ClientPortalUserFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    contact_id: int | None = None
    """``contactID``: int32, required and settable at create only, refers to Contact."""
    date_format: int | None = None
    """``dateFormat``: int32, required, picklist of the tenant."""
    is_client_portal_active: bool | None = None
    """``isClientPortalActive``: boolean, required, ClientPortalActive in SOAP."""
    number_format: int | None = None
    """``numberFormat``: int32, required, picklist of the tenant."""
    password: str | None = None
    """``password``: string, at most 50 characters, not queryable."""
    security_level: int | None = None
    """``securityLevel``: int32, required, picklist of the tenant."""
    time_format: int | None = None
    """``timeFormat``: int32, required, picklist of the tenant."""
    user_name: str | None = None
    """``userName``: string, at most 200 characters, required."""

    @property
    def contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contact_id")


class ClientPortalUserCreateFields(_t.TypedDict, total=False):
    """What a new row of ClientPortalUsers can be given."""

    contact_id: _t.Required[int]
    """``contactID``: int32, required and settable at create only, refers to Contact."""
    date_format: _t.Required[int]
    """``dateFormat``: int32, required, picklist of the tenant."""
    is_client_portal_active: _t.Required[bool]
    """``isClientPortalActive``: boolean, required, ClientPortalActive in SOAP."""
    number_format: _t.Required[int]
    """``numberFormat``: int32, required, picklist of the tenant."""
    password: str | None
    """``password``: string, at most 50 characters, not queryable."""
    security_level: _t.Required[int]
    """``securityLevel``: int32, required, picklist of the tenant."""
    time_format: _t.Required[int]
    """``timeFormat``: int32, required, picklist of the tenant."""
    user_name: _t.Required[str]
    """``userName``: string, at most 200 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ClientPortalUserCreate(_rt.WriteModel):
    """A row of ClientPortalUsers to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    contact_id: int
    """``contactID``: int32, required and settable at create only, refers to Contact."""
    date_format: int
    """``dateFormat``: int32, required, picklist of the tenant."""
    is_client_portal_active: bool
    """``isClientPortalActive``: boolean, required, ClientPortalActive in SOAP."""
    number_format: int
    """``numberFormat``: int32, required, picklist of the tenant."""
    password: str | None | _rt.Unset = _rt.UNSET
    """``password``: string, at most 50 characters, not queryable."""
    security_level: int
    """``securityLevel``: int32, required, picklist of the tenant."""
    time_format: int
    """``timeFormat``: int32, required, picklist of the tenant."""
    user_name: str
    """``userName``: string, at most 200 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ClientPortalUserCreateFields]) -> None: ...


class ClientPortalUserUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ClientPortalUsers. Left out is kept; None clears."""

    date_format: int
    """``dateFormat``: int32, required, picklist of the tenant."""
    is_client_portal_active: bool
    """``isClientPortalActive``: boolean, required, ClientPortalActive in SOAP."""
    number_format: int
    """``numberFormat``: int32, required, picklist of the tenant."""
    password: str | None
    """``password``: string, at most 50 characters, not queryable."""
    security_level: int
    """``securityLevel``: int32, required, picklist of the tenant."""
    time_format: int
    """``timeFormat``: int32, required, picklist of the tenant."""
    user_name: str
    """``userName``: string, at most 200 characters, required."""


class ClientPortalUserReplaceFields(_t.TypedDict, total=False):
    """What a row of ClientPortalUsers is replaced by. Left out is cleared."""

    date_format: _t.Required[int]
    """``dateFormat``: int32, required, picklist of the tenant."""
    is_client_portal_active: _t.Required[bool]
    """``isClientPortalActive``: boolean, required, ClientPortalActive in SOAP."""
    number_format: _t.Required[int]
    """``numberFormat``: int32, required, picklist of the tenant."""
    password: str | None
    """``password``: string, at most 50 characters, not queryable."""
    security_level: _t.Required[int]
    """``securityLevel``: int32, required, picklist of the tenant."""
    time_format: _t.Required[int]
    """``timeFormat``: int32, required, picklist of the tenant."""
    user_name: _t.Required[str]
    """``userName``: string, at most 200 characters, required."""


class ClientPortalUsersService(_rt.Readable[ClientPortalUser], _rt.Referring[ClientPortalUser, "_Contact"], _rt.Creatable[ClientPortalUser], _rt.Updatable[ClientPortalUser]):
    """What the API can do with ClientPortalUsers: the sync service."""

    model = ClientPortalUser

    @_t.overload
    def create(self, model: ClientPortalUserCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ClientPortalUserCreateFields]) -> int: ...

    def create(self, model: ClientPortalUserCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ClientPortalUserCreate, model, fields)

    @_t.overload
    def update(self, row: ClientPortalUser, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ClientPortalUserUpdateFields]) -> None: ...

    def update(self, target: int | ClientPortalUser, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ClientPortalUserReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")


class AsyncClientPortalUsersService(_rt.AsyncReadable[ClientPortalUser], _rt.AsyncReferring[ClientPortalUser, "_Contact"], _rt.AsyncCreatable[ClientPortalUser], _rt.AsyncUpdatable[ClientPortalUser]):
    """What the API can do with ClientPortalUsers: the async service."""

    model = ClientPortalUser

    @_t.overload
    async def create(self, model: ClientPortalUserCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ClientPortalUserCreateFields]) -> int: ...

    async def create(self, model: ClientPortalUserCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ClientPortalUserCreate, model, fields)

    @_t.overload
    async def update(self, row: ClientPortalUser, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ClientPortalUserUpdateFields]) -> None: ...

    async def update(self, target: int | ClientPortalUser, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ClientPortalUserReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")
