"""ConfigurationItemNotes. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import typing as _t

import attrs as _attrs
from autotask_runtime import generated as _rt

if _t.TYPE_CHECKING:
    from .configuration_item_note_attachments import ConfigurationItemNoteAttachment as _ConfigurationItemNoteAttachment
    from .configuration_items import ConfigurationItem as _ConfigurationItem
    from .resources import Resource as _Resource
    from .configuration_items import ConfigurationItemPath as _ConfigurationItemPath
    from .resources import ResourcePath as _ResourcePath

_SCHEMA = _rt.EntitySchema(
    "ConfigurationItemNotes",
    "ConfigurationItemNote",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('configuration_item_id', 'configurationItemID', 'int32', required=True, read_only=True, reference='ConfigurationItem', soap='InstalledProductID', target='ConfigurationItems', relation='configuration_item'),
        _rt.FieldSchema('create_date_time', 'createDateTime', 'datetime', read_only=True),
        _rt.FieldSchema('creator_resource_id', 'creatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='creator_resource'),
        _rt.FieldSchema('description', 'description', 'string', length=32000, required=True),
        _rt.FieldSchema('impersonator_creator_resource_id', 'impersonatorCreatorResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_creator_resource'),
        _rt.FieldSchema('impersonator_updater_resource_id', 'impersonatorUpdaterResourceID', 'int32', read_only=True, reference='Resource', target='Resources', relation='impersonator_updater_resource'),
        _rt.FieldSchema('last_activity_date', 'lastActivityDate', 'datetime', read_only=True),
        _rt.FieldSchema('note_type', 'noteType', 'int32', required=True),
        _rt.FieldSchema('title', 'title', 'string', length=250, required=True),
    ),
    parent=('ConfigurationItems', 'Notes', 'configuration_item_id'),
    label="title",
    can="create update replace",
    package="autotask",
)


class ConfigurationItemNotePath(_rt.Path[_rt.Root, "ConfigurationItemNote"]):
    """The relations of ConfigurationItemNotes, for ``include()`` and ``via=``; those of what they refer to go on from there."""

    configuration_item: _ConfigurationItemPath[_rt.Root]
    """To the row of ConfigurationItems that ``configuration_item_id`` refers to."""
    creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``creator_resource_id`` refers to."""
    impersonator_creator_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_creator_resource_id`` refers to."""
    impersonator_updater_resource: _ResourcePath[_rt.Root]
    """To the row of Resources that ``impersonator_updater_resource_id`` refers to."""


class ConfigurationItemNoteFields(_rt.Fields["ConfigurationItemNote"], ConfigurationItemNotePath["ConfigurationItemNote"]):
    """The fields of ConfigurationItemNotes in queries: ``T = ConfigurationItemNote.q``."""

    id: _rt.Integer[ConfigurationItemNote]
    """``id``: int64, read-only."""
    configuration_item_id: _rt.Integer[ConfigurationItemNote]
    """``configurationItemID``: int32, required and settable at create only, refers to ConfigurationItem, InstalledProductID in SOAP."""
    create_date_time: _rt.DateTime[ConfigurationItemNote]
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: _rt.Integer[ConfigurationItemNote]
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    description: _rt.Text[ConfigurationItemNote]
    """``description``: string, at most 32,000 characters, required."""
    impersonator_creator_resource_id: _rt.Integer[ConfigurationItemNote]
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    impersonator_updater_resource_id: _rt.Integer[ConfigurationItemNote]
    """``impersonatorUpdaterResourceID``: int32, read-only, refers to Resource."""
    last_activity_date: _rt.DateTime[ConfigurationItemNote]
    """``lastActivityDate``: datetime, read-only."""
    note_type: _rt.Integer[ConfigurationItemNote]
    """``noteType``: int32, required, picklist of the tenant."""
    title: _rt.Text[ConfigurationItemNote]
    """``title``: string, at most 250 characters, required."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class ConfigurationItemNote(_rt.Row):
    """A row of ConfigurationItemNotes, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = ConfigurationItemNoteFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    configuration_item_id: int | None = None
    """``configurationItemID``: int32, required and settable at create only, refers to ConfigurationItem, InstalledProductID in SOAP."""
    create_date_time: _rt.datetime | None = None
    """``createDateTime``: datetime, read-only."""
    creator_resource_id: int | None = None
    """``creatorResourceID``: int32, read-only, refers to Resource."""
    description: str | None = None
    """``description``: string, at most 32,000 characters, required."""
    impersonator_creator_resource_id: int | None = None
    """``impersonatorCreatorResourceID``: int32, read-only, refers to Resource."""
    impersonator_updater_resource_id: int | None = None
    """``impersonatorUpdaterResourceID``: int32, read-only, refers to Resource."""
    last_activity_date: _rt.datetime | None = None
    """``lastActivityDate``: datetime, read-only."""
    note_type: int | None = None
    """``noteType``: int32, required, picklist of the tenant."""
    title: str | None = None
    """``title``: string, at most 250 characters, required."""

    @property
    def configuration_item(self) -> _rt.Ref[_ConfigurationItem]:
        """The row of ConfigurationItems that ``configuration_item_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "configuration_item_id")

    @property
    def creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "creator_resource_id")

    @property
    def impersonator_creator_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_creator_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_creator_resource_id")

    @property
    def impersonator_updater_resource(self) -> _rt.Ref[_Resource]:
        """The row of Resources that ``impersonator_updater_resource_id`` refers to; no I/O before ``.get()`` or ``await``."""
        return _rt.Ref(self, "impersonator_updater_resource_id")


