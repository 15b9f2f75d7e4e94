"""A side: the client that openapi-python-client made of the API's document reads all tickets. ``read_generated.py URL ROWS``.

It has no call for a next page, whose URL the document does not describe, so its query is asked for ``id > last``. Its rows are
attrs classes with datetimes.
"""

import sys

from autotask_openapi_client import Client  # type: ignore[import-not-found]
from autotask_openapi_client.api.tickets import post_v1_0_tickets_query as query  # type: ignore[import-not-found]
from autotask_openapi_client.models.query_model import QueryModel  # type: ignore[import-not-found]
from taken import run  # type: ignore[import-not-found]

HEADERS = {"ApiIntegrationCode": "CODE-OF-BENCH", "UserName": "api@example.com", "Secret": "secret-of-bench"}


def main(url: str, rows: int) -> None:
    """Read them all, each round anew."""
    with Client(base_url=url, headers=HEADERS) as at:

        def read() -> int:
            last = ids = 0
            while True:
                wanted = QueryModel(max_records=500, filter_=[{"op": "gt", "field": "id", "value": last}])
                items = query.sync(client=at, body=wanted).items
                for item in items:
                    ids += item.id
                    _ = item.title, item.status, item.create_date
                if len(items) < 500:
                    return ids
                last = items[-1].id

        run(read, rows)


main(sys.argv[1], int(sys.argv[2]))
