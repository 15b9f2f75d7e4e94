"""What the collections without entities answer: zone, threshold, versions, modules."""

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define, field

from .errors import ProtocolError

if TYPE_CHECKING:
    import cattrs

T = TypeVar("T")


@define(frozen=True, kw_only=True)
class ZoneInformation:
    """The zone a user belongs to. ``url`` is the base of its REST API, ``ci`` the tenant's database number."""

    zone_name: str = ""
    url: str = ""
    web_url: str = ""
    ci: int = 0


@define(frozen=True, kw_only=True)
class ThresholdInformation:
    """The tenant's hourly budget: requests allowed, the window in minutes, and requests counted in it."""

    external_request_threshold: int = 0
    request_threshold_timeframe: int = 0
    current_timeframe_request_count: int = 0


@define(frozen=True, kw_only=True)
class Version:
    """The release of the zone, as text, and the kind of customer."""

    major_version: str = ""
    minor_version: str = ""
    build: str = ""
    customer_type: str = ""


@define(frozen=True, kw_only=True)
class VersionInformation:
    """The versions of the API that the zone serves. The SDK speaks ``V1.0`` whatever else is listed."""

    api_versions: list[str] = field(factory=list)


@define(frozen=True, kw_only=True)
class Module:
    """One product module, and whether the tenant has it."""

    key: int = 0
    value: bool = False


@define(frozen=True, kw_only=True)
class Modules:
    """The product modules of the tenant."""

    modules: list[Module] = field(factory=list)


@define(frozen=True, kw_only=True)
class EntityAccess:
    """What the credentials may do with one entity. The access words are ``None``, ``Restricted`` and ``All``."""

    name: str
    can_create: bool = False
    can_delete: bool = False
    can_query: bool = False
    can_update: bool = False
    user_access_for_create: str = "None"
    user_access_for_delete: str = "None"
    user_access_for_query: str = "None"
    user_access_for_update: str = "None"
    has_user_defined_fields: bool = False
    supports_webhook_callouts: bool = False


@define(frozen=True, kw_only=True)
class EntityDescription:
    """One row of :class:`EntityInformation`."""

    info: EntityAccess


@define(frozen=True, kw_only=True)
class EntityInformation:
    """Every entity the credentials can see."""

    entity_descriptions: list[EntityDescription] = field(factory=list)


_CLASSES = (
    ZoneInformation,
    ThresholdInformation,
    Version,
    VersionInformation,
    Module,
    Modules,
    EntityAccess,
    EntityDescription,
    EntityInformation,
)


@cache
def _converter() -> "cattrs.Converter":
    from .wire import make_converter  # cattrs is loaded by the first such answer, not by a model

    return make_converter(*_CLASSES)


def read(value: dict[str, Any], cls: type[T]) -> T:
    """Read an answer into ``cls``, whatever the case of its keys. Raises :class:`ProtocolError` when it does not fit."""
    from .wire import READ_ERRORS, reasons

    try:
        return _converter().structure(value, cls)
    except READ_ERRORS as error:
        raise ProtocolError(f"{cls.__name__}: {reasons(error)}") from None
