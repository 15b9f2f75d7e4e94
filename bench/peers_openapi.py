"""The client that ``openapi-python-client`` makes of the API's document: generated when a bench runs, kept in ``.bench/``."""

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from autotask_runtime.metadata import load_spec
from autotask_sandbox.swagger import swagger

from .openapi3 import converted
from .peers import HOME, REQUIREMENTS, python_of

PEER = "openapi-python-client"
PACKAGE = "autotask_openapi_client"


def swagger_document() -> bytes:
    """The API's Swagger 2.0 document of all entities, made from the project's own facts."""
    return swagger(load_spec())


def openapi_document(*, nullable: bool) -> bytes:
    """The same as OpenAPI 3.0; see ``openapi3``."""
    return json.dumps(converted(json.loads(swagger_document()), nullable=nullable)).encode()


def generated_client(*, nullable: bool = True) -> Path:
    """The folder to put on ``PYTHONPATH``, for the interpreter ``python_of(PEER)``: it holds the package ``PACKAGE``.

    :param nullable: whether the document says that anything may be null. Without it the client cannot read a null date.
    """
    document = openapi_document(nullable=nullable)
    about = hashlib.sha256(document + repr((PACKAGE, REQUIREMENTS[PEER])).encode()).hexdigest()[:16]
    home = HOME / "openapi-clients" / about
    if not home.is_dir():
        home.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=home.parent) as scratch:
            path, out = Path(scratch) / "openapi.json", Path(scratch) / "client"
            path.write_bytes(document)
            subprocess.run(command(path, out), env={**os.environ, **environ()}, check=True, stdout=subprocess.DEVNULL)
            shutil.move(out, home)
    return home


def command(document: Path, out: Path) -> list[str]:
    """The peer's generator as its users start it: with its hooks, which tidy what it wrote with ruff. It needs ``environ()``."""
    config = document.with_name("config.json")
    config.write_text(json.dumps({"package_name_override": PACKAGE}))
    paths = ["--path", str(document), "--config", str(config), "--output-path", str(out)]
    return [str(python_of(PEER).with_name(PEER)), "generate", *paths, "--overwrite"]


def environ() -> dict[str, str]:
    """The environment variables with the peer's programs in the search path: its hooks look there."""
    return {"PATH": os.pathsep.join([str(python_of(PEER).parent), os.environ.get("PATH", os.defpath)])}
