"""Print a package: templates in, a mapping of file name to text out; and write it, or say where it differs."""

from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound
from jinja2.loaders import FunctionLoader

from autotask_runtime.metadata.spec import MetadataError, Spec, replacing_folder

from .entities import EntityIR
from .integrity import rule_texts
from .ir import build_ir
from .project import fingerprint
from .subset import chosen

_FLAVOURS = (
    {"prefix": "", "define": "def", "wait": "", "client": "Autotask", "word": "sync"},
    {"prefix": "Async", "define": "async def", "wait": "await ", "client": "AsyncAutotask", "word": "async"},
)


class Printer:
    """Prints the files of one package. The same spec gives the same text.

    :param loader: where the templates are; by default among this code.
    :param version: the package's own; "": that of the SDK.
    :raises MetadataError: when names collide and no rule resolves it, or a referential rule names what is not there.
    """

    def __init__(self, spec: Spec, package: str = "autotask", loader: BaseLoader | None = None, version: str = "") -> None:
        self.entities = chosen(spec, build_ir(spec))
        self._environment = Environment(
            loader=loader or FunctionLoader(_template),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,
        )
        self._common: dict[str, object] = {
            "package": package,
            "entities": self.entities,
            "flavours": _FLAVOURS,
            "sources": spec.sources,
            "version": version,
            "fingerprint": fingerprint(spec),
            "rules": rule_texts(spec, self.entities),
        }

    def modules(self, entities: Iterable[EntityIR]) -> dict[str, str]:
        """The modules of entities, by path below the package's folder."""
        return {f"entities/{entity.module}.py": self._render("entity.py.jinja", entity=entity) for entity in entities}

    def shared(self) -> dict[str, str]:
        """The files that are about all entities, or about none."""
        return {
            "__init__.py": self._render("init.py.jinja"),
            "_client.py": self._render("client.py.jinja"),
            "_entities.py": self._render("entities.py.jinja"),
            "_relations.py": self._render("relations.py.jinja"),
            "_rules.py": self._render("rules.py.jinja"),
            "errors.py": self._render("errors.py.jinja"),
            "events.py": self._render("events.py.jinja"),
            "health.py": self._render("health.py.jinja"),
            "integrity.py": self._render("integrity.py.jinja"),
            "journal.py": self._render("journal.py.jinja"),
            "metadata.py": self._render("metadata.py.jinja"),
            "settings.py": self._render("settings.py.jinja"),
            "work.py": self._render("work.py.jinja"),
            "py.typed": "",
            "entities/__init__.py": self._render("folder.py.jinja"),
        }

    def _render(self, template: str, **more: EntityIR) -> str:
        return self._environment.get_template(template).render(**self._common, **more)


def emit(spec: Spec, package: str = "autotask", loader: BaseLoader | None = None, version: str = "") -> dict[str, str]:
    """Every file of the package by its path below the package's folder.

    :raises MetadataError: as :class:`Printer` does.
    """
    printer = Printer(spec, package, loader, version)
    return {**printer.shared(), **printer.modules(printer.entities)}


def _template(name: str) -> str:
    file = files("autotask_codegen").joinpath("templates", name)
    if not file.is_file():
        raise TemplateNotFound(name)
    return file.read_text(encoding="utf-8")


def write_package(texts: dict[str, str], target: Path) -> None:
    """Replace the package folder, all or nothing.

    :raises MetadataError: when something is there that was not generated: it would be gone.
    """
    target = target.resolve()
    _require_generated(texts, target)
    with replacing_folder(target) as scratch:
        for name, text in texts.items():
            file = scratch / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")


def _require_generated(texts: dict[str, str], target: Path) -> None:
    """Refuse a folder of somebody else's, and a generated one with files of somebody else's in it."""
    found = _files_in(target)
    if found and "_entities.py" not in found:
        raise MetadataError(f"{target}: there is a folder that is no generated package; it would be replaced")
    strange = [name for name, file in found.items() if name not in texts and not _is_module_of_ours(file)]
    if strange:
        raise MetadataError(f"{target}: {', '.join(sorted(strange)[:5])} was not generated, and would be gone; keep it elsewhere")


def _is_module_of_ours(file: Path) -> bool:
    with file.open("rb") as content:
        return b"Generated from the API's metadata; do not edit." in content.readline()


def _files_in(target: Path) -> dict[str, Path]:
    files = (file for file in sorted(target.rglob("*")) if file.is_file() and "__pycache__" not in file.parts)
    return {file.relative_to(target).as_posix(): file for file in files}


def difference(texts: dict[str, str], target: Path) -> list[str]:
    """One line for each file that is missing, changed or not ours."""
    found = _files_in(target)
    lines = [f"{target / name}: missing" for name in texts if name not in found]
    lines += [f"{file}: not generated from the spec" for name, file in found.items() if name not in texts]
    lines += [
        f"{file}: differs from what the spec and the templates give"
        for name, file in found.items()
        if name in texts and file.read_bytes() != texts[name].encode()
    ]
    return lines
