"""Kill -9 in the middle of cascades and units of work: :mod:`tests.work_kill`, at a few points. All 200: see there."""

from collections import Counter

from .work_kill import KINDS, battlefield, points

FEW = 36


def test_work_that_is_killed_ends_as_it_does_in_peace() -> None:
    found: Counter[str] = Counter()
    with battlefield() as field:
        for point in points(FEW, seed=7):
            found[field.strike(point)] += 1
    assert found["killed"] > FEW / 2, f"the points tell nothing: {found}"
    assert set(KINDS) == {point.job for point in points(FEW, seed=7)}
