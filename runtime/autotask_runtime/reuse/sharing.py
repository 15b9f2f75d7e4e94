"""One answer for several callers: each gets what it may change, hold and raise without touching the others'."""

from typing import Any

from attrs import evolve

from ..errors import AutotaskError
from ..messages import Response


class Holder:
    """Kept by the one who has something, or does something for others. When it is gone, so is the claim, whatever happened."""

    __slots__ = ("__weakref__",)


def own_response(response: Response) -> Response:
    """The same answer, to be decoded anew: JSON is made of lists and dicts that a caller may change."""
    return evolve(response, headers=dict(response.headers))


def own_error(error: AutotaskError) -> AutotaskError:
    """The same error as another object: raising one in two threads would mix their tracebacks and notes."""
    made = type(error).__new__(type(error), *error.args)
    made.__dict__.update({name: _own(value) for name, value in error.__dict__.items()})
    cause = error.__cause__
    made.__cause__ = own_error(cause) if isinstance(cause, AutotaskError) else cause
    made.__suppress_context__ = error.__suppress_context__
    return made


def _own(value: Any) -> Any:
    if isinstance(value, Response):
        return own_response(value)
    return value.copy() if isinstance(value, dict | list) else value
