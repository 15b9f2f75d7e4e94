"""Derived from ``_async``, where the engine is written once. Nothing here is edited."""
