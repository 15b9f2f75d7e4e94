"""Metadata in, packages out: the generator behind the ``autotask`` package."""
