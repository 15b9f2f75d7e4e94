"""The gate of the public names: what a package offers, as text that is kept, and what breaks callers when it changes."""
