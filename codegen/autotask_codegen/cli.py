"""``autotask-codegen``: swagger documents and captures in, reviewed facts and typed packages out."""

import argparse
import sys
from collections.abc import Sequence
from keyword import iskeyword
from pathlib import Path

from autotask_runtime import __version__
from autotask_runtime.extras import require_extra
from autotask_runtime.metadata import MetadataError, Spec, load_capture, load_spec
from autotask_runtime.metadata.spec import replace_facts

EXIT_DIFFERENT = 1
EXIT_BAD_INPUT = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line. Returns the exit code: 0 done, 1 output differs (``--check``), 2 bad input."""
    options = _parser().parse_args(arguments)
    try:
        require_extra("codegen")
        code: int = options.run(options)
    except (MetadataError, OSError, ImportError) as error:
        print(f"autotask-codegen: {error}", file=sys.stderr)
        return EXIT_BAD_INPUT
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="autotask-codegen", description=__doc__)
    parser.add_argument("--version", action="version", version=f"autotask-sdk {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    command = commands.add_parser("import", help="read a swagger document into a spec folder")
    command.add_argument("file", type=Path, help="the Swagger 2.0 document that Autotask publishes")
    command.add_argument("--spec", type=Path, required=True, help="the spec folder to write")
    command.set_defaults(run=_import)

    command = commands.add_parser("enrich", help="add a capture's field information to a spec folder")
    command.add_argument("capture", type=Path, help="a folder of captured entities")
    command.add_argument("--spec", type=Path, required=True, help="the spec folder to add to")
    command.set_defaults(run=_enrich)

    command = commands.add_parser("generate", help="emit the typed package from a spec folder")
    command.add_argument("--spec", type=Path, help="the spec folder; by default the SDK's own")
    command.add_argument("--out", type=Path, required=True, help="the folder that will hold the package")
    command.add_argument("--package", default="autotask", help="the package's name (default: %(default)s)")
    command.add_argument("--check", action="store_true", help="write nothing; exit 1 when the package there differs")
    command.set_defaults(run=_generate)

    command = commands.add_parser("graph", help="draw which entities refer to which")
    command.add_argument("--spec", type=Path, help="the spec folder; by default the SDK's own")
    command.add_argument("--only", default="", help="collections to show, with commas in between (default: all)")
    command.add_argument("--format", choices=("mermaid", "dot"), default="mermaid", help="default: %(default)s")
    command.add_argument("--out", type=Path, help="the file to write (default: standard output)")
    command.set_defaults(run=_graph)
    return parser


def _import(options: argparse.Namespace) -> int:
    from .ingest.build import build_spec
    from .ingest.document import read_document
    from .ingest.enrich import carry_over
    from .ingest.parents import with_parent_fields

    spec = build_spec(read_document(options.file))
    if (options.spec / "entities").is_dir():
        spec = carry_over(load_spec(options.spec, patched=False), spec)
    spec = with_parent_fields(spec)
    replace_facts(spec, options.spec)
    print(f"{options.spec}: {_counts(spec)}, from {options.file.name}")
    return 0


def _enrich(options: argparse.Namespace) -> int:
    from .ingest.enrich import enrich
    from .ingest.parents import with_parent_fields

    spec = enrich(load_spec(options.spec, patched=False), load_capture(options.capture))
    spec = with_parent_fields(spec)
    replace_facts(spec, options.spec)
    required = sum(field.required for entity in spec.entities.values() for field in entity.fields.values())
    print(f"{options.spec}: {_counts(spec)}, {required} of them required, with {options.capture.name}")
    return 0


def _generate(options: argparse.Namespace) -> int:
    from .emit import difference, emit, write_package

    if not options.package.isidentifier() or iskeyword(options.package):  # "" or ".." would replace another folder
        raise MetadataError(f"{options.package!r} cannot be the name of a package")
    files = emit(load_spec(options.spec), options.package)
    target = options.out / options.package
    if options.check:
        changed = difference(files, target)
        for line in changed:
            print(line, file=sys.stderr)
        return EXIT_DIFFERENT if changed else 0
    write_package(files, target)
    lines = sum(text.count("\n") for text in files.values())
    print(f"{target}: {len(files)} files, {lines:,} lines")
    return 0


def _graph(options: argparse.Namespace) -> int:
    from .graph import graph

    only = [name.strip() for name in options.only.split(",") if name.strip()]
    text = graph(load_spec(options.spec), options.format, only)
    if options.out is None:
        print(text, end="")
    else:
        options.out.write_text(text, encoding="utf-8", newline="\n")
    return 0


def _counts(spec: Spec) -> str:
    fields = sum(len(entity.fields) for entity in spec.entities.values())
    return f"{len(spec.entities)} entities, {len(spec.services)} other collections, {fields:,} fields"
