"""CompanyToDos. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .contacts import Contact as _Contact
    from .contracts import Contract as _Contract
    from .opportunities import Opportunity as _Opportunity
    from .resources import Resource as _Resource
    from .tickets import Ticket as _Ticket
    from .companies import CompanyPath as _CompanyPath
    from .contacts import ContactPath as _ContactPath
    from .contracts import ContractPath as _ContractPath
    from .opportunities import OpportunityPath as _OpportunityPath
    from .resources import ResourcePath as _ResourcePath
    from .tickets import TicketPath as _TicketPath

_SCHEMA = _rt.EntitySchema(
    "CompanyToDos",
    "CompanyToDo",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('action_type', 'actionType', 'int32', required=True),
        _rt.FieldSchema('activity_description', 'activityDescription', 'string', length=32000),
        _rt.FieldSchema('assigned_to_resource_id', 'assignedToResourceID', 'int64', required=True, reference='Resource', target='Resources', relation='assigned_to_resource'),
        _rt.FieldSchema('company_id', 'companyID', 'int64', required=True, reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('completed_date', 'completedDate', 'datetime'),
        _rt.FieldSchema('contact_id', 'contactID', 'int64', reference='Contact', target='Contacts', relation='contact'),
        _rt.FieldSchema('contract_id', 'contractID', 'int64', reference='Contract', target='Contracts', relation='contract'),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int64', read_only=True, reference='Resource', target='Resources', relation='creator_resource'),
        _rt.FieldSchema('end_date_time', 'endDateTime', 'datetime', required=True),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('last_modified_date', 'lastModifiedDate', 'datetime', read_only=True),
        _rt.FieldSchema('opportunity_id', 'opportunityID', 'int64', reference='Opportunity', target='Opportunities', relation='opportunity'),
        _rt.FieldSchema('start_date_time', 'startDateTime', 'datetime', required=True),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int64', reference='Ticket', target='Tickets', relation='ticket'),
    ),
    parent=('Companies', 'ToDos', 'company_id'),
    can="create update replace delete",
    package="autotask",
)


class CompanyToDoPath(_rt.Path[_rt.Root, "CompanyToDo"]):
    """The relations of CompanyToDos, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    assigned_to_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``assigned_to_resource_id`` refers to."""
    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``contact_id`` refers to."""
    contract: _ContractPath[_rt.Root]
    """To the row of Contracts that ``contract_id`` refers to."""
    creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``creator_resource_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    opportunity: _OpportunityPath[_rt.Root]
    """To the row of Opportunities that ``opportunity_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""


class CompanyToDoFields(_rt.Fields["CompanyToDo"], CompanyToDoPath["CompanyToDo"]):
    """The fields of CompanyToDos in queries: ``T = CompanyToDo.q``."""

    id: _rt.Integer[CompanyToDo]
    """``id``: int64, read-only."""
    action_type: _rt.Integer[CompanyToDo]
    """``actionType``: int32, required, picklist of the tenant."""
    activity_description: _rt.Text[CompanyToDo]
    """``activityDescription``: string, at most 32,000 characters."""
    assigned_to_resource_id: _rt.Integer[CompanyToDo]
    """``assignedToResourceID``: int64, required, refers to Resource."""
    company_id: _rt.Integer[CompanyToDo]
    """``companyID``: int64, required, refers to Company, AccountID in SOAP."""
    completed_date: _rt.DateTime[CompanyToDo]
    """``completedDate``: datetime."""
    contact_id: _rt.Integer[CompanyToDo]
    """``contactID``: int64, refers to Contact."""
    contract_id: _rt.Integer[CompanyToDo]
    """``contractID``: int64, refers to Contract."""
    create_date_time: _rt.DateTime[CompanyToDo]
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: _rt.Integer[CompanyToDo]
    """``creatorResourceID``: int64, read-only, refers to Resource."""
    end_date_time: _rt.DateTime[CompanyToDo]
    """``endDateTime``: datetime, required."""
    impersonator_creator_resource_id: _rt.Integer[CompanyToDo]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    last_modified_date: _rt.DateTime[CompanyToDo]
    """``lastModifiedDate``: datetime, read-only."""
    opportunity_id: _rt.Integer[CompanyToDo]
    """``opportunityID``: int64, refers to Opportunity."""
    start_date_time: _rt.DateTime[CompanyToDo]
    """``startDateTime``: datetime, required."""
    ticket_id: _rt.Integer[CompanyToDo]
    """``ticketID``: int64, refers to Ticket."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class CompanyToDo(_rt.Row):
    """A row of CompanyToDos, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = CompanyToDoFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    action_type: int | None = None
    """``actionType``: int32, required, picklist of the tenant."""
    activity_description: str | None = None
    """``activityDescription``: string, at most 32,000 characters."""
    assigned_to_resource_id: int | None = None
    """``assignedToResourceID``: int64, required, refers to Resource."""
    company_id: int | None = None
    """``companyID``: int64, required, refers to Company, AccountID in SOAP."""
    completed_date: _rt.datetime | None = None
    """``completedDate``: datetime."""
    contact_id: int | None = None
    """``contactID``: int64, refers to Contact."""
    contract_id: int | None = None
    """``contractID``: int64, refers to Contract."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: int | None = None
    """``creatorResourceID``: int64, read-only, refers to Resource."""
    end_date_time: _rt.datetime | None = None
    """``endDateTime``: datetime, required."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    last_modified_date: _rt.datetime | None = None
    """``lastModifiedDate``: datetime, read-only."""
    opportunity_id: int | None = None
    """``opportunityID``: int64, refers to Opportunity."""
    start_date_time: _rt.datetime | None = None
    """``startDateTime``: datetime, required."""
    ticket_id: int | None = None
    """``ticketID``: int64, refers to Ticket."""

    @property
    def assigned_to_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``assigned_to_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "assigned_to_resource_id")

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contact_id")

    @property
    def contract(self) -> _rt.Ref[_Contract]:
        """The row of Contracts that ``contract_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contract_id")

    @property
    def creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "creator_resource_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def opportunity(self) -> _rt.Ref[_Opportunity]:
        """The row of Opportunities that ``opportunity_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "opportunity_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")


class CompanyToDoCreateFields(_t.TypedDict, total=False):
    """What a new row of CompanyToDos can be given."""

    action_type: _t.Required[int]
    """``actionType``: int32, required, picklist of the tenant."""
    activity_description: str | None
    """``activityDescription``: string, at most 32,000 characters."""
    assigned_to_resource_id: _t.Required[int]
    """``assignedToResourceID``: int64, required, refers to Resource."""
    company_id: _t.Required[int]
    """``companyID``: int64, required, refers to Company, AccountID in SOAP."""
    completed_date: _rt.datetime | None
    """``completedDate``: datetime."""
    contact_id: int | None
    """``contactID``: int64, refers to Contact."""
    contract_id: int | None
    """``contractID``: int64, refers to Contract."""
    end_date_time: _t.Required[_rt.datetime]
    """``endDateTime``: datetime, required."""
    opportunity_id: int | None
    """``opportunityID``: int64, refers to Opportunity."""
    start_date_time: _t.Required[_rt.datetime]
    """``startDateTime``: datetime, required."""
    ticket_id: int | None
    """``ticketID``: int64, refers to Ticket."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class CompanyToDoCreate(_rt.WriteModel):
    """A row of CompanyToDos to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    action_type: int
    """``actionType``: int32, required, picklist of the tenant."""
    activity_description: str | None | _rt.Unset = _rt.UNSET
    """``activityDescription``: string, at most 32,000 characters."""
    assigned_to_resource_id: int
    """``assignedToResourceID``: int64, required, refers to Resource."""
    company_id: int
    """``companyID``: int64, required, refers to Company, AccountID in SOAP."""
    completed_date: _rt.datetime | None | _rt.Unset = _rt.UNSET
    """``completedDate``: datetime."""
    contact_id: int | None | _rt.Unset = _rt.UNSET
    """``contactID``: int64, refers to Contact."""
    contract_id: int | None | _rt.Unset = _rt.UNSET
    """``contractID``: int64, refers to Contract."""
    end_date_time: _rt.datetime
    """``endDateTime``: datetime, required."""
    opportunity_id: int | None | _rt.Unset = _rt.UNSET
    """``opportunityID``: int64, refers to Opportunity."""
    start_date_time: _rt.datetime
    """``startDateTime``: datetime, required."""
    ticket_id: int | None | _rt.Unset = _rt.UNSET
    """``ticketID``: int64, refers to Ticket."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[CompanyToDoCreateFields]) -> None: ...


class CompanyToDoUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of CompanyToDos. Left out is kept; None clears."""

    company_id: _t.Required[int]
    """The id of the row of Companies that this one belongs to."""
    action_type: int
    """``actionType``: int32, required, picklist of the tenant."""
    activity_description: str | None
    """``activityDescription``: string, at most 32,000 characters."""
    assigned_to_resource_id: int
    """``assignedToResourceID``: int64, required, refers to Resource."""
    completed_date: _rt.datetime | None
    """``completedDate``: datetime."""
    contact_id: int | None
    """``contactID``: int64, refers to Contact."""
    contract_id: int | None
    """``contractID``: int64, refers to Contract."""
    end_date_time: _rt.datetime
    """``endDateTime``: datetime, required."""
    opportunity_id: int | None
    """``opportunityID``: int64, refers to Opportunity."""
    start_date_time: _rt.datetime
    """``startDateTime``: datetime, required."""
    ticket_id: int | None
    """``ticketID``: int64, refers to Ticket."""


class CompanyToDoReplaceFields(_t.TypedDict, total=False):
    """What a row of CompanyToDos is replaced by. Left out is cleared."""

    company_id: _t.Required[int]
    """The id of the row of Companies that this one belongs to."""
    action_type: _t.Required[int]
    """``actionType``: int32, required, picklist of the tenant."""
    activity_description: str | None
    """``activityDescription``: string, at most 32,000 characters."""
    assigned_to_resource_id: _t.Required[int]
    """``assignedToResourceID``: int64, required, refers to Resource."""
    completed_date: _rt.datetime | None
    """``completedDate``: datetime."""
    contact_id: int | None
    """``contactID``: int64, refers to Contact."""
    contract_id: int | None
    """``contractID``: int64, refers to Contract."""
    end_date_time: _t.Required[_rt.datetime]
    """``endDateTime``: datetime, required."""
    opportunity_id: int | None
    """``opportunityID``: int64, refers to Opportunity."""
    start_date_time: _t.Required[_rt.datetime]
    """``startDateTime``: datetime, required."""
    ticket_id: int | None
    """``ticketID``: int64, refers to Ticket."""


class CompanyToDosService(_rt.Readable[CompanyToDo], _rt.Referring[CompanyToDo, "_Company | _Contact | _Contract | _Opportunity | _Ticket"], _rt.Creatable[CompanyToDo], _rt.Updatable[CompanyToDo], _rt.Deleting[CompanyToDo]):
    """What the API can do with CompanyToDos, below Companies: the sync service."""

    model = CompanyToDo

    @_t.overload
    def create(self, model: CompanyToDoCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[CompanyToDoCreateFields]) -> int: ...

    def create(self, model: CompanyToDoCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(CompanyToDoCreate, model, fields)

    @_t.overload
    def update(self, row: CompanyToDo, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[CompanyToDoUpdateFields]) -> None: ...

    def update(self, target: int | CompanyToDo, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[CompanyToDoReplaceFields]) -> None:
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


class AsyncCompanyToDosService(_rt.AsyncReadable[CompanyToDo], _rt.AsyncReferring[CompanyToDo, "_Company | _Contact | _Contract | _Opportunity | _Ticket"], _rt.AsyncCreatable[CompanyToDo], _rt.AsyncUpdatable[CompanyToDo], _rt.AsyncDeleting[CompanyToDo]):
    """What the API can do with CompanyToDos, below Companies: the async service."""

    model = CompanyToDo

    @_t.overload
    async def create(self, model: CompanyToDoCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[CompanyToDoCreateFields]) -> int: ...

    async def create(self, model: CompanyToDoCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(CompanyToDoCreate, model, fields)

    @_t.overload
    async def update(self, row: CompanyToDo, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[CompanyToDoUpdateFields]) -> None: ...

    async def update(self, target: int | CompanyToDo, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[CompanyToDoReplaceFields]) -> None:
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
