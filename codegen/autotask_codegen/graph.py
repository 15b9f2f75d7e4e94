"""The map of references as a picture: Mermaid for pages that render it, DOT for Graphviz."""

from collections.abc import Iterable, Sequence
from typing import Literal

from attrs import define

from autotask_runtime.metadata.spec import MetadataError, Spec
from autotask_runtime.names import did_you_mean

from .entities import EntityIR
from .fields import RelationIR
from .ir import build_ir

Format = Literal["mermaid", "dot"]

# By how much an edge says: below a parent, required, neither.
_MERMAID = {"below": "==>", "required": "-->", "": "-.->"}
_LINE = r"\n"  # DOT's own sign for a new line
_DOT = {"below": "bold", "required": "solid", "": "dashed"}


@define(frozen=True)
class Edge:
    """All references from rows of one collection to those of another. ``kind``: the strongest of them, as above."""

    source: str
    target: str
    names: tuple[str, ...]
    kind: str


def graph(spec: Spec, format: Format = "mermaid", only: Sequence[str] = ()) -> str:
    """The references of a spec, one edge for each pair of collections.

    :param only: the collections that are shown, with the references between them; by default all that refer to others, or are
        referred to.
    :raises MetadataError: when there is no collection of a name.
    """
    entities = build_ir(spec)
    unknown = [f"{name}{did_you_mean(name, spec.entities)}" for name in only if name not in spec.entities]
    if unknown:
        raise MetadataError(f"no collection is called {', '.join(unknown)}")
    shown = set(only) or set(spec.entities)
    edges = [edge for entity in entities if entity.collection in shown for edge in _edges(entity) if edge.target in shown]
    alone = [name for name in dict.fromkeys(only) if name not in {end for edge in edges for end in (edge.source, edge.target)}]
    return _mermaid(edges, alone) if format == "mermaid" else _dot(edges, alone)


def _edges(entity: EntityIR) -> Iterable[Edge]:
    found: dict[str, list[RelationIR]] = {}
    for relation in entity.relations:
        found.setdefault(relation.target, []).append(relation)
    for target, relations in found.items():
        below, required = any(item.below for item in relations), any(item.required for item in relations)
        names = tuple(item.name for item in relations)
        yield Edge(entity.collection, target, names, "below" if below else "required" if required else "")


def _mermaid(edges: Iterable[Edge], alone: Iterable[str]) -> str:
    lines = [f"  {edge.source} {_MERMAID[edge.kind]}|{'<br/>'.join(edge.names)}| {edge.target}" for edge in edges]
    return "\n".join(["graph LR", *lines, *(f"  {name}" for name in alone)]) + "\n"


def _dot(edges: Iterable[Edge], alone: Iterable[str]) -> str:
    lines = [
        f'  "{edge.source}" -> "{edge.target}" [label="{_LINE.join(edge.names)}", style={_DOT[edge.kind]}];' for edge in edges
    ]
    head = ["digraph references {", "  rankdir=LR;", "  node [shape=box];"]
    return "\n".join([*head, *lines, *(f'  "{name}";' for name in alone), "}"]) + "\n"
