"""Where the raw documents are that spec/ was made from. They are no part of the checkout: tests that need them skip without."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SPEC = ROOT / "spec"
SHARED = Path(os.environ.get("AUTOTASK_SHARED") or ROOT.parent / "shared")
"""The folder beside the checkout; the environment variable AUTOTASK_SHARED names another."""

DOCUMENT_2026 = SHARED / "metadata" / "openapi-2026-06.json"
DOCUMENT_2024 = SHARED / "metadata" / "openapi-2024-04.json"
SAMPLE_TENANT = SHARED / "metadata" / "sample-tenant"


def needs(*paths: Path) -> pytest.MarkDecorator:
    """Skip where one of these is absent, and say which."""
    absent = [str(path) for path in paths if not path.exists()]
    return pytest.mark.skipif(bool(absent), reason=f"raw metadata is not here: {', '.join(absent)} (AUTOTASK_SHARED says where)")


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes: two folders are equal when these are."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
