"""The answers to queries: their rows, and where the next page is."""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec
from attrs import define

from ..kinds import read_udfs
from ..messages import UNREADABLE
from .loaders import MISFIT, Loader
from .mirrors import UDFS
from .pieces import Pieces

if TYPE_CHECKING:
    from ..models import Row
    from ..refs import Page

R = TypeVar("R", bound="Row")

# A loader is made anew for rows with keys it does not know, so often for one model: some answers may have ever other keys.
_MOST_LOADERS = 20
# The details of a page stand at its end, and take less than so many bytes.
_TAIL = 4_096

# By model, and whether rows have selected fields only.
_loaders: "dict[tuple[type[Row], bool], Loader]" = {}
_made: "Counter[tuple[type[Row], bool]]" = Counter()


class _Undecoded(msgspec.Struct):
    """A page whose rows are looked at one by one."""

    items: list[msgspec.Raw]
    pageDetails: Any = None


@define(frozen=True)
class DecodedPage(Generic[R]):
    """The rows of a page, and the URL of the next one; "" behind the last."""

    rows: list[R]
    following: str


def read_page(model: type[R], content: bytes, page: "Page | None" = None, *, narrow: bool = False) -> DecodedPage[R] | None:
    """Read the body of an answer to a query. What :meth:`~autotask_runtime.models.Row.from_wire` says of rows holds for each.

    :param page: what the rows came with, which they will know.
    :param narrow: the rows have selected fields only, so that they do not show in which order all fields come.

    Gives None for a JSON object that has no list of objects as ``items``. Raises one of
    :data:`~autotask_runtime.messages.UNREADABLE` when it is no JSON.
    """
    kind = (model, narrow)
    loader = _loaders.get(kind)
    if loader is None:
        first = {} if narrow else _first_row(content)
        loader = _learn(kind, first, _udf_names(first))
    try:
        return _in_pieces(loader, content, page) or _whole(loader, content, page)
    except MISFIT:
        return _one_by_one(kind, content, page, loader)


def _whole(loader: Loader, content: bytes, page: "Page | None") -> DecodedPage[Any]:
    found = loader.page.decode(content)
    return DecodedPage(loader.load(found.items, page), next_page(found.pageDetails))


def _in_pieces(loader: Loader, content: bytes, page: "Page | None") -> DecodedPage[Any] | None:
    """The same, faster, for a large page; None where that is not possible."""
    pieces = Pieces(content)
    if not pieces:
        return None
    rows: list[Row] = []
    try:
        for piece in pieces.arrays():
            rows += loader.load(loader.rows.decode(piece), page)
        return DecodedPage(rows, next_page(msgspec.json.decode(pieces.rest()).get("pageDetails")))
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError:
        return None


def following_in(content: bytes) -> str:
    """The URL of the next page, read from the end of the bytes alone; "" when there is none, or it stands elsewhere."""
    start = content.rfind(b'"pageDetails"', -_TAIL)
    if start < 0:
        return ""
    try:
        told = msgspec.json.decode(b"{" + content[start:])
    except UNREADABLE:
        return ""
    return next_page(told.get("pageDetails"))


def next_page(details: Any) -> str:
    """Where the next page is, or ""."""
    return str(details.get("nextPageUrl") or "") if isinstance(details, dict) else ""


def _first_row(content: bytes) -> dict[str, Any]:
    """The first row, as it is; an empty one where there is none."""
    try:
        items = msgspec.json.decode(content, type=_Undecoded).items
        return msgspec.json.decode(items[0], type=dict[str, Any]) if items else {}
    except msgspec.ValidationError:
        return {}


def _udf_names(row: dict[str, Any]) -> set[str]:
    """The names of a row's user-defined fields."""
    pairs = next((value for key, value in row.items() if key.lower() == UDFS.lower()), None)
    return set(read_udfs(pairs) or ())


def _learn(kind: "tuple[type[Row], bool]", keys: Iterable[str], udf_names: set[str]) -> Loader:
    _made[kind] += 1
    if _made[kind] > _MOST_LOADERS // 2:
        udf_names = set()  # there are ever other ones: any will do
    loader = _loaders[kind] = Loader(kind[0], keys, udf_names)
    return loader


def _one_by_one(kind: "tuple[type[Any], bool]", content: bytes, page: "Page | None", loader: Loader) -> DecodedPage[Any] | None:
    """The same, for a page of which at least one row does not fit: those that do not are read leniently."""
    try:
        found = msgspec.json.decode(content, type=_Undecoded)
    except msgspec.ValidationError:
        return None
    rows: list[Row] = []
    for raw in found.items:
        try:
            rows += loader.load([loader.row.decode(raw)], page)
            continue
        except MISFIT:
            row = msgspec.json.decode(raw)
        if not isinstance(row, dict):
            return None
        rows.append(kind[0].from_wire(row))
        if page is not None:
            rows[-1]._join(page)
        if _made[kind] < _MOST_LOADERS and not loader.knows(row, _udf_names(row)):
            loader = _learn(kind, [*row, *loader.keys], _udf_names(row) | loader.udf_names)
    return DecodedPage(rows, next_page(found.pageDetails))
