"""Whether rows exist, are active and fit each other, as rules that are values. ``public`` is what users import."""
