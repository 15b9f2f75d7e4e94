"""What a setting may be, in words: rules that tell what is wrong, and the base of all sections, which applies them at once."""

import math
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

import attrs

from ..errors import ConfigurationError
from .credentials import base_url

# What is wrong with a value, or None.
Rule = Callable[[Any], str | None]
_RULE = "autotask rule"
# Longer waits than some 30 years are more than the clocks of the operating system take.
_FOREVER = 1e9


def rule(check: Rule) -> dict[str, Rule]:
    """The metadata of a field that has a rule."""
    return {_RULE: check}


def whole(least: int, most: int | None = None, *, none: bool = False) -> dict[str, Rule]:
    """A whole number in a range."""
    accepted = f"a whole number from {least} to {most}" if most is not None else f"a whole number, at least {least}"

    def check(value: Any) -> str | None:
        if isinstance(value, bool) or not isinstance(value, int):
            return accepted
        if value < least:
            return f"at least {least}"
        return None if most is None or value <= most else f"at most {most}"

    return rule(_or_none(check, none))


def number(
    least: float | None = None,
    most: float = _FOREVER,
    *,
    above: float | None = None,
    endless: bool = False,
    none: bool = False,
) -> dict[str, Rule]:
    """A number in a range, by default of seconds. ``inf`` only where it is ``endless``; not-a-number nowhere."""

    def check(value: Any) -> str | None:
        if isinstance(value, bool) or not isinstance(value, int | float) or value != value:
            return "a number"
        if least is not None and value < least:
            return f"at least {least:g}"
        if above is not None and value <= above:
            return f"more than {above:g}"
        return None if value <= most or (endless and value == math.inf) else f"at most {most:g}"

    return rule(_or_none(check, none))


def flag() -> dict[str, Rule]:
    """True or False."""
    return rule(lambda value: None if isinstance(value, bool) else "true or false")


def choice(*names: str) -> dict[str, Rule]:
    """One of these words."""
    return rule(lambda value: None if isinstance(value, str) and value in names else f"one of {', '.join(names)}")


def text(*, none: bool = False) -> dict[str, Rule]:
    """Some text."""
    return rule(_or_none(lambda value: None if isinstance(value, str) and value.strip() else "a text that is not empty", none))


def api_url() -> dict[str, Rule]:
    """The URL of an Autotask API."""
    return rule(_api_url)


def redis_url(*, none: bool = False, others: str = "") -> dict[str, Rule]:
    """The URL of a Redis server; with ``others``, any other text that is not a URL as well."""

    def check(value: Any) -> str | None:
        accepted = f"{others}the URL of a Redis server (redis://host:6379/0)"
        if not isinstance(value, str) or not value.strip():
            return accepted
        if others and "://" not in value:
            return None
        return None if value.partition("://")[0] in ("redis", "rediss", "unix") else accepted

    return rule(_or_none(check, none))


def many(each: dict[str, Rule], what: str) -> dict[str, Rule]:
    """A tuple of values that each keep a rule."""
    check = each[_RULE]

    def all_of(value: Any) -> str | None:
        if not isinstance(value, tuple):
            return f"a tuple of {what}"
        found = [f"number {place}: {wrong}" for place, item in enumerate(value, 1) if (wrong := check(item)) is not None]
        return "; ".join(found) or None

    return rule(all_of)


def by_name(text: Any) -> Any:
    """Numbers by name from ``Companies=60, Roles=3600``. What is no such text is given back, for the rule to refuse."""
    if not isinstance(text, str):
        return text
    try:
        pairs = [part.split("=") for part in text.split(",") if part.strip()]
        return {name.strip(): float(value) for name, value in pairs}
    except ValueError:
        return text


def seconds_by_name() -> dict[str, Rule]:
    """Seconds for each of some names."""
    accepted = "seconds by name, as {'Companies': 60} or Companies=60"

    def check(value: Any) -> str | None:
        found = by_name(value)
        if not isinstance(found, Mapping) or not all(isinstance(name, str) and name for name in found):
            return accepted
        within = number(0)[_RULE]
        return next((f"{name}: {wrong}" for name, item in found.items() if (wrong := within(item)) is not None), None)

    return rule(check)


def instance(kind: type) -> dict[str, Rule]:
    """An object of a class."""
    return rule(lambda value: None if isinstance(value, kind) else f"settings.{kind.__name__}(…)")


def _or_none(check: Rule, none: bool) -> Rule:
    return (lambda value: None if value is None else check(value)) if none else check


def _api_url(value: Any) -> str | None:
    if not isinstance(value, str):
        return "the URL of an Autotask API"
    try:
        base_url(value)
    except ConfigurationError as error:
        return str(error)
    return None


class Section:
    """Base of the settings: all rules are applied when one is made, also by ``attrs.evolve``.

    A field has a rule in its metadata. ``where`` is how the section is called in errors, ``retry.`` for example.
    """

    __slots__ = ()
    where: ClassVar[str] = ""

    def __attrs_post_init__(self) -> None:
        wrong = problems(type(self), attrs.asdict(self, recurse=False))  # type: ignore[arg-type]
        if wrong:
            raise ConfigurationError("\n".join(wrong))


def problems(kind: type[Section], values: dict[str, Any], said: Callable[[str], str] | None = None) -> list[str]:
    """One line for each of these values that breaks the rule of its field.

    :param said: what to show after a field's name, as the variable that the value is from.
    """
    lines = []
    for field in attrs.fields(kind):  # type: ignore[arg-type]
        check = field.metadata.get(_RULE)
        if check is not None and field.name in values:
            wrong = check(values[field.name])
            if wrong is not None:
                lines.append(f"{kind.where}{field.name}{said(field.name) if said else ''}: {shown(values[field.name])}; {wrong}")
    return lines


def shown(value: Any) -> str:
    """A value as an error may quote it: short, and without what might be a password."""
    if isinstance(value, str):
        value = without_password(value)
    elif value is not None and not isinstance(value, int | float):
        return f"a {type(value).__name__}"
    said = repr(value)
    return said if len(said) <= 60 else f"{said[:57]}…"


def without_password(url: str | None) -> str | None:
    """A URL that can be shown: what stands before the host, and a query, may be secret."""
    if not url or "://" not in url:
        return url
    scheme, _, rest = url.partition("://")
    head, mark, query = rest.partition("?")
    if "@" in query:  # of a password with a question mark; where the host begins is anybody's guess
        return f"{scheme}://***"
    before, at, host = head.rpartition("@")
    return f"{scheme}://{'***@' if at else ''}{host if at else before + host}{'?***' if mark else ''}"