class ConfigurationItemNoteCreateFields(_t.TypedDict, total=False):
    """What a new row of ConfigurationItemNotes can be given."""

    configuration_item_id: _t.Required[int]
    """``configurationItemID``: int32, required and settable at create only, refers to ConfigurationItem, InstalledProductID in SOAP."""
    description: _t.Required[str]
    """``description``: string, at most 32,000 characters, required."""
    note_type: _t.Required[int]
    """``noteType``: int32, required, picklist of the tenant."""
    title: _t.Required[str]
    """``title``: string, at most 250 characters, required."""


@_attrs.define(init=False, kw_only=True, repr=False, order=False)
class ConfigurationItemNoteCreate(_rt.WriteModel):
    """A row of ConfigurationItemNotes to be created.

    :raises ValidationError: when it breaks rules of the API; all of them are listed.
    """

    schema = _SCHEMA

    configuration_item_id: int
    """``configurationItemID``: int32, required and settable at create only, refers to ConfigurationItem, InstalledProductID in SOAP."""
    description: str
    """``description``: string, at most 32,000 characters, required."""
    note_type: int
    """``noteType``: int32, required, picklist of the tenant."""
    title: str
    """``title``: string, at most 250 characters, required."""

    if _t.TYPE_CHECKING:

        def __init__(self, **fields: _t.Unpack[ConfigurationItemNoteCreateFields]) -> None: ...


class ConfigurationItemNoteUpdateFields(_t.TypedDict, total=False):
    """What can be changed in a row of ConfigurationItemNotes. Left out is kept; None clears."""

    configuration_item_id: _t.Required[int]
    """The id of the row of ConfigurationItems that this one belongs to."""
    description: str
    """``description``: string, at most 32,000 characters, required."""
    note_type: int
    """``noteType``: int32, required, picklist of the tenant."""
    title: str
    """``title``: string, at most 250 characters, required."""


class ConfigurationItemNoteReplaceFields(_t.TypedDict, total=False):
    """What a row of ConfigurationItemNotes is replaced by. Left out is cleared."""

    configuration_item_id: _t.Required[int]
    """The id of the row of ConfigurationItems that this one belongs to."""
    description: _t.Required[str]
    """``description``: string, at most 32,000 characters, required."""
    note_type: _t.Required[int]
    """``noteType``: int32, required, picklist of the tenant."""
    title: _t.Required[str]
    """``title``: string, at most 250 characters, required."""


