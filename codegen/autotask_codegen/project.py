"""What a package says of itself, and the file that lets pip install a tenant's."""

import json
from pathlib import Path

from attrs import evolve

from autotask_runtime import __version__
from autotask_runtime.files import replace_file
from autotask_runtime.metadata.spec import MetadataError, Spec, converter, digest

_SHOWN = 12
_FIRST_LINE = "# Written by `autotask-codegen generate --project`, which writes it anew.\n"


def fingerprint(spec: Spec) -> str:
    """SHA-256 over all facts that a package is made of: where two packages have the same, they say the same of the API."""
    entities = {name: entity for name, entity in spec.entities.items() if name in (spec.only or spec.entities)}
    facts = converter.unstructure(evolve(spec, sources={}, entities=entities))
    return digest(json.dumps(facts, sort_keys=True, default=sorted).encode())


def tenant_version(spec: Spec, captured: str) -> str:
    """The version of a tenant's package: the day of the capture, so that later ones are newer, and a part of the fingerprint.

    :param captured: ``2026-11-21``; "" where the capture does not tell.
    """
    day = ".".join(str(int(part)) for part in captured.split("-")) if captured else "0"
    return f"{day}+{fingerprint(spec)[:_SHOWN]}"


def write_project(folder: Path, package: str, version: str) -> Path:
    """Write a ``pyproject.toml`` beside a package.

    :raises MetadataError: when one is there that somebody else wrote.
    """
    file = folder / "pyproject.toml"
    if file.exists() and not file.read_text("utf-8").startswith(_FIRST_LINE):
        raise MetadataError(f"{file}: not written by this command; generate into another folder, or without --project")
    major, minor, *_ = __version__.split(".")
    text = (
        _FIRST_LINE
        + f"""\
[build-system]
requires = ["hatchling>=1.27,<2"]
build-backend = "hatchling.build"

[project]
name = "{package.replace("_", "-")}"
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
