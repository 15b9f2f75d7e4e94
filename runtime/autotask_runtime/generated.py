"""The names that generated modules use, in one place; they import it under a private alias, so that no entity can hide one."""

from datetime import datetime

from ._async.attachments import AsyncAttachments
from ._async.client import AsyncClient
from ._async.related import AsyncDeactivating, AsyncDeleting, AsyncListed, AsyncReferring
from ._async.service import AsyncCreatable, AsyncQueryable, AsyncReadable, AsyncService, AsyncUpdatable
from ._sync.attachments import Attachments
from ._sync.client import Client
from ._sync.related import Deactivating, Deleting, Listed, Referring
from ._sync.service import Creatable, Queryable, Readable, Service, Updatable
from .kinds import read_value
from .messages import Purpose
from .models import UNSET, PicklistEnum, Row, Unset, WriteModel, remember
from .query_fields import Boolean, Content, DateTime, Double, Fields, Integer, Text, UdfFields
from .refs import Ref
from .relations.paths import Path, Root
from .schema import EntitySchema, FieldSchema
from .udfs import AsRead, UdfValue

__all__ = [
    "UNSET",
    "AsRead",
    "AsyncAttachments",
    "AsyncClient",
    "Attachments",
    "Purpose",
    "read_value",
    "AsyncCreatable",
    "AsyncDeactivating",
    "AsyncDeleting",
    "AsyncListed",
    "AsyncQueryable",
    "AsyncReadable",
    "AsyncReferring",
    "AsyncService",
    "AsyncUpdatable",
    "Boolean",
    "Client",
    "Content",
    "Creatable",
    "DateTime",
    "Deactivating",
    "Deleting",
    "Double",
    "EntitySchema",
    "FieldSchema",
    "Fields",
    "Integer",
    "Listed",
    "Path",
    "PicklistEnum",
    "Queryable",
    "Readable",
    "Ref",
    "Referring",
    "Root",
    "Row",
    "Service",
    "Text",
    "UdfFields",
    "UdfValue",
    "Unset",
    "Updatable",
    "WriteModel",
    "datetime",
    "remember",
]
