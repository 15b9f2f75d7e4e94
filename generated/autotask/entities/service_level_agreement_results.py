"""ServiceLevelAgreementResults. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .tickets import Ticket as _Ticket
    from .resources import ResourcePath as _ResourcePath
    from .tickets import TicketPath as _TicketPath

_SCHEMA = _rt.EntitySchema(
    "ServiceLevelAgreementResults",
    "ServiceLevelAgreementResults",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('first_response_elapsed_hours', 'firstResponseElapsedHours', 'double', read_only=True),
        _rt.FieldSchema('first_response_initiating_resource_id', 'firstResponseInitiatingResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='first_response_initiating_resource'),
        _rt.FieldSchema('first_response_resource_id', 'firstResponseResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='first_response_resource'),
        _rt.FieldSchema('is_first_response_met', 'isFirstResponseMet', 'boolean', read_only=True, soap='FirstResponseMet'),
        _rt.FieldSchema('is_resolution_met', 'isResolutionMet', 'boolean', read_only=True, soap='ResolutionMet'),
        _rt.FieldSchema('is_resolution_plan_met', 'isResolutionPlanMet', 'boolean', read_only=True, soap='ResolutionPlanMet'),
        _rt.FieldSchema('resolution_elapsed_hours', 'resolutionElapsedHours', 'double', read_only=True),
        _rt.FieldSchema('resolution_plan_elapsed_hours', 'resolutionPlanElapsedHours', 'double', read_only=True),
        _rt.FieldSchema('resolution_plan_resource_id', 'resolutionPlanResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='resolution_plan_resource'),
        _rt.FieldSchema('resolution_resource_id', 'resolutionResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='resolution_resource'),
        _rt.FieldSchema('service_level_agreement_name', 'serviceLevelAgreementName', 'string', length=100, read_only=True),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', read_only=True, reference='Ticket', target='Tickets', relation='ticket'),
    ),
    parent=('ServiceLevelAgreements', 'Results', 'parent_id'),
    package="autotask",
)


class ServiceLevelAgreementResultsPath(_rt.Path[_rt.Root, "ServiceLevelAgreementResults"]):
    """The relations of ServiceLevelAgreementResults, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    first_response_initiating_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``first_response_initiating_resource_id`` refers to."""
    first_response_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``first_response_resource_id`` refers to."""
    resolution_plan_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resolution_plan_resource_id`` refers to."""
    resolution_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``resolution_resource_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""


class ServiceLevelAgreementResultsFields(_rt.Fields["ServiceLevelAgreementResults"], ServiceLevelAgreementResultsPath["ServiceLevelAgreementResults"]):
    """The fields of ServiceLevelAgreementResults in queries: ``T = ServiceLevelAgreementResults.q``."""

    id: _rt.Integer[ServiceLevelAgreementResults]
    """``id``: int64, read-only."""
    first_response_elapsed_hours: _rt.Double[ServiceLevelAgreementResults]
    """``firstResponseElapsedHours``: double, read-only."""
    first_response_initiating_resource_id: _rt.Integer[ServiceLevelAgreementResults]
    """``firstResponseInitiatingResourceID``: int32, read-only, refers to Resource."""
    first_response_resource_id: _rt.Integer[ServiceLevelAgreementResults]
    """``firstResponseResourceID``: int32, read-only, refers to Resource."""
    is_first_response_met: _rt.Boolean[ServiceLevelAgreementResults]
    """``isFirstResponseMet``: boolean, read-only, FirstResponseMet in SOAP."""
    is_resolution_met: _rt.Boolean[ServiceLevelAgreementResults]
    """``isResolutionMet``: boolean, read-only, ResolutionMet in SOAP."""
    is_resolution_plan_met: _rt.Boolean[ServiceLevelAgreementResults]
    """``isResolutionPlanMet``: boolean, read-only, ResolutionPlanMet in SOAP."""
    resolution_elapsed_hours: _rt.Double[ServiceLevelAgreementResults]
    """``resolutionElapsedHours``: double, read-only."""
    resolution_plan_elapsed_hours: _rt.Double[ServiceLevelAgreementResults]
    """``resolutionPlanElapsedHours``: double, read-only."""
    resolution_plan_resource_id: _rt.Integer[ServiceLevelAgreementResults]
    """``resolutionPlanResourceID``: int32, read-only, refers to Resource."""
    resolution_resource_id: _rt.Integer[ServiceLevelAgreementResults]
    """``resolutionResourceID``: int32, read-only, refers to Resource."""
    service_level_agreement_name: _rt.Text[ServiceLevelAgreementResults]
    """``serviceLevelAgreementName``: string, at most 100 characters, read-only."""
    ticket_id: _rt.Integer[ServiceLevelAgreementResults]
    """``ticketID``: int32, read-only, refers to Ticket."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ServiceLevelAgreementResults(_rt.Row):
    """A row of ServiceLevelAgreementResults, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ServiceLevelAgreementResultsFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    first_response_elapsed_hours: float | None = None
    """``firstResponseElapsedHours``: double, read-only."""
    first_response_initiating_resource_id: int | None = None
    """``firstResponseInitiatingResourceID``: int32, read-only, refers to Resource."""
    first_response_resource_id: int | None = None
    """``firstResponseResourceID``: int32, read-only, refers to Resource."""
    is_first_response_met: bool | None = None
    """``isFirstResponseMet``: boolean, read-only, FirstResponseMet in SOAP."""
    is_resolution_met: bool | None = None
    """``isResolutionMet``: boolean, read-only, ResolutionMet in SOAP."""
    is_resolution_plan_met: bool | None = None
    """``isResolutionPlanMet``: boolean, read-only, ResolutionPlanMet in SOAP."""
    resolution_elapsed_hours: float | None = None
    """``resolutionElapsedHours``: double, read-only."""
    resolution_plan_elapsed_hours: float | None = None
    """``resolutionPlanElapsedHours``: double, read-only."""
    resolution_plan_resource_id: int | None = None
    """``resolutionPlanResourceID``: int32, read-only, refers to Resource."""
    resolution_resource_id: int | None = None
    """``resolutionResourceID``: int32, read-only, refers to Resource."""
    service_level_agreement_name: str | None = None
    """``serviceLevelAgreementName``: string, at most 100 characters, read-only."""
    ticket_id: int | None = None
    """``ticketID``: int32, read-only, refers to Ticket."""

    @property
    def first_response_initiating_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``first_response_initiating_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "first_response_initiating_resource_id")

    @property
    def first_response_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``first_response_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "first_response_resource_id")

    @property
    def resolution_plan_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resolution_plan_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resolution_plan_resource_id")

    @property
    def resolution_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``resolution_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "resolution_resource_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")


class ServiceLevelAgreementResultsService(_rt.Readable[ServiceLevelAgreementResults], _rt.Referring[ServiceLevelAgreementResults, "_Ticket"]):
    """What the API can do with ServiceLevelAgreementResults, below ServiceLevelAgreements: the sync service."""

    model = ServiceLevelAgreementResults


class AsyncServiceLevelAgreementResultsService(_rt.AsyncReadable[ServiceLevelAgreementResults], _rt.AsyncReferring[ServiceLevelAgreementResults, "_Ticket"]):
    """What the API can do with ServiceLevelAgreementResults, below ServiceLevelAgreements: the async service."""

    model = ServiceLevelAgreementResults
