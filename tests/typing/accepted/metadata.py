"""A tenant's metadata at run time, with the public package."""

from autotask import AsyncAutotask, Autotask, Ticket
from autotask.metadata import Difference, MetadataCheck, TenantMetadata


def labels(at: Autotask, ticket: Ticket) -> tuple[str | None, int | str]:
    metadata = at.load_metadata(["Tickets"])
    metadata.label(Ticket.q.status, ticket.status)
    metadata.value(Ticket.q.status, "Waiting Customer")
    return metadata.label("Tickets.queueID", ticket.queue_id), metadata.value(Ticket.q.udf("Site Code"), "HQ")


def checked(at: Autotask) -> list[str]:
    check: MetadataCheck = at.check_metadata([Ticket, "Companies"])
    breaking: tuple[Difference, ...] = check.at("breaking")
    return [] if check.matches else [item.name for item in breaking]


async def awaited(at: AsyncAutotask) -> bool:
    metadata: TenantMetadata = await at.load_metadata(lifetime=3600)
    return bool(metadata.entities) and (await at.check_metadata()).matches
