"""A program that takes the pages of a query one at a time, with either client, and looks around between them."""

from typing import Any

from ..conftest import Both


class Stepwise:
    """The pages of a query. Between two of them, an async client's loop stands still."""

    def __init__(self, both: Both, query: Any) -> None:
        self.both = both
        self.pages: Any = query.pages()

    def take(self) -> list[int] | None:
        """The ids of the next page; None behind the last."""
        page = self.both.wait(anext(self.pages, None)) if self.both.kind == "async" else next(self.pages, None)
        return None if page is None else [row.id for row in page]

    def close(self) -> None:
        """Stop early, as a ``with`` block around the pages does."""
        if self.both.kind == "async":
            self.both.wait(self.pages.aclose())
        else:
            self.pages.close()
