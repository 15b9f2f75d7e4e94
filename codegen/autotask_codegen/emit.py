"""Print a package: templates in, a mapping of file name to text out; and write it, or say where it differs."""

from importlib.resources import files
from pathlib import Path

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound
from jinja2.loaders import FunctionLoader

from autotask_runtime.metadata.spec import Spec, replacing_folder

from .integrity import rule_texts
from .ir import EntityIR, build_ir

_FLAVOURS = (
    {"prefix": "", "define": "def", "wait": "", "client": "Autotask", "word": "sync"},
    {"prefix": "Async", "define": "async def", "wait": "await ", "client": "AsyncAutotask", "word": "async"},
)


def emit(spec: Spec, package: str = "autotask", loader: BaseLoader | None = None) -> dict[str, str]:
    """Every file of the package by its path below the package's folder. The same spec gives the same text.

    :raises MetadataError: when names collide and no rule resolves it, or a referential rule names what is not there.
    """
    environment = Environment(
        loader=loader or FunctionLoader(_template),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    entities = build_ir(spec)
    common = {"package": package, "entities": entities, "flavours": _FLAVOURS, "sources": spec.sources}
    common["rules"] = rule_texts(spec, entities)

    def render(template: str, **more: EntityIR) -> str:
        return environment.get_template(template).render(**common, **more)

    return {
        "__init__.py": render("init.py.jinja"),
        "_client.py": render("client.py.jinja"),
        "_entities.py": render("entities.py.jinja"),
        "_relations.py": render("relations.py.jinja"),
        "_rules.py": render("rules.py.jinja"),
        "errors.py": render("errors.py.jinja"),
        "events.py": render("events.py.jinja"),
        "health.py": render("health.py.jinja"),
        "integrity.py": render("integrity.py.jinja"),
        "journal.py": render("journal.py.jinja"),
        "settings.py": render("settings.py.jinja"),
        "work.py": render("work.py.jinja"),
        "py.typed": "",
        "entities/__init__.py": render("folder.py.jinja"),
        **{f"entities/{entity.module}.py": render("entity.py.jinja", entity=entity) for entity in entities},
    }


def _template(name: str) -> str:
    file = files("autotask_codegen").joinpath("templates", name)
    if not file.is_file():
        raise TemplateNotFound(name)
    return file.read_text(encoding="utf-8")


def write_package(texts: dict[str, str], target: Path) -> None:
    """Replace the package folder, all or nothing."""
    with replacing_folder(target) as scratch:
        for name, text in texts.items():
            file = scratch / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")


def difference(texts: dict[str, str], target: Path) -> list[str]:
    """One line for each file that is missing, changed or not ours."""
    found = {
        file.relative_to(target).as_posix(): file
        for file in sorted(target.rglob("*"))
        if file.is_file() and "__pycache__" not in file.parts
    }
    lines = [f"{target / name}: missing" for name in texts if name not in found]
    lines += [f"{file}: not generated from the spec" for name, file in found.items() if name not in texts]
    lines += [
        f"{file}: differs from what the spec and the templates give"
        for name, file in found.items()
        if name in texts and file.read_bytes() != texts[name].encode()
    ]
    return lines
