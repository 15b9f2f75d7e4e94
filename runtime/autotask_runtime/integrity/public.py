"""Whether rows exist, are active and fit each other: the kinds of rules for writes, and what a scan finds and costs."""

from ..scanning.cost import ScanCost, ScanProgress
from ..scanning.findings import Finding
from ..scanning.report import ScanReport
from .links import AtMost, Linked, Unlinked
from .rule import EVERY, Rule
from .rules import Active, Apart, Belongs, Custom, Exists, Needs, OneOf, PicklistParent, Together, Valued
from .seen import Seen
from .table import Rules

__all__ = [
    "EVERY",
    "Active",
    "Apart",
    "AtMost",
    "Belongs",
    "Custom",
    "Exists",
    "Finding",
    "Linked",
    "Needs",
    "OneOf",
    "PicklistParent",
    "Rule",
    "Rules",
    "ScanCost",
    "ScanProgress",
    "ScanReport",
    "Seen",
    "Together",
    "Unlinked",
    "Valued",
]
