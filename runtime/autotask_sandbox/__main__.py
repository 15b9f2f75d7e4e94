"""``python -m autotask_sandbox``."""

from .cli import run

run()
