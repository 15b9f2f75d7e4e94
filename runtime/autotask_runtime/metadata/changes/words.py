"""One plain sentence for each change. Its subject can be told in the API's names or in Python's; what is said is the same."""

from collections.abc import Callable
from typing import Any

from .model import Change, Kind

_THINGS: dict[Kind, str] = {
    "entity added": "is a new collection",
    "entity removed": "is gone",
    "route added": "is a new route",
    "route removed": "is gone",
    "route changed": "is of another form now",
    "verb added": "is new",
    "verb removed": "is gone",
    "field added": "is new",
    "field removed": "is gone",
    "user-defined fields typed": "is typed now: a mapping of any other names no longer type-checks",
    "picklist removed": "has no picklist any more",
    "picklist reordered": "lists its values in another order",
    "service added": "is a new collection without rows",
    "service removed": "is gone",
    "shape added": "is a new definition",
    "shape removed": "is gone",
    "rule added": "is a new rule",
    "rule removed": "is no rule any more",
    "rule changed": "asks for something else",
    "rules reordered": "are asked in another order",
    "old name kept": "is a deprecated name that still works",
    "old name dropped": "no longer works under its deprecated name",
    "old name changed": "is a deprecated name for something else now",
}
_FLAGS: dict[Kind, tuple[str, str]] = {
    "required changed": ("is required now", "is no longer required"),
    "read-only changed": ("is read-only now", "can be written now"),
    "queryable changed": ("can be queried now", "cannot be queried any more"),
    "resend changed": ("must be given with every update now", "need not be given with every update any more"),
    "value switched": ("is active again", "is inactive now"),
}
_OTHER_FLAGS = {
    "open": ("has values of the tenant besides now", "has no values besides those that are listed now"),
    "webhook": ("is told by webhooks now", "is no longer told by webhooks"),
    "webhooks": ("has webhooks now", "has no webhooks any more"),
    "user_defined_fields": ("has user-defined fields now", "has no user-defined fields any more"),
    "default": ("is the default now", "is no longer the default"),
    "system": ("is one of Autotask's own now", "is the tenant's own now"),
}
_NAMED = {
    "label": "the label",
    "description": "the description",
    "default": "the default",
    "soap_name": "the name in SOAP",
    "name": "the name in Python",
    "lifetime": "the seconds that a row may be kept",
    "cycles": "what must not lead back",
    "unique": "what tells rows apart",
    "can": "what can be done with rows",
    "parent_field": "the field with the parent's id",
    "sort_order": "the place among the values",
    "parent": "the value it belongs to",
    "what": "what it is",
    "reach": "how it is reached",
    "many": "the number of values",
}


def sentence(change: Change) -> str:
    """The change in the API's names."""
    return f"{subject(change)} {predicate(change)}."


def subject(change: Change) -> str:
    """What a change is about, in the API's names."""
    section, *path = change.path
    if section == "deprecated":
        return path[0]
    if section != "entities":
        return f"{section.removesuffix('s')} {'/'.join(path)}" if path else f"the {section}"
    if len(path) > 2 and path[1] == "routes":
        return f"{path[3]} {path[2]}" if len(path) > 3 else path[2]
    if change.field:
        named = f"{path[0]}.udf[{change.field!r}]" if change.user_defined else f"{path[0]}.{change.field}"
        return f"{named} value {change.value}" if change.value else named
    return f"{path[0]}.udf" if change.kind == "user-defined fields typed" else path[0]


def predicate(change: Change) -> str:
    """What is said of it."""
    if change.kind in _THINGS:
        return _THINGS[change.kind]
    if change.kind in _FLAGS:
        return _flag(change.after, _FLAGS[change.kind])
    return _SAYERS.get(change.kind, _changed)(change)


def _flag(value: Any, words: tuple[str, str]) -> str:
    return words[0] if value else words[1]


def _changed(change: Change) -> str:
    name = change.path[-1]
    if name in _OTHER_FLAGS and isinstance(change.after, bool):
        return _flag(change.after, _OTHER_FLAGS[name])
    named = _NAMED.get(name, name)
    return f"has something else for {named}: {_told(change.after)}, {_told(change.before)} before"


def _told(value: Any) -> str:
    if value in ("", None, []):
        return "nothing"
    return str(value) if isinstance(value, int) else repr(value)


def _renamed(change: Change) -> str:
    return f"is called {change.after} now"


def _type(change: Change) -> str:
    return f"is {change.after} now, {change.before} before"


def _length(change: Change) -> str:
    if not change.after:
        return f"has no limit that is known any more, {change.before:,} characters before"
    return f"has at most {change.after:,} characters now, {f'{change.before:,} before' if change.before else 'no limit before'}"


def _reference(change: Change) -> str:
    if not change.after:
        return f"no longer refers to {change.before}"
    return f"refers to {change.after} now{f', to {change.before} before' if change.before else ''}"


def _label(change: Change) -> str:
    return f"is called {change.after!r} now, {change.before!r} before"


def _value(change: Change) -> str:
    label = (change.after or change.before).get("label", "")
    return f"({label}) is {'new' if change.before is None else 'gone'}"


def _picklist(change: Change) -> str:
    count = len(change.after.get("values", {}))
    values = f"of {count} value{'' if count == 1 else 's'}" if count else "whose values are the tenant's"
    return f"has a picklist now, {values}"


def _operation(change: Change) -> str:
    return "takes or answers with something else now"


def _shape(change: Change) -> str:
    if change.before is None or change.after is None:
        return "is new" if change.before is None else "is gone"
    return f"is {_shape_type(change.after)} now, {_shape_type(change.before)} before"


def _shape_type(fact: dict[str, Any]) -> str:
    return f"many {fact['type']}" if fact.get("many") else str(fact["type"])


_SAYERS: dict[Kind, Callable[[Change], str]] = {
    "entity renamed": _renamed,
    "model renamed": _renamed,
    "field renamed": _renamed,
    "name changed": _renamed,
    "type changed": _type,
    "length changed": _length,
    "reference changed": _reference,
    "value relabelled": _label,
    "value added": _value,
    "value removed": _value,
    "picklist added": _picklist,
    "operation changed": _operation,
    "shape changed": _shape,
}
