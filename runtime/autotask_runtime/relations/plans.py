"""What reading along references will cost, before it is done."""

from collections.abc import Iterator

from attrs import define

from .paths import Tree


@define(frozen=True, kw_only=True)
class PlannedQuery:
    """One query that is sent for each page of rows.

    :param collection: whose rows it asks for, by the values of ``field`` (a wire name).
    :param relation: the reference that is followed, as ``Tickets.company``; of children, the one that is followed backwards.
    :param depth: how many references lie between it and the rows of the query itself; 1: none.
    :param bounded: one request at most. Children may be any number: there is one more request for every 500 of them.
    """

    collection: str
    field: str
    relation: str
    depth: int
    bounded: bool

    def __str__(self) -> str:
        most = "at most 1 request" if self.bounded else "1 request, and 1 for every further 500 rows"
        return f"{'  ' * self.depth}{self.relation}: {self.collection} by {self.field}, {most}"


@define(frozen=True, kw_only=True)
class QueryPlan:
    """What a query sends: for each page of its own rows, these queries, in this order where one needs another's rows.

    :param parts: how many queries stand for it, because a list of values is longer than the API takes at once.
    """

    collection: str
    page_size: int
    parts: int = 1
    queries: tuple[PlannedQuery, ...] = ()

    def at_most(self, rows: int) -> int | None:
        """How many requests so many rows cost at most; None where nobody knows, because children are included."""
        if not all(query.bounded for query in self.queries):
            return None
        # Each part may end with a page that is not full.
        pages = rows // self.page_size + self.parts
        return pages * (1 + len(self.queries))

    def __str__(self) -> str:
        parts = f", in {self.parts} parts" if self.parts > 1 else ""
        head = f"{self.collection}: 1 request for each page of {self.page_size} rows{parts}"
        return "\n".join([f"{head}, and for each page:" if self.queries else head, *map(str, self.queries)])


def planned(collection: str, page_size: int, parts: int, forward: Tree, backward: Tree) -> QueryPlan:
    """The plan of a query with what it includes."""
    queries = [*_forward(forward, 1), *_backward(backward, 1)]
    return QueryPlan(collection=collection, page_size=page_size, parts=parts, queries=tuple(queries))


def _forward(tree: Tree, depth: int) -> Iterator[PlannedQuery]:
    for step, below in tree.items():
        yield PlannedQuery(collection=step.field.target, field="id", relation=str(step), depth=depth, bounded=True)
        yield from _forward(below, depth + 1)


def _backward(tree: Tree, depth: int) -> Iterator[PlannedQuery]:
    for step, below in tree.items():
        yield PlannedQuery(
            collection=step.source.collection, field=step.field.wire, relation=str(step), depth=depth, bounded=False
        )
        yield from _backward(below, depth + 1)
