"""How a client talks: timeouts, retries, limits, zones."""

from autotask_runtime.settings import *  # noqa: F403
