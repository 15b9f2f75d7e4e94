"""Large pages cut between rows, so that what is decoded, moved and let go of stays in the processor's cache."""

from collections.abc import Iterator

_START = b'{"items":[{'
_END = b'],"pageDetails":'
# Bytes. Some twenty tickets; between 25,000 and 150,000 it hardly matters (bench/measures/decode.py).
_PIECE = 50_000


class Pieces:
    """The rows of a page as JSON arrays of a few each, where its bytes show where rows begin.

    Rows begin with the same key. Inside of texts no quote stands without a backslash, so that what separates rows stands between
    objects; should it be objects inside of a row, then what is cut there is no JSON. Whoever reads must begin anew then.
    """

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._end = content.rfind(_END) if len(content) > 2 * _PIECE and content.startswith(_START) else -1

    def __bool__(self) -> bool:
        """Whether there are any."""
        return self._end > 0

    def arrays(self) -> Iterator[bytes]:
        """The pieces."""
        first = len(_START)
        separator = b"},{" + self._content[first : self._content.find(b":", first)]
        view = memoryview(self._content)
        start = first - 1
        while start < self._end:
            found = self._content.find(separator, start + _PIECE, self._end)
            stop = self._end if found < 0 else found + 1
            yield b"".join((b"[", view[start:stop], b"]"))
            start = stop + 1

    def rest(self) -> bytes:
        """The page without its rows."""
        return b"{" + self._content[self._end + 2 :]
