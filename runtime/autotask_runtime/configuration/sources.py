"""Credentials and settings from the environment and from a TOML file.

Arguments go before the environment, and the environment before the file: :func:`load`. Everything that is wrong, in all of them,
is one :class:`~autotask_runtime.errors.ConfigurationError`; it quotes no credential.
"""

import logging
import os
import re
import stat
import tomllib
import types
import typing
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import attrs
from attrs import define, field

from ..errors import ConfigurationError
from ..names import did_you_mean
from ..settings import Breaker, Budget, References, Retry, Settings, ZoneHost, Zones
from ..watch.masking import hide, masked
from .credentials import VARIABLES, Credentials, credentials_from_env
from .rules import Section, problems

_logger = logging.getLogger("autotask")

SECTIONS: dict[str, type[Section]] = {
    "retry": Retry,
    "budget": Budget,
    "zones": Zones,
    "breaker": Breaker,
    "references": References,
}
PRESETS = {"production": Settings.production, "development": Settings.development}
API_URL = "AUTOTASK_API_URL"
PRESET = "AUTOTASK_PRESET"
_SWITCHES = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}
_NOTHING = ("none", "null")


@define(kw_only=True)
class _Given:
    """What one source says, and what is wrong with it. ``values`` is keyed by section ("" for the top level) and field."""

    credentials: dict[str, str] = field(factory=dict, repr=False)
    preset: str | None = None
    values: dict[str, dict[str, Any]] = field(factory=dict)
    wrong: list[str] = field(factory=list)


@define(frozen=True, kw_only=True)
class Configuration:
    """What a client is made of."""

    credentials: Credentials
    api_url: str | None
    settings: Settings


def load(
    environ: Mapping[str, str] | None = None, path: str | os.PathLike[str] | None = None, settings: Settings | None = None
) -> Configuration:
    """What a TOML file says, if one is given, and the environment over it, and ``settings`` in place of both their settings.

    :raises ConfigurationError: listing everything that is missing or wrong.
    """
    variables = _from_environment(os.environ if environ is None else environ)
    file = _Given() if path is None else _from_file(Path(path))
    given = file.credentials | variables.credentials
    hide(given.get("secret"), given.get("integration_code"))
    wrong = [*file.wrong, *([] if settings else variables.wrong)]
    found: tuple[Credentials, str | None] | None = None
    try:
        names = {**VARIABLES, "api_url": API_URL}
        where = "the environment" if path is None else f"the environment, nor [credentials] of {path}"
        found = credentials_from_env({names[name]: value for name, value in given.items()}, where)
    except ConfigurationError as error:
        wrong.insert(0, str(error))
    if wrong or found is None:
        raise ConfigurationError(masked("\n".join(wrong)))
    return Configuration(credentials=found[0], api_url=found[1], settings=settings or _merged([file, variables]))


def settings_from_env(environ: Mapping[str, str] | None = None) -> Settings:
    """:meth:`autotask_runtime.settings.Settings.from_env`."""
    source = _from_environment(os.environ if environ is None else environ)
    if source.wrong:
        raise ConfigurationError("\n".join(source.wrong))
    return _merged([source])


def settings_from_toml(path: str | os.PathLike[str]) -> Settings:
    """:meth:`autotask_runtime.settings.Settings.from_toml`."""
    source = _from_file(Path(path))
    hide(source.credentials.get("secret"), source.credentials.get("integration_code"))
    if source.wrong:
        raise ConfigurationError(masked("\n".join(source.wrong)))
    return _merged([source])


def _merged(sources: list[_Given]) -> Settings:
    """Later ones go before earlier ones, and all of them before the preset."""
    presets = [source.preset for source in sources if source.preset]
    preset = PRESETS[presets[-1]]() if presets else Settings()
    sections = {name: kind(**_values(sources, name, getattr(preset, name))) for name, kind in SECTIONS.items()}
    return Settings(**{**_values(sources, "", preset), **sections})


def _values(sources: list[_Given], section: str, preset: Section) -> dict[str, Any]:
    """What is not as by default: defaults may depend on other fields, and are made anew."""
    usual = type(preset)()
    values = {name: getattr(preset, name) for name in _names(type(preset)) if getattr(preset, name) != getattr(usual, name)}
    for source in sources:
        values |= source.values.get(section, {})
    return values


# The environment


def _variables() -> dict[str, tuple[str, str]]:
    """Section and field of each variable."""
    names = {f"AUTOTASK_{item.name.upper()}": ("", item.name) for item in attrs.fields(Settings) if item.name not in SECTIONS}
    for section, kind in SECTIONS.items():
        names |= {f"AUTOTASK_{section}_{item.name}".upper(): (section, item.name) for item in attrs.fields(kind)}  # type: ignore[arg-type]
    return names


def _from_environment(environ: Mapping[str, str]) -> _Given:
    given = _Given()
    credentials = {**VARIABLES, "api_url": API_URL}
    given.credentials = {name: environ[variable] for name, variable in credentials.items() if environ.get(variable)}
    known = _variables()
    for variable, text in environ.items():
        if not text or not variable.startswith("AUTOTASK_") or variable in credentials.values():
            continue
        if variable == PRESET:
            _take_preset(given, text, f" ({PRESET})")
        elif variable in known:
            section, name = known[variable]
            value = _from_text(_kind(section), name, text)
            given.values.setdefault(section, {})[name] = _hosts(given, value, f" ({variable})") if name == "hosts" else value
        else:
            _doubt(given, variable, known)
    for section, values in given.values.items():
        given.wrong += problems(_kind(section), values, lambda name, section=section: f" ({_variable(section, name)})")  # type: ignore[misc]
    return given


