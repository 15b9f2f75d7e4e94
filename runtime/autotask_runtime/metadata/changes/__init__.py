"""What differs between two sets of facts, and what each difference does to callers of the package generated from them.

:func:`compare` gives the changes that lead from one :class:`~autotask_runtime.metadata.Spec` to another, and :func:`apply` makes
them: ``apply(old, compare(old, new))`` has the facts of ``new``. Where facts came from (``sources``) is no fact, nor is the order
of fields. How changes are judged is told in :mod:`.levels`.
"""

from .compare import apply, compare, compare_entities
from .knowledge import Knows, align
from .model import LEVELS, Change, Kind, Level, changes_from_json, changes_to_json
from .tree import without_sources

__all__ = [
    "LEVELS",
    "Change",
    "Kind",
    "Knows",
    "Level",
    "align",
    "apply",
    "changes_from_json",
    "changes_to_json",
    "compare",
    "compare_entities",
    "without_sources",
]
