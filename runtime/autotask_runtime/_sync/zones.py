# Derived from _async/zones.py by autotask_codegen.unasync. Edit that file, then run: make generate
"""Which zone a request goes to, and the headers that open it."""

from urllib.parse import quote

from attrs import evolve

from .._threads import Lock
from ..answers import check
from ..config import Credentials, base_url, may_receive_credentials
from ..errors import AuthenticationFailed, ConfigurationError, Rejected, RequestError
from ..events import Events, ZoneChanged, ZoneFound
from ..messages import Request, Response
from ..settings import Zones
from ..system import ZoneInformation, read
from .policies import Handler
from .transport import Transport


class ZonePolicy:
    """Finds the user's zone, once; asks again when the zone stops knowing the user (tenants are moved).

    Credentials go to Autotask's own hosts over TLS and to the host the user named, to nothing else.
    """

    def __init__(
        self, transport: Transport, credentials: Credentials, settings: Zones, events: Events, api_url: str | None
    ) -> None:
        self._transport = transport
        self._events = events
        self._username = credentials.username
        self._fixed = api_url is not None
        self._url = base_url(api_url) if api_url else ""
        self._lookup = base_url(settings.lookup_url)
        self._lock = Lock()

    def __call__(self, request: Request, proceed: Handler) -> Response:
        """Send to the user's zone. After a 401 the zone is looked up once more, and a new one is tried once."""
        url = self.url()
        try:
            return proceed(evolve(request, zone=url))
        except AuthenticationFailed:
            if self._fixed:
                raise
            moved = self._find_again(url)
            if moved == url:
                raise
        return proceed(evolve(request, zone=moved))

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
            path=f"{lookup}V1.0/zoneInformation?user={quote(self._username, safe='')}",
            entity="ZoneInformation",
        )
        response = self._transport.send(request, request.path, {b"Accept": b"application/json"})
        try:
            return read(check(request, response), ZoneInformation)
        except Rejected as error:
            raise ConfigurationError(f"no zone for user {self._username!r}: is the name right? ({error})") from None

    def _detect(self) -> str:
        try:
            url = base_url((self.information()).url)
        except RequestError as error:
            error.reached = False  # whatever became of the look-up: the request itself was not sent
            raise
        if not may_receive_credentials(url, self._lookup):
            raise ConfigurationError(f"the zone look-up names {url}, which is no host of Autotask: nothing was sent there")
        self._events.emit(ZoneFound(url=url, source="lookup"))
        return url

    def _find_again(self, old: str) -> str:
        with self._lock:
            if self._url == old:
                self._url = self._detect()
                if self._url != old:
                    self._events.emit(ZoneChanged(old=old, new=self._url, why="401"))
            return self._url
