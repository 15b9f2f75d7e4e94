"""The types behind one file of ``spec/entities``: an entity, its fields, its picklists and its routes."""

import re
from functools import cached_property
from typing import Literal

from attrs import define, field

FieldType = Literal["boolean", "int32", "int64", "double", "string", "datetime", "bytes"]


@define(frozen=True, kw_only=True)
class PicklistValue:
    """One entry of a picklist. ``value`` is text on the metadata routes even where the entity holds an int.

    ``name`` is what Python calls it, where that is not what the label gives by rule.
    """

    value: str
    label: str
    name: str = ""
    active: bool = True
    default: bool = False
    sort_order: int = 0
    parent: str = ""
    system: bool = False


@define(frozen=True, kw_only=True)
class Picklist:
    """A field's picklist. ``open`` means that tenants have values which are not listed here."""

    open: bool = False
    parent_field: str = ""
    values: tuple[PicklistValue, ...] = ()


@define(frozen=True, kw_only=True)
class Field:
    """What is known about one field. ``length`` 0 means that no limit is known; ``sources`` empty means all of the entity's.

    ``name`` is what Python calls it, where that is not what its own name gives by rule. ``soap_name`` is what the field was
    called in the SOAP API, where that was something else. ``resend`` means that every change of a row must give the field again.
    """

    type: FieldType
    name: str = ""
    length: int = 0
    required: bool = False
    read_only: bool = False
    queryable: bool = True
    webhook: bool = False
    reference: str = ""
    picklist: Picklist | None = None
    label: str = ""
    description: str = ""
    default: str = ""
    soap_name: str = ""
    resend: bool = False
    sources: tuple[str, ...] = ()

    @property
    def create_only(self) -> bool:
        """Both required and read-only means: settable when the row is made, never after (api-facts, section 5)."""
        return self.required and self.read_only


@define(frozen=True, kw_only=True)
class Operation:
    """One verb of a route outside the common shapes: the definition it answers with and the one it takes."""

    answer: str = ""
    body: str = ""


@define(frozen=True, kw_only=True)
class Child:
    """An entity's place below its parent: ``{parent}/{parentId}/{segment}`` and what can be done there."""

    parent: str
    segment: str
    collection: frozenset[str]
    item: frozenset[str]


@define(frozen=True, kw_only=True)
class Routes:
    """An entity's routes, sorted by what they are for. Built from the flat facts of :attr:`Entity.routes`."""

    root: frozenset[str]
    item: frozenset[str]
    query: bool
    count: bool
    information: bool
    user_defined_fields: bool
    child: Child | None
    special: tuple[str, ...]


@define(frozen=True, kw_only=True, slots=False)
class Entity:
    """One collection of the API that has metadata.

    ``routes`` maps a path below ``V1.0/`` to its verbs, parted by blanks; a route outside the common shapes maps each verb to an
    :class:`Operation`. ``parent_field`` names the field that holds the parent's id on a child route. ``lifetime`` is for how many
    seconds a row may be kept as the target of references, where such rows change rarely. ``cycles`` are ways that must not lead
    back to where they began: a reference to rows of the same kind, or the two of a link between rows. ``unique`` are fields that
    together tell a row from all others.
    """

    collection: str
    name: str
    soap_name: str = ""
    lifetime: int = 0
    cycles: tuple[tuple[str, ...], ...] = ()
    unique: tuple[tuple[str, ...], ...] = ()
    sources: tuple[str, ...] = ()
    user_defined_fields: bool = False
    webhooks: bool = False
    can: str = ""
    parent_field: str = ""
    routes: dict[str, str | dict[str, Operation]] = field(factory=dict)
    fields: dict[str, Field] = field(factory=dict)
    udfs: dict[str, Field] = field(factory=dict)

    @cached_property
    def ways(self) -> Routes:
        """The routes sorted by purpose."""
        return sort_routes(self)


@define(frozen=True, kw_only=True)
class Deprecated:
    """The old name of a field, by which programs may still call it for one release.

    :param type: the type that it had.
    :param replacement: the API's name of the field that is meant; "": there is none, and what the API still sends is read only.
    :param reason: why it is gone, and where that is known from.
    :param since: the version of the SDK that says so first; ``until`` is the one that has the old name no longer.
    """

    type: FieldType
    reason: str
    since: str
    until: str
    replacement: str = ""


@define(frozen=True, kw_only=True)
class RuleFact:
    """One referential rule, in the API's own names; the meaning of each kind is that of its class in ``integrity``.

    A way is a field, or fields with dots between: ``contactID.companyID`` is the ``companyID`` of the row that ``contactID``
    refers to.

    :param on: the collection whose rows it is about; ``*``: all.
    :param source: where the rule is known from.
    """

    kind: Literal[
        "exists",
        "active",
        "together",
        "needs",
        "one of",
        "belongs",
        "valued",
        "apart",
        "linked",
        "unlinked",
        "at most",
        "picklist parent",
    ]
    says: str
    source: str
    on: str = "*"
    field: str = ""
    fields: tuple[str, ...] = ()
    parent: str = ""
    way: str = ""
    other: str = ""
    among: tuple[str, ...] = ()
    values: tuple[int, ...] = ()
    through: str = ""
    by: tuple[str, ...] = ()
    most: int = 0
    but: tuple[str, ...] = ()


_CHILD = re.compile(r"(\w+)/\{parentId\}/(\w+)(?:/(.+))?")


def sort_routes(entity: Entity) -> Routes:
    """Read an entity's flat routes into :class:`Routes`; what fits no common shape is listed as special."""
    own: dict[str, frozenset[str]] = {}
    child: dict[str, frozenset[str]] = {}
    place = ("", "")
    special: list[str] = []
    for path, verbs in entity.routes.items():
        if not isinstance(verbs, str):
            special.append(path)
        elif match := _CHILD.fullmatch(path):
            place = (match[1], match[2])
            child[match[3] or ""] = frozenset(verbs.split())
        else:
            own[path.partition("/")[2]] = frozenset(verbs.split())
    empty: frozenset[str] = frozenset()
    return Routes(
        root=own.get("", empty),
        item=own.get("{id}", empty),
        query="query" in own,
        count="query/count" in own,
        information="entityInformation" in own,
        user_defined_fields="entityInformation/userDefinedFields" in own,
        child=Child(
            parent=place[0],
            segment=place[1],
            collection=child.get("", empty),
            item=child.get("{id}", empty),
        )
        if child
        else None,
        special=tuple(special),
    )
