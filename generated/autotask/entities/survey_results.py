"""SurveyResults. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .companies import Company as _Company
    from .contacts import Contact as _Contact
    from .surveys import Survey as _Survey
    from .tickets import Ticket as _Ticket
    from .companies import CompanyPath as _CompanyPath
    from .contacts import ContactPath as _ContactPath
    from .surveys import SurveyPath as _SurveyPath
    from .tickets import TicketPath as _TicketPath

_SCHEMA = _rt.EntitySchema(
    "SurveyResults",
    "SurveyResults",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('company_id', 'companyID', 'int32', read_only=True, reference='Company', soap='AccountID', target='Companies', relation='company'),
        _rt.FieldSchema('company_rating', 'companyRating', 'double', read_only=True),
        _rt.FieldSchema('complete_date', 'completeDate', 'datetime', read_only=True),
        _rt.FieldSchema('contact_id', 'contactID', 'int32', read_only=True, reference='Contact', target='Contacts', relation='contact'),
        _rt.FieldSchema('contact_rating', 'contactRating', 'double', read_only=True),
        _rt.FieldSchema('resource_rating', 'resourceRating', 'double', read_only=True),
        _rt.FieldSchema('send_date', 'sendDate', 'datetime', read_only=True),
        _rt.FieldSchema('survey_id', 'surveyID', 'int32', read_only=True, reference='Survey', target='Surveys', relation='survey'),
        _rt.FieldSchema('survey_rating', 'surveyRating', 'double', read_only=True),
        _rt.FieldSchema('ticket_id', 'ticketID', 'int32', read_only=True, reference='Ticket', target='Tickets', relation='ticket'),
    ),
    package="autotask",
)


class SurveyResultsPath(_rt.Path[_rt.Root, "SurveyResults"]):
    """The relations of SurveyResults, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    company: _CompanyPath[_rt.Root]
    """To the row of Companies that ``company_id`` refers to."""
    contact: _ContactPath[_rt.Root]
    """To the row of Contacts that ``contact_id`` refers to."""
    survey: _SurveyPath[_rt.Root]
    """To the row of Surveys that ``survey_id`` refers to."""
    ticket: _TicketPath[_rt.Root]
    """To the row of Tickets that ``ticket_id`` refers to."""


class SurveyResultsFields(_rt.Fields["SurveyResults"], SurveyResultsPath["SurveyResults"]):
    """The fields of SurveyResults in queries: ``T = SurveyResults.q``."""

    id: _rt.Integer[SurveyResults]
    """``id``: int64, read-only."""
    company_id: _rt.Integer[SurveyResults]
    """``companyID``: int32, read-only, refers to Company, AccountID in SOAP."""
    company_rating: _rt.Double[SurveyResults]
    """``companyRating``: double, read-only."""
    complete_date: _rt.DateTime[SurveyResults]
    """``completeDate``: datetime, read-only."""
    contact_id: _rt.Integer[SurveyResults]
    """``contactID``: int32, read-only, refers to Contact."""
    contact_rating: _rt.Double[SurveyResults]
    """``contactRating``: double, read-only."""
    resource_rating: _rt.Double[SurveyResults]
    """``resourceRating``: double, read-only."""
    send_date: _rt.DateTime[SurveyResults]
    """``sendDate``: datetime, read-only."""
    survey_id: _rt.Integer[SurveyResults]
    """``surveyID``: int32, read-only, refers to Survey."""
    survey_rating: _rt.Double[SurveyResults]
    """``surveyRating``: double, read-only."""
    ticket_id: _rt.Integer[SurveyResults]
    """``ticketID``: int32, read-only, refers to Ticket."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class SurveyResults(_rt.Row):
    """A row of SurveyResults, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = SurveyResultsFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    company_id: int | None = None
    """``companyID``: int32, read-only, refers to Company, AccountID in SOAP."""
    company_rating: float | None = None
    """``companyRating``: double, read-only."""
    complete_date: _rt.datetime | None = None
    """``completeDate``: datetime, read-only."""
    contact_id: int | None = None
    """``contactID``: int32, read-only, refers to Contact."""
    contact_rating: float | None = None
    """``contactRating``: double, read-only."""
    resource_rating: float | None = None
    """``resourceRating``: double, read-only."""
    send_date: _rt.datetime | None = None
    """``sendDate``: datetime, read-only."""
    survey_id: int | None = None
    """``surveyID``: int32, read-only, refers to Survey."""
    survey_rating: float | None = None
    """``surveyRating``: double, read-only."""
    ticket_id: int | None = None
    """``ticketID``: int32, read-only, refers to Ticket."""

    @property
    def company(self) -> _rt.Ref[_Company]:
        """The row of Companies that ``company_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "company_id")

    @property
    def contact(self) -> _rt.Ref[_Contact]:
        """The row of Contacts that ``contact_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contact_id")

    @property
    def survey(self) -> _rt.Ref[_Survey]:
        """The row of Surveys that ``survey_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "survey_id")

    @property
    def ticket(self) -> _rt.Ref[_Ticket]:
        """The row of Tickets that ``ticket_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "ticket_id")


class SurveyResultsService(_rt.Readable[SurveyResults], _rt.Referring[SurveyResults, "_Company | _Contact | _Survey | _Ticket"]):
    """What the API can do with SurveyResults: the sync service."""

    model = SurveyResults


class AsyncSurveyResultsService(_rt.AsyncReadable[SurveyResults], _rt.AsyncReferring[SurveyResults, "_Company | _Contact | _Survey | _Ticket"]):
    """What the API can do with SurveyResults: the async service."""

    model = SurveyResults
