"""A write as a value: how it is sent, and what is remembered of it when it fails."""

from collections.abc import Mapping
from typing import Any, Literal

from attrs import define, field

from ..messages import Purpose
from ..names import row_id
from ..schema import EntitySchema
from ..work.pending import refuse_pending

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


def write_of(
    schema: EntitySchema,
    operation: Operation,
    row: int | None,
    values: Mapping[str, object],
    body: Mapping[str, Any] | None,
    before: Mapping[str, object] | None = None,
) -> Write:
    """A write with the route it takes: the collection, or the parent's child route where the collection takes no writes.

    PATCH and PUT go to the collection, with the id in the body (api-facts, section 5).

    :raises UsageError: when a value stands for a row that a unit of work is to make.
    """
    for name, value in values.items():
        refuse_pending(f"{schema.collection}: {name}", value)
    path = schema.collection
    if schema.place and schema.parent is not None:
        above, segment, keyword = schema.parent
        path = f"{above}/{row_id(values[keyword])}/{segment}"
    if operation in ("update", "replace"):
        body = {schema.wire_name("id"): row, **(body or {})}
    route = f"{path}/{row}" if operation == "delete" else path
    return Write(schema.collection, operation, row, dict(values), body, route, before)
