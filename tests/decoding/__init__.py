"""Pages from bytes to rows: fast and complete."""
