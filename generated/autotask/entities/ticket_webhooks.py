"""TicketWebhooks. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "TicketWebhooks",
    "TicketWebhook",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('deactivation_url', 'deactivationUrl', 'string', length=500, required=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', required=True),
        _rt.FieldSchema('is_ready', 'isReady', 'boolean', read_only=True),
        _rt.FieldSchema('is_subscribed_to_create_events', 'isSubscribedToCreateEvents', 'boolean'),
        _rt.FieldSchema('is_subscribed_to_delete_events', 'isSubscribedToDeleteEvents', 'boolean'),
        _rt.FieldSchema('is_subscribed_to_update_events', 'isSubscribedToUpdateEvents', 'boolean'),
        _rt.FieldSchema('name', 'name', 'string', length=50, required=True),
        _rt.FieldSchema('notification_email_address', 'notificationEmailAddress', 'string', length=150),
        _rt.FieldSchema('owner_resource_id', 'ownerResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='owner_resource'),
        _rt.FieldSchema('secret_key', 'secretKey', 'string', length=64, required=True),
        _rt.FieldSchema('send_threshold_exceeded_notification', 'sendThresholdExceededNotification', 'boolean', required=True),
        _rt.FieldSchema('webhook_guid', 'webhookGUID', 'string', length=100, read_only=True),
        _rt.FieldSchema('webhook_url', 'webhookUrl', 'string', length=500, required=True),
    ),
    root_writes=True,
    label="name",
    can="create update replace delete",
    package="autotask",
)


class TicketWebhookPath(_rt.Path[_rt.Root, "TicketWebhook"]):
    """The relations of TicketWebhooks, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    owner_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``owner_resource_id`` refers to."""


class TicketWebhookFields(_rt.Fields["TicketWebhook"], TicketWebhookPath["TicketWebhook"]):
    """The fields of TicketWebhooks in queries: ``T = TicketWebhook.q``."""

    id: _rt.Integer[TicketWebhook]
    """``id``: int64, read-only."""
    deactivation_url: _rt.Text[TicketWebhook]
    """``deactivationUrl``: string, at most 500 characters, required."""
    is_active: _rt.Boolean[TicketWebhook]
    """``isActive``: boolean, required."""
    is_ready: _rt.Boolean[TicketWebhook]
    """``isReady``: boolean, read-only."""
    is_subscribed_to_create_events: _rt.Boolean[TicketWebhook]
    """``isSubscribedToCreateEvents``: boolean."""
    is_subscribed_to_delete_events: _rt.Boolean[TicketWebhook]
    """``isSubscribedToDeleteEvents``: boolean."""
    is_subscribed_to_update_events: _rt.Boolean[TicketWebhook]
    """``isSubscribedToUpdateEvents``: boolean."""
    name: _rt.Text[TicketWebhook]
    """``name``: string, at most 50 characters, required."""
    notification_email_address: _rt.Text[TicketWebhook]
    """``notificationEmailAddress``: string, at most 150 characters."""
    owner_resource_id: _rt.Integer[TicketWebhook]
    """``ownerResourceID``: int32, read-only, refers to Resource."""
    secret_key: _rt.Text[TicketWebhook]
    """``secretKey``: string, at most 64 characters, required."""
    send_threshold_exceeded_notification: _rt.Boolean[TicketWebhook]
    """``sendThresholdExceededNotification``: boolean, required."""
    webhook_guid: _rt.Text[TicketWebhook]
    """``webhookGUID``: string, at most 100 characters, read-only."""
    webhook_url: _rt.Text[TicketWebhook]
    """``webhookUrl``: string, at most 500 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class TicketWebhook(_rt.Row):
    """A row of TicketWebhooks, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = TicketWebhookFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    deactivation_url: str | None = None
    """``deactivationUrl``: string, at most 500 characters, required."""
    is_active: bool | None = None
    """``isActive``: boolean, required."""
    is_ready: bool | None = None
    """``isReady``: boolean, read-only."""
    is_subscribed_to_create_events: bool | None = None
    """``isSubscribedToCreateEvents``: boolean."""
    is_subscribed_to_delete_events: bool | None = None
    """``isSubscribedToDeleteEvents``: boolean."""
    is_subscribed_to_update_events: bool | None = None
    """``isSubscribedToUpdateEvents``: boolean."""
    name: str | None = None
    """``name``: string, at most 50 characters, required."""
    notification_email_address: str | None = None
    """``notificationEmailAddress``: string, at most 150 characters."""
    owner_resource_id: int | None = None
    """``ownerResourceID``: int32, read-only, refers to Resource."""
    secret_key: str | None = None
    """``secretKey``: string, at most 64 characters, required."""
    send_threshold_exceeded_notification: bool | None = None
    """``sendThresholdExceededNotification``: boolean, required."""
    webhook_guid: str | None = None
    """``webhookGUID``: string, at most 100 characters, read-only."""
    webhook_url: str | None = None
    """``webhookUrl``: string, at most 500 characters, required."""

    @property
    def owner_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``owner_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "owner_resource_id")


class TicketWebhookCreateFields(_t.TypedDict, total=False):
    """What a new row of TicketWebhooks can be given."""

    deactivation_url: _t.Required[str]
    """``deactivationUrl``: string, at most 500 characters, required."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required."""
    is_subscribed_to_create_events: bool | None
    """``isSubscribedToCreateEvents``: boolean."""
    is_subscribed_to_delete_events: bool | None
    """``isSubscribedToDeleteEvents``: boolean."""
    is_subscribed_to_update_events: bool | None
    """``isSubscribedToUpdateEvents``: boolean."""
    name: _t.Required[str]
    """``name``: string, at most 50 characters, required."""
    notification_email_address: str | None
    """``notificationEmailAddress``: string, at most 150 characters."""
    secret_key: _t.Required[str]
    """``secretKey``: string, at most 64 characters, required."""
    send_threshold_exceeded_notification: _t.Required[bool]
    """``sendThresholdExceededNotification``: boolean, required."""
    webhook_url: _t.Required[str]
    """``webhookUrl``: string, at most 500 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class TicketWebhookCreate(_rt.WriteModel):
    """A row of TicketWebhooks to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    deactivation_url: str
    """``deactivationUrl``: string, at most 500 characters, required."""
    is_active: bool
    """``isActive``: boolean, required."""
    is_subscribed_to_create_events: bool | None | _rt.Unset = _rt.UNSET
    """``isSubscribedToCreateEvents``: boolean."""
    is_subscribed_to_delete_events: bool | None | _rt.Unset = _rt.UNSET
    """``isSubscribedToDeleteEvents``: boolean."""
    is_subscribed_to_update_events: bool | None | _rt.Unset = _rt.UNSET
    """``isSubscribedToUpdateEvents``: boolean."""
    name: str
    """``name``: string, at most 50 characters, required."""
    notification_email_address: str | None | _rt.Unset = _rt.UNSET
    """``notificationEmailAddress``: string, at most 150 characters."""
    secret_key: str
    """``secretKey``: string, at most 64 characters, required."""
    send_threshold_exceeded_notification: bool
    """``sendThresholdExceededNotification``: boolean, required."""
    webhook_url: str
    """``webhookUrl``: string, at most 500 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[TicketWebhookCreateFields]) -> None: ...


class TicketWebhookUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of TicketWebhooks. Left out is kept; None clears."""

    deactivation_url: str
    """``deactivationUrl``: string, at most 500 characters, required."""
    is_active: bool
    """``isActive``: boolean, required."""
    is_subscribed_to_create_events: bool | None
    """``isSubscribedToCreateEvents``: boolean."""
    is_subscribed_to_delete_events: bool | None
    """``isSubscribedToDeleteEvents``: boolean."""
    is_subscribed_to_update_events: bool | None
    """``isSubscribedToUpdateEvents``: boolean."""
    name: str
    """``name``: string, at most 50 characters, required."""
    notification_email_address: str | None
    """``notificationEmailAddress``: string, at most 150 characters."""
    secret_key: str
    """``secretKey``: string, at most 64 characters, required."""
    send_threshold_exceeded_notification: bool
    """``sendThresholdExceededNotification``: boolean, required."""
    webhook_url: str
    """``webhookUrl``: string, at most 500 characters, required."""


