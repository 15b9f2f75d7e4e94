"""From the API's names to Python's: one rule each, so that a name never depends on its neighbours."""

import keyword
import re
import unicodedata

_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+|[^\W\d_A-Za-z]+")


def camel_case(name: str) -> str:
    """The spelling of 2026 for a property of 2024: ``CompanyID`` → ``companyID``, ``SICCode`` → ``sicCode``, ``ID`` → ``id``."""
    head = re.match(r"[A-Z]+(?![a-z])|[A-Z]", name)
    return name[: head.end()].lower() + name[head.end() :] if head else name


def snake_case(name: str) -> str:
    """``companyID`` → ``company_id``, ``SICCode`` → ``sic_code``, ``OrganizationalLevel1s`` → ``organizational_level1s``.

    Digits stay with the word before them, and so does a plural ``s`` or an ordinal behind them.
    """
    words: list[str] = []
    for word in _WORDS.findall(name):
        glued = words and (word.isdigit() or (words[-1][-1].isdigit() and word[0].islower()))
        if glued:
            words[-1] += word.lower()
        else:
            words.append(word.lower())
    return safe("_".join(words))


def safe(name: str) -> str:
    """A legal identifier that is no keyword: ``class`` → ``class_``."""
    return name + "_" if keyword.iskeyword(name) or keyword.issoftkeyword(name) else name


def constant_case(label: str) -> str:
    """The member name for a picklist label: ``Time & Materials`` → ``TIME_AND_MATERIALS``, ``2nd line`` → ``VALUE_2ND_LINE``."""
    text = unicodedata.normalize("NFKC", label).replace("&", " and ").replace("%", " percent ").replace("'", "")
    name = re.sub(r"\W+", "_", text).strip("_").upper()
    return f"VALUE_{name}".rstrip("_") if not name or name[0].isdigit() else name
