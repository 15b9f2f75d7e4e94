"""The secrets of this process, and texts without them.

A client makes its own known when it is made; they stay known, for records may be written after it was closed.
"""

import json
import re
import threading
from urllib.parse import quote, quote_plus

SHOWN = "***"
# What is shorter occurs in any text by chance, and would be masked in the middle of words.
_SHORTEST = 6

_lock = threading.Lock()
_forms: frozenset[str] = frozenset()
_pattern: re.Pattern[str] | None = None


def hide(*secrets: str | None) -> None:
    """Mask these wherever this package writes a log, in every form in which they may stand there: quoted, escaped, as bytes."""
    global _forms, _pattern
    new = {form for secret in secrets if secret and len(secret) >= _SHORTEST for form in _forms_of(secret)}
    with _lock:
        if new <= _forms:
            return
        _forms = _forms | new
        # The longest first: a secret that begins with another one is masked whole.
        _pattern = re.compile("|".join(re.escape(form) for form in sorted(_forms, key=len, reverse=True)))


def masked(text: str, *others: str) -> str:
    """The same text, with ``***`` for each secret.

    :param others: what is no secret, and shall not be told here either, as who the user is; in upper case or lower case.
    """
    forms = {form for other in others if len(other) >= _SHORTEST for form in _forms_of(other)}
    for form in sorted(forms, key=len, reverse=True):
        text = re.sub(re.escape(form), SHOWN, text, flags=re.IGNORECASE)
    return text if _pattern is None else _pattern.sub(SHOWN, text)


def _forms_of(secret: str) -> set[str]:
    return {
        secret,
        quote(secret, safe=""),
        quote(secret),
        quote_plus(secret),
        repr(secret)[1:-1],
        repr(secret.encode())[2:-1],
        json.dumps(secret)[1:-1],
    }
