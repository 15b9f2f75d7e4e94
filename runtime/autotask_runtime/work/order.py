"""In which order planned writes can be sent, and how rows that refer to each other are made all the same."""

from collections.abc import Iterable, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter

from attrs import evolve

from ..errors import UsageError
from ..schema import EntityEntry, EntitySchema
from .steps import Step


def ordered(steps: Sequence[Step], entities: Mapping[str, EntityEntry]) -> list[Step]:
    """The steps, with rows that refer to each other made in two: a reference that may be empty at first is set by an update.

    :raises UsageError: when rows need each other's ids to be made at all.
    """
    found = {step.number: step for step in steps}
    while cycle := _cycle(found.values()):
        holder, name = _weakest([found[number] for number in cycle], entities)
        number = max(found) + 1
        later = {name: holder.links[name]}
        found[holder.number] = evolve(holder, links={key: step for key, step in holder.links.items() if key != name})
        found[number] = Step(
            number=number,
            collection=holder.collection,
            operation="update",
            makes=holder.number,
            values=_resent(holder, entities[holder.collection].load().schema),
            links=later | _place(holder, entities[holder.collection].load().schema),
            before={name: None},
            impersonate=holder.impersonate,
        )
    return list(found.values())


def waves(steps: Iterable[Step]) -> list[list[Step]]:
    """Steps that can be sent at once, one group after the other."""
    found = {step.number: step for step in steps}
    sorter = TopologicalSorter({number: step.needs & found.keys() for number, step in found.items()})
    sorter.prepare()
    groups: list[list[Step]] = []
    while sorter.is_active():
        ready = sorted(sorter.get_ready())
        groups.append([found[number] for number in ready])
        sorter.done(*ready)
    return groups


def _cycle(steps: Iterable[Step]) -> list[int]:
    """Steps that need each other, or none."""
    sorter = TopologicalSorter({step.number: step.needs for step in steps})
    try:
        sorter.prepare()
    except CycleError as error:
        numbers: list[int] = error.args[1]
        return numbers[:-1]
    return []


def _weakest(cycle: Sequence[Step], entities: Mapping[str, EntityEntry]) -> tuple[Step, str]:
    """A reference within the cycle that a row can be made without, and that can be set later."""
    numbers = {step.number for step in cycle}
    for step in cycle:
        schema: EntitySchema = entities[step.collection].load().schema
        for name, other in step.links.items():
            field = schema.fields.get(name)
            free = field is not None and not field.required and not field.read_only and name != schema.place
            if other in numbers and free and step.operation == "create" and "update" in schema.can:
                return step, name
    names = ", ".join(f"{step.collection} {step.number} ({', '.join(step.links)})" for step in cycle)
    raise UsageError(f"these new rows need each other's ids to be made: {names}; leave one reference out and set it afterwards")


def _resent(step: Step, schema: EntitySchema) -> dict[str, object]:
    """What every change of such a row must give again."""
    kept = {name for name, field in schema.fields.items() if field.resend} | {schema.place}
    return {name: value for name, value in step.values.items() if name in kept}


def _place(step: Step, schema: EntitySchema) -> dict[str, int]:
    return {name: number for name, number in step.links.items() if name == schema.place}
