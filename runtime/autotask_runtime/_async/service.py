"""The bases of generated services: each gives the methods for one thing that the API can do with an entity."""

from collections.abc import Mapping
from typing import Any, ClassVar, Generic, TypeVar

from ..errors import NotFound, ProtocolError, RouteNotFound, ValidationError
from ..messages import Purpose
from ..models import Row, WriteModel
from ..query_fields import Condition
from ..validation import Operation, Violation, wire_body
from .query import AsyncQuery
from .session import AsyncSession

M = TypeVar("M", bound=Row)


class AsyncService(Generic[M]):
    """What all services share. Generated subclasses name their model and add the typed writes."""

    model: ClassVar[type[Any]]

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def _call(self, method: str, path: str, *, purpose: Purpose = Purpose.READ, body: Any = None) -> dict[str, Any]:
        return await self._session.call(method, path, self.model.schema.collection, purpose=purpose, body=body)

    async def _create(self, create_model: type[WriteModel], model: WriteModel | None, fields: Mapping[str, object]) -> int:
        """Check, send, and give the new id."""
        if model is None:
            values = dict(fields)
        elif fields:
            raise TypeError("give a model or keywords, not both")
        elif not isinstance(model, create_model):
            raise TypeError(f"{create_model.__name__} expected, {type(model).__name__} given")
        else:
            values = model.given()
        body = wire_body(self.model.schema, self._without_parent(values), "create")
        path = self._write_path(values)
        return _item_id(await self._call("POST", path, purpose=Purpose.CREATE, body=body))

    async def _update(self, id: int, fields: Mapping[str, object], operation: Operation) -> None:
        """Check and send. PATCH and PUT go to the collection, with the id in the body (api-facts, section 5)."""
        schema = self.model.schema
        path = self._write_path(fields)
        keywords = {name: value for name, value in fields.items() if not self._is_place(name) or self._in_body(name)}
        body = {schema.wire_name("id"): id, **wire_body(schema, keywords, operation)}
        method = "PATCH" if operation == "update" else "PUT"
        await self._call(method, path, purpose=Purpose.UPDATE, body=body)

    async def _delete(self, id: int, fields: Mapping[str, object]) -> None:
        await self._call("DELETE", f"{self._write_path(fields)}/{id}", purpose=Purpose.DELETE)

    def _is_place(self, name: str) -> bool:
        """True for the keyword that says below which parent a row stands: it goes into the path."""
        schema = self.model.schema
        return schema.parent is not None and not schema.root_writes and name == schema.parent[2]

    def _in_body(self, name: str) -> bool:
        """True where the parent's id is also a field that can be changed: PUT would clear it if it were left out."""
        field = self.model.schema.fields.get(name)
        return field is not None and not field.read_only

    def _without_parent(self, values: Mapping[str, object]) -> dict[str, Any]:
        """Without the parent's id where the entity has no field for it; where it has one, the field is sent as well."""
        fields = self.model.schema.fields
        return {name: value for name, value in values.items() if name in fields or not self._is_place(name)}

    def _write_path(self, values: Mapping[str, object]) -> str:
        """Where rows are written: the collection, or the parent's child route where the collection takes no writes."""
        schema = self.model.schema
        if schema.parent is None or schema.root_writes:
            return str(schema.collection)
        collection, segment, name = schema.parent
        parent = values.get(name)
        if isinstance(parent, bool) or not isinstance(parent, int):
            wire = schema.fields[name].wire if name in schema.fields else "parentId"
            problem = Violation(name, wire, "required", "", f"required, the id of the row of {collection} it belongs to")
            raise ValidationError(schema.collection, [problem])
        return f"{collection}/{int(parent)}/{segment}"


class AsyncReadable(AsyncService[M]):
    """Rows by id."""

    async def get(self, id: int) -> M:
        """The row with this id.

        :raises NotFound: when there is none, or the credentials may not see it.
        """
        found = await self.find(id)
        if found is None:
            raise NotFound(f"{self.model.schema.collection}: no row {id}, or it may not be seen")
        return found

    async def find(self, id: int) -> M | None:
        """The row with this id, or None."""
        try:
            answer = await self._call("GET", f"{self.model.schema.collection}/{int(id)}")
        except RouteNotFound as error:
            # Sources disagree on a missing row: {"item": null}, or 404. An HTML 404 says that the route is missing.
            if error.response.is_html:
                raise
            return None
        item = answer.get("item")
        if not isinstance(item, dict):
            return None
        found: M = self._session.read_rows(self.model, {"items": [item]})[0]
        return found


class AsyncQueryable(AsyncService[M]):
    """Rows by condition."""

    def where(self, *conditions: Condition[M]) -> AsyncQuery[M]:
        """A query for the rows that meet all conditions; for all rows when there is none.

        :raises QueryError: when the API would refuse it, or answer as if a condition were not there.
        """
        return AsyncQuery[M](self._session, self.model).where(*conditions)


class AsyncListable(AsyncService[M]):
    """Rows that can only be listed below their parent."""

    async def _list(self, parent: int) -> list[M]:
        collection, segment, _ = self.model.schema.parent
        answer = await self._call("GET", f"{collection}/{int(parent)}/{segment}")
        rows: list[M] = self._session.read_rows(self.model, answer)
        return rows


def _item_id(answer: dict[str, Any]) -> int:
    found = answer.get("itemId")
    if isinstance(found, str) and found.isdigit():
        return int(found)
    if not isinstance(found, int):
        raise ProtocolError(f"the answer has no itemId: {sorted(answer)}")
    return found
