"""The figures that benches give, each beside its bar, and the table of them."""

from collections.abc import Iterable

from attrs import define

# What the quick bench allows for the noise of a machine.
TOLERANCE = 1.25


@define(frozen=True, kw_only=True)
class Figure:
    """One row of the table.

    :param what: what is measured, ``against`` what.
    :param bar: what is to be reached: at least that, or at most with ``at_most``. None: nothing is, it is only worth knowing.
    :param so_far: what was reached when this was looked at last, where that misses the bar: a quick run is held to that.
    :param value: what was measured.
    :param unit: printed behind both; a ratio has the sign of multiplication.
    :param detail: what a reader wants to know besides, as absolute figures: one short phrase.
    """

    what: str
    against: str
    bar: float | None = None
    so_far: float | None = None
    value: float
    at_most: bool = False
    unit: str = "×"
    detail: str = ""

    @property
    def reached(self) -> bool:
        """Whether the bar is reached."""
        if self.bar is None:
            return True
        return self.value <= self.bar if self.at_most else self.value >= self.bar

    @property
    def far_off(self) -> bool:
        """Whether the bar, or what was reached so far, is missed by more than the noise of a machine explains."""
        held = self.bar if self.so_far is None else self.so_far
        if held is None:
            return False
        return self.value > held * TOLERANCE if self.at_most else self.value < held / TOLERANCE

    def __str__(self) -> str:
        bar = "no bar" if self.bar is None else f"{'at most' if self.at_most else 'at least'} {_number(self.bar)}{self.unit}"
        verdict = "" if self.reached else "  MISSED"
        return f"{self.what} | {self.against} | {bar} | {_number(self.value)}{self.unit}{verdict} | {self.detail}"


def table(figures: Iterable[Figure]) -> str:
    """The figures as a table in Markdown."""
    lines = ["| what | against | to reach | measured | |", "|---|---|---|---|---|"]
    for figure in figures:
        bar = "" if figure.bar is None else f"{'≤' if figure.at_most else '≥'} {_number(figure.bar)}{figure.unit}"
        value = f"{_number(figure.value)}{figure.unit}"
        lines.append(
            f"| {figure.what} | {figure.against} | {bar} | {value if figure.reached else f'**{value}**'} | {figure.detail} |"
        )
    return "\n".join(lines)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.2f}" if value < 10 else f"{value:.1f}"
