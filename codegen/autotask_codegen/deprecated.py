"""Old names of fields (``spec/deprecated.json``), as aliases that are typed and warn, for one release."""

import re
from collections.abc import Collection, Iterable

from attrs import define

from autotask_runtime import __version__
from autotask_runtime.metadata.spec import MetadataError, Spec
from autotask_runtime.metadata.types import Deprecated

from .fields import ROW_NAMES, FieldIR
from .names import snake_case
from .odd_routes import PLAIN_TYPES

# Parameters of the methods that take the old names as keywords.
_PARAMETERS = {"id", "row", "model", "target", "parent_id"}
_VERSION = re.compile(r"\d+(\.\d+)*")


@define(frozen=True, kw_only=True)
class OldNameIR:
    """One old name, ready to print. ``field`` is the one that is meant, if there is one."""

    name: str
    wire: str
    kind: str
    type: str
    message: str
    doc: str
    field: FieldIR | None

    @property
    def descriptor(self) -> str:
        """The class of the attribute that rows have."""
        return "_Old" + "".join(word.capitalize() for word in self.name.split("_"))


def old_names(
    spec: Spec, collection: str, fields: Iterable[FieldIR], taken: Collection[str], version: str = __version__
) -> tuple[OldNameIR, ...]:
    """The old names of the fields of one entity.

    :param taken: the names that its rows have.
    :param version: that of the SDK.
    :raises MetadataError: when a name is taken, what it stands for is not there or of another type, or its time is over.
    """
    known = {field.wire: field for field in fields}
    found: list[OldNameIR] = []
    for wire, fact in spec.deprecated.get(collection, {}).items():
        where = f"deprecated.json: {collection}.{wire}"
        _require_time(where, fact, version)
        name = snake_case(wire)
        there = {*taken, *(old.name for old in found)} | ROW_NAMES | _PARAMETERS
        if not name.isidentifier() or name in there or wire.lower() in {other.lower() for other in known}:
            raise MetadataError(f"{where}: {name!r} cannot be an old name: it is no identifier, or there is such a name")
        found.append(_old_name(where, wire, name, fact, known))
    return tuple(found)


def _old_name(where: str, wire: str, name: str, fact: Deprecated, known: dict[str, FieldIR]) -> OldNameIR:
    field = known.get(fact.replacement)
    if fact.replacement and field is None:
        raise MetadataError(f"{where}: there is no {fact.replacement}")
    if field is not None and field.fact.type != fact.type:
        raise MetadataError(f"{where}: it was of type {fact.type}, {fact.replacement} is of type {field.fact.type}")
    became = f"is {field.name} since {fact.since}" if field is not None else f"is gone since {fact.since}"
    return OldNameIR(
        name=name,
        wire=wire,
        kind=fact.type,
        type=PLAIN_TYPES[fact.type],
        message=f"{name} {became}; {fact.until} will not have the old name",
        doc=f"Deprecated since {fact.since}: {f'now ``{field.name}``' if field is not None else 'the API has it no longer'}.",
        field=field,
    )


def _require_time(where: str, fact: Deprecated, version: str) -> None:
    for number in (fact.since, fact.until):
        if not _VERSION.fullmatch(number):
            raise MetadataError(f"{where}: {number!r} is no version, as 0.2.0 is")
    if _order(fact.until) <= _order(fact.since):
        raise MetadataError(f"{where}: it would be gone with {fact.until}, before it is deprecated with {fact.since}")
    if _order(fact.until) <= _order(version):
        raise MetadataError(f"{where}: it was to be gone with {fact.until}, and this is {version}: remove it")


def _order(version: str) -> list[int]:
    """The numbers of a version, of a length that can be compared; what follows them, as in ``1.0rc1``, does not count."""
    match = _VERSION.match(version)
    numbers = [int(number) for number in match[0].split(".")] if match else []
    return (numbers + [0] * 4)[:4]


@define(frozen=True, kw_only=True)
class Renaming:
    """What one method takes by old names.

    :param relaxed: fields that must be given, and are when their old name is.
    """

    operation: str
    names: tuple[OldNameIR, ...]
    relaxed: frozenset[str]

    @property
    def form(self) -> str:
        """What the class of the keywords beside an old name is called after the model."""
        return self.forms[-1][0]

    @property
    def forms(self) -> tuple[tuple[str, frozenset[str]], ...]:
        """The classes of keywords, each with the fields that need not be given after all."""
        plain = f"{self.operation.capitalize()}Fields"
        return ((plain, frozenset()), (f"{plain}BesideOldNames", self.relaxed)) if self.relaxed else ((plain, frozenset()),)

    def arguments(self, old: OldNameIR) -> str:
        """The parameters of the method that takes one old name, and may take others."""
        others = (f"{item.name}: {item.type} | None = ..." for item in self.names if item is not old)
        return ", ".join([f"{old.name}: {self._type(old)}", *others])

    def _type(self, old: OldNameIR) -> str:
        return old.type if old.field is not None and old.field.required else f"{old.type} | None"


def renaming(operation: str, names: Iterable[OldNameIR], place: str) -> Renaming:
    """What ``create``, ``update`` or ``replace`` takes by old names.

    :param place: the keyword for the parent's id, which has its own rules.
    """
    found = tuple(old for old in names if _takes(old.field, operation, place))
    demanded = (
        field for old in found if (field := old.field) and (field.fact.resend if operation == "update" else field.required)
    )
    return Renaming(operation=operation, names=found, relaxed=frozenset(field.name for field in demanded))


def _takes(field: FieldIR | None, operation: str, place: str) -> bool:
    if field is None:
        return False
    return field.creatable if operation == "create" else field.updatable and field.name != place
