"""TicketAdditionalConfigurationItems. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .configuration_items import ConfigurationItem as _ConfigurationItem
    from .tickets import Ticket as _Ticket
    from .configuration_items import ConfigurationItemPath as _ConfigurationItemPath
    from .tickets import TicketPath as _TicketPath

_SCHEMA = _rt.EntitySchema(
    "TicketAdditionalConfigurationItems",
    "TicketAdditionalConfigurationItem",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('configuration_item_id', 'configurationItemID', 'int32', required=True, reference='ConfigurationItem', soap='InstalledProductID', target='ConfigurationItems', relation='configuration_item'),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', required=True, reference='Ticket', target='Tickets', relation='ticket'),
    ),
    parent=('Tickets', 'AdditionalConfigurationItems', 'ticket_id'),
    can="create delete",
    package="autotask",
)


class TicketAdditionalConfigurationItemPath(_rt.Path[_rt.Root, "TicketAdditionalConfigurationItem"]):
    """The relations of TicketAdditionalConfigurationItems, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    configuration_item: _ConfigurationItemPath[_rt.Root]
    """To the row of ConfigurationItems that ``configuration_item_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""


class TicketAdditionalConfigurationItemFields(_rt.Fields["TicketAdditionalConfigurationItem"], TicketAdditionalConfigurationItemPath["TicketAdditionalConfigurationItem"]):
    """The fields of TicketAdditionalConfigurationItems in queries: ``T = TicketAdditionalConfigurationItem.q``."""

    id: _rt.Integer[TicketAdditionalConfigurationItem]
    """``id``: int64, read-only."""
    configuration_item_id: _rt.Integer[TicketAdditionalConfigurationItem]
    """``configurationItemID``: int32, required, refers to ConfigurationItem, InstalledProductID in SOAP."""
    ticket_id: _rt.Integer[TicketAdditionalConfigurationItem]
    """``ticketID``: int32, required, refers to Ticket."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TicketAdditionalConfigurationItem(_rt.Row):
    """A row of TicketAdditionalConfigurationItems, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TicketAdditionalConfigurationItemFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    configuration_item_id: int | None = None
    """``configurationItemID``: int32, required, refers to ConfigurationItem, InstalledProductID in SOAP."""
    ticket_id: int | None = None
    """``ticketID``: int32, required, refers to Ticket."""

    @property
    def configuration_item(self) -> _rt.Ref[_ConfigurationItem]:
        """The row of ConfigurationItems that ``configuration_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "configuration_item_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")


class TicketAdditionalConfigurationItemCreateFields(_t.TypedDict, total=False):
    """What a new row of TicketAdditionalConfigurationItems can be given."""

    configuration_item_id: _t.Required[int]
    """``configurationItemID``: int32, required, refers to ConfigurationItem, InstalledProductID in SOAP."""
    ticket_id: _t.Required[int]
    """``ticketID``: int32, required, refers to Ticket."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TicketAdditionalConfigurationItemCreate(_rt.WriteModel):
    """A row of TicketAdditionalConfigurationItems to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    configuration_item_id: int
    """``configurationItemID``: int32, required, refers to ConfigurationItem, InstalledProductID in SOAP."""
    ticket_id: int
    """``ticketID``: int32, required, refers to Ticket."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TicketAdditionalConfigurationItemCreateFields]) -> None: ...


class TicketAdditionalConfigurationItemsService(_rt.Readable[TicketAdditionalConfigurationItem], _rt.Referring[TicketAdditionalConfigurationItem, "_ConfigurationItem | _Ticket"], _rt.Creatable[TicketAdditionalConfigurationItem], _rt.Deleting[TicketAdditionalConfigurationItem]):
    """What the API can do with TicketAdditionalConfigurationItems, below Tickets: the sync service."""

    model = TicketAdditionalConfigurationItem

    @_t.overload
    def create(self, model: TicketAdditionalConfigurationItemCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TicketAdditionalConfigurationItemCreateFields]) -> int: ...

    def create(self, model: TicketAdditionalConfigurationItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TicketAdditionalConfigurationItemCreate, model, fields)

    def delete(self, id: int, /, *, ticket_id: int) -> None:
        """Delete the row with this id, below the row of Tickets it belongs to.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {"ticket_id": ticket_id})


class AsyncTicketAdditionalConfigurationItemsService(_rt.AsyncReadable[TicketAdditionalConfigurationItem], _rt.AsyncReferring[TicketAdditionalConfigurationItem, "_ConfigurationItem | _Ticket"], _rt.AsyncCreatable[TicketAdditionalConfigurationItem], _rt.AsyncDeleting[TicketAdditionalConfigurationItem]):
    """What the API can do with TicketAdditionalConfigurationItems, below Tickets: the async service."""

    model = TicketAdditionalConfigurationItem

    @_t.overload
    async def create(self, model: TicketAdditionalConfigurationItemCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TicketAdditionalConfigurationItemCreateFields]) -> int: ...

    async def create(self, model: TicketAdditionalConfigurationItemCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TicketAdditionalConfigurationItemCreate, model, fields)

    async def delete(self, id: int, /, *, ticket_id: int) -> None:
        """Delete the row with this id, below the row of Tickets it belongs to.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {"ticket_id": ticket_id})
