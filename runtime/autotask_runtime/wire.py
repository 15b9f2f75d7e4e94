"""A cattrs converter for the API's own descriptions of itself: camelCase keys, null meaning "the default"."""

from collections.abc import Callable
from typing import Any, TypeVar

import cattrs
from attrs import fields
from cattrs.cols import list_structure_factory
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

T = TypeVar("T")

READ_ERRORS = (cattrs.BaseValidationError, KeyError, TypeError, ValueError)


def reasons(error: Exception) -> str:
    """Every wrong place that a failed structuring names, on one line."""
    return "; ".join(cattrs.transform_error(error))


def camel(name: str) -> str:
    """``data_type`` → ``dataType``."""
    head, *tail = name.split("_")
    return head + "".join(part.capitalize() for part in tail)


def make_converter(*classes: type[Any]) -> cattrs.Converter:
    """A converter for the given attrs classes, innermost first. Scalars are checked, not coerced, save numbers to text."""
    converter = cattrs.Converter()
    converter.register_structure_hook(str, _text)
    converter.register_structure_hook(bool, exactly(bool))
    converter.register_structure_hook(int, exactly(int))
    converter.register_structure_hook_factory(lambda cls: getattr(cls, "__origin__", None) is list, _only_lists)
    for cls in classes:
        renames = {attribute.name: override(rename=camel(attribute.name)) for attribute in fields(cls)}
        converter.register_structure_hook(cls, _null_is_default(cls, make_dict_structure_fn(cls, converter, **renames)))  # type: ignore[arg-type]
        converter.register_unstructure_hook(cls, make_dict_unstructure_fn(cls, converter, **renames))  # type: ignore[arg-type]
    return converter


def _null_is_default(cls: type[T], inner: Callable[[dict[str, Any], Any], T]) -> Callable[[Any, Any], T]:
    # The API writes null for "none" (no reference, no picklist), and clients met every casing of keys.
    names = [camel(str(attribute.name)) for attribute in fields(cls)]  # type: ignore[arg-type]
    spelt = {name.lower(): name for name in names}

    def structure(value: Any, _: Any) -> T:
        if not isinstance(value, dict):
            raise TypeError(f"expected an object, found {type(value).__name__}")
        return inner({spelt.get(str(key).lower(), str(key)): item for key, item in value.items() if item is not None}, cls)

    return structure


def _only_lists(cls: Any, converter: cattrs.Converter) -> Callable[[Any, Any], Any]:
    inner = list_structure_factory(cls, converter)

    def structure(value: Any, _: Any) -> Any:
        if not isinstance(value, list):
            raise TypeError(f"expected a list, found {type(value).__name__}")
        return inner(value, cls)

    return structure


def _text(value: Any, _: Any) -> str:
    if isinstance(value, str | int | float):
        return str(value)
    raise TypeError(f"expected text, found {type(value).__name__}")


def exactly(kind: type[T]) -> Callable[[Any, Any], T]:
    """A hook that takes values of this very type and coerces none."""

    def structure(value: Any, _: Any) -> T:
        if isinstance(value, kind) and type(value) is kind:
            return value
        raise TypeError(f"expected {kind.__name__}, found {value!r}")

    return structure
