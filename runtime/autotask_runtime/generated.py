"""The names that generated modules use, in one place; they import it under a private alias, so that no entity can hide one."""

from datetime import datetime

from ._async.client import AsyncClient
from ._async.service import AsyncCreatable, AsyncListable, AsyncQueryable, AsyncReadable, AsyncService, AsyncUpdatable
from ._sync.client import Client
from ._sync.service import Creatable, Listable, Queryable, Readable, Service, Updatable
from .models import UNSET, PicklistEnum, Row, Unset, WriteModel, remember
from .query_fields import Boolean, Content, DateTime, Double, Fields, Integer, Text
from .refs import Ref
from .schema import EntitySchema, FieldSchema

__all__ = [
    "UNSET",
    "AsyncClient",
    "AsyncCreatable",
    "AsyncListable",
    "AsyncQueryable",
    "AsyncReadable",
    "AsyncService",
    "AsyncUpdatable",
    "Boolean",
    "Client",
    "Content",
    "Creatable",
    "DateTime",
    "Double",
    "EntitySchema",
    "FieldSchema",
    "Fields",
    "Integer",
    "Listable",
    "PicklistEnum",
    "Queryable",
    "Readable",
    "Ref",
    "Row",
    "Service",
    "Text",
    "Unset",
    "Updatable",
    "WriteModel",
    "datetime",
    "remember",
]
