# Derived from _async/related.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""What services have because rows refer to each other: rows by what they refer to, and what hangs on a row that is to go."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from ..errors import QueryError, UsageError, WrongClient
from ..models import Row
from ..names import row_id
from ..query_fields import Condition
from ..refs import Ref, id_of
from ..relations.paths import Path, steps_of
from ..schema import EntitySchema, FieldSchema
from .query import Query
from .service import Queryable, Service
from .session import Session

if TYPE_CHECKING:
    from .cascades import CascadePlan

M = TypeVar("M", bound=Row)
P = TypeVar("P", bound=Row)
Parent = TypeVar("Parent", bound=Row)


class Referring(Queryable[M], Generic[M, Parent]):
    """Rows by the row that they refer to. ``Parent`` are the models that one field refers to, or one above all."""

    @overload
    def of(self, parent: Parent | Ref[Parent], /) -> Query[M]: ...

    @overload
    def of(self, parent: P | Ref[P], /, *, via: Path[M, P]) -> Query[M]: ...

    def of(self, parent: Any, /, *, via: Path[M, Any] | None = None) -> Query[M]:
        """A query for the rows that refer to a row: ``at.tickets.of(company)``, ``at.ticket_notes.of(ticket)``.

        The rows are queried by the field that holds the id, at their own endpoint, never below the parent: only so can they be
        narrowed, counted and read on by id.

        :param parent: the row that they refer to, or a reference to it, which is not followed.
        :param via: the relation, where several fields refer to rows of that entity: ``via=T.assigned_resource``.
        :raises UsageError: when no field refers to such rows, or several do and none is said.
        :raises WrongClient: when the row is another tenant's.
        :raises QueryError: when ``via`` is no relation of these rows, or its field cannot be queried.
        """
        field = self._referring(parent, via)
        node = {"op": "eq", "field": field.wire, "value": _parent_id(self._session, parent, field.target)}
        if not field.queryable:
            raise QueryError(f"{field.name} ({field.wire}) cannot be queried: the API's metadata says so")
        return Query[M](self._session, self.model).where(Condition(node))

    def _referring(self, parent: Any, via: Path[M, Any] | None) -> FieldSchema:
        """The field by which these rows refer to the parent."""
        schema: EntitySchema = self.model.schema
        if via is not None:
            first, *further = steps_of(via, of=schema)
            if further:
                raise QueryError(f"{via}: of() takes a relation of {schema.collection} itself")
            return first.field
        if not isinstance(parent, Row | Ref):
            raise UsageError(f"of({parent!r}): a row is expected, or a reference to one; where(…) takes ids")
        target = parent._field.target if isinstance(parent, Ref) else parent.schema.collection
        fields = schema.referring_to(target)
        above = [field for field in fields if schema.belongs_by(field.name)]
        if len(fields) == 1 or above:
            return (above or fields)[0]
        if not fields:
            known = ", ".join(sorted({field.target for field in schema.relations.values()})) or "nothing"
            raise UsageError(f"{schema.collection} do not refer to {target or repr(parent)}; they refer to {known}")
        names = ", ".join(f"{schema.name}.q.{field.relation}" for field in fields)
        raise UsageError(f"{schema.collection} refer to {target} in {len(fields)} fields: say via= one of {names}")


class Listed(Service[M], Generic[M, Parent]):
    """Rows that only a route below their parent gives: no field of theirs, or no query, tells whose they are."""

    def of(self, parent: Parent | Ref[Parent], /) -> list[M]:
        """All rows below one parent.

        :param parent: the row that they belong to, or a reference to it, which is not followed.
        :raises UsageError: when it is something else.
        :raises WrongClient: when it is another tenant's.
        """
        return self._list(_parent_id(self._session, parent, self.model.schema.parent[0]))


def _parent_id(session: Session, parent: Any, collection: str) -> int:
    """The id of a row that others refer to. An id says nothing of its tenant, so that of another one's would find strangers."""
    row = parent._row if isinstance(parent, Ref) else parent
    page = row._came_with() if isinstance(row, Row) else None
    if page is not None and page.session.root.database != session.root.database:
        raise WrongClient(f"{parent!r} was read from another tenant")
    return id_of(parent, collection)


class Deactivating(Service[M]):
    """Rows that can be switched off, with what is below them."""

    def plan_deactivate(self, id: int, *, also: Iterable[Path[Any, Any]] = ()) -> "CascadePlan":
        """Plan to switch a row off (``is_active``), after the active rows below it: a company's contacts and its locations.

        Reads only; ``print(plan)`` shows every row, ``plan.apply()`` carries it out.

        :param also: relations whose rows are switched off too, as ``ConfigurationItem.q.company``.
        :raises NotFound: when there is no such row, or it may not be seen.
        """
        from .cascades import plan_deactivate

        return plan_deactivate(self._session, self.model.schema, row_id(id), also)


class Deleting(Service[M]):
    """Rows that can be deleted, after what depends on them."""

    def plan_delete(self, id: int) -> "CascadePlan":
        """Plan to delete a row, after the rows that cannot be without it, and after the references to it were cleared.

        Reads only; ``print(plan)`` shows every row, ``plan.apply()`` carries it out.

        :raises NotFound: when there is no such row, or it may not be seen.
        """
        from .cascades import plan_delete

        return plan_delete(self._session, self.model.schema, row_id(id))
