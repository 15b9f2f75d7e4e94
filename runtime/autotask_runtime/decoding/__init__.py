"""Pages of rows, from bytes to models: fast where rows are as documented, complete where they are not.

:mod:`.mirrors` makes the structs that bytes are decoded into, :mod:`.loaders` the functions that move their values into models,
and :mod:`.pages` decides for each row which way it takes. Both ways give the same rows (``tests/decoding``).
"""

from .pages import DecodedPage, following_in, next_page, read_page

__all__ = ["DecodedPage", "following_in", "next_page", "read_page"]
