"""Failed writes that are kept for later, and what became of writes whose answer was lost."""

from autotask_runtime.journal import *  # noqa: F403
