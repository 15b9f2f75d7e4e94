"""A side: three threads of a bare ``httpx.Client`` post the same bytes again and again. ``create_bare.py URL NUMBER``."""

import sys
from concurrent.futures import ThreadPoolExecutor

import httpx
from worker import serve  # type: ignore[import-not-found]

BODY = b'{"companyID":0,"priority":1,"queueID":5,"status":1,"title":"Printer on fire"}'
HEADERS = {"ApiIntegrationCode": "CODE-OF-BENCH", "UserName": "api@example.com", "Secret": "secret-of-bench"}


def main(url: str, number: int) -> None:
    """Each thread takes the next when it has an answer."""
    with httpx.Client(headers={**HEADERS, "Content-Type": "application/json"}) as http, ThreadPoolExecutor(3) as pool:

        def create(_: int) -> int:
            made: int = http.post(f"{url}V1.0/Tickets", content=BODY).json()["itemId"]
            return made

        list(pool.map(create, range(3)))
        serve(lambda: list(pool.map(create, range(number))))


main(sys.argv[1], int(sys.argv[2]))
