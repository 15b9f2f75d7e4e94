"""Units of work and cascades: what is planned, how far it is, and what became of it."""

from .._async.cascades import AsyncCascadePlan
from .._async.unit import AsyncUnitOfWork
from .._sync.cascades import CascadePlan
from .._sync.unit import UnitOfWork
from .pending import Pending
from .steps import Left, Made, OnProgress, Outcome, Progress, Report, State, Step

__all__ = [
    "AsyncCascadePlan",
    "AsyncUnitOfWork",
    "CascadePlan",
    "Left",
    "Made",
    "OnProgress",
    "Outcome",
    "Pending",
    "Progress",
    "Report",
    "State",
    "Step",
    "UnitOfWork",
]
