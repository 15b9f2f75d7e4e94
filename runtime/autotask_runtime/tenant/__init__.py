"""One tenant's metadata at run time: its picklists and rules in place of the package's, and whether the package still fits."""
