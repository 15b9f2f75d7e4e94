"""A tenant's own metadata: what ``at.load_metadata()`` and ``at.check_metadata()`` give."""

from autotask_runtime.tenant.public import *  # noqa: F403
