"""Labels of picklists, by value."""

from collections.abc import Mapping

from ..models import Row

Labels = Mapping[int | str, str]
"""Of one picklist: each value's label."""


def package_labels(model: type[Row]) -> dict[str, Labels]:
    """The labels that a package knows by itself: by Python name of the field, or ``udf.`` and the name of a user-defined one."""
    return {name: {int(item): item.label for item in enum} for name, enum in model.picklists.items()}
