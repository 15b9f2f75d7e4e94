"""A sandbox on a loopback port, for tests and demos."""

import ipaddress
import socket
import threading
from collections.abc import Callable
from datetime import datetime
from types import TracebackType

import uvicorn

from autotask_runtime.metadata import Spec, load_spec

from .app import serve
from .auth import Credentials
from .journal import Journal
from .sandbox import Sandbox, utc_now
from .store import Store

START_SECONDS = 20


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine's own and reachable from nowhere else."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def bind(host: str, port: int) -> socket.socket:
    """A listening socket; port 0 takes a free one.

    :raises ValueError: when the host is not a loopback address.
    :raises OSError: when the port is taken.
    """
    if not is_loopback(host):
        raise ValueError(f"{host} is not a loopback address; the sandbox has no protection to stand in a network with")
    address = "127.0.0.1" if host.lower() == "localhost" else host
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    # asyncio sets TCP_NODELAY only where the protocol is spelt out; without it each answer waits 40 ms for an acknowledgement.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((address, port))
        listener.listen(128)
    except OSError:
        listener.close()
        raise
    return listener


def address_of(listener: socket.socket) -> str:
    """The URL of a listening socket, without a path."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def environ_of(url: str, credentials: Credentials) -> dict[str, str]:
    """The environment variables that lead a client to a sandbox."""
    return {
        "AUTOTASK_API_URL": url,
        "AUTOTASK_USERNAME": credentials.username,
        "AUTOTASK_SECRET": credentials.secret,
        "AUTOTASK_INTEGRATION_CODE": credentials.integration_code,
    }


def uvicorn_config(sandbox: Sandbox) -> uvicorn.Config:
    """How uvicorn runs a sandbox: quietly, and ending open connections when told to stop."""
    return uvicorn.Config(
        serve(sandbox), log_level="warning", access_log=False, lifespan="off", timeout_graceful_shutdown=2, server_header=False
    )


class SandboxServer:
    """Runs a sandbox in a thread for as long as the block lasts::

        with SandboxServer() as server:
            client = Client.from_environ(server.environ)

    :param spec: what the API is; by default the one this SDK was generated from.
    :param port: 0 takes a free one.

    The other parameters are those of :class:`Sandbox`.
    """

    def __init__(
        self,
        spec: Spec | None = None,
        *,
        seed: int | None = 1,
        tickets: int = 300,
        credentials: Credentials | None = None,
        data: str = ":memory:",
        now: Callable[[], datetime] = utc_now,
        host: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        self._listener = bind(host, port)
        try:
            facts = load_spec() if spec is None else spec
            self.sandbox = Sandbox(facts, seed=seed, tickets=tickets, credentials=credentials, data=data, now=now)
        except BaseException:
            self._listener.close()
            raise
        self.origin = address_of(self._listener)
        self._server = uvicorn.Server(uvicorn_config(self.sandbox))
        self._thread = threading.Thread(target=self._run, name="autotask-sandbox", daemon=True)

    @property
    def url(self) -> str:
        """The base URL, as the zone lookup gives it."""
        return f"{self.origin}/ATServicesRest/"

    @property
    def environ(self) -> dict[str, str]:
        """The environment variables that lead a client here."""
        return environ_of(self.url, self.sandbox.credentials)

    @property
    def store(self) -> Store:
        """The rows, for asserts."""
        return self.sandbox.store

    @property
    def journal(self) -> Journal:
        """The requests so far, for asserts."""
        return self.sandbox.journal

    def _run(self) -> None:
        self._server.run(sockets=[self._listener])

    def start(self) -> None:
        """Start serving. The socket listens already, so the first request waits at most until the thread runs."""
        self._thread.start()

    def stop(self) -> None:
        """Stop serving and close everything. Doing it twice does no harm."""
        self._server.should_exit = True
        if self._thread.is_alive():
            self._thread.join(START_SECONDS)
        self._listener.close()
        self.sandbox.close()

    def __enter__(self) -> "SandboxServer":
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()
