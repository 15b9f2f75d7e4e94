"""Closes tickets that nobody has touched for weeks."""
