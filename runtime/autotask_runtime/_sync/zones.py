# Derived from _async/zones.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""Which zone a request goes to, and the headers that open it."""

from typing import TYPE_CHECKING
from urllib.parse import quote

from .._threads import Lock
from ..answers import check
from ..config import Credentials, Settings, base_url, may_receive_credentials, origin
from ..errors import ConfigurationError, Rejected, RequestError, ServerFault
from ..messages import Request, Response
from ..system import ZoneInformation, read

if TYPE_CHECKING:
    from .transport import Transport


class Zones:
    """Finds the user's zone, once; asks again when the zone stops knowing the user (tenants are moved).

    Credentials go to Autotask's own hosts over TLS and to the host the user named, to nothing else.
    """

    def __init__(self, transport: "Transport", credentials: Credentials, settings: Settings, api_url: str | None) -> None:
        self._transport = transport
        self._credentials = credentials
        self._fixed = api_url is not None
        self._url = base_url(api_url) if api_url else ""
        self._lookup = base_url(settings.zone_lookup_url)
        self._lock = Lock()
        self._headers = {
            b"ApiIntegrationCode": credentials.integration_code.encode(),
            b"UserName": credentials.username.encode(),
            b"Secret": credentials.secret.encode(),
            b"Accept": b"application/json",
        }

    def send(self, request: Request) -> Response:
        """Send to the user's zone. After a 401 the zone is looked up once more, and a new one is tried once."""
        url = self.url()
        response = self._send_to(url, request)
        if response.status != 401 or self._fixed:
            return response
        moved = self._find_again(url)
        return self._send_to(moved, request) if moved != url else response

    def url(self) -> str:
        """The base URL of the zone, looked up when it is not known."""
        if self._url:
            return self._url
        with self._lock:
            if not self._url:
                self._url = self._detect()
            return self._url

    def information(self) -> ZoneInformation:
        """Ask which zone the user belongs to. Needs no credentials and sends none.

        :raises ConfigurationError: when Autotask does not know the user.
        """
        lookup = self._url if self._fixed else self._lookup
        request = Request(
            method="GET",
            path=f"{lookup}V1.0/zoneInformation?user={quote(self._credentials.username, safe='')}",
            entity="ZoneInformation",
        )
        response = self._transport.send(request, request.path, {b"Accept": b"application/json"})
        try:
            return read(check(request, response), ZoneInformation)
        except (Rejected, ServerFault) as error:
            name = self._credentials.username
            raise ConfigurationError(f"no zone for user {name!r}: is the name right? ({error})") from None

    def _detect(self) -> str:
        url = base_url((self.information()).url)
        if not may_receive_credentials(url, self._lookup):
            raise ConfigurationError(f"the zone look-up names {url}, which is no host of Autotask: nothing was sent there")
        return url

    def _find_again(self, old: str) -> str:
        with self._lock:
            if self._url == old:
                self._url = self._detect()
            return self._url

    def _send_to(self, base: str, request: Request) -> Response:
        headers = self._headers
        if request.body is not None:
            headers = {**headers, b"Content-Type": b"application/json; charset=utf-8"}
        if request.impersonate is not None:
            headers = {**headers, b"ImpersonationResourceId": str(request.impersonate).encode()}
        return self._transport.send(request, _target(base, request), headers)


def _target(base: str, request: Request) -> str:
    """The URL of a request. A next page's URL is followed only on the origin that it came from."""
    path = request.path
    if "://" not in path:
        return f"{base.rstrip('/')}{path}" if path.startswith("/") else f"{base}V1.0/{path}"
    if origin(path) == origin(base):
        return path
    raise RequestError(f"refused: {origin(path)[1]} is not {origin(base)[1]}, the zone this came from", request)
