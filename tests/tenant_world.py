"""The example's tenant, and others made from it: captures changed in places, their packages, sandboxes that serve them."""

import json
import shutil
import sys
from collections.abc import Callable, Mapping
from importlib import import_module, invalidate_caches
from pathlib import Path
from typing import Any

from autotask_codegen.cli import main as codegen
from autotask_runtime.metadata import Spec, load_capture, load_spec, overlay_capture

ROOT = Path(__file__).parents[1]
TENANT = ROOT / "examples" / "acme" / "tenant"

Document = dict[str, Any]


def write_tenant(folder: Path, **changes: Callable[[Document], object]) -> Path:
    """The example's capture in a folder, each collection's document changed as said: ``Tickets=lambda document: ...``."""
    shutil.copytree(TENANT, folder)
    for collection, change in changes.items():
        file = folder / f"{collection}.json"
        document = json.loads(file.read_bytes())
        change(document)
        file.write_text(json.dumps(document), "utf-8")
    return folder


def field(document: Document, name: str) -> Document:
    """The row of field information of a field, or of a user-defined one."""
    rows = [*document["fields"]["fields"], *document["userDefinedFields"]["fields"]]
    found: Document = next(row for row in rows if row["name"] == name)
    return found


def value(number: int, label: str, **more: Any) -> Document:
    """A value of a picklist, as field information has it."""
    return {
        "value": str(number),
        "label": label,
        "isDefaultValue": False,
        "sortOrder": 0,
        "parentValue": "",
        "isActive": True,
        "isSystem": False,
        **more,
    }


def generate(tenant: Path, package: str, out: Path, *options: str) -> Path:
    """Generate a tenant's package into a folder; the package's own folder."""
    assert codegen(["generate", "--tenant", str(tenant), "--package", package, "--out", str(out), *options]) == 0
    return out / package


def load(package: str, out: Path) -> Any:
    """Import a generated package from a folder."""
    if str(out) not in sys.path:
        sys.path.insert(0, str(out))
    invalidate_caches()
    return import_module(package)


def forget(package: str, out: Path) -> None:
    """The reverse of :func:`load`."""
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        del sys.modules[name]
    if str(out) in sys.path:
        sys.path.remove(str(out))


def served(tenant: Path) -> Spec:
    """What a sandbox of this tenant serves."""
    return overlay_capture(load_spec(), load_capture(tenant))


def environ_of(server: Any) -> Mapping[str, str]:
    """The variables that lead a client to a sandbox."""
    found: Mapping[str, str] = server.environ
    return found
