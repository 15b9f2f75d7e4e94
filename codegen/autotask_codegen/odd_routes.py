"""Routes outside the common shapes as methods: their names, parameters and answers, by rule from the path and the definitions."""

import re
from typing import Literal

from attrs import define

from autotask_runtime.metadata.meaning import PYTHON_TYPES
from autotask_runtime.metadata.spec import ShapeField, Spec
from autotask_runtime.metadata.types import Entity, Field, Operation

from .names import snake_case

PLAIN_TYPES = {**PYTHON_TYPES, "datetime": "_rt.datetime"}
_VERB_PREFIX = {"GET": "", "PUT": "replace_", "PATCH": "update_", "POST": "add_", "DELETE": "delete_"}
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@define(frozen=True, kw_only=True)
class PartIR:
    """One property of a body or of an answer."""

    name: str
    wire: str
    kind: str
    type: str

    @property
    def arguments(self) -> str:
        """The arguments of its ``FieldSchema``."""
        return f"{self.name!r}, {self.wire!r}, {self.kind!r}"


@define(frozen=True, kw_only=True)
class AnswerIR:
    """What an odd route answers with.

    ``nothing``: that it was done; ``value``: one property, whose value is given; ``row``: a row of an entity, if there is one;
    ``record``: an object of its own; ``raw``: the JSON object as it came.
    """

    form: Literal["nothing", "value", "row", "record", "raw"]
    type: str = "None"
    parts: tuple[PartIR, ...] = ()
    model: str = ""
    module: str = ""
    wire: str = ""


@define(frozen=True, kw_only=True)
class OddRouteIR:
    """One verb of an odd route as a method of the service whose collection the path begins with."""

    name: str
    title: str
    verb: str
    path: str
    template: str
    parameters: tuple[str, ...]
    purpose: str
    body: tuple[PartIR, ...] | None
    answer: AnswerIR


def odd_routes(spec: Spec, owner: Entity, modules: dict[str, str]) -> tuple[OddRouteIR, ...]:
    """The odd routes below one row of ``owner``, whichever entity they are listed with. ``modules`` is by entity name."""
    found: list[OddRouteIR] = []
    for entity in spec.entities.values():
        for path in entity.ways.special:
            verbs = entity.routes[path]
            head, _, rest = path.partition("/")
            if isinstance(verbs, str) or head != owner.collection or not rest.startswith("{"):
                continue
            found += [_route(spec, owner, path, verb, operation, modules) for verb, operation in verbs.items()]
    return tuple(found)


def _route(spec: Spec, owner: Entity, path: str, verb: str, operation: Operation, modules: dict[str, str]) -> OddRouteIR:
    segments = path.split("/")[2:]
    said = snake_case("_".join(item for item in segments if not item.startswith("{")))
    said = said.removeprefix(f"{snake_case(owner.name)}_") or said
    name = _VERB_PREFIX[verb] + said
    title = owner.name + "".join(word.capitalize() for word in name.split("_"))
    answer = _answer(spec, operation.answer, title, modules)
    # A GET that answers as a write does is one: approving time off.
    writing = "UPDATE" if answer.form == "nothing" else "READ"
    return OddRouteIR(
        name=name,
        title=title,
        verb=verb,
        path=path.replace("{parentId}", "{id}"),
        template=_PLACEHOLDER.sub("{}", path),
        parameters=tuple(snake_case(item[1:-1]) for item in segments if item.startswith("{")),
        purpose={"POST": "CREATE", "DELETE": "DELETE", "GET": writing}.get(verb, "UPDATE"),
        body=_parts(spec.shapes[operation.body]) if operation.body in spec.shapes else None,
        answer=answer,
    )


def _answer(spec: Spec, shape: str, title: str, modules: dict[str, str]) -> AnswerIR:
    properties = spec.shapes.get(shape, {})
    if list(properties) == ["itemId"]:
        return AnswerIR(form="nothing")
    models = {f"{entity}Model": entity for entity in modules}
    only = next(iter(properties.values()), None)
    if only and len(properties) == 1 and only.type in models:
        model = models[only.type]
        wire = next(iter(properties))
        return AnswerIR(form="row", type=f"_{model} | None", model=model, module=modules[model], wire=wire)
    parts = _parts(properties)
    if parts is None or not parts:
        return AnswerIR(form="raw", type="dict[str, _t.Any]")
    if len(parts) == 1:
        return AnswerIR(form="value", type=f"{parts[0].type} | None", parts=parts)
    return AnswerIR(form="record", type=title, parts=parts)


def _parts(properties: dict[str, ShapeField]) -> tuple[PartIR, ...] | None:
    """The properties, or None when one is of a type that no field has."""
    found: list[PartIR] = []
    for wire, fact in properties.items():
        kind = "bytes" if fact.type == "Byte" and fact.many else fact.type
        if kind not in PLAIN_TYPES:
            return None
        many = fact.many and kind != "bytes"
        plain = PLAIN_TYPES[kind]
        found.append(
            PartIR(
                name=snake_case(wire),
                wire=wire,
                kind=f"{kind}[]" if many else kind,
                type=f"_t.Sequence[{plain}]" if many else plain,
            )
        )
    return tuple(found)


def is_action(entity: Entity) -> bool:
    """True for a child collection whose name is its parent's with the segment behind it, and to which one can only post."""
    child = entity.ways.child
    return child is not None and entity.collection == child.parent + child.segment and child.collection == {"POST"}


def takes_files(entity: Entity) -> bool:
    """True for the attachments of a parent."""
    child = entity.ways.child
    content = entity.fields.get("data", Field(type="string"))
    return child is not None and child.segment == "Attachments" and content.type == "bytes" and "POST" in child.collection
