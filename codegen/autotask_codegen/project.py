"""What a package says of itself, and the file that lets pip install a tenant's."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

from attrs import evolve

from autotask_runtime import __version__
from autotask_runtime.files import replace_file
from autotask_runtime.metadata.changes import without_sources
from autotask_runtime.metadata.spec import MetadataError, Spec, converter, digest

_SHOWN = 12
_FIRST_LINE = "# Written by `autotask-codegen generate --project`, which writes it anew.\n"


def fingerprint(spec: Spec) -> str:
    """SHA-256 over all facts that a package is made of: where two packages have the same, they say the same of the API."""
    entities = {name: entity for name, entity in spec.entities.items() if name in (spec.only or spec.entities)}
    facts = converter.unstructure(without_sources(evolve(spec, entities=entities)))
    return digest(json.dumps(facts, sort_keys=True, default=sorted).encode())


def tenant_version(spec: Spec, captured: str) -> str:
    """The version of a tenant's package: the minute of the capture, so that later ones are newer, and a part of the fingerprint.

    :param captured: when, in ISO 8601; "" where the capture does not tell.
    """
    try:
        moment = datetime.fromisoformat(captured).astimezone(UTC)
        day = f"{moment.year}.{moment.month}.{moment.day}.{moment:%H%M}"
    except ValueError:  # empty, or edited by hand
        day = "0"
    return f"{day}+{fingerprint(spec)[:_SHOWN]}"


def write_project(folder: Path, package: str, version: str) -> Path:
    """Write a ``pyproject.toml`` beside a package.

    :raises MetadataError: when one is there that somebody else wrote, or that is another package's.
    """
    name = package.replace("_", "-")
    file = folder / "pyproject.toml"
    there = file.read_text("utf-8") if file.exists() else ""
    if there and not there.startswith(_FIRST_LINE):
        raise MetadataError(f"{file}: not written by this command; generate into another folder, or without --project")
    if there and f'name = "{name}"' not in there.splitlines():
        raise MetadataError(f"{file}: that of another package; a folder can have one project")
    if not re.fullmatch(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?", name, re.IGNORECASE | re.ASCII):
        raise MetadataError(f"{package}: a project cannot be called {name!r}: letters, digits and underscores between them")
    major, minor, *_ = __version__.split(".")
    text = (
        _FIRST_LINE
        + f"""\
[build-system]
requires = ["hatchling>=1.27,<2"]
build-backend = "hatchling.build"

[project]
name = "{name}"
version = "{version}"
description = "Typed access to one Autotask tenant, generated from its metadata"
requires-python = ">=3.11"
dependencies = ["autotask-sdk>={major}.{minor},<{int(major) + 1}"]

[tool.hatch.build.targets.wheel]
packages = ["{package}"]
"""
    )
    folder.mkdir(parents=True, exist_ok=True)
    replace_file(file, "", text.encode())
    return file
