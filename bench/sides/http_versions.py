"""A side: bare ``httpx`` posts over TLS. ``http_versions.py URL AUTHORITY HTTP/1.1|HTTP/2 STREAMS TIMES``.

One stream is a sync client, several are an async one: threads that share a connection of HTTP/2 break it, for the library does
not guard its state (encode/httpx issue 3072).
"""

import asyncio
import ssl
import sys

import httpx
from worker import serve  # type: ignore[import-not-found]

BODY = b'{"maxRecords":500,"filter":[{"op":"gte","field":"id","value":0}]}'


def require(answer: httpx.Response, version: str) -> None:
    """:raises RuntimeError: when it is not what was asked for."""
    if answer.status_code != 200 or answer.http_version != version:
        raise RuntimeError(f"{answer.status_code} over {answer.http_version}")


def synchronous(url: str, trust: ssl.SSLContext, version: str, times: int) -> None:
    """One request behind the other."""
    with httpx.Client(http2=version == "HTTP/2", verify=trust, timeout=60.0) as client:

        def work() -> None:
            for _ in range(times):
                require(client.post(url, content=BODY), version)

        serve(work)


def asynchronous(url: str, trust: ssl.SSLContext, version: str, streams: int, times: int) -> None:
    """So many at once, over one connection where the version allows it."""
    client = httpx.AsyncClient(http2=version == "HTTP/2", verify=trust, timeout=60.0)

    async def stream() -> None:
        for _ in range(times // streams):
            require(await client.post(url, content=BODY), version)

    async def together() -> None:
        await asyncio.gather(*(stream() for _ in range(streams)))

    with asyncio.Runner() as runner:
        serve(lambda: runner.run(together()))
        runner.run(client.aclose())


def main() -> None:
    """Serve rounds of so many requests."""
    url, authority, version, *numbers = sys.argv[1:]
    streams, times = map(int, numbers)
    trust = ssl.create_default_context(cafile=authority)
    if streams == 1:
        synchronous(url, trust, version, times)
    else:
        asynchronous(url, trust, version, streams, times)


main()
