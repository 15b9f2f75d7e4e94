"""The engine, written once. ``_sync`` is derived from this folder by ``autotask_codegen.unasync``; edit here only."""
