"""How answers become errors, which of them are repeated, and when an endpoint is left alone."""
