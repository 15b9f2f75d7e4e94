"""How the SDK reads a page: the one place of these benches that knows."""

from typing import Any

from autotask_runtime.decoding import read_page


def rows_of(model: Any, content: bytes) -> list[Any]:
    """The rows of a page, as the SDK reads them."""
    page = read_page(model, content)
    if page is None:
        raise RuntimeError("this is no page of rows")
    return page.rows
