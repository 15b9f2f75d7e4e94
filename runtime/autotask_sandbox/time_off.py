"""Requests for time off: who decides on them, and what a decision writes."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from .answers import Refusal, row_missing
from .auth import Actor
from .catalog import Collection
from .values import Stored, format_datetime

if TYPE_CHECKING:
    from .sandbox import Sandbox

REQUESTS = "TimeOffRequests"

# No source tells the numbers of Autotask's statuses: these are the sandbox's own, unless the tenant's picklist names others.
WAITING, APPROVED, REJECTED = 1, 2, 3
_LABELS = {
    WAITING: ("waiting", "pending", "submitted"),
    APPROVED: ("approved",),
    REJECTED: ("rejected", "declined", "denied"),
}


def approve(sandbox: "Sandbox", request_id: int, actor: Actor) -> None:
    """Approve a request.

    :raises Refusal: when there is no such request, or it does not wait for approval.
    """
    now = sandbox.now()
    with sandbox.store.transaction():
        requests, row = _waiting(sandbox, request_id)
        level = (row.get("lastApprovedLevel") or 0) + 1
        changes = {"approvedDateTime": format_datetime(now), "lastApprovedLevel": level}
        _decide(sandbox, requests, request_id, {**changes, "status": _status(requests, APPROVED)}, actor, now)


def reject(sandbox: "Sandbox", request_id: int, reason: Stored, actor: Actor) -> None:
    """Reject a request.

    :raises Refusal: when there is no such request, or it does not wait for approval.
    """
    with sandbox.store.transaction():
        requests, _ = _waiting(sandbox, request_id)
        changes = {"rejectReason": reason, "status": _status(requests, REJECTED)}
        _decide(sandbox, requests, request_id, changes, actor, sandbox.now())


def _waiting(sandbox: "Sandbox", request_id: int) -> tuple[Collection, dict[str, Any]]:
    """The request, with its collection; a refusal when it is not there to be decided on."""
    requests = sandbox.catalog.get(REQUESTS)
    row = sandbox.store.row(REQUESTS, request_id) if requests else None
    if requests is None or row is None:
        raise row_missing("update")
    # One without a status was made by a caller who left it out: nobody has decided on it.
    if row.get("status") not in (None, _status(requests, WAITING)):
        raise Refusal(f"Data violation: time off request [{request_id}] is not waiting for approval.")
    return requests, row


def _decide(
    sandbox: "Sandbox", requests: Collection, request_id: int, changes: Mapping[str, Stored], actor: Actor, now: datetime
) -> None:
    deciders = {"approveRejectResourceID": actor.resource, "impersonatorApproveRejectResourceID": actor.impersonator}
    # The API user signs, whoever decides: so Autotask's help says of both actions.
    sandbox.writer.sign(requests, request_id, {**changes, **deciders}, Actor(), now)


def _status(requests: Collection, status: int) -> int:
    """The tenant's number of a status, known by its label."""
    column = requests.by_name.get("status")
    picklist = column.fact.picklist if column else None
    values = picklist.values if picklist else ()
    return next((int(value.value) for value in values if value.label.casefold().startswith(_LABELS[status])), status)
