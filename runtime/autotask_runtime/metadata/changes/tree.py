"""A spec as one tree of mappings, in which every fact has a path: the documents of ``spec/``, picklists and routes spread."""

from collections import Counter
from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any

from attrs import NOTHING, Factory, evolve, fields

from ..spec import MetadataError, Spec, converter
from ..types import Entity
from .model import Change

Tree = dict[str, Any]

# Where facts came from, and which of them a small package is made of, are no facts about the API.
_NO_FACTS = {"sources", "only"}
SECTIONS: dict[str, Any] = {item.name: item.type for item in fields(Spec) if item.name not in _NO_FACTS}


def to_tree(spec: Spec) -> Tree:
    """The facts of a spec. Defaults are left out."""
    tree = {name: converter.unstructure(getattr(spec, name)) for name in SECTIONS}
    tree["entities"] = {name: _spread_entity(entity) for name, entity in tree["entities"].items()}
    tree["services"] = {name: {**service, "routes": service.get("routes", {})} for name, service in tree["services"].items()}
    tree["deprecated"] = {f"{name}.{old}": fact for name, facts in tree["deprecated"].items() for old, fact in facts.items()}
    found: Tree = _as_json(tree)
    return found


def to_spec(tree: Tree, base: Spec) -> Spec:
    """The spec of a tree, with the sources that ``base`` has."""
    documents = {**tree, "entities": {name: _gathered(entity) for name, entity in tree["entities"].items()}, "deprecated": {}}
    for place, fact in tree["deprecated"].items():
        name, _, old = place.partition(".")
        documents["deprecated"].setdefault(name, {})[old] = fact
    return evolve(base, **{name: converter.structure(documents[name], kind) for name, kind in SECTIONS.items()})


def to_entity(tree: Tree) -> Entity:
    """One entity of a tree."""
    return converter.structure(_gathered(tree), Entity)


def without_sources(spec: Spec) -> Spec:
    """The spec without what is no fact about the API: two that are equal so have the same facts."""
    return to_spec(to_tree(spec), Spec())


def empty_of(cls: type, name: str) -> Any:
    """What an attribute is where nothing is said of it; NOTHING where something always is."""
    default = getattr(fields(cls), name).default
    return default.factory() if isinstance(default, Factory) else default  # type: ignore[arg-type]


def default_of(cls: type, name: str) -> Any:
    """What an attribute is where a document leaves it out, as JSON has it."""
    value = empty_of(cls, name)
    return None if value is NOTHING else _as_json(value)


def perform(tree: Tree, change: Change) -> None:
    """Make one change in a tree.

    :raises MetadataError: when the tree does not have what the change was found in.
    """
    if change.kind in ("name changed", "user-defined fields typed"):
        return  # of the package alone: it follows from changes of facts that are told besides
    holder, key = _holder(tree, change), change.path[-1]
    found: Any = holder.get(key)
    if change.kind.endswith("renamed"):
        _rename(tree, holder, change)
    elif change.kind.endswith("reordered"):
        if sorted(found or ()) != sorted(change.after):
            raise _not_there(change)
        holder[key] = {name: found[name] for name in change.after}
    elif found is not None and found != change.before:
        raise _not_there(change)
    elif change.after is None:
        if found is None:
            raise _not_there(change)
        del holder[key]
    else:
        holder[key] = deepcopy(change.after)


def _holder(tree: Tree, change: Change) -> Tree:
    """What the change is in."""
    holder = tree
    for step in change.path[:-1]:
        found = holder.get(step)
        if not isinstance(found, dict):
            raise _not_there(change)
        holder = found
    return holder


def _not_there(change: Change) -> MetadataError:
    return MetadataError(f"{'/'.join(change.path)}: not as it was where this change was found: {change.kind}")


# Renaming: whatever speaks of the thing goes along, so that it is one change.


