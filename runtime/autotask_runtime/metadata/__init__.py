"""What the API is, as data: the facts of ``spec/`` and of a tenant's capture.

Shared by the code generator, the sandbox and run-time metadata; importing the SDK does not import it.
"""

from .capture import Capture, load_capture, overlay_capture
from .spec import MetadataError, Spec, default_spec_path, load_spec, overlaid
from .types import Entity, Field, Picklist, PicklistValue, Routes

__all__ = [
    "Capture",
    "Entity",
    "Field",
    "MetadataError",
    "Picklist",
    "PicklistValue",
    "Routes",
    "Spec",
    "default_spec_path",
    "load_capture",
    "load_spec",
    "overlaid",
    "overlay_capture",
]
