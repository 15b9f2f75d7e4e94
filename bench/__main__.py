"""``python -m bench [name …]``: measure, print, write the tables into ``docs/speed.md``; ``--quick`` fails on what is far off."""

import argparse
import sys
from importlib import import_module
from pathlib import Path

from .figures import Figure, table
from .machine import described

NAMES = ("decode", "memory", "reading", "imports", "generating", "checking", "creates", "network", "scaling")
QUICK = ("decode", "memory", "imports", "creates")
DOCS = Path(__file__).parents[1] / "docs" / "speed.md"


def main() -> int:
    """Gives the exit code: 1 when a figure of a quick run is far off its bar."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*NAMES, []], metavar="NAME", help=f"some of {', '.join(NAMES)}")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, only what needs no peer; fail on what is far off")
    parser.add_argument("--dry", action="store_true", help="do not write the tables into the documentation")
    options = parser.parse_args()
    figures: list[Figure] = []
    for name in options.names or (QUICK if options.quick else NAMES):
        print(f"{name} …", file=sys.stderr)
        found: list[Figure] = import_module(f"bench.measures.{name}").measure(quick=options.quick)
        for figure in found:
            print(figure, flush=True)
        if not (options.dry or options.quick):
            write(name, found)
        figures += found
    off = [figure for figure in figures if figure.far_off] if options.quick else []
    for figure in off:
        print(f"far off: {figure}", file=sys.stderr)
    return 1 if off else 0


def write(name: str, figures: list[Figure]) -> None:
    """Put the table between its marks in the document."""
    text = DOCS.read_text("utf-8")
    start, end = f"<!-- bench:{name} -->\n", f"<!-- /bench:{name} -->"
    before, _, rest = text.partition(start)
    after = rest.partition(end)[2]
    DOCS.write_text(f"{before}{start}{described()}\n\n{table(figures)}\n{end}{after}", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
