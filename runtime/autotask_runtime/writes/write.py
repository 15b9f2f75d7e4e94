"""A write as a value: how it is sent, and what is remembered of it when it fails."""

from collections.abc import Mapping
from typing import Any, Literal

from attrs import define, field

from ..messages import Purpose

Operation = Literal["create", "update", "replace", "delete"]
_VERBS: Mapping[Operation, tuple[str, Purpose]] = {
    "create": ("POST", Purpose.CREATE),
    "update": ("PATCH", Purpose.UPDATE),
    "replace": ("PUT", Purpose.UPDATE),
    "delete": ("DELETE", Purpose.DELETE),
}


@define(frozen=True)
class Write:
    """One write of one row.

    :param row: the id of the row; None for a create.
    :param values: what was given, by Python name; for a delete, the parent's id where the route has it.
    :param body: the JSON that is sent.
    :param before: of an update of a row that was read, what its fields held then, by Python name.
    """

    collection: str
    operation: Operation
    row: int | None
    values: Mapping[str, object] = field(repr=False)
    body: Mapping[str, Any] | None = field(repr=False)
    path: str
    before: Mapping[str, object] | None = field(default=None, repr=False)

    @property
    def method(self) -> str:
        """The HTTP verb."""
        return _VERBS[self.operation][0]

    @property
    def purpose(self) -> Purpose:
        """What it is sent for."""
        return _VERBS[self.operation][1]

    def __str__(self) -> str:
        return f"{self.operation} {self.collection}{'' if self.row is None else f' {self.row}'}"
