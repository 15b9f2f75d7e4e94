"""Creating tickets: what checking every rule costs, and how near many creates come to what three slots allow."""

from statistics import median as middle

from ..figures import Figure
from ..race import Side, race
from ..server import THREADS, serving

CREATES, QUICK_CREATES = 10_000, 500
LATENCY = 0.02
CALIBRATED = 1_500
# Processes that measure the same: each has its own luck with where its memory lies.
PROCESSES = 3


def measure(*, quick: bool) -> list[Figure]:
    """A quick run creates fewer."""
    return [*_bodies(10 if quick else 60), *_many(QUICK_CREATES if quick else CREATES)]


def _bodies(rounds: int) -> list[Figure]:
    """CPU time of one new ticket of twelve fields."""
    readings = race([Side(name=str(number), script="create_bodies.py") for number in range(PROCESSES)], rounds=rounds)
    taken = [reading for found in readings.values() for reading in found]

    def row(what: str, against: str, over: str, under: str, bar: float | None = None) -> Figure:
        one, other = middle(reading[over] for reading in taken), middle(reading[under] for reading in taken)
        ratios = sorted(reading[over] / reading[under] for reading in taken)
        spread = f"nine of ten rounds {ratios[len(ratios) // 20]:.2f} to {ratios[-1 - len(ratios) // 20]:.2f}"
        detail = f"{one:.1f} µs against {other:.1f} µs; {spread}"
        return Figure(what=what, against=against, bar=bar, value=middle(ratios), at_most=True, detail=detail)

    plain = "the same attrs class without checks"
    return [
        row("12 keywords to the bytes of a new ticket, checked", f"{plain}, `json.dumps`", "checked_body", "plain_body", 1.0),
        row("`TicketCreate(…)` of 12 keywords", plain, "checked", "plain"),
        row("attrs' own validators of kind, length and picklist", plain, "validators", "plain"),
    ]


def _many(number: int) -> list[Figure]:
    """The time that many creates take, over the time in which three at once can be answered. One round: it is a long one.

    What the machine allows is seen from fewer of a bare HTTP client.
    """
    some = min(number, CALIBRATED)
    with serving(LATENCY, rows=1) as [url]:
        bare = race([Side(name="bare", script="create_bare.py", args=(url, str(some)))], rounds=1, warm=0)
        sides = [Side(name=how, script="create_many.py", args=(url, str(number), how)) for how in ("sync", "async")]
        readings = race(sides, rounds=1, warm=0)
    possible = bare["bare"][0]["wall"] / _allowed(some)
    figures = []
    for how, [reading] in readings.items():
        seconds = f"{reading['wall']:.1f} s against {_allowed(number):.1f} s"
        each = f"{reading['cpu'] / number * 1000:.2f} ms CPU each"
        figures.append(
            Figure(
                what=f"{number:,} creates, server of {LATENCY * 1000:.0f} ms, {how} client",
                against=f"what {THREADS} slots allow",
                bar=1.05,
                so_far=1.3,
                at_most=True,
                value=reading["wall"] / _allowed(number),
                detail=f"{seconds}, {each}; a bare `httpx.Client` {possible:.2f}",
            )
        )
    return figures


def _allowed(number: int) -> float:
    return number * LATENCY / THREADS
