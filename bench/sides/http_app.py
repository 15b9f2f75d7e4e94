"""The application behind ``bench/tls.py``: a page of tickets at ``/page``, the answer to a create at ``/small``."""

import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

ANSWERS = {"/page": Path(os.environ["BENCH_PAGE"]).read_bytes(), "/small": b'{"itemId":1000001}'}


async def app(scope: Any, receive: Callable[[], Awaitable[Any]], send: Callable[[Any], Awaitable[None]]) -> None:
    """Read the request, and answer with the bytes that stand ready."""
    while (await receive()).get("more_body"):
        pass
    body = ANSWERS[scope["path"]]
    headers = [(b"content-type", b"application/json; charset=utf-8"), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})
