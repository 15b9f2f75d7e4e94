"""One tenant's own package, from nothing: start a sandbox as the tenant, capture, generate, type-check a program, run it."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console

from autotask_codegen.cli import main as codegen
from autotask_runtime.metadata import load_capture, load_spec, overlay_capture
from autotask_sandbox import SandboxServer

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
# Beside the checkout there may be a capture of all entities; the one here has two.
TENANTS = (ROOT.parent / "shared" / "metadata" / "sample-tenant", HERE / "tenant")
console = Console()


def step(text: str) -> None:
    """Announce what comes."""
    console.print(f"\n[bold]▸ {text}[/bold]")


def run(*arguments: str) -> int:
    """Run Python with these arguments; its exit code."""
    return subprocess.run([sys.executable, *arguments], check=False).returncode


def main() -> int:
    """Run the demo. Returns the exit code of the first step that fails."""
    tenant = next(folder for folder in TENANTS if folder.is_dir())
    spec = overlay_capture(load_spec(ROOT / "spec"), load_capture(tenant))
    with SandboxServer(spec) as sandbox, tempfile.TemporaryDirectory() as scratch:
        step(f"A sandbox as the tenant {tenant.name}, at {sandbox.url}")
        os.environ.update({**sandbox.environ, "PYTHONPATH": scratch, "MYPYPATH": scratch, "XDG_CACHE_HOME": scratch})
        capture = Path(scratch) / "captures" / "acme"
        step("autotask-codegen capture, and generate --tenant")
        program = HERE / "program.py"
        return (
            codegen(["capture", "--out", str(capture)])
            or codegen(["generate", "--tenant", str(capture), "--package", "acme_autotask", "--out", scratch, "--project"])
            or checked(program)
            or ran(program)
        )


def checked(program: Path) -> int:
    """Type-check a program; the exit code of mypy."""
    step(f"mypy --strict {program.relative_to(ROOT)}")
    return run("-m", "mypy", "--strict", str(program))


def ran(program: Path) -> int:
    """Run a program; its exit code."""
    step(f"python {program.relative_to(ROOT)}")
    return run(str(program))


if __name__ == "__main__":
    sys.exit(main())
