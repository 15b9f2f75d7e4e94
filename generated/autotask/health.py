"""What ``at.health()`` gives."""

from autotask_runtime.health import *  # noqa: F403
