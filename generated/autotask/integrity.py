"""Referential rules, of the kinds that ``at.rules`` takes, and what ``at.integrity_scan()`` gives."""

from autotask_runtime.integrity.public import *  # noqa: F403
