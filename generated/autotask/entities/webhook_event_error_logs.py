"""WebhookEventErrorLogs. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .company_webhooks import CompanyWebhook as _CompanyWebhook
    from .contact_webhooks import ContactWebhook as _ContactWebhook
    from .company_webhooks import CompanyWebhookPath as _CompanyWebhookPath
    from .contact_webhooks import ContactWebhookPath as _ContactWebhookPath

_SCHEMA = _rt.EntitySchema(
    "WebhookEventErrorLogs",
    "WebhookEventErrorLog",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('account_webhook_id', 'accountWebhookID', 'int32', read_only=True, reference='CompanyWebhook', target='CompanyWebhooks', relation='account_webhook'),
        _rt.FieldSchema('contact_webhook_id', 'contactWebhookID', 'int32', read_only=True, reference='ContactWebhook', target='ContactWebhooks', relation='contact_webhook'),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('error_message', 'errorMessage', 'string', length=8000, read_only=True),
        _rt.FieldSchema('payload', 'payload', 'string', length=8000, read_only=True),
        _rt.FieldSchema('sequence_number', 'sequenceNumber', 'int32', read_only=True),
    ),
    root_writes=True,
    can="delete",
    package="autotask",
)


class WebhookEventErrorLogPath(_rt.Path[_rt.Root, "WebhookEventErrorLog"]):
    """The relations of WebhookEventErrorLogs, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    account_webhook: _CompanyWebhookPath[_rt.Root]
    """To the row of CompanyWebhooks that ``account_webhook_id`` refers to."""
    contact_webhook: _ContactWebhookPath[_rt.Root]
    """To the row of ContactWebhooks that ``contact_webhook_id`` refers to."""


class WebhookEventErrorLogFields(_rt.Fields["WebhookEventErrorLog"], WebhookEventErrorLogPath["WebhookEventErrorLog"]):
    """The fields of WebhookEventErrorLogs in queries: ``T = WebhookEventErrorLog.q``."""

    id: _rt.Integer[WebhookEventErrorLog]
    """``id``: int64, read-only."""
    account_webhook_id: _rt.Integer[WebhookEventErrorLog]
    """``accountWebhookID``: int32, read-only, refers to CompanyWebhook."""
    contact_webhook_id: _rt.Integer[WebhookEventErrorLog]
    """``contactWebhookID``: int32, read-only, refers to ContactWebhook."""
    create_date_time: _rt.DateTime[WebhookEventErrorLog]
    """``createDateTime``: datetime, read-only."""
    error_message: _rt.Text[WebhookEventErrorLog]
    """``errorMessage``: string, at most 8,000 characters, read-only."""
    payload: _rt.Text[WebhookEventErrorLog]
    """``payload``: string, at most 8,000 characters, read-only."""
    sequence_number: _rt.Integer[WebhookEventErrorLog]
    """``sequenceNumber``: int32, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class WebhookEventErrorLog(_rt.Row):
    """A row of WebhookEventErrorLogs, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = WebhookEventErrorLogFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    account_webhook_id: int | None = None
    """``accountWebhookID``: int32, read-only, refers to CompanyWebhook."""
    contact_webhook_id: int | None = None
    """``contactWebhookID``: int32, read-only, refers to ContactWebhook."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    error_message: str | None = None
    """``errorMessage``: string, at most 8,000 characters, read-only."""
    payload: str | None = None
    """``payload``: string, at most 8,000 characters, read-only."""
    sequence_number: int | None = None
    """``sequenceNumber``: int32, read-only."""

    @property
    def account_webhook(self) -> _rt.Ref[_CompanyWebhook]:
        """The row of CompanyWebhooks that ``account_webhook_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "account_webhook_id")

    @property
    def contact_webhook(self) -> _rt.Ref[_ContactWebhook]:
        """The row of ContactWebhooks that ``contact_webhook_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "contact_webhook_id")


class WebhookEventErrorLogsService(_rt.Readable[WebhookEventErrorLog], _rt.Referring[WebhookEventErrorLog, "_CompanyWebhook | _ContactWebhook"], _rt.Deleting[WebhookEventErrorLog]):
    """What the API can do with WebhookEventErrorLogs: the sync service."""

    model = WebhookEventErrorLog

    def delete(self, id: int, /) -> None:
        """Delete the row with this id.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {})


class AsyncWebhookEventErrorLogsService(_rt.AsyncReadable[WebhookEventErrorLog], _rt.AsyncReferring[WebhookEventErrorLog, "_CompanyWebhook | _ContactWebhook"], _rt.AsyncDeleting[WebhookEventErrorLog]):
    """What the API can do with WebhookEventErrorLogs: the async service."""

    model = WebhookEventErrorLog

    async def delete(self, id: int, /) -> None:
        """Delete the row with this id.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {})
