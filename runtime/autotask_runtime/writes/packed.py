"""The values of a write as JSON, for files that outlive a process."""

import base64
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import msgspec

# Marks of what JSON has no form for. No user-defined field is called so: Autotask's names have no dollar sign first.
_MOMENT = "$moment"
_CONTENT = "$content"


def pack(values: Mapping[str, object]) -> bytes:
    """Python values as JSON: moments and content are marked, so that they come back as what they were."""
    return msgspec.json.encode({name: _mark(value) for name, value in values.items()})


def unpack(data: bytes) -> dict[str, object]:
    """The reverse of :func:`pack`. Subclasses come back as their plain types, members of enums as their values."""
    found = msgspec.json.decode(data, type=dict[str, Any])
    return {name: _unmark(value) for name, value in found.items()}


def _mark(value: object) -> object:
    if isinstance(value, datetime):
        return {_MOMENT: value.isoformat()}
    if isinstance(value, bytes | bytearray | memoryview):
        return {_CONTENT: base64.b64encode(value).decode()}
    if isinstance(value, Mapping):
        return {str(name): _mark(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_mark(item) for item in value]
    return _plain(value)


def _plain(value: object) -> object:
    """A value of a type that JSON has; the codec refuses subclasses of them."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return str.__str__(value)  # of an enum, its value and not its name
    return int(value) if isinstance(value, int) else float(value) if isinstance(value, float) else value


def _unmark(value: Any) -> object:
    if isinstance(value, list):
        return [_unmark(item) for item in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1 and _MOMENT in value:
        return datetime.fromisoformat(value[_MOMENT])
    if len(value) == 1 and _CONTENT in value:
        return base64.b64decode(value[_CONTENT])
    return {name: _unmark(item) for name, item in value.items()}
