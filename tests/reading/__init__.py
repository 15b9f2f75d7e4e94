"""How queries are read: pages asked for ahead, and several streams at once."""
