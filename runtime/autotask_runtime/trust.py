"""Which certificates are trusted: read once in a process, for that takes longer than a request."""

import os
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl


def trusted() -> "ssl.SSLContext":
    """What the HTTP library trusts by default, as ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` say now.

    Raises OSError where those cannot be read.
    """
    return _context(os.environ.get("SSL_CERT_FILE", ""), os.environ.get("SSL_CERT_DIR", ""))


@lru_cache(maxsize=4)
def _context(*_: str) -> "ssl.SSLContext":
    import httpx

    return httpx.create_ssl_context()
