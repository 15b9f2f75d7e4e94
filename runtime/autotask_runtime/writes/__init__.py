"""Writes as values, and what became of those whose answer was lost."""
