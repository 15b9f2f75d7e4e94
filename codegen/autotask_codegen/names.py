"""From the API's names to Python's: one rule each, so that a name never depends on its neighbours."""

import keyword
import re
import unicodedata

from autotask_runtime.metadata.naming import constant_case as constant_case

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
    # Not keyword.issoftkeyword: "type" joined in Python 3.12, and names must not depend on who generates.
    return name + "_" if keyword.iskeyword(name) or name in {"match", "case"} else name


def words_case(text: str, prefix: str) -> str:
    """The attribute name for a text that people wrote: ``Affected Site`` → ``affected_site``, ``2nd line`` → ``udf_2nd_line``."""
    name = unicodedata.normalize("NFKC", constant_case(text, prefix.upper()).lower())
    return safe(name) if name.isidentifier() else prefix


def class_words(name: str) -> str:
    """``support_tier`` → ``SupportTier``. No two names give the same: where no capital says that a word begins, ``_`` stays."""
    first, *others = name.split("_")
    words = [word.capitalize() if word[:1].upper() != word[:1] else f"_{word}" for word in others]
    return unicodedata.normalize("NFKC", first.capitalize() + "".join(words))
