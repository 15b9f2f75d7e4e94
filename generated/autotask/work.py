"""Units of work and cascades: what is planned, how far it is, and what became of it."""

from autotask_runtime.work.public import *  # noqa: F403
