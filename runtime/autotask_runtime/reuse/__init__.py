"""Answers that serve more than one request."""
