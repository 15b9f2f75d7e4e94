"""A pytest plugin: a test that writes a secret fails, wherever it was written: output, log (from DEBUG on), or a file of its own.

What a failing test says of itself is not looked at: its values are shown to whoever mends it. Warnings are errors here, and are
part of that.
"""

import logging
from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Any

import pytest

# Those of the tests' credentials that are found nowhere by chance. tests/test_secret_guard.py says whose they are.
SECRETS = ("pa55word-secret", "INTEGRATIONCODE123", "sandbox-secret")
_LARGEST = 50_000_000


class _Handler(logging.Handler):
    """Keeps the secrets that were in records, as they were written."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.found += [f"the log {record.name}" for _ in in_text(self.format(record))]


_handler = _Handler()


def in_text(text: str) -> list[str]:
    """The secrets that a text shows."""
    return [secret for secret in SECRETS if secret in text]


def in_files(folders: Iterable[Path]) -> list[str]:
    """The files below these folders that show a secret."""
    files = (file for folder in folders for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    needles = [secret.encode() for secret in SECRETS]
    return [str(file) for file in files if file.stat().st_size < _LARGEST and any(map(file.read_bytes().__contains__, needles))]


def pytest_configure(config: pytest.Config) -> None:
    """Let clients write everything, and read along."""
    logging.getLogger().addHandler(_handler)
    for name in ("autotask", "httpx"):
        logging.getLogger(name).setLevel(logging.DEBUG)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Read no more."""
    logging.getLogger().removeHandler(_handler)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: Any) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fail a test that wrote a secret, at its very end."""
    report = yield
    if report.when != "teardown":
        return report
    places = [name for name, text in report.sections if in_text(text)]
    places += _handler.found
    _handler.found.clear()
    places += in_files(_folders(item))
    if places and report.passed:
        report.outcome = "failed"
        report.longrepr = f"a secret was written to: {', '.join(places)}"
    return report


def _folders(item: pytest.Item) -> list[Path]:
    found: dict[str, Any] = getattr(item, "funcargs", {})
    return [folder for folder in (found.get("tmp_path"), getattr(found.get("pytester"), "path", None)) if folder is not None]
