"""One module for each table of figures: ``measure(quick=…)`` gives its rows."""
