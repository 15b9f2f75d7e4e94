"""Each change in the words of callers: what Python calls its subject, and what of the package it breaks."""

from attrs import define

from autotask_runtime.metadata.changes import Change
from autotask_runtime.metadata.changes.model import Break
from autotask_runtime.metadata.changes.words import predicate, subject

from ..names import snake_case
from .names import UDF, Moves, Package, quoted, wire_of

_ORDER = ("row", "class", "relation", "filter", "member", "method", "part", "keyword")
_NOTES = {"required": " now required", "no longer empty": " no longer None"}
_VERBS = {"POST": "create", "PATCH": "update", "PUT": "replace", "DELETE": "delete"}


@define(frozen=True, kw_only=True)
class Entry:
    """One change, as callers of the package see it.

    :param subject: what it is about: ``Ticket.sla_paused``, ``TicketStatus.NEW → TicketStatus.OPEN``.
    :param says: what is said of it.
    :param breaks: what of the package it breaks: ``at.tickets.create(queue_id=…)``.
    """

    change: Change
    subject: str
    says: str
    breaks: tuple[str, ...]


@define(frozen=True)
class Teller:
    """Tells changes in the names of two packages."""

    old: Package
    new: Package
    moves: Moves

    def entry(self, change: Change) -> Entry:
        ordered = sorted(change.breaks, key=lambda item: (_ORDER.index(item[0]), item))
        broken = [(self._broken(change, item), _NOTES.get(item[-1], "")) for item in ordered]
        subject = self._subject(change)
        return Entry(
            change=change,
            subject=subject,
            says=_own_name(change) + ("is renamed" if " → " in subject else predicate(change)) + _old_name(change),
            breaks=tuple(dict.fromkeys(f"{named}{note}" for named, note in broken if named)),
        )

    # Subjects

    def _subject(self, change: Change) -> str:
        if change.path[0] == "services":
            reach = str((change.before or change.after or {}).get("reach", "")) if len(change.path) == 2 else ""
            return (
                f"at.{reach.removeprefix('client.')}()"
                if reach.startswith("client.") and reach != "client.raw"
                else subject(change)
            )
        if change.path[0] == "deprecated":
            collection, _, wire = change.path[1].partition(".")
            package = self.old if change.kind == "old name dropped" else self.new
            return f"{package.model(collection)}.{snake_case(wire)}"
        if change.path[0] == "rules" and len(change.path) > 1:
            return f'at.rules["{change.path[1]}"]'
        if not change.collection:
            return subject(change)
        if change.field:
            return self._of_a_field(change)
        if len(change.path) > 3:
            return self._of_a_route(change)
        return self._of_an_entity(change)

    def _of_an_entity(self, change: Change) -> str:
        name = change.collection
        if change.kind in ("entity added", "entity removed"):
            package = self.new if change.kind == "entity added" else self.old
            return f"{package.service(name)} ({package.model(name)})"
        if change.kind == "entity renamed":
            return _arrow(self.old.service(change.before), self.new.service(change.after))
        if change.kind == "model renamed":
            return _arrow(change.before, change.after)
        if change.kind == "user-defined fields typed":
            return self.new.attribute(name, "udf")
        return self.new.service(name)

    def _of_a_field(self, change: Change) -> str:
        here = (change.collection, wire_of(change))
        was = self.moves.before(*here)
        if change.kind == "field renamed":
            before = (self.moves.before(change.collection)[0], here[1])
            after = (change.collection, f"{UDF if change.user_defined else ''}{change.after}")
            return _arrow(self.old.attribute(*before), self.new.attribute(*after))
        if change.value:
            one, two = self.old.member(*was, change.value), self.new.member(*here, change.value)
            gone, new = change.kind == "value removed", change.kind == "value added"
            named = one if gone else two if new else _arrow(one, two)
            return named or f"{self.new.attribute(*here)} value {change.value}"
        if change.kind == "name changed":
            model = self.new.model(change.collection)
            return _arrow(f"{self.old.model(was[0])}.{change.before}", f"{model}.{change.after}")
        if change.kind == "field removed":
            return self.old.attribute(*was)
        if change.path[-1] == "name":
            return _arrow(self.old.attribute(*was), self.new.attribute(*here))
        return self.new.attribute(*here)

    def _of_a_route(self, change: Change) -> str:
        verbs = change.path[4:] or tuple(change.before or change.after or ())
        path = change.path[3]
        removed = change.kind in ("verb removed", "route removed")
        package, name = (self.old, self.moves.before(change.collection)[0]) if removed else (self.new, change.collection)
        found = [self._called(package, name, verb, path) for verb in verbs if isinstance(verb, str)]
        return ", ".join(dict.fromkeys(found)) if found and all(found) else subject(change)

    def _called(self, package: Package, collection: str, verb: str, path: str) -> str:
        """The method behind a verb of a route, where there is one for it alone."""
        entity = package.entities.get(collection)
        rest = path.partition("/")[2]
        odd = package.method(collection, f"{verb} {path}")
        if odd.startswith("at."):
            return f"{odd}()"
        at_root = rest in ("", "{id}") and path.partition("/")[0] == collection
        method = "get" if (verb, rest) == ("GET", "{id}") else _VERBS.get(verb, "")
        offered = entity and method and (at_root if entity.root_writes or method == "get" else not at_root)
        return f"{package.service(collection)}.{method}()" if offered and rest.partition("/")[0] != "query" else ""

    # What breaks

    def _broken(self, change: Change, item: Break) -> str:
        """A part of the surface in the old package's names; of what is demanded now, in the new one's."""
        demanded = item[-1] == "required"
        package = self.new if demanded else self.old
        kind, *names = item[:-1]
        collection = change.collection or self._owner(item)
        if not demanded:
            collection = self.moves.before(collection)[0]
        wire = names[-1]
        if not demanded and kind != "method":
            wire = self.moves.before(change.collection, wire)[1]
        if kind == "row":
            return package.attribute(collection, wire)
        if kind == "class":
            return f"{package.model(collection)}{wire}"
        if kind == "filter":
            return package.attribute(collection, wire, ".q")
        if kind == "relation":
            field = package.field(collection, wire)
            return f"{package.model(collection)}.{field.relation.name}" if field and field.relation else ""
        if kind == "member":
            return package.member(*self.moves.before(change.collection, names[0]), names[1])
        method = package.method(collection, names[0])
        if kind == "method":
            return f"{method}()"
        if kind == "part":
            return f"{method}().{names[1]}"
        if names[0] == "of":
            return f"{method}({names[1][0].lower()}{names[1][1:]})"
        return f"{method}({package.keyword(collection, wire)})"

    def _owner(self, item: Break) -> str:
        """The collection of an odd route that a definition has a part in."""
        path = item[1].partition(" ")[2]
        return path.partition("/")[0]


def _own_name(change: Change) -> str:
    """What the tenant calls a user-defined field that comes, goes or is renamed: that is its key in ``udf={…}``."""
    if not change.user_defined or change.kind not in ("field added", "field removed", "field renamed"):
        return ""
    return f"({_arrow(quoted(change.field), quoted(change.after if change.kind == 'field renamed' else change.field))}) "


def _old_name(change: Change) -> str:
    """A field that went, but does not break all that named it, has left a deprecated name."""
    return ", and its old name warns" if change.kind in ("field removed", "field renamed") and change.level == "risky" else ""


def _arrow(before: str, after: str) -> str:
    if not before or not after:
        return before or after
    return f"{before} → {after}" if before != after else after
