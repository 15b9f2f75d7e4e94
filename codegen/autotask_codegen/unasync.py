"""Derive ``autotask_runtime/_sync`` from ``_async``: ``python -m autotask_codegen.unasync [--check]``."""

import re
import sys
from pathlib import Path

import autotask_runtime

_HEADER = "# Derived from {source} by autotask_codegen.unasync. Edit that file, then run: make generate\n"
_RULES = [
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"\basync (?=def|with|for)", ""),
        (r"\bawait (?!it\b)", ""),
        (r"\bAwaitable\[(\w+)\]", r"\1"),
        (r"(from collections\.abc import .*)\bAwaitable, ", r"\1"),
        (r"\bAsyncGenerator\[(.*), None\]", r"Generator[\1, None, None]"),
        (r"\bAsync(?=[A-Z])", ""),
        (r"\b__a(enter|exit|iter|next)__", r"__\1__"),
        (r"\baclose\b", "close"),
        (r"\baclosing\b", "closing"),
        (r"\banext\b", "next"),
        (r"\baiter_bytes\b", "iter_bytes"),
        (r"\b_aio\b", "_threads"),
        (r"\b_async\b", "_sync"),
        (r"\bis_async = True", "is_async = False"),
    )
]
# Other names, another order.
_IMPORTED = re.compile(r"^(from collections\.abc import )(.*)$", re.MULTILINE)


def derive(text: str) -> str:
    """The sync twin of one async module."""
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return _IMPORTED.sub(lambda line: line[1] + ", ".join(sorted(line[2].split(", "))), text)


def expected() -> dict[Path, str]:
    """Every derived file and what it must hold."""
    root = Path(autotask_runtime.__file__).parent
    files: dict[Path, str] = {}
    for source in sorted((root / "_async").glob("*.py")):
        if source.name == "__init__.py":
            text = '"""Derived from ``_async``, where the engine is written once. Nothing here is edited."""\n'
        else:
            header = _HEADER.format(source=f"_async/{source.name}")
            text = header + derive(source.read_text(encoding="utf-8"))
        files[root / "_sync" / source.name] = text
    return files


def main(arguments: list[str]) -> int:
    """Write the derived files, or with ``--check`` say which differ. Returns the exit code."""
    files = expected()
    folder = next(iter(files)).parent
    stray = [path for path in folder.glob("*.py") if path not in files]
    changed = [path for path, text in files.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    if "--check" in arguments:
        for path in [*changed, *stray]:
            print(f"{path.parent.name}/{path.name} is not what _async/{path.name} gives; run: make generate", file=sys.stderr)
        return 1 if changed or stray else 0
    folder.mkdir(exist_ok=True)
    for path in changed:
        path.write_text(files[path], encoding="utf-8")
    for path in stray:
        path.unlink()
    print(f"{folder.name}: {len(files)} files, {len(changed)} changed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
