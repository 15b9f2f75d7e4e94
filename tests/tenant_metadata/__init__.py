"""What clients learn of their tenant at run time, and whether packages fit it."""
