"""One change of a fact, and how it stands in JSON."""

from collections.abc import Iterable
from typing import Any, Literal, get_args

import cattrs
from attrs import define
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from ...wire import READ_ERRORS, exactly, reasons
from ..spec import MetadataError

Level = Literal["breaking", "risky", "safe"]
LEVELS: tuple[Level, ...] = get_args(Level)
"""From the worst on."""

Kind = Literal[
    "entity added",
    "entity removed",
    "entity renamed",
    "model renamed",
    "entity changed",
    "route added",
    "route removed",
    "route changed",
    "verb added",
    "verb removed",
    "operation changed",
    "field added",
    "field removed",
    "field renamed",
    "type changed",
    "length changed",
    "required changed",
    "read-only changed",
    "queryable changed",
    "reference changed",
    "resend changed",
    "field changed",
    "user-defined fields typed",
    "picklist added",
    "picklist removed",
    "picklist changed",
    "picklist reordered",
    "value added",
    "value removed",
    "value relabelled",
    "value switched",
    "value changed",
    "service added",
    "service removed",
    "service changed",
    "shape added",
    "shape removed",
    "shape changed",
    "rule added",
    "rule removed",
    "rule changed",
    "rules reordered",
    "old name kept",
    "old name dropped",
    "old name changed",
    "name changed",
]

# What a change breaks: a part of the generated surface and what becomes of it; ("create", "queueID", "required").
Break = tuple[str, ...]


@define(frozen=True, kw_only=True)
class Change:
    """One change of a fact.

    :param kind: what happened.
    :param level: what it does to a program that uses the generated package. ``breaking``: it no longer type-checks, or a call
        that worked fails; ``risky``: a value that was taken may be refused, or one may come that did not; ``safe``: nothing.
    :param path: the keys that lead to the fact in the documents of ``spec/``, from ``entities`` on. Values of a picklist are
        found by value there, verbs of a route one by one.
    :param before: the fact before, None where there was none; of a renamed thing the name.
    :param after: the fact after, None where there is none.
    :param says: the change in one sentence, in the API's names.
    :param breaks: the parts of the generated surface that it breaks, in the API's names.
    """

    kind: Kind
    level: Level = "safe"
    path: tuple[str, ...]
    before: Any = None
    after: Any = None
    says: str = ""
    breaks: tuple[Break, ...] = ()

    @property
    def collection(self) -> str:
        """The collection that it is about, or ""."""
        return self.path[1] if self.path[0] == "entities" else ""

    @property
    def field(self) -> str:
        """The field, or user-defined field, that it is about, or ""."""
        return self.path[3] if len(self.path) > 3 and self.path[2] in ("fields", "udfs") else ""

    @property
    def user_defined(self) -> bool:
        """Whether its field is a user-defined one."""
        return bool(self.field) and self.path[2] == "udfs"

    @property
    def value(self) -> str:
        """The value of a picklist that it is about, or ""."""
        return self.path[6] if len(self.path) > 6 and self.path[5] == "values" else ""


def _make_converter() -> cattrs.Converter:
    converter = cattrs.Converter()
    converter.register_structure_hook(str, exactly(str))
    converter.register_structure_hook(Change, make_dict_structure_fn(Change, converter))
    converter.register_unstructure_hook(Change, make_dict_unstructure_fn(Change, converter, _cattrs_omit_if_default=True))
    return converter


_converter = _make_converter()


def changes_to_json(changes: Iterable[Change]) -> list[dict[str, Any]]:
    """The changes as JSON has them. What is not known or not there is left out."""
    return [{**_converter.unstructure(change), "level": change.level} for change in changes]


def changes_from_json(rows: Any) -> tuple[Change, ...]:
    """The reverse of :func:`changes_to_json`; keys that are not a change's own are passed over.

    :raises MetadataError: when these are no changes.
    """
    try:
        return _converter.structure(rows, tuple[Change, ...])
    except READ_ERRORS as error:
        raise MetadataError(f"no list of changes: {reasons(error)}") from None
