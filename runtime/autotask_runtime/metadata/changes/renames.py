"""Recognise what is the same thing under another name. Better two changes than a wrong rename: no doubtful pair is taken."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher

from ...schema import plain_name
from ..types import Entity, Field, Picklist

# The words that the API itself has renamed (api-facts, section 12), old and new, plain.
_WORDS = (
    ("allocationcode", "billingcode"),
    ("installedproduct", "configurationitem"),
    ("accountphysicallocation", "companylocation"),
    ("accountlocation", "companysiteconfiguration"),
    ("account", "company"),
    ("businessdivisionsubdivision", "organizationallevelassociation"),
    ("businessdivision", "organizationallevel1"),
    ("businesssubdivision", "organizationallevel2"),
    ("taxgroup", "taxregion"),
    ("aemalert", "rmmalert"),
)
_SAME, _KNOWN, _NEAR = 3.0, 2.0, 0.9
_FEW = 3
_KINDS = {"int64": "int32"}  # what is one type in Python

Score = Callable[[str, str], float]


def entity_renames(old: dict[str, Entity], new: dict[str, Entity]) -> dict[str, str]:
    """By the old collection, the new one."""

    def score(before: str, after: str) -> float:
        return _entity_score(old[before], new[after])

    return _matched(sorted(set(old) - set(new)), sorted(set(new) - set(old)), score)


def field_renames(old: dict[str, Field], new: dict[str, Field]) -> dict[str, str]:
    """By the old name of a field, or of a user-defined one, the new name."""

    def score(before: str, after: str) -> float:
        return _field_score(before, old[before], after, new[after])

    return _matched(sorted(set(old) - set(new)), sorted(set(new) - set(old)), score)


def _matched(old: Iterable[str], new: Iterable[str], score: Score) -> dict[str, str]:
    """The best pairs, each thing in one at most. Where two pairs with a thing in common are equally good, neither is taken."""
    candidates = [(found, before, after) for before, after, found in _scored(old, list(new), score)]
    taken: dict[str, str] = {}
    while candidates:
        best = max(candidates)[0]
        level = [(before, after) for found, before, after in candidates if found == best]
        left, right = Counter(before for before, _ in level), Counter(after for _, after in level)
        taken |= {before: after for before, after in level if left[before] == right[after] == 1}
        # Those in doubt are out altogether: a worse pair of theirs would be worse still.
        candidates = [item for item in candidates if item[1] not in left and item[2] not in right]
    return taken


def _scored(old: Iterable[str], new: list[str], score: Score) -> Iterator[tuple[str, str, float]]:
    for before in old:
        for after in new:
            if found := score(before, after):
                yield before, after, found


def _field_score(before: str, old: Field, after: str, new: Field) -> float:
    if _KINDS.get(old.type, old.type) != _KINDS.get(new.type, new.type):
        return 0
    one, two = plain_name(before), plain_name(after)
    if one == two:
        return _SAME
    if plain_name(new.soap_name) == one or plain_name(old.soap_name) == two or _same_text(old.soap_name, new.soap_name):
        return _KNOWN
    if _same_text(old.label, new.label) or _in_new_words(one) == two:
        return _KNOWN
    return _nearness(one, two) if _alike(old, new) else 0


def _same_text(one: str, two: str) -> bool:
    return bool(one) and plain_name(one) == plain_name(two)


def _in_new_words(name: str) -> str:
    for old, new in _WORDS:
        name = name.replace(old, new)
    return name


def _nearness(one: str, two: str) -> float:
    """How near two names are, 0 where that is not near enough; numbers in names tell things apart."""
    if re.findall(r"\d+", one) != re.findall(r"\d+", two):
        return 0
    ratio = SequenceMatcher(None, one, two, autojunk=False).ratio()
    return ratio if ratio >= _NEAR else 0


def _alike(old: Field, new: Field) -> bool:
    """Whether two fields differ in nothing that matters but their names."""
    facts = ("required", "read_only", "length", "reference")
    return all(getattr(old, fact) == getattr(new, fact) for fact in facts) and _values(old.picklist) == _values(new.picklist)


def _values(picklist: Picklist | None) -> set[str] | None:
    return {item.value for item in picklist.values} if picklist else None


def _entity_score(old: Entity, new: Entity) -> float:
    names = (plain_name(old.name), plain_name(new.name))
    collections = (plain_name(old.collection), plain_name(new.collection))
    overlap = _overlap(old, new)
    if collections[0] == collections[1]:
        return _SAME
    known = names[0] == names[1] or _same_text(old.soap_name, new.soap_name) or _in_new_words(names[0]) == names[1]
    if known and overlap >= 0.5:
        return _KNOWN
    if overlap >= 0.8 and len(old.fields) > _FEW:
        return _nearness(collections[0], collections[1]) or _nearness(names[0], names[1])
    return 0


def _overlap(old: Entity, new: Entity) -> float:
    one, two = {plain_name(name) for name in old.fields}, {plain_name(name) for name in new.fields}
    return len(one & two) / len(one | two) if one | two else 1.0
