"""Environments of the peers: each installed from the registry, at the version named here, into ``.bench/`` when first needed."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).parents[1]
HOME = ROOT / ".bench"

REQUIREMENTS: Mapping[str, Sequence[str]] = {
    # The SDK's own and nothing else, as in the project's environment.
    "dependencies": tuple(f"{name}=={version(name)}" for name in ("attrs", "cattrs", "httpx", "msgspec")),
    # What decodes, beside the SDK's own dependencies.
    "decoders": ("orjson==3.13.0", "pydantic==2.14.3", "cattrs==26.2.1"),
    "py-autotask": ("py-autotask==2.3.0",),
    "openapi-python-client": ("openapi-python-client==0.29.1",),
    "plots": ("matplotlib==3.11.2",),
    "http2": ("httpx[http2]==0.28.1", "granian==2.8.7", "trustme==1.2.1"),
}


def python_of(name: str) -> Path:
    """The interpreter of a peer's environment; it is made when it is not there, or not for these versions."""
    home = HOME / name
    python, done = home / "bin" / "python", home / "installed.txt"
    wanted = "\n".join(REQUIREMENTS[name])
    if not done.is_file() or done.read_text() != wanted:
        print(f"installing {', '.join(REQUIREMENTS[name])} …", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", "--clear", home], check=True)
        subprocess.run(
            [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *REQUIREMENTS[name]], check=True
        )
        done.write_text(wanted)
    return python