def _variable(section: str, name: str) -> str:
    return "_".join(part for part in ("AUTOTASK", section, name) if part).upper()


def _doubt(given: _Given, variable: str, known: Mapping[str, object]) -> None:
    """Say what is to be said about a variable that is none of ours, or ours misspelt."""
    section = variable.removeprefix("AUTOTASK_").partition("_")[0].lower()
    if section in SECTIONS:
        given.wrong.append(f"{variable}: no setting of {section}{did_you_mean(variable, known)}")
    elif near := get_close_matches(variable, [*known, *VARIABLES.values(), API_URL, PRESET], n=1, cutoff=0.9):
        _logger.warning("the environment has %s, which is not read; is %s meant?", variable, near[0])


def _from_text(kind: type[Section], name: str, text: str) -> Any:
    """The value that some text stands for; the text itself where it is none, for the rules to refuse."""
    wanted = _types(kind, name)
    text = text.strip()
    if text.lower() in _NOTHING and type(None) in wanted:
        return None
    if bool in wanted:
        return _SWITCHES.get(text.lower(), text)
    if tuple in wanted:
        return tuple(part.strip() for part in text.split(",") if part.strip())
    for number in (int, float):
        if number in wanted:
            try:
                return number(text)
            except ValueError:
                continue
    return text


def _types(kind: type[Section], name: str) -> set[Any]:
    """The types that a field may have, without what is in them."""
    wanted = typing.get_type_hints(kind)[name]
    parts = typing.get_args(wanted) if isinstance(wanted, types.UnionType) else (wanted,)
    return {typing.get_origin(part) or part for part in parts}


# The file


def _from_file(path: Path) -> _Given:
    table = _parsed(path)
    given = _Given()
    credentials = table.pop("credentials", {})
    _take_credentials(given, credentials, path)
    if "preset" in table:
        _take_preset(given, table.pop("preset"), "")
    top = {name: value for name, value in table.items() if name not in SECTIONS}
    _take(given, "", top)
    for name in SECTIONS:
        section = table.get(name, {})
        if isinstance(section, dict):
            _take(given, name, section)
        else:
            given.wrong.append(f"{name}: a section [{name}] expected")
    return given


def _parsed(path: Path) -> dict[str, Any]:
    """The tables of a file. The parser's own errors hold the document, and are not kept."""
    wrong = ""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        wrong = error.strerror or type(error).__name__
    except UnicodeDecodeError:
        wrong = "it is not in UTF-8"
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"\(at ([^()]*)\)$", str(error))
        wrong = f"it is no TOML{f', {place[1]}' if place else ''}"
    raise ConfigurationError(f"{path} cannot be read: {wrong}")


def _take_credentials(given: _Given, credentials: Any, path: Path) -> None:
    names = (*VARIABLES, "api_url")
    if not isinstance(credentials, dict):
        given.wrong.append("credentials: a section [credentials] expected")
        return
    for name, value in credentials.items():
        if name not in names:
            given.wrong.append(f"credentials.{name}: no such setting{did_you_mean(name, names)}")
        elif not isinstance(value, str) or not value:
            given.wrong.append(f"credentials.{name}: a text that is not empty")
        else:
            given.credentials[name] = value
    if "secret" in given.credentials and os.name == "posix" and path.stat().st_mode & stat.S_IROTH:
        _logger.warning("%s holds a secret, and everybody on this machine may read it: chmod o-r", path)


def _take_preset(given: _Given, value: Any, where: str) -> None:
    if isinstance(value, str) and value in PRESETS:
        given.preset = value
    else:
        given.wrong.append(f"preset{where}: one of {', '.join(PRESETS)}")


def _take(given: _Given, section: str, values: dict[str, Any]) -> None:
    kind = _kind(section)
    names = [item.name for item in attrs.fields(kind) if item.name not in SECTIONS]  # type: ignore[arg-type]
    known: dict[str, Any] = {}
    for name, value in values.items():
        if name in names:
            known[name] = tuple(value) if isinstance(value, list) else value
        else:
            choices = names if section else [*names, *SECTIONS, "credentials", "preset"]
            given.wrong.append(f"{kind.where}{name}: no such setting{did_you_mean(name, choices)}{_belongs(section, name)}")
    if isinstance(known.get("hosts"), tuple):
        known["hosts"] = _hosts(given, known["hosts"])
    given.wrong += problems(kind, known)
    given.values[section] = known


def _belongs(section: str, name: str) -> str:
    """Where a setting that stands in the wrong section is at home."""
    kinds: dict[str, type[Section]] = {"": Settings, **SECTIONS}
    homes = [f"[{other}]" if other else "the top" for other, kind in kinds.items() if other != section and name in _names(kind)]
    return f"; it belongs to {' or '.join(homes)}" if homes else ""


def _names(kind: type[Section]) -> list[str]:
    return [item.name for item in attrs.fields(kind)]  # type: ignore[arg-type]


def _kind(section: str) -> type[Section]:
    return SECTIONS.get(section, Settings)


def _hosts(given: _Given, items: tuple[Any, ...], where: str = "") -> tuple[ZoneHost, ...]:
    """Zones by their URL alone, or as tables. Says what is wrong with any of them."""
    hosts = []
    for place, item in enumerate(items, 1):
        table = item if isinstance(item, dict) else {"url": item}
        wrong = [
            f"host.{key}: no such setting{did_you_mean(key, _names(ZoneHost))}" for key in table if key not in _names(ZoneHost)
        ]
        wrong += problems(ZoneHost, {"url": "", **table})
        given.wrong += [f"zones.hosts{where}: number {place}: {line}" for line in wrong]
        if not wrong:
            hosts.append(ZoneHost(**table))
    return tuple(hosts)
