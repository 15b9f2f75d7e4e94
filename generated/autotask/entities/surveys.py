"""Surveys. Generated from the API's metadata; do not edit."""

from __future__ import annotations

import attrs as _attrs
from autotask_runtime import generated as _rt

_SCHEMA = _rt.EntitySchema(
    "Surveys",
    "Survey",
    (
        _rt.FieldSchema('id', 'id', 'int64', required=True, read_only=True),
        _rt.FieldSchema('description', 'description', 'string', length=1000, read_only=True),
        _rt.FieldSchema('display_name', 'displayName', 'string', length=100, read_only=True),
        _rt.FieldSchema('name', 'name', 'string', length=100, read_only=True),
    ),
    label="name",
    package="autotask",
)


class SurveyPath(_rt.Path[_rt.Root, "Survey"]):
    """The relations of Surveys, for ``include()`` and ``via=``; those of what they refer to go on from there."""



class SurveyFields(_rt.Fields["Survey"], SurveyPath["Survey"]):
    """The fields of Surveys in queries: ``T = Survey.q``."""

    id: _rt.Integer[Survey]
    """``id``: int64, read-only."""
    description: _rt.Text[Survey]
    """``description``: string, at most 1,000 characters, read-only."""
    display_name: _rt.Text[Survey]
    """``displayName``: string, at most 100 characters, read-only."""
    name: _rt.Text[Survey]
    """``name``: string, at most 100 characters, read-only."""


@_attrs.define(kw_only=True, repr=False, order=False, on_setattr=_rt.remember)
class Survey(_rt.Row):
    """A row of Surveys, as the API sent it. What is known of its fields is from openapi-2026-06 and sample-tenant."""

    schema = _SCHEMA
    q = SurveyFields(_SCHEMA)

    id: int
    """``id``: int64, read-only."""
    description: str | None = None
    """``description``: string, at most 1,000 characters, read-only."""
    display_name: str | None = None
    """``displayName``: string, at most 100 characters, read-only."""
    name: str | None = None
    """``name``: string, at most 100 characters, read-only."""


class SurveysService(_rt.Readable[Survey], _rt.Queryable[Survey]):
    """What the API can do with Surveys: the sync service."""

    model = Survey


class AsyncSurveysService(_rt.AsyncReadable[Survey], _rt.AsyncQueryable[Survey]):
    """What the API can do with Surveys: the async service."""

    model = Survey
