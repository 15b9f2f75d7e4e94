"""What a choice about the network costs: compression, HTTP/2, the first request. No bars: defaults rest on it."""

import gzip
from pathlib import Path
from tempfile import TemporaryDirectory

from ..figures import Figure
from ..pages import page
from ..peers import python_of
from ..race import Reading, Side, median, race, ratio
from ..server import serving
from ..tls import PEER, tls_server

ROWS, QUICK_ROWS = 20_000, 5_000
PAGE = 500
HOW = {1: "one after the other", 3: "three at once (async)"}


def measure(*, quick: bool) -> list[Figure]:
    """A quick run leaves out HTTP/2, which needs an environment of its own."""
    figures = _compressed(QUICK_ROWS if quick else ROWS, 5 if quick else 9)
    if not quick:
        figures += _versions()
    return figures + _first(3 if quick else 9)


def _compressed(rows: int, rounds: int) -> list[Figure]:
    """The SDK reads the same tickets of a server that compresses, and of one that does not. CPU time of the client."""
    with serving(0.0, rows=rows) as [plain], serving(0.0, rows=rows, gzip=True) as [packed]:
        args = (str(rows), "sync", "1", "0")
        sides = [Side(name="identity", script="read_sdk.py", args=(plain, *args))]
        sides.append(Side(name="gzip", script="read_sdk.py", args=(packed, *args)))
        readings = race(sides, rounds=rounds)
    content = page("Tickets", PAGE)
    whole, small = len(content), len(gzip.compress(content, 6))
    milliseconds = {name: median(readings, name, "cpu") / rows * PAGE * 1000 for name in readings}
    extra = milliseconds["gzip"] - milliseconds["identity"]
    worth = f"pays below {(whole - small) * 8 / extra / 1000:,.0f} Mbit/s" if extra > 0 else "costs nothing here"
    return [
        Figure(
            what="page of 500 tickets, gzip",
            against="the same, identity: CPU time of the SDK",
            value=ratio(readings, "gzip", "identity"),
            detail=f"{milliseconds['gzip']:.1f} ms against {milliseconds['identity']:.1f} ms; {worth}",
        ),
        Figure(
            what="page of 500 tickets, gzip",
            against="the same, identity: bytes",
            value=small / whole,
            detail=f"{small / 1000:,.0f} kB against {whole / 1000:,.0f} kB",
        ),
    ]


def _versions() -> list[Figure]:
    """The same requests over TLS, of the HTTP library by itself."""
    with TemporaryDirectory() as folder, tls_server(Path(folder)) as (url, authority):
        figures = []
        for route, what, times in (("page", "pages of 500 tickets", 21), ("small", "small answers", 201)):
            for streams in (1, 3):
                args = (str(authority), str(streams), str(times))
                figures.append(_version(f"{url}/{route}", f"{what}, {HOW[streams]}", times, args))
    return figures


def _version(url: str, what: str, times: int, args: tuple[str, str, str]) -> Figure:
    authority, streams, number = args
    one, two = (
        Side(name=name, script="http_versions.py", args=(url, authority, name, streams, number), python=python_of(PEER))
        for name in ("HTTP/1.1", "HTTP/2")
    )
    readings = race([one, two], rounds=9)
    cpu, wall = (_compared(readings, what, times) for what in ("cpu", "wall"))
    return Figure(
        what=f"HTTP/2, {what}, `httpx` over TLS",
        against="HTTP/1.1: CPU time",
        value=ratio(readings, two.name, one.name),
        detail=f"{cpu}; wall-clock {wall}",
    )


def _compared(readings: dict[str, list[Reading]], what: str, times: int) -> str:
    one, two = (median(readings, name, what) / times * 1000 for name in ("HTTP/1.1", "HTTP/2"))
    return f"{two:.2f} ms against {one:.2f} ms"


def _first(times: int) -> list[Figure]:
    """Each process sends its first request once."""
    with serving(0.0, rows=PAGE) as [url]:
        side = Side(name="first", script="first_request.py", args=(url,))
        readings = {"first": [race([side], rounds=1, warm=0)["first"][0] for _ in range(times)]}
    ms = {what: median(readings, "first", what) for what in readings["first"][0]}
    steps = f"{ms['made']:.0f} + {ms['first']:.0f} ms against {ms['later']:.1f} ms"
    return [
        Figure(
            what="making a client, and its first request",
            against="a later request",
            value=(ms["made"] + ms["first"]) / ms["later"],
            detail=f"{steps}; making a TLS context takes {ms['trust']:.0f} ms",
        ),
        Figure(
            what="the same of a second client of the process",
            against="a later request",
            value=(ms["made_again"] + ms["first_again"]) / ms["later"],
            detail=f"{ms['made_again']:.0f} + {ms['first_again']:.0f} ms",
        ),
    ]
