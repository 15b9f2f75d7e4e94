"""Zones: where answers of the look-up are kept, which of several is chosen, and what keeps a user from being locked."""
