"""What a client tells of itself: ``at.events.subscribe(listener, events.RequestRetried)``."""

from autotask_runtime.events import *  # noqa: F403
