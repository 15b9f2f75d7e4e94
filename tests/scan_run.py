"""A scan in a process of its own, to be killed or measured: ``python -m tests.scan_run '{"entities": […], …}'``.

It prints one JSON value to a line: each progress as text, each finding as an object, and at the end the most memory it had.
"""

import json
import sys
import tracemalloc

from autotask import Autotask
from tests.conftest import QUICK


def main() -> None:
    """Run the scan that the argument describes."""
    given = json.loads(sys.argv[1])
    measured = given.pop("measured", False)
    with Autotask.from_env(settings=QUICK) as at:
        at.companies.find(0)  # what a first request loads is not the scan's
        if measured:
            tracemalloc.start()
        scan = at.integrity_scan(given.pop("entities"), **given)
        for finding in scan.run(lambda progress: print(json.dumps(str(progress)), flush=True)):
            print(json.dumps(finding.to_dict()), flush=True)
        if measured:
            print(json.dumps(tracemalloc.get_traced_memory()[1]))


if __name__ == "__main__":
    main()
