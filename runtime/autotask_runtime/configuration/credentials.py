"""Credentials of one client, and where they may go."""

import os
from collections.abc import Mapping
from urllib.parse import SplitResult, urlsplit

from attrs import define, field

from ..errors import ConfigurationError

VARIABLES = {
    "username": "AUTOTASK_USERNAME",
    "secret": "AUTOTASK_SECRET",
    "integration_code": "AUTOTASK_INTEGRATION_CODE",
}


@define(frozen=True, kw_only=True)
class Credentials:
    """An API user. Secret and integration code stay out of every representation."""

    username: str
    secret: str = field(repr=False)
    integration_code: str = field(repr=False)

    def __attrs_post_init__(self) -> None:
        # What an HTTP header cannot hold is refused here: the transport would quote it in its own error.
        for name in ("username", "secret", "integration_code"):
            value = getattr(self, name)
            if not value:
                raise ConfigurationError(f"{name} is empty")
            if value != value.strip():
                raise ConfigurationError(f"{name} begins or ends with a blank or a line break")
            if not value.isprintable():
                raise ConfigurationError(f"{name} contains a character that cannot be sent")


def credentials_from_env(
    environ: Mapping[str, str] | None = None, where: str = "the environment"
) -> tuple[Credentials, str | None]:
    """Credentials and API URL from ``AUTOTASK_USERNAME``, ``_SECRET``, ``_INTEGRATION_CODE`` and ``_API_URL``.

    :param where: what was looked at, for the error.
    :raises ConfigurationError: naming every variable that is missing.
    """
    env = os.environ if environ is None else environ
    missing = [variable for variable in VARIABLES.values() if not env.get(variable)]
    if missing:
        raise ConfigurationError(f"not set in {where}: {', '.join(missing)}")
    found = {name: env[variable] for name, variable in VARIABLES.items()}
    return Credentials(**found), env.get("AUTOTASK_API_URL") or None


def base_url(url: str) -> str:
    """An API URL in one spelling: scheme and host given, ``V1.0`` left out, one slash at the end.

    :raises ConfigurationError: when it is no http(s) URL.
    """
    parts = _split(url.strip())
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
        shown = url.rpartition("@")[2]  # a password before the host is not shown
        raise ConfigurationError(f"not the URL of an Autotask API: {shown!r} (https://webservicesN.autotask.net/ATServicesRest/)")
    if "@" in parts.netloc:
        raise ConfigurationError(
            f"the URL of {parts.hostname} holds a user name or password; credentials are given apart from it"
        )
    if parts.scheme == "http" and parts.hostname.lower().endswith("autotask.net"):
        raise ConfigurationError(f"http://{parts.hostname} would send the credentials in clear: use https")
    path = parts.path.rstrip("/")
    if path.lower().endswith("/v1.0"):
        path = path[:-5]
    return f"{parts.scheme}://{parts.netloc}{path}/"


def origin(url: str) -> tuple[str, str, int]:
    """Scheme, host and port: what must be equal before credentials follow a URL. Of a URL that is none, the host is empty."""
    parts = _split(url)
    if parts is None:
        return "", "", 0
    return parts.scheme, (parts.hostname or "").lower(), parts.port or (443 if parts.scheme == "https" else 80)


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port  # looked at for its check alone
    except ValueError:
        return None
    return parts


def may_receive_credentials(url: str, *named: str) -> bool:
    """True for a zone of Autotask over TLS, and for a host that the user named, on whatever port."""
    scheme, host, _ = origin(url)
    if scheme == "https" and (host == "autotask.net" or host.endswith(".autotask.net")):
        return True
    return bool(host) and any((scheme, host) == origin(trusted)[:2] for trusted in named)
