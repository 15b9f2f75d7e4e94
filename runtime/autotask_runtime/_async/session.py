"""What stands between services and the wire: the list of policies, and the rows that references ask for."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from ..answers import check
from ..config import Credentials, Settings
from ..errors import ProtocolError
from ..filters import MAX_OR_CONDITIONS, split
from ..impersonation import impersonated
from ..messages import Purpose, Request, Response, encode
from ..models import Row
from ..refs import Page
from ..schema import EntityEntry
from ..validators import Validators
from .policies import AsyncHandler, AsyncPolicy, default_policies
from .zones import AsyncZones

R = TypeVar("R", bound=Row)


class AsyncSession:
    """One client's way to the API: policies, then the zone, then the transport."""

    is_async = True

    def __init__(
        self,
        credentials: Credentials,
        settings: Settings,
        entities: Mapping[str, EntityEntry],
        api_url: str | None = None,
        policies: Sequence[AsyncPolicy] | None = None,
    ) -> None:
        from .transport import AsyncTransport  # the HTTP library is loaded by a client, not by a model

        self.entities = entities
        self.validators = Validators(asynchronous=self.is_async)
        self.transport = AsyncTransport(settings)
        self.zones = AsyncZones(self.transport, credentials, settings, api_url)
        self.policies = default_policies(settings) if policies is None else list(policies)
        handler: AsyncHandler = self._checked
        for policy in reversed(self.policies):
            handler = _layer(policy, handler)
        self._handler = handler

    async def _checked(self, request: Request) -> Response:
        response = await self.zones.send(request)
        check(request, response)
        return response

    async def call(
        self, method: str, path: str, entity: str, *, purpose: Purpose = Purpose.READ, body: Any = None
    ) -> dict[str, Any]:
        """Send one request through the policies and give the JSON object of its answer.

        :raises RequestError: or one of its kinds, when it fails.
        """
        request = Request(
            method=method,
            path=path,
            entity=entity,
            purpose=purpose,
            # Reads that carry the header are refused (api-facts, section 2).
            impersonate=impersonated(self) if purpose in (Purpose.CREATE, Purpose.UPDATE) else None,
            body=None if body is None else encode(body),
        )
        response = await self._handler(request)
        data: dict[str, Any] = response.data
        return data

    async def fetch_rows(self, collection: str, ids: Sequence[int]) -> list[Row]:
        """Rows by id, in as few queries as the limit of 500 values allows. Ids without a row are left out."""
        model: type[Row] = self.entities[collection].load()
        rows: list[Row] = []
        for part in split([{"op": "in", "field": "id", "value": list(ids)}]):
            body = {"filter": part, "maxRecords": MAX_OR_CONDITIONS}
            answer = await self.call("POST", f"{collection}/query", collection, body=body)
            rows += self.read_rows(model, answer)
        return rows

    def read_rows(self, model: type[Row], answer: dict[str, Any], selected: tuple[str, ...] = ()) -> list[Any]:
        """The rows of a page. They share a context, so that references are followed for all of them at once."""
        items = answer.get("items")
        if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
            raise ProtocolError(f"{model.schema.collection}: the answer has no list of rows")
        rows = [model.from_wire(item) for item in items]
        page = Page(self, list(rows), selected)
        for row in rows:
            row._join(page)
        return rows

    def read_row(self, model: type[R], answer: dict[str, Any]) -> R | None:
        """The row of an answer that holds one, if it does: sources name ``item``, a collection of one, and the row itself."""
        item = answer.get("item")
        if item is None and "item" not in answer:
            items = answer.get("items")
            item = next(iter(items), None) if isinstance(items, list) else answer if "id" in answer else None
        if not isinstance(item, dict):
            return None
        found: R = self.read_rows(model, {"items": [item]})[0]
        return found

    async def aclose(self) -> None:
        """Close all connections."""
        await self.transport.aclose()


def _layer(policy: AsyncPolicy, inner: AsyncHandler) -> AsyncHandler:
    async def handle(request: Request) -> Response:
        return await policy(request, inner)

    return handle
