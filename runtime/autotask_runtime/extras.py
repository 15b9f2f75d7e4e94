"""The check that an extra is installed, with an error that names it."""

from importlib.util import find_spec

EXTRAS = {
    "codegen": ("the generator", ("datamodel_code_generator", "jinja2", "jsonpatch", "rich")),
    "otel": ("telemetry", ("opentelemetry",)),
    "redis": ("a shared budget", ("redis",)),
    "sandbox": ("the sandbox", ("starlette", "uvicorn", "jsonpatch")),
}


def require_extra(extra: str) -> None:
    """Raise an :class:`ImportError` that names the extra when one of its packages is missing."""
    what, needed = EXTRAS[extra]
    missing = [name for name in needed if find_spec(name) is None]
    if missing:
        raise ImportError(f"{what} needs {', '.join(missing)}: pip install 'autotask-sdk[{extra}]'", name=missing[0])
