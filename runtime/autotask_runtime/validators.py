"""Rules of your own: checked on every write, in the same pass as the API's."""

from collections.abc import Awaitable, Callable, Mapping
from inspect import iscoroutinefunction
from typing import Any, TypeVar

from .errors import UsageError
from .models import Row
from .query_fields import Comparable

M = TypeVar("M")
V = TypeVar("V")

Verdict = str | None | Awaitable[str | None]
"""What a rule on a field gives: None where all is well, else what would be accepted. An async client awaits it."""
RowVerdict = str | Mapping[str, str] | None | Awaitable[str | Mapping[str, str] | None]
"""What a rule on a row gives: as for a field, or such a text for each field that is wrong, by Python name."""


class Validators:
    """The rules of one client. Register them before writing; they see values that keep the API's own rules.

    ::

        @at.validators.field(Ticket.q.company_id)
        def active_company(company_id: int) -> str | None:
            company = at.companies.find(company_id)
            return None if company and company.is_active else "an active company"
    """

    def __init__(self, *, asynchronous: bool) -> None:
        self._asynchronous = asynchronous
        self._fields: dict[tuple[str, str], list[Callable[[Any], Any]]] = {}
        self._udfs: dict[tuple[str, str], list[Callable[[Any], Any]]] = {}
        self._rows: dict[str, list[Callable[[Any], Any]]] = {}

    def field(self, field: Comparable[M, V]) -> Callable[[Callable[[V], Verdict]], Callable[[V], Verdict]]:
        """Register a rule on one field. It is given the value wherever one is written; None, which clears, is not shown to it.

        :raises UsageError: for what is no field, and for an async rule on the sync client.
        """

        if not isinstance(field, Comparable):
            raise UsageError(f"{field!r} is no field; name it as Ticket.q.title")
        rules = self._udfs if field.udf else self._fields
        name = field.schema.wire if field.udf else field.schema.name

        def register(rule: Callable[[V], Verdict]) -> Callable[[V], Verdict]:
            self._require_callable(rule)
            rules.setdefault((field.owner, name), []).append(rule)
            return rule

        return register

    def row(
        self, model: type[Row]
    ) -> Callable[[Callable[[Mapping[str, Any]], RowVerdict]], Callable[[Mapping[str, Any]], RowVerdict]]:
        """Register a rule on rows of one entity. It is given the values that are written, by Python name, once each is right.

        :raises UsageError: for what is no model of rows, and for an async rule on the sync client.
        """

        if not isinstance(model, type) or not issubclass(model, Row):
            raise UsageError(f"{model!r} is no model of rows; name it as Ticket")

        def register(rule: Callable[[Mapping[str, Any]], RowVerdict]) -> Callable[[Mapping[str, Any]], RowVerdict]:
            self._require_callable(rule)
            self._rows.setdefault(model.schema.collection, []).append(rule)
            return rule

        return register

    def _require_callable(self, rule: Callable[..., Any]) -> None:
        if not callable(rule):
            raise UsageError(f"{rule!r} is no function")
        if iscoroutinefunction(rule) and not self._asynchronous:
            raise UsageError(f"{rule.__name__} is async: it needs the async client")

    def of_field(self, collection: str, name: str) -> list[Callable[[Any], Any]]:
        """The rules on one field."""
        return self._fields.get((collection, name), [])

    def of_udf(self, collection: str, name: str) -> list[Callable[[Any], Any]]:
        """The rules on one user-defined field."""
        return self._udfs.get((collection, name), [])

    def of_row(self, collection: str) -> list[Callable[[Any], Any]]:
        """The rules on the rows of one entity."""
        return self._rows.get(collection, [])
