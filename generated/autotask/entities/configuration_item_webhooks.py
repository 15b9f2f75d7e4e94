"""ConfigurationItemWebhooks. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .resources import Resource as _Resource
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ConfigurationItemWebhooks",
    "ConfigurationItemWebhook",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('deactivation_url', 'deactivationUrl', 'string', length=500, required=True),
        _rt.FieldSchema('is_active', 'isActive', 'boolean', soap='Active'),
        _rt.FieldSchema('is_ready', 'isReady', 'boolean', soap='Ready'),
        _rt.FieldSchema('is_subscribed_to_create_events', 'isSubscribedToCreateEvents', 'boolean'),
        _rt.FieldSchema('is_subscribed_to_delete_events', 'isSubscribedToDeleteEvents', 'boolean'),
        _rt.FieldSchema('is_subscribed_to_update_events', 'isSubscribedToUpdateEvents', 'boolean'),
        _rt.FieldSchema('name', 'name', 'string', length=50, required=True),
        _rt.FieldSchema('notification_email_address', 'notificationEmailAddress', 'string', length=150),
        _rt.FieldSchema('owner_resource_id', 'ownerResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='owner_resource'),
        _rt.FieldSchema('secret_key', 'secretKey', 'string', length=64, required=True),
        _rt.FieldSchema('send_threshold_exceeded_notification', 'sendThresholdExceededNotification', 'boolean'),
        _rt.FieldSchema('webhook_guid', 'webhookGUID', 'string', length=100, read_only=True),
        _rt.FieldSchema('webhook_url', 'webhookUrl', 'string', length=500, required=True),
    ),
    root_writes=True,
    label="name",
    can="create update replace delete",
    package="autotask",
)


class ConfigurationItemWebhookPath(_rt.Path[_rt.Root, "ConfigurationItemWebhook"]):
    """The relations of ConfigurationItemWebhooks, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    owner_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``owner_resource_id`` refers to."""


class ConfigurationItemWebhookFields(_rt.Fields["ConfigurationItemWebhook"], ConfigurationItemWebhookPath["ConfigurationItemWebhook"]):
    """The fields of ConfigurationItemWebhooks in queries: ``T = ConfigurationItemWebhook.q``."""

    id: _rt.Integer[ConfigurationItemWebhook]
    """``id``: int64, read-only."""
    deactivation_url: _rt.Text[ConfigurationItemWebhook]
    """``deactivationUrl``: string, at most 500 characters, required."""
    is_active: _rt.Boolean[ConfigurationItemWebhook]
    """``isActive``: boolean, Active in SOAP."""
    is_ready: _rt.Boolean[ConfigurationItemWebhook]
    """``isReady``: boolean, Ready in SOAP."""
    is_subscribed_to_create_events: _rt.Boolean[ConfigurationItemWebhook]
    """``isSubscribedToCreateEvents``: boolean."""
    is_subscribed_to_delete_events: _rt.Boolean[ConfigurationItemWebhook]
    """``isSubscribedToDeleteEvents``: boolean."""
    is_subscribed_to_update_events: _rt.Boolean[ConfigurationItemWebhook]
    """``isSubscribedToUpdateEvents``: boolean."""
    name: _rt.Text[ConfigurationItemWebhook]
    """``name``: string, at most 50 characters, required."""
    notification_email_address: _rt.Text[ConfigurationItemWebhook]
    """``notificationEmailAddress``: string, at most 150 characters."""
    owner_resource_id: _rt.Integer[ConfigurationItemWebhook]
    """``ownerResourceID``: int32, read-only, refers to Resource."""
    secret_key: _rt.Text[ConfigurationItemWebhook]
    """``secretKey``: string, at most 64 characters, required."""
    send_threshold_exceeded_notification: _rt.Boolean[ConfigurationItemWebhook]
    """``sendThresholdExceededNotification``: boolean."""
    webhook_guid: _rt.Text[ConfigurationItemWebhook]
    """``webhookGUID``: string, at most 100 characters, read-only."""
    webhook_url: _rt.Text[ConfigurationItemWebhook]
    """``webhookUrl``: string, at most 500 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ConfigurationItemWebhook(_rt.Row):
    """A row of ConfigurationItemWebhooks, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ConfigurationItemWebhookFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    deactivation_url: str | None = None
    """``deactivationUrl``: string, at most 500 characters, required."""
    is_active: bool | None = None
    """``isActive``: boolean, Active in SOAP."""
    is_ready: bool | None = None
    """``isReady``: boolean, Ready in SOAP."""
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
    """``sendThresholdExceededNotification``: boolean."""
    webhook_guid: str | None = None
    """``webhookGUID``: string, at most 100 characters, read-only."""
    webhook_url: str | None = None
    """``webhookUrl``: string, at most 500 characters, required."""

    @property
    def owner_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``owner_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "owner_resource_id")


class ConfigurationItemWebhookCreateFields(_t.TypedDict, total=False):
    """What a new row of ConfigurationItemWebhooks can be given."""

    deactivation_url: _t.Required[str]
    """``deactivationUrl``: string, at most 500 characters, required."""
    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    is_ready: bool | None
    """``isReady``: boolean, Ready in SOAP."""
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
    send_threshold_exceeded_notification: bool | None
    """``sendThresholdExceededNotification``: boolean."""
    webhook_url: _t.Required[str]
    """``webhookUrl``: string, at most 500 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ConfigurationItemWebhookCreate(_rt.WriteModel):
    """A row of ConfigurationItemWebhooks to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    deactivation_url: str
    """``deactivationUrl``: string, at most 500 characters, required."""
    is_active: bool | None | _rt.Unset = _rt.UNSET
    """``isActive``: boolean, Active in SOAP."""
    is_ready: bool | None | _rt.Unset = _rt.UNSET
    """``isReady``: boolean, Ready in SOAP."""
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
    send_threshold_exceeded_notification: bool | None | _rt.Unset = _rt.UNSET
    """``sendThresholdExceededNotification``: boolean."""
    webhook_url: str
    """``webhookUrl``: string, at most 500 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ConfigurationItemWebhookCreateFields]) -> None: ...


class ConfigurationItemWebhookUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ConfigurationItemWebhooks. Left out is kept; None clears."""

    deactivation_url: str
    """``deactivationUrl``: string, at most 500 characters, required."""
    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    is_ready: bool | None
    """``isReady``: boolean, Ready in SOAP."""
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
    send_threshold_exceeded_notification: bool | None
    """``sendThresholdExceededNotification``: boolean."""
    webhook_url: str
    """``webhookUrl``: string, at most 500 characters, required."""


class ConfigurationItemWebhookReplaceFields(_t.TypedDict, total=False):
    """What a row of ConfigurationItemWebhooks is replaced by. Left out is cleared."""

    deactivation_url: _t.Required[str]
    """``deactivationUrl``: string, at most 500 characters, required."""
    is_active: bool | None
    """``isActive``: boolean, Active in SOAP."""
    is_ready: bool | None
    """``isReady``: boolean, Ready in SOAP."""
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
    send_threshold_exceeded_notification: bool | None
    """``sendThresholdExceededNotification``: boolean."""
    webhook_url: _t.Required[str]
    """``webhookUrl``: string, at most 500 characters, required."""


class ConfigurationItemWebhooksService(_rt.Readable[ConfigurationItemWebhook], _rt.Referring[ConfigurationItemWebhook, "_Resource"], _rt.Creatable[ConfigurationItemWebhook], _rt.Updatable[ConfigurationItemWebhook], _rt.Deactivating[ConfigurationItemWebhook], _rt.Deleting[ConfigurationItemWebhook]):
    """What the API can do with ConfigurationItemWebhooks: the sync service."""

    model = ConfigurationItemWebhook

    @_t.overload
    def create(self, model: ConfigurationItemWebhookCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ConfigurationItemWebhookCreateFields]) -> int: ...

    def create(self, model: ConfigurationItemWebhookCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ConfigurationItemWebhookCreate, model, fields)

    @_t.overload
    def update(self, row: ConfigurationItemWebhook, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ConfigurationItemWebhookUpdateFields]) -> None: ...

    def update(self, target: int | ConfigurationItemWebhook, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ConfigurationItemWebhookReplaceFields]) -> None:
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


class AsyncConfigurationItemWebhooksService(_rt.AsyncReadable[ConfigurationItemWebhook], _rt.AsyncReferring[ConfigurationItemWebhook, "_Resource"], _rt.AsyncCreatable[ConfigurationItemWebhook], _rt.AsyncUpdatable[ConfigurationItemWebhook], _rt.AsyncDeactivating[ConfigurationItemWebhook], _rt.AsyncDeleting[ConfigurationItemWebhook]):
    """What the API can do with ConfigurationItemWebhooks: the async service."""

    model = ConfigurationItemWebhook

    @_t.overload
    async def create(self, model: ConfigurationItemWebhookCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ConfigurationItemWebhookCreateFields]) -> int: ...

    async def create(self, model: ConfigurationItemWebhookCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ConfigurationItemWebhookCreate, model, fields)

    @_t.overload
    async def update(self, row: ConfigurationItemWebhook, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ConfigurationItemWebhookUpdateFields]) -> None: ...

    async def update(self, target: int | ConfigurationItemWebhook, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ConfigurationItemWebhookReplaceFields]) -> None:
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
