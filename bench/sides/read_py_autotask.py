"""A side: py-autotask reads all tickets. ``read_py_autotask.py URL ROWS``.

Its own ``query_all`` ends, without an error, behind the first page: for the second one it sets ``offset``, which its request
model does not have, and what that raises it logs. So its ``query`` is asked for ``id > last``, which is the way to all rows that
it has. Rows are dicts, and moments in them are text.
"""

import sys

from py_autotask import AutotaskClient  # type: ignore[import-not-found]
from taken import WIRE, run  # type: ignore[import-not-found]


def main(url: str, rows: int) -> None:
    """Read them all, each round anew."""
    at = AutotaskClient.create(
        username="api@example.com", integration_code="CODE-OF-BENCH", secret="secret-of-bench", api_url=url
    )
    id, title, status, created = WIRE

    def read() -> int:
        last = ids = 0
        while True:
            items = at.tickets.query([{"op": "gt", "field": "id", "value": last}], max_records=500).items
            for item in items:
                ids += item[id]
                _ = item[title], item[status], item[created]
            if len(items) < 500:
                return ids
            last = items[-1][id]

    run(read, rows)


main(sys.argv[1], int(sys.argv[2]))
