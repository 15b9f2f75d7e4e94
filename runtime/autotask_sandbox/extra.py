"""The check that the ``[sandbox]`` extra is installed."""

from importlib.util import find_spec

NEEDED = ("starlette", "uvicorn", "jsonpatch")


def require_extra() -> None:
    """Raise an :class:`ImportError` that names the extra when one of its packages is missing."""
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        raise ImportError(f"the sandbox needs {', '.join(missing)}: pip install 'autotask-sdk[sandbox]'", name=missing[0])
