"""Names that follow from what people wrote: one rule for the generator, and for what says which names a change breaks."""

import re
import unicodedata


def constant_case(label: str, prefix: str = "VALUE") -> str:
    """The member name for a picklist label: ``Time & Materials`` → ``TIME_AND_MATERIALS``, ``2nd line`` → ``VALUE_2ND_LINE``."""
    text = unicodedata.normalize("NFKC", label).replace("&", " and ").replace("%", " percent ").replace("'", "")
    letters = unicodedata.normalize("NFKC", text.upper())  # what Python's own parser makes of a name
    kept = "".join(letter if f"x{letter}".isidentifier() else "_" for letter in letters)
    name = re.sub("_+", "_", kept).strip("_")
    return f"{prefix}_{name}".rstrip("_") if not name.isidentifier() else name