class TicketWebhookReplaceFields(_t.TypedDict, total=False):
    """What a row of TicketWebhooks is replaced by. Left out is cleared."""

    deactivation_url: _t.Required[str]
    """``deactivationUrl``: string, at most 500 characters, required."""
    is_active: _t.Required[bool]
    """``isActive``: boolean, required."""
    is_subscribed_to_create_events: bool | None
    """``isSubscribedToCreateEvents``: boolean."""
    is_subscribed_to_delete_events: bool | None
    """``isSubscribedToDeleteEvents``: boolean."""
    is_subscribed_to_update_events: bool | None
    """``isSubscribedToUpdateEvents``: boolean."""
    name: _t.Required[str]
    """``name``: string, at most 50 characters, required."""
    notification_email_address: str | None
    """``notificationEmailAddress``: string, at most 150 characters."""
    secret_key: _t.Required[str]
    """``secretKey``: string, at most 64 characters, required."""
    send_threshold_exceeded_notification: _t.Required[bool]
    """``sendThresholdExceededNotification``: boolean, required."""
    webhook_url: _t.Required[str]
    """``webhookUrl``: string, at most 500 characters, required."""


class TicketWebhooksService(_rt.Readable[TicketWebhook], _rt.Referring[TicketWebhook, "_Resource"], _rt.Creatable[TicketWebhook], _rt.Updatable[TicketWebhook], _rt.Deactivating[TicketWebhook], _rt.Deleting[TicketWebhook]):
    """What the API can do with TicketWebhooks: the sync service."""

    model = TicketWebhook

    @_t.overload
    def create(self, model: TicketWebhookCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[TicketWebhookCreateFields]) -> int: ...

    def create(self, model: TicketWebhookCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(TicketWebhookCreate, model, fields)

    @_t.overload
    def update(self, row: TicketWebhook, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[TicketWebhookUpdateFields]) -> None: ...

    def update(self, target: int | TicketWebhook, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[TicketWebhookReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def delete(self, id: int, /) -> None:
        """Delete the row with this id.

        :raises Rejected: when there is no such row.
        """
        self._delete(id, {})


class AsyncTicketWebhooksService(_rt.AsyncReadable[TicketWebhook], _rt.AsyncReferring[TicketWebhook, "_Resource"], _rt.AsyncCreatable[TicketWebhook], _rt.AsyncUpdatable[TicketWebhook], _rt.AsyncDeactivating[TicketWebhook], _rt.AsyncDeleting[TicketWebhook]):
    """What the API can do with TicketWebhooks: the async service."""

    model = TicketWebhook

    @_t.overload
    async def create(self, model: TicketWebhookCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[TicketWebhookCreateFields]) -> int: ...

    async def create(self, model: TicketWebhookCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(TicketWebhookCreate, model, fields)

    @_t.overload
    async def update(self, row: TicketWebhook, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[TicketWebhookUpdateFields]) -> None: ...

    async def update(self, target: int | TicketWebhook, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[TicketWebhookReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    async def delete(self, id: int, /) -> None:
        """Delete the row with this id.

        :raises Rejected: when there is no such row.
        """
        await self._delete(id, {})
