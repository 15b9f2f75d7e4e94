"""A server behind TLS that speaks HTTP/1.1 and HTTP/2: granian, so that what HTTP/2 costs in Python is the client's alone."""

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .pages import page
from .peers import python_of

PEER = "http2"
HERE = Path(__file__).parent


@contextmanager
def tls_server(folder: Path) -> Iterator[tuple[str, Path]]:
    """Serve for as long as the block lasts. Gives its URL, and the file of the authority that signed its certificate."""
    programs = python_of(PEER).parent
    subprocess.run([programs / "python", "-m", "trustme", "-q", "-d", folder, "-i", "127.0.0.1"], check=True)
    (folder / "page.json").write_bytes(page("Tickets"))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    process = subprocess.Popen(
        [
            *(programs / "granian", "--interface", "asginl", "--http", "auto", "--no-access-log", "--log-level", "warning"),
            *("--host", "127.0.0.1", "--port", str(port)),
            *("--ssl-certificate", folder / "server.pem", "--ssl-keyfile", folder / "server.key", "http_app:app"),
        ],
        cwd=HERE / "sides",
        env={**os.environ, "BENCH_PAGE": str(folder / "page.json")},
    )
    try:
        _wait(process, port)
        yield f"https://127.0.0.1:{port}", folder / "client.pem"
    finally:
        process.terminate()
        process.wait()


def _wait(process: "subprocess.Popen[bytes]", port: int) -> None:
    """:raises RuntimeError: when nobody listens within half a minute."""
    for _ in range(300):
        if process.poll() is not None:
            break
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return
        except ConnectionRefusedError:
            time.sleep(0.1)
    raise RuntimeError("the server behind TLS did not start; what it said is above")
