"""A tenant's own metadata at run time: what ``at.load_metadata()`` and ``at.check_metadata()`` give."""

from ..metadata.changes import Change
from ..metadata.taking import CaptureStep
from .check import Difference, MetadataCheck
from .metadata import EntityMetadata, TenantMetadata

__all__ = ["CaptureStep", "Change", "Difference", "EntityMetadata", "MetadataCheck", "TenantMetadata"]
