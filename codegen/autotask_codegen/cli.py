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

from . import capture
from .diff import command as diff

EXIT_DIFFERENT = 1
EXIT_BAD_INPUT = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line. Returns the exit code: 0 done, 1 output differs (``--check``), 2 bad input, and of ``capture`` 3 not
    finished, 130 interrupted.
    """
    options = _parser().parse_args(arguments)
    try:
        require_extra("codegen")
        code: int = options.run(options)
    except (MetadataError, ImportError) as error:
        print(f"autotask-codegen: {error}", file=sys.stderr)
        return EXIT_BAD_INPUT
    except OSError as error:
        told = f"{error.filename}: {error.strerror}" if error.filename and error.strerror else error
        print(f"autotask-codegen: {told}", file=sys.stderr)
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

    command = commands.add_parser("capture", help="read a tenant's metadata from its zone into a capture folder")
    capture.add_options(command)
    command.set_defaults(run=capture.run)

    command = commands.add_parser("generate", help="emit the typed package from a spec folder")
    command.add_argument("--spec", type=Path, help="the spec folder; by default the SDK's own")
    command.add_argument("--out", type=Path, required=True, help="the folder that will hold the package")
    command.add_argument(
        "--tenant", type=Path, metavar="DIR", help="a tenant's capture: its picklists, rules and user-defined fields"
    )
    command.add_argument("--package", help="the package's name (default: autotask; with --tenant it must be given)")
    command.add_argument(
        "--overlay",
        type=Path,
        action="append",
        default=[],
        metavar="PATH",
        help="your own edits: a file, or a folder of them; repeatable",
    )
    command.add_argument("--project", action="store_true", help="write a pyproject.toml beside the package, for pip install")
    command.add_argument(
        "--only", metavar="NAMES", help="a small package of these entities, with commas in between: Tickets,Companies"
    )
    part = command.add_mutually_exclusive_group()
    part.add_argument("--check", action="store_true", help="write nothing; exit 1 when the package there differs")
    part.add_argument("--entity", metavar="NAME", help="print this entity's module only; exit 1 when other files are outdated")
    command.set_defaults(run=_generate)

    command = commands.add_parser("diff", help="what changed between two descriptions of the API, and what that breaks")
    diff.add_options(command)
    command.set_defaults(run=diff.run)

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
    from .project import write_project
    from .subset import subset
    from .tenant import facts_of

    package = _package(options)
    facts = facts_of(options.spec, options.tenant, options.overlay)
    for note in facts.notes:
        print(f"{options.tenant}: {note}", file=sys.stderr)
    spec = facts.spec if options.only is None else subset(facts.spec, _names(options.only))
    target = options.out / package
    if options.entity is not None:
        return _generate_one(spec, package, facts.version, target, options.entity)
    files = emit(spec, package, version=facts.version)
    if options.check:
        changed = difference(files, target)
        for line in changed:
            print(line, file=sys.stderr)
        return EXIT_DIFFERENT if changed else 0
    if options.project:
        write_project(options.out, package, facts.version)
    write_package(files, target)
    lines = sum(text.count("\n") for text in files.values())
    print(f"{target}: {len(files)} files, {lines:,} lines")
    return 0


def _package(options: argparse.Namespace) -> str:
    name: str = "autotask" if options.package is None else options.package
    if not name.isidentifier() or iskeyword(name):  # "" or ".." would replace another folder
        raise MetadataError(f"{name!r} cannot be the name of a package")
    if options.tenant and name == "autotask":
        raise MetadataError("a tenant's package stands beside autotask: name it, as in --package acme_autotask")
    return name


def _generate_one(spec: Spec, package: str, version: str, target: Path, name: str) -> int:
    from .one import write_one

    written = write_one(spec, package, target, name, version)
    for file in written.files:
        print(file)
    for file in written.outdated:
        print(f"{file}: differs from what the spec and the templates give; generate the whole package", file=sys.stderr)
    return EXIT_DIFFERENT if written.outdated else 0


def _graph(options: argparse.Namespace) -> int:
    from .graph import graph

    text = graph(load_spec(options.spec), options.format, _names(options.only))
    if options.out is None:
        print(text, end="")
    else:
        options.out.write_text(text, encoding="utf-8", newline="\n")
    return 0


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


def _counts(spec: Spec) -> str:
    fields = sum(len(entity.fields) for entity in spec.entities.values())
    return f"{len(spec.entities)} entities, {len(spec.services)} other collections, {fields:,} fields"
