"""Draws charts: ``drawing.py FOLDER < charts.json``, in the environment that has matplotlib.

The same figures give the same bytes: no date, no random identifiers, text as text.
"""

import json
import sys
from pathlib import Path
from typing import Any

import matplotlib  # type: ignore[import-not-found]

matplotlib.use("svg")
matplotlib.rcParams |= {"svg.hashsalt": "autotask", "svg.fonttype": "none", "font.size": 9, "axes.grid": True, "grid.alpha": 0.3}

from matplotlib import pyplot  # noqa: E402


def draw(chart: dict[str, Any], folder: Path) -> None:
    """One file with a panel beside the other."""
    figure, axes = pyplot.subplots(1, len(chart["panels"]), figsize=(4.2 * len(chart["panels"]), 3.2), squeeze=False)
    for panel, axis in zip(chart["panels"], axes[0], strict=True):
        for name, points in panel["series"].items():
            axis.plot([x for x, _ in points], [y for _, y in points], marker="o", markersize=4, label=name)
        axis.set(xlabel=panel["x"], ylabel=panel["y"], xscale=panel["across"], yscale=panel["up"])
        if panel["up"] == "linear":
            axis.set_ylim(bottom=0)
        if len(panel["series"]) > 1:
            axis.legend()
    figure.tight_layout()
    figure.savefig(folder / f"{chart['name']}.svg", metadata={"Date": None})


for each in json.load(sys.stdin):
    draw(each, Path(sys.argv[1]))
