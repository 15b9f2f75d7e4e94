"""``python -m autotask_codegen.public_api --check``: fails when public names vanished or changed type, and nobody was told."""

import argparse
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from autotask_runtime.files import replace_file
from autotask_runtime.metadata.spec import MetadataError

from .compare import Break, breaks
from .lines import Surface, read, written

EXIT_BROKEN = 1
EXIT_BAD_INPUT = 2
_HEAD = """\
# The public names of the released package, and their types. Written by `make public-api` when a release is made; `make check`
# compares: what vanishes from here, or changes its type, needs an entry marked with a warning sign in CHANGELOG.md.
"""
_BREAKING = "⚠"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line. Returns the exit code: 0 all is well, 1 callers would break and nobody was told, 2 bad input."""
    parser = argparse.ArgumentParser(prog="python -m autotask_codegen.public_api", description=__doc__)
    parser.add_argument("--package", default="autotask", help="the package's name (default: %(default)s)")
    parser.add_argument("--folder", type=Path, action="append", help="where packages are (default: generated and runtime)")
    parser.add_argument("--snapshot", type=Path, default=Path("docs/public-api.txt"), help="default: %(default)s")
    parser.add_argument("--changelog", type=Path, default=Path("CHANGELOG.md"), help="default: %(default)s")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--check", action="store_true", help="exit 1 when a name is gone, or is of another type, without an entry")
    what.add_argument("--write", action="store_true", help="write the snapshot anew, when a release is made")
    options = parser.parse_args(arguments)
    try:
        return _write(options) if options.write else _check(options)
    except (MetadataError, OSError) as error:
        print(f"public-api: {error}", file=sys.stderr)
        return EXIT_BAD_INPUT


def _write(options: argparse.Namespace) -> int:
    text = _HEAD + written(_surface(options))
    replace_file(options.snapshot, "", text.encode())
    print(f"{options.snapshot}: {text.count(chr(10)):,} lines")
    return 0


def _check(options: argparse.Namespace) -> int:
    old = read(options.snapshot.read_text(encoding="utf-8"))
    found = breaks(old, _surface(options))
    told = told_of(options.changelog.read_text(encoding="utf-8"))
    untold = [item for item in found if not told.intersection(item.about)]
    if not untold:
        return 0
    print(_report(untold, options), file=sys.stderr)
    return EXIT_BROKEN


def _surface(options: argparse.Namespace) -> Surface:
    try:
        from .surface import surface_of  # with griffe, which only those who make releases need
    except ModuleNotFoundError as error:
        raise MetadataError(f"the public names are read with griffe ({error}): pip install griffelib") from None
    return surface_of(options.package, *(options.folder or [Path("generated"), Path("runtime")]))


def told_of(changelog: str) -> set[str]:
    """The names in backticks in the entries of the unreleased section that are marked as breaking callers.

    :raises MetadataError: when there is no unreleased section.
    """
    match = re.search(r"^## [^\n]*\bunreleased\b[^\n]*\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL | re.IGNORECASE)
    if match is None:
        raise MetadataError("the changelog has no unreleased section: ## 1.2.0 (unreleased)")
    entries = re.split(r"^(?=- )", match[1], flags=re.MULTILINE)
    marked = (entry for entry in entries if entry.startswith(f"- {_BREAKING}"))
    return {name.removesuffix("()") for entry in marked for name in re.findall(r"`([^`]+)`", " ".join(entry.split()))}


def _report(untold: Sequence[Break], options: argparse.Namespace) -> str:
    lines = [f"{options.package}: {len(untold)} public names are gone, or not what they were in {options.snapshot}:"]
    lines += [f"  {item.name}: {item.why}" for item in untold]
    lines += [f"Programs that use them break. Keep them, or say so in the unreleased section of {options.changelog}:"]
    lines += [f"- {_BREAKING} `{name}` …" for name in _suggested(untold)]
    return "\n".join(lines)


def _suggested(untold: Iterable[Break]) -> Iterable[str]:
    """Names that tell of all of it, few of them: the class where one is gone."""
    gone = {item.name.removeprefix("async ") for item in untold if item.why == "is gone"}
    return dict.fromkeys(min(gone.intersection(item.about), key=len, default=item.about[0]) for item in untold)


if __name__ == "__main__":
    sys.exit(main())
