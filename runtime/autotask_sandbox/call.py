"""One request as the handlers see it, free of any web framework."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from .answers import Refusal, odd_input


@dataclass(frozen=True, slots=True)
class Call:
    """One request. Header names and query names are in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    query: Mapping[str, str]
    body: bytes
    origin: str

    @property
    def base_url(self) -> str:
        """The address of the API as this caller reaches it, with the trailing slash the zone lookup gives."""
        return f"{self.origin}/ATServicesRest/"

    def json_object(self) -> dict[str, Any]:
        """The body, which must be a JSON object."""
        return read_object(self.body)


def read_object(text: bytes | str) -> dict[str, Any]:
    """Parse a JSON object.

    :raises Refusal: when the text is no JSON, or no object.
    """
    if not text.strip():
        raise odd_input()
    try:
        value = msgspec.json.decode(text)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Refusal(f"Unexpected character encountered while parsing value: {_first(text)}. {error}") from None
    if not isinstance(value, dict):
        raise odd_input()
    return value


def _first(text: bytes | str) -> str:
    return (text.decode("utf-8", "replace") if isinstance(text, bytes) else text).strip()[:1]
