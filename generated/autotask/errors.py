"""The errors of this package: everything that can go wrong, as one shallow tree."""

from autotask_runtime.errors import *  # noqa: F403
