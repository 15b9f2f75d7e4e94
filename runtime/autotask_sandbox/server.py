"""A sandbox on a loopback port, for tests and demos."""

import socket
import threading
from types import TracebackType
from typing import Unpack

import uvicorn

from autotask_runtime.metadata import Spec, load_spec

from .app import serve
from .auth import Credentials
from .journal import Journal
from .loopback import is_loopback
from .sandbox import Sandbox, SandboxOptions
from .store import Store

START_SECONDS = 20


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
            client = Autotask.from_env(server.environ)

    :param spec: what the API is; by default the one this SDK was generated from.
    :param port: 0 takes a free one.
    :param zones: how many zones there are, each at a port of its own; the first one has the tenant.

    The other parameters are those of :class:`Sandbox`.
    """

    def __init__(
        self,
        spec: Spec | None = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        zones: int = 1,
        **options: Unpack[SandboxOptions],
    ) -> None:
        if zones < 1:
            raise ValueError("a sandbox has one zone at least")
        self._listeners = [bind(host, port)]
        try:
            self._listeners += [bind(host, 0) for _ in range(1, zones)]
            self.sandbox = Sandbox(load_spec() if spec is None else spec, **options)
        except BaseException:
            self._close_listeners()
            raise
        self.origins = [address_of(listener) for listener in self._listeners]
        self.sandbox.zones.open(self.origins)
        self._server = uvicorn.Server(uvicorn_config(self.sandbox))
        self._thread = threading.Thread(target=self._run, name="autotask-sandbox", daemon=True)

    @property
    def origin(self) -> str:
        """Where the first zone is reached, without a path."""
        return self.origins[0]

    def _close_listeners(self) -> None:
        for listener in self._listeners:
            listener.close()

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
        self._server.run(sockets=self._listeners)

    def start(self) -> None:
        """Start serving. The socket listens already, so the first request waits at most until the thread runs."""
        self.sandbox.webhooks.start()
        self._thread.start()

    def stop(self) -> None:
        """Stop serving and close everything. Doing it twice does no harm."""
        self._server.should_exit = True
        if self._thread.is_alive():
            self._thread.join(START_SECONDS)
        self._close_listeners()
        self.sandbox.close()

    def __enter__(self) -> "SandboxServer":
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()
