"""The main job on embedded defaults: generate, compare, type-check, start a sandbox, run a program, leave nothing running."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console

from autotask_codegen.cli import main as codegen
from autotask_codegen.emit import difference
from autotask_runtime.metadata import load_spec
from autotask_sandbox import SandboxServer

ROOT = Path(__file__).parents[1]
console = Console()


def step(text: str) -> None:
    """Announce what comes."""
    console.print(f"\n[bold]▸ {text}[/bold]")


def generate_and_compare() -> bool:
    """Generate the SDK anew into a temporary folder; True when it equals ``generated/``."""
    with tempfile.TemporaryDirectory() as scratch:
        if codegen(["generate", "--spec", str(ROOT / "spec"), "--out", scratch]) != 0:
            return False
        fresh = Path(scratch) / "autotask"
        texts = {file.relative_to(fresh).as_posix(): file.read_text("utf-8") for file in fresh.rglob("*") if file.is_file()}
    changed = difference(texts, ROOT / "generated" / "autotask")
    for line in changed:
        console.print(line)
    if not changed:
        console.print("equal to generated/, byte for byte")
    return not changed


def main() -> int:
    """Run the demo. Returns the exit code of the first step that fails."""
    step("Generate the SDK from spec/ and compare it with generated/")
    if not generate_and_compare():
        return 1
    step("mypy --strict examples/")
    checked = subprocess.run([sys.executable, "-m", "mypy", "--strict", "examples"], cwd=ROOT, check=False)
    if checked.returncode:
        return checked.returncode
    step("Start a local Autotask and run examples/tickets.py against it")
    with SandboxServer(load_spec(ROOT / "spec")) as sandbox:
        console.print(f"sandbox at {sandbox.url}")
        program = [sys.executable, str(ROOT / "examples" / "tickets.py")]
        return subprocess.run(program, env={**os.environ, **sandbox.environ}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
