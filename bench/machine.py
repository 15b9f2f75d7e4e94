"""What the figures were measured with."""

import os
import platform
from datetime import UTC, datetime
from importlib.metadata import version


def described() -> str:
    """One line: the day, Python, the libraries that matter, and how many cores. Never what the machine is called."""
    libraries = ", ".join(f"{name} {version(name)}" for name in ("msgspec", "attrs", "httpx"))
    return f"*{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {libraries}, {os.cpu_count()} cores.*"