class ConfigurationItemNotesService(_rt.Readable[ConfigurationItemNote], _rt.Referring[ConfigurationItemNote, "_ConfigurationItem"], _rt.Creatable[ConfigurationItemNote], _rt.Updatable[ConfigurationItemNote]):
    """What the API can do with ConfigurationItemNotes, below ConfigurationItems: the sync service."""

    model = ConfigurationItemNote

    @_t.overload
    def create(self, model: ConfigurationItemNoteCreate, /) -> int: ...

    @_t.overload
    def create(self, /, **fields: _t.Unpack[ConfigurationItemNoteCreateFields]) -> int: ...

    def create(self, model: ConfigurationItemNoteCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return self._create(ConfigurationItemNoteCreate, model, fields)

    @_t.overload
    def update(self, row: ConfigurationItemNote, /) -> None: ...

    @_t.overload
    def update(self, id: int, /, **fields: _t.Unpack[ConfigurationItemNoteUpdateFields]) -> None: ...

    def update(self, target: int | ConfigurationItemNote, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(target, fields, "update")

    def replace(self, id: int, /, **fields: _t.Unpack[ConfigurationItemNoteReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.Attachments[_ConfigurationItemNoteAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .configuration_item_note_attachments import ConfigurationItemNoteAttachmentsService

        return _rt.Attachments(ConfigurationItemNoteAttachmentsService(self._session), id)


class AsyncConfigurationItemNotesService(_rt.AsyncReadable[ConfigurationItemNote], _rt.AsyncReferring[ConfigurationItemNote, "_ConfigurationItem"], _rt.AsyncCreatable[ConfigurationItemNote], _rt.AsyncUpdatable[ConfigurationItemNote]):
    """What the API can do with ConfigurationItemNotes, below ConfigurationItems: the async service."""

    model = ConfigurationItemNote

    @_t.overload
    async def create(self, model: ConfigurationItemNoteCreate, /) -> int: ...

    @_t.overload
    async def create(self, /, **fields: _t.Unpack[ConfigurationItemNoteCreateFields]) -> int: ...

    async def create(self, model: ConfigurationItemNoteCreate | None = None, /, **fields: _t.Any) -> int:
        """Create a row, from keywords or from a model, and give its id.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        return await self._create(ConfigurationItemNoteCreate, model, fields)

    @_t.overload
    async def update(self, row: ConfigurationItemNote, /) -> None: ...

    @_t.overload
    async def update(self, id: int, /, **fields: _t.Unpack[ConfigurationItemNoteUpdateFields]) -> None: ...

    async def update(self, target: int | ConfigurationItemNote, /, **fields: _t.Any) -> None:
        """Change what is given of the row with this id, or what was changed in a row since it was read (PATCH).

        None clears a field, leaving it out keeps it. A row in which nothing was changed sends nothing.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(target, fields, "update")

    async def replace(self, id: int, /, **fields: _t.Unpack[ConfigurationItemNoteReplaceFields]) -> None:
        """Replace the row with this id (PUT): every field that is left out is cleared.

        :raises ValidationError: when it breaks rules of the API; all of them are listed and nothing is sent.
        :raises RequestError: or one of its kinds, when Autotask refuses or cannot be reached.
        """
        await self._update(id, fields, "replace")

    def attachments(self, id: int, /) -> _rt.AsyncAttachments[_ConfigurationItemNoteAttachment]:
        """The files attached to the row with this id: to list, upload, download and delete. Asking for them does no I/O."""
        from .configuration_item_note_attachments import AsyncConfigurationItemNoteAttachmentsService

        return _rt.AsyncAttachments(AsyncConfigurationItemNoteAttachmentsService(self._session), id)
