"""``autotask-codegen diff``: its options, and what it does with them."""

import argparse
from pathlib import Path

from autotask_runtime.files import replace_file
from autotask_runtime.metadata import MetadataError
from autotask_runtime.metadata.changes import LEVELS

FORMATS = ("text", "markdown", "json")
EXIT_BREAKING = 1


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of the command."""
    command.add_argument("old", type=Path, help="a swagger document, a spec folder or a capture folder")
    command.add_argument("new", type=Path, help="the same, of the same kind or another")
    command.add_argument("--spec", type=Path, help="the spec a capture is laid over, if no side is one; by default the SDK's own")
    command.add_argument("--format", choices=FORMATS, default="text", help="default: %(default)s")
    command.add_argument("--out", type=Path, help="the file to write (default: standard output)")
    command.add_argument("--only", choices=LEVELS, action="append", default=[], help="show changes of this level; repeatable")
    command.add_argument("--strict", action="store_true", help="exit 1 when anything is breaking, shown or not")


def run(options: argparse.Namespace) -> int:
    """Compare, and print or write the report. Returns the exit code.

    :raises MetadataError: when a side cannot be read, or no package can be generated from it.
    """
    # What these need is in the extra that the command line asks for first.
    from .as_json import as_json
    from .markdown import as_markdown
    from .report import report
    from .sides import load_sides
    from .text import as_text

    if options.out is not None and options.out.is_dir():
        raise MetadataError(f"{options.out}: a folder, where the file's own name is expected")
    renderers = {"text": as_text, "markdown": as_markdown, "json": as_json}
    found = report(*load_sides(options.old, options.new, options.spec))
    text = renderers[options.format](found, options.only)
    if options.out is None:
        print(text, end="")
    else:
        replace_file(options.out, "", text.encode())
    return EXIT_BREAKING if options.strict and found.counts["breaking"] else 0