def _rename(tree: Tree, holder: Tree, change: Change) -> None:
    old, new = change.before, change.after
    if change.kind == "model renamed":
        if holder.get("name") != old:
            raise _not_there(change)
        holder["name"] = new
        _follow_model(tree, old, new)
        return
    if old not in holder or new in holder:
        raise _not_there(change)
    moved = {new if name == old else name: item for name, item in holder.items()}
    holder.clear()
    holder.update(moved)
    if change.kind == "entity renamed":
        holder[new]["collection"] = new
        _follow_collection(tree, old, new)
    elif not change.user_defined:
        _follow_field(tree["entities"][change.path[1]], old, new)


def _follow_model(tree: Tree, old: str, new: str) -> None:
    if any(entity["name"] == old for entity in tree["entities"].values()):
        return
    for entity in tree["entities"].values():
        for field in (*entity["fields"].values(), *entity["udfs"].values()):
            if field.get("reference") == old:
                field["reference"] = new


def _follow_collection(tree: Tree, old: str, new: str) -> None:
    for entity in tree["entities"].values():
        entity["routes"] = {_moved(path, old, new): verbs for path, verbs in entity["routes"].items()}
    for rule in tree["rules"].values():
        rule.update({key: new for key in ("on", "parent", "through") if rule.get(key) == old})


def _moved(path: str, old: str, new: str) -> str:
    head, slash, rest = path.partition("/")
    return f"{new if head == old else head}{slash}{rest}"


def _follow_field(entity: Tree, old: str, new: str) -> None:
    if entity.get("parent_field") == old:
        entity["parent_field"] = new
    for key in ("cycles", "unique"):
        if key in entity:
            entity[key] = [[new if name == old else name for name in group] for group in entity[key]]
    for field in entity["fields"].values():
        if field.get("picklist", {}).get("parent_field") == old:
            field["picklist"]["parent_field"] = new


# Spreading what the documents hold as lists and texts


def _as_json(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _as_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_as_json(item) for item in value]
    return value


def _spread_entity(entity: Tree) -> Tree:
    spread = {key: value for key, value in entity.items() if key not in _NO_FACTS}
    for key in ("fields", "udfs"):
        spread[key] = {name: _spread_field(field) for name, field in spread.get(key, {}).items()}
    spread["routes"] = {path: _spread_route(verbs) for path, verbs in spread.get("routes", {}).items()}
    return spread


def _spread_field(field: Tree) -> Tree:
    spread = {key: value for key, value in field.items() if key not in _NO_FACTS}
    if "picklist" in spread:
        spread["picklist"] = {**spread["picklist"], "values": _by_value(spread["picklist"].get("values", ()))}
    return spread


def _by_value(rows: Iterable[Tree]) -> Tree:
    """The rows of a picklist by value; a value that is there twice has its number behind it."""
    counts: Counter[str] = Counter()
    found: Tree = {}
    for row in rows:
        value = row["value"]
        counts[value] += 1
        found[value if counts[value] == 1 and "#" not in value else f"{value}#{counts[value]}"] = row
    return found


def _spread_route(verbs: Any) -> Any:
    """``"GET POST"`` → one key for each verb; a text of another form stays as it is."""
    if isinstance(verbs, str) and verbs and verbs == " ".join(sorted(set(verbs.split()))):
        return dict.fromkeys(verbs.split(), True)
    return verbs


def _gathered(entity: Tree) -> Tree:
    return {
        **entity,
        "fields": {name: _gather_field(field) for name, field in entity["fields"].items()},
        "udfs": {name: _gather_field(field) for name, field in entity["udfs"].items()},
        "routes": {path: _gather_route(verbs) for path, verbs in entity["routes"].items()},
    }


def _gather_field(field: Tree) -> Tree:
    picklist = field.get("picklist")
    return {**field, "picklist": {**picklist, "values": list(picklist["values"].values())}} if picklist is not None else field


def _gather_route(verbs: Any) -> Any:
    plain = isinstance(verbs, dict) and verbs and all(fact is True for fact in verbs.values())
    return " ".join(sorted(verbs)) if plain else verbs
